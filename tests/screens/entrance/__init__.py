"""Where nobody is signed in."""
