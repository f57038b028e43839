"""The commands. Each cog only reads what Discord sent and hands it on."""
