"""Program: blocks, groups, houses, staff and the rest of what a site sets, and every change of it, shown before it is
made."""

from datetime import datetime
from typing import TYPE_CHECKING

from textual import events

from frontdesk.acts import SetUp, Undo
from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.keys import PROGRAM
from frontdesk.screens.program import shown
from frontdesk.screens.program.enter import Setting
from frontdesk.screens.program.listed import Listed
from frontdesk.screens.program.pending import Pending
from frontdesk.screens.program.reading import Reading
from frontdesk.screens.program.rows import Mark
from frontdesk.screens.shared.deed import TOO_SOON, Deed
from frontdesk.screens.shared.find_state import LAST
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.service import People
from frontdesk.screens.shared.view import View
from frontdesk.shapes.board import Board
from frontdesk.shapes.set_up import Edit, Part
from frontdesk.texts import program_enter as lines
from frontdesk.texts import program_sheet
from frontdesk.texts import program_words as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.pieces import Piece, Pieces

if TYPE_CHECKING:
    # The dialog is imported when it is first asked for.
    from frontdesk.screens.dialogs.dialog import Taken

ARROWS = {"up": -1, "down": 1, "home": -LAST, "end": LAST}
PAGES = {"pageup": -1, "pagedown": 1}


class ProgramView(View):
    """The standing program with its people. One change at a time waits until Enter makes it or Escape leaves it."""

    word = PROGRAM.words
    manners = words.MANNERS
    finds_people = False

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.page = Pieces()
        super().__init__(counter, go, self.page)
        self.listed = Listed()
        self.pending = Pending(self.service, self.paint)
        self._reading = Reading(self.service, self.listed, self.pending, self.paint)

    @property
    def marked(self) -> Mark | None:
        """The thing that is marked."""
        return self.listed.marked

    @property
    def meant(self) -> People:
        """Nobody: what is marked here is no person."""
        return ()

    @property
    def pointed(self) -> None:
        """The menu opens for nobody."""
        return None

    # Keys

    def press(self, key: events.Key) -> bool:
        """Arrows choose, F9 changes, Insert adds, Delete retires; a digit says where people go."""
        match key.key:
            case name if name in ARROWS:
                self.listed.step(ARROWS[name])
            case name if name in PAGES:
                self.listed.page(PAGES[name] * max(self.page.size.height - shown.HEADINGS - 1, 1))
            case "f9":
                self._change()
            case "insert":
                self._add()
            case "delete":
                self._retire()
            case "escape" if self.pending.edit:
                self.pending.leave()
            case "ctrl+p":
                self._print()
            case _:
                return bool(key.character) and self.pending.send(key.character or "")
        return True

    def choose(self, whom: object) -> bool:
        """Mark a row of the program."""
        return self.listed.choose(whom)

    def roll(self, rows: int) -> None:
        """The list keeps where it stands by itself."""
        super().roll(rows)
        self.listed.top += rows

    def _change(self) -> None:
        """F9, as Enter: the dialog of the marked thing, filled in; where there is none yet, of a new one."""
        if self.marked is None:
            self.service.refuse(words.CHOOSE_FIRST)
        else:
            self._ask(self.marked.edit)

    def _add(self) -> None:
        """Insert: a new one where the mark stands."""
        if self.marked is None:
            self.service.refuse(words.CHOOSE_FIRST)
        elif self.marked.part in (Part.SITE, Part.TARGET):
            self.service.refuse(words.NOT_ADDED)
        else:
            self._ask(self.marked.edit._replace(name=""))

    def _retire(self) -> None:
        """Delete: what becomes of its people is shown first."""
        if self.marked is None or not self.marked.name:
            self.service.refuse(words.CHOOSE_FIRST)
        elif self.marked.part is Part.SITE:
            self.service.refuse(words.NOT_RETIRED)
        else:
            self.pending.ask(self.marked.edit._replace(retired=True))

    def _ask(self, edit: Edit, taken: "Taken | None" = None, why: str = "") -> None:
        """The dialog about one thing: anew, or as it was left where its answer would not hold."""
        from frontdesk.screens.dialogs.ask_part import AskPart

        if self.listed.standing is None:
            return
        asked = AskPart(edit, self.listed.standing, self.counter.voice)
        if taken:
            asked.resume(taken, why, "")
        self.dialogs.stage.push(asked, lambda answer: self._wait(edit, answer, asked.taken))

    def _wait(self, edit: Edit, answer: Edit, taken: "Taken") -> None:
        """Let the answer of a dialog wait; where it cannot be made the dialog stands again, and says why.

        Where somebody has gone on to something else meanwhile, only the sentence stands.
        """
        edits = self.finding.edits

        def again(why: str) -> None:
            if edits == self.finding.edits and self.dialogs.stage.in_front():
                self._ask(edit, taken, why)
            else:
                self.service.refuse(why)

        self.pending.ask(answer, again)
        self.paint(by_key=True)

    def _print(self) -> None:
        """Ctrl+P: the whole program on paper."""
        if self.listed.standing:
            self.prints.send(program_sheet.NAME, program_sheet.sheet(self.listed.standing, self.counter.voice))

    def enter(self) -> None:
        """Make what is pending, as the line says; or open the dialog of the marked thing."""
        deed = self.deed
        if not isinstance(deed, Setting):
            super().enter()
        elif self.moments.lasts(Moment.LINE_CHANGED, self.counter.now()):
            self.service.refuse(TOO_SOON)
        elif deed.preview:
            self.pending.make()
        elif deed.opens:
            self._ask(deed.opens.edit)

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """A change that was made waits no longer, and is what F8 takes back here."""
        match errand.act:
            case SetUp() if answer.done:
                self.takes_back.own = answer.done
                self.listed.follow_name(errand.act.edit)
                self.pending.leave()
            case SetUp():
                self.pending.ask_again()
            case Undo():
                self.takes_back.own = None
            case _:
                return False
        return True

    # What is shown

    def look(self, board: Board, now: datetime) -> Deed:
        """Makes what is pending; else opens the dialog of the marked thing."""
        self._reading.ask(board)
        self.listed.find(self.finding.letters)
        if self.listed.standing is None:
            return Deed(self.counter.contact.unless_lost(lines.READING))
        if self.pending.edit:
            return self._waiting()
        if not self.listed.rows:
            return Deed(lines.no_fit(self.finding.letters), spent=True)
        return Setting(lines.opens(*self.marked[:2]), opens=self.marked) if self.marked else Deed(lines.CHOOSE)

    def _waiting(self) -> Deed:
        preview = self.pending.preview
        if self.service.unanswered:
            return Deed(lines.WRITING)
        if preview is None:
            return Deed(lines.WORKING)
        if preview.wants:
            return Deed(lines.wants(preview))
        return Setting(lines.makes(preview, self.counter.voice), preview=preview)

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """From when it holds, and how much of everything there is."""
        standing, waiting = self.listed.standing, int(self.pending.edit is not None)
        return shown.head_row(standing, waiting, voice, self.size.width) if standing else ()

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The letters, and which key changes what they mean."""
        if self.finding.letters:
            return super().typed(board, now)
        hint = words.LEAVE_HINT if self.pending.edit else words.CHANGE_HINT
        return Typed(hint=hint, invitation=words.INVITATION)

    def foot(self) -> tuple[tuple[str, str], ...]:
        """The keys of what is marked, as many as there is room for."""
        return words.bar(self.marked.part if self.marked else None, self.pending.edit is not None, self.size.width)

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """The program, once it was read, and what is pending below it."""
        preview, standing = self.pending.preview, self.listed.standing
        self.takes_back.instead = (
            words.filled(preview.filled, self.size.width - 4) if preview and preview.filled else ""
        )
        if standing is None:
            return
        looked = shown.Looked(standing, voice, self.size.width, self.page.size.height, not self.rolled)
        below = shown.pending_rows(preview, looked) if preview else ()
        laid, self.listed.top = shown.page(self.listed.rows, self.marked, looked, below, self.listed.top)
        self.page.show(laid)

    def beside_undo(self, board: Board) -> str:
        """How much is listed."""
        return words.shown_words(self.listed.standing) if self.listed.standing else ""
