### Page: goals.
