"""What people often ask: short answers, each with the text that it rests on."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from rules import LAW
from rules.language.amounts import Amounts
from rules.law.grounds import GROUNDS
from rules.law.often_asked import OftenAsked, often_asked
from rules.law.permits.fees import FEES
from rules.law.routes import ROUTES
from tests.today import TODAY

SIX = ("work", "length", "permanent", "refused", "family", "need_lawyer")
"""Those that the firm's own page answers."""
MOST_SENTENCES, MOST_WORDS, LONGEST_QUESTION = 3, 25, 15
FIRST_NEW, LAST_OLD = date(2026, 1, 1), date(2025, 12, 31)


def every_question(on: date = TODAY) -> Iterator[OftenAsked]:
    for group in often_asked(on):
        yield from group.questions


def sentences(one: OftenAsked) -> list[str]:
    text = " ".join(said.text for said in one.answer)
    return re.split(r"(?<=[.?!])[”’]?\s+", text)


def cost(on: date) -> Iterator[tuple[str, str]]:
    (asked,) = [one for one in every_question(on) if one.code == "cost"]
    for said in asked.answer:
        if isinstance(said, Amounts):
            yield from ((name, str(value)) for name, value in said.parts)


every_one = pytest.mark.parametrize(
    "asked", list(every_question()), ids=lambda one: one.code
)


@every_one
def test_an_answer_has_three_sentences_at_most_each_with_a_source_and_its_day(
    asked: OftenAsked,
) -> None:
    assert asked.answer
    assert len(sentences(asked)) <= MOST_SENTENCES
    assert all(len(one.split()) <= MOST_WORDS for one in sentences(asked))
    assert all(one.source.provision and one.source.url for one in asked.answer)
    assert all(one.source.in_force(TODAY) for one in asked.answer)


@every_one
def test_a_question_is_short_and_is_one(asked: OftenAsked) -> None:
    assert asked.question.endswith("?")
    assert len(asked.question.split()) <= LONGEST_QUESTION


@every_one
def test_what_to_read_on_is_in_the_law_of_today(asked: OftenAsked) -> None:
    today = {rule.code for rule in LAW.on(TODAY).rules}

    assert all(rule in (*GROUNDS, *ROUTES) for rule in asked.see)
    assert {rule.code for rule in asked.see} <= today


def test_the_six_of_the_firm_and_forty_more_are_there_each_once() -> None:
    codes = [one.code for one in every_question()]

    assert set(SIX) <= set(codes)
    assert len(codes) >= len(SIX) + 40
    assert len(codes) == len(set(codes))
    questions = [one.question for one in every_question()]
    assert len(questions) == len(set(questions))


def test_what_it_costs_is_the_amount_of_the_year_that_is_known() -> None:
    euros = {code: FEES[code] for code in ("non_temporary", "no_fault", "medical")}

    for on, year in ((LAST_OLD, 2025), (FIRST_NEW, 2026), (date(2030, 1, 1), 2026)):
        assert dict(cost(on)) == {
            "year": str(year),
            "lasting": f"€ {euros['non_temporary'][year]}",
            "no_fault": f"€ {euros['no_fault'][year]}",
            "medical": f"€ {euros['medical'][year]}",
        }


def test_a_no_to_asylum_is_not_promised_four_weeks() -> None:
    (asked,) = [one for one in every_question() if one.code == "refused"]

    assert "one week or two weeks" in " ".join(one.text for one in asked.answer)


def test_nobody_is_promised_to_walk_out_of_a_police_station() -> None:
    # Vw 50; Vc B8/3.1: only time to think puts leaving off.
    (asked,) = [one for one in every_question() if one.code == "police"]
    said = " ".join(one.text for one in asked.answer)

    assert "the law makes no exception" in said
    assert "112" in said
