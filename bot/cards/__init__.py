"""Cards: pure rendering of the bot's replies, without calls to Discord."""
