"""What only PostgreSQL knows. Nothing here is imported where the records are a file; psycopg is nowhere else."""
