"""A defender of human rights in ICORN: Vb 3.48(2)(b); VV 3.24aa(1)(h); Vc B8/15."""

from rules.language.conditions import Discretion
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

human_rights_defender = Ground(
    code="human_rights_defender",
    classification=Classification.TEMPORARY,
    name=_("A defender of human rights, or the family"),
    dutch_name="mensenrechtenverdediger (ICORN, Vluchtstad)",
    source=vv("3.24aa(1)(h)"),
    answer=Answer(
        may_fit=_(
            "A Dutch city may ask for a permit, so that you can live here for some "
            "time."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You, or your family, take part in the programme ICORN (Vluchtstad)."),
            facts.past.includes("human_rights"),
            vc_b("B8/15.1, B8/15.2"),
        ),
    ),
    requirements=(
        Requirement(
            _("A municipality that takes part in ICORN asks for this permit."),
            Discretion(
                _("the municipality"),
                on=(_("whether you take part in the programme"),),
            ),
            vc_b("B8/15.1"),
        ),
        definitions.not_held_already("human_rights", vc_b("B8/15.4")),
        definitions.has_identity,
    ),
    permit=permits.human_rights,
    apply=(
        _("The municipality asks for it. You cannot do that yourself."),
        _("You usually need an entry visa (mvv), from the country where you live."),
    ),
)
