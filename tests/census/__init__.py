"""Census files as sites have them."""
