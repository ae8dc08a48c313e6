"""The yardstick: the same requirements as plain Python booleans, written by hand.

Two-valued and without reasons: what is not known counts as "no", what an authority
weighs as "yes". It is the least that an answer can cost, and a second opinion: for
people who know everything it must agree with the rules.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

Answers = Mapping[str, Any]


def years_later(day: date, years: int) -> date:
    """The same day so many years later; 1 March for 29 February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def two_years_closed(day: date, on: date) -> bool:
    close = years_later(day, 2)
    leap = (close.day, day.day) == (1, 29)
    return on >= close if leap else on > close


# The rules that are written here too, in the order of the answer.
BY_HAND = (
    "family_5y",
    "widow",
    "breakup_violence",
    "violence_1y",
    "family_bluecard",
    "exdutch_born_raised",
    "breakup_special",
    "family_life_art8",
    "private_life_art8",
    "trafficking_victim_reporter",
    "trafficking_victim_unable",
    "honour_violence_no_permit",
    "domestic_violence_no_permit",
    "child_protection_measure",
    "parent_of_child_under_protection",
    "medical_treatment_after_art64",
    "no_fault_adult",
    "redirect_permanent",
    "redirect_chavez",
    "article_64",
    "redirect_ex_asylum",
)


WEIGHED = {"disability", "effort", "avi", "circumstances"}
ENOUGH = {"pension_age", "school", "diploma"} | WEIGHED


