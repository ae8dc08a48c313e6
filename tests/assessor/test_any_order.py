"""Whatever people do, in whatever order: never a 5xx, and never an answer lost.

A machine walks over the site as no person would. Beside it a model keeps what must be
there: an answer comes in only where the law asks for it, and goes only where somebody
deleted it, left, or stayed away.
"""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
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

from assessor.interview.session import SessionStore
from assessor.interview.steps import SLUG
from rules.assessment import LAW, questions
from rules.case import Case
from rules.fact import Choice, Choices, Day, Fact, ImpossibleAnswerError, YesNo
from tests.conftest import sent

STEPS, STORIES = 76, 52
AT_LEAST = 3_000
FORM = "application/x-www-form-urlencoded"
TOO_LONG_AWAY = timedelta(minutes=31)
PDFS = 2  # a PDF takes a thousand times as long as a page

FACTS = st.sampled_from([fact.code for fact in LAW.facts]).map(LAW.fact.__getitem__)
DOORS = st.sampled_from(
    "/ /a/ /b/ /c/ /c/check/ /d/ /h/ /k/ /l/ /result/ /result/text/ /result/dates/ "
    "/t/ /today/ /w/ /nowhere/ /c/0000/ /c/0000".split()
)
METHODS = st.sampled_from("put patch delete head options trace".split())
RUBBISH = st.sampled_from(
    [
        b"",
        b"answer=mars",
        b"answer=%ff%fe%00",
        b"answer=" + b"x" * 50_000,
        b"answer=" + b"x" * 200_000,
        b"&".join(b"answer=yes" for _ in range(300)),
        b"interview-current_step=check&wizard_goto_step=check",
        b"day=31&month=2&year=2021",
        b"day=1&month=1&year=99999999999999999999",
        b"number=-1",
        "number=١٢".encode(),
        "answer=\u202eyes".encode(),
    ]
)
KINDS = st.sampled_from(
    [FORM, "multipart/form-data; boundary=x", "application/json", "text/\udcff", ""]
)
FOREIGN = {"wizard_goto_step": "check", "interview-current_step": "0000", "next": "//x"}


def answers_to(fact: Fact) -> st.SearchStrategy[Any]:
    """What may be answered, also what is not possible."""
    if isinstance(fact, YesNo):
        return st.sampled_from([True, False, None])
    if isinstance(fact, Choice):
        return st.sampled_from([*fact.option_codes, None])
    if isinstance(fact, Choices):
        some = st.lists(st.sampled_from(fact.option_codes), unique=True, max_size=3)
        return st.none() | some
    if isinstance(fact, Day):
        return st.none() | st.dates(date(1890, 1, 1), date(2040, 1, 1))
    return st.none() | st.integers(0, 130)


def as_kept(fact: Fact, answer: object) -> object:
    """What the session holds of an answer."""
    if isinstance(fact, Choices) and isinstance(answer, list):
        return [code for code in fact.option_codes if code in answer]
    return answer.isoformat() if isinstance(answer, date) else answer


class Anybody(RuleBasedStateMachine):
    """A browser on the site, and what must be kept of its answers."""

    taken: ClassVar[Counter[str]] = Counter()
    pdfs: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.client = Client(raise_request_exception=False)
        self.kept: dict[str, object] = {}
        self.old_tabs: list[str] = []
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
    def know_nothing_more_and_see_the_result(self) -> None:
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

    @rule(url=DOORS)
    def open_any_door(self, url: str) -> None:
        self.do("door", "get", url)

    @rule(fact=FACTS, body=RUBBISH, kind=KINDS)
    def send_rubbish(self, fact: Fact, body: bytes, kind: str) -> None:
        # What happens to be an answer is left to the other rules.
        url = f"/c/{SLUG[fact.code]}/"
        self.do("rubbish", "post", url, body, content_type=kind)

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
        assert not skipped or fact.section.announcement
        self.kept |= skipped

    @rule(data=st.data())
    def answer_from_a_tab_of_an_old_case(self, data: st.DataObject) -> None:
        if self.old_tabs:
            old = data.draw(st.sampled_from(self.old_tabs))
            what = {"answer": "?", "of": old}
            self.do("old tab", "post", f"/c/{SLUG[LAW.facts[0].code]}/", what)

    @rule(again=st.booleans())
    @precondition(lambda self: len(self.kept) > 3)
    def delete_the_answers(self, again: bool) -> None:  # noqa: FBT001  # Hypothesis calls it
        self.remember_the_tab()
        self.do("delete", "post", "/d/", {"again": "1"} if again else {})
        self.kept = {}

    @rule()
    @precondition(lambda self: len(self.kept) > 3)
    def leave(self) -> None:
        self.remember_the_tab()
        assert self.do("leave", "get", "/x/").status_code == 303
        self.kept = {}

    @rule()
    def be_sent_to_the_exit_by_another_site(self) -> None:
        self.do("false exit", "get", "/x/", headers={"sec-fetch-site": "cross-site"})

    @rule(lost=st.booleans())
    @precondition(lambda self: len(self.kept) > 3)
    def stay_away_too_long(self, lost: bool) -> None:  # noqa: FBT001  # Hypothesis calls it
        type(self).taken["expire"] += 1
        if lost:
            Session.objects.all().delete()
        else:
            self.now.shift(TOO_LONG_AWAY)
        self.kept = {}

    def remember_the_tab(self) -> None:
        page = self.client.get(f"/c/{SLUG[LAW.facts[0].code]}/").content.decode()
        _, found, rest = page.partition('name="of" value="')
        self.old_tabs += [rest.partition('"')[0]] if found else []

    # What must always be so ---------------------------------------------------------

    def stored(self) -> dict[str, object]:
        cookie = self.client.cookies.get(settings.SESSION_COOKIE_NAME)
        session = SessionStore(cookie.value) if cookie and cookie.value else {}
        return dict(session.get("answers", {}))

    @invariant()
    def every_answer_is_there_and_no_other(self) -> None:
        assert self.stored() == self.kept


@pytest.mark.django_db
def test_in_any_order_nothing_breaks_and_no_answer_is_lost() -> None:
    run_state_machine_as_test(
        Anybody,
        settings=how(
            max_examples=STORIES,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.generate],  # to make a story short would take minutes
            suppress_health_check=list(HealthCheck),
        ),
    )
    for name, times in Anybody.taken.most_common():
        print(f"{times:6} {name}")  # noqa: T201  # to be seen with pytest -s

    assert Anybody.taken.total() >= AT_LEAST
