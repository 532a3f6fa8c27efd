"""What is learned of a site: the same in any order, no more than a sample, under the name of the site."""

from __future__ import annotations

import pickle
from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus.sites import LEARNED, PAGES, SITE, TEXTS, write_article, write_page, write_site
from textclean import Furniture, learn_furniture
from textclean.corpus.furniture import SAMPLE, name_site

SITES = st.sampled_from([SITE, "https://other.example/1", "www.garden.example", "", None])


def learn(rows: list[tuple[str, object]]) -> Furniture:
    """Return what pairs of a text and its site teach."""
    return learn_furniture([text for text, _ in rows], [site for _, site in rows])


@given(st.lists(st.tuples(TEXTS, SITES), max_size=12), st.randoms())
@settings(max_examples=25)
def test_order_partition_and_repetition_make_no_difference(rows, rng):
    """However the pages are shuffled, parted, learned twice and merged, the same is learned."""
    shuffled = [*rows, *rows[::2]]
    rng.shuffle(shuffled)
    cut = len(shuffled) // 2
    parts = [learn(shuffled[:cut]), learn(shuffled[cut:]), learn(rows[:3])]
    rng.shuffle(parts)

    assert reduce(Furniture.merge, parts, Furniture()) == Furniture().merge(*parts) == learn(rows)
    assert learn(shuffled).to_bytes() == learn(rows).to_bytes()


@given(*[st.lists(st.tuples(TEXTS, SITES), max_size=6)] * 3)
@settings(max_examples=25)
def test_merging_is_a_union(a, b, c):
    """Merging is associative, commutative and idempotent, and leaves what is merged alone."""
    one, two, three = map(learn, (a, b, c))
    before = one.to_bytes()

    assert one.merge(two).merge(three) == one.merge(two.merge(three))
    assert one.merge(two) == two.merge(one)
    assert one.merge(one) == one
    assert one.to_bytes() == before


def test_memory_is_bounded():
    """Of a site with any number of pages a sample is kept, whatever came first, and of a giant page a part."""
    pages = write_site(5 * SAMPLE)
    forth, back = learn_furniture(pages, SITE), learn_furniture(reversed(pages), SITE)

    assert repr(forth) == f"<Furniture of {SAMPLE} pages of 1 site>"
    assert forth == back
    assert (
        len(
            learn_furniture(["\n".join(f"line {chr(97 + i % 26) * (i // 26)}" for i in range(26_000))], SITE).to_bytes()
        )
        < 60_000
    )


def test_a_page_that_holds_all_others_is_one_of_them():
    """A manual on one page beside its chapters makes no copies of them."""
    whole = write_page([line for number in range(9) for line in write_article(number)])
    known = learn_furniture([*PAGES[:9], whole], SITE).lines_of(SITE)

    assert known.pages == 10


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.Garden.example:8080/a?b#c", "garden.example"),
        ("http://user:secret@garden.example/", "garden.example"),
        ("//garden.example/a", "garden.example"),
        ("garden.example/a", "garden.example"),
        ("Garden.example.", "garden.example"),
        ("http://[::1]:80/", "[::1]"),
        ("http://[broken", "[broken"),
        ("example.org?page=2", "example.org"),
        ("example.org#top", "example.org"),
        ("localhost:8000/heron", "localhost"),
        ("localhost:8000", "localhost"),
        ("reeds:8000?page=2", "reeds"),
        ("customer 12", "customer 12"),
        ("customer:12", "customer:12"),
        ("", ""),
        (None, ""),
        (float("nan"), ""),
    ],
)
def test_addresses_name_sites(address: object, name: str):
    """An address stands for its host; any other str names a site; what is missing names none."""
    assert name_site(address) == name


def test_it_can_be_sent_to_another_process():
    """What was learned is the same after pickling, before and after it was used."""
    LEARNED.lines_of(SITE)

    assert pickle.loads(pickle.dumps(LEARNED)) == LEARNED


def test_asking_for_other_sites_leaves_nothing_behind():
    """However many sites of a column nothing is known of, what was learned stays as large as it is."""
    before = len(pickle.dumps(LEARNED))
    for number in range(100):
        assert not LEARNED.lines_of(f"https://pond{number}.example/").standing

    assert len(pickle.dumps(LEARNED)) == before
