"""Romanian."""

from textclean.rules.table import Phrases


def _forms(*phrases: str) -> tuple[str, ...]:
    """Give the phrases, those with ș and ț also with a cedilla, and all also without any mark.

    >>> _forms("știri")
    ('știri', 'ştiri', 'stiri')
    """
    cedilla, plain = str.maketrans("șț", "şţ"), str.maketrans("ășțâî", "astai")
    return tuple(
        dict.fromkeys(
            form for phrase in phrases for form in (phrase, phrase.translate(cedilla), phrase.translate(plain))
        )
    )


ERROR_TITLES = Phrases(
    _forms(
        "cerere greșită", "cerere incorectă", "cerere invalidă", "solicitare incorectă", "solicitare greșită",
        "neautorizat", "autorizare necesară", "autentificare necesară", "acces interzis", "acces refuzat",
        "accesul este interzis", "acces restricționat", "accesul interzis", "acces nepermis", "interzis",
        "pagina nu a fost găsită", "pagină negăsită", "pagina negăsită", "pagină inexistentă", "pagina nu există",
        "pagina nu poate fi găsită", "pagina căutată nu a fost găsită", "pagina căutată nu există",
        "pagina solicitată nu există", "această pagină nu există", "fișierul nu a fost găsit",
        "obiectul nu a fost găsit", "resursa nu a fost găsită", "negăsit", "nu a fost găsit", "niciun rezultat",
        "nimic găsit", "nu am găsit nimic", "nu s-a găsit nimic", "metodă nepermisă", "metoda nu este permisă",
        "inacceptabil", "timpul de așteptare a expirat", "timp de așteptare depășit", "conflict",
        "nu mai este disponibil", "nu mai există", "cerere prea mare", "url prea lung", "tip media neacceptat",
        "prea multe cereri", "prea multe solicitări", "indisponibil din motive legale", "eroare internă de server",
        "eroare internă a serverului", "eroare de server", "eroare internă", "eroare server", "neimplementat",
        "gateway incorect", "serviciu indisponibil", "serviciul este indisponibil", "serviciu temporar indisponibil",
        "site indisponibil", "site în construcție", "site în lucru", "pagină în construcție", "în construcție",
        "site în mentenanță", "site în mentenanta", "mentenanță", "lucrări de mentenanță", "revenim imediat",
        "revenim în curând", "vom reveni în curând", "eroare", "a apărut o eroare", "a intervenit o eroare",
        "s-a produs o eroare", "eroare critică", "ceva nu a mers bine", "ceva nu a funcționat", "oops", "ups",
        "ne pare rău", "ne cerem scuze", "vă rugăm așteptați", "un moment", "un moment, vă rog",
        "se verifică browserul", "nu sunt robot", "sunteți robot", "confirmă că ești om",
        "acest site nu poate fi accesat", "nu se poate accesa acest site", "pagina nu poate fi afișată",
        "serverul nu a fost găsit", "conexiunea a fost resetată", "conexiunea nu este privată",
        "nu există conexiune la internet", "eroare la conectarea la baza de date",
        "eroare la stabilirea unei conexiuni la baza de date", "sesiunea a expirat",
        "doar pentru abonați", "articol disponibil doar abonaților", "confirmați că sunteți om",
        "verificare de securitate", "acest domeniu este de vânzare", "domeniu de vânzare", "în curând",
        "conținut indisponibil", "video indisponibil", "produsul nu a fost găsit", "articolul nu a fost găsit",
        "nu ești conectat la internet", "mod de mentenanță", "mentenanță programată", "indisponibil în țara ta",
        "prețuim confidențialitatea dumneavoastră",
        "nu sunteți autentificat", "nu ești autentificat", "neautentificat", "eroare de sesiune",
        "sesiune invalidă", "navigatorul este învechit", "browserul tău este învechit",
        "browserul dvs. este învechit", "browser învechit", "browser neacceptat", "browserul nu este acceptat",
        "cookie-urile nu sunt acceptate",
        "verificare eșuată", "verificarea a eșuat", "magazin offline",
        "eroare la stabilirea unei conexiuni cu baza de date", "nu sunteți autorizat să citiți acest forum",
        "acest conținut nu este disponibil momentan", "acest produs nu mai este disponibil",
        "acest cont a fost suspendat", "se pare că nu a fost găsit nimic la această locație",
        "acest articol este disponibil doar pentru abonați", "acest site este în construcție",
    ),
    matches=(
        "Acest produs nu mai este disponibil.",
        "Acest cont a fost suspendat.",
    ),
    spares=(
        "Doctorul satului nu mai este disponibil duminica.",
        "Contul negustorului a fost suspendat în timpul războiului.",
    ),
)

