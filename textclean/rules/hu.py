"""Hungarian."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "hibás kérés", "rossz kérés", "érvénytelen kérés", "jogosulatlan hozzáférés", "nem engedélyezett",
        "hitelesítés szükséges", "bejelentkezés szükséges", "tiltott", "hozzáférés megtagadva",
        "a hozzáférés megtagadva", "hozzáférés tiltva", "hozzáférés letiltva", "tiltott hozzáférés",
        "az oldal nem található", "oldal nem található", "a keresett oldal nem található",
        "a kért oldal nem található", "a lap nem található", "nincs ilyen oldal", "az oldal nem létezik",
        "a keresett oldal nem létezik", "a fájl nem található", "nem található", "nincs találat", "nincs eredmény",
        "a metódus nem engedélyezett", "nem engedélyezett metódus", "nem elfogadható", "időtúllépés",
        "a kérés időtúllépése", "lejárt az időkorlát", "már nem elérhető", "túl nagy kérés", "túl sok kérés",
        "jogi okokból nem elérhető", "belső szerverhiba", "belső kiszolgálóhiba", "belső hiba", "szerverhiba",
        "kiszolgálóhiba", "nincs implementálva", "hibás átjáró", "rossz átjáró", "a szolgáltatás nem elérhető",
        "a szolgáltatás nem érhető el", "szolgáltatás nem elérhető", "átjáró időtúllépés", "karbantartás",
        "karbantartás alatt", "az oldal karbantartás alatt", "az oldal karbantartás alatt áll", "fejlesztés alatt",
        "az oldal fejlesztés alatt áll", "hamarosan visszatérünk", "hiba", "hiba történt", "hiba lépett fel",
        "váratlan hiba történt", "kritikus hiba", "valami hiba történt", "valami elromlott", "hoppá",
        "hoppá, valami hiba történt", "sajnáljuk", "elnézést", "elnézést kérünk", "kérjük, várjon", "egy pillanat",
        "nem vagyok robot", "böngésző ellenőrzése", "igazolja, hogy nem robot", "a webhely nem érhető el",
        "ez a webhely nem érhető el", "a kiszolgáló nem található", "a kapcsolat megszakadt",
        "a kapcsolat nem privát", "nincs internetkapcsolat", "adatbázis hiba", "adatbázis-kapcsolódási hiba",
        "hiba az adatbázis-kapcsolatban", "lejárt a munkamenet",
        "csak előfizetőknek", "a cikk csak előfizetőknek érhető el", "erősítse meg, hogy ön ember",
        "biztonsági ellenőrzés", "kis türelmet", "ez a domain eladó", "a domain eladó", "oldal építés alatt",
        "hamarosan", "tartalom nem érhető el", "a videó nem érhető el", "a termék nem található",
        "a cikk nem található", "a téma nem található", "karbantartási mód", "tervezett karbantartás",
        "az ön országában nem érhető el", "fontos számunkra az ön adatainak védelme",
        "nem vagy bejelentkezve", "nincs bejelentkezve", "munkamenethiba", "munkamenet hiba",
        "érvénytelen munkamenet", "a böngészője elavult", "az ön böngészője elavult", "a böngésződ elavult",
        "elavult böngésző", "nem támogatott böngésző", "a böngésző nem támogatott",
        "a sütik nem támogatottak", "az ellenőrzés sikertelen", "a bolt offline", "ez az oldal nem működik",
        "a kért téma nem létezik", "az ön kapcsolata nem privát", "ez a termék már nem elérhető",
        "végzetes hiba történt a honlapon",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "nem található ezen a kiszolgálón", "nem található ezen a szerveren", "nem található a szerveren",
        "nem található a kiszolgálón", "a kért url", "a kért oldal", "a kért lap", "a kért tartalom",
        "a keresett oldal", "a keresett oldalt", "az ön által keresett oldal", "az általad keresett oldal",
        "az általad keresett tartalom", "az oldal, amit keresel", "az oldal, amelyet keres", "a megadott címen",
        "a megadott oldal nem", "a kiszolgáló nem tudta", "a szerver nem tudta", "a szerver nem tudja",
        "a kérés feldolgozása", "kérésének feldolgozása", "nincs jogosultsága", "nincs jogosultságod",
        "nincs megfelelő jogosultsága", "nem jogosult az oldal", "nincs engedélye az oldal", "nincs hozzáférése",
        "az oldal megtekintéséhez", "hozzáférés ehhez az oldalhoz", "érvénytelen választ kapott",
        "a szerver túlterhelt", "a kiszolgáló túlterhelt", "a szerver átmenetileg", "a kiszolgáló átmenetileg",
        "a szolgáltatás átmenetileg", "átmenetileg nem elérhető", "átmenetileg nem érhető el",
        "jelenleg nem elérhető", "jelenleg nem érhető el", "ideiglenesen nem elérhető", "az oldal karbantartás",
        "karbantartás miatt", "karbantartási munkálatok", "az oldal fejlesztés alatt", "törölték vagy áthelyezték",
        "áthelyezték vagy törölték", "törlésre vagy áthelyezésre", "törlésre került vagy",
        "eltávolították, átnevezték", "rosszul írta be a címet", "elgépelte a címet", "elgépelted a címet",
        "ellenőrizze a címet", "ellenőrizze, hogy helyesen", "ellenőrizd a címet", "a hivatkozás, amelyre",
        "a link, amire kattintott", "hibás linkre kattintott", "engedélyezze a javascriptet",
        "engedélyezze a javascript", "engedélyezd a javascriptet", "engedélyezd a javascript",
        "kapcsolja be a javascript", "kapcsold be a javascript", "a javascript engedélyezése",
        "a javascript le van tiltva", "javascript nincs engedélyezve", "nem támogatja a javascriptet",
        "javascript szükséges", "engedélyezze a sütiket", "engedélyezze a cookie-kat", "engedélyezd a sütiket",
        "hogy nem robot", "hogy ön nem robot", "hogy nem vagy robot", "hogy ön ember", "szokatlan forgalmat",
        "szokatlan forgalom", "böngészőjének ellenőrzése", "a kapcsolat biztonságát", "ip-címe le van tiltva",
        "az ön ip-címe", "az ip-címét", "le lett tiltva az oldalról", "túl sok kérés", "túl sok próbálkozás",
        "nem érhető el az ön országában", "nem elérhető az ön országában", "az ön országából nem",
        "a te országodban nem", "az ön régiójában", "dns-címe", "ip-címe nem található", "nem sikerült kapcsolódni a",
        "nem sikerült csatlakozni a", "időtúllépés miatt", "túllépte az időkorlátot", "a munkamenet lejárt",
        "lejárt a munkamenete", "adatbázis-kapcsolat létrehozásakor", "adatbázis kapcsolódási hiba",
        "nem sikerült csatlakozni az adatbázishoz", "kritikus hiba történt", "belső szerverhiba",
        "az ön böngészője elavult", "a böngésződ elavult", "elavult böngészőt", "frissítse böngészőjét", "hibakód",
        "nincs a keresésnek megfelelő",
        "eléréséhez kérlek jelentkezz be", "eléréséhez jelentkezzen be", "megtekintéséhez be kell jelentkezni",
        "böngészője nem fogadja el", "jelenleg ki van kapcsolva",
    ),
    matches=(
        "A keresett oldal nem található.",
        "A kért URL nem található ezen a szerveren.",
        "Kérjük, engedélyezze a JavaScriptet a böngészőjében.",
        "Nincs jogosultsága az oldal eléréséhez.",
        "A szolgáltatás átmenetileg szünetel.",
        "Az oldalt törölték vagy áthelyezték.",
        "Igazolja, hogy nem robot.",
        "Hibakód: 502, próbálja meg később.",
    ),
    spares=(
        "A napló lapját még a háború előtt kitépték.",
        "A tengerhez vezető utat lezárták, a város elszegényedett.",
        "A pincér nem értette a kérést, és teát hozott.",
        "Nincs joga ítélkezni fölöttem, mondta az asszony.",
        "A vonat zsúfolt volt, senki sem szállhatott fel.",
        "A tábornok hibája két hadosztályba került.",
        "A gém megtekintéséhez korán be kell feküdni a nádasba.",
        "Ez a part gyalog már nem elérhető.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "próbálja újra", "próbáld újra", "próbálja meg később", "próbáld meg később", "próbálja meg újra",
        "próbálkozzon később", "kérjük, próbálja", "frissítse az oldalt", "frissítsd az oldalt",
        "lépjen kapcsolatba a rendszergazdával", "forduljon a rendszergazdához", "értesítse a rendszergazdát",
        "elnézést kérünk", "elnézést a kellemetlenségért", "az okozott kellemetlenségért", "szíves elnézését",
        "vissza a főoldalra", "vissza a kezdőlapra", "térjen vissza a főoldalra", "menjen a főoldalra",
        "használja a keresőt", "használd a keresőt", "ellenőrizze a helyesírást",
        "ellenőrizze az internetkapcsolatot", "türelmét kérjük", "köszönjük türelmét",
        "frissítse böngészőjét", "frissítsd a böngésződ",
        "frissítse vagy cserélje le",
    ),
)

ERROR_WORDS = Phrases(
    (
        "szerver", "szerveren", "szerverhiba", "kiszolgáló", "kiszolgálón", "kiszolgálóhiba", "proxy", "url", "cím",
        "címet", "címe", "kérés", "kérést", "kérése", "kérését", "kért", "keresett", "böngésző", "böngészője",
        "böngészőjében", "böngészőben", "oldal", "oldalt", "oldalhoz", "lap", "weboldal", "webhely", "átjáró",
        "gyorsítótár", "kapcsolat", "kapcsolódási", "hozzáférés", "hozzáférése", "jogosultság", "jogosultsága",
        "engedélye", "hiba", "hibás", "található", "létezik", "megtagadva", "tiltott", "letiltva", "elérhető",
        "átmenetileg", "jelenleg", "ideiglenesen", "karbantartás", "javascript", "cookie", "sütik", "sütiket", "link",
        "hivatkozás", "fájl", "dokumentum", "metódus", "időtúllépés", "lejárt", "törölték", "áthelyezték",
        "rendszergazda", "rendszergazdával", "dns", "ip-cím", "munkamenet", "hibakód", "adatbázis",
    ),
)
ERROR_NAMES = Phrases(
    (
        "hiba", "hibák", "hibakód", "állapotkód", "státuszkód", "http hiba", "http-hiba", "szerverhiba",
        "kiszolgálóhiba", "hibaoldal", "kód",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "hivatkozás", "hivatkozási szám", "kérésazonosító", "hibakód", "hibaazonosító", "az ön ip-címe",
        "ip-cím", "ip cím", "ok", "részletek",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nem", "nincs", "sem", "nincsen", "hiba", "hibás", "érvénytelen", "megtagadva", "elutasítva", "tilos",
        "tiltott", "lejárt", "letiltva", "blokkolva", "ismeretlen", "váratlan", "sajnos", "sajnáljuk", "probléma",
        "hiányzik", "hiányzó", "hiányoznak", "túl sok", "szükséges", "megszakadt", "elérhetetlen", "sikertelen",
        "nem működik", "karbantartás", "karbantartása", "karbantartást", "zárva", "törölve", "eltávolítva",
        "túlterhelt", "átmenetileg", "jelenleg nem",
        "elavult", "nem támogatott", "túl régi", "nincs bejelentkezve", "kikapcsolva", "megszakítva",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "ha", "amikor", "amennyiben", "abban az esetben", "mert", "bár",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "részletek", "speciális",
        "kezdőlap", "főoldal", "kezdőoldal", "vissza", "vissza a kezdőlapra", "vissza a főoldalra",
        "vissza a kezdőoldalra", "vissza a nyitólapra", "vissza a címlapra", "ugrás a kezdőlapra", "ugrás a főoldalra",
        "tovább a főoldalra", "irány a főoldal", "a kezdőlapra", "a főoldalra", "visszalépés",
        "visszatérés a kezdőlapra", "visszatérés a főoldalra", "előző oldal", "vissza az előző oldalra",
        "bejelentkezés", "belépés", "kijelentkezés", "kilépés", "regisztráció", "kapcsolat",
        "lépjen kapcsolatba velünk", "segítség", "súgó", "további információ", "tudjon meg többet",
        "részletek megjelenítése", "folytatás", "vásárlás folytatása", "tovább", "elfogadom", "elfogadás",
        "összes elfogadása", "elutasítás", "összes elutasítása", "előfizetés", "keresés", "bezárás", "mégse",
        "vissza az áruházba", "folytassa a vásárlást", "már előfizető? jelentkezzen be", "előfizetek",
        "az összes elfogadása", "vissza a boltba", "csatlakozás",
        "böngésző frissítése", "a böngészőm frissítése", "frissítés most", "frissítés", "letöltés", "mellőzés",
        "emlékeztess később", "bejelentkezés most",
    ),
    matches=(
        "Vissza a kezdőlapra",
    ),
    spares=(
        "Vissza a főoldalra lapozott nagyapám, és sóhajtott.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "próbálja újra", "próbáld újra", "újrapróbálás", "újrapróbálkozás", "próbálja meg újra", "újra", "újratöltés",
        "oldal újratöltése", "az oldal újratöltése", "frissítés", "oldal frissítése",
    ),
    matches=(
        "Próbálja újra!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "állapotkód", "állapotkódok", "státuszkód", "hibakód", "hibakódok", "hibaoldal", "hibaoldalak", "hibaüzenet",
        "hibaüzenetek", "azt jelenti", "ez azt jelenti", "jelzi, hogy", "kliens", "például", "javítani", "javítva",
        "bővítmény", "válasz",
    ),
    matches=(
        "A hibakód azt jelenti, hogy nincs itthon senki.",
    ),
    spares=(
        "A komp kilenckor indul.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "mit jelent", "mi az", "mi a", "mit tegyek", "mit tegyünk", "mi a teendő", "hogyan", "miért", "okai",
        "megoldás", "megoldása", "jelentése", "gyakori kérdések", "gyakori hibák", "hibaüzenetek", "hibakódok",
        "nem tudok", "hibaelhárítás",
    ),
)
OWN_WORDS = Phrases(
    (
        "nekem",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "hiba akkor", "hiba azt jelenti", "hiba jelenik meg", "üzenet akkor", "üzenet azt jelenti",
        "akkor jelenik meg",
    ),
)

MENU_LABELS = Phrases(
    (
        "főoldal", "kezdőlap", "címlap", "kezdőoldal", "nyitóoldal", "rólunk", "magunkról", "bemutatkozás",
        "cégünkről", "kik vagyunk", "kapcsolat", "elérhetőség", "elérhetőségek", "elérhetőségeink", "írjon nekünk",
        "írj nekünk", "bejelentkezés", "belépés", "belépek", "regisztráció", "regisztrálok", "regisztráljon",
        "fiókom", "saját fiók", "profil", "profilom", "adataim", "kijelentkezés", "kilépés", "keresés", "kereső",
        "keress", "részletes keresés", "menü", "főmenü", "ugrás a tartalomra", "ugrás a tartalomhoz",
        "tovább a tartalomra", "tovább a tartalomhoz", "kilépés a tartalomba", "oldaltérkép", "honlaptérkép",
        "navigáció", "gyakori kérdések", "gyik", "karrier", "állás", "állások", "médiaajánlat", "médiaajánlatunk",
        "hirdetés", "hirdetőknek", "sajtó", "sajtószoba", "impresszum", "szerkesztőség", "rss", "kosár", "kosaram",
        "a kosár üres", "az ön kosara üres", "kosárba", "kosárba teszem", "pénztár", "megrendelés", "szállítás",
        "szállítás és fizetés", "fizetés", "kedvencek", "kívánságlista", "vásárlás", "bezárás", "bezár",
        "összes kategória", "kategóriák", "beállítások", "elfelejtett jelszó", "elfelejtette jelszavát",
        "elfelejtettem a jelszavam", "emlékezz rám", "emlékezzen rám", "jegyezz meg", "felhasználónév", "jelszó",
        "partnereink", "partnerek", "segítség", "súgó", "ügyfélszolgálat", "fórum", "blog", "vendégkönyv", "nyelv",
        "magyar", "english", "küldés", "mégse", "igen", "nem", "mobil verzió", "webáruház", "webshop",
        "kisebb betű", "nagyobb betű", "akadálymentes változat", "akadálymentes verzió",
    ),
)
SKIP_STARTS = Phrases(("ugrás a tartalom", "tovább a tartalom", "kilépés a tartalomba"))

SECTION_LABELS = Phrases(
    (
        "hírek", "friss hírek", "belföld", "külföld", "itthon", "nagyvilág", "világ", "magyarország", "politika",
        "közélet", "gazdaság", "üzlet", "pénzügy", "pénz", "sport", "foci", "labdarúgás", "kultúra", "művészet",
        "film", "zene", "könyv", "könyvek", "színház", "vélemény", "publicisztika", "elemzés", "interjú", "interjúk",
        "riport", "időjárás", "videó", "videók", "fotók", "galéria", "képgaléria", "képek", "multimédia", "podcast",
        "tudomány", "tech", "technika", "technológia", "autó", "ingatlan", "egészség", "oktatás", "vallás", "utazás",
        "turizmus", "életmód", "divat", "szépség", "gasztro", "receptek", "otthon", "család", "gyerek", "történelem",
        "környezet", "horoszkóp", "bulvár", "sztárok", "krimi", "bűnügy", "baleset", "helyi hírek", "megye",
        "budapest", "események", "eseménynaptár", "programok", "naptár", "pályázatok", "projektek", "szolgáltatások",
        "szolgáltatásaink", "termékek", "akciók", "árak", "archívum", "címkék", "témák", "cikkek", "dokumentumok",
        "hasznos linkek", "linkek", "egyéb",
    ),
)

SHARE_LABELS = Phrases(
    (
        "megosztás", "megosztom", "oszd meg", "ossza meg", "oszd meg másokkal", "oszd meg barátaiddal",
        "ossza meg ismerőseivel", "ossza meg másokkal", "megosztás facebookon", "megosztás a facebookon",
        "megosztás twitteren", "megosztás a twitteren", "megosztás e-mailben", "küldés e-mailben", "elküldöm",
        "elküldöm e-mailben", "küldd el barátodnak", "ajánlom", "nyomtatás", "nyomtatható verzió", "link másolása",
        "hivatkozás másolása", "link másolva", "kövess minket", "kövessen minket", "kövess minket facebookon",
        "kövessen minket a facebookon is", "tetszik", "tetszett a cikk", "lájk", "lájkolj minket", "mentés", "tweet",
        "közösségi média",
    ),
)

RELATED_LABELS = Phrases(
    (
        "kapcsolódó cikkek", "kapcsolódó cikk", "kapcsolódó cikkeink", "kapcsolódó hírek", "kapcsolódó anyagok",
        "kapcsolódó tartalom", "kapcsolódó tartalmak", "kapcsolódó bejegyzések", "kapcsolódó termékek",
        "kapcsolódó írások", "hasonló cikkek", "hasonló bejegyzések", "hasonló termékek", "hasonló hírek",
        "legolvasottabb", "legolvasottabbak", "legolvasottabb cikkek", "legolvasottabb cikkeink", "legnépszerűbb",
        "legnépszerűbb cikkek", "népszerű", "népszerű cikkek", "népszerű bejegyzések", "legfrissebb",
        "legfrissebb hírek", "legfrissebb cikkek", "legfrissebb bejegyzések", "legutóbbi bejegyzések",
        "legutóbbi hozzászólások", "legutóbbi cikkek", "legújabb", "friss bejegyzések", "friss cikkek",
        "friss topikok", "friss kommentek", "utolsó kommentek", "vezető hírek", "kiemelt hírek", "kiemelt", "ajánló",
        "ajánljuk", "ajánlott", "ajánlott cikkek", "ajánlatunk", "ezt is ajánljuk", "önnek ajánljuk",
        "neked ajánljuk", "szerkesztő ajánlja", "a szerkesztő ajánlja", "ez is érdekelheti", "ez is érdekelhet",
        "ez is tetszhet", "ezek is érdekelhetik", "olvasd el ezt is", "olvassa el ezt is", "olvasta már",
        "olvastad már", "lásd még", "ne hagyja ki", "ne hagyd ki", "további cikkek", "további hírek",
        "további híreink", "további cikkeink", "még több hír", "még több cikk", "a szerző további cikkei",
        "a témában", "a rovat további hírei", "partnereink hírei", "mások ezt is megvásárolták",
        "ajánlott termékek", "nemrég megtekintett",
        "hasonló hirdetések", "hasonló ingatlanok", "hasonló receptek", "hasonló állások",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "hozzászólások", "hozzászólás", "hozzászólok", "hozzászólás írása", "szólj hozzá", "szóljon hozzá",
        "kommentek", "komment", "kommentelés", "kommentelek", "írj kommentet", "új hozzászólás", "új komment",
        "hozzászólás küldése", "hozzászólás elküldése", "vélemény", "vélemények", "vélemény, hozzászólás", "válasz",
        "válaszok", "válasz írása", "válaszolok", "válasz megszakítása", "jelentem", "moderálás", "törlés",
        "szerkesztés", "nincs hozzászólás", "nincsenek hozzászólások", "még nincs hozzászólás",
        "még nincsenek hozzászólások", "nincsenek megjegyzések", "megjegyzések", "megjegyzés", "megjegyzés küldése",
        "a hozzászólások lezárva", "hozzászólások megtekintése", "hozzászólások mutatása", "összes hozzászólás",
        "további hozzászólások", "legyél te az első", "legyen ön az első", "név", "neved", "az ön neve", "e-mail cím",
        "e-mail", "honlap", "weboldal", "üzenet", "a hozzászóláshoz be kell jelentkezni", "értékelések", "szavazok",
        "szavazás",
        "vásárlói vélemények", "vélemény írása", "állandó hivatkozás", "állandó link", "jelentkezz be a válaszhoz",
        "idézés",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "hírlevél", "hírlevelünk", "hírlevél feliratkozás", "hírlevél-feliratkozás", "feliratkozás",
        "feliratkozás hírlevélre", "feliratkozás hírlevelünkre", "feliratkozás a hírlevélre", "feliratkozom",
        "feliratkozom a hírlevélre", "iratkozzon fel", "iratkozz fel", "iratkozzon fel hírlevelünkre",
        "iratkozz fel hírlevelünkre", "iratkozz fel a hírlevélre", "kérem a hírlevelet", "e-mail címed",
        "az ön e-mail címe", "add meg az e-mail címed", "adja meg e-mail címét", "leiratkozás", "előfizetés",
        "előfizetek", "maradjon naprakész", "értesüljön elsőként", "értesülj elsőként",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "adatvédelem", "adatvédelmi tájékoztató", "adatvédelmi nyilatkozat", "adatvédelmi szabályzat",
        "adatvédelmi irányelvek", "adatkezelési tájékoztató", "adatkezelési szabályzat", "adatkezelés",
        "felhasználási feltételek", "felhasználási feltételeink", "általános szerződési feltételek", "ászf",
        "szerződési feltételek", "jogi nyilatkozat", "jogi tudnivalók", "jogi információk", "jogi közlemény",
        "felelősség kizárása", "szerzői jogok", "szerzői jog", "süti szabályzat", "süti tájékoztató",
        "cookie szabályzat", "cookie tájékoztató", "sütik kezelése", "süti beállítások", "cookie beállítások",
        "cookie-k", "elfogadom", "elfogadás", "összes elfogadása", "mindet elfogadom", "rendben", "értem",
        "elutasítom", "elutasítás", "összes elutasítása", "minden jog fenntartva", "akadálymentesség",
        "akadálymentesítési nyilatkozat", "moderálási elvek", "moderálási alapelvek", "közérdekű adatok",
        "elállási jog",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "előző", "következő", "előző cikk", "következő cikk", "előző bejegyzés", "következő bejegyzés", "előző oldal",
        "következő oldal", "előző hír", "következő hír", "bejegyzés navigáció", "vissza", "vissza az elejére",
        "vissza a tetejére", "vissza az oldal tetejére", "az oldal tetejére", "fel", "tovább", "tovább olvasom",
        "tovább olvasok", "tovább a cikkre", "tovább a teljes cikkhez", "tovább a hírre", "olvass tovább",
        "olvasson tovább", "olvasás folytatása", "folytatás", "a teljes cikk", "teljes cikk", "elolvasom", "bővebben",
        "részletek", "részletesen", "több", "továbbiak", "még több", "mutass többet", "több megjelenítése",
        "több betöltése", "még több betöltése", "továbbiak betöltése", "összes", "az összes", "összes megtekintése",
        "mind", "minden cikk", "összes cikk", "régebbi bejegyzések", "újabb bejegyzések", "korábbi bejegyzések",
        "régebbi cikkek", "oldal", "első", "utolsó", "vissza a listához", "kattintson ide", "kattints ide",
        "tartalom", "tartalomjegyzék", "lapozás",
        "szerkesztés a githubon", "forrás megtekintése", "forráskód megtekintése",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "hirdetés", "hirdetések", "reklám", "szponzorált tartalom", "szponzorált", "támogatott tartalom",
        "támogatói tartalom", "fizetett tartalom", "promóció", "fizetett hirdetés", "pr-cikk",
        "a cikk a hirdetés után folytatódik", "a cikk a hirdetés alatt folytatódik", "a hirdetés után folytatjuk",
    ),
)
ADVERT_STARTS = Phrases(("hirdetés", "reklám"))

META_PREFIXES = Phrases(
    (
        "címkék:", "címke:", "kategória:", "kategóriák:", "kulcsszavak:", "témák:", "téma:", "rovat:", "tagek:",
        "tag-ek:", "megtekintések:", "megjelent a következő kategóriában",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "olvassa el ezt is:", "olvasd el ezt is:", "olvassa el:", "olvasd el:", "lásd még:", "kapcsolódó cikk:",
        "kapcsolódó:", "kapcsolódó cikkek:", "kapcsolódó cikkünk:", "ezt is ajánljuk:", "ez is érdekelheti:",
        "bővebben:", "további részletek:", "nézd meg:", "nézze meg:", "ajánljuk még:",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "fotó:", "fotók:", "fénykép:", "kép:", "képek:", "kép forrása:", "fotó forrása:", "forrás:", "illusztráció:",
        "borítókép:", "nyitókép:", "kiemelt kép:", "videó:", "képünk illusztráció", "archív fotó",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "írta:", "szerző:", "szerzők:", "szöveg:", "szerkesztette:", "szerkesztő:", "fordította:", "készítette:",
        "közzétette:", "közzétéve:", "közzétéve", "megjelent:", "megjelenés:", "dátum:", "létrehozva:", "frissítve:",
        "frissítés:", "utolsó frissítés:", "utolsó módosítás:", "módosítva:", "beküldte:", "tudósítónktól",
        "olvasási idő:",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "sütiket használ", "sütiket használunk", "cookie-kat használ", "cookie-kat használunk",
        "cookie-k használatát", "cookie-k használatához", "a sütik használatát", "a sütik használatához",
        "a sütik használatával", "sütik használatába", "az oldal böngészésével", "a weboldal használatával",
        "az oldal használatával", "a böngészés folytatásával", "oldalunk használatával",
    ),
    matches=(
        "Ez a weboldal sütiket használ.",
        "Cookie-kat használunk a jobb élményért.",
        "A böngészés folytatásával elfogadja a feltételeket.",
        "Hozzájárul a sütik használatához.",
    ),
    spares=(
        "Nagyanyám régi recept szerint sütött.",
        "Az út folytatásával két lovat vesztettek.",
        "Ecsetet használunk, mondta a régész.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "iratkozzon fel hírlevelünkre", "iratkozz fel hírlevelünkre", "iratkozzon fel a hírlevélre",
        "iratkozz fel a hírlevelünkre", "iratkozz fel a hírlevélre", "feliratkozom a hírlevélre",
        "iratkozz fel a csatornánkra", "iratkozz fel youtube", "hírlevelünkre", "adja meg e-mail címét",
        "add meg az e-mail címed", "közvetlenül az e-mail", "a postaládájába", "a postaládádba",
        "értesüljön elsőként", "értesülj elsőként", "bármikor leiratkozhat", "bármikor leiratkozhatsz",
        "értesítést az új bejegyzésekről",
    ),
    matches=(
        "Iratkozzon fel hírlevelünkre!",
        "Bármikor leiratkozhat.",
        "A legjobb cikkek hetente a postaládájába.",
        "Add meg az e-mail címed, és küldjük.",
    ),
    spares=(
        "Apám három lapra fizetett elő.",
        "A hír csak este jött meg a postával.",
        "Ősszel beiratkozott az egyetemre.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "ezt az e-mailt azért", "ezt az emailt azért", "ezt a levelet azért", "ezt az üzenetet azért",
        "ezt a hírlevelet azért", "azért kapta ezt", "azért kaptad ezt", "azért kapod ezt",
    ),
)
SENT_STARTS = Phrases(
    (
        "ezt az e-mailt a következő címre", "ezt a levelet a következő címre", "ez az e-mail a következő címre",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "leiratkozom",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "bejegyzés navigáció",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "hozzászólások betöltése", "kommentek betöltése", "tetszik betöltés",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "büszkén működteti a", "sablon:",
        "üzemeltető", "üzemelteti a", "üzemelteti",
    ),
)

SHARE_PHRASES = Phrases(
    (
        "kövess minket a", "kövessen minket a", "kövess minket facebookon", "kövess minket instagramon",
        "kövessen minket facebookon", "kövessen bennünket", "kövess bennünket", "csatlakozz hozzánk",
        "csatlakozz facebook", "lájkold facebook", "lájkolj minket", "lájkold az oldalunkat", "facebook-oldalunkat",
        "facebook oldalunkat", "facebook-oldalunkon", "facebook oldalunkon", "oszd meg ismerőseiddel",
        "ossza meg ismerőseivel", "oszd meg barátaiddal", "ossza meg barátaival", "ossza meg ezt a cikket",
        "oszd meg ezt a cikket",
    ),
    matches=(
        "Kövess minket a Facebookon is!",
        "Oszd meg ismerőseiddel!",
    ),
    spares=(
        "Megosztotta barátaival az utolsó kenyeret.",
        "A vadász követte a nyomokat.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "az e-mail címet nem tesszük közzé", "az email címet nem tesszük közzé", "az e-mail-címet nem tesszük közzé",
        "a kötelező mezőket", "hozzászóláshoz be kell jelentkezni", "hozzászóláshoz be kell jelentkeznie",
        "a hozzászóláshoz regisztráció", "a kommenteléshez", "a hozzászólások a vonatkozó jogszabályok",
        "a hozzászólások lezárva", "hozzászólás jelenleg nem lehetséges", "hozzászólások zárva", "értesítést kérek",
        "a következő hozzászólásomhoz", "a nevem, e-mail címem", "hozzászólása moderálásra vár",
        "az akismet szolgáltatást", "hozzászólásadataid", "legyen ön az első hozzászóló",
        "legyél te az első hozzászóló",
    ),
    matches=(
        "Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük",
        "A hozzászóláshoz be kell jelentkezni.",
    ),
    spares=(
        "A miniszter nem szólt hozzá a vitához.",
        "A regényt életében nem adták ki.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "minden jog fenntartva", "minden jogot fenntart", "szerzői jogi védelem alatt", "szerzői jogvédelem alatt",
        "írásbeli engedélye nélkül", "írásos engedélye nélkül", "előzetes írásbeli engedély",
        "előzetes írásos engedély", "a kiadó engedélye nélkül", "a forrás megjelölésével", "a forrás feltüntetésével",
        "forrásmegjelöléssel", "utánközlése tilos", "másolása tilos", "bármilyen formában történő felhasználása",
        "nem vállal felelősséget a", "nem vállalunk felelősséget", "semmilyen felelősséget nem",
        "nem feltétlenül tükrözi", "nem feltétlenül tükrözik", "nem feltétlenül egyezik",
        "a szerkesztőség álláspontját", "tájékoztató jellegű", "tájékoztató jellegűek", "kizárólag tájékoztató",
        "nem minősül befektetési", "nem minősülnek befektetési", "befektetési tanácsadásnak",
        "nem helyettesíti az orvosi", "nem helyettesítik az orvosi", "kérdezze meg kezelőorvosát",
    ),
    matches=(
        "© 2019 Újság. Minden jog fenntartva.",
        "A cikkek a forrás megjelölésével idézhetők.",
        "A vélemények nem feltétlenül tükrözik a lap álláspontját.",
        "A leírtak tájékoztató jellegűek.",
        "A hirdetésekért nem vállalunk felelősséget.",
        "Nem minősül befektetési ajánlatnak.",
    ),
    spares=(
        "Három évig védte a jogait a bíróságon.",
        "Senki sem akart felelni a hajótörésért.",
        "Apja engedélye nélkül ment el.",
        "A mester jótállt a tetőért.",
        "A családban megoszlottak a vélemények.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "a cikk eredetileg a", "eredetileg megjelent", "a cikk eredeti megjelenési helye", "a bejegyzés először",
        "először itt jelent meg", "creative commons licenc", "a cikk eredetije", "engedéllyel közöljük",
    ),
    matches=(
        "A cikk eredetileg a folyóiratban jelent meg.",
    ),
    spares=(
        "A kéziratot Bécsben őrzik.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "töltse le alkalmazásunkat", "töltsd le alkalmazásunkat", "töltsd le az appot", "támogassa munkánkat",
        "támogasd munkánkat", "támogasd a munkánkat", "támogass minket", "támogasson minket", "támogassa a független",
        "támogasd a független", "adója 1%-ával", "adód 1%-ával", "legyen előfizetőnk", "legyél előfizető",
        "fizessen elő", "fizess elő", "csak előfizetőink", "csak előfizetőknek", "előfizetőink számára",
        "már előfizető", "a cikk folytatásához", "a teljes cikk elolvasásához", "ingyenes cikk",
    ),
    matches=(
        "Fizessen elő lapunkra!",
        "Támogasd a munkánkat!",
    ),
    spares=(
        "A kereskedő adományából új harang lett.",
        "A szomszédok segítették az özvegyet.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "nem", "ne", "sem", "se", "nincs", "nincsenek", "soha", "senki", "semmi", "nélkül", "két", "kettő", "három",
        "négy", "öt", "hat", "hét", "nyolc", "kilenc", "tíz",
    ),
)
PAGE_WORDS = Phrases(("oldal",))
PROMPT_BUTTONS = Phrases(
    (
        "galéria megtekintése", "videó lejátszása", "a videó betöltése", "a böngésző nem támogatja a videót",
        "az ön böngészője nem támogatja a videót", "a cikk a hirdetés után folytatódik", "töltse le az alkalmazást",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "kattintson ide", "töltse le alkalmazásunkat", "kövessen minket", "iratkozzon fel hírlevelünkre",
    ),
)
TEASER_STARTS = Phrases(
    (
        "olvassa el", "olvasta már", "kapcsolódó", "ez is érdekelheti", "ez is érdekes", "további részletek",
        "ajánljuk",
        "olvassa el ezt is", "olvasd el ezt is", "ezt is olvassa el", "olvasd el", "ezt olvasta már",
        "kapcsolódó cikk", "kapcsolódó cikkünk", "kapcsolódó cikkek", "cikkajánló", "korábban írtuk",
    ),
)
WIKI_WORDS = Phrases(
    (
        "a szabad enciklopédiából", 'a lap eredeti címe: "http', 'a lap eredeti címe: "https',
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "szerkesztés", "forrásszöveg szerkesztése",
    ),
)
TIP_WORDS = Phrases(
    (
        "küldje el nekünk", "van egy jó sztorija", "hibát talált",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "magyar", "angol", "német", "francia", "spanyol", "olasz", "orosz", "román",
    ),
)
PAPER_TITLES = Phrases(
    (
        "összefoglalás", "absztrakt", "kulcsszavak", "köszönetnyilvánítás", "összeférhetetlenség",
    ),
)
HEADING_TITLES = Phrases(
    (
        "következik", "hamarosan", "neked", "csak neked", "több", "tovább", "lásd még", "linkek", "források",
        "népszerű", "hasonló", "kapcsolódó",
    ),
)
REFERENCE_TITLES = Phrases(("lásd még",))
WORDINGS = {
    "act": "kattintson kattints nézze nézd töltse töltsd hallgassa görgessen görgess",
    "continue": "folytatódik folytatás olvasás",
    "below": "alatt után alább lejjebb",
    "media": (
        "videó videót videók fotó fotók kép képek galéria galériát alkalmazást alkalmazás hirdetés reklám "
        "podcast"
    ),
    "filler": "ide itt a az és le mi most ingyen további cikk cikkünk tovább el",
    "browser": "böngésző böngészője böngésződ böngészőben böngészőjében",
    "support": "támogatja javascript html5",
    "subscriber": "előfizető előfizetők előfizetőként előfizetőink",
    "gift": "ajándékozza ajándékozhat ossza megoszthat ajándék",
    "article": "cikk cikket cikkeket",
    "comments": "hozzászólás hozzászólások kommentek komment",
    "moderation": "moderáljuk moderált szabályzat felelősséget moderálási",
    "write": "írjon írj küldje küldj jelezze",
    "us": "nekünk szerkesztőség szerkesztőségünknek",
    "tip": "hibát hiba tippje fotó fotókat története híre",
    "sign up": "iratkozzon iratkozz kapja feliratkozás feliratkozom",
    "newsletter": "hírlevél hírlevelünkre hírlevelet postafiókjába",
    "mail": "e-mail",
    "agree": "elfogadom elfogadja hozzájárulás elutasítom hozzájárul leiratkozni kezelése",
    "terms": "adatvédelmi adatkezelési szabályzat tájékoztató beállítások feltételek",
    "cookie": "cookie cookie-k sütik sütiket süti",
    "site": "használunk használ weboldal oldal honlap felhasználói élmény eszköz partnereink böngésző hirdetések",
    "option": "összes fontos számunkra az ön",
    "month": "hónapban havonta",
    "video": "videó videót videók",
    "news": "hírek híreket",
    "leave": "leiratkozás leiratkozni leiratkozhat leiratkozhatsz leiratkozáshoz leiratkozom",
    "list": "lista listáról levél levelek levelet üzenet üzenetet e-mailt e-maileket emailt hírlevélről hírleveleket hírleveleinkről",
    "joined": "feliratkozott feliratkoztál regisztrált regisztráltál feliratkozó ügyfelünk weboldalunkon honlapunkon",
    "here": "ide itt kattints kattintson kattintva",
    "view": "megtekintés megtekintése megnyitás megnyitása",
}
VISITOR_WORDS = Phrases(
    (
        "önnek", "kérjük", "sajnos", "sajnáljuk", "elnézést", "hoppá", "keresett",
    ),
)
SAYING_WORDS = Phrases(
    (
        "mondta", "mondták", "mondja", "mondják", "írta", "állt", "kiáltotta", "kérdezte", "felelte",
        "suttogta",
    ),
    matches=("Iratkozzon fel a hírlevélre, mondta a kocsmáros.",),
    spares=("Iratkozzon fel a hírlevélre, és minden hétfőn megkapja.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "sütiket", "sütik", "süti", "cookie-kat", "cookie-k", "cookie-kra", "az ön adatainak", "adatvédelmét",
        "az ön magánéletét", "hozzájárulását", "adatvédelem",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "egyetértek", "mindennel egyetértek", "beállítások módosítása", "csak a feltétlenül szükségesek",
        "rendben", "nem, köszönöm", "elfogadom őket", "hadd válasszak", "választok", "nem fogadom el",
        "összes elfogadása", "mindet elfogadom", "az összes elfogadása", "elfogadom", "elfogadás",
        "elfogadom mindet", "engedélyezem", "összes engedélyezése", "összes elutasítása", "mindet elutasítom",
        "az összes elutasítása", "elutasítom", "elutasítás", "csak a szükségesek", "csak a szükséges sütik",
        "csak a szükségeseket", "folytatás elfogadás nélkül", "testreszabás", "sütik kezelése",
        "süti beállítások", "sütibeállítások", "beállítások kezelése", "beállítások mentése",
        "kiválasztás mentése", "választásom megerősítése", "kijelöltek engedélyezése", "rendben, elfogadom",
        "értem", "további lehetőségek",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "elmúltam 18", "elmúltál 18", "elmúlt 18", "18 éven felüli", "18 éven felülieknek", "18 év feletti",
        "18 éven aluli", "18. életév", "betöltötted a 18", "betöltötte a 18", "nagykorú", "kiskorú",
        "életkor megerősítése", "életkor ellenőrzése", "korhatáros", "korellenőrzés",
        "erősítsd meg az életkorod", "születési dátum", "csak felnőtteknek", "felnőtt tartalom",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "elmúltam 18 éves", "igen, elmúltam 18 éves", "elmúltam 18", "igen, elmúltam 18",
        "18 éven felüli vagyok", "igen, 18 éven felüli vagyok", "betöltöttem a 18. életévem",
        "betöltöttem a 18. életévemet", "nagykorú vagyok", "igen, nagykorú vagyok", "még nem vagyok 18 éves",
        "nem, még nem vagyok 18 éves", "nem múltam el 18 éves", "nem, nem múltam el 18", "18 éven aluli vagyok",
        "még nem", "igen", "nem", "belépés", "belépek", "kilépés", "kilépek", "elhagyom az oldalt",
        "megerősítem", "tovább",
    ),
)
QUOTING_STARTS = Phrases(("ez a mondat", "ezek a szavak", "ez a címe"))
