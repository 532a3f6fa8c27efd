"""Serbian, in Cyrillic and in Latin script."""

from textclean.rules.table import Phrases

_letters = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True))
_pairs = {"lj": "љ", "nj": "њ", "dž": "џ"}
_foreign = ("javascript", "cookie", "facebook", "instagram", "youtube", "google", "ctrl", "enter", "creative commons")


def _cyrillic(word: str) -> str:
    """Write a word in Cyrillic letters, unless it is a foreign one.

    >>> _cyrillic("ljubav"), _cyrillic("url")
    ('љубав', 'url')
    """
    foreign = word in {"url", "ip", "dns", "rss", "web"} or any(part in word for part in _foreign)
    if foreign or set(word) & set("wxyq"):
        return word
    for pair, letter in _pairs.items():
        word = word.replace(pair, letter)
    return "".join(_letters.get(letter, letter) for letter in word)


def _forms(*phrases: str) -> tuple[str, ...]:
    """Give the phrases in both scripts, and as they are often typed without the marks of the Latin one.

    >>> _forms("početna")
    ('početna', 'почетна', 'pocetna')
    """
    plain = str.maketrans({"č": "c", "ć": "c", "š": "s", "ž": "z", "đ": "dj"})
    return tuple(
        dict.fromkeys(
            form
            for phrase in phrases
            for form in (phrase, " ".join(map(_cyrillic, phrase.split(" "))), phrase.translate(plain))
        )
    )


ERROR_TITLES = Phrases(
    _forms(
        "neispravan zahtev", "loš zahtev", "pogrešan zahtev", "nevažeći zahtev", "neovlašćen pristup",
        "potrebna je prijava", "potrebna autorizacija", "potrebna je autentifikacija", "zabranjeno",
        "zabranjen pristup", "pristup zabranjen", "pristup je zabranjen", "pristup odbijen", "pristup je odbijen",
        "pristup nije dozvoljen", "stranica nije pronađena", "stranica nije nađena", "stranica ne postoji",
        "strana nije pronađena", "strana ne postoji", "tražena stranica ne postoji", "tražena strana ne postoji",
        "tražena stranica nije pronađena", "ova stranica ne postoji", "datoteka nije pronađena", "fajl nije pronađen",
        "objekat nije pronađen", "nije pronađeno", "nije nađeno", "ništa nije pronađeno", "nema rezultata",
        "metod nije dozvoljen", "neprihvatljivo", "isteklo vreme", "vreme je isteklo", "isteklo vreme čekanja",
        "nije više dostupno", "više nije dostupno", "zahtev je prevelik", "previše zahteva",
        "nedostupno iz pravnih razloga", "interna greška servera", "unutrašnja greška servera", "greška na serveru",
        "greška servera", "serverska greška", "nije implementirano", "usluga nije dostupna", "servis nije dostupan",
        "servis je nedostupan", "servis privremeno nedostupan", "sajt nije dostupan", "sajt je u izradi",
        "sajt u izradi", "stranica u izradi", "u izradi", "sajt je u pripremi", "radovi na sajtu", "održavanje",
        "održavanje u toku", "sajt je privremeno nedostupan", "vraćamo se uskoro", "uskoro se vraćamo", "greška",
        "došlo je do greške", "dogodila se greška", "kritična greška", "nešto je pošlo naopako", "nešto nije u redu",
        "ups", "ups, nešto je pošlo po zlu", "nešto je pošlo po zlu", "žao nam je", "izvinite", "izvinjavamo se",
        "sačekajte", "molimo sačekajte", "samo trenutak", "nisam robot", "proverava se pregledač",
        "potvrdite da niste robot", "potvrdite da ste čovek", "ovaj sajt nije dostupan", "server nije pronađen",
        "veza je prekinuta", "veza nije bezbedna", "nema internet veze", "greška u konekciji sa bazom",
        "greška pri povezivanju sa bazom podataka", "sesija je istekla",
        "niste prijavljeni", "greška sesije", "vaš pregledač je zastareo", "vaš pregledač nije podržan",
        "zastareli pregledač", "нисте пријављени", "грешка сесије",
        "ваш прегледач је застарео", "ваш прегледач није подржан", "застарели прегледач",
        "ovaj nalog je suspendovan", "ovaj proizvod više nije dostupan", "ovaj sajt zahteva javascript",
        "tražena tema ne postoji",
    ),
)

