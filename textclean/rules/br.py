"""Breton."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "n'eo ket bet kavet ar bajenn", "pajenn ket kavet", "pajenn n'eo ket bet kavet",
        "n'eus ket eus ar bajenn-mañ", "n'eus ket eus ar bajenn", "ket kavet", "n'eo ket bet kavet",
        "restr ket kavet", "mont berzet", "difennet", "difennet mont", "aotre ebet", "n'oc'h ket aotreet", "fazi",
        "fazi servijer", "fazi diabarzh ar servijer", "fazi diabarzh", "degouezhet ez eus ur fazi",
        "c'hoarvezet ez eus bet ur fazi", "ur fazi zo bet", "un dra bennak a zo aet a-dreuz", "servij dihegerz",
        "dihegerz evit ar poent", "ratreañ", "digarezit", "hon digarezit", "o kargañ", "gortozit mar plij",
        "kevreadenn ebet", "n'eo ket hegerz an endalc'had-mañ evit ar poent",
        "n'oc'h ket aotreet da lenn ar bajenn-mañ", "n'oc'h ket aotreet da vont d'ar bajenn-mañ",
        "n'haller ket tizhout al lec'hienn-mañ",
    ),
    matches=(
        "N'oc'h ket aotreet da lenn ar bajenn-mañ.",
    ),
    spares=(
        "N'oc'h ket aotreet da vont er-maez, emezañ.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "ar bajenn emaoc'h o klask", "ar bajenn a glaskit", "ar bajenn hoc'h eus goulennet",
        "n'hoc'h eus ket an aotre", "n'hoc'h eus ket ar gwirioù", "ne c'hallit ket gwelet", "gweredekait javascript",
        "n'eo ket hegerz al lec'hienn",
    ),
    matches=(
        "N'hoc'h eus ket an aotre da lenn.",
    ),
    spares=(
        "Loc'hañ a ra ar vag da nav eur.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "klaskit en-dro", "klaskit diwezhatoc'h", "klaskit adarre", "kit e darempred gant ar merour",
        "kit e darempred ganeomp", "gwiriit ar chomlec'h",
    ),
)
ERROR_WORDS = Phrases(
    (
        "pajenn", "bajenn", "servijer", "fazi", "goulenn", "aotre", "merdeer", "lec'hienn", "chomlec'h", "kavet",
    ),
)
ERROR_NAMES = Phrases(
    (
        "fazi", "kod fazi", "kod", "stad",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "kod fazi", "ho ip", "abeg",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ket", "ebet", "fazi", "berzet", "difennet", "dihegerz", "kudenn", "a-dreuz", "n'eo",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "mar", "peogwir",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "degemer", "pajenn degemer", "distreiñ", "distreiñ d'an degemer", "distreiñ d'ar bajenn degemer",
        "distro d'an degemer", "kevreañ", "en em enskrivañ", "darempred", "klask", "kenderc'hel", "asantiñ", "skoazell",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "klask en-dro",
    ),
    matches=(
        "Klask en-dro",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "kod fazi", "talvezout a ra", "da skouer",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "petra a dalvez", "petra eo", "petra ober", "penaos", "perak", "abegoù", "diskoulm",
    ),
)

MENU_LABELS = Phrases(("mont d'an danvez", "mont d'ar pennad"))
SKIP_STARTS = Phrases(("mont d'an danvez", "mont d'ar pennad"))
