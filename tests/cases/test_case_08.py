"""Case 08: a block, group or house with people in it never leaves the program without a word."""

import pytest

from tests.cases.case_site import CaseSite

pytestmark = pytest.mark.slow  # each step is a process of its own

CENSUS = """\
mrn,last_name,first_name,name_used,dob,admit_date,discharge_date,schedule_days,counselor,living_arrangement,living_kind,classes,activity,phone,card
201,Ortega,Lena,,1990-02-11,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,,
"""
READ, LOADED, CAME = "2026-11-20 07:40", "2026-11-20 18:01", "2026-11-23 09:00"


@pytest.fixture
def site(tmp_path):
    site = CaseSite.begun(tmp_path)
    assert site.at(READ, "roster", "import", site.hands_in("census.csv", CENSUS)).code == 0
    return site


def program(site, clock=READ):
    return site.at(clock, "settings", "show").out


def without(text, name):
    """A settings file that leaves out the table of that name."""
    tables = text.split("\n[[")
    return "\n[[".join(each for each in tables if f'\nname = "{name}"' not in each)


def load(site, text, *words, clock=LOADED):
    return site.at(clock, "settings", "load", site.hands_in("program.toml", text), *words)


def refuses(site, text, *words):
    """What is said of a file that would cost somebody something: the same by both ways, and nothing is written."""
    before = program(site), site.at(LOADED, "journal", "--json").json
    dry, real = load(site, text, "--dry-run", *words), load(site, text, *words)
    assert (dry.code, real.code, dry.out, dry.err) == (1, 1, real.out, real.err)
    assert (program(site), site.at(LOADED, "journal", "--json").json) == before
    return real.err


def sits(site, mrn="201"):
    """The groups somebody has a seat in by their plan, once they came."""
    came = site.at(CAME, "do", "check-in", f"@{mrn}", "--json").json
    assert came["ok"], came
    rows = site.at(CAME, "do", "board", "--json").json["rows"]
    (seats,) = (row["seats"] for row in rows if row["mrn"] == mrn)
    return [(seat["block"], seat["group"]) for seat in seats]


def verdict(site, clock="2026-11-23 09:11"):
    answer = site.at(clock, "check")
    assert "wrong" not in answer.out, answer
    return answer.out


EVERYONES = ("Spirituality", "12-step workshop")


def test_a_block_that_is_renamed_keeps_its_people_once_somebody_says_so(site):
    renamed = program(site).replace('"Class"', '"Morning class"')
    said = refuses(site, renamed)
    assert "block Class: 1 person planned in it" in said
    assert '--rename "Class=Morning class"' in said
    told = load(site, renamed, "--rename", "Class=Morning class", "--dry-run")
    assert told.code == 0
    assert "block Class is now called Morning class" in told.out
    assert "1 person planned in block Morning class" in told.out
    assert program(site) != renamed
    assert load(site, renamed, "--rename", "Class=Morning class").code == 0
    assert program(site) == renamed
    assert sits(site) == [EVERYONES, ("Morning class", "Coping skills"), ("Activity", "Yoga")]
    again = site.at("2026-11-23 09:10", "roster", "import", site.hands_in("census.csv", CENSUS))
    assert again.code == 0
    assert "desk wrote" not in again.out
    assert "1 as they were" in again.out
    assert "plan" not in verdict(site)


def test_a_block_that_is_renamed_without_an_answer_changes_nobodys_seats(site):
    refuses(site, program(site).replace('"Class"', '"Morning class"'))
    assert sits(site) == [EVERYONES, ("Class", "Coping skills"), ("Activity", "Yoga")]


def test_a_group_that_is_renamed_keeps_its_people(site):
    renamed = program(site).replace('"Yoga"', '"Gentle yoga"')
    said = refuses(site, renamed)
    assert (
        'group Yoga of Activity: 1 person planned in it; if it is called otherwise now: --rename "Yoga=Gentle yoga"'
        in said
    )
    assert load(site, renamed, "--rename", "Yoga=Gentle yoga").code == 0
    assert sits(site) == [EVERYONES, ("Class", "Coping skills"), ("Activity", "Gentle yoga")]
    said = site.at(CAME, "journal", "--json").json
    (entry,) = (each for each in said if each["verb"] == "settings")
    assert entry["say"] == "Changed the settings of Demo site: group Yoga is now called Gentle yoga"


def test_a_group_that_is_taken_out_is_told_and_given_up_only_by_word(site):
    removed = without(program(site), "Yoga")
    assert "group Yoga of Activity: 1 person planned in it" in refuses(site, removed)
    told = load(site, removed, "--drop-plans", "--dry-run")
    assert "1 person no longer planned in Yoga" in told.out
    assert load(site, removed, "--drop-plans").code == 0
    assert sits(site) == [EVERYONES, ("Class", "Coping skills")]
    assert "plan" not in verdict(site)


