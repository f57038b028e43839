"""/sources, /source, /help, /about, /status and /settings."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import discord
import pytest

from bot.state.servers import ServerSettings
from index import OneStory, Outlet
from tests.bot.conftest import Start, World, labels, text_of


async def test_sources_lists_every_article_with_outlet_headline_date_and_link(start: Start) -> None:
    world = await start()
    listed = await world.ann.slash(world.channel, "sources")
    text = text_of(listed.response)
    assert text.startswith("**5 articles of 5 outlets**")
    assert "**heat** · [John Legend hits out at Kanye West over Trump tweets](https://heatworld.com/" in text
    assert "26 April 2018 (inferred)" in text
    assert labels(listed.response) == ["🗑️"]


async def test_sources_has_pages_even_after_a_restart(start: Start) -> None:
    world = await start()
    world.story._sources = [
        replace(world.story._sources[n % 5], article=f"{n}.txt", headline=f"Headline {n}") for n in range(23)
    ]
    world.story.newer = "many"
    await world.bot.reload()
    first = (await world.ann.slash(world.channel, "sources")).response
    assert "Headline 9]" in text_of(first)
    assert "Headline 10]" not in text_of(first)
    copied = await world.bob.click(first, label="Next")
    assert copied.ephemeral
    assert "Headline 10]" in text_of(copied.response)
    assert "Headline 9]" in text_of(world.channel.last_message)
    await world.ann.click(first, label="Next")
    second = world.channel.last_message
    assert "Headline 10]" in text_of(second)
    assert labels(second) == ["Back", "2 / 3", "Next", "🗑️"]
    await world.env.restart_bot(
        type(world.bot)(world.settings, OneStory(world.story), world.bot.database, world.bot.salt)
    )
    await world.ann.click(second, label="Next")
    third = world.channel.last_message
    assert "Headline 22]" in text_of(third)
    assert labels(third) == ["⏮️", "Back", "3 / 3", "🗑️"]


async def test_source_shows_the_details_of_an_outlets_articles(start: Start) -> None:
    world = await start()
    shown = await world.ann.slash(world.channel, "source", outlet="heat")
    text = text_of(shown.response)
    assert text.startswith("**heat** · 1 article")
    assert "by Ruby Norris" in text
    assert "7 passages" in text


@pytest.mark.parametrize("typed", ["HEAT", "heat magazine", "heatworld.com"])
async def test_source_accepts_other_spellings_and_aliases(start: Start, typed: str) -> None:
    world = await start()
    shown = await world.ann.slash(world.channel, "source", outlet=typed)
    assert text_of(shown.response).startswith("**heat** · 1 article")


async def test_source_accepts_the_last_words_of_an_outlets_name(start: Start) -> None:
    world = await start()
    shown = await world.ann.slash(world.channel, "source", outlet="the News")
    assert text_of(shown.response).startswith("**Global News** · 1 article")


async def test_source_names_the_outlets_that_a_short_name_may_mean(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start()
    both = replace(world.bot.catalogue, outlets=(Outlet("Global News"), Outlet("Valley News")))
    monkeypatch.setattr(type(world.bot), "catalogue", both)
    shown = await world.ann.slash(world.channel, "source", outlet="News")
    line = "“News” may be one of these, so name it in full: Global News, Valley News."
    assert text_of(shown.response) == line


async def test_source_lists_the_known_outlets(start: Start) -> None:
    world = await start()
    shown = await world.ann.slash(world.channel, "source", outlet="@everyone")
    assert shown.ephemeral
    assert "no article of “@\u200beveryone”" in text_of(shown.response)
    assert "The Tango, Dangerous" in text_of(shown.response)
    choices = await world.ann.autocomplete(world.channel, "source", "outlet", "gl")
    assert [choice["value"] for choice in choices] == ["Global News"]


async def test_an_outlet_chosen_before_a_rebuild_that_removes_it_is_declined_with_the_others(start: Start) -> None:
    world = await start()
    (offered,) = await world.ann.autocomplete(world.channel, "source", "outlet", "heat")
    world.story.rebuild("heat")
    await world.env.advance_time(5)
    assert await world.ann.autocomplete(world.channel, "source", "outlet", "heat") == []
    chosen = text_of((await world.ann.slash(world.channel, "source", outlet=offered["value"])).response)
    assert "no article of “heat”. It has: The Tango, Dangerous, Enstars, Global News" in chosen


async def test_help_names_every_command_and_how_to_ask(start: Start) -> None:
    world = await start()
    shown = await world.ann.slash(world.channel, "help")
    assert shown.ephemeral
    full = await (await manager(world)).slash(world.channel, "help")
    for command in world.bot.tree.get_commands():
        assert command.name in text_of(full.response)
        for_all = command.default_permissions is None and not command.extras.get("editors")
        assert (
            f"`/{command.name}`" in text_of(shown.response) or f"*{command.name}*" in text_of(shown.response)
        ) is for_all
    assert "mention me to ask on" in text_of(shown.response)


async def test_about_says_that_it_only_quotes_what_is_stored_and_which_generation_it_uses(start: Start) -> None:
    world = await start()
    shown = await world.ann.slash(world.channel, "about")
    text = text_of(shown.response)
    assert "I never write a sentence of my own about the story" in text
    assert "`/forget-me` deletes all that" in text
    assert "never what you ask" in text
    assert f"generation {world.story.served}" in text.replace("\\", "")
    assert "storybot 0." in text


async def test_about_names_the_chooser_and_where_questions_are_sent(start: Start) -> None:
    world = await start()
    shown = await world.ann.slash(world.channel, "about")
    assert "language model" not in text_of(shown.response)
    world.bot.current.catalogues[""] = replace(
        world.bot.catalogue, status=replace(world.bot.catalogue.status, chooser="small at llm.example:8000")
    )
    shown = await world.ann.slash(world.channel, "about")
    text = text_of(shown.response).replace("\u200b", "").replace("\\", "")
    assert "**A language model may choose sentences**: small at llm.example:8000." in text
    assert "Questions and sentences of the articles are sent there. Nothing that it writes is shown." in text


async def test_about_says_so_if_questions_are_logged(start: Start) -> None:
    world = await start(log_questions=True)
    shown = await world.ann.slash(world.channel, "about")
    assert "and questions, which the operator turned on" in text_of(shown.response)


async def manager(world: World) -> Any:
    role = world.guild.create_role("Managers", permissions=discord.Permissions(manage_guild=True))
    return world.guild.add_member(world.env.create_user("mia"), roles=[role])


async def test_status_shows_health_to_managers_of_the_server(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    await world.ask("what did he do then?")
    await world.ask("why is the sky blue?")
    world.story.refused = "the manifest of generation *x* is damaged"
    shown = await mia.slash(world.channel, "status")
    text = text_of(shown.response)
    assert shown.ephemeral
    assert "shard 1 of 1" in text
    assert "1 answered, 1 declined, 0 being answered, 0 of at most 64 waiting" in text
    assert "**A newer generation was refused**: the manifest of generation \\*x\\* is damaged" in text
    assert "<t:1524823200:R>" in text


async def test_status_names_missing_permissions_in_this_channel(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    denied = discord.PermissionOverwrite(read_message_history=False, create_public_threads=False)
    channel = world.guild.create_text_channel("quiet", overwrites={world.bot.user: denied})
    shown = await mia.slash(channel, "status")
    assert "- Read Message History (answer as a reply)\n- Create Public Threads" in text_of(shown.response)


@pytest.mark.parametrize("command", ["status", "settings show"])
async def test_others_do_not_even_see_the_commands_of_managers(start: Start, command: str) -> None:
    world = await start()
    assert command not in world.ann.available_commands(world.channel)
    with pytest.raises(Exception, match=command.split()[0]):
        await world.ann.slash(world.channel, command)


@pytest.mark.parametrize("command", ["status", "settings show"])
async def test_the_check_holds_even_if_a_server_shows_them_to_others(start: Start, command: str) -> None:
    world = await start()
    commands = await world.bot.http.get_global_commands(world.bot.application_id)
    (number,) = [int(one["id"]) for one in commands if one["name"] == command.split()[0]]
    world.guild.set_command_permissions(number, {world.ann: True})
    shown = await world.ann.slash(world.channel, command)
    assert shown.ephemeral
    assert text_of(shown.response) == "Only members who may manage this server can use that."
    assert [type(error).__name__ for error in world.env.errors] == ["MissingPermissions"]


async def test_settings_restrict_it_to_channels(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    other = world.guild.create_text_channel("other")
    shown = await mia.slash(world.channel, "settings channel", action="add", channel=other)
    assert f"**I answer in** <#{other.id}>" in text_of(shown.response)
    assert f"I answer in <#{other.id}>" in text_of(await world.ask("what did he do then?"))
    refused = await world.ann.slash(world.channel, "ask", question="what did he do then?")
    assert refused.ephemeral
    assert f"I answer in <#{other.id}>" in text_of(refused.response)
    assert world.story.asked == []
    answer = await world.ask("what did he do then?", channel=other)
    assert answer is not None
    await world.ann.click(answer, label="Discuss in a thread")
    (thread,) = other.threads
    assert await world.ask("and why?", channel=thread) is not None
    await mia.slash(world.channel, "settings channel", action="remove", channel=other)
    assert await world.ask("what did he do then?") is not None


async def test_settings_restrict_it_to_a_role(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    readers = world.guild.create_role("Readers")
    reader = world.guild.add_member(world.env.create_user("rea"), roles=[readers])
    shown = await mia.slash(world.channel, "settings role", role=readers)
    assert f"**Who may ask** <@&{readers.id}>" in text_of(shown.response)
    assert "may ask me" in text_of(await world.ask("what did he do then?"))
    moderated = await mia.slash(world.channel, "ask", question="what did he do then?")
    assert "stood his ground" in text_of(moderated.response)
    assert "stood his ground" in text_of(await world.ask("what did he do then?", person=mia))
    refused = await world.ann.slash(world.channel, "ask", question="what did he do then?")
    assert refused.ephemeral
    assert await world.ask("what did he do then?", person=reader) is not None
    allowed = await reader.slash(world.channel, "ask", question="what did he do then?")
    assert "stood his ground" in text_of(allowed.response)
    await mia.slash(world.channel, "settings role")
    assert await world.ask("what did he do then?") is not None
    shown = await mia.slash(world.channel, "settings role", role_id=f"<@&{readers.id}>")
    assert f"**Who may ask** <@&{readers.id}>" in text_of(shown.response)
    for unknown in ("123456789012345678", "readers"):
        refused = await mia.slash(world.channel, "settings role", role_id=unknown)
        assert "no role with that id" in text_of(refused.response)
    assert world.bot.servers.settings[world.guild.id].role == readers.id
    await mia.slash(world.channel, "settings role", role_id=str(world.guild.id))  # @everyone
    assert world.bot.servers.settings[world.guild.id].role is None


async def test_settings_make_answers_private(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    await mia.slash(world.channel, "settings visibility", who="asker")
    before = len(world.channel.history())
    result = await world.ann.slash(world.channel, "ask", question="what did he do then?")
    assert result.ephemeral
    await world.ann.send(world.channel, f"{world.me} what did he do then?")
    seen_by_all = [one for one in world.channel.history() if one.author == world.bot.user and not one.flags.ephemeral]
    assert seen_by_all == []
    assert len(world.channel.history(viewer=world.bob)) == before + 1
    assert "stood his ground" in text_of(world.ann.user.dm_channel.last_message)


async def test_settings_survive_a_restart_and_are_deleted_with_the_server(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    await mia.slash(world.channel, "settings visibility", who="asker")
    await mia.slash(world.channel, "settings channel", action="add", channel=world.channel)
    fresh = type(world.bot)(world.settings, OneStory(world.story), world.bot.database, world.bot.salt)
    await world.env.restart_bot(fresh)
    assert fresh.servers.settings[world.guild.id].private
    assert fresh.servers.settings[world.guild.id].channels == {world.channel.id}
    shown = await mia.slash(world.channel, "settings show")
    assert "only the asker" in text_of(shown.response)
    guild = fresh.get_guild(world.guild.id)
    assert guild is not None
    fresh.dispatch("guild_remove", guild)
    await world.env.settle()
    await fresh.servers.load()
    assert not fresh.servers.settings[world.guild.id].private


async def test_a_deleted_channel_excludes_nobody_and_can_be_removed_by_its_id(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    other = world.guild.create_text_channel("other")
    await mia.slash(world.channel, "settings channel", action="add", channel=other)
    world.env.backend.delete_channel(other.id)
    await world.env.settle()
    assert "stood his ground" in text_of(await world.ask("what did he do then?"))
    shown = await mia.slash(world.channel, "settings channel", action="remove", channel_id=str(other.id))
    assert "every channel" in text_of(shown.response)


async def test_settings_are_reset_at_once_and_concurrent_edits_lose_nothing(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    servers = world.bot.servers
    await asyncio.gather(*(servers.add_channel(world.guild.id, number) for number in range(1, 9)))
    assert servers.settings[world.guild.id].channels == set(range(1, 9))
    await servers.set(world.guild.id, cooldown=30)
    await servers.ignore(world.guild.id, world.bob.id, role=False)
    await mia.slash(world.channel, "settings reset", setting="channel")
    await mia.slash(world.channel, "settings reset", setting="ignore")
    assert servers.settings[world.guild.id] == ServerSettings(cooldown=30)
    await servers.add_channel(world.guild.id, 1)
    shown = await mia.slash(world.channel, "settings reset")
    assert "every channel" in text_of(shown.response)
    assert servers.settings[world.guild.id].channels == frozenset()


async def test_status_before_the_first_heartbeat_says_that_the_latency_is_unknown(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start()
    monkeypatch.setattr(type(world.bot), "latencies", [(0, float("inf"))])
    shown = await (await manager(world)).slash(world.channel, "status")
    assert "not measured yet" in text_of(shown.response)


async def test_a_digest_in_a_thread_needs_the_permission_to_send_in_threads(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    for denied, refused in (("send_messages_in_threads", True), ("send_messages", False)):
        overwrite = discord.PermissionOverwrite(**{denied: False})
        channel = world.guild.create_text_channel(denied, overwrites={world.bot.user: overwrite})
        data = world.env.backend.create_thread(channel.id, "talk", mia.id)
        thread = next(one for one in channel.threads if one.id == data.id)
        shown = await mia.slash(thread, "digest start", every="daily")
        assert ("I may not write" in text_of(shown.response)) is refused


async def test_an_alias_of_an_outlet_is_answered_publicly_like_its_name(start: Start) -> None:
    world = await start()
    outlet = next(one for one in world.story.outlets() if one.aliases)
    alias = outlet.aliases[0]
    named = await world.ann.slash(world.channel, "source", outlet=outlet.name)
    by_alias = await world.ann.slash(world.channel, "source", outlet=f" {alias.upper()} ")
    assert not by_alias.ephemeral
    assert text_of(by_alias.response) == text_of(named.response)
