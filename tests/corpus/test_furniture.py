"""What is learned of a site, and what follows from it for a page."""

from __future__ import annotations

import pickle
import random
import re
from collections import Counter
from collections.abc import Callable
from functools import partial, reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus.sites import ENDINGS, FOOT, MENU, NOTICE, THINGS, write_article, write_page, write_site
from textclean import Furniture, clean, clean_many, explain, explain_many, learn_furniture, summarize
from textclean.cleaning import STAGES
from textclean.corpus.furniture import SAMPLE, name_site
from textclean.stages.boilerplate.ends import find_boilerplate
from textclean.stages.pages.furniture import find_page_furniture

SITE = "https://garden.example/news"
PAGES = write_site(12)
LEARNED = learn_furniture(PAGES, SITE)
TEXTS = st.sampled_from([*PAGES, *write_site(3, first=100), "", "Home", "The heron waits.\nIt waits for hours."])
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


@given(TEXTS)
@settings(max_examples=30)
def test_nothing_learned_changes_nothing(text):
    """With an empty object, or for a site that nothing is known of, `clean` is what it is without."""
    assert explain(text, furniture=Furniture(), site=SITE) == explain(text)
    assert explain(text, furniture=LEARNED, site="https://unknown.example/") == explain(text)


@given(TEXTS)
@settings(max_examples=30)
def test_the_laws_of_cleaning_hold(text):
    """Cleaning twice changes nothing, `clean` is the text of `explain`, and what went is accounted for."""
    cleaning = explain(text, furniture=LEARNED, site=SITE)

    assert clean(text, furniture=LEARNED, site=SITE) == cleaning.text
    assert clean(cleaning.text, furniture=LEARNED, site=SITE) == cleaning.text
    gone = " ".join(cleaning.removed(i) for i in range(len(cleaning.removals)))
    assert sorted(f"{cleaning.text} {gone}".split()) == sorted(cleaning.normalized.split())


@pytest.mark.parametrize("count", [5, 10, 20])
def test_an_article_of_a_known_site_is_found(count: int):
    """Menu and footer go though no label names them, and the article stays whole."""
    article = write_article(1000)
    learned = learn_furniture([*write_site(count), write_page(article)], SITE)
    text = clean(write_page(article), furniture=learned, site=SITE)

    assert [line for line in article if line not in text] == []
    assert [line for line in (*MENU, *FOOT) if line in text.split("\n")] == []


def test_every_removal_names_its_pages():
    """The evidence says on how many of how many pages of which site the line stands."""
    cleaning = explain(PAGES[0], furniture=LEARNED, site=SITE)

    assert {removal.reason for removal in cleaning.removals} == {"site-furniture"}
    assert {removal.evidence for removal in cleaning.removals} == {
        "each line stands on 12 of 12 pages of garden.example"
    }
    assert "site-furniture" in str(cleaning)


def test_a_summary_counts_site_furniture_as_one_rule():
    """However often each line stands, a summary of a column has one row for it."""
    summary = summarize(explain_many(PAGES, furniture=LEARNED, sites=SITE))

    assert [(rule.reason, rule.pages) for rule in summary.rules] == [("site-furniture", 12)]


@pytest.mark.parametrize("pages", [2, 5, 10, 16])
@pytest.mark.parametrize("copies", [1, 2, 3])
def test_a_story_that_stands_under_several_addresses_is_no_furniture(pages: int, copies: int):
    """Copies of an article count as one page, so that its paragraphs stay."""
    story = write_article(2000)
    twins = [write_page([*story, f"Local note number {'x' * i} from the editors."]) for i in range(copies + 1)]
    learned = learn_furniture([*write_site(pages), *twins], SITE)

    for twin in twins:
        text = clean(twin, furniture=learned, site=SITE)
        assert [line for line in story if line not in text] == []


def test_a_page_that_holds_all_others_is_one_of_them():
    """A manual on one page beside its chapters makes no copies of them."""
    whole = write_page([line for number in range(9) for line in write_article(number)])
    known = learn_furniture([*PAGES[:9], whole], SITE).lines_of(SITE)

    assert known.pages == 10


