"""What a permit gives and asks, and the days that follow from a person's own."""

from datetime import date

import pytest

from rules import LAW, Case
from rules.guidance.path import path
from rules.guidance.permit_facts import PermitFact, Topic, in_short, permit_facts
from rules.language.permit import Demand, GeneralConditions
from rules.language.rule import Classification, Ground
from rules.language.source import Confidence
from rules.law.permits.fees import FEES
from tests.today import TODAY

LAST = max(FEES["permanent"])
NOT_KNOWN_YET = date(LAST + 1, 1, 1)
"""The first day of which no fee is known."""
GROUND = {ground.code: ground for ground in LAW.grounds}

every_ground = pytest.mark.parametrize("ground", LAW.grounds, ids=lambda one: one.code)


def told(
    code: str, topic: Topic, on: date = TODAY, **answers: object
) -> list[PermitFact]:
    facts = permit_facts(GROUND[code], Case(answers, on))
    return [fact for fact in facts if fact.topic is topic]


def texts(code: str, topic: Topic, on: date = TODAY, **answers: object) -> list[str]:
    return [fact.plain for fact in told(code, topic, on, **answers)]


def conditions(code: str) -> GeneralConditions:
    return GROUND[code].permit.conditions


@every_ground
def test_every_fact_has_a_sentence_and_a_source(ground: Ground) -> None:
    facts = permit_facts(ground, Case({}, TODAY))

    assert {Topic.CARD, Topic.LENGTH, Topic.WORK, Topic.FEE} <= {f.topic for f in facts}
    assert all(fact.plain and fact.source.provision for fact in facts)
    assert not [fact for fact in facts if "{" in fact.plain]


@every_ground
def test_in_short_a_fact_is_a_few_words_and_has_a_source(ground: Ground) -> None:
    facts = in_short(ground, Case({}, TODAY))
    income = ground.permit.conditions.income

    assert [one.topic for one in facts[:3]] == [Topic.LENGTH, Topic.WORK, Topic.FEE]
    assert all(len(one.plain.split()) <= 8 for one in facts)
    assert all(one.source.provision for one in facts)
    assert (Topic.CONDITIONS in [one.topic for one in facts]) is (income is not None)


@pytest.mark.parametrize(
    ("code", "answers", "on", "cost"),
    [
        ("widow", {}, TODAY, "€ 254"),
        ("widow", {"held": True}, TODAY, "Nothing"),
        ("domestic_violence_no_permit", {}, TODAY, "Nothing"),
        ("turkish_assoc", {"age": 18}, TODAY, "€ 85"),
        ("turkish_assoc", {"age": 17}, TODAY, "€ 46"),
        ("widow", {}, NOT_KNOWN_YET, f"€ 254 in {LAST}"),
    ],
    ids=["a widow", "locked up", "violence", "grown-up", "a child", "no newer amount"],
)
def test_in_short_the_cost_is_that_of_this_person(
    code: str, answers: dict[str, object], on: date, cost: str
) -> None:
    facts = in_short(GROUND[code], Case(answers, on))

    assert [one.plain for one in facts if one.topic is Topic.FEE] == [cost]


def test_in_short_the_ind_has_ninety_days_and_half_a_year_more() -> None:
    facts = in_short(GROUND["widow"], Case({}, TODAY))
    told = next(one for one in facts if one.topic is Topic.DECISION)

    assert told.plain == "90 days, up to 6 months more"
    assert told.source.provision == "25(1)"


@every_ground
def test_a_condition_says_whether_it_is_waived_asked_or_weighed(ground: Ground) -> None:
    facts = permit_facts(ground, Case({}, TODAY))
    about = [fact for fact in facts if fact.demand is not None]

    assert {fact.topic for fact in about} <= {Topic.CONDITIONS}
    assert len(about) == len(ground.permit.conditions.known())


