"""Family life, article 8 ECHR: Vc B7/3.8, B7/4; Vb 3.71(2)(l); Kumari v. NL.

The card is that of a family member, and as lasting as the right of the relative.
"""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import kumari, vb, vc_b

_child_with_parent = all_of(
    facts.family_here.includes("parent"), facts.age.less_than(18)
)

family_life_art8 = Ground(
    code="family_life_art8",
    classification=Classification.NON_TEMPORARY,
    name=_("Family life with someone who may stay in the Netherlands"),
    dutch_name="familie- en gezinsleven, artikel 8 EVRM",
    source=vc_b("B7/3.8"),
    answer=Answer(
        may_fit=_("You may be able to live here with your family."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You do not already have a valid permit to live with this person."),
            not_(definitions.holds_permit_with_family),
            vc_b("B7/3.8, B7/4"),
        ),
        Requirement(
            _(
                "Your family here is your partner or your child under 18, or your "
                "parent while you are under 18. Or you cannot do without each other."
            ),
            any_of(definitions.family_told, _child_with_parent),
            vc_b("B7/3.8.1"),
            (evidence.relation, evidence.sponsor_right_proof),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "It counts as family life. Adults who are not partners must need each "
                "other more than is usual. A child must have a close tie in fact."
            ),
            any_of(
                facts.family_here.includes("partner", "child", "dutch_child"),
                _child_with_parent,
                Discretion(
                    definitions.IND,
                    on=(
                        _("what you need each other for, beyond the usual feelings"),
                        _("how close your tie is in daily life"),
                    ),
                ),
            ),
            kumari("44051/20"),
            (evidence.shared_life,),
        ),
        Requirement(
            _("Your family life weighs more than the interest of the State."),
            Discretion(
                definitions.IND,
                on=(
                    _("whether you ever had a permit here"),
                    _("who needs care, and who else could give it there"),
                    _("the interests of the children"),
                    _("crimes and public order"),
                ),
            ),
            vc_b("B7/3.8.2, B7/3.8.3"),
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
