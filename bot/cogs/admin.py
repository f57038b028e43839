"""For moderators: /status and /settings."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, delivery, permissions
from bot.cards import about
from bot.current_story import named_story, story_choices
from bot.markdown import escape_line
from bot.messages import choices, label, native_names, t
from bot.queue import LONGEST_COOLDOWN
from bot.slash_commands import command_group, slash_command
from bot.state import article_log
from bot.state.servers import RESETTABLE, ServerSettings
from index import CAUTIONS

if TYPE_CHECKING:
    from bot.client import StoryBot


class Admin(commands.Cog):
    """Discord shows these commands to members with *Manage Server*; the checks enforce it."""

    settings = command_group("settings", moderators=True)

    def __init__(self, bot: StoryBot) -> None:
        self.bot = bot

    @app_commands.command(description=label("command.status.description"))
    @app_commands.guild_only()
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.checks.has_permissions(manage_guild=True)
    async def status(self, interaction: discord.Interaction[StoryBot]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        status = await self.bot.lookup(self.bot.story.status) if self.bot.current.status else None
        shard = interaction.guild.shard_id if interaction.guild else 0
        thread = isinstance(interaction.channel, discord.Thread)
        latencies = dict(self.bot.latencies)
        health = about.Health(
            latency=latencies.get(shard, float("nan")),
            shard=shard,
            shards=self.bot.shard_count or 1,
            answered=self.bot.metrics.answered,
            declined=self.bot.metrics.declined,
            waiting=self.bot.asker.waiting,
            running=self.bot.asker.running,
            queue=self.bot.settings.queue_size,
            uptime=time.time() - self.bot.started,
            missing=tuple(permissions.missing(interaction.app_permissions, thread=thread)),
        )
        await delivery.respond(interaction, about.status_card(status, health))

    @slash_command("show", settings, moderators=True)
    async def show(self, interaction: discord.Interaction[StoryBot]) -> None:
        await self._tell(interaction, self.bot.servers.settings[interaction.guild_id])

    @slash_command("channel", settings, moderators=True)
    @app_commands.choices(action=choices("add", "remove"))
    async def channel(
        self,
        interaction: discord.Interaction[StoryBot],
        action: str,
        channel: discord.TextChannel | discord.ForumChannel | discord.VoiceChannel | discord.StageChannel | None = None,
        channel_id: str | None = None,
    ) -> None:
        number = channel.id if channel is not None else _id(channel_id)
        if number is None:
            await delivery.say(interaction, t("settings.no_channel"))
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        change = self.bot.servers.add_channel if action == "add" else self.bot.servers.remove_channel
        await self._tell(interaction, await change(_server(interaction), number))

    @slash_command("story", settings, moderators=True)
    async def story(
        self,
        interaction: discord.Interaction[StoryBot],
        story: str | None = None,
        channel: discord.TextChannel
        | discord.ForumChannel
        | discord.VoiceChannel
        | discord.StageChannel
        | discord.Thread
        | None = None,
    ) -> None:
        server = _server(interaction)
        permitted = self.bot.current.permitted(server)
        name = named_story(permitted, story) if story else None
        if not self.bot.current.several:
            await delivery.say(interaction, t("which_story.only_one"))
            return
        if story and name is None:
            names = ", ".join(escape_line(one, 100) for one in permitted[:10]) or t("which_story.no_names")
            await delivery.say(interaction, t("which_story.unknown", names=names))
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        await self.bot.story_choices.choose(str(channel.id if channel else server), name, server=server)
        await self._tell(interaction, self.bot.servers.settings[server])

    @story.autocomplete("story")
    async def stories(self, interaction: discord.Interaction[StoryBot], current: str) -> list[app_commands.Choice[str]]:
        return story_choices(self.bot.current.permitted(interaction.guild_id), current)

    @slash_command("reset", settings, moderators=True)
    @app_commands.choices(
        setting=[app_commands.Choice(name=label(f"command.settings.{one}.name"), value=one) for one in RESETTABLE]
    )
    async def reset(self, interaction: discord.Interaction[StoryBot], setting: str | None = None) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        server = _server(interaction)
        if setting in (None, "story"):
            await self.bot.story_choices.forget_server(server)
        changed = await self.bot.servers.reset(server, setting)
        if not changed.keep_declined:
            await self.bot.digests.forget_declined(server)
        await self._tell(interaction, changed)

    @slash_command("role", settings, moderators=True)
    async def role(
        self,
        interaction: discord.Interaction[StoryBot],
        role: discord.Role | None = None,
        role_id: str | None = None,
    ) -> None:
        server, wanted = _server(interaction), role.id if role is not None else _id(role_id)
        if role_id is not None and (
            wanted is None or interaction.guild is None or not interaction.guild.get_role(wanted)
        ):
            await delivery.say(interaction, t("settings.no_role"))
            return
        # @everyone is a role with the server's id; it means that everyone may ask.
        await self._set(interaction, role=None if wanted == server else wanted)

    @slash_command("visibility", settings, moderators=True)
    @app_commands.choices(who=choices("everyone", "asker"))
    async def visibility(self, interaction: discord.Interaction[StoryBot], who: str) -> None:
        await self._set(interaction, private=who == "asker")

    @slash_command("cooldown", settings, moderators=True)
    async def cooldown(
        self,
        interaction: discord.Interaction[StoryBot],
        seconds: app_commands.Range[int, 0, LONGEST_COOLDOWN] | None = None,
    ) -> None:
        await self._set(interaction, cooldown=seconds)

    @slash_command("caution", settings, moderators=True)
    @app_commands.choices(level=choices(*CAUTIONS))
    async def caution(self, interaction: discord.Interaction[StoryBot], level: str | None = None) -> None:
        await self._set(interaction, caution=level if level in CAUTIONS else None)

    @slash_command("language", settings, moderators=True)
    @app_commands.choices(language=[app_commands.Choice(name=name, value=code) for code, name in native_names()])
    async def language(self, interaction: discord.Interaction[StoryBot], language: str | None = None) -> None:
        await self._set(interaction, language=language)

    @slash_command("questions", settings, moderators=True)
    async def questions(self, interaction: discord.Interaction[StoryBot], keep: bool) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        server = _server(interaction)
        changed = await self.bot.servers.set(server, keep_declined=keep)
        if not keep:  # afterwards, or a question declined meanwhile would stay
            await self.bot.digests.forget_declined(server)
        await self._tell(interaction, changed)

    @slash_command("ignore", settings, moderators=True)
    @app_commands.choices(action=choices("add", "remove"))
    async def ignore(
        self,
        interaction: discord.Interaction[StoryBot],
        action: str,
        member: discord.Member | discord.User | None = None,
        role: discord.Role | None = None,
        id: str | None = None,
    ) -> None:
        named = (member.id if member else None, role.id if role else None, _id(id))
        targets = [number for number in named if number is not None]
        server = _server(interaction)
        if not targets or server in targets:  # @everyone has the server's id
            await delivery.say(interaction, t("settings.ignore_everyone" if targets else "settings.no_target"))
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        for number in targets:
            if action == "add":
                is_role = interaction.guild is not None and interaction.guild.get_role(number) is not None
                await self.bot.servers.ignore(server, number, role=is_role)
            else:
                await self.bot.servers.unignore(server, number)
        await self._tell(interaction, self.bot.servers.settings[server])

    @slash_command("articles", settings, moderators=True)
    @app_commands.choices(found=choices("wait", "enter"))
    async def articles(
        self,
        interaction: discord.Interaction[StoryBot],
        role: discord.Role | None = None,
        channel: discord.TextChannel | None = None,
        found: str | None = None,
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        server, changes = _server(interaction), dict[str, int | bool | None]()
        if role is not None:  # editing rights cannot be given to @everyone
            changes["editor_role"] = None if role.is_default() else role.id
        if channel is not None:
            changes["review_channel"] = channel.id
        if found is not None:
            changes["found_at_once"] = found == "enter"
        servers, before = self.bot.servers, self.bot.servers.settings[server]
        changed = await (servers.set(server, **changes) if changes else servers.reset(server, "articles"))
        if changed.review_channel != before.review_channel:  # waiting pages are shown where they are reviewed now
            await article_log.forget_shown_in(self.bot.database, server)
        await self._tell(interaction, changed)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Deletes the settings, watches and digests of a server that the bot has left."""
        await asyncio.gather(
            self.bot.servers.forget(guild.id),
            self.bot.story_choices.forget_server(guild.id),
            article_log.forget_shown_in(self.bot.database, guild.id),
            self.bot.watches.forget_server(guild.id),
            self.bot.digests.forget_server(guild.id),
        )

    async def _set(self, interaction: discord.Interaction[StoryBot], **values: object) -> None:
        """Sets fields of the server's settings, and shows them."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await self._tell(interaction, await self.bot.servers.set(_server(interaction), **values))

    async def _tell(self, interaction: discord.Interaction[StoryBot], current: ServerSettings) -> None:
        guild = interaction.guild
        shown = about.ShownSettings(
            channels=_named(current.channels, "#", guild.get_channel_or_thread if guild else None),
            role=_one(current.role, "@&", guild.get_role if guild else None),
            ignored=(
                *_named(current.ignored_members, "@"),
                *_named(current.ignored_roles, "@&", guild.get_role if guild else None),
            ),
            editors=_one(current.editor_role, "@&", guild.get_role if guild else None),
            review=_one(current.review_channel, "#", guild.get_channel_or_thread if guild else None),
            public_language=access.public_language(current, guild),
            operators_cooldown=self.bot.settings.user_cooldown,
            operators_caution=self.bot.settings.caution,
            stories=self._stories_of(guild) if self.bot.current.several and guild else None,
        )
        await delivery.respond(interaction, about.settings_card(current, shown))

    def _stories_of(self, guild: discord.Guild) -> tuple[str, ...]:
        """Lists the stories chosen by a server and its channels, with the channel."""
        chosen = self.bot.story_choices.of_server(guild.id)
        return tuple(
            escape_line(story, 100) if place == guild.id else f"{escape_line(story, 100)} (<#{place}>)"
            for place, story in chosen.items()
        )


def _named(numbers: Iterable[int], mark: str, look_up: Callable[[int], object | None] | None = None) -> tuple[str, ...]:
    """Formats channels, members or roles as mentions, and deleted ones by id, with which they can be removed."""
    return tuple(
        t("settings.deleted", id=str(number)) if look_up and look_up(number) is None else f"<{mark}{number}>"
        for number in sorted(numbers)
    )


def _one(number: int | None, mark: str, look_up: Callable[[int], object | None] | None) -> str | None:
    return next(iter(_named([number], mark, look_up)), None) if number else None


def _id(typed: str | None) -> int | None:
    """Parses an id: digits, or a mention such as <#123>, <@123> or <@&123>."""
    found = re.fullmatch(r"\s*<?(?:#|@[!&]?)?(\d{15,20})>?\s*", typed or "")
    return int(found[1]) if found else None


def _server(interaction: discord.Interaction[StoryBot]) -> int:
    if interaction.guild_id is None:
        raise app_commands.NoPrivateMessage
    return interaction.guild_id
