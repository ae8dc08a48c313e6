"""Schemes that are closed: since when, and what is left."""

from datetime import date

from rules.language.rule import ClosedScheme, Requirement
from rules.language.wording import _
from rules.law import facts
from rules.law.sources import stb_2019_143, stc_2019_8116, surinamese_news, vb, vv

closed_kinderpardon = ClosedScheme(
    code="closed_kinderpardon",
    name=_("The children’s pardon"),
    dutch_name="kinderpardon, regeling langdurig verblijvende kinderen",
    source=stc_2019_8116("WBV 2019/1"),
    gate=(
        Requirement(
            _("You want to know about this old scheme."),
            facts.heard_of.includes("children"),
            stc_2019_8116("WBV 2019/1"),
        ),
    ),
    closed_on=date(2019, 1, 29),
    advice=(
        _("This scheme is closed. Nobody can ask for it any more."),
        _(
            "Permits that were given stay valid. A child who is rooted here can ask "
            "for private life."
        ),
    ),
)

closed_surinamese = ClosedScheme(
    code="closed_surinamese",
    name=_("The scheme for former Dutch citizens from Suriname"),
    dutch_name="regeling oud-Nederlanders Suriname",
    source=surinamese_news("Regeling van 2025"),
    gate=(
        Requirement(
            _("You want to know about this old scheme."),
            facts.heard_of.includes("surinamese"),
            surinamese_news("Regeling van 2025"),
        ),
    ),
    closed_on=date(2025, 7, 1),
    advice=(
        _("You could ask from 1 January 2025 until 1 July 2025. It is closed."),
        _("A long life in the Netherlands can still count as private life."),
        _("If you live in another country than your own, there may be another rule."),
    ),
)

closed_discretionary = ClosedScheme(
    code="closed_discretionary",
    name=_("A letter to the minister or state secretary"),
    dutch_name="discretionaire bevoegdheid",
    source=stb_2019_143("Vb 3.4(3)"),
    gate=(
        Requirement(
            _("You want to know about this old scheme."),
            facts.heard_of.includes("minister"),
            stb_2019_143("Vb 3.4(3)"),
        ),
    ),
    closed_on=date(2019, 5, 1),
    advice=(
        _("The minister can no longer give a permit by himself."),
        _(
            "Only in a first procedure the IND can look at very hard situations. Tell"
            " your lawyer."
        ),
    ),
)

closed_ranov = ClosedScheme(
    code="closed_ranov",
    name=_("The general pardon for old asylum cases"),
    dutch_name="Ranov, pardonregeling",
    source=vv("3.17"),
    gate=(
        Requirement(
            _("You want to know about this old scheme."),
            facts.heard_of.includes("general"),
            vv("3.17"),
        ),
    ),
    advice=(_("This scheme is closed."), _("Permits that were given stay valid.")),
)

closed_old_amv = ClosedScheme(
    code="closed_old_amv",
    name=_("The old permit for children who came alone"),
    dutch_name="oude amv-vergunning",
    source=vb("3.48(2)(a), 3.58(2)"),
    gate=(
        Requirement(
            _("You want to know about this old scheme."),
            facts.heard_of.includes("lone_children"),
            vb("3.48(2)(a), 3.58(2)"),
        ),
    ),
    closed_on=date(2013, 6, 1),
    advice=(
        _("This permit ended in 2013."),
        _(
            "For children who came alone there is now another rule. Talk to Nidos or "
            "a lawyer."
        ),
    ),
)
