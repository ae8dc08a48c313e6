"""Children: yours, or you yourself."""

from rules.language.fact import (
    Change,
    Choice,
    Choices,
    Count,
    Day,
    Months,
    Option,
    Section,
)
from rules.language.wording import _
from rules.law.facts.your_situation import topics

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
            "alone",
            _("I am under 18, and here without my parents"),
            _("Also when you have a guardian, for example of Nidos"),
        ),
        Option(
            "measure_for_my_child",
            _("A judge placed a child of my family under supervision"),
            _("This is called “ondertoezichtstelling” (OTS)"),
        ),
        Option("eu_child", _("I care for a child from another EU country")),
        Option(
            "eu_worker_child",
            _("I care for a child at school whose EU parent works or worked here"),
            _("And the child lived here then. Also if you are that child yourself"),
        ),
        Option("asylum_child", _("My child has an asylum permit")),
        Option("lived_here", _("I am under 18, lived here before, and went away")),
        Option(
            "placed",
            _("I am under 18, and authorities abroad place me in a home here"),
            _("With a foster family or in an institution"),
        ),
        Option(
            "afghan_girl", _("I am an Afghan girl at school here, or her close family")
        ),
    ),
)

child_care = Choices(
    code="child_care",
    section=Section.CHILDREN,
    question=_("What is true about you and this Dutch child?"),
    hint=_("Choose all that are true. Contact alone is not care."),
    why=_("The more the child depends on you, the stronger your right under EU law."),
    options=(
        Option("together", _("We live together, and that will stay so")),
        Option(
            "authority",
            _("I have authority over the child by law"),
            _("This is called “gezag”"),
        ),
        Option("pays", _("I pay for the child, or share in the costs")),
        Option("daily", _("I care for the child every day, or almost")),
        Option(
            "blocked",
            _("I really cared for the child before, but the other parent stops me"),
        ),
    ),
)

asylum_kind = Choice(
    code="asylum_kind",
    section=Section.CHILDREN,
    question=_("Which protection did your child get?"),
    hint=_("It is in the letter of the IND. VluchtelingenWerk can tell you."),
    why=_("For refugees there is a short time to ask. For others there is a wait."),
    options=(
        Option(
            "refugee",
            _("As a refugee"),
            _("The letter says “vluchtelingenstatus”, or “artikel 29”"),
        ),
        Option(
            "subsidiary",
            _("Subsidiary protection"),
            _("The letter says “subsidiairebeschermingsstatus”, or “artikel 29a”"),
        ),
    ),
)

asylum_since = Day(
    code="asylum_since",
    section=Section.CHILDREN,
    question=_("On which day did your child get the decision on asylum?"),
    why=_("The three months, or the two years, count from that day."),
)

asylum_asked = Choice(
    code="asylum_asked",
    section=Section.CHILDREN,
    question=_("Did you or your child ask within three months after that day?"),
    hint=_("A request for a visa (mvv) for you is enough."),
    why=_("Later is only possible for a strong reason."),
    options=(
        Option("in_time", _("Yes")),
        Option("kept", _("No, because of something that we could not help")),
        Option("no", _("No, for another reason, or not yet")),
    ),
)

measure_months = Months(
    code="measure_months",
    section=Section.CHILDREN,
    question=_("For how many months did the judge give the supervision?"),
    hint=_("The number is in the decision of the judge. One year is 12 months."),
    why=_("This permit is for supervision of one year, with one exception."),
    high=36,
    change=Change.OTHERS,
)

measure_facts = Choices(
    code="measure_facts",
    section=Section.CHILDREN,
    question=_("Is one of these true about the supervision?"),
    hint=_("Choose all that are true. The guardian can help you with this."),
    why=_("The permit is for a child who needs the help here and has no other permit."),
    options=(
        Option("ended", _("The supervision has ended")),
        Option(
            "has_permit",
            _("The child has, or will get, the permit for supervision"),
            _("A temporary humanitarian permit because of the supervision"),
        ),
        Option("child_may_stay", _("The child has another right to stay here")),
        Option("protected", _("The child has protection in another EU country")),
        Option(
            "long",
            _("It has lasted a year and a half since we asked for the permit"),
            _("DT&V knew the address. Since the order, if we asked before April 2025"),
        ),
    ),
)

measure_papers = Choices(
    code="measure_papers",
    section=Section.CHILDREN,
    question=_("Which papers are there about the help for the child?"),
    hint=_("Choose all that are true. DT&V is the “Dienst Terugkeer en Vertrek”."),
    why=_("Without a report on the help the IND says no. With it DT&V gives advice."),
    change=Change.WITH_HELP,
    options=(
        Option(
            "report",
            _("A report says which help the child needs"),
            _("Of the Child Protection Board, or of those who carry out the order"),
        ),
        Option(
            "only_here", _("DT&V says that the help cannot move to another country")
        ),
        Option("abroad", _("DT&V says that another country can take over the help")),
    ),
)

order_role = Choice(
    code="order_role",
    section=Section.CHILDREN,
    question=_("Who are you to the child under supervision?"),
    why=_("Only parents who decide about the child, and minor siblings, can get it."),
    options=(
        Option("parent", _("Its mother or father, and I decide about the child")),
        Option(
            "no_say",
            _("Its mother or father, but a judge ended my say"),
            _("This is called “gezagsbeëindiging”"),
        ),
        Option("sibling", _("Its brother or sister, and I am under 18")),
        Option("other", _("Other family")),
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
    question=_("Who are you to the girl?"),
    why=_("Her parents can get the same permit, her brothers and sisters another."),
    options=(
        Option("girl", _("I am the girl")),
        Option("parent", _("I am her mother or father")),
        Option(
            "sibling",
            _("I am her brother or sister"),
            _("Under 18, or older and still part of the family at home"),
        ),
    ),
)

girl_age = Count(
    code="girl_age",
    section=Section.CHILDREN,
    question=_("How old is the girl?"),
    why=_("The rule is for girls under 18. From ten on, less proof is asked."),
    low=0,
    high=120,
    grows=True,
)

afghan_facts = Choices(
    code="afghan_facts",
    section=Section.CHILDREN,
    question=_("Is one of these true about the girl?"),
    hint=_("Choose all that are true."),
    why=_("The IND looks at all of it together. None of these ends it by itself."),
    change=Change.WITH_HELP,
    options=(
        Option(
            "papers",
            _("Papers show how hard going back would be for her"),
            _("Of her school, doctors, or others who know her well"),
        ),
        Option("went_back", _("She has been back in Afghanistan")),
        Option("protected", _("Powerful people there can protect her")),
        Option("hindered", _("She or her family worked against a return")),
        Option(
            "little_dutch",
            _("She speaks little Dutch, or stayed away from school too often"),
        ),
    ),
)
