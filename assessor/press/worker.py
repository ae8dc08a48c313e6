"""The process that writes and prints; the only module that knows WeasyPrint.

It has little memory and little time, can write no file, reads no address and no file
that a page names, and knows no other letters than ours, so the same page always gives
the same bytes. Its time is that of a processor: by the clock, a machine that is busy
with something else would look like a document that never ends.
"""

import ctypes.util
import gc
import json
import os
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.utils.module_loading import import_string

from assessor import processors
from assessor.discretion import where
from assessor.press import fonts
from assessor.press.printable import AFTER_BRIEF, Document
from assessor.press.tags import Tags

STATIC = Path(__file__).resolve().parents[2] / "static"
SECONDS = 30  # of a processor, to start
OUT_OF_TIME = -signal.SIGPROF
"""How a process ends that has worked for too long."""
FIRST = Document('<html lang="en"><title>x</title><p>x <b>x</b>')


@dataclass(frozen=True)
class Terms:
    """What a worker may use, and how readily it lets others go first."""

    seconds: float = 30  # of a processor, for each document
    megabytes: int = 900
    processors: frozenset[int] = field(default_factory=processors.mine)
    politeness: int = 0


def start(terms: Terms) -> None:
    """Prepare a new process, so that the first PDF does not wait for it."""
    processors.keep_to(terms.processors)
    os.nice(terms.politeness)
    _limit(resource.RLIMIT_AS, terms.megabytes * 2**20)
    _limit(resource.RLIMIT_FSIZE, 0)  # what is told stays in memory,
    _limit(resource.RLIMIT_CORE, 0)  # also when a process falls
    with _at_most(SECONDS):
        fonts.use_only_ours()
        django.setup()
        _rehearse()
        _sweep_only_after_work()


def _limit(what: int, most: int) -> None:
    resource.setrlimit(what, (most, most))


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """End this process, whatever it is busy with, once it has worked for so long.

    Nobody handles the signal that comes then. While this process waits for something,
    for a processor too, no time passes.
    """
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _rehearse() -> None:
    rehearse: Callable[[], None] = import_string(settings.PRESS_REHEARSAL)
    rehearse()
    printed(FIRST)


def _sweep_only_after_work() -> None:
    """Look for garbage once for each PDF, and never again through what stays.

    To look through all of it whenever there is much new took a quarter of the time.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


@contextmanager
def unswept() -> Iterator[None]:
    """Look for no garbage meanwhile: for one document it is not worth the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def pdf(write: Callable[[], Document], seconds: float) -> bytes:
    try:
        with _at_most(seconds):
            return printed(write())
    except Exception as error:
        # It arrives with the case in its text, and so with nothing that may be told.
        error.add_note(where(type(error), error.__traceback__))
        raise
    finally:
        gc.collect()


@cache
def weasyprint() -> Any:
    """Load WeasyPrint when it is needed, and not by running a program 22 times.

    It knows each library by several names, that of its file among them. To ask the
    system about the others took half as long as all the rest.
    """
    ask = ctypes.util.find_library
    ctypes.util.find_library = _found_by_no_other_name
    try:
        return import_module("weasyprint")
    finally:
        ctypes.util.find_library = ask


def _found_by_no_other_name(name: str) -> str | None:  # noqa: ARG001  # not ours
    return None


@cache
def paper() -> tuple[Any, Any]:
    """Return style and fonts, kept: reading them takes a third of a PDF's time.

    One of each for a process with one working thread: shared by threads they corrupt
    memory.
    """
    letters = weasyprint().text.fonts.FontConfiguration()
    text = (STATIC / "css/paper.css").read_text()
    style = weasyprint().CSS(string=text, font_config=letters, url_fetcher=_fetcher())
    return style, letters


def printed(document: Document) -> bytes:
    """Make a PDF, of one kind with a case in it and of another without."""
    fitting, (tags, laid) = _fitting(document)
    made: bytes = laid.write_pdf(finisher=tags.finish, **_options(fitting))
    return made


def _fitting(document: Document) -> tuple[Document, tuple[Tags, Any]]:
    """Return the longest that fits, as it is laid out."""
    while document.shorter:
        if document.most_pages:
            tags, laid = _laid_out(document)
            if len(laid.pages) <= document.most_pages:
                return document, (tags, laid)
        elif _begins_on_one_page(_laid_out(document.only_brief)[1]):
            break  # to lay out the brief alone is quick
        document = document.shorter()
    return document, _laid_out(document)


def _begins_on_one_page(laid: Any) -> bool:
    return AFTER_BRIEF in laid.pages[1].anchors


def _laid_out(document: Document) -> tuple[Tags, Any]:
    style, letters = paper()
    page = weasyprint().HTML(string=document.html, url_fetcher=_fetcher())
    tags = Tags(page.etree_element)
    options = _options(document)
    return tags, page.render(stylesheets=[style], font_config=letters, **options)


def _options(document: Document) -> dict[str, Any]:
    if not document.case:
        return {"pdf_variant": "pdf/ua-1"}
    return {"pdf_variant": "pdf/a-3a", "attachments": [_data(document.case)]}


def _data(case: str) -> Any:
    day = datetime.fromisoformat(json.loads(case)["on"])  # never the clock
    return weasyprint().Attachment(
        string=case,
        name="case.json",
        description="The case as data",
        created=day,
        modified=day,
        relationship="Data",
        url_fetcher=_fetcher(),
    )


@cache
def _fetcher() -> Any:
    """Return a fetcher that fetches nothing: what a PDF needs is in it already."""

    class Refusal(weasyprint().urls.URLFetcher):  # type: ignore[misc]  # it has no types
        def fetch(self, url: str, headers: object = None) -> None:
            raise ValueError("A document may not fetch anything.")

    return Refusal()
