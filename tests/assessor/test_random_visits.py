"""Whatever people do, in whatever order: never a 5xx, and never an answer lost.

A machine walks over the site as no person would. Beside it a model keeps what must be
there: an answer comes in only where the law asks for it, and goes only where somebody
deleted it, left, or stayed away.
"""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import pytest
import time_machine
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, Phase
from hypothesis import settings as how
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from assessor.answers.session import SessionStore
from assessor.answers.steps import SLUG
from rules import LAW, Case, questions
from rules.language.fact import Fact, ImpossibleAnswerError
from tests.assessor.anything import (
    DOORS,
    FACTS,
    FOREIGN,
    KINDS,
    LETTERS,
    METHODS,
    PAPERS,
    RUBBISH,
    TAKE_A_FORM,
    answers_to,
    as_kept,
)
from tests.conftest import sent

STEPS, STORIES = 80, 48
MORE = 6  # times, until each kind of step was taken
AT_LEAST = 3_000
KINDS_OF_STEP = {
    *("next", "unknown", "foreign fields", "change", "any question", "reload"),
    *("look", "go on", "back", "open a tab", "this case's tab", "an old case's tab"),
    *("door", "rubbish", "rubbish at a door", "method", "language", "for another"),
    *("longer", "skip", "delete", "leave", "false exit", "expire", "lose the row"),
    *("papers", "letter", "result", "PDF"),
}
TOO_LONG_AWAY = timedelta(minutes=31)
ENDS = 3  # in each story: between them is where things go wrong
PDFS = 2  # a PDF takes a thousand times as long as a page


@dataclass(frozen=True)
class Tab:
    """A page that is left open: its question, its case, and what tells the case."""

    fact: Fact
    case: int
    of: str


