"""What each permit gives, asks and costs."""
