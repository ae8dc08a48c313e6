"""Family life, article 8 ECHR: Vc B7/3.8, B7/4; Vb 3.71(2)(l); Kumari v. NL."""

from rules.language.conditions import Discretion, any_of
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import kumari, vb, vc_b

family_life_art8 = Ground(
    code="family_life_art8",
    classification=Classification.NON_TEMPORARY,
    name=_("Family life with someone who may stay in the Netherlands"),
    dutch_name="familie- en gezinsleven, artikel 8 EVRM",
    source=vc_b("B7/3.8"),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have close family here, or family who cannot do without you."),
            facts.family_here.includes("partner", "child", "parent", "dependent"),
            vc_b("B7/3.8.1"),
            (evidence.relation, evidence.sponsor_right_proof),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "It counts as family life: a real partner, or a parent and a child "
                "under 18. Others must need each other more than is usual."
            ),
            any_of(
                facts.family_here.includes("partner", "child"),
                Discretion(definitions.IND),
            ),
            kumari("44051/20"),
            (evidence.shared_life,),
        ),
        Requirement(
            _(
                "Your family life weighs more than the interest of the State: who "
                "needs care, whether you can live together elsewhere, the children."
            ),
            Discretion(definitions.IND),
            vc_b("B7/3.8.3"),
            (evidence.shared_life,),
        ),
        Requirement(
            _("You do not need an entry visa (mvv) if leaving would break this right."),
            Discretion(definitions.IND),
            vb("3.71(2)(l)"),
        ),
    ),
    permit=permits.family_life,
    apply=(
        _("You or your family member asks the IND for this permit with a form."),
        _("If you cannot pay the fee, you can ask not to pay. You must prove it."),
        _("The IND weighs all facts together. Talk to a lawyer before you ask."),
    ),
)