# Vb 3.71–3.80a; Vc B1/4, B8, B9.
W, A, D = Demand.WAIVED, Demand.ASKED, Demand.WEIGHED
MATRIX = {
    # code: visa, passport, income, integration exam, earlier stay
    "trafficking_victim_reporter": (W, W, W, W, W),
    "trafficking_victim_unable": (W, W, W, W, W),
    "labour_exploitation_victim": (W, D, W, W, W),
    "honour_violence_no_permit": (W, A, W, W, W),
    "domestic_violence_no_permit": (W, A, W, W, W),
    "no_fault_adult": (D, W, W, D, W),
    "no_fault_medical": (D, W, W, D, W),
    "no_fault_unaccompanied_minor": (D, W, W, D, W),
    "remigration_waiting": (D, A, W, D, W),
    "westernised_afghan_girl": (D, W, W, D, W),
    "art17_rwn_waiting": (W, W, W, D, D),
    "medical_treatment": (A, A, A, D, D),
    "medical_treatment_after_art64": (W, A, W, W, W),
    "family_5y": (W, W, W, A, W),
    "family_extended_5y": (W, W, W, A, W),
    "family_bluecard": (W, A, W, A, W),
    "family_bluecard_former": (W, A, W, D, W),
    "turkish_art7": (W, D, W, W, W),
    "turkish_assoc": (W, A, D, W, W),
    "widow": (W, W, W, W, W),
    "violence_1y": (W, A, W, W, W),
    "trafficking_case": (W, A, W, W, W),
    "minor_family_1y": (W, W, W, W, W),
    "exdutch_born_raised": (A, W, W, D, W),
    "exdutch_ties": (A, A, W, A, W),
    "minor_return": (A, A, W, W, W),
    "hague_placement": (A, A, W, W, W),
    "private_life_art8": (D, A, D, D, W),
    "family_life_art8": (D, A, D, D, D),
}


@pytest.mark.parametrize("code", MATRIX)
def test_the_conditions_bear_on_a_ground_as_the_law_says(code: str) -> None:
    of = conditions(code)
    five = (of.visa, of.passport, of.income, of.integration, of.earlier_stay)

    assert tuple(one.demand if one else None for one in five) == MATRIX[code]


# Vb 3.4(3); Vc B1/5.2: other cards than the humanitarian ones.
MAY_BE_HARMED = {
    "medical_treatment",
    "medical_treatment_family",
    "terminal_illness_family",
    "medical_treatment_after_art64",
    "family_life_art8",
    "parent_of_child_under_protection",
    "westernised_afghan_sibling",
    "harrowing_first_procedure",
}


@pytest.mark.parametrize(
    "ground",
    [one for one in LAW.grounds if one.permit.conditions.public_funds],
    ids=lambda one: one.code,
)
def test_public_money_harms_no_humanitarian_permit(ground: Ground) -> None:
    funds = ground.permit.conditions.public_funds

    assert funds is not None
    assert (funds.demand is D) is (ground.code in MAY_BE_HARMED)


def test_of_every_permit_is_told_whether_public_money_harms_it() -> None:
    without = {g.code for g in LAW.grounds if not g.permit.conditions.public_funds}

    assert without == {"trafficking_reflection_period"}


@pytest.mark.parametrize(
    ("code", "nationality", "told_of_it"),
    [
        ("family_life_art8", "turkish", True),
        ("family_life_art8", "other", False),
        ("family_life_art8", None, False),
        ("turkish_art7", "turkish", False),  # needs no visa at all
        ("widow", "turkish", False),
        ("no_fault_adult", "turkish", True),
    ],
)
def test_a_turkish_citizen_may_say_that_the_visa_is_too_much_to_ask(
    code: str, nationality: str | None, *, told_of_it: bool
) -> None:
    # Vc B1/4.1.2: since 1 October 2022 only with special facts of one's own.
    said = " ".join(texts(code, Topic.CONDITIONS, nationality=nationality))

    assert ("special facts of your own" in said) is told_of_it


def test_who_is_twelve_signs_for_tuberculosis_and_about_crimes() -> None:
    said = texts("no_fault_adult", Topic.CONDITIONS)

    assert sum("of twelve or older signs" in text for text in said) == 2
    assert any("within three months after you get the card" in text for text in said)


def test_the_visa_is_let_go_for_parents_and_children_of_who_lives_here() -> None:
    said = " ".join(texts("family_life_art8", Topic.CONDITIONS))

    assert "the parent of a child under 18 that is Dutch, may stay here" in said
    assert "a child under 18 of the person here" in said


