"""Pure rules over text, time and names: no clock, no database, no screen."""
