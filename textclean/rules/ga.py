"""Irish."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "drochiarratas", "iarratas neamhbhailí", "gan údarú", "neamhúdaraithe", "fíordheimhniú de dhíth",
        "logáil isteach de dhíth", "coiscthe", "toirmiscthe", "rochtain diúltaithe", "diúltaíodh rochtain",
        "cead diúltaithe", "gan aimsiú", "níor aimsíodh", "níor aimsíodh an leathanach", "leathanach gan aimsiú",
        "níor aimsíodh an leathanach sin", "níl an leathanach ar fáil", "ní féidir an leathanach a aimsiú",
        "níor aimsíodh an comhad", "níor aimsíodh aon rud", "níor aimsíodh aon torthaí", "gan torthaí", "earráid",
        "earráid 404", "earráid freastalaí", "earráid inmheánach", "earráid inmheánach freastalaí",
        "earráid inmheánach ar an bhfreastalaí", "ní cheadaítear an modh", "doghlactha", "imithe",
        "níl sé ar fáil a thuilleadh", "an iomarca iarratas", "iarratas rómhór", "drochgheata", "seirbhís gan fáil",
        "níl an tseirbhís ar fáil", "thar am", "teorainn ama caite", "faoi chothabháil", "cothabháil",
        "mód cothabhála", "suíomh á thógáil", "á thógáil", "ag teacht go luath", "beimid ar ais go luath",
        "fan nóiméad", "fan soicind", "fan le do thoil", "an róbat thú", "ní féidir teacht ar an suíomh seo",
        "theip ar an gceangal", "níl aon cheangal idirlín", "tharla earráid", "tharla fadhb",
        "chuaigh rud éigin amú", "chuaigh rud éigin mícheart", "gabh ár leithscéal", "gabh mo leithscéal",
        "tá brón orainn", "ár leithscéal", "úps", "hoips", "teidil neamhbhailí", "teideal neamhbhailí",
        "níl an t-ábhar seo ar fáil faoi láthair", "ní féidir an suíomh seo a bhaint amach",
        "is cosúil nach bhfuarthas aon rud anseo", "níorbh fhéidir an leathanach iarrtha a aimsiú",
        "níl an táirge seo ar fáil a thuilleadh",
    ),
    matches=(
        "Níl an táirge seo ar fáil a thuilleadh.",
    ),
    spares=(
        "Níl an dochtúir ar fáil Dé Domhnaigh.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "níor aimsíodh ar an bhfreastalaí", "ar an bhfreastalaí seo", "an url a iarradh", "an url iarrtha",
        "níor thuig an freastalaí d'iarratas", "níor éirigh leis an bhfreastalaí", "tá an freastalaí ró-ghnóthach",
        "freastalaí as líne", "níl an freastalaí ar fáil", "níl cead agat rochtain", "níl cead rochtana agat",
        "níl cead agat an leathanach", "níl cead agat féachaint", "níl cead agat teacht ar", "níl tú údaraithe",
        "freagra neamhbhailí ón bhfreastalaí", "ón bhfreastalaí", "níor aimsíodh an leathanach",
        "níor aimsíomar an leathanach", "an leathanach atá uait", "an leathanach atá á lorg",
        "an leathanach a bhí uait", "an leathanach a d'iarr tú", "an leathanach a bhí á lorg",
        "níl an leathanach seo ann", "níl an leathanach seo ar fáil", "níl an leathanach sin ann",
        "níl a leithéid de leathanach", "níl an leathanach ann a thuilleadh", "b'fhéidir gur bogadh",
        "b'fhéidir gur scriosadh", "scriosadh nó bogadh", "bogadh nó scriosadh", "an nasc a lean tú", "nasc briste",
        "níor aimsíodh aon rud ag", "cumasaigh javascript", "javascript a chumasú", "tá javascript díchumasaithe",
        "javascript i do bhrabhsálaí", "ní thacaíonn do bhrabhsálaí", "do bhrabhsálaí gréasáin",
        "fianáin a chumasú", "cumasaigh fianáin", "fianáin i do bhrabhsálaí", "nach róbat thú",
        "deimhnigh gur duine thú", "gur duine daonna thú", "trácht neamhghnách", "cuireadh cosc ort",
        "tá cosc curtha ort", "cuireadh cosc ar do sheoladh ip", "do sheoladh ip", "an iomarca iarratas",
        "an iomarca iarrachtaí", "níl ar fáil i do thír", "níl sé ar fáil i do thír", "níl sé ar fáil i do réigiún",
        "ar chúiseanna dlí", "seoladh dns", "thar am ag an gceangal", "theip ar an gceangal leis",
        "ró-fhada ag freagairt", "dhiúltaigh an ceangal", "litriú an seoladh", "gur chlóscríobh tú an seoladh",
        "tá an suíomh faoi chothabháil", "faoi chothabháil faoi láthair", "tá an suíomh á thógáil",
        "tá an suíomh seo á thógáil", "do sheisiún as feidhm", "tá do sheisiún caite",
        "ceangal leis an mbunachar sonraí", "earráid bhunachair", "earráid chriticiúil", "tharla earráid agus",
        "tharla earráid le linn", "cód earráide",
    ),
    matches=(
        "Tá brón orainn, ach níl an leathanach seo ann.",
        "Níl cead agat rochtain a fháil ar an acmhainn.",
        "Cumasaigh JavaScript chun leanúint ar aghaidh.",
        "Deimhnigh le do thoil nach róbat thú.",
        "Níl an físeán seo le feiceáil mar níl sé ar fáil i do thír.",
        "Tá an suíomh faoi chothabháil faoi láthair.",
        "Earráid agus ceangal leis an mbunachar sonraí á bhunú.",
        "Tharla earráid agus an leathanach á lódáil.",
    ),
    spares=(
        "Níl cead ag na páistí dul isteach sa ghairdín.",
        "D'iompaigh sé an leathanach deireanach den leabhar.",
        "Bhí an traein dhá uair an chloig déanach.",
        "Níor thuig an freastalaí sa chaife an custaiméir.",
        "Dúnadh geata na cathrach gach oíche.",
        "Bristeadh an ceangal idir an bheirt deartháireacha.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "bain triail eile as", "bain triail as arís", "triail arís", "triail arís ar ball", "déan iarracht eile",
        "déan iarracht arís", "níos déanaí", "téigh i dteagmháil leis an riarthóir", "riarthóir an tsuímh",
        "gabh ár leithscéal as", "gabhaimid leithscéal", "ár leithscéal as an míchaoithiúlacht",
        "fill ar an leathanach baile", "téigh ar ais chuig an leathanach baile", "ar ais chuig an leathanach baile",
        "úsáid an cuardach", "bain úsáid as an gcuardach", "seiceáil an litriú", "seiceáil do cheangal idirlín",
        "athlódáil an leathanach", "athnuaigh an leathanach",
    ),
)
ERROR_WORDS = Phrases(
    (
        "freastalaí", "bhfreastalaí", "fhreastalaí", "seachfhreastalaí", "url", "seoladh", "sheoladh", "nasc",
        "naisc", "iarratas", "iarratais", "iarradh", "brabhsálaí", "bhrabhsálaí", "leathanach", "leathanaigh",
        "geata", "taisce", "ceangal", "idirlíon", "idirlín", "rochtain", "rochtana", "cead", "ceadanna", "earráid",
        "earráide", "aimsíodh", "aimsiú", "diúltaithe", "diúltaíodh", "coiscthe", "cosc", "fáil", "cothabháil",
        "chothabháil", "javascript", "fianán", "fianáin", "acmhainn", "doiciméad", "comhad", "ceanntásc", "modh",
        "teorainn", "seisiún", "sheisiún", "suíomh", "lódáil", "róbat", "líonra", "trácht", "freagra", "bunachar",
        "sonraí", "dns", "ip", "neamhbhailí", "díchumasaithe", "cumasaigh",
    ),
)
ERROR_NAMES = Phrases(
    (
        "earráid", "earráidí", "cód earráide", "cód", "stádas", "cód stádais", "earráid http", "earráid freastalaí",
        "botún",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "tagairt", "uimhir thagartha", "cód earráide", "do ip", "do sheoladh ip", "seoladh ip", "cúis",
        "sonraí",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ní", "níl", "níor", "nach", "theip", "earráid", "neamhbhailí", "diúltaíodh", "toirmiscthe", "as feidhm",
        "blocáilte", "anaithnid", "fadhb", "faraor", "easnamh", "an iomarca", "riachtanach", "gan choinne", "aimsíodh",
        "cothabháil", "dúnta", "bainte", "scriosta", "go sealadach",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "má", "nuair", "dá", "chun", "mar",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "baile", "abhaile", "leathanach baile", "an leathanach baile", "príomhleathanach", "ar ais", "ar ais abhaile",
        "ar ais go dtí an leathanach baile", "fill", "fill abhaile", "fill ar an leathanach baile", "téigh abhaile",
        "téigh ar ais", "téigh go dtí an leathanach baile", "an leathanach roimhe seo", "logáil isteach",
        "sínigh isteach", "logáil amach", "cláraigh", "déan teagmháil linn", "teagmháil", "cabhair", "tuilleadh eolais",
        "tuilleadh", "lean ar aghaidh", "lean ort", "glac", "glac le gach rud", "glac leis", "diúltaigh", "cuardaigh",
        "cuardach", "dún", "cealaigh",
    ),
    matches=(
        "Ar ais abhaile",
    ),
    spares=(
        "Abhaile leis an iascaire bocht.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "bain triail eile as", "triail arís", "atriail", "athlódáil", "athlódáil an leathanach", "athnuaigh",
    ),
    matches=(
        "Bain triail eile as!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "cód stádais", "cóid stádais", "cód earráide", "cóid earráide", "leathanach earráide",
        "teachtaireacht earráide", "teachtaireachtaí earráide", "ciallaíonn sé", "ciallaíonn sin", "léiríonn sé",
        "an cliant", "mar shampla", "a dheisiú", "breiseán",
    ),
    matches=(
        "Ciallaíonn sé, mar shampla, nach bhfuil duine ar bith ann.",
    ),
    spares=(
        "Imíonn an bád ag a naoi.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "cad is brí", "cad é", "conas", "cén fáth", "ní féidir liom",
    ),
)
MENU_LABELS = Phrases(
    (
        "baile", "abhaile", "leathanach baile", "an leathanach baile", "príomhleathanach", "fúinn", "maidir linn",
        "eolas fúinn", "cé muid féin", "cé sinn féin", "déan teagmháil linn", "teagmháil", "teagmháil linn",
        "téigh i dteagmháil linn", "logáil isteach", "logáil amach", "sínigh isteach", "clárú", "cláraigh",
        "cláraigh anois", "cruthaigh cuntas", "mo chuntas", "próifíl", "mo phróifíl", "cuardach", "cuardaigh",
        "cuardaigh an suíomh", "ardchuardach", "roghchlár", "príomh-roghchlár", "príomhroghchlár",
        "roghchlár nascleanúna", "léim go dtí an t-ábhar", "léim chuig an ábhar", "léim go príomhábhar",
        "léim ar aghaidh go dtí an príomhábhar", "téigh go dtí an t-ábhar", "ar aghaidh chuig an ábhar",
        "léarscáil an tsuímh", "léarscáil láithreáin", "ceisteanna coitianta", "ccanna", "folúntais", "fostaíocht",
        "gairmeacha", "poist", "fógraíocht", "preasoifig", "nuachtlitir", "rss", "ciseán", "cairt siopadóireachta",
        "mo chiseán", "seiceáil amach", "siopa", "taispeáin tuilleadh", "dún", "cealaigh", "oscail an roghchlár",
        "gach catagóir", "catagóirí", "socruithe", "dearmad déanta ar do phasfhocal", "dearmad ar phasfhocal",
        "pasfhocal dearmadta", "cuimhnigh orm", "fan logáilte isteach", "ainm úsáideora", "pasfhocal", "ríomhphost",
        "teanga", "gaeilge", "english", "beo", "naisc", "naisc úsáideacha", "cabhair", "aiseolas", "fógraí",
        "teachtaireachtaí", "leathanach randamach", "athruithe le déanaí", "seirbhís do chustaiméirí",
        "an fhoireann",
    ),
)
SKIP_STARTS = Phrases(("léim", "téigh go dtí an t-ábhar", "ar aghaidh chuig an ábhar"))
SECTION_LABELS = Phrases(
    (
        "nuacht", "scéalta", "polaitíocht", "spórt", "gnó", "eacnamaíocht", "cultúr", "na healaíona", "ealaíona",
        "litríocht", "ceol", "tuairim", "tuairimíocht", "tuairimí", "colún", "aimsir", "an aimsir", "físeáin",
        "físeán", "fís", "grianghraif", "gailearaí", "podchraoltaí", "eolaíocht", "teicneolaíocht", "sláinte",
        "taisteal", "clibeanna", "cartlann", "imeachtaí", "féilire", "tionscadail", "seirbhísí", "ár seirbhísí",
        "táirgí", "domhan", "idirnáisiúnta", "náisiúnta", "áitiúil", "éire", "gaeltacht", "an ghaeltacht", "saol",
        "saolstíl", "oideachas", "teilifís", "raidió", "cláir", "leabhair", "léirmheasanna", "stair",
        "timpeallacht", "comhshaol", "agallaimh", "blag", "óige", "bia", "foilseacháin", "acmhainní", "foghlaim",
        "creideamh", "an t-údar", "faoin údar",
    ),
)
SHARE_LABELS = Phrases(
    (
        "roinn", "roinn seo", "roinn an scéal", "roinn an scéal seo", "roinn an t-alt", "roinn an t-alt seo",
        "comhroinn", "comhroinn é seo", "roinn ar facebook", "roinn ar twitter", "roinn ar whatsapp", "tvuíteáil",
        "tvuít", "seol chuig cara", "seol ar ríomhphost", "seol trí ríomhphost", "priontáil",
        "priontáil an leathanach", "clóbhuail", "cóipeáil an nasc", "cóipeáil nasc", "nasc cóipeáilte", "lean muid",
        "lean sinn", "lean muid ar", "lean muid ar facebook", "lean muid ar twitter", "sábháil", "is maith liom",
        "is maith liom seo", "facebook", "twitter", "whatsapp", "instagram", "youtube", "meáin shóisialta",
        "na meáin shóisialta",
    ),
)
RELATED_LABELS = Phrases(
    (
        "ailt ghaolmhara", "scéalta gaolmhara", "ábhar gaolmhar", "postálacha gaolmhara", "gaolmhar",
        "scéalta eile", "ailt eile", "tuilleadh scéalta", "tuilleadh nuachta", "tuilleadh", "tuilleadh ó",
        "is mó léamh", "is mó a léadh", "na scéalta is mó léamh", "scéalta is mó léite", "is mó tóir",
        "na scéalta is mó tóir", "coitianta", "an nuacht is déanaí", "nuacht is déanaí", "na scéalta is déanaí",
        "scéalta is déanaí", "is déanaí", "postálacha le déanaí", "na postálacha is déanaí", "ailt le déanaí",
        "príomhscéalta", "príomhscéal", "ceannlínte", "rogha an eagarthóra", "molta", "molta duit",
        "b'fhéidir go mbeadh suim agat", "b'fhéidir go dtaitneodh siad seo leat", "léigh freisin",
        "léigh chomh maith", "féach freisin", "féach chomh maith", "féach leis", "ná caill", "ar an ábhar céanna",
        "níos mó ar an ábhar seo", "sa rannóg seo",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "tuairimí", "nótaí tráchta", "trácht", "fág trácht", "fág nóta tráchta", "fág freagra", "fág tuairim",
        "cuir trácht leis", "cuir nóta tráchta leis", "do thrácht", "do thuairim", "gan trácht", "níl aon trácht",
        "níl aon nóta tráchta", "níl aon tuairimí", "freagra", "freagair", "cuir freagra ar ceal",
        "cealaigh an freagra", "tuairiscigh", "logáil isteach chun trácht a dhéanamh", "taispeáin tráchtanna",
        "féach ar gach trácht", "gach trácht", "is nua ar dtús", "is sine ar dtús", "ainm", "d'ainm", "ríomhphost",
        "suíomh gréasáin", "láithreán gréasáin", "teachtaireacht", "seol", "seol trácht", "postáil trácht",
        "tráchtanna", "tráchtanna le déanaí", "bí ar an gcéad duine", "dúnta do thráchtanna",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "nuachtlitir", "ár nuachtlitir", "liostáil", "liostáil anois", "liostáil don nuachtlitir",
        "cláraigh don nuachtlitir", "cláraigh dár nuachtlitir", "liostáil lenár nuachtlitir",
        "faigh an nuachtlitir", "do sheoladh ríomhphoist", "seoladh ríomhphoist", "cuir isteach do ríomhphost",
        "coinnigh suas chun dáta", "an liosta ríomhphoist", "liosta postála", "díliostáil", "suibscríobh",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "polasaí príobháideachais", "polasaí príobháideachta", "beartas príobháideachais",
        "beartas príobháideachta", "ráiteas príobháideachais", "ráiteas príobháideachta", "príobháideachas",
        "príobháideacht", "téarmaí úsáide", "téarmaí seirbhíse", "téarmaí agus coinníollacha", "séanadh",
        "fógra dlí", "séanadh dlí", "polasaí fianán", "beartas fianán", "fianáin", "socruithe fianán",
        "roghanna fianán", "glac le gach ceann", "glac le gach fianán", "glac leis", "glac", "diúltaigh",
        "diúltaigh do gach ceann", "gach ceart ar cosaint", "gach ceart ar cosnamh", "cóipcheart",
        "inrochtaineacht", "ráiteas inrochtaineachta", "saoráil faisnéise", "cosaint sonraí",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "roimhe seo", "ar aghaidh", "ar ais", "siar", "an chéad cheann eile", "an t-alt roimhe seo",
        "an chéad alt eile", "an postáil roimhe seo", "an chéad phostáil eile", "ailt níos sine",
        "postálacha níos sine", "postálacha níos nuaí", "leathanach roimhe seo", "an leathanach roimhe",
        "an chéad leathanach eile", "ar ais go barr", "ar ais go dtí an barr", "barr an leathanaigh", "go barr",
        "léigh tuilleadh", "léigh níos mó", "lean ort ag léamh", "lean den léamh", "tuilleadh eolais", "tuilleadh",
        "níos mó", "leathanach", "lódáil tuilleadh", "taispeáin gach rud", "féach ar gach rud", "féach ar fad",
        "cliceáil anseo", "brúigh anseo", "téigh go", "nascleanúint postála", "an chéad leathanach",
        "an leathanach deireanach",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "fógra", "fógraíocht", "fógraí", "urraithe", "ábhar urraithe", "ábhar tráchtála", "leanann an t-alt thíos",
        "ar mhaithe le fógraíocht", "urraithe ag",
    ),
)
META_PREFIXES = Phrases(
    (
        "clibeanna:", "clib:", "clibeáilte:", "catagóirí:", "catagóir:", "comhdaithe faoi", "foilsithe faoi",
        "foilsithe in:", "postáilte in", "ábhair:", "topaicí:", "eochairfhocail:", "lipéid:",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "léigh tuilleadh:", "léigh freisin:", "léigh chomh maith:", "féach freisin:", "féach chomh maith:",
        "féach:", "gaolmhar:", "tuilleadh:", "tuilleadh eolais:", "éist:", "ná caill:", "tuilleadh ar an scéal:",
        "níos mó:",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "grianghraf:", "grianghraif:", "pictiúr:", "pictiúr le", "íomhá:", "íomhá le", "grianghraf le",
        "grianghrafadóir:", "físeán:", "léaráid:", "foinse:", "creidiúint íomhá", "íomhá cartlainne",
        "grianghraf ón gcartlann",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "le:", "scríofa ag", "scríofa ag:", "údar:", "postáilte ag", "foilsithe ag", "foilsithe:", "foilsithe ar",
        "foilsithe ar an", "curtha suas", "nuashonraithe", "nuashonraithe:", "nuashonrú deireanach",
        "an nuashonrú is déanaí", "am léitheoireachta", "aistritheoir:", "ónár gcomhfhreagraí", "tuairisceoir:",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "úsáidimid fianáin", "úsáideann muid fianáin", "úsáideann an suíomh seo fianáin",
        "úsáideann an láithreán seo fianáin", "baineann an suíomh seo úsáid as fianáin",
        "bainimid úsáid as fianáin", "baineann muid úsáid as fianáin", "le húsáid fianán", "úsáid na bhfianán",
        "úsáid á baint as fianáin", "má leanann tú ort ag úsáid", "trí leanúint ar aghaidh ag úsáid",
        "an taithí is fearr ar ár suíomh", "an t-eispéireas is fearr",
    ),
    matches=(
        "Úsáideann an suíomh seo fianáin.",
        "Glacann tú le húsáid fianán.",
        "Má leanann tú ort ag úsáid an tsuímh, glacann tú leis seo.",
        "Úsáidimid fianáin chun an suíomh a fheabhsú.",
    ),
    spares=(
        "Rinne Mamó brioscaí do na páistí.",
        "Lean sé air ag siúl go barr an chnoic.",
        "Taithí na mblianta a mhúin foighne dó.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "cláraigh dár nuachtlitir", "cláraigh don nuachtlitir", "liostáil dár nuachtlitir",
        "liostáil don nuachtlitir", "liostáil lenár nuachtlitir", "síntiús lenár nuachtlitir", "ár nuachtlitir",
        "chuig do bhosca isteach", "i do bhosca isteach", "díreach chuig do ríomhphost",
        "cuir isteach do sheoladh ríomhphoist", "do sheoladh ríomhphoist chun", "faigh an nuacht is déanaí",
        "díliostáil am ar bith",
    ),
    matches=(
        "Cláraigh dár nuachtlitir sheachtainiúil.",
        "Faigh an nuacht is déanaí ar maidin.",
        "Cuir isteach do sheoladh ríomhphoist anseo.",
        "Scéalta an lae chuig do bhosca isteach.",
    ),
    spares=(
        "Thug fear an phoist an litir seachtain mall.",
        "Léigh sé an nuacht de ghlór critheánach.",
        "Chláraigh sí sa choláiste an fómhar sin.",
    ),
)
SHARE_PHRASES = Phrases(
    (
        "lean muid ar", "lean sinn ar", "leanaigí muid ar", "roinn an scéal seo", "roinn an t-alt seo",
        "roinn le do chairde", "ár leathanach facebook", "ar ár leathanach facebook", "ár gcainéal youtube",
        "cliceáil chun comhroinnt", "cliceáil chun é a chomhroinnt", "cliceáil le roinnt",
        "ar na meáin shóisialta seo", "is maith linn ar facebook",
    ),
    matches=(
        "Lean muid ar Twitter agus Facebook.",
        "Roinn an scéal seo le daoine eile.",
        "Cliceáil chun comhroinnt ar Twitter (Osclaíonn i bhfuinneog nua)",
    ),
    spares=(
        "Roinn sé an t-arán leis na comharsana.",
        "Lean an bleachtaire an fear go dtí an stáisiún.",
        "Bhí an cainéal uisce tirim ar feadh an tsamhraidh.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "ní fhoilseofar do sheoladh ríomhphoist", "ní fhoilseofar do sheoladh r-phoist",
        "do sheoladh ríomhphoist a fhoilsiú", "tá na réimsí riachtanacha", "réimsí riachtanacha marcáilte",
        "réimsí riachtanacha", "ní mór duit a bheith logáilte isteach", "ní mór duit logáil isteach",
        "caithfidh tú logáil isteach", "caithfidh tú a bheith logáilte isteach", "logáil isteach chun trácht",
        "an chéad duine a fhágfaidh trácht", "cuir m'ainm, mo ríomhphost", "sábháil m'ainm",
        "don chéad uair eile a dhéanfaidh mé trácht", "cuir in iúl dom faoi", "tá na tráchtanna dúnta",
        "tráchtanna dúnta", "modhnaítear tráchtanna", "úsáideann an suíomh seo akismet",
    ),
    matches=(
        "Ní fhoilseofar do sheoladh ríomhphoist. Tá na réimsí riachtanacha marcáilte *",
        "Ní mór duit a bheith logáilte isteach chun trácht a fhágáil.",
        "Sábháil m'ainm sa bhrabhsálaí seo.",
        "Tá na tráchtanna dúnta.",
    ),
    spares=(
        "Ní dhearna an tAire aon trácht ar an scéal.",
        "Ba é an chéad duine a dhreap an sliabh.",
        "Bhí tuairim láidir aici faoin leabhar.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "gach ceart ar cosaint", "gach ceart ar cosnamh", "gach ceart forchoimeádta", "ní ceadmhach aon chuid",
        "ní cheadaítear aon chuid", "a atáirgeadh", "gan cead i scríbhinn", "gan chead i scríbhinn",
        "gan cead scríofa", "cead roimh ré i scríbhinn", "gan bharántas", "gan aon bharántas",
        "ní ghlacann muid le freagracht", "ní ghlactar le haon fhreagracht", "ní ghlacaimid freagracht",
        "níl freagracht ar bith ar", "níl muid freagrach as", "ní gá gurb ionann", "ní gá go léiríonn",
        "tuairimí an údair féin", "is leis an údar na tuairimí", "is iad tuairimí an údair",
        "chun críocha eolais amháin", "mar eolas amháin", "ní comhairle", "faoi chóipcheart", "cóipcheart ©",
        "láithreáin sheachtracha",
    ),
    matches=(
        "© 2020 Gach ceart ar cosaint.",
        "Is leis an údar na tuairimí san alt seo.",
        "Ní ceadmhach aon chuid den leabhar a chóipeáil.",
        "Ná húsáid na grianghraif gan cead i scríbhinn.",
        "Cuirtear an t-ábhar ar fáil mar eolas amháin.",
        "Ní ghlacaimid freagracht as naisc bhriste.",
    ),
    spares=(
        "Chuaigh na hoibrithe ar stailc ar son a gceart.",
        "Air féin a thit freagracht an tí tar éis bhás a athar.",
        "Ní thug an siopadóir aon ráthaíocht leis an uaireadóir.",
        "D'fhág sé an teach gan chead.",
        "Scríobh an t-údar faoina óige.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "foilsíodh an t-alt seo ar dtús", "foilsíodh an t-alt seo den chéad uair", "foilsíodh an píosa seo",
        "a foilsíodh ar dtús", "athfhoilsithe le cead", "foilsithe anseo le cead",
        "faoi cheadúnas creative commons", "ceadúnas creative commons", "an bunalt",
    ),
    matches=(
        "Foilsíodh an t-alt seo ar dtús in iris.",
        "Tá an téacs ar fáil faoi cheadúnas Creative Commons.",
        "Athfhoilsithe le cead ón údar.",
    ),
    spares=(
        "Chonaic sé an fharraige den chéad uair.",
        "D'fhoilsigh sí leabhar filíochta.",
        "Thug an chomhairle cead don droichead.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "íoslódáil an aip", "íoslódáil ár n-aip", "tacaigh linn", "tacaigh lenár gcuid iriseoireachta",
        "déan síntiús", "tabhair síntiús", "bí i do bhall", "bí mar bhall", "liostáil chun leanúint",
        "chun leanúint ar aghaidh ag léamh", "do shíntiúsóirí amháin", "an síntiúsóir thú", "an bhfuil cuntas agat",
        "níl cuntas agat", "ailt saor in aisce", "blocálaí fógraí",
    ),
    matches=(
        "Íoslódáil an aip inniu.",
        "Liostáil chun leanúint ort.",
        "An bhfuil cuntas agat cheana?",
        "Is do shíntiúsóirí amháin an t-alt seo.",
    ),
    spares=(
        "Thug na comharsana airgead don scoil.",
        "Thacaigh an t-athair lena mhac.",
        "Bhí sé ina bhall den chlub.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ní", "nach", "níl", "ná", "gan", "nár", "níor", "riamh", "dó", "trí", "ceathair", "cúig", "sé", "seacht",
        "ocht", "naoi", "deich",
    ),
)
PAGE_WORDS = Phrases(("leathanach", "lch",))
PROMPT_BUTTONS = Phrases(
    (
        "féach ar an ngailearaí", "seinn an físeán", "ní thacaíonn do bhrabhsálaí le físeán",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "cliceáil anseo", "lean muid ar",
    ),
)
TEASER_STARTS = Phrases(
    (
        "léigh freisin", "léigh tuilleadh", "féach freisin",
    ),
)
WIKI_WORDS = Phrases(
    (
        "an chiclipéid shaor", "aisghafa ó http", "aisghafa ó https",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "cuir in eagar", "athraigh foinse",
    ),
)
TIP_WORDS = Phrases(
    (
        "seol chugainn", "cuir chugainn",
    ),
)
HEADING_TITLES = Phrases(
    (
        "ar aghaidh", "le teacht", "duitse", "tuilleadh", "féach freisin", "naisc", "foinsí",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "fianáin", "fianán", "do phríobháideachas",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "glac le gach", "glac leis", "glacaim leis", "glac le gach fianán", "diúltaigh do gach", "diúltaigh",
        "saincheap", "bainistigh fianáin", "sábháil sainroghanna", "socruithe fianán",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "cumhachtaithe ag",
    ),
    matches=("Cumhachtaithe ag WordPress",),
    spares=("Tháinig an bád isteach ar maidin.",),
)
