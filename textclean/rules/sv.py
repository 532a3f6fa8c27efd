"""Swedish."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "sidan kunde inte hittas", "sidan kan inte hittas", "sidan hittades inte", "sidan hittas inte",
        "sidan finns inte", "sidan finns inte längre", "sidan finns ej", "sidan saknas",
        "den här sidan finns inte", "den här sidan finns inte längre", "denna sida finns inte",
        "denna sida finns inte längre", "sida saknas", "hittades inte", "hittades ej", "hittas inte",
        "hittar inte sidan", "vi hittar inte sidan", "vi kan inte hitta sidan", "vi kunde inte hitta sidan",
        "kan inte hitta sidan", "kunde inte hitta sidan", "sidan kan inte visas", "det går inte att visa sidan",
        "det går inte att hitta sidan", "filen hittades inte", "filen eller katalogen hittades inte",
        "objektet hittades inte", "objektet hittades ej", "resursen hittades inte", "artikeln hittades inte",
        "artikeln finns inte", "produkten finns inte längre", "inget hittades", "ingenting hittades",
        "inga resultat", "inga träffar", "hoppsan", "oj då", "ojdå", "oj", "ops", "oops",
        "oj! sidan kunde inte hittas", "hoppsan, sidan finns inte", "hoppsan! sidan kunde inte hittas",
        "hoppsan! den sidan kan inte hittas", "oj! den sidan kunde inte hittas", "ojdå, sidan finns inte",
        "hoppsan, något gick fel", "hoppsan! något gick fel", "oj, något gick fel", "oj! något gick fel",
        "något gick fel", "något gick snett", "något har gått fel", "något blev fel", "det blev fel",
        "ett fel uppstod", "ett fel har uppstått", "ett fel inträffade", "ett fel har inträffat",
        "ett oväntat fel inträffade", "ett oväntat fel uppstod", "ett oväntat fel har inträffat",
        "ett tekniskt fel har uppstått", "det har uppstått ett fel", "fel", "felmeddelande", "felkod", "serverfel",
        "internt serverfel", "internt fel", "intern serverfel", "internt fel i servern", "oväntat fel",
        "okänt fel", "tekniskt fel", "programfel", "databasfel", "fel vid anslutning till databasen",
        "fel vid upprättande av en databasanslutning", "tyvärr", "tyvärr finns inte sidan",
        "tyvärr kunde sidan inte hittas", "tyvärr, sidan kunde inte hittas", "beklagar", "vi beklagar", "förlåt",
        "felaktig begäran", "felaktig förfrågan", "felaktigt anrop", "ogiltig begäran", "ogiltig förfrågan",
        "dålig förfrågan", "obehörig", "ej behörig", "inte behörig", "behörighet saknas", "obehörig åtkomst",
        "åtkomst nekad", "åtkomst nekas", "åtkomst förbjuden", "åtkomst förvägras", "tillträde förbjudet",
        "tillträde nekas", "förbjuden", "förbjudet", "nekad", "ingen åtkomst", "du saknar behörighet",
        "autentisering krävs", "autentisering nödvändig", "inloggning krävs", "du måste logga in",
        "betalning krävs", "metoden är inte tillåten", "metoden tillåts inte", "metod ej tillåten",
        "otillåten metod", "inte acceptabel", "ej acceptabelt", "proxyautentisering krävs",
        "tidsgränsen för begäran överskreds", "tidsgränsen överskreds", "förfrågan tog för lång tid",
        "begäran har gått ut", "konflikt", "borttagen", "inte längre tillgänglig", "resursen är borttagen",
        "längd krävs", "förhandsvillkor misslyckades", "förutsättningarna uppfylldes inte", "förfrågan för stor",
        "begäran är för stor", "förfrågningen är för stor", "för lång url", "url:en är för lång",
        "medietypen stöds inte", "för många förfrågningar", "för många anrop", "för många begäranden",
        "inte tillgänglig av juridiska skäl", "inte implementerad", "ej implementerad", "felaktig gateway",
        "ogiltig gateway", "felaktigt svar från gateway", "tjänsten är inte tillgänglig", "tjänsten otillgänglig",
        "tjänsten ej tillgänglig", "tjänsten är tillfälligt otillgänglig", "tjänsten kan inte nås",
        "tillfälligt otillgänglig", "tillfälligt ur funktion", "gateway-timeout", "gateway timeout",
        "servern hittades inte", "servern kunde inte hittas", "servern är överbelastad", "underhåll",
        "pågående underhåll", "planerat underhåll", "underhållsläge", "underhåll pågår", "underhållsarbete pågår",
        "vi är snart tillbaka", "snart tillbaka", "vi är strax tillbaka", "tillbaka snart",
        "sidan är under uppbyggnad", "webbplatsen är under uppbyggnad", "under uppbyggnad", "under konstruktion",
        "kommer snart", "snart här", "vänta", "vänligen vänta", "var god vänta", "var god dröj", "vänligen dröj",
        "vänta ett ögonblick", "ett ögonblick", "ett ögonblick bara", "bara ett ögonblick", "ett ögonblick, tack",
        "är du en robot", "är du en människa", "jag är inte en robot", "bekräfta att du är en människa",
        "kontrollerar din webbläsare", "säkerhetskontroll", "säkerhetsverifiering", "webbplatsen kan inte nås",
        "det går inte att nå den här webbplatsen", "det går inte att nå webbplatsen",
        "hmm, det går inte att nå den här sidan", "den här sidan fungerar inte", "sidan fungerar inte",
        "ingen internetanslutning", "inget internet", "ingen anslutning", "anslutningsfel", "anslutningen bröts",
        "anslutningen återställdes", "anslutningen nekades", "anslutningen avbröts", "anslutningen är inte privat",
        "anslutningens tidsgräns överskreds", "javascript är avstängt", "javascript är inaktiverat",
        "javascript krävs", "sessionen har gått ut", "din session har gått ut", "du har blockerats",
        "du är blockerad",
        "endast för prenumeranter", "den här artikeln är för dig som är prenumerant",
        "artikeln är endast för prenumeranter", "prenumerera för att läsa vidare",
        "för att läsa vidare behöver du en prenumeration", "bekräfta att du är människa",
        "verifierar att du är människa", "den här domänen är till salu", "domänen är till salu", "domän parkerad",
        "webbplatsen är blockerad", "innehållet är inte tillgängligt", "videon är inte tillgänglig",
        "videon är privat", "produkten hittades inte", "ämnet hittades inte", "här finns ingenting", "du är offline",
        "strax tillbaka", "omdirigerar", "åldersverifiering", "inte tillgängligt i ditt land", "behörighetsfel",
        "vi använder cookies", "vi bryr oss om din integritet",
        "inte inloggad", "ej inloggad", "du är inte inloggad", "sessionsfel", "ogiltig session",
        "din webbläsare är föråldrad", "din webbläsare är inaktuell", "din webbläsare stöds inte",
        "webbläsaren stöds inte", "föråldrad webbläsare", "cookies stöds inte",
        "verifiering misslyckades", "verifieringen misslyckades", "butiken är offline",
        "fel vid upprättande av databasanslutning", "det här innehållet är inte tillgängligt just nu",
        "den här produkten är inte längre tillgänglig", "det här kontot har stängts av",
        "den här artikeln är bara för prenumeranter", "något gick fel när webbsidan skulle visas",
        "safari kan inte hitta servern",
    ),
    matches=(
        "Det här innehållet är inte tillgängligt just nu",
        "Det här kontot har stängts av.",
    ),
    spares=(
        "Läkaren på ön är inte längre tillgänglig om söndagarna.",
        "Kontot på kooperativen stängdes under kriget.",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "ett fel uppstod när en databasanslutning skulle upprättas",
        "hittades inte på den här servern", "hittades inte på denna server", "hittades inte på servern",
        "hittades ej på servern", "finns inte på den här servern", "finns inte på denna server",
        "finns inte på servern", "på den här servern", "den begärda url", "den begärda sidan",
        "begärda webbadressen", "den begärda resursen", "den efterfrågade sidan", "den efterfrågade url",
        "den efterfrågade adressen", "den efterfrågade resursen", "begärda objektet", "efterfrågade objektet",
        "servern kunde inte förstå", "servern förstod inte", "servern kunde inte tolka", "din webbläsare skickade",
        "webbläsaren skickade en", "webbläsaren (eller proxyn)", "en förfrågan som servern",
        "en begäran som servern", "servern kunde inte behandla", "servern kan inte behandla",
        "servern kunde inte slutföra", "behandla din begäran", "behandla din förfrågan", "hantera din förfrågan",
        "behörighet att visa denna", "behörighet att visa den här", "behörighet att visa sidan",
        "behörighet att se denna sida", "behörighet att se den här sidan", "behörighet att komma åt",
        "inte behörighet till sidan", "inte åtkomst till den här sidan", "inte tillgång till den här sidan",
        "inte tillåtelse att se", "inte tillstånd att komma åt", "rättigheter att visa sidan",
        "rättigheter att se den här sidan", "åtkomst till sidan nekas", "åtkomst till den här webbplatsen",
        "ogiltigt svar från", "felaktigt svar från en uppströms", "proxyservern tog emot", "proxyservern vägrar",
        "servern är överbelastad", "servern är tillfälligt", "servern är för närvarande",
        "servern är inte tillgänglig", "internt serverfel", "internt fel på servern",
        "felkonfiguration på servern", "sidan du letar efter", "sidan du letade efter", "sidan du sökte",
        "sidan du söker", "sidan som du letar efter", "sidan som du söker", "sidan som du sökte",
        "sidan du försöker nå", "sidan du försökte nå", "sidan du försöker öppna", "sidan du försöker besöka",
        "sidan du försöker komma åt", "sidan som du försöker", "sidan du begärde", "sidan du efterfrågade",
        "sidan du vill besöka", "sidan finns inte längre", "sidan finns inte eller", "sidan finns inte kvar",
        "sidan har flyttats eller", "sidan har flyttats", "sidan har tagits bort", "sidan kan ha flyttats",
        "sidan kan ha tagits bort", "sidan kan ha blivit", "sidan är borttagen", "har tagits bort eller flyttats",
        "har flyttats eller tagits bort", "flyttat eller tagit bort sidan", "sidan kunde inte hittas",
        "sidan kan inte hittas", "sidan hittades inte", "inte hitta sidan", "hittar inte sidan",
        "hittar tyvärr inte", "hittades på denna adress", "hittades på den här adressen",
        "hittades på denna plats", "ingenting hittades på", "inget hittades som matchar",
        "matchade dina söktermer", "matchade din sökning", "länken du följde", "länken du klickade",
        "länken som du följde", "länken är trasig", "länken kan vara", "länken är inaktuell", "länken har gått ut",
        "adressen är felstavad", "adressen är rätt stavad", "adressen är korrekt", "skrivit in rätt adress",
        "skrivit rätt adress", "stavat adressen", "felaktig adress", "kontrollera adressen",
        "kontrollera att adressen", "kontrollera att webbadressen", "kontrollera att url",
        "kontrollera att du har skrivit", "aktivera javascript", "slå på javascript", "sätta på javascript",
        "aktiverar javascript", "javascript aktiverat", "javascript är inaktiverat", "javascript är avstängt",
        "javascript är avaktiverat", "javascript måste vara", "stänga av javascript", "kräver javascript",
        "stöder inte javascript", "webbläsare stöder inte", "webbläsare stödjer inte",
        "din webbläsare är för gammal", "din webbläsare är föråldrad", "föråldrad webbläsare",
        "uppdatera din webbläsare", "en gammal webbläsare", "aktivera cookies", "tillåta cookies",
        "cookies är avstängda", "cookies är inaktiverade", "cookies aktiverade", "verifiera att du är en människa",
        "verifiera att du är människa", "bekräfta att du är en människa", "bekräfta att du är människa",
        "bekräfta att du inte är en robot", "visa att du inte är en robot", "att du inte är en robot",
        "att du är en människa genom", "kontrollerar säkerheten", "granska säkerheten för din anslutning",
        "ovanlig trafik", "misstänkt trafik", "trafik från ditt nätverk", "trafik från ditt datornätverk",
        "från ditt datornätverk", "din ip-adress har", "din ip-adress är", "ip-adress har blockerats",
        "du har blivit blockerad", "du har blockerats", "för många begäranden", "för många inloggningsförsök",
        "inte tillgänglig i ditt land", "inte tillgängligt i ditt land", "otillgänglig i ditt land",
        "inte tillgänglig i din region", "inte tillgängligt i din region", "inte tillgänglig av juridiska skäl",
        "av juridiska skäl inte tillgänglig", "besökare från eu", "cacheadministratör", "cache-administratör",
        "dns-adress", "dns-fel", "ip-adress kunde inte hittas", "serverns ip-adress", "hittar inte servern",
        "kan inte hitta servern", "kunde inte hitta servern", "tidsgränsen för anslutningen",
        "anslutningen tog för lång tid", "tog för lång tid på sig att svara", "tog för lång tid att svara",
        "vägrade att ansluta", "nekade anslutningen", "anslutningen till servern", "ansluta till servern",
        "upprätta en anslutning", "avslutade oväntat anslutningen", "stängde oväntat",
        "webbplatsen är tillfälligt", "webbplatsen är för närvarande", "sidan är tillfälligt",
        "sajten är tillfälligt", "sidan är för närvarande", "tillfälligt otillgänglig på grund av",
        "stängd för underhåll", "ligger nere för underhåll", "nere för underhåll", "underhåll av webbplatsen",
        "underhållsarbete på webbplatsen", "planerat underhåll pågår", "webbplatsen är under uppbyggnad",
        "sidan är under uppbyggnad", "hemsidan är under uppbyggnad", "din session har gått ut",
        "sessionen har gått ut", "ansluta till databasen", "anslutning till databasen", "databasanslutning",
        "kritiskt fel på", "kritiskt fel på webbplatsen", "ett fel uppstod när", "ett fel inträffade när",
        "fel uppstod vid behandling", "fel när sidan skulle", "du måste vara inloggad för att se",
        "du måste logga in för att se", "felreferens", "errordocument", "felmeddelandet genererades",
        "åtgärden är begränsad till användare", "inte behörighet att läsa",
        "logga in för att komma åt", "logga in för att se", "webbläsare accepterar inte cookies",
        "är för närvarande avstängd", "skicka formuläret igen",
    ),
    matches=(
        "Den begärda URL:en /gammal/sida.html hittades inte på den här servern.",
        "Du har inte behörighet att visa den här sidan.",
        "Tyvärr finns inte sidan du letar efter. Den kan ha flyttats.",
        "Du måste aktivera JavaScript för att använda webbplatsen.",
        "Din webbläsare skickade en förfrågan som servern inte kunde förstå.",
        "Våra system har upptäckt ovanlig trafik från ditt datornätverk.",
        "Innehållet är tyvärr inte tillgängligt i ditt land.",
        "Det har uppstått ett kritiskt fel på din webbplats.",
        "Det verkar som om ingenting hittades på denna plats.",
    ),
    spares=(
        "Servitören förstod inte gästens önskan och kom med mer te.",
        "Hans far gav honom inte lov att lämna rummet.",
        "Hon vände blad och letade vidare efter farmoderns namn.",
        "Dörren till källaren var låst och två soldater bevakade ingången.",
        "Tåget var försenat på grund av banarbete.",
        "Adressen på kuvertet var så slarvigt skriven att brevbäraren gav upp.",
        "Sidan av huset som vette mot havet hade flagnat.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "försök igen senare", "försök igen om", "försök igen", "försök gärna igen", "försök på nytt", "prova igen",
        "pröva igen senare", "vänligen försök igen", "var god försök igen", "kontakta administratören",
        "kontakta webbmaster", "kontakta webmaster", "kontakta webbansvarig",
        "kontakta webbplatsens administratör", "kontakta systemadministratören", "kontakta oss",
        "kontakta kundtjänst", "kontakta supporten", "vi ber om ursäkt för", "vi beklagar besväret",
        "vi beklagar olägenheten", "ber om ursäkt för besväret", "ursäkta besväret", "gå till startsidan",
        "gå tillbaka till startsidan", "tillbaka till startsidan", "till förstasidan", "gå tillbaka till",
        "använd sökfunktionen", "använd sökfältet", "använd sökrutan", "använda sökfunktionen", "prova att söka",
        "försök att söka", "kanske kan en sökning hjälpa", "kontrollera stavningen",
        "kontrollera din internetanslutning", "ladda om sidan", "uppdatera sidan", "vi arbetar på att lösa",
        "tack för ditt tålamod", "vi är snart tillbaka",
        "uppdatera din webbläsare",
    ),
)

ERROR_WORDS = Phrases(
    (
        "server", "servern", "servrar", "webbserver", "webbservern", "proxy", "proxyn", "proxyserver",
        "proxyservern", "url", "url:en", "uri", "adress", "adressen", "webbadress", "webbadressen", "ip-adress",
        "begäran", "begärda", "begärd", "förfrågan", "förfrågningar", "efterfrågade", "anrop", "anropet",
        "webbläsare", "webbläsaren", "sida", "sidan", "webbsida", "webbsidan", "webbplats", "webbplatsen",
        "hemsidan", "sajten", "startsidan", "gateway", "cache", "cachen", "anslutning", "anslutningen", "ansluta",
        "åtkomst", "behörighet", "behörig", "tillstånd", "rättigheter", "fel", "felet", "felkod", "felmeddelande",
        "felaktig", "hittades", "hittas", "hitta", "hittar", "nekad", "nekas", "nekades", "förbjuden", "blockerad",
        "blockerats", "otillgänglig", "tillgänglig", "underhåll", "underhållsarbete", "javascript", "cookie",
        "cookies", "kakor", "länk", "länken", "resurs", "resursen", "dokument", "dokumentet", "fil", "filen",
        "objekt", "objektet", "header", "metod", "metoden", "timeout", "tidsgräns", "tidsgränsen", "flyttats",
        "borttagen", "ogiltig", "ogiltigt", "överbelastad", "tillfälligt", "session", "sessionen", "robot",
        "captcha", "administratör", "administratören", "webmaster", "databas", "databasen", "dns", "aktivera",
        "inaktiverat", "serverfel",
    ),
)
ERROR_NAMES = Phrases(
    (
        "fel", "felkod", "felmeddelande", "statuskod", "http-fel", "http-status", "serverfel", "felsida", "kod",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "referens", "referensnummer", "felkod", "din ip", "din ip-adress", "ip-adress", "ärendenummer",
        "orsak", "detaljer",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "inte", "ej", "ingen", "inget", "inga", "kunde inte", "misslyckades", "fel", "ogiltig", "ogiltigt", "nekad",
        "nekades", "vägrade", "förbjuden", "förbjudet", "utgången", "blockerad", "okänd", "okänt", "oväntat", "tyvärr",
        "problem", "saknas", "för många", "krävs", "avbröts", "avbruten", "otillgänglig", "stängd", "inaktiverat",
        "ur funktion", "underhåll", "offline", "nere", "borttagen", "raderad", "överbelastad", "tillfälligt",
        "föråldrad", "inaktuell", "gammal webbläsare", "stöds inte", "för gammal", "inte inloggad", "avstängd",
        "ej inloggad",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "om", "när", "ifall", "för", "eftersom", "medan",
        "efter",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "detaljer", "avancerat",
        "hem", "startsida", "startsidan", "till startsidan", "tillbaka", "tillbaka till startsidan",
        "tillbaka till hemsidan", "tillbaka till start", "tillbaka till förstasidan", "tillbaka hem",
        "gå till startsidan", "gå till startsida", "gå tillbaka", "gå tillbaka till startsidan", "gå hem",
        "föregående sida", "tillbaka till föregående sida", "logga in", "logga ut", "registrera", "kontakta oss",
        "kontakt", "hjälp", "läs mer", "mer information", "visa detaljer", "fortsätt", "fortsätt handla", "acceptera",
        "acceptera alla", "godkänn", "godkänn alla", "neka", "avvisa alla", "prenumerera", "redan prenumerant", "sök",
        "stäng", "avbryt", "till butiken", "fortsätt shoppa", "redan prenumerant? logga in",
        "är du redan prenumerant? logga in", "bli prenumerant", "neka alla", "anpassa", "tillbaka till butiken",
        "anslut", "begär åtkomst",
        "uppdatera webbläsare", "uppdatera webbläsaren", "uppdatera min webbläsare",
        "uppdatera min webbläsare nu", "uppdatera nu", "ladda ner", "ignorera", "påminn mig senare",
        "logga in nu",
        "sök efter",
    ),
    matches=(
        "Till startsidan",
    ),
    spares=(
        "Tillbaka till start igen, sade färjkarlen.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "försök igen", "prova igen", "ladda om", "ladda om sidan", "uppdatera", "uppdatera sidan",
    ),
    matches=(
        "Försök igen!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "statuskod", "statuskoder", "felkod", "felkoder", "felsida", "felsidor", "felmeddelande", "felmeddelanden",
        "betyder att", "det betyder", "innebär att", "anger att", "klienten", "till exempel", "lösa problemet",
        "plugin", "svar", "vanligtvis", "oftast",
    ),
    matches=(
        "Statuskoden betyder att ingen var hemma, till exempel.",
        "En statuskod till.",
    ),
    spares=(
        "Färjan går klockan nio.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "vad betyder", "vad är", "vad gör", "hur", "varför", "orsaker", "lösningar", "lösning", "åtgärda",
        "betydelse", "vanliga frågor", "vanliga fel", "felmeddelanden", "felkoder", "jag kan inte", "jag får",
        "felsökning",
    ),
)
OWN_WORDS = Phrases(
    (
        "jag",
    ),
)
HELP_CONDITIONS = Phrases(
    (
        "om sidan", "om kontot", "om ditt", "om din", "när en", "när ett", "när du",
        "efter",
    ),
    matches=(
        "När du väntar på färjan, sitt ner.",
    ),
    spares=(
        "Färjan går klockan nio.",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "felet visas", "felet uppstår", "felet betyder", "meddelandet visas", "visas när", "visas om", "uppstår när",
        "uppstår om", "är en http", "är en statuskod", "är ett felmeddelande", "är en av de", "inträffar när",
        "inträffar om", "i den här artikeln", "i denna artikel", "vanliga orsaker", "även känt som",
    ),
)

MENU_LABELS = Phrases(
    (
        "hem", "startsida", "startsidan", "start", "förstasidan", "om oss", "om mig", "om företaget",
        "om webbplatsen", "om sajten", "vilka är vi", "vad vi gör", "vår vision", "kontakt", "kontakta oss",
        "kontakta mig", "kontaktuppgifter", "kontaktformulär", "logga in", "logga ut", "inloggning", "inloggad",
        "registrera", "registrera dig", "registrera konto", "skapa konto", "skapa ett konto", "bli medlem",
        "konto", "mitt konto", "min profil", "min sida", "mina sidor", "profil", "mina beställningar", "sök",
        "sök här", "sök efter", "sök på webbplatsen", "sök på sidan", "sökresultat", "avancerad sökning", "meny",
        "huvudmeny", "öppna meny", "öppna menyn", "stäng meny", "stäng menyn", "visa meny", "dölj meny", "stäng",
        "navigering", "navigation", "hoppa till innehåll", "hoppa till innehållet", "hoppa till huvudinnehåll",
        "hoppa till huvudinnehållet", "gå till innehåll", "gå till innehållet", "gå till huvudinnehåll",
        "gå direkt till innehåll", "gå direkt till innehållet", "till innehållet", "till huvudinnehåll",
        "gå vidare till innehåll", "webbplatskarta", "sajtkarta", "sidkarta", "webbkarta", "vanliga frågor",
        "frågor och svar", "faq", "kundtjänst", "kundservice", "support", "lediga jobb", "jobba hos oss",
        "jobba här", "arbeta hos oss", "karriär", "annonsera", "annonsera hos oss", "annonsinfo", "press",
        "pressrum", "för press", "nyhetsbrev", "rss", "rss-flöde", "kundvagn", "varukorg", "varukorgen",
        "min varukorg", "till kassan", "kassa", "kassan", "butik", "webbutik", "webshop", "önskelista",
        "favoriter", "mina favoriter", "kategorier", "alla kategorier", "ämnen", "inställningar",
        "kontoinställningar", "språk", "välj språk", "byt språk", "svenska", "engelska", "in english", "lättläst",
        "lyssna", "glömt lösenord", "glömt ditt lösenord", "glömt lösenordet", "glömt användarnamn",
        "kom ihåg mig", "håll mig inloggad", "förbli inloggad", "användarnamn", "lösenord", "prenumerera",
        "prenumeration", "bli prenumerant", "e-tidning", "e-tidningen", "läs e-tidningen", "dagens tidning",
        "blogg", "bloggen", "forum", "länkar", "kalender", "ge en gåva", "stöd oss", "skänk en gåva", "gästbok",
        "öppettider", "hitta hit", "hitta till oss", "allmänt", "översikt", "filtrera", "filter", "rensa filter",
        "sortera", "sortera efter", "meddelanden", "aviseringar", "tipsa oss", "kundcenter", "innehåll",
        "innehållsförteckning", "huvudsida", "senaste ändringarna", "slumpartikel", "redigera", "visa historik",
        "verktyg", "redaktion", "chefredaktör och ansvarig utgivare", "ansvarig utgivare",
    ),
)
SKIP_STARTS = Phrases(
    (
        "hoppa till", "gå till innehåll", "gå till huvudinnehåll", "gå direkt till innehåll", "till innehållet",
        "till huvudinnehåll", "gå vidare till innehåll",
    ),
)

SECTION_LABELS = Phrases(
    (
        "nyheter", "inrikes", "utrikes", "politik", "ekonomi", "näringsliv", "affärer", "börs", "sport", "fotboll",
        "hockey", "ishockey", "innebandy", "friidrott", "kultur", "kultur och nöje", "kultur & nöje", "nöje",
        "musik", "film", "teater", "konst", "böcker", "litteratur", "tv", "radio", "podd", "poddar", "podcast",
        "debatt", "ledare", "ledare & debatt", "insändare", "krönika", "krönikor", "åsikter", "opinion", "analys",
        "reportage", "intervju", "intervjuer", "väder", "vädret", "trafik", "video", "videor", "webb-tv", "foto",
        "bilder", "bildspel", "galleri", "bildgalleri", "vetenskap", "forskning", "hälsa", "vård", "skola",
        "utbildning", "resor", "resa", "mat", "mat och dryck", "recept", "hem och hushåll", "hus och hem",
        "bostad", "trädgård", "inredning", "mode", "skönhet", "livsstil", "motor", "bil", "teknik", "data", "spel",
        "privatekonomi", "jobb", "arbetsliv", "lokalt", "lokala nyheter", "stockholm", "göteborg", "malmö",
        "sverige", "världen", "europa", "miljö", "klimat", "natur", "djur", "barn", "familj", "familjesidan",
        "dödsannonser", "relationer", "sex och samlevnad", "horoskop", "korsord", "quiz", "tester", "tips",
        "guider", "evenemang", "aktiviteter", "arrangemang", "projekt", "tjänster", "produkter", "erbjudanden",
        "varumärken", "hjälp", "arkiv", "taggar", "etiketter", "dokument", "publikationer", "historia", "styrelse",
        "styrelsen", "medlemmar", "medlemskap", "sponsorer", "partners", "referenser", "övrigt", "verksamhet",
        "organisation",
    ),
)

SHARE_LABELS = Phrases(
    (
        "dela", "dela artikeln", "dela artikel", "dela den här artikeln", "dela sidan", "dela den här sidan",
        "dela inlägget", "dela detta", "dela det här", "dela med dig", "dela med", "dela via", "dela på",
        "dela på facebook", "dela på twitter", "dela på x", "dela på linkedin", "dela på whatsapp",
        "dela på pinterest", "dela via e-post", "dela via mejl", "dela via facebook", "dela via twitter",
        "dela via linkedin", "dela till facebook", "dela till twitter", "dela till pinterest", "dela länk",
        "delningar", "tweeta", "twittra", "tweet", "tipsa en vän", "tipsa en kompis", "tipsa", "e-post", "e-posta",
        "mejla", "maila", "mejla artikeln", "skicka med e-post", "skicka", "skriv ut", "skriv ut artikeln",
        "skriv ut sidan", "utskrift", "kopiera länk", "kopiera länken", "länken kopierad", "länk kopierad",
        "länken har kopierats", "kopierad", "följ oss", "följ oss på", "följ oss på facebook",
        "följ oss på instagram", "följ oss på twitter", "följ oss i sociala medier", "sociala medier", "gilla",
        "gilla oss på facebook", "gilla detta", "gilla denna", "spara", "spara artikel", "spara artikeln", "fäst",
        "blogga om detta", "blogga om det", "skicka med e-post blogga om det", "facebook", "twitter", "whatsapp",
        "instagram", "linkedin", "pinterest", "youtube", "messenger", "telegram", "klicka för att dela",
    ),
)

RELATED_LABELS = Phrases(
    (
        "relaterat", "relaterade artiklar", "relaterade inlägg", "relaterade nyheter", "relaterade ämnen",
        "relaterade produkter", "relaterade länkar", "relaterad läsning", "relaterat innehåll",
        "liknande artiklar", "liknande inlägg", "liknande produkter", "läs också", "läs även", "läs mer",
        "läs vidare", "läs mer om", "läs mer om ämnet", "läs även dessa", "se även", "se också", "mest läst",
        "mest lästa", "mest lästa artiklar", "mest läst just nu", "mest läst idag", "mest delat", "mest delade",
        "mest kommenterat", "mest sett", "mest populärt", "populärt", "populärt just nu", "populära artiklar",
        "populära inlägg", "populäraste inläggen", "trendar", "trendar just nu", "just nu", "senaste nytt",
        "senaste", "senaste nyheterna", "senaste nyheter", "senaste inläggen", "senaste inlägg",
        "senaste artiklarna", "senaste artiklar", "senaste från", "de senaste", "nyast", "nya inlägg",
        "nyaste inlägg", "nytt", "fler nyheter", "fler artiklar", "fler inlägg", "fler från", "mer från", "mer om",
        "mer om ämnet", "mer i ämnet", "mer läsning", "mer att läsa", "mer nyheter", "mer av samma författare",
        "andra läser", "andra läste också", "andra läser just nu", "andra köpte även", "andra artiklar",
        "rekommenderat", "rekommenderas", "rekommenderade artiklar", "rekommenderad läsning",
        "rekommenderat för dig", "vi rekommenderar", "för dig", "utvalt", "utvalda artiklar", "utvalt för dig",
        "redaktionen tipsar", "redaktionens val", "redaktionen rekommenderar", "tips från redaktionen",
        "toppnyheter", "topplistan", "missa inte", "du kanske också gillar", "du kanske gillar",
        "det här kanske du också gillar", "du kanske också är intresserad av", "du kanske också vill läsa",
        "kanske du också gillar", "i fokus", "aktuellt", "hett just nu", "dagens bild", "artiklar i serien",
        "fler i samma ämne",
        "rekommenderade produkter", "nyligen visade",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "kommentarer", "kommentar", "inga kommentarer", "inga kommentarer än", "inga kommentarer ännu",
        "1 kommentar", "en kommentar", "kommentera", "kommentera artikeln", "kommentera inlägget",
        "kommentera här", "lämna en kommentar", "lämna kommentar", "lämna ett svar", "lämna svar",
        "skriv en kommentar", "skriv kommentar", "skriv ett svar", "skriv din kommentar",
        "skriv din kommentar här", "lägg till kommentar", "lägg till en kommentar", "lägg till ny kommentar",
        "publicera kommentar", "publicera", "skicka kommentar", "skicka en kommentar", "posta kommentar",
        "din kommentar", "visa kommentarer", "visa alla kommentarer", "läs kommentarer", "läs kommentarerna",
        "alla kommentarer", "dölj kommentarer", "fler kommentarer", "visa fler kommentarer",
        "ladda fler kommentarer", "äldre kommentarer", "nyare kommentarer", "senaste kommentarer",
        "senaste kommentarerna", "svara", "svar", "avbryt svar", "avbryt", "rapportera", "anmäl",
        "anmäl kommentar", "anmäl inlägg", "anmäl missbruk", "logga in för att kommentera",
        "logga in för att svara", "logga in om du vill kommentera", "bli först med att kommentera",
        "bli den första att kommentera", "var först med att kommentera", "kommentarer inaktiverade",
        "kommentarer är avstängda", "kommentarer avstängda", "kommentarerna är stängda", "sortera efter nyast",
        "nyast först", "nyaste först", "äldst först", "äldsta först", "populärast", "namn", "namn (obligatoriskt",
        "ditt namn", "e-post", "e-post (obligatoriskt", "e-post (publiceras inte", "e-post (publiceras ej",
        "e-postadress", "din e-postadress", "epost", "webbplats", "hemsida", "url", "meddelande", "skicka",
        "diskussion", "diskutera", "diskutera artikeln", "gå med i diskussionen", "delta i diskussionen",
        "kommentarer till inlägget", "regler för kommentarer", "citera",
        "kundrecensioner", "skriv en recension", "permalänk",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "nyhetsbrev", "vårt nyhetsbrev", "våra nyhetsbrev", "prenumerera", "prenumerera på nyhetsbrev",
        "prenumerera på nyhetsbrevet", "prenumerera på vårt nyhetsbrev", "prenumerera på våra nyhetsbrev",
        "prenumerera via e-post", "prenumerera nu", "anmäl dig", "anmäl dig till nyhetsbrevet",
        "anmäl dig till vårt nyhetsbrev", "anmäl dig här", "skriv upp dig", "skriv upp dig på vårt nyhetsbrev",
        "få nyhetsbrevet", "få vårt nyhetsbrev", "få våra nyhetsbrev", "ja tack", "håll dig uppdaterad",
        "håll dig informerad", "missa inget", "missa inga nyheter", "e-postadress", "din e-postadress",
        "din e-post", "ange din e-postadress", "ange e-postadress", "fyll i din e-postadress",
        "skriv in din e-postadress", "förnamn", "efternamn", "avprenumerera", "avregistrera",
        "följ bloggen via e-post", "följ bloggen", "tack för din anmälan", "gratis nyhetsbrev",
        "nyheter direkt i inkorgen",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "integritetspolicy", "sekretesspolicy", "personuppgiftspolicy", "dataskyddspolicy", "dataskydd",
        "integritet", "integritetsinställningar", "sekretess", "sekretessinställningar", "personuppgifter",
        "behandling av personuppgifter", "hantering av personuppgifter", "så hanterar vi personuppgifter", "gdpr",
        "användarvillkor", "villkor", "allmänna villkor", "köpvillkor", "prenumerationsvillkor",
        "användningsvillkor", "medlemsvillkor", "regler", "ansvarsfriskrivning", "friskrivning",
        "juridisk information", "rättslig information", "upphovsrätt", "copyright", "alla rättigheter förbehållna",
        "med ensamrätt", "cookies", "cookiepolicy", "om cookies", "om kakor", "kakor", "cookieinställningar",
        "cookie-inställningar", "inställningar för cookies", "hantera cookies", "hantera kakor",
        "hantera samtycke", "hantera inställningar", "acceptera", "acceptera alla", "acceptera alla cookies",
        "acceptera cookies", "acceptera alla kakor", "godkänn", "godkänn alla", "godkänn alla cookies",
        "godkänn alla kakor", "jag godkänner", "jag förstår", "tillåt alla", "tillåt alla cookies", "tillåt urval",
        "neka", "neka alla", "avvisa", "avvisa alla", "endast nödvändiga", "bara nödvändiga",
        "endast nödvändiga cookies", "spara inställningar", "spara preferenser", "visa preferenser",
        "alltid aktiv", "nödvändiga", "tillgänglighet", "tillgänglighetsredogörelse",
        "tillgänglighet för webbplatsen", "leverans och retur", "returer", "reklamation", "ångerrätt",
        "om wikipedia", "förbehåll",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "föregående", "nästa", "föregående artikel", "nästa artikel", "föregående inlägg", "nästa inlägg",
        "föregående sida", "nästa sida", "föregående nyhet", "nästa nyhet", "inläggsnavigering",
        "inläggsnavigation", "sidnumrering för inlägg", "till toppen", "tillbaka till toppen", "till sidans topp",
        "upp till toppen", "upp", "tillbaka", "gå tillbaka", "tillbaka till översikten", "tillbaka till listan",
        "tillbaka till startsidan", "till startsidan", "tillbaka till nyheter", "läs mer", "läs mer här",
        "läs vidare", "läs hela artikeln", "läs hela inlägget", "läs hela", "fortsätt läsa", "fortsätt läsningen",
        "fortsätt", "läs artikeln", "mer", "mer information", "mer info", "visa mer", "visa fler", "visa mindre",
        "visa alla", "visa allt", "visa färre", "se mer", "se fler", "se alla", "se allt", "ladda fler",
        "ladda mer", "läs in fler", "hämta fler", "fler", "fler inlägg", "alla inlägg", "alla artiklar",
        "alla nyheter", "äldre inlägg", "nyare inlägg", "tidigare inlägg", "senare inlägg", "äldre", "nyare",
        "första", "sista", "första sidan", "sista sidan", "sida", "sidor", "klicka här", "gå till", "hoppa till",
        "vidare", "detaljer", "visa", "läs", "till arkivet", "öppna", "ladda ner", "klicka för större bild",
        "förstora bilden", "stäng fönstret", "laddar",
        "redigera på github", "visa källa", "visa källkod",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "annons", "annonser", "annonsering", "annonssamarbete", "annons från", "reklam", "sponsrad", "sponsrat",
        "sponsrat innehåll", "sponsrat inlägg", "sponsrad artikel", "i samarbete med", "betalt samarbete",
        "reklamsamarbete", "innehåll från annonsör", "annonsörsinnehåll", "partnerinnehåll", "betalt innehåll",
        "artikeln fortsätter efter annonsen", "artikeln fortsätter under annonsen",
        "artikeln fortsätter nedanför annonsen", "artikeln fortsätter nedan", "texten fortsätter efter annonsen",
        "fortsätter efter annonsen", "kommersiellt innehåll", "kommersiellt samarbete", "stäng annons",
        "detta är en annons", "innehåller reklamlänkar", "innehåller annonslänkar", "native", "advertorial",
    ),
)
ADVERT_STARTS = Phrases(("reklam", "annons"))

META_PREFIXES = Phrases(
    (
        "taggar:", "tagg:", "taggat", "taggad med", "taggat med", "etiketter:", "etikett:", "märkt med",
        "märkt som", "kategori:", "kategorier:", "publicerat i", "publicerad i", "publicerad under", "postat i",
        "postad i", "arkiverad under", "sparat under", "lagrat under", "ämnen:", "ämne:", "ämnesord:",
        "nyckelord:", "sökord:", "avdelning:", "mer om:", "detta inlägg publicerades i", "detta inlägg postades i",
        "inlagt av", "bokmärk permalänken", "läs mer om:",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "läs också", "läs även", "läs mer:", "läs mer om", "läs mer på", "läs mer här", "läs vidare:", "läs:",
        "läs hela", "läs alla", "läs fler", "se också:", "se även", "se video", "titta också", "titta:", "lyssna:",
        "lyssna också", "hör också", "mer läsning:", "mer om:", "relaterat:", "missa inte:", "tidigare artiklar:",
        "fler artiklar",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "foto:", "foto/", "fotograf:", "foto av", "bild:", "bilden:", "bilder:", "bildtext:", "bildkälla:",
        "arkivbild", "arkivfoto", "genrebild", "pressbild", "illustration:", "teckning:", "grafik:", "video:",
        "film:", "källa:", "källor:", "skärmdump", "skärmbild", "omslagsbild", "montage:",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "av:", "text:", "text och foto", "text & foto", "text och bild", "text av", "skrivet av", "skriven av",
        "skribent:", "författare:", "författat av", "publicerad av", "publicerat av", "publicerad:",
        "publicerad den", "publicerat:", "publicerat den", "publicerades", "publiceringsdatum", "postat av",
        "postad av", "inlagd av", "upplagd av", "uppdaterad:", "uppdaterad den", "uppdaterat:", "uppdaterades",
        "senast uppdaterad", "senast uppdaterat", "senast ändrad", "sidan uppdaterades", "sidan uppdaterad",
        "sidansvarig", "sidan senast", "lästid", "reporter:", "redaktör:", "datum:", "skapad:", "granskad:",
        "från vår korrespondent",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "vi använder cookies", "vi använder kakor", "använder vi cookies", "använder vi kakor",
        "webbplatsen använder cookies", "webbplats använder cookies", "webbplatsen använder kakor",
        "webbplats använder kakor", "sidan använder cookies", "sida använder cookies", "sajten använder cookies",
        "hemsidan använder cookies", "använder oss av cookies", "använder sig av cookies",
        "använder så kallade cookies", "användning av cookies", "användningen av cookies",
        "användandet av cookies", "användning av kakor", "användningen av kakor", "godkänner du användningen",
        "godkänner du att vi använder", "accepterar du att vi använder", "accepterar du användandet",
        "samtycker du till", "genom att fortsätta använda", "genom att fortsätta surfa", "genom att surfa vidare",
        "nödvändiga cookies", "nödvändiga kakor", "cookies från tredje part", "cookies och liknande",
        "vår cookiepolicy", "dina cookieinställningar", "lagra cookies", "mer om cookies",
        "mer om hur vi använder",
    ),
    matches=(
        "Vi använder cookies för att ge dig en bättre upplevelse.",
        "Genom att fortsätta använda webbplatsen samtycker du till detta.",
        "Den här webbplatsen använder kakor (cookies).",
        "Läs om det i vår cookiepolicy.",
    ),
    spares=(
        "Farmor bakade kakor till hela gatan.",
        "Vi åt två kakor var till kaffet.",
        "Barnen använder gamla kartonger som båtar.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "prenumerera på vårt", "prenumerera på våra", "prenumerera på nyhetsbrevet", "prenumerera på bloggen",
        "prenumerera på vår", "prenumerera gratis", "prenumerera här", "anmäl dig till vårt",
        "anmäl dig till nyhetsbrevet", "anmäl dig till våra", "anmäl dig till vår", "anmäl dig här till",
        "skriv upp dig på", "skriv upp dig för", "registrera dig för vårt", "få vårt nyhetsbrev",
        "få våra nyhetsbrev", "få nyhetsbrevet", "få de senaste nyheterna", "få det senaste",
        "få meddelanden om nya inlägg", "meddelanden om nya inlägg", "ta emot vårt nyhetsbrev",
        "ta del av våra nyhetsbrev", "vårt kostnadsfria nyhetsbrev", "vårt gratis nyhetsbrev", "vårt nyhetsbrev",
        "i din inkorg", "till din inkorg", "direkt i inkorgen", "direkt till din mejl", "direkt i mejlen",
        "direkt i mailen", "till din e-post", "via e-post varje vecka", "ange din e-postadress",
        "fyll i din e-postadress", "skriv in din e-postadress", "ange din mejladress", "fyll i din mejladress",
        "avsluta prenumerationen när", "avregistrera dig när som helst", "avprenumerera när som helst",
        "håll dig uppdaterad om",
    ),
    matches=(
        "Prenumerera på vårt nyhetsbrev så missar du inget.",
        "Få de senaste nyheterna direkt i inkorgen.",
        "Fyll i din e-postadress här nedanför.",
        "Du kan avregistrera dig när som helst.",
    ),
    spares=(
        "Han skrev in sig vid universitetet i Lund.",
        "Föreningen gav ut sitt första medlemsblad 1921.",
        "Hon anmälde sig till en kurs i spanska.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "du får detta", "du får det här", "du får denna", "du har fått detta", "du har fått det här",
        "du mottar detta", "du mottar det här",
    ),
    matches=("Du får detta mejl eftersom du prenumererar.",),
    spares=("Han fick breven eftersom ingen annan kunde läsa.",),
)
SENT_STARTS = Phrases(
    (
        "detta mejl skickades till", "detta mail skickades till", "detta e-postmeddelande skickades till",
        "det här mejlet skickades till",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "avregistrera dig", "avregistrera mig", "avsluta prenumeration", "avsluta prenumerationen",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "redigera denna sida på github", "inläggsnavigering",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "laddar kommentarer", "läser in kommentarer", "gilla laddar in",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "drivs med", "drivs av", "skapad med", "byggd med", "tema:",
        "drivs stolt med", "drivs med stolthet av", "stolt drivet av",
    ),
)
COUNT_STARTS = Phrases(
    (
        "besökt",
    ),
)

SHARE_PHRASES = Phrases(
    (
        "följ oss på", "följ oss i", "följ oss gärna", "följ oss också", "följ mig på", "följ med på facebook",
        "gilla oss på", "gilla vår sida", "gilla vår facebooksida", "gilla och dela", "dela artikeln",
        "dela gärna", "dela den här artikeln", "dela det här inlägget", "dela inlägget", "dela med dig till",
        "dela på facebook", "dela på twitter", "klicka för att dela", "klicka för utskrift",
        "klicka för att skriva ut", "klicka för att e-posta", "öppnas i ett nytt fönster", "öppnas i nytt fönster",
        "tipsa en vän", "vår whatsapp-kanal", "vår youtube-kanal", "vår telegramkanal", "vår facebookgrupp",
        "gå med i vår",
    ),
    matches=(
        "Följ oss på Facebook och Instagram!",
        "Klicka för att dela på Twitter (Öppnas i ett nytt fönster)",
        "Gillade du texten? Dela gärna med dina vänner.",
    ),
    spares=(
        "Hunden följde oss hela vägen till stationen.",
        "Hon delade brödet med grannarna.",
        "Filmen delades av tusentals, säger kommunalrådet.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "e-postadress kommer inte publiceras", "e-postadress kommer inte att publiceras",
        "e-postadressen publiceras inte", "e-postadress publiceras inte", "e-postadress publiceras ej",
        "mejladress kommer inte att publiceras", "obligatoriska fält är märkta", "obligatoriska fält är markerade",
        "fält märkta med", "du måste vara inloggad för att", "du måste logga in för att",
        "logga in för att kommentera", "logga in för att skriva en kommentar", "logga in för att lämna",
        "inloggad för att publicera en kommentar", "bli först med att", "bli den första att kommentera",
        "var först med att kommentera", "meddela mig om nya kommentarer", "meddela mig om nya inlägg",
        "meddela mig om vidare kommentarer", "meddela mig via e-post", "informera mig om nya kommentarer",
        "spara mitt namn", "till nästa gång jag skriver en kommentar", "kommentarer är avstängda",
        "kommentarer inaktiverade för", "kommentarsfältet är stängt", "kommentarerna är stängda",
        "kommentering är avstängd", "det går inte längre att kommentera", "det går inte att kommentera",
        "kommentarer modereras", "kommentarer granskas", "kommentaren inväntar granskning",
        "kommentar inväntar granskning", "din kommentar väntar på", "akismet för att minska", "använder akismet",
        "hur din kommentarsdata", "hur dina kommentarsuppgifter", "lämna gärna en kommentar", "lämna en kommentar",
        "skriv en kommentar", "skriv gärna i kommentarerna", "berätta gärna i kommentarerna", "kommentera gärna",
    ),
    matches=(
        "Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *",
        "Du måste vara inloggad för att publicera en kommentar.",
        "Denna webbplats använder Akismet för att minska skräppost.",
        "Meddela mig om nya kommentarer via e-post.",
    ),
    spares=(
        "Ministern ville inte kommentera uppgifterna.",
        "På hans brev kom aldrig något svar.",
        "Fälten bakom huset var märkta med pålar.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "alla rättigheter förbehållna", "alla rättigheter förbehålles", "med ensamrätt", "all rights reserved",
        "upphovsrättsligt skyddat", "skyddat av upphovsrätt", "skyddad av upphovsrätt", "skyddas av upphovsrätt",
        "skyddas av upphovsrättslagen", "skyddat enligt upphovsrättslagen", "enligt lagen om upphovsrätt",
        "mångfaldigande av innehållet", "ingen del av denna", "får inte kopieras", "får ej kopieras",
        "får inte återges", "får inte reproduceras", "får inte spridas vidare", "eftertryck förbjudes",
        "eftertryck förbjudet", "citera oss gärna", "ange källan", "ange alltid källan",
        "utan skriftligt tillstånd", "utan skriftligt medgivande", "utan föregående skriftligt",
        "utan medgivande från", "utan några garantier", "lämnas inga garantier", "redaktionen tar inget ansvar",
        "vi tar inget ansvar", "ansvarar inte för innehållet", "ansvarar ej för", "ansvarar inte för eventuella",
        "reserverar oss för", "vi reserverar oss", "med reservation för", "fråntar sig allt ansvar",
        "friskriver sig från", "friskriver oss från", "ansvarar själv för innehållet", "skribenten svarar för",
        "skribentens egna", "skribenten själv som står för", "åsikterna i artikeln", "åsikter som uttrycks",
        "återspeglar inte nödvändigtvis", "representerar inte nödvändigtvis", "endast avsedd som information",
        "endast avsett som information", "endast i informationssyfte", "endast för information",
        "är inte finansiell rådgivning", "utgör inte finansiell rådgivning", "utgör inte investeringsrådgivning",
        "inte investeringsråd", "historisk avkastning är ingen garanti", "ersätter inte läkarvård",
        "ersätter inte professionell", "inte ersätta läkares", "under en creative commons",
        "creative commons-licens", "registrerade varumärken", "innehåller affiliatelänkar",
        "innehåller annonslänkar", "affiliatelänkar", "ansvarig utgivare:",
    ),
    matches=(
        "© Copyright 2019 Bladet AB. Alla rättigheter förbehållna.",
        "Materialet får inte kopieras utan skriftligt tillstånd från utgivaren.",
        "Redaktionen ansvarar inte för innehållet på externa sidor.",
        "Med reservation för eventuella tryckfel.",
        "Åsikterna i artikeln är skribentens egna.",
        "Informationen utgör inte finansiell rådgivning.",
    ),
    spares=(
        "Böndernas rättigheter skrevs in i lagen först 1864.",
        "Hans mor gav honom lov att följa med till sjön.",
        "Ingen i byn ville ta på sig ansvaret.",
        "Tvättmaskinen hade ännu två års garanti.",
        "Domstolen slog fast att kommunen var skyldig att betala.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "artikeln publicerades ursprungligen", "artikeln publicerades först", "artikeln har tidigare publicerats",
        "artikeln är tidigare publicerad", "texten publicerades ursprungligen", "texten publicerades först",
        "texten har tidigare publicerats", "texten är tidigare publicerad", "inlägget publicerades först",
        "inlägget publicerades ursprungligen", "inlägget dök först upp på", "dök först upp på",
        "ursprungligen publicerad i", "ursprungligen publicerad på", "ursprungligen publicerat i",
        "först publicerad i", "först publicerad på", "återpubliceras med tillstånd", "återges med tillstånd",
        "publiceras med tillstånd", "detta är en artikel från", "artikeln är hämtad från",
        "artikeln är producerad av", "detta är ett pressmeddelande",
    ),
    matches=(
        "Artikeln publicerades först i Tidningen.",
        "Texten har tidigare publicerats på bloggen.",
        "Återges med tillstånd av förlaget.",
    ),
    spares=(
        "Hans första roman kom ut 1958 på ett litet förlag.",
        "Månen dök upp ovanför taken.",
        "Familjen kom ursprungligen från Dalarna.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "ladda ner vår app", "ladda ner appen", "ladda hem appen", "ladda hem vår app", "hämta appen",
        "stöd vår journalistik", "stöd vårt arbete", "stöd oss", "stötta oss", "stötta vårt arbete", "stötta vår",
        "stöd oberoende journalistik", "ge en gåva", "skänk en gåva", "swisha en gåva", "swisha till",
        "swisha ett bidrag", "bli månadsgivare", "bli medlem i dag", "bli medlem idag", "bli medlem nu",
        "bli medlem här", "bli prenumerant", "bli digital prenumerant", "bli patron", "prenumerera för att läsa",
        "prenumerera för att fortsätta", "för att läsa hela artikeln", "för att fortsätta läsa",
        "endast för prenumeranter", "bara för prenumeranter", "för dig som är prenumerant",
        "för våra prenumeranter", "endast för medlemmar", "den här artikeln är låst", "artikeln är låst",
        "låst artikel", "lås upp artikeln", "redan prenumerant", "är du redan prenumerant", "är du redan kund",
        "redan medlem", "har du redan ett konto", "har du inget konto", "skapa ett konto gratis",
        "obegränsad tillgång", "tillgång till allt innehåll", "alla låsta artiklar", "läst alla gratisartiklar",
        "antal fria artiklar", "antal gratis artiklar", "ingen bindningstid", "första månaden gratis",
        "avsluta när du vill", "stäng av din adblocker", "stänga av din adblocker", "din annonsblockerare",
        "använder annonsblockerare", "logga in för att läsa", "har du tips", "tipsa oss på", "tipsa redaktionen",
        "hör av dig till redaktionen",
    ),
    matches=(
        "Den här artikeln är endast för prenumeranter.",
        "Stöd vår journalistik med en slant.",
        "Är du redan prenumerant? Logga in.",
        "Stäng av din adblocker för att läsa vidare.",
    ),
    spares=(
        "Bonden skrev kontrakt med mejeriet.",
        "Han hade varit medlem i fotbollsklubben i åratal.",
        "Tidningen tappade tusen prenumeranter förra året.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "inte", "ej", "aldrig", "ingen", "inget", "inga", "ingenting", "varken", "utan", "två", "tre", "fyra",
        "fem", "sex", "sju", "åtta", "nio", "tio", "hundra", "tusen",
    ),
)
PAGE_WORDS = Phrases(("sida", "sid",))
PROMPT_BUTTONS = Phrases(
    (
        "visa bildspel", "se bilderna", "spela video", "videon laddas", "din webbläsare stöder inte video",
        "din webbläsare stödjer inte html5-video", "artikeln fortsätter under annonsen",
        "artikeln fortsätter efter annonsen", "lyssna på artikeln", "ge bort artikeln", "ladda ner appen",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "klicka här för att", "ladda ner vår app", "följ oss på", "anmäl dig till vårt",
    ),
)
TEASER_STARTS = Phrases(
    (
        "läs också", "läs även", "läs mer", "läs vidare", "missa inte", "mer om ämnet", "se även", "se också",
        "läs mer om", "mer om", "hör också",
    ),
)
WIKI_WORDS = Phrases(
    (
        "den fria encyklopedin", "hämtad från ”http", "hämtad från ”https", "sidan redigerades senast",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "redigera", "redigera wikitext", "redigera | redigera wikitext",
    ),
)
TIP_WORDS = Phrases(
    (
        "har du ett tips", "tipsa oss", "skicka in dina", "har du sett något", "hittat ett fel",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "svenska", "engelska", "tyska", "franska", "spanska", "italienska", "ryska", "polska", "finska", "danska",
        "norska", "arabiska",
    ),
)
PAPER_TITLES = Phrases(
    (
        "inledning", "resultat", "diskussion",
        "sammanfattning", "nyckelord", "intressekonflikter", "finansiering", "författarnas bidrag",
    ),
)
HEADING_TITLES = Phrases(
    (
        "härnäst", "kommer snart", "för dig", "bara för dig", "mer", "nästa", "se även", "se också", "länkar", "ämnen",
        "källor", "populärt", "upptäck", "relaterat",
    ),
)
REFERENCE_TITLES = Phrases(("se även",))
WORDINGS = {
    "act": "klicka se titta visa ladda lyssna skrolla tryck scrolla",
    "continue": "fortsätter fortsätt",
    "below": "under efter nedan nedanför",
    "media": (
        "video videon videor bild bilden bilder bildspel foto fotot app appen annons annonsen podd reklamen "
        "klipp klippet"
    ),
    "filler": (
        "här vår våra den det de att ner ned för av och mer nu gratis i på denna din alla artikeln texten hem"
    ),
    "browser": "webbläsare webbläsaren webbläsarfönster webbversion",
    "support": "stöder stödjer stöd javascript html5 aktivera",
    "subscriber": "prenumerant prenumeranter prenumeration",
    "gift": "ge ger bort dela delar gåva vän vänner",
    "article": "artikel artikeln artiklar artiklarna",
    "comments": "kommentar kommentarer kommentarerna kommentaren",
    "moderation": "granskas modereras moderering regler publiceras ton respektera ansvarar godkänns hövlig",
    "write": "mejla maila skriv skicka tipsa kontakta hör",
    "us": "oss redaktionen",
    "tip": "tips tipsa fel felaktigheter nyhet bilder sett",
    "sign up": "prenumerera få anmäl",
    "newsletter": "nyhetsbrev nyhetsbrevet inkorg",
    "mail": "mejl e-post mail",
    "agree": "godkänner godkänn samtycke accepterar acceptera avvisa neka avregistrera hantera samtycker tillåt",
    "terms": (
        "integritet integritetspolicy villkor personuppgifter inställningar användarvillkor "
        "personuppgiftspolicy"
    ),
    "cookie": "cookie cookies kakor",
    "site": (
        "använder webbplats webbplatsen sajten förbättra upplevelse enhet partner partners webbläsare "
        "annonser information"
    ),
    "option": "alla vi värnar om din respekterar",
    "month": "månad månaden vecka",
    "video": "video videon videor ljud",
    "news": "nyheter nyheterna",
    "leave": "avregistrera avprenumerera avregistrering",
    "sign off": "avanmäl avanmälan avsluta",
    "list": "lista listan listor mejlet mejlen mejllista mailet utskick utskicken meddelande e-postmeddelande e-postlista",
    "joined": "prenumererar anmält registrerat registrerad prenumerant kund hemsida webbplats",
    "here": "här klicka",
    "view": "öppna läs",
}
VISITOR_WORDS = Phrases(
    (
        "ditt", "dina", "oss", "vår", "vårt", "tyvärr", "vänligen", "hoppsan",
    ),
)
SAYING_WORDS = Phrases(
    (
        "sade", "säger", "stod", "skrev", "ropade", "frågade", "svarade", "viskade",
    ),
    matches=("Prenumerera på brevet, sade värden.",),
    spares=("Prenumerera på brevet, och få det varje måndag.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "cookie", "kakor", "din integritet", "dina uppgifter", "ditt samtycke",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "jag godkänner alla", "jag accepterar alla", "ändra inställningar", "endast väsentliga", "jag avböjer",
        "jag avvisar", "det är okej", "det är ok", "nej tack", "ja, jag godkänner", "låt mig välja",
        "välj själv", "acceptera alla", "acceptera allt", "acceptera alla cookies", "acceptera alla kakor",
        "acceptera", "godkänn alla", "godkänn allt", "godkänn", "jag godkänner", "tillåt alla", "tillåt",
        "avvisa alla", "avvisa allt", "avvisa", "avslå alla", "avslå", "neka alla", "neka alla cookies", "neka",
        "endast nödvändiga", "bara nödvändiga", "godkänn endast nödvändiga", "fortsätt utan att acceptera",
        "anpassa", "hantera cookies", "hantera kakor", "hantera inställningar", "inställningar för cookies",
        "kakinställningar", "cookieinställningar", "spara inställningar", "spara val", "bekräfta mina val",
        "ok, acceptera allt", "jag förstår", "fler alternativ",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "18 år eller äldre", "över 18 år", "under 18 år", "minst 18 år", "fyllt 18", "äldre än 18",
        "yngre än 18", "ålderskontroll", "åldersverifiering", "åldersgräns", "bekräfta din ålder",
        "verifiera din ålder", "födelsedatum", "endast för vuxna", "för vuxna", "myndig", "barnförbjudet",
        "vuxeninnehåll",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "ja, jag är över 18", "jag är över 18", "jag är över 18 år", "ja, jag är över 18 år",
        "jag är 18 år eller äldre", "ja, jag är 18 år eller äldre", "jag har fyllt 18 år",
        "ja, jag har fyllt 18", "jag är under 18", "jag är under 18 år", "nej, jag är under 18",
        "nej, jag är under 18 år", "nej, inte än", "ja", "nej", "gå in", "gå vidare", "lämna", "lämna sidan",
        "bekräfta", "fortsätt",
    ),
)
QUOTING_STARTS = Phrases(("den meningen", "de orden", "dessa ord", "så heter"))
