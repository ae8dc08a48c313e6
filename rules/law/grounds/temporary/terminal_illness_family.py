"""Family of somebody in the last phase of an illness: Vb 3.13(2); Vc B8/12.4."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

terminal_illness_family = Ground(
    code="terminal_illness_family",
    classification=Classification.TEMPORARY,
    name=_("Family of someone who will die soon"),
    dutch_name="gezinslid van een vreemdeling in de terminale fase van een ziekte",
    source=vb("3.13(2)"),
    answer=Answer(
        fits=_("You can ask for a permit to be with your family member who is so ill."),
        may_fit=_("You may be able to be here with your family member who is so ill."),
        not_yet=_(
            "A permit to be with your family member who is so ill may still become "
            "possible."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("Doctors say that someone of your close family will die soon."),
            definitions.ill_family,
            vc_b("B8/12.4"),
            (evidence.relation,),
        ),
        Requirement(
            _("They say: within a year and a half. They do not try to cure it."),
            facts.ill_facts.includes("last_phase"),
            vc_b("B8/12.1, B8/12.4"),
        ),
    ),
    requirements=(
        definitions.close_family_of_the_ill(vc_b("B8/12.4")),
        Requirement(
            _("The ill person has the permit for this, or gets it."),
            definitions.ill_person_gets_permit,
            vc_b("B8/12.4"),
            (evidence.permit_card,),
        ),
        definitions.not_held_with_the_ill(vc_b("B8/12.4")),
    ),
    permit=permits.terminal_family,
    apply=(
        definitions.ask_with_the_ill,
        _("You need no passport and no income for this."),
        _("Tell why you cannot go for an entry visa (mvv), and who gives the care."),
    ),
)
