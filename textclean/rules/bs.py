"""Bosnian."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "greška", "došlo je do greške", "desila se greška", "dogodila se greška", "neočekivana greška",
        "interna greška", "interna greška servera", "unutrašnja greška servera", "greška servera",
        "stranica nije pronađena", "stranica ne postoji", "tražena stranica nije pronađena", "nije pronađeno",
        "nije nađeno", "datoteka nije pronađena", "pristup odbijen", "pristup zabranjen", "zabranjen pristup",
        "zabranjeno", "nemate pristup", "neovlašten pristup", "neispravan zahtjev", "loš zahtjev",
        "potrebna je prijava", "metoda nije dozvoljena", "isteklo vrijeme zahtjeva", "isteklo je vrijeme",
        "previše zahtjeva", "usluga nije dostupna", "servis nije dostupan", "servis nedostupan", "održavanje",
        "stranica je u održavanju", "radovi na održavanju", "sesija je istekla", "stranica je istekla",
        "nešto je pošlo po zlu", "nešto nije u redu", "ups", "žao nam je", "izvinite", "učitavanje", "molimo sačekajte",
        "uskoro", "greška pri povezivanju", "račun suspendovan",
        "ova stranica nije dostupna", "ovaj račun je suspendovan",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "stranica nije pronađena", "stranica koju tražite", "stranica koju ste tražili", "stranicu koju tražite",
        "stranicu koju ste tražili", "tražena stranica", "traženu stranicu", "stranica ne postoji",
        "stranica je uklonjena", "nemate pristup", "nemate privilegije", "nemate dozvolu", "nemate ovlaštenje",
        "nemate pravo pristupa", "niste ovlašteni", "prilikom obrade vašeg zahtjeva", "pri obradi zahtjeva",
        "na ovom serveru", "greška servera", "omogućite javascript", "uključite javascript", "vaš preglednik",
        "vaš pretraživač ne podržava", "stranica je privremeno nedostupna", "stranica je trenutno nedostupna",
        "zbog održavanja", "previše zahtjeva", "da niste robot", "vaša sesija je istekla",
    ),
    matches=(
        "Stranica koju tražite ne postoji.",
        "Nemate dozvolu za pristup ovoj stranici.",
        "Stranica je trenutno nedostupna.",
        "Niste ovlašteni da čitate ovaj forum.",
    ),
    spares=(
        "Zadnja stranica dnevnika bila je istrgnuta.",
        "Niko nije imao pravo na taj čamac.",
        "Skela je opet kasnila.",
        "Njegov račun je suspendovan zbog duga.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "molimo pokušajte ponovo", "pokušajte ponovo kasnije", "pokušajte kasnije", "kontaktirajte administratora",
        "obratite se administratoru", "kontaktirajte nas", "izvinjavamo se zbog neugodnosti", "povratak na početnu",
        "provjerite adresu", "uskoro se vraćamo", "radimo na tome", "riješiti problem",
    ),
)
ERROR_WORDS = Phrases(
    (
        "stranica", "stranicu", "stranice", "pronađena", "server", "servera", "serveru", "greška", "greške", "zahtjev",
        "zahtjeva", "pristup", "dozvolu", "preglednik", "preglednika", "adresa", "privremeno", "nedostupna", "interna",
        "postoji", "tražite", "pokušajte", "ponovo", "zabranjen", "niste", "nemate",
    ),
)
ERROR_NAMES = Phrases(
    (
        "greška", "greške", "kod greške", "šifra greške", "kod", "status", "statusni kod", "http greška",
        "greška servera",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "id zahtjeva", "kod greške", "vaš ip", "vaša ip adresa", "ip adresa", "razlog", "detalji",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nije", "ne", "nisu", "nemate", "nije moguće", "neispravan", "greška", "odbijen", "zabranjen", "zabranjeno",
        "istekla", "isteklo", "istekao", "blokiran", "nepoznata", "neočekivana", "nažalost", "problem", "nedostaje",
        "nedostaju", "previše", "potrebna", "prekinuta", "nedostupna", "nedostupan", "neuspjelo", "žao", "van funkcije",
        "održavanje", "održavanja", "zatvorena", "uklonjena", "obrisana", "preopterećen", "privremeno",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "ako", "kada", "kad", "u slučaju", "ukoliko", "da", "jer",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "početna", "početna strana", "početna stranica", "naslovna", "naslovna strana", "naslovna stranica", "nazad",
        "natrag", "povratak", "nazad na početnu", "nazad na početnu stranu", "nazad na početnu stranicu",
        "povratak na početnu", "povratak na početnu stranu", "povratak na početnu stranicu", "idi na početnu",
        "idi na početnu stranicu", "vrati se", "vrati se nazad", "prethodna stranica", "prijava", "prijavi se",
        "prijavite se", "odjava", "registracija", "kontakt", "kontaktirajte nas", "pomoć", "više informacija",
        "saznaj više", "nastavi", "prihvati", "prihvati sve", "odbij", "traži", "pretraga", "zatvori", "otkaži",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "pokušaj ponovo", "pokušajte ponovo", "osvježi", "osvježi stranicu", "ponovo učitaj",
    ),
    matches=(
        "Pokušaj ponovo",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "statusni kod", "statusni kodovi", "kod greške", "kodovi grešaka", "stranica greške", "poruka o grešci",
        "poruke o greškama", "znači da", "to znači", "označava da", "klijent", "na primjer", "kako popraviti",
        "popraviti", "riješiti problem",
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
        "šta znači", "šta je", "šta učiniti", "kako", "zašto", "uzroci", "rješenje", "ne mogu",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "kolačiće", "kolačići", "kolačića", "vašu privatnost", "vaša privatnost",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "prihvati sve", "prihvati sve kolačiće", "prihvatam", "prihvati", "slažem se", "dozvoli sve",
        "odbij sve", "odbij", "samo neophodni", "prilagodi", "postavke kolačića", "upravljaj kolačićima",
        "sačuvaj postavke", "potvrdi izbor", "razumijem",
    ),
)

MENU_LABELS = Phrases(("preskoči na sadržaj", "idi na sadržaj", "pređi na sadržaj"))
SKIP_STARTS = Phrases(("preskoči na sadržaj", "idi na sadržaj", "pređi na sadržaj"))