def test_recurring_headings_inside_an_article_stay():
    """An author's own headings stand on every page of recipes, and are no furniture."""
    recipes = []
    for number in range(12):
        intro, roots, herbs, first, second, last, *_ = write_article(number, paragraphs=7)[1:]
        body = [intro, "Ingredients", roots, herbs, "Method", first, second, "Verdict", last]
        recipes.append(write_page([f"A soup of leeks and barley that I had from aunt {chr(65 + number)}", *body]))
    learned = learn_furniture(recipes, SITE)

    for recipe in recipes:
        lines = clean(recipe, furniture=learned, site=SITE).split("\n")
        assert {"Ingredients", "Method", "Verdict"} <= set(lines)


@pytest.mark.parametrize("size", [4, 6, 9])
def test_lines_that_come_in_another_choice_stay(size: int):
    """What every page says in another choice and order, as advertisements do of what they offer, is no furniture."""
    rng = random.Random(size)
    offers = [f"{number} days in {thing} {ending}" for number in (3, 5, 30) for thing in THINGS for ending in ENDINGS]
    pages = []
    for number in range(12):
        first, second, third, *_ = write_article(number)[1:]
        chosen = rng.sample(offers[:16], size)
        pages.append((chosen, write_page([first, "What we offer", *chosen, second, third])))
    learned = learn_furniture([page for _, page in pages], SITE)

    for chosen, page in pages:
        assert Counter(chosen) - Counter(clean(page, furniture=learned, site=SITE).split("\n")) == Counter()


@pytest.mark.parametrize("count", [5, 10, 20])
def test_ingredients_that_most_recipes_have_stay(count: int):
    """Lines that seven in ten pages have by themselves come together by chance only, on few pages more often."""
    staples = [f"2 spoons of {thing}" for thing in (*THINGS, "barley", "leeks", "salt", "oil")]
    wrong = 0
    for seed in range(5):
        rng = random.Random(seed)
        recipes = []
        for number in range(count):
            first, second, third, *_ = write_article(100 * seed + number)[1:]
            chosen = [staple for staple in staples if rng.random() < 0.7]
            body = [first, "Serves 4", "Ingredients", *chosen, "Method", second, third]
            recipes.append((chosen, write_page(["Log in", "Share", "Privacy policy", *body])))
        learned = learn_furniture([page for _, page in recipes], SITE)
        for chosen, page in recipes:
            alone, text = clean(page), clean(page, furniture=learned, site=SITE)
            wrong += len(set(chosen).intersection(alone.split("\n")).difference(text.split("\n")))

    assert not wrong


def test_links_that_run_across_lines_are_no_obstacle():
    """A page of Markdown whose links are wrapped is judged with what its siblings say."""
    links = [f"* [{line}](/{place})" for place, line in enumerate(MENU)]
    wrapped = ["[Home](/)", "[Log in](/login)", "[Share this page with the", "other readers](/share)", *links]
    articles = [write_article(number) for number in range(12)]
    pages = ["\n".join([*wrapped, *article, "[Privacy policy](/privacy)", *FOOT]) for article in articles]
    learned = learn_furniture(pages, SITE)

    for article, page in zip(articles, pages, strict=True):
        lines = clean(page, furniture=learned, site=SITE).split("\n")
        assert set(article) <= set(lines)
        assert not set(wrapped) & set(lines)


@pytest.mark.parametrize("link", ["[edit]", "[\nedit\n]", "[\nedit\n|\nedit source\n]"])
def test_edit_links_of_a_known_wiki_go_and_its_sections_stay(link: str):
    """To know a wiki's other pages makes none worse: the headings above the links stand on all of them."""
    menu = ("Main page", "Contents", "Random article", "Donate", "Recent changes", "Create account", "Log in")
    foot = ("Privacy policy", "About this wiki", "Disclaimers", "Developers", "Mobile view")
    headings = ["History", "Use", "Technology", "References"]
    pages = []
    for number in range(6):
        title, *body = write_article(number, paragraphs=4)
        article = [title, *(f"{heading}\n{link}\n{text}" for heading, text in zip(headings, body, strict=True))]
        pages.append(write_page(article, menu=menu, foot=foot))
    furniture = learn_furniture(pages, SITE)

    for page in pages:
        left = clean(page, furniture=furniture, site=SITE)
        assert left == clean(page)
        assert [line for line in left.split("\n") if line in headings] == headings


