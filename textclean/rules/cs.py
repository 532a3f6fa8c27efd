"""Czech."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "stránka nenalezena", "stránka nebyla nalezena", "stránka neexistuje", "tato stránka neexistuje",
        "požadovaná stránka neexistuje", "požadovaná stránka nebyla nalezena", "stránku se nepodařilo najít",
        "stránku nelze najít", "stránku nelze zobrazit", "nelze zobrazit tuto stránku", "stránka není dostupná",
        "stránka je nedostupná", "tato stránka není k dispozici", "nenalezeno", "soubor nenalezen",
        "soubor nebyl nalezen", "objekt nenalezen", "objekt nebyl nalezen", "dokument nenalezen",
        "článek nenalezen", "článek nebyl nalezen", "produkt nebyl nalezen", "nic nenalezeno",
        "nic nebylo nalezeno", "žádné výsledky", "ups", "oops", "jejda", "ajaj", "hups", "ouha",
        "ups, stránka nenalezena", "ups! stránka nebyla nalezena", "jejda, stránka nenalezena",
        "jejda! stránka nebyla nalezena", "ups, něco se pokazilo", "něco se pokazilo", "něco se nepovedlo",
        "omlouváme se", "je nám líto", "bohužel", "litujeme", "chyba", "chyba serveru", "chyba aplikace",
        "chyba stránky", "došlo k chybě", "nastala chyba", "vyskytla se chyba", "objevila se chyba",
        "došlo k neočekávané chybě", "neočekávaná chyba", "neznámá chyba", "vnitřní chyba",
        "vnitřní chyba serveru", "interní chyba", "interní chyba serveru", "chyba připojení", "chyba databáze",
        "chyba při navazování spojení s databází", "chyba při připojování k databázi", "chybové hlášení",
        "kód chyby", "chybný požadavek", "špatný požadavek", "neplatný požadavek", "nesprávný požadavek",
        "neautorizovaný přístup", "neautorizováno", "neoprávněný přístup", "vyžadována autorizace",
        "vyžadováno ověření", "je vyžadováno ověření", "je vyžadováno přihlášení", "nutné přihlášení",
        "přístup odepřen", "přístup zamítnut", "přístup zakázán", "přístup odmítnut", "přístup zablokován",
        "zakázáno", "zakázaný přístup", "nemáte oprávnění", "nedostatečná oprávnění", "metoda není povolena",
        "nepovolená metoda", "nepřijatelné", "časový limit požadavku vypršel", "vypršel časový limit požadavku",
        "vypršel časový limit", "konflikt", "již není k dispozici", "odstraněno", "je vyžadována délka",
        "předběžná podmínka selhala", "požadavek je příliš velký", "příliš dlouhá adresa url",
        "nepodporovaný typ média", "příliš mnoho požadavků", "nedostupné z právních důvodů", "není implementováno",
        "neimplementováno", "chybná brána", "špatná brána", "chyba brány", "služba není dostupná",
        "služba nedostupná", "služba je nedostupná", "služba je dočasně nedostupná", "dočasně nedostupné",
        "stránky jsou dočasně nedostupné", "vypršel časový limit brány", "časový limit brány vypršel",
        "server nenalezen", "server nebyl nalezen", "server je přetížen", "údržba", "probíhá údržba",
        "plánovaná údržba", "režim údržby", "web je v údržbě", "odstávka", "plánovaná odstávka", "hned jsme zpět",
        "brzy budeme zpět", "za chvíli jsme zpět", "brzy se vrátíme", "stránky ve výstavbě",
        "stránky jsou ve výstavbě", "ve výstavbě", "stránky v rekonstrukci", "připravujeme", "již brzy",
        "moment prosím", "okamžik prosím", "malý moment", "okamžik", "chviličku", "počkejte prosím",
        "prosím čekejte", "čekejte prosím", "jste robot", "nejste robot", "nejsem robot", "jste člověk",
        "kontrola prohlížeče", "bezpečnostní kontrola", "probíhá ověřování", "ověřte, že jste člověk",
        "ověřte, že nejste robot", "tento web není dostupný", "web není dostupný", "tato stránka nefunguje",
        "nelze se připojit", "spojení nelze navázat", "spojení se nezdařilo", "spojení bylo přerušeno",
        "spojení bylo resetováno", "připojení bylo přerušeno", "žádné připojení k internetu",
        "nejste připojeni k internetu", "nejste připojeni", "vaše připojení není soukromé",
        "časový limit připojení vypršel", "javascript je vypnutý", "javascript je zakázán", "relace vypršela",
        "platnost relace vypršela", "byli jste zablokováni",
        "pouze pro předplatitele", "článek je pouze pro předplatitele", "obsah pouze pro předplatitele",
        "předplaťte si a čtěte dál", "potvrďte, že jste člověk", "ověřujeme, že jste člověk", "kontrola zabezpečení",
        "tato doména je na prodej", "doména je na prodej", "doména je zaparkovaná", "platnost domény vypršela",
        "stránka je ve výstavbě", "stránka je blokována", "web je blokován", "obsah není k dispozici",
        "video je soukromé", "video není k dispozici", "produkt nenalezen", "téma nenalezeno", "nic tu není",
        "jste offline", "přesměrování", "vyžadováno přihlášení", "není k dispozici ve vaší zemi",
        "vážíme si vašeho soukromí",
        "nejste přihlášen", "nejste přihlášeni", "nejste přihlášen/a", "nepřihlášen", "chyba relace",
        "neplatná relace", "váš prohlížeč je zastaralý", "váš prohlížeč není aktuální",
        "váš prohlížeč není podporován", "nepodporovaný prohlížeč", "zastaralý prohlížeč",
        "cookies nejsou podporovány",
        "ověření selhalo", "obchod je offline",
        "na webu probíhají technické práce", "požadované téma neexistuje", "tento produkt již není v nabídce",
        "tento účet byl pozastaven",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "nebyla na tomto serveru nalezena", "nebyl na tomto serveru nalezen", "nebylo na tomto serveru nalezeno",
        "nebyla nalezena na tomto serveru", "nebyl nalezen na tomto serveru", "na tomto serveru", "požadované url",
        "požadovaná url", "požadovaná adresa", "požadovaný dokument", "požadovaný soubor nebyl",
        "požadovaný objekt", "požadovaný zdroj", "požadovanou stránku", "požadovaná stránka", "požadované stránce",
        "požadované stránky", "server nerozuměl", "server nemohl porozumět", "server nedokázal zpracovat",
        "server nemohl zpracovat", "váš prohlížeč odeslal", "váš prohlížeč poslal", "prohlížeč odeslal požadavek",
        "prohlížeč vyslal", "nelze zpracovat váš požadavek", "zpracovat váš požadavek",
        "nemáte oprávnění k zobrazení", "nemáte oprávnění zobrazit", "nemáte oprávnění pro přístup",
        "nemáte oprávnění přistupovat", "nemáte oprávnění k přístupu", "nemáte dostatečná oprávnění",
        "nemáte práva", "nemáte přístup k této", "přístup na tuto stránku", "přístup k této stránce",
        "přístup k tomuto webu", "proxy server obdržel", "neplatnou odpověď od", "neplatná odpověď od",
        "server je přetížen", "server je dočasně", "server je momentálně", "přetížení serveru",
        "vnitřní chybě serveru", "vnitřní chyba serveru", "interní chyba serveru", "interní chybě serveru",
        "chybná konfigurace serveru", "stránka, kterou hledáte", "stránku, kterou hledáte",
        "stránka, kterou jste hledali", "stránka kterou hledáte", "stránku, kterou jste hledali",
        "stránka, kterou požadujete", "stránku, kterou požadujete", "stránka, kterou se snažíte",
        "stránka, na kterou se", "stránku, na kterou se", "stránka, kterou jste požadovali", "hledaná stránka",
        "hledanou stránku", "hledaný obsah nebyl", "stránka již neexistuje", "stránka už neexistuje",
        "stránka neexistuje nebo", "stránka byla přesunuta", "stránka byla odstraněna", "stránka byla smazána",
        "stránka mohla být", "byla odstraněna nebo přesunuta", "byla přesunuta nebo odstraněna",
        "byla přesunuta či", "přesunuta nebo smazána", "smazána nebo přesunuta", "stránka nebyla nalezena",
        "stránku se nepodařilo", "stránku se nám nepodařilo", "stránku jsme nenašli", "stránku nemůžeme najít",
        "na této adrese nic není", "na této adrese nebylo nic", "na této adrese se nic", "nic neodpovídá vašemu",
        "odkaz, na který jste klikli", "odkaz, který jste použili", "odkaz, který vás", "odkaz je neplatný",
        "odkaz již není platný", "neplatný odkaz", "nefunkční odkaz", "zastaralý odkaz", "překlep v adrese",
        "zkontrolujte adresu", "zkontrolujte, zda je adresa", "zkontrolujte, zda jste",
        "zkontrolujte správnost adresy", "zkontrolujte url", "zadali jste špatnou adresu", "špatně zadaná adresa",
        "chybně zadaná adresa", "adresu jste zadali správně", "zadali správnou adresu", "správnost zadané adresy",
        "povolte javascript", "povolit javascript", "zapněte javascript", "zapnout javascript",
        "zapněte si javascript", "povolte si javascript", "povolený javascript", "zapnutý javascript",
        "vypnutý javascript", "zakázaný javascript", "javascript je vypnutý", "javascript je zakázán",
        "vyžaduje javascript", "vyžaduje povolený", "nepodporuje javascript", "váš prohlížeč nepodporuje",
        "prohlížeč není podporován", "prohlížeč je zastaralý", "zastaralý prohlížeč", "aktualizujte prohlížeč",
        "aktualizujte si prohlížeč", "povolte cookies", "povolit cookies", "povolené cookies", "zapněte cookies",
        "zakázané cookies", "ověřte, že jste člověk", "ověřte, že nejste robot", "potvrďte, že jste člověk",
        "potvrďte, že nejste robot", "že nejste robot", "ověřit, že jste člověk", "zabezpečení vašeho připojení",
        "neobvyklý provoz", "neobvyklou aktivitu z", "podezřelou aktivitu z", "z vaší sítě",
        "z vaší počítačové sítě", "vaše ip adresa", "vaší ip adresy", "ip adresa byla", "byli jste zablokováni",
        "byl jste zablokován", "příliš mnoho požadavků", "příliš mnoho pokusů o přihlášení", "není ve vaší zemi",
        "ve vaší zemi dostupný", "ve vaší zemi dostupná", "ve vaší zemi nedostupný", "nedostupný ve vaší zemi",
        "není dostupné ve vaší", "není dostupný ve vaší", "není dostupná ve vaší", "není ve vašem regionu",
        "nedostupný z právních důvodů", "správce mezipaměti", "správce vyrovnávací paměti", "dns adresu",
        "dns adresa", "chyba dns", "ip adresu serveru", "ip adresa serveru", "server nelze najít",
        "nelze najít server", "nepodařilo se najít server", "časový limit připojení", "časový limit pro připojení",
        "vypršel časový limit", "odpověď trvala příliš dlouho", "trvá příliš dlouho, než odpoví",
        "odmítl připojení", "odmítl spojení", "neočekávaně ukončil", "spojení se serverem", "připojení k serveru",
        "připojit k serveru", "nelze navázat spojení", "stránky jsou dočasně", "web je dočasně",
        "web je momentálně", "stránka je dočasně", "stránka je momentálně", "stránky jsou momentálně",
        "probíhá údržba", "probíhající údržby", "z důvodu údržby", "plánovaná údržba", "probíhá plánovaná",
        "technická odstávka", "web je v údržbě", "stránky jsou ve výstavbě", "stránka je ve výstavbě",
        "web je ve výstavbě", "platnost relace", "vaše relace", "relace vypršela", "přihlášení vypršelo",
        "připojení k databázi", "spojení s databází", "připojit k databázi", "kritická chyba na", "závažné chybě",
        "ke kritické chybě", "došlo k chybě při", "nastala chyba při", "došlo k neočekávané chybě",
        "pro zobrazení této stránky se musíte", "musíte být přihlášeni, abyste", "errordocument",
        "pro přístup k této stránce", "přihlaste se, abyste", "pro zobrazení této stránky se",
        "prohlížeč nepřijímá cookies", "je momentálně vypnut",
        "nastal problém s vaším přihlášením", "příliš často v krátkém",
    ),
    matches=(
        "Požadovaná URL /stara/stranka.html nebyla na tomto serveru nalezena.",
        "Nemáte oprávnění k zobrazení této stránky.",
        "Stránka, kterou hledáte, neexistuje nebo byla přesunuta.",
        "Pro správné fungování webu povolte JavaScript.",
        "Váš prohlížeč odeslal požadavek, kterému server nerozuměl.",
        "Naše systémy zjistily neobvyklý provoz z vaší sítě.",
        "Tento obsah bohužel není dostupný ve vaší zemi.",
        "Na vašem webu došlo ke kritické chybě.",
    ),
    spares=(
        "Číšník nerozuměl přání hosta a přinesl další čaj.",
        "Otec mu nedovolil odejít z pokoje.",
        "Obrátila stránku a dál hledala babiččino jméno.",
        "Dveře do sklepa byly zamčené a přístup hlídali dva vojáci.",
        "Vlak měl zpoždění kvůli opravám trati.",
        "Adresa na obálce byla tak nečitelná, že to pošťák vzdal.",
        "Téma, o kterém by nemluvila, neexistovalo.",
        "Účet za pivo byl zaplacen.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "zkuste to později", "zkuste to prosím později", "zkuste to znovu", "zkuste to prosím znovu",
        "opakujte akci později", "zkuste stránku načíst", "kontaktujte správce", "kontaktujte administrátora",
        "obraťte se na správce", "kontaktujte nás", "kontaktujte webmastera", "omlouváme se za", "omluvte prosím",
        "za způsobené potíže se omlouváme", "omlouváme se za způsobené komplikace", "za komplikace se omlouváme",
        "přejděte na úvodní stránku", "přejít na úvodní stránku", "vraťte se na úvodní stránku",
        "zpět na úvodní stránku", "zpět na hlavní stránku", "pokračujte na hlavní stránku", "vraťte se na hlavní",
        "vraťte se zpět", "použijte vyhledávání", "použijte vyhledávač", "zkuste vyhledávání",
        "zkuste použít vyhledávání", "zkontrolujte pravopis", "zkontrolujte připojení", "obnovte stránku",
        "děkujeme za trpělivost", "děkujeme za pochopení", "na nápravě pracujeme",
        "aktualizujte svůj prohlížeč", "aktualizujte si prohlížeč",
    ),
)

ERROR_WORDS = Phrases(
    (
        "server", "serveru", "serverem", "servery", "proxy", "url", "uri", "adresa", "adresu", "adresy", "adrese",
        "požadavek", "požadavku", "požadavky", "požadavků", "požadovaná", "požadovaný", "požadované",
        "požadovanou", "prohlížeč", "prohlížeče", "prohlížeči", "stránka", "stránky", "stránku", "stránce", "web",
        "webu", "webové", "brána", "brány", "mezipaměť", "mezipaměti", "cache", "připojení", "spojení", "přístup",
        "přístupu", "oprávnění", "chyba", "chyby", "chybu", "chybě", "chybný", "nalezena", "nalezen", "nalezeno",
        "nenalezena", "nenalezeno", "najít", "odepřen", "zamítnut", "zakázán", "zakázáno", "zablokován",
        "nedostupný", "nedostupná", "nedostupné", "dostupná", "dostupný", "údržba", "údržby", "odstávka",
        "javascript", "cookie", "cookies", "odkaz", "odkazu", "zdroj", "dokument", "soubor", "objekt", "hlavička",
        "metoda", "limit", "vypršel", "vypršela", "relace", "přesunuta", "odstraněna", "smazána", "neexistuje",
        "neplatný", "neplatná", "přetížen", "dočasně", "momentálně", "robot", "captcha", "správce",
        "administrátor", "databáze", "databází", "dns", "ip", "povolte", "zapněte",
    ),
)
ERROR_NAMES = Phrases(
    (
        "chyba", "chyby", "chybový kód", "kód chyby", "kód", "stavový kód", "stav", "chyba http", "chyba serveru",
        "chybová stránka",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "reference", "referenční číslo", "id požadavku", "identifikátor", "kód chyby", "vaše ip",
        "vaše ip adresa", "ip adresa", "důvod", "podrobnosti",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ne", "nelze", "není", "nebyl", "nebyla", "nebylo", "nejsou", "nemáte", "nemůžete", "nepodařilo", "neplatný",
        "neplatná", "chyba", "chyby", "chybí", "odepřen", "odmítnut", "zakázán", "zakázáno", "vypršel", "vypršela",
        "vypršelo", "blokován", "zablokován", "neznámý", "neznámá", "neočekávaná", "bohužel", "problém", "příliš mnoho",
        "vyžadováno", "přerušeno", "nedostupná", "nedostupný", "selhal", "selhalo", "selhala", "mimo provoz",
        "v údržbě", "údržba", "údržby", "uzavřena", "uzavřen", "odstraněna", "smazána", "přetížen", "dočasně",
        "zastaralý", "zastaralá", "neaktuální", "není podporován", "nepodporovaný", "příliš starý",
        "nepřihlášen", "vypnutý", "vypnut", "pozastavena",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "pokud", "jestliže", "když", "v případě", "aby", "protože",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "podrobnosti", "rozšířené",
        "domů", "domovská stránka", "hlavní stránka", "úvodní stránka", "na úvod", "zpět", "zpět domů", "návrat domů",
        "zpět na úvod", "zpět na hlavní stránku", "zpět na úvodní stránku", "zpět na domovskou stránku",
        "zpět na titulní stránku", "přejít na hlavní stránku", "přejít na úvodní stránku",
        "přejít na domovskou stránku", "přejít na úvod", "návrat na hlavní stránku", "návrat na úvodní stránku",
        "jít zpět", "zpět na předchozí stránku", "předchozí stránka", "přihlásit", "přihlásit se", "přihlášení",
        "odhlásit", "odhlásit se", "registrovat", "registrace", "kontakt", "kontaktujte nás", "nápověda", "pomoc",
        "více informací", "zjistit více", "zobrazit podrobnosti", "pokračovat", "pokračovat v nákupu", "přijmout",
        "přijmout vše", "souhlasím", "odmítnout", "odmítnout vše", "předplatit", "hledat", "zavřít", "zrušit",
        "zpět do obchodu", "nahlásit problém", "pokračujte v nákupu", "pokračovat v nakupování",
        "už máte předplatné? přihlaste se", "již předplatitel? přihlaste se", "nastavení", "připojit",
        "požádat o přístup",
        "aktualizovat prohlížeč", "aktualizovat můj prohlížeč", "aktualizovat nyní",
        "aktualizovat prohlížeč nyní", "stáhnout", "ignorovat", "připomenout později", "přihlásit se nyní",
        "vyhledávání",
    ),
    matches=(
        "Zpět na úvod",
    ),
    spares=(
        "Návrat domů trval Josefovi celý rok.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "zkusit znovu", "zkuste to znovu", "zkusit to znovu", "opakovat", "obnovit", "obnovit stránku", "načíst znovu",
        "znovu načíst",
    ),
    matches=(
        "Zkusit znovu!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "stavový kód", "stavové kódy", "kód chyby", "chybový kód", "chybové kódy", "chybová stránka",
        "chybové stránky", "chybová hláška", "chybové hlášky", "chybové hlášení", "znamená, že", "to znamená",
        "označuje, že", "klient", "například", "jak opravit", "opravit", "opraveno", "odpověď", "obvykle", "většinou",
        "často", "návštěvníci",
    ),
    matches=(
        "Kód chyby znamená, že nikdo není doma.",
    ),
    spares=(
        "Přívoz jezdí v devět.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "co znamená", "co to znamená", "co je", "co s tím", "co dělat", "jak", "proč", "příčiny", "řešení", "význam",
        "časté dotazy", "časté chyby", "chybové hlášky", "chybové kódy", "nemohu", "nemůžu", "nejde mi",
        "řešení potíží",
    ),
)
OWN_WORDS = Phrases(
    (
        "můj", "mně",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "chyba se zobrazí", "chyba vzniká", "chyba znamená", "chyba nastává", "hláška se zobrazí",
        "hlášení se zobrazí", "se zobrazí, když", "se objeví, když", "nastane, když", "vzniká, když",
        "je stavový kód", "je jednou z", "znamená, že server", "nastává, když", "v tomto článku", "časté příčiny",
        "nejčastější příčiny", "známá také jako",
    ),
)

MENU_LABELS = Phrases(
    (
        "domů", "úvod", "úvodní stránka", "úvodní strana", "hlavní stránka", "hlavní strana", "home", "o nás",
        "o mně", "o webu", "o projektu", "o společnosti", "o firmě", "kdo jsme", "náš tým", "tým", "redakce",
        "kontakt", "kontakty", "kontaktujte nás", "napište nám", "kontaktní formulář", "přihlásit", "přihlásit se",
        "přihlášení", "odhlásit", "odhlásit se", "registrace", "registrovat", "registrovat se", "zaregistrovat se",
        "zaregistrujte se", "vytvořit účet", "založit účet", "účet", "můj účet", "můj profil", "profil",
        "uživatel", "hledat", "hledání", "vyhledat", "vyhledávání", "hledat na webu", "pokročilé vyhledávání",
        "rozšířené vyhledávání", "výsledky vyhledávání", "menu", "hlavní menu", "otevřít menu", "zavřít menu",
        "navigace", "hlavní navigace", "zavřít", "přejít k obsahu", "přejít na obsah", "přeskočit na obsah",
        "přejít k hlavnímu obsahu", "přejít k obsahu webu", "přejít na hlavní obsah", "přejít do menu",
        "přeskočit navigaci", "mapa webu", "mapa stránek", "časté dotazy", "často kladené dotazy",
        "nejčastější dotazy", "otázky a odpovědi", "faq", "nápověda", "podpora", "zákaznický servis", "kariéra",
        "volná místa", "práce u nás", "inzerce", "reklama", "pro inzerenty", "pro média", "pro novináře",
        "tiskové zprávy", "newsletter", "rss", "košík", "nákupní košík", "přejít do košíku", "do košíku",
        "vložit do košíku", "k pokladně", "pokladna", "objednávka", "e-shop", "eshop", "obchod", "oblíbené",
        "seznam přání", "kategorie", "všechny kategorie", "rubriky", "témata", "nastavení", "jazyk", "jazyky",
        "vyberte jazyk", "čeština", "česky", "angličtina", "english", "němčina", "slovenština", "zapomenuté heslo",
        "zapomněli jste heslo", "zapomněl jsem heslo", "zapamatovat", "zapamatovat si mě", "pamatovat si mě",
        "zůstat přihlášen", "trvalé přihlášení", "uživatelské jméno", "heslo", "přihlašovací jméno", "předplatné",
        "předplatit", "předplatit si", "blog", "fórum", "diskuze", "odkazy", "užitečné odkazy", "kalendář",
        "kniha návštěv", "návštěvní kniha", "ceník", "otevírací doba", "kde nás najdete", "podpořte nás",
        "pro firmy", "spolupráce", "zobrazit", "filtrovat", "filtr", "seřadit", "řadit podle", "obsah",
        "upozornění", "informace", "vše o nákupu", "úřední deska", "nástroje", "poslední změny", "náhodná stránka",
        "editovat", "historie",
    ),
)
SKIP_STARTS = Phrases(("přejít", "přeskočit"))

SECTION_LABELS = Phrases(
    (
        "zprávy", "zpravodajství", "aktuality", "aktuálně", "novinky", "domácí", "z domova", "zahraničí",
        "zahraniční", "ze světa", "svět", "česko", "evropa", "politika", "ekonomika", "byznys", "finance",
        "peníze", "podnikání", "burza", "sport", "fotbal", "hokej", "tenis", "kultura", "hudba", "film", "filmy",
        "divadlo", "knihy", "literatura", "umění", "recenze", "rozhovory", "rozhovor", "komentáře a názory",
        "názory", "názor", "komentáře", "sloupky", "fejetony", "analýzy", "reportáže", "blogy", "počasí",
        "doprava", "krimi", "černá kronika", "video", "videa", "foto", "fotky", "fotografie", "fotogalerie",
        "galerie", "věda", "věda a technika", "technika", "technologie", "mobil", "hry", "počítače", "auto",
        "auto-moto", "motorismus", "zdraví", "krása", "móda", "životní styl", "magazín", "žena", "ženy", "děti",
        "rodina", "bydlení", "dům a zahrada", "zahrada", "jídlo", "recepty", "vaření", "cestování", "turistika",
        "vzdělávání", "školství", "historie a společnost", "společnost", "celebrity", "zábava", "televize",
        "tv program", "horoskopy", "kvízy", "soutěže", "regiony", "region", "praha", "brno", "ostrava",
        "životní prostředí", "příroda", "zvířata", "akce", "kalendář akcí", "události", "projekty", "služby",
        "produkty", "výrobky", "značky", "slevy", "výprodej", "reference", "partneři", "sponzoři", "ke stažení",
        "dokumenty", "publikace", "archiv", "štítky", "tagy", "pomoc", "rady a tipy", "tipy", "podcasty",
        "ostatní", "různé",
    ),
)

SHARE_LABELS = Phrases(
    (
        "sdílet", "sdílejte", "sdílení", "sdílet článek", "sdílet tento článek", "sdílejte článek", "sdílej",
        "sdílet příspěvek", "sdílet na facebooku", "sdílet na twitteru", "sdílet na x", "sdílet na linkedin",
        "sdílet na whatsapp", "sdílet na pinterest", "sdílet přes facebook", "sdílet ve službě twitter",
        "sdílet ve službě facebook", "sdílet ve službě pinterest", "sdílet e-mailem", "sdílet odkaz", "tweet",
        "tweetnout", "poslat e-mailem", "odeslat e-mailem", "poslat odkaz e-mailem", "poslat příteli",
        "poslat známému", "poslat", "e-mail", "blogovat o tomto", "tisk", "tisknout", "vytisknout",
        "vytisknout článek", "verze pro tisk", "kopírovat odkaz", "zkopírovat odkaz", "odkaz zkopírován",
        "zkopírováno", "sledujte nás", "sledujte nás na", "sledujte nás na facebooku",
        "sledujte nás na instagramu", "sledovat", "najdete nás na", "sociální sítě", "to se mi líbí", "líbí se mi",
        "uložit", "uložit článek", "uložit na později", "přidat k oblíbeným", "facebook", "twitter", "whatsapp",
        "instagram", "linkedin", "pinterest", "youtube", "telegram", "messenger", "doporučit", "doporučit článek",
    ),
)

RELATED_LABELS = Phrases(
    (
        "související", "související články", "související příspěvky", "související témata", "související zprávy",
        "související produkty", "související odkazy", "podobné články", "podobné příspěvky", "podobné produkty",
        "podobná témata", "čtěte také", "čtěte dále", "přečtěte si také", "přečtěte si", "přečtěte si více",
        "mohlo by vás zajímat", "mohlo by vás také zajímat", "mohlo by se vám líbit", "může se vám také líbit",
        "možná vás zaujme", "nejčtenější", "nejčtenější články", "nejčtenější zprávy", "nejsledovanější",
        "nejdiskutovanější", "nejoblíbenější", "nejnovější", "nejnovější články", "nejnovější příspěvky",
        "nejnovější zprávy", "nejnovější komentáře", "poslední články", "poslední příspěvky", "poslední zprávy",
        "aktuální články", "populární", "populární články", "populární příspěvky", "oblíbené články",
        "právě se čte", "právě teď", "doporučujeme", "doporučené", "doporučené články", "doporučujeme také",
        "doporučujeme vám", "redakce doporučuje", "tipy redakce", "výběr redakce", "hlavní zprávy",
        "nepřehlédněte", "neuniklo vám", "další články", "další zprávy", "další příspěvky", "další z rubriky",
        "další články autora", "další od autora", "další články z rubriky", "více z rubriky", "více k tématu",
        "více o tématu", "k tématu", "téma", "témata článku", "viz také", "zobrazit více článků", "dále v rubrice",
        "vybrali jsme pro vás", "vybíráme z obsahu", "články k tématu", "ostatní čtou", "zákazníci také koupili",
        "v této sérii",
        "doporučené produkty", "naposledy prohlížené",
        "podobné inzeráty", "podobné nabídky", "podobné recepty", "podobné nemovitosti",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "komentáře", "komentář", "žádné komentáře", "zatím žádné komentáře", "bez komentáře", "komentovat",
        "okomentovat", "napsat komentář", "napište komentář", "přidat komentář", "přidejte komentář",
        "přidat nový komentář", "vložit komentář", "odeslat komentář", "odeslat", "zanechat komentář",
        "zanechte komentář", "zanechat odpověď", "zrušit odpověď na komentář", "zrušit odpověď", "váš komentář",
        "zobrazit komentáře", "zobrazit všechny komentáře", "skrýt komentáře", "všechny komentáře",
        "další komentáře", "načíst další komentáře", "starší komentáře", "novější komentáře", "odpovědět",
        "odpověď", "odpovědi", "reagovat", "nahlásit", "nahlásit komentář", "zrušit", "diskuse", "diskuze",
        "diskuse k článku", "diskuze k článku", "vstoupit do diskuse", "vstoupit do diskuze", "přidat příspěvek",
        "přidat názor", "zobrazit diskusi", "zobrazit diskuzi", "celá diskuze", "přihlaste se",
        "přihlaste se pro komentování", "pro komentování se přihlaste", "buďte první", "komentáře vypnuty",
        "komentáře jsou uzavřeny", "komentáře nejsou povoleny", "diskuse je uzavřena", "od nejnovějších",
        "od nejstarších", "nejstarší", "jméno", "jméno (povinné", "vaše jméno", "jméno a příjmení", "přezdívka",
        "e-mail", "email", "e-mail (povinný", "e-mail (nebude zveřejněn", "e-mailová adresa", "webová stránka",
        "web", "webové stránky", "zpráva", "text komentáře", "hodnocení", "hodnotit", "citovat", "nový komentář",
        "okomentovat příspěvek",
        "recenze zákazníků", "napsat recenzi", "trvalý odkaz", "pro odpověď se přihlaste", "přihlaste se pro odpověď",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "newsletter", "náš newsletter", "novinky e-mailem", "novinky na e-mail", "odběr novinek",
        "odběr newsletteru", "odebírat", "odebírat novinky", "odebírat newsletter", "odebírejte newsletter",
        "odebírejte novinky", "odebírejte náš newsletter", "přihlásit k odběru", "přihlásit se k odběru",
        "přihlaste se k odběru", "přihlaste se k odběru novinek", "přihlaste se k odběru newsletteru",
        "přihlášení k odběru", "přihlásit odběr", "chci odebírat", "chci odebírat novinky", "chci newsletter",
        "zůstaňte v obraze", "buďte v obraze", "nic vám neunikne", "nenechte si nic ujít", "váš e-mail",
        "váš email", "vaše e-mailová adresa", "zadejte svůj e-mail", "zadejte váš e-mail", "zadejte e-mail",
        "zadejte vaši e-mailovou adresu", "emailová adresa", "odhlásit odběr", "děkujeme za přihlášení",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "ochrana osobních údajů", "zásady ochrany osobních údajů", "ochrana soukromí", "zásady ochrany soukromí",
        "soukromí", "nastavení soukromí", "zpracování osobních údajů", "gdpr", "podmínky použití",
        "podmínky užití", "podmínky užívání", "všeobecné podmínky", "všeobecné obchodní podmínky",
        "obchodní podmínky", "smluvní podmínky", "reklamační řád", "právní informace", "právní upozornění",
        "právní doložka", "prohlášení", "odmítnutí odpovědnosti", "vyloučení odpovědnosti", "autorská práva",
        "copyright", "všechna práva vyhrazena", "veškerá práva vyhrazena", "cookies", "zásady cookies",
        "zásady používání cookies", "používání cookies", "informace o cookies", "nastavení cookies",
        "nastavit cookies", "spravovat cookies", "spravovat souhlas", "přijmout", "přijmout vše",
        "přijmout všechny", "přijmout cookies", "přijmout všechny cookies", "povolit vše", "souhlasím",
        "souhlasím se vším", "rozumím", "odmítnout", "odmítnout vše", "pouze nezbytné", "pouze nutné", "nezbytné",
        "uložit nastavení", "uložit předvolby", "zobrazit předvolby", "příjmout", "vždy aktivní", "přístupnost",
        "prohlášení o přístupnosti", "tiráž", "doprava a platba", "vrácení zboží", "odstoupení od smlouvy",
        "etický kodex",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "předchozí", "další", "následující", "předchozí článek", "další článek", "následující článek",
        "předchozí příspěvek", "další příspěvek", "následující příspěvek", "předchozí stránka", "další stránka",
        "následující stránka", "navigace pro příspěvek", "navigace příspěvků", "stránkování příspěvků", "nahoru",
        "zpět nahoru", "na začátek", "na začátek stránky", "zpět", "zpět na přehled", "zpět na seznam",
        "zpět na úvod", "zpět na hlavní stránku", "zpět na úvodní stránku", "číst více", "číst dále", "číst dál",
        "čtěte více", "čtěte dále", "přečíst", "přečíst více", "celý článek", "číst celý článek",
        "pokračovat ve čtení", "pokračovat", "více", "více informací", "více zde", "dále", "zobrazit více",
        "zobrazit další", "zobrazit vše", "zobrazit všechny", "zobrazit méně", "ukázat více", "načíst další",
        "načíst více", "všechny články", "všechny aktuality", "starší příspěvky", "novější příspěvky",
        "starší články", "novější články", "starší", "novější", "první", "poslední", "strana", "stránka",
        "stránky", "klikněte zde", "klikněte sem", "přejít na", "přejít", "podrobnosti", "detail", "detaily",
        "zjistit více", "rozbalit", "sbalit", "stáhnout", "otevřít", "načítání", "zvětšit",
        "upravit na githubu", "upravit na github", "zobrazit zdroj", "ukázat zdroj",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "reklama", "inzerce", "komerční sdělení", "komerční prezentace", "sponzorováno", "sponzorovaný obsah",
        "sponzorovaný článek", "sponzorovaný příspěvek", "placený obsah", "placená inzerce", "placená spolupráce",
        "pr článek", "partnerský obsah", "partner", "advertorial", "propagace", "propagováno",
        "pokračování článku pod reklamou", "článek pokračuje pod reklamou", "text pokračuje pod reklamou",
        "článek pokračuje pod videem", "článek pokračuje po reklamě", "zavřít reklamu", "přeskočit reklamu",
        "inzerát", "reklamní sdělení", "ve spolupráci s", "obsah partnera",
    ),
)
ADVERT_STARTS = Phrases(("reklam",))

META_PREFIXES = Phrases(
    (
        "štítky:", "štítek:", "tagy:", "tag:", "tags:", "kategorie:", "rubrika:", "rubriky:", "publikováno v",
        "zveřejněno v", "zařazeno v", "zařazeno do", "vloženo v", "uloženo v", "témata:", "téma:", "klíčová slova",
        "označeno štítky", "sekce:", "příspěvek byl publikován v", "více o:", "uložit odkaz do záložek", "hesla:",
        "zařazení:",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "čtěte také", "čtěte i", "čtěte více", "čtěte dále:", "čtěte:", "přečtěte si také", "přečtěte si i",
        "přečtěte si více", "přečtěte si:", "číst více:", "viz také", "viz též", "podívejte se také",
        "podívejte se:", "podívejte se na video", "sledujte:", "poslechněte si:", "související:",
        "související články:", "více k tématu", "více čtěte", "více:", "nepřehlédněte:", "mohlo by vás zajímat:",
        "další články:", "doporučujeme:", "zjistěte více",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "foto:", "fotografie:", "autor fotografie", "autor fotografií", "autor foto", "zdroj fotografie",
        "zdroj foto", "zdroj:", "zdroje:", "ilustrační foto", "ilustrační fotografie", "ilustrační obrázek",
        "ilustrační snímek", "ilustrace:", "archivní foto", "obrázek:", "obr.", "snímek:", "kresba:", "grafika:",
        "video:", "mapa:", "graf:",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "autor:", "autorka:", "autoři:", "autor článku", "napsal(a)", "text:", "text a foto", "připravil:",
        "připravila:", "vložil:", "vložil(a)", "publikoval:", "publikoval(a)", "zveřejnil:", "redakce:",
        "publikováno:", "publikováno dne", "zveřejněno:", "zveřejněno dne", "vydáno:", "vydáno dne", "vytvořeno:",
        "vloženo:", "datum:", "datum vydání", "datum zveřejnění", "aktualizováno:", "aktualizováno dne",
        "aktualizace:", "poslední aktualizace", "naposledy aktualizováno", "naposledy upraveno", "změněno:",
        "doba čtení", "čas čtení", "od našeho zpravodaje", "přečteno:", "zobrazeno:",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "používáme cookies", "používáme soubory cookie", "používáme soubory cookies", "používá cookies",
        "používá soubory cookie", "používá soubory cookies", "používají soubory cookie",
        "používají soubory cookies", "používají cookies", "využíváme cookies", "využívá cookies",
        "využívá soubory cookie", "využíváme soubory cookie", "používání cookies", "používáním cookies",
        "použitím cookies", "používáním souborů cookie", "používání souborů cookie", "s použitím souborů",
        "souhlas s cookies", "ukládáním cookies", "soubory cookies", "souborů cookies",
        "používáním těchto stránek souhlasíte", "používáním tohoto webu", "používáním tohoto webu souhlasíte",
        "dalším procházením", "pokračováním v prohlížení", "nezbytné cookies", "analytické cookies",
        "zásady používání souborů", "technologie jako soubory cookie",
    ),
    matches=(
        "Tento web používá cookies.",
        "Používáme soubory cookie, abychom vám zajistili co nejlepší zážitek.",
        "Dalším procházením webu vyjadřujete souhlas.",
        "Používáním tohoto webu s tím souhlasíte.",
    ),
    spares=(
        "Babička pekla sušenky pro celou ulici.",
        "Soubory dopisů ležely v archivu.",
        "Souhlasil s tím, že pojede s nimi.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "přihlaste se k odběru", "přihlásit se k odběru", "přihlásit k odběru", "přihlaste se k newsletteru",
        "odebírejte náš", "odebírejte newsletter", "odebírejte novinky", "odebírat newsletter", "odebírat novinky",
        "odběr novinek", "odběru novinek", "odběru newsletteru", "náš newsletter", "našeho newsletteru",
        "do vaší schránky", "do vašeho e-mailu", "do vašeho emailu", "přímo do e-mailu", "přímo do schránky",
        "novinky na e-mail", "novinky e-mailem", "zasílání novinek", "zasílání newsletteru",
        "zasílání obchodních sdělení", "zadejte svůj e-mail", "zadejte svou e-mailovou", "zadejte váš e-mail",
        "vyplňte svůj e-mail", "vložte svůj e-mail", "nechte nám svůj e-mail", "kdykoli odhlásit",
        "kdykoliv odhlásit", "odhlásit se můžete kdykoliv", "odhlásit se můžete kdykoli",
        "upozornění na nové příspěvky", "nejnovější články e-mailem",
    ),
    matches=(
        "Přihlaste se k odběru našich novinek.",
        "Zadejte svůj e-mail a nic vám neunikne.",
        "To nejlepší z týdne přímo do schránky.",
        "Z odběru se můžete kdykoliv odhlásit.",
    ),
    spares=(
        "Přihlásil se na univerzitu v Brně.",
        "Spolek vydal první zpravodaj v roce 1921.",
        "Odběratelů piva rok od roku ubývalo.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "tento e-mail jste", "tento email jste", "tento e-mail dostáváte", "tento email dostáváte",
        "tuto zprávu jste", "tuto zprávu dostáváte", "tento newsletter dostáváte", "dostáváte tento",
        "obdrželi jste tento", "obdrželi jste tuto",
    ),
    matches=("Tento e-mail jste obdrželi, protože jste se přihlásili k odběru.",),
    spares=("Dopisy dostával, protože nikdo jiný neuměl číst.",),
)
SENT_STARTS = Phrases(
    (
        "tento e-mail byl odeslán na", "tento email byl odeslán na", "tato zpráva byla odeslána na",
        "tento e-mail byl zaslán na",
    ),
)
WEB_BUTTONS = Phrases(
    (
        "zobrazit online verzi", "zobrazit webovou verzi",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "odhlásit se z odběru", "odhlášení odběru", "zrušit odběr",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "upravit tuto stránku na githubu",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "načítání komentářů", "to se mi líbí načítání",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "běží na", "vytvořeno pomocí", "vytvořeno v", "používáme", "šablona:",
        "hrdě běží na",
    ),
)
COUNT_STARTS = Phrases(
    (
        "navštíveno", "zobrazeno",
    ),
)

SHARE_PHRASES = Phrases(
    (
        "sledujte nás na", "sledujte nás i na", "sledujte nás také na", "sledujte mě na", "najdete nás na",
        "najdete nás i na", "přidejte se k nám na", "staňte se našimi fanoušky", "dejte nám like",
        "sdílejte článek", "sdílejte tento článek", "sdílejte s přáteli", "sdílejte ho", "sdílejte jej",
        "líbil se vám článek", "líbil se vám tento článek", "klikněte pro sdílení", "klikněte pro vytištění",
        "kliknutím sdílet", "otevře se v novém okně", "náš facebook", "našem facebooku", "náš instagram",
        "našem instagramu", "naší facebookové stránce", "náš youtube kanál", "náš kanál na", "našem youtube",
    ),
    matches=(
        "Sledujte nás na Facebooku a Instagramu!",
        "Klikněte pro sdílení na Twitteru (Otevře se v novém okně)",
        "Líbil se vám článek? Dejte o něm vědět.",
    ),
    spares=(
        "Pes nás sledoval celou cestu k nádraží.",
        "Rozdělila se o chléb se sousedy.",
        "Muž sdílel celu s dalšími třemi vězni.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "e-mailová adresa nebude zveřejněna", "emailová adresa nebude zveřejněna",
        "e-mailová adresa nebude publikována", "e-mail nebude zveřejněn", "vyžadované informace jsou označeny",
        "povinná pole jsou označena", "povinné položky jsou označeny", "pole označená hvězdičkou",
        "pole označená * jsou", "pro přidání komentáře", "pro přidávání komentářů", "pro komentování se",
        "pro přidání příspěvku", "chcete-li přidat komentář", "abyste mohli komentovat", "musíte být přihlášen",
        "musíte se přihlásit", "přihlaste se, abyste mohli", "buďte první, kdo", "informujte mě o",
        "upozornit mě na nové", "upozorněte mě na", "uložit do prohlížeče jméno", "pro budoucí komentáře",
        "komentáře nejsou povoleny", "komentáře jsou vypnuty", "komentáře jsou uzavřeny",
        "komentáře jsou moderovány", "u textu s názvem", "komentář čeká na schválení", "komentář čeká na moderaci",
        "diskuse je uzavřena", "diskuze je uzavřena", "diskuze byla uzavřena", "akismet pro omezení",
        "používá akismet", "data z komentářů zpracovávána", "zanechte komentář", "napište nám do komentářů",
        "napište do komentářů", "dejte vědět v komentářích", "redakce nenese odpovědnost za příspěvky",
    ),
    matches=(
        "Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *",
        "Pro přidávání komentářů se musíte nejdříve přihlásit.",
        "Tato stránka používá Akismet k omezení spamu. Tento web používá Akismet.",
        "Upozornit mě na nové komentáře e-mailem.",
    ),
    spares=(
        "Ministr odmítl věc komentovat.",
        "Na jeho dopis nikdy nepřišla odpověď.",
        "Pole za domem byla označena kolíky.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "všechna práva vyhrazena", "veškerá práva vyhrazena", "všechna práva jsou vyhrazena",
        "all rights reserved", "publikování nebo další šíření", "publikování či další šíření",
        "publikování nebo jakékoli", "jakékoliv užití obsahu", "jakékoli užití obsahu", "užití obsahu včetně",
        "šíření obsahu", "šíření obsahu je bez", "bez písemného souhlasu", "bez předchozího písemného",
        "bez předchozího souhlasu", "bez svolení autora", "bez souhlasu redakce", "bez souhlasu vydavatele",
        "bez souhlasu autora", "je zakázáno bez", "chráněno autorským zákonem", "chráněn autorským zákonem",
        "chráněny autorským zákonem", "chráněno autorským právem", "chráněn autorským právem", "přetiskování",
        "žádná část této", "žádná část tohoto webu", "bez jakékoli záruky", "bez jakékoliv záruky",
        "nenese odpovědnost za obsah", "neneseme odpovědnost", "nenese žádnou odpovědnost", "neodpovídá za obsah",
        "provozovatel neodpovídá", "provozovatel nenese", "redakce nenese", "vydavatel nenese",
        "redakce si vyhrazuje", "provozovatel si vyhrazuje", "vyhrazujeme si právo",
        "mají pouze informativní charakter", "má pouze informativní charakter", "mají informativní charakter",
        "informativní charakter", "pouze pro informační účely", "slouží pouze k informačním",
        "není investičním doporučením", "nejsou investičním doporučením", "nepředstavuje investiční",
        "nenahrazuje lékařskou", "nenahrazují lékařskou", "nenahrazuje odbornou", "nemusí vyjadřovat",
        "nemusí se shodovat", "nemusí odpovídat názoru", "vyjadřuje názor autora", "vyjadřují názory autora",
        "pod licencí creative commons", "licencí creative commons", "provizní odkazy", "affiliate odkazy",
    ),
    matches=(
        "© 2019 Deník, a. s. Všechna práva vyhrazena.",
        "Publikování nebo další šíření obsahu je bez písemného souhlasu zakázáno.",
        "Provozovatel neodpovídá za obsah inzerce.",
        "Uvedené údaje mají pouze informativní charakter.",
        "Názory autorů se nemusí shodovat s postojem redakce. Text nemusí vyjadřovat názor redakce.",
        "Článek nenahrazuje lékařskou péči.",
    ),
    spares=(
        "Práva sedláků byla poprvé zapsána v zákoně z roku 1848.",
        "Matka mu dovolila jít s nimi k řece.",
        "Nikdo ve vsi nechtěl vzít odpovědnost na sebe.",
        "Pračka měla ještě dva roky záruku.",
        "Soud rozhodl, že obec za škodu odpovídá.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "článek byl původně publikován", "článek původně vyšel", "text původně vyšel", "článek vyšel původně",
        "text byl původně publikován", "původně publikováno na", "původně publikováno v", "původně vyšlo na",
        "původně vyšlo v", "původně zveřejněno na", "poprvé publikováno na", "článek byl převzat", "převzato z",
        "převzato se souhlasem", "publikováno se souhlasem", "přetištěno se svolením", "zveřejňujeme se souhlasem",
        "článek vznikl ve spolupráci", "text vznikl ve spolupráci", "článek vznikl za podpory",
        "text vznikl za podpory", "toto je tisková zpráva",
    ),
    matches=(
        "Článek původně vyšel v časopise Respekt.",
        "Původně publikováno na blogu autora.",
        "Převzato se souhlasem redakce.",
    ),
    spares=(
        "Jeho první román vyšel v roce 1958.",
        "Rodina původně pocházela z Moravy.",
        "Měsíc vyšel nad střechami.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "stáhněte si naši aplikaci", "stáhněte si aplikaci", "stáhněte si mobilní aplikaci", "podpořte nás",
        "podpořte naši práci", "podpořte naši", "podpořte nezávislou žurnalistiku", "podpořte redakci",
        "přispějte na", "přispějte nám", "přispět můžete", "staňte se předplatitelem", "staňte se členem",
        "staňte se naším", "staňte se dárcem", "předplaťte si", "předplatit si", "kupte si předplatné",
        "získejte předplatné", "objednejte si předplatné", "odemknout článek", "pouze pro předplatitele",
        "jen pro předplatitele", "článek je určen pouze", "článek je dostupný pouze", "pokračování článku je",
        "přečtěte si celý článek", "zbývá vám přečíst", "neomezený přístup", "přístup ke všem článkům",
        "přístup k veškerému obsahu", "již jste předplatitel", "jste předplatitel", "máte již předplatné",
        "máte předplatné", "už máte účet", "již máte účet", "máte již účet", "ještě nemáte účet", "nemáte účet",
        "limit článků zdarma", "bez reklam už od", "první měsíc zdarma", "zrušit kdykoliv", "vypněte adblock",
        "vypněte si adblock", "blokujete reklamu", "používáte adblock", "máte tip na", "pošlete nám tip",
        "máte pro nás tip",
    ),
    matches=(
        "Tento článek je pouze pro předplatitele.",
        "Podpořte nás malou částkou.",
        "Už máte účet? Přihlaste se.",
        "Vypněte AdBlock a čtěte dál.",
    ),
    spares=(
        "Sedlák podepsal smlouvu s mlékárnou.",
        "Byl léta členem fotbalového klubu.",
        "Noviny loni přišly o tisíc odběratelů.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ne", "není", "nejsou", "nebyl", "nebyla", "nebylo", "nikdy", "nikdo", "nic", "žádný", "žádná", "žádné",
        "ani", "bez", "dva", "dvě", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět", "deset",
    ),
)
PAGE_WORDS = Phrases(("strana", "stránka", "str",))
PROMPT_BUTTONS = Phrases(
    (
        "zobrazit galerii", "přehrát video", "video se načítá", "váš prohlížeč nepodporuje video",
        "váš prohlížeč nepodporuje přehrávání videa", "článek pokračuje pod reklamou", "stáhnout aplikaci",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "klikněte zde", "stáhněte si naši aplikaci", "sledujte nás na", "přihlaste se k odběru",
    ),
)
TEASER_STARTS = Phrases(
    (
        "čtěte také", "čtěte též", "přečtěte si také", "přečtěte si", "více k tématu", "mohlo by vás zajímat",
        "podívejte se také",
        "přečtěte si více", "podívejte se", "související", "nepřehlédněte", "čtěte dále",
    ),
)
WIKI_WORDS = Phrases(
    (
        "otevřené encyklopedie", "otevřená encyklopedie", "citováno z http", "citováno z https", "stránka byla naposledy editována",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "editovat", "editovat zdroj",
    ),
)
TIP_WORDS = Phrases(
    (
        "máte tip", "pošlete nám", "našli jste chybu", "byli jste svědky",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "čeština", "angličtina", "němčina", "francouzština", "španělština", "italština", "ruština", "polština",
        "slovenština",
    ),
)
PAPER_TITLES = Phrases(
    (
        "abstrakt", "klíčová slova", "poděkování", "střet zájmů", "financování",
    ),
)
HEADING_TITLES = Phrases(
    (
        "dále", "již brzy", "pro tebe", "pro vás", "více", "další", "viz též", "viz také", "odkazy", "zdroje",
        "literatura", "populární", "podobné", "související",
    ),
)
REFERENCE_TITLES = Phrases(("související články", "viz též",))
WORDINGS = {
    "act": "klikněte podívejte prohlédněte stáhněte poslechněte sledujte zobrazit",
    "continue": "pokračuje pokračování čtení",
    "below": "pod po níže",
    "media": (
        "video videem foto fotky fotografie galerie galerii fotogalerie aplikaci aplikace reklamou reklama "
        "reklamy podcast anketa obrázkem fotogalerii"
    ),
    "filler": "zde naši naše a na do z v více nyní zdarma se článek článku text textu si",
    "browser": "prohlížeč prohlížeči prohlížeče",
    "support": "nepodporuje podporuje javascript html5 povolte",
    "subscriber": "předplatitel předplatitelé předplatné",
    "gift": "darovat darujte sdílet sdílejte dárek",
    "article": "článek článků články text",
    "comments": "komentář komentáře komentářů diskuse diskusi",
    "moderation": "moderována moderovány pravidla zveřejněny schválení odpovědnost redakce slušnost",
    "write": "napište pošlete zašlete nahlaste kontaktujte",
    "us": "nám redakci redakce",
    "tip": "tip tipy chybu chyba fotky příběh události",
    "sign up": "přihlaste odebírejte dostávejte odebírat",
    "newsletter": "newsletter newsletteru newsletterů novinek zpravodaj",
    "mail": "e-mail e-mailu schránky",
    "agree": "souhlasíte souhlasím přijmout souhlas odmítnout nastavit odhlásit spravovat",
    "terms": "soukromí zásady podmínky osobních údajů nastavení předvolby",
    "cookie": "cookie cookies",
    "site": "používáme používá web webu stránky zlepšit zařízení partneři prohlížeč reklam informace soubory",
    "option": "vše vážíme si vašeho",
    "month": "měsíc měsíčně",
    "video": "video videa přehrávání",
    "news": "zprávy novinky",
    "sign off": "odhlásit odhlášení odhlaste odhlašte",
    "list": "seznam seznamu zpráva zprávy zprávu zpráv e-maily e-mailů emaily novinek odběru odběr",
    "joined": "přihlásili přihlášeni přihlásil registrovali registrováni registrovaný odběratel souhlas zákazník",
    "here": "zde klikněte kliknutím",
    "view": "otevřít tento",
}
VISITOR_WORDS = Phrases(
    (
        "vás", "váš", "vaše", "vám", "náš", "naše", "prosím", "omlouváme", "bohužel", "jejda", "hledáte",
    ),
)
SAYING_WORDS = Phrases(
    (
        "řekl", "řekla", "řekli", "říkal", "říkala", "říká", "říkají", "stálo", "psal", "psala", "volal",
        "volala", "zeptal", "odpověděl", "hlásal",
    ),
    matches=("Přihlaste se k odběru, říkal hostinský.",),
    spares=("Přihlaste se k odběru, ať o nic nepřijdete.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "cookie", "vašeho soukromí", "vaše soukromí", "vašim soukromím", "vašich údajů",
        "váš souhlas",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "souhlasím se všemi", "přijímám vše", "změnit nastavení", "jen nutné", "pouze nutné", "odmítám",
        "přijímám", "to je v pořádku", "v pořádku", "ne, děkuji", "nechte mě vybrat", "vybrat", "přijmout vše",
        "přijmout všechny", "přijmout všechny cookies", "přijmout", "souhlasím", "souhlasím se vším",
        "povolit vše", "povolit všechny", "odmítnout vše", "odmítnout všechny", "odmítnout všechny cookies",
        "odmítnout", "zamítnout vše", "nesouhlasím", "pouze nezbytné", "jen nezbytné", "pouze nezbytné cookies",
        "pokračovat bez souhlasu", "přizpůsobit", "upravit nastavení", "nastavení cookies", "spravovat cookies",
        "spravovat předvolby", "uložit nastavení", "uložit předvolby", "potvrdit výběr", "povolit vybrané",
        "ok, přijmout vše", "rozumím", "další možnosti", "podrobné nastavení",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "více než 18 let", "starší 18 let", "mladší 18 let", "starším 18 let", "alespoň 18 let",
        "dosáhl 18 let", "nad 18 let", "pod 18 let", "je vám 18", "ti 18 let", "plnoletý", "plnoletá",
        "plnoletí", "plnoletým", "plnoleté", "zletilý", "ověření věku", "potvrzení věku", "potvrďte svůj věk",
        "potvrďte věk", "ověřte svůj věk", "datum narození", "pouze pro dospělé", "jen pro dospělé",
        "obsah pro dospělé", "osoby starší",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "ano, je mi více než 18 let", "je mi více než 18 let", "je mi 18 let", "ano, je mi 18 let", "je mi 18",
        "ano, je mi 18", "je mi více než 18", "jsem starší 18 let", "ano, jsem starší 18 let", "jsem plnoletý",
        "ano, jsem plnoletý", "jsem plnoletý/á", "je mi méně než 18 let", "ne, je mi méně než 18 let",
        "není mi 18 let", "ne, není mi 18", "nejsem plnoletý", "ještě ne", "ano", "ne", "vstoupit",
        "vstoupit na web", "vstoupit na stránky", "odejít", "opustit stránku", "opustit stránky", "potvrzuji",
        "potvrdit", "pokračovat",
    ),
)
QUOTING_STARTS = Phrases(("tato věta", "tahle věta", "tato slova", "tak se jmenuje"))
