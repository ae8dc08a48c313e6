"""A truth as four bits, so that "and" of two truths is ``&`` and "or" is ``|``.

The logic is three-valued (``rules.language.truth``), and a truth here also says what it
can become: that makes a fourth value, for what was not asked yet.
"""

from rules.language.truth import Truth

POSSIBLE, CERTAIN = 1, 2
"""It is not NO; it is YES."""
SAFE, REACHABLE = 4, 8
"""The same when all that was not asked yet fails, or holds: not NO; YES."""

NO, YES = 0, POSSIBLE | CERTAIN | SAFE | REACHABLE
UNKNOWN = POSSIBLE | SAFE
OPEN = POSSIBLE | REACHABLE
"""Not asked yet."""
UNSETTLED = (POSSIBLE, OPEN, OPEN | SAFE)
"""Some answer can still change it. ``UNKNOWN`` alone stays so, whatever is answered."""

TRUTHS = {NO: Truth.NO, UNKNOWN: Truth.UNKNOWN, YES: Truth.YES}
"""What those that have no open part are called outside."""