ERROR_PHRASES = Phrases(
    _forms(
        "nije pronađen na ovom serveru", "nije pronađena na ovom serveru", "nije nađen na ovom serveru",
        "traženi url", "zahtevani url", "zatraženi url", "tražena adresa nije", "stranica koju tražite",
        "stranicu koju tražite", "stranica koju ste tražili", "stranicu koju ste tražili", "strana koju tražite",
        "strana koju ste tražili", "stranu koju tražite", "stranu koju ste tražili", "tražena stranica",
        "traženu stranicu", "tražena strana", "traženi sadržaj nije", "traženi resurs", "zahtevani resurs",
        "ne postoji na ovom serveru", "server ne može da obradi", "server nije mogao da obradi",
        "server nije razumeo", "vaš zahtev nije moguće obraditi", "prilikom obrade vašeg zahteva",
        "prilikom obrade zahteva", "nemate dozvolu da pristupite", "nemate dozvolu za pristup",
        "nemate pristup ovoj stranici", "nemate pravo pristupa", "nemate ovlašćenje za", "nemate potrebna ovlašćenja",
        "niste ovlašćeni da", "pristup ovoj stranici", "pristup ovom sajtu", "pristup sajtu je",
        "primio nevažeći odgovor", "dobio nevažeći odgovor", "server je preopterećen", "server je privremeno",
        "server trenutno nije", "sajt je trenutno nedostupan", "sajt je privremeno nedostupan",
        "sajt trenutno nije dostupan", "servis je privremeno nedostupan", "trenutno nije u funkciji",
        "radovi na održavanju", "zbog održavanja", "sajt je u izradi", "sajt je u fazi izrade",
        "je premeštena ili obrisana", "premeštena ili uklonjena", "obrisana ili premeštena",
        "uklonjena ili premeštena", "izbrisana ili premeštena", "je obrisana ili", "više nije dostupna na",
        "pogrešno ukucali adresu", "pogrešno uneli adresu", "proverite adresu", "proverite da li ste ispravno",
        "proverite da li je adresa", "link koji ste pratili", "link na koji ste kliknuli", "veza koju ste pratili",
        "omogućite javascript", "uključite javascript", "omogućiti javascript", "uključiti javascript",
        "javascript je isključen", "javascript je onemogućen", "javascript nije omogućen", "ne podržava javascript",
        "potreban je javascript", "omogućite kolačiće", "uključite kolačiće", "da niste robot", "da ste čovek",
        "neuobičajen saobraćaj", "sumnjiv saobraćaj", "proveravamo vaš pregledač", "proverava bezbednost veze",
        "bezbednost vaše veze", "vaša ip adresa je", "vaša ip adresa blokirana", "vaš pristup je blokiran",
        "blokirani ste", "previše zahteva", "previše pokušaja", "nije dostupan u vašoj zemlji",
        "nije dostupna u vašoj zemlji", "nije dostupno u vašoj zemlji", "nije dostupan u vašem regionu",
        "nije dostupno u vašem regionu", "dns adresa servera", "ip adresa servera", "nije moguće povezati se sa",
        "veza je istekla", "isteklo je vreme", "vreme čekanja je isteklo", "predugo da odgovori",
        "vaša sesija je istekla", "sesija je istekla", "vezom sa bazom podataka", "povezivanju sa bazom",
        "konekciji sa bazom", "veze sa bazom podataka", "kritične greške na ovom", "kritična greška na ovom",
        "interna greška servera", "vaš pregledač je zastareo", "zastarelu verziju pregledača", "ažurirajte pregledač",
        "kod greške", "šifra greške", "nije pronađen nijedan rezultat", "nema rezultata pretrage",
        "nismo pronašli ništa",
        "prijavite se da biste pristupili",
        "пријавите се да бисте приступили",
    ),
    matches=(
        "Nažalost, stranica koju tražite ne postoji.",
        "Страница коју сте тражили је обрисана или премештена.",
        "Molimo omogućite JavaScript u pregledaču.",
        "Немате дозволу за приступ овој страници.",
        "Server je preopterećen, pokušajte kasnije.",
        "Greška pri povezivanju sa bazom podataka.",
        "Potvrdite da niste robot.",
        "Захтевани URL није пронађен.",
        "Нисте овлашћени да читате овај форум.",
    ),
    spares=(
        "Stranica dnevnika bila je istrgnuta još pre rata.",
        "Put do mora je zatvoren i grad je osiromašio.",
        "Konobar nije razumeo gosta i doneo je čaj.",
        "Nemate pravo da mi sudite, rekla je.",
        "Воз је био препун и нико више није ушао.",
        "Грешка генерала коштала је војску две дивизије.",
        "Rano morate ustati da biste videli ovo ostrvo.",
        "Овај налог је краљ потписао у зору.",
    ),
)

ERROR_HINTS = Phrases(
    _forms(
        "pokušajte ponovo", "pokušajte kasnije", "pokušajte ponovo kasnije", "molimo pokušajte",
        "molimo vas pokušajte", "osvežite stranicu", "osvežite stranu", "kontaktirajte administratora",
        "obratite se administratoru", "kontaktirajte nas", "kontaktirajte podršku", "izvinjavamo se zbog",
        "izvinjavamo se na", "izvinite na smetnji", "zbog neprijatnosti", "na razumevanju", "vratite se na početnu",
        "povratak na početnu", "nazad na početnu", "vratite se na naslovnu", "idite na početnu", "vratite se nazad",
        "koristite pretragu", "pokušajte sa pretragom", "pokušajte pretragu", "proverite pravopis",
        "proverite internet vezu",
        "ažurirajte pregledač", "ажурирајте прегледач",
        "ažurirajte svoj pregledač", "ажурирајте свој прегледач",
    ),
)

