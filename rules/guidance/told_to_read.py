"""Where that stands which anybody can read without answering: ``told_to_read(on)``.

No receipt names it: no assessment rests on it.
"""

from datetime import date

from rules.language.source import Source
from rules.law import reading
from rules.law.often_asked import often_asked


def told_to_read(on: date) -> tuple[Source, ...]:
    """The sources of what people often ask, and of the pages to read."""
    questions = (one for group in often_asked(on) for one in group.questions)
    asked = (said for one in questions for said in one.answer)
    said = (*asked, *reading.statements(on))
    return tuple(dict.fromkeys(one.source for one in said))
