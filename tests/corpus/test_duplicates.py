"""Copies of documents: what is found, what is spared, and that neither order nor workers change it."""

from __future__ import annotations

import json
import random
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.duplicates import KINDS, plant, read_articles
from tests.templates import TEMPLATES, pair_templates
from textclean import Pair, compare_texts, find_duplicates, find_pairs, group_pairs, sketch_text
from textclean.__main__ import main

ARTICLES = read_articles()
LONG = "\n".join(ARTICLES[:2])


def group(texts: list[str], **options: object) -> set[frozenset[str]]:
    """Return the groups of copies as sets of their texts."""
    return {frozenset(texts[copy.row] for copy in copies) for copies in find_duplicates(texts, **options)}  # type: ignore[arg-type]


# --- what is spared ---


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_templates_are_no_copies(template):
    """What is filled into a template makes another text of it."""
    texts = template.fill()

    assert find_duplicates(texts).copies == ()
    assert len({*texts}) == len(texts)


def test_no_pair_of_a_template_is_confirmed():
    """No sketch is needed to tell texts of a template apart: the comparison does."""
    assert [name for name, one, other in pair_templates() if compare_texts(one, other)] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("eleven thousand", "twelve thousand"),
        ("Sam Adeyemi", "Sam Okafor"),
        ("Nobody needs a ladder", "Nobody needs no ladder"),
        ("two metres", "three metres"),
    ],
)
def test_one_value_makes_two_texts(old, new):
    """Another number, name or denial in a whole article makes another text, whatever the rest."""
    assert old in ARTICLES[0]
    assert compare_texts(ARTICLES[0], ARTICLES[0].replace(old, new)) is None


def test_words_that_may_be_names_make_two_texts():
    """In Georgian, as in any script without capitals, nothing shows which words of a short text are names."""
    text = (
        "ბორანს წელს მერაბი მართავს, ზარს კი ნინო რეკავს, როცა ნისლი ჩამოწვება. სოფელში ამბობენ, რომ თევზი დაბრუნდა და "
        "მასთან ერთად ბადეებიც. წისქვილის ბორბალი შარშან შეაკეთეს, მაგრამ ფქვილს ახლაც მეზობელი სოფლიდან ეზიდებიან. "
        "ბავშვები კენჭებს აგროვებენ და ყოველ კენჭს იმ ნავის სახელს არქმევენ, რომელიც იმ დღეს ჩაივლის. წერილები გურამს "
        "მოაქვს, კვირაში ორჯერ, ხან ფეხით, ხანაც ველოსიპედით. ხიდის გასაღები ელენესთან ინახება, რომელიც რაბთან "
        "ცხოვრობს და წყალს ყოველ დილით ზომავს."
    )
    other = text
    for name, instead in (("მერაბი", "ლევანი"), ("ნინო", "ქეთო"), ("გურამს", "ზურაბს"), ("ელენესთან", "მაყვალასთან")):
        other = other.replace(name, instead)

    assert compare_texts(text, other) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("½ a spoon", "¼ a spoon"),
        ("10⁵ seeds", "10⁷ seeds"),
        ("10⁵ seeds", "105 seeds"),
        ("40 m²", "40 m³"),
        ("part Ⅳ", "part Ⅴ"),
        ("part ⅳ", "part ⅵ"),
        ("step ①", "step ②"),
        ("step ⑴", "step ⑵"),
        ("௩ seeds", "௰ seeds"),
    ],
)
@pytest.mark.parametrize("length", [40, 90, 300, 1000])
def test_numbers_in_other_signs_than_digits_make_two_texts(one, other, length):
    """Fractions, exponents, Roman and circled numbers are numbers as well, in short and in long texts."""
    words = LONG.split()[:length]
    texts = [" ".join([*words[:20], text, *words[20:]]) for text in (one, other)]

    assert find_duplicates(texts).keep == [True, True]


