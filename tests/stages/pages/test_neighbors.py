"""What stays for its neighbours' sake: cells of tables, ends of lists, headings, a lead above buttons."""

from __future__ import annotations

import pytest

from textclean import clean
from textclean.stages.pages.edges import is_sentence
from textclean.stages.pages.looks import LABELED, PLAIN
from textclean.stages.pages.neighbors import keep_ends_of_lists, keep_gaps, keep_lists, keep_said_below
from textclean.stages.pages.programs import find_pieces
from textclean.stages.pages.scores import Scores
from textclean.stages.pages.titles import find_title

PROSE = (
    "For thirty years the lock keeper has opened the gate at five, long before the first barge comes round the bend.",
    "He does it by hand, because the motor that the district bought in 1998 has never once worked in the rain.",
    "In winter, when nothing moves on the water, he paints the railings, reads and answers letters from abroad.",
    "A visitor from Oslo once stayed for a week and learned the knots; she still writes to him at Easter.",
)
MORE = (
    "The lock has two chambers, one of which has been dry since the war, and in which the keeper grows tomatoes.",
    "By letting boats through one at a time, we make sure that nobody gets wet who does not want to get wet.",
)
HEAD = "Skip to content", "Home", "News", "Log in", "Search"
FOOT = "Privacy policy", "Terms of use", "Cookie settings", "© 2026 The Lock Keepers' Blog"
BUTTONS = "Play Video", "Share", "Email", "Print", "Close"


def page(*body: str) -> str:
    """Return a page with a menu, these lines and a footer."""
    return "\n".join([*HEAD, *body, *FOOT])


STAYS = {
    "timetable": ("Locking times", "Monday", "6:00", "11:30", "18:00", "Saturday", "7:00", "12:00"),
    "price list": ("Prices", "Barges", "£4", "Children", "50p", "Dogs", "20p", "Canoes", "free"),
    "list of places": ("By region", "Upper lock", "Middle lock", "Lower lock"),
}


@pytest.mark.parametrize("lines", STAYS.values(), ids=STAYS)
def test_a_table_between_paragraphs_stays(lines: tuple[str, ...]):
    """A timetable, a price list and a short list stand between paragraphs with every cell."""
    text = clean(page(*PROSE[:2], *lines, *PROSE[2:])).split("\n")

    assert [line for line in text if line in lines] == list(lines)


@pytest.mark.parametrize(("kind", "likely", "stays"), [(PLAIN, 60, True), (PLAIN, 40, False), (LABELED, 60, False)])
def test_a_label_among_cells_is_a_cell(kind: int, likely: int, *, stays: bool):
    """A word of menus between two cells that stay is one too, unless a cell beside it is a label as well."""
    lines = ["By load", "Sheep", "Post", "Mail", "By bank"]
    columns = {"kind": [PLAIN, kind, LABELED, PLAIN, PLAIN], "width": [len(line) for line in lines], "code": [0] * 5}
    columns["prose"] = columns["numerals"] = [0] * 5
    kept = bytearray([1, 1, 0, 0, 1])
    keep_gaps(Scores([900, 900, likely, likely, 900], 500, columns), kept)

    assert list(kept) == [1, 1, stays, stays, 1]


@pytest.mark.parametrize(
    ("kind", "numbers", "likely", "stays"),
    [(PLAIN, 3, 160, True), (PLAIN, 2, 160, False), (PLAIN, 3, 140, False), (LABELED, 3, 160, False)],
)
def test_short_lines_with_numbers_between_prose_are_a_table(kind: int, numbers: int, likely: int, *, stays: bool):
    """Seven lines, three of them with a time, stay between two sentences; a label among them makes them a list."""
    kinds = [PLAIN, kind, *[PLAIN] * 7]
    numerals = [0, *[2] * numbers, *[0] * (8 - numbers)]
    columns = {"kind": kinds, "width": [90, *[6] * 7, 90], "prose": [4, *[0] * 7, 4], "numerals": numerals}
    kept = bytearray([1, *[0] * 7, 1])
    keep_gaps(Scores([900, *[likely] * 7, 900], 500, columns | {"code": [0] * 9}), kept)

    assert list(kept) == [1, *[stays] * 7, 1]


