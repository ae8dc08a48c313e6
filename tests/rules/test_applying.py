"""How to ask for a permit, as it can be done in one case."""

import pytest

from rules import LAW, Case
from rules.guidance.applying import to_apply
from tests.today import TODAY

GROUND = {ground.code: ground for ground in LAW.grounds}


def steps(code: str, stay: str | None) -> str:
    return " ".join(to_apply(GROUND[code], Case({"stay": stay}, TODAY)))


@pytest.mark.parametrize("code", ["widow", "family_5y", "turkish_assoc"])
def test_a_permit_that_has_ended_is_not_changed_any_more(code: str) -> None:
    ended = steps(code, "none")

    assert "change your permit" not in ended
    assert "before your permit ends" not in ended
    assert "Your permit has ended: ask soon." in ended


@pytest.mark.parametrize("stay", ["permit", None], ids=["a permit", "not known"])
def test_a_permit_that_may_be_valid_is_changed_before_it_ends(stay: str | None) -> None:
    valid = steps("widow", stay)

    assert "change your permit" in valid
    assert "Ask before your permit ends." in valid
    assert "has ended" not in valid


def test_what_is_not_about_a_permit_stays_as_it_is() -> None:
    ground = GROUND["domestic_violence_no_permit"]

    assert to_apply(ground, Case({"stay": "none"}, TODAY)) == ground.apply
