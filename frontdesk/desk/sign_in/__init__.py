"""Who may sign in here, what proves it, and the tries that did not. All of it stands beside the record."""
