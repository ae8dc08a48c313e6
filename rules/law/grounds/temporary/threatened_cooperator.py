"""A protected witness: Vb 3.48(2)(b); VV 3.24aa(1)(g); Vc B8/14.

Who is threatened for helping the police, outside the programme, has no ground here,
but a caution and an urgent call: see ``rules.law.cautions``.
"""

from rules.language.conditions import Discretion
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

threatened_cooperator = Ground(
    code="threatened_cooperator",
    classification=Classification.TEMPORARY,
    name=_("A protected witness"),
    dutch_name="beschermde getuige",
    source=vv("3.24aa(1)(g)"),
    answer=Answer(
        may_fit=_(
            "You may get a permit while the police protect you or your family. Others "
            "ask for it."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("You, or your family, are in the witness protection of the police."),
            facts.happened.includes("helped_justice"),
            vc_b("B8/14.1, B8/14.2"),
            (evidence.cooperation,),
        ),
    ),
    requirements=(
        Requirement(
            _("The special prosecutor for witness protection asks for this permit."),
            Discretion(_("the special prosecutor")),
            vc_b("B8/14.1"),
        ),
    ),
    permit=permits.threatened,
    apply=(
        _("You cannot ask for this with a form. The special prosecutor does it."),
        _("Talk about it only with the people who protect you, and your lawyer."),
        _("After six months ask for the non-temporary permit. It is free too."),
    ),
)
