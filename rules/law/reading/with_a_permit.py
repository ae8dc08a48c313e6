"""What to know who has a permit: to renew it, keep it, and what can come after."""

from rules.language.amounts import Amounts
from rules.language.reading import Part, Reading
from rules.language.source import Statement
from rules.language.wording import _
from rules.law.permits import family, path
from rules.law.permits.path import FIVE_YEARS, TEN_YEARS
from rules.law.sources import awir, rwn, unconfirmed, vb, vc_b, vw
from rules.law.terms.terms import objection, renewal

_months = ("months", -renewal.extras[0].span.months)
_five = ("years", FIVE_YEARS.years)
_in_time, _not_too_late = *renewal.why, *renewal.notes

_renew = Part(
    code="renewal",
    title=_("Renew it in time"),
    said=(
        Amounts(
            _(
                "Do not ask earlier than {months} months before the end. Then the IND "
                "says no."
            ),
            vc_b("B1/6.1"),
            (_months,),
        ),
        _in_time,
        _not_too_late,
        Statement(
            _(
                "Some permits cannot be renewed, such as those after violence. Ask for "
                "the next permit before they end."
            ),
            vc_b("B8/2.2, B8/3.2, B8/14.4, B8/15.4"),
        ),
    ),
    more=(
        Statement(
            _(
                "Allowances (toeslagen) that you have go on while you wait for the "
                "answer, if your stay was lawful all the time."
            ),
            awir("9(1)"),
        ),
    ),
    more_title=_("Your allowances meanwhile"),
)
_tell = Part(
    code="tell",
    title=_("What you must tell the IND"),
    said=(
        Statement(
            _(
                "Is the reason for your permit over, such as a relationship that "
                "ended? Tell it within four weeks. Ask a lawyer first what else you "
                "can ask for."
            ),
            vb("4.43"),
        ),
        Statement(
            _(
                "Do you move? Tell it within five days. You do not have to if you "
                "register at the municipality of your new home."
            ),
            vb("4.37(1)–(2)"),
        ),
        Statement(
            _("Do you go to live abroad? Tell it before you leave."), vb("4.37(1)(c)")
        ),
        Statement(
            _(
                "Is your card lost, stolen or broken? Go to the police at once. They "
                "tell the IND."
            ),
            vb("4.44"),
        ),
    ),
    more=(
        Statement(
            _("For a child under twelve, a parent or guardian tells it."),
            vb("4.37(4)"),
        ),
    ),
    more_title=_("For a child"),
)
_lose = Part(
    code="lose",
    title=_("How you can lose it"),
    said=(
        Statement(
            _(
                "The IND can end a permit if its reason is over, if something was not "
                "true, for crimes, or if you went to live abroad."
            ),
            vw("18(1), 19"),
        ),
        Statement(
            _(
                "A non-temporary humanitarian permit does not end because the reason "
                "of your first permit is over."
            ),
            vc_b("B9/19"),
        ),
        Statement(
            _(
                "You left because of violence at home? A family permit is not taken "
                "away for that in the first year."
            ),
            vb("3.90"),
        ),
        Amounts(
            _("Against such a letter you can object. You have {weeks} weeks."),
            vw("69(1)"),
            (("weeks", objection.length.days // 7),),
        ),
    ),
    more=(
        Statement(
            _(
                "A permit can end back in time: on the day from which you did not meet "
                "what is asked."
            ),
            vc_b("B1/6.3"),
        ),
        Statement(
            _(
                "Does it end a permit for family or private life (article 8 ECHR), for "
                "treatment, or because you cannot leave? Then the IND looks by itself "
                "at those, and at trafficking. With most other permits it does not."
            ),
            vb("3.6(1)–(2), 3.6(5)"),
        ),
    ),
    more_title=_("From which day, and what the IND looks at then"),
)
LONG_AWAY = (
    Statement(
        _(
            "Do not stay outside the Netherlands for more than six months in a row. "
            "Nor for more than four months, three years in a row."
        ),
        vc_b("B1/6.2.1"),
    ),
    Statement(
        _(
            "Otherwise the IND may think that you moved away, and end the permit. "
            "There are exceptions, such as when others kept you there."
        ),
        vc_b("B1/6.2.1"),
    ),
)
"""How long one can be away before the stay counts as moved."""
_away = Part(code="away", title=_("How long can you be away?"), said=LONG_AWAY)
_family = Part(
    code="family",
    title=_("Can your family come?"),
    said=(
        Statement(
            _(
                "You have a temporary humanitarian permit? They can come, if the other "
                "conditions are met. They cannot with the permit of a child who came "
                "alone."
            ),
            vc_b("B7/2.2"),
        ),
        Statement(
            _(
                "You have a non-temporary one? They can ask, once you are 21 and had "
                "one year of lawful stay. There are exceptions, for example for "
                "children."
            ),
            family.of_lasting[0].source,
        ),
        family.of_lasting[1],
    ),
)
_permanent = Part(
    code="permanent",
    title=_("A permanent permit"),
    said=(
        Amounts(
            _(
                "You can ask for it after {years} years of lawful stay in a row. "
                "Temporary years count, but on that day your permit must not be "
                "temporary."
            ),
            vw("21(1)"),
            (_five,),
        ),
        Amounts(
            _(
                "For the EU permit you also need {years} years. Years on a temporary "
                "permit do not count for it."
            ),
            vw("45b(1)(a), 45b(3)"),
            (_five,),
        ),
        path.other_conditions,
    ),
    more=(
        Amounts(
            _(
                "After {years} years your income no longer counts. Years with an "
                "asylum permit do not count for that."
            ),
            vw("21(2)"),
            (("years", TEN_YEARS.years),),
        ),
        path.no_exemption,
        path.moved_away,
        path.crimes,
    ),
    more_title=_("Income, exam, years abroad and crimes"),
)
_nationality = Part(
    code="nationality",
    title=_("To become Dutch"),
    said=(
        Amounts(
            _(
                "You can mostly ask after {years} years with a permit, living here all "
                "that time."
            ),
            rwn("8(1)(c)"),
            (_five,),
        ),
        Statement(
            _("On the day you ask, your permit must not be temporary."),
            rwn("8(1)(b)"),
        ),
        Statement(
            _("Years on a temporary permit probably count too."),
            unconfirmed(rwn("8(1)")),
        ),
        Statement(
            _(
                "Other things count too: the exam, crimes, and sometimes giving up "
                "your other citizenship."
            ),
            rwn("8, 9"),
        ),
        path.plan,
    ),
    more=(path.dutch_partner, path.stateless, path.former_dutch),
    more_title=_("Who needs fewer years"),
)

with_a_permit = Reading(
    title=_("When you have a permit"),
    lead=Amounts(
        _(
            "Ask to renew it in its last {months} months, and before its last day. "
            "Tell the IND when something changes."
        ),
        vc_b("B1/6.1"),
        (_months,),
    ),
    parts=(_renew, _tell, _lose, _away, _family, _permanent, _nationality),
)
