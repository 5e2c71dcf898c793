### What the workbook knows: formats and their effort.
