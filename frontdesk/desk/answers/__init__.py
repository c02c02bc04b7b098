"""What the desk answers: the day as it stands, cards, lists, what is open. Nothing here writes."""
