"""Treatment after one year of delayed departure: Vb 3.46(4); Vc B8/9.1.1."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

_still_delayed = facts.stay.is_one_of("article_64")
_what_you_did = facts.delay_facts

medical_treatment_after_art64 = Ground(
    code="medical_treatment_after_art64",
    classification=Classification.TEMPORARY,
    name=_("Medical treatment, after one year of delayed departure"),
    dutch_name="medische behandeling na één jaar artikel 64",
    source=vb("3.46(4)"),
    answer=Answer(
        may_fit=_(
            "After the time that you did not have to leave, you may get a permit for "
            "your treatment."
        ),
        not_yet=_(
            "After a full year that you did not have to leave, you may get a permit "
            "for your treatment."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("Your departure is or was delayed because of your health."),
            any_of(
                facts.stay.is_one_of("article_64"), facts.health.includes("delayed")
            ),
            vb("3.46(4)"),
            (evidence.delay_letter,),
        ),
        definitions.no_medical_permit_yet,
    ),
    requirements=(
        Requirement(
            _(
                "Your departure was delayed for one full year without a break. You "
                "can ask from 28 days before that year ends."
            ),
            any_of(
                all_of(_still_delayed, facts.delay_since.reached(years=1, days=-28)),
                all_of(
                    not_(_still_delayed),
                    facts.delay_ended_on.years_after(facts.delay_since, 1),
                ),
            ),
            vc_b("B8/9.1.1"),
            (evidence.delay_letter,),
        ),
        Requirement(
            _(
                "You ask no later than 28 days after the delay ended. Later is only "
                "possible if something that you could not help kept you from it."
            ),
            any_of(
                _still_delayed,
                facts.delay_ended_on.within(days=28),
                all_of(
                    _what_you_did.includes("kept_from_asking"),
                    Discretion(
                        definitions.IND,
                        on=(
                            _("what kept you from asking in time"),
                            _("how long after the end you ask"),
                        ),
                        usually=_(
                            "That nobody warned you, or that you needed time for "
                            "papers, is never enough."
                        ),
                    ),
                ),
            ),
            vc_b("B8/9.1.1"),
        ),
        Requirement(
            _(
                "Your treatment goes on. It will take more than a year, or you have "
                "lived here for five years and are treated for a year."
            ),
            all_of(
                facts.treatment_goes_on.yes,
                Discretion(
                    definitions.BMA,
                    on=(
                        _("how long the treatment will take"),
                        _("how long you live here and are treated"),
                    ),
                ),
            ),
            vc_b("B8/9.1.2(2)–(3)"),
            (evidence.medical_proof, evidence.medical_consent),
        ),
        Requirement(
            _(
                "The treatment is not there in your own country, or you show with "
                "papers that you cannot reach it."
            ),
            Discretion(
                definitions.BMA,
                on=(
                    _("whether the treatment and the medicine are there"),
                    _("what it costs, how far it is, and what you can earn"),
                ),
            ),
            vc_b("B8/9.1.2, B8/9.1.7"),
            (evidence.access_to_care,),
        ),
        Requirement(
            _(
                "Without the treatment a medical emergency follows, in three to six "
                "months."
            ),
            Discretion(definitions.BMA),
            vc_b("B8/9.1.2, B8/9.1.3"),
        ),
        Requirement(
            _("You tried to make sure of care in your own country."),
            facts.asked_for_care.yes,
            vc_b("B8/9.1.1"),
            (evidence.care_efforts,),
        ),
        Requirement(
            _(
                "You worked on your departure: you gave your medical file when asked, "
                "tried to get travel papers, and helped to show who you are."
            ),
            not_(_what_you_did.includes("no_file", "no_travel_papers", "no_identity")),
            vc_b("B8/9.1.1"),
            (evidence.care_efforts,),
        ),
        Requirement(
            _(
                "You have a passport. Or it is clear who you are, and you could only "
                "get one by going home, where you cannot get the treatment."
            ),
            any_of(facts.passport.yes, definitions.passport_only_at_home),
            vc_b("B8/9.1.1, B8/9.3"),
            (evidence.identity,),
        ),
    ),
    permit=permits.medical_after_delay,
    apply=(
        _("Ask, with complete papers, in the last 28 days of the year of delay."),
        _(
            "Later, or with papers that come after the end, there is a gap in your "
            "right to stay. Then the year of delay does not count for the next permit."
        ),
        _("Ask your doctors for the form and sign the consent."),
        *definitions.apply_with_doctors,
    ),
)
