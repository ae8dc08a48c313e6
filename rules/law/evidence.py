"""What can prove something: the documents a person can collect."""

from rules.language.rule import Evidence
from rules.language.source import Statement
from rules.language.wording import _
from rules.law import facts
from rules.law.sources import vc_b

# --- Who you are --------------------------------------------------------------------

identity = Evidence(
    "identity",
    _("Passport, or proof that your country cannot give you one"),
    "paspoort of bewijs van bewijsnood",
    instead=Statement(
        _(
            "The authorities of your country can write why they give you no passport. "
            "Add an identity card, a birth certificate or a statement of your "
            "nationality."
        ),
        vc_b("B1/4.2.3"),
    ),
    had_if=facts.passport.yes,
)
permit_card = Evidence(
    "permit_card",
    _("Your residence cards and the letters of the IND about them"),
    "verblijfsdocument en beschikkingen",
)
registration = Evidence(
    "registration",
    _("A list of your addresses from the municipality"),
    "uittreksel BRP met adreshistorie",
)
antecedents = Evidence(
    "antecedents",
    _("The signed statement about crimes"),
    "antecedentenverklaring",
    _("The IND gives you the form. Everyone of 12 or older signs it."),
)

# --- Family -------------------------------------------------------------------------

relation = Evidence(
    "relation",
    _("Proof of your family tie, such as a marriage or birth certificate"),
    "huwelijks- of geboorteakte",
)
death_certificate = Evidence(
    "death_certificate", _("The death certificate"), "overlijdensakte"
)
sponsor_right_proof = Evidence(
    "sponsor_right_proof",
    _("Proof of the other person’s citizenship or permit"),
    "bewijs van Nederlanderschap of verblijfsrecht van de referent",
)
eu_residence = Evidence(
    "eu_residence",
    _("Cards and registrations from the other EU countries, and the Blue Card"),
    "verblijfsbewijzen uit andere lidstaten en de Europese blauwe kaart",
)
turkish_citizenship = Evidence(
    "turkish_citizenship",
    _("The Turkish passport or identity card of that person"),
    "Turks paspoort of Turkse identiteitskaart (Nüfus) van de werknemer",
    _("Who became Dutch: one from after that day."),
    instead=Statement(
        _("A statement of Turkey that the person kept or got back the citizenship."),
        vc_b("B10/4.5"),
    ),
)
work_of_sponsor = Evidence(
    "work_of_sponsor",
    _("Contracts, year statements of wages, or registration of that work"),
    "arbeidscontracten, jaaropgaven of melding sociale voorzieningen",
)
lived_together = Evidence(
    "lived_together",
    _("A list of addresses, and letters to both of you at that address"),
    "BRP-historie en aan beiden geadresseerde post",
)
exam_proof = Evidence(
    "exam_proof",
    _("The exam diploma, or the letter of DUO that you do not have to do it"),
    "inburgeringsdiploma of ontheffing van DUO",
)
shared_life = Evidence(
    "shared_life",
    _("Papers that show your family life, care and need of each other"),
    "bewijs van familieleven en afhankelijkheid",
)
special_facts = Evidence(
    "special_facts",
    _("Papers about your special situation"),
    "bewijs van bijzondere individuele omstandigheden",
    _(
        "For example on your country, on children born or at school here, or on how "
        "you were left behind."
    ),
)
hard_facts = Evidence(
    "hard_facts",
    _("Papers about what happened to you or your family here"),
    "bewijs van bijzondere individuele omstandigheden in Nederland",
    _("For example of a doctor, the police or the municipality."),
)

# --- Violence and trafficking -------------------------------------------------------

