"""The reports in every form."""
