"""What a story's answers are worth: questions with gold sentences in, figures with their uncertainty out.

Scoring (`gold`, `scoring`) needs nothing but the articles. The figures (`metrics`, `bootstrap`) take scikit-learn
and SciPy and the pictures (`plots`) matplotlib, from the `bench` extra; they are imported when they are used.
"""
