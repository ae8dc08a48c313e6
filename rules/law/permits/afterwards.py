"""What years on a permit count for, and whether family can come (Vb 3.5, 3.15)."""

from dataclasses import replace

from rules.language.source import Statement
from rules.language.wording import _
from rules.law.sources import fee_rules, rwn, unconfirmed, vb, vb_2026, vc_b, vw

_exemptions = replace(fee_rules(2026), provision="3.34a")

# --- What the years count for -------------------------------------------------------

_count_for_permanent = Statement(
    _(
        "These years count for a permanent permit. But on the day you ask for it, "
        "your permit must not be temporary."
    ),
    vw("21(1)"),
)
_not_for_eu = Statement(
    _("These years do not count for the EU long-term permit."), vw("45b(1), 45b(3)")
)
_count_for_nationality = Statement(
    _(
        "These years probably count for becoming Dutch. On the day you ask, your "
        "permit must not be temporary."
    ),
    unconfirmed(rwn("8(1)")),
)
temporary_years = (_count_for_permanent, _not_for_eu, _count_for_nationality)
lasting_years = (
    Statement(
        _("This permit is not temporary by nature (niet-tijdelijk verblijfsrecht)."),
        vb("3.5"),
    ),
    Statement(
        _("All its years count for a permanent permit and for the EU permit."),
        vw("21(1), 45b"),
    ),
    Statement(_("All its years count for becoming Dutch."), rwn("8(1)")),
)
years_as_family = (
    Statement(
        _(
            "This permit is as temporary or as lasting as that of your family member. "
            "What its years count for follows from that."
        ),
        vb("3.5(2)(a)"),
    ),
)
no_years = (
    Statement(
        _("This time is not a permit. It does not count for a permanent permit."),
        vw("8(k), 21(1)"),
    ),
)

# --- Family -------------------------------------------------------------------------

_by_exception = Statement(
    _(
        "Your family cannot count on coming. The IND may let them come, but it does "
        "not have to. Ask a specialist."
    ),
    vc_b("B7/2.1.1"),
)
_without_income = Statement(
    _("Then your income is not a reason to say no to them."), vc_b("B7/2.1.1")
)
_children_pay_nothing = Statement(
    _("Your children under 18 pay no fee to come and live with you."),
    replace(_exemptions, provision="3.34a(l)"),
)
_children_no_visa = Statement(
    _("Your children under 18 do not need an entry visa (mvv)."), vb_2026("3.71(2)(p)")
)
_children_no_visa_either = Statement(
    _("Your children under 18 do not need an entry visa (mvv) either."),
    vb_2026("3.71(2)(q)"),
)
_longer_for_nothing = Statement(
    _("Family who live with you pay no fee to make their permit longer."),
    replace(_exemptions, provision="3.34a(m)"),
)
_siblings_pay_nothing = Statement(
    _("Her brothers and sisters pay no fee for a family permit to live with her."),
    replace(_exemptions, provision="3.34a(n)"),
)
family_by_exception = (_by_exception,)
family_and_children = (_by_exception, _children_pay_nothing)
family_of_trafficking = (
    _by_exception,
    _without_income,
    _children_no_visa,
    _children_pay_nothing,
    _longer_for_nothing,
)
family_of_unable = (
    _by_exception,
    _without_income,
    _children_no_visa_either,
    _children_pay_nothing,
    _longer_for_nothing,
)
family_of_afghan_girl = (*family_and_children, _siblings_pay_nothing)
family_of_labour = (_by_exception, _children_no_visa_either)
family_of_lone_child = (
    Statement(
        _("This permit is not one with which your family can come to live here."),
        vc_b("B7/2.1.1, B7/2.2"),
    ),
)
family_of_lasting = (
    Statement(
        _(
            "From 21, and after one year of lawful stay, your family can ask to live "
            "with you. There are exceptions, for example for children."
        ),
        vb("3.15(1)"),
    ),
    Statement(
        _("You then need enough income. Your family usually needs an entry visa."),
        unconfirmed(vb("3.15")),
    ),
)
family_of_family = (
    Statement(
        _(
            "Other family can come to you only if your own permit is not temporary. "
            "That follows from the permit of your family member."
        ),
        vb("3.5(2)(a), 3.15(1)"),
    ),
)
