"""The bot: its intents, its commands, its hot reload and its end."""

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

from bot.article_buttons import EDITING
from bot.buttons import BUTTONS
from bot.cards.custom_ids import current_story
from bot.current_story import CurrentStory
from bot.digesting import DigestRounds
from bot.editing import StoryEditor, StoryEditors
from bot.failures import StoryTree, line_for
from bot.forms import form_sent
from bot.logs import log, pairs
from bot.messages import Names, t
from bot.metrics import Metrics
from bot.pages import PAGES, Drawings
from bot.queue import Asker, Refusal
from bot.state.autocomplete import Catalogue
from bot.state.claims import Claims
from bot.state.conversation import FORGOTTEN_TOPIC, Conversations
from bot.state.database import Database
from bot.state.digests import Digests
from bot.state.group import group_of
from bot.state.long_ids import LongIds
from bot.state.people import OPT_OUTS_TOPIC, OptOuts
from bot.state.servers import SETTINGS_TOPIC, Servers
from bot.state.story_choices import CHOICES_TOPIC, StoryChoices
from bot.state.watches import Watches
from bot.watching import WatchRounds
from index import Settings, SettingsError, StoriesFace, StoryFace, shard_group

EXTENSIONS = (
    "bot.cogs.ask",
    "bot.cogs.hear",
    "bot.cogs.compare",
    "bot.cogs.sources",
    "bot.cogs.story",
    "bot.cogs.evidence",
    "bot.cogs.watch",
    "bot.cogs.digest",
    "bot.cogs.articles",
    "bot.cogs.admin",
)
REFRESH_SECONDS = 2.0
LOOKUP_SECONDS = 30.0
GENERATION_TOPIC = "generation"
OTHERS_SECONDS = 1.0
"""So long a process that is stopping waits for another one to claim what both heard."""
ALIVE_SECONDS = 60.0
TELLING_SECONDS = 2.0
"""Past the bound for finishing, so long those who still wait can be told that they wait in vain."""

P = ParamSpec("P")
_T = TypeVar("_T")


def intents(settings: Settings) -> discord.Intents:
    """As few as the bot works with; only un-mentioned follow-ups in threads need a privileged one."""
    return discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=settings.message_content)


def _shard_options(settings: Settings) -> dict[str, Any]:
    group = shard_group(settings)
    return {"shard_ids": list(group[0]), "shard_count": group[1]} if group else {}


