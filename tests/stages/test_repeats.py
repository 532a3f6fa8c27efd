"""What an author repeats stays, and what was pasted goes."""

from __future__ import annotations

import pytest

from tests.rewordings import CHANGES, measure
from textclean import clean
from textclean.text.similarity import find_rewording

ARTICLE = """The tide mill at Oldhaven
The mill turns twice a day, and nobody who lives beside it owns a clock that they trust.
Last winter the council wanted to sell the wheel for scrap, and four hundred people came to sit on it.
"It was cold," said the baker, "but it was ours, and none of us went home before the tide had turned."
The wheel is still there, and the council meets on Thursdays now, when the water is too low to be heard."""


@pytest.mark.parametrize("start", [0, 1, 2])
def test_pasted_blocks_below_a_call_go(start):
    """A block pasted below an article that quotes a call goes: nothing new is documented above it."""
    article = ARTICLE.replace("\nThe wheel", "\nmill.turn_wheel(times=2)\nThe wheel")
    block = "\n".join(article.split("\n")[start:])
    imprint = "This was printed on a Thursday, and nobody read it before the tide had turned."

    assert clean(f"{article}\n{imprint}\n{block}") == f"{article}\n{imprint}"


@pytest.mark.parametrize("start", [0, 1, 2])
def test_pasted_blocks_go(start):
    """A block pasted below its article goes whole."""
    block = "\n".join(ARTICLE.split("\n")[start:])

    assert clean(f"{ARTICLE}\n{block}") == ARTICLE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The mill turns twice a day, and nobody who lives beside it owns a clock that they trust.\n" * 2
            + "It is old.",
            "The mill turns twice a day, and nobody who lives beside it owns a clock that they trust.\nIt is old.",
            id="English",
        ),
        pytest.param(
            "水车每天转两次，住在旁边的人没有一个相信自己的钟，因为潮水比钟更准，也比钟更早叫醒他们。\n" * 2
            + "它很老了。",
            "水车每天转两次，住在旁边的人没有一个相信自己的钟，因为潮水比钟更准，也比钟更早叫醒他们。\n它很老了。",
            id="Chinese",
        ),
        pytest.param(
            "Мельница поворачивается дважды в день, и никто из соседей не держит часов, которым верит.\n" * 2
            + "Она стара.",
            "Мельница поворачивается дважды в день, и никто из соседей не держит часов, которым верит.\nОна стара.",
            id="Russian",
        ),
    ],
)
def test_a_paragraph_twice_in_a_row_goes(text, expected):
    """The very next line is no refrain."""
    assert clean(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Row, row, row the boat!\nRow, row, row the boat!\nThe tide is going out.", id="a cry"),
        pytest.param("- 1 cup of flour, sifted twice\n- 1 cup of flour, sifted twice\nMix well.", id="entries"),
        pytest.param(f"{ARTICLE}\nIt is true.\n{ARTICLE.splitlines()[2]}", id="one paragraph that returns"),
    ],
)
def test_what_is_said_twice_stays(text):
    """A short line, an entry of a list and a paragraph that returns later are the author's."""
    assert clean(text).split() == text.split()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("Last winter", "Last summer", id="a synonym"),
        pytest.param("wanted to sell", "hoped to sell", id="a verb"),
        pytest.param("people came to sit", "people came patiently to sit", id="an adverb"),
    ],
)
def test_reworded_copies_go(old, new):
    """Inside a copied block a long paragraph may have a word replaced."""
    long = ARTICLE.replace("sit on it.", "sit on it until the last of the lorries had gone back to the town.")
    block = "\n".join(long.split("\n")[1:])

    assert block.replace(old, new) != block
    assert clean(f"{long}\n{block.replace(old, new)}") == long


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("four hundred", "five hundred", id="a number in words"),
        pytest.param("400", "600", id="a number"),
        pytest.param("Oldhaven", "Newhaven", id="a name"),
        pytest.param("wanted to sell", "never wanted to sell", id="a negation"),
    ],
)
def test_other_texts_stay(old, new):
    """Another number, another name and a negation make another text, whatever stands around it."""
    said = "Last winter the council of Oldhaven wanted to sell the wheel for 400 pounds, and four hundred "
    said += "people came to sit on it until the last of the lorries had gone."
    lines = ARTICLE.split("\n")
    block = [lines[1], said, *lines[3:]]
    changed = said.replace(old, new)

    assert changed != said
    assert changed in clean("\n".join([lines[0], *block, lines[1], changed, *lines[3:]]))


