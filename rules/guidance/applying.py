"""How to ask for a permit in one case: ``to_apply(ground, case)``."""

from rules.language.case import Case
from rules.language.rule import Ground
from rules.language.truth import Truth
from rules.language.wording import _
from rules.law.definitions import apply_for_change, permit_is_over

_change, _before_it_ends, *_not_needed = apply_for_change
_AFTER_IT_ENDED = {
    _change: _("You ask the IND for a permit “humanitair niet-tijdelijk” with a form."),
    _before_it_ends: _(
        "Your permit has ended: ask soon. It is often possible for two years after it."
    ),
}
"""What is said to who has no permit any more that can be changed."""


def to_apply(ground: Ground, case: Case) -> tuple[str, ...]:
    """The steps; never one about a permit that has ended."""
    if permit_is_over.truth(case) is not Truth.YES:
        return ground.apply
    return tuple(_AFTER_IT_ENDED.get(step, step) for step in ground.apply)
