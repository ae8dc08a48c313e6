"""The words the law is written in; knows nothing of any rule."""