def test_texts_that_are_no_pages_stay():
    """A column without sites, of texts that are no pages, loses nothing however often a line returns."""
    letters = ["\n".join(["Dear all,", *write_article(n)[1:], "With kind regards,", "Ines"]) for n in range(20)]
    learned = learn_furniture(letters)

    assert list(clean_many(letters, furniture=learned)) == letters


def test_pages_of_unknown_sites_need_labels_of_their_own():
    """Without sites, lines of many pages open no gate."""
    learned = learn_furniture(PAGES)

    assert list(clean_many(PAGES, furniture=learned)) == list(clean_many(PAGES))


def test_prose_on_few_pages_stays():
    """A paragraph that three of twelve pages share is no furniture."""
    shared = (
        "The almanac says that whoever sows before the last frost sows twice, and the almanac has mostly been right."
    )
    pages = [*PAGES[:9], *(write_page([*write_article(n), shared]) for n in range(300, 303))]
    learned = learn_furniture(pages, SITE)

    assert all(shared in clean(page, furniture=learned, site=SITE) for page in pages[9:])


def test_other_stages_are_left_as_they_are():
    """A page stage with options keeps them, and one that is left out is not put back."""
    stages = (partial(find_page_furniture, kept_from=0.0), find_boilerplate)

    assert clean(PAGES[0], stages=(), furniture=LEARNED, site=SITE) == PAGES[0]
    assert clean(PAGES[0], stages=stages, furniture=LEARNED, site=SITE) != clean(PAGES[0], stages=stages)
    assert NOTICE in clean(PAGES[0], stages=STAGES, keep=[NOTICE], furniture=LEARNED, site=SITE)


@pytest.mark.parametrize("kept_from", [-0.1, 2, float("nan")])
def test_a_threshold_beyond_its_ends_is_refused_for_known_sites_too(kept_from: float):
    """What `find_page_furniture` refuses, its substitute does."""
    stages = [partial(find_page_furniture, kept_from=kept_from)]
    with pytest.raises(ValueError, match=rf"^expected kept_from from 0\.0 to 1\.0, got {kept_from}: "):
        clean(PAGES[0], stages=stages, furniture=LEARNED, site=SITE)


def test_columns_are_cleaned_as_their_texts_are():
    """`clean_many` gives each text its site, here and in workers, and passes missing values through."""
    texts = [PAGES[0], None, PAGES[1]]
    sites = [SITE, SITE, "https://unknown.example"]
    expected = [clean(PAGES[0], furniture=LEARNED, site=SITE), None, clean(PAGES[1])]

    assert list(clean_many(texts, furniture=LEARNED, sites=sites)) == expected
    assert list(clean_many(texts, furniture=LEARNED, sites=sites, workers=2)) == expected
    assert [one and one.text for one in explain_many(texts, furniture=LEARNED, sites=sites)] == expected


@pytest.mark.parametrize(("count", "got"), [(1, "fewer"), (13, "more")])
def test_another_number_of_sites_is_an_error(count: int, got: str):
    """A column of sites that ends early, or goes on, says what to do."""
    sites = [SITE] * count
    message = f"expected a site for every text, got {got}: give sites of the same length, or one str for all"
    with pytest.raises(ValueError, match=message):
        learn_furniture(PAGES, sites)
    with pytest.raises(ValueError, match=message):
        list(clean_many(PAGES, furniture=LEARNED, sites=sites))


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(lambda: clean(PAGES[0], site=SITE), id="clean"),
        pytest.param(lambda: clean_many(PAGES, sites=[SITE]), id="clean_many"),
        pytest.param(lambda: explain_many(PAGES, sites=SITE), id="explain_many"),
    ],
)
def test_sites_without_furniture_are_an_error(call: Callable[[], object]):
    """A site by itself says nothing, so whoever names one has forgotten what was learned of it."""
    message = "expected furniture for a site, got none: give furniture=learn_furniture(texts, sites), or no site"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        call()


