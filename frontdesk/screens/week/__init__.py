"""Week: patients by days, what counts, and who can still reach the target."""
