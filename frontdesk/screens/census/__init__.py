"""Census: a file is chosen, looked at, answered, read in, and what came of it."""