PROGRAM = """lakes|=|lake|.|all|()|In [5]:|index|=|[|lake|.|name|for|lake|in|lakes|]|In [6]:|return_all|(
search|=|'heron'|,|author|=|"Berg"|,|)|In [7]:|next|(|lakes|).|share|()"""
PIECES = PROGRAM.replace("|", "\n").splitlines()


def test_pieces_of_a_program_stay():
    """A program whose every name and mark stands on a line of its own keeps them all, whatever menus say."""
    text = clean(page(*PROSE[:2], *PIECES, *PROSE[2:])).split("\n")

    assert [line for line in text if line in PIECES] == PIECES


def test_calls_on_lines_of_their_own_are_no_pieces():
    """Where no mark stands alone, lines are whole ones."""
    assert list(find_pieces(["f()", "g()", "h()", "The heron waits."], [0, 1, 2])) == []


def test_labels_with_marks_between_them_go():
    """A menu whose counts and bars stand on lines of their own is no program."""
    menu = "Home|/|About us|/|News|(|12|)|/|Log in|/|Archive|(|8|)|/|Contact|/|Search".replace("|", "\n")
    text = clean(f"{menu}\n{page(*PROSE)}")

    assert text == clean(page(*PROSE))


def test_a_list_at_the_end_keeps_its_last_line():
    """A footer right below a list takes none of it, and goes itself."""
    entries = (
        "For it:",
        "Short way",
        "Quiet water",
        "No bridges",
        "Against it:",
        "Old gates",
        "High water",
        "One keeper",
    )
    text = clean(page(*PROSE, *entries)).split("\n")

    assert text == [*PROSE, *entries]


def test_a_list_keeps_both_of_its_ends():
    """A menu above a list and a footer below it take none of its lines; a label between is no entry."""
    likely = [10, 60, 90, 700, 700, 700, 200, 120, 60, 10, 10]
    kinds = [LABELED, *[PLAIN] * 8, LABELED, PLAIN]
    kept = bytearray([value >= 500 for value in likely])
    keep_ends_of_lists(Scores(likely, 500, {"kind": kinds}), kept)

    assert list(kept) == [0, *[1] * 8, 0, 0]


@pytest.mark.parametrize(
    "likely",
    [
        [10, 200, 200, 200, 200, 700, 700, 700, 10],
        [10, 20, 30, 40, 700, 700, 700, 30, 10],
        [10, 200, 200, 200, 10, 700, 10, 200, 10],
    ],
)
def test_what_is_too_long_too_unlikely_or_no_list_has_no_ends(likely: list[int]):
    """Four lines above a list are a menu, and so are unlikely ones; one line is no list."""
    kinds = [LABELED, *[PLAIN] * 7, LABELED]
    before = [value >= 500 for value in likely]
    kept = bytearray(before)
    keep_ends_of_lists(Scores(likely, 500, {"kind": kinds}), kept)

    assert list(kept) == before


def test_title_and_lead_above_buttons_stay():
    """Buttons under a lead go; it stays, and the title above it."""
    title = "The lock at Oldhaven"
    lead = "The lock at Oldhaven has let barges through since 1907, and its keeper still opens the gate by hand."
    text = clean("\n".join([title, lead, *BUTTONS, *PROSE[1:]])).split("\n")

    assert text == [title, lead, *PROSE[1:]]


def test_a_heading_with_a_link_to_itself_stays():
    """The mark that Sphinx writes behind a heading holds on to it, where a renderer puts it on a line of its own."""
    text = clean(page("Edit this page", "Gates", "¶", *PROSE)).split("\n")

    assert text[:3] == ["Gates", "¶", PROSE[0]]


def test_prose_behind_a_button_stays():
    """A company's last paragraph stays though a button stands above it."""
    pitch = "As the oldest lock on the canal, we can fit our opening hours to your barge, so that you arrive in time."
    text = clean(page("OUR LOCK", *PROSE, *MORE, "Find out more", pitch)).split("\n")

    assert pitch in text


@pytest.mark.parametrize("row", [("Share", "Facebook", "WhatsApp"), ("Advertisement",)])
def test_labels_between_paragraphs_still_go(row: tuple[str, ...]):
    """Share buttons and advertisements are no table, and the paragraphs above them stay."""
    text = clean(page(*PROSE[:2], *row, *PROSE[2:], *MORE)).split("\n")

    assert text == [*PROSE, *MORE]


