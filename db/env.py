"""Runs the migrations on the connection that frontdesk hands over, inside the transaction it has begun."""

from alembic import context

connection = context.config.attributes.get("connection")
if connection is None:
    raise SystemExit("The migrations are run by the program itself, on its own connection.")
context.configure(connection=connection, transactional_ddl=False)
context.run_migrations()
