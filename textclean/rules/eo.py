"""Esperanto."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "paĝo ne trovita", "paĝo ne trovata", "la paĝo ne estas trovita", "la paĝo ne estis trovita",
        "la paĝo ne troviĝis", "la paĝo ne ekzistas", "paĝo ne ekzistas", "ne trovita", "dosiero ne trovita",
        "aliro malpermesita", "aliro rifuzita", "malpermesita", "malpermesite", "neniu aliro", "nerajtigita",
        "malbona peto", "nevalida peto", "nevalida titolo", "permesa eraro", "interna eraro",
        "interna servila eraro", "interna eraro de la servilo", "servila eraro", "servo nedisponebla",
        "la servo ne disponeblas", "provizore nedisponebla", "prizorgado", "en konstruo", "io misfunkciis",
        "io fuŝiĝis", "okazis eraro", "eraro okazis", "eraro", "neatendita eraro", "seanco eksvalidiĝis",
        "tro da petoj", "bedaŭrinde", "pardonu", "ŝargado", "ŝargas", "bonvolu atendi", "neniu konekto",
        "ŝajnas, ke nenio troviĝis ĉi tie", "ĉi tiu retejo ne estas atingebla", "ĉi tiu enhavo nun ne disponeblas",
    ),
    matches=(
        "Ĉi tiu enhavo nun ne disponeblas",
    ),
    spares=(
        "La kuracisto dimanĉe ne plu disponeblas.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "la paĝo, kiun vi serĉas", "la paĝo kiun vi serĉas", "paĝo kiun vi petis", "la petita paĝo",
        "petita paĝotitolo", "vi ne rajtas", "vi ne havas permeson", "vi ne havas rajton",
        "ne ekzistas aŭ estis movita", "bonvolu ŝalti javaskripton", "bonvolu ebligi javascript", "via retumilo ne",
        "dum traktado de via peto", "la servilo ne povis", "la retejo ne disponeblas", "malplena aŭ malĝuste ligita",
    ),
    matches=(
        "Vi ne rajtas vidi tion.",
    ),
    spares=(
        "La pramo foriras je la naŭa.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "bonvolu provi denove", "provu denove", "provu poste", "provu denove poste", "kontaktu la administranton",
        "kontaktu nin", "kontrolu la adreson", "kontrolu vian konekton", "ni baldaŭ revenos",
    ),
)
ERROR_WORDS = Phrases(
    (
        "paĝo", "paĝon", "servilo", "eraro", "peto", "aliro", "permeson", "retumilo", "retejo", "adreso", "trovita",
        "ekzistas", "serĉas", "denove",
    ),
)
ERROR_NAMES = Phrases(
    (
        "eraro", "kodo", "erarkodo", "stato", "statkodo", "servila eraro",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "erarkodo", "referenco", "via ip", "ip-adreso", "kialo",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ne", "neniu", "eraro", "malpermes", "rifuz", "nevalida", "eksvalid", "nekonata", "neatendita",
        "nedisponebla", "malsukcesis", "problemo",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "se", "kiam", "ĉar",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "hejmo", "hejmpaĝo", "ĉefpaĝo", "reen", "reiri", "reveni", "reen al la hejmpaĝo", "reen al la ĉefpaĝo",
        "reiri al ĉefpaĝo", "reiri al la ĉefpaĝo", "iri al la ĉefpaĝo", "ensaluti", "registriĝi", "kontakto", "serĉi",
        "daŭrigi", "akcepti", "helpo",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "provi denove", "provu denove", "reŝargi",
    ),
    matches=(
        "Provi denove",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "erarkodo", "statkodo", "erarmesaĝo", "tio signifas", "signifas, ke", "ekzemple",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "kion signifas", "kio estas", "kion fari", "kiel", "kial", "kaŭzoj", "solvo", "mi ne povas",
    ),
)

MENU_LABELS = Phrases(
    (
        "ĉefpaĝo", "hejmo", "hejmpaĝo", "pri ni", "pri la retejo", "kontakto", "kontaktu nin", "ensaluti", "saluti",
        "elsaluti", "registriĝi", "aliĝi", "krei konton", "mia konto", "profilo", "serĉi", "serĉo", "serĉu",
        "altnivela serĉo", "menuo", "ĉefmenuo", "navigado", "iri al la enhavo", "salti al la enhavo",
        "transsalti al la enhavo", "rekte al la enhavo", "mapo de la retejo", "oftaj demandoj", "helpo", "agordoj",
        "preferoj", "lingvo", "lingvoj", "esperanto", "uzantnomo", "pasvorto", "forgesis pasvorton",
        "ĉu vi forgesis vian pasvorton", "memori min", "memoru min", "butiko", "korbo", "aĉetkorbo",
        "aldoni al korbo", "aldoni al la korbo", "mendi", "deziraĵlisto", "fermi", "nuligi", "konservi", "kategorioj",
        "ĉiuj kategorioj", "forumo", "blogo", "uzantoj", "membroj", "grupoj", "lastaj ŝanĝoj", "hazarda paĝo",
        "dokumentaro", "indekso",
    ),
    matches=("Ensaluti",),
    spares=("La unua paĝo de la libro mankis.",),
)
SKIP_STARTS = Phrases(("iri al la enhavo", "salti al", "transsalti", "rekte al la enhavo"))

SECTION_LABELS = Phrases(
    (
        "novaĵoj", "politiko", "kulturo", "sporto", "ekonomio", "scienco", "tekniko", "teknologio", "vojaĝoj",
        "libroj", "muziko", "arto", "sano", "historio", "eventoj", "kalendaro", "galerio", "fotoj", "filmetoj",
        "rakontoj", "gvidiloj", "konsiloj", "komunumo", "projektoj", "servoj", "produktoj", "diversaĵoj", "temoj",
        "arkivo", "arkivoj",
    ),
)

SHARE_LABELS = Phrases(
    (
        "kunhavigi", "kundividi", "kunhavigi ĉe facebook", "presi", "sendi retpoŝte", "sendi al amiko",
        "kopii la ligilon", "sekvu nin", "sekvi nin", "ŝati",
    ),
)

RELATED_LABELS = Phrases(
    (
        "lastaj artikoloj", "lastaj afiŝoj", "lastaj komentoj", "lastaj novaĵoj", "plej legataj",
        "popularaj artikoloj", "rilataj artikoloj", "rilataj afiŝoj", "rilataj temoj", "similaj artikoloj",
        "vidu ankaŭ", "legu ankaŭ", "pliaj novaĵoj", "rekomenditaj", "rekomenditaj produktoj", "similaj produktoj",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "komentoj", "komento", "aldoni komenton", "afiŝi komenton", "skribi komenton", "lasi komenton",
        "sendi komenton", "respondi", "respondo", "citi", "raporti", "redakti", "forigi", "neniu komento",
        "neniuj komentoj", "komentoj estas fermitaj", "nomo", "retpoŝto", "retpoŝtadreso", "retejo",
        "ensalutu por respondi", "ensalutu por komenti", "konstanta ligilo", "afiŝoj", "vidoj",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "novaĵletero", "aboni", "abonu", "aboni la novaĵleteron", "abonu nian novaĵleteron", "via retpoŝtadreso",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "privateco", "privatecpolitiko", "privateca politiko", "regularo pri respekto de la privateco", "uzkondiĉoj",
        "kondiĉoj de uzado", "jura noto", "kuketoj", "akcepti", "akcepti ĉiujn", "rifuzi", "ĉiuj rajtoj rezervitaj",
        "kopirajto", "malgarantio",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "antaŭa", "sekva", "antaŭe", "sekve", "antaŭa paĝo", "sekva paĝo", "antaŭa artikolo", "sekva artikolo",
        "antaŭa temo", "sekva temo", "reen", "supren", "reen supren", "al la supro", "legi pli", "legu plu",
        "legi plu", "pli", "plia informo", "detaloj", "montri pli", "montri ĉiujn", "vidi ĉiujn",
        "pli malnovaj afiŝoj", "pli novaj afiŝoj", "enhavo", "enhavtabelo", "paĝo", "unua", "lasta",
        "sur ĉi tiu paĝo", "rigardi fonton", "vidi fonton",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "reklamo", "anonco", "sponsorita",
    ),
)

META_PREFIXES = Phrases(
    (
        "etikedoj:", "kategorio:", "kategorioj:", "temoj:",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "aŭtoro:", "skribis:", "afiŝita:", "publikigita:", "laste ŝanĝita:",
    ),
)