ERROR_WORDS = Phrases(
    _forms(
        "server", "servera", "serveru", "serverom", "serverska", "proksi", "url", "adresa", "adresu", "adrese",
        "zahtev", "zahteva", "zahtevani", "zahtevu", "traženi", "tražena", "traženu", "tražite", "tražili",
        "pregledač", "pregledaču", "pregledača", "stranica", "stranicu", "stranice", "strana", "stranu", "sajt",
        "sajta", "sajtu", "keš", "veza", "vezu", "veze", "konekcija", "pristup", "pristupa", "pristupite", "dozvolu",
        "dozvole", "ovlašćenja", "greška", "greške", "greškom", "pronađen", "pronađena", "pronađeno", "postoji",
        "zabranjen", "zabranjeno", "odbijen", "blokiran", "blokirana", "nedostupan", "nedostupna", "dostupan",
        "dostupna", "dostupno", "privremeno", "trenutno", "održavanje", "održavanja", "javascript", "cookie",
        "kolačići", "kolačiće", "link", "resurs", "dokument", "fajl", "datoteka", "objekat", "metod", "vreme",
        "isteklo", "istekla", "obrisana", "premeštena", "uklonjena", "administrator", "administratora", "dns", "ip",
        "sesija", "kod", "baza", "bazom",
    ),
)
ERROR_NAMES = Phrases(
    (
        "greška", "greške", "грешка", "грешке", "kod greške", "код грешке", "kod", "код", "status", "статус",
        "статусни код", "http greška", "http грешка", "greška servera", "грешка сервера", "broj greške", "број грешке",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "referenca", "референца", "kod greške", "код грешке", "id zahteva", "vaša ip adresa",
        "ваша ip адреса", "ip adresa", "ip адреса", "razlog", "разлог", "detalji", "детаљи",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nije", "није", "ne", "не", "nisu", "нису", "nemate", "немате", "neispravan", "неисправан", "greška", "грешка",
        "odbijen", "одбијен", "zabranjen", "забрањен", "zabranjeno", "забрањено", "istekla", "истекла", "isteklo",
        "истекло", "blokiran", "блокиран", "nepoznata", "непозната", "неочекивана", "neočekivana", "nažalost",
        "нажалост", "problem", "проблем", "nedostaje", "недостаје", "недостају", "previše", "превише", "potrebna",
        "потребна", "nedostupna", "недоступна", "nedostupan", "недоступан", "није могуће", "неуспешно", "van funkcije",
        "održavanje", "održavanja", "одржавање", "одржавања", "zatvoren", "затворен", "uklonjena", "уклоњена",
        "obrisana", "обрисана", "preopterećen", "преоптерећен", "privremeno", "привремено", "trenutno nedostupan",
        "zastareo", "zastareli", "nije podržan", "niste prijavljeni", "isključena", "isključen", "застарео",
        "застарели", "није подржан", "нисте пријављени", "искључен",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "ako", "ако", "kada", "када", "ukoliko", "уколико", "da", "да", "jer", "јер",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "početna", "početna strana", "početna stranica", "naslovna", "naslovna strana", "glavna strana", "почетна",
        "почетна страна", "почетна страница", "насловна", "насловна страна", "главна страна", "nazad", "natrag",
        "назад", "повратак", "povratak", "nazad na početnu", "nazad na početnu stranu", "nazad na početnu stranicu",
        "nazad na naslovnu", "nazad na naslovnu stranu", "povratak na početnu", "povratak na početnu stranu",
        "povratak na početnu stranicu", "povratak na naslovnu stranu", "назад на почетну", "назад на почетну страну",
        "назад на почетну страницу", "повратак на почетну", "повратак на почетну страну",
        "повратак на почетну страницу", "повратак на насловну страну", "idi na početnu", "idi na početnu stranu",
        "иди на почетну", "иди на почетну страну", "vrati se", "vrati se nazad", "врати се", "врати се назад",
        "prethodna strana", "претходна страна", "prijava", "prijavi se", "prijavite se", "пријава", "пријави се",
        "пријавите се", "odjava", "одјава", "registracija", "регистрација", "kontakt", "контакт", "kontaktirajte nas",
        "контактирајте нас", "pomoć", "помоћ", "više informacija", "више информација", "saznaj više", "сазнај више",
        "nastavi", "настави", "prihvati", "prihvati sve", "прихвати", "прихвати све", "odbij", "одбиј", "pretraga",
        "претрага", "zatvori", "затвори", "otkaži", "откажи",
        "ažuriraj pregledač", "ažuriraj sada", "ажурирај прегледач", "ажурирај сада", "preuzmi", "преузми",
    ),
    matches=(
        "Povratak na početnu stranu",
    ),
    spares=(
        "Назад на почетну станицу нису стигли.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "pokušaj ponovo", "pokušajte ponovo", "покушај поново", "покушајте поново", "osveži", "osveži stranicu",
        "освежи", "освежи страницу", "ponovo učitaj", "поново учитај",
    ),
    matches=(
        "Покушај поново!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "statusni kod", "статусни код", "статусни кодови", "kod greške", "код грешке", "kodovi grešaka",
        "кодови грешака", "stranica greške", "poruka o grešci", "порука о грешци", "znači da", "значи да", "то значи",
        "to znači", "označava da", "означава да", "klijent", "клијент", "na primer", "на пример", "rešiti problem",
        "решити проблем", "odgovor", "одговор",
    ),
    matches=(
        "Код грешке значи да нема никога.",
    ),
    spares=(
        "Скела полази у девет.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "šta znači", "šta je", "šta uraditi", "kako", "zašto", "uzroci", "rešenje", "ne mogu", "шта значи", "шта је",
        "како", "зашто", "узроци", "решење", "не могу",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "greška se javlja", "greška znači", "poruka se pojavljuje", "javlja se kada", "грешка се јавља",
        "грешка значи", "јавља се када",
    ),
)

MENU_LABELS = Phrases(
    _forms(
        "početna", "početna strana", "početna stranica", "naslovna", "naslovna strana", "o nama", "o meni",
        "ko smo mi", "kontakt", "kontaktirajte nas", "kontakt forma", "pišite nam", "impresum", "redakcija",
        "prijava", "prijavi se", "prijavite se", "uloguj se", "ulogujte se", "logovanje", "registracija",
        "registruj se", "registrujte se", "otvori nalog", "moj nalog", "nalog", "moj profil", "profil", "odjava",
        "odjavi se", "izloguj se", "pretraga", "pretraži", "pretražite", "traži", "napredna pretraga",
        "pretraga sajta", "meni", "glavni meni", "otvori meni", "zatvori meni", "pređi na sadržaj",
        "pređite na sadržaj", "preskoči na sadržaj", "idi na sadržaj", "skoči na sadržaj", "mapa sajta", "navigacija",
        "česta pitanja", "često postavljana pitanja", "najčešća pitanja", "karijera", "posao", "marketing",
        "oglašavanje", "oglašavajte se", "oglasi", "rss", "korpa", "moja korpa", "vaša korpa", "vaša korpa je prazna",
        "korpa je prazna", "dodaj u korpu", "naruči", "poruči", "kupi", "kako kupiti", "naručivanje", "lista želja",
        "plaćanje", "isporuka", "dostava", "zatvori", "prikaži više", "sve kategorije", "kategorije", "podešavanja",
        "zaboravljena lozinka", "zaboravili ste lozinku", "zaboravio si lozinku", "zapamti me", "korisničko ime",
        "lozinka", "šifra", "partneri", "pomoć", "podrška", "forum", "blog", "jezik", "srpski", "english", "ćirilica",
        "latinica", "pošalji", "otkaži", "da", "ne", "preuzmi aplikaciju", "preuzimanje", "mobilna verzija",
        "pretplata",
    ),
)
SKIP_STARTS = Phrases(
    (
        "pređi na sadr", "пређи на садржај", "predji na", "pređite na", "пређите на", "predjite na",
        "preskoči na", "прескочи на", "preskoci na", "idi na sadr", "иди на садржај", "skoči na", "скочи на",
        "skoci na",
    ),
)