def test_what_no_text_says_is_never_called_waived() -> None:
    for ground in LAW.grounds:
        for one in ground.permit.conditions.known():
            unsure = one.source.confidence is Confidence.UNCONFIRMED
            assert not (unsure and one.demand is Demand.WAIVED), ground.code


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (
            date(2027, 3, 30),
            "from 2026-12-31, not earlier. The IND must have it no later than",
        ),
        (date(2027, 3, 31), "Your last day to renew was 2027-03-30."),
        (date(2027, 4, 28), "Until 2027-04-28 the IND does not hold it against you"),
        (date(2027, 4, 29), "There can be reasons why you may still ask."),
    ],
    ids=str,
)
def test_the_days_to_renew_follow_from_the_end_of_the_own_permit(
    on: date, expected: str
) -> None:
    own = told("violence_1y", Topic.RENEWAL, on, permit_ended_on=date(2027, 3, 31))[-1]

    assert expected in own.plain


@pytest.mark.parametrize(
    ("end", "first"),
    [
        (date(2027, 5, 31), date(2027, 2, 28)),
        (date(2028, 5, 31), date(2028, 2, 29)),
        (date(2027, 12, 1), date(2027, 9, 1)),
    ],
    ids=str,
)
def test_the_first_day_to_renew_is_three_months_before_the_end(
    end: date, first: date
) -> None:
    own = told("violence_1y", Topic.RENEWAL, TODAY, permit_ended_on=end)[-1]

    assert dict(own.parts)["first"] == first


def test_the_last_day_to_renew_does_not_move_for_a_weekend() -> None:
    monday = date(2027, 3, 8)
    own = told("violence_1y", Topic.RENEWAL, TODAY, permit_ended_on=monday)[-1]

    assert dict(own.parts)["last"] == date(2027, 3, 7)


def test_a_permit_that_is_not_renewed_has_no_day_to_renew() -> None:
    assert texts("honour_violence_no_permit", Topic.RENEWAL) == [
        "It is not renewed. Ask for the next permit before the year ends."
    ]


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2026, 11, 30), "the IND must decide by"),
        (
            date(2026, 12, 1),
            "had to decide by 2026-11-30. That day has passed.",
        ),
        (date(2027, 5, 30), "With more time it is 2027-05-30."),
        (date(2027, 5, 31), "Both have passed."),
    ],
    ids=["the last day", "passed", "the longest", "all passed"],
)
def test_a_day_to_decide_that_has_passed_is_told_as_passed(on: date, said: str) -> None:
    waiting = {
        "stay": "application",
        "first_procedure": True,
        "first_request_on": date(2026, 9, 1),
    }
    counted = told("harrowing_first_procedure", Topic.DECISION, on, **waiting)[-1]

    assert said in counted.plain


def test_the_decision_is_counted_from_an_only_request_for_a_permit() -> None:
    waiting = {
        "stay": "application",
        "first_procedure": True,
        "first_request_on": date(2026, 9, 1),
    }
    counted = told("harrowing_first_procedure", Topic.DECISION, TODAY, **waiting)[-1]

    assert dict(counted.parts) == {
        "start": date(2026, 9, 1),
        "last": date(2026, 11, 30),
        "longest": date(2027, 5, 30),
    }


@pytest.mark.parametrize(
    "changed",
    [{"stay": "asylum"}, {"first_procedure": False}, {"first_request_on": None}],
    ids=str,
)
def test_the_decision_is_not_counted_from_another_request(
    changed: dict[str, object],
) -> None:
    waiting = {
        "stay": "application",
        "first_procedure": True,
        "first_request_on": date(2026, 9, 1),
    }
    facts = told(
        "harrowing_first_procedure", Topic.DECISION, TODAY, **waiting | changed
    )

    assert not [fact for fact in facts if fact.parts]


def test_a_renewal_with_another_fee_says_so() -> None:
    assert texts("medical_treatment", Topic.FEE)[:2] == [
        "You pay € 1337, the amount of 2026.",
        "To make it longer: € 466, the amount of 2026.",
    ]
    assert "We do not know a newer amount" in " ".join(
        texts("medical_treatment", Topic.FEE, NOT_KNOWN_YET)[:1]
    )
    assert texts("no_fault_adult", Topic.FEE)[0] == "You pay € 423, the amount of 2026."


