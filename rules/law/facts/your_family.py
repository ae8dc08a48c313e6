"""Your family and your papers: who you are, or were, together with; what you have."""

from rules.language.fact import Change, Choice, Choices, Day, Option, Section, YesNo
from rules.language.wording import _
from rules.law.facts.what_happened import happened
from rules.law.facts.your_situation import topics

tie = Choice(
    code="tie",
    section=Section.HAPPENED,
    calm=True,
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
            final=True,
            only_after=happened.includes("violence", "honour"),
        ),
        Option(
            "left_behind",
            _("I was left behind in another country"),
            final=True,
            change=Change.NOBODY,
        ),
        Option("ended", _("We are apart for another reason"), final=True),
        Option("died", _("He or she died"), final=True, change=Change.NOBODY),
        Option(
            "nobody", _("There is no such person"), final=True, change=Change.NOBODY
        ),
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
    section=Section.HAPPENED,
    calm=True,
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
        Option(
            "grown_child",
            _("As a child: under 18 when the visa was asked, but not when I came"),
            _("Your permit says “verblijf bij ouder”, and you came here in time"),
        ),
        Option("parent_65", _("As a parent of 65 or older, alone, of an adult child")),
        Option("other", _("As another family member")),
    ),
)

born_here = Choice(
    code="born_here",
    section=Section.FAMILY,
    question=_("Were you born in the Netherlands?"),
    hint=_("A lasting right: Dutch, or a permit that is not temporary."),
    why=_("Children of parents with a lasting right then do not have to wait a year."),
    options=(
        Option("both", _("Yes, and both my parents have a lasting right")),
        Option("one", _("Yes, and I know of one parent with a lasting right")),
        Option("neither", _("Yes, but neither of my parents has a lasting right")),
        Option("no", _("No")),
    ),
)

sponsor_right = Choice(
    code="sponsor_right",
    section=Section.FAMILY,
    question=_("Which right to stay does that person have now?"),
    hint=_(
        "The person your permit depends on, or depended on. If he or she died, choose "
        "the last one."
    ),
    why=_("A stronger right of that person can give you a stronger right too."),
    change=Change.OTHERS,
    settled_by=tie.is_one_of("died"),
    options=(
        Option("dutch", _("Dutch citizen")),
        Option("permanent", _("A permanent permit, or an EU long-term permit")),
        Option(
            "former_blue_card",
            _("An EU long-term permit that says “former Blue Card holder”"),
            _("In Dutch: “voormalig houder van een Europese blauwe kaart”"),
        ),
        Option(
            "blue_card",
            _("An EU Blue Card, for highly qualified work"),
            _("Given by the Netherlands"),
        ),
        Option("work", _("Another permit for work or an own business")),
        Option(
            "lasting",
            _("Another permit that is not temporary"),
            _("For example non-temporary humanitarian, or family of a Dutch citizen"),
        ),
        Option("asylum", _("An asylum permit")),
        Option(
            "temporary",
            _("A permit that is temporary by nature"),
            _(
                "Study, seasonal work, job search, medical, temporary humanitarian, or "
                "family of someone with such a permit or with asylum"
            ),
        ),
        Option(
            "medical_lasting",
            _("A lasting permit after medical treatment, or he or she asks for it now"),
        ),
    ),
)

turkish_worker = Choice(
    code="turkish_worker",
    section=Section.FAMILY,
    question=_("Did you come to live with a Turkish citizen who works or worked here?"),
    hint=_("Being Dutch too is fine. Your own citizenship does not matter."),
    why=_("Family of Turkish workers can have a right of their own, also when apart."),
    options=(
        Option("no", _("No")),
        Option(
            "three",
            _("Yes, and worked for an employer for three years that we lived together"),
            _("Up to six months without work, not by choice, are no problem"),
        ),
        Option("not_yet", _("Yes, and works now, but it is not three years yet")),
        Option("shorter", _("Yes, but we lived together for less than three of them")),
        Option(
            "training",
            _("Yes, it is my parent, and I finished a vocational training here"),
        ),
        Option("business", _("Yes, but only with an own business")),
        Option("gave_up", _("No, he or she gave up Turkish citizenship")),
    ),
)

with_worker_since = Day(
    code="with_worker_since",
    section=Section.FAMILY,
    question=_("Since when do you live together while that person works here?"),
    hint=_("Without a break. A holiday or a visit to family is no break."),
    why=_("After three years you have a right of your own."),
)

marriage = Choice(
    code="marriage",
    section=Section.FAMILY,
    question=_("Are, or were, you married or registered as partners?"),
    why=_("Some rights are only for who is or was married or registered."),
    options=(
        Option("three", _("Yes, for three years or longer")),
        Option("shorter", _("Yes, for less than three years")),
        Option("no", _("No")),
    ),
)

job_for_a_year = YesNo(
    code="job_for_a_year",
    section=Section.FAMILY,
    question=_("Do you have work for at least one more year?"),
    hint=_("With at least the minimum wage for full-time work."),
    why=_("With such work you can go on from the permit to look for work."),
    change=Change.YOU,
)

public_funds = YesNo(
    code="public_funds",
    section=Section.FAMILY,
    question=_("Do you or your family here get social assistance (bijstand)?"),
    why=_("If you do, the IND may look at your income. If not, it does not."),
    change=Change.TALK_FIRST,
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
        Option(
            "passed",
            _("Yes"),
            _("Also with a certificate of the “Z-route” or of the education route"),
            final=True,
        ),
        Option("excused", _("No, but DUO wrote that I do not have to"), final=True),
        Option("no", _("No, or not yet")),
    ),
)

exam_exemption = Choices(
    code="exam_exemption",
    section=Section.FAMILY,
    question=_("Do you have one of these reasons not to do the exam?"),
    hint=_("Choose all that are true."),
    why=_("With one of these you may not need the exam."),
    options=(
        Option("pension_age", _("I have reached the Dutch state pension age")),
        Option(
            "school",
            _("I lived at least 8 years in the Netherlands at school age"),
        ),
        Option(
            "diploma",
            _("I have a diploma or certificate that DUO accepts for it"),
            _("Such as a Dutch school diploma, or all parts but the signed statement"),
        ),
        Option(
            "disability", _("I can never do the exam because of illness or disability")
        ),
        Option(
            "effort",
            _("I did 600 hours of lessons and tried the failed parts three times"),
            _("Or 600 hours, at least 300 in reading and writing, and a test by DUO"),
        ),
        Option(
            "avi",
            _("I was registered here for ten years, and worked for five of them"),
            _("Also as a volunteer, and you know Dutch. DUO calls this “AVI”"),
        ),
        Option(
            "circumstances",
            _("I could not do it because of my life, although I tried"),
            _("Age, little schooling, no money, or illness in the family"),
        ),
    ),
)

passport = YesNo(
    code="passport",
    section=Section.FAMILY,
    question=_("Do you have a valid passport?"),
    hint=_("Also choose yes if you can show that your country cannot give you one."),
    why=_("Most permits ask for a passport, but there are exceptions."),
    change=Change.WITH_HELP,
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
        Option("dutch_child", _("My child under 18 who is Dutch")),
        Option("child", _("Another child of mine under 18")),
        Option("parent", _("My parent")),
        Option(
            "dependent",
            _("Family who cannot do without me, or I without them"),
            _("For example an adult child, a parent, grandparent, brother or sister"),
        ),
    ),
)
