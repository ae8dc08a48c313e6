"""The terms of the procedure: how long each is, and what the reader has to know."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from rules.language.source import Source, Statement
from rules.language.spans import Span
from rules.language.wording import _
from rules.law.sources import atw, awb, decrees, unconfirmed, vb, vc_b, vw


class Party(Enum):
    """Who has to act before a deadline ends."""

    YOU = "you"
    IND = "ind"


@dataclass(frozen=True)
class OtherDay:
    """Another day that belongs to a deadline, such as the end of an extension."""

    text: str
    day: date
    source: Source


@dataclass(frozen=True)
class Extra:
    """How to count another day: from the last day, or from the day that was given."""

    text: str
    span: Span
    source: Source
    from_start: bool = False

    def day(self, start: date, last_day: date) -> OtherDay:
        found = self.span.close(start if self.from_start else last_day)
        return OtherDay(self.text, found, self.source)


@dataclass(frozen=True)
class Advice:
    """What to do now: while there is time, on the last days, and after them."""

    in_time: str
    at_the_end: str
    passed: str


@dataclass(frozen=True, kw_only=True)
class Term:
    """A length of time in the law, and what the reader has to know about it.

    ``starts`` says which day to give. With ``after``, that day is the start of another
    term, and this one begins when that one has ended.
    """

    kind: str
    name: str
    binds: Party
    starts: str
    length: Span
    after: str = ""
    why: tuple[Statement, ...]
    notes: tuple[Statement, ...] = ()
    extras: tuple[Extra, ...] = ()
    advice: Advice

    def sources(self) -> Iterator[Source]:
        yield from (one.source for one in self.why + self.notes + self.extras)


# --- Why a term ends where it does ---

MOVED = Statement(
    _(
        "This term ends on a Saturday, a Sunday or a public holiday. By law it then "
        "goes on to the next working day. Do not count on that: act by the first date."
    ),
    atw("1(1), 3"),
)
TOO_LONG_TO_MOVE = Statement(
    _(
        "This term is longer than twelve weeks. So its end does not move when it is a "
        "weekend or a public holiday."
    ),
    atw("4(a)"),
)
COUNTED_BACK = Statement(
    _(
        "This day is counted back from another day. So it does not move when it is a "
        "weekend or a public holiday. Then act on the working day before it."
    ),
    atw("1(2), 5"),
)
DECREES_NOT_VERIFIED = Statement(
    _(
        "The government can name extra days that count as holidays. They are known "
        "here from 2023, and not verified beyond 2028. So the last day may be later "
        "than shown. It is never earlier."
    ),
    decrees,
)

FROM_SENDING = Statement(
    _(
        "The term starts on the day after the letter was sent or handed to you. It "
        "does not start on the day you read it."
    ),
    awb("3:41, 6:8(1)"),
)
BY_POST = Statement(
    _(
        "A letter by post is in time when you post it before the term ends and it "
        "arrives no later than one week after. Post it a week early, by registered "
        "mail, and keep the receipt."
    ),
    awb("6:9"),
)
_BY_HAND = Statement(
    _("What you bring yourself or send online must be there on the last day."),
    awb("2:20, 6:9(1)"),
)
_BY_A_NAMED_WAY = Statement(
    _(
        "Send it only in a way that the letter or the website names. What comes in "
        "another way, such as by e-mail, may be ignored."
    ),
    awb("2:13, 2:16"),
)
OTHER_TERMS = Statement(
    _(
        "A “no” to asylum has a shorter term: one week or two weeks to go to the "
        "court. For a transfer to another country it is one week. Read your letter."
    ),
    vw("69(2), 69(4)"),
)
TOO_LATE = Statement(
    _(
        "Being late can be excused when you had a good reason. Then act as soon as "
        "you can, and say why you are late."
    ),
    awb("6:11"),
)
_HOW = (BY_POST, _BY_HAND, _BY_A_NAMED_WAY, TOO_LATE)
_SENDING = (*_HOW, OTHER_TERMS)

WAITING = (
    Statement(
        _(
            "Normally you may wait in the Netherlands for the answer to an "
            "objection that is in time."
        ),
        vw("73(1)"),
    ),
    Statement(
        _(
            "In some cases you may not wait here by itself. It is so when you were "
            "refused for not having an mvv visa, or for public order. It is also "
            "so after an earlier refusal, when you object late, or in detention. "
            "See a lawyer the same day."
        ),
        vw("73(2)–(4)"),
    ),
    Statement(
        _(
            "You mostly get four weeks to leave. They already run as long as you have "
            "not objected. So object soon."
        ),
        vw("62(1)–(2), 73(5)"),
    ),
)
"""Whether one may wait here for the answer to an objection."""
IN_24_HOURS = Statement(
    _(
        "If you may not wait here: ask the court for a temporary measure (voorlopige "
        "voorziening) within 24 hours after the letter. Then you may mostly wait for "
        "its answer."
    ),
    vc_b("B1/7.3"),
)
NOT_IN_24_HOURS = Statement(
    _(
        "That does not help if it is your second request to the court, or if the IND "
        "refused because nothing was new. Nor with public order, with abuse, or if you "
        "came back while an entry ban runs. Nor if your travel papers soon end, or a "
        "flight of the State is ready."
    ),
    vc_b("B1/7.3"),
)
_OBJECT_FIRST = Statement(
    _("Send the objection first, or with it. The court asks for a copy."),
    awb("8:81(3)–(4)"),
)
SHORT_LETTER = Statement(
    _(
        "You can object with a short letter first. The IND then gives you two weeks to "
        "write why."
    ),
    vc_b("B1/7.1"),
)
_MORE_TIME_TO_WRITE = Statement(
    _(
        "To write why, you get some days more if no interpreter was there in time, or "
        "if you or your lawyer suddenly fell ill. Also for a holiday of your lawyer "
        "that was told a month before. Not because you took another lawyer."
    ),
    vc_b("B1/7.1"),
)
COSTS_BACK = Statement(
    _(
        "An objection is free. If you win, the IND can pay back costs, such as those "
        "of a lawyer. Ask for that before it decides."
    ),
    awb("7:15"),
)

NO_WAITING_HERE = (
    Statement(
        _("An appeal does not let you wait in the Netherlands by itself."), awb("6:16")
    ),
    Statement(
        _(
            "Ask the court at the same time for a temporary measure (voorlopige "
            "voorziening), so that you may wait here."
        ),
        awb("8:81"),
    ),
)
_CANNOT_PAY = Statement(
    _(
        "Can you not pay this? Tell the court before the last day to pay, with proof. "
        "Then the court can still look at your appeal."
    ),
    awb("8:41(6)"),
)
COURT_FEE = (
    Statement(
        _(
            "In 2026 the court asks € 200 for an appeal, and € 200 for a temporary "
            "measure. Against detention, and for asylum, you pay nothing."
        ),
        awb("8:41, 8:82"),
    ),
    _CANNOT_PAY,
)
HIGHER_COURT_FEE = (
    Statement(
        _(
            "In 2026 a higher appeal costs € 297. Against detention, and for asylum, "
            "you pay nothing."
        ),
        awb("8:109"),
    ),
    _CANNOT_PAY,
)
_NO_FEE = _("You pay no fee to the court if you asked for asylum here.")
NO_COURT_FEE = Statement(_NO_FEE, vw("79(1), 81"))
NO_HIGHER_COURT_FEE = Statement(_NO_FEE, vw("86(2)"))
WHAT_IS_WRONG = Statement(
    _(
        "Write before the last day what is wrong with the judgment. You cannot add "
        "that later."
    ),
    vw("85"),
)
OF_OTHER_JUDGMENTS = Statement(
    _(
        "A judgment about asylum can have two weeks. One about the detention itself "
        "has one week."
    ),
    vw("69(3), 69(5)"),
)
_AS_AN_APPEAL = Statement(
    _("The rules for sending an appeal also count for a higher appeal."), awb("6:24")
)
_ABOUT_ASYLUM = (
    *_HOW,
    NO_COURT_FEE,
    Statement(
        _(
            "Did the letter also say “no” to stay for family life, trafficking or your "
            "health? Act against that in the same days. We could not verify its term."
        ),
        unconfirmed(vw("79(1)(e)")),
    ),
)
_NOTICE = Extra(
    _("The first day for a notice of default, if the IND took no more time."),
    Span(days=1),
    awb("6:12(2)"),
)
_NO_PENALTY = Statement(
    _(
        "The IND does not pay you for being late with a permit. Pages that promise "
        "money for each day are out of date."
    ),
    vw("71b"),
)
_DAY_OF_LETTER = _(
    "The day the letter was sent or handed to you. Not sure? Take the date on it."
)
_DAY_OF_JUDGMENT = _(
    "The day the court sent its judgment to you. Not sure? Take the date on it."
)

_ACT = Advice(
    in_time=_("There is still time."),
    at_the_end=_(
        "Act today. The law still gives you until the last day, but do not wait for "
        "it. See a lawyer today."
    ),
    passed=_(
        "See a lawyer today. The term seems to have ended, but there can be reasons "
        "why you may still act."
    ),
)
_RENEW = replace(
    _ACT,
    passed=_(
        "See a lawyer today, and ask for the renewal today. Up to four weeks after the "
        "end it is not held against you. After that you can say why you are late."
    ),
)
_STILL_TIME = _("The IND still has time. A notice of default sent now does not count.")
_WAIT = Advice(
    in_time=_STILL_TIME,
    at_the_end=_STILL_TIME,
    passed=_(
        "The IND seems to be late. Look for a letter that gave it more time. If there "
        "is none, you can send a notice of default. A lawyer can help you."
    ),
)
_TWO_WEEKS_NOT_OVER = _("The IND still has time. An appeal made now can be too early.")
_WAIT_FOR_COURT = Advice(
    in_time=_TWO_WEEKS_NOT_OVER,
    at_the_end=_TWO_WEEKS_NOT_OVER,
    passed=_("You can go to the court now if there is no decision. See a lawyer."),
)

objection = Term(
    kind="objection",
    name=_("Objection to a decision of the IND"),
    binds=Party.YOU,
    starts=_DAY_OF_LETTER,
    length=Span(days=28),
    why=(
        Statement(_("You have four weeks to object (bezwaar)."), vw("69(1)")),
        FROM_SENDING,
    ),
    notes=(
        *_SENDING,
        SHORT_LETTER,
        _MORE_TIME_TO_WRITE,
        COSTS_BACK,
        *WAITING,
        IN_24_HOURS,
        NOT_IN_24_HOURS,
        _OBJECT_FIRST,
    ),
    advice=_ACT,
)
appeal = Term(
    kind="appeal",
    name=_("Appeal to the court"),
    binds=Party.YOU,
    starts=_DAY_OF_LETTER,
    length=Span(days=28),
    why=(
        Statement(
            _("You have four weeks to appeal to the court (beroep)."), vw("69(1)")
        ),
        FROM_SENDING,
    ),
    notes=_SENDING + NO_WAITING_HERE + COURT_FEE,
    advice=_ACT,
)
asylum_appeal_one_week = Term(
    kind="asylum_appeal_one_week",
    name=_("Appeal about asylum or a transfer: one week"),
    binds=Party.YOU,
    starts=_DAY_OF_LETTER,
    length=Span(days=7),
    why=(
        Statement(
            _(
                "You have one week to go to the court if asylum was not taken up, "
                "inadmissible, clearly unfounded or closed. Also against a transfer."
            ),
            vw("69(2)(a), 69(4)"),
        ),
        FROM_SENDING,
    ),
    notes=(
        *_ABOUT_ASYLUM,
        Statement(
            _(
                "Is it about another country that must take you? Then ask for a "
                "temporary measure (voorlopige voorziening) in the same letter."
            ),
            vw("69(7)"),
        ),
    ),
    advice=_ACT,
)
asylum_appeal_two_weeks = Term(
    kind="asylum_appeal_two_weeks",
    name=_("Appeal about asylum: two weeks"),
    binds=Party.YOU,
    starts=_DAY_OF_LETTER,
    length=Span(days=14),
    why=(
        Statement(
            _(
                "You have two weeks to go to the court if asylum was unfounded or "
                "ended. It is the same if you got a lower protection."
            ),
            vw("69(2)(b)"),
        ),
        FROM_SENDING,
    ),
    notes=(
        *_ABOUT_ASYLUM,
        Statement(
            _("Not sure whether it is one week or two? Act within one week."),
            vw("69(2)"),
        ),
    ),
    advice=_ACT,
)
higher_appeal = Term(
    kind="higher_appeal",
    name=_("Higher appeal to the Council of State"),
    binds=Party.YOU,
    starts=_DAY_OF_JUDGMENT,
    length=Span(days=28),
    why=(
        Statement(
            _("You have four weeks for a higher appeal (hoger beroep)."), vw("69(1)")
        ),
        _AS_AN_APPEAL,
        FROM_SENDING,
    ),
    notes=(
        *_SENDING,
        OF_OTHER_JUDGMENTS,
        WHAT_IS_WRONG,
        *NO_WAITING_HERE,
        *HIGHER_COURT_FEE,
    ),
    advice=_ACT,
)
asylum_higher_appeal = Term(
    kind="asylum_higher_appeal",
    name=_("Higher appeal about asylum: two weeks"),
    binds=Party.YOU,
    starts=_DAY_OF_JUDGMENT,
    length=Span(days=14),
    why=(
        Statement(
            _(
                "You have two weeks for a higher appeal (hoger beroep) about asylum "
                "if you had one week for the first court."
            ),
            vw("69(5)(a)"),
        ),
        _AS_AN_APPEAL,
        FROM_SENDING,
    ),
    notes=(
        Statement(
            _(
                "Did you have two weeks for the first court, or did you never ask for "
                "asylum here? Then you have four weeks now. Not sure? Act within two "
                "weeks."
            ),
            vw("69(1), 69(5)(b)"),
        ),
        *_HOW,
        WHAT_IS_WRONG,
        *NO_WAITING_HERE,
        NO_HIGHER_COURT_FEE,
    ),
    advice=_ACT,
)
decision = Term(
    kind="decision",
    name=_("Decision of the IND on your application"),
    binds=Party.IND,
    starts=_("The day the IND got your application."),
    length=Span(days=90),
    why=(
        Statement(
            _("The IND must decide within 90 days after it got your application."),
            vw("25(1)"),
        ),
    ),
    notes=(
        Statement(
            _("The time stops while the IND waits for papers it asked you for."),
            awb("4:15"),
        ),
        Statement(
            _(
                "When the IND is late, you can send it a notice of default "
                "(ingebrekestelling)."
            ),
            awb("6:12(2)"),
        ),
        Statement(_("No answer from the IND never means yes."), awb("4:20a(1)")),
        _NO_PENALTY,
    ),
    extras=(
        Extra(
            _(
                "Until this day when the IND wrote that it needs up to six months "
                "more, for advice or an investigation by others."
            ),
            Span(months=6),
            vw("25(2)"),
        ),
        _NOTICE,
    ),
    advice=_WAIT,
)
objection_decision = Term(
    kind="objection_decision",
    name=_("Decision of the IND on your objection"),
    binds=Party.IND,
    starts=_(
        "The day the refusal was sent or handed to you. Not sure? Take the date on it."
    ),
    length=Span(days=19 * 7),
    after="objection",
    why=(
        Statement(
            _(
                "The IND must decide on your objection within 19 weeks. They start on "
                "the day after the term for objecting has ended."
            ),
            vw("76(1)"),
        ),
    ),
    notes=(
        Statement(
            _(
                "If the IND used both extensions, they probably add up. Do not send a "
                "notice of default before both are over, unless a lawyer says so."
            ),
            unconfirmed(vw("76(2)")),
        ),
        _NO_PENALTY,
    ),
    extras=(
        Extra(
            _("Until this day when the IND wrote that it needs six weeks more."),
            Span(days=6 * 7),
            awb("7:10(3)"),
        ),
        Extra(
            _(
                "Until this day when the IND wrote that it needs thirteen weeks more, "
                "for advice or an investigation by others."
            ),
            Span(days=13 * 7),
            vw("76(2)"),
        ),
        Extra(
            _("Until this day when the IND wrote that it needs both."),
            Span(days=19 * 7),
            unconfirmed(vw("76(2)")),
        ),
        _NOTICE,
    ),
    advice=_WAIT,
)
renewal = Term(
    kind="renewal",
    name=_("Renewal of your permit"),
    binds=Party.YOU,
    starts=_("The day until which your permit is valid. It is on the card."),
    length=Span(days=-1),
    why=(
        Statement(
            _(
                "The IND must have your application no later than on the day before "
                "your permit ends. Later it counts as a first application."
            ),
            vb("3.80"),
        ),
    ),
    notes=(
        Statement(
            _(
                "The IND does not hold it against you when you are up to four weeks "
                "late. After that you can explain why you are late."
            ),
            vc_b("B1/6.1"),
        ),
    ),
    extras=(
        Extra(
            _("The first day on which you can apply. Earlier the IND refuses it."),
            Span(months=-3),
            vc_b("B1/6.1"),
            from_start=True,
        ),
    ),
    advice=_RENEW,
)
notice_of_default = Term(
    kind="notice_of_default",
    name=_("Two weeks after a notice of default"),
    binds=Party.IND,
    starts=_("The day the IND got your notice of default."),
    length=Span(days=14),
    why=(
        Statement(
            _(
                "After your written notice the IND has two more weeks. Then you can "
                "go to the court because there is no decision."
            ),
            awb("6:12(2)"),
        ),
    ),
    notes=(
        Statement(
            _("You do not have to object first: you go straight to the court."),
            awb("7:1(1)(f)"),
        ),
        Statement(
            _(
                "We could not verify whether these two weeks move with a weekend or a "
                "holiday. Waiting for the last date is the safe choice."
            ),
            unconfirmed(awb("6:12(2)")),
        ),
        Statement(
            _(
                "This appeal has no fixed last day. But an appeal that comes "
                "unreasonably late does not count."
            ),
            awb("6:12(1), 6:12(4)"),
        ),
        Statement(
            _("The court decides within eight weeks, mostly without a hearing."),
            awb("8:55b"),
        ),
        Statement(
            _(
                "The court then normally orders the IND to decide within two weeks, "
                "under a penalty set by the judge."
            ),
            awb("8:55d"),
        ),
        *COURT_FEE,
        _NO_PENALTY,
    ),
    extras=(
        Extra(
            _("The first day on which you can safely go to the court."),
            Span(days=1),
            awb("6:12(2)"),
        ),
    ),
    advice=_WAIT_FOR_COURT,
)

TERMS = (
    objection,
    appeal,
    asylum_appeal_one_week,
    asylum_appeal_two_weeks,
    higher_appeal,
    asylum_higher_appeal,
    decision,
    objection_decision,
    renewal,
    notice_of_default,
)
