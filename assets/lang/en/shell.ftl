### The window around the pages: top bar, chapters, balance, menus.
