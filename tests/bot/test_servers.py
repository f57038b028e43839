"""Settings of servers and of people."""

from __future__ import annotations

import re
from typing import Any

import discord
import pytest
import simcord
from sqlalchemy import select

from bot.state.servers import Servers
from bot.state.tables import conversation
from index import OneStory
from tests.bot.conftest import Start, World, custom_id, dm, labels, text_of
from tests.bot.test_commands_in_discord import manager


@pytest.fixture
def locale(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Sets the language of everybody's Discord client: `locale("de")`."""
    made = simcord.interactions.base_payload
    spoken = {"locale": "en-US"}

    def payload(*args: Any, **kwargs: Any) -> Any:
        record, value = made(*args, **kwargs)
        return record, value | spoken

    monkeypatch.setattr(simcord.interactions, "base_payload", payload)
    return lambda language: spoken.update(locale=language)


async def settings(world: World, command: str, **options: Any) -> str:
    shown = await (await manager(world)).slash(world.channel, f"settings {command}", **options)
    assert shown.ephemeral
    return text_of(shown.response)


async def test_settings_show_everything_at_a_glance(start: Start) -> None:
    world = await start(user_cooldown=3)
    text = await settings(world, "show")
    assert text.splitlines() == [
        "**I answer in** every channel I can see",
        "**Who may ask** everyone",
        "**Who sees an answer** everyone in the channel",
        "**Cooldown per person** 3 s (set by the operator)",
        "**How sure I must be** balanced (set by the operator)",
        "**I speak** English (the server's language, or else English)",
        "**Declined questions** not stored",
        "**Who may change the story** moderators",
        "**Found pages** wait for review (channel: none yet)",
        "**Ignored** nobody",
    ]


async def test_deleted_channels_and_roles_are_shown_by_their_ids(start: Start) -> None:
    world = await start()
    channel, role = world.guild.create_text_channel("old"), world.guild.create_role("Old")
    await settings(world, "channel", action="add", channel=channel)
    await settings(world, "role", role=role)
    await settings(world, "ignore", action="add", role=role)
    world.env.backend.delete_channel(channel.id)
    world.env.backend.delete_role(world.guild.id, role.id)
    await world.env.settle()
    text = await settings(world, "show")
    assert f"**I answer in** {channel.id} (deleted)" in text
    assert f"**Who may ask** {role.id} (deleted)" in text
    assert f"**Ignored** {role.id} (deleted)" in text
    assert "**Ignored** nobody" in await settings(world, "ignore", action="remove", id=str(role.id))


async def test_a_server_may_set_a_longer_cooldown_than_the_operator_but_no_shorter_one(start: Start) -> None:
    world = await start(user_cooldown=1000)
    assert "3,000 s" in await settings(world, "cooldown", seconds=3000)
    await world.ask("what did he do then?")
    assert re.search(r"wait [23],\d{3} s", text_of(await world.ask("and then?")))
    looked_up = await world.bob.slash(world.channel, "quote", words="his ground")
    assert "Please wait" not in text_of(looked_up.response)
    again = await world.bob.slash(world.channel, "quote", words="his ground")
    assert re.search(r"wait [23],\d{3} s", text_of(again.response))
    assert "1,000 s" in await settings(world, "cooldown", seconds=0)
    shown = await world.bob.slash(world.channel, "story")
    assert re.search(r"wait (1,000|9\d\d) s", text_of(shown.response))
    assert "set by the operator" in await settings(world, "cooldown")
    assert {type(error).__name__ for error in world.env.errors} == {"CommandInvokeError"}


async def test_a_servers_caution_applies_only_to_its_questions(start: Start) -> None:
    world = await start()
    assert "cautious" in await settings(world, "caution", level="cautious")
    await world.ask("what did he do then?")
    await world.ann.slash(world.channel, "ask", question="what did he do now?")
    await world.ann.user.send_dm("what did he do then?")
    assert [question.caution for question in world.story.asked] == ["cautious", "cautious", None]
    await settings(world, "caution")
    await world.ask("what did he do first?")
    assert world.story.asked[-1].caution is None


async def test_a_server_uses_its_language_and_a_person_theirs(start: Start, locale: Any) -> None:
    world = await start()
    await settings(world, "language", language="fr")
    await settings(world, "channel", action="add", channel=world.guild.create_text_channel("other"))
    assert "Sur ce serveur, je réponds dans" in text_of(await world.ask("what did he do then?"))
    locale("de")
    refused = await world.ann.slash(world.channel, "ask", question="what did he do then?")
    assert "Auf diesem Server antworte ich in" in text_of(refused.response)
    locale("es-419")
    refused = await world.bob.slash(world.channel, "ask", question="what did he do then?")
    assert "En este servidor respondo en" in text_of(refused.response)
    locale("ja")
    assert "**I speak** French" in await settings(world, "show")


async def test_a_dm_is_in_the_askers_language_if_known(start: Start, locale: Any) -> None:
    world = await start()
    await settings(world, "visibility", who="asker")
    await settings(world, "language", language="de")
    await world.ask("what did he do then?")
    assert "Buchstabe für Buchstabe kopiert" in dm(world.ann)
    locale("fr")
    await world.ann.slash(world.channel, "help")
    await world.ask("what did he do then?")
    assert "copié lettre pour lettre" in dm(world.ann)
    await world.ann.user.send_dm("hi")
    assert "Bonjour" in dm(world.ann)


async def test_a_dm_in_place_of_a_refused_reply_is_in_the_language_of_the_server(start: Start, locale: Any) -> None:
    world = await start()
    await settings(world, "language", language="de")
    locale("fr")
    await world.ann.slash(world.channel, "help")
    world.env.inject_error("POST", f"/channels/{world.channel.id}/messages", status=403, code=50013, times=None)
    await world.ask("what did he do then?")
    assert "Buchstabe für Buchstabe kopiert" in dm(world.ann)


async def test_by_default_the_servers_own_language_is_used(start: Start) -> None:
    world = await start()
    guild = world.bot.get_guild(world.guild.id)
    assert guild is not None
    guild.preferred_locale = discord.Locale.german
    await settings(world, "channel", action="add", channel=world.guild.create_text_channel("other"))
    assert "Auf diesem Server antworte ich in" in text_of(await world.ask("what did he do then?"))
    assert "**I speak** German (the server's language" in await settings(world, "show")


async def test_an_ignored_member_is_told_once_privately_and_never_answered(start: Start) -> None:
    world = await start()
    assert f"<@{world.bob.id}>" in await settings(world, "ignore", action="add", member=world.bob)
    assert await world.ask("what did he do then?", person=world.bob) is None
    assert "do not want me to answer you there" in dm(world.bob)
    before = len(world.bob.user.dm_channel.history())
    assert await world.ask("and then?", person=world.bob) is None
    assert len(world.bob.user.dm_channel.history()) == before
    refused = await world.bob.slash(world.channel, "ask", question="what did he do then?")
    assert refused.ephemeral
    assert "do not want me to answer you here" in text_of(refused.response)
    assert await world.bob.autocomplete(world.channel, "ask", "outlet", "") == []
    assert world.story.asked == []
    assert "stood his ground" in text_of(await world.ask("what did he do then?"))
    assert "The story that ships" in text_of((await world.bob.slash(world.channel, "about")).response)
    await world.bob.user.send_dm("what did he do then?")
    assert "stood his ground" in dm(world.bob)
    await settings(world, "ignore", action="remove", id=f"<@{world.bob.id}>")
    assert "stood his ground" in text_of(await world.ask("what did he do then?", person=world.bob))


async def test_with_closed_dms_an_ignored_member_sees_one_reaction(start: Start) -> None:
    world = await start()
    await settings(world, "ignore", action="add", member=world.bob)
    world.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    for _ in range(2):
        await world.ask("what did he do then?", person=world.bob)
    assert len([one for one in world.env.http_requests if "/reactions/" in one.path]) == 1


async def test_a_press_by_an_ignored_member_is_refused_privately(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await settings(world, "ignore", action="add", member=world.bob)
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, "story:c"))
    assert pressed.ephemeral
    assert "do not want me to answer you here" in text_of(pressed.response)
    assert "stood his ground" in text_of(
        (await world.ann.click(answer, custom_id=custom_id(answer, "story:c"))).response
    )


