"""The first day of a site: one question after another, then the records are made whole, or nothing is."""
