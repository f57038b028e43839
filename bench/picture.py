"""An answer as Discord shows it, as HTML and as a picture, to look at what is made.

    python -m bench.picture "who asked him to think again?" --png docs/answer.png

The picture needs chromium (`apt install chromium`); without `--png` only the HTML is written.
"""

from __future__ import annotations

import argparse
import html
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bot.cards.answer import card_for
from bot.cards.card import Button, Card, Rule, Text
from bot.cards.escaping import shown
from index import Question, load_settings, open_story

_INLINE = re.compile(
    r"\\(?P<escape>[^0-9A-Za-z\s])"
    r"|\*\*(?P<bold>(?:\\[\s\S]|[^\\])+?)\*\*(?!\*)"
    r"|(?<![\w*])\*(?P<italic>(?:\\[\s\S]|[^\\*])+?)\*"
    r"|\[(?P<label>(?:\\[\s\S]|[^\[\]\\])*)\]\((?P<link>[^\s)]+)\)"
    r"|`(?P<code>[^`]+)`"
    r"|<t:(?P<time>\d+):R>"
)
_STYLE = """
:root { --back: #313338; --card: #2b2d31; --text: #dbdee1; --dim: #949ba4; --name: #f2f3f5; --link: #00a8fc;
  --line: #3f4147; --button: #4e5058; --quote: #4e5058; }
body.light { --back: #ffffff; --card: #f2f3f5; --text: #313338; --dim: #5c5e66; --name: #060607; --link: #006ce7;
  --line: #d9dadd; --button: #e3e5e8; --quote: #c4c9ce; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); width: 760px;
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
  max-width: 600px; display: flex; flex-direction: column; gap: 8px; }
.section { display: flex; gap: 12px; justify-content: space-between; align-items: flex-start; }
.block { white-space: pre-wrap; overflow-wrap: anywhere; }
.quote { border-left: 4px solid var(--quote); padding: 0 8px 0 12px; display: block; }
.small { font-size: 13px; color: var(--dim); display: block; }
.row { display: block; } .item { display: list-item; margin-left: 22px; }
a { color: var(--link); text-decoration: none; }
code { background: #1e1f22; border-radius: 4px; padding: 0 4px; font-size: 14px; }
hr { border: 0; border-top: 1px solid var(--line); width: 100%; margin: 4px 0; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.button { background: var(--button); color: inherit; border-radius: 8px; padding: 5px 14px; font-size: 14px;
  font-weight: 500; white-space: nowrap; height: 32px; line-height: 22px; }
"""


def page(question: str, card: Card, *, light: bool = False, name: str = "storybot") -> str:
    """A page with the question as a mention and the card as its answer."""
    asked = f'<span class="mention">@{html.escape(name)}</span> {inline(shown(question))}'
    edge = f' style="border-left: 4px solid #{card.accent:06x}"' if card.accent is not None else ""
    body = "".join(_block(block) for block in card.blocks)
    buttons = (
        f'<div class="buttons">{"".join(_button(button) for button in card.buttons)}</div>' if card.buttons else ""
    )
    person, bot = _face("A", "#3ba55c"), _face("s", "#c9a227")
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>An answer</title><style>{_STYLE}</style>'
        f'<body class="{"light" if light else "dark"}">'
        f'<div class="message">{person}<div><span class="who">ann</span><span class="when">10:24</span>'
        f'<div class="block">{asked}</div></div></div>'
        f'<div class="message"><div></div><div class="reply">╭ <b>@ann</b> {asked}</div>{bot}'
        f'<div><span class="who">{html.escape(name)}</span><span class="app">APP</span><span class="when">10:24</span>'
        f'<div class="card"{edge}>{body}{buttons}</div></div></div></body></html>'
    )


def inline(markdown: str) -> str:
    """The inline markdown of our own messages as HTML."""
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
        else:
            parts.append("some time ago")
    return "".join((*parts, html.escape(markdown[position:])))


def picture(source: Path, to: Path, *, height: int = 2400) -> None:
    """Photographs an HTML page with chromium, and cuts off what is empty below.

    Raises:
        FileNotFoundError: chromium is not installed.
    """
    browser = next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), ""
    )
    if not browser:
        raise FileNotFoundError("chromium is not installed; try: apt install chromium")
    to.parent.mkdir(parents=True, exist_ok=True)
    options = ("--headless=new", "--no-sandbox", "--hide-scrollbars", "--disable-gpu", "--force-device-scale-factor=2")
    subprocess.run(
        [browser, *options, f"--window-size=760,{height}", f"--screenshot={to}", source.resolve().as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    _cropped(to)


def _cropped(path: Path) -> None:
    from PIL import Image, ImageChops

    with Image.open(path) as opened:
        image = opened.convert("RGB")
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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("question")
    parser.add_argument("--html", type=Path, help="where the page goes")
    parser.add_argument("--png", type=Path, help="where the picture goes")
    parser.add_argument("--light", action="store_true", help="Discord's light theme")
    asked = parser.parse_args()
    story = open_story(load_settings())
    try:
        card = card_for(story.ask(Question(asked.question)), thread=True)
    finally:
        story.close()
    written = page(asked.question, card, light=asked.light)
    if asked.html is not None:
        asked.html.write_text(written, encoding="utf-8")
    if asked.png is not None:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "answer.html"
            source.write_text(written, encoding="utf-8")
            picture(source, asked.png)
    if asked.html is None and asked.png is None:
        sys.stdout.write(written)
    return 0


if __name__ == "__main__":
    sys.exit(main())
