"""A loopback Discord: REST and gateway over real sockets, in a separate process.

The unmodified discord.py client logs into it. It validates requests like Discord, keeps a journal of them, and can
simulate faults. `python -m tests.discord_server` starts one; `remote.running_server` starts one for a test.

    world.py         guilds, channels, users and messages, and their JSON (payloads.py)
    limits*.py       Discord's limits on messages, components and commands, as pure functions
    gateway.py       HELLO, IDENTIFY, RESUME, heartbeats, and their failures
    rest*.py         HTTP, its rate limits and faults (traffic.py)
    control*.py      what a test may do: speak as a user, press a button, cut the connection, read the journal
    remote.py        the client of control, for tests
    launch.py        runs a module with discord.py pointed here
"""
