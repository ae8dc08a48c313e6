"""A distressing situation in a first procedure: Vb 3.6ba; Vc B11/2.5.1, 3.1-3.3.

Its card is one of its own, and not temporary unless the IND writes that it is.
"""

from rules.language.conditions import Discretion, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

harrowing_first_procedure = Ground(
    code="harrowing_first_procedure",
    classification=Classification.NON_TEMPORARY,
    name=_("A very hard situation, in your first procedure"),
    dutch_name="schrijnende situatie, artikel 3.6ba Vb",
    source=vb("3.6ba(1)"),
    answer=Answer(
        may_fit=_(
            "It is very rare, but the IND may let you stay because of what happened "
            "here."
        ),
    ),
    scope=(
        definitions.not_dutch_or_eu,
        definitions.in_the_netherlands(vc_b("B11/2.5.1")),
    ),
    gate=(
        Requirement(
            _("You asked for asylum or a permit, and wait for the decision."),
            facts.stay.is_one_of("asylum", "application"),
            vb("3.6ba(1)"),
        ),
        Requirement(
            _("It is your first request in the Netherlands, and not final yet."),
            facts.first_procedure.yes,
            vb("3.6ba(1)"),
        ),
        Requirement(
            _(
                "Here in the Netherlands there is serious illness, or a death in your "
                "family. Or violence at home or for honour, or another great harm."
            ),
            facts.hard_facts.includes("illness", "death", "violence", "trauma"),
            vc_b("B11/2.5.1"),
            (evidence.hard_facts,),
        ),
        Requirement(
            _("Your request was not put aside, and not called clearly unfounded."),
            not_(facts.hard_facts.includes("set_aside")),
            vc_b("B11/2.5.1"),
        ),
    ),
    requirements=(
        definitions.no_heavy_ban,
        Requirement(
            _("Special facts of your own together make your situation very hard."),
            Discretion(
                definitions.IND,
                on=(
                    _("what happened in the Netherlands, and to whom"),
                    _("whether you had a right to stay when it happened"),
                    _("crimes, article 1F and the safety of the country"),
                    _("fraud, or doubt about who you are"),
                ),
                usually=_("The IND uses this very rarely."),
            ),
            vc_b("B11/2.5.1"),
        ),
        Requirement(
            _("Your situation is not too close to one that has a permit of its own."),
            Discretion(definitions.IND),
            vc_b("B11/2.5.1"),
        ),
    ),
    permit=permits.harrowing,
    apply=(
        _("You cannot ask for this with a form. Only the IND can give it by itself."),
        _("Tell your lawyer now, with proof. It is only possible in a first request."),
        _("The IND can ask others for advice, above all when it is about children."),
    ),
)
