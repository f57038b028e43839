"""What the bot remembers: its database, the settings of servers, feedback and conversations."""
