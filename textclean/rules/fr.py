"""French."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "erreur", "une erreur est survenue", "une erreur s'est produite", "une erreur inattendue s'est produite",
        "erreur inconnue", "erreur serveur", "erreur du serveur", "erreur interne", "erreur interne du serveur",
        "erreur de connexion", "requête incorrecte", "mauvaise requête", "requête invalide", "demande incorrecte",
        "url non valide", "non autorisé", "accès non autorisé", "authentification requise",
        "authentification nécessaire", "identification requise", "accès interdit", "accès refusé", "accès bloqué",
        "accès restreint", "interdit", "permission refusée", "non trouvé", "non trouvée", "introuvable",
        "page introuvable", "page non trouvée", "page inexistante", "page inconnue", "page indisponible",
        "erreur 404 - page non trouvée", "erreur 404 : page introuvable", "erreur 404 page introuvable",
        "page introuvable - erreur", "objet non trouvé", "fichier non trouvé", "fichier introuvable",
        "document introuvable", "ressource introuvable", "article introuvable", "contenu introuvable",
        "aucun résultat", "aucun résultat trouvé", "rien trouvé", "cette page n'existe pas",
        "cette page n'existe plus", "la page n'existe pas", "cette page est introuvable", "la page est introuvable",
        "la page demandée est introuvable", "la page demandée n'existe pas", "la page demandée n'a pas été trouvée",
        "la page que vous recherchez est introuvable", "la page que vous cherchez n'existe pas",
        "la page que vous demandez est introuvable", "cette page n'est pas disponible",
        "cette page n'est plus disponible", "ce contenu n'est pas disponible", "ce contenu n'est plus disponible",
        "contenu indisponible", "contenu non disponible", "vidéo indisponible", "cet article n'est plus disponible",
        "plus disponible", "oups", "oups, page introuvable", "oups ! cette page est introuvable",
        "oups ! une erreur est survenue", "oups, une erreur est survenue", "ouups", "oops", "désolé",
        "nous sommes désolés", "toutes nos excuses", "vous êtes perdu", "quelque chose s'est mal passé",
        "un problème est survenu", "méthode non autorisée", "méthode interdite", "non acceptable",
        "délai d'attente dépassé", "délai d'attente de la requête dépassé", "temps d'attente dépassé",
        "le délai d'attente est dépassé", "conflit", "longueur requise", "échec de la précondition",
        "requête trop grande", "requête trop longue", "adresse trop longue", "type de média non supporté",
        "trop de requêtes", "indisponible pour des raisons légales", "non implémenté", "passerelle incorrecte",
        "mauvaise passerelle", "erreur de passerelle", "délai d'attente de la passerelle", "erreur de proxy",
        "service indisponible", "service temporairement indisponible", "service non disponible",
        "serveur indisponible", "serveur introuvable", "serveur surchargé", "site indisponible",
        "site temporairement indisponible", "adresse introuvable", "la connexion a échoué", "échec de la connexion",
        "la connexion a été réinitialisée", "échec de la connexion sécurisée", "votre connexion n'est pas privée",
        "cette connexion n'est pas certifiée", "attention : risque probable de sécurité",
        "problème de chargement de la page", "ce site est inaccessible", "cette page ne fonctionne pas",
        "cette page web n'est pas disponible", "page web inaccessible", "impossible d'afficher la page",
        "impossible d'accéder à cette page", "aucune connexion internet", "pas d'internet",
        "vous êtes hors connexion", "hum, nous ne parvenons pas à trouver ce site",
        "erreur lors de la connexion à la base de données", "erreur de connexion à la base de données",
        "session expirée", "votre session a expiré", "la page a expiré", "maintenance", "en maintenance",
        "site en maintenance", "maintenance en cours", "site en cours de maintenance", "mode maintenance",
        "maintenance programmée", "nous revenons bientôt", "nous revenons très vite", "de retour bientôt",
        "bientôt de retour", "en construction", "site en construction", "page en construction", "un instant",
        "un instant, s'il vous plaît", "un moment", "veuillez patienter", "merci de patienter", "patientez",
        "chargement", "êtes-vous un robot", "êtes-vous humain", "êtes-vous un humain", "je ne suis pas un robot",
        "vérification de sécurité", "vérification en cours", "vérification de votre navigateur",
        "veuillez activer javascript", "activez javascript", "javascript est désactivé", "javascript requis",
        "veuillez activer les cookies", "navigateur non supporté", "votre navigateur n'est plus à jour",
        "votre navigateur n'est pas compatible", "navigateur obsolète", "vous avez été bloqué", "redirection",
        "redirection en cours", "vous allez être redirigé", "code d'erreur", "message d'erreur",
        "non disponible dans votre pays", "non disponible dans votre région", "la variante varie elle-même",
        "cet article est réservé aux abonnés", "article réservé aux abonnés", "contenu réservé aux abonnés",
        "réservé aux abonnés", "abonnez-vous pour lire la suite", "la suite est réservée aux abonnés",
        "il vous reste à lire", "vous avez atteint la limite d'articles gratuits",
        "vérification que vous êtes humain", "vérifiez que vous êtes humain", "confirmez que vous êtes un humain",
        "ce nom de domaine est à vendre", "ce domaine est à vendre", "domaine à vendre", "domaine expiré",
        "ce domaine a expiré", "nom de domaine réservé", "ce site est en construction", "bientôt disponible",
        "site bloqué", "ce site est bloqué", "page bloquée", "cette vidéo est privée", "produit introuvable",
        "sujet introuvable", "profil introuvable", "il n'y a rien ici", "rien à voir ici", "vous êtes hors ligne",
        "pas de connexion internet", "nous revenons tout de suite", "vérification de l'âge",
        "application non autorisée", "détails techniques", "faites une offre", "continuer sans accepter",
        "non connecté", "vous n'êtes pas connecté", "vous n'êtes pas connecté(e", "connexion requise",
        "connexion nécessaire", "erreur de session", "session perdue", "session invalide",
        "votre navigateur est obsolète", "votre navigateur est dépassé", "votre navigateur n'est pas à jour",
        "votre navigateur n'est pas pris en charge", "navigateur non pris en charge",
        "boutique hors ligne", "cookies non supportés",
        "cookies non pris en charge", "cookie introuvable", "cookie manquant", "échec de la vérification",
        "la vérification a échoué", "la connexion n'est pas privée",
        "apparemment, rien n'a été trouvé à cette adresse. essayez avec une recherche",
        "impossible d'accéder à ce site", "la page n'est pas redirigée correctement",
        "il n'y a pour l'instant aucun texte sur cette page", "ce contenu n'est pas disponible pour le moment",
        "ce produit n'est plus disponible", "ce compte a été suspendu", "cette page ne semble pas exister",
        "vous n'êtes pas autorisé à consulter ce forum", "notre boutique est fermée pour mise à jour",
        "il semble que le lien pointant ici était défectueux",
        "vous devez être inscrit et connecté afin de consulter ce forum",
        "nos systèmes ont détecté un trafic exceptionnel sur votre réseau informatique",
    ),
    matches=(
        "Erreur 404 : page introuvable",
        "Oups !",
        "503 Service temporairement indisponible",
        "Ce contenu n'est pas disponible pour le moment.",
        "Ce compte a été suspendu.",
    ),
    spares=(
        "Introuvable depuis hier, le chat est rentré.",
        "Le compte du marchand fut suspendu pendant la guerre.",
        "La boutique du port est fermée depuis la mort de sa mère.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "sujet que vous avez demandé n'existe pas",
        "introuvable sur ce serveur", "n'a pas pu être trouvée sur ce serveur", "n'a pas été trouvée sur ce serveur",
        "n'a pu être trouvée sur ce serveur", "l'url demandée", "l'url requise", "url requise n'a pu être trouvée",
        "l'adresse demandée", "la page demandée", "page que vous avez demandée", "page que vous demandez",
        "page que vous recherchez", "page que vous cherchez", "page à laquelle vous tentez",
        "page à laquelle vous essayez", "page que vous tentez", "page que vous essayez", "la ressource demandée",
        "ressource que vous recherchez", "le document demandé", "le fichier demandé", "l'objet demandé",
        "contenu que vous recherchez", "contenu que vous cherchez", "l'article que vous recherchez",
        "cette page n'existe pas", "cette page n'existe plus", "page n'existe pas ou", "page n'existe plus ou",
        "page n'existe plus", "page est introuvable", "page introuvable", "page n'a pas été trouvée",
        "page n'a pas pu être trouvée", "page a été supprimée ou", "page a peut-être été", "déplacée ou supprimée",
        "supprimée ou déplacée", "déplacé ou supprimé", "a été déplacée, renommée", "renommée ou supprimée",
        "a changé d'adresse ou", "page n'est pas disponible", "page n'est plus disponible", "page est indisponible",
        "page est temporairement indisponible", "rien n'a été trouvé à cette adresse",
        "rien trouvé à cet emplacement", "aucun contenu trouvé", "lien que vous avez suivi",
        "lien sur lequel vous avez cliqué", "le lien est peut-être", "lien provenant de la page",
        "semble être obsolète ou", "tapé l'url à la main", "si vous avez tapé l'url", "saisi l'url",
        "l'adresse saisie", "adresse que vous avez saisie", "erreur de saisie dans l'adresse", "mal saisi l'adresse",
        "vérifiez l'url", "vérifiez l'adresse", "vérifier l'adresse", "vérifier l'url", "vérifiez l'orthographe",
        "vérifiez que l'adresse", "orthographe de l'adresse", "si vous pensez qu'il s'agit d'une erreur du serveur",
        "votre navigateur a envoyé une requête", "une requête que ce serveur", "que ce serveur n'a pas pu comprendre",
        "serveur n'a pas pu comprendre", "serveur n'a pas compris", "requête envoyée par le client",
        "requête mal formée", "syntaxe de la requête", "impossible de traiter votre demande",
        "impossible de traiter votre requête", "n'a pas pu traiter votre demande", "n'a pas pu traiter votre requête",
        "n'est pas en mesure de traiter votre", "incapable de traiter votre requête",
        "lors du traitement de votre demande", "lors du traitement de votre requête",
        "pendant le traitement de votre", "le serveur a rencontré une erreur",
        "serveur a été victime d'une erreur interne", "erreur interne du serveur", "erreur interne s'est produite",
        "une erreur interne", "erreur inattendue s'est produite", "une erreur inattendue est survenue",
        "une erreur s'est produite lors", "une erreur est survenue lors", "erreur technique est survenue",
        "suite à une erreur technique", "autorisation d'accéder à cette page", "autorisé à accéder à cette page",
        "autorisé à accéder à cette ressource", "autorisé à consulter cette page", "pas autorisé à voir cette page",
        "l'autorisation d'accéder à", "droits nécessaires pour accéder", "droit d'accéder à cette page",
        "droits d'accès au", "droit d'accéder au répertoire", "permission d'accéder à", "accès à cette page est",
        "accès à cette page vous", "accès à ce site est", "accès à cette ressource", "l'accès à l'objet demandé",
        "ce serveur n'a pas pu vérifier", "vous êtes autorisé à accéder", "informations d'authentification",
        "identifiants incorrects", "vous devez être connecté pour accéder", "vous devez vous connecter pour accéder",
        "vous devez vous identifier pour", "veuillez vous connecter pour accéder", "méthode n'est pas autorisée",
        "méthode n'est pas permise", "réponse invalide d'un serveur", "réponse incorrecte d'un serveur",
        "réponse non valide du serveur", "le serveur proxy", "serveur mandataire", "serveur en amont",
        "temporairement dans l'impossibilité de", "serveur est temporairement", "serveur est actuellement",
        "surchargé ou en maintenance", "en raison d'une maintenance", "en raison d'une opération de maintenance",
        "pour cause de maintenance", "pour des raisons de maintenance", "actuellement en maintenance",
        "est en cours de maintenance", "site est en maintenance", "site est actuellement", "site est momentanément",
        "site est temporairement", "site est en construction", "page est en construction",
        "serveur met trop de temps", "a mis trop de temps à répondre", "met trop de temps à répondre",
        "délai d'attente est dépassé", "délai d'attente a été dépassé", "n'autorise pas la connexion",
        "a refusé la connexion", "connexion au serveur", "connexion avec le serveur",
        "impossible de se connecter au serveur", "impossible de trouver l'adresse ip",
        "impossible de trouver l'adresse dns", "adresse ip du serveur", "adresse dns",
        "en essayant de récupérer l'url", "l'erreur suivante s'est produite", "l'administrateur du cache",
        "administrateur de votre cache", "firefox ne peut", "firefox ne peut établir",
        "vérifiez votre connexion internet", "activer javascript", "activez javascript", "activez le javascript",
        "javascript est désactivé", "javascript n'est pas activé", "javascript doit être activé",
        "javascript dans votre navigateur", "javascript et les cookies", "nécessite javascript",
        "activer les cookies", "activez les cookies", "cookies sont désactivés", "votre navigateur ne supporte pas",
        "votre navigateur ne prend pas en charge", "votre navigateur n'est pas", "votre navigateur est obsolète",
        "navigateur obsolète", "navigateur n'est plus", "mettre à jour votre navigateur",
        "mettez à jour votre navigateur", "désactiver votre bloqueur", "désactivez votre bloqueur",
        "bloqueur de publicité", "vérifier que vous êtes humain", "vérifier que vous êtes un humain",
        "vérifiez que vous êtes humain", "confirmez que vous êtes humain", "confirmer que vous êtes humain",
        "vous n'êtes pas un robot", "que vous êtes bien un humain", "n'êtes pas un robot",
        "vérifier la sécurité de votre connexion", "trafic inhabituel", "trafic exceptionnel",
        "activité inhabituelle", "activité suspecte provenant", "requêtes automatisées", "compléter le captcha",
        "résoudre le captcha", "vous avez été bloqué", "votre adresse ip", "adresse ip a été", "trop de requêtes",
        "n'est pas disponible dans votre pays", "n'est pas disponible dans votre région",
        "pas accessible depuis votre pays", "indisponible dans votre pays", "votre session a expiré",
        "session a expiré", "session est expirée", "connexion à la base de données", "erreur critique sur ce site",
        "erreur critique sur votre site", "vous allez être redirigé", "vous serez redirigé",
        "si vous n'êtes pas redirigé", "rafraîchir la page", "actualisez la page", "recharger la page",
        "rechargez la page", "erreur 404", "erreur 403", "erreur 500", "erreur 503", "erreur http",
        "si vous êtes le propriétaire de ce site", "si vous êtes propriétaire du site",
        "pour des raisons juridiques", "n'est pas autorisée à utiliser", "gêne occasionnée",
        "vous connecter pour pouvoir accéder", "vous connecter pour accéder", "connecté pour accéder",
        "connecté pour voir", "navigateur est trop ancien", "navigateur n'accepte pas les cookies",
        "est actuellement désactivée", "est actuellement désactivé", "soumettre à nouveau le formulaire",
        "pas pu vérifier que cette demande",
    ),
    matches=(
        "L'URL demandée /equipe.html est introuvable sur ce serveur.",
        "Votre navigateur a envoyé une requête que ce serveur n'a pas pu comprendre.",
        "Vous n'avez pas l'autorisation d'accéder à /prive/ sur ce serveur.",
        "Le serveur proxy a reçu une réponse invalide.",
        "Désolé, la page que vous recherchez n'existe pas.",
        "Veuillez activer JavaScript pour continuer.",
        "Nous avons détecté un trafic inhabituel sur votre réseau.",
        "Votre session a expiré, reconnectez-vous.",
        "Cette vidéo n'est pas disponible dans votre pays.",
    ),
    spares=(
        "Le serveur n'avait pas entendu la commande de la dame.",
        "Il n'avait pas la permission de quitter la caserne.",
        "La page du journal avait été arrachée.",
        "Le train de Rodez ne circule plus depuis la guerre.",
        "L'erreur venait du ministère, non des paysans.",
        "On n'a jamais retrouvé la lettre, bien que l'adresse fût juste.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "performances et sécurité par cloudflare",
        "veuillez réessayer", "veuillez réessayer plus tard", "merci de réessayer", "réessayez plus tard",
        "réessayer plus tard", "réessayer ultérieurement", "veuillez réessayer ultérieurement", "essayez de nouveau",
        "essayer à nouveau", "dans quelques instants", "dans quelques minutes", "revenez plus tard",
        "contacter l'administrateur", "contactez l'administrateur", "veuillez contacter l'administrateur",
        "contacter le webmaster", "contactez le webmaster", "contactez-nous", "veuillez nous contacter",
        "veuillez nous excuser", "nous nous excusons", "nous vous prions de nous excuser", "excuser pour la gêne",
        "gêne occasionnée", "désolés pour ce désagrément", "désolés pour la gêne", "merci de votre compréhension",
        "merci pour votre compréhension", "merci de votre patience", "merci pour votre patience",
        "retour à l'accueil", "retourner à l'accueil", "revenir à l'accueil", "retour à la page d'accueil",
        "retourner à la page d'accueil", "revenir à la page d'accueil", "retournez à la page", "page précédente",
        "utilisez la recherche", "utiliser la recherche", "moteur de recherche", "essayez une recherche",
        "faire une recherche", "lancer une recherche", "vérifiez l'orthographe", "plan du site",
        "si le problème persiste", "si l'erreur persiste", "nous mettons tout en œuvre", "dans les plus brefs délais",
        "nos équipes",
        "mettez à jour votre navigateur",
    ),
)
ERROR_WORDS = Phrases(
    (
        "serveur", "serveurs", "proxy", "url", "adresse", "requête", "requêtes", "demande", "demandée", "demandé",
        "navigateur", "page", "pages", "site", "passerelle", "cache", "connexion", "connecter", "connecté", "accès",
        "accéder", "accessible", "inaccessible", "permission", "autorisation", "autorisé", "erreur", "erreurs",
        "trouvé", "trouvée", "introuvable", "refusé", "refusée", "interdit", "interdite", "indisponible",
        "disponible", "maintenance", "javascript", "cookie", "cookies", "lien", "liens", "ressource", "document",
        "objet", "fichier", "répertoire", "en-tête", "méthode", "délai", "attente", "dépassé", "session", "expiré",
        "expirée", "bloqué", "bloquée", "mot", "passe", "identifiant", "authentification", "robot", "humain",
        "captcha", "sécurité", "vérification", "vérifier", "vérifiez", "redirigé", "redirection", "charger",
        "chargement", "recharger", "surchargé", "surcharge", "interne", "inattendue", "survenue", "produite", "base",
        "données", "déplacée", "supprimée", "renommée", "existe", "accueil", "recherche", "pays", "région",
        "invalide", "incorrecte", "temporairement", "momentanément", "administrateur", "webmaster", "réseau", "dns",
        "ip", "http", "désolé", "désolés", "excuses", "oups",
    ),
)
ERROR_NAMES = Phrases(
    (
        "erreur", "erreurs", "code erreur", "code d'erreur", "code", "statut", "code de statut", "erreur http",
        "statut http", "erreur serveur", "page d'erreur",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "référence", "numéro de référence", "identifiant", "identifiant de requête", "id de requête",
        "code d'erreur", "code erreur", "votre adresse ip", "votre ip", "adresse ip", "incident", "raison", "détails",
        "horodatage",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "pas", "impossible", "introuvable", "indisponible", "inaccessible", "échec", "échoué", "erreur", "erreurs",
        "invalide", "refusé", "refusée", "interdit", "interdite", "expiré", "expirée", "bloqué", "bloquée", "inconnu",
        "inconnue", "inattendue", "désolé", "désolés", "problème", "manquant", "manquante", "manquants", "trop de",
        "requise", "requis", "interrompue", "désactivé", "suspendu", "aucun", "aucune", "plus disponible",
        "hors service", "hors ligne", "fermé", "fermée", "en maintenance", "maintenance", "supprimé", "supprimée",
        "surchargé", "arrêté", "en panne", "n'existe", "n'est", "n'a", "n'avez", "n'êtes",
        "obsolète", "dépassé", "dépassée", "périmé", "trop ancien", "trop vieux", "non pris en charge",
        "non supporté", "non connecté", "désactivée", "plus à jour",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "si", "lorsque", "lorsqu'un", "lorsqu'une", "quand", "dès", "en cas", "au cas", "pour", "parce", "bien",
        "après",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "détails", "avancé", "retour (recommandé)",
        "accueil", "page d'accueil", "retour", "retour à l'accueil", "retour à la page d'accueil", "retour accueil",
        "retourner à l'accueil", "retourner à la page d'accueil", "revenir à l'accueil", "revenir à la page d'accueil",
        "aller à l'accueil", "aller à la page d'accueil", "allez à l'accueil", "retour au site",
        "retour à la page précédente", "page précédente", "revenir en arrière", "se connecter", "connexion",
        "se déconnecter", "s'inscrire", "contactez-nous", "nous contacter", "contacter le support", "contact", "aide",
        "en savoir plus", "plus d'informations", "voir les détails", "continuer", "continuer mes achats", "accepter",
        "tout accepter", "tout refuser", "refuser", "continuer sans accepter", "s'abonner", "je m'abonne",
        "déjà abonné", "rechercher", "fermer", "annuler", "tableau de bord", "retour à la boutique",
        "signaler un problème", "signaler une erreur", "poursuivre mes achats", "poursuivre les achats",
        "continuer les achats", "continuer vos achats", "déjà abonné ? se connecter", "déjà abonné ? connectez-vous",
        "déjà abonné ? identifiez-vous", "abonnez-vous", "découvrir les offres", "accepter et fermer",
        "accepter et continuer", "paramétrer", "personnaliser", "gérer les cookies", "faire une offre",
        "faites une offre", "retour à l'application", "demander l'accès", "se connecter au réseau",
        "effectuez une nouvelle recherche",
        "mettre à jour", "mettre à jour maintenant", "mettre à jour mon navigateur",
        "mettre à jour le navigateur", "mettre mon navigateur à jour", "télécharger", "télécharger chrome",
        "ignorer", "me le rappeler plus tard", "se connecter maintenant",
    ),
    matches=(
        "Retour à l'accueil",
    ),
    spares=(
        "Retour à la terre, disait mon père.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "réessayer", "essayer à nouveau", "essayez à nouveau", "veuillez réessayer", "recharger", "recharger la page",
        "actualiser", "actualiser la page", "rafraîchir la page",
    ),
    matches=(
        "Réessayer »",
    ),
    spares=(
        "Réessayer demain, dit-elle, serait plus sage.",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "code de statut", "codes de statut", "code d'état", "codes d'état", "code d'erreur", "codes d'erreur",
        "page d'erreur", "pages d'erreur", "message d'erreur", "messages d'erreur", "signifie que", "cela signifie",
        "ce qui signifie", "indique que", "le client", "par exemple", "pour corriger", "comment corriger", "corrigé",
        "plugin", "est utilisé", "réponse", "journal du serveur", "généralement", "habituellement", "en général",
        "contrairement", "les visiteurs", "l'internaute", "diverses raisons",
    ),
    matches=(
        "Ce code d'erreur signifie que personne n'est venu.",
    ),
    spares=(
        "Le bac part à neuf heures.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "que faire", "que signifie", "qu'est-ce que", "qu'est ce que", "signification", "comment", "pourquoi",
        "causes", "solutions", "résoudre", "corriger", "réparer", "dépannage", "questions fréquentes",
        "messages d'erreur", "codes d'erreur", "je ne", "je n'arrive", "j'obtiens", "c'est quoi",
        "à quoi correspond",
    ),
    matches=(
        "Erreur 502 : que faire ?",
    ),
    spares=(
        "Le bac part à neuf heures.",
    ),
)
OWN_WORDS = Phrases(
    (
        "j'ai", "j'avais", "j'étais", "n'ai", "m'a", "m'ont",
    ),
)
HELP_CONDITIONS = Phrases(
    (
        "si la", "si le", "si les", "si l'", "si une", "si un", "si votre", "lorsque la", "lorsque le",
        "lorsque vous", "lorsqu'un", "lorsqu'une", "quand la", "quand le",
        "après",
    ),
    matches=(
        "Si le bac est en retard, attendez.",
    ),
    spares=(
        "Le bac part à neuf heures.",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "erreur apparaît", "erreur survient lorsqu", "erreur signifie", "erreur s'affiche", "message apparaît",
        "message s'affiche", "message signifie", "ce message si", "ce message lorsqu", "apparaît lorsqu",
        "apparaît quand", "s'affiche lorsqu", "s'affiche quand", "code renvoyé", "est un code", "est l'une des",
        "indique que le serveur", "ce code indique", "cette erreur indique", "cette erreur signifie",
        "se produit lorsqu", "se produit quand", "survient lorsqu", "survient quand", "est renvoyé lorsqu",
        "est renvoyée lorsqu", "dans cet article", "dans ce guide", "causes courantes", "causes fréquentes",
        "également appelé", "également connu", "est affiché lorsqu", "est affichée lorsqu", "erreur survient lorsque",
        "ce message lorsque", "apparaît lorsque", "s'affiche lorsque", "se produit lorsque", "survient lorsque",
        "est renvoyé lorsque", "est renvoyée lorsque", "est affiché lorsque", "est affichée lorsque",
    ),
    matches=(
        "Cette erreur se produit lorsque le bac est en retard.",
        "Cette erreur apparaît quand personne n'est là.",
    ),
    spares=(
        "Le bac part à neuf heures.",
    ),
)
MENU_LABELS = Phrases(
    (
        "accueil", "page d'accueil", "bienvenue", "à propos", "à propos de nous", "à propos de moi", "a propos",
        "qui sommes-nous", "qui suis-je", "notre équipe", "l'équipe", "équipe", "notre histoire", "contact",
        "contacts", "contactez-nous", "nous contacter", "contactez nous", "nous trouver", "plan d'accès", "horaires",
        "connexion", "se connecter", "connectez-vous", "me connecter", "identifiez-vous", "s'identifier",
        "déconnexion", "se déconnecter", "inscription", "s'inscrire", "inscrivez-vous", "créer un compte",
        "créer mon compte", "se connecter / s'inscrire", "connexion / inscription", "ouvrir une session",
        "mon compte", "mon espace", "espace personnel", "espace membre", "espace membres", "espace client",
        "espace abonné", "espace abonnés", "espace presse", "mon profil", "mes commandes", "mes favoris", "favoris",
        "liste de souhaits", "paramètres", "réglages", "notifications", "recherche", "rechercher",
        "rechercher sur le site", "recherche avancée", "recherche pour", "lancer la recherche", "ok",
        "résultats de recherche", "menu", "menu principal", "navigation", "navigation principale", "afficher le menu",
        "ouvrir le menu", "fermer le menu", "fermer la recherche", "ouvrir la recherche", "basculer la navigation",
        "afficher/masquer la navigation", "vous êtes ici", "aller au contenu", "aller au contenu principal",
        "aller au menu", "aller à la navigation", "aller à la recherche", "aller directement au contenu",
        "passer au contenu", "passer au contenu principal", "accéder au contenu", "accéder au contenu principal",
        "skip to content", "plan du site", "plan de site", "index", "faq", "foire aux questions",
        "questions fréquentes", "aide et contact", "service client", "service clients", "carrières", "recrutement",
        "emplois", "offres d'emploi", "nous rejoindre", "rejoignez-nous", "publicité", "annonceurs",
        "régie publicitaire", "presse", "communiqués de presse", "newsletter", "newsletters", "flux rss", "rss",
        "panier", "mon panier", "voir le panier", "votre panier est vide", "ajouter au panier", "commander",
        "paiement", "livraison", "retours", "boutique", "boutique en ligne", "voir plus", "voir moins",
        "afficher plus", "afficher moins", "plus", "moins", "fermer", "ouvrir", "annuler", "valider", "envoyer",
        "enregistrer", "modifier", "supprimer", "filtrer", "trier par", "toutes les catégories",
        "toutes les rubriques", "tous les thèmes", "catégories", "catégorie", "rubriques", "mot de passe",
        "mot de passe oublié", "mot de passe perdu", "réinitialiser le mot de passe", "se souvenir de moi",
        "rester connecté", "restez connecté", "garder ma session active", "nom d'utilisateur", "identifiant",
        "adresse e-mail", "adresse email", "langue", "langues", "choisir la langue", "français", "anglais", "english",
        "abonnement", "abonnements", "s'abonner", "abonnez-vous", "je m'abonne", "m'abonner", "abonnez-vous dès",
        "gérer mon abonnement", "offrir un abonnement", "le journal", "journal du jour", "lire le journal", "kiosque",
        "édition numérique", "newsletters & alertes", "jeux", "mots croisés", "mots fléchés", "sudoku", "horoscope",
        "annonces", "petites annonces", "annonces légales", "carnet", "avis de décès", "programme tv", "en direct",
        "direct", "replay", "podcasts", "forum", "forums", "blog", "blogs", "livre d'or", "faire un don",
        "je fais un don", "dons", "adhérer", "devenir membre", "bénévolat", "partenaires", "nos partenaires",
        "liens utiles", "téléchargements", "agenda", "modifier le code", "modifier le wikicode", "voir l'historique",
        "page au hasard", "modifications récentes", "pages liées", "suivi des pages liées", "pages spéciales",
        "lien permanent", "informations sur la page", "citer cette page", "version imprimable",
        "télécharger comme pdf", "outils", "outils personnels", "dans d'autres langues", "discussion", "sommaire",
        "archives du blog", "archives", "méta", "flux des publications", "flux des commentaires",
        "site de wordpress-fr", "version mobile", "mode sombre", "taille du texte", "plein écran", "imprimer la page",
        "prendre rendez-vous", "demander un devis", "devis gratuit",
    ),
)
SKIP_STARTS = Phrases(("aller au contenu", "aller directement", "passer au contenu", "accéder au contenu"))
SECTION_LABELS = Phrases(
    (
        "actualités", "actualité", "actu", "actus", "à la une", "la une", "infos", "info", "dernière minute",
        "politique", "élections", "france", "monde", "international", "europe", "afrique", "amériques", "asie",
        "proche-orient", "belgique", "suisse", "québec", "canada", "société", "faits divers", "justice", "police",
        "sport", "sports", "football", "foot", "rugby", "tennis", "cyclisme", "basket", "handball", "hockey",
        "auto-moto", "économie", "entreprises", "bourse", "finance", "finances", "argent", "consommation", "emploi",
        "immobilier", "logement", "culture", "cinéma", "musique", "livres", "littérature", "théâtre", "arts", "art",
        "expositions", "patrimoine", "séries", "télévision", "télé", "médias", "people", "opinions", "opinion",
        "idées", "débats", "tribunes", "tribune", "éditorial", "éditoriaux", "édito", "chroniques", "blogs",
        "courrier des lecteurs", "météo", "trafic", "vidéo", "vidéos", "photos", "images", "portfolio", "diaporama",
        "diaporamas", "infographies", "sciences", "science", "planète", "environnement", "climat", "écologie",
        "énergie", "agriculture", "santé", "médecine", "psycho", "psychologie", "bien-être", "sexualité", "nutrition",
        "voyage", "voyages", "tourisme", "évasion", "vacances", "tech", "technologie", "technologies", "high-tech",
        "numérique", "internet", "informatique", "automobile", "auto", "mobilité", "transports", "famille",
        "éducation", "école", "campus", "étudiants", "mode", "beauté", "style", "lifestyle", "art de vivre",
        "gastronomie", "cuisine", "recettes", "vins", "maison", "déco", "décoration", "jardin", "jardinage",
        "loisirs", "sorties", "histoire", "religion", "religions", "insolite", "local", "régions", "région",
        "ma ville", "ma commune", "paris", "lyon", "marseille", "aide", "tags", "étiquettes", "mots-clés",
        "événements", "évènements", "projets", "services", "nos services", "produits", "nos produits", "réalisations",
        "magazine", "dossiers", "dossier", "enquêtes", "enquête", "reportages", "reportage", "entretiens",
        "interviews", "portraits", "analyses", "décryptage", "grand format", "tutoriels", "guides", "conseils",
        "divers", "non classé", "publications", "formation", "formations", "recherche", "vie pratique",
        "vie municipale", "mairie", "associations",
    ),
)
SHARE_LABELS = Phrases(
    (
        "partager", "partagez", "partage", "partager cet article", "partager l'article", "partager cette page",
        "partager ce contenu", "partagez cet article", "partager cette publication", "partager sur", "partager avec",
        "partager via", "partager sur facebook", "partager sur twitter", "partager sur x", "partager sur linkedin",
        "partager sur whatsapp", "partager sur pinterest", "partager sur telegram", "partager sur messenger",
        "partager sur bluesky", "partager par e-mail", "partager par email", "partager par mail",
        "partager dans facebook", "partager sur twitter partager sur facebook", "envoyer par e-mail",
        "envoyer par email", "envoyer par mail", "envoyer par e-mailblogthis", "envoyer à un ami", "envoyer",
        "e-mail", "courriel", "imprimer", "imprimer cet article", "imprimer l'article", "version imprimable", "tweet",
        "tweeter", "tweetez", "copier le lien", "copier l'url", "copier", "lien copié", "le lien a été copié",
        "suivre", "suivez-nous", "suivez-nous sur", "suivez-nous sur facebook", "suivez-nous sur twitter",
        "suivez-nous sur les réseaux sociaux", "nous suivre", "retrouvez-nous sur", "rejoignez-nous sur",
        "réseaux sociaux", "j'aime", "j'aime ça", "aimer", "enregistrer", "sauvegarder", "ajouter aux favoris",
        "ajouter à mes favoris", "ajouter à vos favoris", "lire plus tard", "épingler", "épinglez", "réagir",
        "offrir cet article", "offrir", "écouter l'article", "écouter cet article", "facebook", "twitter", "x",
        "instagram", "whatsapp", "linkedin", "youtube", "pinterest", "telegram", "tiktok", "messenger", "threads",
        "bluesky", "mastodon", "reddit", "flipboard", "google actualités",
        "cliquez pour partager sur facebook(ouvre dans une nouvelle fenêtre",
        "cliquez pour partager sur twitter(ouvre dans une nouvelle fenêtre", "ouvre dans une nouvelle fenêtre",
    ),
)
RELATED_LABELS = Phrases(
    (
        "articles similaires", "article similaire", "articles liés", "articles associés", "articles connexes",
        "articles en relation", "sur le même sujet", "sur le même thème", "dans la même rubrique",
        "dans la même catégorie", "du même auteur", "à lire aussi", "à lire également", "lire aussi",
        "lire également", "à lire", "à lire ensuite", "à lire sur", "à voir aussi", "à voir également", "voir aussi",
        "à voir", "à découvrir", "à découvrir aussi", "à ne pas manquer", "à ne pas rater", "ne manquez pas",
        "ne ratez pas", "vous aimerez aussi", "vous aimerez peut-être", "vous pourriez aimer",
        "vous pourriez aussi aimer", "vous pourriez être intéressé par", "cela peut vous intéresser",
        "ceci pourrait vous intéresser", "ces articles pourraient vous intéresser", "ça peut vous intéresser",
        "pour aller plus loin", "pour en savoir plus", "en savoir plus", "plus d'articles", "plus d'actualités",
        "plus d'infos", "plus d'informations", "plus de", "plus sur ce sujet", "plus sur le sujet", "autres articles",
        "autres actualités", "autres sujets", "d'autres articles", "dans l'actualité", "dans l'actu", "au sommaire",
        "les plus lus", "les plus lues", "le plus lu", "les plus consultés", "les plus populaires",
        "les plus partagés", "les plus commentés", "les plus vus", "articles les plus lus", "articles populaires",
        "articles récents", "derniers articles", "dernier article", "dernières actualités", "dernières infos",
        "dernières nouvelles", "dernières publications", "dernières vidéos", "dernières minutes",
        "derniers commentaires", "commentaires récents", "les dernières actualités", "les dernières infos",
        "nouveautés", "nouveaux articles", "tendances", "tendance", "populaires", "populaire", "les tops", "le top",
        "top articles", "sélection de la rédaction", "le choix de la rédaction", "choix de la rédaction",
        "nos sélections", "notre sélection", "recommandé", "recommandés", "recommandé pour vous",
        "nos recommandations", "recommandations", "nous vous recommandons", "nous vous conseillons", "l'essentiel",
        "les essentiels", "l'actualité en continu", "le fil info", "fil info", "en continu", "fil d'actualité",
        "sujets associés", "sujets liés", "thèmes associés", "thèmes", "mots-clés", "étiquettes",
        "voir plus d'articles", "suggestions", "contenus sponsorisés", "contenus sponsorisés par outbrain",
        "ailleurs sur le web", "sur le web", "nos partenaires", "notes et références", "liens externes",
        "produits similaires", "produits apparentés", "à propos de l'auteur", "auteur",
        "la suite après cette publicité", "nos dossiers", "nos derniers articles", "le dossier", "archives",
        "découvrez aussi", "lire la suite",
        "produits recommandés", "vus récemment",
        "annonces similaires", "biens similaires", "recettes similaires", "offres similaires",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "commentaires", "commentaire", "aucun commentaire", "aucun commentaire pour le moment", "pas de commentaire",
        "pas encore de commentaire", "un commentaire", "commentaires fermés", "les commentaires sont fermés",
        "commentaires désactivés", "laisser un commentaire", "laissez un commentaire",
        "laisser un commentaire annuler la réponse", "laissez votre commentaire", "laisser une réponse",
        "laisser un avis", "annuler la réponse", "poster un commentaire", "postez un commentaire",
        "publier un commentaire", "publier le commentaire", "enregistrer un commentaire", "écrire un commentaire",
        "écrivez un commentaire", "ajouter un commentaire", "ajouter mon commentaire", "ajoutez un commentaire",
        "envoyer le commentaire", "déposer un commentaire", "commenter", "commenter cet article", "commentez",
        "réagir", "réagissez", "réagir à cet article", "donnez votre avis", "donner votre avis", "votre avis",
        "votre commentaire", "votre message", "répondre", "réponse", "réponses", "signaler", "signaler un abus",
        "signaler ce commentaire", "signaler un contenu inapproprié", "voir les commentaires",
        "voir tous les commentaires", "voir plus de commentaires", "voir les réponses", "lire les commentaires",
        "lire tous les commentaires", "afficher les commentaires", "afficher plus de commentaires",
        "tous les commentaires", "charger plus de commentaires", "masquer les commentaires",
        "connectez-vous pour commenter", "connectez-vous pour répondre", "connectez-vous pour réagir",
        "se connecter pour commenter", "connectez-vous ou inscrivez-vous pour publier un commentaire",
        "soyez le premier à commenter", "soyez le premier à réagir", "soyez le premier à laisser un commentaire",
        "rejoindre la conversation", "participer à la discussion", "discussion", "charte de modération",
        "les plus récents", "les plus anciens", "plus récents", "plus anciens", "trier par", "nom", "votre nom",
        "prénom", "pseudo", "pseudonyme", "e-mail", "email", "adresse e-mail", "adresse de messagerie",
        "votre e-mail", "e-mail (obligatoire", "nom (obligatoire", "site web", "site internet", "site", "sujet",
        "message", "obligatoire", "champs obligatoires", "champ obligatoire", "prévisualiser", "aperçu", "valider",
        "citer", "dit", "a dit", "invité", "anonyme", "avis", "avis clients", "notez cet article",
        "cet article vous a-t-il été utile", "trackbacks", "rétroliens", "pings",
        "avis des clients", "rédiger un avis", "écrire un avis", "cet avis est-il utile", "permalien",
        "se connecter pour répondre",
        "poser une question", "votre réponse", "répondre à la question", "améliorer cette réponse",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "newsletter", "newsletters", "la newsletter", "notre newsletter", "nos newsletters", "infolettre",
        "infolettres", "lettre d'information", "inscription à la newsletter", "inscription newsletter",
        "s'inscrire à la newsletter", "inscrivez-vous à la newsletter", "inscrivez-vous à notre newsletter",
        "inscrivez-vous à nos newsletters", "inscrivez-vous", "je m'inscris", "m'inscrire", "s'inscrire",
        "abonnez-vous à la newsletter", "abonnez-vous à notre newsletter", "abonnez-vous à notre infolettre",
        "s'abonner à la newsletter", "s'abonner", "je m'abonne", "abonnez-vous", "abonnez-vous gratuitement",
        "recevez notre newsletter", "recevoir la newsletter", "recevez nos newsletters", "votre e-mail",
        "votre email", "votre adresse e-mail", "votre adresse email", "votre adresse mail",
        "entrez votre adresse e-mail", "saisissez votre adresse e-mail", "adresse e-mail", "restez informé",
        "restez informés", "restez connectés", "restez au courant", "tenez-vous informé", "ne manquez rien",
        "ne ratez rien", "ne manquez aucune actualité", "suivre ce blog", "abonnez-vous à ce blog par e-mail",
        "alertes e-mail", "alertes info", "alerte info", "notifications", "se désabonner", "se désinscrire",
        "désinscription", "merci pour votre inscription", "toutes nos newsletters",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "mentions légales", "mentions légales et crédits", "mentions légales & cgu", "informations légales",
        "avis légal", "crédits", "crédits photos", "politique de confidentialité", "confidentialité",
        "charte de confidentialité", "vie privée", "politique de protection des données", "protection des données",
        "données personnelles", "charte des données personnelles", "protection de la vie privée", "rgpd",
        "conditions générales", "conditions générales d'utilisation", "conditions générales de vente",
        "conditions d'utilisation", "conditions de vente", "conditions générales d'abonnement", "cgu", "cgv",
        "cgu / cgv", "cgu - cgv", "avertissement", "clause de non-responsabilité", "droits d'auteur", "copyright",
        "droits de reproduction", "tous droits réservés", "propriété intellectuelle", "politique de cookies",
        "politique des cookies", "politique en matière de cookies", "politique relative aux cookies", "cookies",
        "gestion des cookies", "gérer les cookies", "gérer mes cookies", "gérer le consentement",
        "gérer le consentement aux cookies", "gérer mes préférences", "gérer utiq", "paramètres des cookies",
        "paramétrer les cookies", "paramétrer", "paramètres de confidentialité", "préférences cookies", "préférences",
        "personnaliser", "personnaliser mes choix", "accepter", "tout accepter", "accepter tout",
        "accepter et fermer", "accepter & fermer", "accepter et continuer", "accepter les cookies",
        "accepter tous les cookies", "j'accepte", "j'ai compris", "ok, j'ai compris", "refuser", "tout refuser",
        "refuser tout", "refuser les cookies", "je refuse", "continuer sans accepter", "enregistrer mes choix",
        "enregistrer les préférences", "voir les préférences", "fonctionnel", "toujours activé", "statistiques",
        "marketing", "nécessaire", "nécessaires", "cookies nécessaires", "en savoir plus", "voir nos partenaires",
        "accessibilité", "accessibilité : non conforme", "accessibilité : partiellement conforme",
        "déclaration d'accessibilité", "charte d'utilisation", "charte", "charte éditoriale", "charte de déontologie",
        "déontologie", "médiateur", "signaler un contenu illicite", "signaler une erreur",
        "plan du site et mentions légales", "licence", "marchés publics", "résilier un abonnement",
        "résilier mon abonnement", "droit de rétractation", "politique de retour",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "précédent", "précédente", "suivant", "suivante", "page précédente", "page suivante", "article précédent",
        "article suivant", "billet précédent", "billet suivant", "publication précédente", "publication suivante",
        "photo précédente", "photo suivante", "chapitre précédent", "chapitre suivant", "précédent suivant",
        "articles précédents", "articles suivants", "articles plus anciens", "articles plus récents",
        "messages plus anciens", "article plus ancien", "article plus récent", "plus récent", "plus ancien",
        "publications plus anciennes", "commentaires plus anciens", "commentaires plus récents",
        "navigation de l'article", "navigation des articles", "navigation dans les articles", "pagination",
        "pagination des publications", "navigation des commentaires", "première page", "dernière page", "premier",
        "dernier", "première", "dernière", "page", "pages", "page sur", "haut de page", "retour en haut",
        "retour en haut de page", "retour en haut de la page", "vers le haut", "remonter", "haut", "retour",
        "retour à l'accueil", "retour à la page d'accueil", "retour à la liste", "retour au sommaire",
        "retour aux actualités", "retour aux articles", "retour à la page précédente", "revenir en haut",
        "retourner en haut", "lire", "lire la suite", "lire plus", "lire l'article", "lire l'article complet",
        "lire tout l'article", "lire l'intégralité", "lire l'intégralité de l'article", "la suite", "suite",
        "continuer la lecture", "continuer à lire", "poursuivre la lecture", "en savoir plus", "en savoir", "plus",
        "plus d'infos", "plus d'informations", "plus de détails", "voir plus", "voir tout", "tout voir",
        "voir tous les articles", "voir toutes les actualités", "voir toutes les photos", "tous les articles",
        "toutes les actualités", "toute l'actualité", "toute l'info", "voir l'article", "voir le profil",
        "voir la vidéo", "voir les photos", "voir la suite", "voir en plein écran", "agrandir", "agrandir l'image",
        "afficher plus", "afficher tout", "tout afficher", "afficher la suite", "charger plus",
        "charger plus d'articles", "plus d'articles", "moins", "cliquez ici", "cliquer ici", "ici", "aller à",
        "aller à la page", "sommaire", "table des matières", "dans cet article", "sur cette page", "télécharger",
        "écouter", "regarder", "chargement", "chargement en cours", "découvrir", "je découvre", "masquer", "déplier",
        "replier", "lien externe", "nouvelle fenêtre", "diaporama", "lancer le diaporama",
        "modifier sur github", "éditer sur github", "afficher la source", "voir le code source",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "publicité", "publicités", "pub", "annonce", "annonces", "annonce publicitaire", "sponsorisé",
        "contenu sponsorisé", "contenus sponsorisés", "article sponsorisé", "publi-rédactionnel", "publirédactionnel",
        "publireportage", "publi-information", "publicommuniqué", "partenariat", "contenu partenaire",
        "contenu de partenaire", "contenu de marque", "en partenariat avec", "offre partenaire", "offres partenaires",
        "proposé par", "présenté par", "la suite après la publicité", "la suite après cette publicité",
        "l'article continue après la publicité", "la suite de l'article après la publicité",
        "suite de l'article après cette publicité", "publicité, continuez en dessous", "publicité, fin de l'annonce",
        "passer la publicité", "fermer la publicité", "ignorer la publicité", "fin de la publicité", "lien affilié",
        "liens affiliés", "promotion", "liens sponsorisés", "liens commerciaux", "votre publicité ici",
    ),
)
ADVERT_STARTS = Phrases(("publicit",))
META_PREFIXES = Phrases(
    (
        "tags:", "tags :", "tag :", "mots-clés:", "mots-clés :", "mots clés :", "mot-clé :", "étiquettes:",
        "étiquettes :", "étiqueté", "étiqueté avec", "étiquetté", "catégorie:", "catégorie :", "catégories:",
        "catégories :", "classé dans", "classé sous", "publié dans", "publié dans :", "posté dans", "rubrique :",
        "rubriques :", "thème :", "thèmes :", "thématique :", "thématiques :", "libellés:", "libellés :", "sujet :",
        "sujets :", "cet article a été publié dans", "ce contenu a été publié dans",
        "cette entrée a été publiée dans", "mettez-le en favori", "permalien", "lien permanent", "lien court :",
        "référence :", "vues :", "lectures :", "messages :", "inscrit le",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "lire aussi", "lire aussi :", "lire également", "lire la suite", "lire l'article", "lire notre",
        "lire notre article", "lire :", "lire le", "lisez aussi", "lisez également", "à lire aussi",
        "à lire également", "à lire :", "à lire sur", "à relire :", "relire :", "à voir aussi", "à voir :",
        "voir aussi", "voir aussi :", "voir également", "voir :", "à écouter", "à écouter :", "écouter :",
        "en savoir plus", "pour en savoir plus", "plus d'infos", "plus d'informations", "pour plus d'informations",
        "pour aller plus loin", ">> lire", "→ lire", "» lire", "sur le même sujet", "vidéo.", "vidéo:", "vidéo :",
        "en vidéo", "en images", "en images :", "photos :", "diaporama :", "podcast :", "retrouvez", "retrouvez tous",
        "découvrez aussi", "découvrez également", "ne manquez pas :", "cliquez ici pour", "article suivant :",
        "article précédent :", "source :", "notre dossier :", "dossier :",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "photo:", "photo :", "photo ©", "photo par", "photo d'illustration", "photo d'archives", "photos:",
        "photos :", "(photo", "(photo :", "(photo d'illustration", "photographie :", "photographe :", "crédit:",
        "crédit :", "crédit photo", "crédits :", "crédits photo", "crédits photos", "crédit image", "image :",
        "image:", "image d'illustration", "images :", "illustration", "illustration :", "illustration:", "légende :",
        "dessin :", "dessin de", "vidéo :", "infographie :", "capture d'écran", "source :", "source:", "sources :",
        "© afp", "carte :", "graphique :", "archives :",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "par", "par :", "écrit par", "rédigé par", "publié par", "posté par", "proposé par", "texte :", "texte de",
        "textes :", "texte et photos", "propos recueillis par", "recueilli par", "article rédigé par",
        "article écrit par", "une enquête de", "auteur:", "auteur :", "auteurs :", "auteur de l'article",
        "rédaction :", "la rédaction", "de notre correspondant", "de notre correspondante", "de notre envoyé spécial",
        "de notre envoyée spéciale", "envoyé spécial", "traduit par", "traduit de l'anglais", "avec afp", "publié le",
        "publié:", "publié :", "publié à", "publié il y a", "posté le", "mis en ligne le", "date de publication",
        "date :", "paru le", "parution :", "modifié le", "mis à jour le", "mis à jour", "mis à jour :", "mise à jour",
        "mise à jour le", "mise à jour :", "dernière mise à jour", "dernière modification", "créé le", "ajouté le",
        "actualisé le", "temps de lecture", "temps de lecture :", "lecture :", "durée de lecture",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "nous utilisons des cookies", "nous utilisons les cookies", "utilise des cookies", "utilisons des cookies",
        "utilisation de cookies", "utilisation des cookies", "l'utilisation de cookies", "des cookies pour",
        "des cookies afin", "cookies ou technologies similaires", "cookies et technologies similaires",
        "cookies et autres traceurs", "en poursuivant votre navigation", "en continuant votre navigation",
        "en continuant à naviguer", "en continuant à utiliser", "poursuivre votre navigation",
        "en naviguant sur ce site", "si vous continuez à utiliser ce site", "vous acceptez l'utilisation",
        "politique de cookies", "gestion des cookies", "paramétrer les cookies", "dépôt de cookies",
        "politique de confidentialité", "retirer votre consentement", "modifier vos préférences",
        "accéder à des informations sur un", "meilleure expérience sur notre site", "améliorer votre expérience",
        "améliorer l'expérience utilisateur", "nos partenaires et nous", "avec votre consentement, nos partenaires",
        "centre de préférences de confidentialité", "ces cookies sont nécessaires", "ces cookies nous permettent",
        "gérer les préférences de consentement",
    ),
    matches=(
        "Nous utilisons des cookies pour améliorer votre expérience.",
        "En poursuivant votre navigation, vous acceptez nos conditions.",
        "Ce site utilise des cookies.",
        "Vous acceptez l'utilisation de traceurs.",
    ),
    spares=(
        "La grand-mère faisait des biscuits pour toute la rue.",
        "Le capitaine poursuivit sa navigation vers le sud.",
        "Elle donna son consentement au mariage.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "abonnez-vous à notre", "abonnez-vous à la newsletter", "abonnez-vous à nos", "abonnez-vous gratuitement",
        "inscrivez-vous à notre", "inscrivez-vous à nos", "inscrivez-vous à la newsletter",
        "inscrivez-vous gratuitement", "inscrivez-vous pour recevoir", "s'abonner à notre", "s'inscrire à notre",
        "notre newsletter", "nos newsletters", "la newsletter de", "notre infolettre", "nos infolettres",
        "à la newsletter", "notre lettre d'information", "recevez gratuitement", "recevez chaque",
        "recevez toute l'actualité", "recevez l'essentiel", "recevoir nos", "recevoir les dernières actualités",
        "recevoir notre newsletter", "dans votre boîte mail", "dans votre boîte aux lettres électronique",
        "dans votre boîte de réception", "dans votre boîte e-mail", "directement par e-mail", "directement par mail",
        "entrez votre adresse", "saisissez votre adresse", "saisissez votre e-mail", "indiquez votre adresse e-mail",
        "adresse e-mail valide", "adresse email valide", "vous désabonner", "vous désinscrire",
        "lien de désinscription", "lien de désabonnement", "confirmer votre inscription",
        "votre inscription a bien été", "merci pour votre inscription", "restez informé de", "restez informés de",
        "ne manquez aucune", "ne ratez aucune", "recevez par e-mail", "recevez par mail",
    ),
    matches=(
        "Inscrivez-vous à notre newsletter.",
        "Recevez chaque matin l'essentiel dans votre boîte mail.",
        "Saisissez votre adresse e-mail ci-dessous.",
        "Vous pouvez vous désinscrire à tout moment.",
    ),
    spares=(
        "La lettre resta trois semaines dans la boîte du mort.",
        "Il était abonné à deux journaux et n'en lisait aucun.",
        "Elle s'inscrivit à la faculté en octobre.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "vous recevez cet", "vous recevez ce", "vous recevez cette", "vous avez reçu cet", "vous avez reçu ce",
        "vous avez reçu cette", "tu reçois cet", "tu reçois ce",
    ),
    matches=("Vous recevez cet e-mail car vous êtes inscrit à notre lettre.",),
    spares=("Vous receviez du monde, ce soir-là, parce que la mer était calme.",),
)
SENT_STARTS = Phrases(
    (
        "cet e-mail a été envoyé à", "cet email a été envoyé à", "ce courriel a été envoyé à",
        "ce message a été envoyé à",
    ),
    matches=("Cet e-mail a été envoyé à a@example.org",),
    spares=("La lettre a été envoyée à mon père.",),
)
WEB_BUTTONS = Phrases(
    (
        "voir la version en ligne", "lire la version en ligne", "consulter la version en ligne",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "me désabonner", "me désinscrire",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "contenu de l'article", "modifier cette page sur github", "éditer cette page sur github",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "chargement des commentaires", "j'aime chargement", "j'aime ça chargement",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "propulsé par", "fièrement propulsé par", "créé avec", "réalisé avec", "généré par",
        "réalisé grâce à",
    ),
    matches=("Propulsé par WordPress",),
    spares=("Le vent poussait la barque.",),
)
COUNT_STARTS = Phrases(
    (
        "visité", "visitée", "consulté",
    ),
)
SHARE_PHRASES = Phrases(
    (
        "suivez-nous sur", "suivez nous sur", "suivez-nous", "suivez-moi sur", "retrouvez-nous sur",
        "retrouvez nous sur", "rejoignez-nous sur", "rejoignez notre chaîne", "rejoignez notre page",
        "rejoignez notre groupe", "abonnez-vous à notre chaîne", "abonnez-vous à notre page", "aimez notre page",
        "likez notre page", "notre page facebook", "notre chaîne youtube", "notre chaîne whatsapp",
        "notre chaîne telegram", "chaîne whatsapp", "chaîne telegram", "nos réseaux sociaux", "partagez cet article",
        "partager cet article", "partagez l'article", "partagez cette page", "partager sur facebook",
        "partager sur twitter", "partager sur whatsapp", "n'hésitez pas à partager", "n'hésitez pas à le partager",
        "cliquez pour partager", "cliquer pour partager", "ouvre dans une nouvelle fenêtre",
        "sur facebook et twitter", "sur facebook, twitter", "sur google actualités", "cet article vous a plu",
        "si cet article vous a plu",
    ),
    matches=(
        "Suivez-nous sur Facebook et Instagram.",
        "Partagez cet article !",
        "Retrouvez-nous sur notre chaîne WhatsApp.",
    ),
    spares=(
        "Ils partagèrent le dernier pain sans un mot.",
        "Le chien nous suivit jusqu'à la maison.",
        "Il ne voulait partager son secret avec personne.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "réagir à cet article",
        "votre adresse e-mail ne sera pas publiée", "votre adresse de messagerie ne sera pas publiée",
        "adresse e-mail ne sera pas publiée", "adresse email ne sera pas publiée", "adresse mail ne sera pas publiée",
        "ne sera pas visible publiquement", "champs obligatoires sont", "sont indiqués avec", "indiqués avec",
        "champs marqués d'un", "connectez-vous pour commenter", "connectez-vous pour laisser",
        "connectez-vous pour réagir", "connecté pour publier un commentaire", "connecté pour poster un commentaire",
        "connecté pour commenter", "connecté pour répondre", "vous devez être connecté", "vous devez vous connecter",
        "devez être inscrit", "soyez le premier à commenter", "soyez le premier à réagir",
        "soyez le premier à laisser", "soyez le premier à donner", "soyez la première personne à commenter",
        "laisser un commentaire", "laissez un commentaire", "poster un commentaire", "publier un commentaire",
        "ajouter un commentaire", "écrire un commentaire", "aucun commentaire pour", "les commentaires sont fermés",
        "commentaires sont désactivés", "commentaires sont clos", "commentaires sont modérés",
        "commentaires à cet article", "commentaires de cet article", "votre commentaire sera",
        "votre commentaire est en attente", "en attente de modération", "avertissez-moi", "prévenez-moi",
        "avertissez-moi par e-mail", "prévenez-moi de tous les nouveaux", "enregistrer mon nom",
        "mon nom, mon e-mail et mon site", "dans le navigateur pour mon prochain commentaire",
        "mon prochain commentaire", "utilise akismet", "réduire les indésirables", "données de vos commentaires",
        "vous pouvez utiliser ces balises", "balises html", "disqus", "rétroliens sont", "signaler ce commentaire",
        "signaler un abus", "caractères restants",
        "votre commentaire a été envoyé", "votre commentaire a bien été envoyé",
        "les commentaires sont modérés", "nous nous réservons le droit de supprimer les commentaires",
        "charte de modération",
    ),
    matches=(
        "Votre adresse e-mail ne sera pas publiée.",
        "Les champs obligatoires sont indiqués avec *.",
        "Vous devez vous connecter pour publier un avis.",
        "Soyez le premier à réagir !",
    ),
    spares=(
        "Le ministre s'est refusé à tout commentaire.",
        "Sa réponse fut brève et sans douceur.",
        "Le journal intime ne fut publié qu'après sa mort.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "tous droits réservés", "tous droits de reproduction", "droits de reproduction et de diffusion",
        "toute reproduction", "reproduction interdite", "reproduction totale ou partielle",
        "reproduction même partielle", "reproduction partielle ou totale", "est interdite sans",
        "sont interdites sans", "sans autorisation écrite", "sans autorisation préalable",
        "sans l'autorisation écrite", "sans l'autorisation préalable", "sans l'autorisation expresse",
        "sans l'accord écrit", "sans l'accord préalable", "autorisation écrite préalable",
        "protégé par le droit d'auteur", "protégés par le droit d'auteur", "leurs propriétaires respectifs",
        "à titre informatif", "à titre d'information", "à titre purement informatif", "fins d'information",
        "à des fins informatives", "ne saurait être tenu", "ne saurait être tenue", "ne saurait être engagée",
        "ne peuvent être tenus", "décline toute responsabilité", "déclinent toute responsabilité",
        "déclinons toute responsabilité", "n'assume aucune responsabilité", "n'engage que leur auteur",
        "n'engagent que leur auteur", "n'engagent que leurs auteurs", "n'engagent que la responsabilité",
        "opinions exprimées", "opinions exprimées dans", "les propos tenus dans", "points de vue exprimés",
        "ne reflètent pas nécessairement", "ne reflète pas nécessairement", "ne représentent pas nécessairement",
        "exactitude des informations", "l'exactitude, l'exhaustivité", "sans garantie d'aucune sorte",
        "aucune garantie quant", "ne constitue pas un conseil", "ne constituent pas un conseil",
        "conseil en investissement", "conseils en investissement", "ne remplace pas un avis médical",
        "consultez votre médecin", "performances passées", "lien affilié", "liens affiliés", "liens d'affiliation",
        "nous percevons une commission", "percevoir une commission", "toucher une commission",
        "usage strictement personnel", "conditions générales d'utilisation", "conditions d'utilisation",
        "mentions légales", "politique de confidentialité", "licence creative commons", "marque déposée",
        "marques déposées", "loi informatique et libertés", "droit d'accès, de modification",
        "droit d'accès et de rectification", "droit d'accès, de rectification", "fièrement propulsé par",
        "propulsé par wordpress", "propulsé par", "créé avec wordpress", "thème par", "directeur de la publication",
        "directrice de la publication", "commission paritaire", "cotations différées",
    ),
    matches=(
        "© 2019 Exemple. Tous droits réservés.",
        "Toute reproduction est interdite sans autorisation écrite.",
        "Les opinions exprimées ici ne reflètent pas nécessairement celles du journal.",
        "L'éditeur décline toute responsabilité quant à ce contenu.",
        "Ces renseignements sont donnés à titre informatif.",
        "Ceci ne constitue pas un conseil d'achat.",
    ),
    spares=(
        "Il lutta toute sa vie pour les droits des tisserands.",
        "Personne ne voulait de la responsabilité, le capitaine moins que tous.",
        "Elle avait une opinion sur tout.",
        "La montre était garantie dix ans et s'arrêta la deuxième année.",
        "Le père répondait des dettes de son fils.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "cet article a été initialement publié", "cet article a été publié initialement",
        "cet article a été publié à l'origine", "cet article a d'abord été publié",
        "cet article est initialement paru", "cet article est paru dans", "cet article est paru sur",
        "cet article est apparu en premier", "est apparu en premier sur", "cet article est republié",
        "cet article est extrait", "cet article est issu", "cet article est tiré", "cet article a été traduit",
        "cet article a été mis à jour", "cet article a été rédigé", "initialement publié sur",
        "initialement publié dans", "publié initialement sur", "paru initialement",
        "publié pour la première fois sur", "republié à partir de", "republié sous licence",
        "sous licence creative commons", "reproduit avec l'aimable autorisation", "avec l'aimable autorisation de",
        "lire l'article original", "lire l'article d'origine", "traduit de l'anglais par", "en partenariat éditorial",
    ),
    matches=(
        "Cet article est republié à partir de L'Exemple sous licence.",
        "Cet article est apparu en premier sur L'Exemple.",
        "Reproduit avec l'aimable autorisation de la revue.",
    ),
    spares=(
        "Le roman parut en 1902 ; en 1910 on l'avait oublié.",
        "La lune apparut la première, puis les lumières.",
        "L'histoire, disait ma tante, commença dans une étable.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "téléchargez notre application", "téléchargez l'application", "téléchargez notre appli",
        "télécharger l'application", "sur notre application", "disponible sur l'app store", "soutenez-nous",
        "soutenez notre", "soutenez le journalisme", "soutenez une presse", "soutenez la presse",
        "soutenir notre travail", "soutenir notre journal", "soutenir le journalisme", "faites un don",
        "je fais un don", "grâce à vos dons", "dons de ses lecteurs", "dons de nos lecteurs", "devenez membre",
        "devenez adhérent", "abonnez-vous pour", "abonnez-vous dès", "abonnez-vous à partir",
        "abonnez-vous pour lire", "abonnez-vous pour continuer", "pour lire la suite", "pour lire cet article",
        "pour continuer la lecture", "pour accéder à la suite", "article est réservé", "article réservé aux",
        "contenu est réservé", "réservé aux abonnés", "réservée aux abonnés", "réservés aux abonnés",
        "réservé à nos abonnés", "réservé aux membres", "de cet article à lire", "la suite est réservée",
        "la suite de cet article", "déjà abonné", "déjà abonnée", "vous êtes abonné", "vous êtes déjà abonné",
        "déjà inscrit", "déjà un compte", "pas encore abonné", "pas encore inscrit", "créez un compte",
        "créez votre compte", "créer un compte gratuit", "articles gratuits", "résiliable à tout moment",
        "premier mois offert", "essai gratuit", "accès illimité", "accédez à tous", "accédez à tous les articles",
        "offrez un abonnement", "lire cet article gratuitement",
    ),
    matches=(
        "Téléchargez notre application gratuite.",
        "Cet article est réservé aux abonnés.",
        "Déjà abonné ? Connectez-vous.",
        "Faites un don pour que vive notre journal.",
    ),
    spares=(
        "Le syndicat soutint les grévistes avec du pain et du charbon.",
        "À neuf ans il devint membre de la chorale.",
        "Le journal vivait des largesses d'une veuve.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "ne", "pas", "non", "ni", "jamais", "rien", "aucun", "aucune", "personne", "sans", "plus", "guère", "deux",
        "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "cent", "mille", "moins",
        "avant", "après",
    ),
)
PAGE_WORDS = Phrases(("page", "p",))
PROMPT_BUTTONS = Phrases(
    (
        "voir la galerie", "voir le diaporama", "voir les photos", "lancer la vidéo", "lire la vidéo",
        "chargement de la vidéo", "vidéo en cours de chargement", "votre navigateur ne supporte pas la vidéo",
        "votre navigateur ne prend pas en charge la vidéo", "votre navigateur ne prend pas en charge les vidéos",
        "votre navigateur ne supporte pas les vidéos html5", "la suite après la publicité",
        "la suite de l'article après la publicité", "article suite après la publicité", "offrir cet article",
        "écouter cet article", "télécharger l'application", "téléchargez l'application", "cliquer pour agrandir",
        "cliquez pour agrandir", "sondage en cours de chargement",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "lire l'article complet", "lisez l'article complet",
        "cliquez ici pour", "téléchargez notre application", "téléchargez l'application", "abonnez-vous à notre",
        "inscrivez-vous à notre newsletter", "suivez-nous sur", "rejoignez notre chaîne", "en tant qu'abonné, vous",
    ),
)
TEASER_STARTS = Phrases(
    (
        "lire aussi", "à lire aussi", "lire également", "à lire également", "à lire", "sur le même sujet",
        "lire la suite", "à voir aussi", "voir aussi", "regarder aussi", "ne manquez pas",
        "a lire aussi", "à découvrir aussi", "notre dossier", "lire l'article", "à lire ensuite",
        "a lire également", "à écouter aussi", "pour aller plus loin", "retrouvez aussi",
    ),
)
WIKI_WORDS = Phrases(
    (
        "l'encyclopédie libre", "encyclopédie libre", "récupérée de « http", "récupérée de « https", "ce document provient de « http", "ce document provient de « https",
        "la dernière modification de cette page",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "modifier", "modifier le code", "modifier | modifier le code",
    ),
)
TIP_WORDS = Phrases(
    (
        "envoyez-nous vos", "avez-vous été témoin", "vous avez été témoin", "vous avez une information",
        "contactez la rédaction", "une erreur dans cet article", "signaler une erreur",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "français", "anglais", "allemand", "espagnol", "italien", "portugais", "néerlandais", "polonais", "russe",
        "turc", "arabe", "chinois", "japonais",
    ),
)
PAPER_TITLES = Phrases(
    (
        "introduction", "résultats", "discussion",
        "résumé", "mots-clés", "mots clés", "remerciements", "conflit d'intérêts", "conflits d'intérêts",
        "financement", "contributions des auteurs", "affiliations", "disponibilité des données", "références",
    ),
)
HEADING_TITLES = Phrases(
    (
        "table des matières", "à suivre", "prochainement", "pour vous", "pour toi", "rien que pour toi", "plus", "suivant", "voir aussi",
        "liens", "ressources", "thèmes", "sujets", "références", "bibliographie", "recommandé", "populaire", "à découvrir", "découvrir",
        "à lire", "similaires", "travaux connexes",
        "plus d'informations", "liens externes", "liens utiles", "documentation",
    ),
)
REFERENCE_TITLES = Phrases(("voir aussi",))
WORDINGS = {
    "act": (
        "cliquez voir regardez regarder découvrez téléchargez télécharger écoutez écouter installez faites "
        "défiler lire ouvrez"
    ),
    "continue": "la-suite suite-de suite-après continue poursuit lecture",
    "below": "après sous dessous ci-dessous bas",
    "media": (
        "vidéo vidéos photo photos galerie diaporama appli application publicité image images podcast lecteur "
        "sondage quiz contenu annonce"
    ),
    "filler": (
        "ici notre nos la le les l de du des d à pour et plus maintenant gratuite gratuitement gratuit sur "
        "cette votre en tous toutes l'article article nouvelle vers l'application l'appli l'image"
    ),
    "browser": "navigateur navigateurs",
    "support": "supporte charge compatible javascript html5 activer prend lecture permet",
    "subscriber": "abonné abonnés abonnée abonnées abonnement",
    "gift": "gratuits restants reste offrir offrez partager partagez offert cadeau offerts ami amis proches",
    "article": "article articles l'article",
    "comments": "commentaire commentaires",
    "moderation": (
        "modérés modération modéré charte courtois publiés publication respect respecter réserve modérateurs "
        "engagent responsabilité"
    ),
    "write": "écrivez écrivez-nous envoyez envoyez-nous signaler signalez contactez contactez-nous alerter",
    "us": "nous rédaction",
    "tip": "erreur faute coquille témoignage témoignages photos histoire",
    "sign up": "recevez inscrivez-vous abonnez-vous inscrivant inscription recevoir s'inscrire inscrire",
    "alerts": "alertes notifications",
    "newsletter": "newsletter infolettre l'infolettre lettre newsletters",
    "mail": "e-mail mail email boîte adresse",
    "agree": (
        "acceptez accepter consentement consentir refuser désabonner désinscrire gérer accepte paramétrer "
        "consentez autoriser"
    ),
    "terms": (
        "confidentialité conditions utilisation politique préférences choix privée données accepter réglages "
        "générales paramètres"
    ),
    "cookie": "cookie cookies",
    "site": (
        "utilisons utilise site navigateur améliorer expérience terminal appareil partenaires stocker accéder "
        "informations publicité audience traceurs navigation vie"
    ),
    "option": "tout vie mes les vos sans le respect de votre privée est notre priorité respectons",
    "month": "mois semaine",
    "video": "vidéo vidéos audio",
    "news": "actualité actualités infos l'essentiel l'actualité nouvelles",
    "leave": "désabonner désabonnez désabonnement désabonne désinscrire désinscrivez désinscription désinscris",
    "list": "liste listes courriel courriels message messages mails diffusion",
    "joined": "inscrit inscrite inscrits abonné abonnée abonnés client cliente compte site enregistré",
    "here": "ici cliquez cliquant",
    "view": "afficher ouvrir visualiser consulter voyez",
}
VISITOR_WORDS = Phrases(
    (
        "vous", "votre", "vos", "nous", "notre", "nos", "veuillez", "désolé", "désolés", "merci", "oups",
        "malheureusement",
    ),
    matches=("Désolé, nous ne la trouvons pas.",),
    spares=("Le héron attend au barrage.",),
)
SAYING_WORDS = Phrases(
    (
        "disait", "disaient", "disent", "disais", "répétait", "criait", "demandait", "écrivait", "répondait",
        "répondit", "murmurait",
    ),
    matches=("Abonnez-vous à la lettre, disait mon oncle.",),
    spares=("Abonnez-vous à la lettre, et recevez-la chaque lundi.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "cookie", "témoins", "vie privée", "vos données", "votre consentement", "traceurs",
        "confidentialité",
    ),
    matches=(
        "Nous respectons votre vie privée",
    ),
    spares=(
        "Le héron attend au barrage.",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "j'accepte tout", "accepter et continuer", "modifier mes préférences", "modifier les paramètres",
        "uniquement les nécessaires", "seulement les nécessaires", "cookies nécessaires uniquement",
        "je refuse tout", "c'est bon", "d'accord", "non merci", "non, merci", "oui, j'accepte",
        "laissez-moi choisir", "choisir", "je choisis", "tout accepter", "accepter tout", "accepter",
        "j'accepte", "tout refuser", "refuser tout", "tout rejeter", "rejeter tout", "refuser", "je refuse",
        "tout autoriser", "autoriser", "interdire tous les cookies", "continuer sans accepter",
        "uniquement les cookies nécessaires", "cookies essentiels uniquement", "personnaliser", "paramétrer",
        "gérer les cookies", "gérer les préférences", "gérer mes préférences", "gérer mes choix",
        "paramètres des cookies", "enregistrer mes choix", "enregistrer les préférences", "confirmer mes choix",
        "ok, tout accepter", "accepter les cookies", "refuser les cookies", "accepter tous les cookies",
        "refuser tous les cookies", "accepter et fermer", "en savoir plus et personnaliser", "j'ai compris",
    ),
    matches=(
        "Tout refuser",
    ),
    spares=(
        "Le maire a dit non.",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "18 ans ou plus", "plus de 18 ans", "moins de 18 ans", "18 ans révolus", "au moins 18 ans",
        "âgées de 18 ans", "âgé de 18 ans", "majeur", "majeure", "majeures", "majeurs", "majorité légale",
        "vérification d'âge", "vérification de l'âge", "vérification de votre âge", "contrôle d'âge",
        "confirmez votre âge", "confirmer votre âge", "vérifier votre âge", "l'âge légal",
        "votre date de naissance", "réservé aux adultes", "interdit aux mineurs", "contenu pour adultes",
        "public adulte",
    ),
    matches=(
        "Avez-vous plus de 18 ans ?",
    ),
    spares=(
        "Le pont a dix-huit ans.",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "oui, j'ai plus de 18 ans", "j'ai plus de 18 ans", "j'ai 18 ans ou plus", "oui, j'ai 18 ans ou plus",
        "j'ai 18 ans", "oui, j'ai 18 ans", "je suis majeur", "je suis majeure", "je suis majeur(e",
        "oui, je suis majeur", "oui, je suis majeur(e", "j'ai moins de 18 ans", "non, j'ai moins de 18 ans",
        "non, je n'ai pas 18 ans", "je suis mineur", "non, je suis mineur", "non, pas encore", "oui", "non",
        "entrer", "entrer sur le site", "entrer sur ce site", "quitter", "quitter le site", "sortir",
        "confirmer", "valider", "je confirme",
    ),
    matches=(
        "Oui, j'ai plus de 18 ans",
    ),
    spares=(
        "Le héron attend au barrage.",
    ),
)
QUOTING_STARTS = Phrases(
    (
        "cette phrase", "ces mots", "ces trois mots", "ces quatre mots", "c'est ce que", "c'est le titre",
        "ainsi s'intitule",
    ),
)
