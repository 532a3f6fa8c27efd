"""Tests of the floor `textclean.text`."""
