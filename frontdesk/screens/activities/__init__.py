"""Activities: who is in which group of a block, and placing them."""
