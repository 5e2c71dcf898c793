### What can go wrong with files, printing and settings.
