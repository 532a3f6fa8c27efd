"""What a program puts around a text goes: a newsletter's own lines, colophons, stamps; what authors say stays."""

from __future__ import annotations

import pytest

from textclean import clean, explain

ARTICLE = (
    "The ferry to Holm left the quay at six in the morning, as it had done every day since the war, with four "
    "passengers and a crate of hens on its deck. Nobody aboard spoke before the lighthouse was behind them.",
    "Old Marten, who had steered it for thirty years, kept one hand on the wheel and the other around a cup of coffee "
    "that had gone cold. He knew every rock in the sound by the noise that the water made around it.",
    "When the ice came in January the ferry stayed in port, and the island lived on what its cellars held.",
    "The children walked across to school, roped together, behind a man with a pole, and came back before dark.",
    "In March the first boat was cheered by everyone who could stand. It brought newspapers of eleven weeks.",
    "Marten read them in order, one each evening, and would not hear what had happened since.",
)
LETTERS = (
    "The society sends its newsletter on the first of the month, and whoever wants it may sign a list at the door.",
    "Most members unsubscribe within a year; they say that there is too much about herons in it, and too few pictures.",
    "The editor answers every email by hand, which takes her until the third week, when the next number is due.",
)

AT_THE_FOOT = (
    "You are receiving this email because you opted in via our website.",
    "You received this email because you are subscribed to Holm Weekly.",
    "Unsubscribe from this list",
    "Unsubscribe | Update your preferences",
    "Update your preferences",
    "View this email in your browser",
    "If you no longer wish to receive these emails, unsubscribe here.",
    "This email was sent to a@example.org",
    "This email was sent to [email protected]",
    "To unsubscribe from this list, click here.",
    "Click here to unsubscribe",
    "Unsubscribe · Manage preferences · View in browser",
    "Having trouble viewing this email? View it in your browser.",
    "You can unsubscribe at any time by clicking the link in the footer of our emails.",
    "To unsubscribe, write to leave-ferry@list.example.org",
    "Want to change how you receive these emails? You can update your preferences or unsubscribe from this list.",
    "Want to change how you receive these emails?\nYou can update your preferences or unsubscribe from this list.",
    "Thanks for reading! Subscribe for free to receive new posts and support my work.",
    "Thanks for reading Holm Weekly! Subscribe for free to receive new posts and support my work.",
    "Loading comments...",
    "(Visited 1,234 times, 3 visits today)",
    "(Besucht 1.234 Mal, 3 Besuche heute)",
    "This content downloaded from 192.0.2.7 on Tue, 22 Jul 2014 14:22:04 UTC",
    "This content downloaded from\n192.0.2.7 on Tue, 22 Jul 2014 14:22:04 UTC",
    "All use subject to https://about.example.org/terms",
    "Downloaded from https://academic.example.com/ferry/article/1/2/3 by guest on 12 March 2021",
    "Authorized licensed use limited to: Holm College. Downloaded on March 12,2021 at 10:22:33 UTC from a library. "
    "Restrictions apply.",
    "Article content",
    "toggle caption",
    "Post navigation",
    "Like Loading...",
    "Click to share on Facebook (Opens in new window)",
    "Created with Sphinx using a theme provided by Read the Docs.",
    "Built with MkDocs.",
    "Theme: Twenty Ten by WordPress",
    "Powered by Discourse, best viewed with JavaScript enabled",
    "Edit this page on GitHub",
    "Diese Seite auf GitHub bearbeiten",
    "Categories: Ferries | Ice",
)
AT_THE_HEAD = (
    "View this email in your browser",
    "View in browser",
    "Diese E-Mail im Browser ansehen",
    "You are receiving this email because you opted in via our website.",
    "Edit on GitHub",
    "Loading comments...",
    "Click to share on Facebook (Opens in new window)",
    "Downloaded from https://academic.example.com/ferry/article/1/2/3 by guest on 12 March 2021",
)
BETWEEN = (
    "toggle caption",
    "Like Loading...",
    "This content downloaded from 192.0.2.7 on Tue, 22 Jul 2014 14:22:04 UTC",
    "(Visited 1,234 times, 3 visits today)",
)
BY_LANGUAGE = {
    "de": (
        "Sie erhalten diese E-Mail, weil Sie unseren Newsletter abonniert haben.",
        "Diese E-Mail wurde an a@example.org gesendet.",
        "Newsletter abbestellen",
        "Wenn Sie diese E-Mails nicht mehr erhalten möchten, können Sie sie hier abbestellen.",
        "Im Browser anzeigen",
    ),
    "fr": (
        "Vous recevez cet e-mail car vous êtes inscrit à notre lettre.",
        "Cet e-mail a été envoyé à a@example.org",
        "Se désabonner de cette liste",
        "Si vous ne souhaitez plus recevoir ces messages, vous pouvez vous désinscrire ici.",
        "Voir cet e-mail dans votre navigateur",
        "Propulsé par WordPress",
    ),
    "es": (
        "Recibes este correo porque te suscribiste en nuestro sitio web.",
        "Este correo fue enviado a a@example.org",
        "Darse de baja de esta lista",
        "Ver este correo en el navegador",
    ),
    "it": (
        "Ricevi questa email perché ti sei iscritto sul nostro sito.",
        "Questa email è stata inviata a a@example.org",
        "Visualizza questa email nel browser",
    ),
    "pt": (
        "Você recebeu este e-mail porque se inscreveu em nosso site.",
        "Este e-mail foi enviado para a@example.org",
        "Ver este e-mail no navegador",
    ),
    "nl": (
        "U ontvangt deze e-mail omdat u bent ingeschreven op onze website.",
        "Afmelden voor de nieuwsbrief",
        "Bekijk deze e-mail in je browser",
    ),
    "pl": (
        "Otrzymujesz tę wiadomość, ponieważ zapisałeś się na naszą listę.",
        "Wypisz się z newslettera",
        "Zobacz tę wiadomość w przeglądarce",
    ),
    "ru": (
        "Вы получили это письмо, потому что подписались на новости на нашем сайте.",
        "Отписаться от рассылки",
        "Открыть письмо в браузере",
    ),
    "uk": ("Ви отримали цей лист, бо підписалися на нашому сайті.", "Переглянути цей лист у браузері"),
    "cs": ("Tento e-mail jste obdrželi, protože jste se přihlásili k odběru.", "Zobrazit e-mail v prohlížeči"),
    "sv": ("Du får detta mejl eftersom du har anmält dig på vår hemsida.", "Visa mejlet i webbläsaren"),
    "da": ("Du modtager denne mail, fordi du er tilmeldt på vores hjemmeside.", "Afmeld nyhedsbrevet her"),
    "fi": ("Sait tämän viestin, koska olet tilannut sen.", "Avaa viesti selaimessa"),
    "hu": ("Ezt a levelet azért kapta, mert feliratkozott.", "Leiratkozás a hírlevélről"),
    "ro": ("Ai primit acest mesaj pentru că te-ai abonat pe site.", "Dezabonare de la newsletter"),
    "bg": ("Получихте този имейл, защото сте се абонирали: вие сте абонат.", "Вижте имейла в браузъра"),
    "el": ("Λαμβάνετε αυτό το μήνυμα επειδή έχετε εγγραφεί.", "Απεγγραφή από τη λίστα"),
    "tr": ("Bu e-postayı abone olduğunuz için alıyorsunuz.", "E-postayı tarayıcıda görüntüle"),
    "ar": ("تلقيت هذه الرسالة لأنك مشترك في موقعنا", "إلغاء الاشتراك من القائمة"),
    "he": ("קיבלת הודעה זו כי נרשמת באתר", "להסרה מרשימת התפוצה"),
    "fa": ("شما این ایمیل را دریافت کرده‌اید چون عضو سایت هستید", "لغو اشتراک خبرنامه"),
    "ja": ("メールの配信停止はこちら", "このメールをブラウザで見る", "メールの配信を希望されない場合はこちら"),
    "ko": ("본 메일은 뉴스레터를 구독하신 분들께 발송됩니다.", "뉴스레터 구독 취소", "브라우저에서 보기"),
    "zh": ("您收到这封邮件是因为您订阅了我们的周刊。", "在浏览器中查看此邮件", "點此取消訂閱"),
    "vi": ("Bạn nhận được email này vì đã đăng ký trên trang web.", "Xem email này trên trình duyệt"),
    "id": ("Anda menerima email ini karena terdaftar di situs kami.", "Lihat email ini di browser"),
}
IN_ITS_LANGUAGE = [(line, language) for language, lines in BY_LANGUAGE.items() for line in lines]

