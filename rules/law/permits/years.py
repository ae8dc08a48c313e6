"""What years on a permit count for: a permanent permit, the EU permit, citizenship."""

from rules.language.source import Statement
from rules.language.wording import _
from rules.law.sources import rwn, unconfirmed, vb, vc_b, vw

_count_for_permanent = Statement(
    _(
        "These years count for a permanent permit. But on the day you ask for it, "
        "your permit must not be temporary."
    ),
    vw("21(1)"),
)
_not_for_eu = Statement(
    _("These years do not count for the EU long-term permit."),
    vw("45b(1)(a), 45b(3)"),
)
_count_for_nationality = Statement(
    _(
        "These years probably count for becoming Dutch. On the day you ask, your "
        "permit must not be temporary."
    ),
    unconfirmed(rwn("8(1)")),
)
temporary = (_count_for_permanent, _not_for_eu, _count_for_nationality)
lasting = (
    Statement(
        _("This permit is not temporary by nature (niet-tijdelijk verblijfsrecht)."),
        vb("3.5(4)"),
    ),
    Statement(
        _("All its years count for a permanent permit and for the EU permit."),
        vw("21(1), 45b"),
    ),
    Statement(_("All its years count for becoming Dutch."), rwn("8(1)")),
)
unless_written = (
    Statement(
        _("This permit is not temporary, unless the IND writes that it is."),
        vc_b("B11/3.1"),
    ),
    *lasting[1:],
)
as_family = (
    Statement(
        _(
            "This permit is as temporary or as lasting as that of your family member. "
            "It is temporary too if that person has an asylum permit. What its years "
            "count for follows from that."
        ),
        vb("3.5(2)(a)"),
    ),
)
none = (
    Statement(
        _("This time is not a permit. It does not count for a permanent permit."),
        vw("8(k), 21(1)"),
    ),
)
