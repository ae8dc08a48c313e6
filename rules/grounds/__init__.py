"""GROUNDS: the one list of what exists, most favourable first."""

from rules.grounds.non_temporary.breakup_special import breakup_special
from rules.grounds.non_temporary.breakup_violence import breakup_violence
from rules.grounds.non_temporary.exdutch_born_raised import exdutch_born_raised
from rules.grounds.non_temporary.family_5y import family_5y
from rules.grounds.non_temporary.family_bluecard import family_bluecard
from rules.grounds.non_temporary.family_life_art8 import family_life_art8
from rules.grounds.non_temporary.private_life_art8 import private_life_art8
from rules.grounds.non_temporary.violence_1y import violence_1y
from rules.grounds.non_temporary.widow import widow
from rules.grounds.temporary.child_protection_measure import child_protection_measure
from rules.grounds.temporary.domestic_violence_no_permit import (
    domestic_violence_no_permit,
)
from rules.grounds.temporary.honour_violence_no_permit import honour_violence_no_permit
from rules.grounds.temporary.medical_treatment_after_art64 import (
    medical_treatment_after_art64,
)
from rules.grounds.temporary.no_fault_adult import no_fault_adult
from rules.grounds.temporary.parent_of_child_under_protection import (
    parent_of_child_under_protection,
)
from rules.grounds.temporary.trafficking_victim_reporter import (
    trafficking_victim_reporter,
)
from rules.grounds.temporary.trafficking_victim_unable import trafficking_victim_unable

GROUNDS = (
    family_5y,
    widow,
    breakup_violence,
    violence_1y,
    family_bluecard,
    exdutch_born_raised,
    breakup_special,
    family_life_art8,
    private_life_art8,
    trafficking_victim_reporter,
    trafficking_victim_unable,
    honour_violence_no_permit,
    domestic_violence_no_permit,
    child_protection_measure,
    parent_of_child_under_protection,
    medical_treatment_after_art64,
    no_fault_adult,
)