AUTHORS_LAST = (
    "You can unsubscribe at any time, she said.",
    "This email was sent to my father in 1998.",
    "The last email was sent to ada@example.org, who never opened it.",
    "Sent from my iPhone",
    "You are receiving this letter because you were the only one who wrote to me.",
    "You are receiving this email because I am dead, and the lawyer has kept his promise.",
    "If you no longer wish to receive his letters, burn them.",
    "He signed off the list of passengers and went home by email, as he called the night train.",
    "Unsubscribe?",
    "Built with patience and driftwood.",
    "Powered by two oars and a boy.",
    "Created with love by the children of Holm.",
    "Theme: Ice by Ada Weir",
    "Downloaded from https://www.example.org/ferry on 12 March 2021.",
    "Downloaded from the archive of the harbour office, 12 March 2021.",
    "Categories: seniors, juniors, and boats of one sail",
    "Generated with GCC 12 on the harbour's own machine.",
    "(Sung 3 times, 2 verses each)",
    "The article's content was never proved.",
    "This content downloaded itself, he said, on Tuesday.",
    "192.0.2.7 on the list of addresses was his own.",
    "Whoever wants to unsubscribe ought to be asked why, and to be given a cup of tea.",
    "A browser is a goat that has found the open gate",
    "Read the list, open the browser",
    "She pressed the link to unsubscribe, and the herons came no more.",
    "To unsubscribe from the tyranny of fish, she ate herring.",
    "You can update your preferences at any time in the settings of the boat.",
    "- Generated with Doxygen 1.9",
    "3.2 Built with Sphinx 4",
    "Du får detta brev eftersom du är kund hos livet.",
    "Loading the boat...",
    "No comment...",
    "Bitte bis Freitag per E-Mail abmelden: ada@example.org",
    "Sie wollte den Newsletter abbestellen, aber das Boot war schon fort.",
    "Elle voulait se désabonner du journal.",
    "Recibió este correo porque nadie más sabía leer.",
    "Вы получили это письмо от человека, которого больше нет.",
)
AUTHORS_FIRST = (
    "How to unsubscribe from a mailing list",
    "Update your preferences",
    "This email was sent to my father in 1998.",
    "You are receiving this email because I need your boat.",
    "View from the browser's bench",
)
HEADINGS = (
    "Unsubscribe from this list",
    "View this email in your browser",
    "Edit this page on GitHub",
    "Post navigation",
    "Article content",
    "Built with MkDocs",
    "Update your preferences",
    "Categories: Ferries | Ice",
)


