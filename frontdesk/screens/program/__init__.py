"""Program: the standing program with its people, changed step by step."""