ERROR_PHRASES = Phrases(
    _forms(
        "nu a fost găsit pe acest server", "nu a fost găsită pe acest server", "nu există pe acest server",
        "url-ul solicitat", "url-ul cerut", "adresa solicitată", "adresa url solicitată", "pagina solicitată",
        "pagina pe care o căutați", "pagina pe care o cauți", "pagina pe care ați solicitat-o",
        "pagina pe care ați cerut-o", "pagina pe care încercați să o accesați",
        "pagina pe care încerci să o accesezi", "pagina căutată nu", "pagina cerută nu", "resursa solicitată",
        "conținutul solicitat", "serverul nu a putut procesa", "serverul nu a putut înțelege",
        "serverul nu poate procesa", "cererea dvs. nu a putut fi procesată", "cererea ta nu a putut fi procesată",
        "solicitarea nu a putut fi procesată", "procesarea cererii dumneavoastră", "la procesarea cererii",
        "nu aveți permisiunea de a accesa", "nu aveți permisiunea să accesați", "nu ai permisiunea să accesezi",
        "nu ai permisiunea de a accesa", "nu aveți drepturi de acces", "nu aveți dreptul să accesați",
        "nu sunteți autorizat să", "nu ești autorizat să", "accesul la această pagină", "accesul la acest site",
        "accesul dumneavoastră a fost blocat", "accesul tău a fost blocat", "a primit un răspuns invalid",
        "serverul este supraîncărcat", "serverul este temporar", "serverul este momentan", "temporar indisponibil",
        "temporar indisponibilă", "momentan indisponibil", "momentan indisponibilă", "site-ul este în mentenanță",
        "site-ul este în construcție", "site-ul este în curs de", "lucrări de mentenanță",
        "a fost mutată sau ștearsă", "a fost ștearsă sau mutată", "a fost ștearsă sau", "a fost mutată sau",
        "a fost mutat sau șters", "nu mai este disponibilă pe site", "este posibil ca pagina", "verificați adresa",
        "verificați dacă adresa", "ați tastat greșit", "ați scris greșit adresa", "adresa a fost scrisă greșit",
        "linkul pe care l-ați accesat", "link-ul pe care l-ați accesat", "linkul pe care ai dat click",
        "link-ul este greșit", "activați javascript", "activează javascript", "activa javascript",
        "javascript este dezactivat", "javascript activat", "javascript dezactivat", "nu suportă javascript",
        "necesită javascript", "activați cookie-urile", "activați cookies", "activează cookie-urile",
        "să confirmați că nu sunteți robot", "că nu sunteți un robot", "că nu ești robot", "că nu ești un robot",
        "că sunteți om", "că ești om", "trafic neobișnuit", "trafic suspect", "verificăm browserul",
        "securitatea conexiunii dvs", "securitatea conexiunii tale", "adresa dvs. ip a fost blocată",
        "adresa ta ip a fost blocată", "ip-ul dvs", "ip-ul tău a fost", "ați fost blocat", "ai fost blocat",
        "prea multe cereri", "prea multe solicitări", "prea multe încercări", "nu este disponibil în țara",
        "nu este disponibilă în țara", "nu este disponibil în regiunea", "indisponibil în țara",
        "adresa dns a serverului", "adresa ip a serverului", "nu s-a putut conecta la", "conexiunea a expirat",
        "a durat prea mult să răspundă", "timpul de așteptare a expirat", "sesiunea a expirat",
        "sesiunea dvs. a expirat", "sesiunea ta a expirat", "conexiuni la baza de date", "conectarea la baza de date",
        "conexiunea la baza de date", "eroare critică pe acest site", "eroare critică pe site",
        "eroare internă de server", "browserul dvs. este învechit", "o versiune veche de browser",
        "actualizați browserul", "browserul tău nu suportă", "cod eroare", "codul erorii",
        "nu am găsit niciun rezultat", "nu a fost găsit niciun rezultat",
        "autentificați pentru a accesa", "autentificat pentru a",
        "nu acceptă cookie",
    ),
    matches=(
        "Ne pare rău, pagina pe care o căutați nu există.",
        "URL-ul solicitat nu a putut fi găsit.",
        "Vă rugăm să activați JavaScript în browser.",
        "Nu aveți permisiunea de a accesa această secțiune.",
        "Pagina a fost mutată sau ștearsă.",
        "Site-ul este în mentenanță, vă așteptăm mai târziu.",
        "Eroare la stabilirea unei conexiuni la baza de date.",
        "Confirmă că nu ești robot.",
    ),
    spares=(
        "Pagina din jurnal fusese ruptă înainte de război.",
        "Drumul spre mare a fost închis și orașul a sărăcit.",
        "Chelnerul nu a înțeles comanda și a adus ceai.",
        "Nu aveți dreptul să mă judecați, a spus ea.",
        "Trenul era plin și nimeni nu mai urca.",
        "Eroarea generalului a costat două divizii.",
    ),
)

ERROR_HINTS = Phrases(
    _forms(
        "încercați din nou", "încearcă din nou", "vă rugăm să încercați", "încercați mai târziu",
        "reveniți mai târziu", "vă rugăm reveniți", "reîncărcați pagina", "reîmprospătați pagina",
        "contactați administratorul", "contactează administratorul", "contactați-ne", "contactați echipa de suport",
        "ne cerem scuze pentru", "ne cerem scuze", "pentru inconveniente", "pentru neplăcerile create",
        "pentru disconfortul creat", "înapoi la pagina principală", "reveniți la pagina principală",
        "întoarceți-vă la pagina", "mergi la pagina principală", "înapoi la prima pagină", "folosiți căutarea",
        "folosește căutarea", "încercați o căutare", "încearcă o căutare", "verificați ortografia",
        "verificați conexiunea la internet", "vă mulțumim pentru înțelegere",
        "actualizează browserul", "actualizați browserul",
        "actualizați navigatorul", "actualizează-ți browserul", "poate încerci o căutare",
    ),
)

