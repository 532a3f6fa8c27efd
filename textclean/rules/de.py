"""German."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "fehler", "ein fehler ist aufgetreten", "es ist ein fehler aufgetreten",
        "ein unerwarteter fehler ist aufgetreten", "unbekannter fehler", "serverfehler", "interner serverfehler",
        "interner fehler", "ungültige anfrage", "fehlerhafte anfrage", "ungültige url", "nicht autorisiert",
        "nicht angemeldet", "authentifizierung erforderlich", "authentisierung fehlgeschlagen",
        "anmeldung erforderlich", "zugriff verweigert", "zugriff verboten", "zugriff nicht gestattet",
        "zugriff untersagt", "zugang verweigert", "zugriff blockiert", "verboten", "keine berechtigung",
        "fehlende berechtigung", "nicht gefunden", "seite nicht gefunden", "seite nicht verfügbar",
        "seite nicht vorhanden", "seite existiert nicht", "fehler 404 – seite nicht gefunden",
        "error 404 - seite nicht gefunden", "fehler: seite nicht gefunden", "objekt nicht gefunden",
        "datei nicht gefunden", "dokument nicht gefunden", "artikel nicht gefunden", "inhalt nicht gefunden",
        "nichts gefunden", "keine ergebnisse gefunden", "diese seite existiert nicht",
        "diese seite existiert nicht mehr", "diese seite wurde nicht gefunden", "die seite wurde nicht gefunden",
        "die seite konnte nicht gefunden werden", "diese seite konnte nicht gefunden werden",
        "die angeforderte seite wurde nicht gefunden", "die angeforderte seite konnte nicht gefunden werden",
        "die gesuchte seite wurde nicht gefunden", "die gewünschte seite wurde nicht gefunden",
        "diese seite ist nicht verfügbar", "diese seite ist leider nicht verfügbar", "inhalt nicht verfügbar",
        "dieser inhalt ist nicht verfügbar", "dieser artikel ist nicht mehr verfügbar", "nicht mehr verfügbar",
        "video nicht verfügbar", "hoppla", "hoppla! die seite wurde nicht gefunden",
        "hoppla, da ist etwas schiefgelaufen", "huch", "ups", "ups! da ist etwas schiefgelaufen", "oops",
        "oops! diese seite konnte nicht gefunden werden", "sorry", "entschuldigung", "tut uns leid",
        "das tut uns leid", "leider nichts gefunden", "es ist etwas schiefgelaufen", "etwas ist schiefgelaufen",
        "da ist etwas schiefgelaufen", "da ist wohl etwas schief gelaufen", "methode nicht erlaubt",
        "methode nicht gestattet", "nicht akzeptabel", "zeitüberschreitung", "zeitüberschreitung der anfrage",
        "zeitüberschreitung der verbindung", "netzwerk-zeitüberschreitung", "zeitüberschreitung des gateways",
        "konflikt", "länge erforderlich", "vorbedingung nicht erfüllt", "anfrage zu groß", "anfrage-entität zu groß",
        "url zu lang", "nicht unterstützter medientyp", "zu viele anfragen",
        "aus rechtlichen gründen nicht verfügbar", "nicht implementiert", "fehlerhaftes gateway",
        "ungültiges gateway", "proxy-fehler", "dienst nicht verfügbar", "service nicht verfügbar",
        "dienst vorübergehend nicht verfügbar", "server nicht gefunden", "server nicht verfügbar",
        "server überlastet", "verbindung fehlgeschlagen", "verbindung unterbrochen", "verbindung zurückgesetzt",
        "fehler: verbindung fehlgeschlagen", "fehler: server nicht gefunden", "fehler: verbindung unterbrochen",
        "sichere verbindung fehlgeschlagen", "dies ist keine sichere verbindung", "ihre verbindung ist nicht sicher",
        "warnung: mögliches sicherheitsrisiko erkannt", "seiten-ladefehler", "fehler beim laden der seite",
        "die website ist nicht erreichbar", "diese website ist nicht erreichbar", "diese seite ist nicht erreichbar",
        "diese seite funktioniert nicht", "diese seite kann nicht angezeigt werden",
        "die seite kann nicht angezeigt werden", "die webseite kann nicht angezeigt werden",
        "hmmm… diese seite ist leider nicht erreichbar", "hmm. diese adresse sieht nicht richtig aus",
        "keine internetverbindung", "sie sind offline", "datenbankfehler",
        "fehler beim aufbau einer datenbankverbindung", "die sitzung ist abgelaufen", "sitzung abgelaufen",
        "seite abgelaufen", "variante ebenfalls veränderlich", "wartung", "wartungsarbeiten", "wartungsmodus",
        "website im wartungsmodus", "seite im wartungsmodus", "seite in wartung", "wir sind gleich zurück",
        "wir sind bald zurück", "wir sind gleich wieder da", "wir sind bald wieder da",
        "wir sind in kürze wieder für sie da", "im aufbau", "im umbau", "diese seite befindet sich im aufbau",
        "hier entsteht eine neue website", "hier entsteht eine neue internetpräsenz", "demnächst verfügbar",
        "nur einen moment", "einen moment", "einen moment bitte", "einen augenblick bitte", "bitte warten",
        "bitte warten sie", "sind sie ein roboter", "sind sie ein mensch", "ich bin kein roboter",
        "bist du ein mensch", "bestätigen sie, dass sie ein mensch sind", "sicherheitsüberprüfung",
        "sicherheitsabfrage", "browser wird überprüft", "ihr browser wird überprüft",
        "bitte aktivieren sie javascript", "javascript ist deaktiviert", "javascript erforderlich",
        "bitte aktivieren sie cookies", "ihr browser ist veraltet", "ihr browser wird nicht unterstützt",
        "browser nicht unterstützt", "sie wurden blockiert", "sie werden weitergeleitet", "weiterleitung",
        "in ihrem land nicht verfügbar", "fehlercode", "fehlermeldung",
        "dieser artikel ist nur für abonnenten", "nur für abonnenten", "exklusiv für abonnenten",
        "weiterlesen mit abo", "jetzt weiterlesen", "diesen artikel weiterlesen",
        "sie haben ihr freikontingent aufgebraucht", "überprüfung, ob sie ein mensch sind",
        "diese domain steht zum verkauf", "diese domain ist geparkt", "domain zu verkaufen", "domain geparkt",
        "diese website ist im aufbau", "website gesperrt", "diese seite ist gesperrt", "seite gesperrt",
        "dieses video ist privat", "profil nicht gefunden", "produkt nicht gefunden", "thema nicht gefunden",
        "beitrag nicht gefunden", "hier gibt es nichts zu sehen", "wir sind bald wieder für sie da",
        "geplante wartung", "altersprüfung", "dieses angebot ist in ihrem land nicht verfügbar",
        "ungültiger parameter", "netzwerkanmeldung", "technische details", "kritischer fehler",
        "nicht eingeloggt", "sie sind nicht angemeldet", "du bist nicht angemeldet",
        "sie sind nicht eingeloggt", "sitzungsfehler", "fehler in der sitzung", "ungültige sitzung",
        "nicht unterstützter browser", "nicht unterstützter webbrowser", "ihr browser ist nicht aktuell",
        "dein browser ist veraltet", "ihr webbrowser ist veraltet", "browser veraltet", "veralteter browser",
        "cookies nicht unterstützt", "cookie nicht gefunden",
        "fehlendes cookie", "shop offline", "verifikation fehlgeschlagen", "überprüfung fehlgeschlagen",
        "unsere systeme haben ungewöhnlichen datenverkehr aus ihrem computernetzwerk festgestellt",
        "wie es aussieht, wurde an dieser stelle nichts gefunden. möchtest du danach suchen",
        "dieser inhalt ist derzeit nicht verfügbar", "diese seite funktioniert im moment nicht",
        "ihre verbindung ist nicht privat", "diese seite enthält momentan noch keinen text",
        "dieses produkt ist nicht mehr verfügbar", "dieses konto wurde gesperrt",
        "diese seite scheint nicht zu existieren", "du bist nicht berechtigt, dieses forum zu lesen",
        "du musst registriert und angemeldet sein, um dieses forum anzuschauen",
        "dieser artikel ist nur für abonnenten verfügbar", "safari kann den server nicht finden",
        "dieser artikel ist leider nicht mehr verfügbar",
    ),
    matches=(
        "Fehler 404 – Seite nicht gefunden",
        "503 Dienst nicht verfügbar",
        "Hoppla!",
        "Dieses Produkt ist nicht mehr verfügbar.",
        "Du bist nicht berechtigt, dieses Forum zu lesen.",
    ),
    spares=(
        "Nicht gefunden hatte er nur den Schlüssel.",
        "Das Fährhaus war für Gäste nicht mehr zu haben.",
        "Das Konto des Händlers wurde nach dem Krieg gesperrt.",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "wir stellen sicher, dass sie kein bot sind",
        "gewählte thema existiert nicht",
        "gewünschte thema existiert nicht", "angeforderte thema existiert nicht",
        "auf diesem server nicht gefunden", "der angeforderte url", "die angeforderte url",
        "angeforderte url konnte nicht", "angeforderte adresse", "die angeforderte ressource",
        "die angeforderte seite", "angeforderte seite konnte nicht", "der angeforderten seite",
        "das angeforderte dokument", "angeforderte datei", "das angeforderte objekt", "die von ihnen angeforderte",
        "die von dir angeforderte", "die von ihnen aufgerufene", "die aufgerufene seite", "die von dir aufgerufene",
        "die von ihnen gesuchte seite", "die von dir gesuchte seite", "die gesuchte seite", "die gewünschte seite",
        "seite, die sie suchen", "seite, die du suchst", "seite, nach der sie suchen", "seite existiert nicht",
        "seite existiert leider nicht", "seite nicht gefunden", "seite konnte nicht gefunden werden",
        "seite konnte leider nicht gefunden", "seite wurde nicht gefunden", "seite wurde leider nicht gefunden",
        "seite wurde verschoben oder gelöscht", "verschoben, gelöscht oder umbenannt",
        "wurde gelöscht oder verschoben", "verschoben oder gelöscht", "umbenannt oder gelöscht",
        "seite ist nicht mehr verfügbar", "seite ist leider nicht verfügbar", "seite ist derzeit nicht verfügbar",
        "seite ist zurzeit nicht verfügbar", "seite nicht mehr vorhanden", "ist auf dem server nicht verfügbar",
        "auf diesem server nicht vorhanden", "an dieser stelle wurde nichts gefunden", "link, dem sie gefolgt sind",
        "der link, auf den sie geklickt", "link ist möglicherweise veraltet", "link auf der verweisenden seite",
        "verweisenden seite scheint falsch oder nicht mehr aktuell", "sofern sie den url manuell eingegeben haben",
        "url manuell eingegeben", "sofern sie dies für eine fehlfunktion des servers halten",
        "fehlfunktion des servers", "überprüfen sie bitte die schreibweise", "überprüfen sie die schreibweise",
        "schreibweise der adresse", "überprüfen sie die url", "prüfen sie die url",
        "überprüfen sie die eingegebene adresse", "eingegebene adresse", "webadresse richtig eingegeben",
        "adresse falsch eingegeben", "bei der eingabe der adresse vertippt", "lesezeichen veraltet",
        "ihr browser hat eine ungültige anfrage", "anfrage gesendet, die der server nicht versteht",
        "anfrage wegen eines syntaxfehlers", "der server konnte ihre anfrage", "server konnte die anfrage nicht",
        "ihre anfrage konnte nicht", "anfrage kann nicht bearbeitet werden", "anfrage nicht bearbeiten",
        "wegen eines internen fehlers", "interner fehler aufgetreten", "interner serverfehler",
        "interner server-fehler", "bei der verarbeitung ihrer anfrage", "bei der bearbeitung ihrer anfrage",
        "beim verarbeiten ihrer anfrage", "beim laden der seite ist ein fehler", "beim laden ist ein fehler",
        "ein unerwarteter fehler aufgetreten", "unerwarteter fehler ist aufgetreten", "es ist ein technischer fehler",
        "fehler im cgi-skript", "keine berechtigung, auf diese seite", "keine berechtigung für den zugriff",
        "keine berechtigung zum zugriff", "nicht berechtigt, auf diese", "nicht berechtigt, diese seite",
        "nicht berechtigt, auf die angeforderte", "zugriff auf das angeforderte objekt",
        "zugriff auf das angeforderte verzeichnis", "zugriff auf diese seite", "zugriff auf diese website",
        "zugriff auf diese ressource", "zugriff wurde verweigert", "zugriff wurde blockiert",
        "server konnte nicht verifizieren", "falsche anmeldedaten", "sie müssen angemeldet sein, um",
        "sie müssen sich anmelden, um", "du musst angemeldet sein, um", "du musst dich anmelden, um",
        "bitte melden sie sich an, um", "methode ist für die angeforderte url",
        "für die angeforderte url nicht erlaubt", "zulässige größe überschreitet",
        "proxy-server erhielt eine fehlerhafte antwort", "proxy-server hat eine ungültige antwort",
        "ungültige antwort von einem übergeordneten", "übergeordneten server oder proxy", "vorgelagerten server",
        "proxy-server verweigert", "wegen wartungsarbeiten", "wartungsarbeiten nicht zur verfügung",
        "wartungsarbeiten nicht erreichbar", "wartungsarbeiten nicht verfügbar",
        "zur zeit nicht in der lage, ihre anfrage", "überlastung oder wartungsarbeiten", "server ist überlastet",
        "server ist derzeit überlastet", "server ist vorübergehend nicht", "server ist zurzeit nicht",
        "server braucht zu lange", "server hat zu lange", "server reagiert nicht", "antwortet nicht schnell genug",
        "server antwortet nicht", "hat zu lange gebraucht, um eine antwort", "hat die verbindung abgelehnt",
        "verbindung abgelehnt", "verbindung zum server wurde", "verbindung mit dem server",
        "fehler: netzwerk-zeitüberschreitung", "firefox kann keine verbindung", "kann keine verbindung zu dem server",
        "kann den server unter", "server-ip-adresse", "dns-adresse", "dns-fehler", "beim versuch, die url",
        "folgende fehler ist aufgetreten", "folgender fehler wurde beim versuch", "ihr cache-administrator",
        "der cache-administrator", "website ist vorübergehend nicht", "website ist derzeit nicht erreichbar",
        "seite ist derzeit nicht erreichbar", "seite ist derzeit leider nicht", "dienst ist derzeit nicht erreichbar",
        "dienst ist derzeit leider nicht", "derzeit im wartungsmodus", "wird gerade gewartet",
        "befindet sich im wartungsmodus", "befindet sich im aufbau", "derzeit gewartet",
        "aufgrund von wartungsarbeiten", "planmäßiger wartungsarbeiten", "bitte aktivieren sie javascript",
        "bitte aktiviere javascript", "aktivieren sie javascript", "javascript in ihrem browser",
        "javascript in deinem browser", "javascript ist in ihrem browser", "javascript deaktiviert",
        "javascript ist deaktiviert", "javascript aktiviert sein", "javascript und cookies",
        "muss javascript aktiviert", "benötigen sie javascript", "bitte aktivieren sie cookies",
        "cookies in ihrem browser", "ihr browser unterstützt", "dein browser unterstützt", "ihr browser ist veraltet",
        "veralteten browser", "veraltete version ihres browsers", "aktualisieren sie ihren browser",
        "deaktivieren sie ihren adblocker", "werbeblocker deaktivieren", "deaktiviere deinen adblocker",
        "ihren werbeblocker", "überprüft ihren browser", "ihr browser wird überprüft",
        "bestätigen sie, dass sie ein mensch", "bestätige, dass du ein mensch", "dass sie kein roboter sind",
        "dass du kein roboter bist", "sie ein mensch sind und kein", "überprüfen, ob sie ein mensch",
        "sicherheit ihrer verbindung", "captcha lösen", "lösen sie das captcha", "ungewöhnlichen datenverkehr",
        "ungewöhnlicher datenverkehr", "ungewöhnliche aktivitäten von ihrem", "automatisierte anfragen",
        "automatisierte zugriffe", "sie wurden gesperrt", "sie wurden blockiert", "ihre ip-adresse wurde",
        "ihre ip-adresse", "ip-adresse wurde gesperrt", "zu viele anfragen", "anfragen in kurzer zeit",
        "in ihrem land nicht verfügbar", "in deinem land nicht verfügbar", "in ihrer region nicht verfügbar",
        "in ihrer region derzeit nicht", "aus rechtlichen gründen nicht verfügbar",
        "datenschutz-grundverordnung nicht verfügbar", "ihre sitzung ist abgelaufen", "deine sitzung ist abgelaufen",
        "sitzung ist abgelaufen", "verbindung zur datenbank", "fehler auf deiner website", "kritischen fehler auf",
        "kritischer fehler auf dieser website", "automatisch weitergeleitet", "sie werden weitergeleitet",
        "falls sie nicht automatisch weitergeleitet", "seite neu laden", "laden sie die seite neu",
        "lade die seite neu", "fehler 404", "fehler 403", "fehler 500", "fehler 503", "http-fehler",
        "konnte auf diesem server nicht", "nicht die berechtigung, diese", "keine berechtigung, diese",
        "wenn sie der inhaber dieser website", "wenn sie der website-betreiber",
        "sicherheit ihrer verbindung überprüfen", "ihrer sicherheit wurde ihre sitzung", "ihre sitzung beendet",
        "an dieser adresse nicht",
        "um zugriff auf diese seite", "um diese seite zu sehen", "um auf diese seite zuzugreifen",
        "von dieser anwendung leider nicht unterstützt", "browser wird nicht unterstützt",
        "browser-version wird nicht unterstützt",
        "browser akzeptiert keine cookies", "zu oft in kurzer zeit", "sende das formular erneut",
        "senden sie das formular erneut",
    ),
    matches=(
        "Der angeforderte URL /team.html konnte auf diesem Server nicht gefunden werden.",
        "Der Server konnte Ihre Anfrage wegen eines internen Fehlers nicht bearbeiten.",
        "Sie haben keine Berechtigung für den Zugriff auf /intern/.",
        "Der Proxy-Server erhielt eine fehlerhafte Antwort eines anderen Servers.",
        "Bitte aktivieren Sie JavaScript und laden Sie die Seite neu.",
        "Leider existiert die von Ihnen gesuchte Seite nicht oder wurde verschoben.",
        "Wir haben ungewöhnlichen Datenverkehr aus Ihrem Netz festgestellt.",
        "Ihre Sitzung ist abgelaufen.",
        "Dieses Video ist in deinem Land nicht verfügbar.",
    ),
    spares=(
        "Der Kellner konnte die Bitte des Gastes nicht verstehen.",
        "Sie hatte keine Erlaubnis, das Zimmer des Großvaters zu betreten.",
        "Die Seite mit dem Datum war aus dem Tagebuch gerissen.",
        "Der Zug nach Passau verkehrt seit dem Krieg nicht mehr.",
        "Man hat den Brief nie gefunden, obwohl die Adresse stimmte.",
        "Der Fehler lag bei der Verwaltung, nicht bei den Bauern.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "leistung und sicherheit durch cloudflare",
        "versuchen sie es später", "versuchen sie es bitte später", "versuche es später", "bitte versuchen sie es",
        "bitte versuche es", "versuchen sie es erneut", "versuche es erneut", "später noch einmal", "später erneut",
        "in einigen minuten erneut", "in ein paar minuten", "wenden sie sich an den administrator",
        "informieren sie den webmaster", "informieren sie bitte den webmaster", "kontaktieren sie den webmaster",
        "kontaktieren sie uns", "kontaktieren sie bitte", "bitte kontaktieren sie", "wenden sie sich bitte an",
        "wir entschuldigen uns für die unannehmlichkeiten", "entschuldigen sie die unannehmlichkeiten",
        "bitten wir um entschuldigung", "wir bitten um ihr verständnis", "wir bitten um verständnis",
        "vielen dank für ihr verständnis", "danke für ihr verständnis", "vielen dank für ihre geduld",
        "zur startseite", "zurück zur startseite", "zurück zur homepage", "zurück zur vorherigen seite",
        "gehen sie zurück", "nutzen sie die suche", "benutzen sie die suche", "nutzen sie unsere suche",
        "verwenden sie die suche", "nutze die suche", "suchfunktion", "überprüfen sie ihre eingabe",
        "wir arbeiten daran", "so schnell wie möglich", "falls das problem weiterhin", "wenn das problem weiterhin",
        "sollte das problem weiterhin", "tut uns leid", "es tut uns leid",
        "bitte aktualisieren sie ihren browser", "aktualisiere deinen browser",
    ),
)
ERROR_WORDS = Phrases(
    (
        "server", "servers", "proxy", "url", "adresse", "webadresse", "internetadresse", "anfrage", "anfragen",
        "anforderung", "angeforderte", "angeforderten", "angefordertes", "aufgerufene", "gesuchte", "gewünschte",
        "browser", "browsers", "seite", "seiten", "webseite", "website", "internetseite", "gateway", "cache",
        "verbindung", "verbindungen", "verbinden", "zugriff", "zugang", "berechtigung", "berechtigt", "erlaubnis",
        "fehler", "fehlers", "fehlermeldung", "fehlercode", "fehlerhaft", "fehlerhafte", "gefunden", "finden",
        "verweigert", "abgelehnt", "verfügbar", "erreichbar", "vorhanden", "existiert", "wartung", "wartungsarbeiten",
        "javascript", "cookie", "cookies", "link", "links", "ressource", "dokument", "objekt", "datei", "verzeichnis",
        "kopfzeile", "methode", "zeitüberschreitung", "sitzung", "abgelaufen", "gesperrt", "blockiert", "verboten",
        "anmelden", "anmeldung", "angemeldet", "passwort", "roboter", "mensch", "captcha", "sicherheit",
        "überprüfung", "überprüfen", "weitergeleitet", "weiterleitung", "laden", "geladen", "überlastet",
        "überlastung", "intern", "interner", "internen", "unerwarteter", "aufgetreten", "datenbank", "verschoben",
        "gelöscht", "umbenannt", "entfernt", "startseite", "suche", "land", "region", "ungültig", "ungültige",
        "vorübergehend", "derzeit", "administrator", "webmaster", "netzwerk", "dns", "ip", "http", "leider",
        "entschuldigung",
    ),
)
ERROR_NAMES = Phrases(
    (
        "fehler", "fehlercode", "fehlernummer", "fehlerseite", "statuscode", "http-fehler", "http-status",
        "serverfehler", "anwendungsfehler", "systemfehler", "fehlermeldung",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray-id", "referenz", "referenznummer", "vorgangsnummer", "fehlercode", "fehler-id", "fehlernummer",
        "anfrage-id", "ihre ip", "ihre ip-adresse", "deine ip-adresse", "zeitpunkt", "ticketnummer", "grund", "details",
        "sitzungs-id",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nicht", "kein", "keine", "keinen", "fehlgeschlagen", "gescheitert", "fehler", "ungültig", "ungültige",
        "verweigert", "abgelehnt", "abgelaufen", "verboten", "gesperrt", "blockiert", "unbekannt", "unbekannter",
        "unerwartet", "unerwarteter", "leider", "problem", "probleme", "fehlt", "fehlen", "fehlende", "fehlender",
        "erforderlich", "zu viele", "überschritten", "unterbrochen", "beendet", "unzulässig", "untersagt",
        "deaktiviert", "nicht mehr", "außer betrieb", "geschlossen", "offline", "wartung", "wartungsarbeiten",
        "gelöscht", "entfernt", "überlastet", "nicht verfügbar", "gewartet", "vorübergehend",
        "veraltet", "veraltete", "veralteten", "veralteter", "zu alt", "nicht unterstützt", "nicht angemeldet",
        "nicht eingeloggt", "abgeschaltet", "ausgeschaltet", "limitiert",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "wenn", "falls", "sofern", "sobald", "sollte", "sollten", "im falle", "weil", "da", "während", "um", "obwohl",
        "hilft das", "funktioniert das",
        "nach",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "erweitert", "zurück (empfohlen)", "zurück zu sicherer website",
        "startseite", "zur startseite", "zurück zur startseite", "zurück zur hauptseite", "zur hauptseite", "zurück",
        "zurück zur homepage", "zur homepage", "zur übersicht", "zurück zur vorherigen seite", "zur vorherigen seite",
        "zurück zur anmeldung", "zur anmeldung", "zur anmeldeseite", "anmelden", "einloggen", "login", "abmelden",
        "registrieren", "kontakt", "kontakt aufnehmen", "kontaktieren sie uns", "support kontaktieren", "hilfe",
        "mehr erfahren", "mehr informationen", "weitere informationen", "details anzeigen", "weiter",
        "weiter einkaufen", "fortfahren", "akzeptieren", "akzeptieren und weiter", "alle akzeptieren", "alle ablehnen",
        "ablehnen", "jetzt abonnieren", "bereits abonnent", "suche", "suchen", "schließen", "abbrechen", "dashboard",
        "zum shop", "zurück zum shop", "problem melden", "fehler melden", "startseite aufrufen",
        "zur startseite wechseln", "gehe zur startseite", "weiter shoppen", "einkauf fortsetzen",
        "weiter einkaufen gehen", "bereits abonnent? anmelden", "sie sind bereits abonnent? hier anmelden",
        "bereits abonniert? hier anmelden", "abo abschließen", "jetzt testen", "zum warenkorb", "angebot abgeben",
        "domain kaufen", "akzeptieren und schließen", "zustimmen und weiter", "einstellungen verwalten",
        "mehr optionen", "verbinden", "zurück zur anwendung", "zugriff anfordern",
        "browser aktualisieren", "den browser jetzt aktualisieren", "browser jetzt aktualisieren",
        "jetzt aktualisieren", "jetzt browser aktualisieren", "browser herunterladen", "herunterladen",
        "später erinnern", "ignorieren", "jetzt anmelden", "zum login",
        "suche nach", "suchen nach",
    ),
    matches=(
        "Zur Startseite",
    ),
    spares=(
        "Zurück zur Natur, rief er.",
        "Die Startseite hängt im Flur.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "nochmal versuchen", "noch einmal versuchen", "erneut versuchen", "nochmals versuchen", "neu laden",
        "seite neu laden", "aktualisieren",
    ),
    matches=(
        "Erneut versuchen!",
    ),
    spares=(
        "Neu laden wollte sie den Wagen erst am Abend.",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "statuscode", "statuscodes", "http-statuscode", "fehlercode", "fehlercodes", "fehlerseite", "fehlerseiten",
        "fehlermeldung", "fehlermeldungen", "bedeutet, dass", "das bedeutet", "heißt das", "gibt an, dass",
        "der client", "clients", "zum beispiel", "behoben", "so beheben", "404-seite", "404-seiten", "serverlog",
        "logdatei", "plugin", "antwortet mit", "verwendet, wenn", "user-agent", "antwort", "normalerweise",
        "üblicherweise", "meistens", "in der regel", "verschiedene gründe", "im gegensatz zu", "webseitenbetreiber",
    ),
    matches=(
        "Der Statuscode bedeutet, dass niemand da war.",
    ),
    spares=(
        "Der Kahn liegt am Steg.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "was bedeutet", "was ist", "was tun", "was nun", "was hilft", "was heißt", "warum", "wieso", "weshalb",
        "wie behebe", "wie kann ich", "wie man", "so beheben", "so lösen", "beheben", "behebung", "ursachen",
        "lösungen", "lösung", "bedeutung", "fehlermeldungen", "häufige fehler", "häufige fragen", "fehlersuche",
        "problembehebung", "ich kann", "ich bekomme", "ich sehe", "ich erhalte", "fehlercodes", "statuscodes",
        "versionshinweise",
    ),
    matches=(
        "Fehler 502: was tun?",
    ),
    spares=(
        "Die Fähre legt um neun ab.",
    ),
)
OWN_WORDS = Phrases(
    (
        "mich", "mir", "meine", "meinen", "meinem", "meiner",
    ),
)
HELP_CONDITIONS = Phrases(
    (
        "wenn die", "wenn der", "wenn das", "wenn ein", "wenn eine", "wenn ihr", "wenn ihre", "wenn sich",
        "falls die", "falls der", "falls das",
        "nach",
    ),
    matches=(
        "Wenn die Fähre zu spät kommt, warten Sie.",
    ),
    spares=(
        "Die Fähre geht um neun.",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "fehler erscheint", "fehler tritt", "fehler entsteht", "fehler bedeutet", "meldung erscheint",
        "meldung bedeutet", "erscheint, wenn", "tritt auf, wenn", "entsteht, wenn", "wird angezeigt, wenn",
        "sehen sie, wenn", "bedeutet", "ist ein http", "ist ein statuscode", "ist einer der", "statuscode bedeutet",
        "tritt dann auf", "wird ausgegeben, wenn", "wird angezeigt, sobald", "in diesem artikel", "in diesem beitrag",
        "in diesem ratgeber", "einfach erklärt", "auch bekannt als", "auch genannt", "häufige ursachen",
        "typische ursachen", "mögliche ursachen sind", "bedeutet das", "weist darauf hin", "zeigt an, dass",
        "signalisiert",
    ),
    matches=(
        "Typische Ursachen: Die Fähre kommt zu spät.",
        "Der Fehler erscheint, wenn niemand da ist.",
    ),
    spares=(
        "Die Fähre legt um neun ab.",
    ),
)
MENU_LABELS = Phrases(
    (
        "startseite", "start", "home", "homepage", "hauptseite", "über uns", "über mich", "wir über uns",
        "wer wir sind", "unser team", "team", "das team", "kontakt", "kontaktformular", "kontakt aufnehmen",
        "kontaktieren sie uns", "ansprechpartner", "anfahrt", "öffnungszeiten", "standorte", "anmelden", "einloggen",
        "login", "log-in", "logout", "abmelden", "ausloggen", "registrieren", "jetzt registrieren",
        "anmelden / registrieren", "anmelden oder registrieren", "login / registrieren", "benutzerkonto anlegen",
        "benutzerkonto erstellen", "konto erstellen", "neues konto erstellen", "kostenlos registrieren", "mein konto",
        "mein profil", "profil", "meine bestellungen", "merkliste", "merkzettel", "wunschliste", "wunschzettel",
        "meine merkliste", "einstellungen", "benachrichtigungen", "nachrichten lesen", "suche", "suchen",
        "suchen nach", "suche nach", "suchbegriff", "suchbegriff eingeben", "suche öffnen", "suche schließen",
        "erweiterte suche", "suchformular", "suchergebnisse", "menü", "hauptmenü", "hauptnavigation", "navigation",
        "menü öffnen", "menü schließen", "navigation öffnen", "navigation schließen", "navigation überspringen",
        "navigation umschalten", "menü umschalten", "menü anzeigen", "sie sind hier", "sie befinden sich hier",
        "zum inhalt", "zum inhalt springen", "zum hauptinhalt springen", "zum hauptinhalt", "direkt zum inhalt",
        "springe zum inhalt", "zum inhalt wechseln", "weiter zum inhalt", "zur navigation", "zur navigation springen",
        "zur suche", "zur suche springen", "zur hauptnavigation springen", "zur hauptnavigation",
        "zum footer springen", "zum seitenende", "sitemap", "inhaltsverzeichnis", "index a-z", "von a bis z", "faq",
        "häufige fragen", "häufig gestellte fragen", "hilfe & kontakt", "kundenservice", "kundenkonto",
        "kundencenter", "karriere", "jobs", "stellenangebote", "stellenmarkt", "werben", "mediadaten",
        "werbung schalten", "werben sie bei uns", "anzeige aufgeben", "presse", "pressebereich", "pressemitteilungen",
        "newsletter", "rss", "rss-feed", "rss-feeds", "feeds", "warenkorb", "zum warenkorb", "zur kasse", "kasse",
        "in den warenkorb", "ihr warenkorb", "ihr warenkorb ist leer", "versand", "versandkosten",
        "versand und zahlung", "zahlungsarten", "widerruf", "mehr anzeigen", "mehr", "weniger anzeigen", "weniger",
        "schließen", "öffnen", "abbrechen", "speichern", "absenden", "senden", "bearbeiten", "löschen", "ausklappen",
        "einklappen", "alle kategorien", "alle ressorts", "alle themen", "kategorien", "rubriken", "ressorts",
        "themen a-z", "passwort vergessen", "passwort zurücksetzen", "haben sie ihr passwort vergessen",
        "angemeldet bleiben", "eingeloggt bleiben", "erinnere dich an mich", "benutzername", "benutzername vergessen",
        "benutzername oder e-mail-adresse", "passwort", "kennwort", "sprache", "sprache wählen", "sprachauswahl",
        "deutsch", "englisch", "leichte sprache", "gebärdensprache", "abo", "abonnement", "abonnements", "abo-shop",
        "abo-service", "aboservice", "zum abo", "abo bestellen", "jetzt abonnieren", "e-paper", "epaper",
        "digital-abo", "zur zeitung", "spiele", "rätsel", "kreuzworträtsel", "sudoku", "horoskop", "traueranzeigen",
        "anzeigen", "kleinanzeigen", "immobilienmarkt", "tv-programm", "podcasts", "mediathek", "newsticker",
        "liveticker", "gewinnspiel", "gewinnspiele", "veranstaltungskalender", "leserreisen", "shop", "online-shop",
        "forum", "blog", "blogs", "gästebuch", "downloads", "download", "partner", "spenden", "jetzt spenden",
        "mitglied werden", "mitgliederbereich", "intern", "filialfinder", "filter", "sortieren", "sortieren nach",
        "diskussion", "quelltext bearbeiten", "versionsgeschichte", "letzte änderungen", "zufällige seite",
        "werkzeuge", "meine werkzeuge", "spezialseiten", "druckversion", "permanenter link", "links auf diese seite",
        "seiteninformationen", "artikel zitieren", "als pdf herunterladen", "in anderen sprachen", "mobile ansicht",
        "desktop-version", "schriftgröße", "kontrast", "dunkelmodus", "vollbild", "vorlesen", "foren-übersicht",
        "unbeantwortete themen", "aktive themen", "mitglieder", "blog-archiv", "archive", "meta", "beitrags-feed",
        "kommentar-feed", "wordpress.org",
    ),
)
SKIP_STARTS = Phrases(("zum inhalt", "zum hauptinhalt", "direkt zum inhalt", "springe zum", "weiter zum inhalt"))
SECTION_LABELS = Phrases(
    (
        "nachrichten", "aktuelles", "aktuell", "news", "schlagzeilen", "politik", "inland", "ausland", "deutschland",
        "österreich", "schweiz", "europa", "welt", "international", "panorama", "vermischtes", "sport", "fußball",
        "bundesliga", "formel", "wintersport", "tennis", "handball", "regionalsport", "wirtschaft", "finanzen",
        "börse", "geld", "unternehmen", "verbraucher", "karriere & beruf", "arbeit", "kultur", "feuilleton", "kunst",
        "literatur", "bücher", "musik", "film", "kino", "theater", "medien", "meinung", "kommentare", "kolumnen",
        "kolumne", "leitartikel", "debatte", "leserbriefe", "wetter", "verkehr", "video", "videos", "fotos", "bilder",
        "bildergalerien", "fotostrecken", "galerie", "wissen", "wissenschaft", "natur", "umwelt", "klima",
        "gesundheit", "medizin", "ernährung", "reise", "reisen", "urlaub", "technik", "digital", "netzwelt",
        "computer", "auto", "mobilität", "motor", "familie", "gesellschaft", "leben", "stil", "mode", "lifestyle",
        "essen & trinken", "rezepte", "garten", "haus & garten", "wohnen", "immobilien", "bildung", "schule",
        "hochschule", "studium", "geschichte", "religion", "kirche", "glaube", "lokales", "regionales", "region",
        "stadt", "landkreis", "gemeinde", "polizei", "blaulicht", "justiz", "recht", "promis", "stars", "leute",
        "unterhaltung", "tv", "hilfe", "tags", "schlagwörter", "archiv", "termine", "veranstaltungen", "projekte",
        "leistungen", "dienstleistungen", "angebote", "produkte", "service", "magazin", "themen", "ratgeber", "tipps",
        "interviews", "reportagen", "analysen", "hintergrund", "dossier", "serien", "vereine", "verein",
        "presse & medien", "allgemein", "sonstiges", "verschiedenes", "unkategorisiert", "links", "galerien",
        "referenzen", "publikationen", "forschung", "tourismus", "bürgerservice", "rathaus",
    ),
)
SHARE_LABELS = Phrases(
    (
        "teilen", "artikel teilen", "beitrag teilen", "seite teilen", "diesen artikel teilen",
        "diesen beitrag teilen", "teilen mit", "teilen auf", "teilen via", "teilen sie diesen artikel",
        "jetzt teilen", "weiterempfehlen", "empfehlen", "artikel empfehlen", "weitersagen", "mitteilen", "twittern",
        "tweet", "tweeten", "auf facebook teilen", "bei facebook teilen", "auf twitter teilen", "bei twitter teilen",
        "auf x teilen", "auf whatsapp teilen", "per whatsapp teilen", "via whatsapp teilen", "auf linkedin teilen",
        "auf xing teilen", "auf pinterest teilen", "bei pinterest pinnen", "auf telegram teilen",
        "auf threads teilen", "auf bluesky teilen", "in twitter freigeben", "in facebook freigeben",
        "diesen post per e-mail versenden", "per e-mail teilen", "per e-mail versenden", "per mail versenden",
        "per mail verschicken", "per e-mail senden", "als e-mail versenden", "artikel versenden", "versenden",
        "e-mail", "mail", "drucken", "artikel drucken", "seite drucken", "ausdrucken", "druckansicht",
        "link kopieren", "url kopieren", "link kopiert", "kopieren", "link in die zwischenablage kopiert", "folgen",
        "folgen sie uns", "folge uns", "folgen sie uns auf", "folge uns auf", "folgen sie uns auf facebook",
        "folgt uns", "merken", "artikel merken", "speichern", "auf die merkliste", "lesezeichen setzen", "pinnen",
        "pin it", "gefällt mir", "liken", "facebook", "twitter", "x", "whatsapp", "instagram", "youtube", "telegram",
        "linkedin", "xing", "pinterest", "tiktok", "threads", "bluesky", "mastodon", "messenger",
        "facebook messenger", "flipboard", "pocket", "reddit", "social media", "soziale netzwerke", "soziale medien",
        "einbetten", "verschenken", "artikel verschenken",
        "klick, um auf facebook zu teilen (wird in neuem fenster geöffnet",
        "klick, um über twitter zu teilen (wird in neuem fenster geöffnet", "wird in neuem fenster geöffnet",
        "feedback", "artikel anhören",
    ),
)
RELATED_LABELS = Phrases(
    (
        "ähnliche artikel", "ähnliche beiträge", "ähnliche themen", "ähnliche produkte", "ähnliche nachrichten",
        "verwandte artikel", "verwandte beiträge", "verwandte themen", "verwandte links", "weitere artikel",
        "weitere beiträge", "weitere nachrichten", "weitere meldungen", "weitere themen", "weitere informationen",
        "weitere links", "weitere news", "weitere videos", "weitere artikel zum thema", "weitere beiträge zum thema",
        "weitere artikel des autors", "weitere artikel aus diesem ressort", "mehr zum thema", "mehr zu diesem thema",
        "mehr dazu", "mehr aus", "mehr aus dem ressort", "mehr von", "mehr artikel", "mehr nachrichten", "mehr news",
        "mehr themen", "mehr lesen", "mehr aus dem web", "zum thema", "themen", "thema", "meistgelesen",
        "meist gelesen", "meistgelesene artikel", "am meisten gelesen", "die meistgelesenen artikel", "meistgeklickt",
        "meistkommentiert", "meistgeteilt", "beliebt", "beliebte artikel", "beliebte beiträge", "beliebte themen",
        "beliebteste artikel", "beliebteste beiträge", "populär", "im trend", "trending", "angesagt",
        "das könnte sie auch interessieren", "das könnte dich auch interessieren", "das könnte ihnen auch gefallen",
        "das könnte dir auch gefallen", "auch interessant", "auch spannend", "interessant", "lesen sie auch",
        "lies auch", "lesen sie mehr", "lesen sie weiter", "lesen sie mehr zum thema", "lesen sie jetzt",
        "weiterlesen", "empfohlen", "empfehlungen", "empfehlung der redaktion", "unsere empfehlungen",
        "empfohlene artikel", "empfohlene beiträge", "für sie empfohlen", "für dich empfohlen", "wir empfehlen",
        "redaktionsempfehlung", "redaktionstipp", "tipp der redaktion", "aktuelle nachrichten", "aktuelle artikel",
        "aktuelle beiträge", "aktuelle meldungen", "aktuelle themen", "aktuelle videos", "neueste artikel",
        "neueste beiträge", "neueste nachrichten", "neueste meldungen", "neueste kommentare", "neue beiträge",
        "letzte beiträge", "letzte artikel", "letzte nachrichten", "letzte meldungen", "letzte kommentare",
        "das neueste", "neu", "top-themen", "topthemen", "top-artikel", "top-news", "topstories",
        "nachrichten des tages", "nicht verpassen", "siehe auch", "einzelnachweise", "weblinks", "quellen",
        "quellen und links", "links zum thema", "mehr im internet", "im netz", "aus dem archiv", "aus unserem archiv",
        "bildergalerie", "bilderstrecke", "schlagworte", "schlagwörter", "stichworte", "tags", "zur person",
        "über den autor", "über die autorin", "autor", "leserempfehlung", "gesponserte beiträge",
        "kunden kauften auch", "wird oft zusammen gekauft", "vorheriger artikel", "heute wichtig", "jetzt lesen",
        "mehr bei",
        "empfohlene produkte", "kürzlich angesehen",
        "ähnliche jobs", "ähnliche stellen", "ähnliche rezepte", "ähnliche anzeigen",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "kommentare", "kommentar", "kein kommentar", "keine kommentare", "noch keine kommentare",
        "bisher keine kommentare", "kommentare deaktiviert", "kommentare geschlossen",
        "kommentarfunktion deaktiviert", "kommentar schreiben", "kommentar verfassen", "kommentar hinterlassen",
        "kommentar abgeben", "kommentar abschicken", "kommentar absenden", "kommentar hinzufügen", "kommentar senden",
        "kommentar veröffentlichen", "kommentar posten", "kommentar speichern", "einen kommentar schreiben",
        "einen kommentar hinterlassen", "schreibe einen kommentar", "schreiben sie einen kommentar",
        "schreiben sie den ersten kommentar", "schreib einen kommentar", "schreibe den ersten kommentar",
        "hinterlasse einen kommentar", "hinterlassen sie einen kommentar", "hinterlasse eine antwort",
        "antwort hinterlassen", "antwort abbrechen", "antworten abbrechen",
        "schreibe einen kommentar antworten abbrechen", "antworten", "antwort", "neuen kommentar schreiben",
        "neuen kommentar hinzufügen", "neuer kommentar", "jetzt kommentieren", "kommentieren", "mitdiskutieren",
        "diskutieren sie mit", "diskutieren", "diskussion", "ihr kommentar", "dein kommentar", "ihre meinung",
        "deine meinung", "ihre nachricht", "melden", "kommentar melden", "verstoß melden", "missbrauch melden",
        "kommentare anzeigen", "alle kommentare anzeigen", "alle kommentare", "kommentare lesen", "kommentare laden",
        "weitere kommentare", "weitere kommentare laden", "mehr kommentare", "kommentare ausblenden",
        "antworten anzeigen", "anmelden um zu kommentieren", "anmelden, um zu kommentieren",
        "zum kommentieren anmelden", "anmelden zum antworten", "zum antworten anmelden", "einloggen zum kommentieren",
        "neueste zuerst", "älteste zuerst", "neueste", "älteste", "beliebteste", "sortieren nach", "beste kommentare",
        "name", "ihr name", "dein name", "vorname", "nachname", "name (erforderlich", "name (pflichtfeld", "e-mail",
        "e-mail-adresse", "e-mail-adresse (erforderlich", "e-mail (wird nicht veröffentlicht",
        "mail (wird nicht veröffentlicht", "website", "webseite", "internetseite", "betreff", "titel", "nachricht",
        "pflichtfeld", "pflichtfelder", "erforderlich", "vorschau", "abschicken", "absenden", "zitieren", "zitat",
        "netiquette", "kommentarregeln", "leserkommentare", "leserbrief schreiben", "bewerten", "bewertung",
        "bewertungen", "rezensionen", "trackbacks", "pingbacks", "trackback-url", "sagt", "gast",
        "als hilfreich bewerten", "war dieser artikel hilfreich", "gefällt mir",
        "kundenbewertungen", "bewertung schreiben", "war diese bewertung hilfreich", "permalink",
        "auf thema antworten",
        "frage stellen", "antwort schreiben", "deine antwort", "antwort verbessern",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "newsletter", "unser newsletter", "newsletter abonnieren", "newsletter bestellen", "newsletter anmelden",
        "newsletter-anmeldung", "newsletteranmeldung", "newsletter abbestellen", "zum newsletter anmelden",
        "zum newsletter", "zur newsletter-anmeldung", "für den newsletter anmelden", "jetzt newsletter abonnieren",
        "jetzt anmelden", "jetzt abonnieren", "kostenlos abonnieren", "kostenlos anmelden", "kostenlos bestellen",
        "jetzt kostenlos anmelden", "abonnieren", "abonnieren sie unseren newsletter", "abonniere unseren newsletter",
        "newsletter kostenlos abonnieren", "anmelden", "eintragen", "e-mail-adresse", "ihre e-mail-adresse",
        "deine e-mail-adresse", "e-mail-adresse eingeben", "ihre e-mail", "bleiben sie informiert",
        "bleib informiert", "bleiben sie auf dem laufenden", "bleib auf dem laufenden", "immer informiert",
        "immer auf dem laufenden", "nichts mehr verpassen", "nichts verpassen", "keine nachricht mehr verpassen",
        "per e-mail folgen", "blog via e-mail abonnieren", "rss-feed abonnieren", "push-nachrichten",
        "push-mitteilungen", "abmelden jederzeit möglich", "die wichtigsten nachrichten des tages", "kein spam",
        "vielen dank für ihre anmeldung", "alle newsletter",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "impressum", "impressum & datenschutz", "impressum und datenschutz", "impressum | datenschutz",
        "impressum datenschutz", "impressum/datenschutz", "datenschutz", "datenschutzerklärung",
        "datenschutzhinweise", "datenschutzhinweis", "datenschutzbestimmungen", "datenschutzrichtlinie",
        "datenschutz & impressum", "datenschutz-einstellungen", "datenschutzeinstellungen", "privatsphäre",
        "privatsphäre-einstellungen", "privacy", "agb", "allgemeine geschäftsbedingungen", "nutzungsbedingungen",
        "nutzungsbedingungen und datenschutz", "nutzungsbasierte werbung", "nutzungsbasierte online-werbung",
        "haftungsausschluss", "haftungshinweis", "disclaimer", "rechtliche hinweise", "rechtlicher hinweis",
        "rechtliches", "urheberrecht", "copyright", "bildnachweis", "bildnachweise", "bildrechte",
        "alle rechte vorbehalten", "cookies", "cookie-richtlinie", "cookie-richtlinien", "cookie-hinweis",
        "cookie-einstellungen", "cookie einstellungen", "cookie-einstellungen ändern", "cookies verwalten",
        "cookie-zustimmung verwalten", "einwilligung verwalten", "einwilligungen verwalten", "zustimmung verwalten",
        "widerruf tracking", "tracking", "utiq verwalten", "consent-einstellungen", "akzeptieren", "alle akzeptieren",
        "alle cookies akzeptieren", "cookies akzeptieren", "akzeptieren und weiter", "akzeptieren & schließen",
        "zustimmen", "alle zulassen", "allen zustimmen", "ich stimme zu", "einverstanden", "verstanden", "ablehnen",
        "alle ablehnen", "cookies ablehnen", "nur notwendige cookies", "nur notwendige",
        "nur notwendige cookies akzeptieren", "nur essenzielle cookies akzeptieren", "auswahl speichern",
        "auswahl bestätigen", "auswahl erlauben", "einstellungen speichern", "einstellungen anzeigen",
        "einstellungen ansehen", "einstellungen verwalten", "individuelle datenschutzeinstellungen", "speichern",
        "notwendig", "notwendige cookies", "essenziell", "funktional", "präferenzen", "statistik", "statistiken",
        "marketing", "externe medien", "immer aktiv", "details anzeigen", "datenschutz-präferenz", "barrierefreiheit",
        "erklärung zur barrierefreiheit", "barriere melden", "widerrufsbelehrung", "widerrufsrecht",
        "widerrufsformular", "vertrag widerrufen", "verträge hier kündigen", "vertrag kündigen", "abo kündigen",
        "jugendschutz", "verbraucherschlichtung", "batterieentsorgung", "lieferkettengesetz", "hinweisgebersystem",
        "compliance", "lizenzhinweise", "nutzungsrechte", "offenlegung", "offenlegung gemäß mediengesetz",
        "redaktionsstatut", "tarife",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "zurück", "weiter", "vor", "vorherige", "vorheriger", "vorheriges", "nächste", "nächster", "nächstes",
        "vorherige seite", "nächste seite", "vorheriger artikel", "nächster artikel", "vorheriger beitrag",
        "nächster beitrag", "voriger beitrag", "voriger artikel", "vorheriges bild", "nächstes bild",
        "vorheriges thema", "nächstes thema", "vorhergehender beitrag", "ältere beiträge", "neuere beiträge",
        "neuere", "ältere", "älterer post", "neuerer post", "ältere artikel", "neuere artikel", "ältere kommentare",
        "neuere kommentare", "beitragsnavigation", "beitrags-navigation", "artikelnavigation", "artikel-navigation",
        "seitennavigation", "seitennummerierung", "seitennummerierung der beiträge", "kommentarnavigation",
        "erste seite", "letzte seite", "erste", "letzte", "seite", "seite von", "seiten", "auf seite", "nach oben",
        "nach oben scrollen", "zum seitenanfang", "zum anfang", "seitenanfang", "top", "nach unten",
        "zurück nach oben", "zurück zum seitenanfang", "zurück zur übersicht", "zur übersicht",
        "zurück zur startseite", "zur startseite", "zurück zur liste", "zurück zum artikel", "zurück zur suche",
        "zurück zum anfang", "zurück zu", "übersicht", "weiterlesen", "weiter lesen", "jetzt weiterlesen",
        "hier weiterlesen", "auf einer seite lesen", "artikel auf einer seite lesen", "mehr", "mehr lesen",
        "mehr erfahren", "mehr dazu", "mehr anzeigen", "mehr infos", "mehr informationen", "mehr laden", "mehr sehen",
        "lesen sie mehr", "ganzen artikel lesen", "artikel lesen", "zum artikel", "den ganzen artikel lesen",
        "vollständigen artikel lesen", "details", "zum video", "zur galerie", "zur bildergalerie", "bild vergrößern",
        "vergrößern", "bilder anzeigen", "bild von", "alle anzeigen", "alles anzeigen", "alle ansehen",
        "alle artikel", "alle beiträge", "alle beiträge anzeigen", "alle nachrichten", "weitere laden",
        "weitere anzeigen", "weitere artikel laden", "weniger", "hier klicken", "klicken sie hier", "klick hier",
        "hier", "springe zu", "gehe zu", "gehe zu seite", "inhalt", "inhaltsverzeichnis", "auf dieser seite",
        "herunterladen", "abspielen", "video abspielen", "ansehen", "anhören", "jetzt ansehen", "wird geladen",
        "lädt", "bitte wählen", "in neuem fenster öffnen", "externer link", "link öffnet in neuem fenster",
        "aufklappen", "zuklappen", "anzeigen", "ausblenden",
        "auf github bearbeiten", "quelltext anzeigen", "seitenquelltext anzeigen",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "anzeige", "anzeigen", "werbung", "advertorial", "sponsored", "sponsored post", "gesponsert",
        "gesponserter inhalt", "gesponserter beitrag", "gesponserte inhalte", "bezahlte anzeige", "bezahlter inhalt",
        "bezahlte werbung", "entgeltliche einschaltung", "promotion", "partnerangebot", "partnerangebote",
        "partnerinhalte", "partnerinhalt", "in kooperation mit", "präsentiert von", "externe inhalte",
        "artikel wird nach der anzeige fortgesetzt", "nach der anzeige geht's weiter", "weiter nach der anzeige",
        "weiterlesen nach der anzeige", "anzeige weiterlesen", "der artikel geht nach der anzeige weiter",
        "der text geht nach der anzeige weiter", "ende der anzeige", "affiliate-link", "anzeige schließen",
        "werbung ausblenden", "werbung überspringen", "werbung schließen", "verlagsangebot", "publireportage",
        "paid post", "produktempfehlung", "sonderveröffentlichung", "sonderthema", "anzeigensonderveröffentlichung",
    ),
)
ADVERT_STARTS = Phrases(("anzeige", "werbung"))
META_PREFIXES = Phrases(
    (
        "tags:", "tag:", "schlagwörter:", "schlagworte:", "schlagwort:", "stichworte:", "stichwörter:", "stichwort:",
        "kategorie:", "kategorien:", "kategorisiert in", "kategorisiert als", "veröffentlicht in:",
        "veröffentlicht unter", "abgelegt unter", "abgelegt in", "eingeordnet unter", "gespeichert unter",
        "verschlagwortet mit", "getaggt mit", "themen:", "thema:", "rubrik:", "rubriken:", "ressort:", "labels:",
        "label:", "themen in diesem artikel", "dieser beitrag wurde unter", "dieser beitrag wurde veröffentlicht",
        "dieser eintrag wurde", "permalink:", "kurzlink:", "setze ein lesezeichen", "lesezeichen für den permalink",
        "erstellt in:", "artikel-id:", "aufrufe:", "zugriffe:", "bewertung:", "schlüsselwörter:", "beiträge:",
        "registriert:",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "lesen sie auch", "lesen sie auch:", "lesen sie mehr", "lesen sie hier", "lesen sie dazu", "lesen sie weiter",
        "lesen sie außerdem", "lies auch", "lies mehr", "mehr zum thema", "mehr dazu:", "mehr dazu lesen sie",
        "mehr lesen:", "mehr infos", "mehr informationen:", "mehr aus", "mehr:", "weiterlesen:", "siehe auch",
        "siehe auch:", "auch interessant:", "auch interessant", "ebenfalls interessant:", "auch lesenswert:",
        "passend dazu:", "zum thema:", "weitere informationen:", "weitere infos:", "sehen sie auch", "sehen sie hier",
        "video:", "im video:", "bildergalerie:", "fotostrecke:", "interview:", "kommentar:", "analyse:",
        "hintergrund:", "hören sie auch", "lesetipp:", "tipp:", "nicht verpassen:", "hier geht es zum",
        "hier geht's zum", "hier geht es zu", "hier finden sie", "alle infos:", "ähnliche artikel:", "»weiterlesen",
        "verwandte artikel:", "das könnte sie auch interessieren:",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "foto:", "foto ©", "foto von", "fotos:", "fotos von", "(foto:", "bild:", "bild von", "bilder:", "(bild:",
        "symbolbild", "archivbild", "archivfoto", "symbolfoto", "bildquelle:", "bildquelle", "bildnachweis:",
        "bildrechte:", "bildunterschrift:", "bildcredit:", "fotoquelle:", "fotograf:", "fotocredit:", "beitragsbild:",
        "titelbild:", "titelfoto:", "grafik:", "illustration:", "karte:", "zeichnung:", "video:", "quelle:",
        "quellen:", "© dpa", "copyright:", "screenshot:", "abbildung:", "abb.:", "rechte:",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "von", "von:", "ein beitrag von", "ein artikel von", "ein gastbeitrag von", "ein kommentar von",
        "eine analyse von", "ein interview von", "gastbeitrag von", "text:", "text von", "autor:", "autorin:",
        "autoren:", "geschrieben von", "verfasst von", "erstellt von", "gepostet von", "veröffentlicht von",
        "eingestellt von", "aufgezeichnet von", "interview:", "redaktion:", "von unserem", "von unserer",
        "aus dem englischen von", "übersetzt von", "veröffentlicht am", "veröffentlicht:", "veröffentlicht",
        "erschienen am", "erstellt am", "erstellt:", "publiziert am", "publiziert:", "gepostet am", "geschrieben am",
        "aktualisiert am", "aktualisiert:", "aktualisiert", "zuletzt aktualisiert", "zuletzt geändert",
        "zuletzt bearbeitet", "letzte aktualisierung", "letzte änderung", "letztes update", "stand:", "datum:",
        "lesezeit:", "lesezeit", "lesedauer", "lesedauer:", "geschätzte lesezeit", "diese seite wurde zuletzt",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "externen inhalt von", "empfohlener redaktioneller inhalt",
        "wir verwenden cookies", "wir nutzen cookies", "wir setzen cookies", "wir benutzen cookies",
        "verwendet cookies", "nutzt cookies", "benutzt cookies", "setzt cookies", "verwendung von cookies",
        "einsatz von cookies", "nutzung von cookies", "der verwendung von cookies zu", "stimmen sie der verwendung",
        "stimmst du der verwendung", "durch die weitere nutzung", "durch die nutzung dieser",
        "mit der nutzung unserer", "wenn sie auf dieser seite weitersurfen", "cookies, um",
        "cookies und ähnliche technologien", "cookies und andere technologien", "cookie-einstellungen",
        "cookie-richtlinie", "alle cookies akzeptieren", "technisch notwendige cookies", "bestmögliche erfahrung",
        "bestmögliche nutzung unserer website", "in unserer datenschutzerklärung",
        "einwilligung jederzeit widerrufen", "einwilligung zur nutzung", "zugriff auf informationen auf einem",
        "speichern von informationen auf einem", "personalisierte anzeigen und inhalte", "unsere partner verarbeiten",
        "externer inhalt", "externen inhalt", "externe inhalte angezeigt",
        "privatsphäre-center", "datenschutz-präferenz-center", "cookie-präferenzen verwalten",
        "diese cookies sind notwendig", "diese cookies ermöglichen es uns",
    ),
    matches=(
        "Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren.",
        "Diese Website benutzt Cookies.",
        "Durch die weitere Nutzung der Seite erklären Sie sich einverstanden.",
        "Sie stimmen der Verwendung von Cookies zu.",
    ),
    spares=(
        "Die Großmutter buk Kekse für die ganze Straße.",
        "Er stimmte der Heirat nach langem Schweigen zu.",
        "Durch die Nutzung des Flusses wurde die Stadt reich.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "abonnieren sie unseren", "abonniere unseren", "abonnieren sie jetzt", "abonnieren sie hier",
        "melden sie sich für unseren", "melde dich für unseren", "melden sie sich zum", "melden sie sich hier",
        "melden sie sich jetzt an", "melde dich jetzt an", "unseren newsletter", "unserem newsletter",
        "unser newsletter", "unserer newsletter", "den newsletter abonnieren", "für den newsletter",
        "kostenlosen newsletter", "kostenlose newsletter", "newsletter anmelden", "newsletter jederzeit",
        "in ihr postfach", "in dein postfach", "in ihr e-mail-postfach", "direkt in ihr",
        "in ihrem postfach", "in deinem postfach", "direkt ins postfach", "per e-mail zugeschickt",
        "per e-mail benachrichtigt", "geben sie ihre e-mail-adresse", "gib deine e-mail-adresse",
        "ihre e-mail-adresse ein", "deine e-mail-adresse ein", "gültige e-mail-adresse", "jederzeit abbestellen",
        "jederzeit abmelden", "jederzeit widerrufen", "abmeldung ist jederzeit", "bestätigen sie ihre anmeldung",
        "bleiben sie auf dem laufenden", "bleib auf dem laufenden", "bleiben sie immer informiert",
        "keine nachricht mehr", "verpassen sie keine", "push-nachrichten",
        "der newsletter bringt ihnen", "ihre anmeldung war erfolgreich", "sie haben sich erfolgreich angemeldet",
        "sie haben sich erfolgreich zum newsletter",
    ),
    matches=(
        "Abonnieren Sie unseren Newsletter.",
        "Melden Sie sich für unseren Brief an!",
        "Die wichtigsten Meldungen direkt ins Postfach.",
        "Geben Sie Ihre E-Mail-Adresse ein.",
    ),
    spares=(
        "Der Brief lag drei Wochen im Postfach des Toten.",
        "Er abonnierte zwei Zeitungen und las keine.",
        "Sie meldete sich freiwillig zum Dienst.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "sie erhalten diese", "sie erhalten diesen", "sie bekommen diese", "sie bekommen diesen", "sie haben diese",
        "du erhältst diese", "du erhältst diesen", "du bekommst diese", "du bekommst diesen", "du hast diese",
    ),
    matches=("Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.",),
    spares=("Sie erhielten die Post erst am Abend, weil das Boot nicht fuhr.",),
)
SENT_STARTS = Phrases(
    (
        "diese e-mail wurde an", "diese email wurde an", "diese mail wurde an", "diese nachricht wurde an",
    ),
    matches=("Diese E-Mail wurde an a@example.org gesendet.",),
    spares=("Der Brief wurde an meinen Vater geschickt.",),
)
WEB_BUTTONS = Phrases(
    (
        "zur online-version", "zur webversion",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "abbestellen", "austragen",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "diese seite auf github bearbeiten", "beitragsnavigation", "diese seite bei github bearbeiten",
    ),
    matches=("Beitragsnavigation",),
    spares=("Die Navigation lernte er vom Vater.",),
)
SCRIPT_BUTTONS = Phrases(
    (
        "kommentare werden geladen", "gefällt mir wird geladen",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "erstellt mit", "mit stolz präsentiert von", "bereitgestellt von", "betrieben mit", "generiert mit",
        "stolz präsentiert von", "forensoftware:",
    ),
    matches=("Erstellt mit Sphinx",),
    spares=("Das Boot war aus Treibholz gemacht.",),
)
COUNT_STARTS = Phrases(
    (
        "besucht", "aufgerufen",
    ),
)
SHARE_PHRASES = Phrases(
    (
        "folgen sie uns auf", "folgen sie uns bei", "folge uns auf", "folge uns bei", "folgt uns auf",
        "folgt uns bei", "folgen sie uns", "besuchen sie uns auf", "besuche uns auf", "finden sie uns auf",
        "teilen sie diesen", "teile diesen", "teilt diesen", "teile den artikel", "teilen sie den artikel",
        "artikel teilen", "beitrag teilen", "diesen beitrag teilen", "diesen artikel teilen", "mit freunden teilen",
        "teilen mit freunden", "auf facebook teilen", "auf twitter teilen", "whatsapp-kanal", "telegram-kanal",
        "youtube-kanal", "facebook-seite", "facebook-gruppe", "liken sie uns", "auf instagram und facebook",
        "auf facebook und instagram", "auf facebook, twitter", "hat ihnen der artikel gefallen",
        "hat dir der artikel gefallen", "wird in neuem fenster geöffnet", "klicken, um auf", "link wurde kopiert",
    ),
    matches=(
        "Folgen Sie uns auf Facebook!",
        "Teilen Sie diesen Text, wenn er Ihnen gefällt.",
        "Hier geht es zu unserem WhatsApp-Kanal.",
    ),
    spares=(
        "Sie teilten das letzte Brot ohne ein Wort.",
        "Der Hund folgte uns bis nach Hause.",
        "Er wollte das Geheimnis mit niemandem teilen.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "e-mail-adresse wird nicht veröffentlicht", "deine e-mail-adresse wird nicht",
        "ihre e-mail-adresse wird nicht", "erforderliche felder sind", "felder sind mit", "felder sind markiert",
        "pflichtfelder sind", "mit * markiert", "mit * gekennzeichnet", "um zu kommentieren",
        "einen kommentar zu schreiben", "einen kommentar abzugeben", "kommentar zu hinterlassen", "kommentar abgeben",
        "kommentar schreiben", "kommentare sind geschlossen", "kommentarfunktion ist", "kommentarfunktion wurde",
        "kommentarbereich ist", "kommentare werden moderiert", "kommentare zu diesem", "schreibe den ersten",
        "schreiben sie den ersten", "ersten kommentar", "noch keine kommentare", "keine kommentare vorhanden",
        "benachrichtige mich", "benachrichtigen sie mich", "über nachfolgende kommentare", "über neue beiträge",
        "meinen namen, meine e-mail-adresse", "name, meine e-mail-adresse und", "für die nächste kommentierung",
        "bis ich wieder kommentiere", "akismet", "kommentardaten verarbeitet", "du musst angemeldet sein",
        "sie müssen angemeldet sein", "du musst dich anmelden", "sie müssen sich anmelden", "melde dich an, um",
        "melden sie sich an, um", "bitte melden sie sich", "bitte loggen sie sich", "bitte anmelden, um",
        "diskutieren sie mit", "html-tags", "erlaubte html-tags", "wartet auf freischaltung", "disqus",
        "zeichen übrig",
        "ihr kommentar wurde abgeschickt", "dein kommentar wurde abgeschickt", "ihr kommentar wurde gesendet",
        "jeden beitrag vor der veröffentlichung", "beitrag vor der veröffentlichung zu prüfen",
        "wenn ihr kommentar freigeschaltet", "wenn dein kommentar freigeschaltet", "kommentar freigeschaltet wurde",
        "als registrierter nutzer werden sie",
    ),
    matches=(
        "Deine E-Mail-Adresse wird nicht veröffentlicht.",
        "Erforderliche Felder sind mit * markiert.",
        "Sie müssen angemeldet sein, um Beiträge zu verfassen.",
        "Schreiben Sie den ersten Kommentar!",
    ),
    spares=(
        "Der Minister gab dazu keine Stellungnahme ab.",
        "Ihre Antwort war kurz und nicht freundlich.",
        "Das Tagebuch wurde erst nach ihrem Tod veröffentlicht.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "alle rechte vorbehalten", "alle rechte liegen", "alle angaben ohne gewähr", "ohne gewähr",
        "alle inhalte sind urheberrechtlich", "urheberrechtlich geschützt", "urheberrechtlich geschütztes",
        "unterliegen dem urheberrecht", "unterliegen dem deutschen urheberrecht", "vervielfältigung nur mit",
        "nur mit genehmigung", "nur mit schriftlicher", "nur mit ausdrücklicher", "schriftliche zustimmung",
        "schriftliche genehmigung", "schriftlicher genehmigung", "vorherige schriftliche",
        "ohne vorherige zustimmung", "ohne ausdrückliche genehmigung", "keine gewähr", "keinerlei gewähr",
        "keine gewähr für die richtigkeit", "übernehmen wir keine", "übernimmt keine haftung",
        "übernimmt keine verantwortung", "übernehmen keine haftung", "haftung für die inhalte",
        "inhalte externer links", "inhalte externer", "inhalte externer internetseiten",
        "für den inhalt der verlinkten", "der verlinkten seiten", "deren betreiber verantwortlich",
        "richtigkeit, vollständigkeit", "vollständigkeit und aktualität", "richtigkeit und vollständigkeit",
        "haftungsausschluss", "gibt die meinung des autors", "geben die meinung", "meinung des autors wieder",
        "meinung der autoren", "nicht unbedingt die meinung", "nicht notwendigerweise die meinung",
        "nicht zwangsläufig die meinung", "nicht die meinung der redaktion", "nur zu informationszwecken",
        "dient nur der information", "dienen nur der information", "dient ausschließlich der information",
        "dienen ausschließlich", "allgemeinen information", "keine anlageberatung", "keine rechtsberatung",
        "keine anlageempfehlung", "stellt keine anlageberatung", "ersetzt keine ärztliche",
        "ersetzen keine ärztliche", "ersetzt nicht den besuch", "aufforderung zum kauf", "affiliate-links",
        "affiliate-link", "erhalten wir eine provision", "ohne dass sich der preis", "für private nutzung",
        "es gelten die allgemeinen geschäftsbedingungen", "es gilt die datenschutzerklärung", "datenschutzerklärung",
        "creative commons", "lizenz verfügbar", "unter der lizenz", "zusätzliche bedingungen",
        "stolz präsentiert von", "präsentiert von wordpress", "mit stolz präsentiert", "erstellt mit wordpress",
        "theme von", "wordpress-theme", "inkl. mwst", "zzgl. versandkosten", "verantwortlich im sinne", "v.i.s.d.p",
        "inhaltlich verantwortlich", "registergericht", "umsatzsteuer-identifikationsnummer", "ust-idnr",
    ),
    matches=(
        "Alle Rechte vorbehalten.",
        "Jede Vervielfältigung nur mit Genehmigung des Verlags.",
        "Für die Inhalte externer Links übernehmen wir keine Haftung.",
        "Der Beitrag gibt nicht unbedingt die Meinung der Redaktion wieder.",
        "Die Angaben dienen nur der Information und sind keine Anlageberatung.",
        "Die Texte sind urheberrechtlich geschützt.",
    ),
    spares=(
        "Er kämpfte sein Leben lang für die Rechte der Weber.",
        "Niemand wollte die Verantwortung tragen, am wenigsten der Kapitän.",
        "Sie hatte zu allem eine Meinung.",
        "Der Sohn haftete für die Schulden des Vaters.",
        "Die Uhr hatte zehn Jahre Garantie und blieb im zweiten stehen.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "dieser artikel erschien zuerst", "dieser beitrag erschien zuerst", "dieser text erschien zuerst",
        "dieser artikel ist zuerst", "dieser beitrag ist zuerst", "erschien zuerst auf", "erschien zuerst bei",
        "ist zuerst erschienen", "zuerst erschienen auf", "zuerst veröffentlicht auf", "zuerst veröffentlicht bei",
        "ursprünglich veröffentlicht", "ursprünglich erschienen", "dieser artikel wurde ursprünglich",
        "dieser artikel wurde zuerst", "dieser beitrag wurde ursprünglich", "dieser artikel stammt aus",
        "dieser beitrag stammt aus", "dieser artikel erschien am", "mit freundlicher genehmigung",
        "unter einer creative-commons-lizenz", "unter der creative-commons-lizenz", "originalartikel",
        "zum originalartikel", "dieser artikel wurde übersetzt", "aus dem englischen übersetzt",
        "in zusammenarbeit mit der redaktion", "mit material der dpa", "mit agenturmaterial", "dpa-infocom",
        "dpa-afx",
    ),
    matches=(
        "Dieser Artikel erschien zuerst in einer anderen Zeitung.",
        "Der Beitrag Zehn Tipps erschien zuerst auf Beispiel.",
        "Abdruck mit freundlicher Genehmigung des Verlags.",
    ),
    spares=(
        "Der Roman erschien 1902 und war 1910 vergessen.",
        "Zuerst erschien der Mond, dann die Lichter der Stadt.",
        "Die Geschichte begann, wie meine Tante sagte, in einem Stall.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "laden sie unsere app", "lade unsere app", "unsere app herunter", "jetzt app herunterladen", "im app store",
        "mit unserer app", "in unserer app", "in der app lesen", "unterstützen sie unsere arbeit",
        "unterstütze unsere arbeit", "unterstützen sie unabhängigen", "unabhängigen journalismus", "mit ihrer spende",
        "mit deiner spende", "jetzt spenden", "werden sie mitglied", "werde mitglied", "jetzt mitglied werden",
        "jetzt abonnieren", "jetzt testen", "jetzt kostenlos testen", "jetzt weiterlesen", "um weiterzulesen",
        "um den ganzen artikel", "weiterlesen mit", "lesen sie weiter mit", "diesen artikel weiterlesen",
        "dieser artikel ist nur für", "exklusiv für abonnenten", "nur für abonnenten", "abonnenten vorbehalten",
        "digitalabo", "digital-abo", "probeabo", "probemonat", "probemonat testen", "monatlich kündbar",
        "jederzeit kündbar", "jederzeit kündigen", "sie haben bereits ein", "du hast bereits ein", "bereits abonnent",
        "bereits abonniert", "schon abonnent", "schon registriert", "noch kein abo", "noch kein konto",
        "kostenlos registrieren", "zugang zu allen artikeln", "alle artikel lesen", "alle plus-artikel",
        "plus-artikel", "werbefrei lesen", "ohne werbetracking", "mit werbung weiterlesen",
    ),
    matches=(
        "Laden Sie unsere App herunter.",
        "Unterstützen Sie unabhängigen Journalismus.",
        "Dieser Artikel ist nur für Abonnenten lesbar.",
        "Sie haben bereits ein Abo?",
    ),
    spares=(
        "Die Gewerkschaft unterstützte die Streikenden mit Brot und Kohle.",
        "Mit neun Jahren wurde er Mitglied des Chors.",
        "Die Zeitung lebte von der Großzügigkeit einer Witwe.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "nichts", "niemand",
        "weder", "ohne", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
        "hundert", "tausend",
    ),
)
PAGE_WORDS = Phrases(("seite", "s",))
PROMPT_BUTTONS = Phrases(
    (
        "empfohlener externer inhalt", "empfohlener redaktioneller inhalt", "externer inhalt",
        "zum video nach unten scrollen", "bildergalerie ansehen", "galerie ansehen", "zur bildergalerie",
        "video wird geladen", "umfrage wird geladen", "video abspielen", "video starten", "nächstes video",
        "ihr browser unterstützt das video-element nicht", "ihr browser unterstützt keine videos",
        "ihr browser unterstützt kein html5-video", "ihr browser unterstützt dieses video nicht",
        "dein browser unterstützt keine videos", "der artikel wird nach der anzeige fortgesetzt",
        "artikel wird unter der anzeige fortgesetzt", "artikel wird nach der werbung fortgesetzt",
        "weiter nach der werbung", "weiterlesen nach der anzeige", "artikel verschenken",
        "diesen artikel verschenken", "artikel anhören", "zur umfrage", "app herunterladen", "zur app",
        "jetzt app laden", "klicken, um zu vergrößern", "für vollbild klicken",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "lesen sie den ganzen artikel", "den vollständigen artikel lesen",
        "hier klicken und", "hier klicken, um", "klicken sie hier, um", "hier geht's zur app",
        "laden sie unsere app", "laden sie sich unsere", "jetzt unsere app", "jetzt die app",
        "jetzt unseren newsletter abonnieren", "folgen sie uns auf", "folgt uns auf", "stimmen sie ab",
        "als abonnent können sie",
    ),
)
TEASER_STARTS = Phrases(
    (
        "mehr zum thema", "lesen sie auch", "lesen sie dazu", "lesen sie mehr", "lies auch", "auch interessant",
        "mehr dazu", "passend dazu", "das könnte sie auch interessieren", "ebenfalls interessant",
        "auch lesenswert", "lesetipp", "mehr lesen",
        "lesen sie dazu auch", "lesen sie hier", "lesen sie außerdem", "auch spannend", "zum thema",
        "weiterlesen", "weitere artikel", "dazu passend", "unser lesetipp", "mehr aus dem ressort",
        "hier mehr lesen",
    ),
)
WIKI_WORDS = Phrases(
    (
        "die freie enzyklopädie", "abgerufen von „http", "abgerufen von „https", 'abgerufen von "http', 'abgerufen von "https', "diese seite wurde zuletzt am",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "bearbeiten", "quelltext bearbeiten", "bearbeiten | quelltext bearbeiten",
    ),
)
TIP_WORDS = Phrases(
    (
        "haben sie hinweise", "schicken sie uns", "senden sie uns", "haben sie etwas beobachtet",
        "sie haben einen fehler gefunden", "fehler gefunden", "ihre meinung ist gefragt", "schreiben sie uns an",
        "waren sie dabei",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "deutsch", "englisch", "französisch", "spanisch", "italienisch", "portugiesisch", "niederländisch",
        "polnisch", "russisch", "türkisch", "arabisch", "chinesisch", "japanisch", "schwedisch", "dänisch",
        "tschechisch", "ungarisch",
    ),
)
PAPER_TITLES = Phrases(
    (
        "einleitung", "ergebnisse", "diskussion",
        "zusammenfassung", "schlüsselwörter", "danksagung", "interessenkonflikt", "interessenkonflikte",
        "finanzierung", "autorenbeiträge", "angaben zu den autoren", "datenverfügbarkeit", "korrespondenzadresse",
        "literaturverzeichnis",
    ),
)
HEADING_TITLES = Phrases(
    (
        "als nächstes", "demnächst", "für dich", "für sie", "nur für dich", "mehr", "weiter", "verwandt",
        "siehe auch", "weiterführende literatur", "literatur", "links", "quellen", "empfohlen", "beliebt",
        "aktuell", "neu", "themen", "entdecken", "ähnlich", "zum weiterlesen",
        "weitere informationen", "mehr informationen", "weblinks", "dokumentation", "nützliche links",
    ),
)
REFERENCE_TITLES = Phrases(("siehe auch",))
WORDINGS = {
    "act": (
        "lesen weiterlesen "
        "klicken klicke sehen schauen ansehen herunterladen laden scrollen installieren öffnen hören anhören "
        "geht gehts tippen abspielen"
    ),
    "continue": "weiter fortgesetzt fortsetzung weiterlesen",
    "below": "unter unten unterhalb nach hinter",
    "media": (
        "video videos foto fotos bildergalerie galerie fotostrecke bilderstrecke app apps anzeige werbung "
        "bild bilder player podcast inhalt umfrage quiz liveticker"
    ),
    "filler": (
        "hier unsere unserer unser die der das den dem zu zur zum für von und mehr jetzt kostenlos kostenlose "
        "kostenfreie bitte auf diese dieser ihre im in alle alles es artikel text mit um neue neuen lesen sie "
        "sich"
    ),
    "browser": "browser browserfenster webbrowser online-version webversion",
    "support": "unterstützt unterstützung javascript html5 aktivieren unterstützen",
    "subscriber": "abonnent abonnenten abonnentin abo abonnentinnen",
    "gift": (
        "kostenlose verbleibende verbleibenden "
        "verschenken verschenke schenken teilen geschenk geschenkt freund freunde freunden freundin"
    ),
    "article": "artikel beitrag text texte",
    "comments": "kommentar kommentare kommentaren leserkommentare kommentarfunktion",
    "moderation": (
        "moderiert netiquette veröffentlicht veröffentlichen veröffentlichung freigeschaltet kürzen löschen "
        "behalten prüfung regeln verantwortung redaktion sachlich"
    ),
    "write": "schreiben schreib schicken schicke senden sende mailen melden teilen kontaktieren",
    "us": "uns redaktion",
    "tip": "fehler hinweis hinweise tipp tipps geschichte fotos anregungen korrektur entdeckt",
    "sign up": "anmelden abonnieren erhalten bestellen registrieren anmeldung abonniere erhalte bestellung",
    "alerts": "eilmeldungen push-mitteilungen",
    "newsletter": "newsletter postfach posteingang newslettern rundbrief",
    "mail": "e-mail mail e-mails",
    "agree": (
        "zustimmen stimmen akzeptieren einwilligen einwilligung zustimmung abmelden ablehnen verwalten "
        "bestätigen speichern anpassen erlauben akzeptiere"
    ),
    "terms": (
        "datenschutz datenschutzbestimmungen datenschutzerklärung nutzungsbedingungen agb einstellungen "
        "datenschutzeinstellungen privatsphäre privatsphäre-einstellungen cookie-einstellungen"
    ),
    "cookie": "cookie cookies",
    "site": (
        "verwenden nutzen website seite webseite verbessern erlebnis erfahrung browser gerät partner partnern "
        "speichern informationen werbung technologien besuchen zustimmung essenziell"
    ),
    "option": (
        "alle individuelle auswahl optionen essenzielle nur notwendige wir respektieren schätzen ihre deine "
        "speichern"
    ),
    "month": "monat monatlich woche",
    "video": "video videos audio video-tag",
    "news": "nachrichten wichtigste neuigkeiten news wichtigste meldungen",
    "leave": "abbestellen abzubestellen abbestellt abbestellung",
    "sign off": "abmelden abmeldung abzumelden austragen",
    "list": "liste verteiler mails nachrichten nachricht mailing mailings rundbrief",
    "joined": "angemeldet abonniert registriert eingetragen abonnent kunde kundin website eingewilligt zugestimmt",
    "here": "hier klicken klick jederzeit",
    "view": "anzeigen",
}
VISITOR_WORDS = Phrases(
    (
        "dein", "deine", "wir", "uns", "unser", "unsere", "unseren", "bitte", "leider", "hoppla",
        "entschuldigung",
    ),
    matches=("Leider ist unser Dienst gestört.",),
    spares=("Der Reiher wartet am Wehr.",),
)
SAYING_WORDS = Phrases(
    (
        "sagte", "sagt", "sagten", "sagen", "rief", "riefen", "schrieb", "schrieben", "fragte", "meinte",
        "hieß", "flüsterte", "antwortete",
    ),
    matches=("Abonnieren Sie unseren Newsletter, sagte der Wirt.",),
    spares=("Melden Sie sich an, und lesen Sie jeden Montag das Neueste.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "cookie", "ihre privatsphäre", "deine privatsphäre", "ihrer privatsphäre",
        "deiner privatsphäre", "ihren datenschutz", "ihre daten", "ihre einwilligung", "ihre zustimmung", "ihrer zustimmung", "deine zustimmung",
        "deiner zustimmung", "deine einwilligung",
        "drittanbietern", "datenschutzeinstellungen", "privatsphäre-einstellungen",
    ),
    matches=(
        "Wir schätzen Ihre Privatsphäre",
    ),
    spares=(
        "Der Brief war privat und blieb es.",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "allen zustimmen", "ich stimme allen zu", "allem zustimmen", "zustimmen und weiter",
        "einstellungen ändern", "cookies akzeptieren", "cookies ablehnen", "nur essenzielle cookies",
        "nur technisch notwendige", "nur technisch notwendige cookies", "ich lehne ab", "ich akzeptiere",
        "ich bin einverstanden", "das ist ok", "ja, einverstanden", "nein, danke", "lassen sie mich wählen",
        "selbst auswählen", "auswählen", "alle akzeptieren", "alle annehmen", "alles akzeptieren",
        "alle zulassen", "alle erlauben", "akzeptieren", "annehmen", "zustimmen", "ich stimme zu",
        "einverstanden", "alle ablehnen", "alles ablehnen", "ablehnen", "alle verbieten", "nicht zustimmen",
        "nur notwendige", "nur notwendige cookies", "nur erforderliche", "nur essenzielle",
        "nur essenzielle cookies akzeptieren", "auswahl erlauben", "auswahl speichern", "auswahl bestätigen",
        "einstellungen speichern", "einstellungen verwalten", "einstellungen anpassen", "cookie-einstellungen",
        "anpassen", "personalisieren", "individuelle datenschutzeinstellungen", "mehr erfahren und anpassen",
        "ok, alle akzeptieren", "alle cookies akzeptieren", "alle cookies ablehnen",
        "ohne zustimmung fortfahren", "verstanden", "auswahl akzeptieren", "mehr optionen", "cookies verwalten",
    ),
    matches=(
        "Alle ablehnen | Alle akzeptieren",
    ),
    spares=(
        "Der Rat hat den Antrag verworfen.",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "18 jahre oder älter", "18 jahre alt", "über 18", "ab 18 jahren", "ab 18 jahre", "mindestens 18",
        "unter 18", "18 oder älter", "volljährig", "volljährige", "altersprüfung", "altersverifikation",
        "altersverifizierung", "altersbestätigung", "altersabfrage", "altersnachweis", "alter bestätigen",
        "ihr alter", "dein alter", "nur für erwachsene", "jugendschutz", "ihr geburtsdatum",
        "dein geburtsdatum", "inhalte für erwachsene",
    ),
    matches=(
        "Sind Sie über 18 Jahre alt?",
    ),
    spares=(
        "Die Brücke steht seit achtzehn Jahren.",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "ja, ich bin über 18", "ich bin über 18", "ja, ich bin über 18 jahre", "ich bin über 18 jahre alt",
        "ja, ich bin über 18 jahre alt", "ich bin 18 oder älter", "ja, ich bin 18 oder älter",
        "ich bin mindestens 18", "ich bin mindestens 18 jahre alt", "ja, ich bin mindestens 18 jahre alt",
        "ja, ich bin 18", "ich bin volljährig", "ja, ich bin volljährig", "ich bin unter 18",
        "nein, ich bin unter 18", "nein, ich bin nicht volljährig", "nein, noch nicht", "ja, ich bin", "ja",
        "nein", "eintreten", "betreten", "website betreten", "seite betreten", "verlassen", "seite verlassen",
        "website verlassen", "bestätigen", "alter bestätigen", "weiter",
    ),
    matches=(
        "Ja, ich bin über 18",
    ),
    spares=(
        "Der Reiher steht am Wehr.",
    ),
)
QUOTING_STARTS = Phrases(
    (
        "so heißt", "so lautet", "so steht es", "dieser satz", "diesen satz", "dieser spruch", "diese worte",
        "diese drei worte", "das stand auf", "das steht auf",
    ),
)
