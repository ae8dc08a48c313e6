"""Keeps the names of who helps, in a sentence that a browser translates."""

import re

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from assessor.help import ORGANISATIONS

register = template.Library()

_NAMES = re.compile(rf"\b(?:{'|'.join(re.escape(o.name) for o in ORGANISATIONS)})\b")


@register.filter
def named(text: str) -> SafeString:
    """Mark each name as Dutch, and as what is not to be translated."""
    return mark_safe(_NAMES.sub(_kept, conditional_escape(text)))  # noqa: S308  # escaped


def _kept(found: re.Match[str]) -> str:
    return format_html('<span lang="nl" translate="no">{}</span>', found[0])
