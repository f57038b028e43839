"""Asking by mention, reply, thread and DM, as the real client hears and answers it."""

from __future__ import annotations

import discord
import pytest
from simcord.backend.models.message import AllowedMentions

from tests.bot.conftest import Start, custom_id, labels, text_of


async def test_a_mention_is_answered_as_a_reply_with_outlets_links_and_the_sentence_in_bold(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    assert answer.reference is not None
    assert answer.flags.components_v2
    text = text_of(answer)
    assert "**The Tango** (inferred)" in text
    assert "**Unaffected by the message, West stood his ground.**" in text
    assert "](https://thetango.net/2018/04/27/" in text
    assert "#:~:text=Unaffected" in text
    assert "5 articles searched" in text
    assert labels(answer) == ["More context", "More context", "More excerpts", "👍", "👎", "Discuss in a thread"]
    assert [question.text for question in world.story.asked] == ["what did he do then?"]


async def test_a_message_that_does_not_concern_it_is_left_alone(start: Start) -> None:
    world = await start()
    await world.ann.send(world.channel, "what did he do then?")
    await world.ann.send(world.channel, "@everyone what did he do then?")
    hook = world.guild.create_webhook(world.channel)
    await hook.send(f"{world.me} what did he do then?")
    assert world.story.asked == []


async def test_another_bot_is_not_answered(start: Start) -> None:
    world = await start()
    robot = world.guild.add_member(world.env.create_user("robot", bot=True))
    assert await world.ask("what did he do then?", person=robot) is None
    assert world.story.asked == []


async def test_a_decline_is_one_line_with_a_button_for_what_lay_nearest(start: Start) -> None:
    world = await start()
    answer = await world.ask("why is the sky blue?")
    assert text_of(answer) == "The articles do not say. 5 articles searched."
    assert labels(answer) == ["Show nearest", "👍", "👎"]


async def test_a_reply_carries_on_from_the_question_before(start: Start) -> None:
    world = await start()
    first = await world.ask("what did he do then?")
    await world.ann.send(world.channel, f"{world.me} and why?", reply_to=first)
    followed = world.story.asked[-1]
    assert followed.text == "and why?"
    assert followed.follows is not None
    assert followed.follows.text == "what did he do then?"


async def test_a_reply_after_a_restart_finds_the_question_in_the_messages(start: Start) -> None:
    world = await start()
    first = await world.ask("what did he do then?")
    world.bot.conversations._questions.clear()
    await world.ann.send(world.channel, f"{world.me} and why?", reply_to=first)
    assert world.story.asked[-1].follows is not None
    assert world.story.asked[-1].follows.text == "what did he do then?"


async def test_a_reply_after_a_restart_reads_the_question_of_a_slash_command(start: Start) -> None:
    world = await start()
    await world.ann.slash(world.channel, "ask", question="what did *he* do <@1> then?")
    world.bot.conversations._questions.clear()
    await world.ann.send(world.channel, f"{world.me} and why?", reply_to=world.channel.last_message)
    assert world.story.asked[-1].follows.text == "what did *he* do <@1> then?"


async def test_a_reply_with_its_ping_on_needs_no_mention(start: Start) -> None:
    world = await start(env={"approved_intents": discord.Intents.default()})
    first = await world.ask("what did he do then?")
    await world.ann.send(world.channel, "and why?", reply_to=first)
    assert world.story.asked[-1].text == "and why?"
    assert world.story.asked[-1].follows.text == "what did he do then?"


async def test_a_reply_whose_words_discord_hides_gets_a_hint_in_a_dm(start: Start) -> None:
    world = await start(env={"approved_intents": discord.Intents.default()})
    first = await world.ask("what did he do then?")
    before = len(world.channel.history())
    reference = {"channel_id": str(world.channel.id), "message_id": str(first.id)}
    world.env.backend.create_message(
        world.channel.id,
        world.ann.id,
        "and why?",
        reference=world.env.backend.normalize_message_reference(world.channel.id, reference),
        allowed_mentions=AllowedMentions(replied_user=False),
    )
    await world.env.settle()
    assert len(world.story.asked) == 1
    assert len(world.channel.history()) == before + 1
    assert "Mention me in the reply" in text_of(world.ann.user.dm_channel.last_message)


async def test_a_bare_mention_is_told_how_to_ask_and_only_once_a_minute(start: Start) -> None:
    world = await start()
    await world.ask("")
    await world.ask("")
    assert "/help" in text_of(world.ann.user.dm_channel.last_message)
    assert len(world.ann.user.dm_channel.history()) == 1


async def test_a_dm_is_answered_without_a_mention_and_carries_on(start: Start) -> None:
    world = await start()
    await world.ann.user.send_dm("what did he do then?")
    answer = world.ann.user.dm_channel.last_message
    assert "stood his ground" in text_of(answer)
    assert "Discuss in a thread" not in labels(answer)
    await world.ann.user.send_dm("and why?")
    assert world.story.asked[-1].follows.text == "what did he do then?"


async def test_a_thread_is_opened_on_an_answer_and_follows_it(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    pressed = await world.ann.click(answer, label="Discuss in a thread")
    (thread,) = world.channel.threads
    assert thread.name == "what did he do then?"
    assert f"Opened <#{thread.id}>" in text_of(pressed.response)
    assert "Mention me" in text_of(thread.last_message)
    reply = await world.ask("and why?", channel=thread)
    assert reply is not None
    assert world.story.asked[-1].follows.text == "what did he do then?"
    await world.ask("and then?", channel=thread)
    assert world.story.asked[-1].follows.text == "and why?"


async def test_a_second_thread_on_the_same_answer_leads_to_the_first(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.ann.click(answer, label="Discuss in a thread")
    world.env.inject_error("POST", "/channels/*/messages/*/threads", status=400, code=160004)
    pressed = await world.bob.click(answer, label="Discuss in a thread")
    assert f"There is a thread already: <#{answer.id}>" in text_of(pressed.response)


async def test_without_the_intent_a_thread_needs_the_mention(start: Start) -> None:
    world = await start(env={"approved_intents": discord.Intents.default()})
    answer = await world.ask("what did he do then?")
    await world.ann.click(answer, label="Discuss in a thread")
    (thread,) = world.channel.threads
    await world.ann.send(thread, "and why?")
    assert len(world.story.asked) == 1


async def test_with_the_intent_switched_on_its_own_threads_need_no_mention(start: Start) -> None:
    world = await start(message_content=True)
    answer = await world.ask("what did he do then?")
    await world.ann.click(answer, label="Discuss in a thread")
    (thread,) = world.channel.threads
    assert "Just ask on" in text_of(thread.last_message)
    await world.ann.send(thread, "and why?")
    assert world.story.asked[-1].text == "and why?"
    assert world.story.asked[-1].follows.text == "what did he do then?"
    await world.ann.send(world.channel, "and in the channel?")
    assert len(world.story.asked) == 2


async def test_everything_but_that_works_with_no_privileged_intent(start: Start) -> None:
    world = await start(env={"approved_intents": discord.Intents.default()})
    assert not world.bot.intents.message_content
    assert not world.bot.intents.members
    assert not world.bot.intents.presences
    assert "stood his ground" in text_of(await world.ask("what did he do then?"))
    await world.ann.user.send_dm("what did he do then?")
    assert "stood his ground" in text_of(world.ann.user.dm_channel.last_message)


async def test_the_intent_is_refused_where_discord_has_it_switched_off(start: Start) -> None:
    with pytest.raises(discord.PrivilegedIntentsRequired):
        await start(message_content=True, env={"approved_intents": discord.Intents.default()})


async def test_a_message_that_comes_twice_is_answered_once(start: Start) -> None:
    world = await start()
    message = await world.ann.send(world.channel, f"{world.me} what did he do then?")
    (again,) = [one for one in world.channel.history() if one.id == message.id]
    world.bot.dispatch("message", again)
    await world.env.settle()
    assert len(world.story.asked) == 1


async def test_sends_carry_a_nonce_that_is_the_same_for_the_same_question(start: Start) -> None:
    world = await start()
    message = await world.ann.send(world.channel, f"{world.me} what did he do then?")
    (sent,) = [
        request.json
        for request in world.env.http_requests
        if request.method == "POST" and request.path.endswith(f"/channels/{world.channel.id}/messages")
    ]
    assert sent["nonce"] == str(message.id)
    assert sent["enforce_nonce"] is True
    assert sent["allowed_mentions"] == {"parse": [], "replied_user": False}


async def test_typing_shows_while_a_mention_is_answered(start: Start) -> None:
    world = await start()
    await world.ask("what did he do then?")
    paths = [request.path for request in world.env.http_requests]
    assert paths.index(f"/channels/{world.channel.id}/typing") < paths.index(f"/channels/{world.channel.id}/messages")


async def test_two_shards_answer_their_servers(start: Start) -> None:
    world = await start(env={"shard_count": 2})
    guild = world.env.create_guild("Other", shard_id=1)
    channel = guild.create_text_channel("other")
    carl = guild.add_member(world.env.create_user("carl"))
    await world.env.settle()
    assert await world.ask("what did he do then?", person=carl, channel=channel) is not None


async def test_a_question_that_is_too_long_is_told_so(start: Start) -> None:
    world = await start()
    assert await world.ask("why " * 400) is None
    assert "at most 1,000 characters" in text_of(world.ann.user.dm_channel.last_message)


async def test_more_context_of_a_mention_is_private(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert pressed.ephemeral
