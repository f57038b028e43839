"""The bot client: intents, commands, hot reload and shutdown."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from errno import EADDRINUSE
from functools import partial
from typing import Any, ParamSpec, TypeVar

import discord
from cachetools import LRUCache
from discord.ext import commands, tasks

from bot.article_buttons import ARTICLE_BUTTONS
from bot.buttons import BUTTONS
from bot.cards.custom_ids import current_story
from bot.cogs.about import About
from bot.cogs.admin import Admin
from bot.cogs.articles import Articles
from bot.cogs.ask import Ask
from bot.cogs.compare import Outlets
from bot.cogs.digest import Digesting
from bot.cogs.evidence import Evidence
from bot.cogs.hear import HearMessages
from bot.cogs.sources import Sources
from bot.cogs.watch import Watching
from bot.current_story import CurrentStory
from bot.delivery import UNDELIVERED
from bot.digesting import DigestRounds
from bot.editing import StoryEditor, StoryEditors
from bot.failures import StoryTree, line_for
from bot.forms import form_sent
from bot.messages import CommandTranslator, t
from bot.pages import PAGES, Drawings
from bot.queue import Asker, Refusal
from bot.state.claims import Claims
from bot.state.conversation import FORGOTTEN_TOPIC, Conversations
from bot.state.database import Database, hashed
from bot.state.digests import Digests
from bot.state.group import group_of
from bot.state.people import OPT_OUTS_TOPIC, OptOuts
from bot.state.servers import SETTINGS_TOPIC, Servers
from bot.state.story_choices import CHOICES_TOPIC, StoryChoices
from bot.state.watches import Watches
from bot.story_catalogue import Catalogue
from bot.telemetry import Metrics, log, pairs
from bot.watching import WatchRounds
from index import Metadata, Settings, SettingsError, StoriesFace, Story, shard_group

COGS = (Ask, HearMessages, Outlets, Sources, About, Evidence, Watching, Digesting, Articles, Admin)
REFRESH_SECONDS = 2.0
LOOKUP_SECONDS = 30.0
GENERATION_TOPIC = "generation"
ALIVE_SECONDS = 60.0
NOTIFY_SECONDS = 2.0
"""How long after the shutdown bound those still waiting can be told that they will get no answer."""

P = ParamSpec("P")
_T = TypeVar("_T")


class StoryBot(commands.AutoShardedBot):
    """The bot and its resources. The caller opens and closes stories and database."""

    me: discord.ClientUser
    """The bot's own account, once it has logged in."""

    def __init__(self, settings: Settings, stories: StoriesFace, database: Database, salt: bytes) -> None:
        # The bot has no voice features, so discord.py need not warn that they are missing.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        group = shard_group(settings)
        shards: dict[str, Any] = {"shard_ids": list(group[0]), "shard_count": group[1]} if group else {}
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            # The fewest that the bot needs; only follow-ups without a mention need the privileged one.
            intents=discord.Intents(
                guilds=True, guild_messages=True, dm_messages=True, message_content=settings.message_content
            ),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            tree_cls=StoryTree,
            **shards,
        )
        self.settings = settings
        self.database = database
        self.salt = salt
        self.hashed = partial(hashed, salt=salt)
        """Returns what stands for a person's id wherever something about them is stored."""
        self.processes = group_of(database)
        self.claims: Claims | None = None  # of a single process: it answers whatever it receives
        if database.shared:
            self.claims = Claims(database, self.processes.owner, stopping=lambda: self.stopping)
        self.servers = Servers(database)
        self.opt_outs = OptOuts(database, salt)
        self.story_choices = StoryChoices(database)
        self.current = CurrentStory(stories, settings, self.story_choices, self.lookup, self.hashed)
        self.asker = Asker(
            lambda question: stories[current_story()].respond(question),
            settings,
            generation=lambda: self.current.catalogues[current_story()].status.generation,
            servers=lambda server: self.servers.settings[server],
        )
        self.conversations = Conversations(database)
        self.drawings = Drawings()
        self.locales: LRUCache[int, str] = LRUCache(4096)  # languages of people, from their interactions
        self.watches = Watches(database)
        self.watching = WatchRounds(self, self.watches)
        self.digests = Digests(database)
        self.digesting = DigestRounds(self, self.digests)
        self.shared: LRUCache[int, None] = LRUCache(1024)  # private answers that were posted publicly
        self.editors = StoryEditors(self)
        self.forms: LRUCache[tuple[str, str], Metadata] = LRUCache(256)  # of waiting articles, for their forms
        self.metrics = Metrics(by_story=self.current.several)
        self.started = time.time()
        self.stopping = False
        self._lookups = ThreadPoolExecutor(2, thread_name_prefix="lookup")
        self._stop_metrics: Callable[[], None] | None = None
        self._running_lookups: set[asyncio.Future[Any]] = set()
        self._last_refusal = ""
        self._loaded_opening = 0  # `database.opened` when the state in memory was read
        self._shutdown: asyncio.Task[None] | None = None
        self._concurrency = 1
        self._reloading = asyncio.Lock()
        self._heartbeat = time.monotonic()

    async def setup_hook(self) -> None:
        """Loads state and commands. `storybot sync` registers the commands, never the bot itself."""
        assert self.user is not None
        self.me = self.user
        await self._read_state()
        await self.conversations.load()
        if not self.current.several:
            await self.current.load()
        await self.tree.set_translator(CommandTranslator())
        for cog in COGS:
            await self.add_cog(cog(self))
        self.add_dynamic_items(*BUTTONS, *PAGES, *ARTICLE_BUTTONS)
        await self._join_group()
        if self.settings.metrics_port is not None:
            self._stop_metrics = self._serve_metrics(self.settings.metrics_port)
        self._beat.start()
        self._refresh.start()
        self.editors.start()

    @property
    def story(self) -> Story:
        """The story of the current event. Raises Refusal if it entered none."""
        return self.current.story

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue of the current event's story. Raises Refusal if it entered none."""
        return self.current.catalogues[current_story()]

    @property
    def editor(self) -> StoryEditor:
        """The editor of the current event's story. Raises SettingsError if it entered none."""
        return self.editors[current_story()]

    async def _join_group(self) -> None:
        """Joins the other processes on the database, and asks Discord how many sessions may be opened."""
        await self.processes.start(
            {
                SETTINGS_TOPIC: self.servers.reload,
                OPT_OUTS_TOPIC: lambda payload: self.opt_outs.load(),
                CHOICES_TOPIC: lambda payload: self.story_choices.load(),
                FORGOTTEN_TOPIC: self.conversations.forgotten,
                GENERATION_TOPIC: lambda payload: self.reload(announce=False),
            }
        )
        if self.database.shared:
            _, _, limit = await self.http.get_bot_gateway()
            self._concurrency = limit["max_concurrency"]
            if limit["remaining"] < len(self.shard_ids or (0,)):
                seconds = limit["reset_after"] / 1000
                log.warning("identify limit %s", pairs({"remaining": limit["remaining"], "waits_s": seconds}))
                await asyncio.sleep(seconds)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Waits for this shard's turn to identify, across all processes."""
        await self.processes.identify_turn((shard_id or 0) % self._concurrency, initial=initial)

    def serves(self, guild: int | None) -> bool:
        """Returns whether this process runs a server's shard. DMs belong to the first shard."""
        shard = 0 if guild is None else (guild >> 22) % (self.shard_count or 1)
        return self.shard_ids is None or shard in self.shard_ids

    async def _take_over(self) -> None:
        """Answers the messages that a dead process left; cogs receive them as `orphan` events."""
        if self.claims is None or not self.is_ready() or self.stopping:
            return
        for orphan in await self.claims.orphans(self.serves):
            log.warning("takes over %s", pairs({"guild": orphan.guild, "channel": orphan.channel}))
            try:
                channel = self.get_channel(orphan.channel) or await self.fetch_channel(orphan.channel)
                if isinstance(channel, discord.abc.Messageable):
                    self.dispatch("orphan", await channel.fetch_message(orphan.message))
            except UNDELIVERED as error:  # deleted or inaccessible meanwhile, or the connection broke
                cause = getattr(error, "code", type(error).__name__)
                log.warning("unfound %s", pairs({"channel": orphan.channel, "cause": cause}))

    def ready(self) -> bool:
        """Returns whether all shards are connected and the bot is not stopping."""
        return self.is_ready() and not self.stopping and not any(shard.is_closed() for shard in self.shards.values())

    def alive(self) -> bool:
        """Returns whether the event loop still runs."""
        return time.monotonic() - self._heartbeat < ALIVE_SECONDS

    async def _read_state(self) -> None:
        """Reads server settings, opt-outs and story choices; repeated after a failure or when the database was
        reopened.
        """
        self._loaded_opening = self.database.opened
        for state in (self.servers, self.opt_outs, self.story_choices):
            await state.load()

    def _serve_metrics(self, port: int) -> Callable[[], None]:
        try:
            probes = {"/healthz": self.alive, "/readyz": self.ready}
            return self.metrics.serve(port, self.gauges(), host=self.settings.metrics_host, probes=probes)
        except OSError as error:
            why = "it is in use" if error.errno == EADDRINUSE else error.strerror
            raise SettingsError(
                f"Metrics cannot be served on port {port}: {why}.",
                name="STORYBOT_METRICS_PORT",
                remedy="Choose another port with STORYBOT_METRICS_PORT, or stop the program that uses it.",
            ) from error

    async def lookup(self, work: Callable[P, _T], *args: P.args, **kwargs: P.kwargs) -> _T:
        """Runs something short that computes or reads in its own thread pool, apart from the answering workers.

        Raises:
            Refusal: it timed out.
        """
        # In the context of the event, so that a card made there is in its language.
        in_context = partial(copy_context().run, work, *args, **kwargs)
        looking = asyncio.get_running_loop().run_in_executor(self._lookups, in_context)
        self._running_lookups.add(looking)
        looking.add_done_callback(self._running_lookups.discard)
        await asyncio.wait({looking}, timeout=LOOKUP_SECONDS)
        if not looking.done():
            raise Refusal("timeout", t("queue.timeout"))
        return looking.result()

    @property
    def stuck(self) -> bool:
        """Whether a thread is still working. Python would wait for it at exit."""
        return self.asker.running > 0 or bool(self._running_lookups) or self.editors.busy

    def gauges(self) -> dict[str, Callable[[], float]]:
        """Returns the gauges that Prometheus reads at each scrape."""
        return {
            "questions_waiting": lambda: float(self.asker.waiting),
            "questions_running": lambda: float(self.asker.running),
            "gateway_latency_seconds": lambda: self.latency,
            "servers": lambda: float(len(self.guilds)),
            "articles": lambda: float(sum(one.status.articles for one in list(self.current.catalogues.values()))),
            "ready": lambda: float(self.ready()),
            "leads": lambda: float(self.processes.leads),
            **{f"chooser_{name}": partial(self._chooser_count, name) for name in self.current.chooser_counts()},
        }

    def _chooser_count(self, name: str) -> float:
        return float(self.current.chooser_counts()[name])

    async def on_ready(self) -> None:
        fields = {"user": self.user, "shards": self.shard_count, "servers": len(self.guilds)}
        log.info("ready %s", pairs(fields | self.current.summary()))

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Handles submitted forms; discord.py dispatches commands and buttons itself."""
        await form_sent(self, interaction)

    async def on_error(self, event_method: str, /, *args: object, **kwargs: object) -> None:
        """Logs an error of an event handler. A line in the channel might be refused and raise the next error."""
        error = sys.exc_info()[1]
        if error is not None:
            line_for(error, where=pairs({"event": event_method}))

    async def reload(self, *, announce: bool = True) -> bool:
        """Switches to newer generations. Returns whether there were any. A refused generation is logged once and
        skipped.

        `announce` tells the other processes; it is False when one of them told us.
        """
        async with self._reloading:
            changed, refused = await self.current.refresh()
        if refused and refused != self._last_refusal:
            log.error("refresh refused %s", pairs({"cause": refused}))
        self._last_refusal = refused
        if changed:
            self.asker.forget_answers()
            for name in changed:
                now = self.current.catalogues[name].status.generation
                log.info("generation %s", pairs({"story": name or None, "now": now}))
            if announce:
                await self.processes.announce(GENERATION_TOPIC, " ".join(changed))
        return bool(changed)

    @tasks.loop(seconds=REFRESH_SECONDS)
    async def _beat(self) -> None:
        self._heartbeat = time.monotonic()  # not in `_refresh`, which may wait for a large generation

    @tasks.loop(seconds=REFRESH_SECONDS)
    async def _refresh(self) -> None:
        try:
            unread = self.servers.unread or self.opt_outs.unread or self.story_choices.unread
            if unread or self._loaded_opening != self.database.opened:
                await self._read_state()
            await self.reload()
            await self._take_over()
        except Exception:  # the next round may succeed, and answering continues with the open generation
            log.exception("refresh failed")

    def install_signal_handlers(self) -> None:
        """Stops the bot on SIGTERM and SIGINT, letting running questions finish within `shutdown_seconds`."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stop, number)

    def stop(self, number: int | None = None) -> None:
        """Starts the shutdown. It is bounded, so a second signal does not hasten it."""
        if self._shutdown is None:
            log.info("stopping %s", pairs({"signal": signal.Signals(number).name if number else None}))
            self.stopping = True
            self._shutdown = asyncio.get_running_loop().create_task(self._finish())

    async def _finish(self) -> None:
        finished = await self.asker.drain(self.settings.shutdown_seconds)
        if not finished:
            log.warning("unfinished %s", pairs({"running": self.asker.running, "waiting": self.asker.waiting}))
            self.asker.refuse_waiting()
            await self.asker.drain(NOTIFY_SECONDS)
        await self.close()

    async def close(self) -> None:
        """Closes the gateway and releases the threads without waiting for one that is stuck."""
        self._beat.cancel()
        self._refresh.cancel()
        await self.editors.close()
        if self._stop_metrics is not None:
            stop, self._stop_metrics = self._stop_metrics, None
            await asyncio.to_thread(stop)
        self.asker.close()
        await super().close()
        await self.processes.close()
        self._lookups.shutdown(wait=False, cancel_futures=True)
