"""Many texts: their order, workers, files, and the figures of a column."""
