"""The text of messages without text of their own: embeds and forwards."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import discord

from bot.markdown import all_text

ME = 1


def message(
    content: str = "",
    embeds: tuple[discord.Embed, ...] = (),
    snapshots: tuple[Any, ...] = (),
    components: tuple[Any, ...] = (),
    author: int = 2,
) -> Any:
    """A message with the parts that are read."""
    return SimpleNamespace(
        content=content,
        embeds=list(embeds),
        message_snapshots=list(snapshots),
        components=list(components),
        author=SimpleNamespace(id=author),
    )


def box(*texts: str) -> Any:
    """A container of text displays, as in a message without content."""
    return SimpleNamespace(children=[SimpleNamespace(content=text) for text in texts])


def test_an_embed_is_read_with_title_text_and_fields() -> None:
    embed = discord.Embed(title="Bridge closed", description="The council voted on **Tuesday**.")
    embed.add_field(name="Cost", value="£4.3 million")
    assert all_text(message(embeds=(embed,)), ME) == ("Bridge closed The council voted on Tuesday. Cost £4.3 million")


def test_a_forwarded_message_is_read_with_its_contents() -> None:
    forwarded = message("she said so", embeds=(discord.Embed(description="Ferries run all night"),))
    assert all_text(message(snapshots=(forwarded,)), ME) == "she said so Ferries run all night"


def test_an_embed_without_text_adds_none() -> None:
    assert all_text(message(embeds=(discord.Embed(url="https://gazette.example"),)), ME) == ""


def test_the_texts_of_components_are_read() -> None:
    card = box("**Ferry**", "The ferry *sank*\n> off Torr")
    assert all_text(message(components=(card,)), ME) == "Ferry The ferry sank off Torr"
    assert (
        all_text(message("look", snapshots=(message(components=(card,)),)), ME) == "look Ferry The ferry sank off Torr"
    )


def test_of_an_answer_of_the_bot_only_the_excerpts_are_read() -> None:
    card = box(
        "**The Echo** · Ferry sinks", "> The ferry **sank \\[off Torr\\]**\n> at noon.", "-# 2 articles searched"
    )
    assert all_text(message(components=(card,), author=ME), ME) == "The ferry sank [off Torr] at noon."
    assert all_text(message(components=(box("Hello!"),), author=ME), ME) == "Hello!"
