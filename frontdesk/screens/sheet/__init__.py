"""Sheet: the paper sign-in sheet of a group, entered in a few keys."""
