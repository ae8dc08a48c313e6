"""One copy of a page for all: worked out, printed and packed once.

It is printed without a request, so nothing of anybody can come to be on it.
"""

import gzip
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2s
from typing import NamedTuple

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string
from django.utils.cache import get_conditional_response

from assessor.firm import Firm
from assessor.guide.leading_on import leading_on
from assessor.guide.sheet import Sheet
from assessor.headers import FOR_ALL

MOST = 1024
"""All pages of a day in two languages, for readers of each; some kilobytes a page."""
TAKES_GZIP = re.compile(r"\bgzip\b")
NOBODY = {"stay": None, "for_other": False}

Made = Callable[[str, date], Sheet]


class Told(NamedTuple):
    """In what the copies of one page of a day differ.

    ``reads`` is the language that the reader's browser asks for, which may be another.
    """

    language: str
    reads: str
    origin: str
    firm: Firm


@dataclass(frozen=True)
class Copy:
    etag: str
    packed: bytes

    def served(self, request: HttpRequest) -> HttpResponseBase:
        response = HttpResponse(self.packed)
        if TAKES_GZIP.search(request.headers.get("Accept-Encoding", "")):
            response["Content-Encoding"] = "gzip"
        else:
            response.content = gzip.decompress(self.packed)
        response["Cache-Control"] = FOR_ALL
        response["ETag"] = self.etag
        response["Vary"] = "Accept-Encoding, Accept-Language, Cookie"
        return get_conditional_response(request, self.etag, None, response) or response


@lru_cache(maxsize=MOST)
def copy(made: Made, address: str, on: date, told: Told) -> Copy:
    """Make it; an address that is made up has none, and takes no place."""
    printed = render_to_string(*made(address, on).printing(told.origin, NOBODY))
    body = leading_on(printed, told.language, told.reads).encode()
    tag = blake2s(body, digest_size=12).hexdigest()
    return Copy(f'W/"{tag}"', gzip.compress(body, mtime=0))
