"""Short texts that are an error page and nothing else become empty, in languages and of kinds that no one listed."""

from __future__ import annotations

from typing import Final

import pytest

from textclean import explain

PAGES: Final = {
    "name first": "Heron CMS\nPage not found\nThe page you asked for does not exist or was moved.\nBack to home",
    "title, code, title": "Stránka nenalezena\n404\nStránka nenalezena",
    "title, code, title in a language without a table": "E le o maua le itulau\n404\nE le o maua le itulau",
    "title, code, title in Zulu": "Ikhasi alitholakalanga\n404\nIkhasi alitholakalanga",
    "code first, then named again": "404 - Heron CMS\n404\nDie angeforderte Seite existiert nicht.\nZurück",
    "code above and below": "404\nKhông tìm thấy trang.\nTrang chủ\n404 Không tìm thấy trang.",
    "status by itself, in Zulu": (
        "Ikhasi lidinga imfuneko!\nError 412\nIsicelo sakho asikwazanga ukugcwaliswa ngenxa yemfuneko engekho."
    ),
    "an exclamation twice": "Ufff!\nUfff!\nAlgo no ha salido como debía. Inténtelo de nuevo más tarde.",
    "a server's words only": "Passerelle incorrecte !\nLe serveur proxy a reçu une réponse non valable d'un serveur.",
    "browser, in Basque": (
        "Konexioa eten egin da\nEzin baduzu orririk kargatu, egiaztatu ordenagailuaren sareko konexioa.\nSaiatu berriro"
    ),
    "a question at its end, in Hungarian": (
        "Hoppá! Ez az oldal nem található.\nÚgy tűnik, ezen a helyen semmi sem található. Talán próbáljon keresni?"
    ),
    "a long phrase inside a sentence": (
        "Heron: a client-side exception has occurred (see the browser console for more information)."
    ),
    "what could not be done, with a to": "Your browser was not able to connect to this server.",
    "a demand without a button": "This content is reserved for members.\nLog in or subscribe to continue reading.",
    "its number again, in its advice": (
        "Error 403 - This site is stopped.\nThe site you tried to access is stopped.\n"
        "If you are its administrator, please find other 403 errors in the help."
    ),
    "a sentence alone": "Der Dienst ist derzeit leider nicht erreichbar.",
    "what was asked for": "Sorry, we cannot find the page you asked for.",
    "a session that ended": "Your session has been terminated.",
    "a sentence to whoever came": "Désolé, vous n'avez pas accès à cette partie du site.",
    "a sentence on two things of servers": "Keine Berechtigung für diese Seite oder das Objekt existiert nicht.",
    "a title with a word more": "Something really went wrong.",
    "a title with a word more, in Croatian": "Nešto je baš pošlo po zlu.",
    "a status, and its title said again": "Ön koşul karşılanamadı!\nError 412\nBu talebin koşulu onaylanamadı.",
    "titles, and a button by its name": (
        "Heronry\nAPPLICATION ERROR #7\nZugriff verweigert.\nBitte gehen Sie mit der „Zurück“-Taste Ihres Browsers"
        " zur vorherigen Seite. Dort findet sich, was der Reiher verlegt hat. Auch am Wehr hängt noch manches andere."
    ),
    "the site's name and what failed": "Kwaakwiki\nDie Seite ist nicht verfügbar.\nVersuchen Sie es später erneut.",
    "code in brackets": "Not Found (#404)\nThe above error occurred while the server was processing your request.",
    "error word of another language": "Ralat 404: Halaman tidak dijumpai\nSila cuba lagi.",
    "Welsh": "Gwall 404\nHeb ganfod y dudalen\nNid yw'r dudalen hon yn bodoli.\nYn ôl i'r hafan",
    "Afrikaans": "Bladsy nie gevind nie\nDie bladsy wat jy soek, bestaan nie meer nie.\nTerug na tuisblad",
    "Amharic": "ገጹ አልተገኘም\nየጠየቁት ገጽ የለም።\nወደ መነሻ ገጽ",
    "Burmese digits": "၄၀၄\nစာမျက်နှာ မရှိပါ\nသင်ရှာနေသော စာမျက်နှာ မရှိပါ။\nနောက်သို့",
    "Khmer": "ទំព័ររកមិនឃើញ\nទំព័រដែលអ្នកស្វែងរក មិនមានទេ។\nទំព័រដើម",
    "Central Kurdish": "لاپەڕەکە نەدۆزرایەوە\nئەو پەڕەیەی بەدوایدا دەگەڕێیت بوونی نییە.\nگەڕانەوە بۆ سەرەکی",
    "Esperanto": "Aliro malpermesita\nVi ne havas permeson vidi tiun paĝon.\nReen al la ĉefpaĝo",
    "Haitian Creole": "Paj la pa egziste\nTanpri eseye ankò pita.\nRetounen nan akèy",
    "name of a network error": "Hivers ikke nået\nhegre.example brugte for lang tid\nERR_TIMED_OUT",
    "status line without its code": "HTTP/1.1 Service Unavailable",
    "answer on several lines": '{\n"status": 404,\n"error": "Not Found"\n}',
    "a server's name below": "403 Forbidden\nAccess to the requested resource is denied.\nHeronguard",
    "trace of a script": "Application Error\nError: Cannot read the nest\nat show (/srv/heronry/nest.js:81:9)",
    "a board": "Kiteboard\nYou are banned from this board.\nReason: too much wind\nContact the administrator",
    "a sentence of a forum": "The requested topic does not exist.",
    "Gujarati digits": "૪૦૪ - પેજ મળ્યું નથી\nઆ પેજ અસ્તિત્વમાં નથી.\nહોમ પેજ પર જાઓ",
    "consent wall": "We use cookies\nThis website uses cookies to improve your experience.\nReject all\nAccept all",
    "JavaScript": "Please enable JavaScript in your browser to continue.",
    "bot check": "Verify you are human\nherons.example needs to check your connection.\nRay ID: 9a0b5c7d8e",
    "application shell": "Loading...",
    "suspended": (
        "Account Suspended\nThis account has been suspended.\nContact your hosting provider for more information."
    ),
    "browser": "Unable to connect\nThe browser can't establish a connection to the server.\nTry again",
    "forum": "Information\nThe requested topic does not exist.",
    "told to whoever came": "Permission denied\nSorry, you may not look at this shelf today.\nLog in",
    "told in Polish": "404\nOdmowa\nNiestety, nasz czytelnik nie zostawił po sobie śladu.\nStrona główna",
    "no route": "Cannot POST /herons/7",
    "answer in XML": "<Error>\n<Code>NoSuchKey</Code>\n<Message>The key does not exist.</Message>\n</Error>",
    "database": "ORA-12541: TNS:no listener",
    "numbered error": "500\nInternal Server Error\nError record number: 48151623\nPowered by Heronry 2.1.4",
    "answer to a program": '{"error": {"code": 401, "message": "Missing credentials"}}',
    "PHP": "Warning: mysqli_connect(): Connection refused in /var/www/html/db.php on line 12",
    "S3": "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
    "exception": "org.heronry.nests.TwigError: no twig is left",
    "no route, by its exception": "Reeds.Router.NoRouteError at GET /nests/7",
    "fault in XML": (
        '<hn:fault xmlns:hn="http://heronry.example/nest"><hn:code>404</hn:code><hn:message>No</hn:message></hn:fault>'
    ),
    "error with a name in capitals": "Tunnel reeds.example not found\nERR_REEDS_3200",
    "identifier, in Chinese": "访问被拒绝\n您的IP访问过于频繁，请稍后再试。\n事件ID：7b1c2a9f",
    "trace below a status": (
        "HTTP ERROR 500 java.lang.IllegalStateException\nURI: /nests\nSTATUS: 500\n"
        "CAUSED BY: java.lang.IllegalStateException\nat org.heronry.nests.Nest.show(Nest.java:81)\n"
        "at org.heronry.web.Front.doGet(Front.java:14)"
    ),
    "button to a named place": "Fichier introuvable\nLe document est introuvable sur le serveur.\nRetour à Heronry",
    "told with a technical word": "404.\nWe have no bird or nest tied to this URL.",
    "signature of an unknown server": "404 Not Found\n/nests/7 was not found on this server.\nHeronry/4.0.65",
    "asks to try again, in Czech": "Jejda, něco se pokazilo\nZkuste stránku načíst znovu.\nNačíst znovu",
    "a button that tries again, in Finnish": (
        "Laituri on kadoksissa\nEmme löytäneet haikaran pesää tältä laiturilta.\nOnko laituri kytketty rantaan?\n"
        "Yritä uudelleen"
    ),
    "a button that tries again, in Kannada": "ಕೊಕ್ಕರೆ ಮಲಗಿದೆ\nಗೂಡು ಇಂದು ಖಾಲಿಯಾಗಿದೆ.\nಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ",
    "a sentence that names a button": (
        "Reedbook\nAPPLICATION ERROR #7\nZugriff verweigert.\nBitte benutzen Sie die „Zurück“-Taste des Browsers.\n"
        "Dort lässt sich das Nest auch umbenennen."
    ),
    "the site's name again": (
        "Reedbook\nGeen toegang\nDeze ingang is niet beschikbaar.\nVraag het na in de papieren van Reedbook."
    ),
    "a likely heading above a button": "Diese Seite gibt es leider nicht\nVielleicht ein Tippfehler?\nZur Startseite",
    "closed at night, in three languages": (
        "Service Unavailable\nThe service is temporarily unavailable until 06:30.\n"
        "Der Dienst ist bis 06:30 vorübergehend nicht verfügbar.\n"
        "Le service est temporairement indisponible jusqu'à 06:30."
    ),
    "a picture above and a bar below": "📡\nYou are offline\nPlease check your connection.\n—\nReload",
    "links on lines of their own": (
        "Page not found\nSorry, the page you asked for is gone. Please\ntell us\n"
        ", so that we can mend it, or go back to the\nfront page\n."
    ),
    "a reason in brackets, in Georgian": "გვერდი მიუწვდომელია\n(მოთხოვნილი მისამართი ამ სერვერზე ვერ მოიძებნა)",
    "wide lines, in Georgian": (
        "ვმუშაობთ პრობლემის მოსაგვარებლად. გთხოვთ, სცადოთ მოგვიანებით\n"
        "დომენური სახელი არ არსებობს. შეამოწმეთ მისამართის სისწორე."
    ),
    "maintenance": "Sajt je u fazi održavanja\nServis je trenutno nedostupan. Molimo pokušajte ponovo kasnije.",
}


