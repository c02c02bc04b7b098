"""What the desk costs beside a bare Textual app in the same run: `python -m benchmarks`."""
