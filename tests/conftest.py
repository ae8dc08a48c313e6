"""What tests share: a person who answers questions through the front door."""

import ast
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from threading import RLock
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from xdist.scheduler import (  # type: ignore[import-untyped]  # it has none
    LoadScopeScheduling,
)

from assessor.answers.steps import FACT, SLUG
from rules import LAW
from rules.language.fact import Fact

DESK = "assessor.desk.urls"
OF_LANGUAGE = re.compile(r"/test_every_page\.py::.*[\[-](en|nl|yi)[\]-]")
CRAWLING = ("test_links.py", "test_reading_level.py")
LONG = ("tests/browser/", "tests/rules/test_check.py")
collect_ignore = [] if settings.ROOT_URLCONF == DESK else ["desk"]
"""The tests of the desk have settings of their own; see Makefile."""


def pytest_configure(config: pytest.Config) -> None:
    """Let one thread at a time parse source: Python before 3.11.9 mixes up two.

    The server of the browser tests parses to print a traceback, pytest to tell of a
    test that failed; when both did, a "SystemError" ended the whole run.
    """
    parse, alone = ast.parse, RLock()

    def parse_alone(*source: Any, **options: Any) -> Any:
        with alone:
            return parse(*source, **options)

    patch = pytest.MonkeyPatch()
    patch.setattr(ast, "parse", parse_alone)
    config.add_cleanup(patch.undo)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Twice the processors: half of the tests wait for a browser or another process.

    Where other work keeps the processors busy, this also is a larger share of them.
    """
    return 2 * len(os.sched_getaffinity(0))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    return Together(config, log)


class Together(LoadScopeScheduling):  # type: ignore[misc]  # its base has no types
    """Has one process run a file: what it needs, and what is kept, is made once.

    The marks that xdist has for this do nothing with pytest 9.2.
    """

    def _split_scope(self, nodeid: str) -> str:
        if of_language := OF_LANGUAGE.search(nodeid):
            return of_language[1]
        file, _, _ = nodeid.partition("::")
        return "crawl" if file.endswith(CRAWLING) else file


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, or one process would be left with it alone."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> None:
    """Change nothing: each process of the tests has its database in its own memory.

    pytest-django knows that of Django's own engines only, and would name a file.
    """


def sent(value: object) -> dict[str, Any]:
    """What a browser sends for an answer; None is "I do not know"."""
    if isinstance(value, date):
        return {"day": value.day, "month": value.month, "year": value.year}
    if isinstance(value, int) and not isinstance(value, bool):
        return {"number": value}
    if isinstance(value, list):
        return {"answer": value or ["-"]}
    named = {None: "?", True: "yes", False: "no"}
    return {"answer": named.get(value, value)}  # type: ignore[call-overload]  # any key


@dataclass
class Person:
    """Somebody who uses the site; it fails when she is led astray."""

    client: Client = field(default_factory=Client)

    def url(self, code: str) -> str:
        return f"/c/{SLUG[code]}/"

    def answer(self, code: str, value: object) -> str:
        """Answer a question that is open to her; return where she is sent."""
        return self.send(code, sent(value))

    def send(self, code: str, what: Mapping[str, Any]) -> str:
        response = self.client.post(self.url(code), what)
        assert response.status_code == 302, f"{code} did not take {what}"
        return str(response["Location"])

    def answer_all(self, answers: Mapping[str, object]) -> list[str]:
        """Answer every question with these, or "I do not know"; return their codes."""
        asked: list[str] = []
        while (fact := self.open_question()) is not None:
            assert fact.code not in asked, f"{fact.code} was asked twice"
            asked.append(fact.code)
            self.answer(fact.code, answers.get(fact.code))
        return asked

    def open_question(self) -> Fact | None:
        """The question she is sent to; None at the check."""
        slug = str(self.client.get("/c/")["Location"]).split("/")[2]
        return FACT.get(slug)

    @property
    def stored(self) -> dict[str, object]:
        answers: dict[str, object] = self.client.session.get("answers", {})
        return answers


@pytest.fixture
def person(db: None) -> Person:  # noqa: ARG001  # it opens the database
    return Person()


@pytest.fixture
def first() -> Fact:
    return LAW.facts[0]
