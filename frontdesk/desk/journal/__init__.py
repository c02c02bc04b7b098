"""The journal: entries written, read back as sentences, and proved."""
