"""What is learned from many texts, and what follows from it for one."""
