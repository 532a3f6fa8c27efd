"""Texts of authors that look like error pages, or begin like one, stay whole."""

from __future__ import annotations

from typing import Final

import pytest

from textclean import clean, explain

TEXTS: Final = {
    "a clause behind a title": "Página não encontrada: a do álbum que a minha tia levou para o Porto.",
    "goes on in words that nobody knows": "Sayfa bulunamadı ama tirit pişti, gelin oturun.",
    "a price above a demand": """$399.00

This content is reserved for members only.

The oak bird box is made to order. It keeps out rain and cats, and a pair of tits raised six in it last spring.
It ships in two weeks, with screws.""",
    "goes on behind a title": "Ten produkt nie jest już dostępny, a szkoda, bo czapla go lubiła.",
    "goes on behind a title, without a comma": "Ez a termék már nem elérhető a szegényeknek.",
    "manual of codes": """Status codes
404 Not Found means that nothing stands at the address that the client asked for.
500 Internal Server Error means that the server met something it had no answer for.
A client should not send the same request again at once.""",
    "manual, one code": """503 Service Unavailable
This status code is returned when a server is being looked after. It indicates that the client may try later, for
example after the time in the header field Retry-After.""",
    "heading and a condition": """#### Missing pages
If the page cannot be found, the reader is sent to the index. When a request fails, a note is written to the book.""",
    "help of a program": """View Certificate
Displays, in the data source browser, the table that is linked to the current document.""",
    "numbered section, Italian": """9.4. Interfacce di amministrazione
L'utilizzo di un'interfaccia grafica per l'amministrazione è interessante. Un amministratore non deve conoscere tutte le
opzioni dei suoi servizi, e non può accedere a ogni documento.
Chi amministra un'oca deve sapere dove dorme.""",
    "numbered section, Portuguese": """6.9. Atualizações automáticas
Como a chalana tem muitos remos mas pouca gente, seus administradores tentam tornar as atualizações o mais automáticas
possível. Os programas não podem ser executados sem permissão.
Quem rema conhece o rio.""",
    "numbered chapter, Vietnamese": """Chương 7. Giải quyết các vấn đề
Trang này không tìm thấy lỗi nào trong máy chủ. Con diệc đứng trên cổng và chờ đợi.""",
    "reference with a list of headers": """429 Too Many Requests
(slow down) response.
The gate of the heronry returns for each request the following headers:
Herons-Limit
: The maximum number of requests allowed in the current time window.
Herons-Remaining
: The number of requests remaining in the current time window.""",
    "recipe that names its status again": """Heronry: Internal server error (500)

An unhandled problem occurred on the server that prevents the request from being fulfilled.

Where this may be of use:

  • When the keeper fails to process a request due to some internal error

It is told apart from the 400-series by its number: a 500 error says that the server is at fault.""",
    "title that the text takes up": """Session expired

Your session has expired. Please log in again.

A heron reads "session expired" and flies off. We have drawn it so for the wall of the office.""",
    "entry of a catalogue of messages": """The keeper does not have permission to access the Web page.
System action
The keeper will be shown a Web page indicating that access is not allowed.
Administrator response
If the keeper should be permitted to access the Web page, grant the permission.""",
    "help for a page of a program": """The Unauthorized page is displayed when you open a page that you may not see.

Your permissions determine the pages that you can access. If you try to access a page that requires more of them, the
Unauthorized page is displayed.""",
    "a joke in quotation marks": """“The server asked the heron for help. The heron said no. 502.”
HTTP 502: Bad Gateway. One bird asked another and got a feather back. In the chain of trust that runs the pond, 502 is
the broken link.""",
    "definition, Russian": """Ошибка страницы

Ошибка страницы – группа возможных ошибок, которые читатель может получить в браузере. Ошибки могут быть вызваны как
неполадками на стороне сервера, так и отсутствием соединения.

Эта запись рассказывает обо всех. Если страница не открылась, можно найти ее код ниже.""",
    "reasons, listed": """503

Service Unavailable

What this means

The server is not ready to handle the request. Common causes are a server that is down for maintenance or overloaded.
This condition is generally temporary. A 'Retry-After' header might be sent with this response.

Why it happens
  1. The server is temporarily overloaded and cannot accept new connections.
  2. The service is briefly offline.""",
    "glossary, Spanish": """Servicio no disponible

El servicio no disponible es un código de estado. Se produce cuando el servidor está sobrecargado o en mantenimiento.
Vuelva a intentarlo más tarde: en el estanque de las garzas también hay que esperar.""",
    "glossary, French": """Erreur interne du serveur

Le serveur a rencontré une erreur. Cette erreur se produit lorsque le héron tire la prise ; elle est généralement
temporaire.""",
    "glossary, Japanese": """サービスは利用できません

サーバーは一時的に利用できません。本記事では、その主な原因を鷺の巣の例で見ていきます。""",
    "help that supposes": "If the page does not load, check your internet connection and try again.",
    "help that supposes, Spanish": "Si la página no se carga, compruebe su conexión a Internet e inténtelo de nuevo.",
    "help that says after what, Spanish": """Después de tres intentos fallidos, su cuenta se bloquea durante 30 minutos.
Espere e inténtelo de nuevo.""",
    "help that says after what": """After three failed attempts, the gate of the heronry is locked for 30 minutes.
Wait, then try again, or ask the keeper for a new key.""",
    "help that says after what, German": "Nach drei falschen Eingaben wird Ihr Konto für 30 Minuten gesperrt.",
    "help that says after what, Italian": """Dopo tre tentativi falliti l'account viene bloccato per 30 minuti.
Attendere e riprovare.""",
    "question and answer": """What does "Page not found" mean?

Check the address for typing errors. It may have moved.""",
    "question below a heading": """The heron's desk
Why was my connection refused?
Reload the page and check your connection. The server may be busy.""",
    "question, German": """Was bedeutet „Seite nicht gefunden“?

Die Seite wurde gelöscht oder verschoben. Prüfen Sie die Adresse.""",
    "question, French": """Que signifie « Accès refusé » ?

Vérifiez l'adresse. Rechargez ensuite la page.""",
    "question with a status": """What is error 404?

The page was deleted, or its address has changed. Ask whoever gave you the link.""",
    "lyrics": """Page not found
I looked for you in every book
I turned the page, I turned the page
Nobody is home tonight
The line is dead, the line is dead""",
    "lyrics, refused": """Access denied, access denied
My baby changed the lock tonight
Connection lost, connection lost
She never liked my hat""",
    "heading that asks, with a status": """Erro 503: como resolver
Atualize a página e tente novamente. O problema está no servidor.""",
    "heading that promises": """How to fix ERR_TUNNEL_CONNECTION_FAILED
Check your proxy. Reload the page and try again later.""",
    "first person": """I can't log in
Reload the page and try again. Your session may have expired.""",
    "when an error comes, Russian": """Доступ запрещён
Сообщение появляется, если у вашей учётной записи нет прав. Обратитесь к администратору.""",
    "when an error comes, French": """Accès refusé
Ce message apparaît quand votre abonnement a expiré. Contactez l'administrateur.""",
    "list of statuses": """What our interface answers
401 Unauthorized: the key is missing.
404 Not Found: there is no such heron.
500 Internal Server Error: please tell us.""",
    "table of errors": """| Error | Cause |
| 404 Not Found | The page does not exist. |
| Service unavailable | The server is down for maintenance. |""",
    "quoted messages": """At the desk
"This page could not be found": check the address.
"Access denied": you do not have permission to view this page.""",
    "quoted messages, German": """Am Schalter
„Seite nicht gefunden“: Die Adresse ist falsch.
„Server nicht erreichbar“: Bitte versuchen Sie es später erneut.""",
    "heading and advice": """The page does not open
Check your connection and reload the page. If the problem persists, contact the administrator.""",
    "heading and advice, French": """La page ne s'ouvre pas
Vérifiez votre connexion, puis rechargez la page. Si le problème persiste, contactez l'administrateur.""",
    "question at the end": """Error 500 on upload
The server answers with Internal Server Error whenever I upload a file. What could be wrong?""",
    "a title and a story": """Page not found
Those were the words that I read on the first morning, when I was alone with the machine and my brother was asleep.""",
    "a title inside a sentence": """Too many requests
My old uncle told me that he never saw too many requests, and never heard a word of thanks.""",
    "licence": """Apache License
Version 2.0, January 2004
Terms and conditions for use, reproduction and distribution follow below.""",
    "notice": """Apache Herons
Copyright 2021 The Heron Foundation
This product includes software developed at The Heron Foundation.""",
    "index": """Index
Error, human, 12
Forbidden fruit, 44
Not found, things, 101 to 119
Server, dumb, 7""",
    "film": """Error 404 is an Indian thriller of 2011, in which a student of medicine receives calls from a dead man.
It was shot in Pune in forty days.""",
    "encyclopedia": """HTTP 404
In computer network communications, the 404 or Not Found error message is a standard response code.
It tells the client that the server could not find what was requested.
The website hosting server will typically generate a page that says so.""",
    "news that quotes": """Bank's customers locked out
"Sorry, this page is temporarily unavailable": that was all that customers saw on Monday.
The bank blamed a squirrel.""",
    "reported speech": """The service is temporarily unavailable, said the ferryman, and went to sleep.
Nobody crossed the river that day.""",
    "reported speech, German": """Der Dienst ist vorübergehend nicht verfügbar, sagte der Fährmann und legte sich hin.
An diesem Tag kam niemand über den Fluss.""",
    "reported speech, Russian": """Сервис временно недоступен, сказал паромщик и лёг спать.
В тот день никто не переправился через реку.""",
    "the page of a book": """The page was not found until 1987, when a clerk moved the cupboard.
It had been used to level a table.""",
    "question in a forum": """Why do I see 502 Bad Gateway after lunch?
Every day at one my site says so, and at two it is gone again. I changed nothing. What should I look at?""",
    "log of a repair": """500 Internal Server Error, and how we fixed it
The log file was full. We moved it, changed the configuration file, and the error was gone.""",
    "product": """Proxy for small offices
Our server keeps the pages that your browsers request, and blocks what you do not want.
Set up takes five minutes.""",
    "changelog": """Version 2.1
Fixed: the page could not be found where its address ended in a dot.
Changed: error messages name the file.
Added: a plugin for maintenance mode.""",
    "headline with a code, Portuguese": """Erro 404: a aldeia que faltava no mapa
Durante quarenta anos o carteiro entregou ali as cartas de outra gente.""",
    "status and a question": """Error 412
Every morning the same. What have I done wrong?""",
    "a sentence before a story": """Unfortunately the ferry no longer stops here.

The heron waits by the weir and counts the boats that pass. Nobody waves to it.""",
    "a sentence before a story, German": """Leider ist der Müller nicht mehr da.

Der Reiher wartet am Wehr und zählt die Boote. Niemand winkt ihm zu.""",
    "says I below a title": """This domain is for sale
I sold it to a stranger in 2003, for the price of a used car.""",
    "a heading that quotes": """The screen says "Page not found"
Check the address for typing errors. It may have moved.""",
    "a title above an author's words": """Maintenance mode
Switch it on while you paint the stage. Visitors see a curtain, and you see everything as usual.""",
    "a name and a sentence": """Old Mill
The door was shut, and the miller had gone to the market with the key in his pocket.""",
    "number of a room": """404
The room had no window. Somebody had painted one, with a heron in it, and somebody else had drawn the curtains.""",
    "year": """500
Five hundred people came to the fair, and all of them had to be fed.""",
    "verse with a code": """Room 503
She kept a key, she kept a cat,
she kept her money in her hat.""",
    "closed for works": """Closed for maintenance
The bridge over the Lune stays shut to cars until May. Rust has eaten into two of its cables.""",
    "recipe for cookies": """We use cookies
Three of them, crumbled, for the base; butter, and a pinch of salt. Accept all offers of help with the stirring.""",
    "waiting": """Please wait
The sign hung in the corridor for eleven years, and people scratched their names into its frame.""",
    "sorry": """Sorry
He said it in the doorway, with his coat on, and she knew that it was not about the soup.""",
    "Spanish news": """Página no encontrada: el misterio del incunable
Al libro le falta la hoja noventa y tres desde que un obispo lo prestó en 1611.""",
    "French letter": """Accès refusé
La lettre du préfet tenait en une ligne. Ma grand-mère l'a gardée quarante ans dans la boîte à sucre.""",
    "Japanese essay": """アクセス禁止
看板の文字は半分消えていた。祖父はその前で必ず帽子を取った。""",
    "checklist": """The film won't play
Check your internet connection.
Refresh the page.
Update your browser to the latest version.
If the problem persists, contact support.""",
    "checklist, Spanish": """La película no se ve
Comprueba tu conexión a internet.
Recarga la página.
Actualiza tu navegador.
Borra la caché y reinicia el equipo.""",
    "checklist, Finnish": """Elokuva ei toistu
Tarkista internetyhteytesi.
Lataa sivu uudelleen.
Päivitä selaimesi.
Tyhjennä välimuisti ja käynnistä tietokone uudelleen.""",
    "checklist, German": """Der Film läuft nicht
Prüfen Sie die Verbindung.
Laden Sie die Seite neu.
Nehmen Sie einen anderen Browser.
Starten Sie den Rechner neu.""",
    "checklist, Swedish": """Filmen spelas inte
Kontrollera din internetanslutning.
Ladda om sidan.
Uppdatera din webbläsare.
Starta om datorn.""",
    "a list of browsers": """Which browsers we tested
Chrome 120
Firefox 121
Safari 17
The heron page looked the same in all three.""",
    "an old browser in a story": """Old windows
My browser is out of date, my father used to say of his eyes.
Then he laughed, and asked me to read on.""",
    "title told again": """Something went wrong
Something went wrong that night, and nobody in the village would say what. Anna closed the door.""",
    "title told again, German": """Wir sind bald wieder da
Wir sind bald wieder da, rief der Fährmann und winkte. Das Kind zählte bis hundert.""",
    "title told again, French": """Nous revenons bientôt
Nous revenons bientôt, dit le père en fermant la grille. L'enfant compta jusqu'à cent.""",
    "heading that asks and promises, Italian": """Stai usando un browser obsoleto? Ecco i rischi
Un browser vecchio non riceve più aggiornamenti. Ecco come scegliere quello giusto.""",
    "description of a program, wrapped": """Lock for the weir's cache

WeirCache is a module that keeps the pages a browser requests, so that the server is not asked
again. It cannot be used without the proxy, which must be installed before the module is loaded by
the server of the site.""",
    "list of standards": """Werkzeuge für Fähren

Diese Werkzeuge bestehen derzeit aus:
- Versionsverwaltung (PEP 440)
- Abhängigkeiten der Fähren (PEP 440)""",
    "name that ends in a code": "file di sviluppo per libairone-chiusa406",
    "address in angle brackets": """The weir's library
This package holds the server of the weir and its module for the browser. See
<URL:http://www.weir.example/>
for the pages of the project.""",
    "a song that tries again": """The weir
We fell into the water twice
And climbed the reeds to dry
Try again""",
    "a title, a story and advice to try again": """The weir
The heron fell in twice, and climbed out to dry.
Try again, said the otter.""",
    "a recipe that names a button": """Porridge
Press the "Back" button of the cooker before the milk boils.
Stir until it is thick, and serve it with honey.""",
    "a page of a site, its name again": """Reedbook
What it is for
Reedbook keeps the letters of the islands in one place.""",
    "a typed page whose lines run on": """Nothing can be found in the reeds by those who search for it with their eyes
open and their boots dry, and no request that is sent to the heron is ever
answered.""",
    "a keeper's diary": """05:40 The lamp is not available, the oil is late.
06:10 Error in the log: the ferry came twice.
06:30 Page not found in the tide book. Sorry, said the otter.
07:00 Tea.""",
    "an incident, on one line": """What happened on Tuesday At 14:02 the keeper saw "500 Internal Server Error" on it. \
At 14:11 he put up the sign that says: We'll be right back. Sorry for the inconvenience. At 14:44 Service Unavailable \
went dark.""",
    "verses in small letters": """1794
siapa datang tidak mengetuk
siapa datang tidak mengetuk
siapa pergi tidak menutup""",
    "verses in two scripts, over a blank line": """1794
وقالت حارسة البوابة إن أكثر من أربعة آلاف قارب عبرت القناة في العام الماضي.
siapa datang tidak mengetuk
siapa datang tidak mengetuk

pintu terbuka""",
    "a chat": """Ada: are you there
Bo: an error has occurred
Ada: try again
Bo: page not found
Ada: then come to the weir""",
    "rows of two languages": """Signs for the ferry, in both languages
Home - Hafan
Log in - Mewngofnodi
Page not found - Heb ganfod y dudalen
Try again - Ceisiwch eto""",
    "a notice on a lift": """Aviso aos vizinhos da ponte
Por motivo de obras, a ponte está indisponível.
Pedimos desculpa pelo incómodo.
Tente novamente na quinta-feira.
A barca leva quem tem pressa.
Traga a sua sopa quente.
Obrigado.""",
}


@pytest.mark.parametrize("name", TEXTS)
def test_texts_of_authors_stay(name: str):
    """No word of a text about errors, or like one, is taken for a server's."""
    cleaning = explain(TEXTS[name])

    assert [removal for removal in cleaning.removals if removal.reason == "error-preamble"] == []
    assert not cleaning.error_page


def test_an_example_of_a_command_stays():
    """A manual's example says in a server's words what a command waits for, and shows it."""
    text = "**To send a request that is not authorized again**\n\nCommand::\n\n"
    text += "  server send-request --request-id 1234123412 --headers Lake='Upper'"

    assert clean(text).split() == text.split()


def test_no_message_ends_inside_a_later_line():
    """What somebody read is told in the line that goes on about it."""
    text = (
        "404 Not Found\na novel by Ada Weir\n"
        "The page you are looking for does not exist. That was what the note said,"
        " pinned to the door of the ferry house, and Bo read it twice.\nHe went back down to the desk."
    )

    assert clean(text).endswith(text.partition("\n")[2])