police_violence = Evidence(
    "police_violence",
    _("Recent papers of the police, or a statement that a case is started"),
    "politiegegevens of verklaring van ambtshalve vervolging",
    instead=Statement(
        _("A statement that the prosecutor starts a case without your report."),
        vc_b("B8/2.3, B9/20.2"),
    ),
    had_if=facts.violence_papers.includes("police", "prosecutor"),
)
care_violence = Evidence(
    "care_violence",
    _("A recent paper of a doctor, another helper or a shelter"),
    "medische gegevens, verklaring hulpverlener of gegevens opvang",
    instead=Statement(
        _("Other facts about the violence, from a source that can be relied on."),
        vc_b("B8/2.3, B9/20.2"),
    ),
    had_if=facts.violence_papers.includes("medical", "helper", "shelter"),
)
family_abroad = Evidence(
    "family_abroad",
    _("Papers that show which relatives live where in your country"),
    "familieboekje, uittreksel burgerlijke stand of notariële akte",
    instead=Statement(
        _("A family book, a paper of the civil registry or a deed of a notary."),
        vc_b("B8/2.3"),
    ),
)
expert_advice = Evidence(
    "expert_advice",
    _("The advice of the experts of the police on honour violence"),
    "advies LEC EGG",
    _("The police ask for it. You cannot ask for it yourself."),
)
signed_report = Evidence(
    "signed_report",
    _("Your signed report to the police"),
    "proces-verbaal van aangifte",
)
case_runs = Evidence(
    "case_runs",
    _("A statement of the police or prosecutor that the case goes on"),
    "verklaring politie of OM dat de zaak loopt",
)
prosecution = Evidence(
    "prosecution",
    _("The summons, or another paper of the prosecutor that someone goes to court"),
    "dagvaarding of andere verklaring van de officier van justitie",
)
order_to_prosecute = Evidence(
    "order_to_prosecute",
    _("The order of the court of appeal to prosecute"),
    "beschikking van het gerechtshof (artikel 12 Sv)",
)
wage_claim = Evidence(
    "wage_claim",
    _("A paper which shows that a judge has your claim for wages"),
    "bewijs van de loonvordering bij de kantonrechter",
)
trafficking_facts = Evidence(
    "trafficking_facts",
    _("Papers about the danger to you in your country, because of the trafficking"),
    "bewijs van bijzondere omstandigheden die met mensenhandel samenhangen",
)
prosecutor_statement = Evidence(
    "prosecutor_statement",
    _("A statement of the prosecutor that you must be here"),
    "verklaring OM dat aanwezigheid noodzakelijk is",
)
police_victim = Evidence(
    "police_victim",
    _("A statement of the police that there are signs of human trafficking"),
    "verklaring politie of KMar over aanwijzingen van mensenhandel",
    had_if=facts.trafficking_papers.includes("victim"),
)
cannot_cooperate = Evidence(
    "cannot_cooperate",
    _("The police on threats or on your age, or a doctor or psychologist"),
    "verklaring politie over bedreiging of minderjarigheid, of medisch bewijs",
    instead=Statement(
        _(
            "One of these papers is enough. A paper of a doctor or psychologist must "
            "be recent. For a first permit: at most six weeks old when you hand it in."
        ),
        vc_b("B8/3.3, B9/10"),
    ),
    had_if=facts.trafficking_papers.includes("threat", "medical", "minor"),
)
danger_goes_on = Evidence(
    "danger_goes_on",
    _("Recent papers that the danger goes on"),
    "recente gegevens van politie, hulpverlener of LEC EGG",
)

# --- Health -------------------------------------------------------------------------

delay_letter = Evidence(
    "delay_letter",
    _("The letters of the IND about article 64"),
    "beschikking uitstel van vertrek (artikel 64 Vw)",
)
medical_proof = Evidence(
    "medical_proof",
    _("The form filled in by your doctors"),
    "bewijs omtrent medische situatie",
    _("Not older than 6 weeks."),
)
medical_consent = Evidence(
    "medical_consent",
    _("The form in which you allow your doctors to inform the IND"),
    "toestemmingsverklaring medische gegevens",
    _("Not older than 6 months."),
)
medical_details = Evidence(
    "medical_details",
    _("Details of your doctors that answer all questions of the doctors of the IND"),
    "relevante medische gegevens van de behandelaar",
    _("On the illness, the treatment, and how long it will take. Nothing else."),
)
access_to_care = Evidence(
    "access_to_care",
    _("Papers on the costs of the care there, the way to it, and what you can earn"),
    "bewijs over kosten, afstand en inkomen (feitelijke toegankelijkheid)",
    _("You have four weeks for this after the advice of the doctors of the IND."),
)
care_efforts = Evidence(
    "care_efforts",
    _("Letters that show how you tried to find care in your country"),
    "bewijs van inspanningen voor medische zorg in het land van herkomst",
)

