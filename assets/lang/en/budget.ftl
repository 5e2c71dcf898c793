### Page: budget.
