"""A running bot serves a rebuilt index without restart; buttons of old answers stay correct."""

from __future__ import annotations

from pathlib import Path

from bench import soak_story
from tests.discord_server.remote import Discord, running_server, text_of
from tests.discord_server.world import MANAGE_GUILD
from tests.integration.bot_process import register_commands, running_bot
from tests.integration.test_answers import place
from tests.support.processes import rebuild_apart


async def told_number(server: Discord, user: str, channel: str) -> tuple[str, str]:
    """Asks for the number in the changing article; returns the answer's id and text."""
    question = soak_story.MARKED_QUESTIONS[0]
    asked = await server.do("say", user=user, channel=channel, content=f"{{bot}} {question}")
    answer = await server.reply_to(asked["id"])
    return str(answer["id"]), text_of(answer)


async def test_a_rebuilt_index_is_taken_up_and_old_buttons_say_so(index_dir: Path, tmp_path: Path) -> None:
    story = soak_story.make_story(tmp_path)
    own = tmp_path / "index"
    soak_story.take_models(index_dir / ".models", own, story)
    rebuild_apart(tmp_path, story=story, index_dir=own)
    async with running_server() as server:
        guild, channel, user = await place(server)
        (admin,) = await server.do("create_users", guild=guild, permissions=MANAGE_GUILD)
        await register_commands(server)
        async with running_bot(server, tmp_path, own, story=story) as bot:
            answer, text = await told_number(server, user, channel)
            assert f"counted {soak_story.FIRST_NUMBER} ballots" in text

            soak_story.write_marked(story, 4242)
            generation = rebuild_apart(tmp_path, story=story, index_dir=own)
            await bot.printed(f"storybot generation now={generation}")
            _, text = await told_number(server, user, channel)
            assert "counted 4242 ballots" in text, "neither the index nor the cache may give the old number"

            pressed = await server.do("click", user=user, message=answer, label="Context")
            assert "rebuilt" in text_of(await server.answered(pressed["id"]))

            used = await server.do("slash", user=admin, channel=channel, name="status")
            assert generation in text_of(await server.answered(used["id"]))

            # A damaged generation is refused and reported in /status, and the bot stays in service.
            texts = next(own.glob(f"*/generations/{generation}/texts"))
            older = sorted(place.name for place in texts.parent.parent.iterdir() if place.name < generation)[-1]
            (texts.parent.parent / older / "texts").write_bytes(b"")
            next(own.glob("*/live")).write_text(f"{older}\n", encoding="ascii")
            await bot.printed("is refused")
            _, text = await told_number(server, user, channel)
            assert "counted 4242 ballots" in text
            used = await server.do("slash", user=admin, channel=channel, name="status")
            assert "damaged" in text_of(await server.answered(used["id"]))
        assert await server.do("checks") == []
