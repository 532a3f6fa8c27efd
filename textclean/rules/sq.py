"""Albanian."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "gabim", "ndodhi një gabim", "ka ndodhur një gabim", "gabim i papritur", "gabim i brendshëm",
        "gabim i brendshëm i serverit", "gabim i brendshëm i shërbyesit", "gabim serveri", "gabim i serverit",
        "faqja nuk u gjet", "faqja nuk u gjend", "faqja nuk ekziston", "kjo faqe nuk ekziston", "nuk u gjet",
        "nuk u gjend", "skedari nuk u gjet", "qasja u refuzua", "qasje e ndaluar", "qasja e ndaluar", "hyrja e ndaluar",
        "aksesi u refuzua", "ndalohet", "e ndaluar", "i ndaluar", "i paautorizuar", "e paautorizuar", "pa autorizim",
        "kërkesë e gabuar", "kërkesë e pavlefshme", "kërkohet identifikim", "metoda nuk lejohet",
        "koha e kërkesës skadoi", "koha mbaroi", "shumë kërkesa", "tepër kërkesa", "shërbimi nuk është i disponueshëm",
        "shërbim i padisponueshëm", "mirëmbajtje", "në mirëmbajtje", "faqja është në mirëmbajtje", "sesioni ka skaduar",
        "faqja ka skaduar", "diçka shkoi keq", "diçka nuk shkoi mirë", "ups", "na vjen keq", "na falni", "më falni",
        "po ngarkohet", "ju lutem prisni", "prisni", "së shpejti", "gabim në lidhje", "lidhja dështoi",
        "kjo faqe nuk po funksionon",
        "ky produkt nuk është më i disponueshëm", "tema e kërkuar nuk ekziston",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "faqja nuk u gjet", "faqja që kërkoni", "faqja që po kërkoni", "faqen që kërkoni", "faqen që po kërkoni",
        "faqja e kërkuar", "faqja nuk ekziston", "nuk keni leje", "nuk keni të drejtë", "nuk keni qasje",
        "nuk keni akses", "nuk jeni i autorizuar", "nuk mund të hyni në këtë", "nuk mund të përdorni këtë faqe",
        "gjatë përpunimit të kërkesës", "në këtë server", "në këtë shërbyes", "gabim i serverit",
        "aktivizoni javascript", "javascript është i çaktivizuar", "shfletuesi juaj", "shfletuesin tuaj",
        "faqja është përkohësisht", "faqja nuk është e disponueshme", "për shkak të mirëmbajtjes", "shumë kërkesa",
        "nuk jeni robot", "sesioni juaj ka skaduar",
    ),
    matches=(
        "Faqja që po kërkoni nuk ekziston.",
        "Nuk keni leje për ta parë këtë.",
        "Faqja është përkohësisht e mbyllur.",
    ),
    spares=(
        "Fletën e fundit të ditarit e kishin grisur.",
        "Trapi u vonua përsëri.",
        "Babai nuk kishte tokë.",
        "Duhet të zgjoheni herët për të parë këtë çafkë.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "provoni përsëri", "provoni sërish", "ju lutem provoni", "ju lutemi provoni", "provoni më vonë",
        "provojeni përsëri", "kontaktoni administratorin", "lidhuni me administratorin", "na kontaktoni",
        "kërkojmë falje", "kthehu në fillim", "kontrolloni adresën", "do të kthehemi së shpejti", "po punojmë",
        "identifikohuni",
    ),
)
ERROR_WORDS = Phrases(
    (
        "faqja", "faqe", "faqen", "gjet", "server", "serveri", "serverit", "shërbyesi", "gabim", "gabimi", "kërkesa",
        "kërkesë", "kërkesës", "qasje", "qasja", "leje", "shfletuesi", "adresa", "përkohësisht", "brendshëm",
        "ekziston", "kërkoni", "provoni", "përsëri", "ndaluar", "disponueshme",
    ),
)
ERROR_NAMES = Phrases(
    (
        "gabim", "gabimi", "kodi i gabimit", "kodi", "kod", "statusi", "kodi i statusit", "gabim http", "gabim serveri",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "kodi i gabimit", "referenca", "ip-ja juaj", "adresa juaj ip", "adresa ip", "arsyeja", "hollësi",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nuk", "s'", "jo", "pa", "mos", "dështoi", "gabim", "i pavlefshëm", "e pavlefshme", "refuzua", "refuzuar",
        "ndaluar", "ndalohet", "skaduar", "skadoi", "bllokuar", "panjohur", "papritur", "fatkeqësisht", "problem",
        "mungon", "mungojnë", "tepër", "kërkohet", "ndërpre", "padisponueshëm", "mirëmbajtje", "mirëmbajtjes",
        "mbyllur", "fshirë", "hequr", "përkohësisht",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "nëse", "kur", "në rast", "për", "sepse",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "kreu", "ballina", "faqja kryesore", "faqja e parë", "kryefaqja", "shtëpia", "kthehu", "mbrapa", "prapa",
        "kthehu mbrapa", "kthehu prapa", "kthehu në ballinë", "kthehu në kreu", "kthehu në fillim", "kthehu te kreu",
        "kthehu në faqen kryesore", "kthehuni në faqen kryesore", "shko te kreu", "shko në faqen kryesore",
        "shko te faqja kryesore", "shko në ballinë", "shko në kryefaqe", "kthehu te faqja kryesore",
        "faqja e mëparshme", "hyr", "hyni", "identifikohu", "identifikohuni", "dil", "regjistrohu", "kontakt",
        "na kontaktoni", "kontakto", "ndihmë", "më shumë", "mëso më shumë", "mësoni më shumë", "vazhdo", "vazhdoni",
        "prano", "pranoj", "prano të gjitha", "refuzo", "kërko", "mbyll", "anulo",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "provo përsëri", "provo sërish", "provoni përsëri", "riprovo", "riprovoni", "rifresko", "rifreskoni faqen",
        "ringarko", "ringarko faqen",
    ),
    matches=(
        "Provo përsëri",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "kodi i statusit", "kodet e statusit", "kodi i gabimit", "kodet e gabimit", "faqja e gabimit",
        "mesazhi i gabimit", "mesazhet e gabimit", "do të thotë", "kjo do të thotë", "tregon se", "klienti",
        "për shembull", "si të rregulloni", "rregulloni",
    ),
    matches=(
        "Kodi i gabimit do të thotë se s'ka njeri.",
    ),
    spares=(
        "Trapi niset në nëntë.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "çfarë do të thotë", "çfarë është", "çfarë të bëj", "si të", "pse", "shkaqet", "zgjidhja", "nuk mundem",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "cookie", "privatësinë tuaj", "privatësia juaj",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "prano të gjitha", "pranoj të gjitha", "pranoj", "prano", "pajtohem", "lejo të gjitha",
        "refuzo të gjitha", "refuzo", "vetëm të nevojshmet", "personalizo", "menaxho cookies",
        "cilësimet e cookies", "ruaj preferencat", "konfirmo zgjedhjet", "e kuptova",
    ),
)

MENU_LABELS = Phrases(("kalo te përmbajtja", "kalo tek përmbajtja", "shko te përmbajtja", "hidhu te lënda"))
SKIP_STARTS = Phrases(("kalo te përmbajtja", "kalo tek përmbajtja", "shko te përmbajtja", "hidhu te lënda"))
