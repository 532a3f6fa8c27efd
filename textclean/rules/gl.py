"""Galician."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "erro", "produciuse un erro", "ocorreu un erro", "erro inesperado", "produciuse un erro inesperado",
        "erro interno", "erro interno do servidor", "erro do servidor", "páxina non atopada", "páxina non encontrada",
        "non se atopou a páxina", "non se atopou", "non atopado", "non atopada", "a páxina non existe",
        "esta páxina non existe", "ficheiro non atopado", "acceso denegado", "acceso prohibido", "prohibido",
        "non autorizado", "sen autorización", "solicitude incorrecta", "petición incorrecta", "requírese autenticación",
        "método non permitido", "tempo de espera esgotado", "a solicitude esgotou o tempo", "demasiadas solicitudes",
        "demasiadas peticións", "servizo non dispoñible", "servizo non dispoñíbel", "mantemento", "en mantemento",
        "sitio en mantemento", "a sesión caducou", "sesión caducada", "páxina caducada", "algo foi mal",
        "algo saíu mal", "vaia", "ups", "sentímolo", "desculpe", "cargando", "agarde", "por favor, agarde",
        "un momento", "proximamente", "erro de conexión", "conta suspendida", "non se pode acceder a este sitio web",
        "semella que non se atopou nada nesta localización", "non se atopou o servidor",
        "este contido non está dispoñible neste momento", "este produto xa non está dispoñible",
        "este artigo é só para subscritores", "este sitio está en construción",
    ),
    matches=(
        "Este produto xa non está dispoñible.",
        "Semella que non se atopou nada nesta localización.",
    ),
    spares=(
        "O médico da vila xa non está dispoñible os domingos.",
        "O patrón non se atopou con ninguén na illa.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "páxina non atopada", "non se atopou a páxina", "a páxina que buscas", "a páxina que busca",
        "a páxina que estás a buscar", "a páxina solicitada", "páxina non existe", "non tes permiso", "non ten permiso",
        "non ten permisos", "non tes permisos", "non tes acceso", "non ten acceso", "non está autorizado",
        "procesar a súa solicitude", "procesar a túa petición", "ao procesar a solicitude", "neste servidor",
        "erro do servidor", "active javascript", "activa javascript", "o seu navegador", "o teu navegador",
        "sitio non está dispoñible", "temporalmente non dispoñible", "por mantemento", "demasiadas solicitudes",
        "non es un robot", "a súa sesión caducou", "a túa sesión caducou",
    ),
    matches=(
        "A páxina que buscas non existe.",
        "Non tes permiso para ver isto.",
        "O sitio está pechado por mantemento.",
    ),
    spares=(
        "A última folla do diario estaba rota.",
        "O barqueiro chegou tarde outra vez.",
        "Ninguén tiña dereito á terra.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "ténteo de novo", "téntao de novo", "inténteo de novo", "inténtao de novo", "ténteo máis tarde",
        "téntao máis tarde", "póñase en contacto co administrador", "contacte co administrador", "contacta connosco",
        "desculpe as molestias", "volver ao inicio", "comprobe o enderezo", "voltaremos axiña", "volveremos en breve",
        "estamos a traballar", "inicie sesión",
    ),
)
ERROR_WORDS = Phrases(
    (
        "páxina", "páxinas", "atopou", "atopada", "servidor", "erro", "solicitude", "petición", "acceso", "permiso",
        "permisos", "navegador", "sitio", "enderezo", "temporalmente", "dispoñible", "dispoñíbel", "interno", "existe",
        "buscas", "solicitada", "intente", "denegado",
    ),
)
ERROR_NAMES = Phrases(
    (
        "erro", "erros", "código de erro", "código", "código de estado", "estado", "erro http", "erro do servidor",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "código de erro", "referencia", "o seu ip", "o seu enderezo ip", "enderezo ip", "motivo", "detalles",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "non", "imposible", "erro", "erros", "inválido", "inválida", "denegado", "rexeitado", "prohibido", "caducou",
        "caducado", "bloqueado", "descoñecido", "inesperado", "fallou", "problema", "falta", "faltan", "demasiadas",
        "demasiados", "necesaria", "interrompida", "desculpe", "ningún", "fóra de servizo", "mantemento", "pechado",
        "eliminada", "sobrecargado", "temporalmente",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "se", "cando", "no caso", "para", "porque",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "inicio", "páxina de inicio", "páxina principal", "portada", "volver", "voltar", "atrás", "volver ao inicio",
        "voltar ao inicio", "volver á páxina de inicio", "volver á páxina principal", "voltar á páxina principal",
        "ir ao inicio", "ir á páxina de inicio", "ir á páxina principal", "ir atrás", "volver atrás", "páxina anterior",
        "volver á páxina anterior", "iniciar sesión", "inicia sesión", "acceder", "entrar", "pechar sesión",
        "rexistrarse", "contacto", "contacta connosco", "axuda", "máis información", "saber máis", "continuar",
        "aceptar", "aceptar todo", "rexeitar", "buscar", "pechar", "cancelar",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "tentar de novo", "tentar outra vez", "téntao de novo", "inténtao de novo", "reintentar", "recargar",
        "recargar a páxina", "actualizar",
    ),
    matches=(
        "Tentar de novo",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "código de estado", "códigos de estado", "código de erro", "códigos de erro", "páxina de erro",
        "mensaxe de erro", "mensaxes de erro", "significa que", "isto significa", "indica que", "o cliente",
        "por exemplo", "como solucionar", "solucionar",
    ),
    matches=(
        "O código de erro significa que non hai ninguén.",
    ),
    spares=(
        "A barca sae ás nove.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "que significa", "que é", "que facer", "como", "por que", "causas", "solucións", "solución", "non podo",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "erro aparece", "erro significa", "mensaxe aparece", "aparece cando", "prodúcese cando",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "a túa privacidade", "a súa privacidade",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "rexeito", "de acordo", "está ben", "non, grazas", "déixame escoller", "aceptar todo", "aceptar todas",
        "aceptar", "acepto", "rexeitar todo", "rexeitar todas", "rexeitar", "só necesarias", "só as necesarias",
        "personalizar", "configurar", "xestionar cookies", "xestionar preferencias", "gardar preferencias",
        "confirmar selección", "entendido",
    ),
)

MENU_LABELS = Phrases(("saltar ao contido", "ir ao contido", "saltar ao contido principal", "ir o contido"))
SKIP_STARTS = Phrases(("saltar ao contido", "ir ao contido", "ir o contido"))
COLOPHON_STARTS = Phrases(
    (
        "coa tecnoloxía de",
    ),
    matches=("Coa tecnoloxía de WordPress",),
    spares=("A barca volveu ao solpor.",),
)
