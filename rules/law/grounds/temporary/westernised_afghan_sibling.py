"""Brother or sister of an Afghan schoolgirl: Vb 3.13(2); Vc B8/10.2."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

westernised_afghan_sibling = Ground(
    code="westernised_afghan_sibling",
    classification=Classification.TEMPORARY,
    name=_("Brother or sister of an Afghan girl who grew up here"),
    dutch_name="broer of zus van een verwesterde Afghaanse minderjarige vrouw",
    source=vb("3.13(2)"),
    answer=Answer(
        may_fit=_("You may be able to stay here with your sister."),
        not_yet=_("Later you may be able to stay here with your sister."),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        definitions.family_of_afghan_girl,
        Requirement(
            _(
                "You are her brother or sister. If you are 18 or older, you are still "
                "part of the family at home."
            ),
            facts.afghan_role.is_one_of("sibling"),
            vc_b("B8/10.2"),
        ),
    ),
    requirements=(
        definitions.not_held_already("afghan_girl", vc_b("B8/10.2")),
        *definitions.afghan_girl,
    ),
    permit=permits.afghan_sibling,
    apply=(*definitions.apply_afghan,),
)
