"""What every stage needs of a text: its characters put in order, its paragraphs, likeness, words."""
