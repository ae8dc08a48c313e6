"""What several grounds mean by the same words."""

from rules import evidence, facts
from rules.conditions import Discretion, all_of, any_of, not_
from rules.language import Requirement, Source
from rules.sources import ind_protection_order, ind_violence, vb, vc_b, vw
from rules.wording import _

IND = _("the IND")

# --- Whom the grounds are for -------------------------------------------------------

not_dutch_or_eu = Requirement(
    _("You are not Dutch and not a citizen of an EU country or Switzerland."),
    facts.nationality.is_one_of("other"),
    vw("8, 14"),
)
eu_law_is_weighed = all_of(facts.nationality.is_one_of("eu"), Discretion(IND))
"""An EU citizen can use the rules on trafficking only where EU law gives no right."""


def in_the_netherlands(source: Source) -> Requirement:
    """For grounds that are only for people who are here."""
    is_here = not_(facts.stay.is_one_of("abroad"))
    return Requirement(_("You are in the Netherlands."), is_here, source)


here_for_temporary_stay = in_the_netherlands(vc_b("B8"))

# --- A family permit and what comes after it ----------------------------------------

permit_is_valid = facts.stay.is_one_of("permit")

years_on_family_permit = any_of(
    all_of(permit_is_valid, facts.permit_since.years_ago(5)),
    all_of(
        not_(permit_is_valid),
        facts.permit_ended_on.years_after(facts.permit_since, 5),
    ),
)
"""Five years on the permit, up to now or up to its end."""

relationship_lasted = any_of(
    facts.family_role.is_one_of("child"),
    facts.tie.is_one_of("together"),
    facts.tie_ended_on.years_after(facts.permit_since, 5),
    all_of(facts.family_role.is_one_of("parent_65", "other"), Discretion(IND)),
)
"""It lasted the five years of the permit; only a partner has to show that."""

sponsor_is_settled = any_of(
    facts.sponsor_right.is_one_of("dutch", "permanent", "blue_card", "lasting"),
    all_of(facts.sponsor_right.is_one_of("work", "changed"), Discretion(IND)),
)
"""Dutch, or a right that is not temporary; a work permit normally is not.

Where it changed in those years the text is silent, and so it is weighed.
"""

nothing_untold = any_of(
    not_(facts.permit_changes.includes("not_told")), Discretion(IND)
)
"""There was no reason to take the permit away in those years (Vc B9/8.1(1))."""

exam_is_done = any_of(
    facts.exam.is_one_of("passed", "excused"),
    facts.tie.is_one_of("ended_violence"),
    facts.age.less_than(18),
    facts.exam_exemption.includes("pension_age", "school", "diploma"),
    all_of(
        facts.exam_exemption.includes("disability", "effort", "turkish"),
        Discretion(IND),
    ),
    all_of(facts.tie.is_one_of("left_behind"), Discretion(IND)),
)
"""Passed, exempt by the decree, or excused for what the IND or DUO weighs."""

holds_family_permit = Requirement(
    _("You have, or had, a permit to live with your partner or your family."),
    facts.last_permit.is_one_of("family"),
    vb("3.51(1)"),
    (evidence.permit_card,),
)
applies_in_time = Requirement(
    _("Your permit is still valid, or it ended no more than two years ago."),
    any_of(
        permit_is_valid,
        facts.permit_ended_on.within(years=2),
        all_of(facts.tie.is_one_of("left_behind"), Discretion(IND)),
    ),
    vb("3.80–3.82"),
    (evidence.permit_card,),
)
lives_here = Requirement(
    _("You did not move your home out of the Netherlands."),
    any_of(
        not_(facts.permit_changes.includes("moved_abroad")),
        all_of(facts.tie.is_one_of("left_behind"), Discretion(IND)),
    ),
    vb("3.82(2)(a)"),
    (evidence.registration,),
)
sponsor_settled = Requirement(
    _(
        "The person you came to live with is Dutch, or has a right to stay that is "
        "not temporary. An asylum permit for a limited time does not count."
    ),
    sponsor_is_settled,
    vb("3.51(1)(a)(1°), 3.51(1)(c), 3.51(7), 3.5"),
    (evidence.sponsor_right_proof,),
)
exam_done = Requirement(
    _("You passed the civic integration exam, or you do not have to do it."),
    exam_is_done,
    vb("3.51(5), 3.80a"),
    (evidence.exam_proof,),
)
has_identity = Requirement(
    _("You have a passport, or you can show that your country cannot give you one."),
    any_of(facts.passport.yes, Discretion(IND)),
    vb("3.72"),
    (evidence.identity,),
)

apply_for_change = (
    _("You ask the IND to change your permit to “humanitair niet-tijdelijk”."),
    _("Ask before your permit ends. Later it is often possible for two years."),
    _("You do not need an income or a sponsor for this."),
)

five_year_right = all_of(
    years_on_family_permit,
    relationship_lasted,
    sponsor_is_settled,
    nothing_untold,
    exam_is_done,
)
"""The stronger right of ``family_5y``: who has it does not need the other grounds."""

no_five_year_right = Requirement(
    _("You do not already have the stronger right after five years with your permit."),
    not_(five_year_right),
    vc_b("B9/8.6"),
)

# --- Violence -----------------------------------------------------------------------

police_paper = any_of(
    facts.violence_papers.includes("police", "prosecutor"), Discretion(IND)
)
care_paper = any_of(
    facts.violence_papers.includes("medical", "helper", "shelter", "objective"),
    Discretion(IND),
)
no_other_permit = Requirement(
    _("You have no residence permit, and no other permit is open to you."),
    all_of(not_(permit_is_valid), Discretion(IND)),
    ind_violence("Voorwaarden"),
)
apply_after_violence = (
    _("You ask the IND for this permit with a form."),
    _("Veilig Thuis or a shelter can help you to collect papers in a safe way."),
    _("A lawyer can ask the IND for you. You do not have to go alone."),
)

# --- Children under supervision -----------------------------------------------------

_order = ind_protection_order("News, 26 August 2019")

ordered_for_a_year = facts.measure_months.at_least(12)

protection_order = (
    Requirement(
        _("The order still goes on."),
        not_(facts.measure_facts.includes("ended")),
        _order,
        (evidence.court_order,),
    ),
    Requirement(
        _("No other country can take over the help that the child needs."),
        not_(facts.measure_facts.includes("abroad")),
        _order,
        (evidence.transfer_statement,),
    ),
    Requirement(
        _("The IND does not hold a missing passport or entry visa (mvv) against you."),
        Discretion(IND),
        vb("3.71, 3.72"),
        (evidence.identity,),
    ),
)
apply_with_court_order = (
    _("The guardian, Nidos or a lawyer can ask the IND for this permit."),
    _("Add the decision of the judge, and what is said about other countries."),
)
