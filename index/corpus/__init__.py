"""Articles in, sentences and passages out; every span is in characters of the article's text."""
