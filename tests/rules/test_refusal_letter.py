"""A letter that said no: who is asked, and that it only warns."""

import pytest

from rules import Case, assess
from rules.language.rule import Standing
from rules.law.cautions import refusal
from tests.rules.asking import ANSWERS, asked
from tests.rules.cases import CASES
from tests.today import TODAY

STAYS = ("permit", "none", "asylum", "abroad", None)
WIDOW = next(
    told.case.answers
    for told in CASES
    if told.expect.get("widow") == "fits" and told.case.on == TODAY
)


@pytest.mark.parametrize("stay", STAYS, ids=str)
def test_everybody_is_asked_early_but_a_dutch_citizen(stay: str | None) -> None:
    foreign = asked(nationality="other", stay=stay)

    assert "refusal" in foreign[:5]
    assert "refusal" not in asked(nationality="dutch", stay=stay)


@ANSWERS
def test_only_who_has_such_a_letter_is_warned_of_the_term(answer: object) -> None:
    result = assess(Case({**WIDOW, "refusal": answer}, TODAY))

    raised = [caution.code for caution in result.cautions]
    assert ("refusal" in raised) is (answer is True)


@ANSWERS
def test_no_ground_fits_less_for_the_letter(answer: object) -> None:
    result = assess(Case({**WIDOW, "refusal": answer}, TODAY))

    assert result.lead
    assert result.lead.rule.code == "widow"
    assert result.lead.standing is Standing.FITS


def test_who_has_such_a_letter_is_told_how_to_wait_here_for_the_answer() -> None:
    # Vw 62, 73; Vc B1/7.3.
    said = " ".join(note.text for note in refusal.notes)

    assert "They already run as long as you have not objected." in said
    assert "within 24 hours after the letter" in said
    assert "second request to the court" in said
    assert "because nothing was new" in said
    assert "while an entry ban runs" in said
    assert not refusal.stands_in_the_way