def test_people_of_a_group_that_is_taken_out_go_where_the_answer_says(site):
    removed = without(program(site), "Yoga")
    answer = load(site, removed, "--rename", "Yoga=Meditation")
    assert "1 person moved from Yoga to Meditation" in answer.out
    assert sits(site) == [EVERYONES, ("Class", "Coping skills"), ("Activity", "Meditation")]


# Others of the kind


def test_what_only_the_settings_took_away_the_same_census_gives_back(site):
    whole = program(site)
    assert load(site, without(whole, "Yoga"), "--drop-plans").code == 0
    assert load(site, whole, clock="2026-11-21 09:00").code == 0
    again = site.at("2026-11-22 09:00", "roster", "import", site.hands_in("census.csv", CENSUS))
    assert "1 changed" in again.out
    assert "desk wrote" not in again.out
    assert sits(site) == [EVERYONES, ("Class", "Coping skills"), ("Activity", "Yoga")]


def test_what_the_desk_wrote_outlives_a_group_renamed_and_an_older_census(site):
    assert site.at("2026-11-20 09:00", "do", "update", "@201", "activity", "Meditation").code == 0
    renamed = program(site).replace('"Yoga"', '"Gentle yoga"')
    assert load(site, renamed, "--rename", "Yoga=Gentle yoga").code == 0
    census = site.hands_in("census.csv", CENSUS.replace("Yoga", "Gentle yoga"))
    again = site.at("2026-11-21 09:00", "roster", "import", census)
    assert "desk wrote Meditation" in again.out
    assert sits(site) == [EVERYONES, ("Class", "Coping skills"), ("Activity", "Meditation")]


def test_a_house_that_is_renamed_or_gone_keeps_its_people_until_somebody_says_so(site):
    whole = program(site)
    renamed = whole.replace('"Harbor House"', '"Harbor Home"')
    said = refuses(site, renamed)
    assert (
        'house Harbor House: 1 person living there; if it is called otherwise now: --rename "Harbor House=Harbor Home"'
        in said
    )
    assert load(site, renamed, "--rename", "Harbor House=Harbor Home").code == 0
    (house,) = site.at(CAME, "report", "houses", "--format", "json").json["houses"]
    assert (house["name"], [each["mrn"] for each in house["expected"]]) == ("Harbor Home", ["201"])
    gone = without(renamed, "Harbor Home") + '\n[[house]]\nname = "Elm House"\nkind = "family home"\n'
    assert "house Harbor Home: 1 person living there" in refuses(site, gone)
    assert load(site, gone, "--drop-plans").code == 0
    houses = site.at(CAME, "report", "houses", "--format", "json").json["houses"]
    assert [(each["name"], len(each["expected"])) for each in houses] == [("Elm House", 0), ("None given", 1)]


def test_a_group_moved_to_another_block_takes_its_people_along(site):
    moved = program(site).replace('"Yoga"\nblock = "Activity"\nkey = 1', '"Yoga"\nblock = "Class"\nkey = 9')
    said = refuses(site, moved)
    assert '--rename "Yoga=Yoga@Class"' in said
    assert "group Yoga: 1 person planned in its new block already" in refuses(
        site, moved, "--rename", "Yoga=Yoga@Class"
    )
    assert site.at(LOADED, "do", "update", "@201", "classes", "").code == 0
    assert load(site, moved, "--rename", "Yoga=Yoga@Class").code == 0
    assert sits(site) == [EVERYONES, ("Class", "Yoga")]


@pytest.mark.parametrize(
    ("rename", "said"),
    [
        ("Yoga", "does not say what is called what"),
        ("Joga=Yoga", 'the program has no block, group, house or track "Joga"; write Yoga'),
        ("Meditation=Gratitude", 'the file still has "Meditation"'),
        ("Yoga=Pilates", 'the file has no group "Pilates"'),
    ],
)
def test_a_rename_that_fits_nothing_says_what_would(site, rename, said):
    answer = load(site, without(program(site), "Yoga"), "--rename", rename)
    assert answer.code == 2
    assert said in answer.err


def test_an_undo_gives_back_what_the_settings_took(site):
    whole = program(site)
    loaded = load(site, without(whole, "Yoga"), "--drop-plans")
    assert loaded.code == 0
    entry = site.at(LOADED, "journal", "--json").json[-1]["entry"]
    assert site.at(LOADED, "do", "undo", str(entry)).code == 0
    assert program(site) == whole
    assert sits(site) == [EVERYONES, ("Class", "Coping skills"), ("Activity", "Yoga")]
    assert site.at(CAME, "journal", "--verify").code == 0


def test_check_names_a_plan_that_leads_nowhere(site):
    assert site.at(LOADED, "do", "update", "@201", "discharge_date", "2026-11-19").code == 0
    assert load(site, without(program(site), "Yoga")).code == 0  # nobody who is still here is planned in it
    assert site.at("2026-11-22 09:00", "do", "update", "@201", "discharge_date", "").code == 0
    answer = site.at("2026-11-22 09:01", "check")
    assert answer.code == 0
    assert "Lena Ortega @201 is planned in Yoga of Activity, which is no longer in the program." in answer.out
