"""Dates as a file for a calendar, and the only module that knows icalendar.

Calendars go to other devices and to the cloud by themselves. So an entry has no name,
no place and no subject, and nothing in it leads back here.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from uuid import NAMESPACE_OID, uuid5

from django.http import HttpResponse
from django.utils.translation import gettext
from icalendar import Calendar, Event

from assessor.download import download


def calendar_file(days: Iterable[date]) -> HttpResponse:
    """Return a download with an entry for each day."""
    return download(calendar(days), "text/calendar; charset=utf-8", "dates.ics")


def calendar(days: Iterable[date]) -> bytes:
    whole = Calendar()
    whole.add("prodid", "-//Dates//EN")
    whole.add("version", "2.0")
    for day in sorted(set(days)):
        whole.add_component(_entry(day))
    written: bytes = whole.to_ical()
    return written


def _entry(day: date) -> Event:
    entry = Event()
    # Of the day alone: taken over once more, it is the same entry and not a second one.
    entry.add("uid", str(uuid5(NAMESPACE_OID, day.isoformat())))
    # The standard wants a moment of making; this one tells nothing.
    entry.add("dtstamp", datetime.combine(day, time(), UTC))
    entry.add("dtstart", day)
    entry.add("summary", gettext("Date to remember"))
    entry.add("class", "PRIVATE")
    entry.add("transp", "TRANSPARENT")  # one is not busy all day
    return entry
