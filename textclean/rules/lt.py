"""Lithuanian."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "bloga užklausa", "neteisinga užklausa", "netinkama užklausa", "neautorizuota", "neleistina",
        "būtina prisijungti", "reikalinga autentifikacija", "draudžiama", "prieiga uždrausta", "prieiga draudžiama",
        "prieiga negalima", "neturite teisių", "nerasta", "puslapis nerastas", "puslapis neegzistuoja",
        "toks puslapis neegzistuoja", "tokio puslapio nėra", "puslapio nėra", "puslapis nepasiekiamas",
        "puslapis nebepasiekiamas", "klaida 404 puslapis nerastas", "failas nerastas", "nieko nerasta",
        "rezultatų nerasta", "metodas neleidžiamas", "nepriimtina", "baigėsi užklausos laikas",
        "baigėsi laukimo laikas", "nebepasiekiama", "turinys nepasiekiamas", "užklausa per didelė",
        "per daug užklausų", "neprieinama dėl teisinių priežasčių", "vidinė klaida", "serverio klaida",
        "vidinė serverio klaida", "neįgyvendinta", "blogas tinklų sietuvas", "netinkamas tinklų sietuvas",
        "paslauga nepasiekiama", "paslauga laikinai nepasiekiama", "paslauga neprieinama",
        "vyksta techniniai darbai", "vyksta svetainės atnaujinimas", "vyksta atnaujinimo darbai",
        "svetainė atnaujinama", "svetainė tvarkoma", "svetainė kuriama", "puslapis kuriamas", "netrukus grįšime",
        "jau greitai", "greitai", "minutėlę", "palaukite", "prašome palaukti", "ar jūs robotas", "aš ne robotas",
        "tikrinama jūsų naršyklė", "svetainė nepasiekiama", "nepavyko prisijungti", "nėra interneto ryšio",
        "baigėsi ryšio laikas", "jūsų ryšys nėra privatus", "klaida", "įvyko klaida", "įvyko nenumatyta klaida",
        "kažkas nutiko", "kažkas negerai", "atsiprašome", "apgailestaujame", "deja", "oi", "ups", "oops",
        "klaida jungiantis prie duomenų bazės",
        "jūs neprisijungėte", "neprisijungta", "reikia prisijungti", "sesijos klaida",
        "jūsų naršyklė yra pasenusi", "jūsų naršyklė pasenusi", "jūsų naršyklė nepalaikoma",
        "naršyklė nepalaikoma", "pasenusi naršyklė", "slapukai nepalaikomi",
        "patvirtinimas nepavyko", "šis puslapis neveikia", "serveris nerastas",
        "pasirinkta tema neegzistuoja", "ši paskyra sustabdyta",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "nerastas šiame serveryje", "nerasta šiame serveryje", "prašomas url", "užklaustas url", "prašomas adresas",
        "prašomas puslapis", "serveris negalėjo", "serveris nesuprato", "serveris negali apdoroti",
        "serveris laikinai", "serveris perkrautas", "vidinė serverio klaida", "serverio klaida",
        "neturite teisės pasiekti", "neturite teisės peržiūrėti", "neturite teisių peržiūrėti",
        "neturite leidimo pasiekti", "neturite prieigos prie", "jums neleidžiama pasiekti",
        "jums neleidžiama peržiūrėti", "netinkamą atsakymą iš", "tarpinis serveris", "įgaliotasis serveris",
        "puslapis, kurio ieškote", "puslapis, kurio ieškojote", "puslapio, kurio ieškote", "jūsų ieškomas puslapis",
        "ieškomas puslapis nerastas", "ieškomo puslapio nėra", "jūsų ieškomo puslapio",
        "toks puslapis neegzistuoja", "šis puslapis neegzistuoja", "puslapis neegzistuoja arba",
        "puslapis nebeegzistuoja", "puslapis nerastas", "buvo perkeltas arba ištrintas",
        "perkeltas arba pašalintas", "ištrintas arba perkeltas", "pašalintas arba perkeltas", "nuoroda neveikia",
        "nuoroda, kuria", "nuoroda yra neteisinga", "nepavyko rasti puslapio", "nepavyko rasti ieškomo",
        "įjunkite javascript", "įjungti javascript", "javascript yra išjungta", "javascript išjungtas",
        "javascript palaikymą", "jūsų naršyklė nepalaiko", "jūsų naršyklė yra pasenusi", "jūsų naršyklėje",
        "įjunkite slapukus", "slapukai išjungti", "jog nesate robotas", "kad nesate robotas",
        "patvirtinkite, kad esate žmogus", "kad esate žmogus, o ne", "neįprastą srautą", "neįprastas srautas",
        "jūs buvote užblokuotas", "jūsų prieiga užblokuota", "jūsų ip adresas", "viršytas užklausų limitas",
        "per daug bandymų prisijungti", "jūsų šalyje neprieinamas", "nepasiekiamas jūsų šalyje",
        "neprieinamas jūsų šalyje", "nepasiekiama jūsų šalyje", "dėl teisinių priežasčių nepasiekiama",
        "dns adreso", "serverio ip adreso", "baigėsi ryšio laikas", "per ilgai neatsakė", "atsisakė prisijungti",
        "prisijungti prie serverio", "ar teisingai įvedėte adresą", "patikrinkite adresą",
        "patikrinkite, ar teisingai", "adresas įvestas", "neteisingai įvedėte adresą", "svetainė atnaujinama",
        "svetainė laikinai neveikia", "svetainė šiuo metu", "svetainėje vyksta", "vyksta techniniai darbai",
        "svetainė kuriama", "puslapis kuriamas", "jūsų sesija baigėsi", "sesijos laikas baigėsi", "baigėsi sesijos",
        "jungiantis prie duomenų bazės", "prisijungti prie duomenų bazės", "šioje svetainėje įvyko kritinė",
        "kritinė klaida", "įvyko klaida apdorojant", "įvyko nenumatyta klaida", "klaidos kodas",
        "prisijunkite, kad galėtumėte",
        "naršyklė nepriima slapukų",
    ),
    matches=(
        "Atsiprašome, puslapis, kurio ieškote, neegzistuoja.",
        "Jūs neturite teisės peržiūrėti šio turinio.",
        "Norėdami tęsti, įjunkite JavaScript.",
        "Patvirtinkite, kad nesate robotas.",
        "Aptikome neįprastą srautą iš jūsų tinklo.",
        "Šis vaizdo įrašas neprieinamas jūsų šalyje.",
        "Klaida jungiantis prie duomenų bazės.",
        "Jūsų sesija baigėsi, prisijunkite iš naujo.",
    ),
    spares=(
        "Sargas neleido vaikams įeiti į sodą.",
        "Jis atvertė paskutinį knygos puslapį ir savo vardo nerado.",
        "Traukinys dėl bėgių remonto vėlavo dvi valandas.",
        "Padavėjas nesuprato svečių prašymo.",
        "Miesto vartus kas vakarą užrakindavo.",
        "Brolių ryšys nutrūko prieš daug metų.",
        "Neturite teisės mane teisti, tarė ji.",
        "Norėdami matyti šį paukštį, kelkitės anksti.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "bandykite vėliau", "bandykite dar kartą", "pabandykite vėliau", "pabandykite dar kartą",
        "pamėginkite vėliau", "prašome pabandyti vėliau", "mėginkite vėliau", "susisiekite su administratoriumi",
        "kreipkitės į administratorių", "svetainės administratoriumi", "atsiprašome už nepatogumus",
        "atsiprašome už laikinus nepatogumus", "grįžkite į pradinį puslapį", "grįžti į pradinį puslapį",
        "grįžti į pagrindinį puslapį", "grįžkite į pagrindinį puslapį", "pasinaudokite paieška",
        "naudokitės paieška", "pabandykite paiešką", "patikrinkite rašybą", "patikrinkite interneto ryšį",
        "perkraukite puslapį", "atnaujinkite puslapį", "dėkojame už kantrybę",
        "atnaujinkite naršyklę", "atnaujinkite savo naršyklę",
    ),
)
ERROR_WORDS = Phrases(
    (
        "serveris", "serverio", "serveryje", "serveriui", "proxy", "url", "adresas", "adreso", "adresą", "nuoroda",
        "nuorodos", "nuorodą", "užklausa", "užklausos", "užklausą", "užklausų", "naršyklė", "naršyklės",
        "naršyklėje", "puslapis", "puslapio", "puslapį", "sietuvas", "podėlis", "ryšys", "ryšio", "internetas",
        "interneto", "prieiga", "prieigos", "prieigą", "teisės", "teisių", "leidimo", "klaida", "klaidos", "klaidą",
        "nerasta", "nerastas", "rasti", "uždrausta", "užblokuotas", "užblokuota", "nepasiekiama", "nepasiekiamas",
        "neprieinama", "neprieinamas", "javascript", "slapukai", "slapukus", "išteklius", "dokumentas", "failas",
        "failo", "antraštė", "metodas", "laikas", "baigėsi", "sesija", "sesijos", "svetainė", "svetainės",
        "svetainėje", "robotas", "tinklo", "srautas", "srautą", "atsakymas", "duomenų", "bazės", "dns", "ip",
        "neegzistuoja", "techniniai",
    ),
)
ERROR_NAMES = Phrases(
    (
        "klaida", "klaidos", "klaidos kodas", "būsenos kodas", "būsena", "kodas", "http klaida", "serverio klaida",
        "klaidos puslapis",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "nuoroda", "užklausos id", "klaidos kodas", "jūsų ip", "jūsų ip adresas", "ip adresas", "priežastis",
        "išsami informacija",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ne", "nėra", "negalima", "negalime", "negalite", "nepavyko", "nerasta", "nerastas", "neturite", "klaida",
        "klaidos", "neteisingas", "netinkamas", "atmesta", "uždrausta", "draudžiama", "baigėsi", "pasibaigė",
        "užblokuotas", "nežinoma", "netikėta", "deja", "problema", "trūksta", "per daug", "reikalinga", "reikia",
        "nutrauktas", "nepasiekiamas", "nepasiekiama", "neprieinama", "atsiprašome", "neveikia", "aptarnavimas",
        "priežiūros", "uždaryta", "uždarytas", "pašalintas", "ištrintas", "perkrautas", "laikinai",
        "pasenusi", "pasenęs", "nepalaikoma", "per sena", "neprisijungęs", "neprisijungėte", "išjungta",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "jei", "jeigu", "kai", "jog", "nes", "norėdami",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "pradžia", "pradinis", "pradinis puslapis", "pagrindinis puslapis", "į pradžią", "į pradinį puslapį",
        "į pagrindinį puslapį", "į titulinį puslapį", "titulinis", "titulinis puslapis", "atgal", "grįžti",
        "grįžti atgal", "grįžti į pradžią", "grįžti į pradinį", "grįžti į pradinį puslapį",
        "grįžti į pagrindinį puslapį", "grįžti į pagrindinį", "grįžti į titulinį puslapį", "grįžti į namus",
        "grįžti namo", "atgal į pradžią", "atgal į pradinį puslapį", "eiti į pradžią", "eiti į pradinį puslapį",
        "eiti į pagrindinį puslapį", "eiti atgal", "ankstesnis puslapis", "grįžti į ankstesnį puslapį", "prisijungti",
        "prisijunkite", "atsijungti", "registruotis", "registracija", "kontaktai", "susisiekite su mumis", "susisiekti",
        "pagalba", "daugiau", "daugiau informacijos", "sužinoti daugiau", "rodyti išsamiau", "tęsti",
        "tęsti apsipirkimą", "sutinku", "priimti", "priimti visus", "atmesti", "atmesti visus", "prenumeruoti",
        "ieškoti", "paieška", "uždaryti", "atšaukti", "tęsti pirkimą", "toliau apsipirkti",
        "atnaujinti naršyklę", "atnaujinti dabar", "atnaujinti naršyklę dabar", "atsisiųsti", "ignoruoti",
    ),
    matches=(
        "Grįžti į pradinį puslapį",
    ),
    spares=(
        "Grįžti namo jam neleido upė.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "bandyti dar kartą", "bandykite dar kartą", "bandyti iš naujo", "bandykite iš naujo", "pabandykite dar kartą",
        "pabandyti dar kartą", "mėginti dar kartą", "atnaujinti", "atnaujinti puslapį", "įkelti iš naujo", "perkrauti",
        "perkrauti puslapį",
    ),
    matches=(
        "Bandykite dar kartą!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "būsenos kodas", "būsenos kodai", "klaidos kodas", "klaidų kodai", "klaidos puslapis", "klaidų puslapiai",
        "klaidos pranešimas", "klaidų pranešimai", "reiškia, kad", "tai reiškia", "nurodo, kad", "klientas",
        "pavyzdžiui", "kaip ištaisyti", "ištaisyti", "įskiepis", "atsakymas",
    ),
    matches=(
        "Klaidos kodas reiškia, kad nieko nėra.",
    ),
    spares=(
        "Keltas išplaukia devintą.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "ką reiškia", "kas yra", "ką daryti", "kaip", "kodėl", "priežastys", "sprendimas", "sprendimai", "dažni",
        "negaliu",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "klaida atsiranda", "klaida rodoma", "klaida reiškia", "pranešimas rodomas", "rodoma, kai", "atsiranda, kai",
    ),
)
MENU_LABELS = Phrases(
    (
        "pradžia", "pradinis", "pradinis puslapis", "pagrindinis", "pagrindinis puslapis", "titulinis", "apie mus",
        "apie", "kas mes", "kontaktai", "susisiekite", "susisiekite su mumis", "parašykite mums", "prisijungti",
        "prisijunk", "prisijunkite", "prisijungimas", "registruotis", "registracija", "registruokis",
        "sukurti paskyrą", "atsijungti", "mano paskyra", "mano profilis", "profilis", "paskyra", "paieška",
        "ieškoti", "ieškok", "išplėstinė paieška", "meniu", "pagrindinis meniu", "pereiti prie turinio",
        "eiti prie turinio", "pereiti į turinį", "pereiti prie pagrindinio turinio", "svetainės medis",
        "svetainės struktūra", "svetainės žemėlapis", "duk", "dažniausiai užduodami klausimai", "dažni klausimai",
        "karjera", "darbo pasiūlymai", "laisvos darbo vietos", "reklama", "reklama portale", "reklamos įkainiai",
        "redakcija", "naujienlaiškis", "prenumerata", "rss", "krepšelis", "pirkinių krepšelis", "prekių krepšelis",
        "apmokėjimas", "pageidavimų sąrašas", "norų sąrašas", "parduotuvė", "rodyti daugiau", "uždaryti",
        "atšaukti", "gerai", "visos kategorijos", "kategorijos", "nustatymai", "pamiršote slaptažodį",
        "pamiršau slaptažodį", "priminti slaptažodį", "prisiminti mane", "atsiminti mane", "vartotojo vardas",
        "naudotojo vardas", "slaptažodis", "el. paštas", "kalba", "lietuvių", "english", "русский", "tiesiogiai",
        "naudingos nuorodos", "nuorodos", "pagalba", "naujausi keitimai", "atsitiktinis puslapis", "mūsų komanda",
    ),
)
SKIP_STARTS = Phrases(
    (
        "pereiti prie turinio", "eiti prie turinio", "pereiti į turinį", "pereiti prie pagrindinio",
    ),
)
SECTION_LABELS = Phrases(
    (
        "naujienos", "aktualijos", "politika", "sportas", "krepšinis", "verslas", "ekonomika", "kultūra",
        "nuomonės", "nuomonė", "komentarai", "oras", "orai", "orų prognozė", "video", "vaizdo įrašai", "nuotraukos",
        "galerija", "fotogalerija", "tinklalaidės", "mokslas", "technologijos", "mokslas ir technologijos",
        "sveikata", "kelionės", "turizmas", "žymos", "archyvas", "renginiai", "projektai", "paslaugos",
        "mūsų paslaugos", "produktai", "prekės", "pasaulis", "pasaulyje", "lietuva", "lietuvoje", "miestai",
        "regionai", "vietinės naujienos", "kriminalai", "nelaimės", "žmonės", "gyvenimas", "gyvenimo būdas",
        "stilius", "mada", "pramogos", "muzika", "kinas", "teatras", "knygos", "literatūra", "istorija",
        "švietimas", "aplinka", "gamta", "automobiliai", "namai", "receptai", "maistas", "šeima", "visuomenė",
        "interviu", "tinklaraštis", "straipsniai", "veikla", "horoskopai", "tv programa", "skelbimai",
        "apie autorių",
    ),
)
SHARE_LABELS = Phrases(
    (
        "dalintis", "dalinkis", "dalinkitės", "pasidalinti", "pasidalink", "pasidalinkite", "dalytis", "dalykitės",
        "pasidalyti", "pasidalinti straipsniu", "pasidalink su draugais", "dalintis facebook", "dalintis feisbuke",
        "dalintis twitter", "pasidalinti facebook", "pasidalinti per facebook", "tviterinti", "siųsti draugui",
        "siųsti el. paštu", "persiųsti draugui", "spausdinti", "spausdinti straipsnį", "kopijuoti nuorodą",
        "nuoroda nukopijuota", "sekite mus", "sek mus", "sekite mus facebook", "sekite mus socialiniuose tinkluose",
        "socialiniai tinklai", "išsaugoti", "įsiminti", "patinka", "facebook", "twitter", "instagram", "youtube",
        "messenger", "linkedin",
    ),
)
RELATED_LABELS = Phrases(
    (
        "susiję straipsniai", "susijusios naujienos", "susiję", "susiję įrašai", "susijusios temos",
        "panašūs straipsniai", "panašūs įrašai", "panašios naujienos", "taip pat skaitykite", "skaitykite taip pat",
        "skaityk daugiau", "skaitykite daugiau", "taip pat žiūrėkite", "taip pat žr", "jums gali patikti",
        "jums gali būti įdomu", "jus gali sudominti", "tau gali patikti", "rekomenduojame",
        "rekomenduojami straipsniai", "rekomenduojama", "siūlome perskaityti", "skaitomiausi", "skaitomiausia",
        "skaitomiausi straipsniai", "populiariausi", "populiariausi straipsniai", "populiaru", "populiariausia",
        "labiausiai komentuojami", "naujausi", "naujausi straipsniai", "naujausi įrašai", "naujausios naujienos",
        "naujausia", "karščiausios naujienos", "svarbiausios naujienos", "svarbiausia", "svarbiausi",
        "dienos temos", "dienos naujienos", "kiti straipsniai", "kitos naujienos", "kiti įrašai",
        "daugiau straipsnių", "daugiau naujienų", "daugiau šia tema", "ta pačia tema", "redakcijos pasirinkimas",
        "redaktoriaus pasirinkimas", "nepraleiskite", "nepraleisk", "panašios prekės",
        "rekomenduojamos prekės", "neseniai peržiūrėtos prekės",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "komentarai", "komentaras", "komentarų nėra", "nėra komentarų", "komentuoti", "komentuok", "komentuokite",
        "rašyti komentarą", "parašyti komentarą", "parašykite komentarą", "palikti komentarą", "palikite komentarą",
        "palikti atsakymą", "parašykite atsakymą", "pridėti komentarą", "jūsų komentaras", "atsakyti",
        "atšaukti atsakymą", "pranešti", "pranešti apie netinkamą komentarą", "prisijunkite ir komentuokite",
        "prisijunkite norėdami komentuoti", "rodyti komentarus", "visi komentarai", "rodyti visus komentarus",
        "skaityti komentarus", "naujausi viršuje", "seniausi viršuje", "rikiuoti pagal", "vardas", "jūsų vardas",
        "el. paštas", "el. pašto adresas", "interneto puslapis", "svetainė", "žinutė", "siųsti", "išsiųsti",
        "skelbti komentarą", "siųsti komentarą", "paskelbti komentarą", "naujausi komentarai", "būkite pirmas",
        "komentarai išjungti", "rašyti atsiliepimą", "skaitytojų komentarai",
        "klientų apžvalgos", "klientų atsiliepimai", "rašyti apžvalgą", "pastovi nuoroda", "nuolatinė nuoroda",
        "cituoti", "prisijunkite, kad atsakytumėte",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "naujienlaiškis", "naujienlaiškio prenumerata", "prenumeruoti", "prenumeruok", "prenumeruokite",
        "prenumeruoti naujienlaiškį", "prenumeruokite naujienlaiškį", "prenumeruokite mūsų naujienlaiškį",
        "gaukite naujienlaiškį", "užsisakykite naujienlaiškį", "užsiprenumeruokite naujienlaiškį",
        "jūsų el. paštas", "jūsų el. pašto adresas", "įveskite el. paštą", "el. pašto adresas",
        "atsisakyti prenumeratos", "gaukite naujienas",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "privatumo politika", "privatumas", "asmens duomenų apsauga", "duomenų apsauga", "naudojimo sąlygos",
        "naudojimosi sąlygos", "naudojimosi taisyklės", "naudojimo taisyklės", "taisyklės", "taisyklės ir sąlygos",
        "sąlygos ir taisyklės", "pirkimo taisyklės", "paslaugų teikimo sąlygos", "teisinė informacija",
        "atsakomybės apribojimas", "slapukų politika", "slapukai", "slapukų nustatymai", "priimti visus", "priimti",
        "sutinku", "sutikti su visais", "leisti visus", "atmesti", "atmesti visus", "nesutinku",
        "visos teisės saugomos", "visos teisės ginamos", "autorių teisės", "prieinamumas", "prekių grąžinimas",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "ankstesnis", "kitas", "ankstesnis įrašas", "kitas įrašas", "ankstesnis straipsnis", "kitas straipsnis",
        "sekantis", "ankstesnis puslapis", "kitas puslapis", "atgal", "pirmyn", "grįžti", "į viršų",
        "grįžti į viršų", "atgal į viršų", "skaityti daugiau", "skaityti toliau", "skaitykite toliau", "plačiau",
        "skaityti plačiau", "daugiau", "daugiau informacijos", "sužinoti daugiau", "sužinokite daugiau", "išsamiau",
        "senesni įrašai", "naujesni įrašai", "navigacija tarp įrašų", "įrašų navigacija", "puslapis",
        "įkelti daugiau", "rodyti daugiau", "rodyti visus", "žiūrėti visus", "peržiūrėti visus", "visi", "visos",
        "visos naujienos", "spauskite čia", "spausk čia", "pereiti į", "pirmas", "paskutinis", "detaliau",
        "redaguoti github", "rodyti išeities kodą", "rodyti pirminį kodą",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "reklama", "reklaminis turinys", "remiamas turinys", "rėmėjo turinys", "užsakymas", "užs",
        "užsakomasis straipsnis", "partnerio turinys", "straipsnis tęsiamas po reklamos",
        "straipsnio tęsinys po reklamos", "rėmėjai", "turinio rinkodara",
    ),
)
ADVERT_STARTS = Phrases(("reklam",))
META_PREFIXES = Phrases(
    (
        "žymos:", "žymės:", "žyma:", "raktažodžiai:", "raktiniai žodžiai:", "kategorija:", "kategorijos:", "temos:",
        "tema:", "rubrika:", "paskelbta kategorijoje", "paskelbta temoje", "įrašas paskelbtas", "pažymėta",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "taip pat skaitykite:", "skaitykite taip pat:", "skaitykite daugiau:", "skaityk daugiau:",
        "skaityti daugiau:", "skaitykite:", "taip pat žiūrėkite:", "taip pat žr.:", "žiūrėkite:", "plačiau:",
        "daugiau:", "susiję:", "susijęs straipsnis:", "susiję straipsniai:", "daugiau skaitykite:",
        "daugiau informacijos:", "nepraleiskite:",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "nuotr.:", "nuotrauka:", "nuotraukos:", "nuotr.", "nuotraukoje:", "asociatyvi nuotr.",
        "asociatyvi nuotrauka", "asmeninio archyvo nuotr", "iliustracija:", "vaizdo įrašas:", "šaltinis:", "foto:",
        "fotografas:", "video:",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "autorius:", "autorė:", "parašė", "parengė", "paskelbė", "paskelbta:", "paskelbta", "publikuota",
        "publikuota:", "įkelta", "atnaujinta", "atnaujinta:", "paskutinį kartą atnaujinta",
        "paskutinis atnaujinimas", "skaitymo laikas", "vertė:", "tekstas:", "redagavo:",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "naudojame slapukus", "naudojami slapukai", "naudoja slapukus", "ši svetainė naudoja slapukus",
        "šioje svetainėje naudojami slapukai", "šiame puslapyje naudojami", "svetainėje naudojami slapukai",
        "sutinkate su slapukų", "slapukų naudojimu", "slapukų naudojimą", "tęsdami naršymą", "naršydami toliau",
        "toliau naršydami", "jūsų naršymo patirtį", "pagerinti jūsų naršymo",
    ),
    matches=(
        "Šioje svetainėje naudojami slapukai.",
        "Tęsdami naršymą sutinkate su sąlygomis.",
        "Mes naudojame slapukus statistikai.",
        "Spausdami „Sutinku“ leidžiate slapukų naudojimą.",
    ),
    spares=(
        "Močiutė anūkams iškepė sausainių.",
        "Jie ėjo toliau, kol sutemo.",
        "Metų patirtis išmokė jį kantrybės.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "prenumeruokite naujienlaiškį", "prenumeruokite mūsų naujienlaiškį", "užsiprenumeruokite",
        "užsisakykite naujienlaiškį", "mūsų naujienlaiškį", "naujienlaiškio prenumeratą", "gaukite naujausias",
        "gaukite naujienas", "tiesiai į jūsų el. paštą", "į savo el. paštą", "į savo pašto dėžutę",
        "tiesiai į pašto dėžutę", "įveskite savo el. pašto", "bet kada galite atsisakyti",
    ),
    matches=(
        "Prenumeruokite mūsų naujienlaiškį!",
        "Gaukite naujausias žinias pirmieji.",
        "Įveskite savo el. pašto adresą.",
        "Svarbiausi straipsniai į savo el. paštą kasdien.",
    ),
    spares=(
        "Paštininkas laišką atnešė savaitę pavėlavęs.",
        "Diktorius žinias skaitė drebančiu balsu.",
        "Ji įstojo į šachmatų klubą.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "gavote šį", "gaunate šį", "šį laišką gavote", "šį laišką gaunate",
    ),
)
SENT_STARTS = Phrases(
    (
        "šis laiškas išsiųstas", "šis el. laiškas išsiųstas",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "prenumeratos atsisakymas",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "įkeliami komentarai",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "veikia su", "tema:",
        "sukurta su",
    ),
)
SHARE_PHRASES = Phrases(
    (
        "sekite mus", "sekite mūsų naujienas", "pasidalinkite straipsniu", "pasidalink straipsniu",
        "dalinkitės straipsniu", "pasidalinkite su draugais", "pasidalink su draugais", "mūsų facebook puslapį",
        "mūsų facebook paskyrą", "mūsų youtube kanalą", "prenumeruokite mūsų kanalą",
        "prisijunkite prie mūsų facebook", "spustelėkite, kad pasidalintumėte", "spauskite, kad pasidalintumėte",
        "paspauskite patinka",
    ),
    matches=(
        "Sekite mus ir socialiniuose tinkluose.",
        "Patiko? Pasidalinkite straipsniu.",
        "Spustelėkite, kad pasidalintumėte per Twitter (Atsidaro naujame lange)",
    ),
    spares=(
        "Jie dalijosi duona su kaimynais.",
        "Seklys sekė įtariamąjį iki stoties.",
        "Kanalas visą vasarą buvo sausas.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "el. pašto adresas nebus skelbiamas", "el. pašto adresas nebus publikuojamas",
        "el. paštas nebus skelbiamas", "būtini laukeliai pažymėti", "privalomi laukeliai pažymėti",
        "privalomi laukai", "norėdami komentuoti", "norėdami rašyti komentarus", "norint komentuoti",
        "turite prisijungti", "turite būti prisijungę", "būkite pirmas, kuris", "būkite pirmas pakomentavęs",
        "noriu savo interneto naršyklėje išsaugoti", "išsaugoti vardą, el. pašto", "kai kitą kartą komentuosiu",
        "praneškite man apie naujus komentarus", "komentarai išjungti", "komentavimas išjungtas",
        "komentarai yra moderuojami", "už komentarus atsako", "redakcija pasilieka teisę pašalinti",
        "sužinokite, kaip apdorojami jūsų komentarų",
    ),
    matches=(
        "El. pašto adresas nebus skelbiamas. Būtini laukeliai pažymėti *",
        "Norėdami komentuoti prisijunkite.",
        "Už komentarus atsako juos parašę skaitytojai.",
        "Komentavimas išjungtas.",
    ),
    spares=(
        "Ministras atsisakė komentuoti šias žinias.",
        "Jis pirmas užkopė į kalną.",
        "Kritiko pastaba buvo trumpa ir aštri.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "visos teisės saugomos", "visos teisės ginamos", "visos teisės priklauso", "draudžiama kopijuoti",
        "draudžiama platinti", "draudžiama atgaminti", "kopijuoti ir platinti", "be raštiško sutikimo",
        "be raštiško leidimo", "be išankstinio raštiško", "be rašytinio sutikimo", "tik gavus raštišką",
        "gavus raštišką sutikimą", "be redakcijos sutikimo", "redakcija neatsako",
        "redakcija neprisiima atsakomybės", "neprisiimame atsakomybės", "už turinį atsako autorius",
        "autoriaus nuomonė nebūtinai", "nuomonė gali nesutapti", "gali nesutapti su redakcijos",
        "nebūtinai sutampa su redakcijos", "nebūtinai atspindi", "tik informacinio pobūdžio",
        "tik informaciniais tikslais", "nėra investavimo patarimas", "nėra investicinė rekomendacija",
        "nepakeičia gydytojo konsultacijos", "būtina nurodyti šaltinį", "nuoroda į šaltinį būtina",
        "cituojant būtina", "medžiagą viešai skelbti", "žiniasklaidos priemonėse bei interneto",
    ),
    matches=(
        "© 2021 Visos teisės saugomos.",
        "Draudžiama kopijuoti šios svetainės tekstus.",
        "Autoriaus mintys gali nesutapti su redakcijos pozicija.",
        "Tekstai skelbiami tik informaciniais tikslais.",
        "Naudoti turinį be raštiško sutikimo negalima.",
        "Naudojant medžiagą būtina nurodyti šaltinį.",
    ),
    spares=(
        "Darbininkai streikavo dėl savo teisių.",
        "Po tėvo mirties atsakomybė už namus teko jam.",
        "Laikrodininkas senam laikrodžiui garantijos nedavė.",
        "Jis išėjo iš namų be leidimo.",
        "Autorius rašo apie savo vaikystę.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "straipsnis pirmą kartą publikuotas", "straipsnis pirmą kartą paskelbtas",
        "tekstas pirmą kartą publikuotas", "šis straipsnis pirmiausia", "pirmą kartą publikuota",
        "perspausdinta leidus", "publikuojama gavus leidimą", "publikuojama su leidimu",
        "creative commons licencija", "creative commons licenciją", "straipsnio originalas",
    ),
    matches=(
        "Tekstas pirmą kartą publikuotas žurnale.",
        "Turinys platinamas pagal Creative Commons licenciją.",
        "Publikuojama gavus leidimą iš autoriaus.",
    ),
    spares=(
        "Jis pirmą kartą pamatė jūrą.",
        "Straipsnis sukėlė daug triukšmo.",
        "Savivaldybė davė leidimą tiltui.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "atsisiųskite programėlę", "atsisiųsk programėlę", "parsisiųskite programėlę",
        "atsisiųskite mūsų programėlę", "mūsų mobiliąją programėlę", "paremkite mus", "paremk mus",
        "paremkite nepriklausomą", "skirkite paramą", "tapkite prenumeratoriumi", "tapk prenumeratoriumi",
        "tik prenumeratoriams", "skirtas prenumeratoriams", "norėdami skaityti toliau", "norėdami skaityti visą",
        "jau esate prenumeratorius", "jau prenumeruojate", "jau turite paskyrą", "neturite paskyros",
        "nemokamų straipsnių", "reklamos blokavimo", "reklamų blokavimo",
    ),
    matches=(
        "Atsisiųskite programėlę ir skaitykite patogiau.",
        "Šis straipsnis skirtas prenumeratoriams.",
        "Norėdami skaityti toliau, prisijunkite.",
        "Jau prenumeruojate? Prisijunkite.",
    ),
    spares=(
        "Kaimynai mokyklai suaukojo pinigų.",
        "Tėvas rėmė sūnų, kol šis baigė mokslus.",
        "Tais laikais telefono abonentų buvo nedaug.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ne", "nėra", "nebuvo", "niekada", "niekas", "nei", "be", "du", "dvi", "trys", "keturi", "penki", "šeši",
        "septyni", "aštuoni", "devyni", "dešimt",
    ),
)
PAGE_WORDS = Phrases(("puslapis", "psl",))
PROMPT_BUTTONS = Phrases(
    (
        "žiūrėti galeriją", "paleisti vaizdo įrašą", "vaizdo įrašas įkeliamas",
        "jūsų naršyklė nepalaiko vaizdo įrašų", "straipsnis tęsiasi po reklamos",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "spauskite čia", "sekite mus", "atsisiųskite mūsų programėlę",
    ),
)
TEASER_STARTS = Phrases(
    (
        "taip pat skaitykite", "skaitykite taip pat", "skaityti daugiau", "susiję straipsniai",
    ),
)
WIKI_WORDS = Phrases(
    (
        "laisvoji enciklopedija", "laisvosios enciklopedijos", 'rodomas puslapis "http', 'rodomas puslapis "https',
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "redaguoti", "redaguoti kodą",
    ),
)
TIP_WORDS = Phrases(
    (
        "atsiųskite mums", "turite naujieną", "pastebėjote klaidą",
    ),
)
HEADING_TITLES = Phrases(
    (
        "toliau", "netrukus", "tau", "jums", "daugiau", "taip pat žr", "nuorodos", "šaltiniai", "populiaru",
        "panašūs",
    ),
)
WORDINGS = {
    "act": "žiūrėkite spauskite atsisiųskite klausykite",
    "continue": "tęsinys tęsiamas",
    "below": "po žemiau",
    "media": "vaizdo nuotraukos nuotrauka galerija programėlę reklamos reklama",
    "filler": "čia mūsų ir daugiau dabar straipsnio",
    "comments": "komentarai komentaras",
    "moderation": "moderuojami taisyklės atsakomybė",
    "write": "rašykite siųskite",
    "us": "mums redakcija",
    "tip": "klaidą nuotraukas istorija",
    "sign up": "prenumeruokite gaukite",
    "newsletter": "naujienlaiškį naujienlaiškis naujienlaiškio naujienlaiškių",
    "mail": "paštą",
    "agree": "sutinku sutinkate sutikimas",
    "terms": "privatumo politika sąlygos nustatymai",
    "cookie": "slapukus slapukai slapukų",
    "site": "naudojame naudoja svetainė svetainėje įrenginio",
    "video": "vaizdo",
    "option": "visus",
    "news": "naujienas",
    "sign off": "atsisakyti atsisakymas atsisakykite",
    "list": "laišką laiškas laiškus laiškų pranešimą naujienlaiškio naujienlaiškių",
    "joined": "užsiprenumeravote prenumeruojate užsiregistravote užsisakėte registruotas klientas",
    "here": "čia spauskite paspauskite",
    "browser": "naršyklėje",
    "view": "peržiūrėti žiūrėti atidaryti skaityti",
}
VISITOR_WORDS = Phrases(
    (
        "jūs", "jūsų", "mes", "mūsų", "prašome", "deja", "atsiprašome",
    ),
)
SAYING_WORDS = Phrases(
    (
        "sakė", "sakydavo", "sako", "tarė", "rašė", "šaukė", "klausė", "atsakė",
    ),
    matches=("Prenumeruokite laišką, sakydavo šeimininkas.",),
    spares=("Prenumeruokite laišką, ir gausite jį kas pirmadienį.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "slapukus", "slapukai", "slapukų", "jūsų privatumą", "jūsų privatumas", "jūsų sutikimas",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "sutinku su viskuo", "keisti nustatymus", "atsisakau", "gerai", "ne, ačiū", "leiskite pasirinkti",
        "rinktis", "priimu visus", "priimu", "priimti visus", "priimti visus slapukus", "priimti", "sutinku",
        "sutikti su visais", "sutinku su visais", "leisti visus", "atmesti visus", "atmesti", "atsisakyti visų",
        "nesutinku", "tik būtini", "tik būtinieji", "tik būtini slapukai", "tvarkyti slapukus",
        "tvarkyti nuostatas", "slapukų nustatymai", "pritaikyti", "išsaugoti nustatymus",
        "išsaugoti pasirinkimą", "patvirtinti pasirinkimą", "supratau",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "vyresnis nei 18", "jaunesnis nei 18", "yra 18 metų", "daugiau kaip 18 metų", "ne mažiau kaip 18 metų",
        "ne jaunesniems kaip 18", "pilnametis", "pilnamečiams", "amžiaus patvirtinimas", "amžiaus patikra",
        "patvirtinkite savo amžių", "gimimo data", "tik suaugusiems",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "man yra 18 metų", "taip, man yra 18 metų", "man jau yra 18", "taip, man jau yra 18",
        "man daugiau nei 18 metų", "esu vyresnis nei 18 metų", "esu pilnametis", "man nėra 18 metų",
        "ne, man nėra 18 metų", "man dar nėra 18", "taip", "ne", "įeiti", "išeiti", "palikti svetainę",
        "patvirtinti", "tęsti",
    ),
)
