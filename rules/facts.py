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
)

stay = Choice(
    code="stay",
    section=Section.NOW,
    question=_("What is your stay in the Netherlands now?"),
    hint=_("Look at your residence card, or at the last letter from the IND."),
    why=_("Which rules can help you depends on the stay you have at this moment."),
    options=(
        Option("permit", _("I have a residence permit that is still valid")),
        Option("asylum", _("I asked for asylum and I am waiting")),
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
        Option("none", _("I have no permission to stay")),
        Option("abroad", _("I am not in the Netherlands")),
    ),
)

last_permit = Choice(
    code="last_permit",
    section=Section.NOW,
    question=_("Which Dutch residence permit do you have, or did you have last?"),
    hint=_("The purpose of your stay is on the card, after “type of permit”."),
    why=_("After some permits you can get a stronger one, also when they have ended."),
    options=(
        Option("family", _("A permit to live with my partner or my family")),
        Option(
            "violence",
            _("A humanitarian permit because of violence"),
            _("Domestic violence or violence for family honour"),
        ),
        Option("humanitarian", _("Another temporary humanitarian permit")),
        Option("medical", _("A permit for medical treatment")),
        Option(
            "other", _("Another permit"), _("For example for asylum, work or study")
        ),
        Option("never", _("I never had a Dutch residence permit")),
    ),
)

permit_since = Day(
    code="permit_since",
    section=Section.NOW,
    question=_("From which day did you have this permit, without a break?"),
    hint=_("Permits that followed each other without a gap count as one."),
    why=_("Some rules ask that you had your permit for a number of years."),
)

permit_ended_on = Day(
    code="permit_ended_on",
    section=Section.NOW,
    question=_("On which day did this permit end?"),
    hint=_("The last day on the card, or the day the IND told you it was taken away."),
    why=_("You can often still ask for another permit for two years after the end."),
)

moved_abroad = YesNo(
    code="moved_abroad",
    section=Section.NOW,
    question=_("Did you go to live outside the Netherlands after you got this permit?"),
    hint=_("A holiday or a visit does not count."),
    why=_("Moving your home abroad can end the rights that your permit gave."),
)

# --- What happened ------------------------------------------------------------------