def test_only_family_life_is_free_for_who_proves_that_she_cannot_pay() -> None:
    free = [
        ground.code
        for ground in LAW.grounds
        if any(
            "You pay nothing if you prove" in t for t in texts(ground.code, Topic.FEE)
        )
    ]

    assert free == ["family_life_art8"]


@pytest.mark.parametrize(
    ("on", "child", "card", "lasting"),
    [
        (date(2026, 1, 1), "pays € 85", "costs € 171, the amount of 2026", "€ 254"),
        (date(2026, 12, 31), "pays € 85", "costs € 171, the amount of 2026", "€ 254"),
        (
            NOT_KNOWN_YET,
            f"€ {FEES['family_child'][LAST]} in {LAST}",
            f"was € {FEES['new_card'][LAST]} in {LAST}",
            f"was € {FEES['permanent'][LAST]} in {LAST}",
        ),
    ],
    ids=str,
)
def test_a_child_a_new_card_and_a_permanent_permit_have_their_amounts(
    on: date, child: str, card: str, lasting: str
) -> None:
    assert child in texts("family_life_art8", Topic.FEE, on)[1]
    assert card in texts("family_life_art8", Topic.ISSUER, on)[-1]
    assert lasting in texts("family_life_art8", Topic.PATH, on)[-1]


def test_few_permits_cost_a_child_less() -> None:
    less = {
        ground.code: FEES[ground.permit.child_fee][2026]
        for ground in LAW.grounds
        if ground.permit.child_fee
    }

    assert less == {  # VV 3.34ja, 3.34jb
        "family_life_art8": 85,
        "medical_treatment_family": 85,
        "terminal_illness_family": 0,
        "turkish_assoc": 46,
        "turkish_art7": 46,
        "remigration_return": 46,
    }


@pytest.mark.parametrize(
    ("code", "topics", "told_of_it"),
    [
        ("widow", {"child"}, True),
        ("widow", {"family"}, True),
        ("widow", {"health"}, False),
        ("child_protection_3y", {"child"}, False),  # less, after supervision
        ("turkish_assoc", {"child"}, False),
        ("parental_authority_ended", {"child"}, False),
        ("violence_1y", {"child"}, True),
        ("no_fault_family", {"child"}, False),
    ],
)
def test_a_child_pays_as_much_for_a_non_temporary_humanitarian_permit(
    code: str, topics: set[str], *, told_of_it: bool
) -> None:
    # VV 3.34(s): 3.34jb does not name that row.
    told = texts(code, Topic.FEE, topics=frozenset(topics))

    assert ("A child under 18 pays the same." in told) is told_of_it


@pytest.mark.parametrize(
    ("age", "nationality", "amount"),
    [
        (17, "other", "€ 138, the amount of 2026"),
        (17, "turkish", "€ 46, the amount of 2026"),
        (18, "other", None),
        (18, "turkish", None),
    ],
)
def test_the_first_card_of_a_child_has_its_own_amount(
    age: int, nationality: str, amount: str | None
) -> None:
    # VV 3.34k(1), (3).
    told = texts("minor_family_1y", Topic.ISSUER, age=age, nationality=nationality)
    first = [text for text in told if "no card of its own" in text]

    assert len(first) == (1 if amount else 0)
    assert all(str(amount) in text for text in first)


def test_a_renewal_with_a_change_is_free_but_not_a_year_early() -> None:
    assert "That does not hold a year or more before your permit ends." in " ".join(
        texts("widow", Topic.FEE)
    )


def test_who_pays_is_told_that_not_paying_can_mean_leaving() -> None:
    paying = {
        ground.code
        for ground in LAW.grounds
        if FEES[ground.permit.fee][2026] and ground.permit.fee_notes
    }
    told = {
        ground.code
        for ground in LAW.grounds
        if "you must then leave" in " ".join(texts(ground.code, Topic.FEE))
    }

    assert told == paying


@pytest.mark.parametrize(
    ("nationality", "amount"),
    [("turkish", "€ 85"), ("other", "€ 254"), (None, "€ 254")],
)
def test_a_permanent_permit_costs_a_turkish_citizen_less(
    nationality: str | None, amount: str
) -> None:
    assert amount in texts("violence_1y", Topic.PATH, nationality=nationality)[-1]