ERROR_WORDS = Phrases(
    _forms(
        "server", "serverul", "serverului", "proxy", "url", "url-ul", "adresa", "adresă", "adresei", "cerere",
        "cererea", "cererii", "solicitare", "solicitarea", "solicitat", "solicitată", "cerută", "căutați", "cauți",
        "căutată", "browser", "browserul", "browserului", "pagina", "pagină", "paginii", "site", "site-ul", "gateway",
        "cache", "conexiune", "conexiunea", "conexiunii", "acces", "accesul", "accesa", "accesați", "permisiunea",
        "permisiuni", "drepturi", "autorizat", "eroare", "eroarea", "erori", "găsit", "găsită", "negăsită", "există",
        "interzis", "refuzat", "blocat", "blocată", "indisponibil", "indisponibilă", "temporar", "momentan",
        "mentenanță", "construcție", "javascript", "cookie", "cookie-uri", "cookie-urile", "link", "linkul",
        "link-ul", "resursa", "resursă", "document", "documentul", "fișierul", "obiectul", "metoda", "expirat",
        "ștearsă", "șters", "mutată", "mutat", "administratorul", "dns", "ip", "sesiunea", "cod", "baza",
    ),
)
ERROR_NAMES = Phrases(
    (
        "eroare", "erori", "eroarea", "cod eroare", "cod de eroare", "codul erorii", "cod", "stare", "cod de stare",
        "eroare http", "eroare de server", "eroare server", "pagina de eroare",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "referință", "număr de referință", "id cerere", "cod de eroare", "cod eroare", "ip-ul dvs",
        "adresa dvs. ip", "adresa ta ip", "adresa ip", "motiv", "detalii",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nu", "imposibil", "eroare", "erori", "nevalid", "nevalidă", "invalid", "invalidă", "refuzat", "respins",
        "interzis", "interzisă", "expirat", "expirată", "blocat", "necunoscut", "necunoscută", "neașteptată",
        "din păcate", "problemă", "lipsește", "lipsesc", "lipsă", "prea multe", "necesară", "întreruptă",
        "indisponibil", "indisponibilă", "eșuat", "nu funcționează", "în mentenanță", "mentenanță", "închis",
        "eliminată", "ștearsă", "supraîncărcat", "temporar",
        "învechit", "depășit", "perimat", "neacceptat", "nu este acceptat", "prea vechi", "neautentificat",
        "dezactivat",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "dacă", "când", "în cazul", "pentru", "deoarece", "deși",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "avansat",
        "acasă", "pagina principală", "prima pagină", "pagina de start", "înapoi", "înapoi acasă",
        "înapoi la pagina principală", "înapoi la prima pagină", "înapoi la început", "înapoi la pagina de start",
        "întoarce-te acasă", "întoarce-te la pagina principală", "revenire la pagina principală",
        "revino la pagina principală", "reveniți la pagina principală", "mergi la pagina principală",
        "mergeți la pagina principală", "mergeți la prima pagină", "mergi la prima pagină", "mergi acasă",
        "mergi înapoi", "pagina anterioară", "înapoi la pagina anterioară", "conectare", "conectează-te",
        "autentificare", "autentifică-te", "deconectare", "înregistrare", "contact", "contactează-ne", "contactați-ne",
        "ajutor", "află mai multe", "mai multe informații", "detalii", "arată detalii", "continuă",
        "continuă cumpărăturile", "continuați", "accept", "acceptă", "acceptă tot", "accept toate", "refuz",
        "refuză tot", "abonează-te", "caută", "căutare", "închide", "anulează", "înapoi la magazin",
        "continuați cumpărăturile", "continuă să cumperi", "ești deja abonat? autentifică-te", "acceptă toate",
        "acceptați toate", "respinge toate",
        "actualizați navigatorul acum", "actualizează browserul", "actualizează acum", "actualizați acum",
        "actualizați browserul", "descarcă", "descărcați", "ignoră", "autentificare acum",
        "caută după",
    ),
    matches=(
        "Înapoi la pagina principală",
    ),
    spares=(
        "Înapoi acasă nu mai era drum.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "încearcă din nou", "încercați din nou", "reîncearcă", "reîncercați", "reîncarcă", "reîncarcă pagina",
        "reîncărcați pagina", "actualizează",
    ),
    matches=(
        "Încearcă din nou!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "cod de stare", "coduri de stare", "cod de eroare", "coduri de eroare", "pagină de eroare", "pagini de eroare",
        "mesaj de eroare", "mesaje de eroare", "înseamnă că", "aceasta înseamnă", "indică faptul că", "clientul",
        "de exemplu", "cum se rezolvă", "rezolva", "remediat", "plugin", "răspuns",
    ),
    matches=(
        "Acest cod de eroare înseamnă că nu e nimeni.",
    ),
    spares=(
        "Bacul pleacă la nouă.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "ce înseamnă", "ce este", "ce e", "ce facem", "ce să fac", "cum", "de ce", "cauze", "soluții", "soluție",
        "semnificație", "întrebări frecvente", "mesaje de eroare", "coduri de eroare", "nu pot", "depanare",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "eroarea apare", "eroare apare", "eroarea înseamnă", "mesajul apare", "mesaj apare", "apare când",
        "apare atunci când", "apare dacă",
    ),
)

MENU_LABELS = Phrases(
    _forms(
        "acasă", "prima pagină", "pagina principală", "pagina de start", "despre noi", "despre", "despre mine",
        "cine suntem", "contact", "contactează-ne", "contactați-ne", "contacteaza-ne", "scrie-ne", "date de contact",
        "formular de contact", "autentificare", "intră în cont", "conectare", "conectează-te", "intră", "logare",
        "login", "înregistrare", "înregistrează-te", "creează cont", "cont nou", "creare cont", "contul meu",
        "profilul meu", "profil", "ieșire", "deconectare", "caută", "căutare", "căutare avansată", "caută în site",
        "meniu", "meniu principal", "deschide meniul", "închide meniul", "sari la conținut", "salt la conținut",
        "mergi la conținut", "treci la conținut", "sari la conținutul principal", "mergi la conținutul principal",
        "harta site", "harta site-ului", "hartă site", "navigare", "întrebări frecvente", "cariere",
        "locuri de muncă", "publicitate", "publicitate pe site", "presă", "redacția", "redacție", "echipa",
        "echipa noastră", "rss", "coș", "coșul meu", "coș de cumpărături", "coșul de cumpărături", "coșul este gol",
        "coșul tău este gol", "adaugă în coș", "adaugă la favorite", "favorite", "finalizare comandă",
        "finalizează comanda", "cumpără", "comenzile mele", "livrare", "livrare și plată", "metode de plată", "retur",
        "închide", "arată mai mult", "toate categoriile", "categorii", "toate produsele", "setări", "ai uitat parola",
        "ați uitat parola", "am uitat parola", "recuperare parolă", "resetare parolă", "ține-mă minte", "ține minte",
        "nume utilizator", "nume de utilizator", "utilizator", "parola", "parolă", "parteneri", "partenerii noștri",
        "ajutor", "suport", "forum", "blog", "limba", "română", "english", "trimite", "anulează", "da", "nu",
        "descarcă aplicația", "versiune mobil", "recenzii",
    ),
)
SKIP_STARTS = Phrases(("sari la", "salt la conținut", "mergi la conținut", "treci la conținut"))

