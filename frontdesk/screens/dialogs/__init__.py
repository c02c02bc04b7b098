"""Dialogs: each asks what one act must know."""