def test_two_contracts_stay():
    """What is replaced all through the copy is what the copy is about."""
    clause = "The {} shall keep the boat in good order, pay for paint and rope, and give it back by the last day "
    clause += "of the month, clean and dry, with both of the oars and the bell that belongs to it."
    other = "The {} may row on all the days of the week but Sunday, and may take up to two sheep along, as long "
    other += "as they stand still and the weather on the lake allows them to do so."
    frame = "Both of them sign this paper on the day on which the boat is handed over at the pier."
    text = "\n".join(
        [clause.format("lender"), other.format("lender"), frame, clause.format("tenant"), other.format("tenant")]
    )

    assert clean(text) == text


@pytest.mark.parametrize("name", CHANGES)
def test_rewordings_are_told_apart(name):
    """In nine of ten damaged copies of the tests' articles, copies go and other texts stay."""
    right, copies = measure(CHANGES[name])

    assert copies >= 10
    assert right >= 0.8 * copies


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("A short line says this.", "A short line says that.", id="short"),
        pytest.param("la " * 25 + "lawful end", "la " * 25 + "unlawful end", id="another form of the word"),
        pytest.param("", "", id="empty"),
        pytest.param("la " * 25 + "40 m² end", "la " * 25 + "40 m³ end", id="another exponent"),
        pytest.param("la " * 25 + "step ① end", "la " * 25 + "step ② end", id="another circled number"),
        pytest.param("la " * 25 + "part ⅳ end", "la " * 25 + "part ⅵ end", id="another Roman number"),
    ],
)
def test_what_is_no_rewording(one, other):
    """Short texts, other forms of a word and other numbers make other texts."""
    assert find_rewording(one, other) is None


KILN = [
    "The kiln at Marrow Bank is fired twice a year, once before Easter and once in October.",
    "It takes four men and eleven hours to bring it up to heat, and nobody sleeps.",
    "Ruth Ansell has done it since she was nine years old.",
    "She says the colour of the smoke tells her more than any gauge.",
]
FIVE_RULES = [
    "- Clay: dig it in autumn and let the frost work on it, since a wet lump taken in spring will crack in the fire.",
    "- Water: take it from the rain butt; the water from the well is hard, and it leaves white bloom on the glaze.",
    "- Wood: split it a year before it is burnt, and stack it where the wind can pass through from both sides.",
    "- Glaze: grind the ash finer than you think you need to, and sieve it three times before it meets the clay.",
    "- Fire: raise the heat slowly for the first four hours, because whatever steam is left must find its way out.",
]


@pytest.mark.parametrize(
    ("before", "after", "left"),
    [
        pytest.param(
            "Why?", "Photographs by Ivo Tarn Why?", "Photographs by Ivo Tarn", id="short, glued before the copy"
        ),
        pytest.param(
            "რას ამბობს კვამლი „ღუმელი არასოდეს აგვიანებს.",
            "ფოტო ივო თარნისა „ღუმელი არასოდეს აგვიანებს.",
            "ფოტო ივო თარნისა",
            id="a quotation in Georgian",
        ),
        pytest.param("What the smoke says Why?", "Why?", "", id="short, glued to a title above the block"),
        pytest.param(
            "What the smoke says “The kiln is never late.",
            "Photographs by Ivo Tarn “The kiln is never late.",
            "Photographs by Ivo Tarn",
            id="a quotation, glued on both sides",
        ),
        pytest.param(
            "– A long day in the life of the last three potters of the valley Few hands are left, and fewer who teach.",
            "– Photographs by Ivo Tarn Few hands are left, and fewer who teach.",
            "– Photographs by Ivo Tarn",
            id="a sentence, glued to lines that begin alike",
        ),
    ],
)
def test_a_copy_begins_where_the_block_does(before: str, after: str, left: str):
    """On one line, what a missing full stop glued to the text before a copy goes with it."""
    block = " ".join(KILN)
    rest = "The museum keeps one of her jars. Visitors may hold it."

    assert clean(f"{before} {block} {rest} {after} {block}") == f"{before} {block} {rest} {left}".strip()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "Bring home a jar for just $429.99 (was $1,799) while the October firing lasts.",
            "Act fast to get a jar for only $429.99 (was $1,799) while the October firing lasts.",
            id="the end of another sentence",
        ),
        pytest.param(
            "Yesterday Marrow Bank Council voted to keep the kiln where it has always been.",
            "Today Marrow Bank Council voted to keep the kiln where it has always been.",
            id="another day",
        ),
        pytest.param(
            "In May Marrow Bank Council voted to keep the kiln where it has always been.",
            "In June Marrow Bank Council voted to keep the kiln where it has always been.",
            id="another month",
        ),
    ],
)
def test_a_sentence_before_a_copy_stays_whole(before: str, after: str):
    """An author's other sentence that ends alike is not cut."""
    text = "\n".join([before, *KILN, after])

    assert clean("\n".join([text, *KILN])).startswith(text)


