"""Fixtures for all tests: a site made once through the desk, and a copy of it for each test."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import compiled
from tests.driver_trace import told_by_the_driver
from tests.hands import Hands, SetClock, copied, made_site, on

for name in ("TEXTUAL_THEME", "NO_COLOR", "FRONTDESK_DATA", "FRONTDESK_THEME", "FRONTDESK_TERMINAL"):
    os.environ.pop(name, None)

compiled.share()

# A busy machine is no fault of an example: nothing is timed here, speed is measured in benchmarks/.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("desk")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records with the default program and a small census."""
    return made_site(tmp_path_factory.mktemp("template"))


@pytest.fixture
def clock() -> SetClock:
    """It is Monday, nine o'clock."""
    return SetClock(on("9:00"))


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    """A records file of this test's own."""
    return copied(template, tmp_path)


@pytest.fixture
def hands(path: Path, clock: SetClock) -> Iterator[Hands]:
    """Ana's hands at the front desk."""
    ana = Hands(path, clock)
    yield ana
    ana.desk.close()


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """Every question that reaches the records, its values among its words."""
    with told_by_the_driver(lambda statement: statement.startswith("SELECT")) as questions:
        yield questions