SECTION_LABELS = Phrases(
    _forms(
        "știri", "știri locale", "actualitate", "actual", "ultima oră", "politică", "politic", "externe",
        "internaționale", "lume", "românia", "moldova", "social", "societate", "economie", "economic", "afaceri",
        "business", "finanțe", "bani", "sport", "fotbal", "tenis", "cultură", "artă", "film", "muzică", "cărți",
        "teatru", "opinii", "opinie", "editorial", "editoriale", "analize", "comentarii și opinii", "interviu",
        "interviuri", "reportaj", "reportaje", "anchete", "investigații", "eveniment", "evenimente", "justiție",
        "educație", "învățământ", "sănătate", "știință", "tehnologie", "it", "auto", "imobiliare", "turism",
        "călătorii", "vacanțe", "lifestyle", "stil de viață", "modă", "frumusețe", "rețete", "casă și grădină",
        "familie", "copii", "religie", "istorie", "mediu", "vremea", "meteo", "horoscop", "curs valutar", "video",
        "foto", "galerie", "galerie foto", "fotografii", "monden", "divertisment", "diverse", "local", "regional",
        "județe", "bucurești", "cluj", "anunțuri", "proiecte", "servicii", "serviciile noastre", "produse", "magazin",
        "oferte", "promoții", "prețuri", "calendar", "agenda", "arhivă", "arhiva", "etichete", "subiecte", "articole",
        "noutăți", "publicații", "documente", "resurse", "linkuri utile", "legături utile",
    ),
)

SHARE_LABELS = Phrases(
    _forms(
        "distribuie", "distribuie pe facebook", "distribuie pe twitter", "distribuie pe whatsapp",
        "distribuie articolul", "distribuie acest articol", "distribuie prin email", "distribuiți", "dă mai departe",
        "dă share", "partajează", "partajează asta", "partajează pe facebook", "partajați", "împărtășește",
        "trimite pe whatsapp", "trimite pe email", "trimite prin email", "trimite unui prieten",
        "trimite prietenilor", "tipărește", "printează", "tipărire", "imprimă", "copiază linkul", "copiază link",
        "copiază link-ul", "link copiat", "linkul a fost copiat", "urmărește-ne", "urmărește-ne pe facebook",
        "urmăriți-ne", "urmărește-ne pe google news", "urmărește", "ne găsești pe", "rețele sociale", "social media",
        "îmi place", "apreciază", "apreciază asta", "salvează", "salvează articolul", "spune prietenilor",
        "alătură-te", "tweet", "apasă pentru partajare",
    ),
)

RELATED_LABELS = Phrases(
    _forms(
        "articole similare", "articole asemănătoare", "articole înrudite", "articole pe aceeași temă",
        "pe aceeași temă", "articole conexe", "articole recomandate", "articole relaționate", "știri similare",
        "știri pe aceeași temă", "produse similare", "cele mai citite", "cele mai citite articole",
        "cele mai citite știri", "cele mai populare", "cele mai noi", "cele mai recente", "cele mai comentate",
        "cele mai vizualizate", "cele mai vândute", "populare", "articole populare", "știri populare",
        "postări populare", "în trend", "trending", "ultimele știri", "ultimele articole", "ultimele postări",
        "ultimele comentarii", "ultimele noutăți", "articole recente", "comentarii recente", "postări recente",
        "știrile zilei", "știrea zilei", "știrile momentului", "principalele știri", "recomandări", "recomandate",
        "recomandarea editorului", "recomandările editorilor", "recomandările redacției", "recomandarea redacției",
        "alegerea editorilor", "îți recomandăm", "vă recomandăm", "îți mai recomandăm", "te-ar putea interesa",
        "te-ar mai putea interesa", "te-ar putea interesa și", "v-ar putea interesa", "s-ar putea să-ți placă",
        "s-ar putea să-ți placă și", "ar putea să-ți placă", "poate te interesează", "poate te interesează și",
        "citește și", "citiți și", "mai citește", "citește mai departe", "vezi și", "a se vedea și", "nu rata",
        "nu ratați", "alte articole", "alte știri", "mai multe articole", "mai multe știri",
        "mai multe de la același autor", "mai multe de la autor", "din aceeași categorie", "din aceeași secțiune",
        "de același autor", "știri de ultimă oră", "top știri", "parteneri media", "știri parteneri",
        "produse recomandate",
        "anunțuri similare", "anunțuri recente", "rețete similare", "oferte similare",
    ),
)

COMMENT_LABELS = Phrases(
    _forms(
        "comentarii", "comentariu", "comentariul tău", "comentariul dvs", "lasă un comentariu", "lasă un răspuns",
        "lăsați un comentariu", "lasă comentariul tău", "adaugă un comentariu", "adaugă comentariu",
        "adaugă comentariul", "adaugă comentariul tău", "adăugați un comentariu", "scrie un comentariu",
        "scrie comentariul tău", "postează un comentariu", "trimite un comentariu", "trimiteți un comentariu",
        "publică comentariul", "postează comentariul", "trimite comentariul", "comentează", "răspunde", "răspundeți",
        "răspuns", "răspunsuri", "anulează răspunsul", "citează", "raportează", "raportează abuz", "semnalează",
        "șterge", "editează", "niciun comentariu", "nici un comentariu", "nu există comentarii", "fără comentarii",
        "comentariile sunt închise", "comentarii închise", "comentariile sunt dezactivate", "vezi comentariile",
        "vezi toate comentariile", "arată comentariile", "toate comentariile", "mai multe comentarii",
        "autentifică-te pentru a comenta", "conectează-te pentru a comenta", "fii primul care comentează",
        "fii primul care lasă un comentariu", "cele mai noi primele", "cele mai vechi", "nume", "numele",
        "numele tău", "nume (obligatoriu)", "email", "e-mail", "adresa de email", "site web", "sit web", "website",
        "mesaj", "mesajul tău", "scrie o recenzie", "adaugă recenzie", "recenzii", "votează", "rezultate",
        "recenziile clienților", "legătură permanentă",
    ),
)

