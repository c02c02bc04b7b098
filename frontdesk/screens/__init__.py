"""Screens choose, ask the desk, and show: no try, no clock, no rule of attendance."""
