"""What often goes wrong when people ask for a permit: ``pitfalls(ground, case)``.

Each is one or more sentences with their source. They say what others met, never what
this person did. What the facts of a permit or a caution say already is not here again.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import islice

from rules.language.case import Case
from rules.language.conditions import Condition, all_of, any_of
from rules.language.permit import Demand
from rules.language.rule import Ground, Rule
from rules.language.source import Source
from rules.language.truth import Truth
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.grounds import GROUNDS
from rules.law.grounds.non_temporary.family_life_art8 import family_life_art8
from rules.law.grounds.non_temporary.private_life_art8 import private_life_art8
from rules.law.grounds.temporary.child_protection_measure import (
    child_protection_measure,
)
from rules.law.grounds.temporary.medical_treatment import medical_treatment
from rules.law.grounds.temporary.medical_treatment_after_art64 import (
    medical_treatment_after_art64,
)
from rules.law.grounds.temporary.no_fault_adult import no_fault_adult
from rules.law.grounds.temporary.no_fault_family import no_fault_family
from rules.law.grounds.temporary.no_fault_medical import no_fault_medical
from rules.law.grounds.temporary.no_fault_unaccompanied_minor import (
    no_fault_unaccompanied_minor,
)
from rules.law.grounds.temporary.terminal_illness import terminal_illness
from rules.law.grounds.temporary.trafficking_reflection_period import (
    trafficking_reflection_period,
)
from rules.law.grounds.temporary.westernised_afghan_girl import westernised_afghan_girl
from rules.law.permits.fees import FEES
from rules.law.sources import awb, sv, vb, vc_b, vw

MOST = 4
"""More than this is no help to anybody."""


@dataclass(frozen=True, kw_only=True)
class Pitfall:
    """Something that often goes wrong: for which grounds, and for whom.

    ``grounds``: their codes; none: every ground. ``hits_if``: what has to be told;
    none: nothing, as long as a ground is in sight. ``unless``: what must not be told.
    """

    code: str
    text: str
    source: Source
    grounds: Collection[str] | None = None
    hits_if: Condition | None = None
    unless: Condition | None = None

    def hits(self, ground: Ground | None, case: Case) -> bool:
        if self.unless and self.unless.truth(case) is Truth.YES:
            return False
        if self.hits_if and self.hits_if.truth(case) is not Truth.YES:
            return False
        return self._is_about(ground)

    def _is_about(self, ground: Ground | None) -> bool:
        if ground is None:
            return self.grounds is None and self.hits_if is not None
        return self.grounds is None or ground.code in self.grounds


def pitfalls(ground: Ground | None, case: Case) -> tuple[Pitfall, ...]:
    """The first few that fit a case; ``ground``: the one that leads, or comes nearest.

    What belongs to few people stands first in PITFALLS, what belongs to all last.
    """
    hit = (one for one in PITFALLS if one.hits(ground, case))
    return tuple(islice(hit, MOST))


def often_wrong(rule: Rule) -> tuple[Pitfall, ...]:
    """What belongs to this rule and not to every one, whatever is told of a person."""
    return tuple(one for one in PITFALLS if one.grounds and rule.code in one.grounds)


# --- Which grounds a pitfall belongs to: derived from what they ask -------------------


def _those(ask: Callable[[Ground], bool]) -> frozenset[str]:
    return _codes(*filter(ask, GROUNDS))


def _codes(*grounds: Ground) -> frozenset[str]:
    """By its code a ground is the same on every day, whatever is in force of it."""
    return frozenset(ground.code for ground in grounds)


def _asks_two_kinds_of_paper(ground: Ground) -> bool:
    asked = [one.met_if for one in ground.all_requirements()]
    return definitions.police_paper in asked and definitions.care_paper in asked


def _asks_a_doctor(ground: Ground) -> bool:
    asked = ground.all_requirements()
    return any(evidence.medical_proof in one.evidence for one in asked)


def _hangs_on_the_return_service(ground: Ground) -> bool:
    return ground.asks(facts.dtv_report)


def _asks_a_passport(ground: Ground) -> bool:
    passport = ground.permit.conditions.passport
    return passport is not None and passport.demand is not Demand.WAIVED


def _may_ask_a_visa(ground: Ground) -> bool:
    visa = ground.permit.conditions.visa
    return visa is not None and visa.demand is not Demand.WAIVED


def _costs_money(ground: Ground) -> bool:
    return any(FEES[ground.permit.fee].values())


def _is_about_trafficking(ground: Ground) -> bool:
    return ground.asks(facts.trafficking_report)


def _hangs_on_a_criminal_case(ground: Ground) -> bool:
    return ground.asks(facts.trafficking_outcome) or ground.asks(facts.trafficking_case)


FEAR_IS_NO_REASON = _codes(
    no_fault_adult, no_fault_family, private_life_art8, family_life_art8
)
LOOKED_AT_FURTHER = FEAR_IS_NO_REASON | _codes(
    no_fault_medical,
    no_fault_unaccompanied_minor,
    medical_treatment,
    medical_treatment_after_art64,
    terminal_illness,
    child_protection_measure,
    westernised_afghan_girl,
)
"""After whose refusal the IND looks by itself at other permits (Vb 3.6(2))."""

# --- The pitfalls ---------------------------------------------------------------------

has_both_papers = any_of(
    facts.violence_papers.includes("annulled"),
    all_of(
        facts.violence_papers.includes("police", "prosecutor"),
        facts.violence_papers.includes("medical", "helper", "shelter", "objective"),
    ),
)

one_kind_of_paper = Pitfall(
    code="one_kind_of_paper",
    text=_(
        "Often there are papers of one kind only. This permit asks for two kinds: of "
        "the police or the prosecutor, and of a doctor, a helper or a shelter."
    ),
    source=vc_b("B8/2.3, B9/20.2"),
    grounds=_those(_asks_two_kinds_of_paper),
    unless=has_both_papers,
)
told_late = Pitfall(
    code="told_late",
    text=_(
        "Tell a lawyer of the trafficking before asylum is refused. Under Dublin, the "
        "IND may refuse at once if you report more than three months after you asked."
    ),
    source=vc_b("B8/3.1"),
    grounds=_those(_is_about_trafficking),
    hits_if=facts.stay.is_one_of("asylum", "dublin"),
)
time_to_think_ends = Pitfall(
    code="time_to_think_ends",
    text=_(
        "The time to think ends when you say that you will not report or help. It "
        "also ends when you leave and nobody knows where you are."
    ),
    source=vc_b("B8/3.1"),
    grounds=_codes(trafficking_reflection_period),
)
case_stopped = Pitfall(
    code="case_stopped",
    text=_(
        "The prosecutor stopped the case? Ask a lawyer at once to complain to the "
        "court of appeal (article 12). Sometimes that must be in three months."
    ),
    source=sv("12, 12k, 12l"),
    grounds=_those(_hangs_on_a_criminal_case),
    hits_if=any_of(
        facts.trafficking_outcome.is_one_of("dropped"),
        facts.trafficking_case.is_one_of("closed"),
    ),
)
before_the_return_service = Pitfall(
    code="before_the_return_service",
    text=_(
        "Some people ask for this permit before DT&V tried to get papers for them. "
        "Then the IND says no. Only the report of DT&V is proof."
    ),
    source=vc_b("B8/4.1, B8/4.3"),
    grounds=_those(_hangs_on_the_return_service),
    unless=facts.dtv_report.is_one_of("positive"),
)
old_form_of_doctor = Pitfall(
    code="old_form_of_doctor",
    text=_(
        "The form of the doctor is often too old, or the signed consent is missing. "
        "Ask for the form shortly before you send everything."
    ),
    source=vc_b("B9/20.2"),
    grounds=_those(_asks_a_doctor),
)
gap_after_delay = Pitfall(
    code="gap_after_delay",
    text=_(
        "Some papers come after the year of delay has ended. Then there is a gap: the "
        "year does not count, and the next permit takes three years and not two."
    ),
    source=vc_b("B8/9.1.1"),
    grounds=_codes(medical_treatment_after_art64),
)
looked_at_once = Pitfall(
    code="looked_at_once",
    text=_(
        "If the IND says no, it looks by itself at family and private life, "
        "trafficking, not being able to leave, and health. But only once. Tell all of "
        "it in this request, with papers."
    ),
    source=vb("3.6(1)–(3)"),
    grounds=LOOKED_AT_FURTHER,
    unless=any_of(facts.concerns.includes("heavy_ban"), definitions.permit_is_valid),
)
asylum_asked_late = Pitfall(
    code="asylum_asked_late",
    text=_(
        "Was asylum asked later than six months after you came? Then the IND looks by "
        "itself only at trafficking and health, when it says no. Family or private "
        "life you must ask for apart."
    ),
    source=vb("3.6a(1)–(3), 6.1e"),
    hits_if=all_of(facts.stay.is_one_of("asylum"), facts.first_procedure.yes),
)
harrowing_too_late = Pitfall(
    code="harrowing_too_late",
    text=_(
        "Some people tell of a very hard situation only after their first procedure. "
        "Later it counts much less. Tell it before that decision is final, with papers."
    ),
    source=vc_b("B11/2.5.1, B11/2.5.2"),
    hits_if=facts.first_procedure.yes,
)
nothing_new = Pitfall(
    code="nothing_new",
    text=_(
        "Some people ask again and tell nothing new. New is only what nobody could "
        "know at the first no, and what can change it. Without it there is a no again, "
        "and no right to wait here."
    ),
    source=vc_b("B1/3.4.1.1"),
    hits_if=facts.first_procedure.no,
)
fear_told_here = Pitfall(
    code="fear_told_here",
    text=_(
        "Some people explain here why they fear their own country. This request is "
        "not meant for that. Fear belongs in a request for asylum."
    ),
    source=vc_b("B1/4.1.5"),
    grounds=FEAR_IS_NO_REASON,
    hits_if=facts.past.includes("afraid", "asylum_refused"),
)
no_passport = Pitfall(
    code="no_passport",
    text=_(
        "Some people have no passport, and no paper that shows that they did all they "
        "could to get one. Keep every letter. Talk to a lawyer before you go to an "
        "embassy."
    ),
    source=vc_b("B1/4.2.3"),
    grounds=_those(_asks_a_passport),
    unless=facts.passport.yes,
)
asked_too_late = Pitfall(
    code="asked_too_late",
    text=_(
        "Some people ask to renew more than three months early, and get a no. Others "
        "ask more than four weeks after the end. Unless they could not help it, the "
        "new permit then does not join the old one: there is a gap."
    ),
    source=vc_b("B1/6.1"),
    hits_if=definitions.permit_is_valid,
)
no_right_to_wait = Pitfall(
    code="no_right_to_wait",
    text=_(
        "The IND can say no because you have no entry visa (mvv). Then you may not "
        "wait here for the answer to an objection. A lawyer can ask the court for it."
    ),
    source=vw("73(2)"),
    grounds=_those(_may_ask_a_visa),
    unless=facts.stay.is_one_of("permit", "abroad"),
)
no_proof_of_no_money = Pitfall(
    code="no_proof_of_no_money",
    text=_(
        "The fee is often paid too late. Others ask to pay nothing and do not prove "
        "that they cannot. Then the IND does not look at the request, and they may "
        "have to leave."
    ),
    source=vw("24(2), 27(2)(a)"),
    grounds=_those(_costs_money),
    unless=facts.held.yes,
)
counted_from_reading = Pitfall(
    code="counted_from_reading",
    text=_(
        "Many people count from the day they read a letter. But the time to object, or "
        "to go to the court, starts on the day after it was sent."
    ),
    source=awb("3:41, 6:8(1)"),
    hits_if=facts.stay.is_one_of("asylum", "dublin", "application"),
)
waited_to_object = Pitfall(
    code="waited_to_object",
    text=_(
        "Some people wait with the objection until the last day. But the weeks that "
        "they get to leave run on until they object."
    ),
    source=vw("73(5)"),
    hits_if=facts.refusal.yes,
    unless=facts.stay.is_one_of("permit", "abroad"),
)
moved = Pitfall(
    code="moved",
    text=_(
        "Some people move and do not tell the IND. Its decision goes to the last "
        "address that it knows."
    ),
    source=vb("3.104(5)"),
)
papers_missing = Pitfall(
    code="papers_missing",
    text=_(
        "Often a paper is missing. The IND gives two weeks to send it, and four for a "
        "passport. After that it does not look at the request."
    ),
    source=vc_b("B1/3.4.1.3"),
)
two_purposes = Pitfall(
    code="two_purposes",
    text=_(
        "Some people ask for two things on one form, or use the wrong form. Another "
        "purpose is another request."
    ),
    source=vc_b("B1/3.4.1.1"),
)
left_out = Pitfall(
    code="left_out",
    text=_(
        "Some people leave something out, or give a name or a date that differs from "
        "other papers. That can be a reason for a no."
    ),
    source=vw("16(1)(i)"),
    unless=definitions.permit_is_valid,
)
worked_too_early = Pitfall(
    code="worked_too_early",
    text=_(
        "Some people work while they wait, although their sticker of the IND does not "
        "allow it. That can be a reason for a no."
    ),
    source=vw("16(1)(f)"),
    hits_if=facts.stay.is_one_of("application"),
)

PITFALLS = (
    one_kind_of_paper,
    case_stopped,
    told_late,
    waited_to_object,
    time_to_think_ends,
    before_the_return_service,
    gap_after_delay,
    old_form_of_doctor,
    harrowing_too_late,
    asylum_asked_late,
    nothing_new,
    fear_told_here,
    no_passport,
    asked_too_late,
    no_right_to_wait,
    looked_at_once,
    worked_too_early,
    no_proof_of_no_money,
    papers_missing,
    counted_from_reading,
    left_out,
    two_purposes,
    moved,
)