@pytest.mark.parametrize(("lines_between", "is_title"), [(3, True), (15, False)])
def test_a_title_far_above_needs_more_of_its_words_below(lines_between: int, is_title: bool):
    """Half of a line's words come again in any text: enough near it, not beyond a menu."""
    lines = ["The railings of a lock: old harvest prices", *["Quay"] * lines_between, *PROSE]
    kept = [line in PROSE for line in lines]

    assert find_title(lines, [PLAIN] * len(lines), kept) == (0 if is_title else None)


@pytest.mark.parametrize(
    ("stays", "kind", "is_whole"),
    [(4, PLAIN, True), (3, PLAIN, False), (4, LABELED, False)],
    ids=["third", "few", "label"],
)
def test_a_list_stays_whole_of_which_a_third_does(stays: int, kind: int, *, is_whole: bool):
    """An index stays whole where a third of its entries do; a label parts it into lists that are too short."""
    kept = bytearray([0] * (11 - stays) + [1] * stays)
    kinds = [PLAIN] * 5 + [kind] + [PLAIN] * 5
    keep_lists([f"* lock {place}" for place in range(11)], Scores([0] * 11, 500, {"kind": kinds}), kept)

    assert (kept.count(1) == len(kept)) is is_whole
    assert kept.count(1) == (11 if is_whole else stays)


@pytest.mark.parametrize(
    ("heading", "below", "stays"),
    [
        ("Complaints", "Do you have a complaint about the lock?", True),
        ("Telephone", "Call us by telephone from Monday to Friday.", True),
        ("Reklamacje", "Tu przyjmujemy reklamację dotyczącą śluzy.", True),
        ("Share", "The lock keeper opens the gate at five.", False),
        ("Complaints", "Do you have a complaint about the lock", False),  # no sentence
        ("All of us", "All of us open the gate at five.", False),  # no longer word
    ],
)
def test_a_heading_that_the_sentence_below_says_again_stays(heading: str, below: str, *, stays: bool):
    """Between lines that stay, whatever label it is like; above the first line that stays there is none to part."""
    lines = ["The keeper's office", heading, below]
    columns = {"prose": [0] * 3, "end": [0, 0, below.endswith((".", "?"))], "width": [len(line) for line in lines]}
    columns["kind"] = [PLAIN] * 3
    kept, alone = bytearray([1, 0, 1]), bytearray([0, 0, 1])
    keep_said_below(lines, Scores([0] * 3, 500, columns), kept)
    keep_said_below(lines, Scores([0] * 3, 500, columns), alone)

    assert list(kept) == [1, stays, 1]
    assert list(alone) == [0, 0, 1]


def test_paragraphs_are_no_list():
    """Lines without the mark of a list, and those of a short one, stay as they are."""
    kept = bytearray([1] * 5 + [0] * 15)
    texts = [*["of locks and weirs"] * 12, *["* lock"] * 7, "of barges"]
    keep_lists(texts, Scores([0] * 20, 500, {"kind": [PLAIN] * 20}), kept)

    assert kept.count(1) == 5


@pytest.mark.parametrize(("mark", "is_title"), [("", True), ("* ", False), ("+ ", False), ("• ", False)])
def test_an_item_of_a_menu_is_no_title(mark: str, *, is_title: bool):
    """A line whose words come again is the title, unless it is an item of a menu."""
    lines = ["Home", f"{mark}The lock keeper and the barge", "Share", "Email", *PROSE]
    kept = bytearray([0] * 4 + [1] * len(PROSE))

    assert find_title(lines, [PLAIN] * len(lines), kept) == (1 if is_title else None)


def test_the_line_that_the_pages_first_one_repeats_is_the_title():
    """Where a page begins with its own title, what repeats it above the text is the title, and a teaser is none."""
    title, teaser = "The lock keeper and the barge", "The keeper of the lock answers letters by hand from abroad"
    lines = [f"{title} | Canal News", "Home", title, teaser, "Share", *PROSE]
    kept = bytearray([0] * 5 + [1] * len(PROSE))

    assert find_title(lines, [PLAIN] * len(lines), kept) == 2
    assert find_title(["Home", "Boats", *lines[3:]], [PLAIN] * len(lines), kept) == 2


