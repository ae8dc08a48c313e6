"""Your family: who you are, or were, together with."""

from rules.language.fact import Change, Choice, Choices, Day, Option, Section, YesNo
from rules.language.wording import _
from rules.law.facts.your_situation import topics

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
    question=_("On which day did you go apart, or did he or she die?"),
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
            _("Family who cannot do without me, or I without them"),
            _("For example an adult child, a parent, grandparent, brother or sister"),
        ),
    ),
)
