"""Croatian and Bosnian."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "neispravan zahtjev", "loš zahtjev", "pogrešan zahtjev", "nevažeći zahtjev", "neovlašteni pristup",
        "neovlašten pristup", "potrebna je prijava", "potrebna je autentifikacija", "zabranjeno", "zabranjen pristup",
        "pristup zabranjen", "pristup je zabranjen", "pristup odbijen", "pristup nije dozvoljen",
        "pristup nije dopušten", "stranica nije pronađena", "stranica nije nađena", "stranica ne postoji",
        "tražena stranica ne postoji", "tražena stranica nije pronađena", "traženi sadržaj ne postoji",
        "ova stranica ne postoji", "datoteka nije pronađena", "objekt nije pronađen", "nije pronađeno",
        "ništa nije pronađeno", "nema rezultata", "metoda nije dopuštena", "metoda nije dozvoljena", "neprihvatljivo",
        "vrijeme je isteklo", "isteklo vrijeme čekanja", "isteklo je vrijeme", "više nije dostupno",
        "zahtjev je prevelik", "previše zahtjeva", "nedostupno iz pravnih razloga", "interna greška poslužitelja",
        "interna pogreška poslužitelja", "interna greška servera", "pogreška poslužitelja", "greška poslužitelja",
        "greška na serveru", "greška servera", "nije implementirano", "usluga nije dostupna", "usluga je nedostupna",
        "usluga privremeno nedostupna", "servis nije dostupan", "stranica nije dostupna", "stranica je u izradi",
        "stranica u izradi", "stranice u izradi", "web u izradi", "u izradi", "održavanje", "održavanje u tijeku",
        "održavanje u toku", "stranica je trenutno nedostupna", "vraćamo se uskoro", "uskoro se vraćamo", "greška",
        "pogreška", "došlo je do greške", "došlo je do pogreške", "dogodila se greška", "dogodila se pogreška",
        "kritična greška", "nešto je pošlo po zlu", "nešto je pošlo po krivu", "ups", "ups, nešto je pošlo po krivu",
        "žao nam je", "ispričavamo se", "oprostite", "pričekajte", "molimo pričekajte", "molimo sačekajte",
        "samo trenutak", "nisam robot", "provjera preglednika", "potvrdite da niste robot", "potvrdite da ste čovjek",
        "ova web-lokacija nije dostupna", "poslužitelj nije pronađen", "veza je prekinuta", "veza nije privatna",
        "nema internetske veze", "pogreška pri povezivanju s bazom podataka",
        "greška pri povezivanju s bazom podataka", "sesija je istekla",
        "niste prijavljeni", "pogreška sesije", "greška sesije", "vaš preglednik je zastario",
        "vaš preglednik nije podržan", "preglednik nije podržan", "zastarjeli preglednik",
        "kolačići nisu podržani", "provjera nije uspjela", "provjera neuspješna",
        "trgovina je izvan mreže",
        "ovaj proizvod više nije dostupan", "sigurna veza nije uspjela", "web-lokaciji nije moguće pristupiti",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "nije pronađen na ovom poslužitelju", "nije pronađena na ovom poslužitelju", "nije pronađen na ovom serveru",
        "nije pronađena na ovom serveru", "traženi url", "zatraženi url", "tražena adresa nije",
        "stranica koju tražite", "stranicu koju tražite", "stranica koju ste tražili", "stranicu koju ste tražili",
        "sadržaj koji tražite", "tražena stranica", "traženu stranicu", "traženi sadržaj nije", "traženi resurs",
        "zatražena stranica", "poslužitelj ne može obraditi", "poslužitelj nije mogao", "poslužitelj nije razumio",
        "server nije razumio", "server ne može obraditi", "vaš zahtjev nije moguće obraditi",
        "prilikom obrade vašeg zahtjeva", "pri obradi vašeg zahtjeva", "prilikom obrade zahtjeva",
        "nemate dopuštenje za pristup", "nemate dozvolu za pristup", "nemate dozvolu pristupiti",
        "nemate pristup ovoj stranici", "nemate pravo pristupa", "nemate ovlasti za", "nemate potrebne ovlasti",
        "niste ovlašteni za", "pristup ovoj stranici", "pristup ovoj web stranici", "primio nevažeći odgovor",
        "dobio nevažeći odgovor", "poslužitelj je preopterećen", "server je preopterećen",
        "poslužitelj je privremeno", "poslužitelj trenutno nije", "stranica je trenutno nedostupna",
        "stranica je privremeno nedostupna", "stranica trenutno nije dostupna", "usluga je privremeno nedostupna",
        "trenutno nije u funkciji", "radovi na održavanju", "zbog održavanja", "zbog radova na održavanju",
        "stranica je u izradi", "stranice su u izradi", "je premještena ili obrisana", "premještena ili uklonjena",
        "obrisana ili premještena", "uklonjena ili premještena", "izbrisana ili premještena", "je obrisana ili",
        "pogrešno upisali adresu", "krivo upisali adresu", "pogrešno unijeli adresu", "krivo utipkali adresu",
        "provjerite adresu", "provjerite jeste li ispravno", "provjerite je li adresa",
        "poveznica koju ste slijedili", "link koji ste slijedili", "poveznica na koju ste kliknuli",
        "omogućite javascript", "uključite javascript", "omogućiti javascript", "uključiti javascript",
        "javascript je isključen", "javascript je onemogućen", "javascript nije omogućen", "ne podržava javascript",
        "potreban je javascript", "omogućite kolačiće", "uključite kolačiće", "da niste robot", "da ste čovjek",
        "neuobičajen promet", "neobičan promet", "sumnjiv promet", "provjeravamo vaš preglednik",
        "sigurnost vaše veze", "vaša ip adresa je", "vaša ip adresa blokirana", "vaš pristup je blokiran",
        "blokirani ste", "previše zahtjeva", "previše pokušaja", "nije dostupan u vašoj zemlji",
        "nije dostupna u vašoj zemlji", "nije dostupno u vašoj zemlji", "nije dostupan u vašoj regiji",
        "nije dostupno u vašoj regiji", "dns adresa poslužitelja", "ip adresa poslužitelja",
        "nije moguće povezati se s", "veza je istekla", "isteklo je vrijeme", "vrijeme čekanja je isteklo",
        "vaša sesija je istekla", "sesija je istekla", "povezivanju s bazom", "veze s bazom podataka",
        "spajanju na bazu", "kritične pogreške na", "kritična pogreška na", "kritična greška na",
        "interna greška poslužitelja", "vaš preglednik je zastario", "zastarjelu verziju preglednika",
        "ažurirajte preglednik", "kod greške", "kod pogreške", "šifra pogreške", "nije pronađen nijedan rezultat",
        "nema rezultata pretrage", "nismo pronašli ništa",
        "prijavite se ako želite pristup", "prijavite se za pristup",
        "preglednik ne prihvaća kolačiće", "trenutno isključena", "trenutno isključen",
    ),
    matches=(
        "Nažalost, stranica koju tražite ne postoji.",
        "Tražena stranica je premještena ili uklonjena.",
        "Molimo omogućite JavaScript u pregledniku.",
        "Nemate dopuštenje za pristup ovom dijelu.",
        "Poslužitelj je preopterećen, pokušajte kasnije.",
        "Pogreška pri povezivanju s bazom podataka.",
        "Potvrdite da niste robot.",
        "Blokirani ste zbog sumnjivih radnji.",
        "Nemate ovlasti za čitanje ovog foruma.",
    ),
    spares=(
        "Stranica dnevnika bila je istrgnuta još prije rata.",
        "Put do mora je zatvoren i grad je osiromašio.",
        "Konobar nije razumio gosta i donio je čaj.",
        "Nemate pravo da mi sudite, rekla je.",
        "Vlak je bio prepun i nitko više nije ušao.",
        "Pogreška generala stajala je vojsku dvije divizije.",
        "Rano morate ustati da biste vidjeli ovaj mali otok.",
        "Njegov proizvod više nitko nije kupovao.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "pokušajte ponovno", "pokušajte ponovo", "pokušajte kasnije", "pokušajte ponovno kasnije", "molimo pokušajte",
        "molimo vas pokušajte", "osvježite stranicu", "kontaktirajte administratora", "obratite se administratoru",
        "kontaktirajte nas", "javite nam se", "kontaktirajte podršku", "ispričavamo se zbog", "ispričavamo se na",
        "izvinjavamo se zbog", "zbog neugodnosti", "zbog neprijatnosti", "na razumijevanju", "vratite se na početnu",
        "povratak na početnu", "natrag na početnu", "nazad na početnu", "vratite se na naslovnicu",
        "idite na početnu", "koristite tražilicu", "pokušajte s pretragom", "pokušajte pretražiti",
        "provjerite pravopis", "provjerite internetsku vezu",
        "ažurirajte svoj preglednik",
    ),
)

ERROR_WORDS = Phrases(
    (
        "poslužitelj", "poslužitelja", "poslužitelju", "server", "servera", "serveru", "proxy", "url", "adresa",
        "adresu", "adrese", "zahtjev", "zahtjeva", "zahtjevu", "traženi", "tražena", "traženu", "tražite", "tražili",
        "zatraženi", "preglednik", "pregledniku", "preglednika", "stranica", "stranicu", "stranice", "stranici",
        "web", "veza", "vezu", "veze", "pristup", "pristupa", "pristupiti", "dopuštenje", "dozvolu", "ovlasti",
        "greška", "greške", "pogreška", "pogreške", "pronađen", "pronađena", "pronađeno", "postoji", "zabranjen",
        "zabranjeno", "odbijen", "blokiran", "blokirana", "nedostupan", "nedostupna", "dostupan", "dostupna",
        "dostupno", "privremeno", "trenutno", "održavanje", "održavanja", "javascript", "cookie", "kolačići",
        "kolačiće", "poveznica", "link", "resurs", "dokument", "datoteka", "objekt", "metoda", "vrijeme", "isteklo",
        "istekla", "obrisana", "premještena", "uklonjena", "administrator", "administratora", "dns", "ip", "sesija",
        "kod", "baza", "bazom",
    ),
)
ERROR_NAMES = Phrases(
    (
        "greška", "greške", "pogreška", "pogreške", "kod greške", "kôd greške", "kod pogreške", "kod", "status",
        "statusni kod", "http greška", "http status", "greška poslužitelja", "pogreška poslužitelja", "broj greške",
        "šifra greške",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "referenca", "referentni broj", "id zahtjeva", "kod greške", "kôd pogreške", "vaš ip",
        "vaša ip adresa", "ip adresa", "razlog", "detalji",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nije", "ne", "nisu", "nemate", "nije moguće", "nevažeći", "neispravan", "greška", "pogreška", "odbijen",
        "odbijena", "zabranjen", "zabranjeno", "istekla", "isteklo", "istekao", "blokiran", "nepoznat", "nepoznata",
        "neočekivana", "nažalost", "problem", "nedostaje", "nedostaju", "previše", "potrebna", "prekinuta",
        "nedostupna", "nedostupan", "neuspjelo", "neuspješno", "žao", "izvan funkcije", "održavanje", "održavanja",
        "zatvorena", "uklonjena", "obrisana", "preopterećen", "privremeno",
        "zastario", "zastarjeli", "nije podržan", "prestar", "niste prijavljeni", "isključena", "isključen",
        "usporeno",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "ako", "kada", "kad", "u slučaju", "ukoliko", "da", "jer",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "početna", "početna stranica", "naslovnica", "glavna stranica", "natrag", "nazad", "povratak",
        "natrag na početnu", "natrag na početnu stranicu", "natrag na naslovnicu", "povratak na početnu",
        "povratak na početnu stranicu", "povratak na naslovnicu", "povratak na naslovnu stranicu", "nazad na početnu",
        "nazad na početnu stranicu", "idi na naslovnicu", "idi na početnu", "idi na početnu stranicu",
        "vrati se na početnu", "vrati se na početnu stranicu", "vratite se na početnu stranicu",
        "vrati se na naslovnicu", "idi natrag", "vrati se", "prethodna stranica", "povratak na prethodnu stranicu",
        "prijava", "prijavi se", "prijavite se", "odjava", "registracija", "kontakt", "kontaktirajte nas", "pomoć",
        "više informacija", "saznaj više", "saznajte više", "prikaži detalje", "nastavi", "nastavi kupovinu",
        "nastavite s kupnjom", "prihvati", "prihvati sve", "prihvaćam", "odbij", "odbij sve", "pretplati se", "traži",
        "pretraži", "zatvori", "odustani", "natrag u trgovinu", "prijavi problem", "nastavi s kupnjom",
        "nastavite kupovinu", "nastavite s kupovinom",
        "ažuriraj preglednik", "ažuriraj moj preglednik", "ažuriraj sada", "ažuriraj moj preglednik odmah",
        "preuzmi", "ignoriraj", "prijavi se sada",
    ),
    matches=(
        "Povratak na početnu stranicu",
    ),
    spares=(
        "Povratak na početnu postaju trajao je dugo.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "pokušaj ponovno", "pokušajte ponovno", "pokušaj ponovo", "pokušajte ponovo", "probaj ponovno", "osvježi",
        "osvježi stranicu", "ponovno učitaj", "ponovno učitaj stranicu",
    ),
    matches=(
        "Pokušaj ponovno!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "statusni kod", "statusni kodovi", "kod greške", "kodovi grešaka", "stranica greške", "stranice s greškom",
        "poruka o grešci", "poruka o pogrešci", "poruke o greškama", "znači da", "to znači", "označava da", "klijent",
        "na primjer", "popraviti", "riješiti problem", "dodatak", "odgovor",
    ),
    matches=(
        "Kod greške znači da nema nikoga.",
    ),
    spares=(
        "Skela polazi u devet.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "što znači", "što je", "što učiniti", "kako", "zašto", "uzroci", "rješenje", "rješenja", "značenje",
        "česta pitanja", "ne mogu", "poruke o pogreškama",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "pogreška se pojavljuje", "greška se pojavljuje", "pogreška znači", "greška znači", "poruka se pojavljuje",
        "se pojavljuje kada", "se prikazuje kada",
    ),
)

MENU_LABELS = Phrases(
    (
        "početna", "početna stranica", "naslovnica", "naslovna", "o nama", "o meni", "tko smo", "ko smo mi",
        "kontakt", "kontakti", "kontaktirajte nas", "kontakt obrazac", "pišite nam", "impressum", "impresum",
        "redakcija", "uredništvo", "prijava", "prijavi se", "prijavite se", "registracija", "registriraj se",
        "registrirajte se", "otvori račun", "moj račun", "moj profil", "profil", "odjava", "odjavi se", "pretraga",
        "pretraži", "pretražite", "pretraživanje", "traži", "tražilica", "napredna pretraga",
        "napredno pretraživanje", "izbornik", "glavni izbornik", "meni", "otvori izbornik", "zatvori izbornik",
        "preskoči na sadržaj", "prijeđi na sadržaj", "idi na sadržaj", "skoči na sadržaj",
        "preskoči na glavni sadržaj", "karta weba", "mapa weba", "mapa stranice", "mapa web stranice", "navigacija",
        "česta pitanja", "često postavljana pitanja", "najčešća pitanja", "karijera", "karijere", "posao",
        "zaposlenje", "marketing", "oglašavanje", "oglasi", "za medije", "rss", "košarica", "vaša košarica",
        "košarica je prazna", "vaša košarica je prazna", "korpa", "dodaj u košaricu", "dodaj u korpu", "naruči",
        "kupi", "blagajna", "plaćanje", "dostava", "načini plaćanja", "lista želja", "zatvori", "prikaži više",
        "sve kategorije", "kategorije", "postavke", "zaboravljena lozinka", "zaboravili ste lozinku",
        "zaboravio si lozinku", "zapamti me", "korisničko ime", "lozinka", "šifra", "partneri", "pomoć", "podrška",
        "forum", "blog", "jezik", "hrvatski", "bosanski", "english", "pošalji", "odustani", "da", "ne",
        "preuzmi aplikaciju", "pretplata", "webshop",
    ),
)
SKIP_STARTS = Phrases(("preskoči na", "prijeđi na", "idi na sadržaj", "skoči na"))

SECTION_LABELS = Phrases(
    (
        "vijesti", "najnovije vijesti", "novosti", "politika", "društvo", "svijet", "hrvatska", "bih", "regija",
        "europa", "evropa", "gospodarstvo", "ekonomija", "biznis", "poslovanje", "financije", "finansije",
        "crna kronika", "kronika", "hronika", "sport", "nogomet", "fudbal", "košarka", "rukomet", "tenis", "kultura",
        "umjetnost", "film", "glazba", "muzika", "knjige", "kazalište", "zabava", "showbiz", "celebrity", "magazin",
        "mišljenja", "kolumne", "komentari i analize", "analize", "intervju", "intervjui", "reportaže",
        "istraživanja", "znanost", "nauka", "tehnologija", "tech", "it", "auto", "automobili", "nekretnine",
        "zdravlje", "obrazovanje", "religija", "vjera", "turizam", "putovanja", "lifestyle", "životni stil", "moda",
        "ljepota", "recepti", "gastro", "dom", "obitelj", "porodica", "djeca", "povijest", "historija", "okoliš",
        "vrijeme", "vremenska prognoza", "horoskop", "tečajna lista", "video", "foto", "fotografije", "galerija",
        "fotogalerija", "foto galerija", "multimedija", "događanja", "događaji", "najave", "kalendar", "obavijesti",
        "lokalne vijesti", "zagreb", "split", "dalmacija", "istra", "sarajevo", "mostar", "gradovi", "projekti",
        "usluge", "proizvodi", "trgovina", "akcije", "cjenik", "natječaji", "arhiva", "tagovi", "oznake", "teme",
        "dokumenti", "publikacije", "članci", "linkovi", "poveznice", "korisni linkovi", "razno", "ostalo",
    ),
)

SHARE_LABELS = Phrases(
    (
        "podijeli", "podijelite", "podijeli ovo", "podijeli članak", "podijelite članak", "podijeli vijest",
        "podijeli na facebook", "podijeli na facebooku", "podijeli na twitteru", "podijeli na whatsapp",
        "podijeli s prijateljima", "podijelite s prijateljima", "podijeli sa prijateljima", "podijeli putem",
        "dijeli", "tweetaj", "pošalji prijatelju", "pošalji e-mailom", "pošalji mailom", "pošalji e-poštom", "ispiši",
        "ispis", "isprintaj", "printaj", "kopiraj link", "kopiraj poveznicu", "link kopiran", "poveznica kopirana",
        "pratite nas", "prati nas", "pratite nas na", "pratite nas na facebooku", "pratite nas na društvenim mrežama",
        "društvene mreže", "sviđa mi se", "lajkaj", "spremi", "spremi članak", "preporuči", "preporuči prijatelju",
    ),
)

RELATED_LABELS = Phrases(
    (
        "povezani članci", "povezane vijesti", "povezane teme", "povezane objave", "povezano", "povezani sadržaj",
        "slični članci", "slične vijesti", "slične objave", "slični proizvodi", "srodni članci", "vezane vijesti",
        "vezani članci", "najčitanije", "najčitanije vijesti", "najčitaniji članci", "najpopularnije", "popularno",
        "popularni članci", "najkomentiranije", "najnovije", "najnovije vijesti", "najnovije objave",
        "najnoviji članci", "najnoviji komentari", "posljednje vijesti", "zadnje vijesti", "zadnje objave",
        "nedavne objave", "nedavni članci", "nedavni komentari", "najvažnije vijesti", "glavne vijesti",
        "vijesti dana", "u trendu", "aktualno", "aktuelno", "izdvojeno", "izdvajamo", "preporučujemo", "preporuka",
        "preporuke", "preporučeno", "izbor urednika", "možda će vas zanimati", "možda vas zanima",
        "moglo bi vas zanimati", "moglo bi vam se svidjeti", "možda će vam se svidjeti", "možda vas zanima i",
        "pročitajte još", "pročitaj još", "pročitajte i", "pročitajte i ovo", "pročitaj i ovo", "čitajte još",
        "pogledajte još", "pogledajte i", "vidi još", "ne propustite", "ostale vijesti", "ostali članci",
        "više iz rubrike", "više vijesti", "još vijesti", "još iz rubrike", "iz iste rubrike", "od istog autora",
        "više od istog autora", "top vijesti", "vijesti partnera", "iz naše mreže",
        "preporučeni proizvodi", "nedavno pregledano",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "komentari", "komentar", "komentara", "ostavi komentar", "ostavite komentar", "ostavite odgovor",
        "ostavi odgovor", "napiši komentar", "napišite komentar", "dodaj komentar", "dodajte komentar",
        "pošalji komentar", "objavi komentar", "objavite komentar", "predaj komentar", "vaš komentar", "komentiraj",
        "komentirajte", "komentariši", "odgovori", "odgovor", "odgovorite", "odustani od odgovora", "poništi odgovor",
        "otkaži odgovor", "citiraj", "prijavi", "prijavi komentar", "obriši", "nema komentara", "još nema komentara",
        "trenutno nema komentara", "komentari su isključeni", "komentari su zatvoreni", "komentari su onemogućeni",
        "prikaži komentare", "pogledaj komentare", "svi komentari", "vidi sve komentare", "prikaži sve komentare",
        "još komentara", "učitaj još komentara", "prijavite se za komentiranje", "prijavi se i komentiraj",
        "budite prvi", "budi prvi koji će komentirati", "budite prvi koji će komentirati", "najnoviji", "najstariji",
        "ime", "vaše ime", "ime i prezime", "e-mail", "e-pošta", "vaš e-mail", "e-mail adresa", "web stranica",
        "web-stranica", "poruka", "vaša poruka", "ocijenite", "glasaj", "rezultati", "rasprava",
        "pravila komentiranja",
        "recenzije kupaca", "napišite recenziju", "napiši recenziju", "trajna poveznica", "stalna poveznica",
        "prijavite se za odgovor",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "newsletter", "bilten", "prijava na newsletter", "prijavi se na newsletter", "prijavite se na newsletter",
        "prijavite se na naš newsletter", "prijavi se za newsletter", "prijavite se za newsletter", "pretplati se",
        "pretplatite se", "pretplatite se na newsletter", "pretplatite se na naš newsletter",
        "pretplata na newsletter", "vaša e-mail adresa", "unesite vašu e-mail adresu", "unesite e-mail adresu",
        "unesite svoju e-mail adresu", "upišite svoju e-mail adresu", "upišite e-mail", "unesite vaš e-mail",
        "budite u toku", "budi u toku", "ostanite u toku", "budite u tijeku", "budite informirani", "odjava",
        "odjava s newslettera", "pretplatite se na naš kanal", "primajte obavijesti",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "politika privatnosti", "pravila privatnosti", "privatnost", "zaštita privatnosti", "zaštita podataka",
        "zaštita osobnih podataka", "zaštita ličnih podataka", "izjava o privatnosti", "gdpr", "uvjeti korištenja",
        "uslovi korištenja", "opći uvjeti", "opći uvjeti korištenja", "opći uvjeti poslovanja", "uvjeti kupnje",
        "uvjeti i odredbe", "pravila korištenja", "pravila i uvjeti", "pravne napomene", "pravna napomena",
        "pravne informacije", "odricanje od odgovornosti", "izjava o odricanju odgovornosti", "politika kolačića",
        "pravila o kolačićima", "politika o kolačićima", "kolačići", "postavke kolačića", "upravljanje kolačićima",
        "prihvaćam", "prihvati", "prihvati sve", "prihvaćam sve", "prihvati kolačiće", "slažem se", "u redu", "odbij",
        "odbij sve", "sva prava pridržana", "sva prava zadržana", "autorska prava", "pristupačnost",
        "izjava o pristupačnosti", "digitalna pristupačnost", "pravo na pristup informacijama", "zaštita potrošača",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "natrag", "nazad", "naprijed", "prethodna", "prethodni", "prethodno", "sljedeća", "sljedeći", "sljedeće",
        "iduća", "idući", "prethodni članak", "sljedeći članak", "idući članak", "prethodna vijest",
        "sljedeća vijest", "prethodna stranica", "sljedeća stranica", "prethodna objava", "sljedeća objava",
        "navigacija objava", "na vrh", "vrh stranice", "povratak na vrh", "natrag na vrh", "više", "opširnije",
        "detaljnije", "detalji", "saznaj više", "saznajte više", "doznaj više", "doznajte više", "pročitaj više",
        "pročitajte više", "pročitaj još", "pročitaj cijeli članak", "čitaj dalje", "čitaj više", "čitaj još",
        "čitajte dalje", "nastavi čitati", "nastavite čitati", "nastavak", "cijeli članak", "prikaži više",
        "prikaži još", "prikaži sve", "učitaj još", "učitaj više", "vidi sve", "vidi više", "vidi još",
        "pogledaj sve", "pogledajte sve", "sve vijesti", "svi članci", "stariji članci", "noviji članci",
        "starije objave", "novije objave", "stranica", "prva", "zadnja", "posljednja", "natrag na popis",
        "kliknite ovdje", "klikni ovdje", "sadržaj", "idi na",
        "uredi na githubu", "prikaži izvor",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "oglas", "oglasi", "reklama", "sponzorirano", "sponzorirani sadržaj", "sponzorirani članak",
        "plaćeni sadržaj", "plaćeni oglas", "promo", "promocija", "promotivni sadržaj", "native", "advertorial",
        "sponzor", "partner", "nastavak nakon oglasa", "članak se nastavlja ispod oglasa",
        "tekst se nastavlja ispod oglasa", "tekst se nastavlja ispod reklame", "nastavak članka ispod oglasa",
    ),
)
ADVERT_STARTS = Phrases(("reklam",))

META_PREFIXES = Phrases(
    (
        "tagovi:", "tag:", "oznake:", "oznaka:", "kategorija:", "kategorije:", "ključne riječi:", "rubrika:",
        "rubrike:", "objavljeno u:", "objavljeno u kategoriji", "teme:", "tema:", "broj pregleda:", "pregleda:",
        "više o:",
    ),
    matches=(
        "Oznake: gospodarstvo, proračun",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "pročitajte još:", "pročitajte i:", "pročitaj još:", "pročitaj i:", "pročitajte:", "pročitajte više:",
        "čitajte još:", "čitajte i:", "pogledajte još:", "pogledajte i:", "pogledajte:", "vidi još:", "vidi i:",
        "opširnije:", "detaljnije:", "povezano:", "povezani članci:", "povezane vijesti:", "poslušajte:",
        "možda će vas zanimati:", "ne propustite:", "saznajte više:", "doznajte više:", "više na:",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "foto:", "fotografija:", "fotografije:", "autor fotografije:", "izvor fotografije:", "izvor:", "ilustracija:",
        "slika:", "snimio:", "snimila:", "snimka:", "video:", "arhivska fotografija", "foto ilustracija",
        "naslovna fotografija:", "screenshot:",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "autor:", "autorica:", "autori:", "piše:", "pišu:", "napisao:", "napisala:", "tekst:", "objavljeno:",
        "objavio:", "objavila:", "datum:", "datum objave:", "ažurirano:", "zadnja izmjena:", "zadnja promjena:",
        "zadnje ažuriranje:", "posljednja izmjena:", "urednik:", "dopisnik:", "pripremio:", "pripremila:",
        "razgovarao:", "razgovarala:", "prijevod:", "preveo:", "prevela:", "vrijeme čitanja:",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "koristi kolačiće", "koristimo kolačiće", "stranica koristi kolačiće", "koristi cookies", "upotrebu kolačića",
        "upotreba kolačića", "upotrebom kolačića", "uporabu kolačića", "uporabom kolačića", "korištenje kolačića",
        "korištenjem kolačića", "korištenja kolačića", "nastavkom korištenja", "nastavkom pregleda",
        "nastavkom pregledavanja", "ako nastavite koristiti ovu stranicu", "daljnjim korištenjem stranice",
    ),
    matches=(
        "Ova stranica koristi kolačiće.",
        "Nastavkom korištenja prihvaćate uvjete.",
        "Slažete se s uporabom kolačića.",
        "Koristimo kolačiće radi boljeg iskustva.",
    ),
    spares=(
        "Baka je pekla kolače po starom receptu.",
        "Nastavkom rata selo je ostalo bez ljudi.",
        "Koristimo četkice, objasnio je arheolog.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "prijavite se na naš", "prijavite se na newsletter", "prijavi se na newsletter", "prijavite se za newsletter",
        "prijavi se na naš", "pretplatite se na naš", "pretplati se na naš", "na vašu e-mail adresu", "na vaš e-mail",
        "na svoj e-mail", "izravno na e-mail", "u vaš inbox", "u vaš sandučić", "unesite vašu e-mail adresu",
        "unesite svoju e-mail adresu", "upišite svoju e-mail adresu", "primajte najnovije vijesti",
        "najnovije vijesti na mail", "budite u toku s", "možete se odjaviti", "odjaviti u bilo kojem trenutku",
        "bez spama", "primati obavijesti o novim",
    ),
    matches=(
        "Prijavite se na naš newsletter.",
        "Unesite svoju e-mail adresu i potvrdite.",
        "Pretplatite se na naš kanal.",
        "Možete se odjaviti kad god želite.",
    ),
    spares=(
        "Otac je bio pretplaćen na troje novine.",
        "Vijest je stigla poštom tek navečer.",
        "Prijavio se u dobrovoljce na jesen.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "primate ovu", "primate ovaj", "dobili ste ovu", "dobili ste ovaj", "primili ste ovu", "primili ste ovaj",
    ),
)
SENT_STARTS = Phrases(
    (
        "ovaj e-mail poslan je na", "ovaj e-mail je poslan na", "ova poruka poslana je na",
        "ova poruka je poslana na",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "odjavite se", "odjavi me", "odjava s liste",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "navigacija objava",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "učitavanje komentara", "sviđa mi se učitavanje",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "pokreće", "ponosno pokreće", "tema:",
        "izrađeno s",
    ),
)

SHARE_PHRASES = Phrases(
    (
        "pratite nas na", "pratite nas i na", "zapratite nas na", "prati nas na", "lajkajte našu stranicu",
        "lajkajte nas", "našu facebook stranicu", "našoj facebook stranici", "podijelite ovaj članak",
        "podijelite ovu vijest", "podijelite s prijateljima", "podijeli s prijateljima", "pridružite nam se na",
        "našem telegram kanalu", "naš telegram kanal", "naš viber kanal", "našu viber zajednicu", "naš youtube kanal",
        "naš whatsapp kanal", "na društvenim mrežama pratite",
    ),
    matches=(
        "Pratite nas na Facebooku i Instagramu.",
        "Podijelite ovaj članak ako vam se svidio.",
    ),
    spares=(
        "Dijelio je s drugovima posljednji kruh.",
        "Lovac je pratio tragove.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "vaša adresa e-pošte neće biti objavljena", "vaša e-mail adresa neće biti objavljena",
        "vaša email adresa neće biti objavljena", "adresa neće biti objavljena", "obavezna polja su označena",
        "obavezna polja označena su", "nužna polja su označena", "neophodna polja su označena",
        "polja označena zvjezdicom", "za komentiranje je potrebno", "za komentiranje morate", "da biste komentirali",
        "kako biste komentirali", "kako biste mogli komentirati", "morate biti prijavljeni",
        "morate biti registrirani", "morate se prijaviti", "budite prvi koji će", "budi prvi koji će",
        "obavijesti me o novim", "obavijesti me o sljedećim", "komentari su zatvoreni", "komentari su isključeni",
        "komentar čeka odobrenje", "čeka na moderaciju", "spremi moje ime", "spremi moje podatke",
        "idući put kada budem komentirao", "sljedeći put kada komentiram", "zadržava pravo brisanja komentara",
        "ne odražavaju stavove redakcije", "ova web-stranica koristi akismet",
    ),
    matches=(
        "Vaša adresa e-pošte neće biti objavljena. Obavezna polja su označena s *",
        "Morate biti prijavljeni kako biste komentirali.",
        "Spremi moje ime i e-poštu u ovom pregledniku.",
    ),
    spares=(
        "Ministar nije htio komentirati i otišao je.",
        "Roman za njegova života nije objavljen.",
        "On je prvi skočio u vodu.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "sva prava pridržana", "sva prava su pridržana", "sva prava zadržana", "sva prava su zadržana",
        "preuzimanje sadržaja", "preuzimanje tekstova", "nije dozvoljeno preuzimanje", "nije dopušteno preuzimanje",
        "zabranjeno je preuzimanje", "prenošenje sadržaja", "uz navođenje izvora", "uz obavezno navođenje",
        "bez suglasnosti redakcije", "bez pisane suglasnosti", "bez pismene suglasnosti", "bez pisanog dopuštenja",
        "bez pismenog odobrenja", "bez dopuštenja izdavača", "bez odobrenja redakcije", "bez dozvole redakcije",
        "zabranjeno kopiranje", "kopiranje sadržaja", "u cijelosti ili djelomično", "ne snosi odgovornost za",
        "ne snosimo odgovornost za", "ne preuzima odgovornost za", "ne odgovara za sadržaj",
        "nije odgovoran za sadržaj", "nije odgovorna za sadržaj", "isključiva odgovornost autora",
        "ne odražavaju nužno", "ne odražavaju stavove", "ne predstavljaju nužno", "nužno ne odražavaju",
        "ne izražavaju nužno", "informativnog karaktera", "isključivo u informativne svrhe", "u informativne svrhe",
        "ne predstavljaju investicijski savjet", "ne predstavlja investicijski savjet", "nisu zamjena za",
        "zaštićeni autorskim pravima", "zaštićen autorskim pravom", "izraženi u ovom članku",
    ),
    matches=(
        "© 2019 List. Sva prava pridržana.",
        "Preuzimanje sadržaja moguće je uz navođenje izvora.",
        "Stavovi autora ne odražavaju nužno stavove redakcije.",
        "Redakcija ne snosi odgovornost za oglase.",
        "Tekst je isključivo u informativne svrhe.",
        "Zabranjeno kopiranje bez pisanog dopuštenja.",
    ),
    spares=(
        "Tri godine je branila svoja prava na sudu.",
        "Nitko nije htio odgovarati za brodolom.",
        "Otišao je bez očeva dopuštenja.",
        "Majstor je jamčio da će krov trajati stoljeće.",
        "Mišljenja u obitelji bila su podijeljena.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "tekst je izvorno objavljen", "izvorno objavljen na", "izvorno objavljeno na", "članak je izvorno",
        "prvotno objavljen na", "tekst je preuzet", "članak je preuzet", "preuzeto sa stranice",
        "preneseno uz dopuštenje", "objavljeno uz dopuštenje", "pod licencom creative commons",
        "creative commons licencom", "tekst je nastao u sklopu", "članak je nastao u sklopu", "prvi put objavljen na",
    ),
    matches=(
        "Tekst je preuzet s bloga.",
        "Sadržaj je pod licencom Creative Commons.",
    ),
    spares=(
        "Rukopis se čuva u Beču.",
        "Otišao je uz dopuštenje kapetana.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "preuzmite našu aplikaciju", "preuzmite aplikaciju", "skinite aplikaciju", "preuzmi aplikaciju",
        "instalirajte aplikaciju", "podržite nas", "podržite naš rad", "podržite neovisno novinarstvo",
        "podržite nezavisno novinarstvo", "donirajte", "postanite član", "postanite pretplatnik",
        "samo za pretplatnike", "dostupan samo pretplatnicima", "dostupno samo pretplatnicima", "već imate pretplatu",
        "već imate račun", "već ste pretplatnik", "za nastavak čitanja", "da biste nastavili čitati",
        "kako biste nastavili čitati", "da biste pročitali cijeli", "besplatnih članaka", "ovaj sadržaj je zaključan",
    ),
    matches=(
        "Preuzmite našu aplikaciju i čitajte bilo gdje.",
        "Podržite naš rad malim prilogom.",
        "Ovaj članak je samo za pretplatnike.",
        "Za nastavak čitanja prijavite se.",
    ),
    spares=(
        "Trgovčev prilog platio je novo zvono.",
        "Susjedi su pomogli udovici.",
        "Čitati je naučio u vojsci.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ne", "nije", "nisu", "nema", "nikad", "nikada", "nitko", "ništa", "niti", "bez", "dva", "dvije", "tri",
        "četiri", "pet", "šest", "sedam", "osam", "devet", "deset",
    ),
)
PAGE_WORDS = Phrases(("stranica", "str",))
PROMPT_BUTTONS = Phrases(
    (
        "pogledaj galeriju", "pogledajte galeriju", "pokreni video", "video se učitava",
        "vaš preglednik ne podržava video", "članak se nastavlja nakon oglasa", "tekst se nastavlja ispod oglasa",
        "preuzmi aplikaciju",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "kliknite ovdje", "preuzmite našu aplikaciju", "pratite nas na",
    ),
)
TEASER_STARTS = Phrases(
    (
        "pročitajte i", "pročitaj i", "čitajte i", "pročitajte još", "pogledajte i", "vezano",
        "pročitajte više", "više o temi", "ne propustite",
    ),
)
WIKI_WORDS = Phrases(
    (
        "slobodna enciklopedija", "slobodne enciklopedije", "dobavljeno iz http", "dobavljeno iz https",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "uredi", "uredi kôd", "uredi izvor",
    ),
)
TIP_WORDS = Phrases(
    (
        "pošaljite nam", "imate li vijest", "uočili ste pogrešku",
    ),
)
LANGUAGE_NAMES = Phrases(("hrvatski",))
HEADING_TITLES = Phrases(
    (
        "slijedi", "uskoro", "za tebe", "za vas", "više", "još", "vidi također", "poveznice", "izvori", "popularno",
        "slično", "vezano",
    ),
)
REFERENCE_TITLES = Phrases(("vidi još",))
WORDINGS = {
    "act": "kliknite pogledajte preuzmite poslušajte",
    "continue": "nastavlja nastavak",
    "below": "ispod nakon",
    "media": "video fotografije foto galerija galeriju aplikaciju oglas oglasa reklama podcast",
    "filler": "ovdje našu na u i za više sada besplatno članak teksta članka",
    "browser": "preglednik pregledniku",
    "support": "podržava javascript html5",
    "comments": "komentar komentari",
    "moderation": "moderiraju pravila odgovornost odobrenja",
    "write": "pišite pošaljite javite",
    "us": "nam redakcija redakciji",
    "tip": "grešku fotografije priču vijest",
    "sign up": "pretplatite primajte prijavite",
    "newsletter": "newsletter bilten",
    "mail": "e-mail",
    "agree": "prihvaćam prihvaćate pristanak odbij slažete suglasni",
    "terms": "privatnosti pravila uvjeti postavke",
    "cookie": "kolačiće kolačići cookie cookies",
    "site": "koristimo koristi stranica stranici uređaj poboljšali partneri",
    "option": "sve cijenimo vašu",
    "video": "video",
    "news": "vijesti",
    "sign off": "odjava odjavite odjaviti odjavi odjavu",
    "list": "popis popisa poruka poruke poruku e-pošte e-poštu e-mailove",
    "joined": "prijavili prijavljeni pretplaćeni pretplatili registrirali registrirani korisnik",
    "here": "ovdje kliknite",
    "view": "pogledaj otvori otvorite prikaži",
}
VISITOR_WORDS = Phrases(
    (
        "vas", "vaš", "nas", "naš", "molimo", "žao", "nažalost", "ups", "tražite",
    ),
)
SAYING_WORDS = Phrases(
    (
        "rekao", "rekla", "reče", "kaže", "kažu", "govorio", "govorila", "pisalo", "vikao", "upitao",
        "odgovorio",
    ),
    matches=("Prijavite se na bilten, govorio je krčmar.",),
    spares=("Prijavite se na bilten, i primajte ga ponedjeljkom.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "kolačiće", "kolačići", "kolačića", "cookies", "vašu privatnost", "vaša privatnost", "vaše privatnosti",
        "vaš pristanak",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "slažem se sa svima", "prihvaćam sve kolačiće", "promijeni postavke", "odbijam", "u redu", "ne, hvala",
        "dopusti mi da odaberem", "želim odabrati", "odaberi", "prihvati sve", "prihvati sve kolačiće",
        "prihvaćam sve", "prihvaćam", "prihvati", "slažem se", "dozvoli sve", "dopusti sve", "odbij sve",
        "odbij sve kolačiće", "odbij", "ne prihvaćam", "samo nužni", "samo neophodni", "samo nužni kolačići",
        "samo potrebni", "prilagodi", "prilagodi postavke", "upravljaj kolačićima", "upravljaj postavkama",
        "postavke kolačića", "spremi postavke", "spremi odabir", "potvrdi odabir", "u redu, prihvati sve",
        "razumijem", "više opcija",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "više od 18 godina", "stariji od 18", "mlađi od 18", "starije od 18", "najmanje 18 godina",
        "18 godina ili više", "punoljetan", "punoljetna", "punoljetni", "punoljetne", "punoljetnim",
        "provjera dobi", "potvrda dobi", "potvrdite svoju dob", "datum rođenja", "samo za odrasle",
        "sadržaj za odrasle",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "imam više od 18 godina", "da, imam više od 18 godina", "imam 18 godina", "da, imam 18 godina",
        "imam 18 ili više godina", "stariji sam od 18 godina", "da, stariji sam od 18 godina", "punoljetan sam",
        "da, punoljetan sam", "imam manje od 18 godina", "ne, imam manje od 18 godina", "nemam 18 godina",
        "ne, nemam", "mlađi sam od 18 godina", "da", "ne", "uđi", "ulaz", "ulaz na stranicu", "izađi", "izlaz",
        "napusti stranicu", "potvrđujem", "potvrdi", "nastavi",
    ),
)
