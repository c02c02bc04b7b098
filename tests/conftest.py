"""Fixtures for all tests: a site made once through the desk, and a copy of it for each test."""

import os
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import event
from sqlalchemy.pool import Pool

from frontdesk.database.places import Place, Server
from tests import compiled, postgres_server
from tests.at_rest import LentSchemas, copied_schema
from tests.driver_trace import told_by_the_driver
from tests.hands import Hands, SetClock, copied, made_site, on

for name in ("TEXTUAL_THEME", "NO_COLOR", "FRONTDESK_DATA", "FRONTDESK_THEME", "FRONTDESK_TERMINAL"):
    os.environ.pop(name, None)

LEFT_OPEN = r".*\.Line object .* was deleted while still open"
"""What the driver says of a connection to a server that nobody closed."""

compiled.share()

# A busy machine is no fault of an example: nothing is timed here, speed is measured in benchmarks/.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("desk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Where the records of the tests are kept: in files, or on a PostgreSQL of the tests' own."""
    parser.addoption("--records", choices=("file", "server"), default="file", help="where the tests keep their records")


def pytest_configure(config: pytest.Config) -> None:
    """Desks that a test leaves open are closed with their connections when nobody has them any more."""
    if config.getoption("--records") == "server":
        config.addinivalue_line("filterwarnings", f"ignore:{LEFT_OPEN}:ResourceWarning")
        warnings.filterwarnings("ignore", LEFT_OPEN, ResourceWarning)  # at the end, when no test runs


def pytest_runtest_setup(item: pytest.Item) -> None:
    """What says something of a file only is left out where the records are on a server."""
    marked = item.get_closest_marker("file_only")
    if marked and item.config.getoption("--records") == "server":
        pytest.skip(marked.args[0])


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a PostgreSQL of these tests' own."""
    if postgres_server.programs() is None:
        pytest.skip("no PostgreSQL is installed here")
    pytest.importorskip("psycopg", reason="the extra postgres is not installed")
    compiled.share_of_servers()
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("beside"))
    with postgres_server.running() as url:
        yield url


@pytest.fixture(scope="session")
def made_on_server(server: str) -> Server:
    """A site on it that no test writes."""
    place = Server(server, "made on the server")
    made_site(place)
    return place


@pytest.fixture
def site(made_on_server: Server, tmp_path: Path) -> Server:
    """Records on the server, of this test's own."""
    return copied_schema(made_on_server, tmp_path)


@pytest.fixture(autouse=True)
def _connections_end(request: pytest.FixtureRequest) -> Iterator[None]:
    """A desk that a test leaves open holds connections, and a server has so many only."""
    if request.config.getoption("--records") != "server":
        yield
        return
    from frontdesk.database.postgres.line import Line

    made: list[Any] = []
    event.listen(Pool, "connect", keep := lambda connection, _: made.append(connection))
    yield
    event.remove(Pool, "connect", keep)
    for connection in made:
        if isinstance(connection, Line):
            connection.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Place:
    """Records with the default program and a small census."""
    place: Place = tmp_path_factory.mktemp("template") / "frontdesk.db"
    if request.config.getoption("--records") == "server":
        place = Server(request.getfixturevalue("server"), "template")
    made_site(place)
    return place


@pytest.fixture
def clock() -> SetClock:
    """It is Monday, nine o'clock."""
    return SetClock(on("9:00"))


@pytest.fixture(scope="session")
def schemas(template: Place) -> LentSchemas | None:
    """Where the records are on a server, what is lent to each test."""
    return LentSchemas(template) if isinstance(template, Server) else None


@pytest.fixture
def path(template: Place, schemas: LentSchemas | None, tmp_path: Path) -> Iterator[Any]:
    """Records of this test's own."""
    if schemas is None:
        yield copied(template, tmp_path)
        return
    with schemas.lent(tmp_path) as lent:
        yield lent


@pytest.fixture
def hands(path: Any, clock: SetClock) -> Iterator[Hands]:
    """Ana's hands at the front desk."""
    ana = Hands(path, clock)
    yield ana
    ana.desk.close()


@pytest.fixture
def asked(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """Every question that reaches the records, its values among its words."""
    if request.config.getoption("--records") == "server":
        pytest.skip("SQLite's own driver tells what it is asked")
    with told_by_the_driver(lambda statement: statement.startswith("SELECT")) as questions:
        yield questions
