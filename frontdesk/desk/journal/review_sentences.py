"""What entries of a review say: a question accepted as it stands, a day signed, or opened again."""

import json
from datetime import date
from typing import Any

from sqlalchemy import Row

from frontdesk.desk.journal.entries import JournalRow
from frontdesk.desk.journal.entry_names import EntryNames, Values
from frontdesk.shapes.done import Said
from frontdesk.shapes.people import CAME


def accepted(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    """What was left as it stands, about whom, and why."""
    rows = [after for table, _, _, after in changes if table in ("acceptance", "day_acceptance") and after]
    reason, kind, confirmed_by = rows[0]["reason"], rows[0]["kind"], rows[0].get("confirmed_by", "")
    values: Values = {"question": Said("question:" + kind), "reason": reason}
    whom = dict.fromkeys(each["patient_id"] for each in rows if "patient_id" in each)
    names = [words.patient(key) for key in whom] or [words.group(each["block_id"]) for each in rows]
    if len(names) == 1:
        said_ = Said("accept", values | {"name": names[0]})
    else:
        said_ = Said("accept:several", values | {"number": len(names), "names": names})
    if confirmed_by:
        said_ = Said("accept:confirmed", {"said": said_, "by": confirmed_by})
    return _of_own_acts(said_, rows, len(names))


def _of_own_acts(said_: Said, rows: list[Values], number: int) -> Said:
    """Which of what was accepted is about what who accepted it had written themselves: people and groups, each once."""
    own = {each.get("patient_id", -each["block_id"]) for each in rows if each.get("own_act")}
    if not own:
        return said_
    return Said("accept:own-act" if number == 1 else "accept:own-acts", {"said": said_, "number": len(own)})


def signed(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    """Who signed the day, and what it came to."""
    sign_off = next(after for table, _, _, after in changes if table == "sign_off")
    report, amended = json.loads(sign_off["report"]), sign_off["amendments"]
    counts, own_acts = report["counts"], sum(each.get("own_act", False) for each in report.get("accepted", ()))
    values: Values = {
        "day": date.fromisoformat(row.service_day),
        "by": sign_off["by"],
        "came": sum(counts[state] for state in CAME),
        "absent": counts["absent"],
        "excused": counts["excused"],
        "amendments": "1 amendment" if amended == 1 else f"{amended or 'no'} amendments",
    }
    said_ = Said("sign:in" if sign_off["signed_in"] else "sign", values)
    return Said("sign:own-acts", {"said": said_, "number": own_acts}) if own_acts else said_


def reopened(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    """Whose signature no longer stands."""
    key = next(key for table, key, *_ in changes if table == "sign_off")
    return Said("reopen", {"day": date.fromisoformat(row.service_day), "by": words.signed_by(key)})
