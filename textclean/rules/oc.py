"""Occitan."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "pagina pas trobada", "la pagina es pas estada trobada", "pagina introbabla", "la pagina existís pas",
        "aquesta pagina existís pas", "pas trobat", "pas trobada", "fichièr pas trobat", "accès refusat",
        "accès interdit", "interdit", "pas autorizat", "requèsta incorrècta", "error", "error del servidor",
        "error intèrna del servidor", "error intèrna", "una error s'es producha", "i a aguda una error",
        "quicòm a trucat", "quicòm s'es mal passat", "servici indisponible", "servici pas disponible",
        "temporàriament indisponible", "mantenença", "en mantenença", "sesilha expirada", "tròp de requèstas",
        "o planhèm", "desolat", "cargament", "esperatz", "pas cap de connexion",
        "aqueste contengut es pas disponible pel moment", "se pòt pas accedir a aqueste site",
        "sembla que res es pas estat trobat a aqueste endrech", "pel moment, i a pas cap de tèxte sus aquesta pagina",
    ),
    matches=(
        "Aqueste contengut es pas disponible pel moment",
    ),
    spares=(
        "Lo mètge es pas disponible lo dimenge.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "la pagina que cercatz", "la pagina que cercavatz", "la pagina demandada", "la pagina qu'avètz demandada",
        "avètz pas l'autorizacion", "avètz pas accès", "sètz pas autorizat", "activatz javascript",
        "activar javascript", "vòstre navigador", "lo site es pas disponible", "al moment de tractar vòstra demanda",
    ),
    matches=(
        "Avètz pas l'autorizacion de veire aquò.",
    ),
    spares=(
        "Lo batèu part a nòu oras.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "tornatz ensajar", "ensajatz tornamai", "tornatz ensajar mai tard", "contactatz l'administrator",
        "contactatz-nos", "verificatz l'adreça", "verificatz vòstra connexion", "serem lèu de retorn",
    ),
)
ERROR_WORDS = Phrases(
    (
        "pagina", "servidor", "error", "requèsta", "accès", "autorizacion", "navigador", "site", "adreça", "trobada",
        "cercatz",
    ),
)
ERROR_NAMES = Phrases(
    (
        "error", "còdi d'error", "còdi", "estatut", "error http",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "còdi d'error", "referéncia", "vòstra ip", "rason",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "pas", "error", "refusat", "interdit", "expirada", "invalid", "desconegut", "indisponible", "impossible",
        "problèma",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "se", "quand", "perque", "per",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "acuèlh", "pagina d'acuèlh", "retorn", "retorn a l'acuèlh", "tornar a l'acuèlh", "tornar a la pagina d'acuèlh",
        "ensajar tornamai", "se connectar", "connexion", "s'inscriure", "contacte", "cercar", "contunhar", "acceptar",
        "ajuda",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "tornar ensajar",
    ),
    matches=(
        "Tornar ensajar",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "còdi d'error", "messatge d'error", "vòl dire que", "significa que", "per exemple",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "qué vòl dire", "qu'es aquò", "qué far", "cossí", "perqué", "causas", "solucion", "pòdi pas",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "vòstra vida privada",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "refusi", "d'acòrdi", "daissatz-me causir", "tot acceptar", "acceptar tot", "acceptar", "tot refusar",
        "refusar tot", "refusar", "personalizar", "gerir los cookies", "contunhar sens acceptar",
    ),
)

MENU_LABELS = Phrases(("anar al contengut",))
SKIP_STARTS = Phrases(("anar al contengut",))
