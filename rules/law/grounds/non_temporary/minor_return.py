"""Child who comes back to the Netherlands: Vb 3.51(1)(f); Vc B9/5."""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb

minor_return = Ground(
    code="minor_return",
    classification=Classification.NON_TEMPORARY,
    name=_("Child who lived here before and comes back"),
    dutch_name="terugkeeroptie minderjarige (wedertoelating)",
    source=vb("3.51(1)(f)"),
    answer=Answer(
        may_fit=_(
            "You lived here before. You may be able to come back and grow up here."
        ),
        not_yet=_("You lived here before. A way to come back may still open."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You lived in the Netherlands as a child, and went away."),
            any_of(
                facts.past.includes("lived_here_as_child"),
                facts.children.includes("lived_here"),
            ),
            vb("3.51(1)(f)"),
            (evidence.registration,),
        ),
    ),
    requirements=(
        Requirement(_("You are under 18."), facts.age.less_than(18), vb("3.51(1)(f)")),
        Requirement(
            _("Someone here cares for you and acts for you by law."),
            facts.care_arranged.yes,
            vb("3.51(1)(f)"),
            (evidence.guardianship,),
        ),
        Requirement(
            _(
                "You lived here with a permit for ten years. Or for five years, and "
                "the Netherlands is the best country for you."
            ),
            any_of(
                facts.years_here_as_child.at_least(10),
                all_of(
                    facts.years_here_as_child.at_least(5),
                    Discretion(
                        definitions.IND,
                        on=(
                            _("why you left, and how long you lived here and there"),
                            _("your school and your work, here and there"),
                            _("how well you speak Dutch, and your family here"),
                            _("whether you tried to come back before"),
                        ),
                    ),
                ),
            ),
            vb("3.51(1)(f)(1°)–(2°)"),
            (evidence.registration, evidence.school),
        ),
        Requirement(
            _("You have an entry visa (mvv), or you do not need one."),
            Discretion(definitions.IND),
            vb("3.71"),
        ),
        definitions.has_identity,
    ),
    permit=permits.returning_child,
    apply=(
        _("You usually ask for an entry visa (mvv) from the country where you live."),
        _("The person who cares for you, or a lawyer, can do it for you."),
    ),
)
