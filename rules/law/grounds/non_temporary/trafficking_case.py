"""Trafficking victim whose case goes on: Vb 3.51(4), VV 3.24aa(2)(f); Vc B9/12."""

from rules.language.rule import Answer, Classification, Ground
from rules.language.wording import _
from rules.law import definitions
from rules.law.permits import permits
from rules.law.sources import vv

trafficking_case = Ground(
    code="trafficking_case",
    classification=Classification.NON_TEMPORARY,
    name=_("Victim of human trafficking, when someone is taken to court"),
    dutch_name="na verblijf als slachtoffer(-aangever) van mensenhandel",
    source=vv("3.24aa(2)(f)"),
    answer=Answer(
        fits=_(
            "You can ask for a permit that lasts longer than the one you got for the "
            "criminal case."
        ),
        may_fit=_("Because of the criminal case, you may be able to stay for longer."),
        not_yet=_(
            "What happens in the criminal case can still bring you a permit that lasts "
            "longer."
        ),
    ),
    scope=(definitions.eu_law_gives_no_right,),
    gate=(definitions.held_for_trafficking_case,),
    requirements=(
        definitions.case_brings_it_further,
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.after_trafficking,
    apply=(
        *definitions.apply_for_change,
        _("If a court of appeal ordered it, send the order to the IND."),
    ),
)
