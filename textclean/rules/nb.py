"""Norwegian, bokmål and nynorsk."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "siden ble ikke funnet", "siden finnes ikke", "siden finnes ikke lenger", "siden eksisterer ikke",
        "siden eksisterer ikke lenger", "denne siden finnes ikke", "denne siden finnes ikke lenger",
        "side ikke funnet", "siden ikke funnet", "fant ikke siden", "fant ikke side", "vi fant ikke siden",
        "vi finner ikke siden", "vi fant dessverre ikke siden", "vi kan ikke finne siden", "kan ikke finne siden",
        "kunne ikke finne siden", "finner ikke siden", "siden kan ikke vises", "siden kunne ikke vises",
        "siden er ikke tilgjengelig", "siden er utilgjengelig", "ikke funnet", "ikkje funne", "sida finst ikkje",
        "sida finst ikkje lenger", "fann ikkje sida", "vi fann ikkje sida", "sida vart ikkje funnen",
        "sida blei ikkje funnen", "denne sida finst ikkje", "filen ble ikke funnet", "fil ikke funnet",
        "objektet ble ikke funnet", "ressursen ble ikke funnet", "artikkelen finnes ikke",
        "artikkelen ble ikke funnet", "produktet finnes ikke", "ingenting funnet", "ingen resultater",
        "ingen treff", "oops", "ops", "oi", "oi da", "oisann", "æsj", "å nei", "oi sann", "ops! siden finnes ikke",
        "oops! siden ble ikke funnet", "oisann! siden finnes ikke", "ops, siden finnes ikke",
        "ops! siden ble ikke funnet", "oi! siden ble ikke funnet", "oi! den siden finnes ikke",
        "ops! noe gikk galt", "oops! noe gikk galt", "ops, noe gikk galt", "oisann, noe gikk galt",
        "oi, noe gikk galt", "noe gikk galt", "noko gjekk gale", "noko gjekk galt", "det oppstod en feil",
        "det oppsto en feil", "det har oppstått en feil", "det har oppstått en uventet feil",
        "det oppstod ein feil", "det har oppstått ein feil", "det har skjedd en feil", "det skjedde en feil",
        "en feil oppstod", "en feil har oppstått", "en uventet feil oppstod", "feil", "feilmelding", "feilkode",
        "serverfeil", "tjenerfeil", "intern serverfeil", "intern tjenerfeil", "intern feil",
        "intern feil på serveren", "uventet feil", "ukjent feil", "teknisk feil", "databasefeil",
        "feil ved tilkobling til databasen", "feil ved databasetilkobling", "beklager", "vi beklager", "dessverre",
        "beklager, siden finnes ikke", "beklager, vi fant ikke siden", "orsak", "ugyldig forespørsel",
        "feil i forespørsel", "feil forespørsel", "dårlig forespørsel", "uautorisert", "ikke autorisert",
        "ingen tilgang", "ikke tilgang", "tilgang nektet", "adgang nektet", "adgang forbudt", "tilgang forbudt",
        "ingen adgang", "manglende tilgang", "ikkje tilgang", "du har ikke tilgang", "du har ikkje tilgang",
        "forbudt", "nektet", "autentisering kreves", "autentisering påkrevd", "godkjenning kreves",
        "pålogging kreves", "innlogging kreves", "du må logge inn", "betaling kreves", "metoden er ikke tillatt",
        "metode ikke tillatt", "ikke akseptabelt", "ikke akseptabel", "proxy-autentisering kreves",
        "tidsavbrudd for forespørsel", "forespørselen ble tidsavbrutt", "forespørselen tok for lang tid",
        "tidsavbrudd", "konflikt", "borte", "ikke lenger tilgjengelig", "siden er fjernet", "siden er slettet",
        "siden er flyttet", "lengde kreves", "forutsetning ikke oppfylt", "forespørselen er for stor",
        "for stor forespørsel", "url-en er for lang", "medietypen støttes ikke", "mediatypen støttes ikke",
        "for mange forespørsler", "utilgjengelig av juridiske årsaker", "ikke implementert", "ugyldig gateway",
        "feil i gateway", "tjenesten er ikke tilgjengelig", "tjenesten er utilgjengelig",
        "tjenesten er midlertidig utilgjengelig", "tenesta er ikkje tilgjengeleg", "midlertidig utilgjengelig",
        "midlertidig ute av drift", "tidsavbrudd for gateway", "tidsavbrudd i gateway", "gateway timeout",
        "fant ikke serveren", "serveren ble ikke funnet", "serveren er overbelastet", "vedlikehold",
        "planlagt vedlikehold", "vedlikeholdsmodus", "under vedlikehold", "siden er under vedlikehold",
        "nettstedet er under vedlikehold", "vi er snart tilbake", "vi er straks tilbake", "snart tilbake",
        "vi er tilbake snart", "straks tilbake", "under oppbygging", "siden er under oppbygging",
        "under konstruksjon", "siden er under utvikling", "kommer snart", "vent litt", "vennligst vent", "vent",
        "et øyeblikk", "bare et øyeblikk", "øyeblikk", "et lite øyeblikk", "er du en robot", "er du et menneske",
        "jeg er ikke en robot", "bekreft at du er et menneske", "bekreft at du ikke er en robot",
        "kontrollerer nettleseren din", "sjekker nettleseren din", "sikkerhetskontroll", "sikkerhetssjekk",
        "nettstedet kan ikke nås", "dette nettstedet kan ikke nås", "får ikke kontakt med nettstedet",
        "du får ikke tilgang til dette nettstedet", "denne siden fungerer ikke", "siden fungerer ikke",
        "ingen internettilkobling", "ingen internett-tilkobling", "ingen tilkobling", "ingen forbindelse",
        "tilkoblingsfeil", "tilkoblingen ble brutt", "tilkoblingen ble tilbakestilt", "tilkoblingen ble avbrutt",
        "tilkoblingen ble avvist", "tilkoblingen er ikke privat", "tilkoblingen fikk tidsavbrudd",
        "javascript er deaktivert", "javascript er slått av", "javascript kreves", "økten er utløpt",
        "økten din er utløpt", "økten har utløpt", "sesjonen er utløpt", "du er blokkert", "du har blitt blokkert",
        "denne saken er for abonnenter", "kun for abonnenter", "bare for abonnenter",
        "bli abonnent for å lese videre", "dette domenet er til salgs", "domenet er til salgs",
        "nettstedet er under oppbygging", "innholdet er ikke tilgjengelig", "videoen er privat",
        "videoen er ikke tilgjengelig", "produktet ble ikke funnet", "du er frakoblet", "ingen internettforbindelse",
        "omdirigerer", "ikke tilgjengelig i ditt land", "vi bryr oss om ditt personvern", "kritisk feil",
        "ikke logget inn", "ikke innlogget", "du er ikke logget inn", "sesjonsfeil", "øktfeil",
        "nettleseren din er utdatert", "din nettleser er utdatert", "nettleseren støttes ikke",
        "nettleseren din støttes ikke", "utdatert nettleser",
        "informasjonskapsler støttes ikke", "verifisering mislyktes", "butikken er frakoblet",
        "dette innholdet er ikke tilgjengelig akkurat nå", "dette nettstedet er ikke tilgjengelig",
        "klarte ikke å koble til", "klarte ikke å finne tjeneren", "feil under oppretting av databaseforbindelse",
        "dette produktet er ikke lenger tilgjengelig", "noe gikk galt da denne nettsiden skulle vises",
        "du har ikke tilgang til å lese dette forumet", "denne saken er kun for abonnenter",
        "denne artikkelen er for abonnenter",
    ),
    matches=(
        "Dette nettstedet er ikke tilgjengelig",
        "Dette produktet er ikke lenger tilgjengelig.",
    ),
    spares=(
        "Legen på øya er ikke lenger å treffe om søndagen.",
        "Han klarte ikke å finne båten i tåken.",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "ble ikke funnet på denne serveren", "ble ikke funnet på serveren", "ble ikke funnet på denne tjeneren",
        "ikke funnet på denne serveren", "finnes ikke på denne serveren", "finnes ikke på serveren",
        "på denne serveren", "på denne tjeneren", "den forespurte url", "den forespurte siden",
        "den forespurte adressen", "den forespurte ressursen", "den etterspurte siden", "den etterspurte url",
        "den ønskede siden", "forespurt url", "forespurte objektet", "serveren kunne ikke forstå",
        "serveren forstod ikke", "serveren forsto ikke", "nettleseren din sendte",
        "nettleseren sendte en", "en forespørsel som serveren", "en forespørsel som denne",
        "serveren kunne ikke behandle", "serveren kan ikke behandle", "serveren kunne ikke fullføre",
        "behandle forespørselen", "fullføre forespørselen", "tillatelse til å vise denne",
        "tillatelse til å se denne siden", "tillatelse til å få tilgang til", "rettigheter til å se denne",
        "rettigheter til å vise", "tilgang til å se denne siden", "tilgang til å vise denne siden",
        "ikke tilgang til denne siden", "ikke tilgang til siden", "ikkje tilgang til denne sida",
        "ikke autorisert til å", "tilgang til denne siden", "ugyldig svar fra", "proxyserveren mottok",
        "proxy-serveren mottok", "proxyserveren nekter", "proxy-serveren nekter", "serveren er overbelastet",
        "serveren er midlertidig", "serveren er for øyeblikket", "serveren er for tiden", "intern serverfeil",
        "intern tjenerfeil", "intern feil på serveren", "feilkonfigurasjon på serveren", "siden du leter etter",
        "siden du lette etter", "siden du ser etter", "siden du søker", "siden du søkte", "siden du prøver",
        "siden du prøvde", "siden du forsøker", "siden du forsøkte", "siden du ønsker å", "siden du ba om",
        "siden du har bedt om", "siden du etterspurte", "sida du leitar etter", "sida du leita etter",
        "sida du ser etter", "sida du prøver", "sida du bad om", "siden finnes ikke lenger",
        "siden finnes ikke eller", "siden finnes dessverre ikke", "siden eksisterer ikke lenger",
        "sida finst ikkje lenger", "sida finst ikkje", "siden kan være flyttet", "siden kan ha blitt",
        "siden kan være slettet", "siden er flyttet", "siden er slettet", "siden er fjernet",
        "siden har blitt flyttet", "siden har blitt fjernet", "siden har blitt slettet", "flyttet eller slettet",
        "slettet eller flyttet", "fjernet eller flyttet", "flyttet eller fjernet", "flytta eller sletta",
        "siden ble ikke funnet", "fant ikke siden", "finner ikke siden", "finne siden du", "fann ikkje sida",
        "ingenting ble funnet på", "ingenting ble funnet her", "samsvarte med søket", "samsvarer med søket",
        "lenken du fulgte", "lenken du klikket", "lenka du følgde", "lenken er utdatert", "lenken er ugyldig",
        "lenken kan være", "lenken er utløpt", "lenken har utløpt", "lenken er ødelagt", "en død lenke",
        "adressen er riktig", "adressen er skrevet riktig", "adressen er stavet riktig", "adressen er feil",
        "skrevet inn riktig adresse", "skrevet riktig adresse", "skrevet inn adressen", "skrevet feil adresse",
        "tastet feil adresse", "sjekk adressen", "sjekk at adressen", "kontroller adressen",
        "kontroller at adressen", "sjekk at du har skrevet", "sjekk url", "kontroller url",
        "skrivefeil i adressen", "skrivefeil i nettadressen", "aktiver javascript", "aktivere javascript",
        "slå på javascript", "skru på javascript", "javascript er deaktivert", "javascript er slått av",
        "javascript er skrudd av", "javascript må være", "javascript aktivert", "krever javascript",
        "støtter ikke javascript", "nettleseren din støtter ikke", "nettleser støtter ikke",
        "nettleseren støtter ikke", "nettlesaren din støttar ikkje", "nettleseren din er utdatert",
        "utdatert nettleser", "en gammel nettleser", "eldre nettleser", "oppdater nettleseren",
        "oppdatere nettleseren", "aktiver informasjonskapsler", "aktivere informasjonskapsler", "aktiver cookies",
        "tillate informasjonskapsler", "informasjonskapsler er deaktivert", "informasjonskapsler er slått av",
        "bekreft at du er et menneske", "bekrefte at du er et menneske", "bekreft at du er menneske",
        "bekreft at du ikke er en robot", "bekrefte at du ikke er en robot", "at du ikke er en robot",
        "at du er et menneske ved", "sikkerheten til tilkoblingen din", "kontrollere sikkerheten",
        "uvanlig trafikk", "mistenkelig trafikk", "trafikk fra nettverket ditt", "fra datanettverket ditt",
        "fra ditt datanettverk", "din ip-adresse er", "ip-adressen din er", "ip-adressen din har",
        "ip-adresse har blitt blokkert", "du har blitt blokkert", "du er blitt blokkert",
        "for mange forespørsler fra", "for mange påloggingsforsøk", "for mange innloggingsforsøk",
        "ikke tilgjengelig i ditt land", "ikke tilgjengelig i landet ditt", "utilgjengelig i ditt land",
        "ikke tilgjengelig i din region", "ikkje tilgjengeleg i landet ditt", "av juridiske årsaker ikke",
        "tilgjengelig av juridiske årsaker", "cacheadministrator", "cache-administrator", "dns-adresse",
        "dns-adressen", "dns-feil", "ip-adressen til serveren", "serverens ip-adresse", "finner ikke serveren",
        "fant ikke serveren", "tilkoblingen fikk tidsavbrudd", "tidsavbrudd for tilkoblingen",
        "brukte for lang tid på å svare", "bruker for lang tid på å svare", "tok for lang tid å svare",
        "nektet å koble til", "avviste tilkoblingen", "koble til serveren", "tilkoblingen til serveren",
        "forbindelsen til serveren", "forbindelse med serveren", "kunne ikke opprette forbindelse",
        "kan ikke opprette forbindelse", "lukket tilkoblingen uventet", "avsluttet tilkoblingen uventet",
        "nettstedet er midlertidig", "nettsiden er midlertidig", "nettsiden er for øyeblikket",
        "nettstedet er for øyeblikket", "siden er midlertidig", "siden er for øyeblikket",
        "nettsidene er midlertidig", "stengt for vedlikehold", "nede for vedlikehold",
        "utilgjengelig på grunn av vedlikehold", "på grunn av planlagt vedlikehold",
        "nettstedet er under vedlikehold", "nettsiden er under oppbygging", "siden er under oppbygging",
        "nettstedet er under oppbygging", "nettsiden er under utvikling", "økten din er utløpt", "økten er utløpt",
        "økten har utløpt", "økten din har utløpt", "sesjonen er utløpt", "sesjonen har utløpt",
        "koble til databasen", "databasetilkobling", "kritisk feil på", "det oppstod en feil under",
        "det oppsto en feil under", "det oppstod en feil ved", "det oppsto en feil ved",
        "det oppstod en uventet feil", "det oppsto en uventet feil", "det har oppstått en feil",
        "det har oppstått en teknisk feil", "det har oppstått ein feil", "du må være logget inn for å se",
        "du må være innlogget for å se", "du må vere innlogga for å", "feilreferanse", "errordocument",
        "logge inn for å få tilgang", "logge inn for å se", "nettleser godtar ikke",
        "er for øyeblikket slått av",
    ),
    matches=(
        "Den forespurte URL-en /gammel/side.html ble ikke funnet på denne serveren.",
        "Du har ikke tillatelse til å se denne siden.",
        "Siden du leter etter finnes dessverre ikke.",
        "Sida du leitar etter er flytta eller sletta.",
        "Du må aktivere JavaScript for å bruke nettsiden.",
        "Nettleseren din sendte en forespørsel som serveren ikke forstod.",
        "Systemene våre har oppdaget uvanlig trafikk fra nettverket ditt.",
        "Innholdet er dessverre ikke tilgjengelig i ditt land.",
        "Det har vært en kritisk feil på dette nettstedet.",
    ),
    spares=(
        "Kelneren forstod ikke gjestens ønske og kom med mer te.",
        "Faren ga ham ikke lov til å forlate rommet.",
        "Hun bladde om og lette videre etter navnet til farmoren.",
        "Døren til kjelleren var låst, og to soldater holdt vakt.",
        "Toget var forsinket på grunn av arbeid på sporet.",
        "Adressa på konvolutten var så stygt skriven at postbodet gav opp.",
        "Siden av huset som vendte mot sjøen, hadde flasset.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "prøv igjen senere", "prøv igjen om", "prøv på nytt", "prøv igjen", "prøv gjerne igjen",
        "vennligst prøv igjen", "forsøk igjen", "prøv igjen seinare", "prøv på nytt seinare",
        "kontakt administrator", "kontakt administratoren", "kontakt webmaster",
        "kontakt nettstedets administrator", "ta kontakt med", "kontakt oss", "kontakt kundeservice",
        "kontakt kundesenteret", "vi beklager ulempen", "vi beklager ulempene", "beklager ulempen",
        "beklager bryderiet", "vi beklager eventuelle", "beklagar ulempa", "gå til forsiden",
        "gå tilbake til forsiden", "tilbake til forsiden", "gå til framsida", "til framsida", "gå til startsiden",
        "gå tilbake til", "bruk søkefunksjonen", "bruk søkefeltet", "bruke søkefeltet", "prøv å søke",
        "prøv et søk", "kanskje et søk kan hjelpe", "kontroller stavemåten", "sjekk stavemåten",
        "sjekk internettforbindelsen", "sjekk internettilkoblingen", "kontroller internettilkoblingen",
        "last inn siden på nytt", "oppdater siden", "vi jobber med å løse", "vi jobber med saken",
        "takk for tålmodigheten", "takk for din tålmodighet",
        "oppdater nettleseren din",
    ),
)

ERROR_WORDS = Phrases(
    (
        "server", "serveren", "servere", "tjener", "tjeneren", "webserver", "proxy", "proxyserver",
        "proxyserveren", "url", "url-en", "uri", "adresse", "adressen", "adressa", "nettadresse", "nettadressen",
        "ip-adresse", "ip-adressen", "forespørsel", "forespørselen", "forespørsler", "forespurte", "forespurt",
        "etterspurte", "nettleser", "nettleseren", "nettlesaren", "side", "siden", "sida", "nettside", "nettsiden",
        "nettsida", "nettsted", "nettstedet", "nettstaden", "forsiden", "gateway", "cache", "tilkobling",
        "tilkoblingen", "forbindelse", "forbindelsen", "tilgang", "tilgangen", "tillatelse", "rettigheter",
        "autorisert", "feil", "feilen", "feilkode", "feilmelding", "funnet", "finnes", "finst", "fant", "fann",
        "finner", "nektet", "forbudt", "avvist", "blokkert", "utilgjengelig", "tilgjengelig", "tilgjengeleg",
        "vedlikehold", "javascript", "cookie", "cookies", "informasjonskapsler", "lenke", "lenken", "lenka",
        "ressurs", "ressursen", "dokument", "dokumentet", "fil", "filen", "objekt", "objektet", "header", "metode",
        "metoden", "timeout", "tidsavbrudd", "utløpt", "flyttet", "slettet", "fjernet", "flytta", "sletta",
        "ugyldig", "overbelastet", "midlertidig", "økten", "sesjonen", "robot", "captcha", "administrator",
        "administratoren", "webmaster", "database", "databasen", "dns", "aktiver", "deaktivert", "serverfeil",
    ),
)
ERROR_NAMES = Phrases(
    (
        "feil", "feilkode", "feilmelding", "statuskode", "http-feil", "http-status", "serverfeil", "feilside", "kode",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "referanse", "referansenummer", "feilkode", "din ip", "din ip-adresse", "ip-adresse", "saksnummer",
        "årsak", "detaljer",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ikke", "ingen", "kunne ikke", "mislyktes", "mislykket", "feilet", "feil", "ugyldig", "nektet", "avvist",
        "forbudt", "utløpt", "blokkert", "ukjent", "uventet", "dessverre", "problem", "mangler", "for mange", "kreves",
        "påkrevd", "avbrutt", "utilgjengelig", "stengt", "deaktivert", "ikkje", "ute av drift", "vedlikehold",
        "offline", "nede", "slettet", "fjernet", "overbelastet", "midlertidig",
        "utdatert", "for gammel", "støttes ikke", "ikke innlogget", "ikke logget", "slått av",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "hvis", "når", "dersom", "for", "fordi", "mens",
        "etter",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "detaljer", "avansert",
        "hjem", "forside", "forsiden", "startside", "startsiden", "hovedside", "hovedsiden", "til forsiden",
        "til hjemmesiden", "til startsiden", "tilbake", "tilbake til forsiden", "tilbake til hjemmesiden",
        "tilbake til startsiden", "tilbake til hovedsiden", "gå til forsiden", "gå til hovedside", "gå til hovedsiden",
        "gå til startsiden", "gå til hjemmesiden", "gå tilbake", "gå hjem", "forrige side", "tilbake til forrige side",
        "logg inn", "logg på", "logg ut", "registrer", "registrer deg", "kontakt oss", "kontakt", "hjelp", "les mer",
        "mer informasjon", "vis detaljer", "fortsett", "fortsett å handle", "godta", "godta alle", "aksepter", "avvis",
        "avvis alle", "abonner", "allerede abonnent", "søk", "lukk", "avbryt", "til butikken", "fortsett å shoppe",
        "fortsett handelen", "allerede abonnent? logg inn", "er du allerede abonnent? logg inn", "bli abonnent",
        "aksepter alle", "tilpass", "tilbake til butikken", "koble til", "be om tilgang",
        "oppdater nettleseren", "oppdater nettleser", "oppdater nettleseren min", "oppdater nettleseren nå",
        "oppdater nå", "oppdater min nettleser nå", "last ned", "ignorer", "minn meg på det senere",
        "logg inn nå",
        "søk etter",
    ),
    matches=(
        "Til forsiden",
    ),
    spares=(
        "Tilbake til start igjen, sa fergemannen.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "prøv igjen", "prøv på nytt", "last inn på nytt", "last siden på nytt", "oppdater", "oppdater siden",
    ),
    matches=(
        "Prøv igjen!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "statuskode", "statuskoder", "feilkode", "feilkoder", "feilside", "feilsider", "feilmelding", "feilmeldinger",
        "betyr at", "det betyr", "angir at", "klienten", "for eksempel", "løse problemet", "programtillegg", "svar",
    ),
    matches=(
        "Statuskoden betyr at ingen var hjemme.",
        "Slike feilkoder sees ofte.",
    ),
    spares=(
        "Fergen går klokken ni.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "hva betyr", "hva er", "hva gjør", "hvordan", "hvorfor", "årsaker", "løsninger", "løsning", "betydning",
        "ofte stilte", "feilmeldinger", "feilkoder", "jeg kan ikke", "jeg får", "feilsøking",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "feilen vises", "feilen oppstår", "feilen betyr", "meldingen vises", "vises når", "vises hvis",
        "oppstår når",
    ),
)

MENU_LABELS = Phrases(
    (
        "hjem", "forside", "forsiden", "framside", "framsida", "start", "startside", "om oss", "om meg",
        "om nettstedet", "om bedriften", "om selskapet", "hvem er vi", "kven er vi", "hva gjør vi", "kontakt",
        "kontakt oss", "kontakt meg", "kontaktinformasjon", "kontaktinfo", "kontaktskjema", "logg inn", "logg på",
        "logg ut", "logg av", "innlogging", "registrer", "registrer deg", "registrer bruker", "opprett konto",
        "opprett bruker", "lag konto", "bli medlem", "konto", "min konto", "min profil", "min side", "profil",
        "mine bestillinger", "søk", "søk her", "søk etter", "søk på siden", "søk i nettstedet", "søkeresultater",
        "søkeresultat", "avansert søk", "meny", "hovedmeny", "hovudmeny", "åpne meny", "lukk meny", "vis meny",
        "lukk", "navigasjon", "hopp til innhold", "hopp til innholdet", "hopp til hovedinnhold",
        "hopp til hovedinnholdet", "hopp til hovudinnhald", "hopp til innhald", "gå til innhold",
        "gå til innholdet", "gå til hovedinnhold", "gå til hovedinnholdet", "gå til hovudinnhald",
        "gå til innhald", "gå videre til innholdet", "hopp rett til innholdet", "nettstedskart", "nettstadkart",
        "sidekart", "ofte stilte spørsmål", "spørsmål og svar", "faq", "kundeservice", "kundesenter",
        "kundesenteret", "support", "hjelp", "ledige stillinger", "ledige stillingar", "jobb hos oss", "jobb i",
        "karriere", "stillinger", "annonsere", "annonser hos oss", "annonseinfo", "annonsepriser", "presse",
        "presserom", "for pressen", "nyhetsbrev", "rss", "handlekurv", "handlekurven", "handlevogn", "til kassen",
        "gå til kassen", "kasse", "butikk", "nettbutikk", "ønskeliste", "favoritter", "mine favoritter",
        "kategorier", "alle kategorier", "kategoriar", "emner", "tema", "innstillinger", "innstillingar", "språk",
        "velg språk", "bytt språk", "norsk", "bokmål", "nynorsk", "engelsk", "english", "samisk", "glemt passord",
        "glemt passordet", "glemt passordet ditt", "gløymt passord", "tilbakestill passord", "husk meg",
        "forbli innlogget", "hold meg innlogget", "brukernavn", "brukarnamn", "passord", "abonnement", "abonner",
        "bli abonnent", "kjøp abonnement", "e-avis", "eavis", "dagens avis", "blogg", "bloggen", "forum", "lenker",
        "lenkjer", "kalender", "støtt oss", "gi en gave", "bli frivillig", "gjestebok", "åpningstider",
        "opningstider", "finn oss", "finn veien", "finn butikk", "generelt", "oversikt", "filtrer", "filter",
        "nullstill filter", "sorter", "sorter etter", "varsler", "meldinger", "tips oss", "innhold", "innhald",
        "innholdsfortegnelse", "verktøy", "siste endringer", "tilfeldig side", "rediger", "historikk",
        "redaksjonen", "ansatte", "tilsette", "styret", "vedtekter", "priser", "ansvarlig redaktør",
        "dette er oss", "skriv til oss",
    ),
)
SKIP_STARTS = Phrases(
    (
        "hopp til", "hopp rett", "gå til innhold", "gå til hovedinnhold", "gå videre til innhold",
    ),
)

SECTION_LABELS = Phrases(
    (
        "nyheter", "nyhende", "innenriks", "innanriks", "utenriks", "utanriks", "politikk", "økonomi",
        "næringsliv", "næring", "børs", "sport", "fotball", "håndball", "langrenn", "skisport", "kultur", "kunst",
        "musikk", "film", "teater", "bøker", "litteratur", "tv", "radio", "medier", "media", "podkast",
        "podkaster", "podcast", "debatt", "meninger", "meiningar", "leder", "leiar", "lederartikkel", "leserbrev",
        "lesarbrev", "kronikk", "kronikker", "kommentarer og debatt", "analyse", "ytringer", "ytring", "intervju",
        "reportasje", "reportasjer", "bakgrunn", "vær", "været", "vêr", "trafikk", "krim", "video", "videoer",
        "foto", "bilder", "bilete", "bildegalleri", "galleri", "vitenskap", "forskning", "forsking", "helse",
        "skole", "skule", "utdanning", "reise", "reiser", "mat", "mat og drikke", "mat og vin", "oppskrifter",
        "bolig", "hus og hjem", "hage", "interiør", "mode", "mote", "skjønnhet", "livsstil", "motor", "bil",
        "teknologi", "data", "digital", "spill", "forbruker", "privatøkonomi", "jobb", "arbeidsliv", "lokalt",
        "lokale nyheter", "norge", "noreg", "oslo", "bergen", "trondheim", "stavanger", "verden", "verda",
        "europa", "miljø", "klima", "natur", "dyr", "barn", "familie", "dødsannonser", "minneord", "jubilanter",
        "underholdning", "kjendis", "rampelys", "horoskop", "kryssord", "quiz", "test", "tester", "tips", "guider",
        "arrangementer", "arrangement", "aktiviteter", "prosjekter", "prosjekt", "tjenester", "tenester",
        "produkter", "produkt", "tilbud", "merker", "arkiv", "tagger", "stikkord", "dokumenter", "publikasjoner",
        "publikasjonar", "historie", "medlemmer", "medlemskap", "sponsorer", "samarbeidspartnere", "partnere",
        "referanser", "diverse", "organisasjon", "aktuelt",
    ),
)

SHARE_LABELS = Phrases(
    (
        "del", "del artikkel", "del artikkelen", "del denne artikkelen", "del siden", "del denne siden",
        "del innlegget", "del dette", "del saken", "del sak", "del med", "del med andre", "del på", "del via",
        "del på facebook", "del på twitter", "del på x", "del på linkedin", "del på whatsapp", "del på pinterest",
        "del på e-post", "del på epost", "del via facebook", "del via e-post", "del via twitter",
        "del via linkedin", "del med twitter", "del med facebook", "del med pinterest", "delinger", "tweet",
        "tvitre", "tvitr", "send til en venn", "send", "send på e-post", "send som e-post", "send på epost",
        "tips en venn", "e-post", "epost", "skriv ut", "skriv ut siden", "skriv ut artikkelen", "utskriftsvennlig",
        "utskriftsvennlig versjon", "kopier lenke", "kopier lenken", "kopier lenka", "lenke kopiert",
        "lenken er kopiert", "kopiert", "følg oss", "følg oss på", "følg oss på facebook", "følg oss på instagram",
        "følg oss på twitter", "følg oss på linkedin", "følg oss i sosiale medier", "følg oss her",
        "sosiale medier", "sosiale medium", "liker", "lik", "lik oss på facebook", "like", "lagre",
        "lagre artikkel", "lagre til senere", "blogg om dette", "facebook", "twitter", "whatsapp", "instagram",
        "linkedin", "pinterest", "youtube", "messenger", "telegram", "snapchat", "klikk for å dele",
    ),
)

RELATED_LABELS = Phrases(
    (
        "relatert", "relaterte artikler", "relaterte saker", "relaterte innlegg", "relaterte nyheter",
        "relaterte emner", "relaterte produkter", "relaterte lenker", "relatert innhold", "relaterte artiklar",
        "relaterte saker og artikler", "lignende artikler", "lignende saker", "lignende innlegg",
        "lignende produkter", "les også", "les meir", "les mer", "les mer om", "les meir om", "les videre",
        "les flere saker", "les mer om temaet", "se også", "sjå også", "mest lest", "mest leste",
        "mest leste saker", "mest lese", "mest lest akkurat nå", "mest sett", "mest delt", "mest kommentert",
        "mest populært", "populært", "populært nå", "populære artikler", "populære innlegg", "populære saker",
        "akkurat nå", "trender", "siste nytt", "siste", "siste nyheter", "siste saker", "siste innlegg",
        "siste artikler", "siste artiklar", "siste fra", "nyeste", "nyeste saker", "nyeste innlegg",
        "nyeste artikler", "nytt", "nye innlegg", "flere nyheter", "flere saker", "flere artikler",
        "flere innlegg", "fleire saker", "fleire nyhende", "flere saker fra", "flere fra", "mer fra", "mer om",
        "meir om", "mer om temaet", "mer om saken", "mer om dette", "mer fra forsiden", "mer av samme forfatter",
        "andre leser", "andre leste også", "andre leser også", "andre leser nå", "andre kjøpte også",
        "andre artikler", "andre saker", "anbefalt", "anbefalte artikler", "anbefalte saker", "anbefalt for deg",
        "anbefalt lesning", "vi anbefaler", "for deg", "utvalgte", "utvalgte saker", "utvalgte artikler",
        "utvalgt for deg", "redaksjonen anbefaler", "redaksjonens utvalgte", "toppsaker", "ikke gå glipp av",
        "du vil kanskje også like", "du liker kanskje også", "kanskje du også liker", "kanskje vil du også like",
        "kanskje du også er interessert i", "i fokus", "aktuelt nå", "artikler i serien", "i samme kategori",
        "saken fortsetter",
        "anbefalte produkter", "nylig vist",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "kommentarer", "kommentarar", "kommentar", "ingen kommentarer", "ingen kommentarer ennå",
        "ingen kommentarer enda", "ingen kommentarar", "en kommentar", "kommenter", "kommenter artikkelen",
        "kommenter saken", "kommenter innlegget", "legg igjen en kommentar", "legg igjen kommentar",
        "legg igjen et svar", "legg igjen ein kommentar", "legg att ein kommentar", "legg inn en kommentar",
        "legg til kommentar", "legg til en kommentar", "legg til ny kommentar", "legg til din kommentar",
        "skriv en kommentar", "skriv kommentar", "skriv ein kommentar", "skriv et svar", "skriv din kommentar",
        "publiser kommentar", "publisér kommentar", "send kommentar", "send inn kommentar", "post kommentar",
        "din kommentar", "vis kommentarer", "vis alle kommentarer", "se kommentarer", "se alle kommentarer",
        "les kommentarer", "les kommentarene", "alle kommentarer", "skjul kommentarer", "flere kommentarer",
        "vis flere kommentarer", "last flere kommentarer", "eldre kommentarer", "nyere kommentarer",
        "siste kommentarer", "nyeste kommentarer", "svar", "svar på innlegg", "avbryt svar", "avbryt", "rapporter",
        "meld fra", "rapporter innlegg", "rapporter kommentar", "logg inn for å kommentere",
        "logg inn for å svare", "logg inn for å legge igjen en kommentar", "bli den første til å kommentere",
        "vær den første til å kommentere", "vær den første som kommenterer", "kommentarer er deaktivert",
        "kommentarer er stengt", "kommentarfeltet er stengt", "stengt for kommentarer", "nyeste først",
        "eldste først", "sorter etter nyeste", "navn", "namn", "navn (obligatorisk", "navn (påkrevd", "ditt navn",
        "navnet ditt", "e-post", "epost", "e-post (obligatorisk", "e-post (påkrevd",
        "e-post (vil ikke bli publisert", "e-postadresse", "din e-post", "nettsted", "nettstad", "nettside",
        "hjemmeside", "melding", "debatt", "delta i debatten", "diskusjon", "bli med i diskusjonen", "diskuter",
        "kommentarer til innlegget", "siter",
        "kundeomtaler", "kundevurderinger", "skriv en anmeldelse", "skriv en omtale", "permalenke",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "nyhetsbrev", "nyheitsbrev", "vårt nyhetsbrev", "våre nyhetsbrev", "meld deg på", "meld deg på nyhetsbrev",
        "meld deg på nyhetsbrevet", "meld deg på vårt nyhetsbrev", "meld deg på nyhetsbrevet vårt",
        "meld deg på våre nyhetsbrev", "påmelding nyhetsbrev", "påmelding til nyhetsbrev", "meld meg på",
        "meld på", "abonner", "abonner på nyhetsbrev", "abonner på nyhetsbrevet", "abonner på vårt nyhetsbrev",
        "abonner på nyhetsbrevet vårt", "registrer deg", "få nyhetsbrevet", "få nyhetsbrev", "få vårt nyhetsbrev",
        "motta nyhetsbrev", "motta vårt nyhetsbrev", "motta nyheter", "ja takk", "hold deg oppdatert",
        "bli oppdatert", "ikke gå glipp av noe", "e-postadresse", "din e-postadresse", "din e-post",
        "e-postadressen din", "skriv inn e-postadressen din", "skriv inn din e-postadresse",
        "skriv inn din e-post", "skriv inn e-post", "fornavn", "etternavn", "meld deg av", "avmelding",
        "følg bloggen via e-post", "følg bloggen", "takk for påmeldingen", "gratis nyhetsbrev",
        "nyheter rett i innboksen",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "personvern", "personvernerklæring", "personvernpolicy", "personvern og informasjonskapsler",
        "personvern og cookies", "personvernfråsegn", "personverninnstillinger",
        "behandling av personopplysninger", "personopplysninger", "gdpr", "vilkår", "brukervilkår", "bruksvilkår",
        "brukarvilkår", "vilkår og betingelser", "betingelser", "salgsbetingelser", "salgsvilkår", "kjøpsvilkår",
        "kjøpsbetingelser", "abonnementsvilkår", "generelle vilkår", "ansvarsfraskrivelse", "ansvarsfråskriving",
        "juridisk informasjon", "disclaimer", "forbehold", "opphavsrett", "copyright",
        "alle rettigheter reservert", "alle rettigheter forbeholdt", "informasjonskapsler", "informasjonskapslar",
        "om informasjonskapsler", "bruk av informasjonskapsler", "cookies", "cookie-erklæring", "cookiepolicy",
        "cookie policy", "innstillinger for informasjonskapsler", "cookie-innstillinger", "cookieinnstillinger",
        "administrer informasjonskapsler", "administrer cookies", "administrer samtykke", "samtykkeinnstillinger",
        "endre samtykke", "godta", "godta alle", "godta alle informasjonskapsler", "godta alle cookies",
        "godta cookies", "aksepter", "aksepter alle", "aksepter alle cookies", "tillat alle", "tillat utvalgte",
        "jeg godtar", "jeg forstår", "ok, jeg forstår", "avslå", "avslå alle", "avvis", "avvis alle",
        "kun nødvendige", "bare nødvendige", "nødvendige", "kun nødvendige informasjonskapsler",
        "lagre innstillinger", "lagre preferanser", "vis preferanser", "alltid aktiv", "funksjonelle",
        "tilgjengelighet", "tilgjengelighetserklæring", "tilgjengeerklæring", "angrerett", "retur",
        "retur og bytte", "frakt og levering", "vær varsom-plakaten", "redaktørplakaten", "åpenhetsloven",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "forrige", "neste", "førre", "forrige artikkel", "neste artikkel", "forrige innlegg", "neste innlegg",
        "forrige sak", "neste sak", "forrige side", "neste side", "førre side", "innleggsnavigasjon",
        "innleggsnavigering", "paginering av innlegg", "til toppen", "tilbake til toppen", "gå til toppen",
        "til toppen av siden", "opp", "tilbake", "gå tilbake", "tilbake til oversikten", "tilbake til oversikt",
        "tilbake til listen", "tilbake til forsiden", "til forsiden", "til framsida", "tilbake til nyheter",
        "les mer", "les meir", "les mer her", "les videre", "les vidare", "les hele saken", "les hele artikkelen",
        "les heile saka", "les hele innlegget", "les saken", "les artikkelen", "fortsett å lese",
        "fortsett lesing", "fortsett", "mer", "meir", "flere", "vis mer", "vis meir", "vis flere", "vis fleire",
        "vis mindre", "vis færre", "vis alle", "vis alt", "se mer", "se flere", "se alle", "se alt", "sjå alle",
        "sjå meir", "last flere", "last inn flere", "last inn mer", "hent flere", "flere innlegg", "alle innlegg",
        "alle artikler", "alle saker", "alle nyheter", "eldre innlegg", "nyere innlegg", "eldre", "nyere",
        "første", "siste side", "første side", "side", "sider", "klikk her", "trykk her", "gå til", "hopp til",
        "videre", "vidare", "detaljer", "vis", "les", "åpne", "last ned", "klikk for større bilde",
        "klikk for å forstørre", "trykk for å forstørre", "laster", "mer info", "mer informasjon",
        "meir informasjon", "utvid", "skjul",
        "rediger på github", "vis kildekode", "vis kilde",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "annonse", "annonser", "annonsørinnhold", "annonsebilag", "reklame", "sponset", "sponset innhold",
        "sponsa innhald", "sponset innlegg", "betalt innhold", "betalt samarbeid", "betalt partnerskap",
        "kommersielt samarbeid", "kommersielt innhold", "i samarbeid med", "innhold fra annonsør",
        "innhold fra våre partnere", "partnerinnhold", "promotert", "artikkelen fortsetter under annonsen",
        "artikkelen fortsetter etter annonsen", "artikkelen fortsetter under", "saken fortsetter under annonsen",
        "saken fortsetter etter annonsen", "saken fortsetter under bildet", "saken fortsetter under videoen",
        "saken fortsetter under", "saka held fram under annonsen", "saka held fram under biletet",
        "teksten fortsetter under annonsen", "artikkelen fortsetter etter videoen", "lukk annonse",
        "annonselenker", "reklame for", "inneholder annonselenker", "inneholder reklame", "advertorial",
    ),
)
ADVERT_STARTS = Phrases(("reklam",))

META_PREFIXES = Phrases(
    (
        "stikkord:", "emneord:", "emneknagger:", "emneknagg:", "tagger:", "tags:", "tag:", "tagget med",
        "merket med", "merkelapper:", "etiketter:", "kategori:", "kategorier:", "kategoriar:", "publisert i",
        "publisert under", "postet i", "lagt inn i", "arkivert under", "lagret i", "lagret under", "emner:",
        "emne:", "tema:", "temaer:", "nøkkelord:", "seksjon:", "mer om:", "dette innlegget ble publisert i",
        "bokmerk permalenken", "les mer om:",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "les også", "les mer:", "les meir:", "les mer om", "les meir om", "les mer her", "les mer på",
        "les videre:", "les hele", "les heile", "les alle", "les flere", "se også", "sjå også", "se video",
        "se videoen", "se mer:", "hør også", "hør:", "lytt til", "lytt:", "mer om:", "relatert:",
        "relaterte saker:", "ikke gå glipp av", "tidligere saker:", "bakgrunn:", "fakta:",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "foto:", "foto/", "fotograf:", "foto av", "bilde:", "bilete:", "bilder:", "bildetekst:", "arkivfoto",
        "illustrasjonsfoto", "illustrasjonsbilde", "pressefoto", "privat foto", "illustrasjon:", "illustrasjon av",
        "tegning:", "grafikk:", "video:", "kilde:", "kilder:", "kjelde:", "skjermdump", "skjermbilde", "faksimile",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "av:", "tekst:", "tekst og foto", "tekst & foto", "tekst og bilder", "tekst av", "skrevet av", "skrive av",
        "skriven av", "skribent:", "forfatter:", "forfattar:", "journalist:", "redaktør:", "publisert:",
        "publisert av", "publisert den", "postet av", "lagt inn av", "lagt ut av", "opprettet:", "opprettet av",
        "oppretta:", "oppdatert:", "oppdatert den", "sist oppdatert", "sist endret", "sist endra", "sist redigert",
        "endret:", "lesetid", "dato:", "ansvarlig redaktør", "fra vår korrespondent", "innlegg av",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "vi bruker informasjonskapsler", "vi bruker cookies", "vi benytter informasjonskapsler",
        "vi benytter cookies", "vi nyttar informasjonskapslar", "vi brukar informasjonskapslar",
        "bruker vi informasjonskapsler", "bruker vi cookies", "nettstedet bruker informasjonskapsler",
        "nettstedet bruker cookies", "nettsiden bruker informasjonskapsler", "nettsiden bruker cookies",
        "nettsida bruker informasjonskapsler", "nettstedet benytter informasjonskapsler",
        "nettsiden benytter cookies", "nettstaden brukar informasjonskapslar", "siden bruker informasjonskapsler",
        "siden bruker cookies", "bruk av informasjonskapsler", "bruken av informasjonskapsler", "bruk av cookies",
        "bruken av cookies", "bruk av informasjonskapslar", "godtar du bruk av", "godtar du vår bruk",
        "aksepterer du bruk av", "samtykker du til", "ved å fortsette å bruke", "ved å bruke nettsiden",
        "ved å bruke nettstedet", "ved videre bruk av", "nødvendige informasjonskapsler", "nødvendige cookies",
        "informasjonskapsler (cookies)", "informasjonskapsler og lignende", "cookies og lignende",
        "tredjeparts informasjonskapsler", "vår personvernerklæring", "trekke tilbake samtykket",
        "trekke samtykket tilbake",
    ),
    matches=(
        "Vi bruker informasjonskapsler for å gi deg en bedre opplevelse.",
        "Ved å fortsette å bruke siden godtar du dette.",
        "Nettstaden brukar informasjonskapslar.",
        "Les mer i vår personvernerklæring.",
    ),
    spares=(
        "Farmor bakte småkaker til hele gata.",
        "Vi spiste to cookies hver til kaffen.",
        "Barna bruker gamle kasser som båter.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "meld deg på vårt", "meld deg på våre", "meld deg på nyhetsbrevet", "meld deg på nyheitsbrevet",
        "meld deg på her", "meld deg på og få", "abonner på vårt", "abonner på våre", "abonner på nyhetsbrevet",
        "abonner på denne bloggen", "abonner på bloggen", "registrer deg for å motta", "få vårt nyhetsbrev",
        "få nyhetsbrevet", "få de siste nyhetene", "få siste nytt", "få nyheter og tilbud",
        "få varsler om nye innlegg", "motta vårt nyhetsbrev", "motta nyhetsbrev", "motta nyhetsbrevet",
        "motta varsler om nye innlegg", "motta de siste", "vårt gratis nyhetsbrev", "vårt ukentlige nyhetsbrev",
        "nyhetsbrevet vårt", "vårt nyhetsbrev", "i innboksen din", "i din innboks", "rett i innboksen",
        "direkte i innboksen", "rett til din e-post", "skriv inn e-postadressen din",
        "skriv inn din e-postadresse", "skriv inn epostadressen", "legg inn e-postadressen din",
        "legg igjen e-postadressen", "oppgi din e-postadresse", "melde deg av når som helst",
        "når som helst melde deg av", "avslutte abonnementet når som helst", "hold deg oppdatert på",
        "vi sender ikke spam",
    ),
    matches=(
        "Meld deg på nyhetsbrevet og få tips hver uke.",
        "Få siste nytt rett i innboksen.",
        "Skriv inn e-postadressen din nedenfor.",
        "Du kan melde deg av når som helst.",
    ),
    spares=(
        "Han skrev seg inn ved universitetet i Bergen.",
        "Foreningen ga ut sitt første medlemsblad i 1921.",
        "Hun meldte seg på et kurs i spansk.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "du mottar denne", "du mottar dette", "du får denne", "du får dette", "du har mottatt denne",
        "du har mottatt dette",
    ),
)
SENT_STARTS = Phrases(
    (
        "denne e-posten ble sendt til", "denne e-posten er sendt til", "denne meldingen ble sendt til",
        "dette nyhetsbrevet ble sendt til",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "meld meg av", "avmeld", "avslutt abonnement", "avslutt abonnementet",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "innleggsnavigasjon",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "laster kommentarer", "laster inn kommentarer", "liker laster inn",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "drevet av", "stolt drevet av", "laget med", "tema:",
    ),
)
COUNT_STARTS = Phrases(
    (
        "besøkt",
    ),
)

SHARE_PHRASES = Phrases(
    (
        "følg oss på", "følg oss gjerne", "følg oss også", "følg meg på", "følg med på facebook", "lik oss på",
        "lik siden vår", "lik facebooksiden", "like oss på", "del artikkelen", "del gjerne",
        "del denne artikkelen", "del innlegget", "del denne saken", "del saken med", "del på facebook",
        "del på twitter", "klikk for å dele", "klikk for å skrive ut", "klikk for å sende", "åpnes i en ny fane",
        "åpnes i et nytt vindu", "åpner i et nytt vindu", "åpner i nytt vindu", "tips en venn",
        "facebooksiden vår", "vår facebookside", "facebookgruppen vår", "youtube-kanalen vår",
        "whatsapp-kanalen vår", "telegram-kanalen vår",
    ),
    matches=(
        "Følg oss på Facebook og Instagram!",
        "Klikk for å dele på Twitter (åpnes i en ny fane)",
        "Del gjerne med vennene dine.",
    ),
    spares=(
        "Hunden fulgte oss hele veien til stasjonen.",
        "Hun delte brødet med naboene.",
        "Videoen ble delt av tusenvis, sier ordføreren.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "e-postadresse vil ikke bli publisert", "e-postadressen din vil ikke bli publisert",
        "e-postadresse blir ikke publisert", "e-postadressa di blir ikkje", "e-postadressen vil ikke vises",
        "e-post vil ikke bli publisert", "obligatoriske felt er merket", "obligatoriske felter er merket",
        "obligatoriske felt er merkte", "påkrevde felter er merket", "felt merket med", "felter merket med",
        "du må være logget inn for å", "du må være innlogget for å", "du må logge inn for å",
        "du må vere logga inn for å", "logg inn for å kommentere", "logg inn for å legge igjen",
        "innlogget for å kommentere", "bli den første til å", "vær den første til å",
        "vær den første som kommenterer", "gi meg beskjed om", "varsle meg om", "varsle meg når", "varsle meg via",
        "lagre mitt navn", "til neste gang jeg kommenterer", "stengt for kommentarer", "kommentarer er stengt",
        "kommentarer er deaktivert", "kommentarfeltet er stengt", "kommentarfeltet er nå stengt",
        "ikke lenger mulig å kommentere", "kommentarer blir moderert", "kommentarer modereres",
        "kommentar venter på godkjenning", "kommentaren din venter", "akismet for å redusere", "bruker akismet",
        "hvordan dine kommentardata", "om hvordan dataene", "legg igjen en kommentar",
        "legg gjerne igjen en kommentar", "legg att ein kommentar", "skriv en kommentar",
        "skriv gjerne i kommentarfeltet", "skriv i kommentarfeltet",
    ),
    matches=(
        "Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *",
        "Du må være innlogget for å legge igjen en kommentar.",
        "Dette nettstedet bruker Akismet for å redusere spam.",
        "Varsle meg om nye kommentarer via e-post.",
    ),
    spares=(
        "Statsråden ville ikke kommentere saken.",
        "Det kom aldri svar på brevet hans.",
        "Jordene bak huset var merket av med påler.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "alle rettigheter reservert", "alle rettigheter forbeholdt", "alle rettigheter forbeholdes",
        "alle rettar reservert", "all rights reserved", "beskyttet av åndsverkloven",
        "beskyttet etter åndsverkloven", "vernet etter åndsverkloven", "verna etter åndsverklova",
        "opphavsrettslig beskyttet", "beskyttet av opphavsrett", "ingen del av denne", "må ikke kopieres",
        "må ikke gjengis", "må ikke reproduseres", "må ikke videreformidles", "må ikke publiseres",
        "kan ikke gjengis uten", "ettertrykk forbudt", "kopiering ikke tillatt", "uten skriftlig tillatelse",
        "uten skriftlig samtykke", "uten forhåndstillatelse", "uten forutgående skriftlig",
        "uten uttrykkelig tillatelse", "utan skriftleg løyve", "uten særskilt avtale", "i strid med åndsverkloven",
        "uten noen form for garanti", "påtar seg intet ansvar", "påtar seg ikke ansvar", "påtar oss ikke ansvar",
        "tar ikke ansvar for innhold", "har ikke ansvar for innhold", "ikke ansvarlig for innhold",
        "fraskriver seg ethvert ansvar", "fraskriver seg alt ansvar", "kan ikke holdes ansvarlig for eventuelle",
        "forbehold om feil", "forbehold om trykkfeil", "forbehold om prisendringer", "vi tar forbehold",
        "kun ment som informasjon", "ment som generell informasjon", "kun til informasjon",
        "er ikke investeringsråd", "utgjør ikke investeringsråd", "er ikke å anse som investeringsråd",
        "ikke ansees som investeringsråd", "historisk avkastning er ingen garanti", "erstatter ikke legens",
        "ikke erstatning for profesjonell", "erstatter ikke medisinsk", "står for skribentens regning",
        "skribentens egne", "uttrykk for skribentens", "gir uttrykk for skribentens holdning",
        "dette er en meningsytring", "gjenspeiler ikke nødvendigvis", "representerer ikke nødvendigvis",
        "reflekterer ikke nødvendigvis", "under en creative commons", "creative commons-lisens",
        "registrerte varemerker", "inneholder annonselenker", "inneholder affiliate-lenker",
        "arbeider etter vær varsom", "vær varsom-plakatens regler", "ansvarlig redaktør:",
    ),
    matches=(
        "© 2018 Avisen AS. Alle rettigheter reservert.",
        "Materialet må ikke kopieres uten skriftlig tillatelse fra utgiveren.",
        "Vi er ikke ansvarlig for innhold på eksterne nettsider.",
        "Vi tar forbehold om feil i teksten.",
        "Kronikken gir uttrykk for skribentens holdning.",
        "Artikkelen utgjør ikke investeringsråd.",
    ),
    spares=(
        "Bøndenes rettigheter ble først skrevet inn i loven i 1863.",
        "Moren ga ham lov til å bli med til sjøen.",
        "Ingen i bygda ville ta ansvaret på seg.",
        "Vaskemaskinen hadde ennå to års garanti.",
        "Retten kom til at kommunen måtte betale.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "artikkelen ble opprinnelig publisert", "artikkelen ble først publisert",
        "artikkelen er tidligere publisert", "artikkelen er opprinnelig publisert",
        "artikkelen ble opprinnelig trykket", "artikkelen ble først trykket", "saken ble først publisert",
        "saken ble opprinnelig publisert", "innlegget ble først publisert", "innlegget ble opprinnelig publisert",
        "innlegget er tidligere publisert", "kronikken ble først publisert", "kronikken er tidligere publisert",
        "teksten ble først publisert", "teksten ble opprinnelig publisert", "opprinnelig publisert i",
        "opprinnelig publisert på", "først publisert i", "først publisert på", "først publisert hos",
        "gjengitt med tillatelse", "gjengis med tillatelse", "publisert med tillatelse",
        "artikkelen vart først publisert", "dette er en pressemelding", "artikkelen er produsert av",
        "artikkelen er produsert og finansiert",
    ),
    matches=(
        "Artikkelen ble først publisert i Klassekampen.",
        "Innlegget er tidligere publisert på bloggen.",
        "Gjengitt med tillatelse fra forlaget.",
    ),
    spares=(
        "Den første romanen hans kom ut i 1958 på et lite forlag.",
        "Månen kom fram over takene.",
        "Familien kom opprinnelig fra Voss.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "last ned vår app", "last ned appen", "last ned app", "støtt vår journalistikk", "støtt vårt arbeid",
        "støtt uavhengig journalistikk", "støtt oss med", "støtt oss på vipps", "vipps til", "vipps et beløp",
        "gi en gave", "gi et bidrag", "gi ditt bidrag", "bli medlem i dag", "bli medlem nå", "bli medlem her",
        "bli abonnent", "bli støttemedlem", "bli fast giver", "bli månedsgiver", "kjøp abonnement",
        "kjøp et abonnement", "kjøp tilgang", "tegn abonnement", "bestill abonnement", "prøv gratis i",
        "abonner for å lese", "for å lese hele saken", "for å lese hele artikkelen", "for å lese resten av",
        "kun for abonnenter", "bare for abonnenter", "kun for medlemmer", "forbeholdt abonnenter",
        "forbeholdt våre abonnenter", "krever abonnement", "lås opp saken", "lås opp artikkelen",
        "allerede abonnent", "er du allerede abonnent", "er du abonnent", "er du allerede medlem",
        "allerede medlem", "allerede kunde", "har du allerede en konto", "har du allerede bruker",
        "har du ikke konto", "har du ikke bruker", "full tilgang til alt", "full tilgang til alle",
        "ubegrenset tilgang til", "tilgang til alle saker", "alle plussaker", "pluss-saker",
        "antall gratis artikler", "ingen bindingstid", "første måned gratis", "si opp når som helst",
        "avslutt når du vil", "skru av adblocker", "slå av annonseblokkering", "skru av annonseblokkering",
        "bruker annonseblokkering", "bruker adblock", "logg inn for å lese", "har du et tips", "har du tips",
        "tips oss på", "tips redaksjonen",
    ),
    matches=(
        "Denne saken er kun for abonnenter.",
        "Støtt vår journalistikk med et lite beløp.",
        "Er du allerede abonnent? Logg inn her.",
        "Skru av adblocker for å lese videre.",
    ),
    spares=(
        "Bonden skrev kontrakt med meieriet.",
        "Han hadde vært medlem av fotballklubben i årevis.",
        "Avisen mistet tusen abonnenter i fjor.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ikke", "aldri", "ingen", "intet", "ingenting", "verken", "uten", "to", "tre", "fire", "fem", "seks", "sju",
        "syv", "åtte", "ni", "ti",
    ),
)
PAGE_WORDS = Phrases(("side",))
PROMPT_BUTTONS = Phrases(
    (
        "se bildene", "se galleri", "spill av video", "videoen lastes", "nettleseren din støtter ikke video",
        "artikkelen fortsetter under annonsen", "saken fortsetter under annonsen", "lytt til artikkelen",
        "last ned appen",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "klikk her for å", "last ned vår app", "følg oss på", "meld deg på vårt",
    ),
)
TEASER_STARTS = Phrases(
    (
        "les også", "les mer", "se også", "les saken",
        "les her", "hør også", "ikke gå glipp av", "mer om",
    ),
)
WIKI_WORDS = Phrases(
    (
        "den frie encyklopedi", "hentet fra «http", "hentet fra «https", "denne siden ble sist redigert",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "rediger", "rediger kilde",
    ),
)
TIP_WORDS = Phrases(
    (
        "har du et tips", "tips oss", "send oss", "fant du en feil",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "norsk", "engelsk", "tysk", "fransk", "spansk", "italiensk", "svensk", "dansk",
    ),
)
PAPER_TITLES = Phrases(
    (
        "sammendrag", "nøkkelord", "interessekonflikter", "finansiering",
    ),
)
HEADING_TITLES = Phrases(
    (
        "neste", "kommer snart", "for deg", "til deg", "mer", "se også", "lenker", "kilder", "populært", "relatert",
    ),
)
REFERENCE_TITLES = Phrases(("se også",))
WORDINGS = {
    "act": "klikk se vis last-ned hør lytt skroll scroll",
    "continue": "fortsetter fortsett",
    "below": "under etter nedenfor",
    "media": (
        "video videoen bilde bildet bilder foto galleri bildeserie app appen annonse annonsen reklame podkast"
    ),
    "filler": "her vår våre den det de å ned for av og mer nå gratis i på denne din alle saken artikkelen teksten",
    "browser": "nettleser nettleseren nettleservindu",
    "support": "støtter støttes javascript html5 aktiver",
    "subscriber": "abonnent abonnenter abonnement",
    "gift": "del dele gi gave venn venner",
    "article": "artikkel artikkelen artikler saken",
    "comments": "kommentar kommentarer kommentarfeltet",
    "moderation": "modereres moderering regler debattregler retningslinjer publiseres tonen redaksjonen",
    "write": "skriv send mail kontakt tips",
    "us": "oss redaksjonen",
    "tip": "tips feil sak bilder nyhetstips",
    "sign up": "meld få motta abonner",
    "newsletter": "nyhetsbrev nyhetsbrevet innboks innboksen",
    "mail": "e-post epost",
    "agree": "godtar godta samtykke samtykker avvis avslå melde tillat administrer",
    "terms": "personvern personvernerklæring vilkår innstillinger",
    "cookie": "cookie cookies informasjonskapsler",
    "site": "bruker nettsted nettstedet nettsiden forbedre opplevelse enhet partnere nettleser annonser",
    "option": "alle vi respekterer ditt din",
    "month": "måned måneden uke",
    "video": "video videoen lyd",
    "news": "nyheter nyhetene",
    "sign off": "avmeld avmelding avmelde avregistrer meld-deg melde-deg",
    "list": "liste listen e-posten e-poster eposten melding meldinger",
    "joined": "påmeldt abonnerer abonnent registrert registrerte meldt kunde nettside",
    "here": "her klikk klikke",
    "view": "åpne les",
}
VISITOR_WORDS = Phrases(
    (
        "deg", "ditt", "dine", "oss", "vår", "vårt", "dessverre", "vennligst", "oisann", "beklager",
    ),
)
SAYING_WORDS = Phrases(
    (
        "sier", "stod", "skrev", "ropte", "spurte", "svarte", "hvisket",
    ),
    matches=("Meld deg på brevet, sier verten.",),
    spares=("Meld deg på brevet, og få det hver mandag.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "informasjonskapsler", "personvernet ditt", "ditt personvern", "ditt samtykke",
        "samtykket ditt",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "jeg godtar alle", "godta og fortsett", "endre innstillinger", "jeg avslår", "jeg godtar",
        "jeg aksepterer", "det er greit", "det er ok", "nei takk", "la meg velge", "velg selv", "godta alle",
        "godta alt", "godta", "aksepter alle", "aksepter alt", "aksepter", "godkjenn alle", "tillat alle",
        "tillat", "avvis alle", "avvis alt", "avvis", "avslå alle", "avslå", "nekt alle", "bare nødvendige",
        "kun nødvendige", "kun nødvendige informasjonskapsler", "fortsett uten å godta", "tilpass",
        "administrer informasjonskapsler", "administrer innstillinger", "administrer preferanser",
        "innstillinger for informasjonskapsler", "lagre innstillinger", "lagre valg", "bekreft mine valg",
        "tillat valgte", "ok, aksepter alt", "jeg forstår", "flere valg",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "18 år eller eldre", "over 18 år", "under 18 år", "minst 18 år", "fylt 18", "eldre enn 18",
        "yngre enn 18", "alderskontroll", "aldersbekreftelse", "aldersverifisering", "aldersgrense",
        "bekreft din alder", "bekreft alderen din", "fødselsdato", "kun for voksne", "bare for voksne",
        "for voksne", "myndig",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "ja, jeg er over 18", "jeg er over 18", "jeg er over 18 år", "ja, jeg er over 18 år",
        "jeg er 18 år eller eldre", "ja, jeg er 18 år eller eldre", "jeg har fylt 18 år", "jeg er under 18",
        "jeg er under 18 år", "nei, jeg er under 18", "nei, jeg er under 18 år", "ja", "nei", "gå inn",
        "forlat", "forlat siden", "bekreft", "fortsett",
    ),
)
QUOTING_STARTS = Phrases(("den setningen", "disse ordene", "slik heter"))
