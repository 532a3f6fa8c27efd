"""Clean scraped text."""
from textclean.cleaning import STAGES, clean, explain
from textclean.normalize import normalize
from textclean.report import Cleaning, Removal, Stage
__all__ = ["STAGES", "Cleaning", "Removal", "Stage", "clean", "explain", "normalize"]
