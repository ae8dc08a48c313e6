"""Your situation now: papers, permits, days, and what it is about."""

from rules.language.fact import (
    Change,
    Choice,
    Choices,
    Count,
    Day,
    Option,
    Section,
    YesNo,
)
from rules.language.wording import _

nationality = Choice(
    code="nationality",
    section=Section.NOW,
    question=_("Which citizenship do you have?"),
    hint=_("If you have more than one, choose the first in this list that is true."),
    why=_(
        "If you are Dutch or an EU citizen, other and often stronger rules help you."
    ),
    options=(
        Option("dutch", _("I am Dutch")),
        Option(
            "eu",
            _("I am a citizen of another EU country or Switzerland"),
            _("Or of Iceland, Liechtenstein or Norway"),
        ),
        Option("turkish", _("I am Turkish")),
        Option("afghan", _("I am Afghan")),
        Option("other", _("None of these, or I have no citizenship")),
    ),
)

age = Count(
    code="age",
    section=Section.NOW,
    question=_("How old are you?"),
    hint=_("If you fill this in for someone else, give that person’s age."),
    why=_("Some rules are only for children, and some only for adults."),
    low=0,
    high=120,
    grows=True,
)

stay = Choice(
    code="stay",
    section=Section.NOW,
    question=_("What is your stay in the Netherlands now?"),
    hint=_("Look at your residence card, or at the last letter from the IND."),
    why=_("Which rules can help you depends on the stay you have at this moment."),
    change=Change.TALK_FIRST,
    options=(
        Option(
            "permit",
            _("I have a residence permit that is still valid"),
            final=True,
            change=Change.NOBODY,
        ),
        Option(
            "asylum",
            _("I asked for asylum and I am waiting"),
            _("Also when the IND said no and you wait for a judge"),
        ),
        Option(
            "dublin",
            _("I must go to another EU country, which decides on my asylum"),
            _("Also if you asked only there. It is called “Dublin” or “AMMR”"),
        ),
        Option("application", _("I asked for another permit and I am waiting")),
        Option(
            "article_64",
            _("I do not have to leave for now, because of my health"),
            _("This is called “article 64” or “uitstel van vertrek”"),
            change=Change.NOBODY,  # another delay would be a new one, of other days
        ),
        Option(
            "ukraine",
            _("I have protection because of the war in Ukraine"),
            change=Change.NOBODY,
        ),
        Option(
            "eu_family",
            _("I have an EU document, as family of an EU citizen"),
            change=Change.NOBODY,
        ),
        Option("none", _("I have no permission to stay")),
        Option("abroad", _("I am not in the Netherlands")),
    ),
)

held = YesNo(
    code="held",
    section=Section.NOW,
    question=_("Are you locked up at this moment?"),
    hint=_("In detention for foreigners, in a prison, or in a police cell."),
    why=_("Who is locked up pays no fee, and waits under other rules."),
    change=Change.OTHERS,
)

refusal = YesNo(
    code="refusal",
    section=Section.NOW,
    question=_("Did the IND say “no” in a letter in the last four weeks?"),
    hint=_("Or did a letter end your permit? Look at the date on the letter."),
    why=_("You can still act against it, but only for a short time."),
    change=Change.NOBODY,
)

last_permit = Choice(
    code="last_permit",
    section=Section.NOW,
    question=_("Which Dutch residence permit do you have, or did you have last?"),
    hint=_("It is on the card."),
    why=_("After some permits you can get a stronger one, also when they have ended."),
    options=(
        Option("family", _("A permit to live with my partner or my family")),
        Option("humanitarian", _("A temporary humanitarian permit")),
        Option("medical", _("A permit for medical treatment")),
        Option(
            "privileged", _("A card for an embassy, NATO or an international court")
        ),
        Option("eu_document", _("A document as family of an EU citizen")),
        Option("search", _("A permit to look for work after my marriage ended")),
        Option(
            "asylum_family",
            _("An asylum permit, because my family has asylum here"),
            _("This is called “nareis”"),
        ),
        Option(
            "other", _("Another permit"), _("For example for asylum, work or study")
        ),
        Option("never", _("I never had a Dutch residence permit")),
    ),
)

humanitarian_for = Choice(
    code="humanitarian_for",
    section=Section.NOW,
    question=_("What was the reason for this humanitarian permit?"),
    hint=_("Look at the letter of the IND with which you got it."),
    why=_("Each reason has its own way to a stronger permit."),
    options=(
        Option("violence", _("Violence at home, or for the honour of my family")),
        Option(
            "trafficking_case",
            _("Human trafficking, and I made a report or helped the police"),
        ),
        Option("trafficking_unable", _("Human trafficking, and I could not report it")),
        Option("witness", _("I was a witness of human trafficking")),
        Option("labour", _("My employer exploited me")),
        Option("no_fault", _("I could not leave, and it was not my fault")),
        Option("alone_as_child", _("I came here alone as a child")),
        Option("afghan_girl", _("I am an Afghan girl at school here, or her family")),
        Option(
            "protection_order", _("A judge ordered child protection for me or my child")
        ),
        Option("terminal", _("I am very ill and will die soon")),
        Option("human_rights", _("I defend human rights (ICORN), or my family does")),
        Option(
            "article_1f", _("I cannot be sent back, but got no asylum (article 1F)")
        ),
        Option("other", _("Another reason")),
    ),
)

permit_since = Day(
    code="permit_since",
    section=Section.NOW,
    question=_("From which day did you have this permit, without a break?"),
    hint=_("Only count permits of this kind that followed each other without a gap."),
    why=_("Some rules ask that you had your permit for a number of years."),
)

