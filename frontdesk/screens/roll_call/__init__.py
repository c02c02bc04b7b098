"""Roll call: who is in the building, room by room."""
