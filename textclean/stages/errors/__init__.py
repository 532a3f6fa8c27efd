"""Error pages: what a server says in place of a text, or in front of it."""
