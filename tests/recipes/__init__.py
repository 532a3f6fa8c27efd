"""The recipes of the documentation, as tests."""
