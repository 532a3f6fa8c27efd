"""Boilerplate around and inside an article: footers, headers, prompts, and what formats leave in a text."""
