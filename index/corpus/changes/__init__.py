"""Changes of a story's folder: adding, removing, correcting and undoing."""