def test_a_copy_may_have_digits_in_place_of_exponents():
    """What a renderer makes of one is no other number."""
    assert compare_texts(LONG + " 40 m² of H₂O.", LONG + " 40 m2 of H2O.") is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It is 5 °C in the shade.", "It is -5 °C in the shade."),
        ("It costs 5 € a piece.", "It costs 5 $ a piece."),
        ("He won the race?", "He won the race."),
        ("It grew by 1.5 percent.", "It grew by 15 percent."),
        ("The buyer shall pay all costs.", "The seller shall pay all costs."),
        ("Version 2-1 is out.", "Version 1-2 is out."),
        ("", "The heron waits."),
    ],
)
def test_short_texts_are_strict(one, other):
    """In a short text every number, sign and word counts."""
    assert compare_texts(one, other) is None


def test_two_long_texts_are_not_joined_by_what_stands_in_both():
    """A text that stands in two longer ones goes for one of them, and both of those stay."""
    texts = [ARTICLES[0], "\n".join(ARTICLES[:3]), "\n".join([ARTICLES[3], ARTICLES[0], ARTICLES[4]])]

    assert find_duplicates(texts).keep == [False, True, True]


def test_a_shared_passage_is_no_copy():
    """Two different articles with the same paragraphs about the publisher are two texts."""
    tail = ARTICLES[5]

    assert compare_texts(f"{ARTICLES[0]}\n{tail}", f"{ARTICLES[1]}\n{tail}") is None


def test_a_phrase_inside_a_text_is_no_copy():
    """A sentence of a few words that stands in a longer text is left alone."""
    assert find_duplicates([ARTICLES[0], "Nobody needs a ladder."]).keep == [True, True]


def write_chinese(sentences: int) -> str:
    """Return a text without spaces, with numerals that are numbers and numerals that are parts of other words."""
    rng = random.Random(3)
    who = ("老木匠", "渡口的船夫", "卖豆腐的女人", "邻居家的孩子", "看桥的老人", "学堂里的先生")
    when = ("一清早", "过了三天", "雨停以后", "十分安静的夜里", "等到月亮出来", "第二年春天")
    where = ("在河边", "站在石桥上", "坐在门口的木凳上", "沿着山路", "到镇上的茶馆里", "绕过四棵柳树")
    what = (
        "修补一条旧船",
        "听见千万只蛙在叫",
        "数着两岸的灯火",
        "想起一些从前的事",
        "同大家谈起水位",
        "把网慢慢收了回来",
    )
    return "".join("，".join(map(rng.choice, (who, when, where, what))) + "。" for _ in range(sentences))


CHINESE = write_chinese(120)


@pytest.mark.parametrize("kind", ["5 % of words replaced", "5 % of words left out"])
def test_characters_changed_by_chance(kind):
    """Where one character in twenty is another, a numeral that is part of a word is one by chance: still a copy."""
    (copy,) = plant([CHINESE], kind)
    place = copy.rindex("千")

    assert compare_texts(CHINESE, f"{copy[:place]}百{copy[place + 1 :]}") is not None


@pytest.mark.parametrize(("old", "new"), [("过了三天", "过了四天"), ("四棵柳树", "九棵柳树"), ("两岸", "百岸")])
def test_one_numeral_makes_two_texts(old, new):
    """A numeral that is another one where little else is changed makes another text, in however long a one."""
    assert compare_texts(CHINESE, CHINESE.replace(old, new, 1)) is None


def test_a_date_that_lost_its_sign():
    """Of a date whose month sign is left out the numbers are the same, among enough other changes."""
    (copy,) = plant([CHINESE], "5 % of words left out")
    dated, joined = (
        f"{CHINESE}那是2月7号的事，谁也没有忘记，后来常常说起。",
        f"{copy}那是27号的事，谁也没有忘记，后来常常说起。",
    )

    assert compare_texts(dated, joined) is not None
    assert compare_texts(dated, joined.replace("27", "28")) is None


