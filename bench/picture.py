"""Renders the bot's cards as Discord shows them, as HTML and PNG.

    python -m bench.picture "what does the scheme cost?" --png answer.png
    STORYBOT_STORY=tests/stories/council-vote STORYBOT_INDEX_DIR=var/council storybot rebuild
    STORYBOT_STORY=tests/stories/council-vote STORYBOT_INDEX_DIR=var/council python -m bench.picture --docs docs

The second form renders the pictures of README and docs/operation.md, from the index of an invented story. PNG needs
chromium and an emoji font (`apt install chromium fonts-noto-color-emoji`); without `--png` and `--docs` only the HTML
is written.
"""

from __future__ import annotations

import argparse
import base64
import html
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from PIL import Image, ImageChops

from bot.cards.about import ShownSettings, settings_card
from bot.cards.answer import answer_card, decline_card, deletable, nearest_card
from bot.cards.article import preview_card
from bot.cards.card import Button, Card, Rule, Text
from bot.cards.comparison import otherwise_note, picture_label, picture_lead, timeline_card
from bot.cards.digest import digest_card
from bot.cards.evidence import check_card, edits_card
from bot.cards.watch import change_card
from bot.markdown import escape
from bot.state.servers import ServerSettings
from index import (
    Answer,
    AnswerChange,
    ArticleEdit,
    Citation,
    Decline,
    FetchedPage,
    Question,
    SentenceChange,
    VersionExcerpt,
    draw_timeline,
    load_settings,
    one_article,
    open_story,
    preview_proposal,
    propose_article,
    seen_story,
    story_news,
)
from index.story import Story

ASKER = 1
_PAGE_AT = "https://www.haverleighgazette.example/news/fuller-street-benches"
_PAGE = """<html><head><meta property="og:site_name" content="Haverleigh Gazette">
<meta property="og:title" content="Benches arrive on Fuller Street a month late"></head><body>
<nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Benches arrive on Fuller Street a month late</h1>
<p>By Imogen Sayle</p>
<p>Twelve oak benches were bolted down on Fuller Street on Thursday, a month after the council had promised them.</p>
<p>The supplier had sent the wrong feet twice, said the council's engineer.</p>
<p>“They are very handsome benches,” said the baker across the street. “I shall count who sits on them.”</p>
<p>Sign up to our newsletter</p><p>Read more: Fuller Street car ban voted through after four-hour row</p>
</article></body></html>"""
SURE = "what does the scheme cost?"
POSSIBLE = "what happens to the buses?"
DECLINED = "who designed the cycle lane?"
DESK, PHONE = 760, 400
"""Widths in CSS pixels."""
SCALE = 1.5
"""Device pixels per CSS pixel."""
COLOURS = 80
"""Colours of the palette."""
LONGEST = 1700
"""Maximum height of a card's picture in pixels; the rest is cropped."""

