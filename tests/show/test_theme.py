"""The colours of an account can be read, on either ground."""

from __future__ import annotations

import math
import re
from itertools import combinations, product
from typing import get_args

import pytest

from textclean.removals import Reason
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
    """A reason of the reader's own stages gets one of the colours, whatever its name."""
    assert find_ink(reason) in INKS.values()


def test_colors_differ():
    """No two reasons share a colour."""
    assert len({ink.light for ink in INKS.values()}) == len({ink.dark for ink in INKS.values()}) == len(INKS)
    assert len({ink.ansi for ink in INKS.values()}) == len(INKS)


def test_every_reason_has_a_color():
    """Every reason that the stages give has a colour of its own, and there is no colour for anything else."""
    assert set(INKS) == set(get_args(Reason))


# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB
SIGHTS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def see(color: Color, sight: str) -> Color:
    """Return a colour as it is seen, in Oklab (Ottosson, 2020)."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color]
    seen = [min(1.0, max(0.0, sum(map(math.prod, zip(row, linear, strict=True))))) for row in SIGHTS[sight]]
    cones = (
        (0.4122214708, 0.5363325363, 0.0514459929),
        (0.2119034982, 0.6806995451, 0.1073969566),
        (0.0883024619, 0.2817188376, 0.6299787005),
    )
    long, middle, short = (sum(map(math.prod, zip(row, seen, strict=True))) ** (1 / 3) for row in cones)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


@pytest.mark.parametrize(("sight", "scheme"), list(product(SIGHTS, GROUNDS)))
def test_colors_can_be_told_apart(sight, scheme):
    """Any two colours are three times as far apart as can just be noticed, whatever cones a reader has."""
    colors = {reason: see(parse(getattr(ink, scheme)), sight) for reason, ink in INKS.items()}
    closest = min(math.dist(colors[one], colors[other]) for one, other in combinations(colors, 2))

    assert closest >= 0.065
