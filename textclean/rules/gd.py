"""Scottish Gaelic."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "cha deach an duilleag a lorg", "duilleag gun lorg", "chan eil an duilleag ann", "cha deach a lorg",
        "cha deach am faidhle a lorg", "cead-inntrigidh air a dhiùltadh", "chaidh inntrigeadh a dhiùltadh",
        "toirmisgte", "gun chead", "gun ùghdarrachadh", "mearachd", "mearachd an fhrithealaiche",
        "mearachd inntearnail an fhrithealaiche", "thachair mearachd", "chaidh rudeigin ceàrr",
        "chaidh rudeigin cearr", "chan eil an t-seirbheis ri fhaighinn", "tha sinn duilich", "duilich",
        "ga luchdadh", "fuirich ort", "gun cheangal ris an eadar-lìon",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "an duilleag a tha thu a' sireadh", "an duilleag a bha thu a' sireadh", "an duilleag a dh'iarr thu",
        "chan eil cead agad", "chan eil inntrigeadh agad", "cuir javascript an comas",
        "chan eil an làrach ri fhaighinn", "chan eil an duilleag seo ann",
    ),
    matches=(
        "Chan eil cead agad seo fhaicinn.",
    ),
    spares=(
        "Falbhaidh am bàta aig naoi.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "feuch ris a-rithist", "feuch a-rithist", "feuch ris a-rithist an ceann greis", "cuir fios gu rianaire",
        "cuir fios thugainn", "thoir sùil air an t-seòladh",
    ),
)
ERROR_WORDS = Phrases(
    (
        "duilleag", "frithealaiche", "mearachd", "iarrtas", "cead", "brabhsair", "làrach", "seòladh", "sireadh",
        "lorg",
    ),
)
ERROR_NAMES = Phrases(
    (
        "mearachd", "còd mearachd", "còd", "staid",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "còd mearachd", "an ip agad", "adhbhar",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "cha deach", "chan eil", "mearachd", "dhiùltadh", "toirmisgte", "ceàrr", "dh'fhàillig", "duilgheadas",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "nuair", "oir",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "dachaigh", "duilleag-dhachaigh", "air ais", "air ais dhan dachaigh", "till dhan duilleag-dhachaigh",
        "till dhachaigh", "clàraich a-steach", "logadh a-steach", "clàraich", "cuir fios thugainn", "lorg",
        "lean air adhart", "gabh ris", "cobhair",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "feuch ris a-rithist",
    ),
    matches=(
        "Feuch ris a-rithist",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "còd mearachd", "tha seo a' ciallachadh", "mar eisimpleir",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "dè tha", "dè th' ann", "ciamar", "carson", "adhbharan", "chan urrainn dhomh",
    ),
)
