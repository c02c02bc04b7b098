"""The verbs, and the questions' answers: the only door to the records."""