_INLINE = re.compile(
    r"\\(?P<escape>[^0-9A-Za-z\s])"
    r"|\*\*(?P<bold>(?:\\[\s\S]|[^\\])+?)\*\*(?!\*)"
    r"|(?<![\w*])\*(?P<italic>(?:\\[\s\S]|[^\\*])+?)\*"
    r"|\[(?P<label>(?:\\[\s\S]|[^\[\]\\])*)\]\((?P<link>[^\s)]+)\)"
    r"|`(?P<code>[^`]+)`"
    r"|~~(?P<struck>(?:\\[\s\S]|[^\\])+?)~~"
    r"|<t:(?P<time>\d+):(?P<style>[Rf])>"
    r"|<(?P<named>(?:#|@&)\w+)>"
)
_STYLE = """
:root { --back: #313338; --card: #2b2d31; --text: #dbdee1; --dim: #949ba4; --name: #f2f3f5; --link: #00a8fc;
  --line: #3f4147; --button: #4e5058; --quote: #4e5058; }
body.light { --back: #ffffff; --card: #f2f3f5; --text: #313338; --dim: #5c5e66; --name: #060607; --link: #006ce7;
  --line: #d9dadd; --button: #e3e5e8; --quote: #c4c9ce; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); width: var(--width);
  font: 16px/1.375 "gg sans", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
.message { display: grid; grid-template-columns: 56px 1fr; padding: 10px 16px; }
.face { width: 40px; height: 40px; border-radius: 50%; color: #fff; font-weight: 600;
  display: flex; align-items: center; justify-content: center; }
.who { color: var(--name); font-weight: 500; }
.app { background: #5865f2; color: #fff; font-size: 10px; padding: 1px 5px; border-radius: 3px; margin-left: 4px;
  vertical-align: 2px; font-weight: 500; }
.when { color: var(--dim); font-size: 12px; margin-left: 6px; }
.mention { background: #5865f24d; color: #c9cdfb; border-radius: 3px; padding: 0 2px; }
body.light .mention { color: #505cdc; }
.reply { grid-column: 2; color: var(--dim); font-size: 14px; margin: 0 0 3px -4px; white-space: nowrap;
  overflow: hidden; text-overflow: ellipsis; }
.card { background: var(--card); border-radius: 8px; border: 1px solid var(--line); padding: 14px 16px; margin-top: 4px;
  width: 100%; max-width: 600px; display: flex; flex-direction: column; gap: 8px; }
.section { display: flex; gap: 12px; justify-content: space-between; align-items: flex-start; }
.section .button { flex: none; }
.gallery { display: block; width: 100%; max-width: 600px; border-radius: 8px; margin-top: 4px; }
.block { white-space: pre-wrap; overflow-wrap: anywhere; }
.quote { border-left: 4px solid var(--quote); padding: 0 8px 0 12px; display: block; }
.small { font-size: 13px; color: var(--dim); display: block; }
.row { display: block; } .item { display: list-item; margin-left: 22px; }
a { color: var(--link); text-decoration: none; }
.said { min-width: 0; }
code { background: #1e1f22; border-radius: 4px; padding: 0 4px; font-size: 14px; }
hr { border: 0; border-top: 1px solid var(--line); width: 100%; margin: 4px 0; }
body.light code { background: #e3e5e8; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.button { background: var(--button); color: inherit; border-radius: 8px; padding: 5px 14px; font-size: 14px;
  font-weight: 500; white-space: nowrap; height: 32px; line-height: 22px; }
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """A card and its trigger: a question to the bot, a command, or a button under another card."""

    card: Card
    asked: str = ""
    command: str = ""


def page(shown_ones: Sequence[Shown], *, light: bool = False, name: str = "storybot", width: int = DESK) -> str:
    """Renders a channel with cards and their triggers as HTML; `width` in CSS pixels."""
    messages = "".join(_exchange(one, name) for one in shown_ones)
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>An answer</title><style>{_STYLE}</style>'
        f'<body class="{"light" if light else "dark"}" style="--width: {width}px">{messages}</body></html>'
    )


def _exchange(one: Shown, name: str) -> str:
    person, bot = _face("A", "#3ba55c"), _face("s", "#c9a227")
    before = said = ""
    if one.asked:
        asked = f'<span class="mention">@{html.escape(name)}</span> {inline(escape(one.asked))}'
        said = (
            f'<div class="message">{person}<div class="said"><span class="who">ann</span>'
            f'<span class="when">10:24</span><div class="block">{asked}</div></div></div>'
        )
        before = f"╭ <b>@ann</b> {asked}"
    elif one.command:
        before = f'╭ <b>ann</b> used <span class="mention">{html.escape(one.command)}</span>'
    reply = f'<div></div><div class="reply">{before}</div>' if before else ""
    return (
        f'{said}<div class="message">{reply}{bot}<div class="said"><span class="who">{html.escape(name)}</span>'
        f'<span class="app">APP</span><span class="when">10:24</span>{_card(one.card)}</div></div>'
    )


def _card(card: Card) -> str:
    edge = f' style="border-left: 4px solid #{card.accent:06x}"' if card.accent is not None else ""
    body = "".join(_block(block) for block in card.blocks)
    buttons = "".join(_button(button) for button in card.buttons)
    row = f'<div class="buttons">{buttons}</div>' if buttons else ""
    drawn = (base64.b64encode(picture.png).decode() for picture in card.pictures)
    gallery = "".join(f'<img class="gallery" src="data:image/png;base64,{one}">' for one in drawn)
    return f'{gallery}<div class="card"{edge}>{body}{row}</div>'


def inline(markdown: str) -> str:
    """Converts the inline Markdown of the bot's messages to HTML."""
    parts: list[str] = []
    position = 0
    for match in _INLINE.finditer(markdown):
        parts.append(html.escape(markdown[position : match.start()]))
        position = match.end()
        found = match.groupdict()
        if found["escape"] is not None:
            parts.append(html.escape(found["escape"]))
        elif found["bold"] is not None:
            parts.append(f"<b>{inline(found['bold'])}</b>")
        elif found["italic"] is not None:
            parts.append(f"<i>{inline(found['italic'])}</i>")
        elif found["link"] is not None:
            parts.append(f'<a href="{html.escape(found["link"])}">{inline(found["label"])}</a>')
        elif found["code"] is not None:
            parts.append(f"<code>{html.escape(found['code'])}</code>")
        elif found["struck"] is not None:
            parts.append(f"<s>{inline(found['struck'])}</s>")
        elif found["named"] is not None:
            parts.append(f'<span class="mention">{html.escape(found["named"].replace("&", ""))}</span>')
        elif found["style"] == "f":
            parts.append(f"{datetime.fromtimestamp(int(found['time']), UTC):%-d %B %Y %H:%M}")
        else:
            parts.append("some time ago")
    return "".join((*parts, html.escape(markdown[position:])))