SECTION_LABELS = Phrases(
    _forms(
        "vesti", "najnovije vesti", "politika", "društvo", "svet", "srbija", "region", "balkan", "evropa",
        "ekonomija", "biznis", "finansije", "hronika", "crna hronika", "sport", "fudbal", "košarka", "tenis",
        "kultura", "umetnost", "film", "muzika", "knjige", "pozorište", "zabava", "džet set", "poznati", "magazin",
        "mišljenja", "stav", "stavovi", "kolumne", "kolumna", "komentari i analize", "analiza", "analize", "intervju",
        "intervjui", "reportaže", "reportaža", "istraživanja", "nauka", "tehnologija", "tehnika", "it", "auto",
        "automobili", "nekretnine", "zdravlje", "obrazovanje", "prosveta", "religija", "vera", "turizam", "putovanja",
        "lifestyle", "životni stil", "moda", "lepota", "recepti", "kuhinja", "kuća", "porodica", "deca", "istorija",
        "ekologija", "životna sredina", "vremenska prognoza", "vreme", "horoskop", "kursna lista", "video", "foto",
        "fotografije", "galerija", "foto galerija", "multimedija", "događaji", "najave", "kalendar", "obaveštenja",
        "lokalne vesti", "beograd", "novi sad", "niš", "vojvodina", "kosovo", "gradovi", "projekti", "usluge",
        "proizvodi", "prodavnica", "akcija", "akcije", "cenovnik", "arhiva", "tagovi", "oznake", "teme", "dokumenti",
        "publikacije", "članci", "linkovi", "korisni linkovi", "razno", "ostalo",
    ),
)

SHARE_LABELS = Phrases(
    _forms(
        "podeli", "podelite", "podeli ovo", "podeli vest", "podelite vest", "podeli članak", "podelite članak",
        "podeli sa prijateljima", "podelite sa prijateljima", "podeli na facebook", "podeli na fejsbuku",
        "podeli na facebooku", "podeli na twitteru", "podeli na tviteru", "podeli na whatsapp", "podeli na viberu",
        "podeli ovaj članak", "deli", "tvituj", "pošalji prijatelju", "pošalji mejlom", "pošalji e-poštom",
        "pošalji na mejl", "štampaj", "odštampaj", "kopiraj link", "kopiraj vezu", "link kopiran", "kopirano",
        "pratite nas", "prati nas", "zapratite nas", "pratite nas na", "pratite nas na društvenim mrežama",
        "pratite nas na facebooku", "društvene mreže", "sviđa mi se", "sviđa mi se ovo", "lajkuj", "sačuvaj",
        "preporuči", "preporuči prijatelju",
    ),
)

RELATED_LABELS = Phrases(
    _forms(
        "povezani članci", "povezane vesti", "povezani tekstovi", "povezane teme", "povezano", "slični članci",
        "slične vesti", "slični tekstovi", "slični proizvodi", "srodni članci", "srodne vesti", "srodni tekstovi",
        "vezane vesti", "najčitanije", "najčitanije vesti", "najčitaniji tekstovi", "najčitaniji članci",
        "najpopularnije", "popularno", "popularni članci", "popularne vesti", "najkomentarisanije", "najnovije",
        "najnovije vesti", "najnoviji članci", "najnoviji tekstovi", "najnoviji komentari", "najnovije iz rubrike",
        "poslednje vesti", "poslednje objave", "poslednji komentari", "poslednji članci", "skorašnji članci",
        "skorašnji komentari", "skorašnje objave", "najvažnije vesti", "glavne vesti", "vesti dana", "udarne vesti",
        "u trendu", "aktuelno", "izdvajamo", "preporučujemo", "preporuka", "preporuke", "preporučeno", "naš izbor",
        "izbor urednika", "izbor redakcije", "možda će vas zanimati", "možda će vas interesovati", "možda vas zanima",
        "možda vas interesuje", "moglo bi da vas zanima", "moglo bi vas zanimati", "moglo bi vam se svideti",
        "možda će vam se svideti", "pročitajte još", "pročitaj još", "pročitajte i", "pročitajte i ovo",
        "pročitaj i ovo", "čitajte još", "pogledajte još", "pogledajte i", "vidi još", "vidite još", "vidi još na",
        "ne propustite", "ostale vesti", "ostali članci", "više iz rubrike", "više vesti", "još vesti",
        "još iz rubrike", "iz iste rubrike", "od istog autora", "još od istog autora", "vesti partnera",
        "препоручени производи", "недавно прегледано",
    ),
)

