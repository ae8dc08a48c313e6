"""The fees, by year (VV 3.34–3.34k)."""

import re
from datetime import date

import pytest

from rules import LAW
from rules.language.rule import Classification, Ground
from rules.law.permits.fees import FEES, fee, fee_sources
from rules.law.routes.family import EU_CHECK_FEE
from rules.law.sources import FEE_TABLES

# VV 3.34–3.34k, from the tables published for 2025 and 2026. Those stay as they
# are, so a later year makes none of this untrue.
TABLE: dict[str, tuple[int | None, int]] = {
    "temporary": (0, 0),
    "no_fault": (405, 423),
    "authority_ended": (0, 0),
    "non_temporary": (243, 254),
    "medical_after_year": (0, 0),
    "family": (243, 254),
    "non_temporary_renewal": (243, 254),
    "medical": (1281, 1337),
    "medical_renewal": (446, 466),
    "nationality_request": (243, 254),
    "family_child": (81, 85),
    "non_temporary_child": (81, 85),
    "protected_witness": (0, 0),
    "permanent": (243, 254),
    "new_card": (164, 171),
    # VV 3.34a(d)–(e), 3.34g(2), in the texts of 1 January 2025 and 2026.
    "turkish": (81, 85),
    "permanent_turkish": (81, 85),
    "remigration_return": (81, 85),
    # VV 3.34ja, 3.34k: the amounts of 2025 were not found.
    "turkish_child": (None, 46),
    "remigration_return_child": (None, 46),
    "first_own_card": (None, 138),
    "first_own_card_turkish": (None, 46),
}
# VV 3.34h, 3.34ja, in the text of 1 July 2026; of 2025 these were not read.
ONLY_2026 = {"eu_check": 85, "eu_check_child": 46}
PER_GROUND = {
    "family_5y": 254,
    "widow": 254,
    "breakup_violence": 254,
    "violence_1y": 254,
    "family_bluecard": 254,
    "exdutch_born_raised": 254,
    "breakup_special": 254,
    "family_life_art8": 254,
    "private_life_art8": 254,
    "trafficking_victim_reporter": 0,
    "trafficking_victim_unable": 0,
    "honour_violence_no_permit": 0,
    "domestic_violence_no_permit": 0,
    "child_protection_measure": 0,
    "parent_of_child_under_protection": 254,
    "medical_treatment_after_art64": 0,
    "no_fault_adult": 423,
    "trafficking_victim_cooperating": 0,
    "trafficking_witness_reporter": 0,
    "trafficking_reflection_period": 0,
    "labour_exploitation_victim": 0,
    "hague_1996_placement": 0,
    "no_fault_unaccompanied_minor": 0,
    "terminal_illness": 0,
    "terminal_illness_family": 254,
    "medical_treatment_family": 254,
    "human_rights_defender": 0,
    "art1f_durability": 0,
    "westernised_afghan_girl": 0,
    "westernised_afghan_parent": 0,
    "westernised_afghan_sibling": 0,
    "remigration_waiting": 0,
    "threatened_cooperator": 0,
    "harrowing_first_procedure": 0,
    "medical_treatment": 1337,
    "no_fault_family": 423,
    "no_fault_medical": 423,
    "art17_rwn_waiting": 254,
    "child_protection_3y": 85,
    "parental_authority_ended": 0,
    "turkish_assoc": 85,
    "turkish_art7": 85,
    "remigration_return": 85,
}

every_code = pytest.mark.parametrize("code", TABLE)


@every_code
@pytest.mark.parametrize(
    ("on", "place"),
    [
        (date(2025, 1, 1), 0),
        (date(2025, 12, 31), 0),
        (date(2026, 1, 1), 1),
        (date(2026, 12, 31), 1),
    ],
    ids=str,
)
def test_each_year_has_its_amount(code: str, on: date, place: int) -> None:
    amount, expected = fee(code, on), TABLE[code][place]
    known = expected is not None
    year = on.year if known else 2026

    assert amount.euros == (expected if known else TABLE[code][1])
    assert (amount.year, amount.known) == (year, known)
    assert amount.source.since == date(year, 1, 1)


