"""What people ask about asking for a permit: the form, the fee, papers."""

from collections.abc import Iterator

from rules.language.amounts import Amounts, Euros, Yearly
from rules.language.source import Statement
from rules.language.wording import _
from rules.law.grounds import private_life_art8
from rules.law.legal_aid import YEARS
from rules.law.often_asked.question import Group, OftenAsked
from rules.law.permits.fees import FEES
from rules.law.sources import fee_exemption, fee_rules, legal_aid_rules, vb, vc_b, vw

how = OftenAsked(
    "how",
    _("How do I ask for a permit?"),
    (
        Statement(
            _(
                "With a form of the IND, sent in the way that its website or the form "
                "names."
            ),
            vc_b("B1/3.4.1.2"),
        ),
        Statement(
            _(
                "As a victim or witness of human trafficking you ask at the police of "
                "the place where you live."
            ),
            vc_b("B1/3.4.1.2"),
        ),
        Statement(
            _("Each reason is a request of its own, with its own form."),
            vc_b("B1/3.4.1.1"),
        ),
    ),
)
need_lawyer = OftenAsked(
    "need_lawyer",
    _("Do I need a lawyer?"),
    (
        Statement(_("No: you may hand in the request yourself."), vc_b("B1/3.4.1.2")),
        Statement(
            _(
                "You may object yourself too, or let a lawyer or somebody with your "
                "written authority do it."
            ),
            vw("70(1)"),
        ),
        Statement(
            _(
                "A lawyer can help you to prove your case, and with a low income you "
                "pay only a part."
            ),
            legal_aid_rules(max(YEARS)),
        ),
    ),
)


def cost(year: int) -> OftenAsked:
    """What a request costs, by the amounts of a year."""
    return OftenAsked("cost", _("What does it cost?"), tuple(_cost(year)))


def _cost(year: int) -> Iterator[Statement]:
    rules = fee_rules(year)
    yield Amounts(
        _(
            "In {year} a non-temporary permit costs {lasting}, and most temporary ones "
            "cost nothing."
        ),
        rules,
        (("year", year), _euros("lasting", "non_temporary", year)),
    )
    yield Amounts(
        _(
            "Some cost something: {no_fault} if you cannot leave and ask for it "
            "yourself, and {medical} for treatment."
        ),
        rules,
        (_euros("no_fault", "no_fault", year), _euros("medical", "medical", year)),
    )
    yield _unpaid


def _euros(place: str, code: str, year: int) -> tuple[str, Euros]:
    amounts: Yearly = FEES[code]
    return place, Euros(amounts[year])


COST_YEARS = sorted(
    set(FEES["non_temporary"]) & set(FEES["no_fault"]) & set(FEES["medical"])
)
"""Those of which each of these amounts is known."""

_unpaid = Statement(
    _("Pay in time, because otherwise the IND does not look at your request."),
    vw("24(2)"),
)
cannot_pay = OftenAsked(
    "cannot_pay",
    _("What if I cannot pay the fee?"),
    (
        Statement(
            _(
                "For family life you pay nothing if you ask for that and prove that "
                "you cannot pay."
            ),
            fee_exemption("3.34a(j)"),
        ),
        Statement(
            _(
                "If you do not pay and do not prove it, the IND does not look at your "
                "request. You may then have to leave."
            ),
            vw("24(2), 27(2)(a)"),
        ),
    ),
)
passport = OftenAsked(
    "passport",
    _("I have no passport. Can I still ask?"),
    (
        Statement(
            _(
                "Yes, but mostly you must show that you did all you could to get one, "
                "and why it failed."
            ),
            vc_b("B1/4.2.3"),
        ),
        Statement(
            _(
                "For some permits it is not held against you, such as after "
                "trafficking."
            ),
            vc_b("B8/3.1, B1/3.4.2"),
        ),
        Statement(
            _("It must always be clear who you are: show it with other papers."),
            vc_b("B1/3.4.2"),
        ),
    ),
)
visa = OftenAsked(
    "visa",
    _("Do I need an entry visa (mvv)?"),
    (
        Statement(
            _(
                "Often not: for example after trafficking, if you are too ill to "
                "travel, or if you ask in time to change a permit."
            ),
            vw("17(1)"),
        ),
        Statement(
            _(
                "Nor after violence at home, or if leaving would break your right to "
                "family or private life."
            ),
            vb("3.71(2)(l), 3.71(2)(q)"),
        ),
        Statement(
            _(
                "For others it can be asked, but the IND can let it go if that is too "
                "hard."
            ),
            vc_b("B1/4.1.4–4.1.5"),
        ),
    ),
    (private_life_art8,),
)
exam = OftenAsked(
    "exam",
    _("Do I have to pass the civic integration exam?"),
    (
        Statement(
            _(
                "For a permit of your own after five years as family you do, unless "
                "you are free of it."
            ),
            vb("3.51(6), 3.80a(1)"),
        ),
        Statement(
            _("After violence, or after the death of a partner, you do not."),
            vb("3.51(6), 3.80a(1)"),
        ),
        Statement(
            _("For a permanent permit it is asked later, also after violence."),
            vb("3.96a(1), 3.96a(2)"),
        ),
    ),
)


def asking(year: int) -> Group:
    """All of it, with the amounts of a year."""
    return Group(
        "asking",
        _("Asking for a permit"),
        (
            *(how, need_lawyer, cost(year), cannot_pay),
            *(passport, visa, exam),
        ),
    )
