"""Question in, Answer or Decline out."""
