"""Malagasy."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "tsy hita ny pejy", "pejy tsy hita", "tsy misy io pejy io", "tsy misy ny pejy", "tsy hita",
        "tsy hita ny rakitra", "nolavina ny fidirana", "voarara ny fidirana", "voarara", "tsy nahazo alalana",
        "tsy manana alalana", "hadisoana", "fahadisoana", "hadisoan'ny mpizara", "hadisoana anatiny",
        "nisy hadisoana", "nisy olana nitranga", "nisy tsy nety", "tsy misy ny serivisy",
        "tsy azo ampiasaina vetivety", "fikojakojana", "miala tsiny", "azafady", "mampiditra", "miandrasa azafady",
        "tsy misy internet",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "ny pejy tadiavinao", "ilay pejy tadiavinao", "ny pejy nangatahinao", "tsy manana alalana ianao",
        "tsy nahazo alalana ianao", "alefaso ny javascript", "tsy azo idirana ny tranonkala", "ny tranokala dia tsy",
    ),
    matches=(
        "Tsy manana alalana ianao.",
    ),
    spares=(
        "Miala amin'ny sivy ny sambo.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "andramo indray", "avereno indray", "andramo indray rehefa avy eo", "mifandraisa amin'ny mpandrindra",
        "mifandraisa aminay", "hamarino ny adiresy",
    ),
)
ERROR_WORDS = Phrases(
    (
        "pejy", "mpizara", "hadisoana", "fangatahana", "alalana", "tranonkala", "adiresy", "tadiavinao", "hita",
    ),
)
ERROR_NAMES = Phrases(
    (
        "hadisoana", "kaody", "kaodin'ny hadisoana", "sata",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "kaodin'ny hadisoana", "antony",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "tsy", "hadisoana", "fahadisoana", "nolavina", "voarara", "olana",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "raha", "rehefa", "satria",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "fandraisana", "pejy fandraisana", "hiverina", "hiverina any amin'ny fandraisana", "miverina", "hiditra",
        "hisoratra anarana", "fifandraisana", "hikaroka", "hanohy", "ekena", "fanampiana",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "andramo indray",
    ),
    matches=(
        "Andramo indray",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "kaodin'ny hadisoana", "midika izany", "ohatra",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "inona no dikan", "inona ny", "ahoana", "nahoana", "ny antony", "vahaolana",
    ),
)
