"""The site, its standing program and the copy of it that an opened day keeps, as verbs need them."""
