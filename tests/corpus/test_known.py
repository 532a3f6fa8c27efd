"""What follows for a page from what was learned of its site: what goes, and what an author says again and keeps."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given, settings

from tests.corpus.sites import (
    ENDINGS,
    FOOT,
    LEARNED,
    MENU,
    PAGES,
    SITE,
    TEXTS,
    THINGS,
    write_article,
    write_page,
    write_site,
)
from textclean import Furniture, clean, clean_many, explain, learn_furniture


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