@pytest.mark.parametrize("site", ["", None, float("nan")], ids=repr)
def test_no_site_needs_no_furniture(site: object):
    """What is missing in a column of sites names none."""
    assert clean(PAGES[0], site=site) == clean(PAGES[0])


def test_one_text_is_an_error():
    """A single text instead of a column is a mistake."""
    with pytest.raises(TypeError, match="expected an iterable of texts, got str"):
        learn_furniture(PAGES[0])


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


@pytest.mark.parametrize("row", ["{}: {} seeds", "{1}"])
@pytest.mark.parametrize("count", [10, 24])
def test_an_authors_table_of_numbers_stays(row: str, count: int):
    """Lines that differ in numbers only are one where pages are compared, and each says something of its own."""
    rng = random.Random(count)
    pages = []
    for number in range(8):
        title, first, last = write_article(number, paragraphs=2)
        table = [row.format(1990 + year, rng.randrange(1000, 90000)) for year in range(count)]
        foot = ["Privacy policy", "Cookie settings", "Terms of use", "© 2024 Garden Weekly. All rights reserved."]
        pages.append((table, "\n".join(["Home", "News", "Contact", "Log in", title, first, *table, last, *foot])))
    learned = learn_furniture([page for _, page in pages], SITE)

    for table, page in pages:
        assert Counter(table) - Counter(clean(page, furniture=learned, site=SITE).split("\n")) == Counter()


def write_entry(name: str, rng: random.Random) -> list[str]:
    """Return the lines of a reference manual's entry, its signature in pieces as a parser of tags leaves it."""
    arguments = rng.sample(["depth", "width", "seed", "soil", "row"], 2)
    pieces = [name, "(", arguments[0], ",", arguments[1], ")", "¶", "Part of the", "sowing interface", "."]
    return [*pieces, f"Sows what {name} is called after, {rng.choice(THINGS)}, {rng.choice(ENDINGS)}."]


def test_pieces_that_recur_on_a_page_stay():
    """Brackets, commas and notices that stand under every entry of a manual's pages are how its author writes."""
    manual = []
    for number in range(12):
        rng = random.Random(number)
        entries = [line for letter in "abcdefgh" for line in write_entry(f"sow_{letter}{'x' * number}", rng)]
        manual.append((entries, write_page(entries)))
    learned = learn_furniture([page for _, page in manual], SITE)

    for entries, page in manual:
        text = clean(page, furniture=learned, site=SITE)
        assert Counter(entries) - Counter(text.split("\n")) == Counter()
        assert not set(MENU[1:]) & set(text.split("\n"))


def test_pieces_stay_on_a_short_page_too():
    """A page of one entry keeps the pieces that recur on the manual's other pages."""
    rng = random.Random(0)
    pages = [write_page([line for c in "abcdefgh" for line in write_entry(f"sow_{c}{i}", rng)]) for i in range(9)]
    short = [write_entry(f"reap_{'x' * i}", rng) for i in range(9)]
    learned = learn_furniture([*pages, *map(write_page, short)], SITE)

    for entry in short:
        assert Counter(entry) - Counter(clean(write_page(entry), furniture=learned, site=SITE).split("\n")) == Counter()


def test_prose_that_an_author_repeats_stays():
    """Where most of the pages' prose is on all of them, as in a manual of classes that share methods, it stays."""
    rng = random.Random(1)
    names = [f"{verb}_{noun}" for verb in ("sow", "prune", "water", "graft") for noun in ("tree", "bed", "row")]
    doing = "Does to {}s what its name says, {}, and returns the number of those that lived through the first winter."
    methods = [doing.format(name.split("_")[1], rng.choice(ENDINGS)) for name in names]
    shared = [line for name, method in zip(names, methods, strict=True) for line in (f"fn {name}(self)", method)]
    pages = [write_page([f"A garden of {'x' * number}", *shared]) for number in range(12)]
    learned = learn_furniture(pages, SITE)

    for page in pages:
        assert [line for line in methods if line not in clean(page, furniture=learned, site=SITE)] == []