COMMENT_LABELS = Phrases(
    _forms(
        "komentari", "komentar", "komentara", "ostavi komentar", "ostavite komentar", "ostavite odgovor",
        "ostavi odgovor", "napiši komentar", "napišite komentar", "dodaj komentar", "dodajte komentar",
        "pošalji komentar", "pošaljite komentar", "objavi komentar", "objavite komentar", "predaj komentar",
        "vaš komentar", "vaši komentari", "komentariši", "komentarišite", "odgovori", "odgovor", "odgovorite",
        "poništi odgovor", "otkaži odgovor", "otkaži odgovaranje", "citiraj", "prijavi", "prijavi komentar", "obriši",
        "nema komentara", "još uvek nema komentara", "trenutno nema komentara", "komentari su isključeni",
        "komentari su zatvoreni", "komentari su onemogućeni", "prikaži komentare", "pogledaj komentare",
        "svi komentari", "vidi sve komentare", "prikaži sve komentare", "još komentara", "učitaj još komentara",
        "prijavite se da biste komentarisali", "budite prvi", "budite prvi koji će komentarisati", "sortiraj po",
        "najnoviji", "najstariji", "ime", "vaše ime", "ime i prezime", "imejl", "e-pošta", "vaš e-mail",
        "e-mail adresa", "vebsajt", "web sajt", "veb mesto", "veb-sajt", "poruka", "vaša poruka", "preporučujem",
        "ne preporučujem", "ocenite", "glasaj", "rezultati", "pravila komentarisanja",
        "рецензије купаца", "напиши рецензију", "стална веза", "трајна веза", "пријавите се да одговорите",
    ),
)

NEWSLETTER_LABELS = Phrases(
    _forms(
        "bilten", "njuzleter", "newsletter", "prijava na newsletter", "prijava na bilten", "prijavi se na newsletter",
        "prijavite se na newsletter", "prijavite se na bilten", "prijavite se na naš newsletter",
        "prijavite se na naš njuzleter", "prijavi se za newsletter", "prijavite se za newsletter",
        "prijavite se na mejling listu", "mejling lista", "pretplati se", "pretplatite se",
        "pretplatite se na newsletter", "pretplatite se na bilten", "pretplata na vesti", "vaša e-mail adresa",
        "vaša imejl adresa", "unesite vašu e-mail adresu", "unesite e-mail adresu", "unesite svoj e-mail",
        "unesite vaš e-mail", "budite u toku", "budi u toku", "ostanite u toku", "budite informisani",
        "odjava sa liste", "pretplatite se na naš kanal",
    ),
)

LEGAL_LABELS = Phrases(
    _forms(
        "politika privatnosti", "privatnost", "zaštita privatnosti", "zaštita podataka",
        "zaštita podataka o ličnosti", "izjava o privatnosti", "uslovi korišćenja", "uslovi korišćenja sajta",
        "opšti uslovi", "opšti uslovi korišćenja", "opšti uslovi poslovanja", "uslovi kupovine", "uslovi i odredbe",
        "pravila korišćenja", "pravila i uslovi", "pravno obaveštenje", "pravne napomene", "pravne informacije",
        "odricanje odgovornosti", "odricanje od odgovornosti", "politika kolačića", "politika o kolačićima",
        "politika korišćenja kolačića", "kolačići", "podešavanja kolačića", "podešavanje kolačića", "prihvatam",
        "prihvati", "prihvati sve", "prihvatam sve", "slažem se", "u redu", "odbij", "odbij sve",
        "sva prava zadržana", "sva prava su zadržana", "sva prava pridržana", "autorska prava", "pristupačnost",
        "reklamacije", "kodeks", "informator o radu",
    ),
)

NAVIGATION_LABELS = Phrases(
    _forms(
        "nazad", "napred", "prethodna", "prethodni", "prethodno", "sledeća", "sledeći", "sledeće", "naredna",
        "prethodni članak", "sledeći članak", "naredni članak", "prethodna vest", "sledeća vest", "naredna vest",
        "prethodna stranica", "sledeća stranica", "prethodna strana", "sledeća strana", "prethodni post",
        "sledeći post", "prethodni tekst", "sledeći tekst", "kretanje članka", "navigacija članaka", "na vrh",
        "vrh strane", "vrh stranice", "povratak na vrh", "nazad na vrh", "idi na vrh", "više", "opširnije",
        "detaljnije", "detalji", "saznaj više", "saznajte više", "pročitaj više", "pročitajte više", "pročitaj još",
        "pročitaj ceo tekst", "pročitajte ceo tekst", "čitaj dalje", "čitaj više", "čitajte dalje", "nastavi čitanje",
        "nastavite sa čitanjem", "nastavi sa čitanjem", "nastavak", "ceo tekst", "ceo članak", "prikaži više",
        "prikaži još", "prikaži sve", "učitaj još", "učitaj više", "vidi sve", "vidi još", "pogledaj sve",
        "pogledajte sve", "sve vesti", "svi članci", "stariji članci", "noviji članci", "starije objave",
        "novije objave", "stariji unosi", "strana", "stranica", "prva", "poslednja", "nazad na listu",
        "kliknite ovde", "sadržaj", "idi na",
        "уреди на гитхабу", "прикажи извор",
    ),
)

ADVERT_LABELS = Phrases(
    _forms(
        "reklama", "oglas", "oglasi", "sponzorisano", "sponzorisani sadržaj", "sponzorisani članak", "promo",
        "promocija", "promotivni sadržaj", "promotivni članak", "plaćeni oglas", "advertorijal", "sponzor", "partner",
        "nastavak teksta nakon reklame", "tekst se nastavlja ispod oglasa", "tekst se nastavlja ispod reklame",
        "nastavak vesti ispod oglasa", "ostatak teksta nakon reklame", "članak se nastavlja ispod",
    ),
)
ADVERT_STARTS = Phrases(("реклам",))

