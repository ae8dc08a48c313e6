"""Coming back after remigration: Vb 3.51(1)(g); Vc B9/4."""

from rules.language.conditions import Discretion
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import remigration_act, vb

remigration_return = Ground(
    code="remigration_return",
    classification=Classification.NON_TEMPORARY,
    name=_("You left with money of the Remigration Act and come back"),
    dutch_name="terugkeeroptie Remigratiewet",
    source=vb("3.51(1)(g)"),
    answer=Answer(
        may_fit=_(
            "You left not long ago. You may be able to come back and live here again."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You left under the Remigration Act."),
            facts.past.includes("remigration"),
            vb("3.51(1)(g)"),
        ),
        Requirement(
            _("You ask within one year after you left."),
            facts.remigrated_on.within(years=1),
            vb("3.51(1)(g)"),
            (evidence.remigration,),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "You got that money yourself. Or you went along as a child, or as a "
                "partner after three years of lawful stay."
            ),
            Discretion(definitions.IND),
            vb("3.51(1)(g)(1°)–(4°)"),
            (evidence.remigration, evidence.relation),
        ),
        Requirement(
            _("You did not come back in this way before."),
            Discretion(definitions.IND),
            vb("3.51(1)(g)"),
        ),
        Requirement(
            _("You asked for the money before 1 January 2025. Later it was not given."),
            Discretion(definitions.SVB),
            remigration_act("2b(1)(a)"),
            (evidence.remigration,),
        ),
        Requirement(
            _("You have an entry visa (mvv), or you do not need one."),
            Discretion(definitions.IND),
            vb("3.71"),
        ),
        definitions.has_identity,
    ),
    permit=permits.remigration_return,
    apply=(
        _("You ask for an entry visa (mvv) within one year after you left."),
        _("The SVB can tell you on which day the year began."),
    ),
)