@pytest.mark.parametrize("name", PAGES)
def test_error_pages_become_empty(name: str):
    """All of the page goes, and the result says that it was one."""
    cleaning = explain(PAGES[name])

    assert (cleaning.text, cleaning.error_page) == ("", True)


def test_a_page_in_nobodys_words_becomes_empty():
    """Whoever came is told what is wrong, in words that no server has."""
    assert explain("Permission denied\nSorry, you have no say in what stands on this shelf.\nLog in").text == ""


STORY: Final = """The ferry of the reed islands

She leaves at dawn with the mail, two goats and whoever could not sleep, and comes back when the goats are sold.

Nobody has ever paid for the crossing, and nobody has ever missed it twice."""

MESSAGES: Final = {
    "a forum's": "An Error Has Occurred!\nThe shelf or box you ask for appears to be lost or off limits to you.\nBack",
    "a firewall's": (
        "Request Rejected\nThe requested URL was rejected. Please ask your administrator.\n"
        "Your support ID is: 4711081547110815\n[Go Back]"
    ),
    "a host's": (
        "Page not found\nIt looks as if you followed a broken link, or typed an address that is not on this site.\n"
        "Back to our site\nIf this is your site, and you did not expect a 404 here, please read our guide for help."
    ),
    "a site's, with a link home that has its name": (
        "404 Not Found\nThe requested URL was not found on this server.\nGo back to the Reedbook homepage"
    ),
    "a site's, with pictures on its buttons": (
        "404 Not Found\nThe requested URL was not found on this server.\n🏠 Go Home ← Go Back"
    ),
    "a proxy's, in Polish": (
        "BŁĄD: Nie można pobrać adresu URL\nPołączenie nie powiodło się.\nAdministratorem tej pamięci podręcznej jest\n"
        "root@proxy.example\n.\nUtworzono Tue, 02 Mar 2021 09:01:12 GMT przez proxy.example (squid/5.2)"
    ),
    "a browser's, in Danish": (
        "Broen er trukket op\nHejren svarede ikke på vores brev i dag.\nEr din båd bundet til broen?\nPrøv igen"
    ),
}

