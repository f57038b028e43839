"""The slash commands, context menus and listeners. A cog only reads what Discord sent and passes it on."""
