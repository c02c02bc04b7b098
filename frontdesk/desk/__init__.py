"""The verbs, and everything that is read for an answer: the only door to the records."""
