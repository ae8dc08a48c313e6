"""The receipt: the same answers, version and day give the same result for ever."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from rules import LAW, Case
from rules.engine.law import Law
from rules.guidance.deadlines import deadline
from rules.guidance.permit_facts import permit_facts
from rules.guidance.receipt import cited, not_recently_verified, receipt, version
from rules.language.source import Source
from rules.law.permits.fees import FEES
from rules.law.terms.terms import TERMS
from tests.rules.tiny import source
from tests.today import TODAY

ROOT = Path(__file__).parents[2]

first, *rest = LAW.grounds
asked, *others = LAW.facts
contradiction, *more = LAW.contradictions
caution, *cautions = LAW.cautions


def amended(requirement_text: str) -> Law:
    gate = (replace(first.gate[0], text=requirement_text), *first.gate[1:])
    return replace(LAW, grounds=(replace(first, gate=gate), *rest))


CHANGES: dict[str, Callable[[], Law]] = {
    "a requirement": lambda: amended("You are somebody else."),
    "a permit": lambda: replace(
        LAW,
        grounds=(replace(first, permit=replace(first.permit, label="anders")), *rest),
    ),
    "a question": lambda: replace(
        LAW, facts=(replace(asked, question="Who are you?"), *others)
    ),
    "a contradiction": lambda: replace(
        LAW, contradictions=(replace(contradiction, text="No."), *more)
    ),
    "a caution": lambda: replace(
        LAW, cautions=(replace(caution, text="No."), *cautions)
    ),
    "the day a text was read": lambda: replace(
        LAW,
        grounds=(replace(first, source=replace(first.source, read_on=TODAY)), *rest),
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_another_text_is_another_version(what: str) -> None:
    assert version(CHANGES[what]()) != version(LAW)


def test_the_same_text_is_the_same_version() -> None:
    assert version(replace(LAW)) == version(LAW)


def test_another_fee_is_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    before = version(replace(LAW))
    last = max(FEES["temporary"])
    monkeypatch.setitem(FEES, "temporary", {**FEES["temporary"], last: 1})

    assert version(replace(LAW)) != before


@pytest.mark.parametrize("told", ["TERMS", "PITFALLS", "LETTERS", "MODEL_RULES"])
def test_another_term_or_pitfall_is_another_version(
    told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = version(replace(LAW))
    monkeypatch.setattr(f"rules.guidance.receipt.{told}", ())

    assert version(replace(LAW)) != before


ANSWERS = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": "1999-05-06",
    "permit_changes": ["not_told"],
    "happened": ["violence", "honour"],
    "family_role": "partner",
    "tie": "ended",
    "tie_ended_on": "2023-05-06",
    "sponsor_right": "asylum",
    "exam": "no",
    "exam_exemption": [],
    "age": 17,
}


def assessed(seed: str) -> str:
    """What another process prints; its sets have an order of their own."""
    done = subprocess.run(
        [sys.executable, "-m", "rules", "assess", "--on", str(TODAY)],
        input=json.dumps(ANSWERS).encode(),
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        cwd=ROOT,
        check=True,
        timeout=60,
    )
    return done.stdout.decode()


def test_the_same_answers_give_the_same_result_in_every_process() -> None:
    one, other = assessed("1"), assessed("2")

    assert one == other
    assert (
        json.loads(one)["receipt"]["version"] == receipt(LAW.on(TODAY), TODAY).version
    )
    assert json.loads(one)["changes"]
    assert json.loads(one)["contradictions"]


def test_the_receipt_says_how_fresh_the_texts_are() -> None:
    found = receipt(LAW.on(TODAY), TODAY)

    assert found.on == TODAY
    assert found.oldest == min(one.read_on for one in cited(LAW.on(TODAY)))
    assert found.newest == max(
        one.read_on for one in cited(LAW.on(TODAY)) if one.read_on <= TODAY
    )
    assert found.oldest < found.newest


def told_of_permits() -> Iterator[Source]:
    """Where everything stands that a permit gives, for people of all sorts."""
    for ground in LAW.grounds:
        for answers in ({}, WAITING, HELD):
            for fact in permit_facts(ground, Case(answers, TODAY)):
                yield fact.source


WAITING = {
    "stay": "application",
    "first_procedure": True,
    "first_request_on": date(2026, 9, 1),
}
HELD = {
    "stay": "permit",
    "age": 9,
    "nationality": "other",
    "last_permit": "family",
    "permit_since": date(2020, 1, 1),
    "permit_ended_on": date(2026, 12, 1),
    "sponsor_right": "dutch",
    "family_role": "partner",
    "tie": "together",
    "past": frozenset({"was_dutch"}),
}


def test_nothing_is_told_of_a_permit_without_its_source_in_the_list() -> None:
    assert {*told_of_permits()} <= {*cited(LAW)}


@pytest.mark.parametrize("kind", [term.kind for term in TERMS])
def test_nothing_is_told_of_a_deadline_without_its_source_in_the_list(
    kind: str,
) -> None:
    found = deadline(kind, TODAY)

    assert {one.source for one in found.term.why + found.notes} <= {*cited(LAW)}


def test_what_is_taken_instead_of_a_paper_is_in_the_list() -> None:
    papers = {paper for rule in LAW.rules for paper in rule.evidence()}
    instead = {paper.instead.source for paper in papers if paper.instead}

    assert instead
    assert instead <= {*LAW.sources}


def test_what_is_said_with_a_caution_is_in_the_list() -> None:
    notes = {note.source for one in LAW.cautions for note in one.notes}

    assert notes
    assert notes <= {*LAW.sources}


NEXT = max(one.read_on for one in cited(LAW)) + timedelta(days=1)


def read_on_the_next_day() -> Law:
    new = replace(first.permit.label_source, read_on=NEXT)
    permit = replace(first.permit, label_source=new)
    return replace(LAW, grounds=(replace(first, permit=permit), *rest))


def test_a_newer_text_about_a_permit_is_told_as_the_newest() -> None:
    assert receipt(read_on_the_next_day(), NEXT).newest == NEXT


def test_no_text_is_claimed_that_was_read_after_the_day_that_was_asked_for() -> None:
    before = NEXT - timedelta(days=1)

    assert receipt(read_on_the_next_day(), before).newest == before


@pytest.mark.parametrize("on", [LAW.first_day, TODAY, NEXT], ids=str)
def test_no_day_in_a_receipt_is_later_than_its_own(on: date) -> None:
    found = receipt(LAW.on(on), on)

    assert found.oldest < found.newest <= on


def test_a_text_about_a_permit_is_no_day_on_which_the_law_changes() -> None:
    new = replace(first.permit.label_source, since=date(2026, 7, 1), until=TODAY)
    law = replace(
        LAW,
        grounds=(replace(first, permit=replace(first.permit, label_source=new)), *rest),
    )

    assert law.changes == LAW.changes


@pytest.mark.parametrize(("days", "too_old"), [(400, False), (401, True)])
def test_after_four_hundred_days_a_text_is_not_recently_verified(
    days: int,
    *,
    too_old: bool,
) -> None:
    read = source()

    assert not_recently_verified(read, read.read_on + timedelta(days)) is too_old
