"""Removed runs are named and explained by what is there to be seen."""

from __future__ import annotations

import pytest

from textclean.stages.pages.evidence import NAMES, REASONS, name_runs
from textclean.stages.pages.looks import PLAIN, kind_of
from textclean.stages.pages.titles import find_title

SENTENCE = "The lock keeper waits for the barge, and the barge for the lock keeper, all morning."


def test_a_run_is_named_by_its_labels() -> None:
    """The kind that most labels have gives the reason, and the labels are the evidence."""
    kinds = [kind_of("SHARE"), kind_of("SHARE"), PLAIN, PLAIN]
    kept = bytearray([0, 0, 0, 1])
    ((places, reason, evidence),) = name_runs(["Share", "Tweet", "Pin", SENTENCE], kinds, kept)

    assert (places, reason) == (range(3), "share-row")
    assert evidence == "short lines above the text with share buttons: Share, Tweet"


@pytest.mark.parametrize(
    ("kept", "reason", "where"),
    [
        ([0, 1, 1], "menu", "above"),
        ([1, 0, 1], "furniture", "between"),
        ([1, 1, 0], "footer", "below"),
    ],
    ids=["above", "inside", "below"],
)
def test_a_run_without_labels_is_named_by_its_place(kept: list[int], reason: str, where: str) -> None:
    """Where nothing names the lines, their place does."""
    ((_, named, evidence),) = name_runs(["A line"] * 3, [PLAIN] * 3, bytearray(kept))

    assert named == reason
    assert evidence.startswith(f"short lines {where}")


def test_sentences_are_another_article() -> None:
    """Prose that goes is named as prose."""
    ((_, reason, evidence),) = name_runs([SENTENCE, SENTENCE], [PLAIN] * 2, bytearray([1, 0]))

    assert (reason, evidence.partition(" ")[0]) == ("other-article", "sentences")


def test_a_heading_of_another_kind_begins_a_part() -> None:
    """A list of other articles and the footer below it are told apart."""
    texts = ["Related articles", "Ten walks", "Privacy policy", SENTENCE]
    kinds = [kind_of("RELATED"), PLAIN, kind_of("LEGAL"), PLAIN]
    parts = list(name_runs(texts, kinds, bytearray([0, 0, 0, 1])))

    assert [(part[0], part[1]) for part in parts] == [(range(2), "teaser"), (range(2, 3), "footer")]


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("RELATED", ["Top", "heron_1", "Posts: 7", "Re: Which lock opens first"]),
        ("RELATED", ["Author information", "Department of Locks", "A. Keeper & B. Barge"]),
        ("COMMENT", ["NAME"]),
        ("NEWSLETTER", ["* Anmelden"]),
        ("SHARE", ["(PDF, 2", "MB) Reviews", "Jens, 3 May"]),
    ],
    ids=["few lines", "a third", "one word", "one word behind a bullet", "no heading"],
)
def test_a_label_among_others_does_not_name_the_run(kind: str, texts: list[str]) -> None:
    """What is not plain to see is not said; the reason stays."""
    kinds = [kind_of(kind), *[PLAIN] * (len(texts) - 1), PLAIN]
    ((_, reason, evidence),) = name_runs([*texts, SENTENCE], kinds, bytearray([*[0] * len(texts), 1]))

    assert reason == REASONS[kind]
    assert evidence == f"short lines above the text with words that often stand around one: {texts[0]}"


@pytest.mark.parametrize(
    ("kind", "texts", "labels"),
    [
        ("RELATED", ["Related articles", "Ten walks by a canal"], 1),
        ("COMMENT", ["Reply", "Report"], 2),
        ("ADVERT", ["Sponsored"], 1),
        ("MENU", ["Home", "Log in", "Search", *["Ten walks by a canal"] * 30], 3),
    ],
    ids=["a heading", "two words", "one word that heads nothing", "several in a long run"],
)
def test_labels_that_are_enough_name_the_run(kind: str, texts: list[str], labels: int) -> None:
    """A list with its heading, a few buttons and the words of a long menu are called what they are."""
    kinds = [*[kind_of(kind)] * labels, *[PLAIN] * (len(texts) - labels), PLAIN]
    ((_, _, evidence),) = name_runs([*texts, SENTENCE], kinds, bytearray([*[0] * len(texts), 1]))

    assert evidence == f"short lines above the text with {NAMES[kind]}: {', '.join(texts[:labels])}"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Lock keeper wins fight over the gates", "The lock keeper of Sallow may keep the gates of the river."),
        ("Смотрительница шлюза отстояла свой дом", "Смотрительнице шлюза оставили дом: она отстояла его."),
        ("鹭鸟回到旧港湿地", "二月的最后一周，鹭鸟回到了旧港的湿地。"),
    ],
    ids=["en", "ru", "zh"],
)
def test_the_title_is_found_above_share_buttons(title: str, body: str) -> None:
    """A title's words come again in the text, in whatever language, with lines between."""
    texts = ["Home", title, "Share", "By A. Writer", body]

    assert find_title(texts, [PLAIN, PLAIN, kind_of("SHARE"), kind_of("BYLINE"), PLAIN], [False] * 4 + [True]) == 1


def test_another_articles_title_is_none() -> None:
    """A short line above whose words do not come again stays out."""
    texts = ["Ten walks by a canal", "Most read", SENTENCE]

    assert find_title(texts, [PLAIN, kind_of("RELATED"), PLAIN], [False, False, True]) is None
