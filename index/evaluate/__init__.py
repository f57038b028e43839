"""Evaluation: from questions with gold sentences to metrics with confidence intervals.

Scoring (`gold`, `scoring`) needs only the articles. Metrics (`metrics`, `bootstrap`) need scikit-learn and SciPy, plots
matplotlib, all from the `bench` extra; they are imported on first use.
"""
