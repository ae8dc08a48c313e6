"""Lost Dutch citizenship under RWN 15(1)(b), (d), (f): Vb 3.51(1)(k); Vc B9/2.3.1."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

exdutch_rwn15 = Ground(
    code="exdutch_rwn15",
    classification=Classification.NON_TEMPORARY,
    name=_("Former Dutch citizen who kept an earlier citizenship"),
    dutch_name="oud-Nederlander na verlies op grond van artikel 15 RWN",
    source=vb("3.51(4)"),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.was_dutch,
        Requirement(
            _("You lost it because you kept the citizenship that you had before."),
            facts.dutch_past.includes("kept_other"),
            vc_b("B9/2.3.1"),
            (evidence.dutch_past,),
        ),
    ),
    requirements=(
        Requirement(_("You are an adult."), facts.age.at_least(18), vc_b("B9/2.3.1")),
        Requirement(
            _("Your Dutch citizenship was not taken away because of fraud."),
            any_of(
                not_(facts.dutch_past.includes("fraud")), Discretion(definitions.IND)
            ),
            vc_b("B9/2.3.1"),
            (evidence.dutch_past,),
        ),
        Requirement(
            _(
                "When you became Dutch, you had lived here with permits for at least "
                "three years in a row."
            ),
            facts.lawful_before_dutch.is_one_of("three", "five"),
            vc_b("B9/2.3.1"),
            (evidence.registration,),
        ),
        Requirement(
            _("You are in the Netherlands, and never moved your home away."),
            all_of(not_(facts.stay.is_one_of("abroad")), Discretion(definitions.IND)),
            vc_b("B9/2.3.1"),
            (evidence.registration,),
        ),
        Requirement(
            _("You ask within two years after you lost it."),
            facts.dutch_lost_on.within(years=2),
            vc_b("B9/2.3.1"),
        ),
        definitions.has_identity,
    ),
    permit=permits.non_temporary,
    apply=(
        _("You ask the IND for this permit with a form, within two years."),
        _("With five years of permits before, ask for a permanent permit instead."),
    ),
)
