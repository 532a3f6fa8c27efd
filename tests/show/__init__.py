"""Tests of the floor `textclean.show`."""
