"""Reports over a span of days as pages for people, in the site's own way of writing days."""

from datetime import date

from frontdesk.cli.json_shapes import Json
from frontdesk.cli.reports.html_page import Column, HtmlCell, HtmlGroup, HtmlPage, page
from frontdesk.cli.reports.span_tables import CAME, NOT_THEIRS, WORDS, feet, signed, week_cell, week_sum, week_word
from frontdesk.texts import Voice
from frontdesk.texts.print_words import DEMO
from frontdesk.texts.week_words import NOT_PROVEN, STAFF_ONLY, hours, weekday_of

ATTENDANCE = "Attendance"


class SpanPages:
    """Makes the pages of one report, in a voice of the site."""

    def __init__(self, report: Json, voice: Voice) -> None:
        self.report = report
        self.voice = voice
        self.marks = [DEMO] if report["demo"] else []
        self.dates = f"{self._dated(report['from'])} to {self._dated(report['to'])}"
        self.about = f"{report['site']} · {self.dates}"

    def _dated(self, day: str) -> str:
        return self.voice.dated(date.fromisoformat(day))

    def week(self) -> str:
        """A row a patient, a column a day."""
        patients = self.report["patients"]
        days = [each["day"] for each in patients[0]["days"]] if patients else []
        return page(
            HtmlPage(
                title="The week",
                about=self.about,
                marks=[STAFF_ONLY, *self.marks],
                lines=[
                    "Countable hours and minutes, rounded down. · not planned, - still to come.",
                    *feet(self.report)[1:],
                ],
                columns=[
                    Column("Name"),
                    Column("Counselor"),
                    *(Column(weekday_of(day), self.voice.day(date.fromisoformat(day)), "number") for day in days),
                    Column("Days", kind="number"),
                    Column("Minutes", kind="number"),
                    Column("Target"),
                ],
                groups=[HtmlGroup("", [self._patient(each) for each in patients])],
                wide=True,
            )
        )

    def _patient(self, each: Json) -> list[HtmlCell]:
        return [
            HtmlCell(each["name"], [each["mrn"]]),
            HtmlCell(each["counselor"] or ""),
            *(HtmlCell(week_cell(day), [] if day["proven"] else [NOT_PROVEN]) for day in each["days"]),
            HtmlCell(str(each["days_counted"])),
            HtmlCell(hours(each["countable_minutes"]), [f"of {hours(each['target_minutes'])}"]),
            HtmlCell(week_word(each, self.report["over"])),
        ]

    def patient(self, *, for_patient: bool) -> str:
        """A row a day, a table a week; for the patient nothing names the program."""
        report = self.report
        born = self.voice.birth_date(date.fromisoformat(report["dob"]))
        about = f"{report['name']} · born {born}"
        return page(
            HtmlPage(
                title=ATTENDANCE if for_patient else f"{ATTENDANCE}: {report['site']}",
                about=about if for_patient else f"{about} · MRN {report['mrn']}",
                marks=self.marks if for_patient else [STAFF_ONLY, *self.marks],
                lines=[self.dates, "Countable hours and minutes, rounded down."],
                columns=[Column("Day"), Column("State"), Column("Countable", kind="number"), Column("Signed by")],
                groups=[self._week(each) for each in report["weeks"]],
                own=for_patient,
            )
        )

    def _week(self, week: Json) -> HtmlGroup:
        days = [day for day in self.report["days"] if week["from"] <= day["day"] <= week["to"]]
        rows = [self._day(day) for day in days if day["state"] not in NOT_THEIRS]
        return HtmlGroup(f"Week of {self._dated(week['from'])}", rows, week_sum(week))

    def _day(self, day: Json) -> list[HtmlCell]:
        late = f"late {day['late_minutes']} min" if day["late_minutes"] else ""
        figure = hours(day["countable_minutes"]) if day["state"] in CAME else ""
        return [
            HtmlCell(self.voice.date(date.fromisoformat(day["day"]))),
            HtmlCell(WORDS[day["state"]], [late]),
            HtmlCell(figure, [*day["why"]]),
            HtmlCell(signed(day)),
        ]

    def groups(self) -> str:
        """A row a group."""
        return page(
            HtmlPage(
                title="Groups",
                about=self.about,
                marks=[STAFF_ONLY, *self.marks],
                lines=[],
                columns=[
                    Column("Group"),
                    *(
                        Column(word, kind="number")
                        for word in ("Sessions", "Seats", "Attended", "No-shows", "Countable")
                    ),
                ],
                groups=[HtmlGroup("", [self._group(each) for each in self.report["groups"]])],
            )
        )

    def _group(self, each: Json) -> list[HtmlCell]:
        numbers = (str(each[name]) for name in ("sessions", "seats", "attended", "no_shows"))
        return [
            HtmlCell(each["group"], [each["block"]]),
            *map(HtmlCell, numbers),
            HtmlCell(hours(each["minutes"])),
        ]
