"""What formtools calls a storage: the answers of the session, by the step of each."""

from typing import Any

from formtools.wizard.storage.base import BaseStorage

from assessor.answers import store
from assessor.answers.steps import FACT


class AnswerStorage(BaseStorage):  # type: ignore[misc]  # formtools ships no types
    """Nothing but answers goes in.

    The stock one writes on every read, and stores the whole POST of each step.
    """

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        # The current step, that is: it is in the address, and so for this request only.
        self.init_data()

    def get_step_data(self, step: str) -> object:
        return store.stored(self.request).get(FACT[step].code)

    def set_step_data(self, step: str, answer: object) -> None:
        store.keep(self.request, FACT[step].code, answer)
