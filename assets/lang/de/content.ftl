### Page: content and rhythm.
