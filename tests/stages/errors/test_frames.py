"""An error page goes with its site's menu above and its notices below; a list, or a title below, stays."""

from __future__ import annotations

from typing import Final

import pytest

from textclean import explain

MESSAGE: Final = "404 Not Found\nThe page you requested was not found."

FRAMED: Final = {
    "a menu": f"Oldhaven Rail\nTickets\nStations\nTrains\n{MESSAGE}",
    "terms below": f"Oldhaven Rail\n{MESSAGE}\nLost property\nTerms of use",
    "a field and whose site it is": f"{MESSAGE}\nRequest ID: 5e1f02ab\nPowered by Kite 1.0\n© 2019 Oldhaven Rail",
    "in Turkish": "Uçurtma\nGündem\nSpor\nAradığınız sayfa bulunamadı\nÜzgünüz, sayfa kaldırılmış olabilir.\nAnasayfa",
    "all rights, in two sentences": f"{MESSAGE}\nCopyright Oldhaven Rail. All Rights Reserved.",
}

OTHERS: Final = {
    "rows of a table": "id,bird,status\n1,heron,OK\n2,egret,OK\n3,stork,Not Found\n4,bittern,Internal Server Error",
    "clues": "Across\n1 Wading bird (5)\n4 Not out (2)\n6 Page not found, in short (3)\n8 Forbidden (5)",
    "names above a title": "Herons\nEgrets\nBitterns\nForbidden",
    "below a menu, what failed": "Tickets\nStations\nTrains\nThe boat to Oldhaven does not run.",
    "a title below": f"{MESSAGE}\nKites over Oldhaven",
}


@pytest.mark.parametrize("text", FRAMED.values(), ids=FRAMED)
def test_a_message_in_its_frame_is_an_error_page(text: str):
    """Nothing is left of it."""
    cleaning = explain(text)

    assert (cleaning.text, cleaning.error_page) == ("", True)


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_what_may_be_an_authors_stays(text: str):
    """What stands around a message stays where it is more than a frame."""
    kept = [line for line in text.splitlines() if line not in MESSAGE.splitlines()]

    assert [line for line in kept if line not in explain(text).text.splitlines()] == []
