"""What several grounds mean by the same words."""

from functools import cache

from rules.language.conditions import (
    Condition,
    Discretion,
    all_of,
    any_of,
    not_,
    told_first,
)
from rules.language.rule import Requirement
from rules.language.source import Source
from rules.language.wording import _
from rules.law import evidence, facts
from rules.law.sources import (
    unconfirmed,
    vb,
    vc_b,
    vw,
)

IND = _("the IND")
BMA = _("the doctors of the IND (BMA)")
DTV = _("DT&V, the return service")
SVB = _("the SVB, the social insurance bank")

# --- Whom the grounds are for -------------------------------------------------------

not_dutch_or_eu = Requirement(
    _("You are not Dutch and not a citizen of an EU country or Switzerland."),
    facts.nationality.is_one_of("turkish", "afghan", "other"),
    vw("8, 14"),
)
eu_law_gives_no_right = Requirement(
    _("You are not Dutch, and EU law gives you no right to stay."),
    any_of(
        facts.nationality.is_one_of("turkish", "afghan", "other"),
        all_of(
            facts.nationality.is_one_of("eu"),
            Discretion(IND, on=(_("whether EU law gives you a right to stay"),)),
        ),
    ),
    vc_b("B8/3.1"),
)


def in_the_netherlands(source: Source) -> Requirement:
    """For grounds that are only for people who are here."""
    is_here = not_(facts.stay.is_one_of("abroad"))
    return Requirement(_("You are in the Netherlands."), is_here, source)


here_for_temporary_stay = in_the_netherlands(vc_b("B8"))

no_heavy_ban = Requirement(
    _("You have no heavy entry ban, and are not undesirable or listed for refusal."),
    any_of(
        not_(facts.concerns.includes("entry_ban")),
        Discretion(IND, on=(_("which kind of entry ban you have"),)),
    ),
    vc_b("B11/2.5.1"),
)

# --- A family permit and what comes after it ----------------------------------------

permit_is_valid = facts.stay.is_one_of("permit")
permit_is_over = not_(permit_is_valid)
"""Known not to be valid: who does not know it cannot tell when it ended."""


_taken_back = facts.permit_changes.includes("taken_back")


@cache
def _ended_after(years: int, days: int = 0) -> Condition:
    return facts.permit_ended_on.years_after(facts.permit_since, years, days=days)


@cache
def full_at_the_end(years: int, days: int = 0) -> Condition:
    """So long on the permit when it ended.

    A permit that was taken away from an earlier day than that of the letter gave no
    right after that day (Vc B1/6.3).
    """
    back_to = facts.taken_back_to.years_after(facts.permit_since, years, days=days)
    return told_first(
        permit_is_over,
        all_of(_ended_after(years, days), any_of(not_(_taken_back), back_to)),
    )


def _surely_held_for(years: int, days: int = 0) -> Condition:
    """The same, where a permit that was taken back in time never counts.

    It says who does not need another ground; a ground too many harms nobody.
    """
    return any_of(
        all_of(permit_is_valid, facts.permit_since.reached(years=years, days=days)),
        told_first(
            permit_is_over, all_of(_ended_after(years, days), not_(_taken_back))
        ),
    )


@cache
def held_for(years: int) -> Condition:
    """So many years on the last permit: up to now, or up to its end."""
    return any_of(
        all_of(permit_is_valid, facts.permit_since.years_ago(years)),
        full_at_the_end(years),
    )


_renewed_late = facts.permit_changes.includes("late_renewal")
years_on_family_permit = any_of(held_for(5), _renewed_late)
"""A gap from a renewal that was asked late is not held against her (Vc B9/8.1.1)."""

together = facts.tie.is_one_of("together")
holds_permit_with_family = all_of(
    permit_is_valid, facts.last_permit.is_one_of("family"), together
)
"""The very permit that family life could give."""

dutch_child = any_of(
    facts.children.includes("dutch_child"), facts.family_here.includes("dutch_child")
)
"""Told of the children, or as family here."""
family_told = facts.family_here.includes("partner", "child", "dutch_child", "dependent")
"""Whose family life ``family_life_art8`` looks at."""
came_as_a_child = facts.family_role.is_one_of("child", "grown_child")

