"""The program of a new site: what it may begin with, under its own name and zone, with its houses."""

from dataclasses import replace

from frontdesk.rules.program.program import BlockKind, Program
from frontdesk.rules.program.text import default_program, read_program, write_program
from frontdesk.rules.weekdays import weekdays_text
from frontdesk.shapes.new_site import NewSite, Outset, ProgramHeld

KEPT = (BlockKind.CHECK_IN, BlockKind.CHECK_OUT)


def empty_program() -> Program:
    """The default program's days and numbers with nothing between its check-in and its check-out."""
    default = default_program()
    return replace(default, blocks=tuple(block for block in default.blocks if block.kind in KEPT), groups=())


def held(program: Program) -> ProgramHeld:
    """What a program holds, as the first day of a site tells it."""
    return ProgramHeld(
        name=program.name,
        zone=program.zone,
        weekdays=weekdays_text(program.weekdays),
        blocks=tuple((block.name, block.starts) for block in program.blocks),
        groups=len(program.groups),
        houses=tuple(house.name for house in program.houses),
    )


def file_program(text: str | bytes) -> Program:
    """The program of a settings file for a new site; what it leaves out is the default's. Raises BadProgram."""
    return read_program(text, default_program())


def program_of(new: NewSite) -> Program:
    """The program of a new site, checked as a settings file is. Raises BadProgram.

    Houses that were named by hand come after those of the file.
    """
    match new.outset:
        case Outset.DEFAULT:
            outset = default_program()
        case Outset.EMPTY:
            outset = empty_program()
        case Outset.FILE:
            outset = file_program(new.settings)
    houses = (*outset.houses, *new.houses)
    return read_program(write_program(replace(outset, name=new.name, zone=new.zone, houses=houses)), outset)
