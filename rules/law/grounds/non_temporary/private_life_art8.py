"""Private life, article 8 ECHR: Vc B9/14; Vb 3.51(1)(k), 3.71(2)(l)."""

from rules.language.conditions import Discretion
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b, vv

private_life_art8 = Ground(
    code="private_life_art8",
    classification=Classification.NON_TEMPORARY,
    name=_("Your life is rooted in the Netherlands"),
    dutch_name="privéleven, artikel 8 EVRM",
    source=vv("3.24aa(2)(h)"),
    scope=(
        definitions.not_dutch_or_eu,
        definitions.in_the_netherlands(vc_b("B9/14.1")),
    ),
    gate=(
        Requirement(
            _("You have built your life in the Netherlands."),
            facts.past.includes("life_here"),
            vc_b("B9/14.1"),
            (evidence.registration, evidence.school),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "Your life here weighs more than the interest of the State: how long "
                "you are here, your age when you came, school, work and friends."
            ),
            Discretion(definitions.IND),
            vc_b("B9/14.1, B9/14.3"),
            (evidence.ties,),
        ),
        Requirement(
            _("You do not need an entry visa (mvv) if leaving would break this right."),
            Discretion(definitions.IND),
            vb("3.71(2)(l)"),
        ),
    ),
    permit=permits.private_life,
    apply=(
        _("You ask the IND for this permit with a form, with proof of your life here."),
        _("The IND weighs all facts together. Talk to a lawyer before you ask."),
    ),
)
