"""Census on the screen."""