def picture(source: Path, to: Path, *, width: int = DESK, height: int = 3000) -> None:
    """Takes a screenshot of an HTML page with chromium and crops the empty part below.

    Raises:
        FileNotFoundError: chromium is not installed.
    """
    browser = next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), ""
    )
    if not browser:
        raise FileNotFoundError("chromium is not installed; try: apt install chromium")
    to.parent.mkdir(parents=True, exist_ok=True)
    options = (
        "--headless=new",
        "--no-sandbox",
        "--hide-scrollbars",
        "--disable-gpu",
        f"--force-device-scale-factor={SCALE}",
    )
    window = f"--window-size={max(width, 500)},{height}"
    subprocess.run(
        [browser, *options, window, f"--screenshot={to}", source.resolve().as_uri()],
        check=True,
        capture_output=True,
        timeout=120,
    )
    _crop(to, round(SCALE * width))


def _crop(path: Path, width: int) -> None:
    """Crops the empty part below, and beside the page, because chromium has no narrow windows."""
    with Image.open(path) as opened:
        image = opened.convert("RGB").crop((0, 0, width, opened.height))
    back = Image.new("RGB", image.size, image.getpixel((image.width - 1, image.height - 1)))
    box = ImageChops.difference(image, back).getbbox()
    if box is not None:
        image.crop((0, 0, image.width, min(image.height, box[3] + 24))).save(path, optimize=True)


def _block(block: Text | Rule) -> str:
    if isinstance(block, Rule):
        return "<hr>"
    text = f'<div class="block">{"".join(_line(line) for line in block.content.split(chr(10)))}</div>'
    return f'<div class="section">{text}{_button(block.button)}</div>' if block.button else text


def _line(line: str) -> str:
    for start, kind in (("> ", "quote"), ("-# ", "small"), ("- ", "item")):
        if line.startswith(start):
            return f'<span class="{kind}">{inline(line.removeprefix(start)) or "&nbsp;"}</span>'
    return f'<span class="row">{inline(line)}</span>'


def _button(button: Button) -> str:
    words = " ".join(part for part in (button.emoji, button.label) if part)
    return f'<span class="button">{html.escape(words)}</span>'


def _face(letter: str, colour: str) -> str:
    return f'<div class="face" style="background: {colour}">{letter}</div>'


