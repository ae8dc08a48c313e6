"""Where that stands which anybody can read without answering: ``told_to_read(on)``.

No receipt names it: no assessment rests on it.
"""

from datetime import date

from rules.language.source import Source
from rules.law import often_asked, reading


def told_to_read(on: date) -> tuple[Source, ...]:
    """The sources of what people often ask, and of the pages to read."""
    said = (*often_asked.statements(on), *reading.statements(on))
    return tuple(dict.fromkeys(one.source for one in said))
