"""The programs that learn the weights; nothing else imports them."""
