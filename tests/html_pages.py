"""Pages of HTML for `tests.extractors`: twelve articles in four languages, each in the shape of a kind of site."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
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
        ("Related articles", "Crab prices at a ten-year high", "New ferry times from Monday", "Ten walks"),
        ("Sign up for our newsletter", "The best of the week in your inbox.", "Unsubscribe at any time."),
        ("Comments", "No comments yet", "Be the first to comment"),
        "The views expressed in this article are those of the author and not necessarily those of the editors.",
        ("About us", "Contact", "Privacy policy", "Terms of use", "© 2026 The Courier. All rights reserved."),
    ),
    "de": Chrome(
        ("Zum Inhalt springen", "Startseite", "Nachrichten", "Sport", "Kultur", "Anmelden", "Abonnieren", "Suche"),
        ("Teilen", "Drucken", "Per E-Mail senden"),
        ("Mehr zum Thema", "Krabben so teuer wie seit Jahren nicht", "Neuer Fahrplan für die Fähre", "Zehn Wege"),
        ("Newsletter abonnieren", "Das Beste der Woche in Ihrem Postfach.", "Abmeldung jederzeit möglich."),
        ("Kommentare", "Noch keine Kommentare", "Kommentar schreiben"),
        "Alle Angaben ohne Gewähr. Die Vervielfältigung dieses Beitrags bedarf der Genehmigung der Redaktion.",
        ("Über uns", "Kontakt", "Datenschutz", "Impressum", "© 2026 Stadtbote. Alle Rechte vorbehalten."),
    ),
    "es": Chrome(
        ("Saltar al contenido", "Inicio", "Noticias", "Deportes", "Opinión", "Iniciar sesión", "Buscar"),
        ("Compartir", "Facebook", "WhatsApp", "Copiar enlace"),
        ("Artículos relacionados", "El cangrejo, más caro que nunca", "Nuevos horarios del ferri", "Diez paseos"),
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
        ("Qui sommes-nous", "Contact", "Mentions légales", "Politique de confidentialité", "© 2026 Le Courrier"),
    ),
}


def read_articles() -> list[Article]:
    """Read the articles: language and kind, title and paragraphs, one a line; a blank line between two articles."""
    articles = []
    for text in (Path(__file__).parent / "articles.txt").read_text(encoding="utf-8").split("\n\n"):
        kind, title, *paragraphs = text.splitlines()
        articles.append(Article(*kind.split(), title, tuple(paragraphs)))
    return articles


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
    error = "<div>503 Service Unavailable<br>The server is temporarily unable to service your request.</div>"
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