META_PREFIXES = Phrases(
    _forms(
        "tagovi:", "tag:", "oznake:", "oznaka:", "kategorija:", "kategorije:", "ključne reči:", "rubrika:",
        "rubrike:", "objavljeno u:", "objavljeno u kategoriji", "objavljeno pod", "teme:", "tema:", "broj pregleda:",
        "pregleda:", "više o:", "pogledano:",
    ),
    matches=(
        "Тагови: економија, буџет",
    ),
)

READ_MORE_PREFIXES = Phrases(
    _forms(
        "pročitajte još:", "pročitajte i:", "pročitaj još:", "pročitaj i:", "pročitajte:", "pročitajte i ovo:",
        "čitajte još:", "čitajte i:", "pogledajte još:", "pogledajte i:", "pogledajte:", "vidi još:", "vidi i:",
        "opširnije:", "detaljnije:", "povezano:", "povezane vesti:", "slušajte:", "možda će vas zanimati:",
        "ne propustite:", "saznajte više:", "više na:", "još na temu:",
    ),
)

CAPTION_PREFIXES = Phrases(
    _forms(
        "foto:", "fotografija:", "fotografije:", "autor fotografije:", "autor fotografija:", "izvor fotografije:",
        "izvor:", "ilustracija:", "slika:", "snimak:", "video:", "arhivska fotografija", "foto ilustracija",
        "naslovna fotografija:", "printskrin:", "karikatura:",
    ),
)

BYLINE_PREFIXES = Phrases(
    _forms(
        "autor:", "autorka:", "autori:", "piše:", "pišu:", "napisao:", "napisala:", "tekst:", "objavljeno:",
        "objavio:", "objavila:", "postavio:", "datum:", "datum objave:", "ažurirano:", "poslednja izmena:",
        "poslednje ažuriranje:", "poslednji put ažurirano", "urednik:", "dopisnik:", "pripremio:", "pripremila:",
        "razgovarao:", "razgovarala:", "prevod:", "preveo:", "prevela:", "vreme čitanja:", "vreme za čitanje:",
    ),
)

COOKIE_PHRASES = Phrases(
    _forms(
        "koristi kolačiće", "koristimo kolačiće", "sajt koristi kolačiće", "stranica koristi kolačiće",
        "koristi cookies", "koristimo cookies", "upotrebu kolačića", "upotreba kolačića", "upotrebom kolačića",
        "korišćenje kolačića", "korišćenjem kolačića", "korišćenja kolačića", "nastavkom korišćenja",
        "nastavkom pregleda", "nastavkom pretraživanja", "ako nastavite da koristite ovaj sajt",
        "daljim korišćenjem sajta",
    ),
    matches=(
        "Ovaj sajt koristi kolačiće.",
        "Наставком коришћења сајта прихватате услове.",
        "Slažete se sa upotrebom kolačića.",
        "Користимо колачиће ради бољег искуства.",
    ),
    spares=(
        "Baka je pekla kolače po starom receptu.",
        "Nastavkom rata selo je ostalo bez ljudi.",
        "Koristimo četkice, objasnio je arheolog.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    _forms(
        "prijavite se na naš", "prijavite se na newsletter", "prijavite se na bilten", "prijavi se na newsletter",
        "prijavite se za naš newsletter", "prijavite se na mejling", "pretplatite se na naš", "pretplati se na naš",
        "na vašu e-mail adresu", "na vaš imejl", "na vaš mejl", "na vaš e-mail", "direktno na mejl", "u vaše sanduče",
        "unesite vašu e-mail adresu", "unesite svoju e-mail adresu", "unesite svoj mejl", "primajte najnovije vesti",
        "najnovije vesti na mejl", "budite u toku sa", "možete se odjaviti", "odjaviti u bilo kom trenutku",
        "bez spama", "novih članaka putem e-pošte",
    ),
    matches=(
        "Prijavite se na naš newsletter.",
        "Najnovije vesti na mejl svakog jutra.",
        "Претплатите се на наш канал.",
        "Možete se odjaviti kad god želite.",
    ),
    spares=(
        "Otac je bio pretplaćen na troje novine.",
        "Vest je stigla poštom tek uveče.",
        "Prijavio se u dobrovoljce na jesen.",
    ),
)
RECEIVING_STARTS = Phrases(
    _forms(
        "primate ovu", "primate ovaj", "dobili ste ovu", "dobili ste ovaj", "primili ste ovu", "primili ste ovaj",
    ),
)
SENT_STARTS = Phrases(
    _forms(
        "ova poruka je poslata na", "ovaj mejl je poslat na", "ovaj imejl je poslat na",
    ),
)
MAIL_BUTTONS = Phrases(
    _forms(
        "odjavite se", "odjavi me",
    ),
)
SITE_BUTTONS = Phrases(
    _forms(
        "kretanje članka",
    ),
)
SCRIPT_BUTTONS = Phrases(
    _forms(
        "učitavanje komentara", "sviđa mi se učitavanje",
    ),
)
COLOPHON_STARTS = Phrases(
    _forms(
        "pokreće", "ponosno pokreće", "tema:",
    ),
)

SHARE_PHRASES = Phrases(
    _forms(
        "pratite nas na", "pratite nas i na", "zapratite nas na", "prati nas na", "lajkujte našu stranicu",
        "lajkujte nas", "našu facebook stranicu", "našoj facebook stranici", "na našoj fejsbuk stranici",
        "našu fejsbuk stranicu", "podelite ovaj tekst", "podelite ovaj članak", "podelite ovu vest",
        "podelite sa prijateljima", "podeli sa prijateljima", "pridružite nam se na", "našoj viber zajednici",
        "našem telegram kanalu", "naš telegram kanal", "naš viber kanal", "naš youtube kanal", "našu viber grupu",
        "našu viber zajednicu", "na društvenim mrežama pratite",
    ),
    matches=(
        "Pratite nas na Facebooku i Instagramu.",
        "Поделите овај текст ако вам се допао.",
        "Uđite u našu Viber zajednicu.",
    ),
    spares=(
        "Delio je sa drugovima poslednji hleb.",
        "Lovac je pratio tragove.",
    ),
)

