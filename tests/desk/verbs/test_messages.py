"""Messages for the lead: taken from whoever asks, about nobody, and seen (docs/contract.md, Acts of do)."""

import pytest

from frontdesk.acts import Message
from frontdesk.errors import NoChange, Usage
from tests.desk.given import entries
from tests.hands import refused

TEXT = "A caller for somebody called Larsen wants to be rung back: 555-0199"


def test_a_message_is_kept_until_it_is_seen_and_no_sentence_says_it(hands):
    said = hands.says(hands.message(TEXT))
    assert said == "Took a message for the lead"
    assert [(each.text, each.by) for each in hands.desk.messages()] == [(TEXT, "Ana")]
    hands.message("And another")
    last = hands.desk.messages()[-1].number
    assert hands.says(hands.as_("Omar").messages_seen(last)) == "Seen by Omar: 2 messages"
    assert hands.desk.messages() == ()
    hands.holds()


def test_it_is_about_nobody_whoever_it_names(hands, path):
    hands.check_in("Bo")
    before = hands.desk.board().people
    hands.message(TEXT)
    assert [change[0] for change in entries(path)[-1]["changes"]] == ["message"]
    assert hands.desk.board().people == before


def test_the_newest_is_taken_back_and_seen_ones_stand_again(hands):
    hands.message(TEXT)
    hands.messages_seen(hands.desk.messages()[0].number)
    hands.undo()
    assert [each.text for each in hands.desk.messages()] == [TEXT]
    hands.undo()
    assert hands.desk.messages() == ()
    hands.holds()


@pytest.mark.parametrize("text", ["", "   ", "x" * 201, "her number is 123-45-6789"])
def test_what_may_not_be_kept_is_not(hands, text):
    with pytest.raises(Usage):
        hands.desk.do(Message(text))
    assert hands.desk.messages() == ()


def test_of_none_there_is_nothing_to_be_seen(hands):
    with refused(NoChange, "There is no such message that was not seen. Nothing to do."):
        hands.messages_seen(1)


def test_what_came_while_one_was_read_is_not_seen(hands):
    hands.message(TEXT)
    read = hands.desk.messages()
    hands.message("And another")
    assert hands.says(hands.messages_seen(read[-1].number)) == "Seen by Ana: 1 message"
    assert [each.text for each in hands.desk.messages()] == ["And another"]
