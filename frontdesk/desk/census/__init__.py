"""A census written into the records."""
