"""Today: letters narrow the list, Enter does the next right step."""