def pictures(story: Story) -> Iterator[tuple[str, list[Shown]]]:
    """Yields the name and cards of each picture in the documentation, from the cards that the bot would send."""
    answered, possible, declined = (story.ask(Question(asked)) for asked in (SURE, POSSIBLE, DECLINED))
    if not isinstance(possible, Answer) or possible.sure or not isinstance(declined, Decline):
        raise ValueError(f"no longer a possible answer and a decline: {POSSIBLE!r}, {DECLINED!r}")
    yield "card-answer", [Shown(_sent(story, answered), SURE)]
    yield "card-possible", [Shown(_sent(story, possible), POSSIBLE)]
    yield "card-decline", [Shown(_sent(story, declined), DECLINED), Shown(nearest_card(declined.nearest))]
    yield "card-article", [Shown(_article_card(), command="/article add")]
    yield "card-settings", [Shown(_settings_card(), command="/settings show")]
    yield "card-timeline", [Shown(_timeline_card(story), command="/timeline")]
    if isinstance(answered, Answer):
        cited = answered.excerpts[0].answer
        yield "card-edits", [Shown(_edits_card(cited), command="/edits")]
        yield "card-watch", [Shown(_change_card(cited))]
        yield "card-check", [Shown(_check_card(story, cited), command="/check")]
    yield "card-digest", [Shown(_digest_card(story))]


def _sent(story: Story, result: Answer | Decline) -> Card:
    """Builds the card as the bot sends it in a server's channel."""
    if isinstance(result, Decline):
        return deletable(decline_card(result), ASKER)
    cited = [excerpt.answer for excerpt in result.excerpts]
    note = otherwise_note(story.differences_touching(cited)) if result.sure else None
    return deletable(answer_card(result, thread=bool(cited), otherwise=note), ASKER)


def _article_card() -> Card:
    """Builds the preview of an invented page, which needs neither network nor story."""
    page = FetchedPage(_PAGE_AT, _PAGE_AT, "text/html", _PAGE, ".html")
    with tempfile.TemporaryDirectory() as folder:
        name = propose_article(Path(folder), one_article(_PAGE_AT, lambda url: page))
        return preview_card(name, preview_proposal(Path(folder), Path(folder), name), "nothing")


def _settings_card() -> Card:
    settings = ServerSettings(channels=frozenset((1, 2)), role=3, cooldown=10, caution="cautious", language="en")
    shown_ones = ShownSettings(("<#general>", "<#news>"), "<@&readers>", ("<@&muted>",), "en", 3, "balanced")
    return settings_card(settings, shown_ones)