relationship_lasted = any_of(
    came_as_a_child,
    all_of(
        facts.family_role.is_one_of("partner"),
        any_of(
            together,
            _renewed_late,
            told_first(
                not_(together),
                facts.tie_ended_on.years_after(facts.permit_since, 5),
            ),
        ),
    ),
)
"""It lasted the five years of the permit; only a partner has to show that."""

sponsor_is_settled = any_of(
    facts.sponsor_right.is_one_of(
        "dutch",
        "permanent",
        "former_blue_card",
        "blue_card",
        "lasting",
        "medical_lasting",
    ),
    all_of(
        facts.sponsor_right.is_one_of("work"),
        Discretion(
            IND,
            on=(_("whether the letter with the work permit calls it temporary"),),
            usually=_("A permit for work mostly counts as not temporary."),
        ),
    ),
)
"""Dutch, or a right that is not temporary now; a work permit normally is not.

It need be so only when the permit is given, not all the years before (Vc B9/8.1).
"""

nothing_untold = any_of(
    not_(facts.permit_changes.includes("not_told")), Discretion(IND)
)
"""There was no reason to take the permit away in those years (Vc B9/8.1(1))."""

exam_is_passed = any_of(
    facts.exam.is_one_of("passed", "excused"),
    facts.age.less_than(18),
    facts.exam_exemption.includes("pension_age", "school", "diploma"),
    all_of(
        facts.exam_exemption.includes("disability", "effort", "avi", "circumstances"),
        Discretion(
            IND,
            on=(
                _("what DUO or a medical expert writes about it"),
                _("your will to pass, and what you did for it"),
                _("your age, schooling and money, and the health of your family"),
            ),
            usually=_("Ask DUO for its advice. The IND mostly follows it."),
        ),
    ),
)
"""Passed, exempt, or excused for what is weighed (Vb 3.80a, 3.96a; Vc B9/8.1.2)."""

exam_is_done = any_of(
    exam_is_passed,
    facts.tie.is_one_of("ended_violence"),
    facts.tie.is_one_of("left_behind"),
)
"""So much only for this permit, and not for the permanent one, which comes later."""

holds_family_permit = Requirement(
    _("You have, or had, a permit to live with your partner or your family."),
    facts.last_permit.is_one_of("family"),
    vb("3.51(1)"),
    (evidence.permit_card,),
)
ended_within_two_years = told_first(
    permit_is_over, facts.permit_ended_on.within(years=2)
)
applies_in_time = Requirement(
    _("Your permit is still valid, or it ended no more than two years ago."),
    any_of(
        permit_is_valid,
        ended_within_two_years,
        all_of(
            facts.tie.is_one_of("left_behind"),
            Discretion(
                IND,
                on=(
                    _("how soon you turned to a Dutch authority, such as an embassy"),
                    _("what made that difficult"),
                ),
            ),
        ),
    ),
    vc_b("B1/6.1"),
    (evidence.permit_card,),
)
relationship_over = any_of(
    facts.tie.is_one_of("ended", "ended_violence", "left_behind"),
    all_of(facts.tie.is_one_of("died"), facts.together_at_death.is_one_of("divorced")),
)
"""Over for another reason than the death; a divorce before it was the end."""

lives_here = Requirement(
    _("You did not move your home out of the Netherlands."),
    any_of(
        not_(facts.permit_changes.includes("moved_abroad")),
        all_of(facts.tie.is_one_of("left_behind"), Discretion(IND)),
    ),
    vc_b("B1/6.2.1"),
    (evidence.registration,),
)
sponsor_settled = Requirement(
    _(
        "The person you came to live with is Dutch, or has a right to stay that is "
        "not temporary. An asylum permit does not count."
    ),
    sponsor_is_settled,
    vb("3.51(1)(a)(1°), 3.51(1)(c), 3.51(8), 3.5"),
    (evidence.sponsor_right_proof,),
)
exam_done = Requirement(
    _("You passed the civic integration exam, or you do not have to do it."),
    exam_is_done,
    vb("3.80a"),
    (evidence.exam_proof,),
)
has_identity = Requirement(
    _("You have a passport, or you can show that your country cannot give you one."),
    any_of(
        facts.passport.yes,
        Discretion(
            IND,
            on=(
                _("what you and your family did to get one"),
                _("whether you can be asked now to turn to your own authorities"),
                _("closed embassies in a war, or a country that first wants a permit"),
                _("how else you can show who you are"),
            ),
        ),
    ),
    vc_b("B1/4.2.3"),
    (evidence.identity,),
)

