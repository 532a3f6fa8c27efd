"""Western Frisian."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "side net fûn", "side net fûn is", "de side is net fûn", "de side koe net fûn wurde", "de side bestiet net",
        "net fûn", "bestân net fûn", "tagong wegere", "tagong ferbean", "ferbean", "gjin tagong", "net autorisearre",
        "ûnjildich fersyk", "ynterne tsjinnerflater", "ynterne serverflater", "serverflater", "tsjinnerflater",
        "flater", "der is in flater bard", "der is wat misgien", "der gie wat mis", "tsjinst net beskikber",
        "tydlik net beskikber", "ûnderhâld", "sesje ferrûn", "te folle fersiken", "sorry", "spitich", "oan it laden",
        "wachtsje asjebleaft", "gjin ynternetferbining", "dizze website is net te berikken",
        "op it stuit is der gjin tekst op dizze side", "dizze ynhâld is no net beskikber",
    ),
    matches=(
        "Dizze ynhâld is no net beskikber",
    ),
    spares=(
        "De dokter is sneins net te berikken.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "de side dy't jo sykje", "side dy'tsto siket", "de opfrege side", "jo hawwe gjin rjochten",
        "jo hawwe gjin tagong", "jo hawwe gjin tastimming", "skeakel javascript yn", "javascript ynskeakelje",
        "de website is op it stuit net", "by it ferwurkjen fan jo fersyk",
    ),
    matches=(
        "Jo hawwe gjin rjochten om dit te sjen.",
    ),
    spares=(
        "De boat giet om njoggen oere.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "besykje it opnij", "probearje it opnij", "probearje it letter nochris", "besykje it letter opnij",
        "nim kontakt op mei de behearder", "nim kontakt mei ús op", "kontrolearje it adres",
        "kontrolearje jo ferbining",
    ),
)
ERROR_WORDS = Phrases(
    (
        "side", "tsjinner", "server", "flater", "fersyk", "tagong", "browser", "website", "adres", "fûn",
    ),
)
ERROR_NAMES = Phrases(
    (
        "flater", "flaterkoade", "koade", "status", "serverflater",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "flaterkoade", "referinsje", "jo ip", "ip-adres", "reden",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "net fûn", "gjin", "flater", "wegere", "ferbean", "ûnjildich", "ferrûn", "mislearre", "mis", "probleem",
        "ûnbekend",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "as", "wannear", "omdat", "om",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "thús", "haadside", "startside", "werom", "werom nei startside", "werom nei de startside", "werom nei haadside",
        "oanmelde", "registrearje", "kontakt", "sykje", "trochgean", "akseptearje", "help",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "opnij probearje", "opnij besykje", "opnij lade",
    ),
    matches=(
        "Opnij probearje",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "flaterkoade", "flatermelding", "dat betsjut", "betsjut dat", "bygelyks",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "wat betsjut", "wat is", "wat te dwaan", "hoe", "wêrom", "oarsaken", "oplossing", "ik kin net",
    ),
)
