"""Tests of textclean.kernel."""
