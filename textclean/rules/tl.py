"""Tagalog."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "hindi nahanap ang pahina", "hindi makita ang pahina", "hindi natagpuan ang pahina",
        "hindi nakita ang pahina", "hindi mahanap ang pahina", "hindi natagpuan", "hindi nahanap",
        "wala ang pahinang ito", "hindi pinapayagan", "ipinagbabawal", "bawal ang pag-access",
        "tinanggihan ang access", "walang pahintulot", "error sa server", "internal na error sa server",
        "panloob na error ng server", "may naganap na error", "nagkaroon ng error", "may nangyaring mali",
        "may mali", "hindi available ang serbisyo", "pansamantalang hindi available", "kasalukuyang inaayos",
        "nasa ilalim ng pagpapanatili", "nag-expire ang session", "nag-expire na ang session",
        "masyadong maraming kahilingan", "paumanhin", "pasensya na", "naglo-load", "maghintay lamang",
        "sandali lang", "walang koneksyon sa internet",
        "hindi available ang content na ito ngayon", "hindi gumagana ang page na ito", "hindi maabot ang site na ito",
        "hindi pribado ang iyong koneksyon", "nagkaroon ng kritikal na error sa website na ito",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "ang pahinang hinahanap mo", "pahinang iyong hinahanap", "pahina na hinahanap mo",
        "hindi umiiral ang pahina", "hindi na available ang pahina", "wala kang pahintulot", "hindi ka pinapayagang",
        "paganahin ang javascript", "i-enable ang javascript", "habang pinoproseso ang iyong kahilingan",
        "hindi maabot ang site", "hindi available ang site",
    ),
    matches=(
        "Wala kang pahintulot na buksan ito.",
    ),
    spares=(
        "Umaalis ang bangka nang alas-nuwebe.",
        "Hindi mahanap ng bata ang susi ng lumang bahay.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "pakisubukang muli", "subukan muli", "subukang muli", "subukang muli mamaya",
        "makipag-ugnayan sa administrator", "makipag-ugnayan sa amin", "suriin ang address",
        "suriin ang iyong koneksyon", "babalik kami agad",
    ),
)
ERROR_WORDS = Phrases(
    (
        "pahina", "pahinang", "hindi", "mahanap", "nahanap", "server", "kahilingan", "pahintulot", "serbisyo",
        "koneksyon", "hinahanap", "inilipat", "pasensya", "paumanhin",
    ),
)
ERROR_NAMES = Phrases(
    (
        "error", "code", "error code", "status", "error sa server",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "error code", "sanggunian", "iyong ip", "dahilan",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "hindi", "wala", "error", "mali", "nabigo", "bawal", "ipinagbabawal", "tinanggihan", "expire", "problema",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "kung", "kapag", "dahil",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "home", "bumalik", "bumalik sa home", "bumalik sa homepage", "bumalik sa simula", "bumalik sa nakaraang pahina",
        "pumunta sa home", "mag-log in", "mag-sign in", "magrehistro", "makipag-ugnayan", "maghanap", "magpatuloy",
        "tanggapin", "tulong",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "subukan muli", "subukang muli", "i-reload",
    ),
    matches=(
        "Subukan muli",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "error code", "status code", "mensahe ng error", "ibig sabihin", "halimbawa",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "ano ang", "anong ibig sabihin", "paano", "bakit", "mga sanhi", "solusyon", "hindi ko",
    ),
)

MENU_LABELS = Phrases(("lumaktaw sa nilalaman", "pumunta sa nilalaman", "laktawan patungo sa nilalaman"))
SKIP_STARTS = Phrases(("lumaktaw sa nilalaman", "pumunta sa nilalaman", "laktawan patungo sa nilalaman"))
