"""Where nobody is signed in: the sign-in, the lock, and the roll call before it."""
