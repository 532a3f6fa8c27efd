"""Pages of HTML written for `tests.extractors`: twelve articles in four languages, each in the shape of a kind of site."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple


class Article(NamedTuple):
    """An article, and the kind of site that it stands on."""

    language: str
    kind: str
    title: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """The title and the paragraphs, one a line."""
        return "\n".join((self.title, *self.paragraphs))


class Chrome(NamedTuple):
    """What a site puts around an article, in its language."""

    menu: tuple[str, ...]
    share: tuple[str, ...]
    related: tuple[str, ...]
    newsletter: tuple[str, ...]
    comments: tuple[str, ...]
    disclaimer: str
    footer: tuple[str, ...]


CHROMES = {
    "en": Chrome(
        ("Skip to content", "Home", "News", "Sport", "Opinion", "Log in", "Subscribe", "Search"),
        ("Share", "Facebook", "WhatsApp", "Copy link"),
        ("Related articles", "Crab prices at a ten-year high", "Ferry timetable changes from Monday", "Ten winter walks"),
        ("Sign up for our newsletter", "The best of the week in your inbox.", "Unsubscribe at any time."),
        ("Comments", "No comments yet", "Be the first to comment"),
        "The views expressed in this article are those of the author and do not necessarily reflect those of the editors.",
        ("About us", "Contact", "Privacy policy", "Terms of use", "© 2026 The Courier. All rights reserved."),
    ),
    "de": Chrome(
        ("Zum Inhalt springen", "Startseite", "Nachrichten", "Sport", "Kultur", "Anmelden", "Abonnieren", "Suche"),
        ("Teilen", "Drucken", "Per E-Mail senden"),
        ("Mehr zum Thema", "Krabben so teuer wie seit Jahren nicht", "Neuer Fahrplan für die Fähre", "Zehn Wanderungen"),
        ("Newsletter abonnieren", "Das Beste der Woche in Ihrem Postfach.", "Abmeldung jederzeit möglich."),
        ("Kommentare", "Noch keine Kommentare", "Kommentar schreiben"),
        "Alle Angaben ohne Gewähr. Die Vervielfältigung dieses Beitrags ist nur mit Genehmigung der Redaktion gestattet.",
        ("Über uns", "Kontakt", "Datenschutz", "Impressum", "© 2026 Stadtbote. Alle Rechte vorbehalten."),
    ),
    "es": Chrome(
        ("Saltar al contenido", "Inicio", "Noticias", "Deportes", "Opinión", "Iniciar sesión", "Suscríbete", "Buscar"),
        ("Compartir", "Facebook", "WhatsApp", "Copiar enlace"),
        ("Artículos relacionados", "El cangrejo, más caro que nunca", "Nuevos horarios del ferri", "Diez paseos de invierno"),
        ("Suscríbete a nuestro boletín", "Lo mejor de la semana en tu correo.", "Puedes darte de baja cuando quieras."),
        ("Comentarios", "No hay comentarios", "Deja un comentario"),
        "Todos los derechos reservados. Prohibida la reproducción total o parcial de este contenido sin autorización.",
        ("Quiénes somos", "Contacto", "Política de privacidad", "Aviso legal", "© 2026 El Correo de la Costa"),
    ),
    "fr": Chrome(
        ("Aller au contenu", "Accueil", "Actualités", "Sport", "Opinions", "Se connecter", "S'abonner", "Rechercher"),
        ("Partager", "Facebook", "WhatsApp", "Copier le lien"),
        ("Lire aussi", "Le prix du crabe au plus haut", "De nouveaux horaires pour le bac", "Dix promenades d'hiver"),
        ("Inscrivez-vous à notre newsletter", "Le meilleur de la semaine.", "Désinscription à tout moment."),
        ("Commentaires", "Aucun commentaire", "Laisser un commentaire"),
        "Tous droits réservés. Toute reproduction, même partielle, est interdite sans l'autorisation de la rédaction.",
        ("Qui sommes-nous", "Contact", "Mentions légales", "Politique de confidentialité", "© 2026 Le Courrier du port"),
    ),
}

ARTICLES = (
    Article("en", "news", "The library that lends ladders", (
        "The library in Cooper Street has eleven thousand books and forty ladders, and the ladders have the longer queue. "
        "They stand in what used to be the newspaper room, sorted by height, each with a number and a ticket.",
        "It began with a reader who wanted a book about gutters. The librarian, Sam Adeyemi, asked him what he really "
        "wanted, and the answer was a ladder, for one afternoon, without having to own one for ever.",
        "“Nobody needs a ladder,” says Mr Adeyemi. “People need to be two metres higher, twice a year. That is what a "
        "library is for: the things that you need twice a year.”",
        "Last month the council counted. The ladders had gone out 1,212 times, three had come back late, and one had come "
        "back longer, because a reader had mended it.",
    )),
    Article("en", "blog", "What I learned from a slow oven", (
        "My oven takes fifty minutes to reach a heat that the books call moderate. For years I was angry with it. Then I "
        "began to cook what a slow oven wants to cook, and we have been friends since.",
        "A slow oven likes beans. It likes onions that have all day, and quinces, and the cheap end of a shoulder. It does "
        "not like pastry, and it has told me so in several ways.",
        "The trick is to start before you know what you are making. Light it, put a pot of water in, and then look into the "
        "cupboard; by the time you have decided it is ready to be asked.",
        "I have written the times down below the window with a pencil, and the next tenant may paint over them.",
    )),
    Article("en", "shop", "Enamel kettle, two litres", (
        "This kettle was made in the valley for the railway, which gave one to every signal box. The pattern has not changed "
        "since, apart from the handle, which is now of beech and stays cool.",
        "The enamel is fired three times at eight hundred degrees. It may chip if you drop it on stone, and the chip will "
        "rust, slowly, over more years than you are likely to hold it against us.",
        "It works on gas, on induction and on an open fire. Do not put it into a dishwasher; it does not need one. Vinegar "
        "and an hour of patience take the chalk off.",
    )),
    Article("en", "forum", "How do I stop a tide clock from running backwards?", (
        "I have inherited a tide clock from my uncle, who was a pilot in the estuary. It has one hand and ran well for two "
        "years. Since I moved it to the kitchen it runs backwards, not always, but for an hour or so after supper.",
        "I have changed the battery twice, and cleaned the contacts with the rubber end of a pencil. There is nothing "
        "magnetic on that wall that I know of, apart from the knives, which hang a good metre away.",
        "Has anybody seen this before? I should rather not open the case, because his handwriting is on the seal.",
    )),
    Article("de", "news", "Der Bahnhof, an dem nur Bücher aussteigen", (
        "Am Haltepunkt Wiesenau hält seit 1994 kein Zug mehr, aber jeden Dienstag um halb elf fährt eine Draisine vor und lädt "
        "Bücher aus. Dann öffnet Lore Kienast die Schalterhalle und setzt Kaffee auf.",
        "Die Bücher kommen aus den Bibliotheken der Kreisstadt, die keinen Platz mehr für sie haben. In Wiesenau stehen sie nach "
        "Strecken sortiert: Romane Richtung Norden, Reiseberichte Richtung Süden, Lyrik auf dem Abstellgleis.",
        "„Wer hier einsteigt, kommt immer an“, sagt Frau Kienast, die vierzig Jahre lang Fahrkarten verkauft hat. Eine "
        "Ausleihfrist gibt es nicht; wer ein Buch zurückbringt, bekommt einen Stempel mit Datum und Uhrzeit.",
        "Die Bahn hat das Gebäude im Frühjahr für einen Euro abgegeben und sich das Recht vorbehalten, es zurückzukaufen.",
    )),
    Article("de", "recipe", "Linsensuppe für kalte Hände", (
        "Diese Suppe hat meine Nachbarin gekocht, wenn im Hof die Wasserleitung eingefroren war. Man braucht eine Tasse Linsen, "
        "zwei Möhren, eine Zwiebel und jemanden, der die Kartoffeln schält.",
        "Die Zwiebel wird klein geschnitten und in wenig Öl so lange gedünstet, bis man vergessen hat, dass sie noch auf dem "
        "Herd steht. Dann kommen Möhren und Linsen dazu und so viel Wasser, dass alles bedeckt ist.",
        "Nach einer halben Stunde gibt man die Kartoffeln in Würfeln hinein und salzt zum ersten Mal. Am Ende gehört ein "
        "Löffel Essig in den Topf, und zwar mehr, als man denkt.",
    )),
    Article("de", "blog", "Warum ich meine Uhr nachgehen lasse", (
        "Meine Küchenuhr geht sieben Minuten nach, und ich habe beschlossen, dass das so bleibt. Es ist die einzige Stelle in "
        "der Wohnung, an der ich zu früh komme, ohne früher aufgestanden zu sein.",
        "Angefangen hat es mit der Umstellung im Oktober, als ich auf der Leiter stand und das Glas nicht mehr schließen "
        "wollte. Seither stelle ich nur noch die anderen Uhren und lasse diese reden.",
        "Besucher merken es nach einer Tasse Tee. Sie springen auf, schauen auf ihr Telefon und setzen sich wieder hin, "
        "erleichtert wie Leute, denen man ein Stück Zeit geschenkt hat.",
    )),
    Article("es", "news", "El pueblo que alquila su silencio", (
        "En Valdelobos viven diecinueve personas y ningún motor. Desde enero, el ayuntamiento alquila por horas lo único que le "
        "sobra: el silencio, medido cada noche con un aparato prestado por la universidad.",
        "Los primeros clientes fueron dos técnicos de sonido que necesitaban grabar el vuelo de una lechuza. Se quedaron cuatro "
        "días y dejaron en la caja común lo que el pueblo recauda en un año de pastos.",
        "«Antes pedíamos que nos pusieran una antena», cuenta la alcaldesa, Rosa Ferrer. «Ahora pedimos que no nos la pongan, y "
        "nos hacen el mismo caso que antes.»",
        "La única norma es que nadie puede hablar del silencio mientras dura. La multa consiste en escuchar al alcalde anterior.",
    )),
    Article("es", "shop", "Navaja de pastor con mango de boj", (
        "La hoja se forja en el mismo taller desde 1911 y se templa en aceite de oliva, porque al abuelo le sobraba. Corta pan, "
        "queso y cuerda, y aguanta el filo durante una temporada entera de monte.",
        "El mango es de boj, una madera que crece tan despacio que cada pieza tiene más años que quien la compra. Con el uso se "
        "vuelve oscura y toma la forma de la mano.",
        "No se debe dejar en agua ni meter en el lavavajillas. Una gota de aceite en el eje, dos veces al año, es todo el "
        "cuidado que pide.",
    )),
    Article("fr", "news", "Le phare qui donne l'heure aux vaches", (
        "À la pointe de Kerlann, le phare s'allume chaque soir à l'heure où les vaches rentrent, et personne ne sait plus qui des "
        "deux suit l'autre. Le gardien est parti en 1999, les vaches sont restées.",
        "Marie Le Goff, qui élève une trentaine de bêtes sous la lanterne, a vu la différence le jour où l'ampoule a grillé. "
        "« Elles sont restées dans le pré jusqu'à minuit, raconte-t-elle, comme des enfants sans parents. »",
        "Le service des phares a remplacé l'ampoule en trois semaines et a reçu, par retour du courrier, un fromage. Depuis, une "
        "ampoule de rechange est gardée à la ferme, dans le tiroir des couteaux.",
        "La commune voudrait inscrire le troupeau à l'inventaire des monuments, au moins comme dépendance.",
    )),
    Article("fr", "recipe", "La tarte aux poires du jeudi", (
        "Ma grand-mère faisait cette tarte le jeudi, parce que le four du boulanger était libre. Il faut quatre poires, du beurre, "
        "un peu de farine et la patience de ne pas ouvrir la porte avant la fin.",
        "La pâte se fait la veille et se repose mieux que nous. On l'étale sans la tirer, on la pique, et on la laisse encore "
        "une demi-heure au froid pendant que l'on épluche les fruits.",
        "Les poires se coupent en huit et se rangent comme les rayons d'une roue. Une cuillère de sucre par-dessus, quarante "
        "minutes, et le silence dans la cuisine indique que c'est prêt.",
    )),
    Article("fr", "blog", "J'ai rendu mon réveil", (
        "Le mois dernier, j'ai rapporté mon réveil au magasin où je l'avais acheté il y a douze ans. Le vendeur m'a demandé ce qui "
        "n'allait pas. Rien, ai-je dit, il marche très bien, c'est bien le problème.",
        "Depuis, je me réveille quand le boulanger d'en face remonte son rideau, c'est-à-dire à cinq heures et quart en semaine "
        "et jamais le lundi. J'ai découvert que le lundi est un jour très long.",
        "On me dit que je ne tiendrai pas l'hiver. Le boulanger, lui, a promis de remonter le rideau plus doucement, et je "
        "l'ai supplié de n'en rien faire.",
    )),
)  # fmt: skip


def write_html(article: Article, number: int) -> str:
    """Return a page with an article: every second one holds it twice, every third begins with an error message.

    Paragraphs are joined in pairs, since jusText finds an article by paragraphs of 200 characters and more.
    """
    chrome = CHROMES[article.language]
    paragraphs = [" ".join(article.paragraphs[i : i + 2]) for i in range(0, len(article.paragraphs), 2)]
    title = escape(article.title)
    body = [f"<h1>{title}</h1>", _write_row("share", chrome.share), *map(_write_paragraph, paragraphs)]
    if article.kind in ("shop", "recipe"):
        body.insert(2, _write_list("facts", [item.split(".")[0][:30] for item in chrome.related[1:]]))
    if number % 2:
        body += map(_write_paragraph, paragraphs)
    body += [_write_row("newsletter", chrome.newsletter), _write_paragraph(chrome.disclaimer)]
    error = '<div class="msg">503 Service Unavailable<br>The server is temporarily unable to service your request.</div>'
    tag = "article" if article.kind in ("news", "blog") else 'div class="content"'
    content = "\n".join(body)
    return f"""<!doctype html>
<html lang="{article.language}"><head><meta charset="utf-8"><title>{title}</title></head><body>
{error if number % 3 == 0 else ""}
{_write_list("nav", chrome.menu)}
<{tag}>
{content}
</{tag.split()[0]}>
{_write_list("related", chrome.related)}
<div id="comments">{_write_row("comments", chrome.comments)}</div>
<footer>{_write_list("footer", chrome.footer)}</footer>
</body></html>
"""


def _write_paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _write_row(name: str, texts: Sequence[str]) -> str:
    return f'<div class="{name}">' + "\n".join(f"<span>{escape(text)}</span><br>" for text in texts) + "</div>"


def _write_list(name: str, texts: Sequence[str]) -> str:
    items = "\n".join(f'<li><a href="/{number}">{escape(text)}</a></li>' for number, text in enumerate(texts))
    return f'<ul class="{name}">\n{items}\n</ul>'
