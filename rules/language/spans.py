"""Lengths of time as the law counts them: calendar years, months and days."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Span:
    """A length of calendar time; negative days count backwards ("28 days before")."""

    years: int = 0
    months: int = 0
    days: int = 0

    def end(self, start: date) -> date:
        """The first day on which this much time has passed since ``start``.

        A year after 29 February has passed on 1 March: never a day too early.
        """
        return self._shift(start, overflow=1)

    def close(self, start: date) -> date:
        """The last day still inside this much time after ``start``.

        A year after 29 February closes on 28 February: never a day too late.
        """
        return self._shift(start, overflow=0)

    def _shift(self, start: date, overflow: int) -> date:
        months = start.year * 12 + start.month - 1 + self.years * 12 + self.months
        year, month = divmod(months, 12)
        try:
            shifted = date(year, month + 1, start.day)
        except ValueError:  # that month is shorter
            next_month = date(year, month + 2, 1)  # it is never December
            shifted = next_month + timedelta(days=overflow - 1)
        return shifted + timedelta(days=self.days) if self.days else shifted
