"""The room where a person sends her answers to the firm, on purpose and in parts."""
