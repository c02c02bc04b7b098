"""What the views of a day have in common."""
