"""What is said of a case, a part a file: translated values, whoever prints them."""
