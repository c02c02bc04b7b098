"""The demo: a made-up site, its history and its day."""
