"""People who answer questions whatever happens, and remember what they said."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from http import HTTPStatus
from http.client import HTTPException
from random import Random
from typing import Any

from assessor.answers.steps import FACT, SLUG
from rules import LAW
from rules.language.fact import Choice, Choices, Day, Fact, YesNo
from tests.conftest import sent
from tests.serving import Reply, Site, Visitor

OPENING = LAW.facts[0]
assert isinstance(OPENING, Choices)  # else she has no two answers to choose from
ONE, ANOTHER, *_ = OPENING.option_codes
FIRST = f"/c/{SLUG[OPENING.code]}/"
PDF = "/result/document/?now"
PATIENCE = 60.0  # seconds for one page, however often she has to ask again
ALL = 100  # questions: more than there are for anybody
QUESTIONS = 15  # in a journey; some are shorter
PAUSE = 0.2  # seconds before she asks again


@dataclass
class Person(Visitor):
    """Somebody who asks again when a line breaks, or when she is told to come later."""

    seconds: list[float] = field(default_factory=list)
    dropped: int = 0
    put_off: int = 0

    def _send(self, method: str, url: str, body: bytes | None = None) -> Reply:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if reply := self._tried(method, url, body):
                return reply
            time.sleep(PAUSE)
        raise TimeoutError(f"No answer in {PATIENCE} seconds.")

    def once(self, url: str) -> Reply | None:
        """Ask once; what she gets, if it is not that she shall come later."""
        return self._tried("GET", url, None)

    def _tried(self, method: str, url: str, body: bytes | None) -> Reply | None:
        try:
            reply = super()._send(method, url, body)
        except (OSError, HTTPException):
            self.close()  # the next request opens another one
            self.dropped += 1
            return None
        self.seconds.append(reply.seconds)
        if reply.status == HTTPStatus.SERVICE_UNAVAILABLE:
            self.put_off += 1
            return None
        return reply


@dataclass
class Journey:
    """What one person told, in how many steps."""

    person: Person
    told: dict[str, object] = field(default_factory=dict)

    def walk(self, chance: Random, most: int = QUESTIONS) -> None:
        """Answer what is asked until she is asked nothing more, or has enough."""
        url = self._next(self.person.get("/c/"))
        while "/check/" not in url and len(self.told) < most:
            self.person.get(url)
            fact = FACT[url.split("/")[2]]
            url = self.answer(fact, an_answer(fact, chance))

    def answer(self, fact: Fact, answer: object) -> str:
        """Say it; what is impossible at this day she does not know."""
        reply = self.person.post(f"/c/{SLUG[fact.code]}/", sent(answer))
        if reply.status != HTTPStatus.FOUND and answer is not None:
            return self.answer(fact, None)
        self.told[fact.code] = answer
        return self._next(reply)

    @property
    def must_be_kept(self) -> Mapping[str, object]:
        """Her answers, as they are stored."""
        return {code: stored(one) for code, one in self.told.items()}

    def _next(self, reply: Reply) -> str:
        """Return the question she is sent to; what is beside them she leaves out."""
        url = reply.headers["Location"]
        if "why=late" in url:
            raise LookupError("Her answers are not there any more.")
        is_step = url.startswith("/c/") and url.partition("?")[0] != "/c/"
        return url if is_step else self._next(self.person.get("/c/"))


def an_answer(fact: Fact, chance: Random) -> Any:
    if isinstance(fact, YesNo):
        return chance.choice([True, False, None])
    if isinstance(fact, Choice):
        return chance.choice([*fact.option_codes, None])
    if isinstance(fact, Choices):
        some = chance.sample(fact.option_codes, min(2, len(fact.option_codes)))
        return [code for code in fact.option_codes if code in some]
    if isinstance(fact, Day):
        return chance.choice([None, date(2010 + chance.randrange(15), 5, 9)])
    return chance.choice([None, 18 + chance.randrange(40)])


def begun(site: Site) -> Journey:
    """Somebody who answered her first question."""
    journey = Journey(Person(site))
    journey.answer(OPENING, [ONE])
    return journey


def stored(answer: object) -> object:
    return answer.isoformat() if isinstance(answer, date) else answer
