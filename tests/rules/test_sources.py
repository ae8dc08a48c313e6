"""How sure each text is: old, second-hand, not found, or said otherwise elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from rules import LAW
from rules.guidance.receipt import cited
from rules.language.source import Confidence, Source, Statement
from rules.law.sources import begins, ends, renumbered, vb
from rules.law.terms.terms import (
    COUNTED_BACK,
    DECREES_NOT_VERIFIED,
    MOVED,
    TOO_LONG_TO_MOVE,
)

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
        # Texts that contradict each other.
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


# --- No rule rests on an older or an unsure text, but these ---------------------------

TODAYS_LAW = date(2026, 1, 1)
"""Older texts are exceptions, even where they still hold."""

SILENT = "the text of 2026 was read, and does not say it, or can be read in two ways"
NOT_READ = "the text itself could not be read"
SECOND_HAND = "only a text about the law says it"
DISPUTED = "another source says otherwise"
STILL_HOLDS = "an older text, and there is no newer one"
OF_ITS_TIME = "it tells of that time only: a year that is over, a scheme that is closed"

_VB, _VV, _VW = (
    "Vreemdelingenbesluit 2000",
    "Voorschrift Vreemdelingen 2000",
    "Vreemdelingenwet 2000",
)
_VC_B, _AWB = "Vreemdelingencirculaire 2000 (B)", "Algemene wet bestuursrecht"
_STATELESSNESS = "Wet vaststellingsprocedure staatloosheid"

EXCEPTIONS: dict[tuple[str, str], set[str]] = {
    (_VB, "3.48(1)(g)"): {SILENT},  # renewal while a claim for wages runs
    (_VB, "3.51(1)(a)(3°)"): {SILENT},  # Vc B9 names only some of them
    (_VB, "3.58(1)(q)"): {SILENT},  # whether the permit of who will die soon is renewed
    (_VV, "3.1(5)"): {SILENT},  # work after violence and trafficking: B8/2, B8/3
    (_VV, "3.6"): {SILENT},  # work in the time to think
    (_VV, "3.34a(j)"): {SILENT},  # whether it also frees private life of the fee
    (_VV, "3.34–3.34k"): {OF_ITS_TIME},  # the fees of 2025
    (_VW, "45b(1)(d)–(e), 45b(4)"): {SILENT},  # the EU permit of family with asylum
    (_VW, "76(2)"): {SILENT},  # whether 6 and 13 weeks run one after the other
    (_VW, "79(1)(e)"): {SILENT},  # which term a refusal has that is in that letter
    (_VC_B, "B1/4.1.5"): {SILENT},  # the visa of who asks for no-fault
    (_VC_B, "B8/3.1"): {SILENT},  # the passport after exploitation at work
    (_VC_B, "B9/8.7"): {SILENT},  # the exam of family of a former Blue Card holder
    (_VC_B, "B9/16.5"): {SILENT},  # a supervision that has ended
    (_VC_B, "B10/4.5"): {SILENT},  # the passport of family of a Turkish worker
    (_AWB, "4:84"): {SILENT},  # an exception for a child with a guardian only
    (_AWB, "6:12(2)"): {SILENT},  # whether the two weeks move with a weekend
    ("Rijkswet op het Nederlanderschap", "8(1)"): {SILENT},  # temporary years
    ("Besluit eigen bijdrage rechtsbijstand", "bedragen 2026"): {SECOND_HAND},
    (
        "Rijksoverheid, internetconsultatie Nederlanderschap",
        "Nieuws, 26 september 2025",
    ): {SECOND_HAND},
    (
        "Pardonregeling (WBV 2008/31), volgens het Centrum voor Migratierecht",
        "Regeling van 2007",
    ): {SECOND_HAND},
    ("Tijdelijke bescherming Oekraïne, volgens de pers", "Richtlijn 2001/55"): {
        SECOND_HAND
    },
    ("RvS 8 juni 2022, ECLI:NL:RVS:2022:1530", "Vc B8/6.1"): {DISPUTED},
    ("EHRM, Kumari tegen Nederland", "44051/20"): {STILL_HOLDS},
    ("Remigratiewet", "2b(1)(a)"): {STILL_HOLDS},
    (_STATELESSNESS, "2"): {STILL_HOLDS},
    (_STATELESSNESS, "2(1)"): {STILL_HOLDS},
    (_STATELESSNESS, "2(2)"): {STILL_HOLDS},
    (_STATELESSNESS, "2, 3, 5, 6"): {STILL_HOLDS},
    (_STATELESSNESS, "3(2)"): {STILL_HOLDS},
    ("Algemene termijnenwet", "1(1), 3"): {STILL_HOLDS},
    ("Algemene termijnenwet", "4(a)"): {STILL_HOLDS},
    ("Algemene termijnenwet", "1(2), 5"): {STILL_HOLDS},
    ("Besluiten gelijkstelling met een algemeen erkende feestdag", "2023–2028"): {
        SECOND_HAND
    },
    ("Besluit 1/80 van de Associatieraad EEG-Turkije", "13"): {NOT_READ},
    ("Verdrag betreffende de werking van de EU", "20, 21"): {NOT_READ},
    ("Wet betreffende de positie van Molukkers", "1"): {NOT_READ},
    ("IND, overige verblijfsvergunningen", "Lijst overige verblijfsvergunningen"): {
        NOT_READ
    },
}
"""Each place that is old, undated or unsure, and why it stays so.

