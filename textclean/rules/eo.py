"""Esperanto."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "paĝo ne trovita", "paĝo ne trovata", "la paĝo ne estas trovita", "la paĝo ne estis trovita",
        "la paĝo ne troviĝis", "la paĝo ne ekzistas", "paĝo ne ekzistas", "ne trovita", "dosiero ne trovita",
        "aliro malpermesita", "aliro rifuzita", "malpermesita", "malpermesite", "neniu aliro", "nerajtigita",
        "malbona peto", "nevalida peto", "nevalida titolo", "permesa eraro", "interna eraro",
        "interna servila eraro", "interna eraro de la servilo", "servila eraro", "servo nedisponebla",
        "la servo ne disponeblas", "provizore nedisponebla", "prizorgado", "en konstruo", "io misfunkciis",
        "io fuŝiĝis", "okazis eraro", "eraro okazis", "eraro", "neatendita eraro", "seanco eksvalidiĝis",
        "tro da petoj", "bedaŭrinde", "pardonu", "ŝargado", "ŝargas", "bonvolu atendi", "neniu konekto",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "la paĝo, kiun vi serĉas", "la paĝo kiun vi serĉas", "paĝo kiun vi petis", "la petita paĝo",
        "petita paĝotitolo", "vi ne rajtas", "vi ne havas permeson", "vi ne havas rajton",
        "ne ekzistas aŭ estis movita", "bonvolu ŝalti javaskripton", "bonvolu ebligi javascript", "via retumilo ne",
        "dum traktado de via peto", "la servilo ne povis", "la retejo ne disponeblas", "malplena aŭ malĝuste ligita",
    ),
    matches=(
        "Vi ne rajtas vidi tion.",
    ),
    spares=(
        "La pramo foriras je la naŭa.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "bonvolu provi denove", "provu denove", "provu poste", "provu denove poste", "kontaktu la administranton",
        "kontaktu nin", "kontrolu la adreson", "kontrolu vian konekton", "ni baldaŭ revenos",
    ),
)
ERROR_WORDS = Phrases(
    (
        "paĝo", "paĝon", "servilo", "eraro", "peto", "aliro", "permeson", "retumilo", "retejo", "adreso", "trovita",
        "ekzistas", "serĉas", "denove",
    ),
)
ERROR_NAMES = Phrases(
    (
        "eraro", "kodo", "erarkodo", "stato", "statkodo", "servila eraro",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "erarkodo", "referenco", "via ip", "ip-adreso", "kialo",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ne", "neniu", "eraro", "malpermes", "rifuz", "nevalida", "eksvalid", "nekonata", "neatendita",
        "nedisponebla", "malsukcesis", "problemo",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "se", "kiam", "ĉar",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "hejmo", "hejmpaĝo", "ĉefpaĝo", "reen", "reiri", "reveni", "reen al la hejmpaĝo", "reen al la ĉefpaĝo",
        "reiri al ĉefpaĝo", "reiri al la ĉefpaĝo", "iri al la ĉefpaĝo", "ensaluti", "registriĝi", "kontakto", "serĉi",
        "daŭrigi", "akcepti", "helpo",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "provi denove", "provu denove", "reŝargi",
    ),
    matches=(
        "Provi denove",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "erarkodo", "statkodo", "erarmesaĝo", "tio signifas", "signifas, ke", "ekzemple",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "kion signifas", "kio estas", "kion fari", "kiel", "kial", "kaŭzoj", "solvo", "mi ne povas",
    ),
)
