### Page: audiences and competitors.
