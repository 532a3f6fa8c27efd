"""Finnish."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "sivua ei löydy", "sivua ei löytynyt", "sivua ei ole", "sivua ei ole olemassa",
        "sivua ei ole enää olemassa", "tätä sivua ei löydy", "tätä sivua ei ole", "hakemaasi sivua ei löydy",
        "hakemaasi sivua ei löytynyt", "etsimääsi sivua ei löydy", "etsimääsi sivua ei löytynyt",
        "pyydettyä sivua ei löydy", "pyydettyä sivua ei löytynyt", "sivua ei voi näyttää",
        "sivua ei voida näyttää", "sivu ei ole käytettävissä", "sivu ei ole saatavilla", "sivu on poistettu",
        "ei löydy", "ei löytynyt", "tiedostoa ei löydy", "tiedostoa ei löytynyt", "kohdetta ei löydy",
        "objektia ei löydy", "resurssia ei löydy", "artikkelia ei löydy", "artikkelia ei löytynyt",
        "tuotetta ei löytynyt", "mitään ei löytynyt", "ei tuloksia", "ei hakutuloksia", "hups", "oho", "ups",
        "voi ei", "hupsista", "oho, sivua ei löydy", "oho! sivua ei löytynyt", "hups, sivua ei löydy",
        "hups! sivua ei löytynyt", "hups! etsimääsi sivua ei löytynyt", "hups! jotain meni pieleen",
        "jokin meni pieleen", "jotain meni pieleen", "jotain meni vikaan", "jokin meni vikaan", "pahoittelut",
        "pahoittelemme", "anteeksi", "valitettavasti sivua ei löydy", "valitettavasti sivua ei löytynyt", "virhe",
        "virheilmoitus", "virhekoodi", "virhe tapahtui", "tapahtui virhe", "on tapahtunut virhe",
        "tapahtui odottamaton virhe", "odottamaton virhe", "tuntematon virhe", "tekninen virhe", "palvelinvirhe",
        "sisäinen virhe", "palvelimen sisäinen virhe", "sisäinen palvelinvirhe", "palvelinvirhe tapahtui",
        "tietokantavirhe", "virhe tietokantayhteydessä", "virhe tietokantayhteyden muodostamisessa",
        "sovellusvirhe", "yhteysvirhe", "virheellinen pyyntö", "huono pyyntö", "väärä pyyntö", "luvaton",
        "ei valtuutusta", "ei oikeuksia", "ei käyttöoikeutta", "käyttöoikeus puuttuu", "valtuutus vaaditaan",
        "todennus vaaditaan", "kirjautuminen vaaditaan", "kirjautuminen vaadittu", "pääsy kielletty",
        "pääsy estetty", "pääsy evätty", "käyttö estetty", "käyttö kielletty", "kielletty", "estetty", "ei pääsyä",
        "sinulla ei ole oikeuksia", "metodi ei ole sallittu", "menetelmä ei ole sallittu", "ei hyväksyttävissä",
        "pyyntö aikakatkaistiin", "pyynnön aikakatkaisu", "aikakatkaisu", "ristiriita", "poistettu",
        "ei enää saatavilla", "pituus vaaditaan", "ennakkoehto ei täyttynyt", "pyyntö on liian suuri",
        "liian suuri pyyntö", "url on liian pitkä", "mediatyyppiä ei tueta", "liian monta pyyntöä",
        "liikaa pyyntöjä", "ei saatavilla oikeudellisista syistä", "ei toteutettu", "virheellinen yhdyskäytävä",
        "huono yhdyskäytävä", "palvelu ei ole käytettävissä", "palvelu ei ole saatavilla",
        "palvelu ei ole tilapäisesti käytettävissä", "palvelu tilapäisesti poissa käytöstä",
        "yhdyskäytävän aikakatkaisu", "palvelinta ei löydy", "palvelinta ei löytynyt", "palvelin ei vastaa",
        "huolto", "huoltokatko", "huoltotila", "huolto käynnissä", "huoltotauko", "ylläpitokatko",
        "sivusto on huollossa", "sivusto huollossa", "palaamme pian", "olemme pian takaisin",
        "palaamme pian takaisin", "sivusto on rakenteilla", "sivusto rakenteilla", "rakenteilla", "työn alla",
        "tulossa pian", "odota hetki", "odota", "hetki", "hetkinen", "hetki vain", "pieni hetki",
        "ole hyvä ja odota", "oletko robotti", "oletko ihminen", "en ole robotti", "vahvista, että olet ihminen",
        "vahvista, ettet ole robotti", "tarkistetaan selainta", "selaintasi tarkistetaan", "turvatarkistus",
        "tähän sivustoon ei saada yhteyttä", "sivustoon ei saada yhteyttä", "sivustoon ei voi muodostaa yhteyttä",
        "sivustoa ei tavoiteta", "tämä sivu ei toimi", "sivu ei toimi", "ei internetyhteyttä", "ei yhteyttä",
        "ei verkkoyhteyttä", "yhteys katkesi", "yhteys keskeytyi", "yhteys epäonnistui", "yhteys katkaistiin",
        "yhteys aikakatkaistiin", "yhteytesi ei ole yksityinen", "yhteytesi ei ole suojattu",
        "javascript on pois käytöstä", "javascript ei ole käytössä", "javascript vaaditaan",
        "istunto on vanhentunut", "istuntosi on vanhentunut", "sinut on estetty",
        "vain tilaajille", "tämä artikkeli on vain tilaajille", "tilaa jatkaaksesi lukemista",
        "vahvista että olet ihminen", "tämä verkkotunnus on myynnissä", "verkkotunnus on myynnissä",
        "sivusto on estetty", "sisältö ei ole saatavilla", "video ei ole saatavilla", "video on yksityinen",
        "aihetta ei löytynyt", "täällä ei ole mitään", "olet offline-tilassa", "suunniteltu huolto",
        "uudelleenohjataan", "ei saatavilla maassasi", "arvostamme yksityisyyttäsi",
        "et ole kirjautunut sisään", "et ole kirjautunut", "istuntovirhe", "istunto vanhentunut",
        "selaimesi on vanhentunut", "selaintasi ei tueta", "selainta ei tueta", "vanhentunut selain",
        "evästeitä ei tueta", "vahvistus epäonnistui", "kauppa offline-tilassa",
        "tällä hetkellä tällä sivulla ei ole tekstiä", "yhteyden muodostaminen epäonnistui",
        "tämä sisältö ei ole juuri nyt saatavilla", "tämä tuote ei ole enää saatavilla",
        "verkkokauppamme on suljettu päivityksen vuoksi", "sinulla ei ole oikeuksia lukea tätä keskustelualuetta",
    ),
    matches=(
        "Tämä tuote ei ole enää saatavilla.",
    ),
    spares=(
        "Saaren lääkäri ei ole enää sunnuntaisin tavattavissa.",
        "Kukaan ei saanut lukea isoisän kirjeitä.",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "ei löydy tältä palvelimelta", "ei löytynyt tältä palvelimelta", "ei löytynyt palvelimelta",
        "ei löydy palvelimelta", "tällä palvelimella", "tältä palvelimelta", "pyydettyä url", "pyytämääsi url",
        "pyydetty url", "pyytämääsi sivua", "pyytämäsi sivu", "pyytämäsi sivua", "pyydettyä sivua",
        "pyydetty sivu", "pyydettyä osoitetta", "pyydettyä resurssia", "pyydettyä tiedostoa", "pyydettyä kohdetta",
        "palvelin ei ymmärtänyt", "palvelin ei voinut käsitellä", "palvelin ei pystynyt",
        "palvelin ei voi käsitellä", "selaimesi lähetti", "selain lähetti", "pyyntöäsi ei voitu",
        "pyyntöä ei voitu", "käsitellä pyyntöäsi", "sinulla ei ole oikeutta", "sinulla ei ole oikeuksia",
        "sinulla ei ole käyttöoikeutta", "sinulla ei ole pääsyä", "ei ole valtuuksia",
        "oikeuksia tarkastella tätä", "oikeutta tarkastella tätä", "oikeutta nähdä tätä", "pääsy tälle sivulle",
        "pääsy tähän sivustoon", "pääsy sivulle on", "välityspalvelin vastaanotti", "välityspalvelin sai",
        "virheellisen vastauksen palvelimelta", "palvelin on ylikuormittunut", "palvelin on tilapäisesti",
        "palvelin on väliaikaisesti", "palvelin on tällä hetkellä", "palvelimen sisäinen virhe",
        "sisäinen palvelinvirhe", "palvelimella tapahtui", "palvelimen virhe", "etsimääsi sivua", "etsimäsi sivu",
        "etsimäsi sivua", "hakemaasi sivua", "hakemasi sivu", "hakemasi sivua", "etsimääsi sisältöä",
        "hakemaasi sisältöä", "sivua, jota etsit", "sivu, jota etsit", "sivua, jota yrität", "sivu, jota yrität",
        "sivua, jota yritit", "sivua ei löydy", "sivua ei löytynyt", "sivua ei ole olemassa", "sivua ei enää ole",
        "sivua ei ole enää", "sivua ei valitettavasti", "sivu on poistettu", "sivu on siirretty",
        "sivu on siirtynyt", "sivu on saatettu", "on poistettu tai siirretty", "on siirretty tai poistettu",
        "poistettu tai siirretty", "siirretty tai poistettu", "poistettu tai sen osoite", "sivu on saattanut",
        "sivu on ehkä poistettu", "sivu on mahdollisesti", "tästä osoitteesta ei löytynyt",
        "tästä sijainnista ei löytynyt", "ei löytynyt mitään tästä", "näyttää siltä, että täältä",
        "hakuehtojasi vastaavia", "hakuehdoillasi", "linkki, jota", "linkki on vanhentunut",
        "linkki on vanhentunut tai", "linkki on rikki", "linkki saattaa olla", "linkki voi olla",
        "seuraamasi linkki", "käyttämäsi linkki", "vanhentunut linkki", "virheellinen linkki",
        "osoite on kirjoitettu oikein", "osoite on oikein", "osoite on kirjoitettu väärin", "kirjoitit osoitteen",
        "kirjoittamasi osoite", "tarkista osoite", "tarkista, että osoite", "tarkista että osoite",
        "tarkista kirjoittamasi", "tarkista sivun osoite", "tarkista url", "kirjoitusvirhe osoitteessa",
        "ota javascript käyttöön", "ottaa javascriptin käyttöön", "ota javascript", "salli javascript",
        "kytke javascript", "javascript on pois", "javascript ei ole käytössä", "javascript on poistettu",
        "javascriptin käyttöön", "javascriptin on oltava", "javascript-tuki", "javascript-tuen",
        "vaatii javascriptin", "edellyttää javascriptiä", "selaimesi ei tue", "selaimesi on vanhentunut",
        "selain ei tue", "vanhentunutta selainta", "vanhentunut selain", "päivitä selaimesi",
        "ota evästeet käyttöön", "salli evästeet selaimessasi", "evästeet on poistettu käytöstä",
        "evästeet eivät ole käytössä", "evästeiden on oltava", "vahvista, että olet ihminen",
        "vahvista että olet ihminen", "vahvistaa, että olet ihminen", "varmista, että olet ihminen",
        "varmistaa, että olet ihminen", "vahvista, ettet ole robotti", "varmistaa, ettet ole robotti",
        "ettet ole robotti", "et ole robotti", "yhteytesi turvallisuuden", "yhteyden turvallisuuden",
        "epätavallista liikennettä", "epäilyttävää liikennettä", "verkostasi tulevaa", "tietokoneverkostasi",
        "ip-osoitteesi on", "ip-osoitteestasi", "ip-osoite on estetty", "pääsysi on estetty",
        "käyttösi on estetty", "sinut on estetty", "liian monta pyyntöä", "liian monta kirjautumisyritystä",
        "ei ole saatavilla maassasi", "ei ole käytettävissä maassasi", "ei ole saatavilla alueellasi",
        "ei ole käytettävissä alueellasi", "saatavilla sinun maassasi", "saatavilla oikeudellisista syistä",
        "välimuistin ylläpitäjä", "dns-osoitetta", "dns-virhe", "palvelimen ip-osoite", "palvelimen ip-osoitetta",
        "palvelinta ei löydy", "palvelinta ei löytynyt", "yhteys aikakatkaistiin", "yhteyden aikakatkaisu",
        "yhteys palvelimeen", "yhteyttä palvelimeen", "vastaaminen kesti liian", "vastaus kesti liian",
        "ei vastannut ajoissa", "kieltäytyi yhteydestä", "hylkäsi yhteyden", "katkaisi yhteyden odottamatta",
        "sivusto on tilapäisesti", "sivusto on väliaikaisesti", "sivusto on tällä hetkellä", "sivustoa huolletaan",
        "sivusto on huollossa", "sivut ovat tilapäisesti", "sivut ovat huollossa", "palvelu on tilapäisesti",
        "palvelu on huollossa", "palvelu ei ole tällä hetkellä", "huoltokatkon vuoksi", "huoltokatkon takia",
        "huoltotöiden vuoksi", "sivusto on rakenteilla", "sivut ovat rakenteilla", "sivusto on työn alla",
        "istuntosi on vanhentunut", "istunto on vanhentunut", "istuntosi on päättynyt", "tietokantayhteyden",
        "tietokantayhteyttä", "yhteyttä tietokantaan", "kriittinen virhe sivustolla", "sivustolla on tapahtunut",
        "tapahtui odottamaton virhe", "on tapahtunut virhe", "sinun täytyy kirjautua", "sinun on kirjauduttava",
        "errordocument",
        "kirjaudu sisään, niin pääset", "kirjautua sisään nähdäksesi", "selaimesi ei hyväksy evästeitä",
        "on tällä hetkellä pois päältä",
    ),
    matches=(
        "Pyydettyä URL-osoitetta /vanha/sivu.html ei löytynyt tältä palvelimelta.",
        "Sinulla ei ole oikeutta tarkastella tätä sivua.",
        "Etsimääsi sivua ei valitettavasti löytynyt.",
        "Ota JavaScript käyttöön, jotta sivusto toimii.",
        "Selaimesi lähetti pyynnön, jota palvelin ei ymmärtänyt.",
        "Järjestelmämme on havainnut epätavallista liikennettä verkostasi.",
        "Tämä sisältö ei ole saatavilla maassasi.",
        "Sivustolla on tapahtunut kriittinen virhe.",
    ),
    spares=(
        "Tarjoilija ei ymmärtänyt vieraan toivetta ja toi lisää teetä.",
        "Isä ei antanut hänelle lupaa poistua huoneesta.",
        "Hän käänsi lehteä ja etsi yhä isoäidin nimeä.",
        "Kellarin ovi oli lukossa, ja kaksi sotilasta vartioi sitä.",
        "Juna oli myöhässä ratatöiden vuoksi.",
        "Kuoren osoite oli niin epäselvä, että postinkantaja luovutti.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "yritä myöhemmin uudelleen", "yritä uudelleen myöhemmin", "yritä hetken kuluttua", "yritä hetken päästä",
        "yritä uudelleen", "yritä uudestaan", "kokeile uudelleen", "kokeile myöhemmin", "kokeile uudestaan",
        "ota yhteyttä ylläpitoon", "ota yhteyttä ylläpitäjään", "ota yhteys ylläpitoon", "ota yhteyttä sivuston",
        "ota yhteyttä asiakaspalveluun", "ota yhteyttä järjestelmänvalvojaan", "ota yhteyttä webmasteriin",
        "pahoittelemme häiriötä", "pahoittelemme aiheutunutta", "pahoittelut häiriöstä",
        "pahoittelemme mahdollista", "siirry etusivulle", "palaa etusivulle", "takaisin etusivulle",
        "mene etusivulle", "palata etusivulle", "palaa edelliselle sivulle", "käytä hakua", "käytä hakutoimintoa",
        "kokeile hakua", "käyttää hakua", "voit kokeilla hakua", "tarkista oikeinkirjoitus",
        "tarkista kirjoitusasu", "tarkista verkkoyhteytesi", "tarkista internetyhteytesi", "päivitä sivu",
        "lataa sivu uudelleen", "kiitos kärsivällisyydestäsi", "selvitämme asiaa",
        "päivitä selaimesi", "etsiä sivun nimellä muilta sivuilta",
    ),
)

ERROR_WORDS = Phrases(
    (
        "palvelin", "palvelimen", "palvelimella", "palvelimelta", "palvelinta", "palvelimeen", "palvelinvirhe",
        "välityspalvelin", "välityspalvelimen", "proxy", "url", "url-osoite", "url-osoitetta", "osoite",
        "osoitetta", "osoitteen", "osoitteesta", "ip-osoite", "pyyntö", "pyynnön", "pyyntöä", "pyyntöjä",
        "pyydetty", "pyydettyä", "pyytämääsi", "selain", "selaimen", "selaimesi", "selaimessa", "sivu", "sivua",
        "sivun", "sivulle", "sivusto", "sivuston", "sivustoa", "sivustolla", "sivustoon", "etusivulle",
        "yhdyskäytävä", "yhdyskäytävän", "välimuisti", "välimuistin", "yhteys", "yhteyttä", "yhteyden", "pääsy",
        "oikeus", "oikeutta", "oikeuksia", "käyttöoikeus", "käyttöoikeutta", "lupaa", "virhe", "virheen",
        "virhettä", "virheellinen", "virhekoodi", "löydy", "löytynyt", "kielletty", "estetty", "evätty",
        "saatavilla", "käytettävissä", "huolto", "huollossa", "huoltokatko", "javascript", "eväste", "evästeet",
        "evästeitä", "linkki", "linkin", "resurssi", "resurssia", "tiedosto", "tiedostoa", "dokumentti", "objekti",
        "otsikko", "metodi", "menetelmä", "aikakatkaisu", "aikakatkaistiin", "siirretty", "poistettu", "olemassa",
        "vanhentunut", "istunto", "istuntosi", "ylikuormittunut", "tilapäisesti", "väliaikaisesti", "robotti",
        "captcha", "ylläpito", "ylläpitäjä", "tietokanta", "dns",
    ),
)
ERROR_NAMES = Phrases(
    (
        "virhe", "virheet", "virhekoodi", "virhenumero", "tilakoodi", "http-virhe", "http-tila", "palvelinvirhe",
        "virhesivu", "koodi",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "viite", "viitenumero", "virhekoodi", "ip-osoitteesi", "ip-osoite", "tapahtumatunnus", "syy",
        "tiedot",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ei", "eivät", "et", "epäonnistui", "virhe", "virheellinen", "evätty", "estetty", "kielletty", "vanhentunut",
        "tuntematon", "odottamaton", "valitettavasti", "ongelma", "puuttuu", "puuttuvat", "liian monta", "liikaa",
        "vaaditaan", "keskeytyi", "katkesi", "pois käytöstä", "käytettävissä", "poissa käytöstä", "huolto", "huollossa",
        "suljettu", "alhaalla", "poistettu", "ylikuormittunut", "tilapäisesti", "voi", "löytynyt", "löydy",
        "liian vanha", "ei tueta", "ei ole tuettu", "ei kirjautunut", "pois päältä", "rajoitettu",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "jos", "kun", "mikäli", "koska", "vaikka",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "tiedot", "lisätiedot",
        "etusivu", "etusivulle", "takaisin", "takaisin etusivulle", "palaa etusivulle", "siirry etusivulle",
        "mene etusivulle", "palaa kotisivulle", "kotisivulle", "aloitussivulle", "palaa aloitussivulle",
        "siirry aloitussivulle", "palaa takaisin", "palaa edelliselle sivulle", "edellinen sivu",
        "takaisin edelliselle sivulle", "kirjaudu", "kirjaudu sisään", "kirjaudu ulos", "rekisteröidy", "ota yhteyttä",
        "yhteystiedot", "ohje", "apua", "lue lisää", "lisätietoja", "näytä tiedot", "jatka", "jatka ostoksia",
        "hyväksy", "hyväksy kaikki", "hylkää", "hylkää kaikki", "tilaa", "oletko jo tilaaja", "hae", "haku", "sulje",
        "peruuta", "takaisin kauppaan", "jatka ostosten tekemistä", "jatka ostoksilla",
        "oletko jo tilaaja? kirjaudu sisään", "tilaa nyt", "muokkaa asetuksia", "yhdistä",
        "päivitä selain", "päivitä selaimeni", "päivitä selaimeni nyt", "päivitä nyt", "lataa", "ohita",
        "muistuta myöhemmin", "kirjaudu nyt", "mene takaisin",
    ),
    matches=(
        "Etusivulle",
    ),
    spares=(
        "Takaisin etusivulle pääsi vain kuningas.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "yritä uudelleen", "yritä uudestaan", "kokeile uudelleen", "lataa uudelleen", "lataa sivu uudelleen", "päivitä",
        "päivitä sivu",
    ),
    matches=(
        "Yritä uudelleen!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "tilakoodi", "tilakoodit", "virhekoodi", "virhekoodit", "virhesivu", "virhesivut", "virheilmoitus",
        "virheilmoitukset", "tarkoittaa, että", "se tarkoittaa", "ilmaisee, että", "asiakasohjelma", "esimerkiksi",
        "korjata", "lisäosa", "vastaus",
    ),
    matches=(
        "Virhekoodi tarkoittaa, että kukaan ei ole kotona.",
    ),
    spares=(
        "Lautta lähtee yhdeksältä.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "mitä tarkoittaa", "mitä se tarkoittaa", "mikä on", "mitä tehdä", "miten", "miksi", "kuinka", "syyt",
        "ratkaisu", "ratkaisut", "merkitys", "usein kysyt", "virheilmoitukset", "virhekoodit", "en voi", "en pääse",
        "saan virheen", "vianmääritys",
    ),
)
OWN_WORDS = Phrases(
    (
        "minä", "minun", "minulle",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "virhe näkyy", "virhe tarkoittaa", "virhe ilmenee", "ilmoitus näkyy", "ilmoitus tarkoittaa",
        "näytetään, kun", "näkyy, kun", "ilmenee, kun",
    ),
)

MENU_LABELS = Phrases(
    (
        "etusivu", "etusivulle", "aloitussivu", "koti", "meistä", "tietoa meistä", "tietoja", "minusta", "yritys",
        "yrityksestä", "keitä olemme", "mitä teemme", "tiimi", "henkilöstö", "henkilökunta", "yhteystiedot",
        "ota yhteyttä", "yhteydenotto", "yhteydenottolomake", "anna palautetta", "palaute", "kirjaudu",
        "kirjaudu sisään", "kirjautuminen", "kirjaudu ulos", "rekisteröidy", "rekisteröityminen", "luo tili",
        "luo tunnus", "luo käyttäjätili", "liity jäseneksi", "jäseneksi", "tili", "oma tili", "omat tiedot",
        "omat sivut", "oma profiili", "profiili", "haku", "hae", "etsi", "hae sivustolta", "etsi sivustolta",
        "hakutulokset", "tarkennettu haku", "valikko", "päävalikko", "avaa valikko", "sulje valikko",
        "avaa päävalikko", "sulje", "navigaatio", "siirry sisältöön", "siirry suoraan sisältöön",
        "siirry pääsisältöön", "hyppää sisältöön", "hyppää pääsisältöön", "hyppää suoraan sisältöön",
        "ohita navigaatio", "sivukartta", "usein kysytyt kysymykset", "usein kysyttyä", "ukk",
        "kysymyksiä ja vastauksia", "ohjeet", "tuki", "asiakaspalvelu", "avoimet työpaikat", "työpaikat",
        "töihin meille", "rekrytointi", "ura", "mainosta", "mainostajalle", "mainostajille", "mediatiedot",
        "mediakortti", "medialle", "uutiskirje", "rss", "rss-syöte", "ostoskori", "ostoskoriin",
        "lisää ostoskoriin", "kassalle", "siirry kassalle", "kassa", "kauppa", "verkkokauppa", "toivelista",
        "suosikit", "kategoriat", "kaikki kategoriat", "aihealueet", "aiheet", "asetukset", "kieli",
        "valitse kieli", "vaihda kieli", "suomi", "suomeksi", "på svenska", "in english", "englanti", "ruotsi",
        "unohditko salasanasi", "unohditko salasanan", "salasana unohtunut", "unohtunut salasana", "muista minut",
        "pidä minut kirjautuneena", "käyttäjätunnus", "käyttäjänimi", "tunnus", "salasana", "tilaa", "tilaa lehti",
        "tilaukset", "tilaus", "digilehti", "näköislehti", "lue näköislehti", "asiakkuus", "blogi", "foorumi",
        "keskustelu", "linkit", "linkkejä", "kalenteri", "tapahtumakalenteri", "lahjoita", "tue toimintaamme",
        "vieraskirja", "aukioloajat", "sijainti", "hinnasto", "yleistä", "suodata", "suodattimet", "järjestä",
        "ilmoitukset", "viestit", "sisältö", "sisällysluettelo", "työkalut", "tuoreet muutokset",
        "satunnainen artikkeli", "muokkaa", "historia", "toimitus", "päätoimittaja", "juttuvinkki",
        "lähetä juttuvinkki", "siirry hakuun",
    ),
)
SKIP_STARTS = Phrases(("siirry sisältöön", "siirry suoraan", "siirry pääsisältöön", "hyppää"))

SECTION_LABELS = Phrases(
    (
        "uutiset", "kotimaa", "ulkomaat", "politiikka", "talous", "raha", "pörssi", "yritykset", "urheilu",
        "jalkapallo", "jääkiekko", "kulttuuri", "musiikki", "elokuvat", "teatteri", "kirjat", "kirjallisuus",
        "taide", "televisio", "tv", "radio", "podcast", "podcastit", "mielipide", "mielipiteet",
        "mielipidekirjoitukset", "pääkirjoitus", "pääkirjoitukset", "kolumni", "kolumnit", "lukijalta", "blogit",
        "analyysi", "haastattelut", "haastattelu", "reportaasi", "sää", "liikenne", "rikos", "rikokset", "video",
        "videot", "kuvat", "kuvagalleria", "galleria", "tiede", "tutkimus", "terveys", "hyvinvointi", "koulutus",
        "opiskelu", "matkailu", "matkat", "ruoka", "ruoka ja juoma", "reseptit", "asuminen", "koti",
        "koti ja puutarha", "puutarha", "sisustus", "muoti", "kauneus", "elämäntapa", "ihmiset", "viihde",
        "julkkikset", "autot", "auto", "teknologia", "tekniikka", "digi", "pelit", "tietotekniikka", "työ",
        "työelämä", "paikalliset", "paikallisuutiset", "alueet", "suomi", "helsinki", "tampere", "turku",
        "maailma", "eurooppa", "ympäristö", "ilmasto", "luonto", "eläimet", "lapset", "perhe", "perheuutiset",
        "horoskoopit", "ristikot", "sudoku", "kilpailut", "testit", "vinkit", "oppaat", "tapahtumat", "hankkeet",
        "projektit", "palvelut", "tuotteet", "tarjoukset", "tuotemerkit", "uutuudet", "referenssit",
        "yhteistyökumppanit", "kumppanit", "jäsenet", "jäsenyys", "julkaisut", "asiakirjat", "materiaalit",
        "arkisto", "arkistot", "avainsanat", "tunnisteet", "apua", "muut", "ajankohtaista", "hallitus",
        "organisaatio",
    ),
)

SHARE_LABELS = Phrases(
    (
        "jaa", "jaa tämä", "jaa artikkeli", "jaa juttu", "jaa sivu", "jaa tämä sivu", "jaa tämä artikkeli",
        "jaa facebookissa", "jaa twitterissä", "jaa x:ssä", "jaa linkedinissä", "jaa whatsappissa",
        "jaa pinterestissä", "jaa whatsappilla", "jaa sähköpostilla", "jaa facebookiin", "jaa twitteriin",
        "jaa pinterestiin", "jaa somessa", "jaa linkki", "jaa muille", "jaa kavereille", "jaot", "twiittaa",
        "tweet", "lähetä sähköpostilla", "lähetä sähköpostitse", "lähetä ystävälle", "lähetä kaverille",
        "vinkkaa kaverille", "kerro kaverille", "suosittele", "sähköposti", "bloggaa tästä", "tulosta",
        "tulosta sivu", "tulosta artikkeli", "kopioi linkki", "linkki kopioitu", "kopioitu", "seuraa meitä",
        "seuraa meitä somessa", "seuraa meitä facebookissa", "seuraa meitä instagramissa",
        "seuraa meitä twitterissä", "seuraa", "seuraa facebookissa", "sosiaalinen media", "some", "tykkää",
        "tykkää meistä facebookissa", "tykkäykset", "tallenna", "tallenna artikkeli", "lisää suosikkeihin",
        "facebook", "twitter", "whatsapp", "instagram", "linkedin", "pinterest", "youtube", "telegram",
        "messenger",
    ),
)

RELATED_LABELS = Phrases(
    (
        "aiheeseen liittyvää", "aiheeseen liittyvät artikkelit", "aiheesta lisää", "lisää aiheesta",
        "liittyvät artikkelit", "liittyvät jutut", "liittyvät uutiset", "liittyvät tuotteet",
        "samankaltaiset artikkelit", "samankaltaisia artikkeleita", "samankaltaiset tuotteet",
        "vastaavat tuotteet", "samasta aiheesta", "lue myös", "lue lisää", "lue lisää aiheesta", "lue seuraavaksi",
        "katso myös", "luetuimmat", "luetuimmat jutut", "luetuimmat artikkelit", "luetuimmat uutiset",
        "luetuimmat nyt", "eniten luetut", "katsotuimmat", "kommentoiduimmat", "suosituimmat",
        "suosituimmat jutut", "suosituimmat artikkelit", "suosittua", "suositut artikkelit", "suositut jutut",
        "suositut aiheet", "suosituinta juuri nyt", "juuri nyt", "nyt puhutaan", "tuoreimmat", "tuoreimmat jutut",
        "tuoreimmat uutiset", "tuoreimmat artikkelit", "uusimmat", "uusimmat jutut", "uusimmat uutiset",
        "uusimmat artikkelit", "uusimmat kirjoitukset", "viimeisimmät", "viimeisimmät artikkelit",
        "viimeisimmät uutiset", "viimeisimmät kirjoitukset", "uusimmat julkaisut", "lisää uutisia",
        "lisää artikkeleita", "lisää juttuja", "lisää samasta aiheesta", "lisää kirjoittajalta",
        "muut lukivat myös", "muita artikkeleita", "muita uutisia", "muut uutiset", "suosittelemme",
        "suosittelemme myös", "suositellut", "suositellut artikkelit", "suositeltua luettavaa",
        "sinulle suositeltua", "sinulle", "toimitus suosittelee", "toimituksen valinnat", "toimituksen poiminnat",
        "poiminnat", "nostot", "pääuutiset", "tärkeimmät uutiset", "älä missaa", "saatat pitää myös näistä",
        "saatat olla kiinnostunut myös", "sinua saattaisi kiinnostaa", "sinua voisi kiinnostaa",
        "sinua saattaa kiinnostaa", "nämä voisivat kiinnostaa sinua", "voisit pitää myös", "muut ostivat myös",
        "kiinnostuitko", "artikkelisarja", "samassa sarjassa",
        "suositellut tuotteet", "viimeksi katsotut",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "kommentit", "kommentti", "kommentteja", "ei kommentteja", "ei vielä kommentteja", "kommentoi",
        "kommentoi juttua", "kommentoi artikkelia", "kirjoita kommentti", "jätä kommentti", "jätä vastaus",
        "lisää kommentti", "lisää uusi kommentti", "lähetä kommentti", "lähetä", "julkaise kommentti",
        "kommenttisi", "oma kommenttisi", "näytä kommentit", "näytä kaikki kommentit", "lue kommentit",
        "piilota kommentit", "kaikki kommentit", "lisää kommentteja", "näytä lisää kommentteja",
        "lataa lisää kommentteja", "vanhemmat kommentit", "uudemmat kommentit", "uusimmat kommentit",
        "viimeisimmät kommentit", "vastaa", "vastaus", "vastaukset", "peruuta vastaus", "peruuta", "ilmoita",
        "ilmianna", "ilmoita asiaton viesti", "ilmoita asiaton kommentti", "raportoi", "kirjaudu kommentoidaksesi",
        "kirjaudu sisään kommentoidaksesi", "kirjaudu sisään vastataksesi",
        "kommentointi edellyttää kirjautumista", "ole ensimmäinen kommentoija", "ole ensimmäinen",
        "kommentointi on suljettu", "kommentointi suljettu", "kommentit pois päältä", "kommentointi on päättynyt",
        "uusin ensin", "vanhin ensin", "uusimmat ensin", "vanhimmat ensin", "nimi", "nimi (pakollinen", "nimesi",
        "nimimerkki", "sähköposti", "sähköposti (pakollinen", "sähköposti (ei julkaista", "sähköpostiosoite",
        "sähköpostiosoitteesi", "kotisivu", "kotisivut", "verkkosivu", "verkkosivusto", "sivusto", "viesti",
        "viestisi", "keskustele", "osallistu keskusteluun", "aloita keskustelu", "kommentoinnin säännöt", "lainaa",
        "yksi kommentti",
        "asiakasarvostelut", "kirjoita arvostelu", "pysyvä linkki", "kirjaudu vastataksesi",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "uutiskirje", "uutiskirjeet", "uutiskirjeemme", "tilaa uutiskirje", "tilaa uutiskirjeemme",
        "tilaa uutiskirjeet", "uutiskirjeen tilaus", "tilaa", "tilaa nyt", "tilaa sähköpostiisi", "tilaa blogi",
        "liity postituslistalle", "liity postituslistallemme", "liity sähköpostilistalle",
        "ilmoittaudu uutiskirjeen tilaajaksi", "rekisteröidy uutiskirjeen tilaajaksi", "pysy ajan tasalla",
        "pysy kuulolla", "älä jää paitsi", "sähköpostiosoite", "sähköpostiosoitteesi", "sähköpostisi",
        "syötä sähköpostiosoitteesi", "anna sähköpostiosoitteesi", "kirjoita sähköpostiosoitteesi", "etunimi",
        "sukunimi", "peruuta tilaus", "peru tilaus", "kiitos tilauksesta", "kiitos tilauksestasi",
        "seuraa blogia sähköpostitse", "seuraa blogia", "maksuton uutiskirje",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "tietosuoja", "tietosuojaseloste", "tietosuojalauseke", "tietosuojakäytäntö", "tietosuojaselosteet",
        "tietosuoja-asetukset", "rekisteriseloste", "rekisteri- ja tietosuojaseloste", "yksityisyys",
        "yksityisyydensuoja", "yksityisyysasetukset", "henkilötietojen käsittely", "gdpr", "käyttöehdot", "ehdot",
        "yleiset ehdot", "sopimusehdot", "tilausehdot", "toimitusehdot", "myyntiehdot", "palveluehdot",
        "vastuuvapauslauseke", "vastuuvapaus", "oikeudellinen huomautus", "juridiset tiedot", "tekijänoikeus",
        "tekijänoikeudet", "copyright", "kaikki oikeudet pidätetään", "evästeet", "evästekäytäntö",
        "evästekäytännöt", "evästeseloste", "evästeasetukset", "tietoa evästeistä", "muokkaa evästeasetuksia",
        "hallitse evästeitä", "hallinnoi evästeitä", "hallitse suostumusta", "hallinnoi suostumusta", "hyväksy",
        "hyväksy kaikki", "hyväksy evästeet", "hyväksy kaikki evästeet", "hyväksyn", "hyväksyn kaikki",
        "salli kaikki", "salli kaikki evästeet", "salli valinta", "hylkää", "hylkää kaikki", "kiellä",
        "kiellä kaikki", "estä kaikki", "vain välttämättömät", "vain välttämättömät evästeet", "välttämättömät",
        "tallenna asetukset", "tallenna valinnat", "näytä asetukset", "aina aktiivinen", "aina päällä",
        "saavutettavuus", "saavutettavuusseloste", "palautukset", "palautusehdot", "toimitus- ja maksuehdot",
        "selvä", "journalistin ohjeet",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "edellinen", "seuraava", "edellinen artikkeli", "seuraava artikkeli", "edellinen juttu", "seuraava juttu",
        "edellinen kirjoitus", "seuraava kirjoitus", "edellinen sivu", "seuraava sivu", "artikkelien selaus",
        "artikkeleiden selaus", "kirjoitusten selaus", "artikkelien sivutus", "takaisin ylös", "sivun alkuun",
        "takaisin sivun alkuun", "palaa ylös", "ylös", "takaisin", "palaa", "takaisin etusivulle",
        "palaa etusivulle", "takaisin listaukseen", "takaisin uutisiin", "lue lisää", "lue koko artikkeli",
        "lue koko juttu", "lue artikkeli", "lue juttu", "jatka lukemista", "jatka", "lisää", "lisätietoa",
        "lisätietoja", "näytä lisää", "näytä enemmän", "näytä vähemmän", "näytä kaikki", "katso kaikki",
        "katso lisää", "lataa lisää", "kaikki artikkelit", "kaikki uutiset", "kaikki jutut",
        "vanhemmat artikkelit", "uudemmat artikkelit", "vanhemmat kirjoitukset", "uudemmat kirjoitukset",
        "vanhemmat tekstit", "uudemmat tekstit", "vanhemmat", "uudemmat", "vanhempi teksti", "uudempi teksti",
        "ensimmäinen", "viimeinen", "ensimmäinen sivu", "viimeinen sivu", "sivu", "sivut", "klikkaa tästä",
        "klikkaa tähän", "siirry", "siirry sivulle", "tutustu", "avaa", "lataa", "tästä", "suurenna kuva",
        "ladataan",
        "muokkaa githubissa", "näytä lähdekoodi",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "mainos", "mainokset", "ilmoitus", "ilmoitukset", "mainos jatkuu", "juttu jatkuu mainoksen jälkeen",
        "artikkeli jatkuu mainoksen jälkeen", "artikkeli jatkuu mainoksen alla", "juttu jatkuu mainoksen alla",
        "teksti jatkuu mainoksen jälkeen", "juttu jatkuu kuvan jälkeen", "juttu jatkuu kuvan alla",
        "juttu jatkuu videon jälkeen", "juttu jatkuu", "artikkeli jatkuu kuvan jälkeen", "kaupallinen yhteistyö",
        "kaupallinen sisältö", "sponsoroitu", "sponsoroitu sisältö", "maksettu sisältö", "maksettu mainos",
        "mainossisältö", "yhteistyössä", "kumppanisisältö", "sulje mainos", "sisältää mainoslinkkejä",
        "sisältää mainoslinkin", "postaus sisältää mainoslinkkejä", "advertoriaali", "mainosyhteistyö",
    ),
)
ADVERT_STARTS = Phrases(("mainos",))

META_PREFIXES = Phrases(
    (
        "avainsanat:", "avainsana:", "tunnisteet:", "tunniste:", "tagit:", "tägit:", "asiasanat:", "kategoria:",
        "kategoriat:", "aihe:", "aiheet:", "aihealue:", "luokka:", "luokat:", "julkaistu kategoriassa",
        "julkaistu aihealueella", "osasto:", "aihepiirit:", "lisää kestolinkki", "hakusanat:",
        "tallennettu kategoriaan",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "lue myös", "lue lisää:", "lue täältä", "lue tästä", "lue koko", "lue aiheesta", "katso myös", "katso:",
        "katso video", "katso kuvat", "katso täältä", "kuuntele:", "kuuntele myös", "aiheesta lisää",
        "lisää aiheesta", "aiheeseen liittyvää", "lisätietoa:", "älä missaa:", "suosittelemme:", "tutustu myös",
        "ks. myös",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "kuva:", "kuvat:", "kuvaaja:", "kuva ja teksti", "kuvassa:", "kuvituskuva", "kuvituskuvat", "arkistokuva",
        "kuvalähde", "kuvateksti:", "valokuva:", "valokuvat:", "foto:", "piirros:", "kuvitus:", "grafiikka:",
        "video:", "lähde:", "lähteet:", "kuvakaappaus", "kuva ©",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "teksti:", "teksti ja kuvat", "teksti ja kuva", "teksti & kuvat", "kirjoittaja:", "kirjoittanut:",
        "kirjoittajat:", "tekijä:", "toimittaja:", "toimittanut", "toimitus:", "julkaissut", "julkaisija:",
        "julkaistu:", "julkaisupäivä", "lisätty:", "luotu:", "päivitetty:", "viimeksi päivitetty",
        "viimeksi muokattu", "viimeisin päivitys", "muokattu:", "muutettu:", "päivämäärä:", "lukuaika",
        "lukuaika:", "kirjeenvaihtajamme",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "käytämme evästeitä", "käytämme sivustollamme evästeitä", "käytämme sivuillamme evästeitä",
        "sivusto käyttää evästeitä", "sivustomme käyttää evästeitä", "sivustolla käytetään evästeitä",
        "sivustollamme käytetään evästeitä", "sivuillamme käytetään evästeitä", "verkkosivusto käyttää evästeitä",
        "palvelu käyttää evästeitä", "palvelussa käytetään evästeitä", "käyttää evästeitä", "käytetään evästeitä",
        "käytämme cookies", "evästeiden käytön", "evästeiden käyttöön", "evästeiden käyttämisen",
        "evästeiden käytöstä", "hyväksyt evästeiden", "hyväksyt evästeet", "jatkamalla sivuston käyttöä",
        "jatkamalla sivustolla", "jatkamalla selaamista", "käyttämällä sivustoa hyväksyt",
        "käyttämällä sivustoamme", "välttämättömiä evästeitä", "välttämättömät evästeet",
        "kolmansien osapuolten evästeitä", "evästeitä ja muita", "evästeitä ja vastaavia", "evästeiden avulla",
        "tietosuojaselosteestamme",
    ),
    matches=(
        "Käytämme evästeitä parantaaksemme käyttökokemusta.",
        "Jatkamalla sivuston käyttöä hyväksyt tämän.",
        "Tämä sivusto käyttää evästeitä.",
        "Lue lisää tietosuojaselosteestamme.",
    ),
    spares=(
        "Mummo leipoi keksejä koko kadulle.",
        "Söimme kaksi pikkuleipää kahvin kanssa.",
        "Hän pakkasi eväät reppuun ja lähti.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "tilaa uutiskirje", "tilaa uutiskirjeemme", "tilaa maksuton uutiskirje", "tilaa ilmainen uutiskirje",
        "tilaa viikoittainen", "tilaa blogi", "tilaa kirjoitukset", "tilaamalla uutiskirjeen",
        "tilata uutiskirjeen", "tilata uutiskirjeemme", "uutiskirjeemme tilaajaksi", "uutiskirjeen tilaajaksi",
        "uutiskirjeemme", "liity postituslistalle", "liity postituslistallemme", "liity sähköpostilistalle",
        "liity uutiskirjeen", "suoraan sähköpostiisi", "sähköpostiisi", "suoraan sähköpostiin",
        "sähköpostilaatikkoosi", "syötä sähköpostiosoitteesi", "anna sähköpostiosoitteesi",
        "kirjoita sähköpostiosoitteesi", "jätä sähköpostiosoitteesi", "syötä sähköpostisi",
        "peruuttaa tilauksen milloin", "peruuttaa uutiskirjeen", "perua tilauksen milloin", "perua uutiskirjeen",
        "ilmoitukset uusista artikkeleista", "ilmoitus uusista kirjoituksista", "pysy ajan tasalla ja",
    ),
    matches=(
        "Tilaa uutiskirje ja pysy ajan tasalla.",
        "Viikon parhaat jutut suoraan sähköpostiisi.",
        "Syötä sähköpostiosoitteesi alle.",
        "Voit perua tilauksen milloin tahansa.",
    ),
    spares=(
        "Hän kirjoittautui Turun yliopistoon.",
        "Yhdistys julkaisi ensimmäisen jäsenlehtensä 1921.",
        "Hän tilasi kahvin ja pullan.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "sait tämän", "saat tämän", "olet saanut tämän",
    ),
)
SENT_STARTS = Phrases(
    (
        "tämä viesti on lähetetty osoitteeseen", "tämä viesti lähetettiin osoitteeseen",
        "tämä sähköposti on lähetetty osoitteeseen", "tämä sähköposti lähetettiin osoitteeseen",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "poistu listalta", "poistu postituslistalta", "lopeta tilaus",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "muokkaa githubissa", "artikkelien selaus",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "ladataan kommentteja", "kommentteja ladataan", "tykkää lataa",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "palvelun tarjoaa", "ylpeänä palvelun tarjoaa", "teema:",
        "voimanlähteenä",
    ),
)

SHARE_PHRASES = Phrases(
    (
        "seuraa meitä somessa", "seuraa meitä facebookissa", "seuraa meitä instagramissa",
        "seuraa meitä twitterissä", "seuraa meitä myös", "seuraa meitä", "seuraa minua", "seuraa blogia",
        "tykkää meistä", "tykkää sivustamme", "tykkää facebook-sivustamme", "jaa artikkeli", "jaa tämä artikkeli",
        "jaa juttu", "jaa tämä juttu", "jaa facebookissa", "jaa kavereillesi", "jaa ystävillesi",
        "jaa se kavereillesi", "jaa palvelussa", "avautuu uudessa ikkunassa", "avautuu uuteen ikkunaan",
        "klikkaa jakaaksesi", "vinkkaa kaverille", "whatsapp-kanavamme", "youtube-kanavamme",
        "youtube-kanavallamme", "facebook-sivumme", "facebook-sivuillamme", "facebook-ryhmään",
        "telegram-kanavamme",
    ),
    matches=(
        "Seuraa meitä Facebookissa ja Instagramissa!",
        "Jaa Twitterissä (Avautuu uudessa ikkunassa)",
        "Pidit jutusta? Jaa se kavereillesi.",
    ),
    spares=(
        "Koira seurasi heitä koko matkan asemalle.",
        "Hän jakoi leivän naapurien kanssa.",
        "Videota jaettiin tuhansia kertoja, kertoo pormestari.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "sähköpostiosoitettasi ei julkaista", "sähköpostiosoitetta ei julkaista", "sähköpostiosoitteesi ei tule",
        "sähköpostiosoitettasi ei tulla julkaisemaan", "sähköpostia ei julkaista", "pakolliset kentät on merkitty",
        "pakolliset kentät merkitty", "pakolliset kentät on", "tähdellä merkityt kentät",
        "sinun täytyy kirjautua sisään", "kirjaudu sisään kommentoidaksesi", "kirjaudu sisään kirjoittaaksesi",
        "kirjautua sisään kommentoidaksesi", "kirjoittaaksesi kommentin", "kommentoidaksesi",
        "ole ensimmäinen kommentoija", "ole ensimmäinen, joka", "ilmoita minulle uusista",
        "ilmoita minulle seuraavista", "ilmoita sähköpostitse uusista", "ilmoita uusista kommenteista",
        "tallenna nimeni", "seuraavaa kommentointikertaa", "kommentointi on suljettu", "kommentointi on päättynyt",
        "kommentit on suljettu", "kommentointi ei ole", "kommentit ovat pois", "kommentit tarkistetaan",
        "kommentit moderoidaan", "kommentti odottaa", "kommenttisi odottaa", "akismet-palvelua", "käyttää akismet",
        "kommenttitietojasi käsitellään", "jätä kommentti", "kerro kommenteissa", "kommentoi alle",
        "artikkelissa kommentit pois",
    ),
    matches=(
        "Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *",
        "Sinun täytyy kirjautua sisään kommentoidaksesi.",
        "Sivusto käyttää Akismet-palvelua roskapostin vähentämiseen.",
        "Ilmoita minulle uusista kommenteista sähköpostilla.",
    ),
    spares=(
        "Ministeri ei suostunut kommentoimaan asiaa.",
        "Hänen kirjeeseensä ei koskaan vastattu.",
        "Pellot talon takana oli merkitty paaluin.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "kaikki oikeudet pidätetään", "kaikki oikeudet pidätetty", "kaikki oikeudet varataan",
        "oikeudet muutoksiin pidätetään", "pidätetään oikeus muutoksiin", "pidätämme oikeuden",
        "all rights reserved", "tekijänoikeudella suojattu", "suojattu tekijänoikeudella",
        "tekijänoikeuden suojaama", "ilman kirjallista lupaa", "ilman julkaisijan", "ilman tekijän lupaa",
        "ilman etukäteen saatua", "ilman ennakkolupaa", "sisällön kopiointi", "kopiointi kielletty",
        "kopioiminen ilman", "luvaton kopiointi", "lainaaminen ilman", "julkaiseminen ilman",
        "osittainen lainaaminen", "ei saa kopioida", "ei saa jäljentää", "ilman minkäänlaista takuuta",
        "toimitus ei ota vastuuta", "emme ota vastuuta", "ei vastaa sisällöstä", "emme vastaa",
        "ei vastaa mahdollisista", "ei ole vastuussa mahdollisista", "emme ole vastuussa", "ei takaa tietojen",
        "kirjoittajan omia", "kirjoittajien omia", "eivät välttämättä edusta", "ei välttämättä edusta",
        "eivät välttämättä vastaa", "eivät välttämättä heijasta", "tarkoitettu vain yleiseksi",
        "yleisluonteista tietoa", "ei ole sijoitusneuvontaa", "ei ole sijoitussuositus", "ei tule pitää sijoitus",
        "ei korvaa lääkärin", "eivät korvaa lääkärin", "ei ole tae tulevasta", "historiallinen tuotto ei",
        "creative commons -lisenssillä", "rekisteröityjä tavaramerkkejä", "affiliate-linkkejä",
        "sisältää mainoslinkkejä", "tekstin ja kuvien kopiointi",
    ),
    matches=(
        "© 2018 Lehti Oy. Kaikki oikeudet pidätetään.",
        "Aineiston kopioiminen ilman kirjallista lupaa on kielletty.",
        "Toimitus ei ota vastuuta ulkoisten sivujen sisällöstä. Emme vastaa linkeistä.",
        "Mielipiteet ovat kirjoittajan omia.",
        "Teksti ei ole sijoitusneuvontaa.",
        "Artikkeli ei korvaa lääkärin arviota.",
    ),
    spares=(
        "Talonpoikien oikeudet kirjattiin lakiin 1789.",
        "Äiti antoi hänelle luvan lähteä rannalle.",
        "Kukaan kylässä ei halunnut kantaa vastuuta.",
        "Pesukoneessa oli vielä kaksi vuotta takuuta.",
        "Oikeus katsoi, että kunta oli korvausvelvollinen.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "artikkeli on alun perin julkaistu", "artikkeli on julkaistu alun perin",
        "artikkeli julkaistiin alun perin", "artikkeli on aiemmin julkaistu", "artikkeli on julkaistu aiemmin",
        "juttu on julkaistu alun perin", "juttu on alun perin julkaistu", "juttu julkaistiin alun perin",
        "juttu on julkaistu ensimmäisen kerran", "kirjoitus on julkaistu alun perin",
        "kirjoitus on alun perin julkaistu", "kirjoitus on julkaistu aiemmin", "kirjoitus julkaistiin ensin",
        "teksti on julkaistu alun perin", "teksti on alun perin julkaistu", "julkaistu alun perin",
        "alun perin julkaistu", "julkaistu ensimmäisen kerran", "julkaistaan luvalla", "julkaistu luvalla",
        "uudelleenjulkaistu", "juttu on tuotettu yhteistyössä", "artikkeli on tuotettu yhteistyössä",
    ),
    matches=(
        "Artikkeli on julkaistu alun perin Suomen Kuvalehdessä.",
        "Juttu on alun perin julkaistu blogissa.",
        "Teksti julkaistaan luvalla.",
    ),
    spares=(
        "Hänen esikoisromaaninsa ilmestyi 1958.",
        "Kuu nousi kattojen ylle.",
        "Suku oli alun perin Karjalasta.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "lataa sovellus", "lataa sovelluksemme", "lataa ilmainen sovellus", "tue journalismia", "tue työtämme",
        "tue toimintaamme", "tue riippumatonta", "tee lahjoitus", "lahjoita nyt", "liity jäseneksi",
        "liity kuukausilahjoittajaksi", "ryhdy tilaajaksi", "ryhdy kuukausilahjoittajaksi", "tilaa lehti",
        "tilaa nyt", "tilaa digi", "tilaa ja lue", "tilaa jatkaaksesi", "jatkaaksesi lukemista",
        "jatka lukemista tilaamalla", "lue koko juttu", "lue juttu kokonaan", "vain tilaajille",
        "tämä artikkeli on vain", "tämä juttu on vain", "artikkeli on maksullinen", "oletko jo tilaaja",
        "oletko tilaaja", "oletko jo asiakas", "oletko jo jäsen", "onko sinulla jo tunnus", "onko sinulla jo tili",
        "eikö sinulla ole tunnusta", "ei vielä tunnuksia", "etkö ole vielä tilaaja", "rajaton lukuoikeus",
        "rajoittamaton pääsy", "rajaton pääsy", "kaikki tilaajasisällöt", "ilmaisten artikkelien",
        "ilmaisten juttujen", "ensimmäinen kuukausi ilmaiseksi", "kokeile maksutta", "kokeile ilmaiseksi",
        "voit perua milloin", "peru milloin vain", "mainosten esto", "mainostenesto", "mainosestosi",
        "kirjaudu lukeaksesi", "onko sinulla juttuvinkki", "lähetä juttuvinkki", "vinkkaa toimitukselle",
        "vinkkaa meille",
    ),
    matches=(
        "Tämä artikkeli on vain tilaajille.",
        "Tue työtämme pienellä summalla.",
        "Oletko jo tilaaja? Kirjaudu sisään.",
        "Ota mainosestosi pois päältä.",
    ),
    spares=(
        "Isäntä teki sopimuksen meijerin kanssa.",
        "Hän oli ollut vuosia jalkapalloseuran jäsen.",
        "Lehti menetti viime vuonna tuhat kestotilausta.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ei", "en", "et", "emme", "ette", "eivät", "älä", "ilman", "koskaan", "mitään", "kukaan", "kaksi", "kolme",
        "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän", "kymmenen",
    ),
)
PAGE_WORDS = Phrases(("sivu", "s",))
PROMPT_BUTTONS = Phrases(
    (
        "katso kuvagalleria", "katso kuvat", "toista video", "video latautuu", "selaimesi ei tue videota",
        "selaimesi ei tue html5-videota", "juttu jatkuu mainoksen jälkeen", "juttu jatkuu kuvan jälkeen",
        "kuuntele artikkeli", "lataa sovellus",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "klikkaa tästä", "lataa sovelluksemme", "seuraa meitä", "tilaa uutiskirjeemme",
    ),
)
TEASER_STARTS = Phrases(
    (
        "lue myös", "lue lisää", "katso myös", "lue seuraavaksi",
        "lue tästä", "aiheesta lisää", "kuuntele myös",
    ),
)
WIKI_WORDS = Phrases(
    (
        "vapaa tietosanakirja", "noudettu kohteesta ”http", "noudettu kohteesta ”https",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "muokkaa", "muokkaa wikitekstiä",
    ),
)
TIP_WORDS = Phrases(
    (
        "lähetä meille", "onko sinulla uutisvinkki", "löysitkö virheen",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "suomi", "englanti", "saksa", "ranska", "espanja", "ruotsi", "venäjä", "viro",
    ),
)
PAPER_TITLES = Phrases(
    (
        "tiivistelmä", "avainsanat", "asiasanat", "kiitokset", "sidonnaisuudet", "rahoitus",
    ),
)
HEADING_TITLES = Phrases(
    (
        "seuraavaksi", "tulossa", "sinulle", "vain sinulle", "lisää", "seuraava", "katso myös", "linkit", "lähteet",
        "suosittua",
    ),
)
REFERENCE_TITLES = Phrases(("katso myös",))
WORDINGS = {
    "act": "katso klikkaa lataa kuuntele selaa paina",
    "continue": "jatkuu jatka",
    "below": "jälkeen alla alapuolella",
    "media": "video videon kuva kuvan kuvat kuvagalleria sovellus sovelluksen mainos mainoksen podcast",
    "filler": "tästä tässä meidän nyt ja lisää juttu artikkeli ilmaiseksi kaikki täältä",
    "browser": "selain selaimesi selaimessa selaimessasi",
    "support": "tue tuettu javascript html5",
    "subscriber": "tilaaja tilaajana tilaajat",
    "gift": "lahjoita jaa jakaa lahja ystävälle",
    "article": "artikkeli artikkelin juttu jutun juttuja",
    "comments": "kommentti kommentit kommentointi",
    "moderation": "moderoidaan säännöt julkaistaan julkaisua asiallinen moderoi",
    "write": "lähetä kirjoita ota",
    "us": "meille toimitukseen toimitus",
    "tip": "vinkki uutisvinkki juttuvinkki virhe kuvia",
    "sign up": "tilaa saat vastaanota",
    "newsletter": "uutiskirje uutiskirjeen uutiskirjeestä uutiskirjettä uutiskirjeitä",
    "mail": "sähköpostiisi sähköposti sähköpostiin",
    "agree": "hyväksyn hyväksy suostumus hylkää peruuttaa hallitse salli",
    "terms": "tietosuoja tietosuojaseloste käyttöehdot kaikki asetukset evästeasetukset",
    "cookie": "evästeitä evästeet eväste evästeiden",
    "site": "käytämme käyttää sivusto sivustolla parantaa käyttökokemus laite kumppanit selain mainontaa",
    "option": "arvostamme yksityisyyttäsi",
    "month": "kuukaudessa kuussa viikossa",
    "video": "video videon videota videoita",
    "news": "uutiset",
    "sign off": "peruuta peru peruuttaa perua poistu poistua",
    "list": "lista listalta postituslista postituslistalta viesti viestin viestejä viestien sähköpostin sähköposteja sähköpostia uutiskirjeitä",
    "joined": "tilannut tilaaja tilannut rekisteröitynyt ilmoittautunut asiakas verkkosivuillamme",
    "here": "tästä klikkaa klikkaamalla napsauta",
    "view": "avaa näytä lue",
}
VISITOR_WORDS = Phrases(
    (
        "sinä", "sinun", "etsimäsi", "meidän", "valitettavasti", "pahoittelemme", "hups",
    ),
)
SAYING_WORDS = Phrases(
    (
        "sanoi", "sanoivat", "sanoo", "luki", "kirjoitti", "huusi", "kysyi", "vastasi", "kuiskasi",
    ),
    matches=("Tilaa uutiskirje, sanoi isäntä.",),
    spares=("Tilaa uutiskirje, niin saat sen joka maanantai.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "evästeitä", "evästeet", "evästeiden", "eväste", "yksityisyyttäsi", "yksityisyytesi", "suostumuksesi",
        "tietosuojasi",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "hyväksyn kaikki", "muuta asetuksia", "vain välttämättömät evästeet", "kieltäydyn", "hyväksyn",
        "en hyväksy", "sopii", "ei kiitos", "anna minun valita", "haluan valita", "hyväksy kaikki",
        "hyväksy kaikki evästeet", "hyväksy", "salli kaikki", "salli", "hylkää kaikki", "hylkää",
        "kieltäydy kaikista", "kieltäydy", "kiellä kaikki", "kiellä kaikki evästeet", "kiellä",
        "vain välttämättömät", "vain pakolliset", "hyväksy vain välttämättömät", "jatka hyväksymättä",
        "mukauta", "muokkaa asetuksia", "hallitse evästeitä", "hallitse asetuksia", "evästeasetukset",
        "tallenna asetukset", "tallenna valinnat", "vahvista valinnat", "salli valitut", "ok, hyväksy kaikki",
        "selvä", "lisää vaihtoehtoja",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "18-vuotias", "18-vuotiaille", "yli 18-vuotias", "alle 18-vuotias", "täyttänyt 18 vuotta",
        "vähintään 18 vuotta", "yli 18 vuotta", "täysi-ikäinen", "täysi-ikäisille", "ikävahvistus",
        "ikätarkistus", "ikäraja", "vahvista ikäsi", "syntymäaika", "vain aikuisille", "alaikäinen",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "olen yli 18-vuotias", "kyllä, olen yli 18-vuotias", "olen 18-vuotias tai vanhempi",
        "kyllä, olen 18-vuotias tai vanhempi", "olen täyttänyt 18 vuotta", "kyllä, olen täyttänyt 18 vuotta",
        "olen täysi-ikäinen", "kyllä, olen täysi-ikäinen", "olen alle 18-vuotias", "en, olen alle 18-vuotias",
        "en ole vielä", "kyllä", "ei", "siirry sivustolle", "poistu", "poistu sivustolta", "vahvista", "jatka",
    ),
)
QUOTING_STARTS = Phrases(("tämä lause", "nämä sanat"))