apply_for_change = (
    _("You ask the IND to change your permit to “humanitair niet-tijdelijk”."),
    _("Ask before your permit ends. Later it is often possible for two years."),
    _("You do not need an income or a sponsor for this."),
)


def holds_humanitarian_permit(reason: str, text: str, provision: str) -> Requirement:
    """The gate of what comes after a temporary humanitarian permit for a reason."""
    return Requirement(
        text,
        all_of(
            facts.last_permit.is_one_of("humanitarian"),
            facts.humanitarian_for.is_one_of(reason),
        ),
        vb(provision),
        (evidence.permit_card,),
    )


three_years_on_permit = Requirement(
    _("You had this permit for at least three years."),
    held_for(3),
    vb("3.51(1)(a)(3°)"),
    (evidence.permit_card,),
)

five_year_right = all_of(
    any_of(_surely_held_for(5), _renewed_late),
    relationship_lasted,
    sponsor_is_settled,
    nothing_untold,
    exam_is_done,
)
"""The stronger right of ``family_5y``: who has it does not need the other grounds."""

longer_than_a_year = any_of(
    all_of(permit_is_valid, facts.permit_since.reached(years=1, days=1)),
    full_at_the_end(1, days=1),
)
grown_up = facts.age.at_least_today(18)
long_enough_for_a_child = any_of(
    longer_than_a_year, all_of(facts.family_role.is_one_of("child"), grown_up)
)
"""Who came under 18 and is not any more, within a year, came of age in it (Vc B9/7)."""
right_of_a_child = all_of(
    came_as_a_child, _surely_held_for(1, days=1), sponsor_is_settled
)
"""The right of ``minor_family_1y`` (Vb 3.50; Vc B9/7)."""

child_of_a_dutch_parent = all_of(
    facts.last_permit.is_one_of("family"),
    facts.age.less_than(18),
    facts.family_role.is_one_of("child"),
    facts.sponsor_right.is_one_of("dutch"),
)
"""Whom a crime is no reason to refuse (Vb 3.50(4))."""

# --- Family of a Turkish worker (Decision 1/80, article 7) --------------------------

_three_years_together = any_of(
    all_of(together, facts.permit_since.years_ago(3)),
    told_first(not_(together), facts.tie_ended_on.years_after(facts.permit_since, 3)),
)
lived_with_a_turkish_worker = any_of(
    facts.turkish_worker.is_one_of("three"),
    all_of(
        facts.turkish_worker.is_one_of("not_yet"),
        together,
        facts.with_worker_since.years_ago(3),
    ),
    all_of(
        facts.turkish_worker.is_one_of("training"),
        came_as_a_child,
        Discretion(
            IND,
            on=(
                _("how long your parent worked here"),
                _("the vocational training that you finished"),
            ),
        ),
    ),
    all_of(
        facts.turkish_worker.is_one_of("business"),
        _three_years_together,
        Discretion(IND, on=(_("whether somebody with an own business is a worker"),)),
    ),
)
is_family_of_that_worker = any_of(
    came_as_a_child,
    all_of(
        facts.family_role.is_one_of("partner"),
        any_of(
            facts.marriage.is_one_of("three", "shorter"),
            Discretion(IND, on=(_("whether a partner without a marriage counts"),)),
        ),
    ),
    all_of(
        facts.family_role.is_one_of("parent_65", "other"),
        Discretion(IND, on=(_("whether that person pays for your living"),)),
    ),
)
right_of_turkish_family = all_of(lived_with_a_turkish_worker, is_family_of_that_worker)
"""The right of ``turkish_art7``: it stays when they part (Vc B10/4.2)."""