NEWSLETTER_LABELS = Phrases(
    _forms(
        "newsletter", "abonare", "abonare newsletter", "abonare la newsletter", "abonează-te", "abonați-vă",
        "abonează-te la newsletter", "abonați-vă la newsletter", "abonează-te la newsletterul nostru",
        "abonează-te la newsletter-ul nostru", "abonează-mă", "mă abonez", "vreau să mă abonez", "înscrie-te",
        "înscrie-te la newsletter", "înscriere newsletter", "adresa ta de email", "adresa de e-mail",
        "adresa dvs. de email", "introdu adresa de email", "introduceți adresa de email", "e-mailul tău",
        "primește știrile pe email", "primește noutățile pe email", "fii la curent", "fii mereu la curent",
        "rămâi la curent", "rămâneți la curent", "rămâi conectat", "dezabonare", "abonează-te la canalul nostru",
        "buletin informativ", "notificări",
    ),
)

LEGAL_LABELS = Phrases(
    _forms(
        "politica de confidențialitate", "politică de confidențialitate", "confidențialitate", "protecția datelor",
        "protecția datelor personale", "protecția datelor cu caracter personal",
        "prelucrarea datelor cu caracter personal", "date personale", "gdpr", "termeni și condiții",
        "termeni și condiții de utilizare", "termenii și condițiile", "termeni de utilizare", "condiții de utilizare",
        "termeni", "nota de informare", "notă de informare", "informații legale", "mențiuni legale", "aviz legal",
        "notă legală", "declinarea responsabilității", "declinarea răspunderii", "disclaimer", "politica cookie",
        "politica cookies", "politica de cookies", "politica de cookie-uri", "politica de utilizare cookies",
        "politica de utilizare cookie-uri", "politica privind cookie-urile", "setări cookie", "setări cookies",
        "setări cookie-uri", "preferințe cookies", "modifică setările cookies", "acceptă", "accept", "acceptă toate",
        "acceptă tot", "accept toate", "sunt de acord", "de acord", "am înțeles", "refuz", "refuză", "respinge",
        "respinge toate", "toate drepturile rezervate", "drepturi de autor", "copyright", "accesibilitate", "anpc",
        "politica de retur", "politica editorială", "cod deontologic", "soluționarea online a litigiilor",
    ),
)

NAVIGATION_LABELS = Phrases(
    _forms(
        "înapoi", "înainte", "anterior", "anteriorul", "anterioară", "următor", "următorul", "următoarea",
        "precedent", "precedenta", "precedentul", "articolul anterior", "articolul următor", "articolul precedent",
        "articol anterior", "articol următor", "pagina anterioară", "pagina următoare", "postarea anterioară",
        "postarea următoare", "navigare în articole", "navigare articole", "sus", "înapoi sus", "mergi sus",
        "începutul paginii", "înapoi la început", "citește mai mult", "citește mai multe", "citește tot",
        "citește tot articolul", "citește articolul", "citește articolul complet", "citește integral",
        "citește în continuare", "citește continuarea", "continuă lectura", "continuă să citești", "continuarea",
        "mai mult", "mai multe", "mai multe detalii", "mai multe informații", "află mai mult", "află mai multe",
        "află detalii", "detalii", "vezi detalii", "vezi mai mult", "vezi mai multe", "vezi tot", "vezi toate",
        "vezi toate articolele", "afișează mai multe", "încarcă mai mult", "încarcă mai multe", "toate articolele",
        "toate știrile", "articole mai vechi", "articole mai noi", "postări mai vechi", "postări mai noi", "pagina",
        "pagini", "prima", "ultima", "înapoi la listă", "click aici", "apasă aici", "cuprins", "sari la", "extinde",
        "editează pe github", "arată sursa",
    ),
)

ADVERT_LABELS = Phrases(
    _forms(
        "publicitate", "reclamă", "reclame", "advertorial", "conținut sponsorizat", "articol sponsorizat",
        "sponsorizat", "promovat", "conținut promovat", "articol susținut de", "promo", "sponsor", "sponsori",
        "continuarea după publicitate", "articolul continuă mai jos", "articolul continuă după reclamă",
        "comunicat de presă", "anunț publicitar",
    ),
)
ADVERT_STARTS = Phrases(("reclam",))

META_PREFIXES = Phrases(
    _forms(
        "etichete:", "etichetat:", "etichetă:", "taguri:", "tag-uri:", "categorie:", "categorii:", "categoria:",
        "publicat în:", "publicat în categoria", "postat în", "secțiune:", "secțiunea:", "cuvinte cheie:",
        "cuvinte-cheie:", "subiecte:", "vizualizări:", "afișări:", "din categoria:", "arhivat în",
    ),
    matches=(
        "Etichete: economie, buget",
    ),
)

READ_MORE_PREFIXES = Phrases(
    _forms(
        "citește și:", "citește și", "citiți și:", "citește:", "citește mai mult:", "citește mai multe:",
        "citește și despre:", "mai citește:", "citește pe:", "vezi și:", "vezi și", "vezi:", "pe aceeași temă:",
        "articole similare:", "te-ar putea interesa:", "te-ar putea interesa și:", "nu rata:", "recomandare:",
        "recomandarea noastră:", "mai multe:", "mai multe detalii:", "află mai multe:", "urmărește:", "ascultă:",
        "detalii aici:",
    ),
)

