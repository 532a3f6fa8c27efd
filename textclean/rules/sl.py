"""Slovene."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "napačna zahteva", "neveljavna zahteva", "slaba zahteva", "nepooblaščen dostop", "potrebna je prijava",
        "prepovedano", "dostop zavrnjen", "dostop je zavrnjen", "dostop prepovedan", "dostop ni dovoljen",
        "stran ni najdena", "strani ni mogoče najti", "stran ne obstaja", "ta stran ne obstaja",
        "iskana stran ne obstaja", "strani ni bilo mogoče najti", "datoteke ni mogoče najti", "ni najdeno",
        "ni zadetkov", "ni rezultatov", "metoda ni dovoljena", "časovna omejitev je potekla", "preveč zahtev",
        "notranja napaka strežnika", "napaka strežnika", "napaka na strežniku", "storitev ni na voljo",
        "storitev trenutno ni na voljo", "stran je v izdelavi", "stran v izdelavi", "v izdelavi", "vzdrževanje",
        "vzdrževalna dela", "kmalu se vrnemo", "napaka", "prišlo je do napake", "zgodila se je napaka",
        "nekaj je šlo narobe", "ups", "žal", "oprostite", "opravičujemo se", "prosimo, počakajte", "trenutek",
        "nisem robot", "potrdite, da niste robot", "tega spletnega mesta ni mogoče doseči",
        "strežnika ni mogoče najti", "povezava ni zasebna", "napaka pri povezavi s podatkovno bazo",
        "niste prijavljeni", "napaka seje", "vaš brskalnik je zastarel", "vaš brskalnik ni podprt",
        "brskalnik ni podprt", "zastarel brskalnik", "piškotki niso podprti",
        "preverjanje ni uspelo",
        "spletnega mesta ni mogoče doseči", "ta izdelek ni več na voljo", "zahtevana tema ne obstaja",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "ni bilo mogoče najti na tem strežniku", "ni mogoče najti na tem strežniku", "zahtevani url",
        "zahtevana stran", "zahtevane strani", "zahtevani naslov", "stran, ki jo iščete", "strani, ki jo iščete",
        "stran, ki ste jo iskali", "strani, ki ste jo iskali", "iskana stran", "iskane strani", "zahtevana vsebina",
        "strežnik ne more", "strežnik ni mogel", "strežnik je preobremenjen", "strežnik trenutno",
        "nimate dovoljenja za dostop", "nimate dovoljenja za ogled", "nimate pravic za", "nimate dostopa do te",
        "niste pooblaščeni za", "dostop do te strani", "dostop do tega spletnega mesta", "trenutno ni na voljo",
        "začasno ni na voljo", "začasno nedosegljiva", "zaradi vzdrževanja", "zaradi vzdrževalnih del",
        "je bila premaknjena ali", "odstranjena ali premaknjena", "premaknjena ali izbrisana",
        "izbrisana ali premaknjena", "preverite naslov", "preverite, ali je naslov", "napačno vpisali naslov",
        "povezava, ki ste ji sledili", "omogočite javascript", "vklopite javascript", "omogočen javascript",
        "omogočiti javascript", "javascript je onemogočen", "ne podpira javascripta", "omogočite piškotke",
        "da niste robot", "da ste človek", "nenavaden promet", "vaš ip naslov", "vaš naslov ip", "bili ste blokirani",
        "preveč zahtev", "ni na voljo v vaši državi", "ni na voljo v vaši regiji", "povezave s strežnikom ni",
        "časovna omejitev", "vaša seja je potekla", "seja je potekla", "povezavi s podatkovno bazo",
        "povezave s podatkovno zbirko", "kritične napake na tem", "kritična napaka na", "notranja napaka strežnika",
        "pri obdelavi vaše zahteve", "vaš brskalnik je zastarel", "zastarelo različico brskalnika",
        "posodobite brskalnik", "koda napake", "ni bilo najdenih rezultatov",
        "prijavite se za dostop", "brskalnik ne sprejema piškotkov",
    ),
    matches=(
        "Žal stran, ki jo iščete, ne obstaja.",
        "Zahtevani URL ne obstaja.",
        "Prosimo, omogočite JavaScript v brskalniku.",
        "Nimate dovoljenja za dostop do tega dela.",
        "Storitev začasno ni na voljo.",
        "Napaka pri povezavi s podatkovno bazo.",
        "Potrdite, da niste robot.",
        "Vaša seja je potekla.",
        "Ta vsebina trenutno ni na voljo.",
    ),
    spares=(
        "Stran dnevnika je bila iztrgana že pred vojno.",
        "Pot do morja so zaprli in mesto je obubožalo.",
        "Natakar ni razumel gosta in je prinesel čaj.",
        "Nimate pravice, da mi sodite, je rekla.",
        "Vlak je bil poln in nihče ni več vstopil.",
        "Napaka generala je stala dve diviziji.",
        "Tema, o kateri bi molčala, ni obstajala.",
        "Na vrh ni mogoče priti pred nočjo.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "poskusite znova", "poskusite ponovno", "poskusite kasneje", "poskusite pozneje", "prosimo, poskusite",
        "osvežite stran", "obrnite se na skrbnika", "obrnite se na administratorja", "kontaktirajte nas",
        "opravičujemo se za", "za nevšečnosti", "vrnite se na domačo stran", "nazaj na domačo stran",
        "nazaj na prvo stran", "pojdite na domačo stran", "uporabite iskalnik", "preverite črkovanje",
        "posodobite svoj brskalnik",
    ),
)

ERROR_WORDS = Phrases(
    (
        "strežnik", "strežniku", "strežnika", "url", "naslov", "naslova", "zahteva", "zahteve", "zahtevana",
        "zahtevani", "zahtevane", "iščete", "iskana", "brskalnik", "brskalniku", "brskalnika", "stran", "strani",
        "povezava", "povezave", "povezavi", "dostop", "dostopa", "dovoljenja", "pravic", "napaka", "napake",
        "najdena", "najdeno", "najti", "obstaja", "zavrnjen", "prepovedano", "blokiran", "voljo", "začasno",
        "trenutno", "vzdrževanje", "vzdrževanja", "javascript", "piškotke", "datoteka", "metoda", "omejitev",
        "potekla", "premaknjena", "izbrisana", "odstranjena", "skrbnika", "dns", "ip", "seja", "koda",
    ),
)
ERROR_NAMES = Phrases(
    (
        "napaka", "napake", "koda napake", "koda", "statusna koda", "koda stanja", "stanje", "napaka http",
        "napaka strežnika", "številka napake",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "referenca", "referenčna številka", "id zahteve", "koda napake", "vaš ip", "vaš naslov ip",
        "vaš ip naslov", "naslov ip", "razlog", "podrobnosti",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ni", "ne", "ni bilo", "nimate", "ni mogoče", "neveljaven", "neveljavna", "napaka", "napake", "zavrnjen",
        "zavrnjena", "prepovedan", "prepovedano", "potekla", "potekel", "blokiran", "neznan", "neznana",
        "nepričakovana", "žal", "težava", "manjka", "manjkajo", "manjkajoči", "preveč", "zahtevana", "prekinjena",
        "nedosegljiva", "nedosegljiv", "spodletelo", "ne deluje", "vzdrževanje", "vzdrževanja", "zaprta", "zaprto",
        "odstranjena", "izbrisana", "preobremenjen", "začasno",
        "zastarel", "ni podprt", "prestar", "niste prijavljeni", "izklopljen", "izklopljena",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "če", "ko", "kadar", "v primeru", "da", "ker",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "domov", "domača stran", "glavna stran", "začetna stran", "nazaj", "nazaj domov", "nazaj na domačo stran",
        "nazaj na začetno stran", "nazaj na glavno stran", "nazaj na prvo stran", "na domačo stran", "na začetno stran",
        "na prvo stran", "pojdi domov", "pojdi nazaj", "pojdi na domačo stran", "pojdite na domačo stran",
        "vrni se domov", "vrni se na domačo stran", "vrnite se na domačo stran", "vrni se na začetno stran",
        "vrnitev na domačo stran", "prejšnja stran", "nazaj na prejšnjo stran", "prijava", "prijavi se", "prijavite se",
        "odjava", "registracija", "kontakt", "kontaktirajte nas", "stik", "pomoč", "več informacij", "preberi več",
        "prikaži podrobnosti", "nadaljuj", "nadaljuj z nakupom", "sprejmi", "sprejmi vse", "strinjam se", "zavrni",
        "zavrni vse", "naroči se", "išči", "iskanje", "zapri", "prekliči", "nazaj v trgovino",
        "nadaljujte z nakupovanjem", "nadaljuj z nakupovanjem", "nadaljevanje nakupovanja",
        "posodobi brskalnik", "posodobi moj brskalnik", "posodobi zdaj", "posodobi brskalnik zdaj", "prenesi",
        "prezri",
    ),
    matches=(
        "Nazaj na domačo stran",
    ),
    spares=(
        "Nazaj domov je šel peš.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "poskusi znova", "poskusite znova", "poskusi ponovno", "poskusite ponovno", "osveži", "osveži stran",
        "ponovno naloži", "znova naloži",
    ),
    matches=(
        "Poskusi znova!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "statusna koda", "statusne kode", "koda napake", "kode napak", "stran z napako", "sporočilo o napaki",
        "sporočila o napakah", "pomeni, da", "to pomeni", "označuje, da", "odjemalec", "na primer", "odpraviti",
        "popraviti", "vtičnik", "odgovor",
    ),
    matches=(
        "Koda napake pomeni, da ni nikogo.",
    ),
    spares=(
        "Brod odpelje ob devetih.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "kaj pomeni", "kaj je", "kaj storiti", "kako", "zakaj", "vzroki", "rešitev", "rešitve", "pomen",
        "pogosta vprašanja", "pogoste napake", "ne morem",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "napaka se pojavi", "napaka pomeni", "sporočilo se prikaže", "se pojavi, ko", "se prikaže, ko",
    ),
)

MENU_LABELS = Phrases(
    (
        "domov", "domača stran", "prva stran", "na prvo stran", "o nas", "o podjetju", "kdo smo", "kontakt",
        "kontakti", "stik", "pišite nam", "kolofon", "uredništvo", "prijava", "prijavi se", "prijavite se",
        "registracija", "registriraj se", "registrirajte se", "moj račun", "moj profil", "profil", "odjava",
        "odjavi se", "iskanje", "išči", "iskalnik", "napredno iskanje", "meni", "glavni meni", "preskoči na vsebino",
        "skoči na vsebino", "preskoči na glavno vsebino", "pojdi na vsebino", "zemljevid strani", "kazalo strani",
        "pogosta vprašanja", "zaposlitev", "kariera", "oglaševanje", "za medije", "rss", "košarica",
        "vaša košarica je prazna", "košarica je prazna", "dodaj v košarico", "v košarico", "na blagajno", "nakup",
        "dostava", "plačilo", "načini plačila", "seznam želja", "zapri", "vse kategorije", "kategorije", "nastavitve",
        "pozabljeno geslo", "ste pozabili geslo", "pozabili ste geslo", "zapomni si me", "uporabniško ime", "geslo",
        "partnerji", "pomoč", "podpora", "forum", "blog", "jezik", "slovenščina", "english", "pošlji", "prekliči",
        "da", "ne", "spletna trgovina",
    ),
)
SKIP_STARTS = Phrases(("preskoči na", "skoči na", "pojdi na vsebino"))

SECTION_LABELS = Phrases(
    (
        "novice", "zadnje novice", "aktualno", "politika", "slovenija", "svet", "tujina", "gospodarstvo", "posel",
        "finance", "denar", "šport", "nogomet", "košarka", "kultura", "umetnost", "film", "glasba", "knjige",
        "gledališče", "mnenja", "kolumne", "komentarji in mnenja", "analize", "intervju", "intervjuji",
        "črna kronika", "kronika", "vreme", "video", "foto", "fotografije", "galerija", "znanost", "tehnologija",
        "avto", "nepremičnine", "zdravje", "izobraževanje", "vera", "turizem", "potovanja", "življenjski slog",
        "moda", "lepota", "recepti", "kulinarika", "dom", "družina", "otroci", "zgodovina", "okolje", "horoskop",
        "lokalno", "ljubljana", "maribor", "dogodki", "napovednik", "koledar", "obvestila", "razpisi", "projekti",
        "storitve", "izdelki", "trgovina", "akcije", "arhiv", "oznake", "teme", "članki", "dokumenti", "povezave",
        "koristne povezave", "razno",
    ),
)

SHARE_LABELS = Phrases(
    (
        "deli", "delite", "deli na facebooku", "delite na facebooku", "deli s prijatelji", "delite s prijatelji",
        "deli članek", "deli novico", "pošlji prijatelju", "pošlji po e-pošti", "natisni", "tiskaj",
        "kopiraj povezavo", "povezava kopirana", "sledite nam", "sledi nam", "spremljajte nas", "všeč mi je",
        "shrani", "priporoči", "družbena omrežja",
    ),
)

RELATED_LABELS = Phrases(
    (
        "povezani članki", "povezane novice", "povezane vsebine", "povezane teme", "povezani izdelki",
        "sorodni članki", "sorodne novice", "sorodne vsebine", "podobni članki", "podobni izdelki", "najbolj brano",
        "najbolj brani", "najbolj priljubljeno", "najbolj komentirano", "najnovejše", "najnovejše novice",
        "najnovejši članki", "zadnje novice", "zadnji članki", "nedavni prispevki", "nedavne objave",
        "zadnji prispevki", "zadnji komentarji", "nedavni komentarji", "priljubljeni članki", "izpostavljeno",
        "priporočamo", "priporočeno", "izbor urednika", "izbor uredništva", "morda vas zanima",
        "morda vas bo zanimalo", "mogoče vas zanima", "morda vam bo všeč", "preberite še", "preberi še",
        "preberite tudi", "poglejte še", "glej tudi", "oglejte si tudi", "ne spreglejte", "ne zamudite", "več novic",
        "več iz rubrike", "druge novice", "ostale novice", "več s tega področja",
        "predlagani izdelki", "priporočeni izdelki", "nedavno ogledano",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "komentarji", "komentar", "komentarjev", "dodaj komentar", "dodajte komentar", "napiši komentar",
        "napišite komentar", "oddaj komentar", "objavi komentar", "pošlji komentar", "vaš komentar", "komentiraj",
        "odgovori", "odgovor", "odgovorite", "napišite odgovor", "prekliči odgovor", "citiraj", "prijavi komentar",
        "izbriši", "ni komentarjev", "brez komentarjev", "komentarji so zaprti", "komentarji so izklopljeni",
        "prikaži komentarje", "vsi komentarji", "preberi komentarje", "za komentiranje se prijavite", "bodite prvi",
        "ime", "vaše ime", "e-pošta", "e-naslov", "e-poštni naslov", "spletna stran", "spletišče", "sporočilo",
        "glasuj",
        "mnenja strank", "napišite mnenje", "stalna povezava", "prijavite se za odgovor",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "e-novice", "e-novičke", "novičnik", "prijava na e-novice", "prijava na novice", "prijavi se na e-novice",
        "prijavite se na e-novice", "prijavite se na novice", "prijavite se na naše e-novice", "prijava na novičnik",
        "naročilo na e-novice", "naročite se", "naroči se", "naročite se na e-novice", "vaš e-naslov",
        "vaš e-poštni naslov", "vnesite e-naslov", "vnesite vaš e-naslov", "vpišite e-naslov", "bodite na tekočem",
        "bodite obveščeni", "odjava od e-novic", "naročnina",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "politika zasebnosti", "varstvo osebnih podatkov", "varovanje osebnih podatkov", "izjava o zasebnosti",
        "zasebnost", "pogoji uporabe", "splošni pogoji", "splošni pogoji poslovanja", "pogoji poslovanja",
        "pogoji in določila", "pravno obvestilo", "pravne informacije", "omejitev odgovornosti",
        "izjava o omejitvi odgovornosti", "piškotki", "o piškotkih", "politika piškotkov", "nastavitve piškotkov",
        "uporaba piškotkov", "sprejmi", "sprejmi vse", "sprejmem", "sprejmem vse", "strinjam se", "se strinjam",
        "v redu", "zavrni", "zavrni vse", "vse pravice pridržane", "avtorske pravice", "dostopnost",
        "izjava o dostopnosti", "informacije javnega značaja",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "nazaj", "naprej", "prejšnja", "naslednja", "prejšnji", "naslednji", "prejšnji članek", "naslednji članek",
        "prejšnja stran", "naslednja stran", "prejšnja novica", "naslednja novica", "prejšnji prispevek",
        "naslednji prispevek", "navigacija prispevka", "na vrh", "nazaj na vrh", "na vrh strani", "več",
        "preberi več", "preberite več", "preberi članek", "beri naprej", "berite naprej", "beri dalje",
        "nadaljuj z branjem", "nadaljuj branje", "celoten članek", "podrobnosti", "podrobneje", "več informacij",
        "prikaži več", "prikaži vse", "naloži več", "poglej vse", "poglejte vse", "vse novice", "vsi članki",
        "starejši prispevki", "novejši prispevki", "starejše objave", "novejše objave", "stran", "prva", "zadnja",
        "nazaj na seznam", "kliknite tukaj", "vsebina", "kazalo",
        "uredi na githubu", "prikaži izvorno kodo",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "oglas", "oglasi", "oglasno sporočilo", "reklama", "sponzorirano", "sponzorirana vsebina",
        "promocijsko sporočilo", "plačana objava", "naročena vsebina", "sponzor", "promo",
        "članek se nadaljuje po oglasu", "nadaljevanje po oglasu",
    ),
)
ADVERT_STARTS = Phrases(("reklam",))

META_PREFIXES = Phrases(
    (
        "oznake:", "oznaka:", "ključne besede:", "kategorija:", "kategorije:", "rubrika:", "objavljeno v:",
        "objavljeno v kategoriji", "teme:", "tagi:", "ogledov:",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "preberite še:", "preberi še:", "preberite tudi:", "preberite več:", "preberite:", "berite tudi:",
        "poglejte še:", "poglejte tudi:", "glej tudi:", "glejte tudi:", "več:", "več o tem:", "povezani članki:",
        "sorodne novice:", "ne spreglejte:",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "foto:", "fotografija:", "fotografije:", "slika:", "vir:", "vir fotografije:", "ilustracija:",
        "avtor fotografije:", "video:", "posnetek:", "arhivska fotografija",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "avtor:", "avtorica:", "avtorji:", "piše:", "besedilo:", "objavljeno:", "objavil:", "objavila:", "datum:",
        "datum objave:", "posodobljeno:", "zadnja sprememba:", "zadnja posodobitev:", "urednik:", "prevod:",
        "prevedel:", "prevedla:", "pripravil:", "pripravila:", "čas branja:",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "uporablja piškotke", "uporabljamo piškotke", "uporabo piškotkov", "uporaba piškotkov", "uporabi piškotkov",
        "z nadaljnjo uporabo", "z nadaljevanjem uporabe", "z nadaljevanjem brskanja",
        "z obiskom in uporabo spletnega",
    ),
    matches=(
        "Spletna stran uporablja piškotke.",
        "Uporabljamo piškotke za boljšo izkušnjo.",
        "Z nadaljevanjem brskanja soglašate s pogoji.",
        "Strinjate se z uporabo piškotkov ali uporabo piškotkov tretjih.",
    ),
    spares=(
        "Babica je pekla piškote po starem receptu.",
        "Uporabljamo čopiče, je pojasnil arheolog.",
        "Med nadaljevanjem poti so izgubili dva konja.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "prijavite se na e-novice", "prijavite se na naše", "prijavi se na e-novice", "naročite se na naše",
        "naročite se na e-novice", "naročite se na naš", "na vaš e-naslov", "na vaš elektronski naslov",
        "na svoj e-naslov", "vpišite svoj e-naslov", "vnesite svoj e-naslov", "bodite na tekočem z",
        "od prejemanja se lahko", "kadarkoli odjavite",
    ),
    matches=(
        "Prijavite se na naše e-novice.",
        "Vpišite svoj e-naslov.",
        "Naročite se na naš kanal.",
        "Bodite na tekočem z dogajanjem.",
    ),
    spares=(
        "Oče je bil naročen na tri časopise.",
        "Novica je prišla s pošto šele zvečer.",
        "Jeseni se je vpisal na fakulteto.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "prejemate to", "prejeli ste to", "to sporočilo prejemate", "to sporočilo ste prejeli",
        "to e-pošto prejemate", "to e-pošto ste prejeli",
    ),
)
SENT_STARTS = Phrases(
    (
        "to sporočilo je bilo poslano na",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "odjavite se", "odjava od prejemanja",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "navigacija prispevka",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "nalaganje komentarjev", "všeč mi je nalaganje",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "poganja", "ponosno poganja", "tema:",
    ),
)
WORDINGS = {
    "sign off": "odjava odjavite odjaviti odjavi odjavo",
    "list": "seznam seznama sporočilo sporočila sporočil e-pošto e-novic e-novice",
    "joined": "prijavili prijavljeni naročeni naročili registrirali",
    "here": "tukaj tu kliknite",
    "browser": "brskalniku brskalnik",
    "view": "odpri odprite poglej oglejte oglej prikaži",
    "newsletter": "e-novice e-novic novičnik",
}

SHARE_PHRASES = Phrases(
    (
        "sledite nam na", "spremljajte nas na", "všečkajte nas", "všečkajte našo", "našo facebook stran",
        "naši facebook strani", "delite članek", "delite s prijatelji", "delite novico", "pridružite se nam na",
    ),
    matches=(
        "Sledite nam na Facebooku.",
        "Všečkajte našo stran.",
    ),
    spares=(
        "S prijatelji je delil zadnji kruh.",
        "Lovec je sledil sledem.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "vaš e-naslov ne bo objavljen", "vaš elektronski naslov ne bo objavljen", "e-poštni naslov ne bo objavljen",
        "obvezna polja so označena", "zahtevana polja so označena", "za komentiranje se morate",
        "za komentiranje morate", "za objavo komentarja se morate", "če želite komentirati",
        "morate biti prijavljeni", "komentarji so zaprti", "komentarji so izklopljeni", "bodite prvi, ki",
        "shrani moje ime", "ko bom naslednjič komentiral", "obveščaj me o novih", "spletišče uporablja akismet",
    ),
    matches=(
        "Vaš e-naslov ne bo objavljen. Obvezna polja so označena z *",
        "Za objavo komentarja se morate prijaviti.",
    ),
    spares=(
        "Minister ni hotel komentirati in je odšel.",
        "Roman za njegovega življenja ni izšel.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "vse pravice pridržane", "vse pravice so pridržane", "brez pisnega dovoljenja", "brez predhodnega pisnega",
        "brez dovoljenja uredništva", "z navedbo vira", "ob navedbi vira", "razmnoževanje vsebine",
        "kopiranje vsebine", "ne prevzema odgovornosti za", "ne prevzemamo odgovornosti za",
        "ne odgovarja za vsebino", "ne odražajo nujno", "ne izražajo nujno", "ne odraža nujno",
        "zgolj informativne narave", "informativne narave", "informativni značaj", "v informativne namene",
        "ne predstavlja naložbenega", "ni nadomestilo za", "zaščiteno z avtorskimi pravicami",
        "zaščitena z avtorskimi pravicami",
    ),
    matches=(
        "© 2019 Časnik. Vse pravice pridržane.",
        "Objava je mogoča le z navedbo vira.",
        "Mnenja ne odražajo nujno stališč uredništva.",
        "Podatki so informativne narave.",
        "Uredništvo ne prevzema odgovornosti za oglase.",
        "Ni dovoljeno brez pisnega dovoljenja.",
    ),
    spares=(
        "Tri leta je branila svoje pravice na sodišču.",
        "Nihče ni hotel odgovarjati za brodolom.",
        "Odšel je brez očetovega dovoljenja.",
        "Mojster je jamčil za streho.",
        "Mnenja v družini so bila deljena.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "prvotno objavljen v", "prvotno objavljen na", "prvotno objavljeno na", "članek je bil prvotno",
        "objavljeno z dovoljenjem", "pod licenco creative commons", "licenco creative commons",
    ),
    matches=(
        "Članek je bil prvotno objavljen v reviji.",
    ),
    spares=(
        "Rokopis hranijo na Dunaju.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "prenesite aplikacijo", "prenesite našo aplikacijo", "naložite našo aplikacijo", "podprite nas",
        "podprite naše delo", "podprite neodvisno", "postanite član", "postanite naročnik", "samo za naročnike",
        "le za naročnike", "na voljo samo naročnikom", "ste že naročnik", "že imate naročnino",
        "za nadaljevanje branja", "za branje celotnega članka",
    ),
    matches=(
        "Prenesite našo aplikacijo.",
        "Članek je samo za naročnike.",
    ),
    spares=(
        "Trgovčev dar je plačal nov zvon.",
        "Sosedje so pomagali vdovi.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ne", "ni", "niso", "nikoli", "nihče", "nič", "noben", "nobena", "niti", "brez", "dva", "dve", "tri",
        "štiri", "pet", "šest", "sedem", "osem", "devet", "deset",
    ),
)
PAGE_WORDS = Phrases(("stran", "str",))
PROMPT_BUTTONS = Phrases(
    (
        "oglejte si galerijo", "predvajaj video", "video se nalaga", "vaš brskalnik ne podpira videa",
        "članek se nadaljuje pod oglasom", "prenesi aplikacijo",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "kliknite tukaj", "prenesite našo aplikacijo", "sledite nam na",
    ),
)
TEASER_STARTS = Phrases(
    (
        "preberite tudi", "preberi tudi", "preberite še", "oglejte si tudi", "sorodno",
        "berite tudi", "poglejte tudi", "več o tem",
    ),
)
WIKI_WORDS = Phrases(
    (
        "prosta enciklopedija", "proste enciklopedije", "pridobljeno iz http", "pridobljeno iz https",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "uredi", "uredi kodo",
    ),
)
TIP_WORDS = Phrases(
    (
        "pošljite nam", "imate novico", "ste opazili napako",
    ),
)
HEADING_TITLES = Phrases(
    (
        "sledi", "kmalu", "zate", "za vas", "več", "še", "glej tudi", "povezave", "viri", "priljubljeno", "podobno",
        "sorodno",
    ),
)
REFERENCE_TITLES = Phrases(("glej tudi",))
VISITOR_WORDS = Phrases(
    (
        "vas", "vaš", "nas", "naš", "prosimo", "žal", "oprostite",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "piškotke", "piškotki", "piškotkov", "vašo zasebnost", "vaše zasebnosti", "vaša zasebnost",
        "vaše soglasje",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "strinjam se z vsemi", "spremeni nastavitve", "samo obvezni", "zavračam", "sprejemam", "v redu",
        "ne, hvala", "naj izberem", "izberi", "sprejmi vse", "sprejmem vse", "sprejmi vse piškotke", "sprejmi",
        "strinjam se", "dovoli vse", "zavrni vse", "zavrni vse piškotke", "zavrni", "samo nujni", "samo nujne",
        "samo nujni piškotki", "prilagodi", "prilagodi nastavitve", "upravljaj piškotke",
        "upravljaj nastavitve", "nastavitve piškotkov", "shrani nastavitve", "shrani izbiro", "potrdi izbiro",
        "razumem", "več možnosti",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "več kot 18 let", "starejši od 18", "mlajši od 18", "vsaj 18 let", "nad 18 let", "pod 18 let",
        "polnoleten", "polnoletni", "polnoletna", "polnoletnim", "preverjanje starosti",
        "potrdite svojo starost", "potrditev starosti", "datum rojstva", "samo za odrasle", "le za odrasle",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "sem starejši od 18 let", "da, sem starejši od 18 let", "imam več kot 18 let",
        "da, imam več kot 18 let", "star sem več kot 18 let", "sem polnoleten", "da, sem polnoleten",
        "sem mlajši od 18 let", "ne, sem mlajši od 18 let", "nisem polnoleten", "ne, nisem", "da", "ne",
        "vstopi", "vstopite", "zapusti stran", "zapusti", "potrdi", "nadaljuj",
    ),
)