# --- Children -----------------------------------------------------------------------

court_order = Evidence(
    "court_order",
    _("The decision of the judge about the child"),
    "beschikking kinderrechter (ondertoezichtstelling)",
)
transfer_statement = Evidence(
    "transfer_statement",
    _("The advice of DT&V that no other country can take over the help"),
    "advies van DT&V over de overdraagbaarheid van de maatregel",
    _("The IND asks DT&V for it."),
    had_if=facts.measure_papers.includes("only_here"),
)
help_report = Evidence(
    "help_report",
    _("The report that says which help the child needs, the newest one"),
    "rapport Raad voor de Kinderbescherming of gecertificeerde instelling",
    had_if=facts.measure_papers.includes("report"),
)

# --- The past -----------------------------------------------------------------------

birth_certificate = Evidence(
    "birth_certificate", _("Your birth certificate"), "geboorteakte"
)
dutch_past = Evidence(
    "dutch_past",
    _("Proof that you were Dutch, and how you lost it"),
    "bewijs van (verlies van) Nederlanderschap",
)
school = Evidence(
    "school",
    _("Papers of your schools in the Netherlands"),
    "schoolgegevens",
)
ties = Evidence(
    "ties",
    _("Papers that show your life here: school, work, friends, language"),
    "bewijs van banden met Nederland",
)
mediation_request = Evidence(
    "mediation_request",
    _("The form for DT&V, with your letter that asks your own country for help"),
    "bemiddelingsverzoek aan DT&V, met schriftelijke verklaring",
)
dtv_report = Evidence(
    "dtv_report",
    _("The official report of DT&V"),
    "ambtsbericht van de DT&V",
    _("DT&V sends it to the IND."),
)
remigration = Evidence(
    "remigration",
    _("The letter of the SVB about remigration"),
    "besluit van de SVB over remigratie",
)
guardianship = Evidence(
    "guardianship",
    _("Proof of who cares for the child and decides for it"),
    "bewijs van gezag of voogdij",
)
central_authority = Evidence(
    "central_authority",
    _("The statements of the Central Authorities"),
    "verklaringen van de Centrale Autoriteiten",
)
bar_letter = Evidence(
    "bar_letter",
    _("The letter or judgment that says that you cannot be sent back"),
    "beschikking of uitspraak over artikel 3 EVRM",
)
other_countries = Evidence(
    "other_countries",
    _("Letters that show how you tried to go to another country"),
    "bewijs van inspanningen om naar een ander land te vertrekken",
)
judgment = Evidence("judgment", _("The judgment of the court"), "vonnis of arrest")
cooperation = Evidence(
    "cooperation",
    _("A statement of the police or prosecutor that you help in the case"),
    "verklaring politie of OM over medewerking",
)
court_request = Evidence(
    "court_request",
    _("A copy of your request to the court in The Hague"),
    "kopie van het verzoek op grond van artikel 17 RWN",
)
hospital = Evidence(
    "hospital",
    _("A letter of the hospital that it can treat you"),
    "verklaring van de zorginstelling",
    _("Only if the Netherlands is known for it. Add one of your doctor abroad."),
)
insurance = Evidence(
    "insurance", _("Your health insurance"), "polis van de ziektekostenverzekering"
)
income_proof = Evidence(
    "income_proof",
    _("Proof of income, of you or of the person who pays"),
    "inkomensgegevens",
)