def _earlier(cited: Citation) -> str:
    """Returns an earlier version of the sentence: with another number, or without its last word."""
    text, found = re.subn(r"\d+", lambda number: str(int(number[0]) * 9 // 10), cited.text, count=1)
    return text if found else cited.text.rsplit(" ", 1)[0] + "."


def _edits_card(cited: Citation) -> Card:
    """Builds an edit such as an outlet might make, of an invented story."""
    noon = datetime.combine(cited.source.published or date.today(), time(12), UTC)

    def version(text: str, fetched: datetime, *, newest: bool) -> VersionExcerpt:
        return VersionExcerpt(cited.source.article, cited.start, cited.end, text, fetched, newest)

    night = noon + timedelta(hours=9)
    change = SentenceChange(version(_earlier(cited), noon, newest=False), version(cited.text, night, newest=True))
    edit = ArticleEdit(cited.source.article, cited.source.outlet, noon, night, (change,), None, (), is_silent=True)
    return edits_card(cited.source, (edit,), 0)


def _change_card(cited: Citation) -> Card:
    """Builds the notification for a watched question."""
    before = replace(cited, text=_earlier(cited))
    return change_card(SURE, AnswerChange(("number",), before, cited), 1, is_outdated=True)


def _check_card(story: Story, cited: Citation) -> Card:
    return check_card(story.check_proof(story.proof(cited.source.article, cited.start, cited.end).png))


def _digest_card(story: Story) -> Card:
    """Builds the digest for a channel that knows all but the last three articles, and no differences."""
    sources, differences = story.sources(), story.differences()
    card = digest_card(story.status().title, story_news(seen_story(sources[:-3], ()), sources, differences), ())
    assert card is not None
    return card


def _timeline_card(story: Story) -> Card:
    status, dated = story.status(), story.timeline()
    drawn = draw_timeline(status.title, dated, label=picture_label, lead=picture_lead)
    card = replace(timeline_card(dated, status.generation, 0), pictures=(drawn,))
    return deletable(card, ASKER)


def take_all(story: Story, folder: Path) -> None:
    """Renders the documentation's pictures into `folder`: README's, each card's in both themes, a proof card."""
    answered = story.ask(Question(SURE))
    if not isinstance(answered, Answer) or not answered.sure:
        raise ValueError(f"no longer a sure answer: {SURE!r}")
    _take([Shown(_sent(story, answered), SURE)], folder / "answer.png")
    _shrink(folder / "answer.png")
    for name, shown_ones in pictures(story):
        _take_both(shown_ones, folder / f"{name}.png")
    source = answered.excerpts[0].answer
    proof = folder / "card-proof.png"
    proof.write_bytes(story.proof(source.source.article, source.start, source.end).png)


def _take(shown_ones: Sequence[Shown], to: Path, *, light: bool = False, width: int = DESK) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(page(shown_ones, light=light, width=width), encoding="utf-8")
        picture(source, to, width=width)


def _take_both(shown_ones: Sequence[Shown], to: Path) -> None:
    """Renders dark and light side by side."""
    with tempfile.TemporaryDirectory() as place:
        halves = []
        for light in (False, True):
            half = Path(place) / f"{light}.png"
            _take(shown_ones, half, light=light, width=PHONE)
            with Image.open(half) as opened:
                halves.append(opened.convert("RGB").crop((0, 0, opened.width, min(opened.height, LONGEST))))
    both = Image.new("RGB", (sum(one.width for one in halves), max(one.height for one in halves)))
    for number, one in enumerate(halves):
        # Extend the shorter half in its own background colour.
        corner = one.crop((one.width - 1, one.height - 1, one.width, one.height))
        both.paste(corner.resize((one.width, both.height)), (number * one.width, 0))
        both.paste(one, (number * one.width, 0))
    both.save(to)
    _shrink(to)


def _shrink(path: Path) -> None:
    """Reduces the palette to the most common colours: looks the same at a third of the size."""
    with Image.open(path) as opened:
        image = opened.convert("RGB")
    counted = Counter(zip(*(band.tobytes() for band in image.split()), strict=True))
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour, _ in counted.most_common(COLOURS) for part in colour])
    image.quantize(palette=palette, dither=Image.Dither.NONE).save(path, optimize=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("question", nargs="?")
    parser.add_argument("--html", type=Path, help="write the page to this file")
    parser.add_argument("--png", type=Path, help="write the picture to this file")
    parser.add_argument("--docs", type=Path, help="write all pictures of the documentation to this folder")
    parser.add_argument("--light", action="store_true", help="Discord's light theme")
    parser.add_argument("--width", type=int, default=DESK, help="in CSS pixels; a phone has about 400")
    given = parser.parse_args()
    if (given.question is None) == (given.docs is None):
        parser.error("either a question or --docs")
    story = open_story(load_settings())
    try:
        if given.docs is not None:
            take_all(story, given.docs)
            return 0
        shown_ones = [Shown(_sent(story, story.ask(Question(given.question))), given.question)]
    finally:
        story.close()
    written = page(shown_ones, light=given.light, width=given.width)
    if given.html is not None:
        given.html.write_text(written, encoding="utf-8")
    if given.png is not None:
        _take(shown_ones, given.png, light=given.light, width=given.width)
    if given.html is None and given.png is None:
        sys.stdout.write(written)
    return 0


if __name__ == "__main__":
    sys.exit(main())
