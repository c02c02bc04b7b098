"""What is listed, and the mark: letters narrow the rows, arrows move the mark, which stays on its thing."""

from collections.abc import Sequence

from frontdesk.screens.program import rows as rows_of_program
from frontdesk.screens.program.rows import Mark, ProgramRow
from frontdesk.shapes.set_up import Edit, Part, Standing


class Listed:
    """The standing program in rows. ``top`` is the line that stands first. It knows no desk."""

    def __init__(self) -> None:
        self.standing: Standing | None = None
        self.marked: Mark | None = None
        self.top = 0
        self._letters = ""

    @property
    def rows(self) -> Sequence[ProgramRow]:
        """The rows, as far as letters leave them."""
        every = rows_of_program.rows_of(self.standing) if self.standing else ()
        return rows_of_program.narrowed(every, self._letters)

    def find(self, letters: str) -> None:
        """What stands in the find box: new letters mark the first that they find."""
        if letters != self._letters:
            self._letters = letters
            if letters.strip():
                self.marked = rows_of_program.first_fit(self.rows, letters)

    def step(self, by: int) -> None:
        """An arrow: so many rows on."""
        self.marked = rows_of_program.stepped(self.rows, self.marked, by)

    def choose(self, mark: object) -> bool:
        """To this row, if it is among them."""
        self.marked = next((row.mark for row in self.rows if row.mark and row.mark == mark), self.marked)
        return self.marked is not None and self.marked == mark

    def page(self, lines: int) -> None:
        """Page Down and Page Up: so many lines on."""
        self.marked = rows_of_program.paged(self.rows, self.marked, lines)

    def follow(self, standing: Standing) -> None:
        """The program as it is now: the mark stays on its thing, or on what stands in its place."""
        before, first, self.standing = self.rows, self.standing is None, standing
        self.marked = rows_of_program.kept(self.rows, before, self.marked)
        if first:
            self._letters = ""  # those that were typed before it could be read have found nothing yet

    def follow_name(self, edit: Edit) -> None:
        """The mark goes to what was just added, or stays on what is called otherwise now."""
        if self.marked and not edit.retired and edit.part is not Part.SITE:
            name = str(edit.values.get("name", edit.name))
            self.marked = Mark(edit.part, name, str(edit.values.get("block", edit.block)))
