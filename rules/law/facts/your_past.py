"""Your past: being Dutch, earlier stay, going back, and what can stand in the way."""

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
from rules.law.facts.your_situation import topics

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
        Option("no_country", _("No country sees me as its citizen")),
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
        Option(
            "human_rights",
            _("I defend human rights, and a Dutch city takes me in"),
            _("In the programme ICORN (Vluchtstad). Or I am family of such a person"),
        ),
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
            _("It was taken away because I kept the citizenship that I had before"),
            _("After naturalisation. Not if you took another one later"),
        ),
        Option(
            "kept_after_option",
            _("It was taken away because I kept my earlier one after an “optie”"),
        ),
        Option(
            "gave_up",
            _("I gave it up while I had to give up the citizenship that I had before"),
            _("You signed a paper for it: “verklaring van afstand”"),
        ),
        Option("moved", _("I went to live in another country after I became Dutch")),
        Option(
            "ties",
            _("My school, upbringing or work was focused on the Netherlands"),
            _("Or I did half of primary school as a Dutch child, also on the islands"),
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
    hint=_(
        "Count the years in a row, right before that. A right under EU law counts, an "
        "asylum permit does not."
    ),
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
    hint=_("If you are under 18 now, years as a Dutch citizen count too."),
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
    why=_("Who did so can get a permit for the time of waiting."),
    change=Change.TALK_FIRST,
)

care_there = YesNo(
    code="care_there",
    section=Section.PAST,
    question=_("Is there somebody in your country who can care for you?"),
    hint=_(
        "A parent, grandparent, uncle, aunt or somebody else. If you do not know where "
        "they are, choose “I do not know”."
    ),
    why=_(
        "If so, a permit can come only after three years in which no care was found."
    ),
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
    question=_("How old were you when you first asked for asylum or a permit?"),
    why=_("The rule was made for children under 15. Older children can ask too."),
    low=0,
    high=120,
)

parent_is_child = YesNo(
    code="parent_is_child",
    section=Section.PAST,
    question=_("Is your parent here under 18 too, and not married?"),
    why=_("A parent who is a child too does not count: then you are here alone."),
)

first_procedure = YesNo(
    code="first_procedure",
    section=Section.PAST,
    question=_("Is this your first request in the Netherlands, or would it be?"),
    hint=_(
        "A first request for asylum counts, and so does a first one for a permit. It "
        "is not finally decided yet."
    ),
    why=_("Very hard situations have another rule in a first procedure than later."),
)

hard_facts = Choices(
    code="hard_facts",
    section=Section.PAST,
    question=_("Is one of these true for your life in the Netherlands?"),
    hint=_("Choose all that are true. You do not have to tell more here."),
    why=_("The policy on very hard situations names these facts."),
    options=(
        Option("illness", _("I am seriously ill, or someone of my family here is")),
        Option("death", _("Someone of my family died here")),
        Option("violence", _("There was violence at home, or danger for honour")),
        Option("trauma", _("Something else happened here that hurt me very much")),
        Option(
            "set_aside",
            _("The IND put my request aside, or called it clearly unfounded"),
            _(
                "The letter says “buiten behandeling” or “kennelijk ongegrond”. Or it "
                "says no because of national security"
            ),
        ),
    ),
)

return_steps = Choices(
    code="return_steps",
    section=Section.PAST,
    question=_("What did you do to get papers for your return?"),
    hint=_("Choose all that are true."),
    why=_("This permit is for people for whom DT&V could not arrange a return."),
    change=Change.WITH_HELP,
    options=(
        Option(
            "return_service",
            _("I gave DT&V its form, with a letter that asks my country for help"),
            _("DT&V is the “Dienst Terugkeer en Vertrek”, the return service"),
        ),
        Option(
            "family",
            _("My family here did the same, and we were a family before we came"),
            _("A partner, children under 18, or a grown child who depends on us"),
        ),
        Option(
            "one_country",
            _("My family is of one country, or we all tried to go to one country"),
            _("We tried each country that may let the whole family in"),
        ),
        Option(
            "handover",
            _("Nobody could arrange that care waits for me when I arrive"),
            _("When you are ill, and doctors must take over your care there"),
        ),
        Option(
            "stateless",
            _("It was established that I have no citizenship"),
            _("For example by the court in The Hague"),
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
            "doubted_by_judge",
            _("A judge agreed that my name or country is not believed"),
        ),
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
        Option(
            "negative", _("That I can leave, or that it stopped as I did not do enough")
        ),
        Option("running", _("That it still tries to get papers for me")),
        Option("nothing", _("Nothing yet")),
    ),
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
    question=_("Does one of these make your situation harder?"),
    hint=_("Choose all that are true. It does not mean that the answer is no."),
    why=_("With one of these a specialist must look before you ask for anything."),
    options=(
        Option(
            "conviction",
            _("I got a punishment for a crime, or a case is still open"),
            _("Also a fine, community service or a punishment in another country"),
        ),
        Option("entry_ban", _("I have an entry ban")),
        Option(
            "heavy_ban",
            _("I have a heavy entry ban, or I am declared undesirable"),
            _("The letter names “artikel 66a, zevende lid”, or “ongewenst verklaard”"),
        ),
        Option(
            "article_1f",
            _("The IND wrote about article 1F to me, my partner or my parent"),
            _("Article 1F is about war crimes and other very serious crimes"),
        ),
        Option("false_data", _("I once gave a wrong name, paper or story")),
    ),
)

sent_back_bar = YesNo(
    code="sent_back_bar",
    section=Section.PAST,
    question=_("Was it decided that you cannot be sent back, because of danger there?"),
    hint=_(
        "Because of torture or inhuman treatment there (article 3 ECHR). It is in a "
        "letter of the IND to you, or in a judgment."
    ),
    why=_("There is a rule for people who got no asylum, but cannot be sent back."),
)

bar_since = Day(
    code="bar_since",
    section=Section.PAST,
    question=_("On which day was that decided?"),
    hint=_("The day of the letter or the judgment."),
    why=_("This rule asks for ten years in that situation, without a permit."),
)

other_country_tried = YesNo(
    code="other_country_tried",
    section=Section.PAST,
    question=_("Did you try enough to go to another country, and was it impossible?"),
    hint=_("For example with letters to embassies, or with help from IOM or DT&V."),
    why=_("The rule asks that you can go to no other country either."),
    change=Change.WITH_HELP,
)
