"""Icelandic."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "villa", "villa kom upp", "það kom upp villa", "óvænt villa", "óvænt villa kom upp", "innri villa",
        "innri þjónsvilla", "innri villa í þjóni", "þjónsvilla", "villa í þjóni", "síða fannst ekki",
        "síðan fannst ekki", "þessi síða fannst ekki", "síðan er ekki til", "þessi síða er ekki til", "fannst ekki",
        "skrá fannst ekki", "skráin fannst ekki", "aðgangur bannaður", "aðgangi hafnað", "aðgangur óheimill", "bannað",
        "óheimilt", "engin heimild", "ógild beiðni", "röng beiðni", "innskráning nauðsynleg", "auðkenningar krafist",
        "aðferð ekki leyfð", "beiðni rann út á tíma", "tími rann út", "of margar beiðnir", "þjónusta ekki tiltæk",
        "þjónustan er ekki tiltæk", "þjónusta liggur niðri", "viðhald", "viðhald stendur yfir",
        "vefurinn er í viðhaldi", "lotan er útrunnin", "síðan er útrunnin", "eitthvað fór úrskeiðis", "úps",
        "því miður", "afsakið", "hleð", "augnablik", "vinsamlegast bíðið", "kemur brátt", "tenging mistókst",
        "tengivilla", "það lítur út fyrir að ekkert hafi fundist hér", "þetta efni er ekki aðgengilegt í augnablikinu",
        "eitthvað fór úrskeiðis við birtingu þessarar vefsíðu", "villa við að koma á gagnagrunnstengingu",
        "þessi vara er ekki lengur fáanleg", "þessi grein er aðeins fyrir áskrifendur",
        "enginn texti er á þessari síðu enn sem komið er",
    ),
    matches=(
        "Þessi vara er ekki lengur fáanleg.",
        "Þessi grein er aðeins fyrir áskrifendur.",
    ),
    spares=(
        "Bókin er ekki lengur fáanleg nema á safninu.",
        "Enginn texti er á steininum, aðeins ártal.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "síðan fannst ekki", "síðan sem þú", "síðan sem leitað var að", "síðuna sem þú leitar", "umbeðin síða",
        "síðan er ekki til", "síðan er ekki lengur til", "þú hefur ekki heimild", "þú hefur ekki aðgang",
        "þú hefur ekki leyfi", "þú hefur ekki réttindi", "ekki heimild til að skoða", "við vinnslu beiðninnar",
        "þegar beiðnin var", "á þessum þjóni", "villa í þjóni", "kveiktu á javascript", "virkjaðu javascript",
        "vafrinn þinn", "vafranum þínum", "vefurinn liggur niðri", "vefurinn er ekki aðgengilegur", "vegna viðhalds",
        "of margar beiðnir", "ekki vélmenni", "lotan þín er útrunnin",
    ),
    matches=(
        "Síðan sem þú baðst um er ekki til.",
        "Þú hefur ekki heimild til að skoða þetta.",
        "Vefurinn er lokaður vegna viðhalds.",
    ),
    spares=(
        "Síðasta blaðið í dagbókinni var rifið.",
        "Ferjan var aftur of sein.",
        "Faðir hans átti ekkert land.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "reyndu aftur", "reyndu aftur síðar", "vinsamlegast reyndu aftur", "prófaðu aftur", "reynið aftur síðar",
        "hafðu samband við kerfisstjóra", "hafið samband við", "hafðu samband", "afsakið óþægindin",
        "biðjumst velvirðingar", "fara á forsíðu", "athugaðu slóðina", "komum aftur fljótlega", "við vinnum að því",
        "skráðu þig inn",
    ),
)
ERROR_WORDS = Phrases(
    (
        "síða", "síðan", "síðuna", "fannst", "þjónn", "þjóni", "þjóninum", "villa", "beiðni", "beiðnin", "beiðnina",
        "aðgang", "aðgangur", "heimild", "vafri", "vafrinn", "vefur", "vefurinn", "slóð", "slóðina", "tímabundið",
        "tiltæk", "aðgengileg", "innri", "reyndu", "aftur", "óheimill",
    ),
)
ERROR_NAMES = Phrases(
    (
        "villa", "villukóði", "villunúmer", "kóði", "staða", "stöðukóði", "http villa", "þjónsvilla",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "villukóði", "tilvísun", "ip-talan þín", "ip-tala", "ástæða", "nánar",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ekki", "ekkert", "engin", "tókst ekki", "mistókst", "villa", "ógild", "ógilt", "hafnað", "bannað", "bannaður",
        "útrunnin", "lokað", "óþekkt", "óvænt", "því miður", "vandamál", "vantar", "of margar", "nauðsynleg", "rofnaði",
        "óaðgengileg", "viðhald", "viðhalds", "niðri", "eytt", "fjarlægð", "tímabundið",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "ef", "þegar", "til", "vegna",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "forsíða", "heim", "heimasíða", "upphafssíða", "til baka", "tilbaka", "aftur á forsíðu", "fara á forsíðu",
        "á forsíðu", "til baka á forsíðu", "fara til baka", "fara heim", "fara aftur á forsíðu", "fyrri síða",
        "á fyrri síðu", "skrá inn", "skrá mig inn", "innskráning", "skráðu þig inn", "útskráning", "skrá út",
        "nýskráning", "hafa samband", "hafðu samband", "hjálp", "aðstoð", "nánari upplýsingar", "nánar", "meira",
        "lesa meira", "halda áfram", "samþykkja", "samþykkja allt", "hafna", "hafna öllu", "leita", "leit", "loka",
        "hætta við",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "reyna aftur", "reyndu aftur", "prófa aftur", "endurhlaða", "endurhlaða síðu", "uppfæra",
    ),
    matches=(
        "Reyna aftur",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "stöðukóði", "stöðukóðar", "villukóði", "villukóðar", "villusíða", "villusíður", "villuskilaboð", "þýðir að",
        "það þýðir", "gefur til kynna", "biðlari", "til dæmis", "hvernig á að laga", "laga",
    ),
    matches=(
        "Villukóði þýðir að enginn er heima.",
    ),
    spares=(
        "Ferjan fer klukkan níu.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "hvað þýðir", "hvað er", "hvernig", "hvers vegna", "af hverju", "ástæður", "lausn", "ég get ekki",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "vafrakökur", "vafrakökum", "vefkökur", "friðhelgi þína", "persónuvernd þín",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "samþykkja allt", "samþykkja allar", "samþykkja", "leyfa allar", "hafna öllu", "hafna öllum", "hafna",
        "aðeins nauðsynlegar", "sérsníða", "vista stillingar", "stjórna vafrakökum", "vafrakökustillingar",
    ),
)

MENU_LABELS = Phrases(
    (
        "fara í efni", "fara beint í efni", "hoppa yfir í efni", "fara í meginmál", "beint í efni síðu",
    ),
)
SKIP_STARTS = Phrases(
    (
        "fara í efni", "fara beint í efni", "hoppa yfir í efni", "fara í meginmál", "beint í efni síðu",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "drifið af",
    ),
    matches=("Drifið af WordPress",),
    spares=("Báturinn kom inn um morguninn.",),
)
