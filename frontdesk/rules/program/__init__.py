"""The program of a site, read, judged and written."""
