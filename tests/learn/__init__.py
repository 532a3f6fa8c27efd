"""Tests of the floor `textclean.stages.pages`."""
