"""Time to think for victims of trafficking: Vw 8(k); Vc B8/3.1; WBV 2023/11."""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import disputed, vc_b, wbv_2023_11

_police = Discretion(_("the police"))
_prosecutor = Discretion(_("the public prosecutor"))

trafficking_reflection_period = Ground(
    code="trafficking_reflection_period",
    classification=Classification.TEMPORARY,
    name=_("Time to think for a victim of human trafficking"),
    dutch_name="bedenktijd voor slachtoffers van mensenhandel",
    source=wbv_2023_11("B8/3.1"),
    scope=(
        definitions.eu_law_gives_no_right,
        definitions.here_for_temporary_stay,
    ),
    gate=(
        Requirement(
            _("You are, or may be, a victim of human trafficking."),
            facts.happened.includes("exploited"),
            vc_b("B8/3.1"),
        ),
    ),
    requirements=(
        Requirement(
            _("You have no right to stay at this moment."),
            facts.stay.is_one_of("none", "dublin"),
            vc_b("B8/3.1"),
        ),
        Requirement(
            _("You have not made a report yet, and did not tell the police “no”."),
            any_of(
                facts.trafficking_report.is_one_of("not_yet"),
                all_of(facts.trafficking_report.is_one_of("cannot"), _police),
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
            _police,
            vc_b("B8/3.1"),
            (evidence.police_victim,),
        ),
        Requirement(
            _(
                "You are not in detention for foreigners. Or the police and the public "
                "prosecutor both agree to give you this time."
            ),
            any_of(facts.held.no, all_of(_police, _prosecutor)),
            vc_b("B8/3.1"),
        ),
        Requirement(
            _("If it ended more than three months ago, the police may still offer it."),
            _police,
            disputed(vc_b("B8/3.1")),
        ),
    ),
    permit=permits.reflection_period,
    apply=(
        _("This is not a permit. The police offer it, so you do not ask the IND."),
        _("You do not have to leave for three months at most. Under Dublin: 30 days."),
        _("CoMensha can find a safe place and a helper for you."),
    ),
)
