"""storybot on Discord: questions in a channel, cited excerpts back."""
