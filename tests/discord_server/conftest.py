"""A plain discord.py client on a loopback Discord."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import discord
import pytest
import yarl
from discord import app_commands

from tests.discord_server.remote import PATIENCE, Discord

Connected = Callable[..., AbstractAsyncContextManager["PlainClient"]]


class PlainClient(discord.AutoShardedClient):
    """Repeats what it is told when mentioned, and has commands, buttons and a modal."""

    def __init__(self, **options: object) -> None:
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        super().__init__(intents=intents, allowed_mentions=discord.AllowedMentions.none(), **options)  # type: ignore[arg-type]
        self.tree = app_commands.CommandTree(self)
        self.heard: asyncio.Queue[discord.Message] = asyncio.Queue()
        self.resumed = asyncio.Event()
        self.slow = 0.0

    async def on_message(self, message: discord.Message) -> None:
        if message.author == self.user:
            return
        self.heard.put_nowait(message)
        if self.user in message.mentions:
            await message.reply(f"heard {message.content}"[:2000], nonce=str(message.id))

    async def on_resumed(self) -> None:
        self.resumed.set()


def add_commands(client: PlainClient) -> None:
    """Adds /echo (deferred), /quick, a menu entry, a button and a modal."""

    class Ask(discord.ui.Modal, title="Why?"):
        reason: discord.ui.TextInput[Ask] = discord.ui.TextInput(label="Reason", custom_id="reason")

        async def on_submit(self, interaction: discord.Interaction) -> None:
            await interaction.response.send_message(f"because {self.reason.value}", ephemeral=True)

    class Buttons(discord.ui.View):
        def __init__(self) -> None:
            super().__init__(timeout=None)

        @discord.ui.button(label="Again", custom_id="again")
        async def again(self, interaction: discord.Interaction, _: discord.ui.Button[Buttons]) -> None:
            await interaction.response.edit_message(content="again")

        @discord.ui.button(label="Why", custom_id="why")
        async def why(self, interaction: discord.Interaction, _: discord.ui.Button[Buttons]) -> None:
            await interaction.response.send_modal(Ask())

    @client.tree.command(description="Says it back")
    async def echo(interaction: discord.Interaction, words: str, private: bool = False) -> None:
        await interaction.response.defer(ephemeral=private, thinking=True)
        await interaction.followup.send(words, view=Buttons())

    @echo.autocomplete("words")
    async def complete(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=current * 2, value=current * 2)]

    @client.tree.command(description="Takes its time")
    async def quick(interaction: discord.Interaction) -> None:
        await asyncio.sleep(client.slow)
        await interaction.response.send_message("done")

    @client.tree.context_menu(name="Repeat")
    async def repeat(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"it said {message.content}")


@pytest.fixture
def connected(monkeypatch: pytest.MonkeyPatch) -> Connected:
    """Logs a plain client into a loopback Discord and waits until it is ready."""

    @asynccontextmanager
    async def connect(
        server: Discord, *, prepare: Callable[[PlainClient], Awaitable[None]] | None = None, **options: object
    ) -> AsyncIterator[PlainClient]:
        monkeypatch.setattr(discord.http.Route, "BASE", server.rest)
        monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway))
        async with PlainClient(**options) as client:
            add_commands(client)
            await client.login(server.token)
            if prepare is not None:
                await prepare(client)
            running = asyncio.create_task(client.connect())
            ready = asyncio.create_task(client.wait_until_ready())
            done, _ = await asyncio.wait({running, ready}, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
            ready.cancel()
            if running in done:
                running.result()
            try:
                yield client
            finally:
                await client.close()
                with contextlib.suppress(Exception):
                    await asyncio.wait_for(running, PATIENCE)

    return connect


async def place(server: Discord) -> tuple[str, str, str]:
    """A guild with a channel and a user in it."""
    guild = (await server.do("create_guild"))["id"]
    channel = (await server.do("create_channel", guild=guild))["id"]
    (user,) = await server.do("create_users", guild=guild)
    return guild, channel, user
