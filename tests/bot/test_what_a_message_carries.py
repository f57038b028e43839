"""The text of messages without text of their own: embeds and forwards."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import discord

from bot.markdown import all_text

ME = 1


def message(content: str = "", embeds: tuple[discord.Embed, ...] = (), snapshots: tuple[Any, ...] = ()) -> Any:
    """A message with the parts that are read."""
    return SimpleNamespace(content=content, embeds=list(embeds), message_snapshots=list(snapshots))


def test_an_embed_is_read_with_title_text_and_fields() -> None:
    embed = discord.Embed(title="Bridge closed", description="The council voted on **Tuesday**.")
    embed.add_field(name="Cost", value="£4.3 million")
    assert all_text(message(embeds=(embed,)), ME) == ("Bridge closed The council voted on Tuesday. Cost £4.3 million")


def test_a_forwarded_message_is_read_with_its_contents() -> None:
    forwarded = message("she said so", embeds=(discord.Embed(description="Ferries run all night"),))
    assert all_text(message(snapshots=(forwarded,)), ME) == "she said so Ferries run all night"


def test_an_embed_without_text_adds_none() -> None:
    assert all_text(message(embeds=(discord.Embed(url="https://gazette.example"),)), ME) == ""
