"""What stands on a page, as a reader sees it: line by line."""

import re
from html import unescape

from django.template.loader import render_to_string
from django.utils.html import strip_tags

from assessor.guide.copies import NOBODY
from assessor.guide.sheet import Sheet

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
    r'|<bdi class="where"[^>]*>'  # where it stands, for who looks for that
)


def lines(sheet: Sheet) -> tuple[str, ...]:
    """Each line once, in the order of the page."""
    page = render_to_string(*sheet.printing("", NOBODY))
    article = ARTICLE.search(page)
    told = BLOCK.split(ELSEWHERE.sub("", article[1])) if article else ()
    seen = (" ".join(unescape(strip_tags(one)).split()) for one in told)
    return tuple(dict.fromkeys(one for one in seen if one))
