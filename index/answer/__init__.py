"""Question answering: from a question to an Answer or a Decline."""