CAPTION_PREFIXES = Phrases(
    _forms(
        "foto:", "foto credit:", "credit foto:", "credite foto:", "sursa foto:", "sursă foto:", "foto arhivă",
        "fotografie:", "fotografii:", "fotografie de:", "fotograf:", "imagine:", "imagine cu caracter ilustrativ",
        "imagine ilustrativă", "ilustrație:", "sursa:", "sursă:", "sursa imaginii:", "captură:", "captură video",
        "video:", "în imagine:",
    ),
)

BYLINE_PREFIXES = Phrases(
    _forms(
        "autor:", "autori:", "scris de", "scris de:", "articol scris de", "articol de:", "publicat de",
        "publicat de:", "postat de", "publicat:", "publicat la:", "publicat pe:", "publicat la data de",
        "data publicării:", "postat pe:", "data:", "actualizat:", "actualizat la", "actualizare:",
        "ultima actualizare:", "ultima actualizare", "ultima modificare:", "redactor:", "editor:", "corespondent:",
        "traducere:", "traducerea:", "text:", "a consemnat:", "timp de citire:", "timp de lectură:",
    ),
)

COOKIE_PHRASES = Phrases(
    _forms(
        "folosim cookie-uri", "folosim cookies", "folosim cookie", "utilizăm cookie-uri", "utilizăm cookies",
        "utilizăm module cookie", "folosim module cookie", "folosește cookie-uri", "folosește cookies",
        "folosește cookie", "utilizează cookie-uri", "utilizează cookies", "utilizează module cookie",
        "fișiere de tip cookie", "fișierelor de tip cookie", "utilizarea cookie-urilor", "folosirea cookie-urilor",
        "utilizarea modulelor cookie", "utilizarea cookies", "continuând să navigați", "continuarea navigării",
        "prin continuarea navigării", "continuând navigarea", "continuând să utilizați acest site",
        "dacă continui să folosești acest site", "politica noastră de cookie",
    ),
    matches=(
        "Acest site folosește cookie-uri.",
        "Utilizăm cookies pentru o experiență mai bună.",
        "Continuarea navigării presupune acordul dumneavoastră.",
        "Prin apăsarea butonului acceptați utilizarea modulelor cookie.",
    ),
    spares=(
        "Bunica cocea fursecuri după o rețetă veche.",
        "Folosim pensule fine, a explicat arheologul.",
        "Continuând drumul, caravana a pierdut doi cai.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    _forms(
        "abonează-te la newsletter", "abonați-vă la newsletter", "abonează-te la newsletterul",
        "abonează-te la newsletter-ul", "înscrie-te la newsletter", "înscrie-te la newsletterul",
        "abonează-te la canalul", "abonează-te pe youtube", "abonați-vă la canalul", "newsletterul nostru",
        "newsletter-ul nostru", "direct pe email", "direct în inbox", "direct pe e-mail", "în căsuța ta de email",
        "primește pe email", "primești pe email", "primește cele mai noi", "primești cele mai noi", "primește zilnic",
        "introdu adresa ta de email", "introdu adresa de email", "introduceți adresa de email",
        "introdu adresa de mail", "notificări prin email", "te poți dezabona", "vă puteți dezabona",
        "te poți dezabona oricând", "fără spam", "fii la curent cu cele mai", "rămâi la curent cu",
    ),
    matches=(
        "Abonează-te la newsletterul nostru săptămânal.",
        "Primește cele mai bune texte direct pe email.",
        "Te poți dezabona oricând.",
        "Introdu adresa de email și apasă butonul.",
    ),
    spares=(
        "Tata era abonat la trei ziare.",
        "Vestea a venit cu poșta abia seara.",
        "S-a înscris la medicină în toamnă.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "primiți acest", "primești acest", "ai primit acest", "ați primit acest",
    ),
)
SENT_STARTS = Phrases(
    (
        "acest email a fost trimis către", "acest e-mail a fost trimis către", "acest email a fost trimis la",
        "acest mesaj a fost trimis către",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "dezabonează-te", "mă dezabonez",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "se încarcă comentariile", "apreciază încarc",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "propulsat de", "susținut cu mândrie de", "creat cu", "temă:",
        "funcționează cu", "realizat cu",
    ),
)
COUNT_STARTS = Phrases(
    (
        "vizitat",
    ),
)

SHARE_PHRASES = Phrases(
    _forms(
        "urmărește-ne pe", "urmăriți-ne pe", "urmărește-ne și pe", "ne puteți urmări și pe", "ne poți urmări pe",
        "ne găsești și pe", "ne găsiți pe facebook", "pagina noastră de facebook", "paginii noastre de facebook",
        "pagina de facebook", "dă-ne un like", "dă like", "dați like", "like paginii", "distribuie acest articol",
        "distribuie articolul", "distribuiți acest articol", "distribuie prietenilor", "partajează acest articol",
        "canalul nostru de telegram", "canalul nostru de whatsapp", "canalul de whatsapp",
        "canalul nostru de youtube", "grupul nostru de facebook", "pentru a partaja pe", "pe google news",
        "alătură-te comunității noastre",
    ),
    matches=(
        "Urmărește-ne pe Google News.",
        "Distribuie acest articol prietenilor tăi.",
        "Intră pe canalul nostru de WhatsApp.",
    ),
    spares=(
        "Împărțea cu prietenii ultima bucată de pâine.",
        "Vânătorul a urmărit urmele.",
    ),
)

