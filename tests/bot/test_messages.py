"""The catalogue: complete and valid in every language, used, and registered as Discord requires."""

from __future__ import annotations

import ast
import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Any, get_args

import discord
import pytest
from discord import app_commands
from discord.app_commands import locale_str

from bot import messages
from bot.cards import about
from bot.cards.card import MOST_TEXT, text_units
from bot.messages import catalogue, languages, speak, speaking, supported_language, t
from bot.registering import Registrar
from bot.state.servers import ServerSettings
from index import NOTE_LABELS, StoryStatus
from index.answer.intent import REPLIES
from index.compare.difference import DifferenceKind
from tests.discord_server.limits_commands import commands_problems
from tests.support.bare_settings import bare_settings

BOT = Path(messages.__file__).parent
SOURCES = sorted(BOT.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES}
CALLS = {"t", "label", "in_every_language"}
FOR_THE_OPERATOR = {
    "process.py",
    "commands.py",
    "discord_token.py",
    "registering.py",
    "discord_checks.py",
    "telemetry.py",
    "database.py",
    "schema.py",
    "database_errors.py",
}
"""These address the operator, in English."""
UNSHOWN_CALLS = CALLS | {
    "CheckConstraint",
    "compile",
    "late",
    "execute",
    "executemany",
    "SettingsError",
    "GenerationError",
    "cast",
}
WORDS = re.compile(r"[^\W\d_]{2,}[,.;:!?]* +[^\W\d_]{2,}|^[A-Z][a-z]{2,}\W*$|^ [^\W\d_]+|[^\W\d_]+ $|^-# [^\W\d_]")
"""What looks like text for people: two words in a row, a capitalised one, one with a space at its edge."""
NOT_WORDS = re.compile(r"\w+ (?:IN \(|BETWEEN \d)|it is in use$")
"""Values of check constraints in the database; the end of an error for the operator."""

Command = app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu


def forms(key: str, language: str) -> list[str]:
    """Returns the texts of a message in one language: a single one, or one per plural category."""
    message = catalogue()[key][language]
    return [message] if isinstance(message, str) else list(message.values())


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.fixture
async def registrar() -> AsyncIterator[Registrar]:
    async with Registrar() as client:
        await client._async_setup_hook()
        await client.setup_hook()
        yield client


@pytest.fixture
def tree(registrar: Registrar) -> list[Command]:
    return list(registrar.tree.get_commands())


def whole(commands: list[Command]) -> Iterator[Command]:
    """Yields every command, including those of groups."""
    for command in commands:
        yield command
        if isinstance(command, app_commands.Group):
            yield from whole(list(command.commands))


def test_every_message_has_every_language_with_the_same_placeholders() -> None:
    for key, message in catalogue().items():
        assert set(message) == set(languages()), key
        wanted = {name for text in forms(key, "en") for name in placeholders(text)}
        for language in languages():
            for text in forms(key, language):
                assert text.strip() == text, (key, language)
                assert all(name.isidentifier() for name in placeholders(text)), (key, language)
                # The singular form may say the number in words.
                assert placeholders(text) | {"count"} == wanted | {"count"}, (key, language)


def test_a_message_with_plurals_has_a_form_for_each_category_of_its_language() -> None:
    plurals = {key: message for key, message in catalogue().items() if not isinstance(message["en"], str)}
    assert plurals
    for language in languages():
        possible = {messages._locale(language).plural_form(count) for count in range(200)}
        for key, message in plurals.items():
            assert not isinstance(message[language], str), (key, language)
            assert possible <= set(message[language]), (key, language)


FORMAL = {
    "de": re.compile(r"\b(?:Ihnen|Ihre?[mnrs]?)\b|(?<=[\w,] )Sie\b|\b(?:euch|euer|eure\w?)\b|\b\w+t (?:ihr|Ihr)\b"),
    "fr": re.compile(r"\b(?:vous|votre|vos|\w+ez)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:usted|ustedes|vosotros|vuestr\w+)\b", re.IGNORECASE),
}
"""What would address the reader formally, or as several people: every language says du, tu, tú."""


@pytest.mark.parametrize("language", FORMAL)
def test_every_language_addresses_one_person_informally(language: str) -> None:
    said = {key: text for key in catalogue() for text in forms(key, language)}
    assert {key: text for key, text in said.items() if FORMAL[language].search(text)} == {}


@pytest.mark.parametrize("language", languages())
def test_every_language_uses_its_own_punctuation(language: str) -> None:
    """French has a space before “: ; ! ?”, Spanish opens its questions, and each has its own quotation marks."""
    wrong = {
        "en": r"[„«»]| [:;!?](?:\s|$)",
        "de": r"[«»]|“[^„“]*”| [:;!?](?:\s|$)",
        "fr": r"[„“”]|[^\s\d`:/<][:;!?](?=\s|$)|«\S|[^\s]»",
        "es": r"[„“”]|^[^¿]*\?|^[^¡]*!| [:;!?](?:\s|$)",
    }[language]
    said = {
        key: re.sub(r"`[^`]*`", "x", text).replace("**", "") for key in catalogue() for text in forms(key, language)
    }
    assert {key: text for key, text in said.items() if re.search(wrong, text)} == {}


