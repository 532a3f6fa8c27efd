"""What an author repeats stays, and what was pasted goes."""

from __future__ import annotations

import pytest

from tests.rewordings import CHANGES, measure
from textclean import clean
from textclean.text.similarity import find_rewording

FORECAST_FR = (
    "Vendredi le ciel sera couvert sur tout le littoral. Dans les vallées du sud, quelques éclaircies resteront "
    "possibles en fin de journée. Le vent de nord-ouest soufflera modérément et la mer restera agitée. Il fera huit "
    "degrés. Samedi le ciel sera couvert sur tout le littoral. Dans les vallées du sud, quelques éclaircies resteront "
    "possibles en fin de journée. Le vent de nord-ouest soufflera modérément et la mer restera agitée. Il fera onze "
    "degrés."
)
FORECAST_DE = """Freitag
Am Vormittag liegt noch Nebel über den Auen, der sich gegen Mittag langsam auflöst.
Danach scheint in allen Landesteilen die Sonne, und der Wind bleibt schwach.
Samstag
Am Vormittag liegt noch Nebel über den Auen, der sich gegen Mittag langsam auflöst.
Danach scheint in allen Landesteilen die Sonne, und der Wind bleibt schwach."""
MANUAL_EN = """heron.watch(nest, *, delay, limit)
Watches a nest and calls back when the bird returns.
The `delay` parameter is the time in seconds that passes between two looks; a longer one spares the battery.
The `limit` parameter ends the watch after so many looks; without it the watch ends at nightfall.
Returns the last picture.
heron.count(lake, *, delay, limit)
Counts the birds on a lake, each of them once.
The `delay` parameter is the time in seconds that passes between two looks; a longer one spares the battery.
The `limit` parameter ends the watch after so many looks; without it the watch ends at nightfall."""
MANUAL_ES = """## abrir
Abre el cuaderno y espera.
El parámetro `ruta` indica dónde está el cuaderno; si falta, se busca en la carpeta de trabajo.
El parámetro `modo` dice si se puede escribir; quien solo lee no bloquea a los demás lectores.
Devuelve el cuaderno.
## cerrar
Cierra el cuaderno, guardado o no.
El parámetro `ruta` indica dónde está el cuaderno; si falta, se busca en la carpeta de trabajo.
El parámetro `modo` dice si se puede escribir; quien solo lee no bloquea a los demás lectores.
No devuelve nada."""
DIRECTIVES_DE = """.. function:: open_nest(path, mode)
Öffnet das Nest und gibt es zurück.
:param path: Der Pfad zum Nest; fehlt er, wird das Nest aus der Umgebung genommen und geprüft.
:param mode: Die Art, in der das Nest geöffnet wird; nur wer schreibt, sperrt die anderen aus.
.. function:: close_nest(path, mode)
Schließt das Nest und gibt nichts zurück.
:param path: Der Pfad zum Nest; fehlt er, wird das Nest aus der Umgebung genommen und geprüft.
:param mode: Die Art, in der das Nest geöffnet wird; nur wer schreibt, sperrt die anderen aus."""
OPTIONS_EN = """--sort FIELD
Say by which field of the table the birds are listed, and whether the list begins with the newest of them.
--port FIELD
Say by which field of the table the birds are listed, and whether the list begins with the newest of them."""
NOTES_EN = """void heron_wake ( Heron * bird )¶
Wakes a bird that sleeps on one leg.
It flies off unless it knows the caller.
Returns nothing.
The bird must not be shared between lakes; whoever shares it waits for the other lake at every single call.
Changed in version 2.1: Birds that are fledglings still are woken too, and their parents are told about it.
int heron_count ( Lake * lake )¶
Counts the birds on a lake, each of them once.
It takes as long as the lake is wide.
Returns their number.
The bird must not be shared between lakes; whoever shares it waits for the other lake at every single call.
Changed in version 2.1: Birds that are fledglings still are woken too, and their parents are told about it."""
NOTES_MARKDOWN = NOTES_EN.replace("void", "## `void").replace("int h", "## `int h").replace("¶", "`")
CALLS_EN = """These calls wake birds at a lake, one at a time, and are safe to use while other birds are asleep nearby.
Whoever wakes a bird must feed it too, so that a program that wakes birds needs fish, and asks for them beforehand.
None of them returns before the bird has opened both eyes, which takes up to an hour in winter and less in spring.
lake_wake_heron ()
void
lake_wake_heron (Lake *lake,
int hour,
Error **error);
Wakes a bird before it is day, and waits until it has eaten.
The lake must not be frozen, since a bird that finds no water goes back to sleep and cannot be woken again.
Parameters
error where to say what went wrong. The caller frees it, and frees it only once.
Birds that are woken twice on a morning stay awake until the evening of the following day.
lake_wake_bittern ()
void
lake_wake_bittern (Lake *lake,
int hour,
Error **error);
Wakes a bird before it is day, and waits until it has eaten.
The lake must not be frozen, since a bird that finds no water goes back to sleep and cannot be woken again.
Parameters
error where to say what went wrong. The caller frees it, and frees it only once.
Bitterns are heard before they are seen, and most of them are never seen at all."""
INHERITED_EN = "\n".join(
    f"""The {bird}, a kind of bird.
class birds.{bird}(birds.Bird)
method birds.{bird}. __init__ ( size = None, wings = 2 )
inherited from the __init__ method of Bird
"""
    + "\n".join(
        f"* {word} – says how {word} the bird is, in steps of ten, and never less than the bird below it."
        for word in (
            "old",
            "grey",
            "wet",
            "loud",
            "early",
            "late",
            "patient",
            "shy",
            "thin",
            "tall",
            "quick",
            "hungry",
            "sleepy",
            "clean",
            "calm",
            "brave",
            "quiet",
            "proud",
            "stubborn",
            "alone",
        )
    )
    + "\nA bird that is told nothing is as old as its nest, and as grey as the sky above it was on the day it hatched."
    + "\nWhoever makes two birds of one name gets the first one twice, which has surprised everybody who tried it."
    for bird in ("Heron", "Bittern")
)
REFERENCE_EN = """Statements of the lake
max-heron-age Says how many years a heron may stay at the lake before it must leave it to the younger ones.
nest-interval Says how many days pass between two looks into a nest, whatever the weather is like.
Birds of the shore have statements of their own, and share some.
Statements of the river
eel-limit Says how many eels a heron may take on a day.
max-heron-age Says how many years a heron may stay at the lake before it must leave it to the younger ones.
nest-interval Says how many days pass between two looks into a nest, whatever the weather is like.
weir-side Says on which side of the weir it waits."""
SONG_EN = """Down at the lock in the evening rain
I heard the keeper call my name
Oh won't you come and carry the lamp for me, all the way down to the river and the sea?
Oh won't you come and carry the lamp for me, if the morning finds us, then let it be!
For the water runs and the water knows every name of the one who goes, yes it knows
Up on the hill when the fog came in
I lost the key to the keeper's inn
Oh won't you come and carry the lamp for me, all the way down to the river and the sea?
Oh won't you come and carry the lamp for me, if the morning finds us, then let it be!
For the water runs and the water knows every name of the one who goes, yes it knows"""
SONG_DE = """Der Reiher steht im Schilf allein
und schaut in meinen Kahn hinein
Komm doch herüber, sagt der Wind, komm doch herüber, wo die anderen sind!
Komm doch herüber, sagt der Fluss, der ohne dich nach Hause muss!
Ich habe kein Ruder und keinen Mut
und bleibe am Ufer, und das ist gut
Komm doch herüber, sagt der Wind, komm doch herüber, wo die anderen sind!
Komm doch herüber, sagt der Fluss, der ohne dich nach Hause muss!"""


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(FORECAST_FR, id="forecast on one line, French"),
        pytest.param(FORECAST_DE, id="forecast in lines, German"),
        pytest.param(MANUAL_EN, id="parameters under calls, English"),
        pytest.param(MANUAL_ES, id="parameters under headings, Spanish"),
        pytest.param(DIRECTIVES_DE, id="parameters under directives, German"),
        pytest.param(NOTES_EN, id="notes far below anchored headings, English"),
        pytest.param(NOTES_MARKDOWN, id="notes far below headings of Markdown"),
        pytest.param(CALLS_EN, id="parameters under calls on several lines"),
        pytest.param(INHERITED_EN, id="long descriptions that classes inherit"),
        pytest.param(REFERENCE_EN, id="entries of a reference"),
        pytest.param(OPTIONS_EN, id="options that differ by a word"),
        pytest.param(SONG_EN, id="chorus, English"),
        pytest.param(SONG_DE, id="chorus, German"),
    ],
)
def test_forms_stay(text):
    """What an author fills again keeps every word."""
    assert clean(text).split() == text.split()


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
    ],
)
def test_what_is_no_rewording(one, other):
    """Short texts and other forms of a word are other texts."""
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