COMMENT_PHRASES = Phrases(
    _forms(
        "vaša adresa e-pošte neće biti objavljena", "adresa vaše e-pošte neće biti objavljena",
        "vaša e-mail adresa neće biti objavljena", "vaša email adresa neće biti objavljena",
        "adresa neće biti objavljena", "neophodna polja su označena", "obavezna polja su označena",
        "polja označena zvezdicom", "da biste komentarisali", "da biste ostavili komentar",
        "da biste postavili komentar", "da bi komentarisao", "morate biti prijavljeni", "morate biti ulogovani",
        "morate se prijaviti", "budite prvi koji će", "budi prvi koji će", "obavesti me o novim",
        "obavesti me o sledećim", "komentari su zatvoreni", "komentari su isključeni", "komentari su onemogućeni",
        "komentari koji sadrže", "komentar čeka na odobrenje", "čeka na moderaciju", "neće biti objavljeni",
        "sačuvaj moje ime", "sledeći put kada komentarišem", "zadržava pravo da komentare",
        "zadržava pravo izbora komentara", "ne odražavaju stavove redakcije", "ovo veb mesto koristi akismet",
    ),
    matches=(
        "Ваша адреса е-поште неће бити објављена. Неопходна поља су означена *",
        "Morate biti prijavljeni da biste komentarisali.",
        "Redakcija zadržava pravo da komentare skrati.",
    ),
    spares=(
        "Ministar nije hteo da komentariše i otišao je.",
        "Roman za njegovog života nije objavljen.",
        "On je prvi skočio u vodu.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    _forms(
        "sva prava zadržana", "sva prava su zadržana", "sva prava pridržana", "zabranjeno je preuzimanje",
        "preuzimanje sadržaja", "preuzimanje tekstova", "preuzimanje delova teksta", "nije dozvoljeno preuzimanje",
        "dozvoljeno je preuzimanje", "dozvoljeno uz navođenje izvora", "uz navođenje izvora", "uz obavezno navođenje",
        "uz saglasnost redakcije", "bez saglasnosti redakcije", "bez pismene dozvole", "bez pisane dozvole",
        "bez pisane saglasnosti", "bez dozvole redakcije", "bez dozvole izdavača", "zabranjeno kopiranje",
        "kopiranje sadržaja", "reprodukovanje u celini", "u celini ili delimično", "ne snosi odgovornost za",
        "ne snosimo odgovornost za", "ne preuzima odgovornost za", "ne odgovara za sadržaj",
        "nije odgovoran za sadržaj", "nije odgovorna za sadržaj", "isključivu odgovornost snosi",
        "ne odražavaju nužno", "ne odražavaju stavove", "ne predstavljaju nužno", "nužno ne odražavaju",
        "informativnog karaktera", "isključivo u informativne svrhe", "u informativne svrhe",
        "ne predstavljaju investicioni savet", "ne predstavlja investicioni savet", "nisu zamena za",
        "zaštićeni autorskim pravima", "zaštićen autorskim pravima", "slike su informativnog",
    ),
    matches=(
        "© 2019 List. Sva prava zadržana.",
        "Преузимање текстова је дозвољено уз навођење извора.",
        "Stavovi autora ne odražavaju nužno stavove redakcije.",
        "Redakcija ne snosi odgovornost za oglase.",
        "Tekst je isključivo u informativne svrhe.",
        "Zabranjeno kopiranje bez pisane dozvole.",
    ),
    spares=(
        "Tri godine je branila svoja prava na sudu.",
        "Niko nije hteo da odgovara za brodolom.",
        "Otišao je bez očeve dozvole.",
        "Majstor je jemčio da će krov trajati vek.",
        "Mišljenja u porodici su bila podeljena.",
    ),
)

ORIGIN_PHRASES = Phrases(
    _forms(
        "tekst je prvobitno objavljen", "prvobitno objavljen na", "prvobitno objavljeno na",
        "originalno objavljen na", "originalno objavljeno na", "tekst je preuzet", "preuzeto sa sajta",
        "preneto sa sajta", "preneto uz dozvolu", "objavljeno uz dozvolu", "pod licencom creative commons",
        "creative commons licencom", "tekst je nastao u okviru projekta", "prvi put objavljen na",
        "ovaj tekst je objavljen",
    ),
    matches=(
        "Tekst je preuzet sa bloga.",
        "Sadržaj je pod licencom Creative Commons.",
    ),
    spares=(
        "Rukopis se čuva u Beču.",
        "Otišao je uz dozvolu kapetana.",
    ),
)

