"""Forged button ids: invented, out of bounds, or another person's. Each gets a polite line at most."""

from __future__ import annotations

import numpy as np

from bot.cards import custom_ids
from bot.cards.card import Button, Card, Text
from bot.delivery import layout
from tests.bot.conftest import Start, World, custom_id, text_of
from tests.bot.conftest import _own_settings as _own_settings
from tests.bot.conftest import start as start
from tests.bot.conftest import story as story

FORGED = [
    "story:c:AAAAAAAAAAAA0-0", "story:c:AAAAAAAAAAAAzzzzzzz-zzzzzzz", "story:m:" + ".".join(["AAAAAAAAAAAA1-1"] * 5),
    "story:n:AAAAAAAAAAAA1-0", "story:w:AAAAAAAAAAAA1-zzzzzzz", "story:p:s:999999", "story:p:oAAAAAA:n999999",
    "story:p:d000000000000:b0", "story:p:l000000000000:999999", "story:j:s:999999", "story:a:zzzzzzzzzzzzzz",
    "story:a:0", "story:a:zzzzzzzzzzzzz:AAAAAAAAAAA", "story:k:AAAAAAAAAAAAAAAAAAAAAA", "story:r:u:a:000000000000:",
    "story:r:u:x:000000000000:AAAAAAAAAAAAzzzzzzz-zzzzzzz", "story:i:a:0000000000000000",
    "story:i:c:00000000", "story:i:e:ffffffffffffffff", "story:u:999999999999", "story:g:y:999999", "story:g:l:0",
]  # fmt: skip


async def press(world: World, forged: str) -> str:
    channel = world.bot.get_channel(world.channel.id)
    await channel.send(view=layout(Card((Text("A card."),), (Button("Press", forged),))))  # type: ignore[union-attr]
    pressed = await world.ann.click(world.channel.last_message, custom_id=forged)
    return text_of(pressed.response) if pressed.response is not None else ""


async def test_forged_ids_are_answered_politely_and_nothing_fails(start: Start) -> None:
    world = await start()
    await world.ask("what did he do then?")
    for forged in FORGED:
        shown = await press(world, forged)
        assert "Something went wrong" not in shown, forged
        assert world.env.errors == [], forged


async def test_spans_of_a_real_article_give_no_more_than_was_cited(start: Start) -> None:
    world = await start()
    answer = await world.ask("what did he do then?")
    real = custom_id(answer, "story:c:")
    (place,) = custom_ids.places(real.removeprefix("story:c:"))
    for start_at, length in ((0, 5), (place.start, 1), (place.start, 10**7), (10**9, 1), (place.start + 1, 3)):
        head = f"story:c:{place.article}{place.checksum}"
        shown = await press(world, f"{head}{np.base_repr(start_at, 36).lower()}-{np.base_repr(length, 36).lower()}")
        assert "changed since" in shown or "no longer" in shown, shown
        assert world.env.errors == []


async def test_a_button_with_another_persons_question_does_not_reveal_it(start: Start) -> None:
    world = await start()
    asked = await world.bob.slash(world.channel, "ask", question="what did he do then?", private=True)
    for person in (world.bob, world.ann):
        forged = custom_ids.ask_again(asked.response.id, person.id, b"another salt")
        shown = await press(world, forged)
        assert "then" not in shown
        assert "stood his ground" not in shown
    own = custom_ids.ask_again(asked.response.id, world.ann.id, world.bot.salt)
    assert "what did he do then?" in await press(world, own)
