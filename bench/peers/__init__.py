"""What people would use instead of storybot, each a small script run by its own interpreter.

`environment` makes the virtual environment, `contest` is what every contestant is put through, storybot too. The others
are the contestants; they import their packages in their own functions, since the interpreter that checks them lacks
them.
"""
