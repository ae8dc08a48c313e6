"""Lost Dutch citizenship under RWN 15(1)(b), (d), (e): VV 3.24aa(2)(a); Vc B9/2.3.1.

Who gave it up (b) did so while the duty to give up the other one ran. The option of (e)
is that of RWN 6(1)(e).
"""

from rules.language.conditions import Discretion, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

exdutch_rwn15 = Ground(
    code="exdutch_rwn15",
    classification=Classification.NON_TEMPORARY,
    name=_("Former Dutch citizen who kept an earlier citizenship"),
    dutch_name="oud-Nederlander na verlies op grond van artikel 15 RWN",
    source=vv("3.24aa(2)(a)"),
    answer=Answer(
        fits=_(
            "You lost your Dutch citizenship, but you can ask for a permit to go on "
            "living here."
        ),
        may_fit=_(
            "You lost your Dutch citizenship, but you may be able to go on living here."
        ),
        not_yet=_(
            "You lost your Dutch citizenship, but later you may get a permit to go on "
            "living here."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.was_dutch,
        definitions.kept_earlier_citizenship,
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
                "three years in a row. Years on an asylum permit do not count."
            ),
            facts.lawful_before_dutch.is_one_of("three", "five"),
            vc_b("B9/2.3.1"),
            (evidence.registration,),
        ),
        definitions.stayed_since_dutch,
        definitions.lost_within_two_years,
        definitions.has_identity,
    ),
    permit=permits.non_temporary,
    apply=(
        _("You ask the IND for this permit with a form, within two years."),
        _(
            "Did you have permits for five years before you became Dutch? Then ask for "
            "a permanent permit instead."
        ),
    ),
)
