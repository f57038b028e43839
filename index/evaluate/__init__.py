"""What a story's answers are worth: questions with gold sentences in, figures with their uncertainty out.

Judging (`questions`, `judging`) needs nothing but the articles. The figures (`figures`, `comparing`) take scikit-learn
and SciPy and the pictures (`plots`) matplotlib, from the `bench` extra; they are imported when they are used.
"""
