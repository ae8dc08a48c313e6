"""Threatened for helping police or court: Vb 3.48(2)(b), 3.51; VV 3.24aa(1)(g), (2)(k).

The letter of July 2019 is wider than the words of 3.24aa, "protected witness".
"""

from rules.language.conditions import Discretion
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import disputed, press_2019, vv

threatened_cooperator = Ground(
    code="threatened_cooperator",
    classification=Classification.TEMPORARY,
    name=_("Threatened because you helped the police or a court"),
    dutch_name="bedreigde meewerker",
    source=vv("3.24aa(1)(g)"),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("You are threatened because you helped the police or a court."),
            facts.happened.includes("helped_justice"),
            press_2019("Kamerbrief, juli 2019"),
        ),
    ),
    requirements=(
        Requirement(
            _("The police or the prosecutor confirms that the threat is real."),
            Discretion(_("the police and the prosecutor")),
            press_2019("Kamerbrief, juli 2019"),
            (evidence.cooperation,),
        ),
        Requirement(
            _(
                "The rules name a temporary and a lasting permit, for protected "
                "witnesses only. A specialist must look whether one is for you."
            ),
            Discretion(definitions.IND),
            disputed(vv("3.24aa(1)(g), 3.24aa(2)(k)")),
        ),
    ),
    permit=permits.threatened,
    apply=(
        _("You cannot ask for this with a form. The police or the State begins it."),
        _("Talk to a specialised lawyer. Do not tell others about it."),
    ),
)
