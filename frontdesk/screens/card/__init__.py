"""The card of one patient."""
