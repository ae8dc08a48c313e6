"""What people ask who have a permit and want to keep it."""

from rules.language.source import Statement
from rules.language.wording import _
from rules.law.often_asked.question import Group, OftenAsked
from rules.law.sources import vb, vc_b

renew = OftenAsked(
    "renew",
    _("When do I ask to renew my permit?"),
    (
        Statement(
            _("In the last three months of your permit: earlier the IND refuses it."),
            vc_b("B1/6.1"),
        ),
        Statement(
            _(
                "The IND must have it no later than the day before the last day on "
                "your card."
            ),
            vb("3.80(1)"),
        ),
    ),
)
renewed_late = OftenAsked(
    "renewed_late",
    _("My permit ended. Am I too late?"),
    (
        Statement(
            _("Up to four weeks after the end it is not held against you."),
            vc_b("B1/6.1"),
        ),
        Statement(
            _(
                "Later you can explain why. For two years after the end, you mostly "
                "need no entry visa (mvv) to ask again."
            ),
            vc_b("B1/6.1"),
        ),
    ),
)
reason_ends = OftenAsked(
    "reason_ends",
    _("The reason for my permit is over. Does it end?"),
    (
        Statement(
            _(
                "A temporary permit can end: then from the day on which its conditions "
                "were no longer met."
            ),
            vc_b("B1/6.3"),
        ),
        Statement(
            _(
                "A non-temporary one does not end because the reason for your earlier "
                "permit is over."
            ),
            vc_b("B9/19"),
        ),
    ),
)

KEEPING = Group(
    "keeping",
    _("With a permit"),
    (renew, renewed_late, reason_ends),
)