Where the text of now is read and says it, its line goes.
"""

WHY_OF = {
    Confidence.DISPUTED: {DISPUTED},
    Confidence.SECOND_HAND: {SECOND_HAND},
    Confidence.UNCONFIRMED: {SILENT, NOT_READ},
    Confidence.CURRENT: {STILL_HOLDS, OF_ITS_TIME},
}
"""Which reasons go with what is said of a source."""

TOLD_OF_ENDS = (MOVED, TOO_LONG_TO_MOVE, COUNTED_BACK, DECREES_NOT_VERIFIED)


def everywhere() -> set[Source]:
    """Every source: of requirements, permits, fees, terms and what is told."""
    return {*cited(LAW), *(one.source for one in TOLD_OF_ENDS)}


def exceptional(source: Source) -> bool:
    old = source.read_on < TODAYS_LAW or not source.dated
    return old or source.confidence is not Confidence.CURRENT


def test_only_what_is_listed_rests_on_an_older_or_an_unsure_text() -> None:
    found = {(one.act, one.provision) for one in everywhere() if exceptional(one)}

    assert found == set(EXCEPTIONS)


@pytest.mark.parametrize(
    "one",
    sorted((one for one in everywhere() if exceptional(one)), key=repr),
    ids=lambda one: f"{one.act} {one.provision} {one.confidence.value}",
)
def test_the_reason_in_the_list_is_that_of_the_source(one: Source) -> None:
    assert EXCEPTIONS[one.act, one.provision] & WHY_OF[one.confidence]


def test_no_requirement_of_a_ground_rests_on_less_than_its_text_but_these() -> None:
    grounds = {ground.code for ground in LAW.grounds}
    found = {code for code, _, one in requirements() if exceptional(one)}

    assert found & grounds == {
        "child_protection_3y",
        "family_bluecard_former",
        "family_life_art8",  # a judgment
        "no_fault_unaccompanied_minor",
        "other_temp_3y",
        "remigration_return",
        "turkish_assoc",
        "westernised_3y",
    }


def test_an_older_text_that_still_holds_says_on_which_day_that_was_seen() -> None:
    still = {one for one in everywhere() if one.still_on}

    assert {(one.act, one.provision) for one in still} == {
        key for key, why in EXCEPTIONS.items() if STILL_HOLDS in why
    }
    assert all(one.read_on < TODAYS_LAW < one.still_on for one in still if one.still_on)


# --- What is said to be unsure, or renumbered ----------------------------------------

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
