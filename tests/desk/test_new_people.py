"""A census of new people: written at once, entered one by one."""

import json

from frontdesk.desk.census.census_import import import_census
from frontdesk.desk.census.import_plan import CensusFile
from tests.desk.truth import Truth
from tests.hands import MONDAY, Hands, SetClock, copied, on

HEADER = "mrn,last_name,first_name,dob,counselor,living_arrangement,living_kind,classes\n"
ROWS = (
    "901,Abe,Kim,1985-06-01,Mary Obi,Harbor House,sober living home,Coping skills\n"
    "902,Bell,Ada,1986-06-01,Ruth Feldman,Elm House,sober living home,Mon:Boundaries;Wed:Gratitude\n"
    "903,Cole,Jay,1987-06-01,Ruth Feldman,Elm House,sober living home,\n"
)


def test_how_far_it_came_is_told_from_the_first_row_on(hands):
    rows = "".join(f"{number},Abe,Kim,1985-06-01,,,,\n" for number in range(1000, 2200))
    looked_over, read = [], []
    import_census(
        hands.desk,
        CensusFile((HEADER + rows).encode()),
        alone=True,
        looking_over=lambda done, of: looked_over.append((done, of)),
        progress=lambda done, of: read.append((done, of)),
    )
    assert looked_over == [(0, 1200), (250, 1200), (500, 1200), (600, 1200), (850, 1200), (1100, 1200)]
    assert read == [(done, 1200) for done in range(0, 1201, 100)]


def test_each_is_an_entry_that_holds_what_came_with_them(template, tmp_path):
    path = copied(template, tmp_path)
    hands, truth = Hands(path, SetClock(on("7:45", MONDAY))), Truth(path)
    before = truth.journal()[-1]["seq"]
    hands.reads(HEADER + ROWS, "Ruth Feldman", "Elm House")
    entries = [each for each in truth.journal(before) if each["verb"] == "census"]
    numbers = {row["id"]: row["mrn"] for row in truth.tables()["patient"].values()}
    assert [numbers[each["subject"]] for each in entries] == ["901", "902", "903"]
    written = [[table for table, _, _, _ in json.loads(each["changes"])] for each in entries]
    assert written == [["patient", "plan"], ["staff", "living_arrangement", "patient", "plan", "plan"], ["patient"]]
    hands.holds()
    hands.undo(entries[0]["seq"])
    assert "901" not in {row["mrn"] for row in truth.tables()["patient"].values()}
    hands.holds()
    truth.close()
    hands.desk.close()
