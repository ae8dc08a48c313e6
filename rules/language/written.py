"""What somebody wrote in a file or a command: a day, and a text that is told back."""

from datetime import date

SHOWN = 40  # letters of a text that is told back


def read_day(text: object) -> date:
    """Return the day in "2026-11-23"; a ValueError for any other way to write one."""
    day = date.fromisoformat(str(text))
    if day.isoformat() != str(text):  # Python also knows 20261123 and 2026-W48-1
        raise ValueError("The day must be like 2026-11-23.")
    return day


def quoted(text: object) -> str:
    """Return a text on one line between quotation marks, cut where it is long."""
    told = str(text)
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in told[:SHOWN])
    return f"“{shown}{'…' if len(told) > SHOWN else ''}”"