@pytest.mark.parametrize("day", ["12月3日(月)", "来週の月曜"])
def test_a_day_of_the_week_is_a_value(day):
    """In Japanese another day of the week makes another text; the moon in another place is a word like others."""
    text = f"{CHINESE}{day}に会いましょう。"

    assert compare_texts(text, text.replace("月)", "火)").replace("月曜", "火曜")) is None
    assert compare_texts(text, text.replace("月亮", "火亮", 1)) is not None


# --- what is found ---


@pytest.mark.parametrize("kind", KINDS)
def test_planted_copies(kind):
    """Every planted copy of a kind is found, and nothing else."""
    texts = ARTICLES + plant(ARTICLES, kind)
    groups = [sorted({copy.row % len(ARTICLES) for copy in copies}) for copies in find_duplicates(texts)]

    assert groups == [[row] for row in range(len(ARTICLES))]


def test_article_inside_a_longer_one():
    """A contained text goes for the longer one, whose share is named."""
    longer = f"{LONG}\n{ARTICLES[3]}"
    gone, stays = find_duplicates([ARTICLES[1], longer]).copies

    assert (gone.kept, stays.evidence) == (1, "stays")
    assert gone.evidence == f"stands in the kept text, as {int(100 * compare_texts(ARTICLES[1], longer).share)} % of it"


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ([], "0 texts, none of them a copy"),
        (["Heron."], "1 text, none of them a copy"),
        (["Heron.", "Heron."], "2 texts, 1 of them a copy of 1 that stays"),
        (["Heron.", "Heron.", "Heron.", "Eel."], "4 texts, 2 of them copies of 1 that stays"),
        (["Heron.", "Heron.", "Eel.", "Eel."], "4 texts, 2 of them copies of 2 that stay"),
    ],
)
def test_figures_in_words(texts, said):
    """The report counts texts, copies and groups as a person would say it."""
    assert find_duplicates(texts).describe() == said


def test_missing_texts_stay():
    """None and NaN are copies of nothing."""
    assert find_duplicates([None, "The heron waits.", float("nan"), "The heron waits.", None]).keep == [
        *(True, True, True, False, True)
    ]


def test_mask_filters_a_frame():
    """The mask is a filter of pandas and of polars."""
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    texts = ["The heron waits.", "The eel.", "The heron  waits."]
    pandas_frame, polars_frame = pandas.DataFrame({"text": texts}, index=[7, 8, 9]), polars.DataFrame({"text": texts})

    assert pandas_frame[find_duplicates(pandas_frame.text).keep].index.to_list() == [7, 8]
    assert polars_frame.filter(find_duplicates(polars_frame["text"]).keep)["text"].to_list() == texts[:2]


# --- which stays ---


def test_the_longest_stays_then_the_earliest():
    """Of copies the longest text stays, of equal ones the earliest."""
    longer = f"Mill Lane News: {ARTICLES[0]}"

    assert find_duplicates([ARTICLES[0], longer, ARTICLES[0]]).keep == [False, True, False]
    assert find_duplicates([ARTICLES[0], ARTICLES[0]]).keep == [True, False]


@pytest.mark.parametrize("prefer", [[3, 1, 2], lambda text: -len(text)])
def test_a_preference_of_the_callers(prefer):
    """The row with the greatest value stays, be it given for the rows or computed from a text."""
    longer = f"Mill Lane News: {ARTICLES[0]}"

    assert find_duplicates([ARTICLES[0], longer, longer], prefer=prefer).keep == [True, False, False]


def test_no_preference_drops_a_longer_text_for_what_stands_in_it():
    """A much longer text stays whatever is preferred: more than a copy would be lost."""
    longer = f"{LONG}\n{ARTICLES[3]}"

    assert find_duplicates([ARTICLES[1], longer], prefer=[2, 1]).keep == [False, True]


