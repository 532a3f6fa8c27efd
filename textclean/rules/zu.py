"""Zulu."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "ikhasi alitholakalanga", "ikhasi alitholakali", "ikhasi alikho", "alitholakalanga", "akutholakalanga",
        "ifayela alitholakalanga", "ukufinyelela kwenqatshelwe", "ukufinyelela kunqatshiwe", "akuvunyelwe",
        "akugunyaziwe", "iphutha", "iphutha leseva", "iphutha langaphakathi leseva", "kube nephutha",
        "kukhona okungahambanga kahle", "kunephutha elenzekile", "isevisi ayitholakali", "insizakalo ayitholakali",
        "ayitholakali okwamanje", "ukulungiswa", "iseshini iphelelwe isikhathi", "izicelo eziningi kakhulu", "uxolo",
        "siyaxolisa", "iyalayisha", "sicela ulinde", "ayikho i-inthanethi",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "ikhasi olifunayo", "ikhasi olicelile", "ikhasi obulifuna", "awunayo imvume", "awunamvume", "awuvunyelwe",
        "sicela uvule i-javascript", "vula i-javascript", "isiphequluli sakho", "isayithi ayitholakali",
        "ngesikhathi kucutshungulwa isicelo",
    ),
    matches=(
        "Awunayo imvume yokubona lokhu.",
    ),
    spares=(
        "Isikebhe sihamba ngehora lesishiyagalolunye.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "sicela uzame futhi", "zama futhi", "zama futhi kamuva", "xhumana nomlawuli", "xhumana nathi",
        "hlola ikheli", "hlola uxhumo lwakho", "sizobuya maduze",
    ),
)
ERROR_WORDS = Phrases(
    (
        "ikhasi", "iphutha", "iseva", "isicelo", "imvume", "isiphequluli", "isayithi", "ikheli", "olifunayo",
        "alitholakali", "futhi",
    ),
)
ERROR_NAMES = Phrases(
    (
        "iphutha", "ikhodi", "ikhodi yephutha", "isimo", "iphutha leseva",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ikhodi yephutha", "i-ip yakho", "isizathu",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "alitholakal", "ayitholakal", "akutholakal", "iphutha", "kunqatshiwe", "kwenqatshelwe", "akuvunyelwe",
        "alikho", "awunayo", "inkinga", "phelelwe",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "uma", "lapho", "ngoba",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "ekhaya", "ikhaya", "ikhasi lasekhaya", "buyela ekhaya", "buyela emuva", "emuva", "iya ekhaya", "ngena",
        "bhalisa", "xhumana nathi", "sesha", "qhubeka", "yamukela", "usizo",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "zama futhi", "layisha kabusha",
    ),
    matches=(
        "Zama futhi",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "ikhodi yephutha", "umlayezo wephutha", "kusho ukuthi", "isibonelo",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "kusho ukuthini", "kuyini", "ngenzenjani", "kanjani", "kungani", "izimbangela",
    ),
)
