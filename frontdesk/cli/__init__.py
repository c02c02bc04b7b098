"""The command line: arguments in, the desk asked, answers out. The only place where the layers meet."""
