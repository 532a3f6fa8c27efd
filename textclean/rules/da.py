"""Danish."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "siden blev ikke fundet", "siden kunne ikke findes", "siden kan ikke findes", "siden findes ikke",
        "siden findes ikke længere", "siden findes desværre ikke", "siden eksisterer ikke",
        "siden eksisterer ikke længere", "siden ikke fundet", "side ikke fundet", "denne side findes ikke",
        "denne side findes ikke længere", "vi kan ikke finde siden", "vi kunne ikke finde siden",
        "vi kan desværre ikke finde siden", "kan ikke finde siden", "kunne ikke finde siden",
        "siden kan ikke vises", "siden er ikke tilgængelig", "siden er utilgængelig", "ikke fundet",
        "filen blev ikke fundet", "filen eller mappen blev ikke fundet", "objektet blev ikke fundet",
        "objekt ikke fundet", "ressourcen blev ikke fundet", "artiklen findes ikke", "artiklen blev ikke fundet",
        "produktet findes ikke", "intet fundet", "ingen resultater", "ingen resultater fundet", "ups", "hovsa",
        "hov", "åh nej", "øv", "ups, siden findes ikke", "ups! siden blev ikke fundet",
        "ups! siden kunne ikke findes", "ups! den side kan ikke findes", "hovsa, siden findes ikke",
        "hovsa! siden blev ikke fundet", "ups, der skete en fejl", "ups! der skete en fejl", "ups! noget gik galt",
        "ups, noget gik galt", "hovsa, der skete en fejl", "noget gik galt", "der gik noget galt",
        "der er gået noget galt", "der opstod en fejl", "der er opstået en fejl", "der opstod en uventet fejl",
        "der er sket en fejl", "der skete en fejl", "en fejl opstod", "en fejl er opstået", "fejl",
        "fejlmeddelelse", "fejlkode", "serverfejl", "intern serverfejl", "intern fejl", "intern fejl på serveren",
        "uventet fejl", "ukendt fejl", "teknisk fejl", "databasefejl", "fejl ved forbindelse til databasen",
        "fejl ved oprettelse af databaseforbindelse", "fejl under oprettelse af databaseforbindelse", "beklager",
        "vi beklager", "desværre", "undskyld", "ugyldig anmodning", "ugyldig forespørgsel", "forkert anmodning",
        "fejl i forespørgsel", "dårlig anmodning", "uautoriseret", "ikke autoriseret", "ikke godkendt",
        "adgang nægtet", "adgang forbudt", "adgang ikke tilladt", "ingen adgang", "du har ikke adgang", "forbudt",
        "nægtet", "godkendelse påkrævet", "godkendelse kræves", "autorisation påkrævet",
        "autentificering påkrævet", "login påkrævet", "log ind påkrævet", "du skal logge ind", "betaling påkrævet",
        "metoden er ikke tilladt", "metode ikke tilladt", "ikke acceptabel", "kan ikke accepteres",
        "proxygodkendelse påkrævet", "anmodningen fik timeout", "timeout for anmodning",
        "anmodningen tog for lang tid", "konflikt", "ikke længere tilgængelig", "siden er fjernet",
        "siden er slettet", "siden er flyttet", "længde påkrævet", "længde kræves", "forudsætning ikke opfyldt",
        "forudsætning mislykkedes", "anmodningen er for stor", "forespørgslen er for stor", "url'en er for lang",
        "medietypen understøttes ikke", "ikke-understøttet medietype", "for mange anmodninger",
        "for mange forespørgsler", "utilgængelig af juridiske årsager", "ikke implementeret", "ugyldig gateway",
        "dårlig gateway", "forkert gateway", "tjenesten er ikke tilgængelig", "tjenesten er utilgængelig",
        "tjenesten er midlertidigt utilgængelig", "service ikke tilgængelig", "midlertidigt utilgængelig",
        "midlertidigt ude af drift", "gateway timeout", "serveren blev ikke fundet", "serveren kan ikke findes",
        "serveren er overbelastet", "vedligeholdelse", "planlagt vedligeholdelse", "vedligeholdelsestilstand",
        "under vedligeholdelse", "siden er under vedligeholdelse", "vi er snart tilbage", "vi er straks tilbage",
        "vi er tilbage om lidt", "snart tilbage", "under opbygning", "siden er under opbygning",
        "under konstruktion", "siden er under udvikling", "kommer snart", "vent venligst", "vent et øjeblik",
        "vent", "et øjeblik", "lige et øjeblik", "øjeblik", "er du en robot", "er du et menneske",
        "jeg er ikke en robot", "bekræft, at du er et menneske", "bekræft at du er et menneske",
        "kontrollerer din browser", "tjekker din browser", "sikkerhedskontrol", "sikkerhedstjek",
        "webstedet kan ikke nås", "dette websted kan ikke nås", "der er ikke adgang til webstedet",
        "denne side virker ikke", "siden virker ikke", "ingen internetforbindelse", "intet internet",
        "ingen forbindelse", "forbindelsesfejl", "forbindelsen blev afbrudt", "forbindelsen blev nulstillet",
        "forbindelsen blev afvist", "forbindelsen fik timeout", "din forbindelse er ikke privat",
        "forbindelsen er ikke privat", "javascript er slået fra", "javascript er deaktiveret",
        "javascript påkrævet", "sessionen er udløbet", "din session er udløbet", "du er blevet blokeret",
        "du er blokeret",
        "denne artikel er kun for abonnenter", "kun for abonnenter", "bliv abonnent for at læse videre",
        "dette domæne er til salg", "domænet er til salg", "indholdet er ikke tilgængeligt", "videoen er privat",
        "videoen er ikke tilgængelig", "produktet blev ikke fundet", "du er offline", "omdirigerer",
        "ikke tilgængelig i dit land", "vi respekterer dit privatliv",
        "ikke logget på", "ikke logget ind", "du er ikke logget ind", "du er ikke logget på", "sessionsfejl",
        "din browser er forældet", "din browser understøttes ikke", "browser understøttes ikke",
        "forældet browser", "cookies understøttes ikke",
        "verifikation mislykkedes", "butik offline", "der er ikke adgang til dette website",
        "der er i øjeblikket ingen tekst på denne side", "dette indhold er ikke tilgængeligt i øjeblikket",
        "dette produkt er ikke længere tilgængeligt", "denne konto er blevet suspenderet",
        "det ser ud til, at der ikke blev fundet noget her", "der gik noget galt under visningen af denne webside",
        "safari kan ikke finde serveren", "du har ikke tilladelse til at læse dette forum",
    ),
    matches=(
        "Dette produkt er ikke længere tilgængeligt.",
        "Der er i øjeblikket ingen tekst på denne side.",
    ),
    spares=(
        "Øens læge er ikke længere at træffe om søndagen.",
        "Der er næsten ingen tekst på kortet, kun et anker.",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "blev ikke fundet på denne server", "blev ikke fundet på serveren", "ikke fundet på denne server",
        "findes ikke på denne server", "findes ikke på serveren", "på denne server", "den forespurgte url",
        "den ønskede url", "den anmodede url", "den forespurgte side", "den forespurgte ressource",
        "den anmodede side", "det forespurgte objekt", "den efterspurgte side", "den angivne url",
        "serveren kunne ikke forstå", "serveren forstod ikke", "din browser sendte", "browseren sendte en",
        "en forespørgsel, som serveren", "en anmodning, som serveren", "serveren kunne ikke behandle",
        "serveren kan ikke behandle", "serveren kunne ikke fuldføre", "behandle din forespørgsel",
        "behandle din anmodning", "tilladelse til at se denne side", "tilladelse til at få adgang til",
        "tilladelse til at vise denne", "rettigheder til at se denne side", "rettigheder til at tilgå",
        "adgang til at se denne side", "ikke adgang til denne side", "ikke adgang til den ønskede side",
        "ikke autoriseret til at se", "adgang til siden er nægtet", "adgangen til denne side", "ugyldigt svar fra",
        "et ugyldigt svar fra en upstream", "proxyserveren modtog", "proxyserveren afviser",
        "serveren er overbelastet", "serveren er midlertidigt", "serveren er i øjeblikket", "intern serverfejl",
        "intern fejl på serveren", "fejlkonfiguration på serveren", "siden, du leder efter",
        "siden du leder efter", "siden du ledte efter", "side du leder efter", "side, du leder efter",
        "siden du søger", "siden du søgte", "siden, du søger", "siden, du søgte", "siden du prøver",
        "siden, du prøver", "siden du forsøger", "siden, du forsøger", "siden du forsøgte",
        "siden, du har forsøgt", "siden du ønsker at", "siden, du ønsker at", "siden du har anmodet",
        "siden findes ikke længere", "siden findes ikke eller", "siden findes desværre ikke",
        "siden eksisterer ikke længere", "siden er muligvis", "siden er måske", "siden er blevet flyttet",
        "siden er blevet slettet", "siden er flyttet", "siden er slettet", "siden er fjernet",
        "kan være flyttet eller slettet", "flyttet eller slettet", "slettet eller flyttet",
        "fjernet eller flyttet", "flyttet, slettet", "siden blev ikke fundet", "siden kunne ikke findes",
        "siden kan ikke findes", "ikke finde den side", "ikke finde siden", "blev ikke fundet noget på denne",
        "intet blev fundet på", "ser ud til, at intet blev fundet", "matchede dine søgeord",
        "matcher dine søgekriterier", "linket, du fulgte", "linket du fulgte", "linket du klikkede",
        "linket, du klikkede", "linket er muligvis", "linket er forældet", "linket er udløbet", "linket kan være",
        "et dødt link", "et forkert link", "adressen er stavet korrekt", "adressen er stavet rigtigt",
        "indtastet adressen korrekt", "indtastet den korrekte adresse", "indtastet adressen forkert",
        "indtastet en forkert adresse", "kontroller adressen", "tjek adressen", "kontroller, at adressen",
        "tjek, at adressen", "tjek om adressen", "tjek at webadressen", "kontrollér, at url", "tjek url",
        "aktiver javascript", "aktivere javascript", "aktivér javascript", "slå javascript til",
        "slået javascript til", "javascript er slået fra", "javascript er deaktiveret", "javascript skal være",
        "javascript aktiveret", "kræver javascript", "understøtter ikke javascript", "browser understøtter ikke",
        "din browser er forældet", "forældet browser", "opdater din browser", "opdatere din browser",
        "en ældre browser", "aktiver cookies", "aktivere cookies", "slå cookies til", "cookies er slået fra",
        "cookies er deaktiveret", "bekræft, at du er et menneske", "bekræft at du er et menneske",
        "bekræfte, at du er et menneske", "bekræft, at du ikke er en robot", "bekræfte, at du ikke er en robot",
        "at du ikke er en robot", "at du er et menneske, ved", "kontrollere sikkerheden af din forbindelse",
        "sikkerheden af din forbindelse", "usædvanlig trafik", "mistænkelig trafik", "trafik fra dit netværk",
        "fra dit computernetværk", "din ip-adresse er", "din ip-adresse har", "ip-adresse er blevet blokeret",
        "du er blevet blokeret", "for mange loginforsøg", "ikke tilgængelig i dit land",
        "ikke tilgængeligt i dit land", "utilgængelig i dit land", "ikke tilgængelig i din region",
        "ikke tilgængeligt i dit område", "af juridiske årsager ikke", "cacheadministrator", "cache-administrator",
        "dns-adresse", "dns-fejl", "serverens ip-adresse", "kan ikke finde serveren", "serveren på adressen",
        "forbindelsen fik timeout", "timeout for forbindelsen", "var for længe om at svare",
        "er for lang tid om at svare", "tog for lang tid om at svare", "nægtede at oprette forbindelse",
        "afviste at oprette forbindelse", "afviste forbindelsen", "oprette forbindelse til serveren",
        "forbindelsen til serveren", "der kunne ikke oprettes forbindelse", "kan ikke oprette forbindelse",
        "lukkede uventet forbindelsen", "hjemmesiden er midlertidigt", "webstedet er midlertidigt",
        "hjemmesiden er i øjeblikket", "siden er midlertidigt", "siden er i øjeblikket",
        "websitet er midlertidigt", "sitet er midlertidigt", "lukket på grund af vedligeholdelse",
        "nede på grund af vedligeholdelse", "på grund af planlagt vedligeholdelse",
        "hjemmesiden er under opbygning", "siden er under opbygning", "siden er under udvikling",
        "din session er udløbet", "sessionen er udløbet", "sessionen udløb", "databaseforbindelse",
        "kritisk fejl på", "kritisk fejl på dit websted", "der opstod en fejl under", "der opstod en fejl ved",
        "der opstod en fejl, da", "der opstod en uventet fejl", "der er opstået en teknisk fejl",
        "du skal være logget ind for at se", "fejlreference", "errordocument",
        "logge på for at få adgang", "logge ind for at få adgang", "logge ind for at se",
        "browser accepterer ikke cookies", "er i øjeblikket slået fra",
    ),
    matches=(
        "Den forespurgte URL /gammel/side.html blev ikke fundet på denne server.",
        "Du har ikke tilladelse til at få adgang til / på denne server.",
        "Siden, du leder efter, findes ikke længere.",
        "Du skal aktivere JavaScript for at bruge hjemmesiden.",
        "Din browser sendte en forespørgsel, som serveren ikke forstod.",
        "Vores systemer har registreret usædvanlig trafik fra dit netværk.",
        "Indholdet er desværre ikke tilgængeligt i dit land.",
        "Der har været en kritisk fejl på dette websted.",
    ),
    spares=(
        "Tjeneren forstod ikke gæstens ønske og kom med mere te.",
        "Hans far gav ham ikke lov til at forlade værelset.",
        "Hun bladrede videre og ledte efter farmorens navn.",
        "Døren til kælderen var låst, og to soldater holdt vagt.",
        "Toget var forsinket på grund af sporarbejde.",
        "Adressen på kuverten var skrevet så sjusket, at postbuddet gav op.",
        "Den side af huset, der vendte mod havet, skallede.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "prøv igen senere", "prøv igen om", "prøv venligst igen", "prøv igen", "prøv senere", "forsøg igen",
        "prøv at genindlæse", "kontakt administratoren", "kontakt webmaster", "kontakt webmasteren",
        "kontakt venligst", "kontakt os", "kontakt kundeservice", "kontakt support", "vi beklager ulejligheden",
        "beklager ulejligheden", "vi beklager eventuelle gener", "undskyld ulejligheden",
        "vi undskylder ulejligheden", "gå til forsiden", "gå tilbage til forsiden", "tilbage til forsiden",
        "vende tilbage til forsiden", "gå tilbage til", "brug søgefunktionen", "brug søgefeltet",
        "bruge søgefunktionen", "prøv at søge", "prøv eventuelt at søge", "måske kan en søgning hjælpe",
        "tjek stavningen", "kontroller stavningen", "tjek din internetforbindelse",
        "kontroller din internetforbindelse", "opdater siden", "genindlæs siden", "vi arbejder på at løse",
        "tak for din tålmodighed",
        "opdater din browser", "opdatér din browser", "prøv eventuelt en søgning",
    ),
)

ERROR_WORDS = Phrases(
    (
        "server", "serveren", "servere", "webserver", "proxy", "proxyserver", "proxyserveren", "url", "url'en",
        "uri", "adresse", "adressen", "webadresse", "webadressen", "ip-adresse", "anmodning", "anmodningen",
        "anmodninger", "anmodede", "forespørgsel", "forespørgslen", "forespørgsler", "forespurgte", "browser",
        "browseren", "side", "siden", "webside", "websiden", "hjemmeside", "hjemmesiden", "websted", "webstedet",
        "website", "websitet", "forsiden", "gateway", "cache", "forbindelse", "forbindelsen", "adgang", "adgangen",
        "tilladelse", "rettigheder", "autoriseret", "fejl", "fejlen", "fejlkode", "fejlmeddelelse", "fundet",
        "findes", "finde", "nægtet", "forbudt", "afvist", "blokeret", "utilgængelig", "tilgængelig",
        "tilgængeligt", "vedligeholdelse", "javascript", "cookie", "cookies", "link", "linket", "ressource",
        "ressourcen", "dokument", "dokumentet", "fil", "filen", "objekt", "objektet", "header", "metode",
        "metoden", "timeout", "udløbet", "flyttet", "slettet", "fjernet", "ugyldig", "ugyldigt", "overbelastet",
        "midlertidigt", "session", "sessionen", "robot", "captcha", "administrator", "administratoren",
        "webmaster", "database", "databasen", "dns", "aktiver", "deaktiveret", "serverfejl",
    ),
)
ERROR_NAMES = Phrases(
    (
        "fejl", "fejlkode", "fejlmeddelelse", "statuskode", "http-fejl", "http-status", "serverfejl", "fejlside",
        "kode",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "reference", "referencenummer", "fejlkode", "din ip", "din ip-adresse", "ip-adresse", "sagsnummer",
        "årsag", "detaljer",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ikke", "ingen", "kunne ikke", "mislykkedes", "fejlede", "fejl", "ugyldig", "ugyldigt", "nægtet", "afvist",
        "forbudt", "udløbet", "blokeret", "ukendt", "uventet", "desværre", "problem", "mangler", "manglende",
        "for mange", "kræves", "påkrævet", "afbrudt", "utilgængelig", "lukket", "deaktiveret", "ude af drift",
        "vedligeholdelse", "offline", "nede", "slettet", "fjernet", "overbelastet", "midlertidigt",
        "forældet", "for gammel", "understøttes ikke", "ikke logget", "slået fra", "lukket ned",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "hvis", "når", "såfremt", "for", "fordi", "mens",
        "efter",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "detaljer", "oplysninger", "avanceret",
        "hjem", "forside", "forsiden", "startside", "startsiden", "hovedside", "til forsiden", "til startsiden",
        "tilbage", "tilbage til forsiden", "tilbage til hjemmesiden", "tilbage til startsiden",
        "tilbage til hovedsiden", "gå til forsiden", "gå til startsiden", "gå til hjemmesiden", "gå tilbage", "gå hjem",
        "forrige side", "tilbage til forrige side", "log ind", "log på", "log ud", "registrer", "kontakt os", "kontakt",
        "hjælp", "læs mere", "mere information", "vis detaljer", "fortsæt", "fortsæt med at handle", "accepter",
        "accepter alle", "tillad alle", "afvis", "afvis alle", "bliv abonnent", "allerede abonnent", "søg", "luk",
        "annuller", "til butikken", "fortsæt med at shoppe", "fortsæt indkøb", "fortsæt shopping",
        "allerede abonnent? log ind", "er du allerede abonnent? log ind", "tilpas", "tilbage til butikken", "tilslut",
        "anmod om adgang",
        "opdater browser", "opdater min browser", "opdater min browser nu", "opdater nu", "opdatér nu",
        "opdatér min browser nu", "hent", "ignorer", "påmind mig senere", "log ind nu",
        "søg efter",
    ),
    matches=(
        "Til forsiden",
    ),
    spares=(
        "Tilbage til start igen, sagde færgemanden.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "prøv igen", "forsøg igen", "prøv venligst igen", "genindlæs", "genindlæs siden", "opdater", "opdater siden",
    ),
    matches=(
        "Prøv igen!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "statuskode", "statuskoder", "fejlkode", "fejlkoder", "fejlside", "fejlsider", "fejlmeddelelse",
        "fejlmeddelelser", "betyder at", "det betyder", "angiver at", "klienten", "for eksempel", "løse problemet",
        "plugin", "svar",
    ),
    matches=(
        "Sådan en fejlkode ses ofte, for eksempel.",
    ),
    spares=(
        "Færgen sejler klokken ni.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "hvad betyder", "hvad er", "hvad gør", "hvordan", "hvorfor", "årsager", "løsninger", "løsning", "betydning",
        "ofte stillede", "fejlmeddelelser", "fejlkoder", "jeg kan ikke", "jeg får", "fejlfinding",
    ),
)
OWN_WORDS = Phrases(
    (
        "jeg",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "fejlen vises", "fejlen opstår", "fejlen betyder", "meddelelsen vises", "vises, når", "vises når",
        "opstår, når", "opstår når",
    ),
)

MENU_LABELS = Phrases(
    (
        "forside", "forsiden", "hjem", "start", "om os", "om mig", "om virksomheden", "om foreningen", "om siden",
        "hvem er vi", "hvad laver vi", "vores team", "kontakt", "kontakt os", "kontakt mig", "kontaktformular",
        "kontaktoplysninger", "log ind", "login", "log på", "log ud", "log af", "opret", "opret bruger",
        "opret konto", "opret profil", "opret en konto", "registrer", "registrer dig", "tilmeld", "tilmeld dig",
        "bliv medlem", "konto", "min konto", "min profil", "min side", "profil", "mine ordrer", "søg", "søg her",
        "søg efter", "søg på siden", "søgning", "søgeresultater", "avanceret søgning", "menu", "hovedmenu",
        "åbn menu", "luk menu", "vis menu", "luk", "navigation", "spring til indhold", "spring til indholdet",
        "spring til hovedindhold", "gå til indhold", "gå til indholdet", "gå til hovedindhold",
        "gå til hovedindholdet", "hop til indhold", "videre til indhold", "fortsæt til indhold",
        "spring navigation over", "sitemap", "oversigt", "ofte stillede spørgsmål", "spørgsmål og svar", "faq",
        "kundeservice", "support", "hjælp", "job", "ledige stillinger", "karriere", "job hos os", "annoncer",
        "annoncering", "annoncér", "bliv annoncør", "presse", "presserum", "pressemeddelelser", "nyhedsbrev",
        "rss", "rss-feed", "kurv", "indkøbskurv", "din kurv", "gå til kassen", "til kassen", "kassen", "butik",
        "shop", "webshop", "ønskeliste", "favoritter", "mine favoritter", "kategorier", "alle kategorier", "emner",
        "indstillinger", "sprog", "vælg sprog", "skift sprog", "dansk", "engelsk", "tysk", "in english",
        "glemt adgangskode", "glemt din adgangskode", "glemt kodeord", "glemt dit kodeord", "glemt password",
        "nulstil adgangskode", "husk mig", "forbliv logget ind", "brugernavn", "adgangskode", "kodeord",
        "password", "abonnement", "abonner", "bliv abonnent", "køb abonnement", "e-avis", "e-avisen",
        "dagens avis", "blog", "forum", "links", "kalender", "støt os", "bliv frivillig", "gæstebog",
        "åbningstider", "find vej", "find os", "find butik", "generelt", "filtrer", "filtre", "nulstil filtre",
        "sorter efter", "notifikationer", "beskeder", "indhold", "indholdsfortegnelse", "værktøjer",
        "seneste ændringer", "tilfældig side", "rediger", "historik", "redaktionen", "medarbejdere", "bestyrelsen",
        "vedtægter", "priser", "tip os", "læs op",
    ),
)
SKIP_STARTS = Phrases(
    (
        "spring til", "gå til indhold", "gå til hovedindhold", "hop til indhold", "videre til indhold",
        "fortsæt til indhold",
    ),
)

SECTION_LABELS = Phrases(
    (
        "nyheder", "indland", "udland", "politik", "økonomi", "erhverv", "finans", "børs", "penge",
        "privatøkonomi", "sport", "fodbold", "håndbold", "cykling", "kultur", "kunst", "musik", "film", "teater",
        "bøger", "litteratur", "tv", "radio", "medier", "podcast", "podcasts", "debat", "leder", "ledere",
        "læserbreve", "læserbrev", "klumme", "klummer", "blogs", "opinion", "mening", "meninger", "kronik",
        "kronikker", "analyse", "interview", "interviews", "reportage", "baggrund", "vejr", "vejret", "trafik",
        "krimi", "video", "videoer", "foto", "fotos", "billeder", "galleri", "billedgalleri", "videnskab",
        "forskning", "sundhed", "krop og sundhed", "skole", "uddannelse", "rejser", "rejse", "mad", "mad og vin",
        "opskrifter", "bolig", "have", "hus og have", "indretning", "mode", "skønhed", "livsstil", "motor",
        "biler", "bil", "teknologi", "tech", "it", "digitalt", "spil", "gaming", "arbejdsliv", "karriere",
        "lokalt", "lokale nyheder", "danmark", "københavn", "aarhus", "odense", "aalborg", "verden", "europa",
        "miljø", "klima", "natur", "dyr", "børn", "familie", "mærkedage", "dødsfald", "navne", "underholdning",
        "kendte", "horoskop", "krydsord", "quiz", "test", "tips", "guides", "guide", "begivenheder",
        "arrangementer", "aktiviteter", "projekter", "ydelser", "produkter", "tilbud", "nyheder og presse",
        "mærker", "arkiv", "tags", "emneord", "dokumenter", "publikationer", "udgivelser", "historie", "medlemmer",
        "medlemskab", "sponsorer", "samarbejdspartnere", "partnere", "referencer", "cases", "diverse",
        "organisation",
    ),
)

SHARE_LABELS = Phrases(
    (
        "del", "del artikel", "del artiklen", "del denne artikel", "del siden", "del denne side", "del indlægget",
        "del dette", "del det", "del med", "del med andre", "del på", "del via", "del på facebook",
        "del på twitter", "del på x", "del på linkedin", "del på whatsapp", "del på pinterest", "del via facebook",
        "del via e-mail", "del via mail", "del via linkedin", "del til facebook", "del til twitter",
        "del til pinterest", "delinger", "delt", "tweet", "tweet dette", "send til en ven", "send", "send på mail",
        "send med e-mail", "send som e-mail", "tip en ven", "e-mail", "mail", "print", "print siden",
        "print artikel", "udskriv", "udskriv siden", "udskriv artiklen", "kopier link", "kopiér link",
        "kopier linket", "link kopieret", "linket er kopieret", "kopieret", "følg os", "følg os på",
        "følg os på facebook", "følg os på instagram", "følg os på twitter", "følg os på linkedin", "følg os her",
        "sociale medier", "synes godt om", "like", "like os på facebook", "gem", "gem artikel", "gem til senere",
        "blog om dette", "facebook", "twitter", "whatsapp", "instagram", "linkedin", "pinterest", "youtube",
        "messenger", "telegram", "klik for at dele",
    ),
)

RELATED_LABELS = Phrases(
    (
        "relateret", "relaterede artikler", "relaterede indlæg", "relaterede nyheder", "relaterede emner",
        "relaterede produkter", "relaterede links", "relateret indhold", "lignende artikler", "lignende indlæg",
        "lignende produkter", "beslægtede artikler", "læs også", "læs mere", "læs mere om", "læs videre",
        "læs mere om emnet", "læs flere artikler", "se også", "mest læste", "mest læst", "mest læste artikler",
        "mest læst lige nu", "mest sete", "mest delte", "mest kommenterede", "mest populære", "populært",
        "populært lige nu", "populære artikler", "populære indlæg", "populære emner", "lige nu", "trending",
        "seneste nyt", "seneste", "seneste nyheder", "seneste indlæg", "seneste artikler", "sidste nyt", "nyeste",
        "nyeste indlæg", "nyeste artikler", "nyt", "nye indlæg", "flere nyheder", "flere artikler", "flere indlæg",
        "flere historier", "flere fra", "mere fra", "mere om", "mere om emnet", "mere om samme emne",
        "mere af samme forfatter", "andre læser", "andre læste også", "andre læser lige nu", "andre købte også",
        "andre artikler", "andre nyheder", "anbefalet", "anbefalede artikler", "anbefalet til dig",
        "anbefalet læsning", "vi anbefaler", "til dig", "udvalgt", "udvalgte artikler", "udvalgte indlæg",
        "udvalgt til dig", "redaktionen anbefaler", "redaktionens udvalgte", "redaktionens valg", "tophistorier",
        "gå ikke glip af", "måske er du også interesseret i", "måske vil du også kunne lide",
        "du vil måske også synes om", "du vil måske også kunne lide", "du kan måske også lide",
        "du er måske også interesseret i", "det læser andre", "aktuelt", "i fokus", "artikler i serien",
        "flere i samme kategori",
        "anbefalede produkter", "senest set",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "kommentarer", "kommentar", "ingen kommentarer", "ingen kommentarer endnu", "der er ingen kommentarer",
        "en kommentar", "kommenter", "kommentér", "kommenter artiklen", "skriv en kommentar", "skriv kommentar",
        "skriv et svar", "skriv din kommentar", "efterlad en kommentar", "efterlad et svar", "læg en kommentar",
        "giv en kommentar", "tilføj kommentar", "tilføj en kommentar", "tilføj ny kommentar", "send kommentar",
        "indsend kommentar", "send en kommentar", "post kommentar", "udgiv kommentar", "din kommentar",
        "vis kommentarer", "vis alle kommentarer", "se kommentarer", "se alle kommentarer", "læs kommentarer",
        "alle kommentarer", "skjul kommentarer", "flere kommentarer", "vis flere kommentarer",
        "indlæs flere kommentarer", "ældre kommentarer", "nyere kommentarer", "seneste kommentarer", "svar",
        "besvar", "annuller svar", "annuller", "anmeld", "rapportér", "rapporter", "anmeld kommentar",
        "log ind for at kommentere", "log ind for at svare", "log ind for at skrive en kommentar",
        "vær den første til at kommentere", "bliv den første til at kommentere", "kommentarer er slået fra",
        "kommentarer er lukket", "kommentarer lukket", "lukket for kommentarer", "der er lukket for kommentarer",
        "nyeste først", "ældste først", "sorter efter nyeste", "navn", "navn (påkrævet", "navn (skal udfyldes",
        "dit navn", "e-mail", "e-mail (påkrævet", "e-mail (skal udfyldes", "e-mail (vil ikke blive offentliggjort",
        "e-mailadresse", "din e-mail", "din mail", "websted", "website", "hjemmeside", "besked", "din besked",
        "debat", "deltag i debatten", "bland dig i debatten", "diskussion", "kommentarer til indlægget", "citer",
        "kundeanmeldelser", "skriv en anmeldelse", "permalink",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "nyhedsbrev", "nyhedsbreve", "vores nyhedsbrev", "tilmeld", "tilmeld dig", "tilmeld nyhedsbrev",
        "tilmeld dig nyhedsbrevet", "tilmeld dig vores nyhedsbrev", "tilmelding til nyhedsbrev", "tilmeld dig her",
        "tilmeld mig", "skriv dig op", "skriv dig op til nyhedsbrevet", "få nyhedsbrevet", "få vores nyhedsbrev",
        "modtag nyhedsbrev", "modtag vores nyhedsbrev", "modtag nyhedsbrevet", "abonner", "abonnér",
        "abonner på nyhedsbrevet", "abonner på vores nyhedsbrev", "ja tak", "ja tak, tilmeld mig",
        "hold dig opdateret", "bliv opdateret", "gå ikke glip af noget", "gå ikke glip af nyheder",
        "e-mailadresse", "din e-mail", "din e-mailadresse", "indtast din e-mail", "indtast din e-mailadresse",
        "indtast din mail", "fornavn", "efternavn", "afmeld", "afmeld nyhedsbrev", "følg bloggen via e-mail",
        "følg bloggen", "tak for din tilmelding", "gratis nyhedsbrev", "nyheder direkte i din indbakke",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "privatlivspolitik", "persondatapolitik", "persondata", "databeskyttelse", "databeskyttelsespolitik",
        "beskyttelse af personoplysninger", "behandling af personoplysninger", "privatliv",
        "privatlivsindstillinger", "privacy", "gdpr", "vilkår", "brugervilkår", "brugsbetingelser", "betingelser",
        "vilkår og betingelser", "generelle vilkår", "handelsbetingelser", "handelsvilkår",
        "salgs- og leveringsbetingelser", "abonnementsvilkår", "forretningsbetingelser", "ansvarsfraskrivelse",
        "juridisk information", "juridisk meddelelse", "disclaimer", "ophavsret", "copyright",
        "alle rettigheder forbeholdes", "alle rettigheder forbeholdt", "cookies", "cookiepolitik",
        "cookie politik", "cookie- og privatlivspolitik", "privatlivs- og cookiepolitik",
        "cookie- og persondatapolitik", "cookieindstillinger", "cookie-indstillinger", "cookiedeklaration",
        "administrer cookies", "administrer samtykke", "administrer indstillinger", "ret samtykke", "acceptér",
        "accepter", "accepter alle", "acceptér alle", "accepter alle cookies", "accepter cookies", "tillad alle",
        "tillad alle cookies", "tillad udvalgte", "godkend alle", "jeg accepterer", "afvis", "afvis alle",
        "kun nødvendige", "kun nødvendige cookies", "nødvendige", "gem indstillinger", "gem præferencer",
        "se præferencer", "altid aktiv", "funktionelle", "tilgængelighed", "tilgængelighedserklæring",
        "webtilgængelighed", "fortrydelsesret", "returnering", "levering", "presseetik", "forbehold",
        "whistleblower",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "forrige", "næste", "forrige artikel", "næste artikel", "forrige indlæg", "næste indlæg", "forrige side",
        "næste side", "indlægsnavigation", "navigation til indlæg", "til toppen", "tilbage til toppen",
        "gå til toppen", "til top", "op", "tilbage", "gå tilbage", "tilbage til oversigten",
        "tilbage til oversigt", "tilbage til listen", "tilbage til forsiden", "til forsiden",
        "tilbage til nyheder", "læs mere", "læs mere her", "læs videre", "læs hele artiklen", "læs hele indlægget",
        "læs artiklen", "fortsæt læsning", "fortsæt med at læse", "fortsæt", "mere", "flere", "vis mere",
        "vis flere", "vis mindre", "vis færre", "vis alle", "vis alt", "se mere", "se flere", "se alle", "se alt",
        "se alle nyheder", "hent flere", "indlæs flere", "indlæs mere", "flere indlæg", "alle indlæg",
        "alle artikler", "alle nyheder", "ældre indlæg", "nyere indlæg", "ældre", "nyere", "første", "sidste",
        "første side", "sidste side", "side", "sider", "klik her", "gå til", "hop til", "videre", "detaljer",
        "vis", "læs", "åbn", "download", "hent", "klik for at forstørre", "klik på billedet for at forstørre",
        "indlæser", "mere info", "mere information", "flere oplysninger",
        "rediger på github", "vis kilde", "vis kildekode",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "annonce", "annoncer", "annoncørbetalt indhold", "annonceindhold", "reklame", "reklamer", "sponsoreret",
        "sponsoreret indhold", "sponsoreret indlæg", "sponseret", "sponseret indhold", "betalt indhold",
        "betalt samarbejde", "kommercielt samarbejde", "kommercielt indhold", "i samarbejde med", "partnerindhold",
        "promoveret", "artiklen fortsætter efter annoncen", "artiklen fortsætter under annoncen",
        "artiklen fortsætter herunder", "artiklen fortsætter efter videoen", "artiklen fortsætter under billedet",
        "teksten fortsætter efter annoncen", "historien fortsætter under annoncen",
        "historien fortsætter efter annoncen", "luk annonce", "annonce for", "indeholder reklame",
        "indlægget indeholder reklame", "advertorial", "indeholder affiliate links",
    ),
)
ADVERT_STARTS = Phrases(("reklam",))

META_PREFIXES = Phrases(
    (
        "tags:", "tag:", "tagget med", "tagget som", "kategori:", "kategorier:", "udgivet i", "udgivet under",
        "skrevet i", "indsendt i", "postet i", "arkiveret under", "gemt under", "gemt i", "emner:", "emne:",
        "emneord:", "nøgleord:", "søgeord:", "etiketter:", "sektion:", "mere om:", "dette indlæg blev udgivet i",
        "bogmærk permalinket", "læs mere om:",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "læs også", "læs mere:", "læs mere om", "læs mere her", "læs mere på", "læs videre:", "læs hele",
        "læs alle", "læs flere", "se også", "se også:", "se video", "se videoen", "se mere:", "hør også",
        "lyt til", "lyt:", "få mere at vide:", "mere om:", "relateret:", "relaterede artikler:",
        "gå ikke glip af:", "tidligere artikler:", "fakta:",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "foto:", "foto/", "fotos:", "fotograf:", "foto af", "billede:", "billede af", "billeder:", "billedtekst:",
        "arkivfoto", "arkivbillede", "genrefoto", "pressefoto", "privatfoto", "illustration:", "tegning:",
        "grafik:", "video:", "kilde:", "kilder:", "skærmbillede", "skærmdump",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "af:", "tekst:", "tekst og foto", "tekst & foto", "tekst af", "skrevet af", "skribent:", "forfatter:",
        "redaktør:", "journalist:", "udgivet af", "udgivet:", "udgivet den", "udgivet d.", "publiceret:",
        "publiceret af", "publiceret den", "publiceret d.", "offentliggjort:", "offentliggjort den",
        "offentliggjort af", "oprettet:", "oprettet den", "oprettet af", "indsendt af", "lagt op af", "postet af",
        "opdateret:", "opdateret den", "opdateret d.", "sidst opdateret", "senest opdateret", "sidst ændret",
        "senest ændret", "læsetid", "dato:", "lagt på nettet", "fra vores korrespondent",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "vi bruger cookies", "vi anvender cookies", "vi benytter cookies", "bruger vi cookies",
        "anvender vi cookies", "hjemmesiden bruger cookies", "hjemmeside bruger cookies",
        "hjemmeside anvender cookies", "hjemmesiden anvender cookies", "hjemmeside benytter cookies",
        "websted bruger cookies", "webstedet bruger cookies", "website bruger cookies", "website anvender cookies",
        "websitet anvender cookies", "siden bruger cookies", "side bruger cookies", "sitet bruger cookies",
        "site bruger cookies", "brug af cookies", "brugen af cookies", "anvendelse af cookies",
        "accepterer du vores brug", "accepterer du brugen", "samtykker du til", "ved at fortsætte med at bruge",
        "ved fortsat brug af", "ved at klikke videre på", "nødvendige cookies", "statistiske cookies",
        "tredjepartscookies", "cookies og lignende", "vores cookiepolitik", "dine cookieindstillinger",
        "trække dit samtykke tilbage", "lagring af cookies", "gemme cookies",
    ),
    matches=(
        "Vi bruger cookies for at give dig den bedste oplevelse.",
        "Ved at fortsætte med at bruge siden giver du dit samtykke.",
        "Denne hjemmeside anvender cookies.",
        "Læs mere i vores cookiepolitik.",
    ),
    spares=(
        "Farmor bagte småkager til hele gaden.",
        "Vi spiste to cookies hver til kaffen.",
        "Børnene bruger gamle kasser som både.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "tilmeld dig vores", "tilmeld dig nyhedsbrevet", "tilmeld dig her", "tilmeld dig til vores",
        "tilmeld dig gratis", "skriv dig op til", "abonner på vores", "abonnér på vores",
        "abonner på nyhedsbrevet", "abonner på denne blog", "få vores nyhedsbrev", "få nyhedsbrevet",
        "få de seneste nyheder", "få det seneste nyt", "få besked om nye indlæg", "få nyheder og tilbud",
        "modtag vores nyhedsbrev", "modtag nyhedsbrev", "modtage vores nyhedsbrev", "modtage nyhedsbreve",
        "modtag de seneste", "vores gratis nyhedsbrev", "vores ugentlige nyhedsbrev", "vores nyhedsbrev",
        "i din indbakke", "direkte i indbakken", "din mailboks", "direkte i din mail", "indtast din e-mail",
        "indtast din e-mailadresse", "indtast din mail", "skriv din e-mail", "skriv din mailadresse",
        "afmelde dig når som helst", "afmelde dig til enhver tid", "framelde dig", "altid afmelde",
        "notifikationer om nye indlæg", "vi spammer ikke",
    ),
    matches=(
        "Tilmeld dig vores nyhedsbrev og få tips hver uge.",
        "Få de seneste nyheder fra os.",
        "Indtast din e-mailadresse nedenfor.",
        "Du kan afmelde dig når som helst.",
    ),
    spares=(
        "Han skrev sig ind på universitetet i Aarhus.",
        "Foreningen udgav sit første medlemsblad i 1921.",
        "Hun meldte sig til et kursus i spansk.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "du modtager denne", "du modtager dette", "du får denne", "du får dette", "du har modtaget denne",
        "du har modtaget dette",
    ),
)
SENT_STARTS = Phrases(
    (
        "denne e-mail er sendt til", "denne mail er sendt til", "denne e-mail blev sendt til",
        "denne mail blev sendt til",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "afmeld dig", "afmeld mig", "afmeld her", "afmelding", "frameld",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "rediger denne side på github", "indlægsnavigation",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "indlæser kommentarer", "henter kommentarer", "synes godt om indlæser",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "drevet af", "stolt drevet af", "lavet med", "tema:", "blog på",
    ),
)
COUNT_STARTS = Phrases(
    (
        "besøgt",
    ),
)

SHARE_PHRASES = Phrases(
    (
        "følg os på", "følg os gerne", "følg os også", "følg mig på", "følg med på facebook",
        "følg med på instagram", "like os på", "like vores side", "synes godt om vores", "del artiklen",
        "del gerne", "del denne artikel", "del indlægget", "del det med dine venner", "del på facebook",
        "del på twitter", "klik for at dele", "klik for at udskrive", "klik for at sende", "åbner i et nyt vindue",
        "åbner i nyt vindue", "opens in new window", "tip en ven", "vores youtube-kanal", "vores facebookside",
        "vores facebook-side", "vores facebookgruppe", "vores whatsapp-kanal", "vores telegram-kanal",
    ),
    matches=(
        "Følg os på Facebook og Instagram!",
        "Klik for at dele på Twitter (Åbner i et nyt vindue)",
        "Del gerne med dine venner.",
    ),
    spares=(
        "Hunden fulgte os hele vejen til stationen.",
        "Hun delte brødet med naboerne.",
        "Videoen blev delt af tusinder, siger borgmesteren.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "e-mailadresse vil ikke blive publiceret", "e-mailadresse vil ikke blive offentliggjort",
        "e-mailadresse bliver ikke offentliggjort", "e-mail vil ikke blive offentliggjort",
        "e-mailadresse vises ikke", "mailadresse offentliggøres ikke", "krævede felter er markeret",
        "påkrævede felter er markeret", "felter markeret med", "nødvendige felter er markeret",
        "obligatoriske felter", "du skal være logget ind for at", "du skal logge ind for at",
        "log ind for at kommentere", "log ind for at skrive", "logget ind for at skrive en kommentar",
        "vær den første til at", "bliv den første til at", "giv mig besked om", "giv mig besked, når",
        "giv mig besked via", "underret mig om", "gem mit navn", "til næste gang jeg kommenterer",
        "til næste gang, jeg kommenterer", "lukket for kommentarer", "kommentarer er lukket",
        "kommentarer er slået fra", "kommentarfeltet er lukket", "muligt at kommentere",
        "kommentarer bliver modereret", "kommentarer modereres", "kommentar afventer moderation",
        "kommentar afventer godkendelse", "akismet til at reducere", "bruger akismet",
        "hvordan dine kommentardata", "skriv en kommentar", "læg gerne en kommentar", "smid gerne en kommentar",
        "efterlad en kommentar", "skriv i kommentarfeltet", "skriv gerne i kommentarfeltet",
    ),
    matches=(
        "Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *",
        "Du skal være logget ind for at skrive en kommentar.",
        "Dette websted bruger Akismet til at reducere spam.",
        "Giv mig besked om nye kommentarer via e-mail.",
    ),
    spares=(
        "Ministeren ville ikke kommentere sagen.",
        "Der kom aldrig svar på hans brev.",
        "Markerne bag huset var afmærket med pæle.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "alle rettigheder forbeholdes", "alle rettigheder forbeholdt", "alle rettigheder er forbeholdt",
        "all rights reserved", "beskyttet af ophavsret", "ophavsretligt beskyttet",
        "beskyttet af lov om ophavsret", "omfattet af lov om ophavsret", "ingen del af denne", "må ikke kopieres",
        "må ikke gengives", "må ikke videregives", "må ikke reproduceres", "må ikke genudgives",
        "eftertryk forbudt", "gengivelse af indhold", "kopiering ikke tilladt", "kopiering er ikke tilladt",
        "uden skriftlig tilladelse", "uden forudgående skriftlig", "uden forudgående tilladelse",
        "uden udtrykkelig tilladelse", "uden skriftligt samtykke", "uden nogen form for garanti",
        "uden garanti af nogen art", "fraskriver sig ethvert ansvar", "fraskriver sig ansvar",
        "påtager sig intet ansvar", "påtager os intet ansvar", "påtager sig ikke ansvar",
        "påtager sig ikke noget ansvar", "kan ikke gøres ansvarlig for eventuelle",
        "kan ikke holdes ansvarlig for eventuelle", "ikke ansvarlig for indholdet", "vi tager forbehold",
        "forbehold for trykfejl", "forbehold for fejl", "forbehold for prisændringer",
        "udelukkende til information", "udelukkende til orientering", "kun til information",
        "udgør ikke investeringsrådgivning", "er ikke investeringsrådgivning", "udgør ikke finansiel rådgivning",
        "udgør ikke juridisk rådgivning", "kan ikke erstatte rådgivning", "erstatter ikke lægelig",
        "historiske afkast er ingen", "er udtryk for skribentens", "udtryk for skribentens egen",
        "udtryk for forfatterens", "afspejler ikke nødvendigvis", "repræsenterer ikke nødvendigvis",
        "under en creative commons", "creative commons-licens", "registrerede varemærker",
        "indeholder affiliate links", "indeholder affiliatelinks", "indeholder reklamelinks",
        "tilmeldt pressenævnet", "under pressenævnet",
    ),
    matches=(
        "© 2018 Avisen A/S. Alle rettigheder forbeholdes.",
        "Materialet må ikke kopieres uden skriftlig tilladelse fra udgiveren.",
        "Redaktionen kan ikke gøres ansvarlig for eventuelle fejl.",
        "Vi tager forbehold for trykfejl.",
        "Indlægget er udtryk for skribentens egen holdning.",
        "Artiklen udgør ikke investeringsrådgivning.",
    ),
    spares=(
        "Bøndernes rettigheder blev først skrevet ind i loven i 1849.",
        "Hans mor gav ham lov til at tage med til søen.",
        "Ingen i landsbyen ville tage ansvaret på sig.",
        "Vaskemaskinen havde endnu to års garanti.",
        "Retten fandt, at kommunen var erstatningspligtig.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "artiklen blev oprindeligt bragt", "artiklen er oprindeligt bragt", "artiklen blev oprindeligt udgivet",
        "artiklen er oprindeligt udgivet", "artiklen blev første gang bragt", "artiklen har tidligere været bragt",
        "artiklen er tidligere bragt", "artiklen er tidligere udgivet", "indlægget blev først bragt",
        "indlægget blev oprindeligt bragt", "indlægget har tidligere været bragt", "oprindeligt udgivet i",
        "oprindeligt udgivet på", "oprindeligt bragt i", "oprindeligt bragt på", "oprindeligt publiceret i",
        "oprindeligt publiceret på", "blev først udgivet på", "først bragt i", "først bragt på",
        "bragt med tilladelse", "gengivet med tilladelse", "genoptrykt med tilladelse",
        "dette er en pressemeddelelse", "artiklen er skrevet af og for", "artiklen er produceret af",
    ),
    matches=(
        "Artiklen blev oprindeligt bragt i Weekendavisen.",
        "Indlægget har tidligere været bragt på bloggen.",
        "Gengivet med tilladelse fra forlaget.",
    ),
    spares=(
        "Hans første roman udkom i 1958 på et lille forlag.",
        "Månen kom frem over tagene.",
        "Familien kom oprindeligt fra Fyn.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "download vores app", "download appen", "hent vores app", "hent appen", "støt vores journalistik",
        "støt vores arbejde", "støt uafhængig journalistik", "støt os med", "giv et bidrag", "giv en donation",
        "send et bidrag", "støt via mobilepay", "bliv medlem i dag", "bliv medlem nu", "bliv medlem her",
        "bliv medlem og", "bliv abonnent", "bliv støttemedlem", "køb abonnement", "køb et abonnement",
        "køb adgang", "tegn abonnement", "tegn et abonnement", "prøv gratis i", "abonner for at læse",
        "for at læse hele artiklen", "læs videre som abonnent", "kun for abonnenter", "kun for medlemmer",
        "forbeholdt abonnenter", "forbeholdt vores abonnenter", "for vores abonnenter", "kræver abonnement",
        "kræver et abonnement", "lås artiklen op", "artiklen er låst", "allerede abonnent",
        "er du allerede abonnent", "er du allerede medlem", "allerede medlem", "har du allerede en konto",
        "har du allerede en bruger", "har du ikke en konto", "har du ikke en bruger", "allerede bruger",
        "fuld adgang til alt", "ubegrænset adgang til", "adgang til alle artikler", "fri adgang til alle",
        "antal gratis artikler", "gratis artikler denne måned", "ingen binding", "første måned gratis",
        "opsig når som helst", "slå din adblocker fra", "slå din ad-blocker fra", "bruger en adblocker",
        "log ind for at læse", "har du et tip", "tip redaktionen", "tip os på",
    ),
    matches=(
        "Denne artikel er kun for abonnenter.",
        "Støt vores journalistik med et lille beløb.",
        "Er du allerede abonnent? Log ind her.",
        "Slå din adblocker fra for at læse videre.",
    ),
    spares=(
        "Landmanden skrev kontrakt med mejeriet.",
        "Han havde været medlem af fodboldklubben i årevis.",
        "Avisen mistede tusind abonnenter sidste år.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ikke", "aldrig", "ingen", "intet", "ingenting", "hverken", "uden", "to", "tre", "fire", "fem", "seks",
        "syv", "otte", "ni", "ti",
    ),
)
PAGE_WORDS = Phrases(("side",))
PROMPT_BUTTONS = Phrases(
    (
        "se billederne", "se galleri", "afspil video", "video indlæses", "din browser understøtter ikke video",
        "din browser understøtter ikke html5-video", "artiklen fortsætter efter annoncen",
        "artiklen fortsætter under annoncen", "lyt til artiklen", "hent appen",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "klik her for at", "hent vores app", "følg os på", "tilmeld dig vores",
    ),
)
TEASER_STARTS = Phrases(
    (
        "læs også", "læs mere", "læs videre", "se også", "gå ikke glip af",
        "læs her", "hør også", "mere om",
    ),
)
WIKI_WORDS = Phrases(
    (
        "den frie encyklopædi", 'hentet fra "http', 'hentet fra "https', "denne side blev senest ændret",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "redigér", "rediger", "rediger kildetekst",
    ),
)
TIP_WORDS = Phrases(
    (
        "har du et tip", "send os", "har du set noget", "fundet en fejl",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "dansk", "engelsk", "tysk", "fransk", "spansk", "italiensk", "svensk", "norsk",
    ),
)
PAPER_TITLES = Phrases(
    (
        "nøgleord", "interessekonflikter", "finansiering",
    ),
)
HEADING_TITLES = Phrases(
    (
        "næste", "kommer snart", "til dig", "for dig", "mere", "se også", "links", "kilder", "populært",
        "relateret",
    ),
)
REFERENCE_TITLES = Phrases(("se også",))
WORDINGS = {
    "act": "klik se vis hent lyt scroll download",
    "continue": "fortsætter fortsæt",
    "below": "under efter nedenfor",
    "media": "video videoen billede billedet billeder foto galleri app appen annonce annoncen reklame podcast",
    "filler": "her vores den det de at ned for af og mere nu gratis i på denne din alle artiklen teksten",
    "browser": "browser browseren",
    "support": "understøtter understøttes javascript html5 aktiver",
    "subscriber": "abonnent abonnenter abonnement",
    "gift": "del dele deler forær give gave ven venner",
    "article": "artikel artiklen artikler",
    "comments": "kommentar kommentarer",
    "moderation": "modereres moderering regler debatregler retningslinjer offentliggøres redaktionen tonen",
    "write": "skriv send mail kontakt tip",
    "us": "os redaktionen",
    "tip": "tip fejl historie billeder nyhed",
    "sign up": "tilmeld få modtag abonner",
    "newsletter": "nyhedsbrev nyhedsbreve indbakke nyhedsbrevet",
    "mail": "mail e-mail",
    "agree": "accepterer accepter samtykke samtykker afvis afmelde tillad godkend administrer",
    "terms": "privatliv privatlivspolitik betingelser indstillinger vilkår persondatapolitik",
    "cookie": "cookie cookies",
    "site": (
        "bruger anvender hjemmeside website webstedet site forbedre oplevelse enhed partnere browser annoncer "
        "information"
    ),
    "option": "alle vi respekterer dit din",
    "month": "måned måneden uge",
    "video": "video videoen lyd",
    "news": "nyheder nyhederne",
    "sign off": "afmeld afmelde afmelding afmelder framelde frameld",
    "list": "liste listen maillisten mails mailen nyhedsbrevet besked",
    "joined": "tilmeldt abonnerer abonnent registreret kunde hjemmeside",
    "here": "her klik klikke",
    "view": "åbn læs",
}
VISITOR_WORDS = Phrases(
    (
        "dine", "vores", "desværre", "venligst", "ups", "beklager",
    ),
)
SAYING_WORDS = Phrases(
    (
        "sagde", "siger", "skrev", "råbte", "spurgte", "svarede", "hviskede",
    ),
    matches=("Tilmeld dig brevet, sagde værten.",),
    spares=("Tilmeld dig brevet, og få det hver mandag.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "cookie", "dit privatliv", "dine oplysninger", "dine data", "dit samtykke",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "jeg accepterer alle", "accepter og fortsæt", "ret indstillinger", "ændr indstillinger", "jeg afviser",
        "jeg accepterer", "det er ok", "det er i orden", "nej tak", "lad mig vælge", "vælg selv",
        "accepter alle", "accepter alt", "accepter alle cookies", "accepter", "acceptér alle", "acceptér",
        "godkend alle", "tillad alle", "tillad", "afvis alle", "afvis alt", "afvis alle cookies", "afvis",
        "kun nødvendige", "kun nødvendige cookies", "fortsæt uden at acceptere", "tilpas",
        "administrer cookies", "administrer præferencer", "indstillinger for cookies", "cookieindstillinger",
        "gem indstillinger", "gem præferencer", "gem mine valg", "bekræft mine valg", "tillad valgte",
        "ok, accepter alle", "læs mere og tilpas", "forstået", "flere valgmuligheder",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "18 år eller ældre", "over 18 år", "under 18 år", "mindst 18 år", "fyldt 18", "ældre end 18",
        "yngre end 18", "alderskontrol", "aldersbekræftelse", "aldersverificering", "aldersgrænse",
        "bekræft din alder", "fødselsdato", "kun for voksne", "for voksne", "myndig",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "ja, jeg er over 18", "jeg er over 18", "jeg er over 18 år", "ja, jeg er over 18 år",
        "jeg er 18 år eller ældre", "ja, jeg er 18 år eller ældre", "jeg er fyldt 18 år", "jeg er under 18",
        "jeg er under 18 år", "nej, jeg er under 18", "nej, jeg er under 18 år", "ja", "nej", "gå ind",
        "forlad", "forlad siden", "bekræft", "fortsæt",
    ),
)
QUOTING_STARTS = Phrases(("den sætning", "disse ord", "sådan hedder"))
