"""Forms with answers to tick: one of them, or several."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.utils.translation import gettext as _

from assessor.forms.question_form import (
    ALONE,
    NONE,
    UNKNOWN,
    QuestionForm,
    Sent,
    not_in_the_list,
    wrong_answer,
)
from rules.language.fact import Choice, Choices


class OneOfForm(QuestionForm):
    """One answer out of several."""

    one_only = True
    answers: ClassVar[dict[str, object]]

    def value_as_sent(self, told: Any) -> Sent:
        return {
            "answer": [code for code, value in self.answers.items() if value == told]
        }

    def read(self) -> object:
        sent = self.cleaned_data["answer"] or []
        if len(sent) > 1:
            raise wrong_answer(_("Choose only one of the answers."))
        if not sent:
            raise wrong_answer(
                _("Choose one of the answers. You can also choose “I do not know”.")
            )
        if sent[0] not in UNKNOWN and sent[0] not in self.answers:
            raise not_in_the_list()
        return self.answers.get(sent[0])


class YesNoForm(OneOfForm):
    answers: ClassVar[dict[str, object]] = {"yes": True, "no": False}

    def options(self) -> Iterator[tuple[str, str, str]]:
        yield "yes", _("Yes"), ""
        yield "no", _("No"), ""


class ChoiceForm(OneOfForm):
    fact: ClassVar[Choice]

    def __init_subclass__(cls) -> None:
        cls.answers = {code: code for code in cls.fact.option_codes}

    def options(self) -> Iterator[tuple[str, str, str]]:
        yield from options_of(self.fact)


class ChoicesForm(QuestionForm):
    """Any number of answers, or "None of these"."""

    fact: ClassVar[Choices]

    def value_as_sent(self, told: Any) -> Sent:
        return {"answer": list(told) or [NONE]}

    def options(self) -> Iterator[tuple[str, str, str]]:
        yield from options_of(self.fact)
        yield NONE, _(self.fact.none), ""

    def read(self) -> object:
        sent = set(self.cleaned_data["answer"] or [])
        if not sent:
            raise wrong_answer(self._nothing())
        if not sent <= {*self.fact.option_codes, *ALONE}:
            raise not_in_the_list()
        if len(sent) > 1 and sent & ALONE:
            raise wrong_answer(self._contradiction())
        chosen = [code for code in self.fact.option_codes if code in sent]
        return None if sent & UNKNOWN else chosen

    def _nothing(self) -> str:
        named = {"none": _(self.fact.none), "unsure": self._unsure()}
        return (
            _(
                "Choose one or more answers. You can also choose “%(none)s” or "
                "“%(unsure)s”."
            )
            % named
        )

    def _unsure(self) -> str:
        """The words that this question has for "I do not know"."""
        read_as = self.fact.unknown
        own = (o.text for o in self.fact.options if frozenset({o.code}) == read_as)
        return _(next(own, "I do not know"))

    def _contradiction(self) -> str:
        if self.fact.unknown is None:
            return _(
                "“None of these” and “I do not know” do not go together with other "
                "answers. Take away what is not true."
            )
        return _(
            "“None of these” does not go together with other answers. Take away what "
            "is not true."
        )


def options_of(fact: Choice | Choices) -> Iterator[tuple[str, str, str]]:
    for option in fact.options:
        # gettext makes a whole file header of an empty text.
        yield option.code, _(option.text), _(option.hint) if option.hint else ""
