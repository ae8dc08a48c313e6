"""Where to go when another way fits better; a route never makes a case eligible."""

from rules import definitions, evidence, facts
from rules.conditions import Discretion, all_of, any_of, not_
from rules.language import Requirement, Route
from rules.sources import ind_chavez, vc_a, vw, wbv_2017_8
from rules.wording import _

article_64 = Route(
    code="article_64",
    name=_("Stay for some time because of your health"),
    dutch_name="uitstel van vertrek, artikel 64 Vreemdelingenwet",
    source=vw("64"),
    scope=(definitions.in_the_netherlands(vc_a("A3/7")),),
    gate=(
        Requirement(
            _("You cannot travel, or you get very ill without treatment."),
            facts.health.includes("cannot_travel", "emergency"),
            wbv_2017_8("A3/7"),
            (evidence.medical_proof, evidence.medical_consent),
        ),
    ),
    requirements=(
        Requirement(
            _("You have no right to stay, and you must leave."),
            any_of(
                facts.stay.is_one_of("none"),
                all_of(facts.stay.is_one_of("dublin"), Discretion(definitions.IND)),
            ),
            vc_a("A3/7"),
        ),
        Requirement(
            _("The doctors of the IND (BMA) confirm it."),
            Discretion(_("the doctors of the IND (BMA)")),
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

redirect_chavez = Route(
    code="redirect_chavez",
    name=_("Stay with your Dutch child, under EU law"),
    dutch_name="verblijf bij Nederlands kind (Chavez-Vilchez)",
    source=ind_chavez("Voorwaarden"),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You care for a Dutch child under 18."),
            facts.children.includes("dutch_child"),
            ind_chavez("Voorwaarden"),
        ),
    ),
    requirements=(
        Requirement(
            _("The child needs you so much that it would have to leave the EU too."),
            facts.child_needs_you.yes,
            ind_chavez("Voorwaarden"),
        ),
        Requirement(
            _("You can show who you are."),
            any_of(facts.passport.yes, Discretion(definitions.IND)),
            ind_chavez("Voorwaarden"),
            (evidence.identity,),
        ),
        Requirement(
            _("You have no right to stay in another EU country."),
            Discretion(definitions.IND),
            ind_chavez("Voorwaarden"),
        ),
    ),
    advice=(
        _("This is often stronger than a humanitarian permit. You may work."),
        _("You ask the IND for it with its own form."),
    ),
)

redirect_ex_asylum = Route(
    code="redirect_ex_asylum",
    name=_("A new request for asylum"),
    dutch_name="nieuwe asielaanvraag",
    source=vw("29"),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("Your request for asylum was refused."),
            facts.past.includes("asylum_refused"),
            vw("29"),
        ),
    ),
    requirements=(
        Requirement(
            _("You are afraid of what will happen in your own country."),
            facts.new_danger.yes,
            vw("29"),
        ),
        Requirement(
            _("There are new facts that nobody has looked at before."),
            Discretion(definitions.IND),
            vw("29"),
        ),
    ),
    advice=(
        _("Fear of your own country is for asylum, not for a humanitarian permit."),
        _("Talk to an asylum lawyer about new facts before you ask again."),
    ),
)

redirect_permanent = Route(
    code="redirect_permanent",
    name=_("A permanent permit"),
    dutch_name="verblijfsvergunning voor onbepaalde tijd",
    source=vw("20, 21"),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have a residence permit that may be lasting."),
            all_of(
                definitions.permit_is_valid,
                facts.last_permit.is_one_of("family", "other"),
            ),
            vw("21(1)(f)"),
        ),
    ),
    requirements=(
        Requirement(
            _("Your permit is not temporary by nature."),
            any_of(
                all_of(
                    facts.last_permit.is_one_of("family"),
                    definitions.sponsor_is_settled,
                ),
                all_of(
                    facts.last_permit.is_one_of("other"), Discretion(definitions.IND)
                ),
            ),
            vw("21(1)(f)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _("You had lawful stay for five years in a row."),
            any_of(
                facts.permit_since.years_ago(5),
                facts.lawful_since.years_ago(5),
            ),
            vw("21(1)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _("You have enough income of your own. After ten years it is not asked."),
            any_of(facts.lawful_since.years_ago(10), facts.income.yes),
            vw("21(1)–(2)"),
        ),
        Requirement(
            _("You passed the civic integration exam, or you do not have to do it."),
            any_of(
                facts.exam.is_one_of("passed", "excused"),
                Discretion(definitions.IND),
            ),
            vw("21(1)(g)"),
            (evidence.exam_proof,),
        ),
    ),
    advice=(
        _("A permanent permit is stronger. Look at this first."),
        _("You ask the IND for it with its own form."),
    ),
)

ROUTES = (redirect_permanent, redirect_chavez, article_64, redirect_ex_asylum)
