### Page: platforms.
