"""Other ways that are often stronger: permanent, Dutch, EU or Turkish rights."""

from rules.language.conditions import Discretion, all_of, any_of, not_, told_first
from rules.language.rule import Answer, Requirement, Route
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.sources import (
    eu_treaty,
    ind_other,
    moluccan_act,
    press_ukraine,
    rwn,
    unconfirmed,
    vb,
    vc_b,
    vw,
)

five_years_of_stay = any_of(
    facts.permit_since.years_ago(5), facts.lawful_since.years_ago(5)
)
"""Before that nobody is asked about income or the exam for it."""

redirect_permanent = Route(
    code="redirect_permanent",
    name=_("A permanent permit"),
    dutch_name="verblijfsvergunning voor onbepaalde tijd",
    source=vw("20, 21"),
    answer=Answer(
        fits=_(
            "You can ask for a permanent permit. It is stronger than the other permits."
        ),
        may_fit=_(
            "You may be able to get a permanent permit, which is stronger than the "
            "others."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have a residence permit that may be lasting."),
            all_of(
                definitions.permit_is_valid,
                facts.last_permit.is_one_of("family", "other", "asylum_family"),
            ),
            vw("21(1)(f)"),
        ),
    ),
    requirements=(
        Requirement(
            _("Your permit is not temporary by nature."),
            any_of(
                all_of(
                    facts.last_permit.is_one_of("family"),
                    definitions.sponsor_is_settled,
                ),
                all_of(
                    facts.last_permit.is_one_of("other", "asylum_family"),
                    Discretion(definitions.IND),
                ),
            ),
            vw("21(1)(f)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _("You had lawful stay for five years in a row."),
            five_years_of_stay,
            vw("21(1)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _(
                "You have enough income of your own. After ten years it is not asked, "
                "but years with an asylum permit do not count for that."
            ),
            any_of(
                not_(five_years_of_stay),
                all_of(
                    not_(facts.last_permit.is_one_of("asylum_family")),
                    any_of(
                        facts.permit_since.years_ago(10),
                        facts.lawful_since.years_ago(10),
                    ),
                ),
                facts.income.yes,
            ),
            vw("21(1)–(2)"),
        ),
        Requirement(
            _("You passed the civic integration exam, or you do not have to do it."),
            any_of(not_(five_years_of_stay), definitions.exam_is_passed),
            vb("3.96a"),
            (evidence.exam_proof,),
        ),
    ),
    advice=(
        _("A permanent permit is stronger. Look at this first."),
        _("You ask the IND for it with its own form."),
        _(
            "Violence or being left behind does not free you of the exam for this "
            "permit."
        ),
    ),
    stronger=True,
    if_sure=True,
)

redirect_permanent_ex_dutch = Route(
    code="redirect_permanent_ex_dutch",
    name=_("A permanent permit after you lost Dutch citizenship"),
    dutch_name="onbepaalde tijd na verlies van het Nederlanderschap (art. 15 RWN)",
    source=vc_b("B12/2.7.1.1"),
    answer=Answer(
        may_fit=_(
            "Because you were Dutch before, you may be able to get a permanent permit "
            "at once."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(definitions.was_dutch, definitions.kept_earlier_citizenship),
    requirements=(
        Requirement(
            _("You are an adult."), facts.age.at_least(18), vc_b("B12/2.7.1.1")
        ),
        Requirement(
            _(
                "You had lived here with permits for five years in a row when you "
                "became Dutch. Years on an asylum permit do not count."
            ),
            facts.lawful_before_dutch.is_one_of("five"),
            vc_b("B12/2.7.1.1"),
            (evidence.registration,),
        ),
        definitions.stayed_since_dutch,
        definitions.lost_within_two_years,
        Requirement(
            _("Nothing else stands in the way of a permanent permit."),
            Discretion(
                definitions.IND,
                on=(_("crimes, and wrong information that you gave"),),
            ),
            vw("21(1)"),
        ),
    ),
    advice=(
        _(
            "This permanent permit is stronger. Your income plays no role, and no new "
            "five years are asked."
        ),
        _(
            "You do not need the exam. Who became Dutch by “optie” lived here as a "
            "child, and is free of it after eight years at school age."
        ),
        _("Ask the IND within two years, and ask a lawyer to help you."),
    ),
    stronger=True,
)

redirect_nationality = Route(
    code="redirect_nationality",
    name=_("Becoming Dutch"),
    dutch_name="optie of naturalisatie",
    source=rwn("6, 8"),
    answer=Answer(
        may_fit=_("You may be able to become Dutch."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You were Dutch before, or you live with your Dutch partner."),
            any_of(
                facts.past.includes("was_dutch"),
                told_first(
                    facts.last_permit.is_one_of("family"),
                    all_of(
                        facts.tie.is_one_of("together"),
                        facts.family_role.is_one_of("partner"),
                        facts.sponsor_right.is_one_of("dutch"),
                    ),
                ),
            ),
            rwn("6(1), 8(2)"),
        ),
        Requirement(
            _(
                "You have a right to stay here that is meant to last. Or you live "
                "abroad, outside your own country."
            ),
            any_of(
                facts.stay.is_one_of("eu_family"),
                all_of(
                    facts.stay.is_one_of("permit"),
                    facts.last_permit.is_one_of("family", "other", "eu_document"),
                ),
                all_of(
                    facts.stay.is_one_of("abroad"),
                    facts.lives_in_own_country.no,
                ),
            ),
            rwn("6(1)(f), 8(1)(b), 9(1)(c)"),
        ),
    ),
    requirements=(
        Requirement(
            _("You meet the conditions, such as the years of stay and the exam."),
            Discretion(
                definitions.IND,
                on=(
                    _("whether your permit is temporary by nature"),
                    _("how long you are married and live together, or had permits"),
                    _("the exam, crimes, and giving up your other citizenship"),
                ),
            ),
            rwn("6, 8, 9"),
        ),
    ),
    advice=(
        _(
            "For former Dutch citizens, and after three years with a Dutch husband or"
            " wife, the term is shorter."
        ),
        _(
            "By “optie” a former Dutch citizen needs one year of a lasting right to "
            "stay. That way is closed if it was taken away because you kept another "
            "citizenship."
        ),
        _(
            "Ask your municipality, or a lawyer. Sometimes you must give up another "
            "citizenship."
        ),
    ),
)

redirect_adult_return_u28 = Route(
    code="redirect_adult_return_u28",
    name=_("Coming back as an adult who lived here as a child"),
    dutch_name="wedertoelating meerderjarige, artikel 3.92 Vb",
    source=vb("3.92"),
    answer=Answer(
        fits=_(
            "You lived here as a child. You can ask to come back, with a permanent "
            "permit at once."
        ),
        may_fit=_(
            "You lived here as a child. You may be able to come back, with a permanent "
            "permit at once."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You lived in the Netherlands as a child, and went away."),
            facts.past.includes("lived_here_as_child"),
            vb("3.92"),
        ),
    ),
    requirements=(
        Requirement(_("You are 18 or older."), facts.age.at_least(18), vb("3.92(1)")),
        Requirement(
            _(
                "You lived here with permits for ten years before you were 18, and "
                "ask before you are 28. Or for five years, and the Netherlands is the "
                "best country for you."
            ),
            any_of(
                all_of(facts.years_here_as_child.at_least(10), facts.age.less_than(28)),
                all_of(
                    facts.years_here_as_child.at_least(5), Discretion(definitions.IND)
                ),
            ),
            vb("3.92(1)(a)–(b)"),
            (evidence.registration,),
        ),
    ),
    advice=(
        _("This is a permanent permit at once. Your income plays no role."),
        _("For who asks with ten years, the IND must have it before you turn 28."),
        _(
            "Crimes are judged as for a first permit: a fine counts too. Ask a lawyer "
            "first if you were ever punished."
        ),
        _("You mostly do not need the civic integration exam for it."),
    ),
)

redirect_turkish = Route(
    code="redirect_turkish",
    name=_("Your own right as a Turkish worker"),
    dutch_name="arbeid in loondienst, artikel 6 Besluit 1/80",
    source=vc_b("B10/4.2–4.3"),
    answer=Answer(
        may_fit=_("Your work here may have given you a right of your own to stay."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You are Turkish, and you have or had a permit."),
            all_of(
                facts.nationality.is_one_of("turkish"),
                not_(facts.last_permit.is_one_of("never")),
            ),
            vc_b("B10/4.1"),
        ),
    ),
    requirements=(
        Requirement(
            _("You worked here legally for a year for one employer, and still can."),
            Discretion(
                definitions.IND,
                on=(
                    _("how long you worked for the same employer"),
                    _("whether you work now, or look for work"),
                ),
            ),
            vc_b("B10/4.2, B10/4.4.1"),
        ),
    ),
    advice=(
        _(
            "After a year you may go on with that employer. After three years without "
            "a break with that employer you may do any work."
        ),
        _("The card says “arbeid in loondienst”. Ask a specialised lawyer."),
    ),
)

redirect_turkish_search = Route(
    code="redirect_turkish_search",
    name=_("One year to look for work after your marriage"),
    dutch_name="zoeken naar en verrichten van arbeid, artikel 3.31b Vb",
    source=vb("3.31b"),
    answer=Answer(
        fits=_(
            "Your marriage is over, but you can ask for one year to look for work here."
        ),
        may_fit=_(
            "Your marriage is over, but you may get one year to look for work here."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You are Turkish, or family of a Turkish worker."),
            definitions.turkish_or_family,
            vb("3.31b"),
        ),
        Requirement(
            _("You had your permit because of a marriage, and it is over."),
            all_of(
                facts.last_permit.is_one_of("family"),
                facts.family_role.is_one_of("partner"),
                definitions.together_no_more,
            ),
            vb("3.31b(a)–(b)"),
        ),
    ),
    requirements=(
        Requirement(
            _("You were married, or registered as partners, for three years."),
            facts.marriage.is_one_of("three"),
            vb("3.31b(a)"),
            (evidence.relation,),
        ),
        Requirement(
            _("You had your permit for the whole year before it ended."),
            facts.tie_ended_on.years_after(facts.permit_since, 1),
            vb("3.31b(c)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _("The other person is Dutch, or has a right that is not temporary."),
            definitions.sponsor_is_settled,
            vb("3.31b(a)"),
            (evidence.sponsor_right_proof,),
        ),
        Requirement(
            _("You do not have the stronger right of family of a Turkish worker."),
            not_(definitions.right_of_turkish_family),
            vc_b("B10/4.2"),
        ),
        definitions.applies_in_time,
    ),
    advice=(
        _("Ask the IND for this permit in time. You may do any work with it."),
        _(
            "If you have work for one more year before it ends, with enough income, "
            "you can ask for a non-temporary humanitarian permit."
        ),
    ),
)

redirect_dutch_passport = Route(
    code="redirect_dutch_passport",
    name=_("You may already have the right to stay"),
    dutch_name="Nederlander of burger van de Unie",
    source=eu_treaty("20, 21"),
    answer=Answer(
        fits=_(
            "As a citizen of the EU or Switzerland, you may already have the right to "
            "live here."
        ),
        may_fit=_(
            "As a citizen of the EU or Switzerland, you may already have the right to "
            "live here."
        ),
        instead=(
            (
                facts.nationality.is_one_of("dutch"),
                Answer(
                    fits=_("You are Dutch, so you need no permit. You may live here."),
                    # Nothing that stands in the way of a permit changes it.
                    may_fit=_(
                        "You are Dutch, so you need no permit. You may live here."
                    ),
                ),
            ),
        ),
        alone=True,
    ),
    scope=(),
    gate=(
        Requirement(
            _("You are Dutch, or a citizen of an EU country or Switzerland."),
            facts.nationality.is_one_of("dutch", "eu"),
            eu_treaty("20, 21"),
        ),
    ),
    requirements=(),
    advice=(
        _(
            "As a Dutch citizen you need no permit. As an EU citizen, EU law comes "
            "first."
        ),
        _("If someone doubts your citizenship, ask a lawyer."),
    ),
)

redirect_family_member = Route(
    code="redirect_family_member",
    name=_("An ordinary family permit"),
    dutch_name="verblijf als familie- of gezinslid",
    source=vb("3.13"),
    answer=Answer(
        may_fit=_(
            "You may be able to live here with your partner, on an ordinary family "
            "permit."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have a husband, wife or partner here, and you are together."),
            facts.family_here.includes("partner"),
            vb("3.13"),
        ),
    ),
    requirements=(
        Requirement(
            _("You do not have a family permit already."),
            not_(
                all_of(
                    definitions.permit_is_valid, facts.last_permit.is_one_of("family")
                )
            ),
            vb("3.13"),
        ),
        Requirement(
            _("You are at least 21."),
            facts.age.at_least(21),
            vb("3.14"),
        ),
        Requirement(
            _("Your partner has enough income, and you meet the other conditions."),
            Discretion(
                definitions.IND,
                on=(
                    _("the right to stay, the age and the income of your partner"),
                    _("whether you have an entry visa (mvv), or are free of it"),
                ),
            ),
            vb("3.14–3.22"),
        ),
    ),
    advice=(
        _("If your partner has enough income, this permit is often easier."),
        _(
            "You usually need an entry visa (mvv) first. Not if you meet the rest and "
            "have a child under 18 here who may stay. Also not if your partner just "
            "became too ill to be left."
        ),
        _(
            "Turkish citizens are free of that visa only if they show special "
            "circumstances of their own."
        ),
    ),
)

redirect_ukraine_tpd = Route(
    code="redirect_ukraine_tpd",
    name=_("Your protection because of Ukraine"),
    dutch_name="tijdelijke bescherming Oekraïne",
    source=press_ukraine("Richtlijn 2001/55"),
    answer=Answer(
        fits=_("You may stay and work here for now, because of the war in Ukraine."),
        may_fit=_(
            "Perhaps you can stay and work here for now, because of the war in Ukraine."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have protection because of the war in Ukraine."),
            facts.stay.is_one_of("ukraine"),
            press_ukraine("Richtlijn 2001/55"),
        ),
    ),
    requirements=(),
    advice=(
        _(
            "This protection was said to last until 4 March 2027. You may stay and "
            "work."
        ),
        _("It is not a humanitarian permit. Ask your municipality what comes after."),
    ),
)

redirect_ex_privileged = Route(
    code="redirect_ex_privileged",
    name=_("After a card for an embassy or an organisation"),
    dutch_name="ex-geprivilegieerde",
    source=vb("3.93"),
    answer=Answer(
        may_fit=_(
            "After your years with a special card, you may be able to get a permanent "
            "permit."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You had a special card, and it has ended."),
            all_of(
                facts.last_permit.is_one_of("privileged"),
                not_(definitions.permit_is_valid),
            ),
            vb("3.93"),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "You had it for ten years in a row. At an international organisation "
                "years with a permit count too. Five years are enough if it was set up "
                "for less than ten."
            ),
            any_of(
                facts.permit_ended_on.years_after(facts.permit_since, 10),
                all_of(
                    any_of(
                        facts.permit_ended_on.years_after(facts.permit_since, 5),
                        # With less than five on the card more than that is needed.
                        facts.permit_since.years_after(facts.lawful_since, 5),
                    ),
                    Discretion(
                        definitions.IND,
                        on=(
                            _("for which organisation you or your family worked"),
                            _("for how many years that organisation was set up"),
                            _("how many years of permits came right before the card"),
                        ),
                    ),
                ),
            ),
            vb("3.93(1), 3.93(3)–(4)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _("Nothing else stands in the way of a permanent permit."),
            Discretion(
                definitions.IND,
                on=(
                    _(
                        "how you lost the card, if you were not staff of an embassy or "
                        "an organisation"
                    ),
                    _("your income, for one more year at least"),
                    _("the civic integration exam, and crimes"),
                ),
            ),
            vb("3.93(1)–(2), 3.95, 3.96a"),
        ),
    ),
    advice=(
        _("This permanent permit is only for adults. Ask a lawyer to look at it."),
    ),
)

_special_cards = unconfirmed(ind_other("Lijst overige verblijfsvergunningen"))

redirect_nato = Route(
    code="redirect_nato",
    name=_("Your card for NATO, an embassy or a court"),
    dutch_name="geprivilegieerdenstatus",
    source=_special_cards,
    answer=Answer(
        fits=_(
            "While your special card is valid, the rules of that card are the ones for "
            "you."
        ),
        may_fit=_(
            "While your special card is valid, the rules of that card may be the ones "
            "for you."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have a special card that is still valid."),
            all_of(
                facts.last_permit.is_one_of("privileged"), definitions.permit_is_valid
            ),
            _special_cards,
        ),
    ),
    requirements=(),
    advice=(
        _(
            "While this card is valid, its own rules count. Ask your employer or the "
            "ministry."
        ),
    ),
)

redirect_moluccan = Route(
    code="redirect_moluccan",
    name=_("The act on the Moluccans"),
    dutch_name="Wet betreffende de positie van Molukkers",
    source=moluccan_act("1"),
    answer=Answer(
        may_fit=_("You may be treated as Dutch. Then you need no permit at all."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("Your family is Moluccan and came here from Indonesia."),
            facts.past.includes("moluccan"),
            moluccan_act("1"),
        ),
    ),
    requirements=(
        Requirement(
            _("This act counts you as one of them."),
            Discretion(definitions.IND),
            moluccan_act("1"),
        ),
    ),
    advice=(_("Then you are treated as Dutch, and need no permit. Ask a lawyer."),),
)
