### What is missing, odd or risky in a plan.