turkish_or_family = any_of(
    facts.nationality.is_one_of("turkish"),
    facts.turkish_worker.is_one_of("three", "not_yet", "shorter", "training"),
)
together_no_more = facts.tie.is_one_of("ended", "ended_violence", "left_behind")
could_renew_family_permit = all_of(
    together,
    any_of(
        facts.public_funds.no,
        Discretion(IND, on=(_("the income of you and your family together"),)),
    ),
)
"""Still together; income counts only where public money is used (Vc B1/6.2.4)."""

no_five_year_right = Requirement(
    _("You do not already have the stronger right of a child, or after five years."),
    not_(any_of(five_year_right, right_of_a_child)),
    vc_b("B9/8.6"),
)

# --- Violence -----------------------------------------------------------------------

violence_told = any_of(
    facts.happened.includes("violence"),
    all_of(
        facts.last_permit.is_one_of("family"), facts.tie.is_one_of("ended_violence")
    ),
)
"""Told as what happened, or as the end of the relationship behind a permit."""

_under_age = facts.age.less_than(18)

violence_ended_it = any_of(facts.tie.is_one_of("ended_violence"), _under_age)
"""Whoever left; the tie of a child with its family need not be broken."""

_any_paper = all_of(
    facts.violence_papers.includes(
        "police", "prosecutor", "medical", "helper", "shelter", "objective"
    ),
    Discretion(
        IND,
        on=(
            _("what all your papers together say about the violence"),
            _("what you tell about it yourself"),
        ),
    ),
)
"""Papers of one kind only: the IND looks at what they say, all together."""

_forced_marriage_ended = facts.violence_papers.includes("annulled")
"""The decision of the judge is proof by itself."""

police_paper = any_of(
    _forced_marriage_ended,
    facts.violence_papers.includes("police", "prosecutor"),
    all_of(_under_age, facts.parent_hurt_you.yes),
    _any_paper,
)
care_paper = any_of(
    _forced_marriage_ended,
    facts.violence_papers.includes("medical", "helper", "shelter"),
    _any_paper,
)
no_other_permit = Requirement(
    _("You have no residence permit, and no other permit is open to you."),
    all_of(
        not_(permit_is_valid),
        Discretion(IND, on=(_("whether another permit fits your situation"),)),
    ),
    vc_b("B8/2.1"),
)

reasons_to_stay = facts.tied_here.includes(
    "alone_there",
    "forced_there",
    "cast_out",
    "no_divorce",
    "child_here",
    "no_school",
    "ties",
)
weighed_reasons = Discretion(
    IND,
    on=(
        _("how women on their own live in your country"),
        _("whether there is shelter that people there find good enough"),
        _("forced marriage, being cast out, or having no way to divorce there"),
        _("your care for children who were born or go to school here"),
        _("violence in the family that you can show"),
        _("your ties with the Netherlands"),
        _("being left behind there without papers"),
    ),
)
"""The special circumstances of Vc B9/11, on which other paragraphs lean too."""
apply_after_violence = (
    _("You ask the IND for this permit with a form."),
    _("Veilig Thuis or a shelter can help you to collect papers in a safe way."),
    _("A lawyer can ask the IND for you. You do not have to go alone."),
)

# --- Children under supervision -----------------------------------------------------

