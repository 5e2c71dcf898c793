### Page: business and readiness.
