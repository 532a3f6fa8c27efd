"""Slovak."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "stránka nenájdená", "stránka nebola nájdená", "stránka sa nenašla", "stránka neexistuje",
        "táto stránka neexistuje", "požadovaná stránka neexistuje", "požadovaná stránka nebola nájdená",
        "požadovaná stránka sa nenašla", "stránku sa nepodarilo nájsť", "stránku nie je možné nájsť",
        "stránku nie je možné zobraziť", "stránka nie je dostupná", "stránka je nedostupná",
        "táto stránka nie je k dispozícii", "nenájdené", "nenašlo sa", "súbor nenájdený", "súbor sa nenašiel",
        "súbor nebol nájdený", "objekt nenájdený", "objekt nebol nájdený", "článok nebol nájdený",
        "článok sa nenašiel", "produkt sa nenašiel", "nič sa nenašlo", "žiadne výsledky", "ups", "oops", "hups",
        "ojoj", "ups, stránka sa nenašla", "ups! stránka sa nenašla", "ups! stránka nebola nájdená",
        "ups, niečo sa pokazilo", "ups! niečo sa pokazilo", "niečo sa pokazilo", "ospravedlňujeme sa", "ľutujeme",
        "je nám ľúto", "bohužiaľ", "prepáčte", "chyba", "chyba servera", "chyba aplikácie", "chyba stránky",
        "nastala chyba", "vyskytla sa chyba", "došlo k chybe", "nastala neočakávaná chyba",
        "vyskytla sa neočakávaná chyba", "neočakávaná chyba", "neznáma chyba", "vnútorná chyba servera",
        "interná chyba servera", "interná chyba", "chyba pripojenia", "chyba databázy",
        "chyba pri pripájaní k databáze", "chyba pri nadväzovaní spojenia s databázou", "chybové hlásenie",
        "kód chyby", "chybná požiadavka", "zlá požiadavka", "neplatná požiadavka", "nesprávna požiadavka",
        "neautorizovaný prístup", "neautorizované", "neoprávnený prístup", "vyžaduje sa autorizácia",
        "vyžaduje sa overenie", "vyžaduje sa prihlásenie", "prístup odmietnutý", "prístup zamietnutý",
        "prístup zakázaný", "prístup bol odmietnutý", "prístup zablokovaný", "zakázané", "zakázaný prístup",
        "nemáte oprávnenie", "nemáte prístup", "nedostatočné oprávnenia", "metóda nie je povolená",
        "nepovolená metóda", "neprijateľné", "vypršal časový limit požiadavky", "časový limit požiadavky vypršal",
        "časový limit vypršal", "konflikt", "už nie je k dispozícii", "odstránené", "vyžaduje sa dĺžka",
        "požiadavka je príliš veľká", "príliš dlhá adresa url", "nepodporovaný typ média",
        "príliš veľa požiadaviek", "nedostupné z právnych dôvodov", "nie je implementované", "chybná brána",
        "zlá brána", "chyba brány", "služba nie je dostupná", "služba nedostupná", "služba je nedostupná",
        "služba je dočasne nedostupná", "dočasne nedostupné", "stránka je dočasne nedostupná",
        "vypršal časový limit brány", "časový limit brány vypršal", "server sa nenašiel", "server nebol nájdený",
        "server je preťažený", "údržba", "prebieha údržba", "plánovaná údržba", "režim údržby",
        "stránka je v údržbe", "odstávka", "technická odstávka", "čoskoro sme späť", "hneď sme späť",
        "čoskoro sa vrátime", "stránka vo výstavbe", "stránka je vo výstavbe", "vo výstavbe",
        "stránka v rekonštrukcii", "pripravujeme", "už čoskoro", "čoskoro", "moment prosím", "okamih prosím",
        "chvíľu strpenia", "malý moment", "okamih", "počkajte prosím", "čakajte prosím", "prosím čakajte",
        "ste robot", "nie ste robot", "nie som robot", "ste človek", "kontrola prehliadača",
        "bezpečnostná kontrola", "overte, že ste človek", "overte, že nie ste robot", "potvrďte, že nie ste robot",
        "tieto stránky nie sú dostupné", "táto lokalita nie je dostupná", "web nie je dostupný",
        "táto stránka nefunguje", "nedá sa pripojiť", "spojenie zlyhalo", "spojenie bolo prerušené",
        "pripojenie bolo prerušené", "pripojenie bolo obnovené", "bez pripojenia na internet",
        "žiadne pripojenie k internetu", "žiadny internet", "vaše pripojenie nie je súkromné",
        "časový limit pripojenia vypršal", "javascript je vypnutý", "javascript je zakázaný",
        "platnosť relácie vypršala", "relácia vypršala", "boli ste zablokovaní",
        "len pre predplatiteľov", "článok je len pre predplatiteľov", "potvrďte, že ste človek",
        "kontrola zabezpečenia", "táto doména je na predaj", "doména je na predaj", "obsah nie je k dispozícii",
        "video nie je k dispozícii", "produkt nenájdený", "ste offline", "vážime si vaše súkromie",
        "nie ste prihlásený", "nie ste prihlásení", "chyba relácie", "váš prehliadač je zastaraný",
        "váš prehliadač je zastaralý", "váš prehliadač nie je podporovaný", "nepodporovaný prehliadač",
        "zastaraný prehliadač",
        "cookies nie sú podporované", "overenie zlyhalo", "obchod je offline",
        "na stránke prebiehajú technické práce", "požadovaná téma neexistuje", "tento produkt už nie je dostupný",
        "tento účet bol pozastavený",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "nebola na tomto serveri nájdená", "nebol na tomto serveri nájdený", "sa na tomto serveri nenašla",
        "sa na tomto serveri nenašiel", "nenašla na tomto serveri", "nenašiel na tomto serveri",
        "nebola nájdená na tomto serveri", "nebol nájdený na tomto serveri", "na tomto serveri", "požadovaná url",
        "požadované url", "požadovanú url", "požadovaná adresa", "požadovaný dokument", "požadovaný objekt",
        "požadovaný súbor nebol", "požadovaný súbor sa", "požadovaná stránka", "požadovanú stránku",
        "požadovanej stránke", "požadovanej stránky", "server nerozumel", "server nedokázal spracovať",
        "server nemohol spracovať", "server nemohol porozumieť", "váš prehliadač odoslal", "váš prehliadač poslal",
        "prehliadač odoslal požiadavku", "spracovať vašu požiadavku", "vašu požiadavku sa nepodarilo",
        "vašu požiadavku nie je možné", "nemáte oprávnenie na zobrazenie", "nemáte oprávnenie zobraziť",
        "nemáte oprávnenie na prístup", "nemáte oprávnenie pristupovať", "nemáte oprávnenie prezerať",
        "nemáte dostatočné oprávnenia", "nemáte dostatočné práva", "nemáte práva na zobrazenie",
        "nemáte prístup k tejto", "nemáte prístup na túto", "prístup na túto stránku", "prístup k tejto stránke",
        "prístup k tomuto webu", "proxy server prijal", "proxy server dostal", "neplatnú odpoveď od",
        "neplatná odpoveď od", "server je preťažený", "server je dočasne", "server je momentálne",
        "preťaženie servera", "vnútorná chyba servera", "vnútornej chybe servera", "interná chyba servera",
        "internej chybe servera", "chybná konfigurácia servera", "stránka, ktorú hľadáte",
        "stránku, ktorú hľadáte", "stránka ktorú hľadáte", "stránka, ktorú ste hľadali",
        "stránku, ktorú ste hľadali", "stránka, ktorú sa snažíte", "stránku, ktorú sa snažíte",
        "stránka, ktorú požadujete", "stránka, ktorú ste požadovali", "stránka, na ktorú sa",
        "stránku, na ktorú sa", "hľadaná stránka", "hľadanú stránku", "vami hľadaná stránka",
        "vami požadovaná stránka", "vami zadaná adresa", "stránka už neexistuje", "stránka neexistuje alebo",
        "stránka bola presunutá", "stránka bola odstránená", "stránka bola vymazaná", "stránka bola zmazaná",
        "bola odstránená alebo presunutá", "bola presunutá alebo odstránená", "presunutá alebo vymazaná",
        "vymazaná alebo presunutá", "presunutá alebo zmazaná", "zmazaná alebo presunutá", "stránka nebola nájdená",
        "stránka sa nenašla", "stránku sa nepodarilo", "stránku sa nám nepodarilo", "stránku sme nenašli",
        "stránku nevieme nájsť", "na tejto adrese sa nič", "na tejto adrese nič nie je",
        "na tomto mieste sa nič nenašlo", "nezodpovedá vášmu vyhľadávaniu", "nič nezodpovedá",
        "odkaz, na ktorý ste klikli", "odkaz, ktorý ste použili", "odkaz je neplatný", "odkaz už nie je platný",
        "odkaz je nefunkčný", "nefunkčný odkaz", "neplatný odkaz", "zastaraný odkaz", "preklep v adrese",
        "skontrolujte adresu", "skontrolujte, či je adresa", "skontrolujte, či ste",
        "skontrolujte správnosť adresy", "skontrolujte url", "správnosť zadanej adresy",
        "adresu ste zadali správne", "zadali správnu adresu", "zadali ste nesprávnu adresu",
        "nesprávne zadaná adresa", "zle zadaná adresa", "povoľte javascript", "povoliť javascript",
        "zapnite javascript", "zapnite si javascript", "zapnúť javascript", "povoľte si javascript",
        "povolený javascript", "zapnutý javascript", "vypnutý javascript", "zakázaný javascript",
        "javascript je vypnutý", "javascript je zakázaný", "vyžaduje javascript", "vyžaduje povolený",
        "nepodporuje javascript", "váš prehliadač nepodporuje", "prehliadač nie je podporovaný",
        "prehliadač je zastaraný", "zastaraný prehliadač", "zastaralý prehliadač", "aktualizujte prehliadač",
        "aktualizujte si prehliadač", "aktualizujte svoj prehliadač", "povoľte cookies", "povoliť cookies",
        "povoľte súbory cookie", "zapnite cookies", "zakázané cookies", "overte, že ste človek",
        "overte, že nie ste robot", "overiť, či ste človek", "overiť, že ste človek", "potvrďte, že ste človek",
        "potvrďte, že nie ste robot", "že nie ste robot", "bezpečnosť vášho pripojenia",
        "zabezpečenie vášho pripojenia", "neobvyklú premávku", "nezvyčajnú návštevnosť", "neobvyklú návštevnosť",
        "neobvyklú aktivitu z", "podozrivú aktivitu z", "z vašej siete", "z vašej počítačovej siete",
        "vaša ip adresa", "vašej ip adresy", "ip adresa bola", "boli ste zablokovaní", "boli ste zablokovaný",
        "príliš veľa požiadaviek", "príliš veľa pokusov o prihlásenie", "vo vašej krajine dostupný",
        "vo vašej krajine dostupná", "vo vašej krajine nedostupný", "nie je dostupný vo vašej",
        "nie je dostupná vo vašej", "nie je dostupné vo vašej", "nedostupný vo vašej krajine",
        "k dispozícii vo vašej krajine", "vo vašom regióne", "nedostupný z právnych dôvodov",
        "nedostupné z právnych dôvodov", "správca vyrovnávacej pamäte", "správcu vyrovnávacej pamäte",
        "dns adresu", "dns adresa", "chyba dns", "ip adresu servera", "ip adresa servera", "server sa nedá nájsť",
        "server sa nenašiel", "server sa nepodarilo nájsť", "časový limit pripojenia", "vypršal časový limit",
        "časový limit vypršal", "odpoveď trvala príliš dlho", "odmietol pripojenie", "odmietla pripojenie",
        "neočakávane ukončil", "neočakávane ukončila", "spojenie so serverom", "pripojenie k serveru",
        "pripojiť k serveru", "pripojiť na server", "stránka je dočasne", "stránka je momentálne",
        "stránky sú dočasne", "web je dočasne", "web je momentálne", "prebieha údržba", "prebiehajúcej údržby",
        "z dôvodu údržby", "prebieha plánovaná", "technickej odstávky", "technická odstávka",
        "stránka je v údržbe", "stránka je vo výstavbe", "stránky sú vo výstavbe", "web je vo výstavbe",
        "platnosť relácie", "relácia vypršala", "vaša relácia", "prihlásenie vypršalo", "pripojenie k databáze",
        "spojenia s databázou", "pripojiť k databáze", "ku kritickej chybe", "kritická chyba na",
        "závažná chyba na", "nastala chyba pri", "vyskytla sa chyba pri", "došlo k chybe pri",
        "vyskytla sa neočakávaná chyba", "nastala neočakávaná chyba", "na zobrazenie tejto stránky sa musíte",
        "errordocument",
        "pre prístup k tejto stránke", "prihláste sa, aby ste", "prehliadač neprijíma cookies",
        "je momentálne vypnutý",
    ),
    matches=(
        "Požadovaná URL /stara/stranka.html sa na tomto serveri nenašla.",
        "Nemáte oprávnenie na zobrazenie tejto stránky.",
        "Stránka, ktorú hľadáte, neexistuje alebo bola presunutá.",
        "Pre správne fungovanie stránky povoľte JavaScript.",
        "Váš prehliadač odoslal požiadavku, ktorej server nerozumel.",
        "Naše systémy zistili neobvyklú návštevnosť z vašej siete.",
        "Tento obsah nie je dostupný vo vašej krajine.",
        "Na vašom webe došlo ku kritickej chybe.",
    ),
    spares=(
        "Čašník nerozumel želaniu hosťa a priniesol ďalší čaj.",
        "Otec mu nedovolil odísť z izby.",
        "Obrátila list a ďalej hľadala meno starej mamy.",
        "Dvere do pivnice boli zamknuté a prístup strážili dvaja vojaci.",
        "Vlak meškal pre opravu trate.",
        "Adresa na obálke bola taká nečitateľná, že to poštár vzdal.",
        "Na zobrazenie tohto mosta potreboval maliar tri roky.",
        "Účet za víno bol zaplatený.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "skúste to neskôr", "skúste to prosím neskôr", "skúste to znova", "skúste to znovu", "skúste to ešte raz",
        "skúste to opäť", "skúste znova načítať", "kontaktujte správcu", "kontaktujte administrátora",
        "kontaktujte webmastera", "obráťte sa na správcu", "kontaktujte nás", "ospravedlňujeme sa za",
        "za vzniknuté problémy sa ospravedlňujeme", "ospravedlňujeme sa za spôsobené",
        "ospravedlňujeme sa za vzniknuté", "prejdite na úvodnú stránku", "prejsť na úvodnú stránku",
        "vráťte sa na úvodnú stránku", "späť na úvodnú stránku", "späť na hlavnú stránku", "vráťte sa na hlavnú",
        "pokračujte na úvodnú", "prejdite na domovskú stránku", "späť na domovskú stránku", "vráťte sa späť",
        "použite vyhľadávanie", "použite vyhľadávač", "skúste vyhľadávanie", "skúste použiť vyhľadávanie",
        "skontrolujte pravopis", "skontrolujte pripojenie", "skontrolujte svoje pripojenie", "obnovte stránku",
        "ďakujeme za trpezlivosť", "ďakujeme za pochopenie", "na odstránení pracujeme",
        "aktualizujte svoj prehliadač", "aktualizujte si prehliadač",
    ),
)

ERROR_WORDS = Phrases(
    (
        "server", "servera", "serveri", "serverom", "servery", "proxy", "url", "uri", "adresa", "adresu", "adresy",
        "adrese", "požiadavka", "požiadavku", "požiadavky", "požiadaviek", "požadovaná", "požadovaný",
        "požadované", "požadovanú", "prehliadač", "prehliadača", "prehliadači", "stránka", "stránky", "stránku",
        "stránke", "web", "webu", "lokalita", "brána", "brány", "vyrovnávacia", "pamäť", "cache", "pripojenie",
        "pripojenia", "spojenie", "prístup", "prístupu", "oprávnenie", "oprávnenia", "chyba", "chyby", "chybu",
        "chybe", "chybná", "nájdená", "nájdený", "nájdené", "nenašla", "nenašiel", "nenašlo", "nájsť",
        "odmietnutý", "zamietnutý", "zakázaný", "zakázané", "zablokovaný", "nedostupný", "nedostupná",
        "nedostupné", "dostupná", "dostupný", "údržba", "údržby", "odstávka", "javascript", "cookie", "cookies",
        "odkaz", "odkazu", "zdroj", "dokument", "súbor", "objekt", "hlavička", "metóda", "limit", "vypršal",
        "vypršala", "relácia", "presunutá", "odstránená", "vymazaná", "neexistuje", "neplatný", "neplatná",
        "preťažený", "dočasne", "momentálne", "robot", "captcha", "správca", "administrátor", "databáza",
        "databázou", "dns", "ip", "povoľte", "zapnite",
    ),
)
ERROR_NAMES = Phrases(
    (
        "chyba", "chyby", "chybový kód", "kód chyby", "kód", "stavový kód", "stav", "chyba http", "chyba servera",
        "chybová stránka",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "referencia", "referenčné číslo", "id požiadavky", "identifikátor", "kód chyby", "vaša ip",
        "vaša ip adresa", "ip adresa", "dôvod", "podrobnosti",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nie je", "nie", "nebol", "nebola", "nebolo", "nemáte", "nemôžete", "nepodarilo", "neplatný", "neplatná",
        "chyba", "chyby", "chýba", "chýbajú", "odmietnutý", "odmietnuté", "zakázaný", "zakázané", "vypršal", "vypršala",
        "blokovaný", "zablokovaný", "neznámy", "neznáma", "neočakávaná", "bohužiaľ", "problém", "príliš veľa",
        "vyžaduje", "prerušené", "nedostupná", "nedostupný", "zlyhal", "zlyhalo", "zlyhala", "nájdená", "nenájdená",
        "mimo prevádzky", "v údržbe", "údržba", "údržby", "zatvorená", "odstránená", "zmazaná", "preťažený", "dočasne",
        "zastaraný", "zastaralý", "neaktuálny", "nie je podporovaný", "nepodporovaný", "príliš starý",
        "neprihlásený", "vypnutý",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "ak", "keď", "v prípade", "pokiaľ", "aby", "pretože",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "domov", "domovská stránka", "hlavná stránka", "úvodná stránka", "na úvod", "späť", "späť domov",
        "návrat domov", "späť na úvod", "späť na hlavnú stránku", "späť na úvodnú stránku", "späť na domovskú stránku",
        "prejsť na hlavnú stránku", "prejsť na úvodnú stránku", "prejsť na domovskú stránku",
        "návrat na hlavnú stránku", "návrat na úvodnú stránku", "ísť späť", "späť na predchádzajúcu stránku",
        "predchádzajúca stránka", "prihlásiť", "prihlásiť sa", "prihlásenie", "odhlásiť", "odhlásiť sa", "registrovať",
        "registrácia", "kontakt", "kontaktujte nás", "pomoc", "pomocník", "viac informácií", "zistiť viac",
        "zobraziť podrobnosti", "pokračovať", "pokračovať v nákupe", "prijať", "prijať všetko", "súhlasím", "odmietnuť",
        "odmietnuť všetko", "predplatiť", "hľadať", "zavrieť", "zrušiť", "späť do obchodu", "pokračujte v nákupe",
        "pokračovať v nakupovaní", "už máte predplatné? prihláste sa", "nastavenia", "pripojiť",
        "aktualizovať prehliadač", "aktualizovať môj prehliadač", "aktualizovať teraz", "stiahnuť", "ignorovať",
        "pripomenúť neskôr", "prihlásiť sa teraz",
    ),
    matches=(
        "Späť na úvod",
    ),
    spares=(
        "Návrat domov trval Jozefovi celý rok.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "skúsiť znova", "skúste to znova", "skúsiť znovu", "skúste znova", "opakovať", "obnoviť", "obnoviť stránku",
        "načítať znova",
    ),
    matches=(
        "Skúsiť znova!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "stavový kód", "stavové kódy", "kód chyby", "chybový kód", "chybové kódy", "chybová stránka", "chybové stránky",
        "chybové hlásenie", "chybové hlásenia", "znamená, že", "to znamená", "označuje, že", "klient", "napríklad",
        "ako opraviť", "opraviť", "opravené", "odpoveď",
    ),
    matches=(
        "Kód chyby znamená, že nikto nie je doma.",
    ),
    spares=(
        "Kompa odchádza o deviatej.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "čo znamená", "čo to znamená", "čo je", "čo s tým", "čo robiť", "ako", "prečo", "príčiny", "riešenie",
        "riešenia", "význam", "časté otázky", "časté chyby", "chybové hlásenia", "chybové kódy", "nemôžem",
        "neviem sa",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "chyba sa zobrazí", "chyba vzniká", "chyba znamená", "chyba nastáva", "hlásenie sa zobrazí",
        "sa zobrazí, keď", "sa objaví, keď", "vzniká, keď",
    ),
)

MENU_LABELS = Phrases(
    (
        "domov", "úvod", "úvodná stránka", "úvodná strana", "hlavná stránka", "domovská stránka", "home", "o nás",
        "o mne", "o stránke", "o projekte", "o spoločnosti", "o firme", "kto sme", "náš tím", "tím", "redakcia",
        "kontakt", "kontakty", "kontaktujte nás", "napíšte nám", "kontaktný formulár", "prihlásiť", "prihlásiť sa",
        "prihlásenie", "odhlásiť", "odhlásiť sa", "registrácia", "registrovať", "registrovať sa",
        "zaregistrovať sa", "zaregistrujte sa", "vytvoriť účet", "založiť účet", "účet", "môj účet", "môj profil",
        "profil", "hľadať", "hľadanie", "vyhľadať", "vyhľadávanie", "hľadať na stránke", "rozšírené vyhľadávanie",
        "pokročilé vyhľadávanie", "výsledky vyhľadávania", "menu", "hlavné menu", "otvoriť menu", "zatvoriť menu",
        "zavrieť menu", "navigácia", "hlavná navigácia", "zavrieť", "zatvoriť", "prejsť na obsah",
        "prejsť k obsahu", "preskočiť na obsah", "prejsť na hlavný obsah", "preskočiť na hlavný obsah",
        "skočiť na hlavný obsah", "preskočiť navigáciu", "mapa stránky", "mapa stránok", "mapa webu",
        "často kladené otázky", "časté otázky", "najčastejšie otázky", "otázky a odpovede", "faq", "pomoc",
        "podpora", "zákaznícky servis", "kariéra", "voľné pracovné miesta", "práca u nás", "inzercia", "reklama",
        "pre inzerentov", "pre médiá", "pre novinárov", "tlačové správy", "newsletter", "rss", "košík",
        "nákupný košík", "do košíka", "vložiť do košíka", "pokladňa", "prejsť do pokladne", "objednávka", "e-shop",
        "eshop", "obchod", "obľúbené", "zoznam želaní", "kategórie", "všetky kategórie", "rubriky", "témy",
        "nastavenia", "jazyk", "jazyky", "vyberte jazyk", "slovenčina", "slovensky", "angličtina", "english",
        "čeština", "nemčina", "maďarčina", "zabudnuté heslo", "zabudli ste heslo", "zabudol som heslo",
        "zapamätať", "zapamätať si ma", "zapamätať si prihlásenie", "zostať prihlásený", "ostať prihlásený",
        "používateľské meno", "užívateľské meno", "prihlasovacie meno", "heslo", "predplatné", "predplatiť",
        "predplatiť si", "blog", "blogy", "fórum", "diskusia", "odkazy", "užitočné odkazy", "kalendár",
        "kniha návštev", "cenník", "otváracie hodiny", "kde nás nájdete", "podporte nás", "2 % z dane",
        "pre firmy", "spolupráca", "filtrovať", "filter", "zoradiť", "zoradiť podľa", "obsah", "upozornenia",
        "informácie", "úradná tabuľa", "nástroje", "posledné úpravy", "náhodná stránka", "upraviť", "história",
    ),
)
SKIP_STARTS = Phrases(("prejsť", "preskočiť", "skočiť"))

SECTION_LABELS = Phrases(
    (
        "správy", "spravodajstvo", "aktuality", "aktuálne", "novinky", "domáce", "z domova", "slovensko",
        "zahraničie", "zahraničné", "svet", "zo sveta", "európa", "politika", "ekonomika", "biznis", "financie",
        "peniaze", "podnikanie", "šport", "futbal", "hokej", "tenis", "kultúra", "hudba", "film", "filmy",
        "divadlo", "knihy", "literatúra", "umenie", "recenzie", "rozhovory", "rozhovor", "komentáre a názory",
        "názory", "názor", "stĺpčeky", "analýzy", "reportáže", "počasie", "doprava", "krimi", "čierna kronika",
        "video", "videá", "foto", "fotky", "fotografie", "fotogaléria", "galéria", "galérie", "veda",
        "veda a technika", "technika", "technológie", "tech", "hry", "počítače", "auto", "auto-moto", "zdravie",
        "krása", "móda", "životný štýl", "magazín", "žena", "ženy", "deti", "rodina", "bývanie", "dom a záhrada",
        "záhrada", "jedlo", "recepty", "varenie", "cestovanie", "turistika", "vzdelávanie", "školstvo",
        "spoločnosť", "celebrity", "šoubiznis", "prominenti", "zábava", "televízia", "tv program", "horoskopy",
        "horoskop", "kvízy", "súťaže", "regióny", "región", "bratislava", "košice", "východ", "životné prostredie",
        "príroda", "zvieratá", "podujatia", "akcie", "udalosti", "projekty", "služby", "produkty", "výrobky",
        "značky", "zľavy", "výpredaj", "referencie", "partneri", "sponzori", "na stiahnutie", "dokumenty",
        "publikácie", "archív", "štítky", "značky článku", "tagy", "rady a tipy", "tipy", "podcasty", "ostatné",
        "rôzne", "náboženstvo", "kostol", "samospráva", "obec", "mesto",
    ),
)

SHARE_LABELS = Phrases(
    (
        "zdieľať", "zdieľajte", "zdieľanie", "zdieľaj", "zdieľať článok", "zdieľajte článok",
        "zdieľať tento článok", "zdieľať príspevok", "zdieľať na facebooku", "zdieľať na twitteri", "zdieľať na x",
        "zdieľať na linkedin", "zdieľať na linkedine", "zdieľať na whatsapp", "zdieľať na pintereste",
        "zdieľať cez facebook", "zdieľať v službe twitter", "zdieľať v službe facebook",
        "zdieľať v službe pinterest", "zdieľať e-mailom", "zdieľať emailom", "zdieľať odkaz", "tweet", "tweetnuť",
        "poslať e-mailom", "poslať emailom", "poslať mailom", "odoslať e-mailom", "poslať priateľovi",
        "poslať známemu", "poslať", "e-mail", "blogovať o tomto", "tlačiť", "tlač", "vytlačiť", "vytlačiť článok",
        "verzia pre tlač", "kopírovať odkaz", "skopírovať odkaz", "odkaz skopírovaný", "skopírované",
        "sledujte nás", "sledujte nás na", "sledujte nás na facebooku", "sledujte nás na instagrame", "sledovať",
        "nájdete nás na", "sociálne siete", "páči sa mi", "páči sa mi to", "uložiť", "uložiť článok",
        "uložiť na neskôr", "pridať k obľúbeným", "odporučiť", "odporučiť článok", "facebook", "twitter",
        "whatsapp", "instagram", "linkedin", "pinterest", "youtube", "telegram", "messenger",
    ),
)

RELATED_LABELS = Phrases(
    (
        "súvisiace", "súvisiace články", "súvisiace príspevky", "súvisiace témy", "súvisiace správy",
        "súvisiace produkty", "súvisiace odkazy", "podobné články", "podobné príspevky", "podobné produkty",
        "čítajte aj", "čítajte tiež", "čítajte ďalej", "čítajte viac", "prečítajte si aj", "prečítajte si",
        "prečítajte si tiež", "prečítajte si viac", "mohlo by vás zaujímať", "mohlo by vás tiež zaujímať",
        "môže vás zaujímať", "mohlo by sa vám páčiť", "tiež sa vám môže páčiť", "možno vás zaujme",
        "zaujalo by vás", "najčítanejšie", "najčítanejšie články", "najčítanejšie správy", "najsledovanejšie",
        "najdiskutovanejšie", "najobľúbenejšie", "najnovšie", "najnovšie články", "najnovšie príspevky",
        "najnovšie správy", "najnovšie komentáre", "posledné články", "posledné príspevky", "posledné správy",
        "aktuálne články", "populárne", "populárne články", "populárne príspevky", "obľúbené články",
        "práve sa číta", "práve teraz", "odporúčame", "odporúčané", "odporúčané články", "odporúčame tiež",
        "odporúčame vám", "odporúčame prečítať", "redakcia odporúča", "tipy redakcie", "výber redakcie",
        "hlavné správy", "neprehliadnite", "nenechajte si ujsť", "ďalšie články", "ďalšie správy",
        "ďalšie príspevky", "ďalšie z rubriky", "ďalšie články autora", "ďalšie od autora", "viac z rubriky",
        "viac k téme", "viac o téme", "viac na túto tému", "k téme", "téma", "témy článku", "pozri aj",
        "pozrite si aj", "vybrali sme pre vás", "články k téme", "v tejto sérii", "iní čítali aj",
        "odporúčané produkty", "naposledy prezerané",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "komentáre", "komentár", "žiadne komentáre", "zatiaľ žiadne komentáre", "bez komentárov", "komentovať",
        "okomentovať", "napísať komentár", "napíšte komentár", "napísať odpoveď", "pridať komentár",
        "pridajte komentár", "pridaj komentár", "pridať nový komentár", "vložiť komentár", "odoslať komentár",
        "odoslať", "zverejniť komentár", "zverejnenie komentára", "zanechať komentár", "zanechajte komentár",
        "zanechať odpoveď", "zrušiť odpoveď", "váš komentár", "zobraziť komentáre", "zobraziť všetky komentáre",
        "skryť komentáre", "všetky komentáre", "ďalšie komentáre", "načítať ďalšie komentáre", "staršie komentáre",
        "novšie komentáre", "odpovedať", "odpoveď", "odpovede", "reagovať", "nahlásiť", "nahlásiť komentár",
        "zrušiť", "diskusia", "diskusia k článku", "vstúpiť do diskusie", "zapojte sa do diskusie",
        "pridať príspevok", "pridať názor", "zobraziť diskusiu", "celá diskusia", "prihláste sa",
        "prihláste sa, ak chcete komentovať", "buďte prvý", "komentáre vypnuté", "komentáre sú vypnuté",
        "komentáre sú uzavreté", "komentovanie je vypnuté", "diskusia je uzavretá", "od najnovších",
        "od najstarších", "najstaršie", "meno", "meno (povinné", "vaše meno", "meno a priezvisko", "prezývka",
        "e-mail", "email", "e-mail (povinné", "e-mail (nebude zverejnený", "e-mailová adresa", "webová stránka",
        "web", "webstránka", "správa", "text komentára", "hodnotenie", "hodnotiť", "citovať", "nový komentár",
        "recenzie zákazníkov", "napísať recenziu", "trvalý odkaz", "prihláste sa pre odpoveď",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "newsletter", "náš newsletter", "novinky e-mailom", "novinky na e-mail", "odber noviniek",
        "odber newslettera", "odoberať", "odoberať novinky", "odoberať newsletter", "odoberajte newsletter",
        "odoberajte novinky", "odoberajte náš newsletter", "prihlásiť na odber", "prihlásiť sa na odber",
        "prihlásiť sa k odberu", "prihláste sa na odber", "prihláste sa na odber noviniek",
        "prihláste sa na odber newslettera", "prihláste sa k odberu noviniek", "prihlásenie na odber",
        "chcem odoberať", "chcem odoberať novinky", "zostaňte v obraze", "buďte v obraze", "nič vám neujde",
        "nenechajte si nič ujsť", "váš e-mail", "váš email", "vaša e-mailová adresa", "zadajte svoj e-mail",
        "zadajte váš e-mail", "zadajte e-mail", "zadajte svoju e-mailovú adresu", "emailová adresa",
        "odhlásiť odber", "zrušiť odber", "ďakujeme za prihlásenie",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "ochrana osobných údajov", "zásady ochrany osobných údajov", "ochrana súkromia", "zásady ochrany súkromia",
        "pravidlá ochrany osobných údajov", "súkromie", "nastavenia súkromia", "nastavenie súkromia",
        "spracúvanie osobných údajov", "spracovanie osobných údajov", "gdpr", "podmienky používania",
        "podmienky použitia", "podmienky používania stránky", "všeobecné podmienky",
        "všeobecné obchodné podmienky", "obchodné podmienky", "reklamačný poriadok", "právne informácie",
        "právne upozornenie", "právna doložka", "vyhlásenie", "vylúčenie zodpovednosti",
        "odmietnutie zodpovednosti", "autorské práva", "copyright", "všetky práva vyhradené", "cookies",
        "zásady cookies", "zásady používania cookies", "zásady používania súborov cookie", "používanie cookies",
        "informácie o cookies", "nastavenia cookies", "nastavenie cookies", "spravovať cookies",
        "spravovať súhlas", "spravovať nastavenia", "prijať", "prijať všetko", "prijať všetky", "prijať cookies",
        "prijať všetky cookies", "povoliť všetko", "povoliť všetky", "súhlasím", "súhlasím so všetkým", "rozumiem",
        "odmietnuť", "odmietnuť všetko", "odmietnuť všetky", "len nevyhnutné", "iba nevyhnutné", "nevyhnutné",
        "uložiť nastavenia", "uložiť predvoľby", "zobraziť predvoľby", "vždy aktívne", "prístupnosť",
        "vyhlásenie o prístupnosti", "tiráž", "doprava a platba", "odstúpenie od zmluvy", "vrátenie tovaru",
        "etický kódex",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "predchádzajúci", "predchádzajúca", "predchádzajúce", "predošlý", "ďalší", "ďalšia", "ďalšie",
        "nasledujúci", "nasledujúca", "predchádzajúci článok", "ďalší článok", "nasledujúci článok",
        "predošlý článok", "predchádzajúci príspevok", "ďalší príspevok", "nasledujúci príspevok",
        "predchádzajúca stránka", "ďalšia stránka", "nasledujúca stránka", "navigácia v článku",
        "navigácia článkami", "navigácia príspevkov", "stránkovanie príspevkov", "hore", "naspäť hore",
        "späť hore", "na začiatok", "na začiatok stránky", "späť", "naspäť", "späť na prehľad", "späť na zoznam",
        "späť na úvod", "späť na hlavnú stránku", "späť na úvodnú stránku", "čítať viac", "čítať ďalej",
        "čítajte viac", "čítajte ďalej", "prečítať", "prečítať viac", "celý článok", "čítať celý článok",
        "pokračovať v čítaní", "pokračovať", "viac", "viac informácií", "viac info", "viac tu", "ďalej",
        "zobraziť viac", "zobraziť ďalšie", "zobraziť všetko", "zobraziť všetky", "zobraziť menej", "ukázať viac",
        "načítať ďalšie", "načítať viac", "všetky články", "všetky aktuality", "staršie príspevky",
        "novšie príspevky", "staršie články", "novšie články", "staršie", "novšie", "prvá", "posledná", "strana",
        "stránka", "stránky", "kliknite sem", "kliknite tu", "prejsť na", "prejsť", "podrobnosti", "detail",
        "detaily", "zistiť viac", "rozbaliť", "zbaliť", "stiahnuť", "otvoriť", "načítava sa", "zväčšiť",
        "upraviť na githube", "upraviť na github", "zobraziť zdroj",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "reklama", "inzercia", "komerčné oznámenie", "komerčná prezentácia", "sponzorované", "sponzorovaný obsah",
        "sponzorovaný článok", "sponzorovaný príspevok", "platený obsah", "platená inzercia", "platená spolupráca",
        "pr článok", "partnerský obsah", "obsah partnera", "partner", "advertorial", "propagované",
        "pokračovanie článku pod reklamou", "článok pokračuje pod reklamou", "text pokračuje pod reklamou",
        "článok pokračuje pod videom", "článok pokračuje na ďalšej strane", "zavrieť reklamu", "preskočiť reklamu",
        "inzerát", "reklamná správa", "v spolupráci s", "promo",
    ),
)
ADVERT_STARTS = Phrases(("reklam",))

META_PREFIXES = Phrases(
    (
        "štítky:", "štítok:", "značky:", "značka:", "tagy:", "tag:", "tags:", "kategória:", "kategórie:",
        "rubrika:", "rubriky:", "publikované v", "uverejnené v", "zverejnené v", "zaradené v", "zaradené do",
        "pridané do", "témy:", "téma:", "kľúčové slová", "označené štítkami", "sekcia:",
        "tento príspevok bol publikovaný v", "viac o:", "uložte si odkaz", "menovky:",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "čítajte aj", "čítajte tiež", "čítajte viac", "čítajte ďalej:", "čítajte:", "prečítajte si aj",
        "prečítajte si tiež", "prečítajte si viac", "prečítajte si:", "čítať viac:", "pozri aj", "pozri tiež",
        "pozrite si aj", "pozrite si:", "pozrite si video", "sledujte:", "vypočujte si:", "súvisiace:",
        "súvisiace články:", "súvisiaci článok", "viac k téme", "viac sa dočítate", "viac čítajte", "viac:",
        "neprehliadnite:", "mohlo by vás zaujímať:", "ďalšie články:", "odporúčame:", "zistite viac",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "foto:", "fotografia:", "fotografie:", "fotograf:", "autor fotografie", "autor fotografií", "autor foto",
        "zdroj fotografie", "zdroj foto", "zdroj:", "zdroje:", "ilustračné foto", "ilustračná fotografia",
        "ilustračná snímka", "ilustračný obrázok", "ilustrácia:", "archívne foto", "archívna snímka", "obrázok:",
        "obr.", "snímka:", "kresba:", "grafika:", "video:", "mapa:", "graf:",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "autor:", "autorka:", "autori:", "autor článku", "napísal(a)", "text:", "text a foto", "pripravil:",
        "pripravila:", "spracoval:", "spracovala:", "vložil:", "publikoval:", "publikoval(a)", "zverejnil:",
        "uverejnil:", "redakcia:", "publikované:", "publikované dňa", "zverejnené:", "zverejnené dňa",
        "uverejnené:", "uverejnené dňa", "vydané:", "vytvorené:", "pridané:", "dátum:", "dátum vydania",
        "dátum zverejnenia", "dátum publikovania", "aktualizované:", "aktualizované dňa", "aktualizácia:",
        "posledná aktualizácia", "naposledy aktualizované", "naposledy upravené", "posledná úprava", "zmenené:",
        "čas čítania", "doba čítania", "od nášho spravodajcu", "prečítané:", "zobrazené:",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "používame cookies", "používame súbory cookie", "používame súbory cookies", "používa cookies",
        "používa súbory cookie", "používa súbory cookies", "používajú cookies", "používajú súbory cookie",
        "používajú súbory cookies", "využívame cookies", "využívame súbory cookie", "využíva cookies",
        "využíva súbory cookie", "využíva súbory cookies", "používanie cookies", "používaním cookies",
        "používania cookies", "používanie súborov cookie", "používaním súborov cookie", "použitím cookies",
        "súhlas s cookies", "ukladaním cookies", "súbory cookies", "súborov cookies",
        "používaním tejto stránky súhlasíte", "používaním tejto stránky", "používaním týchto stránok",
        "používaním našich stránok", "používaním tohto webu", "ďalším prehliadaním", "pokračovaním v prehliadaní",
        "nevyhnutné cookies", "analytické cookies", "technológie ako súbory cookie",
    ),
    matches=(
        "Táto stránka používa cookies.",
        "Používame súbory cookie, aby sme vám zaistili čo najlepší zážitok.",
        "Ďalším prehliadaním stránky vyjadrujete súhlas.",
        "Používaním tejto stránky s tým súhlasíte.",
    ),
    spares=(
        "Stará mama piekla koláče pre celú ulicu.",
        "Súbory listov ležali v archíve.",
        "Súhlasil, že pôjde s nimi.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "prihláste sa na odber", "prihláste sa k odberu", "prihlásiť sa na odber", "prihlásiť na odber",
        "prihlásiť sa k odberu", "prihláste sa na newsletter", "prihláste sa do newslettera", "odoberajte náš",
        "odoberajte newsletter", "odoberajte novinky", "odoberať newsletter", "odoberať novinky", "odber noviniek",
        "odberu noviniek", "odberu newslettera", "odber newslettera", "náš newsletter", "nášho newslettera",
        "do vašej schránky", "do vášho e-mailu", "do vášho emailu", "priamo do e-mailu", "priamo do schránky",
        "priamo do vašej", "novinky na e-mail", "novinky e-mailom", "zasielanie noviniek", "zasielaním noviniek",
        "zasielanie newslettera", "zadajte svoj e-mail", "zadajte svoju e-mailovú", "zadajte váš e-mail",
        "vyplňte svoj e-mail", "vložte svoj e-mail", "nechajte nám svoj e-mail", "kedykoľvek odhlásiť",
        "odhlásiť sa môžete kedykoľvek", "upozornenia na nové príspevky", "oznámenia o nových článkoch",
    ),
    matches=(
        "Prihláste sa na odber našich noviniek.",
        "Zadajte svoj e-mail a nič vám neujde.",
        "To najlepšie z týždňa priamo do schránky.",
        "Z odberu sa môžete kedykoľvek odhlásiť.",
    ),
    spares=(
        "Prihlásil sa na univerzitu v Bratislave.",
        "Spolok vydal prvý spravodaj v roku 1921.",
        "Odberateľov piva z roka na rok ubúdalo.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "tento e-mail ste", "tento email ste", "tento e-mail dostávate", "tento email dostávate", "túto správu ste",
        "túto správu dostávate", "tento newsletter dostávate", "dostávate tento",
    ),
)
SENT_STARTS = Phrases(
    (
        "tento e-mail bol odoslaný na", "tento email bol odoslaný na", "táto správa bola odoslaná na",
    ),
)
WEB_BUTTONS = Phrases(
    (
        "zobraziť online verziu",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "odhlásiť sa z odberu",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "načítavanie komentárov", "páči sa mi načítava sa",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "beží na", "vytvorené pomocou", "téma:",
        "hrdo beží na",
    ),
)

SHARE_PHRASES = Phrases(
    (
        "sledujte nás na", "sledujte nás aj na", "sledujte nás tiež na", "sledujte ma na", "nájdete nás na",
        "nájdete nás aj na", "pridajte sa k nám na", "staňte sa našimi fanúšikmi", "dajte nám like", "dajte like",
        "zdieľajte článok", "zdieľajte tento článok", "zdieľajte s priateľmi", "zdieľajte ho",
        "páčil sa vám článok", "páčil sa vám tento článok", "páči sa vám tento článok", "kliknite pre zdieľanie",
        "kliknutím zdieľajte", "kliknite a zdieľajte", "kliknutím vytlačíte", "otvorí sa v novom okne",
        "náš facebook", "našom facebooku", "náš instagram", "našom instagrame", "našej facebookovej stránke",
        "náš youtube kanál", "náš kanál na", "našom youtube",
    ),
    matches=(
        "Sledujte nás na Facebooku a Instagrame!",
        "Kliknite pre zdieľanie na Twitteri (Otvorí sa v novom okne)",
        "Páčil sa vám článok? Povedzte o ňom ďalej.",
    ),
    spares=(
        "Pes nás sledoval celú cestu na stanicu.",
        "Rozdelila sa o chlieb so susedmi.",
        "Muž zdieľal celu s tromi väzňami.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "e-mailová adresa nebude zverejnená", "emailová adresa nebude zverejnená",
        "e-mailová adresa nebude publikovaná", "e-mail nebude zverejnený", "vyžadované polia sú označené",
        "povinné polia sú označené", "povinné údaje sú označené", "polia označené hviezdičkou",
        "polia označené * sú", "pre pridanie komentára", "na pridanie komentára", "pre pridávanie komentárov",
        "na pridávanie komentárov", "pre komentovanie sa", "na komentovanie sa", "ak chcete komentovať",
        "ak chcete pridať komentár", "ak chcete zanechať komentár", "aby ste mohli komentovať",
        "aby ste mohli pridať komentár", "musíte byť prihlásený", "musíte byť prihlásení", "musíte sa prihlásiť",
        "prihláste sa, aby ste mohli", "buďte prvý, kto", "informujte ma o", "upozorniť ma na nové",
        "upozornite ma na", "oznámiť mi nové", "uložiť moje meno", "pre moje budúce komentáre",
        "do tohto prehliadača pre moje", "komentáre sú vypnuté", "komentovanie je vypnuté",
        "komentáre sú uzavreté", "komentáre sú moderované", "komentár čaká na schválenie", "diskusia je uzavretá",
        "diskusia bola uzavretá", "akismet na obmedzenie", "akismet na redukciu", "používa akismet",
        "údaje z komentárov", "údaje o vašich komentároch", "zanechajte komentár", "napíšte nám do komentárov",
        "napíšte do komentárov", "dajte vedieť v komentároch",
    ),
    matches=(
        "Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *",
        "Pre pridávanie komentárov sa musíte prihlásiť.",
        "Táto webová stránka používa Akismet na redukciu spamu.",
        "Upozorniť ma na nové komentáre e-mailom.",
    ),
    spares=(
        "Minister odmietol vec komentovať.",
        "Na jeho list nikdy neprišla odpoveď.",
        "Polia za domom boli vyznačené kolíkmi.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "všetky práva vyhradené", "všetky práva sú vyhradené", "všetky práva rezervované", "all rights reserved",
        "publikovanie alebo ďalšie šírenie", "publikovanie alebo šírenie", "akékoľvek použitie obsahu",
        "akékoľvek šírenie", "rozmnožovanie, šírenie", "šírenie obsahu", "kopírovanie obsahu",
        "je bez súhlasu redakcie", "bez písomného súhlasu", "bez predchádzajúceho písomného",
        "bez predchádzajúceho súhlasu", "bez súhlasu redakcie", "bez súhlasu vydavateľa", "bez súhlasu autora",
        "bez súhlasu prevádzkovateľa", "vyhradzuje si právo udeľovať", "chránené autorským zákonom",
        "chránený autorským zákonom", "chránené autorským právom", "chránený autorským právom",
        "chránené autorskými právami", "žiadna časť tejto publikácie", "žiadna časť tohto webu",
        "bez akejkoľvek záruky", "nenesie zodpovednosť za obsah", "nenesieme zodpovednosť", "nezodpovedá za obsah",
        "nezodpovedáme za", "prevádzkovateľ nezodpovedá", "prevádzkovateľ nenesie", "redakcia nezodpovedá",
        "redakcia nenesie", "vydavateľ nezodpovedá", "vydavateľ nenesie", "redakcia si vyhradzuje",
        "prevádzkovateľ si vyhradzuje", "vyhradzujeme si právo", "majú iba informatívny charakter",
        "má iba informatívny charakter", "majú len informatívny charakter", "má len informatívny charakter",
        "informatívny charakter", "len na informačné účely", "výlučne na informačné účely",
        "nie je investičným odporúčaním", "nepredstavuje investičné", "nie sú investičným odporúčaním",
        "nenahrádza lekársku", "nenahrádzajú lekársku", "nenahrádza odbornú", "nemusí vyjadrovať",
        "nemusia vyjadrovať", "nemusí sa zhodovať", "nemusia sa zhodovať", "vyjadruje názor autora",
        "vyjadrujú názory autorov", "pod licenciou creative commons", "licenciou creative commons",
        "agentúrne správy a fotografie",
    ),
    matches=(
        "© 2019 Denník, a. s. Všetky práva vyhradené.",
        "Publikovanie alebo ďalšie šírenie bez písomného súhlasu je zakázané.",
        "Prevádzkovateľ nezodpovedá za obsah inzercie.",
        "Uvedené údaje majú len informatívny charakter.",
        "Názory autorov sa nemusia zhodovať s postojom redakcie. Text nemusí vyjadrovať postoj vydavateľa.",
        "Článok nenahrádza lekársku starostlivosť.",
    ),
    spares=(
        "Práva sedliakov prvý raz zapísali do zákona v roku 1848.",
        "Mama mu dovolila ísť s nimi k rieke.",
        "Nikto v dedine nechcel vziať zodpovednosť na seba.",
        "Práčka mala ešte dva roky záruku.",
        "Súd rozhodol, že obec musí škodu nahradiť.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "článok bol pôvodne publikovaný", "článok bol pôvodne uverejnený", "článok pôvodne vyšiel",
        "článok vyšiel pôvodne", "text pôvodne vyšiel", "text bol pôvodne publikovaný",
        "text bol pôvodne uverejnený", "pôvodne publikované na", "pôvodne publikované v", "pôvodne uverejnené na",
        "pôvodne uverejnené v", "pôvodne zverejnené na", "prvýkrát publikované na", "článok bol prevzatý",
        "prevzaté z", "prevzaté so súhlasom", "publikované so súhlasom", "uverejňujeme so súhlasom",
        "uverejnené so súhlasom", "článok vznikol v spolupráci", "text vznikol v spolupráci",
        "článok vznikol s podporou", "text vznikol s podporou", "toto je tlačová správa",
    ),
    matches=(
        "Článok pôvodne vyšiel v časopise Týždeň.",
        "Pôvodne publikované na blogu autora.",
        "Prevzaté so súhlasom redakcie.",
    ),
    spares=(
        "Jeho prvý román vyšiel v roku 1958.",
        "Rodina pôvodne pochádzala z Oravy.",
        "Mesiac vyšiel nad strechami.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "stiahnite si našu aplikáciu", "stiahnite si aplikáciu", "stiahnite si mobilnú aplikáciu", "podporte nás",
        "podporte našu prácu", "podporte nezávislú žurnalistiku", "podporte redakciu",
        "podporte kvalitnú žurnalistiku", "prispejte na", "prispejte nám", "prispieť môžete", "venujte nám 2",
        "darujte nám", "poukážte nám", "staňte sa predplatiteľom", "staňte sa členom", "staňte sa naším",
        "staňte sa darcom", "predplaťte si", "kúpte si predplatné", "získajte predplatné",
        "objednajte si predplatné", "odomknite si", "odomknúť článok", "len pre predplatiteľov",
        "iba pre predplatiteľov", "článok je určený len", "článok je určený iba", "článok je dostupný len",
        "článok je zamknutý", "pokračovanie článku je", "zostáva vám na dočítanie", "prečítajte si celý článok",
        "neobmedzený prístup k obsahu", "prístup ku všetkým článkom", "prístup k celému obsahu",
        "už ste predplatiteľ", "ste predplatiteľ", "máte už predplatné", "už máte predplatné", "máte predplatné",
        "už máte účet", "máte už účet", "ešte nemáte účet", "nemáte účet", "limit článkov zadarmo",
        "prvý mesiac zadarmo", "zrušiť kedykoľvek", "vypnite adblock", "vypnite si adblock", "blokujete reklamu",
        "používate adblock", "máte pre nás tip", "pošlite nám tip", "máte tip na",
    ),
    matches=(
        "Tento článok je len pre predplatiteľov.",
        "Podporte nás malou sumou.",
        "Už máte účet? Prihláste sa.",
        "Vypnite AdBlock a čítajte ďalej.",
    ),
    spares=(
        "Sedliak podpísal zmluvu s mliekarňou.",
        "Roky bol členom futbalového klubu.",
        "Noviny vlani prišli o tisíc čitateľov.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "nie", "je", "nikdy", "nikto", "nič", "žiadny", "žiadna", "žiadne", "ani", "bez", "dva", "dve", "tri",
        "štyri", "päť", "šesť", "sedem", "osem", "deväť", "desať",
    ),
)
PAGE_WORDS = Phrases(("strana", "str",))
PROMPT_BUTTONS = Phrases(
    (
        "zobraziť galériu", "prehrať video", "video sa načítava", "váš prehliadač nepodporuje video",
        "článok pokračuje pod reklamou", "stiahnuť aplikáciu",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "kliknite sem", "stiahnite si našu aplikáciu", "sledujte nás na",
    ),
)
TEASER_STARTS = Phrases(
    (
        "čítajte aj", "čítajte tiež", "prečítajte si aj", "prečítajte si", "viac k téme", "mohlo by vás zaujímať",
        "prečítajte si tiež", "pozrite si", "pozrite aj", "súvisiace",
    ),
)
WIKI_WORDS = Phrases(
    (
        "slobodnej encyklopédie", "zdroj: „http", "zdroj: „https",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "upraviť", "upraviť zdroj",
    ),
)
TIP_WORDS = Phrases(
    (
        "máte tip", "pošlite nám", "našli ste chybu", "boli ste svedkom",
    ),
)
LANGUAGE_NAMES = Phrases(("slovenčina",))
HEADING_TITLES = Phrases(
    (
        "ďalej", "už čoskoro", "pre teba", "pre vás", "viac", "ďalšie", "pozri aj", "odkazy", "zdroje", "populárne",
        "podobné", "súvisiace",
    ),
)
REFERENCE_TITLES = Phrases(("pozri aj",))
WORDINGS = {
    "act": "kliknite pozrite stiahnite vypočujte sledujte zobraziť",
    "continue": "pokračuje pokračovanie",
    "below": "pod po nižšie",
    "media": "video videom foto fotky galéria galériu fotogaléria aplikáciu reklamou reklama podcast anketa",
    "filler": "tu našu naše a na do z v viac teraz zadarmo sa článok článku text si",
    "browser": "prehliadač prehliadači prehliadača",
    "support": "nepodporuje podporuje javascript html5",
    "subscriber": "predplatiteľ predplatitelia predplatné",
    "gift": "darovať darujte zdieľať darček",
    "article": "článok článkov články",
    "comments": "komentár komentáre diskusia diskusie",
    "moderation": "moderované moderovaná pravidlá zverejnené schválenie zodpovednosť redakcia",
    "write": "napíšte pošlite zašlite nahláste",
    "us": "nám redakcii redakcia",
    "tip": "tip tipy chybu chyba fotky príbeh",
    "sign up": "prihláste odoberajte dostávajte",
    "newsletter": "newsletter newslettera newsletterov noviniek",
    "mail": "e-mail schránky",
    "agree": "súhlasíte súhlasím prijať súhlas odmietnuť nastaviť odhlásiť spravovať",
    "terms": "súkromia zásady podmienky osobných údajov nastavenia",
    "cookie": "cookie cookies",
    "site": "používame používa web webu stránky zlepšiť zariadenie partneri prehliadač reklám súbory",
    "option": "všetko vážime si vášho",
    "month": "mesiac mesačne",
    "video": "video videa prehrávanie",
    "news": "správy novinky",
    "sign off": "odhlásiť odhlásenie odhláste",
    "list": "zoznam zoznamu správa správy správu správ e-maily e-mailov emaily noviniek odberu odber",
    "joined": "prihlásili prihlásení registrovali registrovaní odberateľ súhlas zákazník",
    "here": "tu kliknite kliknutím",
    "view": "otvoriť tento",
}
VISITOR_WORDS = Phrases(
    (
        "vás", "váš", "vaša", "vám", "náš", "naša", "prosím", "ospravedlňujeme", "žiaľ", "bohužiaľ",
        "hľadáte",
    ),
)
SAYING_WORDS = Phrases(
    (
        "povedal", "povedala", "hovoril", "hovorila", "hovorí", "hovoria", "stálo", "písal", "volal", "volala",
        "spýtal", "odpovedal",
    ),
    matches=("Prihláste sa na odber, hovoril hostinský.",),
    spares=("Prihláste sa na odber, aby vám nič neušlo.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "cookie", "vaše súkromie", "vášho súkromia", "vašich údajov", "váš súhlas",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "súhlasím so všetkými", "prijímam všetko", "zmeniť nastavenia", "len nutné", "odmietam", "prijímam",
        "v poriadku", "nie, ďakujem", "nechajte ma vybrať", "vybrať", "prijať všetko", "prijať všetky",
        "prijať všetky cookies", "prijať", "súhlasím", "súhlasím so všetkým", "povoliť všetko",
        "povoliť všetky", "odmietnuť všetko", "odmietnuť všetky", "odmietnuť", "zamietnuť všetko", "nesúhlasím",
        "iba nevyhnutné", "len nevyhnutné", "iba nevyhnutné cookies", "pokračovať bez súhlasu", "prispôsobiť",
        "upraviť nastavenia", "nastavenia cookies", "spravovať cookies", "spravovať predvoľby",
        "spravovať preferencie", "uložiť nastavenia", "uložiť predvoľby", "potvrdiť výber", "povoliť vybrané",
        "ok, prijať všetko", "rozumiem", "ďalšie možnosti",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "viac ako 18 rokov", "starší ako 18", "staršie ako 18", "starším ako 18", "mladší ako 18",
        "mladším ako 18", "nad 18 rokov", "pod 18 rokov", "aspoň 18 rokov", "máte 18 rokov", "máš 18 rokov",
        "plnoletý", "plnoletá", "plnoletí", "plnoletým", "overenie veku", "potvrdenie veku",
        "potvrďte svoj vek", "potvrdiť váš vek", "dátum narodenia", "len pre dospelých", "iba pre dospelých",
        "obsah pre dospelých", "osoby staršie",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "mám viac ako 18 rokov", "áno, mám viac ako 18 rokov", "mám 18 rokov", "áno, mám 18 rokov",
        "mám viac ako 18", "mám 18", "áno, mám 18", "som starší ako 18 rokov", "som starší ako 18",
        "áno, som starší ako 18 rokov", "súhlasím, že som starší ako 18 rokov", "som plnoletý",
        "áno, som plnoletý", "nemám 18 rokov", "nie, nemám 18 rokov", "nemám 18", "nemám, chcem odísť",
        "som mladší ako 18 rokov", "som mladší ako 18 rokov a chcem odísť", "chcem odísť", "ešte nie", "áno",
        "nie", "vstúpiť", "vstúpiť na stránku", "odísť", "opustiť stránku", "potvrdzujem", "potvrdiť",
        "pokračovať",
    ),
)
