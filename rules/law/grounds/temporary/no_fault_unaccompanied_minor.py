"""Child alone who cannot go back: Vb 3.48(2)(a), 3.58(2); Vc B8/6."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import disputed, rvs_2022_1530, vb, vc_b

_no_care = Discretion(
    definitions.DTV,
    on=(
        _("whether you have family there, such as parents or an uncle"),
        _("whether a home or the state there cares for children"),
        _("what you did to find your family and to get papers"),
    ),
)

no_fault_unaccompanied_minor = Ground(
    code="no_fault_unaccompanied_minor",
    classification=Classification.TEMPORARY,
    name=_("Child who came alone and cannot go back"),
    dutch_name="alleenstaande minderjarige vreemdeling, buiten schuld",
    source=vb("3.48(2)(a)"),
    answer=Answer(
        may_fit=_(
            "You came here alone as a child. If nobody there can care for you, you may "
            "be able to stay."
        ),
        not_yet=_(
            "If nobody is found there who can care for you, you may later be able to "
            "stay."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("You came here alone as a child, without a parent or guardian."),
            any_of(facts.past.includes("came_alone"), facts.children.includes("alone")),
            vc_b("B8/6.1"),
        ),
    ),
    requirements=(
        definitions.not_held_already("alone_as_child", vc_b("B8/6.1")),
        Requirement(
            _("No parent of yours is here. A parent under 18, not married, may be."),
            any_of(
                not_(facts.family_here.includes("parent")), facts.parent_is_child.yes
            ),
            vc_b("B8/6.1"),
        ),
        Requirement(_("You are under 18."), facts.age.less_than(18), vc_b("B8/6.1")),
        Requirement(
            _(
                "You were under 15 when you first asked. From 15 to 17 a specialist "
                "must look: judges found this limit too strict."
            ),
            any_of(
                not_(facts.age_at_first_request.at_least(15)),
                all_of(
                    not_(facts.age_at_first_request.at_least(18)),
                    Discretion(definitions.IND),
                ),
            ),
            disputed(rvs_2022_1530("Vc B8/6.1")),
        ),
        Requirement(
            _(
                "Nobody in your country, or another country, can take care of you. Or "
                "three years after you first asked no care was found."
            ),
            any_of(
                all_of(facts.care_there.no, _no_care),
                all_of(facts.first_request_on.years_ago(3), _no_care),
            ),
            vc_b("B8/6.1, B8/6.2.1, B8/6.2.2"),
        ),
        Requirement(
            _("There is no real doubt about who you and your parents are."),
            all_of(
                not_(facts.return_trouble.includes("doubted_by_judge")),
                any_of(
                    not_(facts.return_trouble.includes("doubted")),
                    Discretion(
                        definitions.IND,
                        on=(_("whether what you told is credible"),),
                    ),
                ),
            ),
            vc_b("B8/6.2.1, B8/6.2.2"),
            (evidence.identity,),
        ),
        Requirement(
            _("You did not work against the search for care in your country."),
            any_of(
                not_(facts.return_trouble.includes("refused")),
                Discretion(
                    definitions.DTV,
                    on=(_("whether this made the search for care impossible"),),
                ),
            ),
            vc_b("B8/6.2.1, B8/6.3"),
        ),
    ),
    permit=permits.lone_child,
    apply=(
        _("Your guardian (Nidos) or a lawyer can ask the IND for this permit."),
        _("The IND can also give it by itself when it decides on asylum."),
        _(
            "If you were 15 to 17 when you first asked, also ask about the permit for "
            "who cannot leave. That rule names no age."
        ),
    ),
)
