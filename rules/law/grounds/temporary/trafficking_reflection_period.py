"""Time to think for victims of trafficking: Vw 8(k); Vc B8/3.1 and B8/3.4."""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b

_police = _("the police")

trafficking_reflection_period = Ground(
    code="trafficking_reflection_period",
    classification=Classification.TEMPORARY,
    name=_("Time to think for a victim of human trafficking"),
    dutch_name="bedenktijd voor slachtoffers van mensenhandel",
    source=vc_b("B8/3.1"),
    answer=Answer(
        may_fit=_(
            "The police may give you up to three months to think. In that time you do "
            "not have to leave."
        ),
    ),
    scope=(
        definitions.eu_law_gives_no_right,
        definitions.here_for_temporary_stay,
        definitions.does_not_hold(
            "trafficking_case", "trafficking_unable", "witness", "labour"
        ),
    ),
    gate=(
        Requirement(
            _("You are, or may be, a victim of human trafficking."),
            definitions.exploited,
            vc_b("B8/3.1"),
        ),
    ),
    requirements=(
        Requirement(
            _("You have not made a report yet, and did not tell the police “no”."),
            any_of(
                facts.trafficking_report.is_one_of("not_yet", "spoken"),
                all_of(
                    facts.trafficking_report.is_one_of("cannot"),
                    Discretion(
                        _police, on=(_("whether you told them that you never will"),)
                    ),
                ),
            ),
            vc_b("B8/3.1"),
        ),
        Requirement(
            _("You did not have this time before. You can get it once."),
            facts.reflection_had.no,
            vc_b("B8/3.1"),
        ),
        Requirement(
            _("The police see a sign that you may be a victim. A small one is enough."),
            Discretion(
                _police,
                on=(
                    _("whether there is a sign of it"),
                    _("what the labour inspectors say"),
                ),
                usually=_("They must offer it at the slightest sign."),
            ),
            vc_b("B8/3.1"),
            (evidence.police_victim,),
        ),
    ),
    permit=permits.reflection_period,
    apply=(
        _("This is not a permit. The police offer it, so you do not ask the IND."),
        _("You do not have to leave for three months at most. Under Dublin: 30 days."),
        _("You tell the police each month that you are still there."),
        _("If you are in detention for foreigners, it ends when they offer it."),
        _("CoMensha can find a safe place and a helper for you."),
    ),
)
