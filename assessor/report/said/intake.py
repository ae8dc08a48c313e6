"""What to ask first at the intake: whole questions, to be read aloud to the client."""

from collections.abc import Iterator, Mapping

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.report.said.findings import not_known
from assessor.report.told import IN_SIGHT, Told
from assessor.wording import sentence
from rules.assessment.assessment import Finding
from rules.language.fact import Fact
from rules.language.rule import Standing
from rules.law import facts

WITHOUT_OPTIONS: Mapping[Fact, str] = {
    facts.topics: _("What brings you here, and what should the permit be for?"),
    facts.permit_changes: _(
        "Since you got the permit, did you live abroad or apart, or renew it late?"
    ),
    facts.happened: _("Did somebody hurt, threaten or use you, or others you know of?"),
    facts.tied_here: _("What would make it hard for you to go and live there?"),
    facts.trafficking_papers: _("What is on paper about it, of police or a doctor?"),
    facts.health: _("Are you, or is family of yours, ill? What do the doctors say?"),
    facts.last_phase: _("Do the doctors still treat the illness itself?"),
    facts.ill_facts: _("Which permit does the ill person have, and since when?"),
    facts.delay_facts: _("What did you do about your file, papers and identity?"),
    facts.best_country: _("Why must the treatment be here, and how long does it take?"),
    facts.children: _("Which children are there, and what is their right to stay?"),
    facts.child_care: _("What do you do for the child, and who has authority over it?"),
    facts.measure_facts: _("Does the supervision still run, and who has which permit?"),
    facts.afghan_facts: _("How does the girl live here, and who could protect her?"),
    facts.past: _("Were you ever Dutch, did you grow up here, or ask for asylum?"),
    facts.hard_facts: _(
        "Which illness, death or violence was there while you were here?"
    ),
    facts.return_trouble: _("Was your name or country doubted, or a step refused?"),
    facts.exam_exemption: _("Why could you not do the civic integration exam?"),
    facts.concerns: _(
        "Were there convictions, an entry ban, article 1F, or false data?"
    ),
}
"""For the questions that mean little without the options to choose from."""


def intake_questions(told: Told, about: tuple[Finding, ...]) -> Iterator[str]:
    """What is open, most telling first; then what every intake needs."""
    yield from dict.fromkeys((*_unknown(told, about), *_weighed(about)))
    if told.letter is None or told.letter.day is None:
        yield gettext("Is there a letter with a decision? Of which day is it?")
    yield gettext("Has an application been made before? For what, and when?")
    yield gettext("Which papers are there, and where are they now?")
    yield gettext("Is it safe at home, and is it safe to keep papers there?")
    yield gettext("Who else in the family needs a permit?")


def _unknown(told: Told, about: tuple[Finding, ...]) -> Iterator[str]:
    for one in (*about, *_in_sight(told)):
        for code in not_known(one):
            yield asked(told.law.fact[code])
    concerns = told.assessment.case.answers.get(facts.concerns.code, frozenset())
    if concerns is None:
        yield asked(facts.concerns)


def asked(fact: Fact) -> str:
    return gettext(WITHOUT_OPTIONS.get(fact, fact.question))


def _in_sight(told: Told) -> Iterator[Finding]:
    for result in told.assessment.standing(*IN_SIGHT, Standing.UNCLEAR):
        yield from result.findings


def _weighed(about: tuple[Finding, ...]) -> Iterator[SafeString]:
    """What an authority weighs first, of what is weighed."""
    text = gettext("What can you tell and show about this: {factor}?")
    for finding in about:
        for one in finding.weighed:
            for factor in one.on[:1]:
                yield sentence(text, factor=gettext(factor))
