"""Tests of the rooms in `textclean.stages.errors`."""
