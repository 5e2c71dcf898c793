### The printed sheet for counting.
