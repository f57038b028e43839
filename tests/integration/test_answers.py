"""The whole bot on the loopback Discord: user actions and their results."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.discord_server.remote import ROOT, Discord, buttons_of, running_server, text_of
from tests.integration.bot_process import run_command, running_bot
from tests.integration.quoting import answering_sentences, is_quoted, saved_texts

ANSWERED = "who did kanye share a private text conversation with?"
NOT_COVERED = "which vaccine was recalled?"
TEXTS = saved_texts(ROOT / "seeds")


async def place(server: Discord) -> tuple[str, str, str]:
    """A guild with a channel and a user in it."""
    guild = (await server.do("create_guild"))["id"]
    channel = (await server.do("create_channel", guild=guild))["id"]
    (user,) = await server.do("create_users", guild=guild)
    return guild, channel, user


async def test_a_mention_gets_its_cited_answer_verbatim_and_its_buttons_work_after_a_restart(
    index_dir: Path, tmp_path: Path
) -> None:
    async with running_server() as server:
        _, channel, user = await place(server)
        async with running_bot(server, tmp_path, index_dir):
            asked = await server.do("say", user=user, channel=channel, content=f"{{bot}} {ANSWERED}")
            answer = await server.reply_to(asked["id"])
            sentences = answering_sentences(answer)
            assert sentences, text_of(answer)
            assert all(is_quoted(sentence, TEXTS) for sentence in sentences), sentences
            assert "](<http" in text_of(answer) or "](http" in text_of(answer)
            typed = await server.do("events", kinds=["typing"])
            assert {entry["channel"] for entry in typed} == {channel}

            asked = await server.do("say", user=user, channel=channel, content=f"{{bot}} {NOT_COVERED}")
            declined = await server.reply_to(asked["id"])
            assert answering_sentences(declined) == []
            assert "articles searched" in text_of(declined)

        async with running_bot(server, tmp_path, index_dir):
            pressed = await server.do("click", user=user, message=answer["id"], label="Context")
            context = await server.answered(pressed["id"])
            assert context["only_for"] == user
            sentences = answering_sentences(context)
            assert sentences
            assert all(is_quoted(sentence, TEXTS) for sentence in sentences)

            pressed = await server.do("click", user=user, message=answer["id"], label="👎")
            await server.wait_for("acknowledged", lambda entry: entry["interaction"] == pressed["id"])
            modal = (await server.do("interaction", id=pressed["id"]))["modal"]
            field = modal["components"][0].get("component") or modal["components"][0]["components"][0]
            values = {field["custom_id"]: "it is about somebody else"}
            sent = await server.do("submit", interaction=pressed["id"], values=values)
            assert "your rating is stored" in text_of(await server.answered(sent["id"]))

            pressed = await server.do("click", user=user, message=answer["id"], label="👍")
            assert "your rating is stored" in text_of(await server.answered(pressed["id"]))
        assert (await server.do("counts")).get("commands") is None, "commands are never registered on start"
        assert await server.do("checks") == []


async def test_only_sync_registers_commands_and_then_they_work(index_dir: Path, tmp_path: Path) -> None:
    async with running_server() as server:
        _, channel, user = await place(server)
        code, said = await run_command(server, tmp_path, index_dir, "sync")
        assert code == 0, said
        registered = {command["name"] for command in await server.do("commands")}
        assert {"ask", "sources", "source", "help", "about", "status", "settings", "forget-me"} <= registered
        german = {command["name_localizations"]["de"] for command in await server.do("commands")}
        assert {"frag", "quellen", "hilfe", "Quelle finden"} <= german
        code, said = await run_command(server, tmp_path, index_dir, "sync")
        assert code == 0, said
        assert (await server.do("counts"))["commands"] == 1, f"nothing had changed: {said}"

        async with running_bot(server, tmp_path, index_dir):
            used = await server.do("slash", user=user, channel=channel, name="ask", options={"question": ANSWERED})
            answer = await server.answered(used["id"])
            assert all(is_quoted(sentence, TEXTS) for sentence in answering_sentences(answer))
            fared = await server.do("interaction", id=used["id"])
            assert (fared["callback"], fared["ephemeral"]) == (5, False)

            options = {"question": ANSWERED, "private": True}
            used = await server.do("slash", user=user, channel=channel, name="ask", options=options)
            assert (await server.answered(used["id"]))["only_for"] == user

            for name in ("sources", "help", "about"):
                used = await server.do("slash", user=user, channel=channel, name=name)
                assert text_of(await server.answered(used["id"]))

            await server.do("speaks", user=user, locale="de")
            used = await server.do("slash", user=user, channel=channel, name="help")
            assert "`/frag` Stell eine Frage" in text_of(await server.answered(used["id"]))

            options = {"outlet": "", "question": "x"}
            typed = await server.do("slash", user=user, channel=channel, name="ask", options=options, focused="outlet")
            await server.wait_for("acknowledged", lambda entry: entry["interaction"] == typed["id"])
            outlets = [choice["value"] for choice in (await server.do("interaction", id=typed["id"]))["choices"]]
            assert outlets
            options = {"question": ANSWERED, "outlet": outlets[0]}
            used = await server.do("slash", user=user, channel=channel, name="ask", options=options)
            await server.answered(used["id"])

            said_by_somebody = await server.do("say", user=user, channel=channel, content=ANSWERED)
            for entry in ("Ask about this", "Find the source"):
                used = await server.do("menu", user=user, message=said_by_somebody["id"], name=entry)
                assert text_of(await server.answered(used["id"]))
        assert await server.do("checks") == []


@pytest.mark.asyncio(loop_scope="session")
async def test_replies_threads_and_dms_carry_a_conversation(served: Discord) -> None:
    _, channel, user = await place(served)
    private = (await served.do("open_dm", user=user))["id"]
    asked = await served.do("say", user=user, channel=channel, content=f"{{bot}} {ANSWERED}")
    answer = await served.reply_to(asked["id"])
    followed = await served.do(
        "say", user=user, channel=channel, content="and what did he answer?", reply_to=answer["id"]
    )
    assert text_of(await served.reply_to(followed["id"]))

    asked = await served.do("say", user=user, channel=private, content=ANSWERED)
    assert answering_sentences(await served.reply_to(asked["id"]))

    thread_buttons = [button for button in buttons_of(answer) if "thread" in (button.get("label") or "")]
    assert thread_buttons
    mark = await served.mark()
    await served.do("click", user=user, message=answer["id"], custom_id=thread_buttons[0]["custom_id"])
    thread = (await served.wait_for("thread", after=mark))["id"]
    asked = await served.do("say", user=user, channel=thread, content=f"{{bot}} {ANSWERED}")
    assert answering_sentences(await served.reply_to(asked["id"]))
    assert await served.do("checks") == []


@pytest.mark.asyncio(loop_scope="session")
async def test_a_user_installed_app_answers_privately_where_the_bot_is_not(served: Discord) -> None:
    guild = (await served.do("create_guild", installed=False))["id"]
    channel = (await served.do("create_channel", guild=guild))["id"]
    (user,) = await served.do("create_users", guild=guild)
    used = await served.do(
        "slash", user=user, channel=channel, name="ask", options={"question": ANSWERED}, for_user=True
    )
    answer = await served.answered(used["id"])
    assert answer["only_for"] == user
    assert answering_sentences(answer)
    assert await served.do("checks") == []
