"""What search engines are told of a page: in the words of schema.org, as JSON-LD.

It is data in the page and runs nothing, so no policy has to let it through.
"""

import json
from collections.abc import Iterable

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from assessor.firm import Firm
from assessor.wording import plain

Told = dict[str, object]
# A text may not end the element that it stands in.
ESCAPED = str.maketrans({"<": "\\u003C", ">": "\\u003E", "&": "\\u0026"})


def script(told: Told) -> SafeString:
    whole = {"@context": "https://schema.org", **told}
    text = json.dumps(whole, ensure_ascii=False).translate(ESCAPED)
    safe = mark_safe(text)  # noqa: S308  # no bracket, no ampersand: text to any HTML
    return format_html('<script type="application/ld+json">{}</script>', safe)


def breadcrumbs(steps: Iterable[tuple[str, str]]) -> Told:
    """The way from the first page down to this one: names and whole addresses."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": url}
            for number, (name, url) in enumerate(steps, 1)
        ],
    }


def questions_and_answers(pairs: Iterable[tuple[str, str]]) -> Told:
    return {
        "@type": "FAQPage",
        "mainEntity": [
            {
                "@type": "Question",
                "name": plain(question),
                "acceptedAnswer": {"@type": "Answer", "text": plain(answer)},
            }
            for question, answer in pairs
        ],
    }


def legal_service(firm: Firm, origin: str) -> Told:
    """The firm, as far as it was set."""
    told = {
        "@type": "LegalService",
        "name": firm.name,
        "url": f"{origin}/",
        "telephone": firm.telephone,
        "email": firm.email,
        "address": firm.address,
        "openingHours": firm.hours.split(", ") if firm.hours else [],
        "areaServed": "NL",
    }
    return {name: one for name, one in told.items() if one}
