"""Tests of the floor `textclean.stages`."""
