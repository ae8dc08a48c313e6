"""What stands on a page, as a reader sees it: line by line."""

import re

from django.template.loader import render_to_string

from assessor.guide.copies import NOBODY
from assessor.guide.sheet import Sheet
from assessor.wording import plain

ARTICLE = re.compile(r'<article class="guide">(.*)</article>', re.DOTALL)
# Of other pages, or the same on each: whoever looks for it does not mean this page.
ELSEWHERE = re.compile(
    r"<nav\b.*?</nav>"
    r'|<section class="(?:card check|texts)">.*?</section>'
    r'|<ul class="to-read">.*?</ul>'
    r'|<p class="over">.*?</p>',
    re.DOTALL,
)
BLOCK = re.compile(
    r"</?(?:p|li|ul|ol|h[1-6]|d[ldt]|div|section|details|summary|t[abdhr]\w*|caption)"
    r"\b[^>]*>"
)
WHERE = '<bdi class="where"'  # in the law: a line of its own, for who looks for that
DUTCH = re.compile(r'<(bdi|span)\b[^>]*lang="nl"[^>]*>(.*?)</\1>', re.DOTALL)
BEGINS, ENDS = "\u2068", "\u2069"
"""Around what is Dutch on a page of any language: no reader sees them by themselves."""


def lines(sheet: Sheet) -> tuple[str, ...]:
    """Each line once, in the order of the page; what is Dutch is marked in it."""
    page = render_to_string(*sheet.printing("", NOBODY))
    article = ARTICLE.search(page)
    told = ELSEWHERE.sub("", article[1] if article else "")
    told = DUTCH.sub(rf"{BEGINS}\2{ENDS}", told.replace(WHERE, f"<p>{WHERE}"))
    seen = map(plain, BLOCK.split(told))
    return tuple(dict.fromkeys(one for one in seen if one))
