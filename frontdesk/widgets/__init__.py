"""What is painted: widgets that take frozen values, and know no desk."""
