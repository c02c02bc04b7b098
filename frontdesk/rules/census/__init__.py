"""A census file, read and judged."""
