"""Child under supervision by the juvenile court: Vb 3.48(2)(b); Vc B8/13.

A child whose parents lost their authority has the non-temporary permit at once:
``parental_authority_ended``.
"""

from rules.language.conditions import Discretion, all_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

child_protection_measure = Ground(
    code="child_protection_measure",
    classification=Classification.TEMPORARY,
    name=_("Child under supervision, ordered by a judge"),
    dutch_name="minderjarige onder toezicht gesteld (ondertoezichtstelling)",
    source=vv("3.24aa(1)(f)"),
    answer=Answer(
        may_fit=_("You may be able to stay for as long as you are under supervision."),
        not_yet=_(
            "A permit for the time that you are under supervision may still become "
            "possible."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("A judge placed you under supervision."),
            facts.children.includes("measure_for_me"),
            vc_b("B8/13.1"),
        ),
    ),
    requirements=(
        Requirement(_("You are under 18."), facts.age.less_than(18), vc_b("B8/13.1")),
        Requirement(
            _("You have no other permit, and no other permit is open to you."),
            all_of(
                not_(facts.stay.is_one_of("permit", "eu_family")),
                Discretion(definitions.IND),
            ),
            vc_b("B8/13.1(2)"),
        ),
        definitions.order_of_a_year,
        definitions.order_goes_on,
        definitions.help_is_shown,
        definitions.help_not_moved,
        Requirement(
            _("You do not have to go to another EU country for your asylum request."),
            not_(facts.stay.is_one_of("dublin")),
            vc_b("B8/13.3"),
        ),
        definitions.no_protection_elsewhere,
        definitions.has_identity,
    ),
    permit=permits.child_protection,
    apply=definitions.apply_with_court_order,
)
