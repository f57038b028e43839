"""Declares slash commands. Their texts, and those of their options, are in the catalogue under their names."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.app_commands import locale_str

from bot.messages import label

if TYPE_CHECKING:
    from discord.app_commands.commands import CommandCallback, GroupT, P, T

    from bot.client import StoryBot

EVERYWHERE = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
BOTH = app_commands.AppInstallationType(guild=True, user=True)


def command_group(
    name: str, *, everywhere: bool = False, moderators: bool = False, editors: bool = False
) -> app_commands.Group:
    """Makes a group of commands, for servers only or `everywhere`; Discord shows it to `moderators` only.

    The commands for `editors` are shown to everyone, since any role may be given the right.
    """
    return app_commands.Group(
        name=name,
        description=_text("command", name, "description"),
        allowed_contexts=EVERYWHERE
        if everywhere
        else app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=BOTH if everywhere else app_commands.AppInstallationType(guild=True, user=False),
        default_permissions=discord.Permissions(manage_guild=True) if moderators else None,
        extras={"editors": editors},
    )


def add_menu(bot: StoryBot, name: str, callback: Callable[..., Coroutine[Any, Any, None]]) -> None:
    """Adds a command to the menu of messages, usable everywhere."""
    menu = app_commands.ContextMenu(
        name=_text("menu", name, "name"), callback=callback, allowed_contexts=EVERYWHERE, allowed_installs=BOTH
    )
    bot.tree.add_command(menu)


def slash_command(
    name: str, group: app_commands.Group | None = None, *, moderators: bool = False
) -> Callable[[CommandCallback[GroupT, P, T]], app_commands.Command[GroupT, P, T]]:
    """Makes a method of a cog a command, of a group or else usable everywhere; `moderators` refuses others."""
    key = f"command.{f'{group.name}.{name}' if group else name}"

    def declare(callback: CommandCallback[GroupT, P, T]) -> app_commands.Command[GroupT, P, T]:
        options = list(inspect.signature(callback).parameters)[2:]  # after `self` and `interaction`
        app_commands.describe(**{one: _text(key, "option", one, "description") for one in options})(callback)
        if moderators:
            app_commands.checks.has_permissions(manage_guild=True)(callback)
        make = app_commands.command if group is None else group.command
        made: app_commands.Command[GroupT, P, T] = make(name=name, description=_text(key, "description"))(callback)
        if group is None:
            made.allowed_contexts, made.allowed_installs = EVERYWHERE, BOTH
        return made

    return declare


def _text(*names: str) -> locale_str:
    key = ".".join(names)
    return label(key)
