"""The question how many rows a transaction wrote, as the server counts them."""

WROTE = "+".join(f"pg_stat_get_xact_tuples_{what}(objid)" for what in ("inserted", "updated", "deleted"))
OF_SITE = (
    "classid = 'pg_class'::regclass AND refclassid = 'pg_namespace'::regclass"
    " AND refobjid = (SELECT relnamespace FROM pg_class WHERE oid = 'journal'::regclass)"
)
"""What of pg_depend tells the tables of a site: by an index, however many sites are in the database."""
COUNTED = (
    f"SELECT CASE current_setting('track_counts') WHEN 'on' THEN coalesce(sum({WROTE}), 0)::bigint ELSE -1 END"
    f" FROM pg_depend WHERE {OF_SITE}"
)
"""The server's own count of the rows that this transaction wrote in the tables of the site, in whatever way."""