order_of_a_year = Requirement(
    _(
        "The judge ordered it for a year. Or it has lasted a year and a half since "
        "you asked for the permit."
    ),
    any_of(facts.measure_months.at_least(12), facts.measure_facts.includes("long")),
    vc_b("B8/13.1(1), B8/13.4"),
    (evidence.court_order,),
)
order_goes_on = Requirement(
    _("The order still goes on."),
    not_(facts.measure_facts.includes("ended")),
    vc_b("B8/13.1, B8/13.7"),
    (evidence.court_order,),
)
help_is_shown = Requirement(
    _("A report shows which help the child needs. Without it the IND says no."),
    facts.measure_papers.includes("report"),
    vc_b("B8/13.3, B8/13.7, B8/13.8, B9/16.5"),
    (evidence.help_report,),
)
_advice = Discretion(
    DTV,
    on=(
        _("whether the home country of the child can take over the help"),
        _("whether another country that lets the child in can do so"),
    ),
)
_cannot_move = all_of(
    not_(facts.measure_papers.includes("abroad")),
    any_of(facts.measure_papers.includes("only_here"), _advice),
)
help_stays_here = Requirement(
    _("DT&V advises that no other country can take over the help."),
    _cannot_move,
    vc_b("B8/13.1, B8/13.8, B9/16.5(2)"),
    (evidence.transfer_statement,),
)
help_not_moved = Requirement(
    _(
        "DT&V advises that no other country can take over the help. Or it did not "
        "happen in that year and a half."
    ),
    any_of(_cannot_move, all_of(facts.measure_facts.includes("long"), Discretion(DTV))),
    vc_b("B8/13.1, B8/13.4(3), B8/13.8"),
    (evidence.transfer_statement,),
)
no_protection_elsewhere = Requirement(
    _("The child has no protection in another EU country."),
    not_(facts.measure_facts.includes("protected")),
    vc_b("B8/13.3"),
)
apply_with_court_order = (
    _("The guardian, Nidos or a lawyer can ask the IND for this permit."),
    _("Add the decision of the judge, and the report on the help that is needed."),
    _("Keep DT&V informed of where the child lives."),
)


def not_held_already(reason: str, source: Source) -> Requirement:
    """For a ground that gives no more than the same permit that she holds."""
    holds = all_of(
        permit_is_valid,
        told_first(
            facts.last_permit.is_one_of("humanitarian"),
            facts.humanitarian_for.is_one_of(reason),
        ),
    )
    return Requirement(_("You do not have this permit already."), not_(holds), source)


# --- Human trafficking --------------------------------------------------------------

PROSECUTOR = _("the public prosecutor")
COURT_OF_APPEAL = _("the court of appeal (gerechtshof)")

needed_for_the_case = any_of(
    facts.prosecutor_needs_you.is_one_of("yes"),
    all_of(
        facts.prosecutor_needs_you.is_one_of("nothing"),
        Discretion(
            PROSECUTOR, on=(_("whether you must be here to find and prosecute them"),)
        ),
    ),
)
dublin_or_needed = Requirement(
    _(
        "You do not have to go to another EU country first. Or the public prosecutor "
        "finds that you must be here for the case."
    ),
    any_of(not_(facts.stay.is_one_of("dublin")), needed_for_the_case),
    vc_b("B8/3.1"),
    (evidence.prosecutor_statement,),
)
exploited = facts.happened.includes("exploited")
gave_help = facts.trafficking_report.is_one_of("signed", "helping")
case_has_not_ended = any_of(
    not_(gave_help), facts.trafficking_case.is_one_of("running")
)
"""Who did not report yet has no case that could have ended, and is not asked."""


def does_not_hold(*reasons: str) -> Requirement:
    """For a permit that gives no more than the one she has for these reasons."""
    holds_it = all_of(
        permit_is_valid,
        told_first(
            facts.last_permit.is_one_of("humanitarian"),
            facts.humanitarian_for.is_one_of(*reasons),
        ),
    )
    return Requirement(
        _("You do not have such a permit already."), not_(holds_it), vc_b("B8/3.1")
    )


