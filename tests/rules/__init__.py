"""Tests of the floor `textclean.rules`."""
