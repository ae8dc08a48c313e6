"""Schemes that people still hear of: closed since when, and what is left."""

from datetime import date

from rules.language.conditions import Discretion, not_
from rules.language.rule import Answer, ClosedScheme, Requirement, Route
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.sources import pardon_news, vc_b

closed_kinderpardon = ClosedScheme(
    code="closed_kinderpardon",
    name=_("The children’s pardon"),
    dutch_name="kinderpardon, regeling langdurig verblijvende kinderen",
    source=vc_b("B9/6.2, B9/6.3"),
    answer=Answer(
        fits=_("The children’s pardon is closed. Nobody can ask for it any more."),
        may_fit=_("The children’s pardon is closed. Nobody can ask for it any more."),
    ),
    gate=(
        Requirement(
            _("You want to know about this old scheme."),
            facts.heard_of.includes("children"),
            vc_b("B9/6.2, B9/6.3"),
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
    source=vc_b("B9/21"),
    answer=Answer(
        fits=_(
            "The scheme for people from Suriname is closed. Nobody can ask for it any "
            "more."
        ),
        may_fit=_(
            "The scheme for people from Suriname is closed. Nobody can ask for it any "
            "more."
        ),
    ),
    gate=(
        Requirement(
            _("You want to know about this old scheme."),
            facts.heard_of.includes("surinamese"),
            vc_b("B9/21"),
        ),
    ),
    closed_on=date(2025, 7, 1),
    advice=(
        _("You could ask from 1 January 2025 until 1 July 2025. It is closed."),
        _(
            "It was for people without a permit who were born before 25 November 1975 "
            "and had lived here for ten years. They asked through ASKV, with a letter "
            "of the mayor of Amsterdam."
        ),
        _("Permits that were given stay valid and can be renewed."),
        _("A long life in the Netherlands can still count as private life."),
        _("If you live in another country than your own, there may be another rule."),
    ),
)

closed_discretionary = Route(
    code="closed_discretionary",
    name=_("A letter to the minister or state secretary"),
    dutch_name="discretionaire bevoegdheid van de minister, artikel 14 Vw",
    source=vc_b("B11/2.5.2"),
    answer=Answer(
        may_fit=_(
            "It is very rare, but in a later request your very hard situation may be a "
            "reason to let you stay."
        ),
    ),
    gate=(
        Requirement(
            _("You want to know about a letter to the minister."),
            facts.heard_of.includes("minister"),
            vc_b("B11/2.5.2"),
        ),
    ),
    requirements=(
        Requirement(
            _("It would be a second or later request in the Netherlands."),
            facts.first_procedure.no,
            vc_b("B11/2.5"),
        ),
        Requirement(
            _(
                "Here in the Netherlands there was a death in your family, violence at "
                "home or for honour, or another great harm. Illness does not count."
            ),
            facts.hard_facts.includes("death", "violence", "trauma"),
            vc_b("B11/2.5.2"),
            (evidence.hard_facts,),
        ),
        Requirement(
            _("Your request was not put aside, and not called clearly unfounded."),
            not_(facts.hard_facts.includes("set_aside")),
            vc_b("B11/2.5.2"),
        ),
        definitions.no_heavy_ban,
        Requirement(
            _("Special facts of your own together make your situation very hard."),
            Discretion(
                definitions.IND,
                on=(
                    _("what happened here before the final no to your first request"),
                    _("the documents that show it"),
                    _("crimes, article 1F and the safety of the country"),
                    _("fraud, or doubt about who you are"),
                    _("whether you had a right to stay, and helped with your return"),
                ),
                usually=_("The IND uses this very rarely."),
            ),
            vc_b("B11/2.5.2"),
        ),
    ),
    advice=(
        _("You ask for it in a second or later request, with reasons and documents."),
        _(
            "A long life here, fear of your country, illness and not being able to "
            "leave never count for this."
        ),
        _("It is very rare. Let a lawyer write it."),
    ),
)

closed_ranov = ClosedScheme(
    code="closed_ranov",
    name=_("The general pardon for old asylum cases"),
    dutch_name="Ranov, pardonregeling",
    source=pardon_news("Regeling van 2007"),
    answer=Answer(
        fits=_("The general pardon is closed. Nobody can ask for it any more."),
        may_fit=_("The general pardon is closed. Nobody can ask for it any more."),
    ),
    gate=(
        Requirement(
            _("You want to know about this old scheme."),
            facts.heard_of.includes("general"),
            pardon_news("Regeling van 2007"),
        ),
    ),
    closed_on=date(2009, 1, 1),
    advice=(
        _("Nobody can ask for it since 1 January 2009."),
        _("Permits that were given stay valid."),
    ),
)

closed_old_amv = ClosedScheme(
    code="closed_old_amv",
    name=_("The old permit for children who came alone"),
    dutch_name="oude amv-vergunning",
    source=vc_b("B8/7.1"),
    answer=Answer(
        fits=_(
            "The old permit for children who came alone is closed. Nobody can ask for "
            "it any more."
        ),
        may_fit=_(
            "The old permit for children who came alone is closed. Nobody can ask for "
            "it any more."
        ),
    ),
    gate=(
        Requirement(
            _("You want to know about this old scheme."),
            facts.heard_of.includes("lone_children"),
            vc_b("B8/7.1"),
        ),
    ),
    closed_on=date(2013, 6, 1),
    advice=(
        _("Nobody can ask for it since 2013. Who still has it keeps the old rules."),
        _(
            "For children who came alone there is now another rule. Talk to Nidos or "
            "a lawyer."
        ),
    ),
)
