"""What tests about documents share: pages for the press, and what stands in a PDF."""

import pickle
import re
import subprocess
from collections.abc import Callable
from functools import partial
from typing import ClassVar

from assessor.press.press import Press
from assessor.press.printable import Document


def ready_made(html: str, case: str = "") -> Callable[[], Document]:
    """What the press calls, for a page that is there already."""
    return partial(Document, html, case)


class Keeping(Press):
    """A press that prints nothing twice: the same page gives the same bytes.

    `test_press.py` shows that it does, for any worker.
    """

    kept: ClassVar[dict[bytes, bytes]] = {}

    def pdf(self, write: Callable[[], Document]) -> bytes:
        asked = pickle.dumps(write)
        if asked not in self.kept:
            self.kept[asked] = super().pdf(write)
        with self._my_turn():
            return self.kept[asked]


class Occupied(Keeping):
    """A press at which somebody else is being served, so it has its worker."""

    has_a_line = True

    def warm(self) -> bool:
        return True


def text_of(made: bytes) -> str:
    """Return the text of a PDF, with a form feed after each page."""
    command = ["pdftotext", "-layout", "-", "-"]
    text = subprocess.run(command, input=made, capture_output=True, check=True).stdout
    return re.sub(" +", " ", text.decode())


def pages_of(made: bytes) -> list[str]:
    return text_of(made).split("\f")[:-1]
