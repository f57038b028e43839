"""The whole bot as a process, on the loopback Discord, with the index of the shipped story."""