happened = Choices(
    code="happened",
    section=Section.HAPPENED,
    question=_("Did any of this happen to you?"),
    hint=_("Choose all that are true. You do not have to tell what happened."),
    why=_("The law protects people who went through this."),
    options=(
        Option(
            "exploited",
            _("Someone used me"),
            _("Forced, tricked or pressed me into work, sex, begging or crime"),
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
        Option("signed", _("Yes, I made a report and signed it")),
        Option("not_yet", _("No, not yet, or I need time to think")),
        Option("cannot", _("No, I cannot do that or I do not dare to")),
    ),
)

trafficking_case = Choice(
    code="trafficking_case",
    section=Section.HAPPENED,
    question=_("What happened with your report?"),
    hint=_("Your lawyer, the police or CoMensha can tell you."),
    why=_(
        "This permit lasts as long as the police or the court is working on the case."
    ),
    options=(
        Option("running", _("The police or the court is still working on it")),
        Option("closed", _("The case is closed")),
    ),
)

prosecutor_needs_you = YesNo(
    code="prosecutor_needs_you",
    section=Section.HAPPENED,
    question=_("Did the public prosecutor say that you must be here for the case?"),
    hint=_("The public prosecutor is the “officier van justitie”."),
    why=_(
        "If you must go to another EU country first, this can make it possible to stay."
    ),
    change=Change.OTHERS,
)

police_confirm_victim = YesNo(
    code="police_confirm_victim",
    section=Section.HAPPENED,
    question=_("Did the police write down that you are a victim?"),
    hint=_("You can have this paper without a report."),
    why=_("The IND looks for a paper from the police that says you are a victim."),
    change=Change.OTHERS,
)

cannot_report = Choices(
    code="cannot_report",
    section=Section.HAPPENED,
    question=_("Why can you not make a report?"),
    hint=_("Choose all that are true."),
    why=_("The law knows a few strong reasons why nobody can ask it of you."),
    options=(
        Option("threat", _("They threaten me or my family")),
        Option("health", _("My health or my mind does not allow it")),
    ),
)

cannot_report_papers = Choices(
    code="cannot_report_papers",
    section=Section.HAPPENED,
    question=_("Do you have a paper that says so?"),
    hint=_("Choose all that you have."),
    why=_("With the right paper this ground becomes much stronger."),
    change=Change.WITH_HELP,
    options=(
        Option(
            "police", _("From the police: nobody can ask it of me, they threaten me")
        ),
        Option(
            "medical",
            _("From a doctor or psychologist: my health does not allow it"),
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
    options=(
        Option("together", _("We are together")),
        Option(
            "ended_violence",
            _("We are apart because of violence or threats"),
            _("It does not matter who left"),
        ),
        Option("left_behind", _("I was left behind in another country")),
        Option("ended", _("We are apart for another reason")),
        Option("died", _("He or she died")),
        Option("nobody", _("There is no such person")),
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
        Option("child", _("As a child under 18 of my parent")),
        Option("parent_65", _("As a parent of 65 or older, alone, of an adult child")),
        Option("other", _("As another family member")),
    ),
)

sponsor_right = Choice(
    code="sponsor_right",
    section=Section.FAMILY,
    question=_("Which right to stay did that person have?"),
    hint=_("The person your permit depends on, or depended on."),
    why=_("A stronger right of that person can give you a stronger right too."),
    options=(
        Option("dutch", _("Dutch citizen")),
        Option("permanent", _("A permanent permit, or an EU long-term permit")),
        Option("blue_card", _("An EU Blue Card, for highly qualified work")),
        Option("work", _("Another permit for work or an own business")),
        Option("asylum", _("An asylum permit for a limited time")),
        Option(
            "temporary",
            _("A permit that is temporary by nature"),
            _("For study, seasonal work, job search, exchange or medical treatment"),
        ),
    ),
)

eu_family_since = Day(
    code="eu_family_since",
    section=Section.FAMILY,
    question=_(
        "From which day did you live in the EU as family of the Blue Card holder?"
    ),
    hint=_("Without a break. Years in other EU countries count too."),
    why=_("One rule adds up your years in the Netherlands and in other EU countries."),
)

unreported_change = YesNo(
    code="unreported_change",
    section=Section.FAMILY,
    question=_("Did you live apart for some time without telling the IND?"),
    hint=_("Or did something else change that the IND had to know?"),
    why=_("The years count if there was no reason to take the permit away."),
)

exam = Choice(
    code="exam",
    section=Section.FAMILY,
    question=_("Did you pass the civic integration exam?"),
    hint=_("The “inburgeringsexamen”. DUO keeps the results."),
    why=_("One of the rules asks for this exam, but many people do not have to do it."),
    change=Change.YOU,
    options=(
        Option("passed", _("Yes")),
        Option("excused", _("No, but DUO wrote that I do not have to")),
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
        Option("diploma", _("I have a Dutch diploma, or one in Dutch with a pass")),
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
    options=(
        Option("partner", _("My husband, wife or partner, and we are together")),
        Option("child", _("My child"), _("Also an adult child")),
        Option("parent", _("My parent")),
        Option(
            "dependent",
            _("Other family who cannot do without me, or I without them"),
            _("For example a grandparent, brother or sister"),
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

treatment_goes_on = YesNo(
    code="treatment_goes_on",
    section=Section.HEALTH,
    question=_("Do you still have treatment in the Netherlands?"),
    why=_("The permit is for people whose treatment goes on."),
)

treatment_at_home = YesNo(
    code="treatment_at_home",
    section=Section.HEALTH,
    question=_("Could you get this treatment in your own country?"),
    hint=_("Also think of the costs, the distance and the medicines."),
    why=_("The IND asks its doctors (BMA) whether you can really get treatment there."),
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

# --- Children -----------------------------------------------------------------------

children = Choices(
    code="children",
    section=Section.CHILDREN,
    question=_("Is one of these true about a child?"),
    hint=_("Choose all that are true."),
    why=_("Some rules are there to protect children and the people who care for them."),
    options=(
        Option(
            "dutch_child",
            _("I care for a Dutch child under 18 in the Netherlands"),
        ),
        Option(
            "measure_for_me",
            _("I am under 18, and a judge gave me a guardian or supervision"),
            _("This is called “ondertoezichtstelling” (OTS)"),
        ),
        Option(
            "measure_for_my_child",
            _("A judge placed a child of my family under supervision"),
            _("This is called “ondertoezichtstelling” (OTS)"),
        ),
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
)

measure_running = YesNo(
    code="measure_running",
    section=Section.CHILDREN,
    question=_("Does the supervision still go on?"),
    why=_("The permit lasts as long as the decision of the judge."),
)

measure_abroad = YesNo(
    code="measure_abroad",
    section=Section.CHILDREN,
    question=_("Can another country take over the help that the child needs?"),
    hint=_("The Child Protection Board or the guardian can tell you."),
    why=_("The permit is only for help that no other country can give."),
)

child_has_permit = YesNo(
    code="child_has_permit",
    section=Section.CHILDREN,
    question=_("Does the child have a right to stay in the Netherlands?"),
    why=_("The permit is for children who have no right to stay."),
)

authority_ended = YesNo(
    code="authority_ended",
    section=Section.CHILDREN,
    question=_("Did a judge end your say over the child?"),
    hint=_("This is called “gezagsbeëindiging”."),
    why=_("Parents can only stay with the child while they keep their say."),
)

# --- Your past ----------------------------------------------------------------------

past = Choices(
    code="past",
    section=Section.PAST,
    question=_("Which of these is true for you?"),
    hint=_("Choose all that are true."),
    why=_("Your past here can be a ground of its own, or point to another way."),
    options=(
        Option("was_dutch", _("I was Dutch before")),
        Option(
            "life_here",
            _("I have built my life here"),
            _("I was born here, came as a child, or have lived here for many years"),
        ),
        Option("asylum_refused", _("My request for asylum was refused")),
        Option(
            "cannot_leave",
            _("I tried to leave, but I cannot get the papers for it"),
        ),
    ),
)

born_here = YesNo(
    code="born_here",
    section=Section.PAST,
    question=_("Were you born in the Netherlands?"),
    hint=_("Aruba, Curaçao, Sint Maarten and the other islands do not count here."),
    why=_("Former Dutch citizens who were born here have a rule of their own."),
)

raised_here = YesNo(
    code="raised_here",
    section=Section.PAST,
    question=_("Did you live here as a Dutch child and finish primary school here?"),
    why=_("The rule is for people who grew up here as Dutch citizens."),
)

lost_by_fraud = YesNo(
    code="lost_by_fraud",
    section=Section.PAST,
    question=_("Was your Dutch citizenship taken away because of wrong information?"),
    why=_("Then a specialist must look at your case."),
)

new_danger = YesNo(
    code="new_danger",
    section=Section.PAST,
    question=_("Are you afraid of what will happen to you in your own country?"),
    hint=_("For example war, prison, torture, or because of who you are or believe."),
    why=_("Fear of your own country belongs in an asylum request, not in this permit."),
)

asked_embassy = YesNo(
    code="asked_embassy",
    section=Section.PAST,
    question=_("Did you ask every embassy that could help you for travel papers?"),
    hint=_("Of your own country, and of countries where you lived before."),
    why=_("This permit is for people who did all they could to leave."),
    change=Change.WITH_HELP,
)

identity_doubted = YesNo(
    code="identity_doubted",
    section=Section.PAST,
    question=_("Did the IND ever write that it does not believe your name or country?"),
    why=_("Doubt about who you are is a common reason to refuse this permit."),
)

asked_dtv = YesNo(
    code="asked_dtv",
    section=Section.PAST,
    question=_("Did you ask DT&V to help you get travel papers?"),
    hint=_("DT&V is the “Dienst Terugkeer en Vertrek”."),
    why=_("DT&V must have tried it for you, without result."),
    change=Change.WITH_HELP,
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

worked_against = YesNo(
    code="worked_against",
    section=Section.PAST,
    question=_("Did you ever say no to a step in your return?"),
    hint=_("A statement you had to write, a visit to the embassy, or a plan to leave."),
    why=_(
        "The rule names these steps. If you had a good reason, a lawyer can explain it."
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
    last_permit,
    permit_since,
    permit_ended_on,
    moved_abroad,
    age,
    happened,
    permit_when_exploited,
    trafficking_report,
    trafficking_case,
    prosecutor_needs_you,
    police_confirm_victim,
    cannot_report,
    cannot_report_papers,
    permit_when_hurt,
    threat_now,
    threat_at_home,
    honour_harm,
    expert_advice,
    violence_papers,
    tie,
    tie_ended_on,
    together_at_death,
    family_role,
    sponsor_right,
    eu_family_since,
    unreported_change,
    exam,
    exam_exemption,
    family_here,
    health,
    delay_since,
    treatment_goes_on,
    treatment_at_home,
    asked_for_care,
    children,
    child_needs_you,
    measure_months,
    measure_running,
    measure_abroad,
    child_has_permit,
    authority_ended,
    past,
    born_here,
    raised_here,
    lost_by_fraud,
    new_danger,
    asked_embassy,
    identity_doubted,
    asked_dtv,
    dtv_report,
    worked_against,
    lawful_since,
    income,
    concerns,
)
