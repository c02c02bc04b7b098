"""The dialogs of a view: what each answers is done, and where the desk refuses that, it is asked again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from frontdesk.acts import Act, Knowing, OfPatient
from frontdesk.errors import NotKnown, SamePerson, SamePersonOnScreen
from frontdesk.permissions import Right
from frontdesk.screens.errands import Answer, Attempt, Errand
from frontdesk.screens.shared.amending import Amending
from frontdesk.screens.shared.hindrance import hindrance
from frontdesk.screens.shared.service import KEEP, Late, People, Service
from frontdesk.screens.shared.stage import Stage
from frontdesk.shapes.done import Known
from frontdesk.shapes.people import Person
from frontdesk.texts import say
from frontdesk.texts.voice import Voice
from frontdesk.verbs import SAID_AHEAD

if TYPE_CHECKING:
    from frontdesk.acts import MessagesSeen

    # Dialogs are imported when they are first asked for: the first frame does not wait for them.
    from frontdesk.screens.dialogs.dialog import Dialog, Taken

About = tuple[object, ...]
LOOKED_OVER = 15
"""So many days of the list say what they leave open: three weeks of program days."""
ONE_BY_ONE = "{name} has a name alert: one by one."


class Refused(NamedTuple):
    """What a dialog was given before the desk refused its ``act`` (None: an admission), and ``why``.

    ``anyway``: what was refused may be said once more, and is then done.
    """

    taken: "Taken"
    why: str
    act: OfPatient | None = None
    anyway: bool = False


class Inquiry(NamedTuple):
    """A dialog about people: which ``acts`` its answer asks for, and what asks again about those that were refused."""

    people: People
    dialog: "Dialog[Any]"
    acts: Callable[[Any], Sequence[OfPatient]]
    rest: Callable[[Sequence[Act]], "Inquiry"]


class Dialogs:
    """Asks what an act must know, and keeps the words of the last answer that was refused.

    Where nobody has gone on to something else they stand again at once; else when the same is asked of the same people.
    """

    def __init__(self, service: Service, stage: Stage) -> None:
        self._service = service
        self.stage = stage
        self.refused: dict[About, Refused] = {}
        self._amending = Amending(service, stage)
        self.left_unknown: Callable[[], None] = lambda: None
        """Called where a question who somebody is was left without an answer."""
        self.who_came: Callable[[str], None] = lambda _: None
        """Asks who of a house came, where people arrive."""

    def known(self, people: People, asks: bool, then: Callable[[Known | None], None], again: bool = False) -> None:
        """Go on at once, or after what tells them apart was asked: ``again`` where the answer was wrong before."""
        if not asks:
            then(None)
        elif len(people) > 1:
            alert = next(person for person in people if person.alert)
            self._service.refuse(ONE_BY_ONE.format(name=alert.name))
        else:
            from frontdesk.screens.dialogs.ask_identity import AskIdentity

            question = self._service.board.question(people[0])
            asked = AskIdentity(people[0], self._service.counter.voice, again, question)
            self.stage.push(asked, then, self.left_unknown)

    def hear(self, errand: Errand, answer: Answer) -> None:
        """Who was not known is asked again, and so is why a signed day is amended; a dialog whose answer was refused
        stands again as it was left. Where somebody has gone on to something else, none of these comes between.
        """
        attempt, there = errand.attempt, self._still_at(errand)
        if self._amending.hear(errand, answer, there):
            return
        if there and isinstance(answer.why, NotKnown) and isinstance(errand.act, Knowing):
            self._service.refusal = ""
            self._identify(errand, errand.act)
        elif attempt and attempt.hear(errand.act, answer):
            self._service.refusal = "" if there else self._service.refusal
            attempt.again(attempt.refused, attempt.why, there)

    def _still_at(self, errand: Errand) -> bool:
        return errand.edits in (KEEP, self._service.finding.edits) and self.stage.in_front()

    def _identify(self, errand: Errand, act: Knowing) -> None:
        people, late = (self._service.board.people[act.patient],), Late(because=errand.asked.because)
        ask, request, attempt = self._service.ask, errand.asked.request, errand.attempt
        self.known(people, True, lambda known: ask(act._replace(known=known), request, attempt, late), again=True)

    def help(self, word: str, manners: tuple[tuple[str, str], ...]) -> None:
        """What the keys of the view of this name do, then every key."""
        from frontdesk.screens.dialogs.help import Help

        self.stage.push(Help(word, manners), lambda _: None)

    def menu(self, person: Person | None, act: Callable[[Any], None]) -> None:
        """Every act by a letter, for this person; ``act`` does the one that is chosen."""
        from frontdesk.screens.dialogs.menu import Menu

        self.stage.push(Menu(person, self._service.board, self._service.counter.voice), act)

    def timed(self, dialog: "Callable[..., Dialog[Any]]") -> "Callable[..., Dialog[Any]]":
        """A dialog that asks for a time knows which are still to come."""
        return partial(dialog, now=self._service.counter.now)

    def arrival(self, admits: str, house: str) -> None:
        """Who stands there that no mark means: somebody new, or those of a house."""
        (self.who_came if house else self.admit)(house or admits)

    def admit(self, letters: str) -> None:
        """Someone new."""
        from frontdesk.screens.dialogs.ask_admit import AskAdmit

        def again(_: Sequence[Act], why: str, at_once: bool) -> None:
            anyway = isinstance(attempt.notice, SamePerson)
            if attempt.notice and anyway:
                why = say(self._voice, SamePersonOnScreen(**attempt.notice.values))
            self.refused = {about: Refused(asked.taken, why, anyway=anyway or asked.anyway)}
            if at_once:
                self.admit(letters)

        about = (AskAdmit, letters)
        attempt = Attempt(1, again)
        asked = AskAdmit(letters, self._service.board, self._service.counter.voice)
        asked.anyway = about in self.refused and self.refused[about].anyway
        self._put(asked, about, (), lambda act: self._service.ask(act, attempt=attempt))

    def another_day(self, then: Callable[[date], None], typed: str = "") -> None:
        """Which other day to go to, from the list of days; ``typed``: a date, or the beginning of one."""
        from frontdesk.screens.dialogs.ask_day import AskDay

        if not self._service.allows(Right.DAYS):
            return
        counter = self._service.counter
        asked = AskDay(counter.voice, self._service.today.day, typed)
        counter.apart.ask(lambda desk: desk.days(LOOKED_OVER), asked.hear, asked.fail)
        self.stage.push(asked, then)

    def messages(self) -> None:
        """Roll calls that a lead is to say why of; else what was asked at the desk and no lead has seen."""
        from frontdesk.screens.dialogs.read_messages import ReadMessages

        asked, apart = ReadMessages(self._service.counter.voice), self._service.counter.apart
        apart.ask(lambda desk: desk.for_the_lead(), asked.hear, asked.fail)

        def answered(answer: "MessagesSeen | str") -> None:
            if isinstance(answer, str):
                apart.ask(lambda desk: desk.say_why(answer), lambda _: self.messages(), self._service.refuse)
            else:
                self._service.ask(answer)

        self.stage.push(asked, answered)

    def close_day(self) -> None:
        """A day is closed, opened late or ended early; or held after all."""
        from frontdesk.screens.dialogs.ask_close import AskClose

        self.ask_once(lambda: AskClose(self._service.board, self._voice))

    def group_today(self) -> None:
        """A group is not as usual on the day in front."""
        from frontdesk.screens.dialogs.ask_group_today import AskGroupToday

        self.ask_once(lambda: AskGroupToday(self._service.board, self._voice))

    def ask_once(self, dialog: "Callable[[], Dialog[Any]]", then: Callable[[Any], Act] = lambda act: act) -> None:
        """Ask about the day in front and nobody of it. ``then`` makes the one act of the answer."""
        asked, day = dialog(), self._service.day
        asked.of_day(self._service.day_words, self._service.amends)
        about = _about(asked, asked.earlier, ())

        def again(_: Sequence[Act], why: str, at_once: bool) -> None:
            self.refused = {about: Refused(asked.taken, why)}
            if at_once:
                self.ask_once(dialog, then)

        def record(answer: Any) -> None:
            self._service.ask(then(answer), attempt=Attempt(1, again), late=Late(asked.on or day, asked.because))

        self._put(asked, about, (), record)

    @property
    def _voice(self) -> Voice:
        return self._service.voice

    def ask(
        self,
        people: People,
        dialog: "Callable[..., Dialog[Any]]",
        known: Known | None = None,
        then: Callable[[Any], OfPatient] = lambda act: act,
    ) -> None:
        """Ask about these people, of whom is known how they were ``known``. ``then`` makes an act of the answer."""
        self.inquire(self._inquiry(people, dialog, known, then))

    def _inquiry(
        self,
        people: People,
        dialog: "Callable[..., Dialog[Any]]",
        known: Known | None,
        then: Callable[[Any], OfPatient],
    ) -> Inquiry:
        """What ``ask`` asks: the answer is one act for each of the people."""

        def acts(answer: Any) -> Sequence[OfPatient]:
            act = then(answer)
            said = act._replace(known=known) if isinstance(act, Knowing) else act
            return [said._replace(patient=person.id) for person in people]

        def rest(refused: Sequence[Act]) -> Inquiry:
            about, now = {act.patient for act in refused if isinstance(act, OfPatient)}, self._service.board.people
            some = tuple(now.get(person.id, person) for person in people if person.id in about)
            return self._inquiry(some, dialog, known, then)

        return Inquiry(people, dialog(as_one(people), self._service.board, self._voice), acts, rest)

    def inquire(self, inquiry: Inquiry) -> None:
        """Ask; the answer is one batch of acts, and for those that the desk refuses it is asked again."""
        asked, day = inquiry.dialog, self._service.day
        asked.of_day(self._service.day_words, self._service.amends)

        def record(answer: Any) -> None:
            acts = inquiry.acts(answer)

            def again(refused: Sequence[Act], why: str, at_once: bool) -> None:
                rest = inquiry.rest(refused)
                self.refused = {_about(rest.dialog, asked.earlier, rest.people): Refused(asked.taken, why, acts[0])}
                if at_once:
                    self.inquire(rest)

            self._service.serve_all(acts, Attempt(len(acts), again), Late(asked.on or day, asked.because))

        self._put(asked, _about(asked, asked.earlier, inquiry.people), inquiry.people, record)

    def _put(self, asked: "Dialog[Any]", about: About, people: People, then: Callable[[Any], None]) -> None:
        """Show a dialog: anew, or as it was left."""
        if before := self.refused.pop(about, None):
            asked.resume(before.taken, before.why, self._hindered(people, before.act))
        self.stage.push(asked, then)

    def _hindered(self, people: People, act: OfPatient | None) -> str:
        """Why the act is not for one of these as they are by now."""
        if act is None or act.verb in SAID_AHEAD:
            return ""
        other = next((person for person in people if person.state not in act.verb.states), None)
        return hindrance(other, self._voice) if other else ""


def _about(dialog: "Dialog[Any]", earlier: str, people: People) -> About:
    return type(dialog), dialog.subject, earlier, tuple(person.id for person in people)


def as_one(people: People) -> Person:
    """The person a dialog speaks of; several are named by the first, and how many more."""
    first = people[0]
    return first if len(people) == 1 else replace(first, name=f"{first.name} and {len(people) - 1} more")
