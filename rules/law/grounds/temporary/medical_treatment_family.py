"""Family of somebody with a medical permit: Vb 3.13(2), 3.71(2)(m)–(n); Vc B7/3.5."""

from rules.language.conditions import Discretion, any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

medical_treatment_family = Ground(
    code="medical_treatment_family",
    classification=Classification.TEMPORARY,
    name=_("Family of someone with a permit for medical treatment"),
    dutch_name="gezinslid van een vergunninghouder medische behandeling",
    source=vb("3.13(2)"),
    answer=Answer(
        fits=_("You can ask for a permit to live here with your child who is treated."),
        may_fit=_(
            "You may be able to live here with your family member who is treated."
        ),
        not_yet=_(
            "You may later be able to live here with your family member who is treated."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("Someone of your close family is very ill."),
            definitions.ill_family,
            vc_b("B7/3.5"),
            (evidence.relation,),
        ),
        Requirement(
            _("It is about a permit for medical treatment."),
            facts.ill_facts.includes("treatment"),
            vc_b("B7/3.5"),
        ),
    ),
    requirements=(
        definitions.close_family_of_the_ill(vc_b("B7/3.5")),
        Requirement(
            _("With an ill child the IND gives this permit. With a grown-up it may."),
            any_of(
                facts.ill_role.is_one_of("parent", "sibling"),
                Discretion(definitions.IND),
            ),
            vc_b("B7/3.5"),
        ),
        Requirement(
            _("The ill person has this permit, or gets it."),
            definitions.ill_person_gets_permit,
            vc_b("B7/3.5"),
            (evidence.permit_card,),
        ),
        Requirement(
            _(
                "There is enough income for all of you. It is not asked if the permit "
                "came right after a year of delayed departure."
            ),
            any_of(facts.ill_facts.includes("after_delay"), facts.treatment_paid.yes),
            vc_b("B7/3.5"),
            (evidence.income_proof,),
        ),
        Requirement(
            _(
                "You came here together. Or you are a parent of an ill child, or a "
                "child who was of the family before. Others need an entry visa (mvv)."
            ),
            any_of(
                facts.ill_facts.includes("together"),
                facts.ill_role.is_one_of("parent", "child"),
                Discretion(
                    definitions.IND,
                    on=(
                        _("whether you have an entry visa, or need none"),
                        _("whether illness makes it too hard to go and get one"),
                    ),
                ),
            ),
            vc_b("B1/4.1.4"),
        ),
        definitions.not_held_with_the_ill(vc_b("B7/3.5")),
        definitions.has_identity,
    ),
    permit=permits.medical_family,
    apply=(
        definitions.ask_with_the_ill,
        _("You ask the IND with the form for family. Pay the fee for each of you."),
    ),
)
