"""The Discord bot of storybot."""