def test_time_to_think_has_no_card_to_lose() -> None:
    without = {
        ground.code
        for ground in LAW.grounds
        if not any("new one" in text for text in texts(ground.code, Topic.ISSUER))
    }

    assert without == {"trafficking_reflection_period"}


def test_a_child_whose_parents_lost_their_say_pays_nothing() -> None:
    free = "You pay nothing, because a judge ended the say of your parents."
    said = {g.code for g in LAW.grounds if free in texts(g.code, Topic.FEE)}

    assert said == {"parental_authority_ended"}


@pytest.mark.parametrize(
    ("tie", "said"),
    [("ended_violence", True), ("left_behind", True), ("ended", False)],
)
def test_who_skips_the_exam_after_violence_is_told_that_it_comes_later(
    tie: str, *, said: bool
) -> None:
    """The exemption of Vb 3.80a(2)(f) is not in Vb 3.96a(2); see also Vc B12/2.6.2."""
    steps = texts("breakup_violence", Topic.PATH, tie=tie)

    assert any("does not free you of the exam" in one for one in steps) is said


def test_temporary_years_do_not_count_for_the_eu_permit() -> None:
    for ground in LAW.grounds:
        years = " ".join(texts(ground.code, Topic.YEARS))
        temporary = ground.classification is Classification.TEMPORARY
        said = "do not count for the EU long-term permit" in years

        expected = temporary and ground.code != "trafficking_reflection_period"
        assert said is expected, ground.code


def days(on: date = TODAY, **answers: object) -> dict[str, date]:
    """The day of each step, by the provision it stands in."""
    steps = path(Case(answers, on))
    return {one.source.provision: one.day for one in steps if one.day}


def test_the_years_to_a_lasting_right_run_from_the_first_permit() -> None:
    assert days(
        stay="permit",
        last_permit="humanitarian",
        permit_since=date(2024, 2, 1),
        lawful_since=date(2023, 1, 15),
    ) == {
        "21(1)": date(2028, 1, 15),
        "21(2)": date(2033, 1, 15),
        "8(1)": date(2028, 1, 15),
    }


@pytest.mark.parametrize(
    ("since", "day"),
    [
        (date(2024, 2, 28), date(2029, 2, 28)),
        (date(2024, 2, 29), date(2029, 3, 1)),
        (date(2024, 3, 1), date(2029, 3, 1)),
        (date(2023, 2, 28), date(2028, 2, 28)),
    ],
    ids=str,
)
def test_five_years_never_end_a_day_too_early(since: date, day: date) -> None:
    assert days(stay="permit", permit_since=since)["21(1)"] == day


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2028, 1, 14), "The earliest day for a permanent permit is {date}."),
        (date(2028, 1, 15), "You have had permits for five years since {date}."),
    ],
    ids=str,
)
def test_a_day_that_has_come_is_told_as_come(on: date, expected: str) -> None:
    case = Case({"stay": "permit", "permit_since": date(2023, 1, 15)}, on)

    assert next(path(case)).text.startswith(expected)


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"stay": "none", "permit_since": date(2020, 1, 1)},
        {"stay": None, "permit_since": date(2020, 1, 1)},
        {"stay": "permit", "permit_since": None},
        {
            "stay": "permit",
            "permit_since": date(2020, 1, 1),
            "permit_changes": frozenset({"moved_abroad"}),
        },
    ],
    ids=str,
)
def test_a_day_that_the_answers_do_not_give_is_not_said(
    answers: dict[str, object],
) -> None:
    first = next(path(Case(answers, TODAY)))

    assert first.day is None
    assert "we cannot work out the day" in first.text


@pytest.mark.parametrize(("age", "known"), [(11, False), (12, True)], ids=str)
def test_years_before_the_eighth_birthday_are_not_counted(
    age: int, *, known: bool
) -> None:
    since = date(2023, 1, 15)  # in November 2026 she is 11 or 12: at most 7, or 8 then
    found = days(stay="permit", permit_since=since, age=age)

    assert ("21(1)" in found) is known
    assert "8(1)" in found


@pytest.mark.parametrize(
    ("sponsor", "counts"),
    [("dutch", True), ("permanent", True), ("temporary", False), ("work", False)],
)
def test_the_eu_years_need_a_permit_that_is_surely_not_temporary(
    sponsor: str, *, counts: bool
) -> None:
    found = days(
        stay="permit",
        last_permit="family",
        permit_since=date(2023, 1, 15),
        sponsor_right=sponsor,
    )

    assert ("45b" in found) is counts