SENTENCES: Final = (
    "Entropy requires no maintenance.",
    "Do not open the sluice until you have asked your neighbour.",
    "Un puente que no lleva a nadie, nada esconde.",
    "The gate failed to close because a password was incorrect.",
    "No page is lost: you never wrote it.",
    "Something went badly and wrong.",
)


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences_about_what_failed_stay(text: str):
    """An author's sentence gives a reason, supposes, is no one's message, or speaks to nobody about servers."""
    assert explain(text).text == text


LEADS: Final = {
    "unknown line last": "Page not found\nOur song of the year, by those who sang it first",
    "one line": "Nothing could be found",
    "a column of headings": "# Access denied\n# Page not found\n# How the islands closed",
    "an exception and its trace": (
        "org.heronry.nests.TwigError: no twig is left\n"
        "at org.heronry.nests.Nest.build(Nest.java:81)\nat org.heronry.web.Front.doGet(Front.java:14)"
    ),
    "the name of an error": "ERR_REEDS_3200\nWhat the ferry's horn means when it sounds twice",
    "an address among fields": "Path: /herons/summer\nTitle: The ferry",
    "a program's findings": "Found by the checker:\n[reeds.c:113]: (error) Memory leak: ferry.rope",
}


@pytest.mark.parametrize("name", MESSAGES)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_lines_that_would_be_an_error_page_go_in_front_of_an_article(name: str, between: str):
    """All of the message goes, also where the article's title stands directly below it."""
    assert explain(MESSAGES[name] + between + STORY).text == STORY


