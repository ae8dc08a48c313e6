"""A language that nobody speaks: accented English from right to left.

Whatever went through gettext comes out accented, so what does not was forgotten. It is
made of the source while a test runs, and so no real visitor can ever meet it.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from gettext import NullTranslations

import pytest
from django.conf import settings
from django.conf.locale import LANG_INFO
from django.test.utils import override_settings
from django.utils.translation import trans_real

CODE = "yi"  # axe knows no code for nobody; this one runs from right to left
PLAIN = "ABCDEFGHIJKLMNOPRSTUVWXYZabcdefghijklmnoprstuvwxyz"
ACCENTED = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļḿñöþŕšţûṽŵẋýž"
ACCENTS = str.maketrans(PLAIN, ACCENTED)
# Places to fill in, elements with all that is in them, and characters by name.
KEPT = re.compile(r"(\{[^}]*\}|%\(\w+\)[a-z]|%[ds%]|<bdi.*?</bdi>|<[^>]*>|&\w+;)")


def accented(text: str) -> str:
    parts = KEPT.split(text.rpartition(trans_real.CONTEXT_SEPARATOR)[2])
    return "".join(p if KEPT.fullmatch(p) else p.translate(ACCENTS) for p in parts)


class Mirrored(NullTranslations):
    """What Django asks of a catalogue."""

    plural = staticmethod(lambda number: int(number != 1))

    def gettext(self, message: str) -> str:
        return accented(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return accented(msgid1 if n == 1 else msgid2)

    def language(self) -> str:
        return CODE

    def to_language(self) -> str:
        return CODE


@contextmanager
def offering_nothing_else() -> Iterator[None]:
    """Offer this and nothing else to a browser that asks for English."""
    info = {"bidi": True, "code": CODE, "name": "Mirrored", "name_local": "Ɱîŕŕöŕéð"}
    offered = {
        "LANGUAGE_CODE": CODE,
        "LANGUAGES": [(CODE, "Mirrored"), ("nl", "Nederlands")],
        "LANGUAGES_BIDI": [*settings.LANGUAGES_BIDI, CODE],
    }
    with pytest.MonkeyPatch.context() as patch, override_settings(**offered):
        patch.setitem(LANG_INFO, CODE, info)
        # Django forgets its catalogues when the settings change.
        patch.setitem(trans_real._translations, CODE, Mirrored())  # type: ignore[attr-defined]  # noqa: SLF001  # where Django keeps catalogues
        yield


@pytest.fixture
def mirrored() -> Iterator[None]:
    with offering_nothing_else():
        yield
