"""Former Dutch citizen, born and raised here: Vb 3.51(1)(d), (5); Vc B9/2.1."""

from rules.language.conditions import Discretion, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b, vw

exdutch_born_raised = Ground(
    code="exdutch_born_raised",
    classification=Classification.NON_TEMPORARY,
    name=_("Former Dutch citizen, born and raised in the Netherlands"),
    dutch_name="in Nederland geboren en getogen oud-Nederlander",
    source=vb("3.51(1)(d)"),
    answer=Answer(
        fits=_(
            "You were born here and grew up as a Dutch child. You can ask for a permit "
            "to live here."
        ),
        may_fit=_("Because you were Dutch before, you may be able to live here."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You were Dutch before, and you lost it."),
            facts.past.includes("was_dutch"),
            vb("3.51(1)(d)"),
            (evidence.dutch_past,),
        ),
    ),
    requirements=(
        Requirement(
            _("You were born in the Netherlands."),
            facts.dutch_past.includes("born_here"),
            vb("3.51(1)(d)"),
            (evidence.birth_certificate,),
        ),
        Requirement(
            _("You grew up here as a Dutch child, and finished primary school here."),
            facts.dutch_past.includes("school_here"),
            vc_b("B9/2.1"),
            (evidence.school,),
        ),
        Requirement(
            _("Your Dutch citizenship was not taken away because of fraud."),
            any_of(
                not_(facts.dutch_past.includes("fraud")), Discretion(definitions.IND)
            ),
            vb("3.51(1)(d)"),
            (evidence.dutch_past,),
        ),
        Requirement(
            _("You have an entry visa (mvv), or you do not need one."),
            any_of(facts.stay.is_one_of("permit"), Discretion(definitions.IND)),
            vw("17(1)"),
        ),
    ),
    permit=permits.born_and_raised,
    apply=(
        _("You ask the IND for this permit with a form. You do not need a passport."),
        _("From another country you usually need an entry visa (mvv) first."),
        _("Ask a lawyer about becoming Dutch again. That may be faster."),
    ),
)