@pytest.mark.parametrize("name", LEADS)
def test_leads_that_only_look_like_one_stay(name: str):
    """An author's first lines stay, whatever in them speaks like a server."""
    text = LEADS[name] + "\n\n" + STORY

    assert explain(text).text == text


def test_a_trace_without_a_status_stays():
    """What a program writes when it stops is kept alone: someone asks about it."""
    assert explain(LEADS["an exception and its trace"]).text == LEADS["an exception and its trace"]


def test_the_status_is_named_where_the_name_of_the_site_stands_first():
    """A page that begins with the site's name has its status all the same."""
    cleaning = explain("Heron CMS\n403 Forbidden\nYou do not have permission to view this page.")

    assert (cleaning.text, cleaning.error_page, cleaning.status) == ("", True, 403)


def test_words_behind_a_message_are_kept():
    """Two lines behind a message, of which nothing is a server's, are an author's, however short."""
    text = "HTTP/1.1 404 Not Found\nThe requested URL was not found on this server.\nThe heron waits."

    assert explain(text).text == "The heron waits."


def test_evidence_is_in_plain_words():
    """A person reads why the lines went."""
    removal = explain("Heron CMS\n404 Not Found\nThe requested page could not be found.\nBack to home").removals[0]

    assert removal.evidence == (
        "the name of the page, a status and its title, what only a server says, a button of an error page"
    )


@pytest.mark.parametrize("title", ["The heron", "A Tale of Herons", "Der Reiher am Wehr"])
def test_a_title_below_a_message_stays(title: str):
    """A few words right below a message may be all that is left of an article, and no server's name has such."""
    message = "HTTP/1.1 404 Not Found\nThe requested URL was not found on this server."

    assert explain(f"{message}\n{title}").text == title


@pytest.mark.parametrize(
    "article",
    [
        "Grey herons return to Oldhaven.",
        "The heron waits by the weir.",
        "Three boats were lost in the storm.",
        "Der Reiher wartet am Wehr.",
        "La garza espera junto a la presa.",
        "Le héron attend près du barrage.",
    ],
)
@pytest.mark.parametrize(
    "message", ["404 Not Found\nThe requested URL was not found on this server.", "502 Bad Gateway\nnginx/1.18.0"]
)
def test_a_sentence_below_a_message_stays(article: str, message: str):
    """One sentence may be all that is left of an article; a page of a server speaks to whoever came."""
    assert explain(f"{message}\n{article}").text == article


@pytest.mark.parametrize("title", ["Back to school", "Home again", "Return to Oz", "Retour à la terre", "Weiter so"])
def test_a_title_in_the_words_of_buttons_behind_a_blank_line_stays(title: str):
    """A title may begin like a button; what it leads to is no page."""
    message = "404 Not Found\nThe requested URL was not found on this server."

    assert explain(f"{message}\n\n{title}\n\n{STORY}").text == f"{title}\n\n{STORY}"


@pytest.mark.parametrize("sentence", ["A preventable crisis.", "Time is not on Adam Ferry's side."])
def test_a_first_sentence_behind_a_blank_line_stays(sentence: str):
    """A short sentence with a server's words may be an article's first, however many blank lines stand above."""
    message = "404 Not Found\n\nThe requested URL was not found on this server."

    assert explain(f"{message}\n\n{sentence}\n\n{STORY}").text == f"{sentence}\n\n{STORY}"