COMMENT_PHRASES = Phrases(
    _forms(
        "adresa ta de email nu va fi publicată", "adresa de email nu va fi publicată",
        "adresa dvs. de email nu va fi publicată", "adresa ta de e-mail nu va fi publicată",
        "câmpurile obligatorii sunt marcate", "câmpurile necesare sunt marcate", "câmpurile marcate cu",
        "pentru a comenta", "pentru a lăsa un comentariu", "pentru a publica un comentariu",
        "pentru a adăuga un comentariu", "pentru a posta un comentariu", "trebuie să fii autentificat",
        "trebuie să fiți autentificat", "trebuie să te autentifici", "trebuie să fii conectat",
        "fii primul care comentează", "fii primul care adaugă", "fii primul care lasă", "fiți primul care",
        "notifică-mă prin email", "anunță-mă prin email", "comentarii ulterioare", "comentariile sunt închise",
        "comentariile sunt dezactivate", "comentariile sunt moderate", "comentariul tău așteaptă moderarea",
        "așteaptă moderarea", "comentariile care conțin", "salvează-mi numele, emailul",
        "data viitoare când o să comentez", "acest site folosește akismet", "datele comentariilor tale",
        "nu își asumă responsabilitatea pentru comentariile",
    ),
    matches=(
        "Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *",
        "Trebuie să fii autentificat pentru a publica un comentariu.",
        "Fii primul care comentează la acest articol.",
    ),
    spares=(
        "Ministrul nu a comentat și a plecat.",
        "Romanul nu a fost tipărit în timpul vieții lui.",
        "El a fost primul care a sărit în apă.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    _forms(
        "toate drepturile rezervate", "toate drepturile sunt rezervate", "drepturi rezervate",
        "este interzisă reproducerea", "reproducerea integrală", "reproducerea totală", "reproducerea parțială",
        "preluarea integrală", "preluarea textelor", "preluarea articolelor", "preluarea fără cost",
        "preluarea informațiilor", "pot fi preluate doar", "pot fi preluate numai", "poate fi preluat doar",
        "cu citarea sursei", "cu menționarea sursei", "citarea sursei", "fără acordul scris",
        "fără acordul prealabil", "fără permisiunea scrisă", "în limita a 500", "inserarea unui link", "link activ",
        "protejate de legea dreptului de autor", "protejat de legea drepturilor de autor",
        "drepturile de autor aparțin", "nu își asumă responsabilitatea", "nu își asumă răspunderea",
        "nu ne asumăm responsabilitatea", "nu ne asumăm răspunderea", "nu suntem responsabili pentru",
        "nu este responsabil pentru conținutul", "responsabilitatea pentru conținutul", "aparțin exclusiv autorilor",
        "aparțin în totalitate autorilor", "aparțin autorilor și nu", "nu reflectă neapărat",
        "nu reprezintă neapărat", "nu reflectă în mod necesar", "caracter informativ", "caracter pur informativ",
        "scop informativ", "scop pur informativ", "scopuri informative", "nu constituie o recomandare",
        "nu reprezintă o recomandare", "sfaturi de investiții", "nu înlocuiesc consultul", "nu înlocuiește consultul",
        "nu înlocuiește sfatul medicului", "fără nicio garanție",
    ),
    matches=(
        "© 2019 Ziarul. Toate drepturile rezervate.",
        "Este interzisă reproducerea fără acordul scris al redacției.",
        "Opiniile exprimate nu reflectă neapărat poziția redacției.",
        "Informațiile au caracter informativ.",
        "Redacția nu își asumă responsabilitatea pentru reclame.",
        "Articolul poate fi preluat doar cu citarea sursei.",
    ),
    spares=(
        "Și-a apărat drepturile în instanță trei ani.",
        "Nimeni nu a vrut să răspundă pentru naufragiu.",
        "A plecat fără voia tatălui.",
        "Meșterul a dat garanție că acoperișul ține un veac.",
        "Părerile în familie erau împărțite.",
    ),
)

ORIGIN_PHRASES = Phrases(
    _forms(
        "acest articol a fost publicat inițial", "a fost publicat inițial pe", "a fost publicat inițial în",
        "articol publicat inițial", "apărut inițial în", "apărut inițial pe", "apare prima dată în",
        "apare prima dată pe", "preluat cu acordul", "publicat cu permisiunea", "republicat cu permisiunea",
        "sub licență creative commons", "licența creative commons", "acest material a fost realizat",
        "articol preluat de pe",
    ),
    matches=(
        "Acest articol a fost publicat inițial pe un blog.",
        "Textul este disponibil sub licență Creative Commons.",
        "Articolul Toamna apare prima dată în Grădina.",
    ),
    spares=(
        "Manuscrisul se păstrează la Viena.",
        "A plecat cu permisiunea căpitanului.",
    ),
)

