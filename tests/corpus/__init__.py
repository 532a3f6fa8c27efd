"""What is learned from many texts."""
