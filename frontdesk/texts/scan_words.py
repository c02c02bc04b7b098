"""What is said when a card is scanned where nobody can be served."""

FINISH_FIRST = "a card was scanned. Finish this, or Escape; the card waits in the find box."
ON_TODAY = "a card was scanned. It waits in the find box of Today: Ctrl+T."
