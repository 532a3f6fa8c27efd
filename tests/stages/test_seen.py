"""Lines that were looked at before show the same, and a stage that has seen a text is not asked again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from textclean import STAGES, Paragraph, Removal, clean, explain, find_boilerplate
from textclean.stages.boilerplate.ends import find_boilerplate_again
from textclean.stages.boilerplate.seen import Seen
from textclean.text.paragraphs import split_paragraphs

LINES: Final = (
    *("The heron waits for hours, and then it strikes. Nobody at the lake has ever seen it miss, says the keeper,"),
    "who has the time to watch it from the weir.",
    *("Read more", "READ MORE: Ten ways to cook a carp", "Share", "Tags: heron, lake", "Scroll down for video"),
    *("[Read more](/more)", "## Related", "- [Ten lakes](/lakes)", "© 2024 The Courier", "1. Newsletter", "Accept all"),
    "Sign up for our newsletter, and get the best of the lake every week.",
    "We use cookies on this site. By continuing you agree to our terms.",
    "As a subscriber you can give ten articles a month.",
)


@given(st.lists(st.sampled_from(LINES), max_size=12), st.lists(st.sampled_from(LINES), max_size=12))
def test_what_was_seen_before_changes_nothing(before: list[str], lines: list[str]):
    """The same goes from a text whether or not some of its lines were looked at in another order."""
    paragraphs, seen = split_paragraphs("\n".join(lines)), Seen()

    list(find_boilerplate_again(split_paragraphs("\n".join(before)), seen))

    assert list(find_boilerplate_again(paragraphs, seen)) == list(find_boilerplate(paragraphs))


def test_only_indents_are_looked_at_again_where_nothing_went():
    """A text of which nothing goes is seen once more without indents: by a stage of one's own as well."""
    texts: list[list[str]] = []

    def watch(paragraphs: Sequence[Paragraph]) -> list[Removal]:
        texts.append([paragraph.text for paragraph in paragraphs])
        assert any(paragraph.indent for paragraph in paragraphs) == (len(texts) == 1)
        return []

    text = "  The heron waits.\nNobody has seen it miss."

    assert clean(text, stages=[*STAGES, watch]) == "The heron waits.\nNobody has seen it miss."
    assert texts == [["The heron waits.", "Nobody has seen it miss."]] * 2


def test_what_goes_once_indents_are_unknown_is_followed_up():
    """Where a later pass takes something, all stages look again: a footer may stand at the end now."""
    last = "Nobody knows who wrote this line below the footer, or why it stands here, but the keeper of the weir might."

    def take_last(paragraphs: Sequence[Paragraph]) -> list[Removal]:
        is_asked = paragraphs[-1].text == last and not any(paragraph.indent for paragraph in paragraphs)
        return [Removal(paragraphs[-1].start, paragraphs[-1].end, "own", "the last line")] if is_asked else []

    article = "The heron waits for hours, and then it strikes. Nobody at the lake has ever seen it miss a fish."
    text = f"  {article}\nMost read\n- Ten ways to cook a carp\nCommentsNo comment\n{last}"

    cleaning = explain(text, stages=[take_last, find_boilerplate])

    assert cleaning.text == article
    assert [removal.reason for removal in cleaning.removals] == ["boilerplate", "own"]
