"""The made-up people and days of the demo."""
