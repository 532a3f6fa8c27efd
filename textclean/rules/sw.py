"""Swahili."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "ombi batili", "ombi lisilo sahihi", "hakuna idhini", "huna ruhusa", "imekatazwa", "imezuiwa",
        "ufikiaji umekataliwa", "ukurasa haukupatikana", "ukurasa haujapatikana", "ukurasa haupatikani",
        "ukurasa haupo", "haikupatikana", "haipatikani", "hakuna kilichopatikana", "hakuna matokeo",
        "faili haikupatikana", "hitilafu", "kosa", "kosa 404", "hitilafu ya seva", "hitilafu ya ndani",
        "hitilafu ya ndani ya seva", "muda umekwisha", "huduma haipatikani", "maombi mengi mno", "matengenezo",
        "tovuti iko kwenye matengenezo", "inatengenezwa", "tovuti inatengenezwa", "inakuja hivi karibuni",
        "tutarudi hivi karibuni", "tafadhali subiri", "subiri kidogo", "mimi si roboti",
        "tovuti hii haiwezi kufikiwa", "hakuna muunganisho wa intaneti", "hakuna intaneti", "hitilafu imetokea",
        "kuna hitilafu imetokea", "kuna tatizo limetokea", "samahani", "pole", "tunaomba radhi", "lo",
        "lazima uingie ili kuona maudhui haya", "maudhui haya hayapatikani katika nchi yako",
        "maudhui haya hayapatikani kwa sasa", "muunganisho wako si wa faragha", "tovuti hii haipatikani",
        "ukurasa huu haufanyi kazi", "ukurasa ulioombwa haukupatikana",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "haikupatikana kwenye seva hii", "haikupatikana katika seva", "url uliyoomba", "url iliyoombwa",
        "ukurasa ulioomba", "ukurasa unaotafuta", "ukurasa unaoutafuta", "ukurasa uliokuwa unatafuta",
        "ukurasa uliouomba", "ukurasa huu haupo", "ukurasa huu haupatikani", "ukurasa haukupatikana",
        "ukurasa haujapatikana", "ukurasa umefutwa", "umehamishwa au kufutwa", "umefutwa au kuhamishwa",
        "seva haikuweza", "seva haikuelewa", "seva imeshindwa", "hitilafu ya ndani ya seva",
        "huna ruhusa ya kufikia", "huna ruhusa ya kuona ukurasa", "huna idhini ya kufikia",
        "hauna ruhusa ya kufikia", "kiungo ulichofuata", "kiungo kimevunjika", "kiungo hakifanyi kazi",
        "tafadhali washa javascript", "washa javascript", "wezesha javascript", "javascript imezimwa",
        "kivinjari chako", "washa vidakuzi", "wezesha vidakuzi", "wewe si roboti", "kwamba wewe si roboti",
        "kuwa wewe ni binadamu", "trafiki isiyo ya kawaida", "umezuiwa kufikia", "anwani yako ya ip",
        "maombi mengi mno", "haipatikani katika nchi yako", "haipatikani nchini mwako",
        "haipatikani katika eneo lako", "kwa sababu za kisheria haipatikani", "anwani ya dns",
        "muda wa muunganisho umekwisha", "ilichukua muda mrefu kujibu", "kuunganisha kwenye seva",
        "hakikisha umeandika anwani", "angalia anwani", "tovuti iko kwenye matengenezo",
        "tovuti ipo kwenye matengenezo", "tovuti inafanyiwa matengenezo", "tovuti hii inatengenezwa",
        "kipindi chako kimeisha", "muda wa kipindi chako", "muunganisho wa hifadhidata",
        "kuunganisha kwenye hifadhidata", "hitilafu kubwa kwenye tovuti", "hitilafu isiyotarajiwa",
        "msimbo wa hitilafu",
    ),
    matches=(
        "Samahani, ukurasa unaotafuta haupo.",
        "Huna ruhusa ya kufikia rasilimali hii.",
        "Ili kuendelea, washa JavaScript.",
        "Thibitisha kwamba wewe si roboti.",
        "Tumegundua trafiki isiyo ya kawaida kwenye mtandao wako.",
        "Video hii haipatikani katika nchi yako.",
        "Tovuti inafanyiwa matengenezo kwa sasa.",
        "Hitilafu ya kuunganisha kwenye hifadhidata.",
    ),
    spares=(
        "Mlinzi hakuwapa watoto ruhusa ya kuingia bustanini.",
        "Alifungua ukurasa wa mwisho wa kitabu asione jina lake.",
        "Treni ilichelewa saa mbili kwa sababu ya ukarabati wa reli.",
        "Mhudumu hakuelewa ombi la wageni.",
        "Lango la mji lilifungwa kila jioni.",
        "Mawasiliano kati ya ndugu hao yalikatika miaka mingi iliyopita.",
        "Samaki hawa hawapatikani tena katika ziwa hili.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "tafadhali jaribu tena", "jaribu tena baadaye", "tafadhali jaribu baadaye", "jaribu tena",
        "wasiliana na msimamizi", "msimamizi wa tovuti", "tunaomba radhi kwa usumbufu", "samahani kwa usumbufu",
        "rudi ukurasa wa nyumbani", "rudi kwenye ukurasa wa mwanzo", "rudi mwanzo", "nenda ukurasa wa mwanzo",
        "tumia utafutaji", "jaribu kutafuta", "angalia tahajia", "angalia muunganisho wako", "pakia ukurasa upya",
    ),
)
ERROR_WORDS = Phrases(
    (
        "seva", "proksi", "url", "anwani", "kiungo", "viungo", "ombi", "maombi", "kivinjari", "ukurasa", "kurasa",
        "muunganisho", "intaneti", "mtandao", "ufikiaji", "kufikia", "ruhusa", "idhini", "hitilafu", "kosa",
        "haikupatikana", "haukupatikana", "haipatikani", "haupo", "imezuiwa", "umezuiwa", "matengenezo",
        "javascript", "vidakuzi", "kidakuzi", "rasilimali", "hati", "faili", "njia", "muda", "umekwisha", "kipindi",
        "tovuti", "roboti", "trafiki", "hifadhidata", "dns", "ip", "washa", "wezesha",
    ),
)
ERROR_NAMES = Phrases(
    (
        "hitilafu", "kosa", "makosa", "msimbo wa hitilafu", "msimbo wa hali", "hali", "msimbo", "hitilafu ya http",
        "hitilafu ya seva", "tatizo",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "rejea", "nambari ya rejea", "msimbo wa hitilafu", "ip yako", "anwani yako ya ip", "anwani ya ip",
        "sababu", "maelezo",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "hakuna", "haijapatikana", "haikupatikana", "haupatikani", "haipatikani", "haiwezi", "hauwezi", "imeshindwa",
        "hitilafu", "kosa", "batili", "kimekataliwa", "imekatazwa", "marufuku", "umekwisha", "imezuiwa", "haijulikani",
        "samahani", "tatizo", "inakosekana", "nyingi sana", "inahitajika", "huna", "matengenezo", "imefungwa",
        "umeondolewa", "umefutwa", "kwa muda",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "ikiwa", "kama", "wakati", "ili", "kwa sababu",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "nyumbani", "mwanzo", "ukurasa wa mwanzo", "ukurasa wa nyumbani", "rudi", "rudi nyumbani", "rudi mwanzo",
        "rudi nyuma", "rudi ukurasa wa mwanzo", "rudi kwenye ukurasa wa mwanzo", "rudi kwenye ukurasa wa nyumbani",
        "nenda nyumbani", "nenda ukurasa wa mwanzo", "nenda kwenye ukurasa wa mwanzo", "ukurasa uliopita", "ingia",
        "toka", "jisajili", "jiandikishe", "wasiliana nasi", "mawasiliano", "msaada", "jifunze zaidi", "soma zaidi",
        "maelezo zaidi", "endelea", "kubali", "kubali zote", "kataa", "kataa zote", "tafuta", "funga", "ghairi",
    ),
    matches=(
        "Rudi nyumbani",
    ),
    spares=(
        "Rudi nyumbani mwanangu, alisema mama.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "jaribu tena", "tafadhali jaribu tena", "pakia upya", "pakia upya ukurasa", "onyesha upya",
    ),
    matches=(
        "Jaribu tena!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "msimbo wa hali", "msimbo wa hitilafu", "misimbo ya hitilafu", "ukurasa wa hitilafu", "ujumbe wa hitilafu",
        "ujumbe wa kosa", "inamaanisha", "maana yake", "inaonyesha kuwa", "kwa mfano", "kurekebisha",
        "jinsi ya kurekebisha", "jibu la seva",
    ),
    matches=(
        "Msimbo wa hitilafu inamaanisha hakuna mtu.",
    ),
    spares=(
        "Kivuko kinaondoka saa tatu.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "ina maana gani", "ni nini", "nifanye nini", "jinsi ya", "kwa nini", "sababu",
    ),
)
MENU_LABELS = Phrases(
    (
        "nyumbani", "mwanzo", "ukurasa wa mwanzo", "ukurasa wa nyumbani", "ukurasa mkuu", "kuhusu sisi", "kuhusu",
        "wasiliana nasi", "mawasiliano", "ingia", "ingia kwenye akaunti", "jisajili", "jiandikishe", "sajili",
        "fungua akaunti", "jiunge", "toka", "ondoka", "akaunti yangu", "wasifu", "wasifu wangu", "tafuta",
        "utafutaji", "menyu", "menyu kuu", "ruka hadi maudhui", "ruka hadi yaliyomo", "nenda kwenye maudhui",
        "ruka hadi maudhui makuu", "ramani ya tovuti", "maswali yanayoulizwa mara kwa mara",
        "maswali ya mara kwa mara", "nafasi za kazi", "ajira", "tangaza nasi", "matangazo", "jarida", "kikapu",
        "lipa", "duka", "onyesha zaidi", "funga", "ghairi", "sawa", "kategoria", "kategoria zote", "mipangilio",
        "umesahau nenosiri", "umesahau neno la siri", "nikumbuke", "jina la mtumiaji", "nenosiri", "neno la siri",
        "barua pepe", "lugha", "kiswahili", "english", "mubashara", "viungo muhimu", "msaada",
        "mabadiliko ya karibuni", "ukurasa wa bahati",
    ),
)
SKIP_STARTS = Phrases(("ruka hadi", "nenda kwenye maudhui"))
SECTION_LABELS = Phrases(
    (
        "habari", "siasa", "michezo", "biashara", "uchumi", "utamaduni", "sanaa", "burudani", "maoni",
        "hali ya hewa", "video", "picha", "sauti", "podikasti", "sayansi", "teknolojia", "sayansi na teknolojia",
        "afya", "safari", "utalii", "msaada", "lebo", "kumbukumbu", "matukio", "miradi", "huduma", "huduma zetu",
        "bidhaa", "dunia", "kimataifa", "kitaifa", "afrika", "tanzania", "kenya", "uganda", "mikoani", "elimu",
        "mazingira", "kilimo", "jamii", "dini", "makala", "muziki", "filamu", "vitabu", "fasihi", "historia",
        "mahojiano", "blogu", "maisha", "wanawake", "vijana", "mapishi", "magazeti", "soka", "kuhusu mwandishi",
    ),
)
SHARE_LABELS = Phrases(
    (
        "shiriki", "sambaza", "sambaza habari hii", "shiriki makala haya", "shirikisha wengine",
        "shiriki kwenye facebook", "sambaza kwenye facebook", "shiriki kwenye twitter", "shiriki kwenye whatsapp",
        "tuma kwa barua pepe", "tuma kwa rafiki", "chapisha", "nakili kiungo", "kiungo kimenakiliwa", "tufuate",
        "tufuate kwenye facebook", "tufuatilie", "mitandao ya kijamii", "hifadhi", "penda", "facebook", "twitter",
        "whatsapp", "instagram", "youtube", "telegram",
    ),
)
RELATED_LABELS = Phrases(
    (
        "habari zinazohusiana", "makala zinazohusiana", "taarifa zinazohusiana", "mada zinazohusiana",
        "zinazohusiana", "yanayohusiana", "habari nyingine", "habari zaidi", "makala nyingine", "soma pia",
        "soma zaidi", "tazama pia", "angalia pia", "zilizosomwa zaidi", "zinazosomwa zaidi", "iliyosomwa zaidi",
        "maarufu", "habari maarufu", "maarufu zaidi", "habari za hivi punde", "habari mpya", "habari za karibuni",
        "makala mpya", "makala za karibuni", "habari kuu", "habari kubwa", "vichwa vya habari", "chaguo la mhariri",
        "uteuzi wa mhariri", "tunapendekeza", "yanayopendekezwa", "huenda ukapenda", "unaweza kupenda pia",
        "usikose", "zaidi kuhusu mada hii",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "maoni", "toa maoni", "toa maoni yako", "andika maoni", "acha maoni", "weka maoni", "ongeza maoni",
        "maoni yako", "hakuna maoni", "jibu", "acha jibu", "ghairi jibu", "ripoti", "ingia ili utoe maoni",
        "onyesha maoni", "tazama maoni yote", "maoni yote", "maoni ya hivi karibuni", "jina", "jina lako",
        "barua pepe", "tovuti", "ujumbe", "tuma", "tuma maoni", "chapisha maoni", "maoni ya wasomaji",
        "maoni yamefungwa",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "jarida", "jarida letu", "jiunge", "jiandikishe", "jisajili", "jiandikishe kwa jarida letu",
        "jiunge na jarida letu", "pata habari kwa barua pepe", "barua pepe yako", "anwani ya barua pepe",
        "weka barua pepe yako", "jiondoe",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "sera ya faragha", "faragha", "masharti ya matumizi", "vigezo na masharti", "sheria na masharti",
        "masharti ya huduma", "masharti", "kanusho", "notisi ya kisheria", "sera ya vidakuzi", "vidakuzi",
        "mipangilio ya vidakuzi", "kubali yote", "kubali", "nakubali", "kataa", "kataa zote",
        "haki zote zimehifadhiwa", "hakimiliki", "ufikivu", "sera ya hakimiliki",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "iliyopita", "ijayo", "iliyotangulia", "inayofuata", "nyuma", "mbele", "rudi", "rudi nyuma", "rudi juu",
        "makala iliyopita", "makala ijayo", "makala inayofuata", "habari iliyopita", "habari inayofuata",
        "ukurasa uliopita", "ukurasa unaofuata", "soma zaidi", "endelea kusoma", "zaidi", "habari zaidi",
        "jifunze zaidi", "maelezo zaidi", "ukurasa", "pakia zaidi", "tazama zote", "ona zote", "tazama zaidi",
        "bofya hapa", "nenda", "machapisho ya zamani", "kwanza", "mwisho",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "tangazo", "matangazo", "imedhaminiwa", "maudhui yaliyodhaminiwa", "tangazo la biashara", "wadhamini",
        "inaendelea baada ya tangazo",
    ),
)
META_PREFIXES = Phrases(
    (
        "lebo:", "kategoria:", "mada:", "maneno muhimu:", "imechapishwa katika", "imewekwa katika", "jamii:",
        "vitambulisho:",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "soma pia:", "soma zaidi:", "soma:", "soma hapa:", "tazama pia:", "tazama:", "angalia pia:",
        "habari zaidi:", "zaidi:", "inayohusiana:", "tazama video:", "sikiliza:",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "picha:", "picha na", "picha ya maktaba", "picha kwa hisani", "maelezo ya picha", "chanzo cha picha",
        "chanzo:", "mchoro:", "video:", "mpiga picha:",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "na:", "na mwandishi wetu", "na mwandishi wa", "mwandishi:", "mwandishi wetu", "imeandikwa na",
        "imechapishwa na", "imewekwa na", "imechapishwa:", "imechapishwa tarehe", "ilichapishwa", "imesasishwa",
        "imeboreshwa", "mhariri:", "muda wa kusoma", "mtafsiri:",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "tunatumia vidakuzi", "tovuti hii inatumia vidakuzi", "tovuti hii hutumia vidakuzi",
        "tovuti yetu inatumia vidakuzi", "matumizi ya vidakuzi", "matumizi yetu ya vidakuzi",
        "kwa kuendelea kutumia tovuti", "ukiendelea kutumia tovuti", "kuboresha matumizi yako",
    ),
    matches=(
        "Tovuti hii inatumia vidakuzi.",
        "Kwa kuendelea kutumia tovuti hii, unakubali masharti.",
        "Tunatumia vidakuzi kwa takwimu.",
        "Unakubali matumizi ya vidakuzi.",
    ),
    spares=(
        "Bibi aliwaokea wajukuu biskuti.",
        "Waliendelea kutembea hadi giza likaingia.",
        "Uzoefu wa miaka ulimfundisha subira.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "jiandikishe kwa jarida", "jiunge na jarida letu", "jisajili kwa jarida letu", "jarida letu la",
        "pata habari za hivi punde", "pata habari mpya", "moja kwa moja kwenye barua pepe",
        "kwenye barua pepe yako", "weka barua pepe yako", "ingiza barua pepe yako", "ingiza anwani yako ya barua",
        "unaweza kujiondoa wakati wowote",
    ),
    matches=(
        "Jiunge na jarida letu leo.",
        "Pata habari mpya kila asubuhi.",
        "Ingiza barua pepe yako hapa.",
        "Makala bora moja kwa moja kwenye barua pepe yako.",
    ),
    spares=(
        "Tarishi alileta barua wiki moja baadaye.",
        "Msomaji alisoma habari kwa sauti ya kutetemeka.",
        "Alijiunga na klabu ya chesi.",
    ),
)
SHARE_PHRASES = Phrases(
    (
        "tufuate kwenye", "tufuatilie kwenye", "tufuate katika", "shiriki makala haya", "sambaza makala haya",
        "sambaza habari hii", "washirikishe marafiki", "jiunge na chaneli yetu", "jiunge na kundi letu la whatsapp",
        "chaneli yetu ya telegram", "chaneli yetu ya whatsapp", "ukurasa wetu wa facebook",
        "chaneli yetu ya youtube", "bofya ili kushiriki", "bofya kushiriki",
    ),
    matches=(
        "Tufuate kwenye Instagram.",
        "Umependa? Sambaza habari hii.",
        "Jiunge na chaneli yetu ya WhatsApp.",
    ),
    spares=(
        "Waligawana mkate na majirani.",
        "Mpelelezi alimfuata mshukiwa hadi kituoni.",
        "Mfereji ulikuwa mkavu msimu wote.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "barua pepe yako haitachapishwa", "anwani yako ya barua pepe haitachapishwa", "barua pepe haitachapishwa",
        "sehemu zinazohitajika zimewekwa", "sehemu za lazima zimewekwa", "ili kutoa maoni", "ili utoe maoni",
        "lazima uingie ili", "kuwa wa kwanza kutoa maoni", "kuwa wa kwanza kuchangia", "hifadhi jina langu",
        "wakati mwingine nitakapotoa maoni", "nijulishe kuhusu maoni", "maoni yamefungwa",
        "maoni yatachapishwa baada",
    ),
    matches=(
        "Anwani yako ya barua pepe haitachapishwa. Sehemu zinazohitajika zimewekwa alama *",
        "Ingia ili utoe maoni.",
        "Hifadhi jina langu kwenye kivinjari hiki.",
    ),
    spares=(
        "Waziri alikataa kuzungumzia habari hizo.",
        "Alikuwa mtu wa kwanza kupanda mlima huo.",
        "Maoni ya mhakiki yalikuwa mafupi na makali.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "haki zote zimehifadhiwa", "haki zote zimelindwa", "hairuhusiwi kunakili", "hairuhusiwi kuchapisha",
        "bila idhini ya maandishi", "bila ruhusa ya maandishi", "bila kibali cha maandishi", "bila dhamana yoyote",
        "haiwajibiki kwa maudhui", "haihusiki na maudhui", "hatuwajibiki kwa", "maoni ya mwandishi binafsi",
        "ni maoni ya mwandishi", "ni ya mwandishi na si lazima", "si lazima yaakisi", "si lazima yawe msimamo",
        "kwa madhumuni ya habari tu", "kwa ajili ya taarifa tu", "si ushauri wa uwekezaji",
        "si mbadala wa ushauri wa daktari", "hakimiliki ©",
    ),
    matches=(
        "© 2020 Haki zote zimehifadhiwa.",
        "Makala haya ni maoni ya mwandishi.",
        "Usitumie picha bila idhini ya maandishi.",
        "Hairuhusiwi kunakili maudhui haya.",
        "Gazeti haliungi mkono; hatuwajibiki kwa tovuti za nje.",
        "Taarifa hizi ni kwa madhumuni ya habari tu.",
    ),
    spares=(
        "Wafanyakazi waligoma kudai haki zao.",
        "Baada ya kifo cha baba, jukumu la nyumba lilimwangukia yeye.",
        "Muuzaji hakutoa dhamana kwa saa ya zamani.",
        "Aliondoka nyumbani bila ruhusa.",
        "Mwandishi anaeleza utoto wake.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "makala haya yalichapishwa kwanza", "makala hii ilichapishwa kwanza", "makala haya yalichapishwa awali",
        "ilichapishwa kwa mara ya kwanza katika", "imechapishwa tena kwa idhini", "kwa ruhusa ya mchapishaji",
        "leseni ya creative commons",
    ),
    matches=(
        "Makala haya yalichapishwa kwanza katika jarida.",
        "Maandishi yanapatikana chini ya leseni ya Creative Commons.",
        "Imechapishwa tena kwa idhini ya mwandishi.",
    ),
    spares=(
        "Aliiona bahari kwa mara ya kwanza.",
        "Makala yake yalizua kelele nyingi.",
        "Baraza lilitoa kibali cha kujenga daraja.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "pakua programu yetu", "pakua app yetu", "pakua programu ya", "saidia uandishi wa habari",
        "unga mkono uandishi", "changia sasa", "kuwa mwanachama wetu", "jisajili ili uendelee kusoma",
        "ili kuendelea kusoma", "ili uendelee kusoma", "kwa waliojisajili tu", "kwa wanachama pekee",
        "tayari una akaunti", "huna akaunti", "makala za bure", "kizuia matangazo",
    ),
    matches=(
        "Pakua programu yetu leo.",
        "Jisajili ili uendelee kusoma.",
        "Tayari una akaunti? Ingia.",
    ),
    spares=(
        "Majirani walichangia ujenzi wa shule.",
        "Baba alimsaidia mwanawe hadi akamaliza masomo.",
        "Alikuwa mwanachama wa chama tangu ujana.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "si", "hapana", "hakuna", "bila", "kamwe", "wala", "mbili", "tatu", "nne", "tano", "sita", "saba", "nane",
        "tisa", "kumi",
    ),
)
PAGE_WORDS = Phrases(("ukurasa",))
PROMPT_BUTTONS = Phrases(
    (
        "tazama picha", "cheza video", "kivinjari chako hakitumii video", "pakua programu",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "bonyeza hapa", "pakua programu yetu", "tufuate kwenye",
    ),
)
TEASER_STARTS = Phrases(
    (
        "soma pia", "soma zaidi", "tazama pia",
    ),
)
WIKI_WORDS = Phrases(
    (
        "kamusi elezo huru", "rudishwa kutoka http", "rudishwa kutoka https",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "hariri", "hariri chanzo",
    ),
)
TIP_WORDS = Phrases(
    (
        "tutumie", "tuandikie",
    ),
)
HEADING_TITLES = Phrases(
    (
        "inayofuata", "hivi karibuni", "kwa ajili yako", "zaidi", "tazama pia", "viungo", "vyanzo",
    ),
)
