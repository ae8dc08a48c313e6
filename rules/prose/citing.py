"""Where a rule stands, how fresh the text is, and how long a time lasts: in words."""

from datetime import date

from rules.language.amounts import Amounts
from rules.language.source import Confidence, Source, Statement
from rules.language.spans import Span

MEANING = {
    Confidence.CURRENT: "not known to have changed since it was read",
    Confidence.OLD: "last read in an old text; it may read otherwise by now",
    Confidence.DISPUTED: "another source says otherwise",
    Confidence.SECOND_HAND: "read in a text about the law, not in the law itself",
    Confidence.UNCONFIRMED: "not found in the text that is cited",
}
"""What each confidence says of a text."""


def in_words(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def doubt(source: Source) -> str:
    """How sure it is that the text still reads so, and why."""
    return f"{source.confidence.value} ({MEANING[source.confidence]})"


def place(source: Source) -> str:
    return f"{source.act}, {source.provision}"


def text_read(source: Source) -> str:
    """Which text was read: its date, or the day on which a page was seen."""
    day = in_words(source.read_on)
    return f"text of {day}" if source.dated else f"undated page, seen on {day}"


def in_force(source: Source) -> str:
    """From when, and until when, a rule is applied here."""
    until = f" until {in_words(source.until)}" if source.until else ""
    return f"applied from {in_words(source.since)}{until}"


def cited(source: Source) -> str:
    """The whole citation; when it is applied, where the date of the text is another."""
    said = [text_read(source)]
    if source.confidence is not Confidence.CURRENT:
        said.append(f"**{source.confidence.value}**")
    if source.until or source.since != source.read_on:
        said.append(in_force(source))
    return f"{place(source)} ({'; '.join(said)})"


def told(one: Statement) -> str:
    """A sentence to the reader, and on the next line where it stands."""
    parts = dict(one.parts) if isinstance(one, Amounts) else {}
    return f"{one.text.format(**parts)}\nSource: {cited(one.source)}"


def length(span: Span) -> str:
    """A length of time: "1 year and 28 days", "1 year minus 28 days"."""
    years, months = _counted(span.years, "year"), _counted(span.months, "month")
    calendar = " and ".join(one for one in (years, months) if one)
    days = _counted(span.days, "day")
    if not calendar or not days:
        return calendar or days
    return f"{calendar} {'minus' if span.days < 0 else 'and'} {days}"


def _counted(number: int, what: str) -> str:
    size = abs(number)
    return f"{size} {what}{'' if size == 1 else 's'}" if size else ""