def test_a_list_right_behind_itself_is_a_copy():
    """Entries of a list that are sentences come once where the whole list stands twice in a row."""
    around = ["Ruth Ansell has five rules, and she has broken all of them at least once.", "She laughs about it now."]
    text = "\n".join([around[0], *FIVE_RULES, around[1]])

    assert clean("\n".join([around[0], *FIVE_RULES, *FIVE_RULES, around[1]])) == text


def test_a_list_under_another_heading_stays():
    """The same rules for two things are an author's."""
    text = "\n".join(["Rules for jars", *FIVE_RULES, "Rules for bowls", *FIVE_RULES, "She laughs about it now."])

    assert clean(text) == text


LICENCE_ENDS = (
    "respect to the lamp. There are no promises about the lamp but these, and\n"
    "whoever has heard another one has misheard. The keeper is bound by no\n"
    "letter, and by no call from the far bank. These words may be changed where\n"
    "both of them want it and have written it down in the book of the lamp."
)


def test_the_rest_of_a_sentence_stays():
    """Lines that end a sentence which began above them are its author's, whatever stood above."""
    text = (
        "Of the two lamps\n\nThe ferry and the keeper have talked for days, and have agreed on nothing else in\n"
        f"{LICENCE_ENDS}\n\nThe other lamp is older, and nobody has written down who lit it first or what for.\n\n"
        f"e. These words are all that the otter and the keeper have agreed on with\n{LICENCE_ENDS}\n\nNobody signed."
    )

    assert clean(text) == text


def test_a_copy_begins_with_a_sentence():
    """Of a copy that begins in mid-sentence, what stands below that sentence goes."""
    block = "\n".join(KILN)
    begun = "who came to see the kiln while it was cold and have not come again since.\n\n"
    text = f"The museum wrote down the names of all the people from the other valley\n{begun}{block}\nThe jar is hers."
    after = f"In autumn a letter came from the potters, and it was about the guests\n{begun}"

    assert clean(f"{text}\n\n{after}{block}").split() == f"{text}\n\n{after}".split()


def test_a_copy_begins_below_a_heading_in_a_script_without_capitals():
    """A small Georgian letter does not go on with the heading above, wide and without a full stop as it may be."""
    block = (
        "ღუმელი გამთენიისას ენთება და საღამომდე არავინ უახლოვდება, რადგან თიხას სიჩუმე უყვარს.\n"
        "შემოდგომაზე თიხას ორმოდან ამოიღებენ, რომ ყინვამ გატეხოს და ფესვები გამოაცალოს.\n"
        "კვამლი ჯერ თეთრია, მერე ლურჯი, ბოლოს კი სულ აღარ ჩანს და მაშინ კარს ხსნიან."
    )
    text = f"ხეობის უკანასკნელი მეთუნეები და მათი ღუმელი, რომელიც ბოლომდე არასოდეს ცივდება\n{block}\nქოთანი მათია."
    heading = "რას ამბობენ სტუმრები ღუმელზე, რომელსაც ხეობაში ოთხი თაობა ანთებს და აქრობს"

    assert clean(f"{text}\n\n{heading}\n{block}") == f"{text}\n\n{heading}"
