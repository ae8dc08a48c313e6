"""Who the client is and what happened: five lines, from what was told and no more."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy
from django.utils.translation import gettext_noop as _

from assessor.report.said.saying import (
    Saying,
    of_day,
    of_number,
    of_option,
    of_yes_no,
)
from assessor.report.told import Told
from rules.language.conditions import not_
from rules.law import facts

has_permit = facts.stay.is_one_of("permit")
had_permit = not_(has_permit)

PERSON = (
    of_option(
        facts.nationality,
        dutch=_("Dutch citizen."),
        eu=_("Citizen of the EU, the EEA or Switzerland."),
        turkish=_("Nationality: Turkish."),
        afghan=_("Nationality: Afghan."),
        other=_("Nationality: not Dutch, not EU, or none."),
        unknown=_("Nationality: not told."),
    ),
    of_number(facts.age, _("Age: {number}."), unknown=_("Age: not told.")),
    of_yes_no(facts.held, _("In detention at this moment."), ""),
    of_option(
        facts.stay,
        permit=_("In the Netherlands with a valid residence permit."),
        asylum=_("Applied for asylum; the procedure has not ended."),
        dublin=_("Has to go to another EU country, responsible for the asylum claim."),
        application=_("Applied for another permit; a decision is awaited."),
        article_64=_("Departure is suspended because of health (article 64 Vw)."),
        ukraine=_("Temporary protection because of the war in Ukraine."),
        eu_family=_("Has an EU document as family of an EU citizen."),
        none=_("In the Netherlands without lawful residence."),
        abroad=_("Outside the Netherlands."),
        unknown=_("Present residence status: not told."),
    ),
)
STAY = (
    of_option(
        facts.last_permit,
        when=has_permit,
        family=_("The permit is for stay with a partner or family."),
        humanitarian=_("The permit is temporary humanitarian."),
        medical=_("The permit is for medical treatment."),
        privileged=_("The card is that of a privileged person."),
        eu_document=_("The document is that of family of an EU citizen."),
        search=_("The permit is for finding work after the marriage."),
        asylum_family=_("The permit is for asylum, as family (nareis)."),
        other=_("The permit has another purpose."),
        unknown=_("The purpose of the permit: not told."),
    ),
    of_option(
        facts.last_permit,
        when=had_permit,
        family=_("The last permit was for stay with a partner or family."),
        humanitarian=_("The last permit was temporary humanitarian."),
        medical=_("The last permit was for medical treatment."),
        privileged=_("The last card was that of a privileged person."),
        eu_document=_("The last document was that of family of an EU citizen."),
        search=_("The last permit was for finding work after the marriage."),
        asylum_family=_("The last permit was for asylum, as family (nareis)."),
        other=_("The last permit had another purpose."),
        never=_("Never had a Dutch residence permit."),
        unknown=_("An earlier permit: not told."),
    ),
    of_option(
        facts.family_role,
        partner=_("Admitted as a partner."),
        child=_("Admitted as a child under 18."),
        grown_child=_("Admitted as a child who had come of age on arrival."),
        parent_65=_("Admitted as a single parent of 65 or older."),
        other=_("Admitted as another family member."),
        unknown=_("In which capacity: not told."),
    ),
    of_option(
        facts.humanitarian_for,
        violence=_("Its reason: domestic or honour-related violence."),
        trafficking_case=_("Its reason: human trafficking, with a police report."),
        trafficking_unable=_("Its reason: human trafficking, without a report."),
        witness=_("Its reason: witness of human trafficking."),
        labour=_("Its reason: exploitation by an employer."),
        no_fault=_("Its reason: unable to leave through no fault of one’s own."),
        alone_as_child=_("Its reason: unaccompanied minor."),
        afghan_girl=_("Its reason: westernised Afghan girl, or her family."),
        protection_order=_("Its reason: a child protection order."),
        terminal=_("Its reason: the last phase of an illness."),
        human_rights=_("Its reason: human rights defender (ICORN), or family."),
        article_1f=_("Its reason: article 1F, with a lasting bar to removal."),
        other=_("It was given for another reason."),
        unknown=_("The reason of that permit: not told."),
    ),
    of_day(
        facts.permit_since,
        _("Held without a break since {date} (full months: {months})."),
        when=has_permit,
        unknown=_("Since when it was held: not told."),
    ),
    of_day(
        facts.permit_since,
        _("Held since {date}."),
        when=had_permit,
        unknown=_("Since when it was held: not told."),
    ),
    of_day(
        facts.permit_ended_on,
        _("It ended on {date}."),
        unknown=_("The day on which it ended: not told."),
    ),
    of_option(
        facts.permit_changes,
        moved_abroad=_("Moved the main residence abroad since then."),
        not_told=_("The IND was not told of living apart, or of another change."),
        late_renewal=_("One renewal of a family permit was late."),
        taken_back=_("The permit was withdrawn with retroactive effect."),
        none="",
    ),
    of_day(facts.taken_back_to, _("It was withdrawn as of {date}.")),
    of_day(facts.lawful_since, _("Lawful residence on permits since {date}.")),
    of_option(
        facts.trafficking_outcome,
        running=_("The criminal case: under investigation."),
        prosecuted=_("The criminal case: a suspect is prosecuted."),
        convicted=_("The criminal case ended in a conviction."),
        no_conviction=_("The criminal case ended without a conviction."),
        ordered=_("The court of appeal ordered prosecution (article 12 Sv)."),
        complaint=_("Dismissed; a complaint (article 12 Sv) is pending."),
        dropped=_("Dismissed; no complaint is pending."),
        unknown=_("How far the criminal case is: not told."),
    ),
)
HAPPENED = (
    of_option(
        facts.happened,
        exploited=_("Victim of human trafficking or exploitation."),
        child_work=_("Worked here without a permit as a minor."),
        violence=_("Violence or threats by a partner or family."),
        honour=_("Danger because of the honour of the family."),
        witnessed=_("Witness of human trafficking; told the police."),
        threatened_helper=_("Threatened for helping the police or a court."),
        helped_justice=_("In witness protection, or family of someone in it."),
        none=_("Violence, exploitation and threats: none told."),
        unknown=_("Violence, exploitation and threats: not told."),
    ),
    of_option(
        facts.hurt_when,
        no_permit=_("It happened here, without a permit."),
        permit=_("It happened here, with a permit."),
        abroad=_("It happened abroad."),
    ),
    of_yes_no(facts.about_work, _("It was about work for an employer."), ""),
    of_yes_no(
        facts.permit_when_exploited,
        _("Had a permit when it happened."),
        _("Had no permit when it happened."),
    ),
    of_option(
        facts.trafficking_report,
        signed=_("Reported to the police (aangifte)."),
        helping=_("Cooperates in another way than by a report."),
        spoken=_("Spoke with the police, and made no report."),
        not_yet=_("Made no report yet, or wants time to think."),
        cannot=_("Cannot report, or does not dare or want to."),
        unknown=_("A report to the police: not told."),
    ),
    of_option(
        facts.cannot_report,
        threat=_("The reason: serious threats in the Netherlands."),
        health=_("The reason: the state of body or mind."),
    ),
    of_option(
        facts.trafficking_case,
        running=_("The criminal case is running."),
        closed=_("The criminal case is closed."),
        none=_("There is no criminal case."),
    ),
    of_yes_no(facts.reflection_had, _("The reflection period was used before."), ""),
    of_option(
        facts.trafficking_papers,
        victim=_("The police stated signs of human trafficking."),
        threat=_("The police stated the threats."),
        medical=_("A doctor or psychologist stated the inability to cooperate."),
        minor=_("The police stated that the client is too young to cooperate."),
        none=_("Nothing on paper yet."),
        unknown=_("What is on paper: not told."),
    ),
    of_option(
        facts.violence_papers,
        police=_("There is a recent police document."),
        prosecutor=_("There is a statement of the public prosecutor."),
        medical=_("There is a recent medical document."),
        helper=_("There is a letter of a social worker."),
        shelter=_("There is a statement of a shelter."),
        objective=_("There is other objective evidence."),
        annulled=_("The marriage was annulled as forced."),
        none=_("Nothing on paper yet."),
        unknown=_("What is on paper: not told."),
    ),
    of_yes_no(
        facts.threat_now,
        _("The danger here goes on."),
        _("The danger here is over."),
        unknown=_("Whether the danger here goes on: not told."),
    ),
    of_yes_no(
        facts.threat_at_home,
        _("Family in the country of origin is a danger too."),
        _("No danger of family in the country of origin."),
        unknown=_("Danger of family in the country of origin: not told."),
    ),
    of_option(
        facts.honour_harm,
        life=_("Fears for life."),
        body=_("Fears injury, mutilation or being locked up."),
        cast_out=_("Fears being cast out."),
        children=_("Fears losing the children."),
        forced=_("Fears a forced marriage."),
    ),
    of_option(
        facts.expert_advice,
        confirmed=_("LEC EGG confirms the danger."),
        denied=_("LEC EGG sees no real danger."),
        not_asked=_("LEC EGG was not asked for advice."),
    ),
)
FAMILY = (
    of_option(
        facts.tie,
        together=_("Together with the sponsor."),
        ended_violence=_("Apart from the sponsor because of violence or threats."),
        left_behind=_("Left behind in another country by the sponsor."),
        ended=_("Apart from the sponsor for another reason than violence."),
        died=_("The sponsor has died."),
        nobody="",
        unknown=_("How it is with the sponsor: not told."),
    ),
    of_day(
        facts.tie_ended_on,
        _("That was on {date}."),
        unknown=_("The day of that: not told."),
    ),
    of_option(
        facts.together_at_death,
        together=_("Together until the death."),
        apart=_("Lived apart at the death, and was not divorced."),
        divorced=_("The relationship was over before the death."),
    ),
    of_option(
        facts.sponsor_right,
        dutch=_("The sponsor is Dutch."),
        permanent=_("The sponsor has a permanent or EU long-term permit."),
        former_blue_card=_("The sponsor is a former holder of an EU Blue Card."),
        blue_card=_("The sponsor has an EU Blue Card."),
        work=_("The sponsor has a permit for work."),
        lasting=_("The sponsor has a permit that is not temporary."),
        asylum=_("The sponsor has an asylum permit."),
        temporary=_("The sponsor has a temporary permit."),
        medical_lasting=_(
            "The sponsor has, or asks for, a lasting permit after treatment."
        ),
        unknown=_("The right of the sponsor: not told."),
    ),
    of_option(
        facts.marriage,
        three=_("Married or registered for three years or longer."),
        shorter=_("Married or registered for less than three years."),
        no=_("Not married or registered."),
    ),
    of_option(
        facts.turkish_worker,
        no="",
        three=_("The sponsor is a Turkish worker, for three years of living together."),
        not_yet=_("The sponsor is a Turkish worker, for less than three years yet."),
        shorter=_("Lived with a Turkish worker for less than three years."),
        training=_("Child of a Turkish worker, with vocational training here."),
        business=_("The sponsor is Turkish, with an own business only."),
        gave_up=_("The sponsor gave up Turkish citizenship."),
    ),
    of_option(
        facts.family_here,
        partner=_("Has a partner here with a right to stay."),
        dutch_child=_("Has a Dutch child under 18 here."),
        child=_("Has another child under 18 here."),
        parent=_("Has a parent here with a right to stay."),
        dependent=_("Has family here with whom one cannot do without the other."),
        none=_("No close family here with a right to stay."),
    ),
    of_option(
        facts.children,
        dutch_child=_("Cares for a Dutch child under 18."),
        measure_for_me=_("A minor under supervision (OTS)."),
        parents_lost_say=_("A minor whose parents lost their authority."),
        alone=_("A minor without parents here."),
        measure_for_my_child=_("A child of the family is under supervision (OTS)."),
        eu_child=_("Cares for a child from another EU country."),
        eu_worker_child=_("The child of an EU worker goes to school here."),
        asylum_child=_("Has a child with an asylum permit."),
        lived_here=_("A minor who lived here before, and went away."),
        placed=_("A minor who is placed here by authorities abroad."),
        afghan_girl=_("A westernised Afghan girl, or close family of one."),
        none="",
    ),
    of_option(
        facts.child_care,
        together=_("They live together."),
        authority=_("Has authority over the child (gezag)."),
        pays=_("Shares in the costs of the child."),
        daily=_("Cares for the child daily."),
        blocked=_("Cared for the child before; the other parent prevents it."),
        none=_("Told of no care for that child."),
    ),
    of_number(
        facts.measure_months, _("Supervision was ordered for {number} months in all.")
    ),
    of_day(facts.asylum_since, _("The child got asylum on {date}.")),
)
ELSE = (
    of_option(
        facts.health,
        cannot_travel=_("Unfit to travel, or a family member is."),
        emergency=_("Without treatment a medical emergency within six months."),
        delayed=_("Departure is or was suspended because of health."),
        treatment=_("Needs medical treatment here."),
        never_travel=_("Will never be fit to travel again."),
        dying=_("In the last phase of an illness."),
        ill_family=_("Close family is very ill, with or asking for a permit."),
        none="",
        unknown=_("Health: not told."),
    ),
    of_day(facts.delay_since, _("Departure was suspended since {date}.")),
    of_day(facts.delay_ended_on, _("The suspension ended on {date}.")),
    of_option(
        facts.past,
        was_dutch=_("Was Dutch before."),
        life_here=_("Has built a life here."),
        afraid=_("Fears return to the own country."),
        asylum_refused=_("Asylum was refused before."),
        cannot_leave=_("Tried to leave, and gets no papers for it."),
        no_country=_("No country sees the client as its citizen."),
        came_alone=_("Came here alone as a minor."),
        lived_here_as_child=_("Lived here as a child, and went away."),
        remigration=_("Left, or leaves, under the Remigration Act."),
        asked_court=_("Asked the court in The Hague to establish Dutch nationality."),
        moluccan=_("Of a Moluccan family."),
        human_rights=_("Human rights defender (ICORN), or family of one."),
        none="",
        unknown=_("The past here, and return: not told."),
    ),
    of_day(facts.dutch_lost_on, _("Dutch nationality was lost on {date}.")),
    of_number(
        facts.years_here_as_child, _("Years here with a permit as a minor: {number}.")
    ),
    of_day(facts.first_request_on, _("The first application was on {date}.")),
    of_yes_no(
        facts.sent_back_bar,
        _("Article 3 ECHR bars removal, by a decision or a judgment."),
        "",
    ),
    of_option(
        facts.dtv_report,
        positive=_("DT&V reported: cannot leave, through no fault of the client."),
        negative=_("DT&V reported: can leave, or did not do enough."),
        running=_("DT&V is still mediating."),
        nothing=_("DT&V has not reported."),
    ),
    of_yes_no(facts.passport, "", _("No valid passport.")),
    of_option(
        facts.concerns,
        conviction=_("A conviction, or an open criminal case."),
        entry_ban=_("An entry ban."),
        heavy_ban=_("A heavy entry ban, or declared undesirable."),
        article_1f=_("Article 1F was raised."),
        false_data=_("False data in an earlier procedure."),
        none=_("Nothing told on public order or false data."),
        unknown=_("Public order and false data: not told."),
    ),
)
LINES: tuple[tuple[Promise, tuple[Saying, ...]], ...] = (
    (gettext_lazy("Person"), PERSON),
    (gettext_lazy("Residence"), STAY),
    (gettext_lazy("Events"), HAPPENED),
    (gettext_lazy("Family"), FAMILY),
    (gettext_lazy("Besides"), ELSE),
)


@dataclass(frozen=True)
class PersonLine:
    """What is known of one side of a life, each a whole sentence."""

    label: str
    told: tuple[SafeString | str, ...]


def person(told: Told) -> tuple[PersonLine, ...]:
    """The lines of which anything was asked."""
    return tuple(_lines(told))


def _lines(told: Told) -> Iterator[PersonLine]:
    case = told.assessment.case
    for label, sayings in LINES:
        found = tuple(one for saying in sayings for one in saying.said(case))
        if found:
            yield PersonLine(str(label), tuple(dict.fromkeys(found)))
