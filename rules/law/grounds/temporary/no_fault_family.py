"""Family that cannot leave through no fault: Vb 3.48(2)(a); Vc B8/4.1."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

no_fault_family = Ground(
    code="no_fault_family",
    classification=Classification.TEMPORARY,
    name=_("Family that cannot leave, through no fault of their own"),
    dutch_name="gezin dat buiten schuld niet kan vertrekken",
    source=vb("3.48(2)(a)"),
    answer=Answer(
        fits=_(
            "Your family cannot leave, and it is not your fault. Each of you can ask "
            "for a permit."
        ),
        may_fit=_(
            "Your family tried to leave and could not. You may all be able to stay."
        ),
        not_yet=_(
            "If your family does all it can to leave and it stays impossible, you may "
            "all get a permit later."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("You tried to leave, but you cannot get the papers for it."),
            facts.past.includes("cannot_leave"),
            vc_b("B8/4.1"),
        ),
        Requirement(
            _("Your family here did the same steps, and was a family before you came."),
            facts.return_steps.includes("family"),
            vc_b("B8/4.1"),
            (evidence.relation,),
        ),
    ),
    requirements=(
        *definitions.no_fault_steps,
        Requirement(
            _(
                "You are all of one country. Or you all tried to go to one together: "
                "to each country that may let the whole family in."
            ),
            facts.return_steps.includes("one_country"),
            vc_b("B8/4.1"),
        ),
    ),
    permit=permits.no_fault,
    apply=(
        *definitions.apply_no_fault,
        _("Each member of the family asks, and pays the fee, also a child."),
    ),
)
