"""What happened: violence, threats, and people who use others."""

from rules.language.fact import Change, Choice, Choices, Option, Section, YesNo
from rules.language.wording import _
from rules.law.facts.your_situation import topics

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
            "threatened_helper",
            _("I am threatened because I helped the police or a court"),
            _("Here or in another country, also without a protection programme"),
        ),
        Option(
            "helped_justice",
            _("I am in the witness protection programme of the police"),
            _("Or I belong to the family of someone who is. No details are needed"),
        ),
    ),
)

permit_when_exploited = YesNo(
    code="permit_when_exploited",
    section=Section.HAPPENED,
    question=_("Did you have a Dutch residence permit when it happened?"),
    why=_("One of the rules is only for people who had no permit at that time."),
)

trafficking_report = Choice(
    code="trafficking_report",
    section=Section.HAPPENED,
    question=_("Did you report it to the police, or do you help them?"),
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
        Option("spoken", _("I spoke with them, but I did not make a report")),
        Option("not_yet", _("No, not yet, or I need time to think")),
        Option(
            "cannot",
            _("No, I cannot do that, I do not want to, or I do not dare to"),
            final=True,
        ),
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
        Option("none", _("There is no criminal case")),
    ),
)

wage_claim = YesNo(
    code="wage_claim",
    section=Section.HAPPENED,
    question=_("Are you asking a judge for the wages that your boss did not pay?"),
    hint=_("The “kantonrechter” decides on this. FairWork or a lawyer can help you."),
    why=_("After the criminal case, your permit can rest on this claim."),
    change=Change.WITH_HELP,
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
        Option("victim", _("From the police: there are signs of human trafficking")),
        Option(
            "threat",
            _("A recent one from the police: I cannot help, as they threaten me"),
        ),
        Option(
            "medical",
            _("From a doctor or psychologist: I am too ill to help in the case"),
            _("Signed, at most six weeks old, with a BIG or NIP number"),
        ),
        Option(
            "minor",
            _("A recent one from the police: I am too young to help in the case"),
        ),
    ),
)

hurt_when = Choices(
    code="hurt_when",
    section=Section.HAPPENED,
    question=_("Where and when did it happen?"),
    hint=_("Choose all that are true. You do not have to tell what happened."),
    why=_("One rule is for people who were hurt here without a permit."),
    options=(
        Option("no_permit", _("In the Netherlands, and I had no permit then")),
        Option("permit", _("In the Netherlands, and I had a permit then")),
        Option("abroad", _("In another country")),
    ),
)

violence_papers = Choices(
    code="violence_papers",
    section=Section.HAPPENED,
    question=_("Do you have a paper about the violence?"),
    hint=_("Choose all that you have. You do not need them today."),
    why=_("Papers help the IND to believe you. We tell you which ones can still help."),
    change=Change.WITH_HELP,
    options=(
        Option(
            "police",
            _("A recent paper from the police"),
            _("A report, or only a “melding”: that you told the police about it"),
        ),
        Option("prosecutor", _("A paper that the public prosecutor starts a case")),
        Option("medical", _("A recent paper from a doctor")),
        Option("helper", _("A letter from a social worker or another helper")),
        Option("shelter", _("A paper from a shelter where I stay or stayed")),
        Option(
            "objective",
            _("Other facts about it, from a source that does not take sides"),
        ),
        Option(
            "annulled",
            _("A decision of a Dutch judge that my marriage was forced"),
            _("The judge made the marriage void: “nietig verklaard”"),
        ),
    ),
)

parent_hurt_you = YesNo(
    code="parent_hurt_you",
    section=Section.HAPPENED,
    question=_("Was it your father or your mother who hurt you?"),
    why=_("Nobody asks a child to go to the police about its own parents."),
)

tied_here = Choices(
    code="tied_here",
    section=Section.HAPPENED,
    question=_("Is one of these a reason for you to stay here?"),
    hint=_("Choose all that are true."),
    why=_("The IND looks at these things when somebody asks to stay."),
    options=(
        Option(
            "alone_there",
            _("In my country I could not live on my own in a safe way"),
            _("For example as a single woman, or because there is no shelter"),
        ),
        Option("forced_there", _("In my country they would force me to marry")),
        Option("cast_out", _("My own family in my country has cast me out")),
        Option("no_divorce", _("The law of my country does not let me divorce")),
        Option(
            "child_here",
            _("I care for a child who was born here, is Dutch or goes to school here"),
        ),
        Option(
            "no_school",
            _("In my country my child would have great trouble to go to school"),
        ),
        Option("ties", _("I have strong ties with the Netherlands")),
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
        "Would family who live in your own country also be a danger to you there?"
    ),
    hint=_(
        "Your family, or that of the person you fear. Your own country is the one that "
        "you are a citizen of."
    ),
    why=_("The IND asks whether you could be safe by living there."),
)

honour_harm = Choices(
    code="honour_harm",
    section=Section.HAPPENED,
    question=_("What are you afraid they will do?"),
    hint=_("Choose all that are true. We ask it only once."),
    why=_("The policy of the IND names the harm that is serious enough."),
    options=(
        Option("life", _("Kill me or my children, or drive me to kill myself")),
        Option("body", _("Hurt or mutilate me, or lock me up"), _("Or my children")),
        Option("cast_out", _("Cast me out, so that I cannot live on my own there")),
        Option("children", _("Take my children away, or part me from them")),
        Option("forced", _("Force me to marry")),
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
