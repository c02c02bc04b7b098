"""The base of every mapped class, and the one way to declare a recorded column."""

from typing import Any

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
RECORDED: dict[str, Any] = {"sqlite_autoincrement": True, "sqlite_strict": True}


class Base(DeclarativeBase):
    """A noun of the desk. Every one has an id that is never given twice, and all its writes are recorded."""

    metadata = MetaData(naming_convention=NAMES)
    __table_args__: Any = RECORDED

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True, sort_order=-1)


def recorded(*args: Any, **options: Any) -> MappedColumn[Any]:
    """A column whose value before a change is always known, as the journal needs it."""
    return mapped_column(*args, active_history=True, **options)
