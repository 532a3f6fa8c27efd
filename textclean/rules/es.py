"""Spanish."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "error", "ha ocurrido un error", "se ha producido un error", "ocurrió un error", "se produjo un error",
        "error inesperado", "ha ocurrido un error inesperado", "error desconocido", "error del servidor",
        "error de servidor", "error interno", "error interno del servidor", "error interno de servidor",
        "error de conexión", "solicitud incorrecta", "petición incorrecta", "solicitud errónea", "solicitud inválida",
        "petición errónea", "url no válida", "no autorizado", "acceso no autorizado", "autenticación requerida",
        "se requiere autenticación", "acceso denegado", "acceso prohibido", "acceso restringido", "acceso bloqueado",
        "prohibido", "permiso denegado", "no encontrado", "no encontrada", "página no encontrada",
        "pagina no encontrada", "error 404 - página no encontrada", "error 404: página no encontrada",
        "error 404 página no encontrada", "página no disponible", "página inexistente", "objeto no localizado",
        "objeto no encontrado", "archivo no encontrado", "documento no encontrado", "recurso no encontrado",
        "artículo no encontrado", "contenido no encontrado", "no se encontraron resultados",
        "no se han encontrado resultados", "sin resultados", "nada encontrado", "no se ha encontrado nada",
        "no se encontró la página", "no se ha encontrado la página", "página no existe", "la página no existe",
        "esta página no existe", "la página que buscas no existe", "la página que busca no existe",
        "la página que buscas no está disponible", "la página solicitada no existe",
        "la página solicitada no fue encontrada", "no se pudo encontrar la página", "no se puede encontrar la página",
        "no se puede mostrar la página", "no encontramos la página que buscas", "no podemos encontrar la página",
        "no pudimos encontrar la página", "esta página no está disponible", "este contenido no está disponible",
        "contenido no disponible", "este artículo ya no está disponible", "ya no está disponible",
        "vídeo no disponible", "video no disponible", "vaya", "ups", "uups", "oops", "ups, página no encontrada",
        "ups! algo salió mal", "ups, algo salió mal", "vaya! esa página no se puede encontrar", "lo sentimos",
        "lo siento", "perdón", "disculpa", "disculpe las molestias", "algo salió mal", "algo ha salido mal",
        "algo ha ido mal", "hubo un problema", "ha habido un problema", "método no permitido", "no aceptable",
        "tiempo de espera agotado", "se agotó el tiempo de espera", "tiempo de espera excedido",
        "tiempo de respuesta agotado", "tiempo de espera de la solicitud agotado", "conflicto", "longitud requerida",
        "condición previa fallida", "falló la precondición", "solicitud demasiado grande", "url demasiado larga",
        "tipo de medio no soportado", "demasiadas solicitudes", "demasiadas peticiones",
        "no disponible por razones legales", "no implementado", "puerta de enlace incorrecta", "pasarela incorrecta",
        "tiempo de espera de la puerta de enlace agotado", "error de proxy", "servicio no disponible",
        "servicio temporalmente no disponible", "servidor no disponible", "servidor no encontrado",
        "servidor saturado", "sitio no disponible", "sitio web no disponible", "conexión fallida",
        "conexión rechazada", "la conexión ha caducado", "la conexión ha sido reiniciada",
        "la conexión fue reiniciada", "falló la conexión segura", "la conexión no es privada",
        "tu conexión no es privada", "advertencia: riesgo potencial de seguridad a continuación",
        "problema al cargar la página", "no se puede acceder a este sitio web", "no se puede acceder a este sitio",
        "no se puede acceder a esta página", "esta página no funciona", "no hay conexión a internet",
        "sin conexión a internet", "sin conexión", "error al establecer una conexión con la base de datos",
        "error al conectar con la base de datos", "error de base de datos", "sesión caducada",
        "la sesión ha caducado", "tu sesión ha expirado", "su sesión ha expirado", "página caducada",
        "página expirada", "mantenimiento", "en mantenimiento", "sitio en mantenimiento", "web en mantenimiento",
        "página en mantenimiento", "modo de mantenimiento", "modo mantenimiento", "estamos en mantenimiento",
        "mantenimiento programado", "volvemos pronto", "volveremos pronto", "volvemos enseguida", "regresamos pronto",
        "en construcción", "página en construcción", "sitio en construcción", "sitio web en construcción",
        "web en construcción", "próximamente", "un momento", "un momento, por favor", "espere un momento",
        "espera un momento", "espere por favor", "por favor, espere", "por favor espere", "cargando", "eres un robot",
        "es usted un robot", "eres humano", "no soy un robot", "verifica que eres humano", "comprobando su navegador",
        "comprobando tu navegador", "comprobación de seguridad", "verificación de seguridad", "activa javascript",
        "habilita javascript", "javascript desactivado", "javascript está desactivado", "se requiere javascript",
        "navegador no compatible", "tu navegador no es compatible", "su navegador no está actualizado",
        "navegador obsoleto", "has sido bloqueado", "ha sido bloqueado", "redirigiendo", "redireccionando",
        "no disponible en tu país", "no disponible en su región", "código de error", "mensaje de error",
        "la variante también varía",
        "este contenido es exclusivo para suscriptores", "contenido exclusivo para suscriptores",
        "solo para suscriptores", "artículo exclusivo para suscriptores", "suscríbete para seguir leyendo",
        "suscríbete para leer más", "has alcanzado el límite de artículos gratuitos",
        "has alcanzado tu límite de artículos", "verificando que eres humano", "confirma que eres humano",
        "este dominio está en venta", "dominio en venta", "este dominio ha caducado", "dominio aparcado",
        "sitio bloqueado", "este sitio está bloqueado", "página bloqueada", "este vídeo es privado",
        "producto no encontrado", "tema no encontrado", "perfil no encontrado", "aquí no hay nada",
        "estás sin conexión", "verificación de edad", "detalles técnicos", "valoramos tu privacidad",
        "para acceder a internet debe iniciar sesión",
        "no has iniciado sesión", "no ha iniciado sesión", "debes iniciar sesión", "debe iniciar sesión",
        "necesitas iniciar sesión", "inicia sesión para continuar", "inicie sesión para continuar",
        "error de sesión", "sesión no válida", "sesión perdida", "tu navegador está anticuado",
        "tu navegador está desactualizado", "su navegador está desactualizado", "tu navegador está obsoleto",
        "su navegador está obsoleto", "su navegador no es compatible", "navegador no soportado",
        "navegador desactualizado", "tienda fuera de línea",
        "cookies no soportadas", "cookies no admitidas", "falló la verificación", "error de verificación",
        "parece que el enlace hasta aquí no sirve. ¿quieres intentar una búsqueda", "no se ha encontrado el servidor",
        "no está autorizado para leer este foro", "este contenido no está disponible en este momento",
        "este producto ya no está disponible", "se ha producido un error al mostrar esta página web",
        "safari no puede encontrar el servidor", "debe estar registrado e identificado para ver este foro",
        "este artículo es exclusivo para suscriptores", "has leído todos tus artículos gratuitos de este mes",
        "esta cuenta ha sido suspendida", "no tienes permiso para leer esta página",
        "nuestros sistemas han detectado tráfico inusual procedente de tu red de ordenadores",
    ),
    matches=(
        "Error 404: página no encontrada",
        "¡Vaya!",
        "503 Servicio no disponible",
        "Este contenido no está disponible en este momento.",
        "Este producto ya no está disponible.",
    ),
    spares=(
        "Nada encontrado en la cueva tenía valor.",
        "El médico del pueblo ya no está disponible los domingos.",
        "Nadie estaba autorizado para leer las cartas del abuelo.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "el tema solicitado no existe",
        "no se encuentra en este servidor", "no se encontró en este servidor",
        "no ha sido localizada en este servidor", "no fue encontrada en este servidor",
        "no se ha encontrado en este servidor", "no se ha podido encontrar en este servidor", "la url solicitada",
        "url solicitada no", "el url solicitado", "url requerida", "la dirección solicitada", "la página solicitada",
        "página que ha solicitado", "página que has solicitado", "página que solicitó", "página que está buscando",
        "página que estás buscando", "página que buscas", "página que busca", "página que buscabas",
        "página que intenta", "página que intentas", "página a la que intenta acceder",
        "página a la que intentas acceder", "página a la que está intentando", "el recurso solicitado",
        "recurso que está buscando", "el documento solicitado", "el archivo solicitado", "el objeto solicitado",
        "contenido que buscas", "contenido que estás buscando", "contenido que busca no", "artículo que buscas",
        "esta página no existe", "página no existe o", "página ya no existe", "página no existe",
        "página no encontrada", "página no se ha encontrado", "página no se encuentra disponible",
        "página no se encontró", "página no fue encontrada", "página no ha sido encontrada",
        "no se encontró la página", "no se ha encontrado la página", "no se puede encontrar la página",
        "no se pudo encontrar la página", "no hemos podido encontrar la página", "no hemos encontrado la página",
        "no pudimos encontrar la página", "no encontramos la página", "página no está disponible",
        "página ya no está disponible", "página ha sido eliminada", "página haya sido eliminada",
        "página fue eliminada o", "haya sido movida o eliminada", "haya sido eliminada o",
        "ha sido movida o eliminada", "movida o eliminada", "eliminado o movido", "ha cambiado de dirección o",
        "haya cambiado de nombre", "cambiado de url", "no se encontró nada en esta ubicación",
        "no se ha encontrado nada en esta ubicación", "no hay nada en esta dirección", "enlace que has seguido",
        "enlace que ha seguido", "enlace que siguió", "el enlace puede estar roto", "enlace está roto",
        "ha escrito mal la dirección", "has escrito mal la dirección", "escribió mal la dirección",
        "escrito la url manualmente", "si usted ha introducido la url manualmente", "introducido la url",
        "por favor revise su ortografía", "revise la url", "revisa la url", "compruebe la url", "comprueba la url",
        "verifica la url", "verifique la url", "compruebe la dirección", "comprueba que la dirección",
        "verifique que la dirección", "compruebe que la dirección", "dirección introducida", "dirección ingresada",
        "si usted cree que esto es un error del servidor", "su navegador envió una petición",
        "su navegador ha enviado una solicitud", "tu navegador envió una solicitud", "una petición que este servidor",
        "una solicitud que este servidor", "que este servidor no puede entender",
        "que este servidor no pudo entender", "servidor no ha podido interpretar", "servidor no pudo entender",
        "solicitud mal formada", "sintaxis de la solicitud", "no se puede procesar su solicitud",
        "no se pudo procesar su solicitud", "no se ha podido procesar su solicitud",
        "no podemos procesar tu solicitud", "no pudimos procesar tu solicitud", "no ha podido completar su solicitud",
        "no pudo completar su solicitud", "al procesar su solicitud", "al procesar tu solicitud",
        "al procesar la solicitud", "procesando su solicitud", "el servidor encontró un error",
        "el servidor ha encontrado un error", "servidor encontró un error interno",
        "se ha producido un error interno", "error interno del servidor", "error interno en el servidor",
        "se ha producido un error inesperado", "ha ocurrido un error inesperado", "ocurrió un error inesperado",
        "se ha producido un error al", "ha ocurrido un error al", "ocurrió un error al", "se produjo un error al",
        "un error al cargar", "error al cargar la página", "permiso para acceder a esta página",
        "permiso para acceder a este", "permiso para acceder al", "permisos para acceder",
        "permiso para ver esta página", "permisos para ver esta", "no tiene permiso para acceder",
        "no tienes permiso para acceder", "no tiene permisos para", "no tienes permisos para",
        "no está autorizado para acceder", "no estás autorizado para acceder", "no está autorizado a acceder",
        "no está autorizado para ver esta", "usted no tiene permiso para accesar", "acceso a esta página ha sido",
        "acceso a este sitio", "acceso a este recurso", "acceso al recurso solicitado", "el acceso a esta página",
        "este servidor no puede verificar", "no pudo verificar que usted", "credenciales incorrectas",
        "debe iniciar sesión para acceder", "debes iniciar sesión para acceder", "debe iniciar sesión para ver",
        "debes iniciar sesión para ver", "necesitas iniciar sesión para", "necesita iniciar sesión para",
        "método no está permitido", "método no es permitido", "servidor proxy recibió",
        "recibió una respuesta inválida", "recibió una respuesta no válida", "respuesta no válida del servidor",
        "respuesta inválida de un servidor", "el servidor proxy", "temporalmente incapaz de atender su",
        "no está disponible temporalmente", "temporalmente fuera de servicio", "temporalmente no disponible",
        "servidor no está disponible", "servidor está sobrecargado", "servidor está temporalmente",
        "sobrecarga o mantenimiento", "por mantenimiento o problemas de capacidad", "por tareas de mantenimiento",
        "por labores de mantenimiento", "realizando tareas de mantenimiento", "realizando labores de mantenimiento",
        "está en mantenimiento", "sitio está en mantenimiento", "se encuentra en mantenimiento",
        "sitio web está en mantenimiento", "sitio en construcción", "página en construcción",
        "página está en construcción", "sitio está en construcción", "servidor tardó demasiado",
        "ha tardado demasiado tiempo en responder", "tardó demasiado en responder",
        "está tardando demasiado en responder", "tiempo de espera se ha agotado", "se ha agotado el tiempo de espera",
        "se agotó el tiempo de espera", "tiempo de espera agotado", "ha rechazado la conexión", "rechazó la conexión",
        "no se puede establecer una conexión", "no puede establecer una conexión con el servidor",
        "no se pudo conectar con el servidor", "no se puede conectar con el servidor", "conexión con el servidor",
        "firefox no puede", "dirección ip del servidor", "dirección dns", "error de dns",
        "mientras se intentaba recuperar la url", "intentar recuperar la url", "se encontró el siguiente error",
        "administrador del caché", "administrador de la caché", "comprueba tu conexión a internet",
        "compruebe su conexión a internet", "verifica tu conexión a internet", "habilite javascript",
        "habilita javascript", "habilitar javascript", "active javascript", "activa javascript", "activar javascript",
        "javascript habilitado", "javascript está deshabilitado", "javascript está desactivado",
        "javascript desactivado", "javascript en su navegador", "javascript en tu navegador",
        "javascript y las cookies", "javascript y cookies", "requiere javascript", "necesita javascript",
        "habilite las cookies", "habilita las cookies", "habilitar las cookies", "activa las cookies",
        "active las cookies", "cookies habilitadas", "su navegador no soporta", "tu navegador no soporta",
        "su navegador no admite", "tu navegador no admite", "navegador no es compatible",
        "su navegador está desactualizado", "tu navegador está desactualizado", "navegador desactualizado",
        "navegador obsoleto", "actualice su navegador", "actualiza tu navegador", "desactive su bloqueador",
        "desactiva tu bloqueador", "bloqueador de anuncios", "bloqueador de publicidad",
        "verificar que usted es humano", "verificar que eres humano", "verifica que eres humano",
        "verifique que usted es humano", "confirma que eres humano", "confirme que es humano", "que no eres un robot",
        "que no es un robot", "que usted no es un robot", "comprobar la seguridad de su conexión",
        "comprobando su navegador", "comprobando si la conexión", "tráfico inusual", "actividad inusual en su",
        "solicitudes automatizadas", "completa el captcha", "complete el captcha", "resuelva el captcha",
        "has sido bloqueado", "usted ha sido bloqueado", "su dirección ip", "tu dirección ip", "dirección ip ha sido",
        "demasiadas solicitudes", "demasiadas peticiones", "no está disponible en tu país",
        "no está disponible en su país", "no está disponible en tu región", "no está disponible en su región",
        "no disponible en tu país", "no disponible por razones legales", "reglamento general de protección de datos",
        "su sesión ha expirado", "tu sesión ha expirado", "su sesión ha caducado", "tu sesión ha caducado",
        "sesión ha caducado", "sesión ha expirado", "conexión con la base de datos", "conexión a la base de datos",
        "error crítico en esta web", "error crítico en este sitio", "error crítico en tu web", "será redirigido",
        "serás redirigido", "está siendo redirigido", "si no es redirigido", "recargue la página",
        "recarga la página", "refresca la página", "actualice la página", "actualiza la página", "error 404",
        "error 403", "error 500", "error 503", "error http",
        "verificar la seguridad de tu conexión", "si eres el propietario del sitio", "si es usted el propietario",
        "por motivos legales",
        "algo no ha salido como", "algo no salió como",
        "iniciar sesión para ver este contenido", "iniciar sesión para ver esta página",
        "iniciar sesión para acceder", "iniciar sesión para continuar",
        "navegador está obsoleto", "navegador no acepta cookies", "está actualmente desactivada",
        "envía el formulario otra vez", "utilizar un navegador compatible",
    ),
    matches=(
        "La URL solicitada /equipo.html no se encontró en este servidor.",
        "Su navegador envió una petición que este servidor no pudo entender.",
        "Usted no tiene permiso para acceder a /privado/ en este servidor.",
        "El servidor proxy recibió una respuesta inválida.",
        "Lo sentimos, la página que buscas no existe o ha sido movida.",
        "Por favor, habilita JavaScript para continuar.",
        "Hemos detectado tráfico inusual en tu red.",
        "Su sesión ha caducado.",
        "Este vídeo no está disponible en tu país.",
    ),
    spares=(
        "El camarero no entendió lo que pedía la señora.",
        "No tenía permiso para salir del cuartel.",
        "La página del diario había sido arrancada.",
        "El tren de Teruel ya no circula desde la guerra.",
        "El error fue del ministerio, no de los campesinos.",
        "Nunca hallaron la carta, aunque la dirección era correcta.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "rendimiento y seguridad de cloudflare",
        "inténtelo de nuevo", "inténtalo de nuevo", "inténtelo más tarde", "inténtalo más tarde",
        "inténtelo nuevamente", "intente nuevamente", "intenta nuevamente", "intenta de nuevo", "intente de nuevo",
        "vuelva a intentarlo", "vuelve a intentarlo", "por favor intente más tarde", "intente más tarde",
        "intentarlo más tarde", "en unos minutos", "en unos momentos", "dentro de unos minutos", "vuelve más tarde",
        "vuelva más tarde", "póngase en contacto con el administrador", "ponte en contacto con el administrador",
        "contacte con el administrador", "contacta con el administrador", "contacte al administrador",
        "contacte con el webmaster", "póngase en contacto con nosotros", "contacta con nosotros", "contáctenos",
        "contáctanos", "disculpe las molestias", "disculpa las molestias", "disculpen las molestias",
        "lamentamos las molestias", "sentimos las molestias", "rogamos disculpen", "disculpe los inconvenientes",
        "lamentamos los inconvenientes", "gracias por su paciencia", "gracias por tu paciencia",
        "gracias por su comprensión", "volver al inicio", "volver a la página de inicio", "volver a la portada",
        "vuelve a la página de inicio", "regresar al inicio", "regresar a la página", "ir a la página de inicio",
        "ir al inicio", "página principal", "página anterior", "utilice el buscador", "utiliza el buscador",
        "usa el buscador", "use el buscador", "prueba a buscar", "intenta buscar", "realizar una búsqueda",
        "hacer una búsqueda", "revise la ortografía", "mapa del sitio", "si el problema persiste",
        "si el error persiste", "lo antes posible", "estamos trabajando",
        "actualiza tu navegador", "actualice su navegador",
        "actualiza tu navegador para",
    ),
)
ERROR_WORDS = Phrases(
    (
        "servidor", "servidores", "proxy", "url", "dirección", "solicitud", "solicitudes", "solicitada", "solicitado",
        "petición", "peticiones", "navegador", "página", "páginas", "sitio", "web", "pasarela", "enlace", "enlaces",
        "puerta", "caché", "conexión", "conectar", "acceso", "acceder", "permiso", "permisos", "autorizado",
        "autorización", "error", "errores", "encontrado", "encontrada", "encontró", "encontrar", "denegado",
        "denegada", "rechazado", "prohibido", "disponible", "mantenimiento", "javascript", "cookie", "cookies",
        "recurso", "documento", "objeto", "archivo", "directorio", "cabecera", "método", "tiempo", "espera",
        "agotado", "sesión", "caducado", "expirado", "bloqueado", "bloqueada", "contraseña", "usuario",
        "credenciales", "autenticación", "robot", "humano", "captcha", "seguridad", "verificar", "verificación",
        "comprobar", "comprobando", "redirigido", "redirigiendo", "cargar", "cargando", "recargar", "sobrecargado",
        "interno", "inesperado", "ocurrido", "producido", "base", "datos", "movida", "eliminada", "eliminado",
        "existe", "inicio", "buscador", "búsqueda", "país", "región", "inválida", "válida", "incorrecta",
        "temporalmente", "administrador", "webmaster", "red", "dns", "ip", "http", "lamentamos", "sentimos",
        "disculpe", "molestias", "ups",
    ),
)
ERROR_NAMES = Phrases(
    (
        "error", "errores", "código", "código de error", "código de estado", "estado", "error http", "estado http",
        "error del servidor", "página de error", "error de servidor",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "id de rayo", "referencia", "número de referencia", "id de referencia", "identificador",
        "id de solicitud", "código de error", "tu ip", "su ip", "su dirección ip", "tu dirección ip", "dirección ip",
        "incidente", "motivo", "detalles",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "no", "imposible", "error", "errores", "inválido", "inválida", "no válido", "denegado", "denegada", "rechazado",
        "rechazada", "prohibido", "prohibida", "caducado", "caducada", "expirado", "expirada", "bloqueado", "bloqueada",
        "desconocido", "inesperado", "falló", "fallado", "fallo", "problema", "falta", "faltan", "demasiadas",
        "demasiados", "requerida", "necesaria", "interrumpida", "suspendida", "desactivado", "lamentablemente",
        "ningún", "fuera de servicio", "caído", "caída", "cerrado", "en mantenimiento", "mantenimiento",
        "fuera de línea", "eliminado", "eliminada", "sobrecargado", "temporalmente",
        "anticuado", "obsoleto", "desactualizado", "no compatible", "no está actualizado", "sin soporte",
        "demasiado antiguo", "desactivada", "no has iniciado", "no ha iniciado",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "si", "cuando", "en caso", "siempre", "para", "porque", "aunque", "mientras",
        "después de", "tras",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "detalles", "avanzado", "volver (recomendado)",
        "inicio", "página de inicio", "página principal", "volver", "volver al inicio", "volver a la página de inicio",
        "volver a la página principal", "volver a inicio", "volver a la portada", "regresar", "regresar al inicio",
        "regresar a la página principal", "regresar a la página de inicio", "ir al inicio", "ir a inicio",
        "ir a la página de inicio", "ir a la página principal", "ir a la portada", "atrás", "volver atrás", "ir atrás",
        "volver a la página anterior", "página anterior", "iniciar sesión", "inicia sesión", "acceder", "entrar",
        "cerrar sesión", "registrarse", "contáctenos", "contáctanos", "contacto", "contactar con soporte", "ayuda",
        "más información", "saber más", "ver detalles", "continuar", "seguir comprando", "continuar comprando",
        "aceptar", "aceptar todo", "aceptar todas", "rechazar", "rechazar todo", "suscribirse", "suscríbete",
        "ya soy suscriptor", "buscar", "cerrar", "cancelar", "volver a la tienda", "panel de control",
        "informar de un problema", "reportar un problema", "continuar con la compra", "seguir de compras",
        "¿ya eres suscriptor? inicia sesión", "¿ya eres suscriptor? entra", "ver ofertas", "aceptar y cerrar",
        "aceptar y continuar", "rechazar todas", "configurar", "más opciones", "gestionar opciones", "hacer una oferta",
        "conectarse", "solicitar acceso",
        "actualizar mi navegador", "actualizar mi navegador ahora", "actualizar navegador",
        "actualizar el navegador", "actualizar ahora", "descargar", "descargar chrome", "ignorar",
        "recordármelo más tarde", "iniciar sesión ahora", "dar un paso atrás",
        "buscar por",
    ),
    matches=(
        "Volver al inicio",
    ),
    spares=(
        "Volver al inicio de la guerra era imposible.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "reintentar", "intentar de nuevo", "inténtalo de nuevo", "inténtelo de nuevo", "volver a intentar",
        "volver a intentarlo", "recargar", "recargar página", "recargar la página", "actualizar", "actualizar página",
    ),
    matches=(
        "¡Reintentar!",
    ),
    spares=(
        "Reintentar el salto le daba miedo.",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "código de estado", "códigos de estado", "código de error", "códigos de error", "página de error",
        "páginas de error", "mensaje de error", "mensajes de error", "significa que", "qué significa",
        "esto significa", "lo que significa", "indica que", "el cliente", "por ejemplo", "cómo solucionar",
        "para solucionar", "solucionar", "cómo arreglar", "corregido", "plugin", "respuesta", "registro del servidor",
        "se utiliza cuando", "verás este mensaje", "generalmente", "normalmente", "suele", "suelen", "comúnmente",
        "diversas razones", "varias razones", "a diferencia de",
    ),
    matches=(
        "Este código de error significa que no hay nadie.",
    ),
    spares=(
        "La barca sale a las nueve.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "qué hacer", "qué significa", "qué es", "significado", "cómo", "por qué", "causas", "soluciones", "solución",
        "solucionar", "resolver", "arreglar", "preguntas frecuentes", "errores comunes", "mensajes de error",
        "códigos de error", "no puedo", "me sale", "me aparece", "no consigo",
    ),
    matches=(
        "Error 502: qué hacer",
    ),
    spares=(
        "La barca sale a las nueve.",
    ),
)
OWN_WORDS = Phrases(
    (
        "conmigo", "pude", "tuve", "encontré",
    ),
)
HELP_CONDITIONS = Phrases(
    (
        "si la", "si el", "si los", "si una", "si un", "si su", "cuando la", "cuando el", "cuando se", "cuando un",
        "cuando una",
        "después de", "tras",
    ),
    matches=(
        "Si la barca llega tarde, espere.",
    ),
    spares=(
        "La barca sale a las nueve.",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "error aparece", "error ocurre", "error se produce cuando", "error significa", "error indica",
        "mensaje aparece", "mensaje significa", "este mensaje si", "este mensaje cuando", "aparece cuando",
        "aparece si", "ocurre cuando", "se muestra cuando", "se dice cuando", "es un código", "es uno de los",
        "código indica", "error suele", "errores son", "se produce cuando", "se produce si", "ocurre si",
        "sucede cuando", "se devuelve cuando", "en este artículo", "en esta guía", "causas comunes",
        "causas más comunes", "también conocido como", "en términos simples", "en resumidas cuentas",
    ),
    matches=(
        "Se produce cuando la barca llega tarde.",
        "Este error aparece cuando no hay nadie.",
    ),
    spares=(
        "La barca sale a las nueve.",
    ),
)
MENU_LABELS = Phrases(
    (
        "inicio", "home", "portada", "página principal", "página de inicio", "bienvenidos", "bienvenida", "acerca de",
        "acerca de nosotros", "sobre nosotros", "sobre mí", "acerca de mí", "quiénes somos", "quienes somos",
        "nosotros", "nuestro equipo", "equipo", "nuestra historia", "misión y visión", "contacto", "contactos",
        "contáctanos", "contáctenos", "contacta con nosotros", "contactar", "contacte con nosotros", "dónde estamos",
        "cómo llegar", "ubicación", "horarios", "horario", "iniciar sesión", "inicia sesión", "inicie sesión",
        "iniciar sesión / registrarse", "acceder", "acceso", "entrar", "ingresar", "ingreso", "login",
        "cerrar sesión", "salir", "registrarse", "regístrate", "regístrese", "registro", "crear cuenta",
        "crear una cuenta", "crea tu cuenta", "mi cuenta", "mi perfil", "perfil", "mis pedidos", "mis favoritos",
        "favoritos", "lista de deseos", "área de clientes", "área privada", "área personal", "zona privada",
        "configuración", "ajustes", "preferencias", "notificaciones", "buscar", "búsqueda", "búsqueda avanzada",
        "buscador", "buscar en", "buscar en el sitio", "buscar por", "buscar en este blog", "resultados de búsqueda",
        "resultados de la búsqueda", "menú", "menu", "menú principal", "navegación", "navegación principal",
        "abrir menú", "cerrar menú", "abrir el menú", "cerrar el menú", "mostrar menú", "alternar menú",
        "cambiar navegación", "abrir buscador", "cerrar buscador", "estás aquí", "usted está aquí",
        "se encuentra usted aquí", "saltar al contenido", "saltar al contenido principal", "ir al contenido",
        "ir al contenido principal", "ir a contenido", "pasar al contenido principal", "saltar a navegación",
        "saltar a la navegación", "ir a la navegación", "ir a la navegación principal", "saltar a la búsqueda",
        "ir al pie de página", "mapa del sitio", "mapa web", "mapa de sitio", "índice", "faq", "preguntas frecuentes",
        "preguntas más frecuentes", "atención al cliente", "servicio al cliente", "ayuda y contacto", "empleo",
        "trabaja con nosotros", "trabaje con nosotros", "únete al equipo", "bolsa de trabajo", "publicidad",
        "anúnciate", "anúnciese", "anunciantes", "anúnciate con nosotros", "prensa", "sala de prensa",
        "notas de prensa", "comunicados de prensa", "boletín", "boletines", "newsletter", "newsletters", "rss",
        "canales rss", "carrito", "mi carrito", "ver carrito", "carrito de compras", "carro de compras", "cesta",
        "mi cesta", "tu carrito está vacío", "añadir al carrito", "agregar al carrito", "finalizar compra",
        "finalizar la compra", "comprar", "comprar ahora", "envíos", "envíos y devoluciones", "devoluciones",
        "formas de pago", "métodos de pago", "tienda", "tienda online", "tienda en línea", "mostrar más",
        "mostrar menos", "ver más", "ver menos", "más", "menos", "cerrar", "abrir", "cancelar", "aceptar", "enviar",
        "guardar", "editar", "eliminar", "filtrar", "ordenar por", "todas las categorías", "todas las secciones",
        "categorías", "categoría", "secciones", "contraseña", "olvidé mi contraseña", "olvidé la contraseña",
        "olvidaste tu contraseña", "olvidó su contraseña", "has olvidado tu contraseña", "ha olvidado su contraseña",
        "recuperar contraseña", "recuperar la contraseña", "recordarme", "recuérdame", "recordar mi usuario",
        "recordar contraseña", "mantener la sesión iniciada", "usuario", "nombre de usuario", "correo electrónico",
        "idioma", "idiomas", "seleccionar idioma", "elige idioma", "español", "inglés", "english", "suscripción",
        "suscripciones", "suscríbete", "suscribirse", "suscríbase", "hazte socio", "hazte suscriptor",
        "edición impresa", "edición digital", "edición américa", "hemeroteca", "kiosko", "kiosco", "clasificados",
        "esquelas", "obituarios", "avisos", "avisos clasificados", "servicios al lector", "pasatiempos", "juegos",
        "crucigramas", "sudoku", "horóscopo", "lotería", "loterías", "programación", "en vivo", "en directo",
        "directo", "podcasts", "foro", "foros", "blog", "blogs", "donar", "dona", "donaciones", "haz una donación",
        "colabora", "participa", "voluntariado", "socios", "enlaces", "enlaces de interés", "descargas", "descargar",
        "descarga la app", "agenda", "calendario", "galería", "ver historial", "ver código", "editar código",
        "página aleatoria", "cambios recientes", "lo que enlaza aquí", "cambios en enlazadas", "páginas especiales",
        "enlace permanente", "información de la página", "citar esta página", "versión para imprimir",
        "descargar como pdf", "herramientas", "herramientas personales", "en otros idiomas", "en otros proyectos",
        "discusión", "leer", "contenidos", "tabla de contenidos", "archivo del blog", "archivos", "archivo", "meta",
        "feed de entradas", "feed de comentarios", "wordpress.org", "versión móvil", "versión web", "ver versión web",
        "modo oscuro", "tamaño de letra", "tamaño del texto", "pantalla completa", "pedir cita",
        "solicitar presupuesto", "solicita información", "solicitar información", "intranet", "denunciar abuso",
        "datos personales", "seguidores", "páginas vistas en total", "ver todo mi perfil",
    ),
)
SKIP_STARTS = Phrases(("saltar al contenido", "ir al contenido", "ir a contenido", "pasar al contenido"))
SECTION_LABELS = Phrases(
    (
        "noticias", "actualidad", "últimas noticias", "titulares", "última hora", "política", "elecciones",
        "nacional", "nacionales", "españa", "méxico", "argentina", "colombia", "chile", "perú", "venezuela",
        "internacional", "internacionales", "mundo", "américa", "latinoamérica", "américa latina", "europa", "áfrica",
        "asia", "oriente próximo", "estados unidos", "madrid", "cataluña", "andalucía", "sociedad", "sucesos",
        "policiales", "policial", "judicial", "justicia", "tribunales", "seguridad", "crimen", "local", "locales",
        "provincia", "provincias", "comunidades", "regiones", "ciudad", "ciudades", "deportes", "deporte", "fútbol",
        "futbol", "baloncesto", "básquet", "tenis", "motor", "motociclismo", "ciclismo", "fórmula", "béisbol",
        "boxeo", "más deportes", "economía", "economia", "negocios", "empresas", "empresa", "finanzas", "bolsa",
        "mercados", "dinero", "vivienda", "inmobiliario", "empleo y formación", "agro", "campo", "cultura",
        "cultura y espectáculos", "arte", "artes", "cine", "música", "teatro", "libros", "literatura", "espectáculos",
        "entretenimiento", "farándula", "gente", "famosos", "corazón", "televisión", "tv", "series",
        "televisión y series", "medios", "opinión", "editorial", "editoriales", "columnas", "columnistas", "columna",
        "tribuna", "cartas al director", "cartas", "debate", "análisis", "blogs", "el tiempo", "tiempo", "clima",
        "tráfico", "vídeo", "vídeos", "video", "videos", "fotos", "imágenes", "fotogalerías", "fotogalería",
        "galerías", "multimedia", "infografías", "gráficos", "audio", "ciencia", "medio ambiente", "medioambiente",
        "naturaleza", "animales", "sostenibilidad", "energía", "salud", "bienestar", "medicina", "psicología",
        "nutrición", "viajes", "turismo", "destinos", "tecnología", "internet", "ciencia y tecnología", "videojuegos",
        "móviles", "redes sociales", "coches", "autos", "familia", "padres", "educación", "universidad",
        "universidades", "escuelas", "moda", "belleza", "estilo", "estilo de vida", "estilos", "tendencias",
        "gastronomía", "cocina", "recetas", "comer", "hogar", "casa", "decoración", "jardín", "ocio", "planes",
        "historia", "religión", "iglesia", "curiosidades", "virales", "viral", "ayuda", "etiquetas", "eventos",
        "proyectos", "servicios", "nuestros servicios", "productos", "nuestros productos", "reportajes",
        "entrevistas", "entrevista", "crónicas", "investigación", "especiales", "especial", "revista", "suplementos",
        "tutoriales", "guías", "consejos", "varios", "general", "otros", "sin categoría", "uncategorized",
        "publicaciones", "formación", "cursos", "historias", "igualdad", "feminismo", "derechos humanos",
        "transparencia",
    ),
)
SHARE_LABELS = Phrases(
    (
        "compartir", "comparte", "compartir esto", "comparte esto", "compartir artículo", "compartir este artículo",
        "compartir noticia", "compartir esta noticia", "compartir nota", "compartir en", "comparte en",
        "compartir con", "compartir vía", "compartir por", "compártelo", "comparte este artículo",
        "comparte esta noticia", "compartir en facebook", "compartir en twitter", "compartir en x",
        "compartir en whatsapp", "compartir por whatsapp", "compartir en linkedin", "compartir en pinterest",
        "compartir en telegram", "compartir con twitter", "compartir con facebook", "compartir por correo",
        "compartir por email", "compartir por correo electrónico", "compartir en redes sociales",
        "enviar por correo electrónico", "enviar por correo electrónicoescribe un blog", "escribe un blog",
        "enviar por correo", "enviar por email", "enviar por mail", "enviar a un amigo", "correo electrónico",
        "correo", "email", "e-mail", "imprimir", "imprimir artículo", "imprimir noticia", "tuitear", "tweet",
        "twittear", "tuit", "copiar enlace", "copiar link", "copiar el enlace", "copiar url", "copiar",
        "enlace copiado", "link copiado", "enlace copiado al portapapeles", "seguir", "síguenos", "síguenos en",
        "síguenos en facebook", "síguenos en twitter", "síguenos en redes", "síguenos en google news", "síganos",
        "síganos en", "seguinos", "seguinos en", "seguir en", "síguenos en redes sociales", "redes sociales",
        "me gusta", "me gusta esto", "guardar", "guardar artículo", "guardar noticia", "guardado",
        "añadir a favoritos", "agregar a favoritos", "leer más tarde", "pin it", "pinear", "regalar artículo",
        "escuchar", "escuchar artículo", "escuchar noticia", "facebook", "twitter", "x", "whatsapp", "instagram",
        "linkedin", "youtube", "telegram", "pinterest", "tiktok", "threads", "bluesky", "messenger", "flipboard",
        "google news", "haz clic para compartir en facebook (se abre en una ventana nueva",
        "haz clic para compartir en twitter (se abre en una ventana nueva",
        "haz clic para compartir en whatsapp (se abre en una ventana nueva", "se abre en una ventana nueva",
        "más opciones",
    ),
)
RELATED_LABELS = Phrases(
    (
        "artículos relacionados", "artículo relacionado", "noticias relacionadas", "noticia relacionada",
        "notas relacionadas", "nota relacionada", "entradas relacionadas", "contenido relacionado",
        "contenidos relacionados", "temas relacionados", "enlaces relacionados", "posts relacionados",
        "publicaciones relacionadas", "productos relacionados", "vídeos relacionados", "videos relacionados",
        "información relacionada", "relacionado", "relacionados", "relacionadas", "artículos similares",
        "noticias similares", "productos similares", "lo más leído", "lo más visto", "lo más popular",
        "lo más comentado", "lo más compartido", "lo más reciente", "lo más nuevo", "lo más destacado",
        "las más leídas", "más leídas", "más leídos", "más leído", "más vistas", "más vistos", "más populares",
        "más recientes", "más comentadas", "los más leídos", "populares", "popular", "entradas populares",
        "artículos populares", "noticias populares", "tendencias", "tendencia", "es tendencia", "en portada",
        "destacados", "destacadas", "destacado", "noticias destacadas", "artículos destacados", "te puede interesar",
        "te podría interesar", "te podría gustar", "te puede gustar", "también te puede interesar",
        "también te puede gustar", "también te podría interesar", "también te podría gustar",
        "también puede interesarte", "también puede gustarte", "también te interesa", "puede interesarte",
        "puede que te interese", "puede que te guste", "quizás te interese", "quizá te interese",
        "quizás te pueda interesar", "le puede interesar", "también le puede interesar", "podría interesarte",
        "te recomendamos", "te recomendamos leer", "le recomendamos", "recomendamos", "recomendados", "recomendado",
        "recomendadas", "recomendado para ti", "recomendaciones", "nuestras recomendaciones", "lee también",
        "lea también", "leer también", "leé también", "lee además", "lea además", "además", "ver también",
        "véase también", "vea también", "ve también", "mira también", "mirá también", "no te pierdas",
        "no te lo pierdas", "no se pierda", "más noticias", "más artículos", "más sobre este tema",
        "más sobre el tema", "más información", "más información sobre", "más sobre", "más de", "más en", "más temas",
        "más contenido", "más contenidos", "otras noticias", "otros artículos", "otras notas", "otras publicaciones",
        "sigue leyendo", "seguir leyendo", "últimas noticias", "últimas entradas", "últimos artículos",
        "últimas publicaciones", "últimos posts", "últimos vídeos", "últimos videos", "últimos comentarios",
        "lo último", "última hora", "entradas recientes", "artículos recientes", "noticias recientes",
        "comentarios recientes", "publicaciones recientes", "novedades", "nuevo", "selección del editor",
        "selección de editores", "elección del editor", "en esta nota", "en este artículo", "en esta sección",
        "en otros medios", "en la web", "temas", "temas del día", "temas de hoy", "lo último en", "archivado en",
        "etiquetas", "etiquetado", "notas y referencias", "referencias", "enlaces externos", "bibliografía",
        "sobre el autor", "sobre la autora", "sobre la firma", "autor", "acerca del autor", "contenido patrocinado",
        "de interés", "hoy en portada", "próxima lectura", "siguiente noticia",
        "productos recomendados", "vistos recientemente",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "comentarios", "comentario", "sin comentarios", "no hay comentarios", "no hay comentarios todavía",
        "aún no hay comentarios", "ningún comentario", "un comentario", "comentarios cerrados",
        "comentarios desactivados", "los comentarios están cerrados", "deja un comentario", "deja una respuesta",
        "dejar un comentario", "dejar una respuesta", "dejar comentario", "deje un comentario", "deje una respuesta",
        "deja tu comentario", "deje su comentario", "dejá tu comentario", "deja una respuesta cancelar la respuesta",
        "deja un comentario cancelar la respuesta", "cancelar la respuesta", "cancelar respuesta",
        "publicar un comentario", "publicar comentario", "publicar el comentario",
        "publicar un comentario en la entrada", "escribir un comentario", "escribe un comentario",
        "escribe tu comentario", "escribe aquí", "escriba un comentario", "añadir comentario", "añadir un comentario",
        "añade un comentario", "añadir nuevo comentario", "agregar comentario", "agregar un comentario",
        "agrega un comentario", "enviar comentario", "enviar un comentario", "comentar", "comenta",
        "haz un comentario", "participa en la conversación", "únete a la conversación", "danos tu opinión",
        "tu comentario", "tu opinión", "su comentario", "su opinión", "responder", "respuesta", "respuestas",
        "reportar", "reportar comentario", "denunciar", "denunciar comentario", "informar de un abuso",
        "ver comentarios", "ver los comentarios", "ver todos los comentarios", "ver más comentarios",
        "ver respuestas", "leer comentarios", "mostrar comentarios", "mostrar más comentarios", "ocultar comentarios",
        "cargar comentarios", "cargar más comentarios", "todos los comentarios", "más comentarios",
        "inicia sesión para comentar", "inicie sesión para comentar", "inicia sesión para responder",
        "accede para responder", "accede para comentar", "inicie sesión o regístrese para comentar",
        "inicie sesión o regístrese para enviar comentarios", "regístrate para comentar", "sé el primero en comentar",
        "sea el primero en comentar", "normas de participación", "normas de la comunidad", "más recientes",
        "más antiguos", "más valorados", "recientes", "antiguos", "ordenar por", "nombre", "tu nombre", "su nombre",
        "nombre (requerido", "nombre (obligatorio", "apellido", "apellidos", "correo electrónico",
        "correo electrónico (requerido", "correo electrónico (obligatorio", "e-mail", "email", "tu email", "web",
        "sitio web", "página web", "asunto", "mensaje", "título", "requerido", "obligatorio", "campo obligatorio",
        "campos obligatorios", "campos requeridos", "vista previa", "previsualizar", "citar", "dice", "dijo",
        "anónimo", "invitado", "reseñas", "valoraciones", "valoración", "opiniones", "trackbacks", "pingbacks",
        "te ha resultado útil este artículo", "me gusta", "no me gusta",
        "opiniones de clientes", "escribir una opinión", "escribir una reseña",
        "hacer una pregunta", "formular una pregunta", "mejora esta respuesta", "mejora esta pregunta",
        "tu respuesta", "publica tu respuesta",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "newsletter", "newsletters", "boletín", "boletines", "boletín de noticias", "boletín informativo",
        "nuestro boletín", "nuestra newsletter", "suscríbete", "suscríbase", "suscribite", "suscribirse",
        "suscribirme", "suscribir", "suscríbete gratis", "suscríbete ahora", "suscríbete a nuestro boletín",
        "suscríbete al boletín", "suscríbete a nuestra newsletter", "suscríbete a la newsletter",
        "suscríbete al newsletter", "suscríbete a nuestro newsletter", "suscríbase a nuestro boletín",
        "suscríbete a nuestras newsletters", "suscripción al boletín", "suscripción a la newsletter", "apúntate",
        "apúntate a la newsletter", "apúntate a nuestra newsletter", "regístrate", "recibe nuestra newsletter",
        "recibe nuestro boletín", "recibe nuestras noticias", "recibe las noticias",
        "recibe nuestras noticias en tu correo", "quiero suscribirme", "quiero recibir", "tu email",
        "tu correo electrónico", "tu correo", "su correo electrónico", "su email", "correo electrónico",
        "dirección de correo electrónico", "introduce tu email", "ingresa tu correo", "ingresa tu correo electrónico",
        "mantente informado", "mantente al día", "mantente actualizado", "manténgase informado", "no te pierdas nada",
        "no te pierdas ninguna noticia", "alertas", "alertas informativas", "suscribirse a: entradas (atom",
        "enviar comentarios (atom", "suscríbete al blog por correo electrónico", "darse de baja",
        "cancelar suscripción", "gracias por suscribirte", "seguir este blog",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "aviso legal", "aviso legal y política de privacidad", "aviso de privacidad",
        "aviso legal | política de privacidad", "nota legal", "información legal", "legal", "privacidad",
        "política de privacidad", "políticas de privacidad", "política de privacidad y cookies",
        "política de protección de datos", "protección de datos", "datos personales", "política de datos",
        "configuración de privacidad", "ajustes de privacidad", "opciones de privacidad", "gestionar privacidad",
        "términos y condiciones", "términos de uso", "términos de servicio", "términos del servicio",
        "términos legales", "condiciones de uso", "condiciones generales", "condiciones del servicio",
        "condiciones de venta", "condiciones de contratación", "condiciones generales de contratación",
        "condiciones legales", "bases legales", "descargo de responsabilidad", "limitación de responsabilidad",
        "exención de responsabilidad", "disclaimer", "derechos de autor", "propiedad intelectual", "copyright",
        "derechos reservados", "todos los derechos reservados", "reservados todos los derechos",
        "política de cookies", "políticas de cookies", "cookies", "aviso de cookies", "uso de cookies",
        "configuración de cookies", "configurar cookies", "ajustes de cookies", "preferencias de cookies",
        "gestionar cookies", "gestionar consentimiento", "gestionar el consentimiento de las cookies",
        "gestionar preferencias", "administrar cookies", "administrar utiq", "configurar", "configuración",
        "preferencias", "personalizar", "aceptar", "aceptar todo", "aceptar todas", "aceptar cookies",
        "aceptar todas las cookies", "aceptar y continuar", "aceptar y cerrar", "acepto", "estoy de acuerdo",
        "de acuerdo", "entendido", "rechazar", "rechazar todo", "rechazar todas", "rechazar cookies",
        "rechazar todas las cookies", "denegar", "guardar preferencias", "guardar configuración", "guardar y cerrar",
        "ver preferencias", "leer más", "más información", "funcional", "siempre activo", "estadísticas", "marketing",
        "necesarias", "cookies necesarias", "cookies técnicas", "solo necesarias", "accesibilidad",
        "declaración de accesibilidad", "código ético", "código de ética", "libro de estilo", "defensor del lector",
        "canal de denuncias", "canal ético", "transparencia", "política de devoluciones", "política de envíos",
        "política de cancelación", "política de calidad", "libro de reclamaciones", "hojas de reclamaciones",
        "arrepentimiento", "botón de arrepentimiento", "defensa del consumidor", "créditos", "licencia",
        "resumen de privacidad", "política editorial", "política de comentarios", "principios editoriales",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "anterior", "siguiente", "próximo", "próxima", "previo", "previa", "página anterior", "página siguiente",
        "siguiente página", "próxima página", "artículo anterior", "artículo siguiente", "siguiente artículo",
        "próximo artículo", "entrada anterior", "entrada siguiente", "siguiente entrada", "publicación anterior",
        "publicación siguiente", "noticia anterior", "noticia siguiente", "siguiente noticia", "nota anterior",
        "nota siguiente", "foto anterior", "foto siguiente", "capítulo anterior", "capítulo siguiente",
        "anterior siguiente", "entradas anteriores", "entradas siguientes", "entradas antiguas",
        "entradas más antiguas", "entradas más recientes", "entradas recientes", "entrada antigua",
        "entrada más reciente", "entrada más reciente entrada antigua", "más antiguo", "más reciente",
        "navegación de entradas", "navegación de la entrada", "navegador de artículos", "paginación",
        "paginación de entradas", "navegación de comentarios", "comentarios antiguos", "comentarios recientes",
        "comentarios más recientes", "primera página", "última página", "primera", "primero", "última", "último",
        "página", "página de", "páginas", "arriba", "subir", "volver arriba", "volver al principio", "ir arriba",
        "ir al inicio", "ir al principio", "volver", "regresar", "atrás", "volver atrás", "volver al inicio",
        "volver a inicio", "volver a la portada", "volver al listado", "volver al índice", "volver a noticias",
        "volver al blog", "volver a la tienda", "volver a la página anterior", "regresar al inicio", "leer más",
        "lee más", "lea más", "leer mas", "leer todo", "leer noticia", "leer artículo", "leer el artículo",
        "leer artículo completo", "leer nota completa", "leer la nota completa", "leer noticia completa",
        "leer completo", "seguir leyendo", "sigue leyendo", "siga leyendo", "continuar leyendo", "continúa leyendo",
        "continúe leyendo", "continuar", "ver más", "ver mas", "ver todo", "ver todos", "ver todas",
        "ver todas las noticias", "ver todos los artículos", "ver todas las entradas", "ver más noticias",
        "ver más artículos", "ver noticia", "ver nota", "ver detalle", "ver detalles", "ver fotos", "ver galería",
        "ver vídeo", "ver video", "ver perfil", "ver mapa", "ver imagen", "ampliar", "ampliar imagen", "ampliar foto",
        "más", "más información", "más info", "más detalles", "más noticias", "más artículos", "conoce más",
        "conozca más", "saber más", "descubre más", "mostrar más", "mostrar todo", "cargar más",
        "cargar más noticias", "cargar más entradas", "menos", "haz clic aquí", "haga clic aquí", "clic aquí",
        "click aquí", "aquí", "ir a", "ir a la página", "saltar a", "índice", "en esta página", "tabla de contenidos",
        "descargar", "escuchar", "reproducir", "cargando", "todas las noticias", "todos", "todas", "ocultar",
        "desplegar", "expandir", "contraer", "enlace externo", "imagen de", "foto de",
        "editar en github", "ver código fuente", "ver fuente",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "publicidad", "anuncio", "anuncios", "aviso publicitario", "patrocinado", "patrocinada",
        "contenido patrocinado", "contenidos patrocinados", "enlaces patrocinados", "patrocinado por",
        "publirreportaje", "publinota", "contenido promocionado", "promocionado", "contenido de marca",
        "contenido comercial", "branded content", "brand content", "patrocinadores", "ofrecido por", "presentado por",
        "en colaboración con", "contenido en colaboración", "la nota continúa abajo",
        "continúa después de la publicidad", "continúa leyendo después de la publicidad",
        "el artículo continúa después de la publicidad", "sigue leyendo después del anuncio",
        "continúa debajo de la publicidad", "cerrar publicidad", "cerrar anuncio", "saltar anuncio",
        "saltar publicidad", "omitir anuncio", "espacio publicitario", "remitido", "información comercial",
        "promoción", "promociones", "publicidad - sigue leyendo debajo", "advertisement", "enlace de afiliado",
        "recomendado por", "por taboola", "especial publicidad",
    ),
)
ADVERT_STARTS = Phrases(("publicid",))
META_PREFIXES = Phrases(
    (
        "etiquetas:", "etiqueta:", "etiquetado en", "etiquetado con", "etiquetado como", "etiquetado", "tags:",
        "tag:", "categorías:", "categoría:", "categorizado en", "categorizado como", "archivado en", "archivado bajo",
        "archivada en", "publicado en:", "publicada en", "publicado bajo", "en la categoría", "temas:", "tema:",
        "temas relacionados", "palabras clave:", "palabras clave", "sección:", "secciones:", "más información sobre:",
        "en esta noticia", "esta entrada fue publicada en", "esta entrada se publicó en",
        "guarda el enlace permanente", "enlace permanente", "keywords:", "visitas:", "lecturas:", "vistas:",
        "mensajes:", "registrado:", "referencia:",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "leer más", "leer más:", "leer también", "lee también", "lee también:", "lea también", "lea también:",
        "lee más", "lea más", "leé también", "leé más", "lee además", "lea además", "leer además", "lee aquí",
        "lea aquí", "lee la", "lee:", "lea:", "leer:", "sigue leyendo", "seguir leyendo", "te puede interesar",
        "te puede interesar:", "te podría interesar", "también te puede interesar", "le puede interesar",
        "puede interesarte", "te recomendamos", "le recomendamos", "recomendado:", "relacionado:", "nota relacionada",
        "noticia relacionada", "noticias relacionadas", "ver también", "ver también:", "véase también", "vea también",
        "ver más", "ver:", "ve también", "mira también", "mira:", "mirá también", "mirá:", "más información",
        "más información:", "más sobre", "además:", "no te pierdas", "no te pierdas:", "no se pierda", "video:",
        "vídeo:", "en video:", "en vídeo:", "en fotos:", "fotos:", "galería:", "fotogalería:", "conoce más",
        "conozca más", "descubre más", "para más información", "para leer más", "para saber más", "consulta aquí",
        "artículo anterior:", "siguiente artículo:", "escucha:", "opinión:", "análisis:", "entrevista:",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "foto:", "foto de", "foto por", "foto: archivo", "foto archivo", "foto cortesía", "foto/", "fotos:", "(foto:",
        "(foto", "fotografía:", "fotografía de", "fotógrafo:", "imagen:", "imagen de archivo", "imagen de",
        "imágenes:", "(imagen", "créditos:", "crédito:", "crédito foto", "créditos de la foto", "cortesía",
        "ilustración:", "ilustración de", "infografía:", "gráfico:", "vídeo:", "video:", "fuente:", "fuentes:",
        "fuente de la imagen", "pie de foto:", "archivo /", "captura de pantalla", "dibujo:", "mapa:", "© efe",
        "efe/", "europa press", "foto efe",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "por", "por:", "escrito por", "redactado por", "publicado por", "posteado por", "elaborado por",
        "enviado por", "creado por", "texto:", "textos:", "texto y fotos", "autor:", "autora:", "autores:",
        "redacción", "redacción:", "redactor:", "periodista:", "una crónica de", "entrevista de",
        "de nuestro corresponsal", "de nuestra corresponsal", "corresponsal en", "enviado especial", "traducción de",
        "traducción:", "traducido por", "editado por", "con información de", "agencias", "publicado el", "publicado:",
        "publicado", "publicada el", "publicado a las", "publicado hace", "fecha de publicación", "fecha:", "fecha",
        "actualizado el", "actualizado:", "actualizado", "actualizada", "actualizado a las", "última actualización",
        "última actualización:", "ultima actualización", "última modificación", "última edición", "modificado el",
        "creado el", "subido el", "posted by", "tiempo de lectura", "tiempo de lectura:", "lectura de", "lectura:",
        "duración:", "esta página se editó",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "utilizamos cookies", "usamos cookies", "utilizamos cookies propias y de terceros", "empleamos cookies",
        "utiliza cookies", "usa cookies", "emplea cookies", "uso de cookies", "uso de las cookies",
        "utilización de cookies", "uso de estas cookies", "cookies propias", "cookies de terceros",
        "cookies y tecnologías similares", "si continúa navegando", "si continúas navegando", "si sigue navegando",
        "si sigues navegando", "si continúas usando este sitio", "al continuar navegando",
        "al navegar por este sitio", "al utilizar este sitio", "al usar este sitio", "al hacer clic en \"aceptar",
        "aceptas el uso de", "acepta el uso de", "aceptas su uso", "acepta su uso", "consideramos que acepta",
        "consideramos que aceptas", "política de cookies", "configuración de cookies", "aceptar todas las cookies",
        "rechazar todas las cookies", "la mejor experiencia en nuestra web", "la mejor experiencia en nuestro sitio",
        "mejor experiencia de usuario", "mejorar su experiencia", "mejorar tu experiencia",
        "experiencia de navegación", "personalizar el contenido y los anuncios", "almacenar y/o acceder",
        "nosotros y nuestros socios", "retirar tu consentimiento", "retirar su consentimiento",
        "consulta nuestra política",
        "centro de preferencia de la privacidad", "centro de preferencias de privacidad",
        "estas cookies son necesarias", "estas cookies nos permiten",
        "gestionar las preferencias de consentimiento",
    ),
    matches=(
        "Utilizamos cookies propias y de terceros.",
        "Si continúas navegando, consideramos que aceptas las condiciones.",
        "Este sitio usa cookies.",
        "Al pulsar el botón acepta el uso de estas técnicas.",
    ),
    spares=(
        "La abuela hacía galletas para toda la calle.",
        "Siguieron navegando hacia el sur hasta el alba.",
        "Dio su consentimiento a la boda tras un largo silencio.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "suscríbete a nuestro", "suscríbete a nuestra", "suscríbete a nuestros", "suscríbete a nuestras",
        "suscríbete al boletín", "suscríbete a la newsletter", "suscríbete gratis", "suscríbete para recibir",
        "suscríbete aquí", "suscríbase a nuestro", "suscríbase a nuestra", "suscribite a", "suscribirse a nuestro",
        "suscribirte a nuestro", "apúntate a nuestra", "apúntate a la newsletter", "apúntate gratis",
        "regístrate para recibir", "inscríbete a nuestro", "inscríbete en nuestro", "nuestro boletín",
        "nuestra newsletter", "nuestro newsletter", "nuestras newsletters", "nuestros boletines", "la newsletter de",
        "boletín de noticias", "boletín semanal", "recibe nuestro", "recibe nuestra", "recibe nuestras",
        "recibe las últimas noticias", "recibe las noticias", "recibe las principales", "recibe en tu correo",
        "recibe gratis", "reciba nuestro", "recibir nuestras", "recibir las últimas", "recibir nuestro boletín",
        "recibir un correo electrónico con", "en tu correo", "en tu bandeja de entrada", "en su bandeja de entrada",
        "en tu email", "directamente en tu correo", "introduce tu correo electrónico", "introduce tu email",
        "ingresa tu correo", "ingrese su correo", "escribe tu correo", "tu dirección de correo electrónico",
        "su dirección de correo electrónico para", "correo electrónico válido", "darte de baja", "darse de baja",
        "cancelar tu suscripción", "cancelar su suscripción", "gracias por suscribirte", "confirma tu suscripción",
        "confirmar tu suscripción", "mantente al día con", "mantente informado", "manténgase informado",
        "no te pierdas ninguna",
    ),
    matches=(
        "Suscríbete a nuestro boletín.",
        "Recibe las últimas noticias en tu correo.",
        "Introduce tu correo electrónico y pulsa el botón.",
        "Puedes darte de baja cuando quieras.",
    ),
    spares=(
        "La carta estuvo tres semanas en el buzón del muerto.",
        "Estaba suscrito a dos diarios y no leía ninguno.",
        "Se alistó en la primera semana de la guerra.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "recibe este", "recibes este", "recibes esta", "ha recibido este", "has recibido este",
        "está recibiendo este", "estás recibiendo este", "usted recibe este", "usted está recibiendo este",
        "usted ha recibido este", "recibiste este",
    ),
    matches=("Recibes este correo porque te suscribiste.",),
    spares=("Recibía cartas porque nadie más sabía leer.",),
)
SENT_STARTS = Phrases(
    (
        "este correo fue enviado a", "este correo electrónico fue enviado a", "este email fue enviado a",
        "este mensaje fue enviado a",
    ),
    matches=("Este correo fue enviado a a@example.org",),
    spares=("La carta fue enviada a mi padre.",),
)
WEB_BUTTONS = Phrases(
    (
        "ver versión web", "ver la versión web", "ver versión online",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "darte de baja", "darme de baja", "date de baja", "cancelar la suscripción",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "editar esta página en github",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "cargando comentarios", "me gusta cargando",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "funciona con", "funciona gracias a", "creado con", "hecho con", "desarrollado con",
        "con la tecnología de", "con tecnología de", "orgullosamente impulsado por",
    ),
)
COUNT_STARTS = Phrases(
    (
        "visitado", "visitada", "visto",
    ),
)
SHARE_PHRASES = Phrases(
    (
        "síguenos en", "síguenos a través", "síguenos por", "síganos en", "seguinos en", "síguenos", "sígueme en",
        "sigue nuestro canal", "sigue nuestra página", "sigue toda la información", "sigue todas las noticias",
        "búscanos en", "encuéntranos en", "únete a nuestro", "únete a nuestra", "únete a nuestro canal",
        "únete al canal", "unite a nuestro", "nuestro canal de whatsapp", "nuestro canal de telegram",
        "canal de whatsapp", "canal de telegram", "nuestro canal de youtube", "nuestra página de facebook",
        "nuestras redes sociales", "dale me gusta", "dale like", "comparte este artículo", "comparte esta noticia",
        "comparte esta nota", "compartir este artículo", "compartir esta noticia", "comparte con tus amigos",
        "compartir en facebook", "compartir en twitter", "compartir en whatsapp", "haz clic para compartir",
        "clic para compartir", "se abre en una ventana nueva", "en facebook y twitter", "en facebook, twitter",
        "en facebook, instagram", "en google news", "si te ha gustado este", "si te gustó este",
        "te ha gustado este artículo", "te gustó este artículo",
    ),
    matches=(
        "Síguenos en Facebook e Instagram.",
        "Comparte este artículo.",
        "Únete a nuestro canal de WhatsApp.",
    ),
    spares=(
        "Compartieron el último pan sin decir palabra.",
        "El perro nos siguió hasta casa.",
        "No quería compartir su secreto con nadie.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "tu dirección de correo electrónico no será publicada",
        "su dirección de correo electrónico no será publicada", "dirección de correo electrónico no será",
        "correo electrónico no será publicado", "correo electrónico no será", "tu email no será publicado",
        "campos obligatorios están", "campos necesarios están", "campos requeridos están", "están marcados con",
        "marcados con", "inicia sesión para comentar", "inicie sesión para comentar", "iniciar sesión para comentar",
        "iniciar sesión para escribir", "iniciar sesión para dejar", "debes iniciar sesión", "debe iniciar sesión",
        "debes estar conectado", "debe estar conectado", "tienes que estar registrado", "debes estar registrado",
        "debe estar registrado", "conectado para publicar un comentario", "acceder para publicar un comentario",
        "lo siento, debes estar", "sé el primero en comentar", "sea el primero en comentar", "sé el primero en dejar",
        "sé el primero en opinar", "sé la primera persona", "deja un comentario", "deja tu comentario",
        "deje un comentario", "dejar un comentario", "publicar un comentario", "escribe un comentario",
        "añadir un comentario", "aún no hay comentarios", "no hay comentarios", "los comentarios están cerrados",
        "comentarios están cerrados", "comentarios están desactivados", "comentarios cerrados en",
        "comentarios son moderados", "comentarios de este artículo", "comentarios de esta noticia",
        "comentarios publicados son", "comentarios en esta página", "tu comentario está", "su comentario será",
        "comentario está pendiente", "pendiente de moderación", "pendiente de aprobación",
        "recibir un email con los siguientes comentarios", "recibir un email con cada nueva entrada",
        "guarda mi nombre", "guardar mi nombre", "mi nombre, correo electrónico",
        "en este navegador para la próxima vez que comente", "la próxima vez que comente", "utiliza akismet",
        "usa akismet", "reducir el spam", "datos de tus comentarios", "etiquetas html",
        "puedes usar las siguientes etiquetas", "normas de participación", "disqus", "caracteres restantes",
        "su comentario ha sido enviado", "tu comentario ha sido enviado", "su comentario está pendiente",
        "los comentarios son moderados", "nos reservamos el derecho de eliminar los comentarios",
    ),
    matches=(
        "Tu dirección de correo electrónico no será publicada.",
        "Los campos obligatorios están marcados con *.",
        "Debes iniciar sesión para opinar.",
        "¡Sé el primero en comentar!",
    ),
    spares=(
        "El ministro declinó hacer declaraciones.",
        "Su respuesta fue breve y poco amable.",
        "El diario se publicó solo después de su muerte.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "todos los derechos reservados", "reservados todos los derechos", "derechos reservados",
        "quedan reservados todos", "prohibida la reproducción", "prohibida su reproducción",
        "queda prohibida la reproducción", "queda prohibida toda", "prohibida la reproducción total o parcial",
        "reproducción total o parcial", "total o parcial sin", "sin autorización escrita", "sin autorización previa",
        "sin la autorización", "sin la autorización expresa", "sin el permiso expreso", "sin permiso previo",
        "sin el consentimiento previo", "autorización previa y por escrito", "autorización escrita",
        "consentimiento por escrito", "protegido por derechos de autor", "protegidos por derechos de autor",
        "marcas registradas", "sus respectivos propietarios", "sus respectivos dueños", "no se hace responsable",
        "no se hacen responsables", "no nos hacemos responsables", "no se responsabiliza", "no nos responsabilizamos",
        "no asume ninguna responsabilidad", "no asume responsabilidad", "no asume ningún tipo", "no será responsable",
        "no seremos responsables", "responsabilidad exclusiva", "exclusiva responsabilidad de",
        "son responsabilidad exclusiva", "opiniones expresadas", "las opiniones expresadas", "opiniones vertidas",
        "opiniones aquí expresadas", "no reflejan necesariamente", "no refleja necesariamente",
        "no representan necesariamente", "no necesariamente reflejan", "no necesariamente representan",
        "no necesariamente refleja", "exactitud de la información", "exactitud, integridad",
        "sin garantía de ningún tipo", "no garantiza la exactitud", "no garantizamos", "fines informativos",
        "con fines informativos", "fines meramente informativos", "propósitos informativos", "meramente informativo",
        "no constituye asesoramiento", "no constituyen asesoramiento", "no constituye una recomendación",
        "no constituyen una recomendación", "asesoramiento financiero", "asesoramiento de inversión",
        "consejo médico", "no sustituye la consulta", "no sustituye el consejo", "consulte a su médico",
        "consulta a tu médico", "rentabilidades pasadas", "enlaces de afiliado", "enlaces de afiliados",
        "recibir una comisión", "ganar una comisión", "términos y condiciones", "términos de uso",
        "condiciones de uso", "aviso legal", "política de privacidad", "licencia creative commons",
        "bajo la licencia", "disponible bajo la licencia", "reglamento general de protección",
        "ley orgánica de protección de datos", "funciona gracias a wordpress", "funciona gracias a",
        "funciona con wordpress", "con la tecnología de blogger", "creado con wordpress", "tema para wordpress",
    ),
    matches=(
        "© 2019 Ejemplo. Todos los derechos reservados.",
        "Queda prohibida la reproducción sin permiso.",
        "Las opiniones expresadas aquí no reflejan necesariamente las del diario.",
        "El editor no se hace responsable del contenido de otras páginas.",
        "Este contenido se ofrece con fines informativos.",
        "Lo publicado no constituye una recomendación de compra.",
    ),
    spares=(
        "Luchó toda su vida por los derechos de los tejedores.",
        "Nadie quiso cargar con la culpa, y menos el capitán.",
        "Tenía una opinión sobre todo.",
        "El reloj tenía diez años de garantía y se paró al segundo.",
        "El hijo respondía de las deudas del padre.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "conforme a los criterios de",
        "este artículo fue publicado originalmente", "este artículo se publicó originalmente",
        "este artículo fue originalmente publicado", "este artículo apareció originalmente",
        "este artículo fue publicado en", "este artículo ha sido publicado", "este artículo se publicó",
        "este artículo es una traducción", "este artículo fue traducido", "este artículo forma parte",
        "esta nota fue publicada", "esta nota fue publicada originalmente", "esta nota apareció",
        "esta historia fue publicada originalmente", "esta entrada se publicó primero", "publicado originalmente en",
        "publicada originalmente en", "publicado por primera vez en", "apareció primero en", "se publicó primero en",
        "la entrada apareció primero", "aparece primero en", "reproducido con permiso",
        "reproducido con autorización", "publicado con permiso", "publicado con autorización",
        "bajo una licencia creative commons", "bajo licencia creative commons", "lea el artículo original",
        "lee el artículo original", "puede leer el original", "leer el artículo original",
        "con información de agencias",
    ),
    matches=(
        "Este artículo fue publicado originalmente en otra revista.",
        "La entrada Diez consejos apareció primero en Ejemplo.",
        "Reproducido con permiso de la editorial.",
    ),
    spares=(
        "La novela salió en 1902 y en 1910 nadie la recordaba.",
        "Primero apareció la luna y luego las luces.",
        "La historia, decía mi tía, empezó en un establo.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "descarga nuestra app", "descarga la app", "descarga nuestra aplicación", "descarga la aplicación",
        "descargue nuestra aplicación", "descargá nuestra app", "disponible en app store",
        "disponible en google play", "apoya el periodismo", "apoya nuestro trabajo", "apoya nuestro periodismo",
        "apóyanos", "apoyar el periodismo", "apoyar nuestro", "ayúdanos a seguir", "con tu apoyo",
        "gracias a tu apoyo", "haz una donación", "haz tu donación", "hacer una donación", "haga una donación",
        "dona ahora", "done ahora", "hazte socio", "hazte socia", "hazte suscriptor", "hazte miembro",
        "únete como socio", "suscríbete para seguir leyendo", "suscríbete para leer", "suscríbete para continuar",
        "suscríbete y lee", "suscríbete por", "suscríbete desde", "suscríbete ahora", "para seguir leyendo",
        "para continuar leyendo", "para leer el artículo completo", "sigue leyendo por", "sigue leyendo gratis",
        "contenido exclusivo para", "exclusivo para suscriptores", "exclusivo para suscriptoras",
        "solo para suscriptores", "sólo para suscriptores", "artículos exclusivos para", "acceso ilimitado",
        "has alcanzado el límite", "ha alcanzado el límite", "límite de artículos", "artículos gratuitos",
        "artículos gratis", "ya eres suscriptor", "ya es suscriptor", "ya soy suscriptor", "ya estás suscrito",
        "ya eres", "ya tienes una cuenta", "ya tiene una cuenta", "no tienes una cuenta", "regístrate gratis",
        "regístrese gratis", "crea una cuenta", "crea tu cuenta", "inicia sesión para continuar",
        "inicia sesión para leer", "inicie sesión para continuar", "prueba gratis", "cancela cuando quieras",
        "sin permanencia",
    ),
    matches=(
        "Descarga nuestra app gratuita.",
        "Contenido exclusivo para suscriptores.",
        "¿Ya eres suscriptor? Entra aquí.",
        "Has alcanzado el límite de lecturas del mes.",
    ),
    spares=(
        "El sindicato sostuvo a los huelguistas con pan y carbón.",
        "A los nueve años entró en el coro.",
        "El periódico vivía de la generosidad de una viuda.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "no", "nunca", "jamás", "ningún", "ninguna", "ninguno", "nada", "nadie", "ni", "sin", "tampoco", "dos",
        "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "cien", "mil", "más",
        "menos", "antes", "después",
    ),
)
PAGE_WORDS = Phrases(("página", "pág",))
PROMPT_BUTTONS = Phrases(
    (
        "ver galería", "ver fotos", "ver vídeo", "ver video", "reproducir vídeo", "reproducir video",
        "cargando vídeo", "cargando video", "su navegador no soporta el elemento de video",
        "su navegador no soporta vídeo html5", "tu navegador no soporta el elemento de vídeo",
        "tu navegador no soporta videos", "tu navegador no es compatible con el elemento de vídeo",
        "el artículo continúa después del anuncio", "sigue leyendo tras la publicidad",
        "continúa después de la publicidad", "escuchar este artículo", "regalar este artículo", "descargar la app",
        "descarga la app", "haz clic para ampliar",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "lea el artículo completo", "lee la noticia completa", "leer la nota completa",
        "haz clic aquí para", "haga clic aquí para", "pulsa aquí para", "descarga nuestra app",
        "descargue nuestra app", "suscríbete a nuestro", "síguenos en", "únete a nuestro canal",
    ),
)
TEASER_STARTS = Phrases(
    (
        "lea también", "lee también", "leer también", "lea más", "leer más", "te puede interesar",
        "le puede interesar", "te recomendamos", "también te puede interesar", "más información", "vea también",
        "mira también", "no te pierdas", "relacionado", "puede leer",
        "lee más", "te recomendamos leer", "te sugerimos", "más sobre", "ve también", "noticia relacionada",
        "noticias relacionadas", "sigue leyendo", "puedes leer", "quizás te interese", "le recomendamos",
    ),
)
WIKI_WORDS = Phrases(
    (
        "la enciclopedia libre", "obtenido de «http", "obtenido de «https", 'obtenido de "http', 'obtenido de "https', "esta página se editó por última vez",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "editar", "editar código", "editar | editar código",
    ),
)
TIP_WORDS = Phrases(
    (
        "envíanos tu", "envíenos su", "envíanos tus fotos", "¿has sido testigo", "¿tienes una historia",
        "¿fuiste testigo", "¿has visto algún error", "cuéntanos tu historia",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "español", "inglés", "alemán", "francés", "italiano", "portugués", "neerlandés", "polaco", "ruso", "turco",
        "árabe", "chino", "japonés", "catalán", "castellano",
    ),
)
PAPER_TITLES = Phrases(
    (
        "introducción", "resultados", "discusión",
        "resumen", "palabras clave", "agradecimientos", "conflicto de intereses", "conflictos de interés",
        "financiación", "financiamiento", "contribución de los autores", "contribuciones de los autores",
        "disponibilidad de datos", "filiación", "correspondencia", "fechas de publicación", "referencias",
    ),
)
HEADING_TITLES = Phrases(
    (
        "tabla de contenidos", "a continuación", "próximamente", "para ti", "para usted", "sólo para ti", "más", "siguiente",
        "véase también", "ver también", "enlaces", "recursos", "temas", "referencias", "recomendado", "popular", "descubre",
        "similares", "relacionado", "trabajos relacionados",
        "más información", "enlaces externos", "documentación", "enlaces útiles",
    ),
)
REFERENCE_TITLES = Phrases(("véase también",))
WORDINGS = {
    "act": (
        "haz clic haga pincha ver vea mira mire descarga descargue descargar escucha desliza instala clickea "
        "pulsa"
    ),
    "continue": "continúa sigue continuar leyendo",
    "below": "debajo después abajo tras",
    "media": (
        "video videos vídeo vídeos foto fotos galería app aplicación anuncio publicidad imagen imágenes "
        "fotogalería podcast encuesta contenido"
    ),
    "filler": (
        "aquí nuestra nuestro la el los las de del para y más ahora gratis gratuita en esta este su tu todas "
        "nota artículo noticia texto completa hacia"
    ),
    "browser": "navegador navegadores",
    "support": "soporta admite compatible javascript html5 habilita soporte permite",
    "subscriber": "suscriptor suscriptores suscriptora suscripción",
    "gift": "gratuitos restantes quedan regala regalar comparte compartir regalo regales amigo amigos",
    "article": "artículo artículos nota",
    "comments": "comentario comentarios",
    "moderation": (
        "moderados moderación moderado normas publicados publicación responsabilidad reserva respeto opinión "
        "respetuoso"
    ),
    "write": "escríbenos escribe envíanos envía mándanos avísanos manda contáctanos",
    "us": "redacción nosotros",
    "tip": "historia error errata fotos denuncia pista noticia",
    "sign up": (
        "suscríbase inscríbase regístrese reciba "
        "suscríbete recibe regístrate suscribirte suscribirse apúntate recíbelo inscríbete"
    ),
    "newsletter": "boletín newsletter boletines",
    "alerts": "alertas notificaciones",
    "mail": "correo email bandeja buzón",
    "agree": "acepta aceptar aceptas consentimiento rechazar configurar gestionar consentir baja rechaza permitir",
    "terms": "privacidad política condiciones términos preferencias ajustes",
    "cookie": "cookie cookies",
    "site": (
        "utilizamos usamos utiliza usa sitio web página mejorar experiencia dispositivo socios navegador "
        "publicidad servicios terceros información tecnologías navegación"
    ),
    "option": "todas todo opciones y continuar uso tu su valoramos respetamos nos importa",
    "month": "mes meses semana",
    "video": "video vídeo vídeos videos audio",
    "news": "noticias novedades titulares",
    "leave": "darte-de darse-de darme-de date-de dese-de cancelar-suscripción anular-suscripción desuscribirse desuscribirte desuscribirme desuscribir desuscríbete",
    "list": "lista listas mensaje mensajes correos mails",
    "joined": "suscrito suscribiste suscribió suscripción suscriptor suscriptora suscrita registrado registraste registró inscrito inscribiste cliente cuenta sitio web",
    "here": "aquí clic pincha pinche",
    "view": "abrir leer visualizar",
}
VISITOR_WORDS = Phrases(
    (
        "usted", "nosotros", "nuestro", "nuestra", "favor", "sentimos", "lamentamos", "disculpe", "disculpa",
        "vaya", "ups",
    ),
    matches=("Lo sentimos, no la encontramos.",),
    spares=("La garza espera junto a la presa.",),
)
SAYING_WORDS = Phrases(
    (
        "decía", "decían", "dijo", "dijeron", "dice", "dicen", "rezaba", "gritaba", "preguntaba", "escribió",
        "respondió", "susurró",
    ),
    matches=("Suscríbete al boletín, decía el cartel.",),
    spares=("Suscríbete al boletín, y recíbelo cada lunes.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "cookie", "tu privacidad", "su privacidad", "tus datos", "sus datos", "tu consentimiento",
        "su consentimiento",
    ),
    matches=(
        "Respetamos tu privacidad",
    ),
    spares=(
        "La garza espera en la presa.",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "acepto todas", "acepto todo", "estoy de acuerdo con todo", "aceptar y continuar",
        "cambiar preferencias", "cambiar configuración", "solo esenciales", "solo las esenciales", "rechazo",
        "de acuerdo", "estoy de acuerdo", "está bien", "no, gracias", "sí, acepto", "dejarme elegir", "elegir",
        "quiero elegir", "aceptar todo", "aceptar todas", "aceptarlas todas", "aceptar todas las cookies",
        "aceptar", "aceptar cookies", "acepto", "rechazar todo", "rechazar todas", "rechazarlas todas",
        "rechazar todas las cookies", "rechazar", "rechazar cookies", "denegar todas", "denegar",
        "permitir todas", "permitir todo", "solo necesarias", "sólo necesarias", "solo las necesarias",
        "solo cookies necesarias", "continuar sin aceptar", "configurar", "configurar cookies", "personalizar",
        "gestionar preferencias", "gestionar cookies", "administrar cookies", "administrar preferencias",
        "guardar preferencias", "guardar configuración", "confirmar mis preferencias", "confirmar selección",
        "ok, aceptar todas", "entendido", "más opciones",
    ),
    matches=(
        "Rechazar todas",
    ),
    spares=(
        "El alcalde dijo que no lo haría.",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "mayor de 18", "mayores de 18", "menor de 18", "menores de 18", "más de 18 años", "18 años o más",
        "al menos 18 años", "mayor de edad", "mayores de edad", "menores de edad", "mayoría de edad",
        "edad legal", "verificación de edad", "verifica tu edad", "verifique su edad", "confirma tu edad",
        "confirme su edad", "verificar tu edad", "verificar su edad", "tu fecha de nacimiento",
        "su fecha de nacimiento", "solo para adultos", "sólo para adultos", "contenido para adultos",
        "para adultos", "acceso a menores",
    ),
    matches=(
        "¿Eres mayor de edad?",
    ),
    spares=(
        "El puente tiene dieciocho años.",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "sí, soy mayor de 18 años", "soy mayor de 18 años", "sí, soy mayor de 18", "soy mayor de 18",
        "sí, soy mayor de edad", "soy mayor de edad", "tengo más de 18 años", "sí, tengo más de 18 años",
        "tengo 18 años o más", "sí, tengo 18 años o más", "soy menor de 18 años", "no, soy menor de 18 años",
        "soy menor de edad", "no, soy menor de edad", "no, soy menor", "todavía no", "aún no", "sí", "no",
        "entrar", "entrar al sitio", "ingresar", "salir", "salir del sitio", "abandonar", "confirmar",
        "continuar", "acceder",
    ),
    matches=(
        "Sí, soy mayor de edad",
    ),
    spares=(
        "La garza espera en la presa.",
    ),
)
QUOTING_STARTS = Phrases(
    (
        "esta frase", "esa frase", "estas palabras", "esas palabras", "así se llama", "así se titula",
        "eso es lo que", "es lo que dice",
    ),
)