@pytest.mark.parametrize(
    ("permit", "expected"),
    [
        ("humanitarian", Confidence.UNCONFIRMED),
        ("medical", Confidence.UNCONFIRMED),
        ("family", Confidence.CURRENT),
    ],
)
def test_that_temporary_years_count_for_citizenship_is_not_sure(
    permit: str, expected: Confidence
) -> None:
    case = Case(
        {"stay": "permit", "permit_since": date(2023, 1, 15), "last_permit": permit},
        TODAY,
    )
    (step,) = (one for one in path(case) if one.source.provision == "8(1)")

    assert step.source.confidence is expected


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        ("trafficking_reflection_period", False),
        ("remigration_waiting", False),
        ("violence_1y", True),
    ],
)
def test_a_lasting_right_is_not_spoken_of_where_it_makes_no_sense(
    code: str, *, spoken: bool
) -> None:
    assert bool(told(code, Topic.PATH)) is spoken


@pytest.mark.parametrize(
    ("day", "counted"),
    [(date(1999, 12, 31), False), (date(2000, 1, 1), True)],
    ids=str,
)
def test_no_term_is_counted_from_a_day_before_the_act(
    day: date, *, counted: bool
) -> None:
    answers = {
        "stay": "application",
        "first_procedure": True,
        "first_request_on": day,
        "permit_ended_on": day,
    }
    renewed = told("violence_1y", Topic.RENEWAL, TODAY, **answers)
    decided = told("harrowing_first_procedure", Topic.DECISION, TODAY, **answers)

    assert any(fact.parts for fact in renewed) is counted
    assert any(fact.parts for fact in decided) is counted


@pytest.mark.parametrize(
    ("permit", "counts"), [("asylum_family", True), ("family", False), (None, False)]
)
def test_waiting_for_asylum_counts_in_full_for_the_eu_permit(
    permit: str | None, *, counts: bool
) -> None:
    told = " ".join(texts("violence_1y", Topic.PATH, last_permit=permit))

    assert ("whole time that you waited for asylum" in told) is counts  # Vw 45b(4)


@pytest.mark.parametrize(
    ("permit", "has_a_day", "is_warned"),
    [
        ("family", True, False),
        ("other", True, True),
        ("asylum_family", False, True),
        ("eu_document", False, False),
    ],
)
def test_only_years_on_ordinary_permits_free_of_the_income(
    permit: str, *, has_a_day: bool, is_warned: bool
) -> None:
    since = date(2020, 5, 1)
    about = texts(
        "violence_1y",
        Topic.PATH,
        stay="permit",
        last_permit=permit,
        permit_since=since,
    )
    told = " ".join(about)

    assert ("2030" in told) is has_a_day  # Vw 21(2): article 8(a) or (l)
    assert ("Years with an asylum permit do not count" in told) is is_warned


def test_that_family_with_asylum_can_have_the_eu_permit_is_not_sure() -> None:
    waited = [
        fact
        for fact in told("violence_1y", Topic.PATH, last_permit="asylum_family")
        if "waited for asylum" in fact.text
    ]

    assert [one.source.confidence for one in waited] == [Confidence.UNCONFIRMED]


def test_a_crime_is_weighed_with_the_years_for_a_permanent_permit_too() -> None:
    assert "The longer you were here, the heavier it must be." in " ".join(
        texts("widow", Topic.PATH)
    )


def test_what_was_temporary_or_not_is_cited_by_its_number_of_now() -> None:
    years = {
        fact.source.provision
        for code in ("widow", "private_life_art8")
        for fact in told(code, Topic.YEARS)
    }

    assert "3.5(4)" in years  # (2)(i) is treatment now, (2)(j) temporary humanitarian


def test_what_the_ind_gives_by_itself_costs_nothing_and_each_member_pays() -> None:
    # VV 3.34: the fee is for handling a request.
    for code in ("no_fault_adult", "no_fault_family", "no_fault_medical"):
        told = " ".join(texts(code, Topic.FEE))

        assert "You pay nothing when the IND gives it by itself." in told
        assert "each member pays, also a child" in told
