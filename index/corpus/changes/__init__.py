"""Changes to a story's folder: adding, removing, correcting and undoing."""
