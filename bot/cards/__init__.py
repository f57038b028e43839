"""Cards: pure rendering of what the bot replies, without a call to Discord."""