def paste(*lines: str) -> str:
    """Return lines as paragraphs of one text."""
    return "\n\n".join(lines)


@pytest.mark.parametrize("line", AT_THE_FOOT)
def test_foot_goes(line: str):
    """Below an article, the line goes and nothing else."""
    assert clean(paste(*ARTICLE, line)) == paste(*ARTICLE)


@pytest.mark.parametrize("line", AT_THE_HEAD)
def test_head_goes(line: str):
    """Above an article, the line goes and nothing else."""
    assert clean(paste(line, *ARTICLE)) == paste(*ARTICLE)


@pytest.mark.parametrize("line", BETWEEN)
def test_goes_from_between(line: str):
    """What no author writes goes from between two paragraphs too."""
    assert clean(paste(*ARTICLE[:5], line, *ARTICLE[5:])) == paste(*ARTICLE)


@pytest.mark.parametrize(("line", "language"), IN_ITS_LANGUAGE)
def test_goes_in_its_language(line: str, language: str):
    """What a mail says of itself goes in every language of the tables."""
    assert clean(paste(*ARTICLE, line)) == paste(*ARTICLE), language


def test_goes_below_the_title():
    """The link to see a mail in a browser often stands below its title."""
    assert clean(paste("The ferry to Holm", "View this email in your browser", *ARTICLE)) == paste(
        "The ferry to Holm", *ARTICLE
    )


def test_what_stands_again_and_again_goes():
    """A button that a site puts between all paragraphs is no heading."""
    lines = [line for part in ARTICLE for line in ("Article content", part)]

    assert clean(paste(*lines)) == paste(*ARTICLE)


@pytest.mark.parametrize("line", AUTHORS_LAST)
def test_authors_last_line_stays(line: str):
    """An article may end in such a sentence."""
    assert clean(paste(*ARTICLE, line)) == paste(*ARTICLE, line)


@pytest.mark.parametrize("line", AUTHORS_FIRST)
def test_authors_first_line_stays(line: str):
    """An article may begin with such a line."""
    assert clean(paste(line, *ARTICLE)) == paste(line, *ARTICLE)


@pytest.mark.parametrize("line", HEADINGS)
def test_heading_stays(line: str):
    """Between two paragraphs such a line is the heading of what follows."""
    text = paste(*ARTICLE[:5], line, *ARTICLE[5:])

    assert clean(text) == text


@pytest.mark.parametrize("line", [*AT_THE_FOOT[:13], "Newsletter abbestellen"])
def test_text_about_mails_keeps_its_examples(line: str):
    """A text that speaks of lists and how to leave them says such lines itself."""
    text = paste(*LETTERS, line)

    assert clean(text) == text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Built with MkDocs.", "Whoever writes manuals has heard of MkDocs, and most have been told to use it twice."),
        (
            "Edit this page on GitHub",
            "The pages are kept on GitHub, where whoever finds a mistake may mend it himself.",
        ),
        ("View in browser", "The browser shows the page as it is, and the editor shows it as somebody meant it to be."),
        ("Post navigation", "The navigation of a site is best tested by somebody who has never been at sea before."),
    ],
)
def test_text_about_programs_keeps_their_lines(line: str, said: str):
    """Where the prose has the telling word itself, the line is the author's."""
    text = paste(*ARTICLE[:2], said, line)

    assert clean(text) == text


def test_says_why():
    """The evidence is told in plain words."""
    text = paste(*ARTICLE, "Unsubscribe from this list")

    assert [removal.evidence for removal in explain(text).removals] == ["newsletter"]
    assert [r.evidence for r in explain(paste(*ARTICLE, "Built with MkDocs.")).removals] == ["made with a program"]
