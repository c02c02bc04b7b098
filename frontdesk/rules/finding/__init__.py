"""Finding a person by what is typed."""
