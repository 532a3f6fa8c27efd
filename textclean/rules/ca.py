"""Catalan."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "sol·licitud incorrecta", "petició incorrecta", "petició errònia", "petició no vàlida", "no autoritzat",
        "accés no autoritzat", "cal autenticació", "autenticació requerida", "prohibit", "accés prohibit",
        "accés denegat", "permís denegat", "pàgina no trobada", "no s'ha trobat la pàgina", "no s'ha trobat",
        "no trobat", "no trobada", "no hem trobat la pàgina", "la pàgina no existeix", "aquesta pàgina no existeix",
        "pàgina inexistent", "pàgina no disponible", "la pàgina no està disponible", "error 404 pàgina no trobada",
        "fitxer no trobat", "no s'ha trobat res", "no s'han trobat resultats", "mètode no permès", "no acceptable",
        "temps d'espera esgotat", "s'ha esgotat el temps d'espera", "conflicte", "ja no està disponible",
        "ja no disponible", "contingut no disponible", "cal especificar la longitud", "petició massa gran",
        "tipus de contingut no suportat", "massa peticions", "massa sol·licituds",
        "no disponible per motius legals", "error intern", "error del servidor", "error intern del servidor",
        "no implementat", "passarel·la incorrecta", "porta d'enllaç incorrecta", "servei no disponible",
        "el servei no està disponible", "servei temporalment no disponible", "en manteniment", "web en manteniment",
        "lloc web en manteniment", "pàgina en manteniment", "en construcció", "pàgina en construcció",
        "web en construcció", "tornem de seguida", "tornarem aviat", "properament", "un moment",
        "un moment si us plau", "espereu si us plau", "si us plau espereu", "ets un robot", "no soc un robot",
        "no sóc un robot", "comprovant el navegador", "no es pot accedir a aquest lloc web",
        "no s'ha pogut connectar", "no hi ha connexió a internet", "la connexió ha caducat",
        "la connexió no és privada", "error", "s'ha produït un error", "hi ha hagut un error",
        "alguna cosa ha anat malament", "ho sentim", "ho sentim molt", "disculpeu", "disculpa", "perdó", "ui",
        "ups", "vaja", "oh no", "error de base de dades", "sessió caducada",
        "no has iniciat sessió", "no heu iniciat sessió", "cal iniciar sessió", "error de sessió",
        "el vostre navegador està obsolet", "el teu navegador està obsolet",
        "el teu navegador no és compatible", "navegador no compatible", "navegador obsolet",
        "galetes no suportades", "galetes no compatibles",
        "ha fallat la verificació", "no es pot accedir a aquesta pàgina", "no s'ha trobat el servidor",
        "no teniu permís per llegir aquesta pàgina", "no esteu autoritzat a llegir aquest fòrum",
        "aquest contingut no està disponible en aquests moments", "aquest producte ja no està disponible",
        "aquest article és només per a subscriptors",
        "s'ha produït un error en establir la connexió amb la base de dades", "aquest lloc web està en construcció",
    ),
    matches=(
        "Aquest producte ja no està disponible.",
        "No teniu permís per llegir aquesta pàgina.",
    ),
    spares=(
        "El metge del poble ja no està disponible els diumenges.",
        "Ningú no tenia permís per llegir les cartes de l'avi.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "no s'ha trobat en aquest servidor", "no es troba en aquest servidor", "l'url sol·licitat",
        "l'url sol·licitada", "l'adreça sol·licitada", "la url sol·licitada", "el servidor no ha pogut",
        "el servidor no pot", "el servidor no ha entès", "entendre la vostra petició",
        "processar la vostra sol·licitud", "processar la vostra petició", "no teniu permís per accedir",
        "no tens permís per accedir", "no teniu permisos per", "no tens permisos per",
        "no esteu autoritzat a accedir", "no teniu autorització per accedir", "no teniu accés a aquesta pàgina",
        "no tens accés a aquesta pàgina", "una resposta no vàlida", "resposta no vàlida d'un servidor",
        "el servidor intermediari", "el servidor està temporalment", "el servidor està sobrecarregat",
        "error intern del servidor", "la pàgina que busqueu", "la pàgina que busques", "la pàgina que cerqueu",
        "la pàgina que cerques", "la pàgina que esteu buscant", "la pàgina que estàs buscant",
        "la pàgina que esteu cercant", "la pàgina que heu sol·licitat", "la pàgina que has sol·licitat",
        "la pàgina que heu demanat", "la pàgina sol·licitada", "la pàgina demanada", "aquesta pàgina no existeix",
        "aquesta pàgina ja no existeix", "aquesta pàgina no està disponible", "no s'ha trobat la pàgina",
        "no hem pogut trobar la pàgina", "no hem trobat la pàgina", "no s'ha pogut trobar la pàgina",
        "pot ser que s'hagi mogut", "s'ha mogut o eliminat", "ha estat eliminada o", "ha estat moguda o",
        "ha canviat d'adreça", "l'enllaç que heu seguit", "l'enllaç que has seguit", "l'enllaç està trencat",
        "no s'ha trobat res en aquesta", "activeu el javascript", "activeu javascript", "activa javascript",
        "activa el javascript", "habiliteu javascript", "habilita javascript", "habilitar javascript",
        "activar javascript", "javascript desactivat", "javascript està desactivat", "el vostre navegador no",
        "el teu navegador no", "el vostre navegador està", "activeu les galetes", "activa les galetes",
        "habiliteu les galetes", "habilitar les galetes", "les galetes del navegador", "que no ets un robot",
        "que no sou un robot", "verifica que ets humà", "verifiqueu que sou humà", "verifica que ets una persona",
        "verifiqueu que sou una persona", "trànsit inusual", "tràfic inusual", "heu estat bloquejat",
        "has estat bloquejat", "la vostra adreça ip", "la teva adreça ip", "s'ha superat el límit de",
        "heu superat el límit", "no està disponible al teu país", "no està disponible al vostre país",
        "no disponible a la vostra regió", "no està disponible a la teva regió", "per motius legals",
        "l'administrador de la memòria cau", "l'adreça dns", "adreça ip del servidor", "el temps de connexió",
        "ha trigat massa a respondre", "ha rebutjat la connexió", "connectar amb el servidor",
        "que l'adreça estigui ben escrita", "comproveu que l'adreça", "comprova que l'adreça", "comproveu l'url",
        "lloc web en manteniment", "web està en manteniment", "està en manteniment", "tasques de manteniment",
        "web en construcció", "pàgina en construcció", "la vostra sessió ha caducat", "la teva sessió ha caducat",
        "la sessió ha caducat", "la sessió ha expirat", "connexió amb la base de dades",
        "connexió a la base de dades", "un error crític", "un error inesperat", "s'ha produït un error en",
        "s'ha produït un error mentre", "codi d'error",
        "iniciar sessió per accedir", "iniciar sessió per veure", "iniciar una sessió per accedir",
        "navegador no accepta",
    ),
    matches=(
        "Ho sentim, la pàgina que busqueu no existeix.",
        "No teniu permís per accedir a aquest recurs.",
        "Per continuar, activeu el JavaScript.",
        "Confirma que no ets un robot.",
        "Hem detectat trànsit inusual de la vostra xarxa.",
        "Aquest contingut no està disponible al teu país.",
        "El lloc web està en manteniment.",
        "Error en la connexió amb la base de dades.",
        "La sessió ha caducat, torneu a entrar.",
    ),
    spares=(
        "El guarda no va donar permís als nens per entrar al jardí.",
        "Va girar l'última pàgina del llibre i no hi va trobar el seu nom.",
        "El tren va arribar dues hores tard per obres a la via.",
        "El cambrer no va entendre què demanaven els convidats.",
        "Cada nit tancaven la porta de la ciutat.",
        "La relació entre els dos germans s'havia trencat feia anys.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "torneu-ho a provar més tard", "torna-ho a provar més tard", "torneu-ho a provar", "torna-ho a provar",
        "torneu-ho a intentar", "torna-ho a intentar", "proveu-ho més tard", "intenteu-ho més tard",
        "intenta-ho més tard", "contacteu amb l'administrador", "poseu-vos en contacte amb l'administrador",
        "administrador del lloc", "administrador del web", "disculpeu les molèsties", "disculpa les molèsties",
        "perdoneu les molèsties", "sentim les molèsties", "torneu a la pàgina d'inici", "torna a la pàgina d'inici",
        "tornar a la pàgina d'inici", "tornar a l'inici", "feu servir el cercador", "fes servir el cercador",
        "utilitzeu el cercador", "utilitza el cercador", "potser una cerca", "comproveu l'ortografia",
        "comproveu la connexió a internet", "comprova la connexió", "recarregueu la pàgina",
        "actualitzeu la pàgina", "gràcies per la paciència",
        "actualitza el teu navegador", "actualitzeu el vostre navegador",
    ),
)
ERROR_WORDS = Phrases(
    (
        "servidor", "servidors", "proxy", "intermediari", "url", "adreça", "adreces", "enllaç", "enllaços",
        "petició", "peticions", "sol·licitud", "sol·licituds", "sol·licitada", "sol·licitat", "navegador",
        "navegadors", "pàgina", "pàgines", "passarel·la", "memòria", "cau", "connexió", "internet", "accés",
        "accedir", "permís", "permisos", "error", "errors", "trobat", "trobada", "trobar", "denegat", "bloquejat",
        "prohibit", "disponible", "manteniment", "javascript", "galeta", "galetes", "recurs", "document", "fitxer",
        "capçalera", "mètode", "temps", "espera", "caducat", "caducada", "sessió", "web", "carregar", "robot",
        "humà", "xarxa", "trànsit", "resposta", "base", "dades", "dns", "ip", "autoritzat", "vàlida", "intern",
    ),
)
ERROR_NAMES = Phrases(
    (
        "error", "errors", "codi", "codi d'error", "codi d'estat", "estat", "error http", "error del servidor",
        "error de servidor", "pàgina d'error",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "referència", "número de referència", "identificador", "codi d'error", "la vostra ip",
        "la vostra adreça ip", "la teva adreça ip", "adreça ip", "motiu", "detalls",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "no", "impossible", "error", "errors", "invàlid", "no vàlid", "denegat", "rebutjat", "rebutjada", "prohibit",
        "prohibida", "caducat", "caducada", "expirat", "bloquejat", "desconegut", "inesperat", "fallat", "ha fallat",
        "problema", "falta", "falten", "massa", "requerida", "necessària", "interrompuda", "lamentablement", "cap",
        "fora de servei", "manteniment", "en manteniment", "tancat", "tancada", "eliminada", "suprimida",
        "sobrecarregat", "temporalment",
        "obsolet", "desfasat", "antiquat", "no és compatible", "no compatible", "massa antic", "no has iniciat",
        "desactivada", "desactivat",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "si", "quan", "en cas", "per", "perquè",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "inici", "pàgina d'inici", "pàgina principal", "portada", "tornar", "torna", "enrere", "tornar a l'inici",
        "torna a l'inici", "tornar a la pàgina d'inici", "torna a la pàgina d'inici", "tornar a la pàgina principal",
        "torna a la pàgina principal", "tornar a la portada", "torna a la portada", "anar a l'inici", "ves a l'inici",
        "anar a la pàgina d'inici", "ves a la pàgina d'inici", "anar a la pàgina principal",
        "ves a la pàgina principal", "tornar enrere", "torna enrere", "pàgina anterior", "torna a la pàgina anterior",
        "inicia la sessió", "iniciar sessió", "inicia sessió", "accedeix", "entra", "tanca la sessió", "registra't",
        "contacte", "contacta'ns", "contacteu amb nosaltres", "ajuda", "més informació", "mostra els detalls",
        "continua", "continuar", "accepta", "accepta-ho tot", "acceptar", "acceptar-ho tot", "rebutja",
        "rebutja-ho tot", "subscriu-te", "cerca", "cercar", "tanca", "tancar", "cancel·la",
        "actualitza el navegador", "actualitzar el navegador", "actualitza ara", "actualitzar ara", "baixa",
        "descarrega", "ignora", "torneu-ho a provar", "intenteu-ho de nou",
    ),
    matches=(
        "Torna a l'inici",
    ),
    spares=(
        "Torna enrere, va dir el barquer.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "torna-ho a provar", "tornar-ho a provar", "torneu-ho a provar", "torna-ho a intentar", "torneu-ho a intentar",
        "recarrega", "recarregar", "recarrega la pàgina", "actualitza", "actualitza la pàgina",
    ),
    matches=(
        "Torneu-ho a provar!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "codi d'estat", "codis d'estat", "codi d'error", "codis d'error", "pàgina d'error", "pàgines d'error",
        "missatge d'error", "missatges d'error", "vol dir que", "significa que", "això significa", "indica que",
        "el client", "per exemple", "com solucionar", "solucionar", "connector", "resposta",
    ),
    matches=(
        "El codi d'error vol dir que no hi ha ningú.",
    ),
    spares=(
        "La barca surt a les nou.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "què vol dir", "què és", "què fer", "què significa", "com puc", "per què", "causes", "solucions", "solució",
        "resoldre", "preguntes freqüents", "no puc",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "error apareix", "error significa", "missatge apareix", "apareix quan", "es produeix quan",
    ),
)
MENU_LABELS = Phrases(
    (
        "inici", "portada", "pàgina d'inici", "pàgina principal", "qui som", "sobre nosaltres", "nosaltres",
        "quant a", "contacte", "contacta", "contacta'ns", "contacteu-nos", "contacta amb nosaltres",
        "contacteu amb nosaltres", "inicia sessió", "inicia la sessió", "inicieu la sessió", "iniciar sessió",
        "inicieu sessió", "entra", "entrar", "accedeix", "accés", "accés usuaris", "registra't", "registreu-vos",
        "registre", "crea un compte", "tanca sessió", "tanca la sessió", "tancar sessió", "surt", "sortir",
        "el meu compte", "el meu perfil", "perfil", "àrea privada", "cerca", "cercar", "cercador", "cerca avançada",
        "cerca al web", "busca", "menú", "menú principal", "salta al contingut", "vés al contingut",
        "ves al contingut", "vés al contingut principal", "salta al contingut principal", "anar al contingut",
        "aneu al contingut", "mapa web", "mapa del web", "mapa del lloc", "preguntes freqüents",
        "preguntes més freqüents", "treballa amb nosaltres", "ofertes de feina", "publicitat", "anuncia't",
        "premsa", "sala de premsa", "butlletí", "rss", "cistella", "cistella de la compra", "carret",
        "el meu carret", "finalitza la compra", "llista de desitjos", "botiga", "mostra'n més", "mostra més",
        "tanca", "tancar", "cancel·la", "accepta", "d'acord", "obre el menú", "totes les categories", "categories",
        "configuració", "preferències", "has oblidat la contrasenya", "heu oblidat la contrasenya",
        "he oblidat la contrasenya", "recorda'm", "recordeu-me", "nom d'usuari", "usuari", "contrasenya",
        "correu electrònic", "idioma", "català", "castellano", "english", "en directe", "enllaços",
        "enllaços d'interès", "ajuda", "atenció al client", "avís", "subscriptors", "subscriu-te", "hemeroteca",
        "canvis recents", "pàgina a l'atzar", "l'equip",
    ),
)
SKIP_STARTS = Phrases(
    (
        "salta al contingut", "vés al contingut", "ves al contingut", "anar al contingut", "aneu al contingut",
    ),
)
SECTION_LABELS = Phrases(
    (
        "notícies", "actualitat", "política", "esports", "economia", "empresa", "negocis", "cultura", "societat",
        "opinió", "articles", "editorial", "el temps", "meteorologia", "vídeo", "vídeos", "fotos", "galeria",
        "galeries", "fotogaleries", "pòdcasts", "podcasts", "ciència", "tecnologia", "ciència i tecnologia",
        "salut", "viatges", "turisme", "ajuda", "etiquetes", "arxiu", "arxius", "esdeveniments", "agenda",
        "activitats", "projectes", "serveis", "els nostres serveis", "productes", "món", "internacional",
        "catalunya", "país", "barcelona", "territori", "comarques", "local", "municipi", "ajuntament", "successos",
        "educació", "medi ambient", "art", "arts", "música", "cinema", "teatre", "televisió", "llibres",
        "literatura", "història", "gastronomia", "receptes", "entrevistes", "reportatges", "blog", "blogs", "moda",
        "motor", "gent", "llengua", "publicacions", "recursos", "sobre l'autor",
    ),
)
SHARE_LABELS = Phrases(
    (
        "comparteix", "comparteix-ho", "compartir", "compartiu", "comparteix això", "comparteix aquest article",
        "comparteix l'article", "comparteix la notícia", "comparteix aquesta notícia", "comparteix a facebook",
        "comparteix al facebook", "comparteix a twitter", "comparteix al twitter", "comparteix a whatsapp",
        "comparteix per whatsapp", "tuiteja", "piula", "envia per correu", "envia per correu electrònic",
        "envia a un amic", "envia-ho a un amic", "imprimeix", "imprimir", "copia l'enllaç", "enllaç copiat",
        "segueix-nos", "seguiu-nos", "segueix-nos a", "segueix-nos a les xarxes", "segueix-nos a facebook",
        "segueix-nos a twitter", "xarxes socials", "desa", "desar", "guarda", "m'agrada", "facebook", "twitter",
        "whatsapp", "telegram", "instagram", "youtube", "linkedin",
    ),
)
RELATED_LABELS = Phrases(
    (
        "articles relacionats", "notícies relacionades", "continguts relacionats", "entrades relacionades",
        "relacionats", "relacionat", "temes relacionats", "productes relacionats", "el més llegit",
        "els més llegits", "les més llegides", "més llegides", "més llegit", "el més vist", "els més vistos",
        "més populars", "populars", "el més comentat", "tendències", "és tendència", "també et pot interessar",
        "et pot interessar", "també us pot interessar", "us pot interessar", "potser t'interessa", "et pot agradar",
        "també et pot agradar", "llegeix també", "llegiu també", "vegeu també", "mira també", "més informació",
        "més notícies", "més articles", "altres articles", "altres notícies", "més sobre aquest tema", "més de",
        "darreres notícies", "últimes notícies", "últimes entrades", "entrades recents", "articles recents",
        "darrers articles", "última hora", "destacats", "destacat", "titulars", "recomanats", "recomanat",
        "et recomanem", "us recomanem", "selecció de l'editor", "no t'ho perdis", "no us ho perdeu",
        "del mateix autor", "articles destacats",
        "productes recomanats", "vistos recentment",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "comentaris", "comentari", "cap comentari", "sense comentaris", "no hi ha comentaris",
        "encara no hi ha comentaris", "deixa un comentari", "deixeu un comentari", "deixa una resposta",
        "deixeu una resposta", "fes un comentari", "escriu un comentari", "afegeix un comentari",
        "afegiu un comentari", "publica un comentari", "el teu comentari", "respon", "respondre", "contesta",
        "cancel·la la resposta", "cancel·la les respostes", "denuncia", "informa d'un abús",
        "inicia sessió per comentar", "mostra els comentaris", "veure comentaris", "veure tots els comentaris",
        "tots els comentaris", "més recents primer", "més nous", "més antics", "ordena per", "nom", "el teu nom",
        "correu electrònic", "adreça electrònica", "lloc web", "web", "missatge", "envia", "envia el comentari",
        "envia un comentari", "publica el comentari", "comentaris recents", "comentaris tancats",
        "sigues el primer a comentar", "opina",
        "opinions dels clients", "escriu una opinió", "enllaç permanent", "inicia sessió per respondre",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "butlletí", "butlletins", "newsletter", "subscriu-te", "subscriu-t'hi", "subscriviu-vos", "subscriure's",
        "subscriu-te al butlletí", "subscriu-te al nostre butlletí", "subscriviu-vos al butlletí",
        "subscriviu-vos al nostre butlletí", "apunta't al butlletí", "rep el butlletí", "rep el nostre butlletí",
        "el teu correu electrònic", "la teva adreça electrònica", "adreça electrònica", "introdueix el teu correu",
        "estigues al dia", "dona't de baixa", "alta butlletí", "registra't ara",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "política de privacitat", "política de privadesa", "privacitat", "privadesa", "avís de privadesa",
        "protecció de dades", "avís legal", "avisos legals", "nota legal", "condicions d'ús", "condicions generals",
        "condicions de servei", "termes d'ús", "termes i condicions", "termes de servei",
        "exempció de responsabilitat", "política de galetes", "política de cookies", "galetes", "cookies",
        "configuració de galetes", "configura les galetes", "configuració de cookies", "accepta-ho tot", "accepta",
        "acceptar", "accepta-les totes", "accepta totes les galetes", "rebutja", "rebutja-ho tot",
        "rebutja-les totes", "tots els drets reservats", "drets reservats", "copyright", "drets d'autor",
        "accessibilitat", "declaració d'accessibilitat", "transparència", "crèdits", "canal ètic",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "anterior", "següent", "enrere", "endavant", "article anterior", "article següent", "entrada anterior",
        "entrada següent", "següent entrada", "notícia anterior", "notícia següent", "pàgina anterior",
        "pàgina següent", "torna", "tornar", "tornar enrere", "torna a dalt", "torna al principi", "tornar a dalt",
        "puja", "pujar", "inici de pàgina", "llegeix més", "llegir més", "llegeix-ne més", "continua llegint",
        "continueu llegint", "seguir llegint", "segueix llegint", "més", "més informació", "més info",
        "saber-ne més", "llegiu-ne més", "entrades més antigues", "entrades anteriors", "entrades més noves",
        "entrades més recents", "navegació d'entrades", "navegació de l'entrada", "pàgina", "carrega'n més",
        "carrega més", "veure més", "veure'n més", "veure-ho tot", "veure tot", "mostra-ho tot", "veure totes",
        "fes clic aquí", "feu clic aquí", "clica aquí", "cliqueu aquí", "vés a", "primera", "última", "detalls",
        "edita a github", "mostra la font", "mostra el codi",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "publicitat", "anunci", "anuncis", "patrocinat", "contingut patrocinat", "contingut promocionat",
        "promoció", "patrocinador", "patrocinadors", "patrocinat per", "branded content",
        "continua després de la publicitat", "espai patrocinat",
    ),
)
ADVERT_STARTS = Phrases(("publicit",))
META_PREFIXES = Phrases(
    (
        "etiquetes:", "etiquetes", "etiquetat:", "etiquetat com", "categories:", "categoria:", "arxivat a",
        "arxivat en", "publicat a", "publicat dins de", "temes:", "tema:", "paraules clau:", "paraules clau",
        "mots clau:", "secció:",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "llegeix també:", "llegiu també:", "llegeix més:", "llegeix:", "vegeu també:", "vegeu:", "mireu també:",
        "més informació:", "per saber-ne més:", "relacionat:", "notícia relacionada:", "notícies relacionades:",
        "no t'ho perdis:", "mira:", "vídeo:", "et pot interessar:", "també et pot interessar:",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "foto:", "fotos:", "fotografia:", "fotografies:", "foto de", "imatge:", "imatge de", "imatge d'arxiu",
        "foto d'arxiu", "fotografia d'arxiu", "il·lustració:", "vídeo:", "font:", "crèdits:", "autor de la foto",
        "autoria:", "infografia:",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "per:", "escrit per", "publicat per", "publicat per:", "autor:", "autora:", "text:", "redacció:",
        "publicat el", "publicat:", "publicada el", "data de publicació", "actualitzat el", "actualitzat:",
        "darrera actualització", "última actualització", "última modificació", "temps de lectura", "traducció:",
        "corresponsal",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "utilitzem galetes", "fem servir galetes", "utilitza galetes", "fa servir galetes", "utilitzem cookies",
        "fem servir cookies", "utilitza cookies", "aquest lloc web utilitza", "aquest web utilitza cookies",
        "aquest web utilitza galetes", "galetes pròpies i de tercers", "cookies pròpies i de tercers",
        "l'ús de galetes", "l'ús de cookies", "si continueu navegant", "si continues navegant",
        "si segueix navegant", "millorar la vostra experiència", "millorar la teva experiència",
        "experiència de navegació",
    ),
    matches=(
        "Aquest lloc web utilitza galetes pròpies i de tercers.",
        "Si continueu navegant, n'accepteu les condicions.",
        "Fem servir cookies per analitzar el trànsit.",
        "Accepteu l'ús de galetes.",
    ),
    spares=(
        "L'àvia feia galetes per als nets.",
        "Van continuar caminant fins que es va fer fosc.",
        "L'experiència dels anys l'havia fet pacient.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "subscriu-te al nostre butlletí", "subscriu-te al butlletí", "subscriviu-vos al nostre butlletí",
        "subscriviu-vos al butlletí", "apunta't al nostre butlletí", "apunta't al butlletí",
        "inscriu-te al butlletí", "el nostre butlletí", "rep el butlletí", "rebre el butlletí", "rep les notícies",
        "rep les últimes", "rebre les novetats", "directament al teu correu", "al teu correu electrònic",
        "a la teva bústia", "al vostre correu electrònic", "introdueix el teu correu", "introduïu la vostra adreça",
        "cancel·lar la subscripció", "et pots donar de baixa",
    ),
    matches=(
        "Subscriu-te al nostre butlletí setmanal.",
        "Les notícies del dia a la teva bústia.",
        "Introduïu la vostra adreça de correu.",
        "Rep les últimes novetats cada matí.",
    ),
    spares=(
        "El carter va portar la carta amb una setmana de retard.",
        "Va llegir les notícies amb la veu tremolosa.",
        "Es va apuntar al club d'escacs.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "reps aquest", "rebeu aquest", "has rebut aquest", "heu rebut aquest",
    ),
)
SENT_STARTS = Phrases(
    (
        "aquest correu s'ha enviat a", "aquest missatge s'ha enviat a", "aquest correu ha estat enviat a",
    ),
)
WEB_BUTTONS = Phrases(
    (
        "veure la versió web",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "donar-se de baixa", "donar-me de baixa", "cancel·la la subscripció",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "navegació d'entrades",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "carregant comentaris", "s'estan carregant els comentaris", "m'agrada s'està carregant",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "gràcies al", "funciona amb", "creat amb", "tema:",
        "funciona gràcies a", "amb la tecnologia de", "desenvolupat amb",
    ),
)
SHARE_PHRASES = Phrases(
    (
        "segueix-nos a", "seguiu-nos a", "segueix-nos al", "seguiu-nos al", "segueix-nos per", "fes-te fan",
        "comparteix aquest article", "comparteix aquesta notícia", "comparteix-ho amb", "comparteix-lo amb",
        "compartiu aquest article", "el nostre canal de telegram", "canal de whatsapp", "nostre canal de youtube",
        "uneix-te al nostre canal", "la nostra pàgina de facebook", "feu clic per compartir",
        "fes clic per compartir", "cliqueu per compartir", "a les xarxes socials següents",
    ),
    matches=(
        "Segueix-nos a Instagram i a Twitter.",
        "Si t'ha agradat, comparteix aquest article.",
        "Feu clic per compartir a Twitter (S'obre en una finestra nova)",
    ),
    spares=(
        "Compartien el pa amb els veïns.",
        "El detectiu va seguir el sospitós fins a l'estació.",
        "El canal va estar sec tot l'estiu.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "l'adreça electrònica no es publicarà", "la vostra adreça electrònica no",
        "la teva adreça electrònica no es publicarà", "el teu correu electrònic no es publicarà",
        "el vostre correu electrònic no", "els camps necessaris estan marcats", "els camps obligatoris",
        "camps obligatoris estan marcats", "heu d'iniciar sessió", "heu d'iniciar la sessió",
        "has d'iniciar sessió", "cal iniciar sessió", "inicia sessió per comentar", "inicieu la sessió per",
        "sigues el primer a comentar", "sigueu el primer a comentar", "sigues el primer en comentar",
        "desa el meu nom", "deseu el meu nom", "la pròxima vegada que comenti", "notifica'm els nous comentaris",
        "aviseu-me dels comentaris", "els comentaris estan tancats", "els comentaris són tancats",
        "comentaris estan desactivats", "els comentaris seran moderats", "pendent de moderació",
        "aquest lloc utilitza akismet", "dades dels vostres comentaris",
    ),
    matches=(
        "L'adreça electrònica no es publicarà. Els camps necessaris estan marcats amb *",
        "Heu d'iniciar la sessió per escriure un comentari.",
        "Desa el meu nom en aquest navegador.",
        "Els comentaris estan tancats.",
    ),
    spares=(
        "El ministre no va voler fer cap comentari.",
        "Va ser el primer d'arribar al cim.",
        "El comentari del crític era breu i dur.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "tots els drets reservats", "queden reservats tots els drets", "reservats tots els drets",
        "drets reservats ©", "queda prohibida la reproducció", "prohibida la reproducció",
        "no es permet la reproducció", "reproducció total o parcial", "sense autorització expressa",
        "sense el consentiment exprés", "sense permís per escrit", "sense autorització escrita",
        "autorització prèvia i per escrit", "sense cap garantia", "sense garanties de cap mena",
        "no es fa responsable", "no ens fem responsables", "no es responsabilitza", "no ens responsabilitzem",
        "no assumeix cap responsabilitat", "declina tota responsabilitat", "són responsabilitat dels autors",
        "són responsabilitat exclusiva", "responsabilitat exclusiva dels autors", "l'opinió dels autors",
        "no reflecteixen necessàriament", "no reflecteix necessàriament", "no comparteix necessàriament",
        "amb finalitats informatives", "a títol informatiu", "a efectes informatius",
        "caràcter merament informatiu", "no constitueix assessorament", "no substitueix el consell",
        "sempre que se'n citi la font", "sempre que se'n citi l'autor", "citant la font",
        "protegits per drets d'autor",
    ),
    matches=(
        "© 2021 Tots els drets reservats.",
        "Queda prohibida la reproducció dels continguts.",
        "L'editor no es fa responsable de les opinions.",
        "Els articles no reflecteixen necessàriament la línia del diari.",
        "La informació té caràcter merament informatiu.",
        "Es pot reproduir sempre que se'n citi la font.",
    ),
    spares=(
        "Els obrers van fer vaga pels seus drets.",
        "La responsabilitat de la casa va recaure en el fill gran.",
        "El rellotger no donava garantia dels rellotges vells.",
        "Va sortir de casa sense permís.",
        "L'autor hi parla de la seva infantesa.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "aquest article es va publicar originalment", "aquest article va ser publicat originalment",
        "aquest article s'ha publicat originalment", "publicat originalment a", "publicat originàriament a",
        "article publicat a", "aquest article va aparèixer", "reproduït amb permís", "reproduït amb l'autorització",
        "sota llicència creative commons", "llicència de creative commons", "sota una llicència creative commons",
        "llegiu l'article original",
    ),
    matches=(
        "Aquest article es va publicar originalment en una revista.",
        "El text està sota llicència Creative Commons.",
        "Reproduït amb permís de l'autora.",
    ),
    spares=(
        "Era el primer cop que veia el mar.",
        "L'article va aixecar molta polseguera.",
        "L'ajuntament va donar llicència per al pont.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "descarrega l'app", "descarrega't l'app", "descarrega la nostra aplicació", "descarrega't l'aplicació",
        "descarregueu l'aplicació", "dona suport al periodisme", "fes un donatiu", "feu un donatiu",
        "fes una donació", "fes-te soci", "fes-te subscriptor", "fes-te'n subscriptor", "feu-vos subscriptors",
        "fes-te'n soci", "subscriu-te per continuar", "per continuar llegint", "per seguir llegint",
        "només per a subscriptors", "exclusiu per a subscriptors", "contingut exclusiu per a", "ja ets subscriptor",
        "ja sou subscriptor", "ja estàs subscrit", "articles gratuïts", "bloquejador d'anuncis",
        "bloquejador de publicitat", "periodisme independent",
    ),
    matches=(
        "Fes-te subscriptor i dona suport al diari.",
        "Article només per a subscriptors.",
        "Per continuar llegint, registra't.",
        "Ja ets subscriptor? Entra.",
    ),
    spares=(
        "Els veïns van donar diners per a l'escola.",
        "El pare li va fer costat fins que va acabar els estudis.",
        "En aquella època hi havia pocs abonats al telèfon.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "no", "mai", "cap", "res", "ningú", "ni", "sense", "tampoc", "dos", "dues", "tres", "quatre", "cinc", "sis",
        "set", "vuit", "nou", "deu",
    ),
)
PAGE_WORDS = Phrases(("pàgina", "pàg",))
PROMPT_BUTTONS = Phrases(
    (
        "veure galeria", "reproduir el vídeo", "s'està carregant el vídeo", "el vostre navegador no admet vídeo",
        "l'article continua després de la publicitat",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "fes clic aquí", "cliqueu aquí", "seguiu-nos a", "descarrega la nostra app",
    ),
)
TEASER_STARTS = Phrases(
    (
        "llegiu també", "llegeix també", "llegir més", "us pot interessar", "et pot interessar", "més informació",
        "notícies relacionades",
    ),
)
WIKI_WORDS = Phrases(
    (
        "l'enciclopèdia lliure", "obtingut de «http", "obtingut de «https",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "modifica", "modifica el codi",
    ),
)
TIP_WORDS = Phrases(
    (
        "envieu-nos", "envia'ns", "heu vist algun error",
    ),
)
LANGUAGE_NAMES = Phrases(("català",))
HEADING_TITLES = Phrases(
    (
        "a continuació", "properament", "per a tu", "per a vosaltres", "més", "vegeu també", "enllaços", "recursos",
        "referències", "popular", "semblants",
    ),
)
REFERENCE_TITLES = Phrases(("vegeu també",))
WORDINGS = {
    "act": "feu clic mira veure descarrega escolta",
    "continue": "continua segueix",
    "below": "després sota",
    "media": "vídeo vídeos foto fotos galeria aplicació publicitat imatge imatges podcast anunci",
    "filler": "aquí la el els les de del per i més ara gratuïta l'article notícia text",
    "browser": "navegador navegadors",
    "support": "suporta admet javascript html5",
    "comments": "comentari comentaris",
    "moderation": "moderats moderació normes responsabilitat publicats",
    "write": "escriu-nos escriviu-nos envia'ns",
    "us": "redacció",
    "tip": "errada error història fotos",
    "sign up": "subscriu rep subscriu-te",
    "newsletter": "butlletí newsletter",
    "mail": "correu",
    "agree": "acceptes acceptar consentiment rebutjar configurar",
    "terms": "privacitat política condicions totes preferències",
    "cookie": "galetes cookies",
    "site": "utilitzem utilitza lloc web pàgina millorar experiència dispositiu",
    "video": "vídeo vídeos àudio",
    "news": "notícies",
    "leave": "donar-te donar-vos dona-t doneu-vos cancel·la-la",
    "list": "llista llistes missatge missatges correus",
    "joined": "subscrit subscrita subscriviu inscrit registrat registrada client compte web",
    "here": "aquí clic clica cliqueu",
    "view": "mostra obre visualitza aquest",
}
VISITOR_WORDS = Phrases(
    (
        "vós", "us", "vostre", "nosaltres", "nostre", "sentim", "disculpeu", "ups",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "galetes", "cookies", "la vostra privadesa", "la teva privadesa", "la vostra privacitat",
        "la teva privacitat", "el vostre consentiment",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "accepto totes", "canviar preferències", "només essencials", "rebutjo", "d'acord", "està bé",
        "no, gràcies", "deixa'm triar", "deixeu-me triar", "triar", "accepta-ho tot", "acceptar-ho tot",
        "accepta totes", "acceptar totes", "acceptar-les totes", "accepta", "acceptar", "accepto",
        "permet-les totes", "rebutja-ho tot", "rebutjar-ho tot", "rebutja totes", "rebutjar totes", "rebutja",
        "rebutjar", "denega totes", "només necessàries", "només les necessàries", "continua sense acceptar",
        "personalitza", "personalitzar", "configura", "configurar", "gestiona les galetes",
        "gestionar les galetes", "gestiona les preferències", "gestionar preferències",
        "configuració de galetes", "desa les preferències", "desar preferències", "confirma la selecció",
        "ok, acceptar totes", "entesos", "més opcions",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "més de 18 anys", "menys de 18 anys", "major de 18", "majors de 18", "menor de 18", "menors de 18",
        "18 anys o més", "almenys 18 anys", "major d'edat", "majors d'edat", "menor d'edat",
        "verificació d'edat", "verificació de l'edat", "confirma la teva edat", "data de naixement",
        "només per a adults", "contingut per a adults",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "tinc més de 18 anys", "sí, tinc més de 18 anys", "soc major de 18 anys", "sóc major de 18 anys",
        "soc major d'edat", "sóc major d'edat", "sí, soc major d'edat", "sí, sóc major d'edat",
        "tinc menys de 18 anys", "no, tinc menys de 18 anys", "soc menor d'edat", "encara no", "sí", "no",
        "entra", "entrar", "surt", "sortir", "confirma", "continua",
    ),
)