def fitting(a: Answers, on: date) -> tuple[bool, ...]:  # noqa: PLR0915  # one flat function is the point
    """For every rule in BY_HAND: whether it fits or may fit."""
    get: Callable[[str], Any] = a.get
    foreign = get("nationality") in ("turkish", "afghan", "other")
    foreign_or_eu = foreign or get("nationality") == "eu"
    stay = get("stay")
    here = stay != "abroad"
    valid = stay == "permit"
    tie = get("tie")
    left_behind = tie == "left_behind"
    topics = get("topics") or ()
    everything = "unsure" in topics
    harm = everything or "harm" in topics
    happened = (harm and get("happened")) or ()
    since, ended = get("permit_since"), get("permit_ended_on")
    kept = valid or "taken_back" not in (get("permit_changes") or ())
    left = ended  # until when it gave a right, where it was taken back in time
    if "taken_back" in (get("permit_changes") or ()):
        left = min(ended, get("taken_back_to")) if ended else ended

    family = foreign and get("last_permit") == "family"
    five = in_time = at_home = settled = exam = five_right = lasted = False
    surely_settled = False
    as_child = get("family_role") in ("child", "grown_child")
    for_violence = (
        foreign
        and get("last_permit") == "humanitarian"
        and get("humanitarian_for") == "violence"
    )
    if family or for_violence or valid:
        in_time = (
            valid or left_behind or bool(ended and not two_years_closed(ended, on))
        )
        at_home = left_behind or "moved_abroad" not in (get("permit_changes") or ())
    if family:
        if valid:
            five = bool(since and on >= years_later(since, 5))
        else:
            five = bool(since and left and left >= years_later(since, 5))
        renewed_late = "late_renewal" in (get("permit_changes") or ())
        five = five or renewed_late
        right = get("sponsor_right")
        surely_settled = right in (
            "dutch",
            "permanent",
            "former_blue_card",
            "blue_card",
            "lasting",
            "medical_lasting",
        )
        settled = surely_settled or right == "work"
        untold = "not_told" in (get("permit_changes") or ())
        exempt = get("exam_exemption") or ()
        age = get("age")
        surely_done = (
            get("exam") in ("passed", "excused")
            or tie in ("ended_violence", "left_behind")
            or (age is not None and age < 18)
            or not {"pension_age", "school", "diploma"}.isdisjoint(exempt)
        )
        exam = surely_done or not WEIGHED.isdisjoint(exempt)
        lasted = as_child or (
            get("family_role") == "partner"
            and (
                tie == "together"
                or renewed_late
                or bool(
                    since
                    and get("tie_ended_on")
                    and get("tie_ended_on") >= years_later(since, 5)
                )
            )
        )
        five_right = (
            five
            and (kept or renewed_late)
            and lasted
            and surely_settled
            and surely_done
            and not untold
        )

    family_5y = family and five and lasted and settled and exam and in_time and at_home
    widow = (
        family
        and tie == "died"
        and get("together_at_death") in ("together", "apart")
        and settled
        and get("family_role") != "parent_65"
        and in_time
        and at_home
    )
    child_right = (
        family
        and as_child
        and surely_settled
        and kept
        and (
            bool(since and (on - years_later(since, 1)).days >= 1)
            if valid
            else bool(since and ended and (ended - years_later(since, 1)).days >= 1)
        )
    )
    told_at_end = get("last_permit") == "family" and tie == "ended_violence"
    hurt = "violence" in happened or told_at_end
    ended_it = tie == "ended_violence" or get("age") < 18
    a_paper = bool(get("violence_papers"))
    breakup_violence = (
        family
        and (hurt or "honour" in happened)
        and ended_it
        and a_paper
        and not five_right
        and not child_right
        and in_time
        and at_home
    )
    violence_1y = for_violence
    if violence_1y:
        if valid:
            violence_1y = bool(since and on >= years_later(since, 1))
        else:
            violence_1y = bool(since and left and left >= years_later(since, 1))
        danger = get("threat_now") is True and get("threat_at_home") is True
        violence_1y = violence_1y and in_time and at_home
        violence_1y = violence_1y and (danger or bool(get("tied_here")))
    family_bluecard = (
        family
        and get("sponsor_right") == "blue_card"
        and (
            on >= years_later(since, 2)
            if valid
            else bool(left >= years_later(since, 2) and not two_years_closed(ended, on))
        )
        and tie == "together"
        and on >= years_later(get("eu_family_since"), 5)
        and exam
        and at_home
    )
    of_past = everything or "going_back" in topics or "life_here" in topics
    past = (of_past and get("past")) or ()
    exdutch = (
        foreign
        and "was_dutch" in past
        and {"born_here", "school_here"} <= set(get("dutch_past") or ())
    )
    children = ((everything or "child" in topics) and get("children")) or ()
    breakup_special = (
        family
        and (
            tie in ("ended", "ended_violence", "left_behind")
            or (tie == "died" and get("together_at_death") == "divorced")
        )
        and (
            tie in ("ended_violence", "left_behind")
            or "violence" in happened
            or "honour" in happened
            or bool(get("tied_here"))
        )
        and not five_right
        and not child_right
        and in_time
        and at_home
    )
    family_here = get("family_here") or ()
    family_life = (
        foreign
        and ("family" in topics or everything)
        and not (valid and get("last_permit") == "family" and tie == "together")
        and (
            not {"partner", "child", "dutch_child", "dependent"}.isdisjoint(family_here)
            or ("parent" in family_here and get("age") < 18)
        )
    )
    private_life = foreign and here and "life_here" in past

    exploited = here and foreign_or_eu and "exploited" in happened
    reporter = (
        exploited
        and get("trafficking_report") == "signed"
        and get("trafficking_case") == "running"
        and (stay != "dublin" or get("prosecutor_needs_you") in ("yes", "nothing"))
    )
    cannot, papers = get("cannot_report") or (), get("trafficking_papers") or ()
    unable = (
        exploited
        and get("permit_when_exploited") is False
        and get("trafficking_report") == "cannot"
        and "victim" in papers
        and (
            ("threat" in cannot and "threat" in papers)
            or ("health" in cannot and "medical" in papers)
            or (get("age") < 18 and "minor" in papers)
        )
    )
    without_permit = foreign and here and not valid
    honour = (
        without_permit
        and "honour" in happened
        and get("threat_now") is True
        and get("threat_at_home") is True
        and bool(get("honour_harm"))
        and get("expert_advice") != "denied"
    )
    domestic = (
        without_permit
        and hurt
        and (get("threat_now") is True or "no_permit" in (get("hurt_when") or ()))
        and ended_it
        and a_paper
        and "honour" not in happened
        and get("threat_at_home") is True
    )
    order_facts = get("measure_facts") or ()
    order_papers = get("measure_papers") or ()
    order = foreign and here and "ended" not in order_facts
    long = "long" in order_facts
    a_year = get("measure_months") is not None and get("measure_months") >= 12
    helped_here = (
        (a_year or long)
        and "report" in order_papers
        and (long or "abroad" not in order_papers)
        and "protected" not in order_facts
    )
    child = (
        order
        and "measure_for_me" in children
        and helped_here
        and get("age") < 18
        and stay not in ("permit", "eu_family", "dublin")
    )
    parent = (
        order
        and "measure_for_my_child" in children
        and (
            get("order_role") == "parent"
            or (get("order_role") == "sibling" and get("age") < 18)
        )
        and (
            "has_permit" in order_facts
            or ("child_may_stay" not in order_facts and helped_here)
        )
    )
    health = ((everything or "health" in topics) and get("health")) or ()
    medical = (
        foreign
        and here
        and (stay == "article_64" or "delayed" in health)
        and (
            (on - years_later(get("delay_since"), 1)).days >= -28
            if stay == "article_64"
            else get("delay_ended_on") >= years_later(get("delay_since"), 1)
        )
        and (
            stay == "article_64"
            or (on - get("delay_ended_on")).days <= 28
            or "kept_from_asking" in (get("delay_facts") or ())
        )
        and {"no_file", "no_travel_papers", "no_identity"}.isdisjoint(
            get("delay_facts") or ()
        )
        and get("treatment_goes_on") is True
        and get("asked_for_care") is True
    )
    steps = get("return_steps") or ()
    no_fault = (
        foreign
        and here
        and "cannot_leave" in past
        and stay in ("none", "article_64", "asylum", "application")
        and "return_service" in steps
        and (
            "doubted_by_judge" not in (get("return_trouble") or ())
            or ("no_country" in past and "stateless" in steps)
        )
        and get("dtv_report") != "negative"
    )

    lawful = get("lawful_since")
    permanent = (
        foreign
        and valid
        and (get("last_permit") in ("other", "asylum_family") or (family and settled))
        and (on >= years_later(since, 5) or on >= years_later(lawful, 5))
        and (
            (
                get("last_permit") != "asylum_family"
                and (on >= years_later(since, 10) or on >= years_later(lawful, 10))
            )
            or get("income") is True
        )
        and (
            get("exam") in ("passed", "excused")
            or get("age") < 18
            or not ENOUGH.isdisjoint(get("exam_exemption") or ())
        )
    )
    dutch_child = "dutch_child" in children or (
        (everything or "family" in topics) and "dutch_child" in family_here
    )
    chavez = foreign and dutch_child and bool(get("child_care"))
    article_64 = (
        here
        and foreign_or_eu
        and not {"cannot_travel", "emergency", "never_travel", "dying"}.isdisjoint(
            health
        )
        and stay in ("none", "article_64")
    )
    asylum = (
        foreign
        and {"asylum_refused", "afraid"} <= set(past)
        and stay not in ("asylum", "dublin")
    )
    return (
        family_5y,
        widow,
        breakup_violence,
        violence_1y,
        family_bluecard,
        exdutch,
        breakup_special,
        family_life,
        private_life,
        reporter,
        unable,
        honour,
        domestic,
        child,
        parent,
        medical,
        no_fault,
        permanent,
        chavez,
        article_64,
        asylum,
    )
