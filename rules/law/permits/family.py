"""Whether family can come to somebody with a permit, and at what cost (Vb 3.15)."""

from rules.language.source import Statement
from rules.language.wording import _
from rules.law.sources import fee_exemption, vb, vc_b

_exception = Statement(
    _(
        "Your family can get a permit to live with you, if all the other conditions "
        "are met. Ask a specialist."
    ),
    vc_b("B7/2.2"),
)
_without_income = Statement(
    _("Then your income is not a reason to say no to them."), vc_b("B7/2.1.1")
)
_children_pay_nothing = Statement(
    _("Your children under 18 pay no fee to come and live with you."),
    fee_exemption("3.34a(l)"),
)
_children_no_visa = Statement(
    _("Your children under 18 do not need an entry visa (mvv)."), vb("3.71(2)(p)")
)
_children_no_visa_either = Statement(
    _("Your children under 18 do not need an entry visa (mvv) either."),
    vb("3.71(2)(q)"),
)
_longer_for_nothing = Statement(
    _("Family who live with you pay no fee to make their permit longer."),
    fee_exemption("3.34a(m)"),
)
_siblings_pay_nothing = Statement(
    _("Her brothers and sisters pay no fee for a family permit to live with her."),
    fee_exemption("3.34a(n)"),
)
by_exception = (_exception,)
with_children = (_exception, _children_pay_nothing)
of_trafficking = (
    _exception,
    _without_income,
    _children_no_visa,
    _children_pay_nothing,
    _longer_for_nothing,
)
of_unable = (
    _exception,
    _without_income,
    _children_no_visa_either,
    _children_pay_nothing,
    _longer_for_nothing,
)
of_afghan_girl = (*with_children, _siblings_pay_nothing)
_children_pay = Statement(
    _("Your children under 18 pay a lower fee to come and live with you."),
    fee_exemption("3.34jb"),
)
of_labour = (_exception, _children_no_visa_either, _children_pay)
of_terminal = (
    Statement(
        _(
            "Your partner of 21 or older and your children can get a permit with you. "
            "For an ill child: its parents, and brothers and sisters under 18."
        ),
        vc_b("B8/12.4"),
    ),
    Statement(
        _("Your family needs no passport and no income for this."), vc_b("B8/12.4")
    ),
    _children_pay_nothing,
)
of_patient = (
    Statement(
        _(
            "The IND may give your partner of 21 or older and your children a permit "
            "with you. For an ill child: its parents, and brothers and sisters under "
            "18."
        ),
        vc_b("B7/3.5"),
    ),
    Statement(
        _("Who came here together with you does not need an entry visa (mvv)."),
        vb("3.71(2)(m)–(n)"),
    ),
)
of_protected_child = (
    Statement(
        _(
            "Its parents who decide about it, and its brothers and sisters under 18, "
            "can get a family permit with it."
        ),
        vc_b("B8/13.9"),
    ),
)
of_protected = (
    Statement(
        _(
            "Your partner, children and parents can get the same permit, if you were "
            "one family when you came and still are."
        ),
        vc_b("B8/14.2, B8/15.2"),
    ),
)
of_lone_child = (
    Statement(
        _("This permit is not one with which your family can come to live here."),
        vc_b("B7/2.1.1, B7/2.2"),
    ),
)
of_lasting = (
    Statement(
        _(
            "From 21, and after one year of lawful stay, your family can ask to live "
            "with you. There are exceptions, for example for children."
        ),
        vb("3.15(1), 3.15(3)"),
    ),
    Statement(
        _("You then need enough income. Your family usually needs an entry visa."),
        vb("3.18, 3.22"),
    ),
)
of_family = (
    Statement(
        _(
            "Other family can come to you only if your own permit is not temporary. "
            "That follows from the permit of your family member."
        ),
        vb("3.5(2)(a), 3.15(1)"),
    ),
)
