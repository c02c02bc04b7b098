"""Frozen shapes: what the desk answers with, and what screens and reports show. No record ever crosses, only these."""
