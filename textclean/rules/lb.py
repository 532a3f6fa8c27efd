"""Luxembourgish."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "säit net fonnt", "d'säit gouf net fonnt", "d'säit konnt net fonnt ginn", "dës säit gëtt et net",
        "säit gëtt et net", "net fonnt", "fichier net fonnt", "zougang refuséiert", "zougang verweigert",
        "verbueden", "keen zougang", "net autoriséiert", "ongëlteg ufro", "interne serverfeeler", "serverfeeler",
        "interne feeler", "feeler", "et ass e feeler geschitt", "e feeler ass opgetrueden", "eppes ass schifgaangen",
        "service net disponibel", "temporär net disponibel", "maintenance", "ënnerhaltsaarbechten",
        "eis websäit gëtt grad iwwerschafft", "sessioun ofgelaf", "ze vill ufroen", "et deet eis leed",
        "entschëllegt", "gëtt gelueden", "wann ech gelift waarden", "keng internetverbindung",
        "dësen inhalt ass de moment net disponibel", "dir hutt net d'rechter fir dës säit ze liesen",
        "dës websäit ass net erreechbar", "dës säit huet momentan nach keen text",
    ),
    matches=(
        "Dës Säit huet momentan nach keen Text.",
    ),
    spares=(
        "De Dokter ass sonndes net méi do.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "déi dir sicht", "säit déi dir sicht", "déi dir ugefrot hutt", "déi ugefrote säit",
        "dir hutt keng berechtegung", "dir hutt keen zougang", "dir dierft dës säit net",
        "aktivéiert w.e.g. javascript", "javascript aktivéieren", "äre browser ënnerstëtzt",
        "d'websäit ass de moment net",
    ),
    matches=(
        "D'Säit, déi Dir sicht, ass fort.",
    ),
    spares=(
        "De Bac fiert um néng fort.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "probéiert nach eng kéier", "probéiert et méi spéit", "probéiert et méi spéit nach eng kéier",
        "kontaktéiert den administrateur", "kontaktéiert eis", "iwwerpréift d'adress", "mir si geschwënn erëm do",
    ),
)
ERROR_WORDS = Phrases(
    (
        "säit", "server", "feeler", "ufro", "zougang", "browser", "websäit", "adress", "fonnt", "sicht",
    ),
)
ERROR_NAMES = Phrases(
    (
        "feeler", "feelercode", "code", "status", "serverfeeler",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "feelercode", "referenz", "är ip", "ip-adress", "grond",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "net fonnt", "feeler", "refuséiert", "verweigert", "verbueden", "ongëlteg", "ofgelaf", "keen", "keng",
        "problem", "onbekannt",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "wann", "falls", "well", "fir",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "startsäit", "haaptsäit", "op d'startsäit", "zréck op d'startsäit", "zréck op d'haaptsäit", "zréck", "aloggen",
        "umellen", "registréieren", "kontakt", "sichen", "weider", "akzeptéieren", "hëllef",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "nach eng kéier probéieren", "nei lueden",
    ),
    matches=(
        "Nach eng kéier probéieren",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "feelercode", "feelermeldung", "dat heescht", "bedeit, datt", "zum beispill",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "wat bedeit", "wat ass", "wat maachen", "wéi", "firwat", "ursaachen", "léisung", "ech kann net",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookien", "cookies", "är privatsphär",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "alles akzeptéieren", "all akzeptéieren", "akzeptéieren", "alles refuséieren", "all refuséieren",
        "refuséieren", "alles ofleenen", "ofleenen", "upassen", "personaliséieren",
    ),
)

MENU_LABELS = Phrases(("bei den inhalt sprangen", "direkt bei den inhalt"))
SKIP_STARTS = Phrases(("bei den inhalt sprangen", "direkt bei den inhalt"))
