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

MENU_LABELS = Phrases(
    (
        "dhachaigh", "an duilleag-dhachaigh", "prìomh-dhuilleag", "mu ar deidhinn", "mu dheidhinn", "mu thimcheall",
        "cuir fios thugainn", "fios thugainn", "clàraich a-steach", "log a-steach", "logadh a-steach", "log a-mach",
        "logadh a-mach", "clàraich", "clàradh", "cruthaich cunntas", "an cunntas agam", "pròifil", "lorg",
        "rannsaich", "lorg adhartach", "clàr-taice", "an clàr-taice", "prìomh chlàr-taice", "seòladaireachd",
        "leum gun t-susbaint", "leum dhan t-susbaint", "thoir leum dhan t-susbaint", "rach dhan t-susbaint",
        "mapa na làraich", "ceistean àbhaisteach", "ceistean cumanta", "cobhair", "taic", "roghainnean", "cànan",
        "gàidhlig", "facal-faire", "ainm-cleachdaiche", "na dhìochuimhnich thu am facal-faire agad", "cuimhnich orm",
        "bùth", "basgaid", "cuir ris a' bhasgaid", "dùin", "sguir dheth", "roinnean-seòrsa", "na roinnean uile",
        "fòram", "bloga", "buill", "cleachdaichean", "buidhnean", "clàr-innse",
    ),
    matches=("Cuir fios thugainn",),
    spares=("Chaidh e dhachaigh anmoch.",),
)
SKIP_STARTS = Phrases(("leum", "thoir leum", "rach dhan t-susbaint"))

SECTION_LABELS = Phrases(
    (
        "naidheachdan", "poilitigs", "cultar", "spòrs", "eaconamaidh", "saidheans", "teicneolas", "siubhal",
        "leabhraichean", "ceòl", "slàinte", "eachdraidh", "tachartasan", "mìosachan", "gailearaidh", "dealbhan",
        "videothan", "sgeulachdan", "treòir", "coimhearsnachd", "pròiseactan", "seirbheisean", "bathar", "tasg-lann",
        "tasg-lannan", "tagaichean",
    ),
)

SHARE_LABELS = Phrases(
    (
        "co-roinn", "co-roinn air facebook", "clò-bhuail", "cuir air a' phost-d", "cuir gu caraid", "lean sinn",
        "lean oirnn",
    ),
)

RELATED_LABELS = Phrases(
    (
        "puist ùra", "na puist as ùire", "beachdan o chionn ghoirid", "beachdan ùra", "na naidheachdan as ùire",
        "artaigealan co-cheangailte", "puist co-cheangailte", "puist dhàimheach", "faic cuideachd", "leugh cuideachd",
        "barrachd naidheachdan",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "beachdan", "beachd", "fàg beachd", "sgrìobh beachd", "cuir beachd ris", "postaich beachd", "freagair",
        "freagairt", "thoir freagairt", "deasaich", "sguab às", "aithris", "ainm", "post-d", "seòladh puist-d",
        "làrach-lìn", "clàraich a-steach gus freagairt", "buan-cheangal", "gun bheachd",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "cuairt-litir", "litir-naidheachd", "fo-sgrìobh",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "prìobhaideachd", "poileasaidh prìobhaideachd", "am poileasaidh prìobhaideachd", "teirmichean cleachdaidh",
        "teirmichean a' chleachdaidh", "briosgaidean", "gabh ris", "gabh ris na h-uile", "diùlt",
        "gach còir glèidhte", "a h-uile còir glèidhte", "còraichean-glèidhte", "àicheadh uallaich",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "air ais", "air adhart", "roimhe", "an ath-dhuilleag", "an duilleag roimhe", "an duilleag air thoiseach",
        "an t-artaigeal roimhe", "gun bhàrr", "till gun bhàrr", "suas", "leugh an còrr", "leugh tuilleadh",
        "barrachd", "tuilleadh", "barrachd fiosrachaidh", "tuilleadh fiosrachaidh", "seall barrachd",
        "seall na h-uile", "puist nas sine", "puist nas ùire", "susbaint", "duilleag", "air adhart gu",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "sanas", "sanasachd",
    ),
)

META_PREFIXES = Phrases(
    (
        "tagaichean:", "roinn-seòrsa:", "roinnean-seòrsa:",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "ùghdar:", "air fhoillseachadh:", "air ùrachadh:",
    ),
)
