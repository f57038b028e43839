"""Cards for changes to the story: the preview of an article, a rebuild's progress, the articles and their changes."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards import custom_ids
from bot.cards.answer import source_lines
from bot.cards.card import Button, Card, Rule, Text
from bot.cards.paging import clamp_page, page_suffix
from bot.cards.sources import detail_lines
from bot.markdown import escape_line
from bot.messages import localised, t
from bot.state.article_log import LoggedChange
from index import ArticlePreview, RebuildNeeds, Source

WAITING, DONE, FAILED = 0xC9A227, 0x3BA55C, 0xB3453D
ON_PAGE = 10
LOG_ON_PAGE = 5
_HEAD, _SENTENCE = 900, 400
_LINES, _LINE = 3, 80
_STAGES = frozenset({"queued", "read", "export", "embed", "write", "push"})


def preview_card(name: str, preview: ArticlePreview, needs: RebuildNeeds, *, found_on: str | None = None) -> Card:
    """Shows how an article will be read, what is missing, and buttons to decide on it.

    `found_on` is the source that it was found on, or None for a proposal. An article cannot be added without outlet and
    headline, without citable text, if the story already has its text, or if this installation cannot rebuild.
    """
    addable = _addable(preview) and needs != "packages"
    buttons = [Button(t("article.add"), custom_ids.proposal("a", name))] if addable else []
    buttons.append(Button(t("article.correct"), custom_ids.proposal("e", name)))
    buttons.append(Button(t("article.reject" if found_on else "article.cancel"), custom_ids.proposal("c", name)))
    blocks: list[Text | Rule] = [Text(f"{_lead(preview, found_on)}\n{_head(preview)}"), *_sentences(preview)]
    notes = [*_notes(preview), *([t(f"article.needs_{needs}")] if needs != "nothing" else [])]
    return Card((*blocks, Rule(), Text("\n".join(f"-# {note}" for note in notes))), tuple(buttons), WAITING)


def _addable(preview: ArticlePreview) -> bool:
    return _is_named(preview) and preview.sentences > 0 and preview.same_as is None


def _is_named(preview: ArticlePreview) -> bool:
    """Returns whether outlet and headline are known, without which nothing is added."""
    return not {"outlet", "headline"} & set(preview.missing)


def _lead(preview: ArticlePreview, found_on: str | None) -> str:
    if found_on is not None:
        return t("article.found", source=escape_line(found_on, 200))
    return t("article.proposed")


def _head(preview: ArticlePreview) -> str:
    article = preview.article
    source = Source(
        article.name, article.outlet, article.headline, article.author, article.published, article.url, article.inferred
    )
    return source_lines(source, _HEAD)


def _sentences(preview: ArticlePreview) -> list[Text]:
    if not preview.sentences:
        return [Text(t("article.nothing_citable"))]
    first = f"{t('article.first')}\n> {escape_line(preview.first, _SENTENCE)}"
    if preview.sentences == 1:
        return [Text(first)]
    return [Text(first), Text(f"{t('article.last')}\n> {escape_line(preview.last, _SENTENCE)}")]


def _notes(preview: ArticlePreview) -> list[str]:
    notes = [t("article.citable", count=preview.sentences)]
    if preview.left_out:
        shown = "; ".join(f"“{escape_line(line, _LINE)}”" for line in preview.left_out[:_LINES])
        more = "; …" if len(preview.left_out) > _LINES else ""
        notes.append(t("article.left_out", count=len(preview.left_out), lines=f"{shown}{more}"))
    if preview.missing:
        missing = t("article.missing", fields=localised([t(f"article.field_{name}") for name in preview.missing]))
        notes.append(missing if _is_named(preview) else f"{missing} {t('article.needed')}")
    notes += [escape_line(remark, 200) for remark in preview.remarks[:3]]
    if preview.same_as is not None:
        notes.append(t("article.same", article=escape_line(preview.same_as, 100)))
    if preview.version_of is not None:
        notes.append(t("article.version", article=escape_line(preview.version_of, 100)))
    return notes


def progress_card(stage: str, done: int, total: int) -> Card:
    """Shows the progress of a rebuild."""
    words = t(f"rebuild.{stage if stage in _STAGES else 'read'}")
    if stage in ("embed", "push") and total > 1:
        words = f"{words} {t('rebuild.of', done=done, total=total)}"
    return Card((Text(words),), accent=WAITING)


def done_card(kind: str, article: str, versions: int, row: int) -> Card:
    """Reports a change that is live, with a button to undo it."""
    kind = "version" if kind == "add" and versions > 1 else kind
    return Card((Text(t(f"article.done_{kind}", article=escape_line(article, 150))),), (_undo(row),), DONE)


def failed_card(sentence: str, again: tuple[Button, ...] = ()) -> Card:
    """Reports a change that failed. `sentence` is markdown and says why."""
    return Card((Text(f"{t('article.failed')} {sentence}"),), again, FAILED)


def articles_card(sources: Sequence[Source], page: int, waiting: int) -> Card:
    """Shows page `page` (from 0) of the articles with their files; `waiting` is the number of pages awaiting review."""
    page, pages = clamp_page(len(sources), ON_PAGE, page)
    shown = sources[page * ON_PAGE : (page + 1) * ON_PAGE]
    head = f"**{t('sources.articles', count=len(sources))}**{page_suffix(page, pages)}"
    lines = "\n".join(detail_lines(source, 360) for source in shown) or t("sources.none")
    foot = (Text(f"-# {t('article.waiting', count=waiting)}"),) if waiting else ()
    return Card((Text(head), Text(lines), *foot), _arrows(page, pages, "l"))


def log_card(changes: Sequence[LoggedChange], count: int, page: int) -> Card:
    """Shows page `page` (from 0) of the log, newest first. `changes` are those of the page, `count` is the total."""
    page, pages = clamp_page(count, LOG_ON_PAGE, page)
    if not changes:
        return Card((Text(t("article.log_empty")),))
    blocks = [Text(_log_line(one), None if one.undone else _undo(one.id)) for one in changes]
    head = f"**{t('article.log', count=count)}**{page_suffix(page, pages)}"
    return Card((Text(head), *blocks), _arrows(page, pages, "y"))


def _undo(change: int) -> Button:
    return Button(t("article.undo"), custom_ids.undo(change))


def _log_line(change: LoggedChange) -> str:
    who = f"<@{change.person}>" if change.person is not None else t("article.nobody")
    kind = "version" if change.kind == "add" and change.change.versions > 1 else change.kind
    line = t(f"article.logged_{kind}", who=who, article=escape_line(change.change.article, 150))
    taken_back = f" · {t('article.taken_back')}" if change.undone else ""
    return f"<t:{int(change.at)}:R> · {line}{taken_back}"


def _arrows(page: int, pages: int, listed_as: str) -> tuple[Button, ...]:
    buttons = []
    if page > 0:
        buttons.append(Button(t("button.back"), custom_ids.turn_articles(listed_as, page - 1), "◀️"))
    if page < pages - 1:
        buttons.append(Button(t("button.on"), custom_ids.turn_articles(listed_as, page + 1), "▶️"))
    return tuple(buttons)