def test_every_row_that_goes_was_compared_with_the_one_that_stays():
    """In a chain of versions the first does not go for the last, which is another text by then."""
    words = ARTICLES[2].split()
    versions = [" ".join(words[place:] + ARTICLES[3].split()[:place]) for place in range(10)]
    gone = [copy for copy in find_duplicates(versions).copies if copy.row != copy.kept]

    assert compare_texts(versions[0], versions[-1]) is None
    assert len(gone) >= 5
    assert [copy for copy in gone if compare_texts(versions[copy.row], versions[copy.kept]) is None] == []


# --- laws ---


def make_column() -> list[str]:
    """Return articles, copies of every kind and texts of templates."""
    texts = [*ARTICLES, *(text for kind in KINDS for text in plant(ARTICLES, kind))]
    return texts + [text for template in TEMPLATES for text in template.fill()]


def test_order_changes_nothing():
    """Shuffled rows have the same groups, and the same texts stay."""
    texts = make_column()
    shuffled = random.Random(0).sample(texts, len(texts))

    assert group(shuffled) == group(texts)
    kept = [text for text, keep in zip(texts, find_duplicates(texts).keep, strict=True) if keep]
    assert sorted(kept) == sorted(
        text for text, keep in zip(shuffled, find_duplicates(shuffled).keep, strict=True) if keep
    )


def test_workers_change_nothing():
    """Two workers find what one process finds."""
    texts = make_column()

    assert find_duplicates(texts, workers=2) == find_duplicates(texts)


def test_buckets_are_enough():
    """What is found bucket by bucket, in any order and any process, is what is found at once."""
    texts = make_column()
    buckets: dict[int, list[int]] = {}
    for row, text in enumerate(texts):
        for key in sketch_text(text).keys:
            buckets.setdefault(key, []).append(row)
    pairs = [
        pair
        for rows in reversed(buckets.values())
        for pair in find_pairs(rows[::-1], map(texts.__getitem__, rows[::-1]))
    ]

    assert tuple(group_pairs(pairs)) == find_duplicates(texts).copies


def test_many_texts_of_one_bucket():
    """A bucket too large for all its pairs still gives its copies away."""
    base = TEMPLATES[0].text
    texts = [base.format(f"Place{row}", "Monday", "sunny", "weak", "west", row, row % 7) for row in range(300)]
    column = (
        texts + [f"{text}  " for text in texts[:50]] + [text.replace("harbour", "harbor") for text in texts[50:100]]
    )
    groups = [[copy.row for copy in copies] for copies in find_duplicates(column)]

    assert groups == [[row, row + 300] for row in range(100)]


def test_a_passage_of_a_very_long_text_is_no_part_of_nothing():
    """Where a text is less than a hundredth of the one that it stands in, the evidence says so."""
    rng = random.Random(1)
    words = ["".join(rng.choices("abcdefghijkl", k=rng.randrange(3, 9))) for _ in range(9000)]
    copies = find_duplicates([" ".join(words), " ".join(words[4000:4030])]).copies

    assert copies[1].evidence == "stands in the kept text, as less than 1 % of it"


def vary_marks(text: str, count: int) -> list[str]:
    """Return so many texts of the same words, each with a comma more than the one before."""
    words = text.split()
    return [
        " ".join(word + "," * (place < 5 * row and not place % 5) for place, word in enumerate(words))
        for row in range(count)
    ]


@pytest.mark.parametrize("seed", range(3))
def test_of_many_texts_of_the_same_words_one_stays(seed):
    """However many papers set a story to lines of their own, the longest stays, whatever came first."""
    texts = [textwrap.fill(ARTICLES[0], width=width) for width in range(20, 60)] + vary_marks(ARTICLES[0], 60)
    column = random.Random(seed).sample(list(dict.fromkeys(texts)), len(set(texts)))
    found = find_duplicates(column)

    assert [text for text, keep in zip(column, found.keep, strict=True) if keep] == [max(texts, key=len)]
    assert {copy.evidence for copy in found.copies} == {"stays", "the same words"}
    assert found.copies == tuple(group_pairs(find_pairs(range(len(column)), column)))


