"""The colours of an account can be read, on either ground."""

from __future__ import annotations

import re
from itertools import product

import pytest

from textclean.show.theme import INKS, find_ink, read_style

Color = tuple[float, float, float]
GROUNDS = dict(zip(("light", "dark"), re.findall("#[0-9a-f]{6}", read_style())[:2], strict=True))
TINT = 0.1  # of the ink in the ground of labels and removed text: "color-mix(in srgb, var(--tc-ink) 10%, ...)"


def parse(color: str) -> Color:
    """Return red, green and blue, 0.0 to 1.0."""
    red, green, blue = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def measure_luminance(color: Color) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(("reason", "scheme"), list(product(INKS, GROUNDS)))
def test_every_ink_can_be_read_on_its_tint(reason, scheme):
    """Each reason's colour has a contrast of at least 4.5 to 1 against its own tint, the closest of its grounds."""
    ink, ground = parse(getattr(INKS[reason], scheme)), parse(GROUNDS[scheme])
    tint = tuple(TINT * a + (1 - TINT) * b for a, b in zip(ink, ground, strict=True))
    darker, lighter = sorted((measure_luminance(ink), measure_luminance((tint[0], tint[1], tint[2]))))

    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_tint_of_the_style_is_the_one_measured():
    """The style sheet mixes every tint as the contrast test does."""
    assert set(re.findall(r"var\(--tc-ink\) (\d+)%", read_style())) == {"10"}


@pytest.mark.parametrize("reason", ["", "my-reason", "\ud800", "日本語"])
def test_unknown_reasons_have_a_color(reason):
    """A reason of the reader's own stages gets one of the ten colours, whatever its name."""
    assert find_ink(reason) in INKS.values()


def test_colors_differ():
    """No two reasons share a colour."""
    assert len({ink.light for ink in INKS.values()}) == len({ink.dark for ink in INKS.values()}) == len(INKS)
