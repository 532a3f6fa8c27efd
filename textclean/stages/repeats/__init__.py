"""Repeats: second copies of what stands in the text before."""
