"""Prints cases: one edition or both, of one case or of several, in Dutch or English."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from django.utils.translation import override

from assessor.answers.telling import Telling
from assessor.desk.cases.opened import OpenCase
from assessor.desk.cases.stack import stacked
from assessor.desk.cases.wishes import wishes
from assessor.press.press import press
from assessor.press.printable import Document
from assessor.report.documents.writing import written
from assessor.report.editions import AND, Edition, pair

BOTH = "both"
FOR_US = Edition.CONSULTANT
EDITIONS = (Edition.CONSULTANT.value, Edition.APPLICANT.value, BOTH)
LANGUAGES = ("nl", "en", pair("en"))
MOST = 10
"""Cases in one stack: each takes a second or two of a processor."""


@dataclass(frozen=True)
class Wanted:
    """Which edition, and in which language."""

    edition: str
    language: str

    @property
    def can_be_made(self) -> bool:
        return self.edition in EDITIONS and self.language in LANGUAGES


def printed(cases: Sequence[OpenCase], wanted: Wanted) -> bytes:
    """One PDF of all; raises ``BusyError`` or ``PrintingError``."""
    return stacked([press.pdf(write) for write in _to_write(cases, wanted)])


def _to_write(
    cases: Sequence[OpenCase], wanted: Wanted
) -> Iterator[Callable[[], Document]]:
    for case in cases:
        for edition in _editions(wanted):
            told = _for_paper(case, wanted) if edition is FOR_US else case.telling
            yield partial(written, case.case, edition, wanted.language, told=told)


def _for_paper(case: OpenCase, wanted: Wanted) -> Telling:
    """With what the consultant's edition leaves blank where nobody knows it."""
    reach = {}
    for language in wanted.language.split(AND):
        with override(language):
            reach[language] = tuple(wishes(case.sent.extra).as_lines)
    return replace(case.telling, number=case.number, reach=reach)


def _editions(wanted: Wanted) -> tuple[Edition, ...]:
    if wanted.edition == BOTH:
        return Edition.CONSULTANT, Edition.APPLICANT
    return (Edition(wanted.edition),)