@every_code
def test_a_later_year_shows_the_last_amount_and_says_so(code: str) -> None:
    last = max(FEES[code])
    amount = fee(code, date(last + 1, 1, 1))

    assert (amount.euros, amount.year, amount.known) == (FEES[code][last], last, False)


@every_code
def test_an_earlier_year_shows_the_first_amount_and_says_so(code: str) -> None:
    first = min(FEES[code])
    amount = fee(code, date(first - 1, 12, 31))

    assert (amount.euros, amount.year, amount.known) == (
        FEES[code][first],
        first,
        False,
    )


@every_code
def test_a_year_that_is_read_before_it_begins_waits_for_its_first_day(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = max(FEES[code])
    monkeypatch.setitem(FEES, code, {**FEES[code], last + 1: 9_999})
    monkeypatch.setitem(FEE_TABLES, last + 1, ("stcrt-0", date(last, 12, 10)))

    before, after = fee(code, date(last, 12, 31)), fee(code, date(last + 1, 1, 1))

    assert (before.euros, before.known) == (FEES[code][last], True)
    assert (after.euros, after.known) == (9_999, True)
    assert after.source.read_on < after.source.since


def test_every_amount_of_the_table_is_checked() -> None:
    assert {*TABLE, *ONLY_2026} == {*FEES}


@pytest.mark.parametrize("code", ONLY_2026)
def test_what_was_read_for_one_year_is_known_for_that_year_only(code: str) -> None:
    amounts = [fee(code, date(year, 6, 1)) for year in (2025, 2026)]

    assert [one.euros for one in amounts] == [ONLY_2026[code]] * 2
    assert [one.known for one in amounts] == [False, True]


def test_what_a_route_says_of_its_fee_is_the_newest_amount() -> None:
    adult, child = FEES["eu_check"], FEES["eu_check_child"]
    year = max(adult)
    said = (adult[year], child[max(child)], year)

    assert [int(one) for one in re.findall(r"\d+", EU_CHECK_FEE)] == [*said]


@pytest.mark.parametrize("code", ["minor_family_1y", "minor_born_nl", "minor_return"])
def test_a_child_pays_what_an_adult_pays_where_no_text_says_less(code: str) -> None:
    permit = next(one.permit for one in LAW.grounds if one.code == code)

    assert fee(permit.fee, date(2026, 11, 23)).euros == 254
    assert not permit.child_fee


def test_two_years_have_two_sources() -> None:
    sources = {fee("no_fault", date(year, 6, 1)).source.url for year in (2025, 2026)}

    assert len(sources) == 2


def test_the_table_names_grounds_that_there_are() -> None:
    assert {*PER_GROUND} <= {ground.code for ground in LAW.grounds}


@pytest.mark.parametrize("ground", LAW.grounds, ids=lambda ground: ground.code)
def test_every_ground_costs_what_the_table_says(ground: Ground) -> None:
    amount = fee(ground.permit.fee, date(2026, 11, 23))
    lasting = ground.classification is Classification.NON_TEMPORARY
    rest = 254 if lasting else amount.euros  # a new one can be added

    assert amount.euros == PER_GROUND.get(ground.code, rest)
    assert amount.known


def test_a_misspelt_code_is_the_error_of_its_author() -> None:
    with pytest.raises(KeyError):
        fee("temporay", date(2026, 1, 1))


def test_each_year_has_the_source_of_its_amounts() -> None:
    years = sorted({year for amounts in FEES.values() for year in amounts})

    assert [one.since for one in fee_sources()] == [date(y, 1, 1) for y in years]


# To make it longer, in 2026 (VV 3.34(p), (r), 3.34a, 3.34j).
TO_RENEW = {
    "medical_treatment": 466,
    "medical_treatment_after_art64": 0,
    "art17_rwn_waiting": 254,
    "parent_of_child_under_protection": 254,
    "child_protection_measure": 0,
}


@pytest.mark.parametrize("code", TO_RENEW)
def test_to_make_it_longer_costs_what_the_table_says(code: str) -> None:
    permit = next(one.permit for one in LAW.grounds if one.code == code)

    assert fee(permit.renewal_fee, date(2026, 11, 23)).euros == TO_RENEW[code]
