"""Running heads and feet: of a document whose pages are known, and of one whose are not."""
