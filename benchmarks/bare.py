"""The baseline: a Textual app with one Input and nothing else."""

from textual.app import App, ComposeResult
from textual.widgets import Input


class Bare(App[None]):
    """What Textual alone can do."""

    def compose(self) -> ComposeResult:
        """One field, with the word that tells that it is there."""
        field = Input(placeholder="Find")
        field.cursor_blink = False
        yield field


if __name__ == "__main__":
    Bare().run()
