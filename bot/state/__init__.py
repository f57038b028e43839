"""Persistent state of the bot: server settings, feedback, conversations, watches and digests."""
