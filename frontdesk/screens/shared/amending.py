"""Acts that wanted only a reason, since the day is signed: it is asked for once, and they are asked for again."""

from frontdesk.errors import DaySigned
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.shared.service import Service
from frontdesk.screens.shared.stage import Stage
from frontdesk.texts import dialog_words


class Amending:
    """Keeps what the desk refused until all that one key asked for is answered: one reason does for all of it."""

    def __init__(self, service: Service, stage: Stage) -> None:
        self._service = service
        self._stage = stage
        self._refused: list[Errand] = []

    def hear(self, errand: Errand, answer: Answer, there: bool) -> bool:
        """Whether the act wants its reason, and nobody has gone on to something else: then it is asked for here."""
        wants = there and isinstance(answer.why, DaySigned) and not errand.asked.because
        if wants:
            self._refused.append(errand)
            self._service.refusal = ""
        if self._refused and not self._service.unanswered:
            self._ask()
        return wants

    def _ask(self) -> None:
        from frontdesk.screens.dialogs.ask_sure import AskSure

        refused, self._refused = self._refused, []
        asked = AskSure(dialog_words.AMEND_TITLE, dialog_words.AMEND_SAID, self._words(refused))
        asked.of_day("", signed=True)

        def amend(_: bool) -> None:
            for errand in refused:
                self._service.ask_again(errand, asked.because)

        self._stage.push(asked, amend)

    def _words(self, refused: list[Errand]) -> str:
        """What is to be done, and for whom: ``check in Bo Larsen``."""
        verb, board = refused[0].act.verb.value.replace("-", " "), self._service.board
        people = [person.name for each in refused if each.person and (person := board.person(each.person))]
        return f"{verb} {people[0] if len(people) == 1 else f'{len(people)} people'}" if people else verb
