"""Caseload: what the desk wrote about a counselor's patients."""
