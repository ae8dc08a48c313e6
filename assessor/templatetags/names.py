"""Keeps the names of who helps, in a sentence that a browser translates."""

import re

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from assessor.help import ORGANISATIONS

register = template.Library()

_NAMES = re.compile(rf"\b({'|'.join(re.escape(o.name) for o in ORGANISATIONS)})\b")


@register.filter
def named(text: str) -> SafeString:
    """Mark each name as Dutch, and as what is not to be translated."""
    parts = enumerate(_NAMES.split(text))  # each second part is a name
    return format_html_join("", "{}", ((_kept(p) if n % 2 else p,) for n, p in parts))


def _kept(name: str) -> SafeString:
    return format_html('<span lang="nl" translate="no">{}</span>', name)
