### Page: measuring.
