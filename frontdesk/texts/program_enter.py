"""What Enter does on Program: it opens a dialog, or makes the change that waits, with what becomes of its people."""

from collections.abc import Iterator, Sequence
from datetime import date

from frontdesk.rules.program.edit import Edit, Part
from frontdesk.shapes.done import Said
from frontdesk.shapes.set_up import Preview
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.program_fields import UNITS
from frontdesk.texts.program_words import LABELS, NEW, SETTINGS, change_words, now_and_was, people
from frontdesk.texts.voice import Voice

READING = EnterLine("nothing yet", rest="the program is being read")
CHOOSE = EnterLine("nothing yet", rest="letters or an arrow choose what to change")
WORKING = EnterLine("nothing yet", rest="what that would change is being worked out")
WRITING = EnterLine("nothing for a moment", rest="the change is being written")
SHOWS = EnterLine("show what that changes", rest="nothing is changed yet")
TARGET_AS_ALL = "it is that of all then"
AS_IT_IS = "everything is as it stands"


def opens(part: Part, name: str) -> EnterLine:
    """Only the dialog opens, of a new one where there is none yet; what it changes is shown before it is written."""
    if not name:
        return EnterLine(f"add a {NEW[part]}")
    if part is Part.TARGET:
        return EnterLine("change the target of ", name)
    return EnterLine("change “", SETTINGS[name], "”") if part is Part.SITE else EnterLine("change ", name)


def no_fit(typed: str) -> EnterLine:
    """Letters that nothing here has."""
    return EnterLine("nothing", rest=f"nothing here fits “{typed.strip()}”")


def wants(preview: Preview) -> EnterLine:
    """People would lose something, and can go nowhere."""
    return EnterLine("nothing yet", rest=f"{people(preview.people)} would lose it: 0 says so, Escape leaves it")


def makes(preview: Preview, voice: Voice) -> EnterLine:
    """The change to be made, from which day, and what becomes of its people."""
    edit, since = preview.edit, _from(preview.since, voice)
    name = str(edit.values.get("name", edit.name))
    if edit.part is Part.SITE:
        now = [_now_and_was(each, voice) for each in preview.changes]
        return _line("change “", SETTINGS[edit.name], f"”{since}", now)
    if edit.part is Part.TARGET:
        return _line("change the target of ", edit.name, "", [TARGET_AS_ALL if edit.retired else _given(edit)])
    if edit.retired:
        return _line("retire ", edit.name, since, list(_retiring(preview)))
    if not edit.name:
        return _line("add ", name, since, _added(edit))
    if name != edit.name:
        return _line("rename ", edit.name, f" to {name}{since}", [*_touched(preview), "plans and history follow"])
    changes = [_without(change_words(each, voice), edit.name) for each in preview.changes]
    return _line("change ", edit.name, since, [*changes, *_touched(preview)])


def _now_and_was(said: Said, voice: Voice) -> str:
    """What a setting is from now on, and what it was."""
    new, old = now_and_was(said, voice)
    return f"now {new}, was {old}"


def _line(before: str, name: str, after: str, parts: Sequence[str]) -> EnterLine:
    """Enter leads to a record. Where there is little room the first part says most."""
    said = [part for part in parts if part]
    return EnterLine(before, name, after, " · ".join(said), filled=True, brief=said[0] if said else "")


def _from(since: date | None, voice: Voice) -> str:
    return f" from {voice.date(since)}" if since else ""


def _without(sentence: str, name: str) -> str:
    """``room is now …`` of ``group Yoga: room is now …``: the name stands before it already."""
    before, colon, after = sentence.partition(": ")
    return after if colon and before.endswith(name) else sentence


def _added(edit: Edit) -> list[str]:
    values = edit.values
    where = {Part.GROUP: f"a group of {values.get('block')}", Part.STAFF: f"{values.get('role')}"}
    return [where.get(edit.part, f"a new {NEW[edit.part]}")]


def _given(edit: Edit) -> str:
    """The numbers of a target that are to be others."""
    return ", ".join(f"{LABELS[key].lower()} {value} {UNITS[key]}" for key, value in edit.fields)


def _touched(preview: Preview) -> list[str]:
    verbs = {Part.HOUSE: "live there", Part.TRACK: "belong to it", Part.STAFF: ""}
    if not preview.people:
        return []
    if preview.edit.part is Part.STAFF:
        return [people(preview.people, "patients", "patient")]
    verb = verbs.get(preview.edit.part, "planned in it")
    return [f"{people(preview.people)} {verb}"]


def _retiring(preview: Preview) -> Iterator[str]:
    """What becomes of the people of what is retired, and what stays."""
    edit, number = preview.edit, preview.people
    to = preview.filled.label if preview.filled else edit.to
    match edit.part:
        case Part.STAFF:
            whose = people(number, "patients", "patient")
            yield f"{whose} to {to}" if to else f"{whose} left without a counselor" if number else "no patients"
            yield "the journal keeps the name"
        case Part.HOUSE:
            yield f"{people(number)} to {to}" if to else f"{people(number)} left without a house" if number else ""
            yield "past days keep it" if number else "nobody lives there"
        case Part.TRACK:
            yield f"{people(number)} to {to}" if to else f"{people(number)} to the first track" if number else ""
            yield "blocks of it alone go too, past days keep them"
        case _ if not number:
            yield "nobody is planned in it · past days keep it"
        case _ if to:
            yield f"{people(number)} {'moves' if number == 1 else 'move'} to {to}"
            yield "their plans follow, past days keep it"
        case _:
            yield f"{people(number)} {'loses' if number == 1 else 'lose'} their plan in it · past days keep it"
