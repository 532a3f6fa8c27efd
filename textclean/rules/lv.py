"""Latvian."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "nederīgs pieprasījums", "nepareizs pieprasījums", "nav autorizēts", "nepieciešama autorizācija",
        "aizliegts", "piekļuve liegta", "piekļuve aizliegta", "pieeja liegta", "lapa nav atrasta",
        "lapa netika atrasta", "lapa neeksistē", "šāda lapa neeksistē", "šāda lapa nav atrasta",
        "lapa nav pieejama", "nav atrasts", "nav atrasta", "nekas nav atrasts", "nekas netika atrasts",
        "fails nav atrasts", "kļūda 404 lapa nav atrasta", "metode nav atļauta", "vairs nav pieejams",
        "saturs nav pieejams", "pārāk daudz pieprasījumu", "servera kļūda", "iekšēja kļūda",
        "iekšēja servera kļūda", "pakalpojums nav pieejams", "serviss nav pieejams", "noildze", "notiek apkope",
        "notiek tehniskie darbi", "lapa tiek atjaunota", "vietne tiek uzlabota", "lapa izstrādes stadijā",
        "lapa tiek izstrādāta", "drīzumā", "drīz atgriezīsimies", "lūdzu uzgaidiet", "mirklīti", "vai esat robots",
        "es neesmu robots", "šo vietni nevar sasniegt", "neizdevās izveidot savienojumu",
        "nav interneta savienojuma", "kļūda", "radās kļūda", "notikusi kļūda", "notika kļūda",
        "kaut kas nogāja greizi", "atvainojiet", "atvainojamies", "diemžēl", "ups", "datubāzes kļūda",
        "jūs neesat pieslēdzies", "jūs neesat pieteicies", "nepieciešama pieteikšanās", "sesijas kļūda",
        "jūsu pārlūkprogramma ir novecojusi", "jūsu pārlūks ir novecojis", "pārlūkprogramma netiek atbalstīta",
        "novecojusi pārlūkprogramma", "sīkdatnes netiek atbalstītas",
        "verifikācija neizdevās", "šī lapa nedarbojas",
        "pieprasītā tēma neeksistē", "vietnē notiek tehniski darbi", "šī prece vairs nav pieejama",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "nav atrasts šajā serverī", "nav atrasta šajā serverī", "pieprasītais url", "pieprasītā adrese",
        "pieprasītā lapa", "pieprasīto lapu", "serveris nevarēja", "serveris nesaprata", "serveris ir pārslogots",
        "serveris īslaicīgi", "iekšēja servera kļūda", "jums nav tiesību piekļūt", "jums nav tiesību skatīt",
        "jums nav atļaujas piekļūt", "jums nav piekļuves", "jums nav pieejas", "tev nav tiesību skatīt",
        "nederīgu atbildi no", "starpniekserveris", "lapa, kuru meklējat", "lapa, ko meklējat",
        "lapu, kuru meklējat", "lapa, kuru meklē", "lapa, kuru jūs meklējat", "meklētā lapa", "jūsu meklētā lapa",
        "šāda lapa neeksistē", "šī lapa neeksistē", "lapa neeksistē vai", "lapa nav atrasta", "lapa netika atrasta",
        "pārvietota vai dzēsta", "dzēsta vai pārvietota", "izdzēsta vai pārvietota", "saite ir bojāta",
        "saite ir novecojusi", "saite, kurai sekojāt", "ieslēdziet javascript", "iespējojiet javascript",
        "javascript ir atspējots", "javascript ir izslēgts", "jūsu pārlūkprogramma neatbalsta",
        "jūsu pārlūks neatbalsta", "jūsu pārlūkprogrammā", "jūsu pārlūkprogramma ir", "iespējojiet sīkdatnes",
        "iespējojiet sīkfailus", "ka neesat robots", "ka jūs neesat robots", "ka neesi robots",
        "apstipriniet, ka esat cilvēks", "neparastu datplūsmu", "neparasta datplūsma", "jūsu ip adrese",
        "jūs esat bloķēts", "jūsu piekļuve ir bloķēta", "pārāk daudz pieprasījumu", "nav pieejams jūsu valstī",
        "nav pieejama jūsu valstī", "jūsu reģionā nav pieejams", "nav pieejams jūsu reģionā", "dns adresi",
        "savienojuma noildze", "pārāk ilgi neatbildēja", "savienojumu ar serveri", "pārbaudiet, vai adrese",
        "pārbaudiet adresi", "adrese ir ievadīta pareizi", "notiek tehniskie darbi", "lapa ir izstrādes stadijā",
        "mājaslapa ir izstrādes", "vietnē notiek apkope", "vietne īslaicīgi", "jūsu sesija ir beigusies",
        "sesijas laiks ir beidzies", "sesija ir beigusies", "savienojumu ar datubāzi", "savienojuma ar datubāzi",
        "datubāzes savienojuma", "šajā vietnē radās kritiska", "kritiska kļūda", "neparedzēta kļūda",
        "apstrādājot pieprasījumu", "apstrādājot jūsu pieprasījumu", "kļūdas kods",
        "piesakieties, lai piekļūtu",
    ),
    matches=(
        "Atvainojiet, lapa, kuru meklējat, neeksistē.",
        "Jums nav tiesību skatīt šo saturu.",
        "Lai turpinātu, ieslēdziet JavaScript.",
        "Apstipriniet, ka neesat robots.",
        "Jūsu tīklā konstatēta neparasta datplūsma.",
        "Šis video nav pieejams jūsu valstī.",
        "Kļūda, veidojot savienojumu ar datubāzi.",
        "Jūsu sesija ir beigusies.",
    ),
    spares=(
        "Sargs bērnus dārzā neielaida.",
        "Viņš pāršķīra grāmatas pēdējo lapu, bet savu vārdu neatrada.",
        "Vilciens sliežu remonta dēļ kavējās divas stundas.",
        "Viesmīlis nesaprata viesu lūgumu.",
        "Pilsētas vārtus katru vakaru aizslēdza.",
        "Brāļu saikne pārtrūka pirms gadiem.",
        "Lai redzētu šo putnu, jums jāceļas agri.",
        "Šī prece maksāja divus latus.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "mēģiniet vēlreiz", "mēģini vēlreiz", "mēģiniet vēlāk", "lūdzu, mēģiniet vēlāk", "lūdzu, mēģiniet vēlreiz",
        "pamēģiniet vēlāk", "sazinieties ar administratoru", "lapas administratoru",
        "atvainojamies par sagādātajām neērtībām", "atvainojamies par neērtībām",
        "atvainojamies par īslaicīgajām neērtībām", "atgriezties sākumlapā", "atgriezieties sākumlapā",
        "doties uz sākumlapu", "izmantojiet meklētāju", "izmanto meklētāju", "pārbaudiet interneta savienojumu",
        "pārbaudiet pareizrakstību", "pārlādējiet lapu",
        "atjauniniet pārlūkprogrammu", "atjauniniet savu pārlūkprogrammu",
    ),
)
ERROR_WORDS = Phrases(
    (
        "serveris", "servera", "serverī", "serveri", "url", "adrese", "adreses", "adresi", "saite", "saites",
        "saiti", "pieprasījums", "pieprasījuma", "pieprasījumu", "pieprasītā", "pieprasīto", "pārlūks",
        "pārlūkprogramma", "pārlūkprogrammā", "lapa", "lapas", "lapu", "vārteja", "kešatmiņa", "savienojums",
        "savienojuma", "savienojumu", "internets", "interneta", "piekļuve", "piekļuves", "pieeja", "tiesību",
        "atļaujas", "kļūda", "kļūdas", "kļūdu", "atrasta", "atrasts", "liegta", "aizliegts", "bloķēts", "bloķēta",
        "pieejams", "pieejama", "apkope", "javascript", "sīkdatnes", "sīkfailus", "resurss", "dokuments", "fails",
        "failu", "metode", "noildze", "sesija", "sesijas", "vietne", "vietnes", "vietnē", "robots", "tīkls",
        "datplūsma", "datubāzes", "datubāzi", "dns", "ip", "neeksistē",
    ),
)
ERROR_NAMES = Phrases(
    (
        "kļūda", "kļūdas", "kļūdas kods", "statusa kods", "statuss", "stāvoklis", "kods", "http kļūda", "servera kļūda",
        "kļūdas lapa",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "atsauce", "pieprasījuma id", "kļūdas kods", "jūsu ip", "jūsu ip adrese", "ip adrese", "iemesls",
        "detaļas", "sīkāka informācija",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nav", "ne", "nevar", "neizdevās", "nevarēja", "kļūda", "kļūdas", "nederīgs", "nederīga", "liegta", "noraidīts",
        "aizliegts", "aizliegta", "beidzies", "beigusies", "bloķēts", "nezināma", "neparedzēta", "diemžēl", "problēma",
        "trūkst", "pārāk daudz", "nepieciešama", "pārtraukts", "nepieejams", "nepieejama", "jums nav", "nedarbojas",
        "apkope", "apkopes", "slēgta", "dzēsta", "pārslogots", "īslaicīgi", "pagaidām",
        "novecojusi", "novecojis", "netiek atbalstīta", "pārāk veca", "izslēgta",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "ja", "kad", "gadījumā", "lai", "jo",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "sākums", "sākumlapa", "sākuma lapa", "galvenā lapa", "uz sākumu", "uz sākumlapu", "uz galveno lapu", "atpakaļ",
        "atpakaļ uz sākumu", "atpakaļ uz sākumlapu", "atpakaļ uz sākuma lapu", "atpakaļ uz galveno lapu", "atgriezties",
        "atgriezties sākumā", "atgriezties uz sākumu", "atgriezties uz sākumlapu", "atgriezties sākumlapā",
        "atgriezties uz sākuma lapu", "atgriezties uz galveno lapu", "atgriezties galvenajā lapā",
        "atgriezties atpakaļ", "doties uz sākumu", "doties uz sākumlapu", "doties uz sākuma lapu", "iet uz sākumlapu",
        "pāriet uz sākumlapu", "iepriekšējā lapa", "atgriezties iepriekšējā lapā", "pieteikties", "ielogoties", "ieiet",
        "pieslēgties", "iziet", "atteikties", "reģistrēties", "kontakti", "sazinieties ar mums", "palīdzība",
        "uzzināt vairāk", "vairāk informācijas", "rādīt detaļas", "turpināt", "turpināt iepirkties", "piekrist",
        "piekrītu", "pieņemt", "pieņemt visu", "noraidīt", "noraidīt visu", "abonēt", "meklēt", "aizvērt", "atcelt",
        "atjaunināt pārlūkprogrammu", "atjaunināt tagad", "atjaunināt pārlūku", "lejupielādēt", "ignorēt",
    ),
    matches=(
        "Atgriezties uz sākumu",
    ),
    spares=(
        "Atgriezties sākumā vairs nevarēja.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "mēģināt vēlreiz", "mēģiniet vēlreiz", "mēģini vēlreiz", "lūdzu, mēģiniet vēlreiz", "atkārtot", "pārlādēt",
        "pārlādēt lapu", "atjaunot", "atjaunot lapu", "atsvaidzināt",
    ),
    matches=(
        "Mēģiniet vēlreiz!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "statusa kods", "statusa kodi", "kļūdas kods", "kļūdu kodi", "kļūdas lapa", "kļūdu lapas", "kļūdas ziņojums",
        "kļūdu ziņojumi", "nozīmē, ka", "tas nozīmē", "norāda, ka", "klients", "piemēram", "kā novērst", "novērst",
        "spraudnis", "atbilde",
    ),
    matches=(
        "Kļūdas kods nozīmē, ka neviena nav.",
    ),
    spares=(
        "Prāmis atiet deviņos.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "ko nozīmē", "kas ir", "ko darīt", "kā", "kāpēc", "cēloņi", "risinājums", "risinājumi", "biežāk", "nevaru",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "kļūda parādās", "kļūda nozīmē", "kļūda rodas", "ziņojums parādās", "parādās, ja", "parādās, kad",
        "rodas, ja",
    ),
)
MENU_LABELS = Phrases(
    (
        "sākums", "sākumlapa", "uz sākumu", "par mums", "par projektu", "kontakti", "sazinies ar mums",
        "sazinieties ar mums", "rakstiet mums", "ienākt", "ieiet", "ielogoties", "pieslēgties", "pieteikties",
        "autorizēties", "reģistrēties", "reģistrācija", "reģistrējies", "izveidot kontu", "iziet", "izrakstīties",
        "mans konts", "mans profils", "profils", "meklēt", "meklēšana", "meklētājs", "paplašinātā meklēšana",
        "izvēlne", "galvenā izvēlne", "pāriet uz saturu", "pāriet uz galveno saturu", "doties uz saturu",
        "doties uz galveno saturu", "lapas karte", "vietnes karte", "buj", "biežāk uzdotie jautājumi", "vakances",
        "karjera", "reklāma", "reklāmas izvietošana", "redakcija", "jaunumi e-pastā", "rss", "grozs",
        "iepirkumu grozs", "pirkumu grozs", "noformēt pasūtījumu", "vēlmju saraksts", "veikals", "rādīt vairāk",
        "aizvērt", "atcelt", "labi", "visas kategorijas", "kategorijas", "iestatījumi", "aizmirsi paroli",
        "aizmirsāt paroli", "aizmirsu paroli", "atcerēties mani", "lietotājvārds", "lietotāja vārds", "parole",
        "e-pasts", "valoda", "latviešu", "latviski", "english", "русский", "noderīgas saites", "saites",
        "palīdzība", "tiešraide", "abonēt", "komanda", "pēdējās izmaiņas",
    ),
)
SKIP_STARTS = Phrases(("pāriet uz", "doties uz saturu", "doties uz galveno"))
SECTION_LABELS = Phrases(
    (
        "ziņas", "jaunumi", "aktualitātes", "politika", "sports", "bizness", "ekonomika", "kultūra", "viedokļi",
        "viedoklis", "laika ziņas", "laiks", "video", "foto", "galerija", "fotogalerija", "attēli", "podkāsti",
        "zinātne", "tehnoloģijas", "veselība", "ceļojumi", "tūrisms", "birkas", "arhīvs", "pasākumi", "notikumi",
        "kalendārs", "projekti", "pakalpojumi", "mūsu pakalpojumi", "produkti", "preces", "pasaulē", "pasaule",
        "latvijā", "latvija", "novados", "reģionos", "vietējās ziņas", "kriminālziņas", "sabiedrība", "izglītība",
        "vide", "daba", "izklaide", "mūzika", "kino", "teātris", "grāmatas", "literatūra", "vēsture", "auto",
        "māja", "dzīvesstils", "stils", "receptes", "ēdieni", "ģimene", "intervijas", "blogs", "raksti", "cilvēki",
        "horoskopi", "sludinājumi", "par autoru",
    ),
)
SHARE_LABELS = Phrases(
    (
        "dalīties", "dalies", "padalies", "padalīties", "dalīties ar rakstu", "dalies ar rakstu",
        "padalies ar draugiem", "dalīties facebook", "dalīties twitter", "dalīties whatsapp", "ieteikt",
        "ieteikt draugiem", "tvītot", "nosūtīt draugam", "sūtīt draugam", "nosūtīt e-pastā", "drukāt", "izdrukāt",
        "drukas versija", "kopēt saiti", "saite nokopēta", "seko mums", "sekojiet mums", "seko mums facebook",
        "sociālie tīkli", "saglabāt", "patīk", "facebook", "twitter", "draugiem.lv", "instagram", "youtube",
        "whatsapp",
    ),
)
RELATED_LABELS = Phrases(
    (
        "saistītie raksti", "saistītās ziņas", "saistītās tēmas", "saistītie ieraksti", "līdzīgi raksti",
        "līdzīgas ziņas", "līdzīgie produkti", "saistītie produkti", "lasi arī", "lasiet arī", "lasi vēl",
        "lasi citur", "skaties arī", "skatīt arī", "skatieties arī", "lasītākie", "lasītākās ziņas", "lasītākais",
        "populārākie", "populārākie raksti", "populārākais", "populāri", "komentētākie", "jaunākie",
        "jaunākie raksti", "jaunākās ziņas", "jaunākais", "jaunākie ieraksti", "pēdējie ieraksti", "svarīgākais",
        "svarīgākās ziņas", "aktuāli", "iesakām", "iesakām izlasīt", "redakcijas izvēle", "redaktora izvēle",
        "tev varētu interesēt", "jūs varētu interesēt", "tev varētu patikt", "citi raksti", "vairāk par šo tēmu",
        "par šo tēmu", "nepalaid garām",
        "ieteiktās preces", "nesen skatītās",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "komentāri", "komentārs", "komentēt", "nav komentāru", "pievienot komentāru", "pievieno komentāru",
        "rakstīt komentāru", "uzraksti komentāru", "atstāt komentāru", "atstāj komentāru", "atstājiet komentāru",
        "tavs komentārs", "jūsu komentārs", "atbildēt", "atcelt atbildi", "sniegt atbildi", "ziņot",
        "ziņot par pārkāpumu", "rādīt komentārus", "visi komentāri", "skatīt visus komentārus",
        "jaunākie komentāri", "jaunākie vispirms", "vecākie vispirms", "vārds", "tavs vārds", "e-pasts",
        "e-pasta adrese", "mājaslapa", "tīmekļa vietne", "ziņa", "nosūtīt", "sūtīt", "publicēt komentāru",
        "pievienot", "lasītāju komentāri", "komentāri slēgti",
        "klientu atsauksmes", "rakstīt atsauksmi", "pastāvīgā saite", "citēt",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "jaunumu vēstule", "jaunumi", "pieteikties jaunumiem", "piesakies jaunumiem", "piesakieties jaunumiem",
        "saņem jaunumus", "saņemt jaunumus e-pastā", "abonēt", "abonēt jaunumus", "abonē jaunumus", "tavs e-pasts",
        "jūsu e-pasts", "ievadi savu e-pastu", "e-pasta adrese", "atrakstīties",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "privātuma politika", "privātums", "datu aizsardzība", "personas datu apstrāde", "lietošanas noteikumi",
        "lietošanas nosacījumi", "noteikumi", "noteikumi un nosacījumi", "distances līgums", "atruna",
        "juridiskā informācija", "sīkdatņu politika", "sīkdatnes", "sīkdatņu iestatījumi", "pieņemt visas",
        "piekrītu", "piekrist", "piekrist visām", "apstiprināt visas", "noraidīt", "noraidīt visas",
        "visas tiesības aizsargātas", "visas tiesības paturētas", "autortiesības", "piekļūstamība",
        "piekļūstamības paziņojums",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "iepriekšējais", "nākamais", "iepriekšējais raksts", "nākamais raksts", "iepriekšējais ieraksts",
        "nākamais ieraksts", "iepriekšējā lapa", "nākamā lapa", "iepriekšējā", "nākamā", "atpakaļ", "uz priekšu",
        "uz augšu", "atpakaļ uz augšu", "lasīt vairāk", "lasīt tālāk", "lasi vairāk", "lasi tālāk",
        "turpināt lasīt", "vairāk", "vairāk informācijas", "uzzināt vairāk", "uzzini vairāk", "sīkāk",
        "vecāki ieraksti", "jaunāki ieraksti", "ierakstu navigācija", "lapa", "ielādēt vairāk", "rādīt visus",
        "skatīt visus", "skatīt visu", "visi raksti", "visas ziņas", "klikšķini šeit", "spied šeit", "pirmā",
        "pēdējā",
        "rediģēt github", "rādīt pirmkodu",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "reklāma", "reklāmraksts", "reklāmas raksts", "sponsorēts", "sponsorēts saturs", "apmaksāts saturs",
        "satura mārketings", "raksts turpinās pēc reklāmas", "turpinājums pēc reklāmas", "atbalstītāji",
    ),
)
ADVERT_STARTS = Phrases(("reklām",))
META_PREFIXES = Phrases(
    (
        "birkas:", "atslēgvārdi:", "tagi:", "kategorija:", "kategorijas:", "tēmas:", "tēma:", "rubrika:",
        "publicēts kategorijā", "ievietots kategorijā", "iezīmes:",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "lasi arī:", "lasiet arī:", "lasi vēl:", "lasi vairāk:", "lasīt vairāk:", "lasi:", "skaties arī:",
        "skatīt arī:", "skaties:", "saistītie raksti:", "saistītais raksts:", "vairāk:", "vairāk lasi:",
        "vairāk informācijas:", "noklausies:",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "foto:", "foto no", "attēls:", "attēlā:", "ilustratīvs foto", "ilustratīvs attēls", "ilustrācija:",
        "video:", "avots:", "publicitātes foto", "ekrānuzņēmums", "arhīva foto", "fotogrāfs:",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "autors:", "autore:", "teksts:", "publicējis", "publicēts", "publicēts:", "publicēja", "ievietots:",
        "atjaunots", "atjaunots:", "atjaunināts", "pēdējo reizi atjaunots", "lasīšanas laiks", "tulkoja",
        "sagatavoja", "raksta autors",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "mēs izmantojam sīkdatnes", "izmanto sīkdatnes", "tiek izmantotas sīkdatnes", "šī vietne izmanto",
        "šajā vietnē tiek izmantotas", "izmantojam sīkfailus", "izmanto sīkfailus", "sīkdatņu izmantošanai",
        "sīkdatņu izmantošanu", "sīkfailu izmantošanai", "turpinot lietot šo", "turpinot izmantot šo vietni",
        "turpinot pārlūkošanu", "uzlabotu lietošanas pieredzi",
    ),
    matches=(
        "Šajā vietnē tiek izmantotas sīkdatnes.",
        "Turpinot lietot šo lapu, jūs piekrītat noteikumiem.",
        "Jūs piekrītat sīkdatņu izmantošanai.",
        "Mēs izmantojam sīkfailus statistikai.",
    ),
    spares=(
        "Vecmāmiņa mazbērniem cepa cepumus.",
        "Viņi gāja tālāk, līdz satumsa.",
        "Gadu pieredze viņam bija mācījusi pacietību.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "piesakies jaunumiem", "piesakieties jaunumiem", "pieteikties jaunumiem", "piesakies mūsu jaunumu",
        "mūsu jaunumu vēstuli", "jaunumu vēstulei", "abonē mūsu jaunumus", "saņem jaunumus savā",
        "saņemiet jaunumus", "savā e-pastā", "tavā e-pastā", "ievadi savu e-pasta", "ievadiet savu e-pasta",
        "saņem jaunākās ziņas",
    ),
    matches=(
        "Piesakies jaunumiem jau šodien.",
        "Nedēļas labākie raksti tavā e-pastā.",
        "Ievadiet savu e-pasta adresi.",
        "Saņem jaunākās ziņas pirmais.",
    ),
    spares=(
        "Pastnieks vēstuli atnesa ar nedēļas nokavēšanos.",
        "Diktors ziņas lasīja drebošā balsī.",
        "Viņa iestājās šaha klubā.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "jūs saņēmāt šo", "jūs saņemat šo", "jūs esat saņēmis šo", "tu saņem šo", "tu saņēmi šo",
    ),
)
SENT_STARTS = Phrases(
    (
        "šis e-pasts tika nosūtīts", "šis e-pasts nosūtīts",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "atrakstieties", "atteikties no e-pastiem",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "ielādē komentārus",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "darbina", "tēma:",
        "darbojas ar",
    ),
)
WORDINGS = {
    "sign off": "atrakstīties atteikties atrakstītos atteiktos",
    "list": "e-pastu e-pasts e-pasta vēstuli vēstule jaunumiem jaunumus ziņojumu",
    "joined": "pierakstījies pieteicies pieteicāties pierakstījāties reģistrējies klients",
    "here": "šeit klikšķiniet spiediet",
    "browser": "pārlūkā pārlūkprogrammā",
    "view": "skatīt atvērt",
    "newsletter": "jaunumu jaunumiem",
}
SHARE_PHRASES = Phrases(
    (
        "seko mums", "sekojiet mums", "seko līdzi mūsu", "dalies ar rakstu", "dalies ar šo rakstu",
        "padalies ar draugiem", "padalies ar šo", "mūsu facebook lapai", "mūsu facebook lapā",
        "mūsu youtube kanālu", "pievienojies mūsu telegram", "noklikšķiniet, lai dalītos", "klikšķini, lai dalītos",
    ),
    matches=(
        "Seko mums arī Instagram.",
        "Patika? Dalies ar rakstu!",
        "Noklikšķiniet, lai dalītos Twitter (Atveras jaunā logā)",
    ),
    spares=(
        "Viņi dalījās maizē ar kaimiņiem.",
        "Detektīvs sekoja aizdomās turamajam līdz stacijai.",
        "Kanāls visu vasaru bija sauss.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "jūsu e-pasta adrese netiks publicēta", "tava e-pasta adrese netiks publicēta",
        "e-pasta adrese netiks publicēta", "obligātie lauki ir atzīmēti", "obligātie lauki",
        "lai pievienotu komentāru", "lai komentētu,", "jums jāpieslēdzas", "jums ir jāpieslēdzas",
        "jāpiesakās sistēmā", "esi pirmais, kas komentē", "esiet pirmais, kas", "saglabāt manu vārdu",
        "nākamajai reizei, kad vēlēšos", "paziņot man par jauniem komentāriem", "komentāri ir slēgti",
        "komentāri ir atslēgti", "komentēšana ir slēgta", "redakcija neatbild par komentāru",
    ),
    matches=(
        "Jūsu e-pasta adrese netiks publicēta. Obligātie lauki ir atzīmēti kā *",
        "Lai pievienotu komentāru, autorizējieties.",
        "Saglabāt manu vārdu šajā pārlūkprogrammā.",
        "Komentāri ir slēgti.",
    ),
    spares=(
        "Ministrs ziņas komentēt atteicās.",
        "Viņš pirmais uzkāpa kalnā.",
        "Kritiķa piezīme bija īsa un asa.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "visas tiesības aizsargātas", "visas tiesības paturētas", "visas tiesības rezervētas",
        "visas autortiesības", "pārpublicēt bez", "pārpublicēšana bez", "pārpublicēšana atļauta", "aizliegts kopēt",
        "kopēšana un izplatīšana", "bez rakstiskas atļaujas", "bez rakstiskas piekrišanas",
        "bez iepriekšējas rakstiskas", "neuzņemas atbildību par", "neuzņemamies atbildību",
        "redakcija neatbild par", "nenes atbildību par", "var nesakrist ar redakcijas", "ne vienmēr sakrīt ar",
        "ne vienmēr atspoguļo redakcijas", "tikai informatīvos nolūkos", "ir tikai informatīvs",
        "ir informatīvs raksturs", "nav ieguldījumu konsultācija", "neaizstāj ārsta", "atsauce uz avotu obligāta",
        "atsauce obligāta", "ar autortiesībām aizsargāts",
    ),
    matches=(
        "© 2020 Visas tiesības aizsargātas.",
        "Autora domas var nesakrist ar redakcijas nostāju.",
        "Saturu aizliegts kopēt.",
        "Bez rakstiskas atļaujas attēlus izmantot nedrīkst.",
        "Raksts publicēts tikai informatīvos nolūkos.",
        "Citējot atsauce uz avotu obligāta.",
    ),
    spares=(
        "Strādnieki streikoja par savām tiesībām.",
        "Pēc tēva nāves atbildība par māju gūlās uz viņu.",
        "Pulksteņmeistars garantiju nedeva.",
        "Viņš aizgāja no mājām bez atļaujas.",
        "Autors raksta par savu bērnību.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "raksts sākotnēji publicēts", "raksts pirmo reizi publicēts", "sākotnēji publicēts", "pārpublicēts ar",
        "publicēts ar atļauju", "publicēts ar autora atļauju", "creative commons licenci",
        "creative commons licence", "raksta oriģināls",
    ),
    matches=(
        "Raksts sākotnēji publicēts žurnālā.",
        "Teksts pieejams ar Creative Commons licenci.",
        "Publicēts ar autora atļauju.",
    ),
    spares=(
        "Viņš pirmo reizi ieraudzīja jūru.",
        "Raksts sacēla lielu troksni.",
        "Dome deva atļauju tiltam.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "lejupielādē mūsu lietotni", "lejupielādē lietotni", "lejupielādējiet lietotni", "lejuplādē lietotni",
        "atbalsti mūs", "atbalsti neatkarīgu", "atbalsti žurnālistiku", "kļūsti par abonentu", "tikai abonentiem",
        "pieejams tikai abonentiem", "lai turpinātu lasīt", "lai lasītu tālāk", "jau esi abonents",
        "jau esat abonents", "bezmaksas rakstu limits", "reklāmu bloķētājs", "reklāmu bloķētāju",
    ),
    matches=(
        "Lejupielādē lietotni un lasi ērtāk.",
        "Raksts pieejams tikai abonentiem.",
        "Lai turpinātu lasīt, pieslēdzies.",
        "Jau esi abonents? Ienāc.",
    ),
    spares=(
        "Kaimiņi skolai saziedoja naudu.",
        "Tēvs palīdzēja dēlam pabeigt skolu.",
        "Tajos gados telefona abonentu bija maz.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ne", "nav", "nebija", "nekad", "neviens", "nekas", "bez", "divi", "divas", "trīs", "četri", "pieci",
        "seši", "septiņi", "astoņi", "deviņi", "desmit",
    ),
)
PAGE_WORDS = Phrases(("lappuse", "lpp",))
PROMPT_BUTTONS = Phrases(
    (
        "skatīt galeriju", "atskaņot video", "video tiek ielādēts", "jūsu pārlūks neatbalsta video",
        "raksts turpinās pēc reklāmas",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "spied šeit", "seko mums", "lejupielādē mūsu lietotni",
    ),
)
TEASER_STARTS = Phrases(
    (
        "lasi arī", "lasiet arī", "lasi vairāk", "skaties arī",
        "saistītie raksti",
    ),
)
WIKI_WORDS = Phrases(
    (
        "brīvās enciklopēdijas", "brīvā enciklopēdija", 'saturs iegūts no "http', 'saturs iegūts no "https',
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "labot", "labot pirmkodu",
    ),
)
TIP_WORDS = Phrases(
    (
        "atsūti mums", "sūtiet mums", "pamanīji kļūdu",
    ),
)
HEADING_TITLES = Phrases(
    (
        "tālāk", "drīzumā", "tev", "jums", "vairāk", "skatīt arī", "saites", "avoti", "populāri", "līdzīgi",
    ),
)
VISITOR_WORDS = Phrases(
    (
        "jūs", "jūsu", "mēs", "mūsu", "lūdzu", "diemžēl", "atvainojiet",
    ),
)
SAYING_WORDS = Phrases(
    (
        "teica", "saka", "sacīja", "rakstīja", "sauca", "jautāja", "atbildēja",
    ),
    matches=("Pierakstieties vēstulei, teica saimnieks.",),
    spares=("Pierakstieties vēstulei, un saņemiet to katru pirmdienu.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "sīkdatnes", "sīkdatņu", "sīkfaili", "sīkfailus", "jūsu privātumu", "jūsu privātums",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "piekrītu visam", "mainīt iestatījumus", "atsakos", "noraidu", "labi", "nē, paldies",
        "ļaujiet izvēlēties", "pieņemt visu", "pieņemt visas", "pieņemt visas sīkdatnes", "pieņemt", "piekrītu",
        "piekrist visām", "atļaut visas", "noraidīt visu", "noraidīt visas", "noraidīt", "tikai nepieciešamās",
        "tikai nepieciešamās sīkdatnes", "pielāgot", "pārvaldīt sīkdatnes", "sīkdatņu iestatījumi",
        "saglabāt iestatījumus", "saglabāt izvēli", "apstiprināt izvēli", "sapratu",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "vecāks par 18", "jaunāks par 18", "ir 18 gadi", "vismaz 18 gadus", "sasniedzis 18", "pilngadīgs",
        "pilngadīgām", "vecuma pārbaude", "vecuma apstiprinājums", "apstipriniet savu vecumu",
        "dzimšanas datums", "tikai pieaugušajiem",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "man ir 18 gadi", "jā, man ir 18 gadi", "man ir vairāk par 18 gadiem", "esmu vecāks par 18 gadiem",
        "esmu pilngadīgs", "man nav 18 gadu", "nē, man nav 18 gadu", "jā", "nē", "ieiet", "iziet",
        "atstāt vietni", "apstiprināt", "turpināt",
    ),
)
