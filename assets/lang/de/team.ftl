### Page: team and time.