held_for_trafficking_case = holds_humanitarian_permit(
    "trafficking_case",
    _("You have, or had, a permit as a victim of trafficking who reported or helped."),
    "3.48(1)(a)–(b)",
)
case_opens_the_way = any_of(
    facts.trafficking_outcome.is_one_of("prosecuted", "convicted", "ordered"),
    all_of(facts.trafficking_outcome.is_one_of("running"), held_for(3)),
    all_of(
        facts.trafficking_outcome.is_one_of("no_conviction"),
        Discretion(
            IND,
            on=(_("that the prosecutor decided to take someone to court"),),
            usually=_(
                "The policy asks for that decision. It does not say what happens "
                "when nobody was convicted."
            ),
        ),
    ),
    all_of(
        facts.trafficking_outcome.is_one_of("complaint"),
        Discretion(
            COURT_OF_APPEAL, on=(_("whether the prosecutor must go on with the case"),)
        ),
    ),
)
"""One of the three ways of Vc B9/12, or what can still become one.

A case that was stopped never does: three years count only while a case runs.
"""
case_brings_it_further = Requirement(
    _(
        "The prosecutor takes someone to court, or a court of appeal ordered it. Or "
        "the case goes on and you had such a permit for three years without a break."
    ),
    case_opens_the_way,
    vc_b("B9/12"),
    (evidence.prosecution, evidence.order_to_prosecute, evidence.case_runs),
)
danger_of_return = Requirement(
    _("What they did to you makes it dangerous, or far too hard, to go back."),
    facts.return_dangers.includes("revenge", "punished", "no_new_life", "other"),
    vc_b("B9/12, B9/13"),
    (evidence.trafficking_facts,),
)
RETURN_AFTER_TRAFFICKING = (
    _("revenge on you and your family, and who can protect you there"),
    _("punishment in your country, for example for sex work"),
    _("your chances of a new life there"),
)


# --- Other permits before -----------------------------------------------------------

rare_and_weighed = Requirement(
    _("This is rare, and no policy for it was found. A specialist must look at it."),
    Discretion(IND),
    unconfirmed(vb("3.51(1)(a)(3°)")),
)
treatment_for_another_year = (
    Requirement(
        _("You need treatment here for at least one more year. The IND asks doctors."),
        all_of(facts.year_more.yes, Discretion(BMA)),
        vc_b("B9/9(c)"),
        (evidence.medical_proof, evidence.medical_consent),
    ),
    Requirement(
        _("You met the conditions of your medical permit all the time, and still do."),
        Discretion(
            IND,
            on=(
                _("whether the Netherlands is still the best country for treatment"),
                _("whether public money paid, unless a year of delay came first"),
            ),
        ),
        vc_b("B9/9(d)–(e), B8/9.1"),
        (evidence.insurance,),
    ),
)
no_medical_permit_yet = Requirement(
    _("You do not have a permit for medical treatment yet."),
    not_(all_of(permit_is_valid, facts.last_permit.is_one_of("medical"))),
    vb("3.46"),
)
apply_with_doctors = (
    _("The IND asks its own doctors (BMA) for advice."),
    _("If your own doctors see it otherwise, ask them to answer that advice on paper."),
)
right_after_treatment = Requirement(
    _("Your permit is still valid. If it ended, you asked soon after that."),
    any_of(
        permit_is_valid,
        all_of(
            ended_within_two_years,
            Discretion(
                IND,
                on=(_("how soon after the end of your medical permit you asked"),),
                usually=_(
                    "The policy says “directly before the request”. Whether two years "
                    "are still in time is not clear."
                ),
            ),
        ),
    ),
    vc_b("B9/9(a)–(b), B1/6.1"),
    (evidence.permit_card,),
)

# --- Health -------------------------------------------------------------------------

passport_only_at_home = Discretion(
    IND,
    on=(
        _("whether your country agrees that you are its citizen"),
        _("what shows that you can only get a passport by going home"),
        _("whether stopping the treatment leads to an emergency"),
    ),
)
"""What is left of the five parts of the exception, for who is here (Vc B8/9.1.1)."""

ill_family = facts.health.includes("ill_family")
ill_person_gets_permit = any_of(
    facts.ill_facts.includes("has_permit"),
    Discretion(IND, on=(_("whether the ill person meets the conditions"),)),
)
ask_with_the_ill = _("The ill person asks for a permit first, or you ask together.")


def close_family_of_the_ill(source: Source) -> Requirement:
    """Who can get a family permit with the person who is ill."""
    role = facts.ill_role
    under_age = facts.age.less_than(18)
    return Requirement(
        _(
            "You are the partner, and 21 or older. Or you are a child about whom the "
            "ill person decides. For an ill child: its parent who decides about it, or "
            "its brother or sister under 18 when that parent gets the permit."
        ),
        any_of(
            role.is_one_of("parent"),
            all_of(role.is_one_of("partner"), facts.age.at_least(21)),
            all_of(role.is_one_of("child"), under_age),
            all_of(
                role.is_one_of("sibling"),
                under_age,
                Discretion(
                    IND, on=(_("whether your mother or father gets this permit"),)
                ),
            ),
        ),
        source,
        (evidence.relation, evidence.guardianship),
    )


