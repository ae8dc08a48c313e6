"""Whoever reads in another language than her browser asks for goes on in that one."""

import re

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language_from_path

A_LINK = re.compile(r'href="(/[^"]*)"')


def leading_on(page: str, language: str, reads: str) -> str:
    """Lead out of the guide by way of its language: reading alone sets no cookie."""
    if language == reads:
        return page
    return A_LINK.sub(lambda link: _by_way_of(language, link), page)


def _by_way_of(language: str, link: re.Match[str]) -> str:
    url = link[1]
    is_one_language = url.startswith(settings.STATIC_URL) or url == reverse("leave")
    if is_one_language or get_language_from_path(url):
        return link[0]
    return f'href="{reverse("language")}{language}{url}"'
