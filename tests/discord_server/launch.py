"""Runs a module like `python -m`, with discord.py pointed at the loopback.

    python -m tests.discord_server.launch http://127.0.0.1:PORT/api/v10 ws://127.0.0.1:PORT/gateway bot ARGUMENTS…

The module itself is unchanged: discord.py keeps both addresses as class attributes.
"""

from __future__ import annotations

import runpy
import sys

import discord.gateway
import discord.http
import yarl


def main() -> None:
    rest, gateway, module, *rest_of_line = sys.argv[1:]
    discord.http.Route.BASE = rest
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
    sys.argv = [module, *rest_of_line]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
