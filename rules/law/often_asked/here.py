"""What people ask about living here without a permit, or locked up."""

from rules.language.source import Statement
from rules.language.wording import _
from rules.law.often_asked.question import Group, OftenAsked
from rules.law.sources import fee_exemption, vb, vw

is_a_crime = OftenAsked(
    "is_a_crime",
    _("Is it a crime to be here without a permit?"),
    (
        Statement(
            _("Being here without a permit is not a crime by itself."), vw("108")
        ),
        Statement(
            _(
                "You can be punished if you stay while you know, or must suspect, that "
                "you have a light entry ban. With a heavy one, ask a lawyer at once."
            ),
            vw("108(6)"),
        ),
    ),
)
care = OftenAsked(
    "care",
    _("Can I go to a doctor without a permit?"),
    (
        Statement(
            _(
                "Yes: without a right to stay you can still get the care that is "
                "medically needed."
            ),
            vw("10(2)"),
        ),
        Statement(_("Getting it gives no right to stay."), vw("10(3)")),
    ),
)
school = OftenAsked(
    "school",
    _("May my child go to school without a permit?"),
    (
        Statement(
            _("Yes: without a right to stay a child can still get education."),
            vw("10(2)"),
        ),
        Statement(_("Going to school gives no right to stay."), vw("10(3)")),
    ),
)
locked_up = OftenAsked(
    "locked_up",
    _("I am locked up as a foreigner. Can I still ask for a permit?"),
    (
        Statement(
            _("Yes, you hand in the request in the place where you are held."),
            vb("3.101(2)"),
        ),
        Statement(
            _("For a first permit you then pay nothing."), fee_exemption("3.34a(o)")
        ),
        Statement(_("You get a lawyer if you ask for one."), vw("100")),
    ),
)

HERE = Group(
    "here",
    _("Living here without a permit"),
    (is_a_crime, care, school, locked_up),
)
