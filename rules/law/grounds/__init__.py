"""GROUNDS: the one list of what exists, most favourable first."""

from rules.law.grounds.non_temporary.amv_3y import amv_3y
from rules.law.grounds.non_temporary.breakup_special import breakup_special
from rules.law.grounds.non_temporary.breakup_violence import breakup_violence
from rules.law.grounds.non_temporary.buitenschuld_3y import buitenschuld_3y
from rules.law.grounds.non_temporary.child_protection_3y import child_protection_3y
from rules.law.grounds.non_temporary.exdutch_born_raised import exdutch_born_raised
from rules.law.grounds.non_temporary.exdutch_rwn15 import exdutch_rwn15
from rules.law.grounds.non_temporary.exdutch_ties import exdutch_ties
from rules.law.grounds.non_temporary.family_5y import family_5y
from rules.law.grounds.non_temporary.family_bluecard import family_bluecard
from rules.law.grounds.non_temporary.family_bluecard_former import (
    family_bluecard_former,
)
from rules.law.grounds.non_temporary.family_extended_5y import family_extended_5y
from rules.law.grounds.non_temporary.family_life_art8 import family_life_art8
from rules.law.grounds.non_temporary.hague_placement import hague_placement
from rules.law.grounds.non_temporary.harrowing_first_procedure import (
    harrowing_first_procedure,
)
from rules.law.grounds.non_temporary.labour_exploitation_3y import (
    labour_exploitation_3y,
)
from rules.law.grounds.non_temporary.medical_3y import medical_3y
from rules.law.grounds.non_temporary.medical_art64 import medical_art64
from rules.law.grounds.non_temporary.medical_family import medical_family
from rules.law.grounds.non_temporary.minor_born_nl import minor_born_nl
from rules.law.grounds.non_temporary.minor_family_1y import minor_family_1y
from rules.law.grounds.non_temporary.minor_return import minor_return
from rules.law.grounds.non_temporary.other_temp_3y import other_temp_3y
from rules.law.grounds.non_temporary.parental_authority_ended import (
    parental_authority_ended,
)
from rules.law.grounds.non_temporary.private_life_art8 import private_life_art8
from rules.law.grounds.non_temporary.remigration_return import remigration_return
from rules.law.grounds.non_temporary.trafficking_case import trafficking_case
from rules.law.grounds.non_temporary.trafficking_no_report import trafficking_no_report
from rules.law.grounds.non_temporary.trafficking_special import trafficking_special
from rules.law.grounds.non_temporary.trafficking_witness import trafficking_witness
from rules.law.grounds.non_temporary.turkish_art7 import turkish_art7
from rules.law.grounds.non_temporary.turkish_assoc import turkish_assoc
from rules.law.grounds.non_temporary.violence_1y import violence_1y
from rules.law.grounds.non_temporary.westernised_3y import westernised_3y
from rules.law.grounds.non_temporary.widow import widow
from rules.law.grounds.temporary.art1f_durability import art1f_durability
from rules.law.grounds.temporary.art17_rwn_waiting import art17_rwn_waiting
from rules.law.grounds.temporary.child_protection_measure import (
    child_protection_measure,
)
from rules.law.grounds.temporary.domestic_violence_no_permit import (
    domestic_violence_no_permit,
)
from rules.law.grounds.temporary.hague_1996_placement import hague_1996_placement
from rules.law.grounds.temporary.honour_violence_no_permit import (
    honour_violence_no_permit,
)
from rules.law.grounds.temporary.human_rights_defender import human_rights_defender
from rules.law.grounds.temporary.labour_exploitation_victim import (
    labour_exploitation_victim,
)
from rules.law.grounds.temporary.medical_treatment import medical_treatment
from rules.law.grounds.temporary.medical_treatment_after_art64 import (
    medical_treatment_after_art64,
)
from rules.law.grounds.temporary.medical_treatment_family import (
    medical_treatment_family,
)
from rules.law.grounds.temporary.no_fault_adult import no_fault_adult
from rules.law.grounds.temporary.no_fault_family import no_fault_family
from rules.law.grounds.temporary.no_fault_medical import no_fault_medical
from rules.law.grounds.temporary.no_fault_unaccompanied_minor import (
    no_fault_unaccompanied_minor,
)
from rules.law.grounds.temporary.parent_of_child_under_protection import (
    parent_of_child_under_protection,
)
from rules.law.grounds.temporary.remigration_waiting import remigration_waiting
from rules.law.grounds.temporary.terminal_illness import terminal_illness
from rules.law.grounds.temporary.terminal_illness_family import (
    terminal_illness_family,
)
from rules.law.grounds.temporary.threatened_cooperator import threatened_cooperator
from rules.law.grounds.temporary.trafficking_reflection_period import (
    trafficking_reflection_period,
)
from rules.law.grounds.temporary.trafficking_victim_cooperating import (
    trafficking_victim_cooperating,
)
from rules.law.grounds.temporary.trafficking_victim_reporter import (
    trafficking_victim_reporter,
)
from rules.law.grounds.temporary.trafficking_victim_unable import (
    trafficking_victim_unable,
)
from rules.law.grounds.temporary.trafficking_witness_reporter import (
    trafficking_witness_reporter,
)
from rules.law.grounds.temporary.westernised_afghan_girl import westernised_afghan_girl
from rules.law.grounds.temporary.westernised_afghan_parent import (
    westernised_afghan_parent,
)
from rules.law.grounds.temporary.westernised_afghan_sibling import (
    westernised_afghan_sibling,
)

GROUNDS = (
    family_5y,
    minor_family_1y,
    minor_born_nl,
    turkish_art7,
    widow,
    breakup_violence,
    violence_1y,
    trafficking_case,
    trafficking_no_report,
    family_bluecard,
    family_bluecard_former,
    family_extended_5y,
    turkish_assoc,
    exdutch_born_raised,
    exdutch_rwn15,
    buitenschuld_3y,
    amv_3y,
    child_protection_3y,
    parental_authority_ended,
    medical_3y,
    medical_art64,
    medical_family,
    hague_placement,
    minor_return,
    labour_exploitation_3y,
    westernised_3y,
    other_temp_3y,
    trafficking_special,
    trafficking_witness,
    exdutch_ties,
    remigration_return,
    breakup_special,
    family_life_art8,
    private_life_art8,
    trafficking_victim_reporter,
    trafficking_victim_cooperating,
    trafficking_witness_reporter,
    trafficking_victim_unable,
    trafficking_reflection_period,
    labour_exploitation_victim,
    honour_violence_no_permit,
    domestic_violence_no_permit,
    child_protection_measure,
    parent_of_child_under_protection,
    hague_1996_placement,
    no_fault_unaccompanied_minor,
    medical_treatment_after_art64,
    medical_treatment,
    terminal_illness,
    terminal_illness_family,
    medical_treatment_family,
    no_fault_adult,
    no_fault_family,
    no_fault_medical,
    westernised_afghan_girl,
    westernised_afghan_parent,
    westernised_afghan_sibling,
    art17_rwn_waiting,
    remigration_waiting,
    threatened_cooperator,
    human_rights_defender,
    art1f_durability,
    harrowing_first_procedure,
)
