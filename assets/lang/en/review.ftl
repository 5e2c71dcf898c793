### Page: review and print.
