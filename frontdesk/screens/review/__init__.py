"""Review: what is still open when the day ends."""
