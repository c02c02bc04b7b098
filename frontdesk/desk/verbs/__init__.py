"""The verbs: each a function over the open transaction; each is one act of staff."""
