"""Adult who cannot leave through no fault of her own: Vb 3.48(2)(a); Vc B8/4."""

from rules import definitions, evidence, facts, permits
from rules.conditions import Discretion, all_of, any_of, not_
from rules.language import Classification, Ground, Requirement
from rules.sources import dtv_no_fault, vb, vc_b
from rules.wording import _

_DTV = _("DT&V, the return service")

no_fault_adult = Ground(
    code="no_fault_adult",
    classification=Classification.TEMPORARY,
    name=_("Adult who cannot leave, through no fault of her or his own"),
    dutch_name="buiten schuld niet kunnen vertrekken",
    source=vb("3.48(2)(a)"),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("You tried to leave, but you cannot get the papers for it."),
            facts.past.includes("cannot_leave"),
            vc_b("B8/4.1(1)"),
        ),
    ),
    requirements=(
        Requirement(
            _("You are an adult."),
            facts.age.at_least(18),
            vc_b("B8/4, B8/6"),
        ),
        Requirement(
            _(
                "You have no residence permit, no other permit is open to you, and no "
                "other request is running."
            ),
            facts.stay.is_one_of("none", "article_64"),
            vc_b("B8/4.1(5)"),
        ),
        Requirement(
            _(
                "You went to the embassy of your country, and of every other country "
                "that may let you in. You gave them the right information."
            ),
            facts.return_steps.includes("embassies"),
            dtv_no_fault("Voorwaarden"),
            (evidence.embassy_letters,),
        ),
        Requirement(
            _("There is no real doubt about who you are and where you come from."),
            any_of(
                not_(facts.return_trouble.includes("doubted")),
                Discretion(definitions.IND),
            ),
            dtv_no_fault("Voorwaarden"),
            (evidence.identity,),
        ),
        Requirement(
            _("You asked DT&V to help you get travel papers, without result."),
            facts.return_steps.includes("return_service"),
            dtv_no_fault("Voorwaarden"),
        ),
        Requirement(
            _(
                "You never refused a step in your return, such as writing a statement "
                "or going to the embassy."
            ),
            any_of(not_(facts.return_trouble.includes("refused")), Discretion(_DTV)),
            vc_b("B8/4.1"),
        ),
        Requirement(
            _("DT&V reports that you cannot leave, and that it is not your fault."),
            any_of(
                facts.dtv_report.is_one_of("positive"),
                all_of(not_(facts.dtv_report.is_one_of("negative")), Discretion(_DTV)),
            ),
            vc_b("B8/4.1(4), B8/4.3"),
            (evidence.dtv_report,),
        ),
    ),
    permit=permits.no_fault,
    apply=(
        _("Ask DT&V for help with travel papers first, and keep every letter."),
        _("Then you can ask the IND for this permit with a form."),
        _("Fear of your own country plays no role in this permit."),
    ),
)
