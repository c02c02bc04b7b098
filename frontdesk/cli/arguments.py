"""The arguments of the command line, as argparse reads them: each command with what it takes."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from frontdesk import __version__
from frontdesk.rules.census.date_order import DateOrder
from frontdesk.shapes.staff import Role

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]
else:
    Commands = object
Fill = Callable[[Commands, argparse.ArgumentParser], None]
_IMPORTS = "Read a census: CSV, XLSX, XLS or ODS. “roster columns” lists the columns and what else they may be called."
_OUTPUT = "a file of your own, written whole or not at all"
_SEAL = "to which key of age it is sealed: age1…, or a file of such keys"
OVER_A_SPAN = ("week", "patient", "groups")
"""The reports over a span of days."""
ROLES = [role.value for role in (Role.RECEPTIONIST, Role.LEAD, Role.COUNSELOR, Role.REVIEWER)]

SIGN_IN_ROLES = [*ROLES, Role.AUDITOR.value]


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line. A wrong use ends with exit code 2."""
    everywhere = _everywhere()
    top = argparse.ArgumentParser(
        prog="frontdesk", description="The front desk: who is here, where, and who has gone.", parents=[everywhere]
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, says: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=says, description=says, parents=[everywhere])

    _demo(command("demo", "open a made-up site on throw-away records"))
    act = command("do", "one act without a screen, or one a line with -")
    act.add_argument("words", nargs=argparse.REMAINDER, metavar="VERB ARG", help="“frontdesk do” alone names the verbs")
    find = command("find", "find a person as the find box would")
    find.add_argument("text", metavar="TEXT", help="letters of a name, an MRN, a card; - reads lines")
    find.add_argument("--limit", type=int, default=10, metavar="N")
    _reports(command("report", "the day, the roll call, the houses; weeks, a patient, groups"))
    _export(command("export", "every row of attendance over a span of days"))
    _journal(command("journal", "what was done, by whom, and whether it holds"))
    _access(command("access", "who looked at what: cards, prints, reports, exports; who signed in"))
    days = command("days", "the opened days, newest first, with the questions each leaves open")
    days.add_argument("--open", action="store_true", help="only those that are over and not signed")
    command("permissions", "who may do what, once staff sign in")
    command("check", "look the records over")
    backup = command("backup", "a verified copy of the records")
    backup.add_argument("--to", metavar="DIR")
    backup.add_argument("--seal", metavar="KEY", help=_SEAL)
    _copy(command("copy-records", "bring all records to another place, from a folder to a server or back"))
    _restore(command("restore", "go back to a copy, keeping what it replaces"))
    _nested(command("roster", "the census"), everywhere, _roster)
    _nested(command("settings", "the site and its program"), everywhere, _settings)
    _nested(command("staff", "who works here, and who may sign in"), everywhere, _staff)
    return top


def _everywhere() -> argparse.ArgumentParser:
    """The options that may stand before or after any command; one that is left out changes nothing said before."""
    options = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    options.add_argument("--data", metavar="DIR", help="the folder of the records, or the URL of their server")
    options.add_argument("--site", metavar="NAME", help="which site of a server, where it has several")
    options.add_argument("--json", action="store_true", help="answer in JSON")
    options.add_argument("--as", dest="name", metavar="NAME", help="who acts")
    options.add_argument(
        "--passphrase-file", metavar="FILE", help="what is asked for on a terminal, a line each, in a file of mode 0600"
    )
    options.add_argument("--version", action="version", version=f"frontdesk {__version__}")
    return options


def _access(access: argparse.ArgumentParser) -> None:
    access.add_argument("--day", metavar="YYYY-MM-DD")
    access.add_argument("--patient", metavar="P", help="about whom: a name, or @MRN")


def _copy(copy: argparse.ArgumentParser) -> None:
    for option, dest, says in (("--from", "source", "where they are"), ("--to", "to", "where there are none yet")):
        copy.add_argument(option, dest=dest, required=True, metavar="DIR|URL", help=says)


def _restore(restore: argparse.ArgumentParser) -> None:
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("--identity", metavar="FILE", help="what opens a sealed copy: a file of mode 0600")
    restore.add_argument(
        "--after", type=int, metavar="N", help="the highest entry ever given, where nobody can read it"
    )


def _journal(journal: argparse.ArgumentParser) -> None:
    journal.add_argument("--day", metavar="YYYY-MM-DD")
    journal.add_argument("--patient", metavar="MRN")
    journal.add_argument("--verify", action="store_true", help="walk the chain and replay the records")
    journal.add_argument("--seal", action="store_true", help="vouch for what has no seal of the key")
    says = "where the journal ends; with --verify and a FILE that says where it ended: whether that is still there"
    journal.add_argument("--head", nargs="?", const="", metavar="FILE", help=says)


def _demo(demo: argparse.ArgumentParser) -> None:
    demo.add_argument("--patients", type=int, default=None, metavar="N")
    demo.add_argument("--years", type=int, default=0, metavar="Y")
    demo.add_argument("--at", metavar="HH:MM")
    demo.add_argument("--seed", type=int, default=1, metavar="S")
    demo.add_argument("--make-only", action="store_true", help="make the records and exit")


