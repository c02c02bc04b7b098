"""What the terminal shows, kept as cells; the least that changes it into the next frame, and when that may be sent."""
