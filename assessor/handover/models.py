"""What stands in the database: sealed cases, the locked keys to them, and a log."""

from typing import Any

from django.db import models
from django.db.models.lookups import GreaterThanOrEqual, LessThanOrEqual

LONGEST = 90
"""Days that a case may be kept, whatever a setting says."""


class Days(models.Func):
    """The days from one date to another, as each of our databases counts them."""

    output_field = models.IntegerField()
    arity = 2

    def as_sqlite(self, compiler: Any, connection: Any, **_: Any) -> Any:
        template = "CAST(julianday(%(expressions)s) AS INTEGER)"
        return self.as_sql(
            compiler, connection, template=template, arg_joiner=") - julianday("
        )

    def as_postgresql(self, compiler: Any, connection: Any, **_: Any) -> Any:
        return self.as_sql(
            compiler, connection, template="(%(expressions)s)", arg_joiner=" - "
        )


class Kept(models.Model):
    """A case that is kept for a person, and perhaps was sent to the firm.

    What she told is sealed with a key of its own, which her code opens. What she sent
    is sealed with another, which opens with hers and with those of the firm: she may
    have left parts out. Outside the seal stands only what the desk sorts by.
    """

    number = models.CharField(primary_key=True, max_length=9)
    """By chance; it tells nothing, and is all that is left of a case in the log."""
    lookup = models.CharField(max_length=64, unique=True)
    wrap = models.BinaryField()
    """The key, locked with the code."""
    sealed = models.BinaryField()
    schema = models.PositiveSmallIntegerField()
    revision = models.PositiveIntegerField(default=1)
    created_on = models.DateField()
    expires_on = models.DateField()
    """The last day on which it opens."""
    language = models.CharField(max_length=12)

    sent = models.BinaryField(null=True)
    sent_schema = models.PositiveSmallIntegerField(null=True)
    sent_wrap = models.BinaryField(null=True)
    """The key of what was sent, locked with that of the case."""
    sent_at = models.DateTimeField(null=True)
    opened_at = models.DateTimeField(null=True)
    """When the firm first opened what was sent last."""
    today = models.BooleanField(default=False)
    """Somebody should look at it today: a term runs, or there is danger, or worse."""

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="kept_for_a_time",
                condition=models.Q(
                    GreaterThanOrEqual(Days("expires_on", "created_on"), 0),
                    LessThanOrEqual(Days("expires_on", "created_on"), LONGEST),
                ),
            ),
        )
        indexes = (
            models.Index(fields=["expires_on"], name="kept_expires"),
            models.Index(fields=["-today", "-sent_at"], name="kept_queue"),
        )

    def __str__(self) -> str:
        return self.number


class FirmWrap(models.Model):
    """The key of what was sent, locked for one key of the firm."""

    case = models.ForeignKey(Kept, models.CASCADE, related_name="firm_wraps")
    key_id = models.CharField(max_length=16)
    wrap = models.BinaryField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["case", "key_id"], name="one_wrap_a_key"),
        )

    def __str__(self) -> str:
        return f"{self.case_id} {self.key_id}"


class Event(models.Model):
    """One line of the log. It is never changed, and never holds content."""

    at = models.DateTimeField()
    who = models.CharField(max_length=150)
    what = models.CharField(max_length=30)
    number = models.CharField(max_length=9, blank=True)
    before = models.CharField(max_length=64, unique=True)
    """The hash of the line before; no two lines can follow the same one."""
    hash = models.CharField(max_length=64)

    class Meta:
        indexes = (models.Index(fields=["number"], name="event_number"),)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.who} {self.what} {self.number}".strip()


class Tries(models.Model):
    """How often something was tried by one network, or by all, in one period."""

    mark = models.CharField(primary_key=True, max_length=64)
    """A keyed hash: it tells nothing of the network, and is another one soon."""
    count = models.PositiveIntegerField()
    ends = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["ends"], name="tries_end"),)

    def __str__(self) -> str:
        return self.mark
