"""Alternatives to storybot, each a small script run by its own interpreter.

`environment` creates the virtual environment; `contest` is the protocol of all contestants, storybot included. The
other modules are the contestants. They import their packages inside functions, because the interpreter that checks the
code lacks them.
"""
