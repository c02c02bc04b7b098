"""One service day: its clock, states, minutes and open questions."""
