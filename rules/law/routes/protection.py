"""Other ways because of health or danger: article 64 and asylum."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Requirement, Route
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.sources import (
    awb,
    statelessness_act,
    unconfirmed,
    vc_a,
    vc_b,
    vc_c,
    vw,
)

_asylum = vw("28, 29, 29a")

_left_the_eu = _("whether you left the EU since that ban")
_no_care_in_the_eu = _("whether you can get the care in your own country")
_who_you_are = _("an old passport, or why you cannot get one")
_court = _("the court in The Hague")
_still_open_here = _("whether a request for asylum in the Netherlands is still open")

article_64 = Route(
    code="article_64",
    name=_("Stay for some time because of your health"),
    dutch_name="uitstel van vertrek, artikel 64 Vreemdelingenwet",
    source=vw("64"),
    answer=Answer(
        may_fit=_("Because of your health you may not have to leave for now."),
    ),
    scope=(
        Requirement(
            _(
                "You are no citizen of an EU country. Or you show in your request that "
                "you cannot get the care there."
            ),
            any_of(
                facts.nationality.is_one_of("turkish", "afghan", "other"),
                all_of(
                    facts.nationality.is_one_of("eu"),
                    Discretion(definitions.IND, on=(_no_care_in_the_eu,)),
                ),
            ),
            vc_a("A3/7.4.4"),
        ),
        definitions.in_the_netherlands(vc_a("A3/7.1.2")),
    ),
    gate=(
        Requirement(
            _(
                "You cannot travel. Or without treatment you get very ill or die "
                "within three to six months."
            ),
            facts.health.includes(
                "cannot_travel", "emergency", "never_travel", "dying"
            ),
            vc_a("A3/7.1.1–7.1.3"),
            (evidence.medical_proof, evidence.medical_consent),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "You must leave, or the delay that you have now will end. It is not "
                "for who must go to another EU country for asylum."
            ),
            facts.stay.is_one_of("none", "article_64"),
            vc_a("A3/7.1.2, 7.4.2"),
        ),
        Requirement(
            _(
                "The doctors of the IND (BMA) confirm it. You show why you cannot get "
                "or reach the care in your own country."
            ),
            Discretion(definitions.BMA),
            vc_a("A3/7.1.3–7.1.5"),
        ),
        Requirement(
            _("You can show who you are and where you come from."),
            any_of(facts.passport.yes, Discretion(definitions.IND, on=(_who_you_are,))),
            vc_a("A3/7.1.5, 7.2.6"),
            (evidence.identity,),
        ),
        Requirement(
            _(
                "You have no heavy entry ban, or you did not leave the EU since. A "
                "light ban does not matter here."
            ),
            any_of(
                not_(facts.concerns.includes("heavy_ban")),
                Discretion(definitions.IND, on=(_left_the_eu,)),
            ),
            vc_a("A3/7.4.1"),
        ),
    ),
    advice=(
        _("This is not a permit, but you do not have to leave while it lasts."),
        _(
            "Asking alone gives no right to stay. If your papers are complete and the "
            "doctors need more time, you may stay up to six months for that."
        ),
        _(
            "Show with papers what the care costs in your own country, how far it is, "
            "and what you can earn there."
        ),
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
    answer=Answer(
        may_fit=_("With new facts you may be able to ask for asylum again."),
    ),
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
            Discretion(definitions.IND, on=(_("whether your facts are new"),)),
            vc_c("C4/3.7"),
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
    answer=Answer(
        fits=_("You are afraid to go back to your country. You can ask for asylum."),
        may_fit=_(
            "You are afraid to go back to your country. You may be able to ask for "
            "asylum."
        ),
    ),
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
        _(
            "Ask within six months after you came. Then, if the IND says no, it can "
            "also look by itself at your family and private life. Later it only looks "
            "at human trafficking, and at your health."
        ),
    ),
)

redirect_statelessness = Route(
    code="redirect_statelessness",
    name=_("Let the court establish that you have no citizenship"),
    dutch_name="vaststelling van staatloosheid",
    source=statelessness_act("2, 3, 5, 6"),
    answer=Answer(
        may_fit=_(
            "A court may decide that you have no citizenship. You may not stay for "
            "that alone, but it helps."
        ),
    ),
    scope=(
        definitions.not_dutch_or_eu,
        definitions.in_the_netherlands(statelessness_act("2(1)")),
    ),
    gate=(
        Requirement(
            _("No country sees you as its citizen."),
            facts.past.includes("no_country"),
            statelessness_act("2(2)"),
            (evidence.identity,),
        ),
    ),
    requirements=(
        Requirement(
            _("You are not waiting for a final decision on asylum in the Netherlands."),
            all_of(
                not_(facts.stay.is_one_of("asylum")),
                any_of(
                    not_(facts.stay.is_one_of("dublin")),
                    Discretion(_court, on=(_still_open_here,)),
                ),
            ),
            statelessness_act("3(2)"),
        ),
        Requirement(
            _("The court in The Hague finds that no country sees you as its citizen."),
            Discretion(_court),
            statelessness_act("2"),
        ),
    ),
    advice=(
        _("It gives no stay. But it helps for the permit of who cannot leave."),
        _("The court decides within six months, or twelve at most. Take a lawyer."),
        _(
            "If you ask for asylum here after that, it takes longer. The court waits "
            "until the decision on asylum is final."
        ),
        _("Against what the court decides, only cassation (cassatie) is possible."),
        _(
            "When it is clear at once that you have no citizenship, it can also be "
            "established without a court. We did not read how. Ask a lawyer."
        ),
        _(
            "Without a right to stay you can then get an identity document. There is a "
            "fee, and the ministry must have your photo and fingerprints."
        ),
    ),
)

guardian_without_order = Route(
    code="guardian_without_order",
    name=_("A child here without parents, also with a guardian only"),
    dutch_name="minderjarige met een voogd, zonder kinderbeschermingsmaatregel",
    source=vc_b("B8/6"),
    answer=Answer(
        may_fit=_(
            "You are here without your parents. The IND may make an exception and let "
            "you stay."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.in_the_netherlands(vc_b("B8/6"))),
    gate=(
        Requirement(
            _("You are under 18, and here without your parents."),
            any_of(facts.children.includes("alone"), facts.past.includes("came_alone")),
            vc_b("B8/6.1"),
        ),
        Requirement(_("You are under 18."), facts.age.less_than(18), vc_b("B8/6.1")),
    ),
    requirements=(
        Requirement(
            _("You have no residence permit yet."),
            not_(definitions.permit_is_valid),
            vc_b("B8/6"),
        ),
        Requirement(
            _("A guardian alone gives no permit. The IND looks at your whole case."),
            Discretion(
                definitions.IND,
                on=(
                    _("whether there is care for you in your country"),
                    _("whether there are reasons to make an exception for you"),
                ),
            ),
            unconfirmed(awb("4:84")),
            (evidence.guardianship, evidence.help_report),
        ),
    ),
    advice=(
        _("Ask your guardian (Nidos) or a lawyer to look at each way for you."),
        _("These are: came alone, cannot leave, asylum, trafficking, and article 8."),
        _("A judge can order supervision, or end the say of your parents."),
        _("Each of the two has its own permit."),
        _(
            "In 2023 a judge told the IND to look at an exception for a girl with "
            "only a guardian (RBDHA:2023:16069)."
        ),
    ),
)
