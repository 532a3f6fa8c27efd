"""Dutch."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "pagina niet gevonden", "de pagina is niet gevonden", "deze pagina is niet gevonden",
        "pagina kan niet worden gevonden", "de pagina kan niet worden gevonden", "de pagina bestaat niet",
        "deze pagina bestaat niet", "deze pagina bestaat niet meer", "deze pagina bestaat niet (meer",
        "pagina bestaat niet", "pagina niet beschikbaar", "deze pagina is niet beschikbaar", "pagina verwijderd",
        "bestand niet gevonden", "bestand of map niet gevonden", "object niet gevonden", "niet gevonden",
        "artikel niet gevonden", "product niet gevonden", "niets gevonden", "geen resultaten gevonden", "oeps",
        "oeps, pagina niet gevonden", "oeps! pagina niet gevonden", "oeps, er ging iets mis",
        "oeps! er ging iets mis", "oeps, er is iets misgegaan", "oeps, er is iets fout gegaan",
        "oeps! die pagina kan niet worden gevonden", "oeps! deze pagina kan niet worden gevonden",
        "helaas, deze pagina bestaat niet", "helaas, pagina niet gevonden", "sorry, pagina niet gevonden",
        "sorry, deze pagina bestaat niet", "sorry", "helaas", "er is iets misgegaan", "er is iets fout gegaan",
        "er ging iets mis", "er ging iets fout", "er is een fout opgetreden", "er heeft zich een fout voorgedaan",
        "fout", "foutmelding", "foutcode", "fout opgetreden", "onverwachte fout", "onbekende fout",
        "technische fout", "technische storing", "serverfout", "fout in de server", "interne serverfout",
        "interne fout", "fout in de toepassing", "ongeldig verzoek", "ongeldige aanvraag", "foute aanvraag",
        "onjuiste aanvraag", "foutief verzoek", "verkeerd verzoek", "niet geautoriseerd", "niet toegestaan",
        "onbevoegd", "ongeautoriseerd", "geen toegang", "toegang geweigerd", "toegang verboden", "toegang ontzegd",
        "toegang niet toegestaan", "verboden", "verboden toegang", "geweigerd", "authenticatie vereist",
        "aanmelden vereist", "inloggen vereist", "u moet ingelogd zijn", "methode niet toegestaan",
        "niet aanvaardbaar", "niet acceptabel", "proxyauthenticatie vereist", "time-out van aanvraag",
        "time-out van verzoek", "verzoek verlopen", "conflict", "niet langer beschikbaar", "niet meer beschikbaar",
        "permanent verwijderd", "lengte vereist", "voorwaarde mislukt", "voorwaarde niet vervuld",
        "verzoek te groot", "aanvraag te groot", "url te lang", "uri te lang", "niet-ondersteund mediatype",
        "te veel verzoeken", "te veel aanvragen", "niet beschikbaar om juridische redenen", "niet geïmplementeerd",
        "ongeldige gateway", "foute gateway", "slechte gateway", "service niet beschikbaar",
        "dienst niet beschikbaar", "dienst tijdelijk niet beschikbaar", "service tijdelijk niet beschikbaar",
        "tijdelijk niet beschikbaar", "time-out van gateway", "gateway time-out", "server niet gevonden",
        "server overbelast", "onderhoud", "gepland onderhoud", "website in onderhoud", "site in onderhoud",
        "onderhoudsmodus", "we zijn zo terug", "we zijn zo weer terug", "we zijn er zo weer", "wij zijn zo terug",
        "website in aanbouw", "in aanbouw", "binnenkort beschikbaar", "even geduld", "even geduld alstublieft",
        "even geduld a.u.b", "een moment geduld", "een ogenblik geduld", "momentje", "een moment",
        "nog even geduld", "ben je een robot", "bent u een robot", "ik ben geen robot", "beveiligingscontrole",
        "veiligheidscontrole", "je browser wordt gecontroleerd", "uw browser wordt gecontroleerd",
        "deze site is niet bereikbaar", "deze website is niet bereikbaar", "kan deze pagina niet bereiken",
        "kan de pagina niet weergeven", "deze pagina kan niet worden weergegeven", "deze pagina werkt niet",
        "geen internet", "geen internetverbinding", "geen verbinding", "verbinding mislukt", "verbindingsfout",
        "de verbinding is verbroken", "de verbinding is geïnitialiseerd", "time-out van de verbinding",
        "je verbinding is niet privé", "uw verbinding is niet privé", "javascript is uitgeschakeld",
        "javascript vereist", "databasefout", "fout bij het maken van een databaseverbinding", "sessie verlopen",
        "je sessie is verlopen", "uw sessie is verlopen", "je bent geblokkeerd", "u bent geblokkeerd",
        "dit artikel is alleen voor abonnees", "alleen voor abonnees", "exclusief voor abonnees",
        "lees verder met een abonnement", "abonneer je om verder te lezen",
        "u heeft uw limiet van gratis artikelen bereikt", "controleren of u een mens bent",
        "bevestig dat je een mens bent", "bevestig dat u een mens bent", "dit domein is te koop", "domein te koop",
        "deze domeinnaam is te koop", "domein geparkeerd", "domein verlopen", "site in aanbouw",
        "website geblokkeerd", "pagina geblokkeerd", "inhoud niet beschikbaar", "deze inhoud is niet beschikbaar",
        "deze video is privé", "video niet beschikbaar", "onderwerp niet gevonden", "profiel niet gevonden",
        "hier is niets te zien", "je bent offline", "u bent offline", "we zijn snel terug", "u wordt doorgestuurd",
        "leeftijdscontrole", "niet beschikbaar in jouw land", "niet beschikbaar in uw land", "technische gegevens",
        "wij gebruiken cookies", "deze website gebruikt cookies", "wij respecteren uw privacy",
        "wij respecteren je privacy", "hmm, kan deze pagina niet bereiken",
        "niet aangemeld", "niet ingelogd", "u bent niet aangemeld", "je bent niet ingelogd",
        "u bent niet ingelogd", "sessiefout", "ongeldige sessie", "je browser is verouderd",
        "uw browser is verouderd", "je gebruikt een oude browser", "je gebruikt een verouderde browser",
        "u gebruikt een verouderde browser", "browser niet ondersteund", "uw browser wordt niet ondersteund",
        "je browser wordt niet ondersteund", "verouderde browser",
        "cookies niet ondersteund", "verificatie mislukt", "winkel offline",
        "fout bij het maken van een verbinding met de database", "deze pagina bevat geen tekst",
        "deze inhoud is momenteel niet beschikbaar", "kan deze site niet bereiken",
        "deze content is momenteel niet beschikbaar", "dit product is niet meer beschikbaar",
        "het lijkt erop dat er niets gevonden is op deze locatie", "je bent niet gemachtigd om dit forum te lezen",
        "dit artikel is exclusief voor abonnees", "safari kan de server niet vinden",
        "dit product is niet langer leverbaar",
    ),
    matches=(
        "Dit product is niet meer beschikbaar.",
        "Safari kan de server niet vinden",
    ),
    spares=(
        "De dokter is op zondag niet meer beschikbaar.",
        "Deze bladzijde bevat nauwelijks tekst, alleen een kaart.",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "fout bij het maken van een databaseconnectie",
        "het opgevraagde onderwerp bestaat niet",
        "niet gevonden op deze server", "op deze server niet gevonden", "niet op deze server gevonden",
        "niet aangetroffen op deze server", "de opgevraagde url", "de gevraagde url", "de aangevraagde url",
        "opgevraagde pagina", "de aangevraagde pagina", "de gevraagde webpagina", "de opgegeven url",
        "de door u opgevraagde", "de server kon uw aanvraag", "de server kan uw verzoek",
        "uw browser verzond een aanvraag", "uw browser stuurde een verzoek", "je browser heeft een verzoek",
        "de server heeft het verzoek", "de server begreep het verzoek niet", "verzoek niet begrijpen",
        "geen toestemming om deze pagina", "geen toestemming om toegang te krijgen tot",
        "niet gemachtigd om deze pagina", "niet bevoegd om deze pagina", "geen rechten om deze pagina",
        "geen toegang tot deze pagina", "geen toegang tot deze website", "geen toegang tot deze site",
        "toegang tot deze pagina is geweigerd", "toegang tot deze website is geweigerd",
        "toegang tot deze site is geblokkeerd", "ongeldig antwoord van een upstream",
        "ongeldig antwoord van de server", "ongeldige reactie van de upstream", "de proxyserver heeft een",
        "de proxyserver weigert", "de server is tijdelijk niet", "de server is overbelast",
        "server is momenteel niet beschikbaar", "server is op dit moment niet beschikbaar", "interne serverfout",
        "interne fout op de server", "fout op de server opgetreden", "misconfiguratie van de server",
        "pagina die je zoekt", "pagina die u zoekt", "de pagina die u zocht", "de pagina die je zocht",
        "pagina waar je naar op zoek", "pagina waar u naar op zoek", "pagina die je probeert te bezoeken",
        "pagina die u probeert te", "pagina die u wilt bekijken", "pagina die je wilt bekijken",
        "pagina die je opvroeg", "pagina die u opvroeg", "pagina die u hebt opgevraagd",
        "pagina die u heeft opgevraagd", "pagina die je hebt opgevraagd", "pagina is verplaatst of verwijderd",
        "pagina verwijderd of verplaatst", "pagina is verwijderd of verplaatst", "pagina verplaatst is",
        "pagina niet (meer) bestaat", "pagina bestaat niet meer", "pagina bestaat niet (meer)",
        "pagina kon niet worden gevonden", "pagina kan niet worden gevonden", "pagina kunnen we niet vinden",
        "pagina niet gevonden", "pagina is niet meer beschikbaar", "pagina is niet langer beschikbaar",
        "niets gevonden op deze locatie", "niets gevonden op deze plek", "op deze locatie is niets gevonden",
        "link die je hebt gevolgd", "link die u hebt gevolgd", "link die u volgde", "link is mogelijk verbroken",
        "de link is verouderd", "mogelijk is de link verouderd", "geen resultaten voor je zoekopdracht",
        "niets overeen met je zoekopdracht", "niets dat overeenkomt met je zoekopdracht", "schakel javascript in",
        "javascript in te schakelen", "javascript inschakelen", "zet javascript aan",
        "javascript is uitgeschakeld", "javascript staat uit", "javascript uitgeschakeld", "javascript nodig om",
        "werkt niet zonder javascript", "vereist javascript", "je browser ondersteunt geen",
        "uw browser ondersteunt geen", "browser is verouderd", "browser wordt niet ondersteund",
        "schakel cookies in", "cookies in te schakelen", "cookies zijn uitgeschakeld", "cookies inschakelen",
        "verifieer dat je een mens", "verifiëren dat u een mens", "bevestig dat je een mens",
        "bevestig dat je geen robot", "bevestig dat u geen robot", "controleren of je een mens",
        "controleren of u een mens", "controleren dat u geen robot", "of je geen robot bent",
        "of u geen robot bent", "ongewoon verkeer", "ongebruikelijk verkeer", "verdacht verkeer vanaf",
        "afkomstig van je computernetwerk", "afkomstig van uw netwerk", "de veiligheid van je verbinding",
        "de beveiliging van uw verbinding", "je ip-adres is geblokkeerd", "uw ip-adres is geblokkeerd",
        "ip-adres is tijdelijk geblokkeerd", "je bent geblokkeerd", "u bent geblokkeerd",
        "te veel aanmeldpogingen", "te veel inlogpogingen", "niet beschikbaar in jouw land",
        "niet beschikbaar in je land", "niet beschikbaar in uw land", "niet beschikbaar in uw regio",
        "niet beschikbaar in jouw regio", "om juridische redenen niet beschikbaar",
        "bezoekers uit de europese unie", "cachebeheerder", "beheerder van de cache", "dns-adres van de server",
        "dns-fout", "server-ip-adres", "ip-adres van de server", "kan het serveradres",
        "time-out van de verbinding", "de verbinding is geweigerd", "verbinding met de server is verbroken",
        "verbinding met de server mislukt", "kan geen verbinding maken met", "deed er te lang over om te reageren",
        "doet er te lang over om te reageren", "heeft de verbinding geweigerd", "heeft de verbinding onverwacht",
        "typefouten in het adres", "controleer het adres op typefouten", "controleer of het adres",
        "controleer of de url", "controleer of u het adres", "controleer de url", "het webadres goed",
        "url juist is", "website is tijdelijk niet beschikbaar", "website is momenteel niet beschikbaar",
        "website is momenteel in onderhoud", "site is momenteel in onderhoud", "site is tijdelijk niet bereikbaar",
        "website is tijdelijk niet bereikbaar", "website is momenteel niet bereikbaar",
        "wegens onderhoud niet beschikbaar", "wegens onderhoud tijdelijk", "vanwege onderhoud tijdelijk",
        "gepland onderhoud uit op de website", "website is in aanbouw", "site is in aanbouw",
        "deze website is in onderhoud", "deze site is in onderhoud", "je sessie is verlopen",
        "uw sessie is verlopen", "sessie is verlopen", "databaseverbinding", "verbinding maken met de database",
        "verbinding met de database", "kritieke fout op deze site", "kritieke fout op je site",
        "een kritieke fout op deze website", "foutmelding ter referentie", "referentienummer van de fout",
        "errordocument", "er is iets misgegaan bij het laden", "er ging iets mis bij het laden",
        "er is een fout opgetreden bij het verwerken", "je moet ingelogd zijn om deze",
        "u moet ingelogd zijn om deze",
        "beveiliging van uw verbinding controleren", "als u de eigenaar van deze website",
        "als je de eigenaar van deze website", "om juridische redenen",
        "om toegang te krijgen tot deze pagina", "ingelogd zijn om",
        "browser accepteert geen cookies", "is momenteel uitgeschakeld", "probeer het formulier opnieuw",
    ),
    matches=(
        "De opgevraagde URL /oud/index.html is niet gevonden op deze server.",
        "U hebt geen toestemming om deze pagina te bekijken.",
        "Sorry, de pagina die je zoekt bestaat niet of is verplaatst.",
        "Schakel JavaScript in om deze website te gebruiken.",
        "Uw browser stuurde een verzoek dat de server niet begreep.",
        "Onze systemen hebben ongebruikelijk verkeer van je netwerk gedetecteerd.",
        "Deze inhoud is helaas niet beschikbaar in uw regio.",
        "De proxyserver heeft een ongeldig antwoord van een upstream-server ontvangen.",
        "Er heeft zich een kritieke fout op deze site voorgedaan.",
        "Het lijkt erop dat er niets gevonden is: niets gevonden op deze locatie.",
    ),
    spares=(
        "De ober had het verzoek van de gast niet verstaan en bracht opnieuw thee.",
        "Zijn vader gaf hem geen toestemming om de kamer te verlaten.",
        "Ze sloeg de pagina om en zocht verder naar de naam van haar grootmoeder.",
        "De deur naar de kelder was op slot en de toegang werd bewaakt door twee soldaten.",
        "De trein had vertraging wegens werkzaamheden aan het spoor.",
        "Het adres op de envelop was zo slecht geschreven dat de postbode het niet kon lezen.",
        "In de lade werd niets gevonden behalve een oude brief.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "prestaties en beveiliging door cloudflare",
        "probeer het later opnieuw", "probeer het later nog eens", "probeer het later nog een keer",
        "probeer het over enkele minuten", "probeer het over een paar minuten", "probeer het opnieuw",
        "probeer het nog eens", "probeer het straks opnieuw", "neem contact op met de beheerder",
        "neem contact op met de webmaster", "contact op met de sitebeheerder",
        "contact op met onze klantenservice", "neem contact met ons op", "onze excuses voor het ongemak",
        "excuses voor het ongemak", "excuses voor de overlast", "ga terug naar de homepage",
        "terug naar de homepage", "terug naar de startpagina", "terug naar de voorpagina", "ga naar de homepage",
        "ga terug naar de vorige pagina", "keer terug naar", "gebruik de zoekfunctie", "gebruik het zoekveld",
        "gebruik de zoekbalk", "probeer een zoekopdracht", "misschien kan zoeken helpen", "controleer de spelling",
        "controleer uw internetverbinding", "controleer je internetverbinding", "vernieuw de pagina",
        "ververs de pagina", "we werken eraan", "wij werken aan een oplossing", "bedankt voor je geduld",
        "dank voor uw geduld", "we zijn zo snel mogelijk terug",
        "werk je browser bij", "update je browser",
        "update uw browser", "misschien een zoekopdracht proberen", "naar deze term zoeken in andere pagina's",
    ),
)

ERROR_WORDS = Phrases(
    (
        "server", "servers", "webserver", "proxy", "proxyserver", "url", "uri", "adres", "webadres", "ip-adres",
        "verzoek", "verzoeken", "aanvraag", "aanvragen", "opgevraagd", "opgevraagde", "gevraagde", "aangevraagde",
        "browser", "browsers", "webbrowser", "pagina", "pagina's", "webpagina", "website", "site", "homepage",
        "gateway", "cache", "verbinding", "verbindingen", "toegang", "toestemming", "rechten", "gemachtigd",
        "bevoegd", "fout", "fouten", "foutmelding", "foutcode", "error", "gevonden", "vinden", "geweigerd",
        "verboden", "geblokkeerd", "onbeschikbaar", "beschikbaar", "onderhoud", "javascript", "cookie", "cookies",
        "link", "links", "koppeling", "bron", "document", "bestand", "object", "header", "methode", "time-out",
        "timeout", "verplaatst", "verwijderd", "bestaat", "verlopen", "sessie", "ongeldig", "ongeldige",
        "overbelast", "tijdelijk", "captcha", "robot", "database", "dns", "inschakelen", "uitgeschakeld",
        "ondersteund", "beheerder", "webmaster", "serverfout", "storing",
    ),
)
ERROR_NAMES = Phrases(
    (
        "fout", "fouten", "foutcode", "foutmelding", "statuscode", "http-fout", "http-status", "serverfout",
        "foutpagina", "code",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "referentie", "referentienummer", "foutcode", "verzoek-id", "aanvraag-id", "uw ip", "uw ip-adres",
        "je ip-adres", "ip-adres", "incident", "reden", "details",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "niet", "geen", "kan niet", "mislukt", "fout", "fouten", "ongeldig", "ongeldige", "geweigerd", "verboden",
        "verlopen", "geblokkeerd", "onbekend", "onbekende", "onverwachte", "helaas", "probleem", "ontbreekt",
        "ontbreken", "ontbrekende", "te veel", "vereist", "nodig", "onderbroken", "uitgeschakeld", "onbereikbaar",
        "opgeschort", "buiten gebruik", "in onderhoud", "onderhoud", "offline", "gesloten", "verwijderd", "overbelast",
        "tijdelijk",
        "verouderd", "verouderde", "oude", "niet ondersteund", "te oud", "niet aangemeld", "niet ingelogd",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "als", "wanneer", "indien", "zodra", "om", "omdat", "hoewel", "terwijl",
        "helpt dit", "helpt dat", "werkt dit", "werkt dat",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "geavanceerd", "ga terug (aanbevolen)",
        "home", "startpagina", "homepage", "voorpagina", "terug", "terug naar home", "terug naar de homepage",
        "terug naar de homepagina", "terug naar homepage", "terug naar start", "terug naar de startpagina",
        "terug naar startpagina", "terug naar de hoofdpagina", "terug naar de vorige pagina", "vorige pagina",
        "terug naar vorige pagina", "naar de homepage", "naar homepage", "naar de startpagina", "naar de voorpagina",
        "ga naar home", "ga naar de homepage", "ga naar de startpagina", "ga terug", "ga naar de voorpagina",
        "inloggen", "aanmelden", "log in", "uitloggen", "afmelden", "registreren", "contact", "neem contact op",
        "contact opnemen", "hulp", "help", "meer informatie", "meer weten", "details weergeven", "doorgaan", "verder",
        "verder winkelen", "accepteren", "alles accepteren", "akkoord", "weigeren", "alles weigeren", "abonneren",
        "neem een abonnement", "al abonnee", "zoeken", "sluiten", "annuleren", "terug naar de winkel",
        "meld een probleem", "doorgaan met winkelen", "verder met winkelen", "al abonnee? log in",
        "ben je al abonnee? log in", "bent u al abonnee? log in", "word abonnee", "alle cookies accepteren",
        "voorkeuren beheren", "meer opties", "doe een bod", "verbinden", "toegang aanvragen",
        "update mijn browser", "update mijn browser nu", "browser bijwerken", "browser updaten", "nu bijwerken",
        "nu updaten", "download chrome", "downloaden", "negeren", "later herinneren", "nu inloggen",
        "zoek naar", "zoeken naar",
    ),
    matches=(
        "Terug naar de homepage",
    ),
    spares=(
        "Terug naar start, zei de veerman.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "probeer opnieuw", "opnieuw proberen", "probeer het opnieuw", "probeer het nog eens", "vernieuwen",
        "pagina vernieuwen", "herladen", "pagina herladen", "opnieuw laden", "pagina opnieuw laden",
    ),
    matches=(
        "Probeer opnieuw!",
    ),
    spares=(
        "Opnieuw proberen wilde zij het niet.",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "statuscode", "statuscodes", "foutcode", "foutcodes", "foutpagina", "foutpagina's", "foutmelding",
        "foutmeldingen", "betekent dat", "dit betekent", "wat betekent", "geeft aan dat", "de client", "bijvoorbeeld",
        "oplossen", "opgelost", "plugin", "antwoord", "meestal", "doorgaans", "normaal gesproken",
        "verschillende redenen",
    ),
    matches=(
        "De statuscode betekent dat er niemand is.",
    ),
    spares=(
        "De pont vertrekt om negen uur.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "wat betekent", "wat is", "wat nu", "wat te doen", "wat kan ik", "wat kunt u", "hoe", "waarom", "oorzaken",
        "oplossingen", "oplossing", "oplossen", "betekenis", "veelgestelde vragen", "foutmeldingen", "foutcodes",
        "ik kan", "ik krijg", "ik zie", "problemen oplossen",
    ),
)
OWN_WORDS = Phrases(
    (
        "ik", "mijn",
    ),
)
HELP_CONDITIONS = Phrases(
    (
        "als de", "als het", "als een", "als uw", "als je", "wanneer de", "wanneer het", "wanneer een",
    ),
    matches=(
        "Als de veerpont te laat is, wacht dan.",
    ),
    spares=(
        "De veerpont vertrekt om negen uur.",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "fout verschijnt", "fout treedt op", "fout betekent", "melding verschijnt", "melding betekent",
        "verschijnt als", "verschijnt wanneer", "ontstaat als", "ontstaat wanneer", "ziet u als", "ziet u wanneer",
        "is een http", "is een statuscode", "is een foutmelding", "is een van de", "geeft aan dat de server",
        "statuscode betekent", "treedt op wanneer", "treedt op als", "wordt weergegeven wanneer",
        "wordt getoond wanneer", "in dit artikel", "in deze gids", "veelvoorkomende oorzaken", "ook bekend als",
    ),
    matches=(
        "Deze fout treedt op als de veerpont te laat is.",
    ),
    spares=(
        "De veerpont vertrekt om negen uur.",
    ),
)

MENU_LABELS = Phrases(
    (
        "home", "homepage", "startpagina", "voorpagina", "over ons", "over mij", "wie zijn wij", "wie we zijn",
        "wat we doen", "onze missie", "ons team", "team", "contact", "contact opnemen", "neem contact op",
        "contactgegevens", "contactformulier", "inloggen", "log in", "aanmelden", "inloggen/registreren",
        "uitloggen", "afmelden", "registreren", "registreer", "account aanmaken", "maak een account aan",
        "account", "mijn account", "mijn profiel", "profiel", "mijn gegevens", "mijn bestellingen",
        "mijn abonnement", "zoeken", "zoek", "zoeken naar", "zoeken op deze site", "zoekresultaten",
        "uitgebreid zoeken", "geavanceerd zoeken", "menu", "hoofdmenu", "navigatie", "hoofdnavigatie",
        "menu openen", "menu sluiten", "open menu", "sluit menu", "sluiten", "sluit", "naar de inhoud",
        "ga naar de inhoud", "ga naar inhoud", "ga naar hoofdinhoud", "ga naar de hoofdinhoud",
        "direct naar de inhoud", "spring naar inhoud", "spring naar de inhoud", "meteen naar de inhoud",
        "doorgaan naar inhoud", "overslaan en naar de inhoud gaan", "naar hoofdinhoud", "skip naar inhoud",
        "sitemap", "veelgestelde vragen", "faq", "klantenservice", "service en contact", "helpcentrum",
        "vacatures", "werken bij", "werken bij ons", "adverteren", "adverteerders", "pers", "perskamer",
        "nieuwsbrief", "nieuwsbrieven", "rss", "rss-feed", "winkelwagen", "winkelmand", "winkelmandje",
        "winkelwagentje", "bekijk winkelwagen", "afrekenen", "verlanglijst", "favorieten", "mijn favorieten",
        "alle categorieën", "categorieën", "categorie", "onderwerpen", "instellingen", "voorkeuren", "taal",
        "talen", "taal kiezen", "kies een taal", "kies je taal", "selecteer taal", "nederlands", "engels", "duits",
        "frans", "wachtwoord vergeten", "wachtwoord kwijt", "gebruikersnaam of wachtwoord vergeten",
        "ingelogd blijven", "onthoud mij", "onthoud me", "aangemeld blijven", "gebruikersnaam", "wachtwoord",
        "inlognaam", "lid worden", "word lid", "abonneren", "abonnementen", "abonnement", "digitale krant",
        "de krant van vandaag", "webshop", "winkel", "naar de webshop", "doneren", "doneer", "steun ons",
        "word vrijwilliger", "agenda", "blog", "forum", "links", "colofon", "redactie", "meldingen",
        "notificaties", "openingstijden", "route", "route en parkeren", "bereikbaarheid", "algemeen", "overzicht",
        "filter", "filters", "sorteer op", "sorteren op", "toon filters", "wis filters", "hulp nodig", "vragen",
        "meer informatie", "meer info", "snel naar", "direct naar", "inhoudsopgave", "hoofdpagina",
        "gebruikersportaal", "recente wijzigingen", "willekeurige pagina", "speciale pagina's", "bewerken",
        "geschiedenis", "zijbalk", "zijbalk overslaan", "doorzoek deze site", "doorzoek de site",
    ),
)
SKIP_STARTS = Phrases(
    (
        "naar de inhoud", "ga naar de inhoud", "ga naar inhoud", "ga naar hoofdinhoud", "ga naar de hoofdinhoud",
        "direct naar de inhoud", "spring naar", "meteen naar", "doorgaan naar inhoud", "overslaan en",
        "naar hoofdinhoud", "skip naar",
    ),
)

SECTION_LABELS = Phrases(
    (
        "nieuws", "binnenland", "buitenland", "politiek", "economie", "sport", "voetbal", "cultuur",
        "cultuur en media", "media", "kunst", "muziek", "film", "films", "boeken", "opinie", "columns", "column",
        "achtergrond", "analyse", "interview", "interviews", "weer", "het weer", "verkeer", "video", "video's",
        "foto's", "fotoalbum", "galerij", "wetenschap", "gezondheid", "zorg", "onderwijs", "reizen", "wonen",
        "tuin", "koken", "recepten", "lifestyle", "mode", "beauty", "auto", "auto's", "tech", "technologie",
        "digitaal", "gadgets", "games", "financieel", "geld", "beurs", "bedrijven", "ondernemen", "werk",
        "carrière", "regio", "regionaal", "lokaal", "wereld", "europa", "natuur", "milieu", "klimaat",
        "duurzaamheid", "dieren", "kinderen", "jeugd", "familie", "familieberichten", "overlijdensberichten",
        "entertainment", "show", "sterren", "televisie", "tv-gids", "podcast", "podcasts", "puzzels", "horoscoop",
        "evenementen", "activiteiten", "projecten", "diensten", "producten", "thema's", "dossiers", "archief",
        "tags", "help", "hulp", "service", "organisatie", "geschiedenis", "publicaties", "downloads", "partners",
        "sponsors", "referenties", "portfolio", "tarieven", "prijzen", "aanbiedingen", "merken", "locaties",
        "leden", "documenten", "onderzoek",
    ),
)

SHARE_LABELS = Phrases(
    (
        "delen", "deel", "deel dit", "deel dit artikel", "deel dit bericht", "deel deze pagina",
        "deel dit verhaal", "deel op facebook", "deel op twitter", "deel op x", "deel op linkedin",
        "deel op whatsapp", "deel op pinterest", "deel op telegram", "delen op facebook", "delen op twitter",
        "delen op linkedin", "delen op pinterest", "delen via facebook", "delen via twitter", "delen via x",
        "delen via whatsapp", "delen via e-mail", "delen via linkedin", "deel via facebook", "deel via twitter",
        "deel via whatsapp", "deel via e-mail", "deel via mail", "delen met", "dit delen", "tweet", "tweeten",
        "retweet", "e-mail", "mail", "e-mailen", "mailen", "e-mail dit", "mail dit artikel", "dit e-mailen",
        "doorsturen", "stuur door", "stuur naar een vriend", "print", "printen", "afdrukken", "print deze pagina",
        "deze pagina afdrukken", "kopieer link", "link kopiëren", "kopieer de link", "link gekopieerd",
        "gekopieerd", "volg ons", "volg ons op", "volg ons op facebook", "volg ons op twitter",
        "volg ons op instagram", "vind ik leuk", "vind-ik-leuk", "leuk", "like", "likes", "opslaan", "bewaren",
        "bewaar", "bewaar artikel", "artikel bewaren", "pin", "pinnen", "facebook", "twitter", "whatsapp",
        "instagram", "linkedin", "pinterest", "telegram", "youtube", "social media", "dit vind ik leuk",
        "klik om te delen", "meer delen", "dit bloggen", "delen via twitter (x", "dit e-mailen dit bloggen",
    ),
)

RELATED_LABELS = Phrases(
    (
        "gerelateerd", "gerelateerde artikelen", "gerelateerde berichten", "gerelateerde onderwerpen",
        "gerelateerd nieuws", "gerelateerde producten", "gerelateerde pagina's", "gerelateerde video's",
        "verwante artikelen", "verwante berichten", "verwante onderwerpen", "vergelijkbare artikelen",
        "vergelijkbare berichten", "meest gelezen", "meest bekeken", "meest gedeeld", "meest recent",
        "best gelezen", "populair", "populaire artikelen", "populaire berichten", "populairste artikelen",
        "populaire onderwerpen", "nu populair", "trending", "lees ook", "lees ook deze artikelen", "lees verder",
        "ook interessant", "ook interessant voor jou", "ook leuk", "ook leuk om te lezen",
        "dit is ook interessant", "dit vind je misschien ook leuk", "dit vind je misschien ook interessant",
        "misschien vind je dit ook leuk", "misschien vind je dit ook interessant", "misschien ook interessant",
        "misschien ook leuk", "bekijk ook", "zie ook", "anderen lazen ook", "anderen bekeken ook",
        "anderen kochten ook", "meer over dit onderwerp", "meer over", "meer van deze auteur", "meer van",
        "meer nieuws", "meer artikelen", "meer berichten", "meer verhalen", "meer lezen", "ander nieuws",
        "andere artikelen", "andere berichten", "laatste nieuws", "het laatste nieuws", "net binnen", "recent",
        "recente berichten", "recente artikelen", "recent nieuws", "laatste berichten", "nieuwste berichten",
        "nieuwste artikelen", "nieuwste", "actueel", "aanbevolen", "aanbevolen artikelen", "aanbevolen voor jou",
        "aanbevolen voor u", "aanraders", "tips van de redactie", "keuze van de redactie", "redactietips",
        "uitgelicht", "uitgelichte berichten", "topverhalen", "hoofdpunten", "in het nieuws", "mis niets",
        "niet te missen", "niet gemist", "op de hoogte", "voor jou geselecteerd", "in dit dossier",
        "in deze serie", "in dit artikel", "uit de oude doos", "video's voor jou",
        "aanbevolen producten", "recent bekeken",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "reacties", "reactie", "alle reacties", "alle reacties bekijken", "bekijk alle reacties", "toon reacties",
        "toon alle reacties", "reacties tonen", "reacties bekijken", "lees alle reacties", "lees de reacties",
        "verberg reacties", "geen reacties", "nog geen reacties", "er zijn nog geen reacties", "reageren",
        "reageer", "reageer op dit artikel", "reageer op dit bericht", "geef een reactie", "geef je reactie",
        "geef uw reactie", "geef je mening", "laat een reactie achter", "laat een bericht achter",
        "plaats een reactie", "plaats reactie", "reactie plaatsen", "reactie toevoegen", "voeg reactie toe",
        "voeg een reactie toe", "een reactie plaatsen", "een reactie posten", "reactie versturen",
        "verstuur reactie", "schrijf een reactie", "jouw reactie", "uw reactie", "je reactie", "beantwoorden",
        "antwoord", "antwoorden", "antwoord annuleren", "reactie annuleren", "beantwoord", "melden", "rapporteren",
        "rapporteer", "meld misbruik", "ongepaste reactie melden", "inloggen om te reageren",
        "log in om te reageren", "login om te reageren", "aanmelden om te reageren", "wees de eerste die reageert",
        "wees de eerste om te reageren", "sorteren op nieuwste", "nieuwste eerst", "oudste eerst",
        "nieuwste reacties", "recente reacties", "laatste reacties", "meer reacties", "meer reacties laden",
        "meer reacties weergeven", "oudere reacties", "nieuwere reacties", "naam", "naam (verplicht",
        "naam (vereist", "e-mail (verplicht", "e-mailadres", "e-mailadres (verplicht", "site", "website",
        "bericht", "je naam", "uw naam", "versturen", "verzenden", "plaatsen", "reacties uitgeschakeld",
        "reacties zijn gesloten", "reacties gesloten", "één reactie", "een reactie", "reacties op dit bericht",
        "reacties posten", "discussie", "geef antwoord", "spelregels voor reacties",
        "klantbeoordelingen", "klantenbeoordelingen", "schrijf een beoordeling", "was deze beoordeling nuttig",
        "permalink", "citeren",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "nieuwsbrief", "nieuwsbrieven", "onze nieuwsbrief", "schrijf je in", "schrijf u in", "inschrijven",
        "inschrijven nieuwsbrief", "inschrijven voor de nieuwsbrief", "schrijf je in voor de nieuwsbrief",
        "schrijf je in voor onze nieuwsbrief", "schrijf u in voor de nieuwsbrief",
        "schrijf u in voor onze nieuwsbrief", "meld je aan", "meld u aan", "meld je aan voor de nieuwsbrief",
        "meld je aan voor onze nieuwsbrief", "aanmelden nieuwsbrief", "aanmelden voor de nieuwsbrief", "abonneer",
        "abonneren", "abonneer je", "abonneer op de nieuwsbrief", "abonneer je op onze nieuwsbrief",
        "abonneer je nu", "ontvang onze nieuwsbrief", "ontvang de nieuwsbrief", "gratis nieuwsbrief",
        "blijf op de hoogte", "blijf op de hoogte van het laatste nieuws", "blijf geïnformeerd", "mis niets",
        "mis geen enkel bericht", "e-mailadres", "je e-mailadres", "uw e-mailadres", "vul je e-mailadres in",
        "vul uw e-mailadres in", "voer je e-mailadres in", "voornaam", "achternaam", "uitschrijven",
        "bedankt voor je aanmelding", "bedankt voor je inschrijving", "ja, ik wil de nieuwsbrief ontvangen",
        "nieuws in je mailbox",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "privacy", "privacybeleid", "privacyverklaring", "privacy statement", "privacy policy", "privacyreglement",
        "privacy- en cookiebeleid", "privacy en cookies", "privacy & cookies", "privacy-instellingen",
        "privacyinstellingen", "gebruiksvoorwaarden", "algemene voorwaarden", "voorwaarden",
        "leveringsvoorwaarden", "abonnementsvoorwaarden", "servicevoorwaarden", "disclaimer",
        "juridische informatie", "juridische kennisgeving", "wettelijke vermeldingen", "wettelijke informatie",
        "colofon", "cookiebeleid", "cookieverklaring", "cookie-instellingen", "cookieinstellingen", "cookies",
        "cookievoorkeuren", "cookies beheren", "beheer cookies", "voorkeuren beheren", "toestemming beheren",
        "beheer toestemming", "cookies accepteren", "alle cookies accepteren", "accepteer alle cookies",
        "accepteer cookies", "alles accepteren", "accepteer alles", "accepteren", "alles toestaan",
        "alles weigeren", "weigeren", "weiger", "alleen noodzakelijke cookies", "voorkeuren opslaan",
        "voorkeuren bekijken", "akkoord", "ik ga akkoord", "copyright", "auteursrecht", "auteursrechten",
        "alle rechten voorbehouden", "toegankelijkheid", "toegankelijkheidsverklaring",
        "verwerking van persoonsgegevens", "responsible disclosure", "klachtenregeling", "retourbeleid",
        "retourneren", "verzending en retour", "verkoop mijn gegevens niet", "functioneel", "altijd actief",
        "auteursrecht en disclaimer",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "vorige", "volgende", "vorig artikel", "volgend artikel", "vorig bericht", "volgend bericht",
        "vorige bericht", "volgende bericht", "vorige pagina", "volgende pagina", "vorige post", "volgende post",
        "vorige berichten", "volgende berichten", "berichtnavigatie", "berichten navigatie", "bericht navigatie",
        "paginering", "naar boven", "terug naar boven", "naar top", "naar begin", "terug", "ga terug",
        "terug naar overzicht", "terug naar het overzicht", "naar overzicht", "naar het overzicht",
        "terug naar nieuws", "terug naar home", "terug naar de homepage", "terug naar de startpagina", "lees meer",
        "lees verder", "verder lezen", "meer lezen", "lees het hele artikel", "lees het volledige artikel",
        "lees meer berichten", "meer", "meer weergeven", "meer tonen", "toon meer", "meer laden", "laad meer",
        "meer berichten laden", "meer bekijken", "bekijk meer", "bekijk alles", "alles bekijken", "bekijk alle",
        "toon alles", "toon alle", "toon minder", "minder tonen", "minder weergeven", "alles weergeven",
        "alle berichten", "alle artikelen", "alle nieuwsberichten", "alle nieuws", "oudere berichten",
        "oudere posts", "nieuwere berichten", "nieuwere posts", "oudere", "nieuwere", "eerste", "laatste",
        "eerste pagina", "laatste pagina", "pagina", "pagina's", "klik hier", "ga naar", "ga verder", "doorgaan",
        "hier verder lezen", "details", "bekijk", "startpagina", "meer info", "open", "vergroten",
        "klik om te vergroten", "klik op de foto voor een vergroting", "inklappen", "uitklappen",
        "bewerken op github", "broncode tonen", "toon broncode", "bron weergeven",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "advertentie", "advertenties", "reclame", "ster-reclame", "gesponsord", "gesponsorde inhoud",
        "gesponsorde berichten", "gesponsord bericht", "gesponsorde content", "sponsored", "advertorial",
        "branded content", "betaalde inhoud", "betaalde samenwerking", "partnercontent", "partnerbijdrage",
        "aangeboden door", "in samenwerking met", "promotie", "gepromoot",
        "tekst gaat verder onder de advertentie", "tekst loopt door onder de advertentie",
        "artikel gaat verder onder de advertentie", "het artikel gaat verder na de advertentie",
        "lees verder na de advertentie", "lees verder onder de advertentie", "de tekst gaat verder onder de foto",
        "tekst gaat verder onder de foto", "tekst gaat door onder de video", "advertentie sluiten",
        "sluit advertentie", "artikel gaat verder onder de video",
    ),
)
ADVERT_STARTS = Phrases(("reclam",))

META_PREFIXES = Phrases(
    (
        "tags:", "tag:", "categorie:", "categorieën:", "geplaatst in:", "geplaatst onder", "gepost in",
        "gearchiveerd onder", "opgeslagen onder", "geplaatst in categorie", "onderwerpen:", "onderwerp:",
        "trefwoorden:", "trefwoord:", "steekwoorden:", "labels:", "label:", "thema:", "thema's:", "rubriek:",
        "rubrieken:", "dossier:", "sectie:", "getagd met", "getagged met", "tags bij dit artikel", "meer over:",
        "permalink", "bladwijzer de permalink",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "lees ook:", "lees ook", "lees meer:", "lees meer over", "lees verder:", "lees hier", "lees verder op",
        "lees het hele", "zie ook:", "bekijk ook:", "bekijk hier", "bekijk de video:", "kijk ook:", "luister ook:",
        "luister hier", "meer lezen:", "meer lezen?", "meer weten?", "gerelateerd:", "ook interessant:",
        "ook leuk:", "tip:", "meer nieuws:", "eerder verschenen:", "mis niet:", "verder lezen:",
        "volgende artikel:", "vorige artikel:",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "foto:", "foto's:", "foto ©", "foto door", "foto's door", "© foto", "beeld:", "beeld door", "afbeelding:",
        "afbeelding door", "illustratie:", "archieffoto", "fotograaf:", "fotografie:", "tekening:", "video:",
        "bron:", "bron foto", "bron afbeelding", "grafiek:", "credits:", "screenshot:", "credit:",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "door:", "door onze redactie", "door onze verslaggever", "door onze correspondent", "door redactie",
        "geschreven door", "tekst:", "tekst en foto's:", "auteur:", "auteurs:", "redactie:",
        "van onze verslaggever", "van onze redactie", "van onze correspondent", "gepubliceerd op", "gepubliceerd:",
        "gepubliceerd door", "geplaatst op", "geplaatst door", "gepost door", "gepost op", "bijgewerkt:",
        "bijgewerkt op", "laatst bijgewerkt", "laatst gewijzigd", "laatste update", "laatste wijziging",
        "leestijd", "datum:", "publicatiedatum", "geüpdatet", "aangemaakt op", "toegevoegd op",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "wij gebruiken cookies", "we gebruiken cookies", "gebruiken wij cookies", "maakt gebruik van cookies",
        "maken gebruik van cookies", "deze website gebruikt cookies", "deze site gebruikt cookies",
        "website gebruikt cookies", "gebruikt functionele cookies", "plaatst cookies", "plaatsen cookies",
        "gebruik van cookies", "plaatsen van cookies", "cookies accepteren", "accepteer cookies",
        "accepteer je cookies", "cookies te accepteren", "functionele cookies", "analytische cookies",
        "tracking cookies", "noodzakelijke cookies", "cookies van derden", "cookies en vergelijkbare technieken",
        "cookies om je ervaring", "cookies om uw ervaring", "cookies om ervoor te zorgen", "ons cookiebeleid",
        "onze cookieverklaring", "je cookie-instellingen", "uw cookie-instellingen", "door verder te surfen",
        "door gebruik te blijven maken van deze",
    ),
    matches=(
        "Wij gebruiken cookies om u de beste ervaring te bieden.",
        "Door verder te surfen op deze site ga je hiermee akkoord.",
        "Deze website maakt gebruik van cookies en vergelijkbare technieken.",
        "U kunt uw cookie-instellingen op elk moment wijzigen.",
    ),
    spares=(
        "Mijn tante bakte cookies met chocolade voor de hele straat.",
        "Op het terras aten we twee cookies bij de koffie.",
        "Een cookie is een klein tekstbestand, legde de docent uit.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "schrijf je in voor onze", "schrijf je in voor de nieuwsbrief", "schrijf u in voor onze",
        "schrijf u in voor de nieuwsbrief", "schrijf je hier in voor", "schrijf je nu in voor",
        "meld je aan voor onze", "meld je aan voor de nieuwsbrief", "meld u aan voor onze",
        "meld u aan voor de nieuwsbrief", "meld je hier aan voor", "abonneer je op onze", "abonneer u op onze",
        "abonneer je op de nieuwsbrief", "abonneer je op dit blog", "ontvang onze nieuwsbrief",
        "ontvang de nieuwsbrief", "ontvang onze gratis", "ontvang elke week", "ontvang wekelijks",
        "ontvang dagelijks", "ontvang als eerste", "ontvang het laatste nieuws", "onze wekelijkse nieuwsbrief",
        "onze gratis nieuwsbrief", "onze dagelijkse nieuwsbrief", "in je inbox", "in uw inbox", "in jouw inbox",
        "in je mailbox", "in uw mailbox", "per e-mail te ontvangen", "meldingen van nieuwe berichten",
        "vul je e-mailadres in", "vul uw e-mailadres in", "voer je e-mailadres in", "voer uw e-mailadres in",
        "op elk moment uitschrijven", "op ieder moment afmelden", "je kunt je altijd afmelden",
        "u kunt zich altijd afmelden", "aanmelding voor de nieuwsbrief", "controleer je inbox",
    ),
    matches=(
        "Schrijf je in voor onze nieuwsbrief en mis niets.",
        "Elke vrijdag het beste van de week in je mailbox.",
        "Vul uw e-mailadres in en klik op versturen.",
        "Je kunt je op elk moment uitschrijven.",
    ),
    spares=(
        "Hij schreef zich in aan de universiteit van Leiden.",
        "De vereniging gaf in 1921 voor het eerst een nieuwsbrief uit.",
        "Ze meldde zich aan voor de cursus Spaans.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "u ontvangt deze", "u ontvangt dit", "u krijgt deze", "u heeft deze", "je ontvangt deze", "je ontvangt dit",
        "je krijgt deze", "je hebt deze",
    ),
    matches=("U ontvangt deze e-mail omdat u bent ingeschreven.",),
    spares=("Hij ontving brieven omdat niemand anders kon lezen.",),
)
SENT_STARTS = Phrases(
    (
        "deze e-mail is verzonden aan", "deze e-mail is verstuurd aan", "deze e-mail is verzonden naar",
        "deze e-mail is verstuurd naar",
    ),
    matches=("Deze e-mail is verzonden aan a@example.org",),
    spares=("De brief werd aan mijn vader gestuurd.",),
)
WEB_BUTTONS = Phrases(
    (
        "bekijk de online versie", "bekijk online versie",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "hier afmelden", "hier uitschrijven", "meld je af", "schrijf je uit",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "bewerk deze pagina op github", "berichtnavigatie", "bericht navigatie",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "reacties laden", "reacties worden geladen", "vind ik leuk aan het laden",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "mogelijk gemaakt door", "ondersteund door", "trots aangedreven door", "aangedreven door", "gemaakt met",
        "met trots ondersteund door",
    ),
)
COUNT_STARTS = Phrases(
    (
        "bezocht", "bekeken",
    ),
)

SHARE_PHRASES = Phrases(
    (
        "volg ons op", "volg ons via", "volg ons ook op", "volg mij op", "deel dit artikel", "deel dit bericht",
        "deel dit verhaal", "deel deze pagina", "deel dit op", "deel dit via", "klik om te delen",
        "klik om af te drukken", "klik om dit te e-mailen", "delen op facebook", "delen op twitter",
        "delen via whatsapp", "like ons op facebook", "like onze pagina", "like onze facebookpagina",
        "vind ons leuk op", "word lid van onze whatsapp", "ons whatsapp-kanaal", "ons whatsappkanaal",
        "via ons telegramkanaal", "abonneer je op ons youtube", "wordt in een nieuw venster geopend",
        "deel het met je vrienden", "tag ons op instagram", "stuur door naar een vriend",
    ),
    matches=(
        "Volg ons op Facebook en Instagram!",
        "Klik om te delen op Twitter (Wordt in een nieuw venster geopend)",
        "Vond je dit leuk? Deel dit artikel met je vrienden.",
        "Meld je aan via ons WhatsApp-kanaal.",
    ),
    spares=(
        "De hond volgde ons op een afstand van enkele meters.",
        "Ze wilde het verhaal met niemand delen.",
        "Het bericht werd massaal op Facebook gedeeld, zegt de burgemeester.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "e-mailadres wordt niet gepubliceerd", "e-mailadres zal niet worden gepubliceerd",
        "e-mailadres wordt niet getoond", "e-mailadres zal niet getoond worden", "vereiste velden zijn gemarkeerd",
        "verplichte velden zijn gemarkeerd", "velden met een * zijn verplicht",
        "verplichte velden zijn aangegeven", "je moet ingelogd zijn op", "je moet inloggen om te reageren",
        "u moet inloggen om te reageren", "log in om te reageren", "log in om een reactie",
        "ingelogd zijn om een reactie", "wees de eerste om te reageren", "wees de eerste die reageert",
        "wees de eerste om een reactie", "stuur mij een e-mail als", "stuur mij een e-mail bij",
        "houd me op de hoogte van nieuwe reacties", "mijn naam, e-mail en site opslaan",
        "mijn naam, e-mailadres en site", "naam, e-mail en website bewaren",
        "voor de volgende keer wanneer ik een reactie", "reacties zijn gesloten",
        "reacties op dit artikel zijn gesloten", "het is niet meer mogelijk om te reageren",
        "reageren is niet meer mogelijk", "reageren is niet langer mogelijk", "reacties worden gemodereerd",
        "reactie wacht op moderatie", "reactie wacht op goedkeuring", "laat een reactie achter",
        "laat hieronder een reactie", "plaats een reactie", "akismet om spam te verminderen",
        "hoe je reactie-gegevens worden verwerkt", "hoe je reactiegegevens worden verwerkt",
        "reacties uitgeschakeld voor", "behoudt zich het recht voor reacties", "laat het ons weten in de reacties",
        "je reactie is verzonden", "uw reactie is verzonden", "je reactie wacht op",
    ),
    matches=(
        "Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",
        "Je moet inloggen om te reageren.",
        "Deze site gebruikt Akismet om spam te verminderen.",
        "Wees de eerste om te reageren op dit bericht.",
    ),
    spares=(
        "De minister wilde niet reageren op de aantijgingen.",
        "Op zijn brief kwam nooit een reactie.",
        "De velden achter het huis waren met palen gemarkeerd.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "alle rechten voorbehouden", "all rights reserved", "niets uit deze uitgave", "niets van deze website mag",
        "mag worden verveelvoudigd", "worden verveelvoudigd en/of openbaar",
        "zonder voorafgaande schriftelijke toestemming", "zonder schriftelijke toestemming van",
        "zonder uitdrukkelijke toestemming van", "zonder toestemming van de uitgever", "overname van artikelen",
        "overname van deze tekst", "overname van dit artikel", "auteursrechtelijk beschermd",
        "auteursrecht voorbehouden", "aan deze informatie kunnen geen rechten",
        "kunnen geen rechten worden ontleend", "geen rechten ontlenen aan", "geen enkele aansprakelijkheid",
        "aanvaardt geen aansprakelijkheid", "aanvaarden geen aansprakelijkheid",
        "aanvaardt geen verantwoordelijkheid", "niet verantwoordelijk voor de inhoud van",
        "sluit iedere aansprakelijkheid", "sluit elke aansprakelijkheid", "geen garantie voor de juistheid",
        "juistheid en volledigheid van de informatie", "met de grootst mogelijke zorg samengesteld",
        "met de grootste zorg samengesteld", "met zorg samengesteld", "uitsluitend bedoeld ter informatie",
        "uitsluitend ter informatie", "louter informatief", "uitsluitend voor informatieve doeleinden",
        "is geen beleggingsadvies", "geen beleggingsadvies", "geen financieel advies", "geen medisch advies",
        "vervangt geen medisch advies", "niet bedoeld als professioneel", "weerspiegelt niet noodzakelijk",
        "weerspiegelen niet noodzakelijk", "niet noodzakelijk die van", "persoonlijke titel geschreven",
        "rechthebbende van een foto", "menen rechten te hebben", "wie meent rechten te hebben",
        "typefouten voorbehouden", "prijswijzigingen voorbehouden", "druk- en zetfouten voorbehouden",
        "wijzigingen en typefouten", "bevat affiliate", "affiliate links",
        "resultaten uit het verleden bieden geen", "onder een creative commons", "geregistreerd handelsmerk van",
        "handelsmerken van hun respectieve",
    ),
    matches=(
        "Copyright 2021 De Krant. Alle rechten voorbehouden.",
        "Niets uit deze uitgave mag worden verveelvoudigd zonder voorafgaande schriftelijke toestemming.",
        "Aan de inhoud van deze site kunnen geen rechten worden ontleend.",
        "De redactie aanvaardt geen aansprakelijkheid voor schade.",
        "Deze website is met de grootst mogelijke zorg samengesteld.",
        "De informatie op deze pagina is geen beleggingsadvies.",
    ),
    spares=(
        "De rechten van de boeren werden in 1814 voor het eerst vastgelegd.",
        "Zijn moeder gaf hem mondeling toestemming om mee te gaan.",
        "Niemand in het dorp wilde de verantwoordelijkheid op zich nemen.",
        "Op de wasmachine zat nog twee jaar garantie.",
        "De rechter vond dat de gemeente aansprakelijk was.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "dit artikel verscheen eerder", "dit artikel verscheen oorspronkelijk", "dit artikel is eerder verschenen",
        "dit artikel verscheen eerst", "dit bericht verscheen eerst op", "dit stuk verscheen eerder",
        "dit artikel werd eerder gepubliceerd", "dit artikel is eerder gepubliceerd",
        "oorspronkelijk gepubliceerd op", "oorspronkelijk gepubliceerd in", "oorspronkelijk verschenen in",
        "oorspronkelijk verschenen op", "eerder gepubliceerd op", "overgenomen met toestemming",
        "met toestemming overgenomen", "het bericht verscheen eerst op", "verscheen eerst op",
        "dit artikel is afkomstig uit", "dit artikel is overgenomen", "deze column verscheen eerder",
        "dit verhaal is gemaakt door", "dit is een artikel van", "dit artikel kwam tot stand",
        "vertaald uit het engels door",
    ),
    matches=(
        "Dit artikel verscheen eerder in De Groene.",
        "Oorspronkelijk gepubliceerd op 3 mei 2014.",
        "Het bericht Tien tips verscheen eerst op Tuinblog.",
    ),
    spares=(
        "Zijn eerste roman verscheen in 1958 bij een kleine uitgever.",
        "De maan verscheen boven de daken.",
        "Ze had de zaak van haar vader overgenomen.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "download onze app", "download de app", "download hier de app", "steun onze journalistiek",
        "steun ons met een donatie", "steun ons werk", "steun onafhankelijke journalistiek", "doe een donatie",
        "doneer nu", "doneer via", "met een kleine bijdrage", "word vriend van", "word nu lid", "word lid en",
        "word abonnee", "word donateur", "neem een abonnement", "sluit een abonnement af",
        "abonneer je om verder te lezen", "abonneer je en lees", "dit artikel is alleen voor abonnees",
        "alleen voor abonnees", "exclusief voor abonnees", "alleen toegankelijk voor abonnees",
        "alleen beschikbaar voor abonnees", "artikel is exclusief voor", "onbeperkt toegang tot",
        "onbeperkt lezen", "al abonnee", "ben je al abonnee", "bent u al abonnee", "ben je al lid",
        "heb je al een account", "heeft u al een account", "nog geen account", "al een abonnement",
        "maximum aantal gratis artikelen", "gratis artikelen bereikt", "maak een gratis account",
        "log in om dit artikel", "lees dit artikel gratis", "eerste maand gratis", "op ieder moment opzegbaar",
        "maandelijks opzegbaar", "schakel je adblocker uit", "zet je adblocker uit", "dankzij onze donateurs",
        "tip de redactie", "heb je een tip",
    ),
    matches=(
        "Dit artikel is alleen voor abonnees.",
        "Steun onze journalistiek met een kleine bijdrage.",
        "Heb je al een account? Log dan in.",
        "Schakel je adblocker uit om verder te lezen.",
    ),
    spares=(
        "De boer sloot een contract af met de zuivelfabriek.",
        "Hij was al jaren lid van de voetbalclub.",
        "De krant verloor vorig jaar duizend abonnees.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "niet", "geen", "nooit", "niets", "niemand", "noch", "zonder", "twee", "drie", "vier", "vijf", "zes",
        "zeven", "acht", "negen", "tien", "elf", "twaalf", "honderd", "duizend", "meer", "minder",
    ),
)
PAGE_WORDS = Phrases(("pagina", "blz", "bladzijde",))
PROMPT_BUTTONS = Phrases(
    (
        "bekijk de galerij", "bekijk de foto's", "bekijk de video", "video afspelen", "video laden",
        "video wordt geladen", "je browser ondersteunt geen video", "uw browser ondersteunt geen html5-video",
        "uw browser ondersteunt de video-tag niet", "artikel gaat verder onder de advertentie",
        "tekst gaat verder onder de foto", "tekst gaat verder onder de advertentie",
        "het artikel gaat verder onder de advertentie", "luister naar dit artikel", "geef dit artikel cadeau",
        "download de app", "klik om te vergroten",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "klik hier om", "klik hier voor", "download onze app", "meld je aan voor onze", "volg ons op",
        "schrijf je in voor onze",
    ),
)
TEASER_STARTS = Phrases(
    (
        "lees ook", "lees meer", "lees verder", "bekijk ook", "zie ook", "meer over dit onderwerp",
        "niet te missen", "ook interessant",
        "lees hier", "meer over", "meer lezen", "dit is ook interessant", "luister ook",
    ),
)
WIKI_WORDS = Phrases(
    (
        "de vrije encyclopedie", 'overgenomen van "http', 'overgenomen van "https', "deze pagina is voor het laatst bewerkt",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "bewerken", "brontekst bewerken", "bewerken | brontekst bewerken",
    ),
)
TIP_WORDS = Phrases(
    (
        "heb je een tip", "heeft u een tip", "stuur ons", "mail ons", "tip de redactie", "fout gezien",
        "was je erbij",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "nederlands", "engels", "duits", "frans", "spaans", "italiaans", "portugees", "pools", "russisch", "turks",
        "arabisch", "chinees",
    ),
)
PAPER_TITLES = Phrases(
    (
        "inleiding", "resultaten", "discussie",
        "samenvatting", "trefwoorden", "dankwoord", "belangenconflict", "financiering", "bijdragen van de auteurs",
    ),
)
HEADING_TITLES = Phrases(
    (
        "hierna", "binnenkort", "voor jou", "voor u", "meer", "volgende", "zie ook", "links", "bronnen", "onderwerpen",
        "literatuur", "aanbevolen", "populair", "ontdek", "gerelateerd",
        "meer informatie", "externe links", "documentatie",
    ),
)
REFERENCE_TITLES = Phrases(("zie ook",))
WORDINGS = {
    "act": "lees lezen klik bekijk kijk download beluister luister scroll scrol installeer open",
    "continue": "loopt gaat loopt-door gaat-door lees-door verder vervolgd",
    "below": "onder na hieronder beneden",
    "media": "video video's foto foto's fotoserie app advertentie afbeelding beeld podcast poll quiz peiling",
    "filler": (
        "hier onze de het een om te van voor en meer nu gratis in deze dit uw je alle tekst artikel verhaal "
        "op"
    ),
    "browser": "browser webversie",
    "support": "ondersteunt ondersteund javascript html5 ondersteuning",
    "subscriber": "abonnee abonnees abonnement",
    "gift": "weggeven cadeau deel delen geef geven vriend vrienden",
    "article": "artikel artikelen verhaal",
    "comments": "reactie reacties",
    "moderation": "gemodereerd modereren moderatie huisregels spelregels geplaatst plaatsen redactie",
    "write": "mail stuur schrijf meld tip mailen",
    "us": "ons redactie",
    "tip": "tip tips fout foutje verhaal foto's nieuws",
    "sign up": "ontvang schrijf inschrijven aanmelden abonneer meld",
    "newsletter": "nieuwsbrief nieuwsbrieven",
    "mail": "inbox e-mail",
    "agree": "akkoord accepteren accepteer toestemming weigeren instellen uitschrijven beheren beheer",
    "terms": "privacy privacybeleid privacyverklaring voorwaarden instellingen voorkeuren cookie-instellingen",
    "cookie": "cookie cookies",
    "site": (
        "gebruiken gebruik maakt website site verbeteren ervaring apparaat partners browser advertenties "
        "technieken informatie"
    ),
    "option": "alles alle algemene wij we respecteren uw jouw onze",
    "month": "maand week",
    "video": "video video's audio",
    "news": "nieuws",
    "leave": "uitschrijflink afmeldlink",
    "sign off": "afmelden uitschrijven afmelding uitschrijving",
    "list": "lijst lijsten mailinglijst mails bericht berichten mailing mailings",
    "joined": "aangemeld ingeschreven geabonneerd abonnee geregistreerd klant account website",
    "here": "hier klik klikken",
    "view": "bekijken openen",
}
VISITOR_WORDS = Phrases(
    (
        "jij", "jouw", "we", "wij", "onze", "helaas", "sorry", "alstublieft", "oeps",
    ),
    matches=("Helaas is deze er niet.",),
    spares=("De reiger wacht bij de stuw.",),
)
SAYING_WORDS = Phrases(
    (
        "zei", "zeiden", "zegt", "zeggen", "riep", "schreef", "vroeg", "stond", "antwoordde", "fluisterde",
    ),
    matches=("Schrijf je in voor de nieuwsbrief, zei de waard.",),
    spares=("Schrijf je in, en ontvang dit elke maandag.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "cookie", "jouw privacy", "je privacy", "uw privacy", "jouw gegevens", "uw gegevens",
        "uw toestemming", "jouw toestemming",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "ik accepteer alles", "ik ga akkoord met alles", "accepteren en doorgaan", "instellingen wijzigen",
        "alleen essentiële", "alleen essentiële cookies", "ik weiger", "ik accepteer", "dat is prima", "oké",
        "ok", "nee, bedankt", "laat me kiezen", "kiezen", "zelf kiezen", "alles accepteren", "alle accepteren",
        "accepteer alles", "accepteer alle", "alle cookies accepteren", "accepteren", "ik ga akkoord",
        "akkoord", "alles weigeren", "alles afwijzen", "weiger alles", "weiger alle", "alle cookies weigeren",
        "weigeren", "afwijzen", "alles toestaan", "toestaan", "alleen noodzakelijk", "alleen noodzakelijke",
        "alleen noodzakelijke cookies", "alleen functionele cookies", "doorgaan zonder accepteren", "aanpassen",
        "personaliseren", "beheer cookies", "beheer voorkeuren", "cookies beheren", "voorkeuren beheren",
        "cookie-instellingen", "instellingen aanpassen", "voorkeuren opslaan", "keuzes opslaan",
        "keuze bevestigen", "mijn keuzes bevestigen", "selectie toestaan", "ok, accepteer alle", "begrepen",
        "meer opties",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "18 jaar of ouder", "ouder dan 18", "jonger dan 18", "minimaal 18 jaar", "minstens 18 jaar",
        "boven de 18", "onder de 18", "18 jaar en ouder", "meerderjarig", "leeftijdscontrole",
        "leeftijdsverificatie", "leeftijdscheck", "bevestig je leeftijd", "bevestig uw leeftijd",
        "controleer je leeftijd", "geboortedatum", "alleen voor volwassenen", "inhoud voor volwassenen",
        "wettelijke leeftijd",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "ja, ik ben 18 jaar of ouder", "ik ben 18 jaar of ouder", "ja, ik ben 18 of ouder",
        "ik ben 18 of ouder", "ik ben ouder dan 18", "ja, ik ben ouder dan 18", "ik ben ouder dan 18 jaar",
        "ja, ik ben ouder dan 18 jaar", "ja, ik ben 18+", "ik ben 18+", "ik ben jonger dan 18",
        "nee, ik ben jonger dan 18", "ik ben jonger dan 18 jaar", "nee, ik ben jonger dan 18 jaar",
        "nee, nog niet", "ja", "nee", "naar binnen", "betreden", "website betreden", "verlaten",
        "website verlaten", "bevestigen", "ga verder",
    ),
)
QUOTING_STARTS = Phrases(("deze zin", "deze woorden", "die woorden", "zo heet", "dat is wat"))