def keys_in_code() -> Iterator[tuple[str, bool]]:
    """Yields each key in the code, and whether only its prefix is named."""
    for tree in TREES.values():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS):
                continue
            first = node.args[0]
            for part in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
                if isinstance(part, ast.Constant):
                    yield str(part.value), False
                elif isinstance(part, ast.JoinedStr) and isinstance(part.values[0], ast.Constant):
                    yield str(part.values[0].value), True
                else:  # a parameter set by a caller, or a command's own text
                    assert isinstance(part, ast.Name) or "command_key" in ast.dump(part), ast.dump(node)


def keys_of(command: Command) -> Iterator[str]:
    """Returns the keys of a command's texts."""
    key = messages.command_key(command)
    yield f"{key}.name"
    if not isinstance(command, app_commands.ContextMenu):
        yield f"{key}.description"
    for parameter in getattr(command, "parameters", ()):
        yield f"{key}.option.{parameter.name}.name"
        yield f"{key}.option.{parameter.name}.description"


def words_in_code(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yields (line, literal) for each literal shown to people: no docstrings, logs, patterns, SQL, annotations."""
    unshown: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            parts = [node.value]
        elif isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            of = getattr(getattr(called, "value", None), "id", "")
            parts = [node] if name in UNSHOWN_CALLS or of in ("log", "re") else []
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            parts = [node.annotation]
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is not None:
            parts = [node.returns]
        unshown |= {id(one) for part in parts for one in ast.walk(part)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in unshown:
            continue
        if WORDS.search(node.value):
            yield node.lineno, node.value


def test_all_text_for_people_is_in_the_catalogue() -> None:
    read = [path for path in SOURCES if path.name not in FOR_THE_OPERATOR]
    found = [(path.name, *at) for path in read for at in words_in_code(TREES[path]) if not NOT_WORDS.match(at[1])]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        'notice("That did not work.")',
        'Button("Share", share())',
        'Button(label="Back", custom_id=back())',
        'say(interaction, f"Deleted: {count} ratings")',
        'Text(f"-# and {count} more")',
        'LINE = "Please ask again"',
        'raise Refusal("queue", "Too many questions.")',
        'title = name or "Article without a headline"',
    ],
)
def test_the_check_detects_text_anywhere(code: str) -> None:
    assert list(words_in_code(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    ['t("answer.asked")', 'log.info("ready %s", x)', '"""A docstring of some words."""', 'x = "story:c"', 'f"-# {x}"'],
)
def test_the_check_ignores_other_literals(code: str) -> None:
    assert not list(words_in_code(ast.parse(code)))


def test_the_replies_equal_those_of_the_terminal() -> None:
    said = {key.removeprefix("reply."): catalogue()[key]["en"] for key in catalogue() if key.startswith("reply.")}
    assert said == {key: words for key, words in REPLIES.items() if key not in ("about_bot", "overview")}  # cards


def test_each_kind_of_note_and_difference_has_a_name() -> None:
    notes = {key.removeprefix("note."): catalogue()[key]["en"] for key in catalogue() if key.startswith("note.")}
    assert notes == NOTE_LABELS
    named = {key.removeprefix("difference.") for key in catalogue() if key.startswith("difference.")}
    assert named == set(get_args(DifferenceKind))


async def test_no_message_is_missing_and_none_unused(tree: list[Command]) -> None:
    named = list(keys_in_code())
    exact = {key for key, beginning in named if not beginning} | {key for one in whole(tree) for key in keys_of(one)}
    families = {key for key, beginning in named if beginning}
    assert exact <= set(catalogue())
    unused = {key for key in catalogue() if key not in exact and not any(key.startswith(one) for one in families)}
    assert unused == set()


async def test_commands_are_named_in_every_language_as_discord_requires(
    registrar: Registrar, tree: list[Command]
) -> None:
    translator = registrar.tree.translator
    assert translator is not None
    payload = [await command.get_translated_payload(registrar.tree, translator) for command in tree]
    assert list(commands_problems(payload)) == []
    for command in payload:
        assert {"de", "fr", "es-ES", "es-419"} <= set(command["name_localizations"]), command["name"]
        for option in command.get("options", ()):
            assert {"de", "fr", "es-ES"} <= set(option["name_localizations"]), option["name"]
            assert {"de", "fr", "es-ES"} <= set(option["description_localizations"]), option["name"]
            for choice in option.get("choices", ()):
                assert {"de", "fr", "es-ES"} <= set(choice["name_localizations"]), choice["name"]


async def test_the_english_of_a_command_is_that_of_the_catalogue(tree: list[Command]) -> None:
    for command in whole(tree):
        key = messages.command_key(command)
        assert catalogue()[f"{key}.name"]["en"] == command.name
        if isinstance(command, app_commands.ContextMenu):
            continue
        assert catalogue()[f"{key}.description"]["en"] == command.description
        for parameter in getattr(command, "parameters", ()):
            assert catalogue()[f"{key}.option.{parameter.name}.name"]["en"] == parameter.display_name
            assert catalogue()[f"{key}.option.{parameter.name}.description"]["en"] == str(parameter.description)


def commands_of(text: str) -> list[str]:
    """Returns the commands that a text names, as code or plainly."""
    return sorted(code or plain for code, plain in re.findall(r"`/([^`]+)`|(?<![`\w])/(\w[\w-]*)", text))


async def test_a_command_in_a_message_is_named_as_in_its_language(tree: list[Command]) -> None:
    english = {command.qualified_name: messages.command_key(command) for command in whole(tree)}

    def name_in(language: str, command: str) -> str:
        parts = command.split()
        return " ".join(
            str(catalogue()[f"{english[' '.join(parts[: place + 1])]}.name"][language]) for place in range(len(parts))
        )

    for key in catalogue():
        for place, text in enumerate(forms(key, "en")):
            for language in languages():
                translated = forms(key, language)
                wanted = sorted(name_in(language, command) for command in commands_of(text))
                assert commands_of(translated[min(place, len(translated) - 1)]) == wanted, (key, language)


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "1 April 2018"), ("de", "1. April 2018"), ("fr", "1 avril 2018"), ("es", "1 de abril de 2018")],
)
def test_dates_are_written_as_in_the_language(language: str, written: str) -> None:
    assert messages.localised(date(2018, 4, 1), language) == written


def test_numbers_and_lists_are_written_as_in_the_language() -> None:
    assert messages.localised(12345, "de") == "12.345"
    assert messages.localised(["A", "B", "C"], "es") == "A, B y C"


def test_a_locale_maps_to_its_language_and_an_unknown_one_to_none() -> None:
    assert (
        supported_language(discord.Locale.latin_american_spanish)
        == supported_language(discord.Locale.spain_spanish)
        == "es"
    )
    assert supported_language(discord.Locale.british_english) == "en"
    assert supported_language(discord.Locale.japanese) is None
    assert supported_language(None) is None


def test_a_language_without_a_translation_gets_the_english(monkeypatch: pytest.MonkeyPatch) -> None:
    only_english = catalogue() | {"choice.add": {"en": "add"}}
    monkeypatch.setattr(messages, "catalogue", lambda: only_english)
    with speaking("de"):
        assert t("choice.add") == "add"


async def test_two_concurrent_events_each_use_their_own_language() -> None:
    async def said(language: str) -> str:
        speak(language)
        await asyncio.sleep(0)
        return t("reply.thanks")

    german, french = await asyncio.gather(said("de"), said("fr"))
    assert (german, french) == ("Gern geschehen.", "De rien.")


async def test_the_translator_leaves_english_and_unknown_locales_unchanged() -> None:
    names = messages.CommandTranslator()
    string = locale_str("add", key="choice.add")
    context: Any = app_commands.TranslationContext(
        app_commands.TranslationContextLocation.choice_name, app_commands.Choice(name="add", value="add")
    )
    assert await names.translate(string, discord.Locale.german, context) == "aufnehmen"
    for locale in (discord.Locale.american_english, discord.Locale.japanese):
        assert await names.translate(string, locale, context) is None


async def test_the_readme_lists_every_command_of_discord_and_no_other(tree: list[Command]) -> None:
    table = (BOT.parent / "README.md").read_text(encoding="utf-8").split("| in Discord |")[1].split("\n\n")[0]
    listed = set(re.findall(r"`/([a-z-]+)`", table)) | set(re.findall(r"\*([A-Z][a-z ]+)\*", table)) - {"Apps"}
    assert listed == {command.name for command in tree}


def test_buttons_and_forms_are_no_longer_than_discord_allows() -> None:
    most = {
        "button.": 80,
        "rating.what_was_wrong": 45,
        "rating.in_a_few_words": 45,
        "page.choose": 45,
        "page.which": 45,
        "article.label_": 45,
        "article.correct": 45,
    }
    for start, limit in most.items():
        for key in (key for key in catalogue() if key.startswith(start)):
            assert all(len(text) <= limit for language in languages() for text in forms(key, language)), key


@pytest.mark.parametrize("language", languages())
def test_help_about_and_settings_fit_into_a_message_in_every_language(tree: list[Command], language: str) -> None:
    settings = bare_settings()
    status = StoryStatus(
        "T" * 300, "g" * 90, "2018-04-27T10:00:00+00:00", 10**6, 10**7, 10**7, "m" * 90, "r" * 400, "c"
    )
    many = tuple(f"<#{number}>" for number in range(10**18, 10**18 + 60))
    stories = tuple(f"{'s' * 95} {one}" for one in many)
    shown = about.ShownSettings(many, many[0], many, language, 3.0, "balanced", stories)
    health = about.Health(0.1, 0, 1, 10**6, 10**6, 9, 9, 10**4, 10**6, tuple(["p" * 90] * 6))
    with speaking(language):
        for card in (
            about.help_card(tree, settings, moderator=True),
            about.about_card(status, settings),
            about.settings_card(ServerSettings(), shown),
            about.status_card(status, health),
        ):
            assert text_units(card) <= MOST_TEXT
