"""Afghan schoolgirl: Vb 3.48(2)(b); VV 3.24aa(1)(b); Vc B8/10.1."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

westernised_afghan_girl = Ground(
    code="westernised_afghan_girl",
    classification=Classification.TEMPORARY,
    name=_("Afghan girl who grew up and goes to school here"),
    dutch_name="verwesterde schoolgaande Afghaanse minderjarige vrouw",
    source=vv("3.24aa(1)(b)"),
    answer=Answer(
        may_fit=_("You may be able to stay here, where you grew up and go to school."),
        not_yet=_("You go to school here, and later you may be able to stay."),
    ),
    scope=(definitions.here_for_temporary_stay,),
    gate=(
        definitions.afghan,
        Requirement(
            _("You are the girl, and you go to school here."),
            facts.afghan_role.is_one_of("girl"),
            vc_b("B8/10.1"),
        ),
    ),
    requirements=(
        definitions.not_held_already("afghan_girl", vc_b("B8/10.1")),
        *definitions.afghan_girl,
    ),
    permit=permits.afghan_girl,
    apply=(*definitions.apply_afghan,),
)