def test_a_trail_of_pages_is_no_title():
    """Rows and trails say less for themselves than a line of the same words without marks."""
    title = "The lock keeper and the railings"
    trail = "The lock > The keeper > The railings"
    kept = bytearray([0] * 3 + [1] * len(PROSE))
    lines = ["Home", title, trail, *PROSE]

    assert find_title(lines, [PLAIN] * len(lines), kept) == 1


def test_a_title_that_stays_already_is_not_kept_twice():
    """Where one of the first lines that stay says the same, no line above them does."""
    title = "The lock keeper and the barge"
    lines = ["Home", title, "Share", "Oldhaven", title, *PROSE]

    assert find_title(lines, [PLAIN] * len(lines), bytearray([0] * 3 + [1] * (2 + len(PROSE)))) is None


@pytest.mark.parametrize("line", ["See also the gates that open by hand.", "For more information, see The Gates."])
def test_a_sentence_that_refers_its_readers_on_stays(line):
    """A prompt to read on that is a sentence among the author's is the author's."""
    assert line in clean(page(*PROSE[:2], line, *PROSE[2:], *MORE)).split("\n")


@pytest.mark.parametrize("line", ["Read more: Ten gates that open by hand", "Share", "Sign up for our newsletter"])
def test_labels_between_paragraphs_go(line):
    """A label is nobody's words between paragraphs too."""
    assert line not in clean(page(*PROSE[:2], line, *PROSE[2:], *MORE)).split("\n")


def test_a_program_below_the_text_stays():
    """A manual's last program stands right above its menu; what follows it goes."""
    program = ("def open_gate(weir):", "    weir.gate = 1", "    return weir.close()")
    left = clean(page("Opening the gate", *PROSE, *MORE, "The gate is opened like this:", *program, "Share", "Tweet"))

    assert all(line.strip() in left for line in program)
    assert "Tweet" not in left


def test_contents_below_a_marked_heading_stay():
    """A manual marks its headings; a list right below its text is its contents, and the menu below has a heading."""
    entries = [f"* {entry}" for entry in ("The upper lock", "The lower lock", "Chambers", "Gates", "Knots", "Barges")]
    left = clean(page("Locks¶", *PROSE, *entries, "Log in", "Search"))

    assert all(entry in left for entry in entries)
    assert "Log in" not in left


def test_all_between_marked_headings_stays():
    """The main part of a manual's page is one stretch: a table between two of its headings belongs to it."""
    table = ("Home", "12", "Away", "9", "Search", "3")
    left = clean(page("Locks¶", *PROSE, *table, "Gates¶", *MORE))

    assert "\n".join(table) in left


@pytest.mark.parametrize(
    ("words", "width", "stays"), [(1, 24, True), (1, 20, False), (6, 24, True), (5, 24, False), (2, 60, False)]
)
def test_a_short_sentence_without_spaces_is_one(words: int, width: int, *, stays: bool):
    """Where no space parts words, its width says whether a line that ends as a sentence does has a few of them."""
    columns = {"prose": [0], "end": [1], "words": [words], "width": [width]}

    assert is_sentence(columns, 0, 6) is stays


def test_a_page_on_one_line_without_spaces_keeps_its_end():
    """Short sentences of a Japanese page stay, also right above its footer."""
    sentences = [
        "運河沿いの古い倉庫を改装した小さな食堂です。",
        "魚は毎朝港から届き、野菜は裏の畑で育てています。",
        "お米は隣町の農家から一年分を分けていただいています。",
        "営業時間は火曜日から日曜日まで、11時から20時までです。",
        "月曜日はお休みです。",
        "駅の北口を出て運河を右に見ながら五分ほど歩きます。",
    ]
    footer = (
        "オンライン予約 フォローする Facebook Instagram LINE プライバシーポリシー 採用情報 お問い合わせ © 2024 水辺食堂"
    )
    text = clean(" ".join(["ホーム お品書き ギャラリー ご予約 アクセス", *sentences, footer]))

    assert [sentence for sentence in sentences if sentence not in text] == []
