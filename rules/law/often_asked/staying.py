"""What people ask who wonder whether they can stay at all."""

from rules.language.source import Statement
from rules.language.wording import _
from rules.law.grounds import (
    medical_treatment,
    medical_treatment_after_art64,
    minor_born_nl,
    no_fault_adult,
    private_life_art8,
)
from rules.law.often_asked.question import Group, OftenAsked
from rules.law.routes.closed import closed_kinderpardon
from rules.law.routes.family import redirect_chavez
from rules.law.routes.protection import article_64, redirect_ex_asylum
from rules.law.sources import rwn, vb, vc_a, vc_b, vv, vw

no_papers = OftenAsked(
    "no_papers",
    _("I have no permit. Can I still ask for one?"),
    (
        Statement(
            _(
                "Yes: if you meet the conditions of a humanitarian permit, the IND "
                "does not hold your stay without one against you."
            ),
            vc_b("B1/4.9"),
        ),
        Statement(
            _("For medical treatment it can be a reason for a “no”."),
            vb("3.77(8)–(9)"),
        ),
        Statement(
            _("For family life the IND weighs it against you that you had no permit."),
            vc_b("B7/3.8.3"),
        ),
    ),
)
many_years = OftenAsked(
    "many_years",
    _("I have lived here for many years. Is that enough?"),
    (
        Statement(
            _(
                "No number of years is enough by itself. The IND weighs how long you "
                "are here, whether you had a permit, and all your ties."
            ),
            vc_b("B9/14.1, B9/14.2"),
        ),
    ),
    (private_life_art8,),
)
born_here = OftenAsked(
    "born_here",
    _("My child was born here. Is it Dutch, and may it stay?"),
    (
        Statement(
            _(
                "Being born here does not make a child Dutch by itself: mostly a "
                "parent must be Dutch."
            ),
            rwn("3(1), 3(3)"),
        ),
        Statement(
            _(
                "A child with a family permit, whose parents have a lasting right to "
                "stay, can get a permit of its own."
            ),
            vb("3.50(1)(b)"),
        ),
    ),
    (minor_born_nl, private_life_art8),
)
dutch_child = OftenAsked(
    "dutch_child",
    _("My child is Dutch. May I stay with it?"),
    (
        Statement(
            _(
                "Often yes, by EU law: if the child depends on you so much that it "
                "would have to leave the EU with you."
            ),
            vc_b("B10/2.5.1.3"),
        ),
        Statement(
            _(
                "That the other parent could care for it is no reason by itself to say "
                "no."
            ),
            vc_b("B10/2.5.1.3"),
        ),
        Statement(_("With this right you may work."), vv("3.2(2)")),
    ),
    (redirect_chavez,),
)
pardon = OftenAsked(
    "pardon",
    _("Is there still a children’s pardon?"),
    (
        Statement(
            _("No, it is closed. Permits that were given stay valid."),
            vc_b("B9/6.2, B9/6.3"),
        ),
        Statement(
            _("A child who is rooted here can ask for private life (article 8)."),
            vc_b("B9/14"),
        ),
    ),
    (closed_kinderpardon, private_life_art8),
)
ill = OftenAsked(
    "ill",
    _("I am ill. Can I stay for treatment?"),
    (
        Statement(
            _(
                "Your leaving can be put off (article 64) if you cannot travel. Also "
                "if you get very ill within three to six months without treatment."
            ),
            vc_a("A3/7.1.1–7.1.3"),
        ),
        Statement(
            _(
                "There is a permit too: after one full year of that, or if the "
                "Netherlands is the best country for your treatment."
            ),
            vc_b("B8/9.1.1, B8/9.1.2"),
        ),
    ),
    (article_64, medical_treatment, medical_treatment_after_art64),
)
cannot_leave = OftenAsked(
    "cannot_leave",
    _("My country gives me no papers. Can I stay?"),
    (
        Statement(
            _(
                "There can be a permit if you cannot leave and it is not your fault "
                "(buiten schuld)."
            ),
            vb("3.48(2)(a)"),
        ),
        Statement(
            _(
                "First you ask the return service (DT&V) to get papers for you. Only "
                "its report that this failed is proof."
            ),
            vc_b("B8/4.1, B8/4.3"),
        ),
    ),
    (no_fault_adult,),
)
asylum_refused = OftenAsked(
    "asylum_refused",
    _("Asylum was refused. Can I get a humanitarian permit?"),
    (
        Statement(
            _(
                "That asylum was refused gives no permit by itself, and fear of your "
                "country is not looked at again here."
            ),
            vc_b("B1/4.1.5"),
        ),
        Statement(
            _(
                "At a first “no” on the content, the IND can look by itself at family "
                "or private life and at trafficking."
            ),
            vb("3.6a(1)–(2)"),
        ),
        Statement(
            _(
                "If you asked for asylum more than six months after you came, it only "
                "looks at trafficking."
            ),
            vb("3.6a(3)"),
        ),
    ),
    (no_fault_adult, redirect_ex_asylum),
)
entry_ban = OftenAsked(
    "entry_ban",
    _("I have an entry ban. Is everything lost?"),
    (
        Statement(
            _(
                "No: the IND ends a light ban when you qualify for a humanitarian "
                "permit."
            ),
            vv("6.6(1)"),
        ),
        Statement(
            _(
                "With a heavy ban you cannot have one as long as it stands. It is "
                "heavy if the letter names “artikel 66a, zevende lid”."
            ),
            vw("66a(6)–(7)"),
        ),
    ),
)
punished = OftenAsked(
    "punished",
    _("I was punished once. Can I still get a permit?"),
    (
        Statement(
            _("Perhaps: the IND weighs a punishment against your stay here."),
            vb("3.77, 3.78, 3.86"),
        ),
        Statement(
            _(
                "For a first permit a fine counts too, but most crimes no longer "
                "count after five, ten or twenty years."
            ),
            vc_b("B1/4.4"),
        ),
        Statement(
            _("For a change or a renewal, fines do not count."),
            vb("3.86(1)–(2)"),
        ),
    ),
)

STAYING = Group(
    "staying",
    _("Can I stay?"),
    (
        *(no_papers, many_years, born_here, dutch_child, pardon, ill),
        *(cannot_leave, asylum_refused, entry_ban, punished),
    ),
)
