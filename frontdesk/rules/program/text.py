"""The form of ``program.toml``: what ``settings show`` prints and ``settings load`` reads."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from frontdesk.rules.clean_text import folded
from frontdesk.rules.faults import BadField, Fault, listed, nearest, shown
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.beside_the_day import lists_of, of_terminals, scanner_prefix
from frontdesk.rules.program.program import ASKED, DESK_NOTES, BadProgram, Block, BlockKind, Group, House, Program
from frontdesk.rules.program.program_checks import Sides, check_blocks, check_groups, check_houses, check_weekdays
from frontdesk.rules.program.site_lists import AWAY_REASONS, AwayReason, Sheets
from frontdesk.rules.program.toml_table import Lines, SettingsNotes, Table, instead
from frontdesk.rules.program.toml_text import program_lines
from frontdesk.rules.program.zones import zone_named
from frontdesk.rules.weekdays import WEEKDAYS, parse_weekdays

LOCALES = ("en_US", "en_CA", "en_GB")
LARGEST = 1_000_000
MOST_SEATS = 999
MINUTES_A_DAY = 24 * 60
_COMPARE = "compare with what “frontdesk settings show” prints"
_TABLES = ("site", "thresholds", "block", "group", "house", "away_reason", "target", "staff", "reasons")
_LENT = frozenset({"house", "away_reason", "target", "staff"})
"""Lists that a file may leave out and keep."""


@cache
def default_program() -> Program:
    """The program of a new site, as the package carries it."""
    return read_program((files("frontdesk") / "program.toml").read_bytes(), None)


def read_program(text: str | bytes, base: Program | None) -> Program:
    """The program that a settings file describes. Raises BadProgram with every fault.

    What the file leaves out is taken from ``base``: any key of ``[site]`` and ``[thresholds]``, a list of reasons,
    the houses if none is named. Without a base nothing may be left out but houses. Blocks and groups are always
    the file's own.
    """
    plain = _decoded(text)
    notes = SettingsNotes([], Lines(plain))
    program = _SettingsReader(_parsed(plain), tomllib.loads(write_program(base)) if base else {}, notes).program()
    if notes.faults:
        raise BadProgram(dict.fromkeys(notes.faults))
    return program


def write_program(program: Program) -> str:
    """The settings file of a program: `read_program` makes an equal one of it."""
    return "\n".join(program_lines(program)) + "\n"


def _decoded(text: str | bytes) -> str:
    """Unicode text, line ends as \\n. Raises BadProgram where it is none or far too long."""
    if len(text) > LARGEST:
        wrong = f"the file is over {LARGEST:,} bytes long"
        raise BadProgram([Fault(None, None, wrong, "no program needs that: is it the right file?")])
    try:
        whole = text.decode("utf-8") if isinstance(text, bytes) else text
    except UnicodeDecodeError:
        raise BadProgram([Fault(None, None, "the file is not UTF-8 text", "save it as UTF-8")]) from None
    return whole.removeprefix("\ufeff").replace("\r\n", "\n")


def _parsed(text: str) -> dict[str, Any]:
    """The file as TOML understands it. Raises BadProgram with the line of what it does not understand."""
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise BadProgram([Fault(None, None, "lists are nested too deep", _COMPARE)]) from None
    except ValueError as refused:  # TOMLDecodeError is one; so is an integer too long to read
        found = re.search(r"\(at line (\d+), column \d+\)|\(at end of document\)", str(refused))
        line = int(found[1]) if found and found[1] else text.count("\n") + (not text.endswith("\n"))
        wrong = re.sub(r"\s*\(at .*", "", str(refused)) if found else "a value cannot be read"
        raise BadProgram([Fault(line if found else None, None, f"this is not TOML: {wrong}", _COMPARE)]) from None


class _SettingsReader:
    """The tables of one file, read in the order in which a program is put together."""

    def __init__(self, values: dict[str, Any], base: dict[str, Any], notes: SettingsNotes) -> None:
        self._values = values
        self._base = base
        self._notes = notes

    def program(self) -> Program:
        """A program, of use only if no fault was noted."""
        site, thresholds, reasons = self._table("site"), self._table("thresholds"), self._table("reasons")
        blocks = [(table, _block(table)) for table in self._tables("block")]
        groups = [(table, _group(table, [block.name for _, block in blocks])) for table in self._tables("group")]
        houses = [(table, _house(table)) for table in self._tables("house")]
        away = [_away_reason(table) for table in self._tables("away_reason")]
        day_starts, weekdays = site.clock("day_starts"), _weekdays(site)
        tracks = _tracks(site, blocks)
        check_weekdays(blocks, weekdays)
        check_blocks(blocks, day_starts, Sides(weekdays, tracks), self._notes)
        check_groups(groups, blocks)
        check_houses(houses)
        order = sorted((block for _, block in blocks), key=lambda block: block.starts)
        made = Program(
            **_of_site(site),
            **_of_thresholds(thresholds),
            **_of_reasons(reasons),
            day_starts=day_starts,
            weekdays=weekdays,
            tracks=tracks,
            blocks=tuple(order),
            groups=_in_order_of_the_day([group for _, group in groups], order),
            houses=tuple(house for _, house in houses),
            away_reasons=tuple(away) or AWAY_REASONS,
            **lists_of(self._tables),
        )
        homes = {key: table.name for table in (site, thresholds, reasons) for key in table.asked}
        for table in (site, thresholds, reasons):
            table.no_others(homes)
        self._know_every_table(homes)
        return made

    def _know_every_table(self, homes: Mapping[str, str]) -> None:
        for name in self._values:
            if name not in _TABLES:
                right = instead(name, _TABLES, homes)
                self._note(name, f"{shown(name)} is no part of a program", right)

    def _table(self, name: str) -> Table:
        """A table of single keys, those of the base where it has none of its own."""
        values = self._values.get(name, {})
        if not isinstance(values, dict):
            self._note(name, f"{name} is not a table", f"write [{name}], then a line for each key")
            values = {}
        lent = {key: value for key, value in self._base.get(name, {}).items() if key != "tracks"}  # as their blocks are
        return Table(name, 1, {**lent, **values}, self._notes)

    def _tables(self, name: str) -> list[Table]:
        """A list of tables. Blocks and groups belong together, so that a base never lends them."""
        tables = self._values.get(name, self._base.get(name, []) if name in _LENT else [])
        if isinstance(tables, list) and all(isinstance(values, dict) for values in tables):
            return [Table(name, number, values, self._notes) for number, values in enumerate(tables, start=1)]
        self._note(name, f"{name} is not a list of tables", f"write [[{name}]] before each, in two brackets")
        return []

    def _note(self, name: str, wrong: str, right: str) -> None:
        self._notes.faults.append(Fault(self._notes.lines.of(name, 1), None, wrong, right))


def _of_site(site: Table) -> dict[str, Any]:
    """The single settings of the site but its days and tracks, which its blocks are judged by."""
    return {
        "name": site.text("name"),
        "zone": _zone(site),
        "locale": site.one_of("locale", LOCALES),
        "grace_minutes": site.whole("grace_minutes", 0, 240),
        "checkout_opens_before_minutes": site.whole("checkout_opens_before_minutes", 0, 240),
        "names_hide_after_seconds": site.whole("names_hide_after_seconds", 1, 3600),
        "door_minutes": site.whole("door_minutes", 0, 240),
        "closed": site.dates("closed"),
        "inbox": site.plain("inbox"),
        "inbox_removes": site.maybe_truth("inbox_removes"),
        "sign_without_backup": site.maybe_truth("sign_without_backup", without=True),
        "unsigned_after_business_days": _unsigned_after(site),
        "sheets": site.one_of("sheets", tuple(Sheets)) if site.has("sheets") else Sheets.NOT_USED,
        "scanner_prefix": scanner_prefix(site),
        "asked_sentence": site.plain("asked_sentence") or ASKED,
        **of_terminals(site),
    }


def _unsigned_after(site: Table) -> int:
    """After how many business days an unsigned day is named; 5 where the file does not say (docs/domain.md, fact 8)."""
    days = site.maybe_whole("unsigned_after_business_days", 1, 60)
    return 5 if days is None else days


def _of_thresholds(thresholds: Table) -> dict[str, Any]:
    return {
        "countable_minutes_a_day": thresholds.whole("countable_minutes_a_day", 0, MINUTES_A_DAY),
        "countable_days_a_week": thresholds.whole("countable_days_a_week", 0, 7),
        "countable_minutes_a_week": thresholds.whole("countable_minutes_a_week", 0, 7 * MINUTES_A_DAY),
    }


def _of_reasons(reasons: Table) -> dict[str, Any]:
    kinds = ("left_early", "absent", "excused")
    notes = {"desk_notes": reasons.maybe_texts("desk_notes") or DESK_NOTES}
    return {f"{kind}_reasons": reasons.texts(kind) for kind in kinds} | notes


def _block(table: Table) -> Block:
    block = Block(
        name=table.text("name"),
        starts=table.clock("starts"),
        ends=table.clock("ends"),
        kind=BlockKind(table.one_of("kind", tuple(BlockKind))),
        countable=table.truth("countable"),
        weekdays=_as_weekdays(table, table.maybe_texts("weekdays") or ()),
        tracks=table.maybe_texts("tracks") or (),
    )
    if table.sound and block.ends <= block.starts:
        wrong = f"the block ends at {block.ends:%H:%M} and starts at {block.starts:%H:%M}"
        table.wrong("ends", wrong, "write an end after the start")
    table.no_others()
    return block


def _group(table: Table, blocks: Sequence[str]) -> Group:
    group = Group(
        name=table.text("name"),
        block=table.text("block"),
        key=table.whole("key", 1, 9),
        room=table.maybe_text("room"),
        counter_name=table.maybe_text("counter_name"),
        facilitator=table.maybe_text("facilitator"),
        soft=table.maybe_whole("soft", 1, MOST_SEATS),
        hard=table.maybe_whole("hard", 1, MOST_SEATS),
    )
    if group.block and group.block not in blocks:
        near = nearest(group.block, blocks)
        right = f"write {listed(near)}" if near else "name a [[block]] of this file"
        table.wrong("block", f"there is no block {shown(group.block)}", right)
    if table.sound and group.soft and group.hard and group.soft > group.hard:
        wrong = f"the soft limit {group.soft} is over the hard limit {group.hard}"
        table.wrong("soft", wrong, "write a soft limit up to the hard one")
    table.no_others()
    return group


def _in_order_of_the_day(groups: Sequence[Group], blocks: Sequence[Block]) -> tuple[Group, ...]:
    order = {block.name: index for index, block in enumerate(blocks)}
    return tuple(sorted(groups, key=lambda group: (order.get(group.block, -1), group.key)))


def _house(table: Table) -> House:
    house = House(name=table.text("name"), kind=LivingKind(table.one_of("kind", tuple(LivingKind))))
    table.no_others()
    return house


def _away_reason(table: Table) -> AwayReason:
    reason = AwayReason(name=table.text("name"), countable=table.truth("countable"))
    table.no_others()
    return reason


def _zone(site: Table) -> str:
    zone = site.text("zone")
    try:
        return zone_named(zone) if zone else zone
    except BadField as bad:
        for fault in bad.faults:
            site.wrong("zone", fault.wrong, fault.right)
        return zone


def _tracks(site: Table, blocks: Sequence[tuple[Table, Block]]) -> tuple[str, ...]:
    """The tracks, in the order of the list of the site, or else in which the file's blocks first name them."""
    named = dict.fromkeys(track for _, block in blocks for track in block.tracks)
    tracks = site.maybe_texts("tracks")
    if tracks is None:
        known: dict[str, str] = {}
        for table, block in blocks:
            for track in block.tracks:
                if known.setdefault(folded(track), track) != track:
                    wrong = f"another block calls {shown(track)} {shown(known[folded(track)])}"
                    table.wrong("tracks", wrong, "name it alike")
        return tuple(named)
    for table, block in blocks:
        for track in block.tracks:
            if track not in tracks:
                right = f"write {listed(nearest(track, tracks) or tracks)}, or add it to the tracks of [site]"
                table.wrong("tracks", f"the site has no track {shown(track)}", right)
    return tracks


def _weekdays(site: Table) -> tuple[int, ...]:
    return _as_weekdays(site, site.texts("weekdays", most=7))


def _as_weekdays(table: Table, words: Sequence[str]) -> tuple[int, ...]:
    try:
        return tuple(sorted({day for word in words for day in parse_weekdays(word)}))
    except BadField as bad:
        for fault in bad.faults:
            table.wrong("weekdays", fault.wrong, f"there are {listed(WEEKDAYS, 'and')}")
        return ()
