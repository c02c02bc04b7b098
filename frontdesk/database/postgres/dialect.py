"""The SQL of the queries as PostgreSQL understands it, where it says a thing otherwise than SQLite does."""

from typing import Any

from sqlalchemy import Insert
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.base import PGTypeCompiler
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg, PGDialect_psycopg

from frontdesk.database.postgres.counted import COUNTED
from frontdesk.database.postgres.many_rows import insert_together
from frontdesk.database.row_statements import COUNTS

NAME = "postgresql.frontdesk"


class _Compiler(PGCompiler_psycopg):
    """Lists and pairs as JSON come as text, and an empty list is ``[]``, as SQLite has them."""

    def visit_insert(self, insert_stmt: Insert, *others: Any, **how: Any) -> str:
        """An entry tells as it is appended how many rows its transaction wrote, itself among them: no further trip."""
        said: str = super().visit_insert(insert_stmt, *others, **how)  # type: ignore[no-untyped-call]
        return f"{said} RETURNING ({COUNTED})" if insert_stmt.get_execution_options().get(COUNTS) else said

    def visit_json_group_array_func(self, function: Any, **how: Any) -> str:
        return f"coalesce(json_agg({self.process(function.clauses, **how, listed=True)})::text, '[]')"

    def visit_json_array_func(self, function: Any, *, listed: bool = False, **how: Any) -> str:
        built = f"json_build_array({self.process(function.clauses, **how)})"
        return built if listed else f"{built}::text"

    def visit_json_extract_func(self, function: Any, **how: Any) -> str:
        document, path = (self.process(each, **how) for each in function.clauses)
        return f"jsonb_path_query_first({document}::jsonb, {path}::jsonpath)::bigint"

    def visit_printf_func(self, function: Any, **how: Any) -> str:
        return f"format({self.process(function.clauses, **how)})"

    def visit_instr_func(self, function: Any, **how: Any) -> str:
        return f"strpos({self.process(function.clauses, **how)})"


class _Types(PGTypeCompiler):
    """A whole number has eight bytes, as on SQLite."""

    def visit_INTEGER(self, type_: Any, **how: Any) -> str:  # noqa: N802 - the name is SQLAlchemy's
        return "BIGINT"


class Dialect(PGDialect_psycopg):
    """PostgreSQL by psycopg."""

    statement_compiler = _Compiler
    type_compiler_cls = _Types
    supports_statement_cache = True
    insert_together = staticmethod(insert_together)


registry.register(NAME, __name__, Dialect.__name__)