def test_a_text_of_the_same_words_may_be_preferred():
    """Whichever the caller prefers stays; what is like one of the texts goes for it too."""
    texts = vary_marks(ARTICLES[0], 40)
    texts.append(ARTICLES[0].replace("ladders", "laders", 1))
    for preferred in (0, 7, 39, 40):
        prefer = [row == preferred for row in range(len(texts))]

        assert find_duplicates(texts, prefer=prefer).keep == prefer


@settings(max_examples=50)
@given(st.lists(st.text(alphabet="ab 1.\n", max_size=40), max_size=12))
def test_equal_texts_are_one(texts):
    """Of equal texts one stays, and whatever goes has a text of its group that stays."""
    found = find_duplicates(texts)
    kept = {text for text, keep in zip(texts, found.keep, strict=True) if keep}

    assert all(found.keep[copy.kept] for copy in found.copies)
    assert len(kept) == sum(found.keep)


@given(st.text(), st.text())
@settings(max_examples=100)
def test_any_two_texts_can_be_compared(one, other):
    """Any str is accepted, a text is like itself, and the order of the two does not matter."""
    assert compare_texts(one, one) == (1.0, 1.0, -1)
    assert bool(compare_texts(one, other)) == bool(compare_texts(other, one))


def test_pairs_come_in_any_order_and_more_than_once():
    """Grouping is free of order and of repetition."""
    pairs = [
        Pair(2, 1, "near", 0.9, 1.0, 80, 90),
        Pair(3, 1, "same", 1.0, 1.0, 90, 90),
        Pair(4, 2, "near", 0.9, 1.0, 70, 80),
    ]

    assert group_pairs(pairs) == group_pairs(pairs[::-1] * 2)
    assert [copy.row for copy in group_pairs(pairs)] == [1, 2, 3]


# --- mistakes ---


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"similarity": 80}, "expected a similarity above 0.0 and up to 1.0, got 80: 0.8 is the default"),
        ({"workers": 0}, "expected 1 worker or more, got 0: for one a core use workers=os.cpu_count()"),
        ({"prefer": [1]}, "expected a preference for each of 2 rows, got 1: give one a row"),
    ],
)
def test_mistakes(arguments, message):
    """A wrong argument is told, with what to do."""
    with pytest.raises(ValueError, match=message.replace("(", r"\(").replace(")", r"\)")):
        find_duplicates(["The heron.", "The heron."], **arguments)


# --- the command line ---


def test_command(tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    """Rows that stay are written as they came, and the report says why the others went."""
    rows = [{"id": 1, "text": ARTICLES[0]}, {"id": 2, "text": "The eel."}, {"id": 3, "text": f"News: {ARTICLES[0]}"}]
    lines = "".join(json.dumps(row) + "\n" for row in rows) + '{"id": 4, "text": null}\n'
    (tmp_path / "rows.jsonl").write_text(lines, encoding="utf-8")
    output, report = tmp_path / "out.jsonl", tmp_path / "report.jsonl"
    command = ["duplicates", "--jsonl", str(tmp_path / "rows.jsonl"), "-o", str(output), "--report", str(report)]

    assert main(command) == 0
    assert output.read_text(encoding="utf-8") == "".join(lines.splitlines(keepends=True)[1:])
    first, second = map(json.loads, report.read_text(encoding="utf-8").splitlines())
    assert (first["row"], first["kept"], second["evidence"]) == (0, 2, "stays")
    assert capfd.readouterr().err == "textclean: 4 texts, 1 of them a copy of 1 that stays\n"
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["out.jsonl", "out.jsonl.manifest.json", "report.jsonl", "rows.jsonl"]


def test_command_lists_files(tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    """Files that are copies are listed by name."""
    for name in "ab":
        (tmp_path / name).write_text(ARTICLES[0], encoding="utf-8")

    assert main(["duplicates", str(tmp_path / "a"), str(tmp_path / "b")]) == 0
    records = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [(Path(record["row"]).name, record["evidence"]) for record in records] == [
        ("a", "stays"),
        ("b", "the same text"),
    ]