def not_held_with_the_ill(source: Source) -> Requirement:
    """A family permit with the same person gives no more than this one."""
    return Requirement(
        _("You do not have a permit to live with the ill person already."),
        not_(facts.ill_facts.includes("held")),
        source,
    )


# --- The other permits that start here ----------------------------------------------

mediation_asked = Requirement(
    _(
        "You asked DT&V to help you leave. You filled in its whole form, with a letter "
        "that asks your own country for help."
    ),
    facts.return_steps.includes("return_service"),
    vc_b("B8/4.1(2)"),
    (evidence.mediation_request,),
)
no_fault_steps = (
    Requirement(
        _(
            "You have no residence permit. No other request of yours is still running "
            "when the IND decides."
        ),
        any_of(
            facts.stay.is_one_of("none", "article_64"),
            all_of(
                facts.stay.is_one_of("asylum", "application"),
                Discretion(IND, on=(_("whether your other request is decided first"),)),
            ),
        ),
        vc_b("B8/4.1(4)"),
    ),
    Requirement(
        _("No other permit is open to you."),
        any_of(facts.dtv_report.is_one_of("positive"), Discretion(IND)),
        vc_b("B8/4.1(4)"),
    ),
    Requirement(
        _(
            "There is no real doubt about who you are and where you come from, or that "
            "you have no citizenship."
        ),
        any_of(
            all_of(
                facts.past.includes("no_country"),
                facts.return_steps.includes("stateless"),
            ),
            all_of(
                not_(facts.return_trouble.includes("doubted_by_judge")),
                any_of(
                    not_(facts.return_trouble.includes("doubted")),
                    Discretion(
                        IND,
                        on=(
                            _("whether you were believed in earlier procedures"),
                            _("what you can show since then"),
                        ),
                    ),
                ),
            ),
        ),
        vc_b("B8/4.1(1)"),
        (evidence.identity,),
    ),
    mediation_asked,
    Requirement(
        _(
            "DT&V finds that you showed that you want to go back. For example, you "
            "kept the appointments with DT&V."
        ),
        any_of(
            facts.dtv_report.is_one_of("positive"),
            not_(facts.return_trouble.includes("refused")),
            Discretion(
                DTV,
                on=(
                    _("whether you kept the appointments with DT&V"),
                    _("your personal situation"),
                    _("that it was established that you have no citizenship"),
                ),
            ),
        ),
        vc_b("B8/4.1(3)"),
    ),
    Requirement(
        _("DT&V reports that you cannot leave, and that it is not your fault."),
        any_of(
            facts.dtv_report.is_one_of("positive"),
            all_of(not_(facts.dtv_report.is_one_of("negative")), Discretion(DTV)),
        ),
        vc_b("B8/4.1, B8/4.3"),
        (evidence.dtv_report,),
    ),
)
apply_no_fault = (
    _("Ask DT&V for help with your return first, and keep every letter."),
    _(
        "If you asked for asylum before, talk to a lawyer before you write to your own "
        "country."
    ),
    _(
        "You can ask the IND for this permit with a form. If DT&V gives a positive "
        "advice, the IND can also give it by itself. Then you pay nothing."
    ),
    _("Fear of your own country plays no role in this permit."),
)

waits_for_remigration = all_of(
    facts.past.includes("remigration"), facts.gave_up_dutch.yes
)
"""Whom no crime is held against (Vc B8/5.1)."""

was_dutch = Requirement(
    _("You were Dutch before, and you lost it."),
    facts.past.includes("was_dutch"),
    vb("3.51(1)(d)–(e), 3.51(4)"),
    (evidence.dutch_past,),
)