permit_ended_on = Day(
    code="permit_ended_on",
    section=Section.NOW,
    question=_("On which day did this permit end?"),
    hint=_("The last day on the card, or the day of the letter that took it away."),
    why=_("You can often still ask for another permit for two years after the end."),
)

permit_changes = Choices(
    code="permit_changes",
    section=Section.NOW,
    question=_("Is one of these true for the time after you got this permit?"),
    hint=_("A holiday or a visit abroad does not count."),
    why=_("These things can end the rights that your permit gave."),
    options=(
        Option(
            "moved_abroad",
            _("I went to live outside the Netherlands"),
            _("Over six months in a row, or over four in each of three years"),
        ),
        Option(
            "not_told",
            _("We lived apart, or something else changed, and the IND did not know"),
        ),
        Option(
            "late_renewal",
            _("I had family permits for five years, but renewed one of them too late"),
            _("By two years at most. You were together, and nothing else changed"),
        ),
        Option(
            "taken_back",
            _("The IND took it away from a day before the day of its letter"),
            _("In the letter: “met terugwerkende kracht”"),
        ),
    ),
)

taken_back_to = Day(
    code="taken_back_to",
    section=Section.NOW,
    question=_("From which day on did the IND take your permit away?"),
    hint=_("It is in the letter. It can be the first day of the permit."),
    why=_("The time after that day does not count as time with a permit."),
)

lawful_since = Day(
    code="lawful_since",
    section=Section.NOW,
    question=_("From which day did you have residence permits, without a break?"),
    hint=_("All kinds of permits count, one after the other."),
    why=_("After five years, a permanent permit may be better for you."),
)

trafficking_outcome = Choice(
    code="trafficking_outcome",
    section=Section.NOW,
    question=_("How far is the criminal case about what they did to you?"),
    hint=_("Your lawyer, the police or CoMensha can tell you."),
    why=_(
        "When the prosecutor takes someone to court, a stronger permit is possible at "
        "once."
    ),
    change=Change.OTHERS,
    options=(
        Option(
            "running",
            _("They still look into it. The prosecutor did not decide yet"),
        ),
        Option(
            "prosecuted",
            _("The prosecutor takes someone to court for it"),
            _("Also when a judge is looking at the case now"),
            final=True,
        ),
        Option("convicted", _("A court convicted someone for it"), final=True),
        Option(
            "no_conviction", _("The court judged, and nobody was convicted"), final=True
        ),
        Option(
            "ordered",
            _("After a complaint, a court ordered the prosecutor to take it to court"),
            _("This is called “beklag” (article 12). The “gerechtshof” decides on it"),
            final=True,
        ),
        Option(
            "complaint",
            _("The prosecutor stopped it. I complained, and I am waiting"),
        ),
        Option(
            "dropped",
            _("The prosecutor stopped it. I have no complaint that still runs"),
        ),
    ),
)

return_dangers = Choices(
    code="return_dangers",
    section=Section.NOW,
    question=_("What would happen in your country, because of what they did to you?"),
    hint=_("Choose all that are true. Your own country: where you are a citizen."),
    why=_("The policy of the IND names these things. It weighs them together."),
    options=(
        Option("revenge", _("They would take revenge on me or on my family")),
        Option(
            "punished",
            _("The authorities would punish me"),
            _("For example for the sex work that others made me do"),
        ),
        Option("no_new_life", _("I could not build a new life there")),
        Option("other", _("Another serious thing that comes from it")),
    ),
)

delay_before = YesNo(
    code="delay_before",
    section=Section.NOW,
    question=_("Did this permit start right after a full year of delayed departure?"),
    hint=_(
        "The delay is called “article 64” or “uitstel van vertrek”. Right after: the "
        "first day on your card is the day after it ended."
    ),
    why=_(
        "Then two years with the medical permit are enough. After a gap it is three."
    ),
)

year_more = YesNo(
    code="year_more",
    section=Section.NOW,
    question=_("Do you need treatment for at least one more year?"),
    hint=_("Your doctor can tell you."),
    why=_("The stronger permit is for people who need treatment for a long time."),
)

still_cannot_leave = YesNo(
    code="still_cannot_leave",
    section=Section.NOW,
    question=_("Is it still impossible for you to leave?"),
    hint=_("Because you get no papers for it, or because of your health."),
    why=_("The stronger permit is for people who still cannot leave."),
)

topics = Choices(
    code="topics",
    section=Section.NOW,
    question=_("What is your situation about?"),
    hint=_("Choose all that are true, also a little. We only ask about these."),
    why=_("So we do not ask you things that have nothing to do with you."),
    unsure="unsure",
    options=(
        Option(
            "harm",
            _("Someone hurt, threatened or used me, or other people"),
            _("At home, at work, in the family or by strangers"),
        ),
        Option("family", _("Close family in the Netherlands with a right to stay")),
        Option("health", _("Illness, mine or of my family")),
        Option(
            "child",
            _("A child that I care for, or I am under 18 myself"),
            _("For example a Dutch child, or a judge ordered child protection"),
        ),
        Option(
            "going_back",
            _("I am afraid to go back, or I cannot go back"),
            _("Also when you asked for asylum before"),
        ),
        Option(
            "life_here",
            _("My life here, now or in the past"),
            _("For example as a child, as a Dutch citizen, or for many years"),
        ),
        Option("old_scheme", _("An old scheme that someone told me about")),
        Option("unsure", _("I am not sure: ask me about all of this")),
    ),
)
