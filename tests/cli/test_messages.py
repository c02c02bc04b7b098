"""Messages for the lead by ``do`` (docs/contract.md, Acts of do)."""

from tests.commands import does, done, frontdesk

WORDS = "A caller wants to be rung back: 555-0199"


def test_they_are_taken_read_and_seen(data):
    taken, read = does(data, f'message "{WORDS}"', "messages")
    assert taken["say"] == "Took a message for the lead"
    (row,) = read["rows"]
    assert (row["text"], row["number"]) == (WORDS, 1)
    assert WORDS in done("do", "messages", data=data).out
    assert WORDS not in done("journal", data=data).out, "no sentence says it"
    answers = does(data, "messages-seen one", "messages-seen 1", "messages", "messages-seen 1")
    assert [each.get("refusal") for each in answers] == ["usage", None, None, "no_change"]
    assert answers[2]["rows"] == []


def test_everybody_takes_one_and_a_lead_reads_it(data):
    done("do", "message", WORDS, "--as", "reviewer", data=data)
    answer = frontdesk("do", "messages", "--json", "--as", "receptionist", data=data)
    assert answer.json["refusal"] == "not_allowed"
    assert WORDS in done("do", "messages", "--as", "lead", data=data).out
