"""Records for commands: a demo site with a census of eight, whose clock showed nine when it was made."""

from pathlib import Path

import pytest

from tests.commands import copied, riverside


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once; nobody writes to it."""
    return riverside(tmp_path_factory.mktemp("site"))


@pytest.fixture
def data(site: Path, tmp_path: Path) -> Path:
    """A folder of this test's own."""
    return copied(site, tmp_path / "data")
