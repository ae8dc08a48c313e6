"""Other ways because of health or danger: article 64 and asylum."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Requirement, Route
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.sources import unconfirmed, vc_a, vw, wbv_2017_8

_asylum = unconfirmed(vw("29"))
"""Asylum law changed in June 2026; the words since then could not be read."""

article_64 = Route(
    code="article_64",
    name=_("Stay for some time because of your health"),
    dutch_name="uitstel van vertrek, artikel 64 Vreemdelingenwet",
    source=vw("64"),
    scope=(
        definitions.eu_law_gives_no_right,
        definitions.in_the_netherlands(vc_a("A3/7")),
    ),
    gate=(
        Requirement(
            _("You cannot travel, or you get very ill without treatment."),
            facts.health.includes(
                "cannot_travel", "emergency", "never_travel", "dying"
            ),
            wbv_2017_8("A3/7"),
            (evidence.medical_proof, evidence.medical_consent),
        ),
    ),
    requirements=(
        Requirement(
            _("You must leave, or the delay that you have now will end."),
            any_of(
                facts.stay.is_one_of("none", "article_64"),
                all_of(facts.stay.is_one_of("dublin"), Discretion(definitions.IND)),
            ),
            vc_a("A3/7"),
        ),
        Requirement(
            _("The doctors of the IND (BMA) confirm it."),
            Discretion(definitions.BMA),
            wbv_2017_8("A3/7"),
        ),
        Requirement(
            _("You can show who you are and where you come from."),
            any_of(facts.passport.yes, Discretion(definitions.IND)),
            vc_a("A3/7.1.2"),
            (evidence.identity,),
        ),
        Requirement(
            _("You have no heavy entry ban."),
            any_of(
                not_(facts.concerns.includes("entry_ban")),
                Discretion(definitions.IND),
            ),
            vc_a("A3/7.1.5"),
        ),
    ),
    advice=(
        _("This is not a permit, but you do not have to leave while it lasts."),
        _("After one full year you can ask for a permit for medical treatment."),
    ),
)

not_waiting_for_asylum = Requirement(
    _("You are not waiting for a decision on asylum now."),
    not_(facts.stay.is_one_of("asylum", "dublin")),
    _asylum,
)

redirect_ex_asylum = Route(
    code="redirect_ex_asylum",
    name=_("A new request for asylum"),
    dutch_name="nieuwe asielaanvraag",
    source=_asylum,
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("Your request for asylum was refused, and you are afraid to go back."),
            all_of(
                facts.past.includes("asylum_refused"), facts.past.includes("afraid")
            ),
            _asylum,
        ),
    ),
    requirements=(
        Requirement(
            _("There are new facts that nobody has looked at before."),
            Discretion(definitions.IND),
            _asylum,
        ),
        not_waiting_for_asylum,
    ),
    advice=(
        _("Fear of your own country is for asylum, not for a humanitarian permit."),
        _("Talk to an asylum lawyer about new facts before you ask again."),
    ),
)

redirect_asylum = Route(
    code="redirect_asylum",
    name=_("A request for asylum"),
    dutch_name="asielaanvraag",
    source=_asylum,
    scope=(definitions.not_dutch_or_eu, definitions.in_the_netherlands(_asylum)),
    gate=(
        Requirement(
            _("You are afraid of what will happen in your own country."),
            facts.past.includes("afraid"),
            _asylum,
        ),
    ),
    requirements=(
        Requirement(
            _("You did not ask for asylum in the Netherlands before."),
            not_(facts.past.includes("asylum_refused")),
            _asylum,
        ),
        not_waiting_for_asylum,
    ),
    advice=(
        _("Fear of your own country is for asylum, not for a humanitarian permit."),
        _(
            "You ask for asylum in Ter Apel. Talk to a lawyer or VluchtelingenWerk "
            "first."
        ),
    ),
)