def _reports(report: argparse.ArgumentParser) -> None:
    report.add_argument("which", choices=["day", "rollcall", "houses", *OVER_A_SPAN])
    report.add_argument("person", nargs="?", metavar="P", help="whom “patient” is about: a name, or @MRN")
    report.add_argument("--format", choices=["text", "json", "csv", "html", "xlsx"], default=None)
    report.add_argument("--output", metavar="FILE", help=_OUTPUT)
    report.add_argument("--day", metavar="YYYY-MM-DD", help="the day, or any day of the week")
    _span(report)
    report.add_argument("--for", dest="whom", choices=["patient"], help="a print for the patient themselves")
    which = report.add_mutually_exclusive_group()
    which.add_argument("--as-signed", action="store_true", help="the day as it was signed, proven by the journal")
    which.add_argument("--as-amended", action="store_true", help="as it stands now, with what differs from as signed")
    which.add_argument("--as-of", metavar="INSTANT", help="as it stood at 2026-11-23T15:40, on the site's clock")


def _export(export: argparse.ArgumentParser) -> None:
    export.add_argument("which", choices=["attendance"])
    export.add_argument("--format", choices=["csv", "xlsx", "json"], default=None)
    export.add_argument("--output", metavar="FILE", help=_OUTPUT)
    export.add_argument("--seal", metavar="KEY", help=_SEAL)
    export.add_argument("--internal", action="store_true", help="with reasons and living arrangements, for nobody else")
    _span(export)


def _span(command: argparse.ArgumentParser) -> None:
    command.add_argument("--from", dest="first", metavar="YYYY-MM-DD")
    command.add_argument("--to", dest="last", metavar="YYYY-MM-DD")


def _roster(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    read = commands.add_parser("import", help="read a census", description=_IMPORTS, parents=[everywhere])
    read.add_argument("file", metavar="FILE", help="CSV, XLSX, XLS or ODS")
    read.add_argument("--dry-run", action="store_true", help="only tell what it would do, and show the first rows")
    answers = read.add_argument_group("answers to what an import asks")
    _many(answers, "--map", "COLUMN=HEADER", "which header is which column")
    answers.add_argument("--dates", choices=[order.value for order in DateOrder], help="how 3/4/2026 is read")
    _many(answers, "--new", "NAME[=KIND]", "a house, with its kind, or a counselor that is new here")
    _many(answers, "--join", "OLD=NEW", "the number of who is here already, and the one that the file gives them")
    _many(answers, "--separate", "MRN", "the number of somebody new, however like somebody here")
    answers.add_argument("--older", action="store_true", help="take the file though it says what was said before")
    commands.add_parser("columns", help="every column, and what else it may be called", parents=[everywhere])
    commands.add_parser("absent", help="who is admitted here and not in the newest file", parents=[everywhere])
    template = commands.add_parser("template", help="a file to fill in", parents=[everywhere])
    template.add_argument("file", metavar="FILE.csv|FILE.xlsx")


def _many(group: argparse._ArgumentGroup, name: str, metavar: str, says: str) -> None:
    group.add_argument(name, action="append", default=[], metavar=metavar, help=says)


def _settings(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    init = commands.add_parser("init", help="make the site", parents=[everywhere])
    init.add_argument("--name", dest="site_name", required=True, metavar="NAME")
    init.add_argument("--zone", required=True, metavar="ZONE")
    commands.add_parser("show", help="print the program", parents=[everywhere])
    load = commands.add_parser("load", help="read a program", parents=[everywhere])
    load.add_argument("file", metavar="FILE.toml")
    load.add_argument("--dry-run", action="store_true", help="only say what it would change, and whom that touches")
    load.add_argument(
        "--rename",
        action="append",
        default=[],
        metavar="OLD=NEW",
        help="a block, group or house of the site that the file calls otherwise; people stay in it, or move there",
    )
    load.add_argument("--drop-plans", action="store_true", help="take the plans and houses that the file leaves out")


def _staff(commands: Commands, everywhere: argparse.ArgumentParser) -> None:
    def of_one(what: str, says: str) -> argparse.ArgumentParser:
        command = commands.add_parser(what, help=says, description=says, parents=[everywhere])
        command.add_argument("person", metavar="NAME", help="first and last name; or the word they sign in by")
        return command

    add = of_one("add", "somebody works here from now on; with --sign-in they are given a passphrase")
    add.add_argument("--role", required=True, choices=SIGN_IN_ROLES)
    add.add_argument(
        "--sign-in", nargs="?", const=True, metavar="WORD", help="and a short name to sign in by, if given"
    )
    add.add_argument("--one-day", action="store_true", help="they sign in today and on no other day")
    commands.add_parser("list", help="who works here, and who may sign in", parents=[everywhere])
    given = of_one("passphrase", "give somebody a passphrase, or yourself another")
    given.add_argument("--recovery", action="store_true", help="a lead comes in again by the recovery code")
    given.add_argument("--one-day", action="store_true", help="they sign in today and on no other day")
    of_one("role", "give somebody another role").add_argument("role", choices=SIGN_IN_ROLES)
    of_one("reset", "let somebody try again who is locked after wrong tries")
    of_one("disable", "somebody may no longer sign in")
    key = of_one("key", "the key by which somebody comes in over SSH, in a file that ends in .pub")
    key.add_argument("file", nargs="?", metavar="FILE.pub")
    key.add_argument("--remove", action="store_true", help="this key no more; without a file none of theirs")
    keys = commands.add_parser("keys", help="whose key it is, as sshd asks", parents=[everywhere])
    keys.add_argument("--for", dest="key", required=True, metavar="KEY", help="its type and what stands behind it")
    commands.add_parser("new-code", help="another recovery code, shown once", parents=[everywhere])


def _nested(command: argparse.ArgumentParser, everywhere: argparse.ArgumentParser, fill: Fill) -> None:
    fill(command.add_subparsers(dest="what", metavar="WHAT", required=True), everywhere)
