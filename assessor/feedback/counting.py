"""One sentence of SQL to add one, and one question to read the numbers."""

from dataclasses import dataclass
from datetime import date

from django.db import connection
from django.db.models import Sum

from assessor.models import Feedback

ADD = (
    "INSERT INTO assessor_feedback (day, page, clear, unclear) "
    "VALUES (%s, %s, %s, %s) ON CONFLICT (day, page) DO UPDATE SET "
    "clear = assessor_feedback.clear + excluded.clear, "
    "unclear = assessor_feedback.unclear + excluded.unclear"
)


@dataclass(frozen=True)
class Total:
    page: str
    clear: int
    unclear: int


def count(page: str, on: date, *, clear: bool) -> None:
    day = connection.ops.adapt_datefield_value(on)
    with connection.cursor() as cursor:
        cursor.execute(ADD, [day, page, int(clear), int(not clear)])


def totals(since: date) -> tuple[Total, ...]:
    """The sum of each page, those first that most people found unclear."""
    summed = (
        Feedback.objects.filter(day__gte=since)
        .values_list("page")
        .annotate(Sum("clear"), unclear_sum=Sum("unclear"))
        .order_by("-unclear_sum", "page")
    )
    return tuple(Total(*one) for one in summed)
