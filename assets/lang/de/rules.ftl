### Page: rules, law and risks.
