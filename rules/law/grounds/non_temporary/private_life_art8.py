"""Private life, article 8 ECHR: VV 3.24aa(2)(h); Vc B9/14; Vb 3.71(2)(l).

The policy weighs the length of stay without a number, and so no number is asked.
"""

from rules.language.conditions import Discretion
from rules.language.rule import Answer, Classification, Ground, Requirement
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
    answer=Answer(
        may_fit=_("You may be able to stay, because your life is here."),
    ),
    scope=(
        definitions.not_dutch_or_eu,
        definitions.in_the_netherlands(vc_b("B9/14.1")),
    ),
    gate=(
        Requirement(
            _(
                "You have built your life in the Netherlands. You were born here, came "
                "as a child, or have lived here for many years."
            ),
            facts.past.includes("life_here"),
            vc_b("B9/14.1"),
            (evidence.registration, evidence.school),
        ),
    ),
    requirements=(
        Requirement(
            _("Your life here weighs more than the interest of the State."),
            Discretion(
                definitions.IND,
                on=(
                    _("how long you have lived here"),
                    _("whether you had a permit in that time, or never had one"),
                    _("all your ties here, and how strong they are"),
                    _("who you are and how you grew up, and your health of mind"),
                ),
            ),
            vc_b("B9/14.1, B9/14.2, B9/14.3"),
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
        _("Each person, above all each child, is weighed alone. Test it for each."),
        _("The IND weighs all facts together. Talk to a lawyer before you ask."),
    ),
)
