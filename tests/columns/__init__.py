"""Tests of the floor `textclean.columns`."""
