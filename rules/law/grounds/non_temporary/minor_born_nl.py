"""Child born in the Netherlands to settled parents: Vb 3.50(1)(a)–(b), (2)."""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb

minor_born_nl = Ground(
    code="minor_born_nl",
    classification=Classification.NON_TEMPORARY,
    name=_("Child who was born here, of parents with a lasting right to stay"),
    dutch_name="in Nederland geboren minderjarig gezinslid",
    source=vb("3.50(1)(b)"),
    answer=Answer(
        fits=_(
            "You were born here, and your parents may stay. You can ask for a permit "
            "of your own."
        ),
        may_fit=_(
            "You were born here, and you may be able to get a permit of your own."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _("You got it as a child under 18 of your parent."),
            facts.family_role.is_one_of("child"),
            vb("3.50(1)(a)"),
        ),
        Requirement(
            _("You were born in the Netherlands."),
            facts.born_here.is_one_of("both", "one", "neither"),
            vb("3.50(1)(b)"),
            (evidence.birth_certificate,),
        ),
    ),
    requirements=(
        Requirement(
            _("Your parent is Dutch, or has a right to stay that is not temporary."),
            definitions.sponsor_is_settled,
            vb("3.50(1)(a), 3.50(2)"),
            (evidence.sponsor_right_proof,),
        ),
        Requirement(
            _("Your other parent has such a right too. If not, the IND must weigh it."),
            any_of(
                facts.born_here.is_one_of("both"),
                all_of(
                    facts.born_here.is_one_of("one"),
                    Discretion(
                        definitions.IND,
                        on=(_("whether the right of one parent is enough"),),
                    ),
                ),
            ),
            vb("3.50(1)(b)"),
            (evidence.sponsor_right_proof,),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
    ),
    permit=permits.child_born_here,
    apply=definitions.apply_for_change,
)
