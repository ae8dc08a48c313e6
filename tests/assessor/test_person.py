"""Who the client is, in the lines that a colleague reads first."""

import re
from datetime import date
from itertools import chain

import pytest

from assessor.answers.telling import Letter, Telling
from assessor.report.said.intake import WITHOUT_OPTIONS
from assessor.report.said.person import LINES, PersonLine, person
from assessor.report.said.saying import full_months, of_option
from assessor.report.said.terms import of_letter
from assessor.report.told import Told
from rules import LAW, Case, assess
from rules.language.fact import Choices
from rules.law import facts
from rules.law.terms.letters import LETTERS
from tests.today import TODAY

PARTNER = {
    "nationality": "other",
    "age": 31,
    "stay": "permit",
    "last_permit": "family",
    "family_role": "partner",
    "permit_since": date(2025, 9, 20),
    "happened": frozenset({"violence"}),
    "tie": "ended_violence",
    "tie_ended_on": None,
}


def lines(answers: dict[str, object]) -> dict[str, str]:
    """Return the lines by their label, without tags."""
    return {one.label: words(one) for one in person(Told(assess(Case(answers, TODAY))))}


def words(line: PersonLine) -> str:
    return re.sub(r"<[^>]+>", "", " ".join(line.told))


def test_each_line_is_made_of_what_was_told() -> None:
    told = lines(PARTNER)

    assert told["Person"] == (
        "Nationality: not Dutch, not EU, or none. Age: 31. "
        "In the Netherlands with a valid residence permit."
    )
    assert told["Residence"] == (
        "The permit is for stay with a partner or family. Admitted as a partner. "
        "Held without a break since 20 September 2025 (full months: 14)."
    )
    assert told["Events"] == "Violence or threats by a partner or family."


def test_what_was_asked_and_is_not_known_is_said_to_be_not_told() -> None:
    assert "The day of that: not told." in lines(PARTNER)["Family"]


def test_nothing_is_said_of_what_was_not_asked() -> None:
    assert "Besides" not in lines(PARTNER)
    assert lines({"age": 31}) == {"Person": "Age: 31."}


def test_a_permit_that_ended_is_told_as_one_that_was() -> None:
    ended = {**PARTNER, "stay": "none", "permit_ended_on": date(2026, 5, 1)}

    told = lines(ended)["Residence"]

    assert "The last permit was for stay with a partner or family." in told
    assert "Held since 20 September 2025. It ended on 1 May 2026." in told
    assert "months" not in told


def test_an_option_without_a_sentence_is_told_in_the_words_of_the_client() -> None:
    case = Case({"health": frozenset({"treatment", "dying"})}, TODAY)
    saying = of_option(facts.health, dying="In the last phase.")

    assert list(saying.said(case)) == [
        "In the client’s own words: “I need medical treatment in the Netherlands”.",
        "In the last phase.",
    ]


def test_a_sentence_for_an_option_that_there_is_not_is_refused() -> None:
    with pytest.raises(LookupError):
        of_option(facts.stay, elsewhere="Elsewhere.")


def test_all_that_can_be_chosen_has_a_sentence() -> None:
    for saying in chain.from_iterable(sayings for _label, sayings in LINES):
        codes = getattr(saying.fact, "option_codes", ())
        left = set(codes) - {*saying.texts}

        # Who has a permit never had none.
        assert left <= {"never"}, saying.fact.code


@pytest.mark.parametrize(
    ("until", "months"),
    [
        (date(2026, 11, 19), 13),
        (date(2026, 11, 20), 14),
        (date(2025, 9, 20), 0),
        (date(2025, 9, 1), 0),
    ],
    ids=str,
)
def test_months_are_full_on_the_same_day_of_a_later_one(
    until: date, months: int
) -> None:
    assert full_months(date(2025, 9, 20), until) == months


def term(letter: Letter, on: date = TODAY) -> str:
    case = Case({"refusal": True}, on)
    (line,) = of_letter(Told(assess(case), Telling(letter=letter)))
    return re.sub(r"<[^>]+>", "", " ".join(line.lines))


@pytest.mark.parametrize("kind", [one.code for one in LETTERS])
def test_each_letter_is_told_with_its_remedy_and_the_days_left(kind: str) -> None:
    said = term(Letter(kind, date(2026, 11, 20)))

    assert "The letter is of 20 November 2026." in said
    assert re.search(r"Days left: \d+\.", said)


def test_a_term_of_one_week_has_the_longer_one_beside_it() -> None:
    said = term(Letter("asylum", date(2026, 11, 20)))

    assert "Appeal to the court (beroep) by Friday 27 November 2026." in said
    assert "If the term is two weeks: Friday 4 December 2026." in said


def test_a_term_that_ends_on_a_holiday_is_told_with_both_days() -> None:
    said = term(Letter("request", date(2026, 11, 27)), date(2026, 11, 30))

    assert "Objection (bezwaar) by Friday 25 December 2026. Days left: 25." in said
    assert "Monday 28 December 2026 at the latest." in said


def test_a_term_that_is_over_asks_for_the_reason() -> None:
    said = term(Letter("request", date(2026, 10, 1)))

    assert "The term ended on Thursday 29 October 2026. Act at once" in said
    assert "Days left" not in said


def test_a_letter_without_a_day_is_to_be_found_today() -> None:
    assert "Its day is not told: find it today." in term(Letter("judge"))


def test_each_question_that_asks_to_choose_can_be_asked_aloud() -> None:
    """Without its options it would be "Is one of these true?" at an intake."""
    vague = re.compile(r"\b([Oo]ne of these|[Ww]hich of these|any of this)\b")
    many = [fact for fact in LAW.facts if isinstance(fact, Choices)]

    assert [
        fact.code
        for fact in many
        if vague.search(fact.question) and fact not in WITHOUT_OPTIONS
    ] == ["heard_of"]
