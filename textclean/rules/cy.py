"""Welsh."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "gwall", "mae gwall wedi digwydd", "digwyddodd gwall", "gwall annisgwyl", "gwall mewnol",
        "gwall mewnol y gweinydd", "gwall gweinydd", "gwall gweinydd mewnol", "heb ganfod y dudalen",
        "tudalen heb ei chanfod", "tudalen heb ei ganfod", "ni chanfuwyd y dudalen", "ni ddaethpwyd o hyd i'r dudalen",
        "nid yw'r dudalen yn bodoli", "nid yw'r dudalen hon yn bodoli", "heb ei ganfod", "heb ei chanfod", "heb ganfod",
        "ffeil heb ei chanfod", "gwaharddwyd", "gwaharddedig", "wedi'i wahardd", "mynediad wedi'i wrthod",
        "mynediad wedi'i wahardd", "gwrthodwyd mynediad", "dim mynediad", "heb awdurdod", "heb ganiatâd", "cais gwael",
        "cais annilys", "mae angen mewngofnodi", "ni chaniateir y dull", "daeth y cais i ben",
        "mae'r amser wedi dod i ben", "gormod o geisiadau", "nid yw'r gwasanaeth ar gael", "gwasanaeth ddim ar gael",
        "cynnal a chadw", "dan gynhaliaeth", "mae'r sesiwn wedi dod i ben", "mae'r dudalen wedi dod i ben",
        "aeth rhywbeth o'i le", "wps", "mae'n ddrwg gennym", "mae'n flin gennym", "ymddiheuriadau", "yn llwytho",
        "arhoswch", "arhoswch os gwelwch yn dda", "yn dod yn fuan", "methodd y cysylltiad",
        "nid yw'r cynnwys hwn ar gael ar hyn o bryd", "does dim modd cyrraedd y wefan hon",
        "bu gwall difrifol ar y wefan hon", "mae'n ymddangos na chafodd unrhyw beth ei ganfod yn y lleoliad hwn",
        "nid yw'r cynnyrch hwn ar gael mwyach",
    ),
    matches=(
        "Nid yw'r cynnyrch hwn ar gael mwyach.",
    ),
    spares=(
        "Nid yw'r meddyg ar gael ar y Sul.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "o hyd i'r dudalen", "y dudalen roeddech yn chwilio amdani", "y dudalen rydych yn chwilio amdani",
        "y dudalen hon yn bodoli", "y dudalen hon fodoli", "nid yw'r dudalen", "nid oes gennych ganiatâd",
        "nid oes gennych fynediad", "nid oes gennych hawl", "does gennych chi ddim caniatâd", "gennych ganiatâd i",
        "wrth brosesu eich cais", "ar y gweinydd hwn", "gwall gweinydd", "galluogwch javascript", "eich porwr",
        "nid yw'r wefan ar gael", "mae'r wefan ar gau", "nid yw ar gael ar hyn o bryd", "oherwydd gwaith cynnal",
        "gormod o geisiadau", "nad ydych yn robot", "eich sesiwn wedi dod i ben",
    ),
    matches=(
        "Ni allwn ddod o hyd i'r dudalen.",
        "Nid oes gennych ganiatâd i weld hon.",
        "Mae'r wefan ar gau dros dro.",
    ),
    spares=(
        "Roedd tudalen olaf y dyddiadur wedi'i rhwygo.",
        "Roedd y fferi'n hwyr eto.",
        "Doedd gan ei dad ddim tir.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "rhowch gynnig arall arni", "rhowch gynnig arall", "ceisiwch eto", "ceisiwch eto yn nes ymlaen",
        "ceisiwch eto'n hwyrach", "cysylltwch â'r gweinyddwr", "cysylltwch â ni", "ymddiheurwn am",
        "dychwelyd i'r hafan", "gwiriwch y cyfeiriad", "byddwn yn ôl yn fuan", "rydym yn gweithio", "mewngofnodwch",
    ),
)
ERROR_WORDS = Phrases(
    (
        "tudalen", "dudalen", "canfod", "ganfod", "gweinydd", "gwall", "cais", "mynediad", "caniatâd", "ganiatâd",
        "porwr", "gwefan", "wefan", "cyfeiriad", "dros dro", "mewnol", "gael", "bodoli", "chwilio", "ceisiwch", "eto",
        "gwrthodwyd",
    ),
)
ERROR_NAMES = Phrases(
    (
        "gwall", "côd gwall", "cod gwall", "rhif gwall", "cod", "statws", "cod statws", "gwall http", "gwall gweinydd",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "cod gwall", "cyfeirnod", "eich ip", "eich cyfeiriad ip", "cyfeiriad ip", "rheswm", "manylion",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ni", "nid", "heb", "methu", "methodd", "gwall", "annilys", "gwrthodwyd", "gwaharddwyd", "dod i ben", "blocio",
        "anhysbys", "annisgwyl", "gwaetha", "problem", "ar goll", "gormod", "angen", "dim", "cynnal a chadw", "ar gau",
        "dileu", "tynnu", "dros dro",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "os", "pan", "pe", "er mwyn", "oherwydd",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "hafan", "cartref", "tudalen hafan", "tudalen gartref", "tudalen flaen", "yn ôl", "nôl", "yn ôl i'r hafan",
        "nôl i'r hafan", "yn ôl adref", "yn ôl i'r dudalen gartref", "dychwelyd i'r hafan", "dychwelyd i gartref",
        "dychwelyd adref", "dychwelyd i'r dudalen gartref", "ewch i'r hafan", "mynd i'r hafan", "mynd yn ôl",
        "ewch yn ôl", "y dudalen flaenorol", "rhowch gynnig arall arni", "mewngofnodi", "allgofnodi", "cofrestru",
        "cysylltu", "cysylltu â ni", "cysylltwch â ni", "cymorth", "help", "rhagor o wybodaeth", "mwy o wybodaeth",
        "dysgu mwy", "darllen mwy", "parhau", "derbyn", "derbyn popeth", "gwrthod", "chwilio", "cau", "canslo",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "ceisio eto", "ceisiwch eto", "ail-lwytho", "ail-lwytho'r dudalen", "adnewyddu",
    ),
    matches=(
        "Ceisio eto",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "cod statws", "codau statws", "cod gwall", "codau gwall", "tudalen wall", "neges gwall", "negeseuon gwall",
        "yn golygu", "mae hyn yn golygu", "yn dangos", "y cleient", "er enghraifft", "sut i drwsio", "trwsio",
    ),
    matches=(
        "Mae'r cod gwall yn golygu nad oes neb yma.",
    ),
    spares=(
        "Mae'r fferi'n gadael am naw.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "beth mae", "beth yw", "sut", "pam", "achosion", "ni allaf",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cwcis", "eich preifatrwydd",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "derbyn y cyfan", "derbyn pob un", "derbyn pob cwci", "derbyn", "gwrthod y cyfan", "gwrthod pob un",
        "gwrthod pob cwci", "gwrthod", "addasu", "rheoli cwcis", "gosodiadau cwcis", "cadw dewisiadau",
    ),
)

MENU_LABELS = Phrases(("neidio i'r cynnwys", "neidio i'r prif gynnwys", "mynd i'r cynnwys", "ewch i'r cynnwys"))
SKIP_STARTS = Phrases(("neidio i'r cynnwys", "neidio i'r prif gynnwys", "mynd i'r cynnwys", "ewch i'r cynnwys"))
COLOPHON_STARTS = Phrases(
    (
        "grymuswyd gan",
    ),
    matches=("Grymuswyd gan WordPress",),
    spares=("Bu'r afon yn dawel drwy'r nos.",),
)
