"""Asking by mention, reply, thread and DM, as the real client receives and answers it."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

import discord
import pytest
from simcord.backend.models.message import AllowedMentions
from sqlalchemy import select

from bot.cogs.hear import asks_something, asks_whether_true, asks_who_said
from bot.markdown import parse_message
from bot.state.tables import conversation
from index import OneStory
from tests.bot.conftest import Start, World, custom_id, labels, text_of


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
    below = ["Proof", "More excerpts", "👍", "👎", "Discuss in a thread", "🗑️"]
    assert labels(answer) == ["Context", "Context", *below]
    assert [question.text for question in world.story.asked] == ["what did he do then?"]


async def test_an_unrelated_message_is_ignored(start: Start) -> None:
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


async def test_a_decline_is_one_line_with_a_button_for_the_nearest(start: Start) -> None:
    world = await start()
    answer = await world.ask("why is the sky blue?")
    assert text_of(answer) == "The articles do not say. 5 articles searched."
    assert labels(answer) == ["Show nearest", "👍", "👎", "🗑️"]


async def test_a_reply_continues_from_the_previous_question(start: Start) -> None:
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


async def test_a_reply_with_its_ping_enabled_needs_no_mention(start: Start) -> None:
    world = await start(env={"approved_intents": discord.Intents.default()})
    first = await world.ask("what did he do then?")
    await world.ann.send(world.channel, "and why?", reply_to=first)
    assert world.story.asked[-1].text == "and why?"
    assert world.story.asked[-1].follows.text == "what did he do then?"


async def test_a_reply_whose_text_discord_hides_gets_a_hint(start: Start) -> None:
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
    assert len(world.channel.history()) == before + 2
    assert "Mention me in the reply" in text_of(world.channel.last_message)


async def test_a_bare_mention_is_told_how_to_ask_and_gets_a_reaction_the_second_time(start: Start) -> None:
    world = await start()
    assert "/help" in text_of(await world.ask(""))
    assert await world.ask("") is None
    assert "⏳" in reactions(world)


async def test_a_dm_is_answered_without_a_mention_and_continues(start: Start) -> None:
    world = await start()
    await world.ann.user.send_dm("what did he do then?")
    answer = world.ann.user.dm_channel.last_message
    assert "stood his ground" in text_of(answer)
    assert "Discuss in a thread" not in labels(answer)
    await world.ann.user.send_dm("and why?")
    assert world.story.asked[-1].follows.text == "what did he do then?"


async def test_a_thread_is_opened_on_an_answer_and_continues_it(start: Start) -> None:
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
    await world.ask("and who was it?", channel=thread)
    assert world.story.asked[-1].follows.text == "and why?"


async def test_a_second_thread_on_the_same_answer_leads_to_the_first(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    await world.ann.click(answer, label="Discuss in a thread")
    world.env.inject_error("POST", "/channels/*/messages/*/threads", status=400, code=160004)
    pressed = await world.bob.click(answer, label="Discuss in a thread")
    assert f"There is already a thread: <#{answer.id}>" in text_of(pressed.response)


async def test_without_the_intent_a_thread_needs_the_mention(start: Start) -> None:
    world = await start(env={"approved_intents": discord.Intents.default()})
    answer = await world.ask("what did he do then?")
    await world.ann.click(answer, label="Discuss in a thread")
    (thread,) = world.channel.threads
    await world.ann.send(thread, "and why?")
    assert len(world.story.asked) == 1


async def test_with_the_intent_enabled_its_own_threads_need_no_mention(start: Start) -> None:
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


async def test_people_who_talk_among_themselves_in_its_threads_are_left_alone(start: Start) -> None:
    world = await start(message_content=True)
    await world.ann.click(await world.ask("what did he do then?"), label="Discuss in a thread")
    (thread,) = world.channel.threads
    said = await world.bob.send(thread, "I read that in the Echo")
    for words in (
        "lol",
        "thanks",
        "no idea",
        "he should go",
        "😀",
        "https://echo.example/a",
        f"{world.bob.mention} why?",
    ):
        await world.ann.send(thread, words)
    await world.ann.send(thread, "which one?", reply_to=said)
    assert len(world.story.asked) == 1
    assert thread.last_message.content == "which one?"
    for asked, words in enumerate(("did he resign", f"{world.me} the singer", "¿y por qué?"), start=2):
        await world.bob.send(thread, words)
        assert len(world.story.asked) == asked, words


ASKED_AMONG_PEOPLE = """
what did he say?|who is the captain|and why|and then|more on that|source|tell me more|did the ship sink
is there a report
was anyone hurt|wer ist der kapitän|Warum wurde er entlassen|und warum|Was sagte er?|qui est le capitaine|et pourquoi
¿cuándo fue|por qué lo suspendieron|船长是谁？|refund?|tickets? anyone|summarise the story|and the Echo|whats the price
"""
SAID_AMONG_PEOPLE = """
yeah right|I agree with you ann|thanks|he is an idiot|ok|hi ann|brb|wow, crazy|what a shame|can't wait|do it|will do
have fun
that's why I asked|same|ja genau|c'est vrai|claro que sí|I know who did it|they will pay for it|more than enough I think
is what it is|show off|list is long|then he left|may be|:)|well;|ask the bot|explains a lot|and I agree|so sad
"""


def test_what_asks_something_is_recognised_without_a_mention() -> None:
    wrong = [words for words in re.split(r"[|\n]", ASKED_AMONG_PEOPLE.strip()) if not asks_something(words)]
    wrong += [words for words in re.split(r"[|\n]", SAID_AMONG_PEOPLE.strip()) if asks_something(words)]
    assert wrong == []


async def test_everything_else_works_without_privileged_intents(start: Start) -> None:
    world = await start(env={"approved_intents": discord.Intents.default()})
    assert not world.bot.intents.message_content
    assert not world.bot.intents.members
    assert not world.bot.intents.presences
    assert "stood his ground" in text_of(await world.ask("what did he do then?"))
    await world.ann.user.send_dm("what did he do then?")
    assert "stood his ground" in text_of(world.ann.user.dm_channel.last_message)


async def test_the_intent_is_refused_if_discord_has_it_disabled(start: Start) -> None:
    with pytest.raises(discord.PrivilegedIntentsRequired):
        await start(message_content=True, env={"approved_intents": discord.Intents.default()})


async def test_a_message_received_twice_is_answered_once(start: Start) -> None:
    world = await start()
    message = await world.ann.send(world.channel, f"{world.me} what did he do then?")
    (again,) = [one for one in world.channel.history() if one.id == message.id]
    world.bot.dispatch("message", again)
    await world.env.settle()
    assert len(world.story.asked) == 1


async def test_sends_carry_the_same_nonce_for_the_same_question(start: Start) -> None:
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


async def test_a_question_that_is_too_long_is_refused(start: Start) -> None:
    world = await start()
    assert "at most 1,000 characters" in text_of(await world.ask("why " * 400))


async def test_more_context_of_a_mention_is_private(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    pressed = await world.bob.click(answer, custom_id=custom_id(answer, "story:c:"))
    assert pressed.ephemeral


def reactions(world: World) -> str:
    """Returns the requested reactions to messages."""
    paths = [one.path for one in world.env.http_requests if "/reactions/" in one.path]
    return unquote(" ".join(paths))


@pytest.mark.parametrize("said", ["hi", "thanks!", "lol", "good bot", "tell me a joke"])
async def test_small_talk_gets_a_line_and_no_excerpts(start: Start, said: str) -> None:
    world = await start()
    answer = await world.ask(said)
    assert world.story.asked == []
    assert "> " not in text_of(answer)


async def test_only_who_may_be_new_is_told_where_to_begin(start: Start) -> None:
    world = await start()
    begin = "-# `/story` shows the story at a glance, `/help` how to ask."
    said = [text_of(await world.ask(words)) for words in ("hi", "lol", "thanks", "bye")]
    assert [one.endswith(begin) for one in said] == [True, True, False, False]


async def test_questions_about_the_bot_or_the_whole_story_need_no_search(start: Start) -> None:
    world = await start()
    who = text_of(await world.ask("who are you?"))
    assert who.startswith("I answer questions about **The story that ships")
    assert "**Ask** by mentioning me" in who
    assert who.endswith(
        "-# `/help` lists my commands, `/about` says what I store about you, and `/forget-me` deletes it."
    )
    assert "The story that ships" in text_of(await world.ask("tl;dr please"))
    assert world.story.asked == []


async def test_a_message_about_the_bot_is_ignored(start: Start) -> None:
    world = await start()
    await world.ann.send(world.channel, f"I think {world.me} is great")
    assert world.channel.last_message.author != world.bot.user
    assert reactions(world) == ""


async def test_a_question_in_another_language_names_the_language_of_the_articles(start: Start) -> None:
    world = await start()
    for asked, said in (
        ("warum hat er das nicht gesagt?", "Die Artikel sind auf Englisch"),
        ("pourquoi est-ce que il a dit cela?", "Les articles sont en anglais"),
        ("почему он это не сказал?", "The articles are in English"),
    ):
        text = text_of(await world.ask(asked))
        assert said in text
        assert "stood his ground" in text


@pytest.mark.parametrize(
    "written",
    [
        "{me} <@1054775421671055390> what did the singer do?",
        "<@&1054775421671055390> {me} what did the singer do?",
        "{me} **what** did `the singer` do?",
        "{me} ```\nwhat did the singer do?\n```",
        "{me} what did the singer do? <:wave:1054775421671055390>",
        "@everyone {me} what did the singer do? @here",
        "{me} > what did the singer do?",
        "{me}\n> what did the singer do?",
        "hi {me}, what did the singer do?",
    ],
)
async def test_markup_is_understood_and_not_searched(start: Start, written: str) -> None:
    world = await start()
    await world.ann.send(world.channel, written.format(me=world.me))
    assert [question.text.strip("> ") for question in world.story.asked] == ["what did the singer do?"]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("<@1> what happened on <t:1524823200:D>?", "what happened on 27 April 2018?"),
        ("did they know (**before** <t:1524823200>)", "did they know (before 27 April 2018)"),
        ("<t:1524823200:R> who said that?", "who said that?"),  # not part of a sentence
        ("<@1> <t:1524823200:R> who said that? <t:1524823200:t>", "who said that?"),
        ("who said that?\n<t:1524823200:F>", "who said that?"),
        ("<@1> :joy: who said that :thinking_face:", "who said that"),
        ("at 10:30:15 or 3:2:1", "at 10:30:15 or 3:2:1"),
    ],
)
def test_a_timestamp_in_a_sentence_is_read_as_its_date_and_emoji_are_not_words(written: str, words: str) -> None:
    assert parse_message(written, 1).plain == words


@pytest.mark.parametrize(
    "words",
    [
        "who said dat",
        "who tf sed this",
        "where is this from?",
        "source on that pls",
        "says who?",
        "which paper posted it",
        "who claimed this lol",
    ],
)
def test_who_said_this_is_recognised_in_many_wordings(words: str) -> None:
    assert asks_who_said(words)
    assert not asks_whether_true(words)


@pytest.mark.parametrize(
    "words",
    [
        "is dis real",
        "wait is that true",
        "cap?",
        "fact check",
        "can you verify this pls",
        "fact-check that",
        "legit or nah",
        "did she really say that?",
        "did anyone ever say this",
        "real or fake",
        "is it true tho",
        "confirm?",
    ],
)
def test_is_this_true_is_recognised_in_many_wordings(words: str) -> None:
    assert asks_whether_true(words)
    assert not asks_who_said(words)


@pytest.mark.parametrize(
    "words",
    ["who paid for it", "did she say sorry", "check the price", "is it over", "where is the source of the river"],
)
def test_a_complete_question_does_not_ask_for_the_source_of_another_message(words: str) -> None:
    assert not asks_whether_true(words)


async def test_a_bare_mention_in_a_reply_asks_about_the_quoted_message(start: Start) -> None:
    world = await start(message_content=True)
    said = await world.bob.send(world.channel, "what did the singer do?")
    await world.ann.send(world.channel, world.me, reply_to=said)
    assert [question.text for question in world.story.asked] == ["what did the singer do?"]
    assert "Asked: what did the singer do?" in text_of(world.channel.last_message)


async def test_who_said_this_finds_the_source_of_the_quoted_message(start: Start) -> None:
    world = await start(message_content=True)
    said = await world.bob.send(world.channel, "stood his ground")
    await world.ann.send(world.channel, f"{world.me} who said this?", reply_to=said)
    assert "is in The Tango" in text_of(world.channel.last_message)


async def test_a_message_hidden_by_discord_is_reported_as_hidden(start: Start) -> None:
    world = await start(env={"approved_intents": discord.Intents.default()})
    said = await world.bob.send(world.channel, "stood his ground")
    await world.ann.send(world.channel, f"{world.me} is this true?", reply_to=said)
    assert "Discord does not show me that message" in text_of(world.channel.last_message)
    assert world.story.asked == []


async def test_the_same_person_is_followed_in_the_same_channel_for_some_minutes(start: Start) -> None:
    world = await start()
    await world.ask("what did the singer do?")
    await world.ask("and why?")
    assert world.story.asked[-1].follows.text == "what did the singer do?"
    await world.ask("and why?", person=world.bob)
    assert world.story.asked[-1].follows.text == "what did the singer do?"  # ann's; bob has none before
    assert len(world.story.asked) == 2
    await world.ask("what did the label do?")
    assert world.story.asked[-1].follows is None


async def test_a_follow_up_may_be_answered_with_further_excerpts_of_the_previous_answer(start: Start) -> None:
    world = await start()
    story = world.story
    story.behaviour["what did the singer do?"] = lambda asked: story.answer(asked, "stood his ground", "dragon energy")
    story.behaviour["did he speak of energy?"] = lambda asked: story.answer(asked, "dragon energy", "stood his ground")
    await world.ask("what did the singer do?")
    further = text_of(await world.ask("did he speak of energy?"))
    assert "dragon energy" in further
    assert "stood his ground" not in further
    story.behaviour["did he explain it?"] = lambda asked: replace(story.answer(asked, "stood his ground"), sure=False)
    assert "nothing further" in text_of(await world.ask("did he explain it?"))
    await world.ask("what did the singer do?")
    story.behaviour["and his manager?"] = lambda asked: story.decline(asked)
    assert "nothing further" not in text_of(await world.ask("and his manager?"))


async def test_a_greeting_is_returned_in_its_language(start: Start) -> None:
    world = await start()
    assert text_of(await world.ask("Guten Tag!")).startswith("Hallo!")
    assert text_of(await world.ask("merci beaucoup")).startswith("De rien")
    assert text_of(await world.ask("ciao")).startswith("Hello!")  # the bot speaks no Italian


async def test_nothing_further_is_one_line(start: Start) -> None:
    world = await start()
    story = world.story
    story.behaviour["what did the singer do?"] = lambda asked: story.answer(asked, "stood his ground")
    await world.ask("what did the singer do?")
    assert text_of(await world.ask("more")) == "I find nothing further on that in the articles."


async def test_and_then_shows_excerpts_not_shown_yet(start: Start) -> None:
    world = await start()
    first = await world.ask("what did the singer do?")
    assert "stood his ground" in text_of(first)
    further = text_of(await world.ask("and then?"))
    assert "**Unaffected by the message, West stood his ground.**" not in further
    assert "dragon energy" in further


async def test_source_lists_the_articles_of_the_previous_answer(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    asked = len(world.story.asked)
    listed = text_of(await world.ask("source?"))
    for outlet in re.findall(r"^\*\*(.+?)\*\*(?: \(inferred\))?$", text_of(answer), re.MULTILINE):
        assert f"**{outlet}**" in listed
    assert "> " not in listed
    assert len(world.story.asked) == asked
    await world.ask("and then?")  # continues from the answer, not from its sources
    assert world.story.asked[-1].text == "what did he do then?"
    assert "do not know what that refers to" in text_of(await world.ask("source?", person=world.bob))


async def test_a_message_to_somebody_else_that_names_the_bot_is_ignored(start: Start) -> None:
    world = await start()
    for words in (f"{world.bob.mention} did you see what {world.me} wrote yesterday?", f"we should mute {world.me}"):
        await world.ann.send(world.channel, words)
    assert not [one for one in world.channel.history() if one.author == world.bot.user]
    await world.ann.send(world.channel, f"{world.bob.mention} {world.me} what did he do then?")
    assert "stood his ground" in text_of(world.channel.last_message)


async def test_a_follow_up_works_after_a_restart(start: Start) -> None:
    world = await start()
    await world.ask("what did the singer do?")
    fresh = type(world.bot)(world.settings, OneStory(world.story), world.bot.database, world.bot.salt)
    await world.env.restart_bot(fresh)
    world.bot = fresh
    await world.ask("and why?")
    assert world.story.asked[-1].follows.text == "what did the singer do?"


async def test_forget_me_deletes_what_was_asked(start: Start) -> None:
    world = await start()
    await world.ask("what did the singer do?")
    await world.ann.slash(world.channel, "forget-me")
    await world.ask("and why?")
    assert [question.text for question in world.story.asked] == ["what did the singer do?"]
    assert await world.bot.database.read(select(conversation)) == []


async def test_a_second_press_of_delete_ends_quietly(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    world.env.inject_error("DELETE", "/webhooks/*/messages/@original", status=404, code=10008, times=1)
    pressed = await world.ann.click(answer, custom_id=custom_id(answer, "story:d:"))
    assert pressed.followups == []


async def test_an_answer_is_deleted_only_by_its_asker(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did the singer do?")
    refused = await world.bob.click(answer, custom_id=custom_id(answer, "story:d:"))
    assert "Only the asker" in text_of(refused.response)
    await world.ann.click(answer, custom_id=custom_id(answer, "story:d:"))
    assert answer.id not in [one.id for one in world.channel.history()]
