"""Sentences as the reader sees them: translated, and with parts that never flip over.

In a page that runs from right to left a bare "23-11-2026" is printed backwards. So
dates, numbers, articles and Dutch terms are isolated from the text around them.
"""

from datetime import date
from html import unescape

from django.utils.formats import date_format
from django.utils.html import escape, format_html, strip_tags
from django.utils.safestring import SafeString


def sentence(text: str, **parts: object) -> SafeString:
    """Fill the named places of a translated sentence; all that is plain is escaped."""
    return format_html(escape(text), **parts)


def plain(html: str) -> str:
    """What a reader sees of it, in one line."""
    return " ".join(unescape(strip_tags(html)).split())


def ltr(text: object) -> SafeString:
    """Print a number, an article or an address as it is, in any language."""
    return format_html('<bdi dir="ltr">{}</bdi>', text)


def dutch(text: str) -> SafeString:
    """Print a Dutch term, said in Dutch by a screen reader.

    Nor does a browser translate it: people show it to the IND.
    """
    return format_html('<bdi lang="nl" translate="no" dir="ltr">{}</bdi>', text)


def day(date_: date) -> SafeString:
    """Print a date with the name of its month: "12 March 2027"."""
    return ltr(date_format(date_, "j F Y"))


def weekday(date_: date) -> SafeString:
    """Print a date to act by, with its weekday: "Friday 12 March 2027"."""
    return ltr(date_format(date_, "l j F Y"))
