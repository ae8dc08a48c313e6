"""What a page says is worked out once a day and language: it is the same for all."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache, wraps
from typing import TypeVar

from django.utils.translation import get_language

P = TypeVar("P")
MOST = 512
"""All pages of a day in two languages, and what is left of the day before."""


def once(make: Callable[[str, date], P]) -> Callable[[str, date], P]:
    """Keep what was made for an address and a day, in the language of now.

    It holds nothing of anybody. An error is not kept, so no address that is made up
    takes the place of a page.
    """

    @lru_cache(maxsize=MOST)
    def made(address: str, on: date, _language: str | None) -> P:
        return make(address, on)

    @wraps(make)
    def page(address: str, on: date) -> P:
        return made(address, on, get_language())

    return page
