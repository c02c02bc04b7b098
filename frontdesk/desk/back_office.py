"""The whole desk: the acts of the day, and beside them what sets the site up."""

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.acts import Act, SetUp
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.writing import Writing
from frontdesk.permissions import Right
from frontdesk.rules.program.edit import Edit

if TYPE_CHECKING:
    from frontdesk.desk.census.census_desk import CensusDesk
    from frontdesk.desk.spans import Spans
    from frontdesk.shapes.set_up import Preview, Standing
    from frontdesk.shapes.weeks import EarlierWeeks, PatientWeeks, Span, Week


class BackOffice(FrontDesk):
    """What stands behind the door of a screen. What sets the site up is imported when it is first asked for."""

    @cached_property
    def census(self) -> "CensusDesk":
        """Reading census files in."""
        from frontdesk.desk.census.census_desk import CensusDesk

        return CensusDesk(self)

    @cached_property
    def _spans(self) -> "Spans":
        from frontdesk.desk.spans import Spans

        return Spans(self)

    def week(self, span: "Span") -> "Week":
        """The days of a week for everyone. Raises NotAllowed where Week does not open."""
        self.refuse_unless(Right.WEEK)
        return self._spans.week(span)

    def earlier_weeks(self, week: "Week", known: "EarlierWeeks | None" = None) -> "EarlierWeeks":
        """Of each patient of a week how the eight weeks before it went. Raises NotAllowed."""
        self.refuse_unless(Right.WEEK)
        return self._spans.earlier_weeks(week, known)

    def weeks_of(self, patient: int, number: int) -> "PatientWeeks":
        """One patient's newest weeks, as many as that; who looks at them is written down first.

        Raises CardsClosed, NotAllowed.
        """
        self.refuse_unless(Right.WEEK)
        self.access.card(self.actor, self.now(), patient, "weeks")
        return self._spans.newest_weeks_of(patient, number)

    def standing(self, known: "Standing | None" = None) -> "Standing":
        """The standing program with its people; the ``known`` one where nothing of it has changed."""
        from frontdesk.desk.settings.setting_up import standing_of

        return standing_of(self, known)

    def would(self, edit: Edit) -> "Preview":
        """What a change of the program or the staff would do; nothing is written.

        Raises NotAllowed, UnfitProgram, PeopleInTheWay, NoChange.
        """
        from frontdesk.desk.settings.setting_up import preview

        return preview(self, edit)

    def _perform(self, writing: Writing, act: Act) -> None:
        """Do an act of the day, or change the program or the staff."""
        if isinstance(act, SetUp):
            from frontdesk.desk.settings.setting_up import set_up

            set_up(writing, act)
        else:
            super()._perform(writing, act)
