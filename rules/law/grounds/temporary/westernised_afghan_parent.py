"""Parent of an Afghan schoolgirl: Vb 3.48(2)(b); VV 3.24aa(1)(b); Vc B8/10.2."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

westernised_afghan_parent = Ground(
    code="westernised_afghan_parent",
    classification=Classification.TEMPORARY,
    name=_("Parent of an Afghan girl who grew up here"),
    dutch_name="ouder van een verwesterde schoolgaande Afghaanse minderjarige vrouw",
    source=vv("3.24aa(1)(b)"),
    answer=Answer(
        may_fit=_("You may be able to stay here with your daughter."),
        not_yet=_("Later you may be able to stay here with your daughter."),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        definitions.family_of_afghan_girl,
        Requirement(
            _("You are the mother or father of the girl."),
            facts.afghan_role.is_one_of("parent"),
            vc_b("B8/10.2"),
        ),
    ),
    requirements=(
        definitions.not_held_already("afghan_girl", vc_b("B8/10.2")),
        *definitions.afghan_girl,
    ),
    permit=permits.afghan_girl,
    apply=(*definitions.apply_afghan,),
)
