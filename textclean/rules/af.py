"""Afrikaans."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "bladsy nie gevind nie", "bladsy nie gevind", "die bladsy is nie gevind nie",
        "die bladsy kon nie gevind word nie", "bladsy bestaan nie", "hierdie bladsy bestaan nie", "nie gevind nie",
        "lêer nie gevind nie", "toegang geweier", "toegang verbied", "verbode", "geen toegang nie", "ongemagtig",
        "ongeldige versoek", "interne bedienerfout", "bedienerfout", "interne fout", "diens nie beskikbaar nie",
        "diens tydelik onbeskikbaar", "tydelik onbeskikbaar", "webwerf onder instandhouding", "instandhouding",
        "onder konstruksie", "iets het verkeerd geloop", "iets het skeefgeloop", "fout", "'n fout het voorgekom",
        "daar was 'n fout", "onverwagte fout", "sessie het verval", "sessie verval", "te veel versoeke", "jammer",
        "oeps", "laai tans", "wag asseblief", "geen verbinding", "geen internetverbinding",
        "hierdie inhoud is nie tans beskikbaar nie", "hierdie webwerf kan nie bereik word nie",
        "hierdie produk is nie meer beskikbaar nie", "dit lyk asof niks by hierdie ligging gevind is nie",
        "hierdie artikel is slegs vir intekenaars",
    ),
    matches=(
        "Hierdie produk is nie meer beskikbaar nie.",
    ),
    spares=(
        "Die dokter is Sondae nie meer beskikbaar nie.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "bladsy wat jy soek", "bladsy wat u soek", "bladsy waarna jy soek", "die bladsy kon nie",
        "bestaan nie of is verskuif", "bestaan nie meer nie", "jy het nie toestemming", "u het nie toestemming",
        "nie toegang tot hierdie bladsy", "aktiveer asseblief javascript", "jou blaaier ondersteun nie",
        "die bediener kon nie", "met die verwerking van jou versoek", "die webwerf is tans onbeskikbaar",
    ),
    matches=(
        "Die bladsy kon nie gelaai word nie.",
    ),
    spares=(
        "Die veerboot vertrek om nege.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "probeer asseblief weer", "probeer later weer", "probeer weer", "kontak die administrateur", "kontak ons",
        "gaan die adres na", "gaan jou verbinding na", "ons is binnekort terug", "jammer vir die ongerief",
    ),
)
ERROR_WORDS = Phrases(
    (
        "bladsy", "bediener", "fout", "versoek", "toegang", "toestemming", "blaaier", "webwerf", "adres", "diens",
        "gevind", "bestaan", "verskuif",
    ),
)
ERROR_NAMES = Phrases(
    (
        "fout", "foutkode", "kode", "status", "http-fout", "bedienerfout",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "foutkode", "verwysing", "jou ip", "ip-adres", "rede",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nie", "fout", "geweier", "ongeldig", "onbeskikbaar", "verval", "verbied", "misluk", "verkeerd",
        "geblokkeer", "probleem",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "indien", "wanneer", "omdat", "om",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "tuis", "tuisblad", "terug", "terug na tuisblad", "terug na die tuisblad", "terug na tuis", "gaan na tuisblad",
        "gaan terug", "meld aan", "teken in", "registreer", "kontak ons", "soek", "gaan voort", "aanvaar", "hulp",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "probeer weer", "herlaai",
    ),
    matches=(
        "Probeer weer",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "foutkode", "statuskode", "foutboodskap", "dit beteken", "byvoorbeeld", "die bediener antwoord",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "wat beteken", "wat is", "hoe", "hoekom", "waarom", "oorsake", "oplossing", "ek kan nie",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "koekies", "u privaatheid", "jou privaatheid",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "aanvaar alles", "aanvaar alle", "aanvaar", "verwerp alles", "verwerp", "weier alles",
        "slegs noodsaaklik", "pas aan", "bestuur koekies", "stoor voorkeure",
    ),
)

MENU_LABELS = Phrases(("gaan na inhoud", "slaan oor na inhoud", "spring na inhoud", "gaan na hoofinhoud"))
SKIP_STARTS = Phrases(("gaan na inhoud", "slaan oor na inhoud", "spring na inhoud", "gaan na hoofinhoud"))
