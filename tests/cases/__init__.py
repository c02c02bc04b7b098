"""What went wrong at desks elsewhere, each as it happened there: what was done step by step, and what is then right."""
