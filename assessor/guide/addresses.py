"""Where the page of each rule is: unlike that of a question, its address tells."""

from collections.abc import Iterable, Mapping

from django.urls import reverse

from rules import LAW
from rules.language.rule import Ground, Rule


def slug(code: str) -> str:
    """The code as an address writes it; that it leads elsewhere is no news there."""
    return code.removeprefix("redirect_").replace("_", "-")


def by_address(rules: Iterable[Rule]) -> dict[str, str]:
    """The code of each rule by its address; two of the same would hide each other."""
    found: dict[str, str] = {}
    for rule in rules:
        other = found.setdefault(slug(rule.code), rule.code)
        if other != rule.code:
            msg = f"{rule.code} has the address of {other}: give it another code."
            raise LookupError(msg)
    return found


CODE: Mapping[str, str] = by_address(LAW.rules)


def url(rule: Rule) -> str:
    return reverse("guide_rule", args=[slug(rule.code)])


def permit_url(ground: Ground) -> str:
    return reverse("guide_permit", args=[slug(ground.code)])