class StoryBot(commands.AutoShardedBot):
    """The bot with what it works on. Story and database are opened and closed by whoever makes it."""

    def __init__(self, settings: Settings, stories: StoriesFace, database: Database, salt: bytes) -> None:
        # Nothing here speaks, so an operator need not be warned that it cannot.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=intents(settings),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            tree_cls=StoryTree,
            **_shard_options(settings),
        )
        self.settings = settings
        self.database = database
        self.salt = salt
        self.processes = group_of(database)
        self.claims = Claims(database, self.processes.owner)
        self.servers = Servers(database)
        self.opt_outs = OptOuts(database, salt)
        self.story_choices = StoryChoices(database)
        self.current = CurrentStory(stories, settings, self.story_choices, self.lookup, salt)
        self.asker = Asker(self.current, settings, servers=self.servers.get)
        self.conversations = Conversations(database)
        self.long_ids = LongIds(database)
        self.drawings = Drawings()
        self.locales: LRUCache[int, str] = LRUCache(4096)  # the languages of people, as their commands tell them
        self.watches = Watches(database)
        self.watching = WatchRounds(self, self.watches)
        self.digests = Digests(database)
        self.digesting = DigestRounds(self, self.digests)
        self.shared: LRUCache[int, None] = LRUCache(1024)  # answers that were posted for everybody
        self.editors = StoryEditors(self)
        self.forms: LRUCache[tuple[str, str], Any] = LRUCache(256)  # what forms are filled with
        self.metrics = Metrics(by_story=self.current.several)
        self.started = time.time()
        self.stopping = False
        self._lookups = ThreadPoolExecutor(2, thread_name_prefix="lookup")
        self._stop_metrics: Callable[[], None] | None = None
        self._looking: set[asyncio.Future[Any]] = set()
        self._complaint = ""
        self._read_at = 0  # which opening of the database the state in memory is of
        self._ending: asyncio.Task[None] | None = None
        self._concurrency = 1
        self._reloading = asyncio.Lock()
        self._beat = time.monotonic()

    async def setup_hook(self) -> None:
        """Loads what the bot is made of. Commands are registered by `storybot sync`, never here."""
        await self._read_state()
        await self.conversations.load()
        if not self.current.several:
            await self.current.load()
        await self.tree.set_translator(Names())
        for extension in EXTENSIONS:
            await self.load_extension(extension)
        self.add_dynamic_items(*BUTTONS, *PAGES, *EDITING)
        await self._join()
        if self.settings.metrics_port is not None:
            self._stop_metrics = self._serve_metrics(self.settings.metrics_port)
        self._refresh.start()
        self.editors.start()

    @property
    def story(self) -> StoryFace:
        """The story of the event at hand. Raises Refusal where it entered none."""
        return self.current.story

    @property
    def catalogue(self) -> Catalogue:
        """What is known of the story of the event at hand. Raises Refusal where it entered none."""
        return self.current.catalogue

    @property
    def editor(self) -> StoryEditor:
        """What changes the story of the event at hand. Raises SettingsError where it entered none."""
        return self.editors[current_story()]

    async def _join(self) -> None:
        """Listens to the other processes on the database, and looks how many sessions Discord lets all of them open."""
        await self.processes.start(
            {
                SETTINGS_TOPIC: self.servers.reload,
                OPT_OUTS_TOPIC: lambda said: self.opt_outs.load(),
                CHOICES_TOPIC: lambda said: self.story_choices.load(),
                FORGOTTEN_TOPIC: self.conversations.forgotten,
                GENERATION_TOPIC: lambda said: self.reload(announce=False),
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
        """Waits for this shard's turn among those of all processes."""
        await self.processes.identify_turn((shard_id or 0) % self._concurrency, initial=initial)

    def serves(self, guild: int | None) -> bool:
        """Whether a server's shard is one of this process; DMs come to the first shard."""
        shard = 0 if guild is None else (guild >> 22) % (self.shard_count or 1)
        return self.shard_ids is None or shard in self.shard_ids

    async def hears(self, event: int, channel: int = 0, guild: int | None = None, *, settled: bool = False) -> bool:
        """Whether this process answers what it heard; one that is stopping leaves it to another that heard it too."""
        if self.stopping and self.database.shared:
            await asyncio.sleep(OTHERS_SECONDS)
        return await self.claims.take(event, channel, guild, settled=settled)

    async def _take_over(self) -> None:
        """Answers what a process that died has left; cogs hear of it as `orphan`."""
        if not self.is_ready() or self.stopping:
            return
        for orphan in await self.claims.orphans(self.serves):
            log.warning("takes over %s", pairs({"guild": orphan.guild, "channel": orphan.channel}))
            try:
                channel = self.get_channel(orphan.channel) or await self.fetch_channel(orphan.channel)
                if isinstance(channel, discord.abc.Messageable):
                    self.dispatch("orphan", await channel.fetch_message(orphan.message))
            except discord.HTTPException as error:  # deleted, or out of reach by now
                log.warning("unfound %s", pairs({"channel": orphan.channel, "code": error.code}))

    def ready(self) -> bool:
        """Whether all its shards are connected and it is not about to end."""
        return self.is_ready() and not self.stopping and not any(shard.is_closed() for shard in self.shards.values())

    def alive(self) -> bool:
        """Whether the event loop still turns."""
        return time.monotonic() - self._beat < ALIVE_SECONDS

    async def _read_state(self) -> None:
        """Reads what servers have set and who opted out; again where it could not be read, or may be another's now."""
        self._read_at = self.database.opened
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
                remedy="Choose another with STORYBOT_METRICS_PORT, or end what uses it.",
            ) from error

    async def lookup(self, work: Callable[P, _T], *args: P.args, **kwargs: P.kwargs) -> _T:
        """Runs something short that computes or reads in a thread of its own, apart from the answering workers.

        Raises:
            Refusal: it did not come back in time.
        """
        # In the context of the event, so that a card that is made there speaks its language.
        in_context = partial(copy_context().run, work, *args, **kwargs)
        looking = asyncio.get_running_loop().run_in_executor(self._lookups, in_context)
        self._looking.add(looking)
        looking.add_done_callback(self._looking.discard)
        try:
            async with asyncio.timeout(LOOKUP_SECONDS):
                return await asyncio.shield(looking)
        except TimeoutError:
            raise Refusal("timeout", t("queue.timeout")) from None

    @property
    def stuck(self) -> bool:
        """Whether a thread is still at work; after the end such a one would keep the interpreter from ending."""
        return self.asker.running > 0 or bool(self._looking) or self.editors.busy

    def gauges(self) -> dict[str, Callable[[], float]]:
        """What Prometheus reads at each scrape."""
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

    async def on_message(self, message: discord.Message, /) -> None:
        """Nothing: there are no prefix commands, and questions are heard by the cog."""

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Forms are heard here; commands and buttons by discord.py itself."""
        await form_sent(self, interaction)

    async def on_error(self, event_method: str, /, *args: object, **kwargs: object) -> None:
        """Errors of events. Nobody is told in the channel, where a refused line could bring the next error."""
        error = sys.exc_info()[1]
        if error is not None:
            line_for(error, where=pairs({"event": event_method}))

    async def reload(self, *, announce: bool = True) -> bool:
        """Takes up a newer generation if there is one; whether it did. A refused one is told once and passed over.

        `announce`: the other processes are told, unless it was one of them that told us.
        """
        async with self._reloading:
            changed, refused = await self.current.refresh()
        if refused and refused != self._complaint:
            log.error("refresh refused %s", pairs({"cause": refused}))
        self._complaint = refused
        if changed:
            self.asker.forget_answers()
            for name in changed:
                now = self.current.catalogues[name].status.generation
                log.info("generation %s", pairs({"story": name or None, "now": now}))
            if announce:
                await self.processes.announce(GENERATION_TOPIC, " ".join(changed))
        return bool(changed)

    @tasks.loop(seconds=REFRESH_SECONDS)
    async def _refresh(self) -> None:
        try:
            self._beat = time.monotonic()
            unread = self.servers.unread or self.opt_outs.unread or self.story_choices.unread
            if unread or self._read_at != self.database.opened:
                await self._read_state()
            await self.reload()
            await self._take_over()
        except Exception:  # the next round may fare better, and answering goes on with what is open
            log.exception("refresh failed")

    def heed_signals(self) -> None:
        """SIGTERM and SIGINT let what runs finish within the settings' bound, then end the bot."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stop, number)

    def stop(self, number: int | None = None) -> None:
        """Begins the end; a second signal does not hurry it, since it is bounded."""
        if self._ending is None:
            log.info("stopping %s", pairs({"signal": signal.Signals(number).name if number else None}))
            self.stopping = True
            self._ending = asyncio.get_running_loop().create_task(self._finish())

    async def _finish(self) -> None:
        finished = await self.asker.drain(self.settings.shutdown_seconds)
        if not finished:
            log.warning("unfinished %s", pairs({"running": self.asker.running, "waiting": self.asker.waiting}))
            self.asker.give_up()
            await self.asker.drain(TELLING_SECONDS)
        await self.close()

    async def close(self) -> None:
        """Closes the gateway cleanly and lets the threads go; does not wait for one that is stuck."""
        self._refresh.cancel()
        await self.editors.close()
        if self._stop_metrics is not None:
            stop, self._stop_metrics = self._stop_metrics, None
            await asyncio.to_thread(stop)
        self.asker.close()
        await super().close()
        await self.processes.close()
        self._lookups.shutdown(wait=False, cancel_futures=True)
