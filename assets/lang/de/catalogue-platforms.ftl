### What the workbook knows: platforms.