kept_earlier_citizenship = Requirement(
    _(
        "You lost it because you kept the citizenship that you had before. Or you gave "
        "it up while you had to give up that other one."
    ),
    facts.dutch_past.includes("kept_other", "kept_after_option", "gave_up"),
    vc_b("B9/2.3.1, B12/2.7.1.1"),
    (evidence.dutch_past,),
)
stayed_since_dutch = Requirement(
    _("You are in the Netherlands, and never moved your home away."),
    all_of(
        not_(facts.stay.is_one_of("abroad")), not_(facts.dutch_past.includes("moved"))
    ),
    vc_b("B9/2.3.1, B12/2.7.1.1"),
    (evidence.registration,),
)
lost_within_two_years = Requirement(
    _("You ask within two years after you lost it."),
    facts.dutch_lost_on.within(years=2),
    vc_b("B9/2.3.1, B12/2.7.1.1"),
)

placed_here = Requirement(
    _("You are a child, and authorities abroad placed you in a home here."),
    facts.children.includes("placed"),
    vc_b("B8/11.1, B9/15"),
    (evidence.central_authority,),
)
placement_in_order = (
    Requirement(
        _("You are under 18."), facts.age.less_than(18), vc_b("B8/11.1, B9/15")
    ),
    Requirement(
        _("The Central Authorities of both countries agree to it."),
        Discretion(_("the Central Authorities")),
        vc_b("B8/11.1, B9/15"),
        (evidence.central_authority,),
    ),
    Requirement(
        _("Your country arranged who may decide about you."),
        Discretion(_("the Central Authorities")),
        vc_b("B8/11.1, B9/15"),
        (evidence.guardianship,),
    ),
    Requirement(
        _("If you live with foster parents, they are Dutch or have a right to stay."),
        Discretion(IND),
        vc_b("B8/11.1, B9/15"),
    ),
)
apply_for_placement = (
    _("The foster parents or the institution ask the IND for this permit."),
    _("Add the statements of the Central Authorities of both countries."),
)

_afghan_girl = facts.children.includes("afghan_girl")
afghan = Requirement(
    _("You are Afghan, and it is about a girl who goes to school here."),
    all_of(facts.nationality.is_one_of("afghan"), _afghan_girl),
    vc_b("B8/10.1"),
    (evidence.school,),
)
family_of_afghan_girl = Requirement(
    _("It is about an Afghan girl who goes to school here."),
    _afghan_girl,
    vc_b("B8/10.2"),
    (evidence.school,),
)
afghan_girl = (
    Requirement(
        _("The girl is under 18."), facts.girl_age.less_than(18), vc_b("B8/10.1")
    ),
    Requirement(
        _(
            "She is at least ten, and asked for asylum at least eight years ago. If "
            "not, she must prove more, and better."
        ),
        any_of(
            all_of(facts.girl_age.at_least(10), facts.first_request_on.years_ago(8)),
            all_of(
                facts.afghan_facts.includes("papers"),
                Discretion(
                    IND,
                    on=(
                        _("how much she has become part of life here"),
                        _("her age, her years here and her school"),
                        _("how well she speaks Dutch"),
                    ),
                ),
            ),
        ),
        vc_b("B8/10.1"),
        (evidence.school, evidence.medical_proof),
    ),
    Requirement(
        _("Going back would put far too much pressure on her mind."),
        Discretion(
            IND,
            on=(
                _("how western she has become"),
                _("illness of her or her family, or a death in the family here"),
                _("her chances there: her family, and people who could protect her"),
            ),
            usually=_("The IND starts from the view that women can adapt there."),
        ),
        vc_b("B8/10.1"),
        (evidence.school, evidence.medical_proof),
    ),
    Requirement(
        _(
            "She was not back there, and nobody in the family hindered a return. Else "
            "the IND may say no."
        ),
        any_of(
            not_(facts.afghan_facts.includes("went_back", "hindered")),
            Discretion(IND),
        ),
        vc_b("B8/10.1"),
    ),
    Requirement(
        _("Nothing else speaks against it, such as powerful protectors there."),
        any_of(
            not_(facts.afghan_facts.includes("protected", "little_dutch")),
            Discretion(IND),
        ),
        vc_b("B8/10.1"),
    ),
)
apply_afghan = (
    _("Ask a lawyer about asylum first. Since 2021 that is usually the stronger way."),
    _("Her brothers and sisters can ask for a family permit."),
    _("Else you ask the IND for this permit with a form."),
)