APPEAL_PHRASES = Phrases(
    _forms(
        "descarcă aplicația", "descărcați aplicația", "descarcă gratuit aplicația", "instalează aplicația",
        "susține jurnalismul", "susțineți jurnalismul", "susține-ne", "susțineți-ne", "sprijină jurnalismul",
        "susține proiectul", "donează acum", "fă o donație", "faceți o donație", "redirecționează 3",
        "din impozitul pe venit", "devino membru", "devino abonat", "devino susținător", "doar pentru abonați",
        "exclusiv abonaților", "destinat abonaților", "rezervat abonaților", "ai deja abonament",
        "ai deja un abonament", "ești deja abonat", "pentru a citi în continuare", "pentru a continua lectura",
        "pentru a citi articolul integral", "articole gratuite", "alege un abonament", "creează un cont gratuit",
    ),
    matches=(
        "Descarcă aplicația și citește oriunde.",
        "Fă o donație și susține jurnalismul de calitate.",
        "Acest articol este doar pentru abonați.",
        "Pentru a continua lectura, intră în cont.",
    ),
    spares=(
        "Donația negustorului a plătit un clopot nou.",
        "Vecinii au sprijinit-o pe văduvă.",
        "A învățat să citească în armată.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "nu", "niciodată", "niciun", "nicio", "nimic", "nimeni", "nici", "fără", "doi", "două", "trei", "patru",
        "cinci", "șase", "șapte", "opt", "nouă", "zece",
    ),
)
PAGE_WORDS = Phrases(("pagina", "pag",))
PROMPT_BUTTONS = Phrases(
    (
        "vezi galeria", "vezi galeria foto", "redă videoclipul", "se încarcă videoclipul",
        "browserul tău nu suportă video", "browserul dumneavoastră nu suportă video",
        "articolul continuă după publicitate", "descarcă aplicația",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "click aici pentru", "apasă aici pentru", "descarcă aplicația noastră", "urmărește-ne pe", "abonează-te la",
    ),
)
TEASER_STARTS = Phrases(
    (
        "citește și", "citiți și", "citește mai mult", "vezi și", "îți mai recomandăm", "recomandări",
        "vezi aici", "mai multe despre", "îți recomandăm", "pe aceeași temă", "te-ar putea interesa",
    ),
)
WIKI_WORDS = Phrases(
    (
        "enciclopedia liberă", "adus de la http", "adus de la https", "ultima editare a paginii",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "modificare", "modificare sursă", "editare sursă",
    ),
)
TIP_WORDS = Phrases(
    (
        "trimite-ne", "ai o poveste", "ai văzut o greșeală", "scrie-ne",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "română", "engleză", "germană", "franceză", "spaniolă", "italiană", "rusă", "maghiară",
    ),
)
PAPER_TITLES = Phrases(
    (
        "rezumat", "cuvinte cheie", "mulțumiri", "conflict de interese", "finanțare",
    ),
)
HEADING_TITLES = Phrases(
    (
        "urmează", "în curând", "pentru tine", "pentru voi", "mai mult", "mai multe", "vezi și", "legături",
        "surse", "popular", "similare",
    ),
)
REFERENCE_TITLES = Phrases(("vezi și",))
WORDINGS = {
    "act": "click apasă vezi urmărește descarcă ascultă derulează accesează",
    "continue": "continuă continuarea citirea",
    "below": "după sub mai jos",
    "media": "video foto fotografii galerie galeria aplicația publicitate reclamă imagine imagini podcast sondaj",
    "filler": "aici noastră nostru la pe și de în mai acum gratuit gratuită articolul articol toate pentru",
    "browser": "browserul browser browser-ul",
    "support": "suportă acceptă javascript html5",
    "subscriber": "abonat abonați abonament",
    "gift": "oferi oferiți distribui cadou dărui",
    "article": "articol articole articolul",
    "comments": "comentariu comentarii comentariile",
    "moderation": "moderare regulament responsabilitatea publicate reguli redacția aprobate",
    "write": "scrie scrieți trimite trimiteți semnalează",
    "us": "ne nouă redacție redacția",
    "tip": "eroare greșeală poze povestea pont",
    "sign up": "abonează primește înscrie abonați",
    "newsletter": "newsletter newsletterul",
    "mail": "e-mail email inbox",
    "agree": "accept accepți accepta sunteți consimțământ refuz dezabona gestionează sunt",
    "terms": "confidențialitate politica termeni condiții setări preferințe",
    "cookie": "cookie cookie-uri cookies",
    "site": (
        "folosim utilizăm folosește site site-ul îmbunătăți experiența dispozitiv parteneri browser "
        "publicitate module"
    ),
    "option": "toate respectăm prețuim",
    "month": "lună",
    "video": "video",
    "news": "știri știrile noutăți",
    "leave": "dezabonare dezabona dezabonează-te dezabonați-vă dezabonezi dezabonați",
    "list": "listă lista mesaj mesaje mesajul emailuri e-mailuri emailul newslettere",
    "joined": "abonat abonată abonați înscris înscrisă înregistrat client cont site",
    "here": "aici click clic",
    "view": "vizualizează vizualizați deschide citește acest",
}
VISITOR_WORDS = Phrases(
    (
        "dumneavoastră", "tău", "nostru", "noastră", "vă", "rugăm", "scuze", "regretăm", "căutați",
    ),
)
SAYING_WORDS = Phrases(
    (
        "spunea", "spuneau", "spuse", "spune", "spun", "zicea", "zise", "zice", "striga", "întreba",
        "răspunse",
    ),
    matches=("Abonați-vă la buletin, spunea hangiul.",),
    spares=("Abonați-vă la buletin, și îl primiți în fiecare luni.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookie-uri", "cookie-urile", "cookies", "cookie-urilor", "confidențialitatea dumneavoastră",
        "confidențialitatea ta", "confidențialitatea dvs", "datele dumneavoastră",
        "consimțământul dumneavoastră", "consimțământul tău",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "sunt de acord cu toate", "modifică setările", "doar strict necesare", "refuz tot", "e în regulă",
        "nu, mulțumesc", "lasă-mă să aleg", "vreau să aleg", "alege", "acceptați-le pe toate", "acceptă tot",
        "acceptă toate", "accept toate", "acceptați toate", "accept", "sunt de acord", "permite toate",
        "respinge tot", "respinge toate", "respingeți toate", "refuză tot", "refuză toate", "refuz",
        "doar necesare", "doar cele necesare", "doar esențiale", "numai necesare", "continuă fără a accepta",
        "personalizează", "personalizați", "gestionează preferințele", "gestionați preferințele",
        "gestionează cookie-urile", "setări cookie-uri", "setări cookies", "salvează preferințele",
        "salvează setările", "confirmă alegerile", "am înțeles", "mai multe opțiuni",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "peste 18 ani", "sub 18 ani", "cel puțin 18 ani", "18 ani împliniți", "împlinit 18 ani",
        "18 ani sau mai mult", "vârsta legală", "verificarea vârstei", "verificare vârstă", "confirmă vârsta",
        "confirmați vârsta", "confirmarea vârstei", "data nașterii", "doar pentru adulți",
        "numai pentru adulți", "conținut pentru adulți",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "am peste 18 ani", "da, am peste 18 ani", "am 18 ani", "da, am 18 ani", "am împlinit 18 ani",
        "da, am împlinit 18 ani", "sunt major", "da, sunt major", "am sub 18 ani", "nu, am sub 18 ani",
        "nu am 18 ani", "nu, nu am 18 ani", "sunt minor", "încă nu", "da", "nu", "intră", "intră pe site",
        "ieși", "părăsește site-ul", "confirm", "continuă",
    ),
)