class Anybody(RuleBasedStateMachine):
    """A browser on the site, and what must be kept of its answers."""

    taken: ClassVar[Counter[str]] = Counter()
    pdfs: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.client = Client(raise_request_exception=False)
        self.kept: dict[str, object] = {}
        self.case = 0
        self.results = 0
        self.tabs: list[Tab] = []
        self.last_sent: tuple[Fact, object] | None = None
        begin = datetime(2026, 11, 25, 9, tzinfo=UTC)
        self.clock = time_machine.travel(begin, tick=False)
        self.now = self.clock.start()

    def teardown(self) -> None:
        self.clock.stop()

    # What the law says, without the site --------------------------------------------

    @property
    def asked(self) -> tuple[Fact, ...]:
        on = timezone.localdate()
        told = {code: LAW.fact[code].told(kept, on) for code, kept in self.kept.items()}
        return questions(Case(told, on))

    def is_possible(self, fact: Fact, answer: object) -> bool:
        try:
            if answer is not None:
                fact.read(as_kept(fact, answer), timezone.localdate())
        except ImpossibleAnswerError:
            return False
        return True

    def is_open_to_her(self, fact: Fact) -> bool:
        """Whether it is asked, and all before it was answered."""
        for one in self.asked:
            if one is fact:
                return True
            if one.code not in self.kept:
                return False
        return False

    def next_open(self) -> Fact | None:
        return next((f for f in self.asked if f.code not in self.kept), None)

    # What is done -------------------------------------------------------------------

    def do(self, name: str, method: str, url: str, *what: Any, **how_: Any) -> Any:
        type(self).taken[name] += 1
        response = getattr(self.client, method)(url, *what, **how_)
        assert response.status_code < 500, f"{name}: {method} {url} {what}"
        return response

    def send(self, name: str, fact: Fact, answer: object, **more: str) -> None:
        taken = self.is_possible(fact, answer) and self.is_open_to_her(fact)
        self.do(name, "post", f"/c/{SLUG[fact.code]}/", {**sent(answer), **more})
        if taken:
            self.kept[fact.code] = as_kept(fact, answer)
        self.last_sent = fact, answer

    def lose_everything(self) -> None:
        self.kept = {}
        self.case += 1

    @initialize(data=st.data(), some=st.integers(0, 20))
    def begin(self, data: st.DataObject, some: int) -> None:
        for _ in range(some):
            self.answer_next(data)

    @rule(data=st.data(), some=st.integers(1, 5))
    def answer_the_next_questions(self, data: st.DataObject, some: int) -> None:
        for _ in range(some):
            self.answer_next(data)

    def answer_next(self, data: st.DataObject) -> None:
        fact = self.next_open()
        if fact:
            self.send("next", fact, data.draw(answers_to(fact)))

    @rule()
    @precondition(lambda self: len(self.kept) > 4 and self.results < ENDS)
    def know_nothing_more_and_see_the_result(self) -> None:
        self.results += 1
        while fact := self.next_open():
            self.send("unknown", fact, None)
        assert self.do("result", "get", "/result/").status_code == 200
        if self.pdfs < PDFS:
            type(self).pdfs += 1
            assert self.do("PDF", "get", "/result/document/").status_code == 200

    @rule(data=st.data())
    def answer_it_with_foreign_fields(self, data: st.DataObject) -> None:
        fact = self.next_open()
        if fact:
            self.send("foreign fields", fact, data.draw(answers_to(fact)), **FOREIGN)

    @rule(data=st.data())
    def change_an_answer(self, data: st.DataObject) -> None:
        if self.kept:
            fact = LAW.fact[data.draw(st.sampled_from(sorted(self.kept)))]
            self.send("change", fact, data.draw(answers_to(fact)))

    @rule(fact=FACTS, data=st.data())
    def answer_any_question(self, fact: Fact, data: st.DataObject) -> None:
        self.send("any question", fact, data.draw(answers_to(fact)))

    @rule(fact=FACTS)
    def look_at_any_question(self, fact: Fact) -> None:
        self.do("look", "get", f"/c/{SLUG[fact.code]}/?why=long&why=pause&why=\0")

    @rule()
    def send_the_last_answer_again(self) -> None:
        if self.last_sent:
            self.send("reload", *self.last_sent)

    @rule()
    def go_on(self) -> None:
        response = self.do("go on", "get", "/c/")
        fact = self.next_open()
        assert f"/c/{SLUG[fact.code] if fact else 'check'}/" in response["Location"]

    @rule()
    def go_back(self) -> None:
        answered = [
            f for f in self.asked if f.code in self.kept and self.is_open_to_her(f)
        ]
        if answered:
            url = f"/c/{SLUG[answered[-1].code]}/"
            assert self.do("back", "get", url).status_code == 200

    @rule(what=LETTERS, url=st.sampled_from(["/n/", "/t/"]))
    def tell_of_a_letter(self, what: dict[str, str], url: str) -> None:
        self.do("letter", "post", url, what)

    @rule(url=DOORS)
    def open_any_door(self, url: str) -> None:
        self.do("door", "get", url)

    @rule(fact=FACTS, body=RUBBISH, kind=KINDS)
    def send_rubbish(self, fact: Fact, body: bytes, kind: str) -> None:
        # What happens to be an answer is left to the other rules.
        url = f"/c/{SLUG[fact.code]}/"
        self.do("rubbish", "post", url, body, content_type=kind)

    @rule(url=TAKE_A_FORM, body=RUBBISH, kind=KINDS)
    def send_rubbish_to_a_door(self, url: str, body: bytes, kind: str) -> None:
        self.do("rubbish at a door", "post", url, body, content_type=kind)

    @rule(url=DOORS, method=METHODS)
    def use_a_wrong_method(self, url: str, method: str) -> None:
        if (url, method) != ("/k/", "head"):
            self.do("method", method, url)

    @rule(code=st.sampled_from(["en", "nl", "xx", "", "en\0"]))
    def switch_the_language(self, code: str) -> None:
        self.do("language", "post", "/l/", {"language": code, "next": "//evil.example"})

    @rule()
    def say_it_is_for_another(self) -> None:
        self.do("for another", "post", "/b/")

    @rule()
    def stay_longer(self) -> None:
        self.do("longer", "post", "/k/", {"next": "https://evil.example"})

    @rule(fact=FACTS)
    def skip_what_hurts(self, fact: Fact) -> None:
        self.do("skip", "post", f"/c/{SLUG[fact.code]}/", {"skip": "1"})
        skipped = {c: v for c, v in self.stored().items() if c not in self.kept}
        assert set(skipped.values()) <= {None}
        assert not skipped or fact.announcement
        self.kept |= skipped

    @rule(data=st.data())
    @precondition(lambda self: self.kept)
    def open_another_tab(self, data: st.DataObject) -> None:
        fact = LAW.fact[data.draw(st.sampled_from(sorted(self.kept)))]
        response = self.do("open a tab", "get", f"/c/{SLUG[fact.code]}/")
        found = re.search(rb'name="of" value="([0-9a-f]+)"', response.content)
        if found:
            self.tabs.append(Tab(fact, self.case, found[1].decode()))

    @rule(data=st.data())
    @precondition(lambda self: self.tabs)
    def answer_in_another_tab(self, data: st.DataObject) -> None:
        tab = data.draw(st.sampled_from(self.tabs))
        answer = data.draw(answers_to(tab.fact))
        if tab.case == self.case:
            self.send("this case's tab", tab.fact, answer, of=tab.of)
        else:
            what = {**sent(answer), "of": tab.of}
            self.do("an old case's tab", "post", f"/c/{SLUG[tab.fact.code]}/", what)

    @rule(of=st.sampled_from(["", "0123456789ab"]))
    def say_which_papers_there_are(self, of: str) -> None:
        tabs = [tab.of for tab in self.tabs]
        self.do("papers", "post", "/result/papers/", {**PAPERS, "of": (*tabs, of)[-1]})

    @rule(again=st.booleans())
    @precondition(lambda self: len(self.kept) > 3)
    def delete_the_answers(self, again: bool) -> None:  # noqa: FBT001  # Hypothesis calls it
        self.do("delete", "post", "/d/", {"again": "1"} if again else {})
        self.lose_everything()

    @rule()
    @precondition(lambda self: len(self.kept) > 3)
    def leave(self) -> None:
        assert self.do("leave", "get", "/x/").status_code == 303
        self.lose_everything()

    @rule()
    def be_sent_to_the_exit_by_another_site(self) -> None:
        self.do("false exit", "get", "/x/", headers={"sec-fetch-site": "cross-site"})

    @rule(lost=st.booleans())
    @precondition(lambda self: len(self.kept) > 3)
    def stay_away_too_long(self, lost: bool) -> None:  # noqa: FBT001  # Hypothesis calls it
        type(self).taken["lose the row" if lost else "expire"] += 1
        if lost:
            Session.objects.all().delete()
        else:
            self.now.shift(TOO_LONG_AWAY)
        self.lose_everything()

    # What must always be so ---------------------------------------------------------

    def stored(self) -> dict[str, object]:
        cookie = self.client.cookies.get(settings.SESSION_COOKIE_NAME)
        session = SessionStore(cookie.value) if cookie and cookie.value else {}
        return dict(session.get("answers", {}))

    @invariant()
    def every_answer_is_there_and_no_other(self) -> None:
        assert self.stored() == self.kept


def tell_stories(*, by_chance: bool) -> None:
    run_state_machine_as_test(
        Anybody,
        settings=how(
            max_examples=STORIES,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            derandomize=not by_chance,
            phases=[Phase.generate],  # to make a story short would take minutes
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.django_db
def test_in_any_order_nothing_breaks_and_no_answer_is_lost() -> None:
    tell_stories(by_chance=False)
    for _ in range(MORE):  # a rare step may not have come yet
        if Anybody.taken.keys() != KINDS_OF_STEP:
            tell_stories(by_chance=True)
    for name, times in Anybody.taken.most_common():
        print(f"{times:6} {name}")  # noqa: T201  # to be seen with pytest -s

    assert Anybody.taken.total() >= AT_LEAST
    assert Anybody.taken.keys() == KINDS_OF_STEP
