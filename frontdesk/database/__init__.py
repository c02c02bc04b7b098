"""One records file: engines, transactions, pragmas, migrations, backup, and the recorder of changes."""
