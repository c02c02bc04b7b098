"""Departures: house by house who has gone and who is still here."""
