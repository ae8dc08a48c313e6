"""Every fact and its question; the order of FACTS is the conversation.

The questions ask what a person knows, in her words, not in those of the law. Dates
are asked where the law counts time, so that the outcome can say from when.
"""

from rules.fact import (
    Change,
    Choice,
    Choices,
    Count,
    Day,
    Months,
    Option,
    Section,
    YesNo,
)
from rules.wording import _

# --- Your situation now -------------------------------------------------------------

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
            _("I asked for asylum, but I must go to another EU country first"),
            _("This is called “Dublin”"),
        ),
        Option("application", _("I asked for another permit and I am waiting")),
        Option(
            "article_64",
            _("I do not have to leave for now, because of my health"),
            _("This is called “article 64” or “uitstel van vertrek”"),
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
    why=_("Some terms are then much shorter, and you pay no fee."),
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
    hint=_(
        "It is on the card. A document as family of an EU citizen is another permit."
    ),
    why=_("After some permits you can get a stronger one, also when they have ended."),
    options=(
        Option("family", _("A permit to live with my partner or my family")),
        Option("humanitarian", _("A temporary humanitarian permit")),
        Option("medical", _("A permit for medical treatment")),
        Option(
            "privileged", _("A card for an embassy, NATO or an international court")
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
    hint=_("The last day on the card, or the day the IND told you it was taken away."),
    why=_("You can often still ask for another permit for two years after the end."),
)

permit_changes = Choices(
    code="permit_changes",
    section=Section.NOW,
    question=_("Is one of these true for the time after you got this permit?"),
    hint=_("A holiday or a visit abroad does not count."),
    why=_("These things can end the rights that your permit gave."),
    options=(
        Option("moved_abroad", _("I went to live outside the Netherlands")),
        Option(
            "not_told",
            _("We lived apart, or something else changed, and the IND did not know"),
        ),
    ),
)

trafficking_outcome = Choice(
    code="trafficking_outcome",
    section=Section.NOW,
    question=_("How did the criminal case about the trafficking end?"),
    hint=_("Your lawyer, the police or CoMensha can tell you."),
    why=_("A final conviction opens the way to a stronger permit at once."),
    change=Change.OTHERS,
    options=(
        Option("convicted", _("Someone was convicted, and that is final"), final=True),
        Option("running", _("It still goes on")),
        Option(
            "no_conviction", _("The court judged, and nobody was convicted"), final=True
        ),
        Option(
            "dropped", _("The prosecutor stopped it before a judge saw it"), final=True
        ),
    ),
)

judgment_on = Day(
    code="judgment_on",
    section=Section.NOW,
    question=_("On which day did the court judge?"),
    why=_("It matters whether you had your permit for three years on that day."),
)

delay_before = YesNo(
    code="delay_before",
    section=Section.NOW,
    question=_("Was your departure delayed for a full year right before this permit?"),
    hint=_("This is called “article 64” or “uitstel van vertrek”."),
    why=_("Then two years with the medical permit are enough, and not three."),
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

passport = YesNo(
    code="passport",
    section=Section.NOW,
    question=_("Do you have a valid passport?"),
    hint=_("Also choose yes if you can show that your country cannot give you one."),
    why=_("Most permits ask for a passport, but there are exceptions."),
    change=Change.WITH_HELP,
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

# --- What happened ------------------------------------------------------------------

happened = Choices(
    code="happened",
    section=Section.HAPPENED,
    question=_("Did any of this happen to you?"),
    hint=_("Choose all that are true. You do not have to tell what happened."),
    why=_("The law protects people who went through this."),
    behind=topics.includes("harm", "unsure"),
    options=(
        Option(
            "exploited",
            _("Someone used me"),
            _("Forced or tricked me into work, sex, begging or crime, or tried to"),
        ),
        Option(
            "child_work",
            _("I had to work here without a permit when I was under 18"),
        ),
        Option(
            "violence",
            _("My partner or my family hurt me or threatened me"),
            _("With their hands, with words, with sex, with money or papers"),
        ),
        Option(
            "honour",
            _("I am in danger because of the honour of my family"),
            _("They say that I brought shame on the family"),
        ),
        Option(
            "witnessed",
            _("I saw that other people were used"),
            _("And I told the police about it"),
        ),
        Option(
            "helped_justice",
            _("I am threatened because I helped the police or a court"),
        ),
    ),
)

permit_when_exploited = YesNo(
    code="permit_when_exploited",
    section=Section.HAPPENED,
    question=_("Did you have a Dutch residence permit when they used you?"),
    why=_("One of the rules is only for people who had no permit at that time."),
)

trafficking_report = Choice(
    code="trafficking_report",
    section=Section.HAPPENED,
    question=_("Have you spoken with the police about it?"),
    hint=_(
        "There is no wrong answer. You do not have to go to the police for this test."
    ),
    why=_(
        "There is a rule for people who made a report, and one for people who cannot."
    ),
    change=Change.WITH_HELP,
    options=(
        Option(
            "signed",
            _("Yes, I made a report and signed it"),
            final=True,
            change=Change.WITH_HELP,
        ),
        Option(
            "helping",
            _("Yes, I help them in another way"),
            final=True,
            change=Change.WITH_HELP,
        ),
        Option("not_yet", _("No, not yet, or I need time to think")),
        Option("cannot", _("No, I cannot do that or I do not dare to"), final=True),
    ),
)

trafficking_case = Choice(
    code="trafficking_case",
    section=Section.HAPPENED,
    question=_("Is the police or the court still working on the case?"),
    hint=_("Your lawyer, the police or CoMensha can tell you."),
    why=_(
        "This permit lasts as long as the police or the court is working on the case."
    ),
    change=Change.OTHERS,
    options=(
        Option("running", _("The police or the court is still working on it")),
        Option("closed", _("The case is closed")),
    ),
)

prosecutor_needs_you = Choice(
    code="prosecutor_needs_you",
    section=Section.HAPPENED,
    question=_("Did the public prosecutor say that you must be here for the case?"),
    hint=_("The public prosecutor is the “officier van justitie”."),
    why=_(
        "If you must go to another EU country first, this can make it possible to stay."
    ),
    change=Change.OTHERS,
    options=(
        Option("yes", _("Yes")),
        Option("no", _("No, the prosecutor said that it is not needed")),
        Option("nothing", _("The prosecutor did not say anything about it")),
    ),
)

about_work = YesNo(
    code="about_work",
    section=Section.HAPPENED,
    question=_("Was it about work for a boss?"),
    hint=_("Very bad work, or work while you were under 18."),
    why=_("There is a rule of its own for people whom an employer exploited."),
)

reflection_had = YesNo(
    code="reflection_had",
    section=Section.HAPPENED,
    question=_("Did the police already give you time to think once before?"),
    hint=_("This is called “bedenktijd”. For three months you do not have to leave."),
    why=_("You can get this time only once."),
)

cannot_report = Choices(
    code="cannot_report",
    section=Section.HAPPENED,
    question=_("Why can you not make a report?"),
    hint=_("Choose all that are true."),
    why=_("The law knows a few strong reasons why nobody can ask it of you."),
    options=(
        Option("threat", _("They threaten me seriously, here in the Netherlands")),
        Option("health", _("My health or my mind does not allow it")),
    ),
)

trafficking_papers = Choices(
    code="trafficking_papers",
    section=Section.HAPPENED,
    question=_("Do you have one of these papers?"),
    hint=_("Choose all that you have. You can have them without a report."),
    why=_("With the right papers this ground becomes much stronger."),
    change=Change.WITH_HELP,
    options=(
        Option("victim", _("From the police: that I am a victim")),
        Option(
            "threat", _("A recent paper from the police: they threaten me seriously")
        ),
        Option(
            "medical",
            _("A recent one from a doctor or psychologist: I am too ill to report"),
            _("A doctor in the BIG register or a psychologist in the NIP register"),
        ),
    ),
)

permit_when_hurt = YesNo(
    code="permit_when_hurt",
    section=Section.HAPPENED,
    question=_("Did you have a Dutch residence permit when the danger began?"),
    why=_("With a permit, one rule can help you. Without a permit, another one can."),
)

violence_papers = Choices(
    code="violence_papers",
    section=Section.HAPPENED,
    question=_("Do you have a paper about the violence?"),
    hint=_("Choose all that you have. You do not need them today."),
    why=_("Papers help the IND to believe you. We tell you which ones can still help."),
    change=Change.WITH_HELP,
    options=(
        Option("police", _("A recent paper from the police")),
        Option("prosecutor", _("A paper that the public prosecutor starts a case")),
        Option("medical", _("A recent paper from a doctor")),
        Option("helper", _("A letter from a social worker or another helper")),
        Option("shelter", _("A paper from a shelter where I stay or stayed")),
        Option("objective", _("Another paper from someone who can be trusted")),
    ),
)

threat_now = YesNo(
    code="threat_now",
    section=Section.HAPPENED,
    question=_(
        "Are you still in danger in the Netherlands from this person or family?"
    ),
    hint=_("In danger now? Call 112. It is free."),
    why=_("Protection is for as long as the danger is real."),
)

threat_at_home = YesNo(
    code="threat_at_home",
    section=Section.HAPPENED,
    question=_(
        "Would they or their family also be a danger to you in your own country?"
    ),
    hint=_("Your own country is the country that you are a citizen of."),
    why=_("The IND asks whether you could be safe by living there."),
)

honour_harm = Choices(
    code="honour_harm",
    section=Section.HAPPENED,
    question=_("What are you afraid they will do?"),
    hint=_("Choose all that are true. We ask it only once."),
    why=_("The policy of the IND names the harm that is serious enough."),
    options=(
        Option("life", _("Kill me, or drive me to kill myself")),
        Option("body", _("Hurt or mutilate me, or lock me up"), _("Or my children")),
        Option("cast_out", _("Cast me out, so that I cannot live on my own there")),
        Option("children", _("Take my children away")),
        Option("forced", _("Force me to marry, or to leave my husband or wife")),
    ),
)

expert_advice = Choice(
    code="expert_advice",
    section=Section.HAPPENED,
    question=_("Did the police ask their experts on honour violence about you?"),
    hint=_("This expert centre is called “LEC EGG”."),
    why=_("The IND follows the advice of these experts."),
    change=Change.OTHERS,
    options=(
        Option("confirmed", _("Yes, and they say that the danger is real")),
        Option("denied", _("Yes, and they say that there is no real danger")),
        Option("not_asked", _("No, or not yet")),
    ),
)

# --- Your family --------------------------------------------------------------------

tie = Choice(
    code="tie",
    section=Section.FAMILY,
    question=_("How is it now with the person you lived with?"),
    hint=_("Your partner, or the family member you came to the Netherlands for."),
    why=_(
        "The rules are different when you are together, apart, or when someone died."
    ),
    change=Change.TALK_FIRST,
    options=(
        Option("together", _("We are together")),
        Option(
            "ended_violence",
            _("We are apart because of violence or threats"),
            _("It does not matter who left"),
        ),
        Option(
            "left_behind",
            _("I was left behind in another country"),
            change=Change.NOBODY,
        ),
        Option("ended", _("We are apart for another reason")),
        Option("died", _("He or she died"), change=Change.NOBODY),
        Option("nobody", _("There is no such person"), change=Change.NOBODY),
    ),
)

tie_ended_on = Day(
    code="tie_ended_on",
    section=Section.FAMILY,
    question=_("On which day did that end?"),
    hint=_("The day you went apart, or the day he or she died."),
    why=_("For some rules it matters how long you were together with your permit."),
)

together_at_death = Choice(
    code="together_at_death",
    section=Section.FAMILY,
    question=_("Were you still together when he or she died?"),
    hint=_("For a parent: choose yes if you still lived together."),
    why=_("This rule is for people who were together until the death."),
    options=(
        Option("together", _("Yes, we were together")),
        Option("apart", _("We lived apart, but we were not divorced")),
        Option("divorced", _("No, we were divorced or our relationship was over")),
    ),
)

family_role = Choice(
    code="family_role",
    section=Section.FAMILY,
    question=_("As what did you get your family permit?"),
    why=_("Partners, children and parents each have their own rules."),
    options=(
        Option("partner", _("As husband, wife or partner")),
        Option("child", _("As a child under 18 of my parent or foster parent")),
        Option("parent_65", _("As a parent of 65 or older, alone, of an adult child")),
        Option("other", _("As another family member")),
    ),
)

born_in_netherlands = YesNo(
    code="born_in_netherlands",
    section=Section.FAMILY,
    question=_("Were you born in the Netherlands?"),
    why=_("Children who were born here do not have to wait a year."),
)

both_parents = YesNo(
    code="both_parents",
    section=Section.FAMILY,
    question=_("Do both your parents have such a right to stay?"),
    hint=_("Dutch, or a permit that is not temporary."),
    why=_("The rule speaks of both parents. With one, a specialist must look."),
    change=Change.OTHERS,
)

sponsor_right = Choice(
    code="sponsor_right",
    section=Section.FAMILY,
    question=_("Which right to stay did that person have?"),
    hint=_("The person your permit depends on, or depended on."),
    why=_("A stronger right of that person can give you a stronger right too."),
    change=Change.OTHERS,
    options=(
        Option("dutch", _("Dutch citizen")),
        Option("permanent", _("A permanent permit, or an EU long-term permit")),
        Option("blue_card", _("An EU Blue Card, for highly qualified work")),
        Option("work", _("Another permit for work or an own business")),
        Option(
            "lasting",
            _("Another permit that is not temporary"),
            _("For example non-temporary humanitarian"),
        ),
        Option("changed", _("It changed in the years that I had my permit")),
        Option("asylum", _("An asylum permit for a limited time")),
        Option(
            "temporary",
            _("A permit that is temporary by nature"),
            _("Study, seasonal work, job search, medical or temporary humanitarian"),
        ),
        Option(
            "medical_lasting",
            _("A lasting permit after medical treatment, or he or she asks for it now"),
        ),
    ),
)

eu_family_since = Day(
    code="eu_family_since",
    section=Section.FAMILY,
    question=_("Since when have you lived in the EU as family of this person?"),
    hint=_("Without a break. Years in other EU countries count too."),
    why=_("One rule adds up your years in the Netherlands and in other EU countries."),
)

exam = Choice(
    code="exam",
    section=Section.FAMILY,
    question=_("Did you pass the civic integration exam?"),
    hint=_("The “inburgeringsexamen”. DUO keeps the results."),
    why=_("One of the rules asks for this exam, but many people do not have to do it."),
    change=Change.YOU,
    options=(
        Option("passed", _("Yes"), final=True),
        Option("excused", _("No, but DUO wrote that I do not have to"), final=True),
        Option("no", _("No, or not yet")),
    ),
)

exam_exemption = Choices(
    code="exam_exemption",
    section=Section.FAMILY,
    question=_("Is one of these true for you?"),
    hint=_("Choose all that are true."),
    why=_("Then you may not need the exam."),
    options=(
        Option("pension_age", _("I have reached the Dutch state pension age")),
        Option(
            "school",
            _("I lived at least 8 years in the Netherlands at school age"),
        ),
        Option("diploma", _("I have a diploma or certificate that DUO accepts for it")),
        Option(
            "disability", _("I can never do the exam because of illness or disability")
        ),
        Option(
            "effort",
            _("I did 600 hours of lessons and failed parts of the exam 4 times"),
            _("Or 600 hours of lessons in reading and writing and a test by DUO"),
        ),
        Option("turkish", _("I am Turkish, or I am family of a Turkish worker")),
    ),
)

family_here = Choices(
    code="family_here",
    section=Section.FAMILY,
    question=_("Do you have close family in the Netherlands with a right to stay?"),
    hint=_("Choose all that are true. Dutch citizens count too."),
    why=_("The right to family life can protect you. This is article 8 of the ECHR."),
    behind=topics.includes("family", "unsure"),
    options=(
        Option("partner", _("My husband, wife or partner, and we are together")),
        Option("child", _("My child under 18")),
        Option("parent", _("My parent")),
        Option(
            "dependent",
            _("Other family who cannot do without me, or I without them"),
            _("For example an adult child, grandparent, brother or sister"),
        ),
    ),
)

# --- Your health --------------------------------------------------------------------

health = Choices(
    code="health",
    section=Section.HEALTH,
    question=_("Is one of these true about your health?"),
    hint=_("Choose all that are true."),
    why=_("Illness can be a reason to stay for some time, or to get a permit."),
    behind=topics.includes("health", "unsure"),
    options=(
        Option(
            "cannot_travel",
            _("I, or a family member here, cannot travel because of health"),
        ),
        Option(
            "emergency",
            _("Without treatment I get very ill or die within three months"),
        ),
        Option(
            "delayed",
            _("My departure is or was delayed because of my health"),
            _("This is called “article 64” or “uitstel van vertrek”"),
        ),
        Option("treatment", _("I need medical treatment in the Netherlands")),
        Option("never_travel", _("Doctors say that I can never travel again")),
        Option("dying", _("Doctors say that I will die soon")),
    ),
)

delay_since = Day(
    code="delay_since",
    section=Section.HEALTH,
    question=_("From which day was your departure delayed, without a break?"),
    hint=_("The first day is in the letter of the IND about article 64."),
    why=_(
        "After one full year you can ask for a permit, in a short time around that day."
    ),
)

delay_ended_on = Day(
    code="delay_ended_on",
    section=Section.HEALTH,
    question=_("On which day did the delay of your departure end?"),
    hint=_("The last day is in the letter of the IND about article 64."),
    why=_("The rule asks for a full year without a break."),
)

treatment_goes_on = YesNo(
    code="treatment_goes_on",
    section=Section.HEALTH,
    question=_("Do you still have treatment in the Netherlands?"),
    why=_("The permit is for people whose treatment goes on."),
)

asked_for_care = YesNo(
    code="asked_for_care",
    section=Section.HEALTH,
    question=_(
        "Did you try to find out whether you could get care in your own country?"
    ),
    hint=_("For example with a letter to a hospital there, or with help from IOM."),
    why=_("The IND wants to see that you tried."),
    change=Change.YOU,
)

best_country = Choices(
    code="best_country",
    section=Section.HEALTH,
    question=_("Is one of these true about your treatment?"),
    hint=_("Choose all that are true."),
    why=_("The Netherlands must be the best country for the treatment."),
    options=(
        Option("special", _("The Netherlands is known for this treatment")),
        Option(
            "five_years",
            _("I live here for five years, and am treated for a year or longer"),
            _("I cannot get it elsewhere, and get very ill or die without it"),
        ),
        Option(
            "long",
            _("It takes longer than a year, and I cannot get it elsewhere"),
            _("And without it I get very ill or die within three months"),
        ),
        Option("lawful", _("I had permits here for five years in a row")),
        Option(
            "pregnant",
            _("I am pregnant and need special care"),
            _("And I am married to someone who is Dutch or has a permit"),
        ),
        Option(
            "surinamese",
            _("I am Surinamese, and came with a visa for treatment"),
            _("Six months ago or longer, and I still need it"),
        ),
    ),
)

treatment_paid = YesNo(
    code="treatment_paid",
    section=Section.HEALTH,
    question=_("Can you, or someone for you, pay for the treatment and for your life?"),
    hint=_("With an insurance and an income that are not from the government."),
    why=_("This permit asks that no public money pays for it."),
    change=Change.WITH_HELP,
)

# --- Children -----------------------------------------------------------------------

children = Choices(
    code="children",
    section=Section.CHILDREN,
    question=_("Is one of these true about a child?"),
    hint=_("Choose all that are true."),
    why=_("Some rules are there to protect children and the people who care for them."),
    behind=topics.includes("child", "unsure"),
    options=(
        Option(
            "dutch_child",
            _("I care for a Dutch child under 18 in the Netherlands"),
        ),
        Option(
            "measure_for_me",
            _("I am under 18, and a judge placed me under supervision"),
            _("This is called “ondertoezichtstelling” (OTS)"),
        ),
        Option(
            "parents_lost_say",
            _("I am under 18, and a judge ended the say of my parents"),
            _("This is called “gezagsbeëindiging”"),
        ),
        Option(
            "measure_for_my_child",
            _("A judge placed a child of my family under supervision"),
            _("This is called “ondertoezichtstelling” (OTS)"),
        ),
        Option("eu_child", _("I care for a child from another EU country")),
        Option("asylum_child", _("My child has an asylum permit")),
        Option(
            "placed",
            _("I am under 18, and authorities abroad place me in a home here"),
            _("With a foster family or in an institution"),
        ),
        Option("afghan_girl", _("I am an Afghan girl at school here, or her parent")),
    ),
)

child_needs_you = YesNo(
    code="child_needs_you",
    section=Section.CHILDREN,
    question=_("Would the child have to leave the EU if you must leave?"),
    hint=_("Think of who gives care every day, and who the child cannot do without."),
    why=_("Then you can have a right to stay under EU law."),
)

measure_months = Months(
    code="measure_months",
    section=Section.CHILDREN,
    question=_("For how many months did the judge give the supervision?"),
    hint=_("The number is in the decision of the judge. One year is 12 months."),
    why=_("This permit is for supervision of at least one year."),
    high=36,
    change=Change.OTHERS,
)

measure_facts = Choices(
    code="measure_facts",
    section=Section.CHILDREN,
    question=_("Is one of these true about the supervision?"),
    hint=_("Choose all that are true. The guardian can help you with this."),
    why=_(
        "The permit is for a child without a right to stay, who needs the help here."
    ),
    options=(
        Option("ended", _("The supervision has ended")),
        Option("abroad", _("Another country can take over the help for the child")),
        Option("child_may_stay", _("The child has a right to stay in the Netherlands")),
        Option(
            "no_say",
            _("A judge ended my say over the child"),
            _("This is called “gezagsbeëindiging”"),
        ),
    ),
)

placement = Choice(
    code="placement",
    section=Section.CHILDREN,
    question=_("For how long were you placed here?"),
    hint=_("It is in the papers of the Central Authority."),
    why=_("Until you are 18, or for a shorter time: these are two different permits."),
    change=Change.OTHERS,
    options=(
        Option("until_18", _("Until I am 18, because I cannot go back to my family")),
        Option("shorter", _("For a shorter time")),
    ),
)

afghan_role = Choice(
    code="afghan_role",
    section=Section.CHILDREN,
    question=_("Who are you?"),
    why=_("The girl and her parents can get the same permit."),
    options=(
        Option("girl", _("I am the girl")),
        Option("parent", _("I am her mother or father")),
    ),
)

girl_age = Count(
    code="girl_age",
    section=Section.CHILDREN,
    question=_("How old is the girl?"),
    why=_("The rule is for girls from ten up to eighteen."),
    low=0,
    high=120,
    grows=True,
)

afghan_facts = Choices(
    code="afghan_facts",
    section=Section.CHILDREN,
    question=_("Is one of these true about the girl?"),
    hint=_("Choose all that are true."),
    why=_("Then this rule does not help her."),
    options=(
        Option("went_back", _("She has been back in Afghanistan")),
        Option("protected", _("Powerful people there can protect her")),
        Option("hindered", _("She or her family worked against a return")),
    ),
)

# --- Your past ----------------------------------------------------------------------

past = Choices(
    code="past",
    section=Section.PAST,
    question=_("Which of these is true for you?"),
    hint=_("Choose all that are true."),
    why=_("Your past here can be a ground of its own, or point to another way."),
    behind=topics.includes("going_back", "life_here", "unsure"),
    options=(
        Option("was_dutch", _("I was Dutch before")),
        Option(
            "life_here",
            _("I have built my life here"),
            _("I was born here, came as a child, or have lived here for many years"),
        ),
        Option("afraid", _("I am afraid of what will happen to me in my own country")),
        Option("asylum_refused", _("My request for asylum was refused")),
        Option(
            "cannot_leave",
            _("I tried to leave, but I cannot get the papers for it"),
        ),
        Option("came_alone", _("I came here alone as a child, and I am under 18")),
        Option("lived_here_as_child", _("I lived here as a child and then went away")),
        Option(
            "remigration",
            _("I left, or will leave, with money of the Remigration Act"),
            _("Or I went along as a partner or a child"),
        ),
        Option(
            "asked_court",
            _("I asked the court in The Hague to decide that I am Dutch"),
        ),
        Option("moluccan", _("My family is Moluccan and came here from Indonesia")),
    ),
)

dutch_past = Choices(
    code="dutch_past",
    section=Section.PAST,
    question=_("What is true about the time when you were Dutch?"),
    hint=_("Aruba, Curaçao, Sint Maarten and the other islands do not count here."),
    why=_(
        "Former Dutch citizens who were born and raised here have a rule of their own."
    ),
    options=(
        Option("born_here", _("I was born in the Netherlands")),
        Option(
            "school_here",
            _("I lived here as a Dutch child and finished primary school here"),
        ),
        Option("fraud", _("It was taken away because of wrong information")),
        Option(
            "kept_other",
            _("I lost it because I kept the citizenship that I had before"),
            _("After naturalisation or option. Not if you took another one later"),
        ),
        Option(
            "ties",
            _("My school, upbringing or work was focused on the Netherlands"),
            _("Also on Aruba, Curaçao, Sint Maarten or the other islands"),
        ),
    ),
)

dutch_lost_on = Day(
    code="dutch_lost_on",
    section=Section.PAST,
    question=_("On which day did you lose your Dutch citizenship?"),
    why=_("There are two years to ask for this permit."),
)

lawful_before_dutch = Choice(
    code="lawful_before_dutch",
    section=Section.PAST,
    question=_("How long had you lived here with permits when you became Dutch?"),
    hint=_("Count the years in a row, right before you became Dutch."),
    why=_("It decides which permit you can ask for."),
    options=(
        Option("five", _("Five years or longer")),
        Option("three", _("Three years or longer, but less than five")),
        Option("less", _("Less than three years")),
    ),
)

lives_in_own_country = YesNo(
    code="lives_in_own_country",
    section=Section.PAST,
    question=_("Do you live in the country that you are a citizen of now?"),
    why=_("This rule is for people who live in another country than their own."),
    change=Change.TALK_FIRST,
)

years_here_as_child = Count(
    code="years_here_as_child",
    section=Section.PAST,
    question=_("How many years did you live here with a permit before you were 18?"),
    hint=_("Years as a Dutch citizen count too."),
    why=_("After five or ten years as a child here you may come back."),
    low=0,
    high=18,
)

care_arranged = YesNo(
    code="care_arranged",
    section=Section.PAST,
    question=_("Is there someone here who cares for you and acts for you by law?"),
    why=_("A child who comes back needs care and a guardian."),
    change=Change.WITH_HELP,
)

remigrated_on = Day(
    code="remigrated_on",
    section=Section.PAST,
    question=_("On which day did you leave with money of the Remigration Act?"),
    hint=_("If you have not left yet, choose “I do not know”."),
    why=_("You can come back within one year."),
)

gave_up_dutch = YesNo(
    code="gave_up_dutch",
    section=Section.PAST,
    question=_("Did you give up Dutch citizenship to leave under this act?"),
    hint=_("And are you still here because you wait for the SVB?"),
    why=_("Then you can get a permit for the time that you wait."),
    change=Change.TALK_FIRST,
)

first_request_on = Day(
    code="first_request_on",
    section=Section.PAST,
    question=_("On which day was the first request for asylum or a permit here?"),
    hint=_("For an Afghan girl: the day of her own first asylum request."),
    why=_("Some rules count the years from that day."),
)

age_at_first_request = Count(
    code="age_at_first_request",
    section=Section.PAST,
    question=_("How old were you on that day?"),
    why=_("The rule was made for children under 15. Older children can ask too."),
    low=0,
    high=120,
)

first_procedure = YesNo(
    code="first_procedure",
    section=Section.PAST,
    question=_("Is this your first request in the Netherlands?"),
    hint=_("For asylum or a permit, and not finally decided yet."),
    why=_("In a first procedure the IND can look at very hard situations by itself."),
)

return_steps = Choices(
    code="return_steps",
    section=Section.PAST,
    question=_("What did you do to get papers for your return?"),
    hint=_("Choose all that are true."),
    why=_("This permit is for people who did all they could to leave."),
    change=Change.WITH_HELP,
    options=(
        Option(
            "embassies",
            _("I asked every embassy that could help me"),
            _("Of your own country, and of countries where you lived before"),
        ),
        Option(
            "return_service",
            _("I asked DT&V to help me get travel papers"),
            _("DT&V is the “Dienst Terugkeer en Vertrek”"),
        ),
        Option(
            "family",
            _("My family here did the same, and we were a family before we came"),
        ),
    ),
)

return_trouble = Choices(
    code="return_trouble",
    section=Section.PAST,
    question=_("Did one of these things happen?"),
    hint=_("If you had a good reason for it, a lawyer can explain that."),
    why=_("These are common reasons to refuse this permit."),
    options=(
        Option("doubted", _("The IND does not believe my name or my country")),
        Option(
            "refused",
            _("I said no to a step in my return"),
            _("A statement, a visit to the embassy, or I told them I will not go"),
        ),
    ),
)

dtv_report = Choice(
    code="dtv_report",
    section=Section.PAST,
    question=_("What did DT&V write about it?"),
    hint=_("The report is called “ambtsbericht”."),
    why=_("The report of DT&V decides this ground in almost every case."),
    change=Change.OTHERS,
    options=(
        Option("positive", _("That I cannot leave, and that it is not my fault")),
        Option("negative", _("That I can leave, or that I did not do enough")),
        Option("nothing", _("Nothing yet")),
    ),
)

lawful_since = Day(
    code="lawful_since",
    section=Section.PAST,
    question=_("From which day did you have residence permits, without a break?"),
    hint=_("All kinds of permits count, one after the other."),
    why=_("After five years, a permanent permit may be better for you."),
)

income = YesNo(
    code="income",
    section=Section.PAST,
    question=_("Do you have enough income of your own, for at least one more year?"),
    hint=_(
        "At least the minimum wage for full-time work, from work or an own business."
    ),
    why=_("With enough income a permanent permit may be better for you."),
    change=Change.YOU,
)

heard_of = Choices(
    code="heard_of",
    section=Section.PAST,
    question=_("Did someone tell you about one of these old schemes?"),
    hint=_("Choose all you want to know about."),
    why=_("They are closed. We tell you since when, and what is left."),
    behind=topics.includes("old_scheme", "unsure"),
    options=(
        Option("children", _("The children’s pardon")),
        Option("general", _("The general pardon for old asylum cases")),
        Option("minister", _("A letter to the minister or state secretary")),
        Option("surinamese", _("The scheme for former Dutch citizens from Suriname")),
        Option("lone_children", _("The old permit for children who came alone")),
    ),
)

concerns = Choices(
    code="concerns",
    section=Section.PAST,
    question=_("Did any of this happen?"),
    hint=_("Choose all that are true. It does not mean that the answer is no."),
    why=_("Then a specialist must look at your case before you ask for anything."),
    options=(
        Option(
            "conviction",
            _("I got a punishment for a crime, or a case is still open"),
            _("Also a fine, community service or a punishment in another country"),
        ),
        Option("entry_ban", _("I have an entry ban, or I am declared undesirable")),
        Option(
            "article_1f",
            _("The IND wrote about article 1F to me, my partner or my parent"),
            _("Article 1F is about war crimes and other very serious crimes"),
        ),
        Option("false_data", _("I once gave a wrong name, paper or story")),
    ),
)

FACTS = (
    nationality,
    stay,
    held,
    refusal,
    last_permit,
    humanitarian_for,
    permit_since,
    permit_ended_on,
    permit_changes,
    trafficking_outcome,
    judgment_on,
    delay_before,
    year_more,
    still_cannot_leave,
    passport,
    age,
    topics,
    happened,
    permit_when_exploited,
    about_work,
    trafficking_report,
    trafficking_case,
    prosecutor_needs_you,
    reflection_had,
    cannot_report,
    trafficking_papers,
    permit_when_hurt,
    threat_now,
    threat_at_home,
    honour_harm,
    expert_advice,
    tie,
    tie_ended_on,
    together_at_death,
    violence_papers,
    family_role,
    born_in_netherlands,
    sponsor_right,
    both_parents,
    eu_family_since,
    exam,
    exam_exemption,
    family_here,
    health,
    delay_since,
    delay_ended_on,
    treatment_goes_on,
    asked_for_care,
    best_country,
    treatment_paid,
    children,
    child_needs_you,
    measure_months,
    measure_facts,
    placement,
    afghan_role,
    girl_age,
    afghan_facts,
    past,
    dutch_past,
    dutch_lost_on,
    lawful_before_dutch,
    lives_in_own_country,
    years_here_as_child,
    care_arranged,
    remigrated_on,
    gave_up_dutch,
    first_request_on,
    age_at_first_request,
    first_procedure,
    return_steps,
    return_trouble,
    dtv_report,
    lawful_since,
    income,
    heard_of,
    concerns,
)
