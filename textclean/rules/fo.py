"""Faroese."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "síðan varð ikki funnin", "síðan er ikki funnin", "síða ikki funnin", "síðan finst ikki",
        "síðan er ikki til", "ikki funnið", "ikki funnin", "fílan varð ikki funnin", "atgongd noktað",
        "atgongd forboðin", "forboðið", "eingin atgongd", "ikki heimilað", "ógyldug fyrispurning", "ambætarafeilur",
        "innanhýsis ambætarafeilur", "serverfeilur", "feilur", "ein feilur er hendur", "ein feilur hendi",
        "okkurt gekk galið", "okkurt er galið", "tænastan er ikki tøk", "ikki tøk í løtuni", "viðlíkahald",
        "tíverri", "umskylda", "haldið okkum til góðar", "løðir", "vinarliga bíða", "einki internetsamband",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "síðan tú leitar eftir", "síðan, tú leitar eftir", "síðan tygum leita eftir", "umbidna síðan",
        "tú hevur ikki loyvi", "tú hevur ikki atgongd", "tygum hava ikki loyvi", "vinarliga virkja javascript",
        "heimasíðan er ikki tøk",
    ),
    matches=(
        "Tú hevur ikki loyvi at síggja hetta.",
    ),
    spares=(
        "Ferjan fer klokkan níggju.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "royn aftur", "vinarliga royn aftur", "royn aftur seinni", "set teg í samband við", "kanna adressuna",
        "vit koma skjótt aftur",
    ),
)
ERROR_WORDS = Phrases(
    (
        "síðan", "síða", "ambætari", "feilur", "fyrispurningur", "atgongd", "loyvi", "heimasíða", "adressa",
        "funnin",
    ),
)
ERROR_NAMES = Phrases(
    (
        "feilur", "feilkota", "kota", "støða", "serverfeilur",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "feilkota", "tín ip", "orsøk",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ikki", "eingin", "feilur", "noktað", "forboðið", "ógyldug", "galið", "finst", "trupulleiki",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "um", "tá", "tí",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "forsíða", "heim", "aftur", "aftur til forsíðuna", "far á forsíðuna", "far aftur", "innrita", "rita inn",
        "skráset", "samband", "leita", "halt fram", "góðtak", "hjálp",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "royn aftur",
    ),
    matches=(
        "Royn aftur",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "feilkota", "feilboð", "tað merkir", "til dømis",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "hvat merkir", "hvat er", "hvussu", "hví", "orsøkir", "loysn", "eg kann ikki",
    ),
)
