"""Questions of the day left as they stand, each with a reason."""

from collections.abc import Sequence

from frontdesk import later_queries
from frontdesk.acts import Accept, AcceptAll
from frontdesk.desk.verbs.own_acts import own_acts
from frontdesk.desk.verbs.sign_offs import board_now, questions_now
from frontdesk.desk.writing import Writing
from frontdesk.errors import EachItsOwn, NameNeeded, NoChange, NoQuestion, Usage
from frontdesk.models import Acceptance, DayAcceptance
from frontdesk.rules.clean_text import LONGEST_NOTE, clean
from frontdesk.rules.day.confirmed import names_nobody
from frontdesk.shapes.done import Said
from frontdesk.shapes.reviewed_day import EACH_ITS_OWN, Question


def accept(writing: Writing, act: Accept) -> None:
    """Leave the questions of a kind about somebody as they stand.

    Raises Usage without a reason, NameNeeded, NoChange where that was accepted already, NoQuestion, OwnAct.
    """
    patient = writing.anyone(act.patient)
    reason = _reason(act)
    open_ = [each for each in _open(writing, act) if each.about[1] == patient.id]
    open_ = [each for each in open_ if act.block is None or each.about[2] == act.block]
    if not open_:
        accepted = writing.records.scalars(*later_queries.acceptances_of(writing.day_id, patient.id))
        if any(each.kind == act.kind and act.block in (None, each.block_id) for each in accepted):
            raise NoChange(text=f"This was accepted already for {patient.name}.")
        raise NoQuestion(kind=Said(f"question:{act.kind}"), name=patient.name)
    _leave(writing, act, open_, reason)


def accept_all(writing: Writing, act: AcceptAll) -> None:
    """Leave every question of a kind as it stands, in one entry that one undo takes back whole.

    Raises Usage without a reason, NameNeeded, EachItsOwn, NoQuestion, OwnAct.
    """
    if act.kind in EACH_ITS_OWN and not act.about_nobody:
        raise EachItsOwn(kind=Said(f"question:{act.kind}"))
    reason = _reason(act)
    writing.open_day()
    open_ = [each for each in _open(writing, act) if not (act.about_nobody and each.about[1])]
    open_ = [each for each in open_ if act.group is None or each.about[2] == act.group]
    if not open_:
        raise NoQuestion(
            kind=Said(f"question:{act.kind}"), name="nobody in particular" if act.about_nobody else "anybody"
        )
    _leave(writing, act, open_, reason)


def _open(writing: Writing, act: Accept | AcceptAll) -> list[Question]:
    return [each for each in questions_now(writing, board_now(writing)) if each.kind is act.kind]


def _reason(act: Accept | AcceptAll) -> str:
    """Why it may stay, cleaned. Raises Usage, NameNeeded."""
    reason = clean(act.reason)
    if not reason:
        raise Usage(text="Say why it may stay as it is.")
    if len(reason) > LONGEST_NOTE:
        raise Usage(text=f"The reason has more than {LONGEST_NOTE} letters. Say it shorter.")
    if names_nobody(reason, clean(act.confirmed_by)):
        raise NameNeeded(text=NameNeeded.BY_WHOM)
    return reason


def _leave(writing: Writing, act: Accept | AcceptAll, open_: Sequence[Question], reason: str) -> None:
    confirmed_by, own = clean(act.confirmed_by), own_acts(writing, open_)
    writing.word_of = confirmed_by or None
    said = {"reason": reason, "confirmed_by": confirmed_by, "at": writing.now, "by": writing.by}
    for kind, who, block in (each.about for each in open_):
        of_whom = {"day_id": writing.day_id, "patient_id": who} if who else {"day": writing.today}
        row = Acceptance if who else DayAcceptance
        mine = (kind, who, block) in own
        writing.records.add(row(kind=kind.value, block_id=block, own_act=mine, **of_whom, **said))
