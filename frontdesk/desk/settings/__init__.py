"""The site's settings: made once, loaded, shown."""
