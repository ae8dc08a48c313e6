"""One form for each fact: what a person ticks or types becomes a JSON answer."""

from assessor.forms.choice_forms import ChoiceForm, ChoicesForm, YesNoForm
from assessor.forms.number_and_day_forms import DayForm, MonthsForm, NumberForm
from assessor.forms.question_form import QuestionForm
from rules.language.fact import Choice, Choices, Count, Day, Fact, Months, YesNo

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
            f"There is no field for a {kind}: add one in assessor/forms/form_for.py."
        )
        raise LookupError(message)
    return type(f"{kind}Form", (FORM_FOR[type(fact)],), {"fact": fact})
