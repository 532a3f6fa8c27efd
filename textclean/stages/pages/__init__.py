"""Whole pages: which texts are one, which of its lines are the author's, and what the others are."""
