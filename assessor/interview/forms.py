"""One form for each fact: what a person ticks or types becomes a JSON answer."""

from assessor.interview.choosing import ChoiceForm, ChoicesForm, YesNoForm
from assessor.interview.filling_in import DayForm, MonthsForm, NumberForm
from assessor.interview.question_form import QuestionForm
from rules.fact import Choice, Choices, Count, Day, Fact, Months, YesNo

FORM_FOR: dict[type[Fact], type[QuestionForm]] = {
    YesNo: YesNoForm,
    Choice: ChoiceForm,
    Choices: ChoicesForm,
    Day: DayForm,
    Count: NumberForm,
    Months: MonthsForm,
}


def form_for(fact: Fact) -> type[QuestionForm]:
    """The form that asks for a fact."""
    kind = type(fact).__name__
    if type(fact) not in FORM_FOR:
        message = (
            f"There is no field for a {kind}: add one in assessor/interview/forms.py."
        )
        raise LookupError(message)
    return type(f"{kind}Form", (FORM_FOR[type(fact)],), {"fact": fact})