APPEAL_PHRASES = Phrases(
    _forms(
        "preuzmite našu aplikaciju", "preuzmite aplikaciju", "skinite aplikaciju", "preuzmi aplikaciju",
        "instalirajte aplikaciju", "podržite nas", "podržite naš rad", "podržite nezavisno novinarstvo",
        "podržite rad", "donirajte", "postanite član", "postanite pretplatnik", "postani pretplatnik",
        "samo za pretplatnike", "dostupan samo pretplatnicima", "dostupno samo pretplatnicima", "već imate pretplatu",
        "već imate nalog", "da biste nastavili čitanje", "da biste nastavili sa čitanjem", "da biste pročitali ceo",
        "besplatnih članaka", "pretplatite se na digitalno",
    ),
    matches=(
        "Preuzmite našu aplikaciju i čitajte bilo gde.",
        "Подржите наш рад малим прилогом.",
        "Ovaj tekst je samo za pretplatnike.",
        "Da biste pročitali ceo tekst, prijavite se.",
    ),
    spares=(
        "Trgovčev prilog je platio novo zvono.",
        "Komšije su pomogle udovici.",
        "Čitanje je naučio u vojsci.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "не", "није", "нису", "нема", "никад", "никада", "нико", "ништа", "нити", "без", "два", "две", "три",
        "четири", "пет", "шест", "седам", "осам", "девет", "десет",
    ),
)
PAGE_WORDS = Phrases(("страна", "стр",))
PROMPT_BUTTONS = Phrases(
    (
        "погледајте галерију", "пусти видео", "видео се учитава", "ваш прегледач не подржава видео",
        "наставак после рекламе", "преузмите апликацију",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "кликните овде", "пратите нас на", "преузмите нашу апликацију",
    ),
)
TEASER_STARTS = Phrases(
    (
        "прочитајте и", "прочитајте још", "погледајте и", "повезане вести",
        "pročitajte i", "pročitajte još", "čitajte i", "pogledajte i", "више о теми",
    ),
)
WIKI_WORDS = Phrases(
    (
        "слободна енциклопедија", "слободне енциклопедије", "преузето из http", "преузето из https",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "уреди", "уреди извор",
    ),
)
TIP_WORDS = Phrases(
    (
        "пошаљите нам", "имате вест", "уочили сте грешку",
    ),
)
HEADING_TITLES = Phrases(
    (
        "следи", "ускоро", "за тебе", "за вас", "више", "још", "види још", "везе", "извори", "популарно", "слично",
    ),
)
REFERENCE_TITLES = Phrases(("види још",))
WORDINGS = {
    "act": "kliknite pogledajte preuzmite кликните погледајте преузмите",
    "continue": "nastavlja nastavak наставак",
    "below": "ispod nakon испод после posle",
    "media": (
        "video fotografije galerija galeriju aplikaciju oglas reklame видео фотографије галерија апликацију "
        "огласа"
    ),
    "filler": "ovde овде našu нашу na на u у i и više више teksta текста",
    "comments": "komentari коментари komentar",
    "moderation": "moderiraju pravila odgovornost модерирају правила одговорност",
    "write": "pišite pošaljite пишите пошаљите",
    "us": "nam нам redakcija редакција",
    "tip": "grešku fotografije грешку фотографије",
    "sign up": "prijavite primajte пријавите",
    "newsletter": "newsletter bilten njuzleter biltena билтен",
    "agree": "prihvatam saglasnost прихватам сагласност",
    "terms": "privatnosti приватности све podešavanja",
    "cookie": "kolačiće kolačići колачиће cookies",
    "site": "koristimo sajt koristi користимо сајт",
    "option": "sve cenimo vašu",
    "video": "video видео",
    "news": "vesti вести",
    "sign off": "odjava odjavite odjaviti odjavi odjavu одјава одјавите одјавити",
    "list": "poruka poruke poruku imejl imejlove mejlove поруку поруке имејл мејл",
    "joined": "prijavili prijavljeni pretplaćeni pretplatili registrovali пријавили претплатили",
    "here": "ovde kliknite овде кликните",
    "browser": "pregledaču pregledač",
    "view": "pogledaj otvori otvorite prikaži",
}
VISITOR_WORDS = Phrases(
    (
        "ви", "вас", "вам", "ваш", "ми", "нас", "наш", "молимо", "жао", "нажалост", "vas", "vaš", "nas",
        "naš", "molimo",
    ),
)
SAYING_WORDS = Phrases(
    (
        "рече", "рекао", "рекла", "каже", "кажу", "говорио", "говорила", "писало", "викао", "упитао",
        "одговорио", "rekao", "rekla", "kaže", "kažu", "govorio", "pisalo",
    ),
    matches=("Пријавите се за билтен, говорио је крчмар.",),
    spares=("Пријавите се за билтен, и примајте га понедељком.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "kolačiće", "kolačići", "kolačića", "vašu privatnost", "vaša privatnost", "колачиће", "колачићи",
        "колачића", "вашу приватност", "ваша приватност",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "одбијам", "odbijam", "у реду", "u redu", "ne, hvala", "не, хвала", "želim da biram", "prihvati sve",
        "prihvatam sve", "prihvatam", "prihvati", "slažem se", "dozvoli sve", "odbij sve", "odbij",
        "samo neophodni", "samo neophodne", "prilagodi", "podešavanja kolačića", "upravljaj kolačićima",
        "sačuvaj podešavanja", "potvrdi izbor", "прихвати све", "прихватам све", "прихватам", "прихвати",
        "слажем се", "дозволи све", "одбиј све", "одбиј", "само неопходни", "само неопходне", "прилагоди",
        "подешавања колачића", "управљај колачићима", "сачувај подешавања", "потврди избор", "разумем",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "više od 18 godina", "stariji od 18", "mlađi od 18", "najmanje 18 godina", "punoletan", "punoletna",
        "punoletni", "punoletnim", "provera godina", "potvrdite godine", "samo za odrasle", "више од 18 година",
        "старији од 18", "млађи од 18", "најмање 18 година", "пунолетан", "пунолетна", "пунолетни",
        "пунолетним", "провера година", "потврдите године", "само за одрасле",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "imam više od 18 godina", "da, imam više od 18 godina", "punoletan sam", "da, punoletan sam",
        "imam manje od 18 godina", "ne, imam manje od 18 godina", "da", "ne", "uđi", "napusti sajt", "potvrdi",
        "имам више од 18 година", "да, имам више од 18 година", "пунолетан сам", "да, пунолетан сам",
        "имам мање од 18 година", "не, имам мање од 18 година", "да", "не", "уђи", "напусти сајт", "потврди",
    ),
)
