"""How sure each text is: old, second-hand, not found, or said otherwise elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from rules import LAW
from rules.language.source import Confidence, Source, Statement
from rules.law.sources import begins, ends, renumbered, vb

FIRST_NEW = date(2019, 1, 1)
"""Of a text from before this day, the wording may have changed."""


def requirements() -> Iterator[tuple[str, str, Source]]:
    for rule in LAW.rules:
        for one in rule.all_requirements():
            yield rule.code, one.text, one.source


def told_of_permits() -> Iterator[tuple[str, Statement]]:
    for ground in LAW.grounds:
        permit = ground.permit
        said = (permit.issuer, permit.length, permit.renewal, permit.work)
        notes = (*permit.fee_notes, *permit.conditions.known(), *permit.family)
        for one in (*said, *notes, permit.next_step, *permit.years):
            yield ground.code, one


def everything() -> Iterator[tuple[str, str, Source]]:
    yield from requirements()
    yield from ((code, one.text, one.source) for code, one in told_of_permits())
    for caution in LAW.cautions:
        yield caution.code, caution.text, caution.source
        yield from ((caution.code, note.text, note.source) for note in caution.notes)


def marked(confidence: Confidence) -> dict[str, set[str]]:
    """The rules with a requirement that is marked so, and the provisions."""
    found: dict[str, set[str]] = {}
    for code, _, source in requirements():
        if source.confidence is confidence:
            found.setdefault(code, set()).add(source.provision)
    return found


def test_where_sources_conflict_the_requirement_carries_it_and_no_other_does() -> None:
    assert marked(Confidence.DISPUTED) == {
        # law/temporary.md 8, law/non-temporary.md 6 (“Conflicts met”)
        "no_fault_unaccompanied_minor": {"Vc B8/6.1"},  # fifteen to seventeen
    }


def test_where_sources_conflict_about_a_permit_the_sentence_carries_it() -> None:
    found = {
        (code, one.source.provision)
        for code, one in told_of_permits()
        if one.source.confidence is Confidence.DISPUTED
    }

    assert found == set()  # none is left in the texts of 2026


def test_what_was_not_found_or_not_read_is_marked_as_not_confirmed() -> None:
    grounds = {ground.code for ground in LAW.grounds}
    found = marked(Confidence.UNCONFIRMED)

    assert {code: where for code, where in found.items() if code in grounds} == {
        "family_bluecard_former": {"B9/8.7"},  # whether an exam is asked
        "turkish_assoc": {"13"},  # whom the decision itself means, not read
        "child_protection_3y": {"B9/16.5"},  # an order that has ended
        "westernised_3y": {"3.51(1)(a)(3°)"},
        "other_temp_3y": {"3.51(1)(a)(3°)"},
    }


UNSURE = re.compile(r"could not (read|verify)|[Ss]ources differ|not settled|probably")


def test_a_sentence_that_is_unsure_is_not_marked_as_current() -> None:
    wrong = [
        f"{code}: {text}"
        for code, text, source in everything()
        if UNSURE.search(text) and source.confidence is Confidence.CURRENT
    ]

    assert any(UNSURE.search(text) for _, text, _ in everything())
    assert wrong == []


def test_a_text_of_before_2019_is_not_called_current() -> None:
    current = (one for one in LAW.sources if one.confidence is Confidence.CURRENT)
    old = {one.act for one in current if one.dated and one.read_on < FIRST_NEW}

    assert old == set()


def test_a_place_ends_with_a_day_and_another_begins_with_the_next() -> None:
    last, first = date(2026, 12, 31), date(2027, 1, 1)
    old, new = ends(vb("3.51"), last), begins(vb("3.51"), first)

    assert (old.in_force(last), old.in_force(first)) == (True, False)
    assert (new.in_force(last), new.in_force(first)) == (False, True)
    assert old.read_on == new.read_on == vb("3.51").read_on


@pytest.mark.parametrize(
    ("cited", "now"),
    [
        ("3.51(4)", "3.51(5)"),
        ("3.51(5)(b), 3.86", "3.51(6)(b), 3.86"),  # at once, not one after another
        ("3.5(2)(a), 3.51(1)", "3.6(2)(a), 3.51(1)"),
        ("3.50, 3.5a, 13.5, 3.5.1", "3.50, 3.5a, 13.5, 3.5.1"),
        ("B8/3.5", "B8/3.5"),
        ("B9/8(1)", "B9/18(1)"),
    ],
)
def test_what_is_renumbered_is_cited_by_its_number_of_now(cited: str, now: str) -> None:
    numbers = {"3.51(4)": "3.51(5)", "3.51(5)": "3.51(6)", "3.5": "3.6"}

    cite = renumbered(vb, {**numbers, "B9/8": "B9/18"})

    assert cite(cited) == replace(vb(cited), provision=now)
