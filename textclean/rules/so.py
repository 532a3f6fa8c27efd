"""Somali."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "bogga lama helin", "bog lama helin", "boggan lama helin", "bogga ma jiro", "boggan ma jiro", "lama helin",
        "faylka lama helin", "gelitaanka waa la diiday", "waa la diiday", "waa mamnuuc", "mamnuuc", "lama oggola",
        "ogolaansho ma haysid", "qalad", "khalad", "cilad", "qalad server", "khalad server", "qalad gudaha ah",
        "khalad ayaa dhacay", "qalad ayaa dhacay", "wax baa qaldamay", "wax baa khaldamay", "adeegga lama heli karo",
        "adeegu ma shaqaynayo", "hadda lama heli karo", "dayactir", "waan ka xunnahay", "waan ka xunahay",
        "raali noqo", "waa la soo rarayaa", "fadlan sug", "internet ma jiro",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "bogga aad raadinayso", "bogga aad raadineyso", "bogga aad codsatay", "bogga aad rabto",
        "ma haysatid ogolaansho", "ma lihid ogolaansho", "laguma oggola", "fadlan daar javascript",
        "websaydhka lama heli karo", "codsigaaga",
    ),
    matches=(
        "Bogga aad raadinayso ma jiro.",
    ),
    spares=(
        "Doontu waxay baxdaa sagaalka.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "fadlan isku day mar kale", "isku day mar kale", "mar dambe isku day", "la xiriir maamulaha",
        "nala soo xiriir", "hubi cinwaanka",
    ),
)
ERROR_WORDS = Phrases(
    (
        "bogga", "server", "khalad", "qalad", "codsi", "ogolaansho", "websaydh", "cinwaan", "raadinayso",
    ),
)
ERROR_NAMES = Phrases(
    (
        "qalad", "khalad", "koodka", "koodka qaladka", "xaalad",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "koodka qaladka", "ip-gaaga", "sababta",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "lama", "qalad", "khalad", "diiday", "mamnuuc", "fashil", "cilad",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "haddii", "marka", "sababtoo",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "bogga hore", "hoyga", "guriga", "ku noqo bogga hore", "ku noqo hoyga", "dib u noqo", "dib", "gal", "soo gal",
        "isdiiwaangeli", "nala soo xiriir", "raadi", "sii wad", "aqbal", "caawimaad",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "isku day mar kale",
    ),
    matches=(
        "Isku day mar kale",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "koodka qaladka", "macnaheedu waa", "tusaale",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "maxaa loola jeedaa", "waa maxay", "sidee", "maxaa sababa", "sababaha", "xalka",
    ),
)
