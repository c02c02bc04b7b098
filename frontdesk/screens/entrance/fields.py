"""Fields in which a secret is typed."""

from frontdesk.screens.dialogs.fields import Field
from frontdesk.texts.entrance_words import ONE_DOT


class SecretField(Field):
    """Whatever is typed, one dot stands for it; nothing of it is cleaned, cut or shown."""

    most = 1000

    @property
    def text(self) -> str:
        """What was typed, as it is."""
        return self.typed

    @property
    def letters(self) -> str:
        """One dot, however much was typed."""
        return ONE_DOT if self.typed else ""

    @property
    def settled(self) -> str:
        """The same while another field is typed in."""
        return self.letters
