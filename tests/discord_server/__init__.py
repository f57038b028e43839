"""A loopback Discord: REST and gateway over real sockets, in a process of its own.

The unmodified discord.py client logs into it. It checks what it is sent as Discord does, keeps a log of it, and can be
told to misbehave. `python -m tests.discord_server` starts one; `remote.running_server` starts one for a test.

    world.py         guilds, channels, users and messages, and what they look like as JSON (payloads.py)
    limits*.py       Discord's limits on messages, components and commands, as pure functions
    gateway.py       HELLO, IDENTIFY, RESUME, heartbeats, and all that can go wrong with them
    rest*.py         the HTTP half, its rate limits and its faults (traffic.py)
    control*.py      what a test may do: speak as a user, press a button, cut the line, read the log
    remote.py        the other end of control, for tests
    launch.py        runs a module with discord.py pointed here
"""
