"""Haitian Creole."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "paj la pa jwenn", "nou pa jwenn paj la", "paj sa a pa egziste", "paj la pa egziste", "pa jwenn",
        "fichye a pa jwenn", "aksè refize", "aksè entèdi", "entèdi", "pa gen otorizasyon", "pa otorize", "erè",
        "erè sèvè", "erè sèvè entèn", "erè entèn", "yon erè rive", "gen yon erè ki fèt", "yon bagay mal pase",
        "gen yon bagay ki pa mache", "sèvis la pa disponib", "pa disponib pou kounye a", "an antretyen",
        "eskize nou", "padon", "n ap chaje", "tanpri tann", "pa gen entènèt",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "paj w ap chèche a", "paj ou ap chèche a", "paj ou mande a", "paj ou t ap chèche a", "ou pa gen pèmisyon",
        "ou pa gen dwa", "ou pa gen aksè", "tanpri aktive javascript", "aktive javascript", "sit la pa disponib",
        "pandan n ap trete demann",
    ),
    matches=(
        "Paj w ap chèche a pa la.",
    ),
    spares=(
        "Bato a pati a nevè.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "tanpri eseye ankò", "eseye ankò", "eseye ankò pita", "kontakte administratè a", "kontakte nou",
        "verifye adrès la", "verifye koneksyon ou",
    ),
)
ERROR_WORDS = Phrases(
    (
        "paj", "sèvè", "erè", "demann", "aksè", "pèmisyon", "navigatè", "sit", "adrès", "chèche", "jwenn",
    ),
)
ERROR_NAMES = Phrases(
    (
        "erè", "kòd erè", "kòd", "estati", "erè sèvè",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "kòd erè", "ip ou", "rezon",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "pa jwenn", "pa egziste", "pa gen", "pa disponib", "erè", "refize", "entèdi", "echwe", "pwoblèm",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "si", "lè", "paske",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "akèy", "paj akèy", "retounen", "retounen nan akèy", "retounen sou paj akèy", "tounen nan akèy",
        "tounen sou paj akèy", "konekte", "enskri", "kontakte nou", "chèche", "kontinye", "aksepte", "èd",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "eseye ankò",
    ),
    matches=(
        "Eseye ankò",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "kòd erè", "mesaj erè", "sa vle di", "pa egzanp",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "ki sa sa vle di", "kisa", "ki sa", "kijan", "poukisa", "kòz", "solisyon",
    ),
)
