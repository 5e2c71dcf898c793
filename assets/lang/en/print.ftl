### The printed plan.
