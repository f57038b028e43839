"""The whole bot as a process of its own, on the loopback Discord, with the index of the story that ships."""