async def test_people_who_are_no_longer_answered_can_still_delete_their_answers(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?", person=world.bob)
    await settings(world, "ignore", action="add", member=world.bob)
    await world.bob.slash(world.channel, "opt-out")
    await world.bob.click(answer, custom_id=custom_id(answer, "story:d"))
    assert answer.id not in [message.id for message in world.channel.history()]


async def test_an_ignored_role_excludes_its_members_but_no_moderator(start: Start) -> None:
    world = await start()
    role = world.guild.create_role("Muted")
    muted = world.guild.add_member(world.env.create_user("mut"), roles=[role])
    managers = world.guild.create_role("Team", permissions=discord.Permissions(manage_guild=True))
    both = world.guild.add_member(world.env.create_user("tea"), roles=[role, managers])
    await settings(world, "ignore", action="add", role=role)
    await settings(world, "ignore", action="add", member=both)
    assert await world.ask("what did he do then?", person=muted) is None
    assert "stood his ground" in text_of(await world.ask("what did he do then?", person=both))
    shown = await both.slash(world.channel, "ask", question="what did he do then?")
    assert "stood his ground" in text_of(shown.response)


async def test_the_everyone_role_cannot_be_ignored(start: Start) -> None:
    world = await start()
    assert "That would ignore everyone" in await settings(world, "ignore", action="add", id=str(world.guild.id))
    assert "Name a member or a role" in await settings(world, "ignore", action="add", id="nobody")


async def test_people_who_opt_out_are_neither_answered_nor_stored_until_they_opt_in(start: Start) -> None:
    world = await start()
    await world.ask("what did he do then?", person=world.bob)
    done = await world.bob.slash(world.channel, "opt-out")
    assert done.ephemeral
    assert "I no longer answer you" in text_of(done.response)
    asked = len(world.story.asked)
    sent = len([one for one in world.channel.history() if one.author == world.bot.user])
    assert await world.ask("why did she plead?", person=world.bob) is None
    await world.bob.user.send_dm("why did she plead?")
    reply = await world.bob.slash(world.channel, "ask", question="why did she plead?")
    assert "You asked me not to answer you" in text_of(reply.response)
    assert len(world.story.asked) == asked
    assert len([one for one in world.channel.history() if one.author == world.bot.user]) == sent
    assert await world.bot.database.read(select(conversation)) == []
    fresh = type(world.bot)(world.settings, OneStory(world.story), world.bot.database, world.bot.salt)
    await world.env.restart_bot(fresh)
    assert fresh.hashed(world.bob.id) in fresh.opt_outs.people
    forgotten = await world.bob.slash(world.channel, "forget-me")
    assert "I still remember your opt-out" in text_of(forgotten.response)
    assert "I will answer you again" in text_of((await world.bob.slash(world.channel, "opt-in")).response)
    assert "stood his ground" in text_of(await world.ask("what did he do then?", person=world.bob))
    assert "You had not opted out" in text_of((await world.ann.slash(world.channel, "opt-in")).response)


async def test_messages_of_people_who_opted_out_are_not_read_for_others(start: Start) -> None:
    world = await start()
    await world.bob.slash(world.channel, "opt-out")
    said = await world.bob.send(world.channel, "he stood his ground and nobody cared")
    await world.ann.send(world.channel, f"{world.me} is this true?", reply_to=said)
    assert "does not want me to read" in text_of(world.channel.last_message)
    for menu in ("Ask about this", "Find the source"):
        shown = await world.ann.context_menu(world.channel, menu, said)
        assert "does not want me to read" in text_of(shown.response)
    assert world.story.asked == []


async def test_a_moderator_who_opted_out_still_reaches_the_settings(start: Start) -> None:
    world = await start()
    mia = await manager(world)
    await mia.slash(world.channel, "opt-out")
    shown = await mia.slash(world.channel, "settings show")
    assert "**I answer in**" in text_of(shown.response)


async def test_all_settings_persist_and_a_reset_clears_them_all(start: Start) -> None:
    world = await start()
    await settings(world, "cooldown", seconds=7)
    await settings(world, "caution", level="eager")
    await settings(world, "language", language="es")
    await settings(world, "ignore", action="add", member=world.bob)
    again = Servers(world.bot.database)
    await again.load()
    assert again.settings[world.guild.id] == world.bot.servers.settings[world.guild.id]
    assert again.settings[world.guild.id].ignored_members == {world.bob.id}
    await settings(world, "reset")
    await again.load()
    assert again.settings[world.guild.id] == Servers(world.bot.database).settings[None]


async def test_the_same_question_is_cached_separately_by_caution(start: Start) -> None:
    world = await start()
    other = world.env.create_guild("Elsewhere")
    channel = other.create_text_channel("news")
    ann = other.add_member(world.ann.user)
    await settings(world, "caution", level="eager")
    await world.ask("what did he do then?")
    await ann.send(channel, f"{world.me} what did he do then?")
    assert [question.caution for question in world.story.asked] == ["eager", None]


async def test_a_public_answer_is_in_the_servers_language_and_a_private_one_in_the_persons(
    start: Start, locale: Any
) -> None:
    world = await start()
    locale("de")
    await settings(world, "language", language="fr")
    for_all = await world.ann.slash(world.channel, "ask", question="what did he do then?")
    assert "5 articles consultés · copié lettre pour lettre" in text_of(for_all.response)
    assert "stood his ground" in text_of(for_all.response)
    assert "Contexte" in labels(for_all.response)
    alone = await world.bob.slash(world.channel, "ask", question="what did he do then?", private=True)
    assert alone.ephemeral
    assert "5 Artikel durchsucht · Buchstabe für Buchstabe kopiert" in text_of(alone.response)
    assert "Kontext" in labels(alone.response)
    pressed = await world.bob.click(for_all.response, custom_id=custom_id(for_all.response, "story:c"))
    assert text_of(pressed.response).startswith("Die Sätze drum herum, wie gedruckt.")
    listed = await world.ann.slash(world.channel, "sources")
    assert text_of(listed.response).startswith("**5 articles de 5 médias**")
    assert "26 avril 2018 (déduit)" in text_of(listed.response)


async def test_a_follow_up_is_understood_whatever_the_language_of_its_answer(start: Start, locale: Any) -> None:
    world = await start()
    locale("es-ES")
    shown = await world.ann.slash(world.channel, "ask", question="what did he do then?", private=True)
    assert "Pregunta: what did he do then?" in text_of(shown.response)
    await settings(world, "language", language="de")
    answer = (await world.ann.slash(world.channel, "ask", question="what did he do?")).response
    assert "Frage: what did he do?" in text_of(answer)
    world.bot.conversations._questions.clear()
    await world.ann.send(world.channel, f"{world.me} and why?", reply_to=answer)
    follows = world.story.asked[-1].follows
    assert follows is not None
    assert follows.text == "what did he do?"


@pytest.mark.parametrize(
    ("language", "command", "kept"),
    [
        ("de", "`/frag` Stell eine Frage", "Was über Leute gespeichert wird"),
        ("fr", "`/demander` Pose une question", "Ce qui est conservé sur les personnes"),
        ("es-ES", "`/preguntar` Pregunta sobre", "Qué se guarda de las personas"),
    ],
)
async def test_help_and_about_are_in_the_persons_language(
    start: Start, locale: Any, language: str, command: str, kept: str
) -> None:
    world = await start()
    locale(language)
    assert command in text_of((await world.ann.slash(world.channel, "help")).response)
    assert kept in text_of((await world.ann.slash(world.channel, "about")).response)


async def test_small_talk_is_answered_in_the_servers_language(start: Start) -> None:
    world = await start()
    await settings(world, "language", language="es")
    assert text_of(await world.ask("thanks!")) == "De nada."
