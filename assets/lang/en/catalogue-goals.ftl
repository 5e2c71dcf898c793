### What the workbook knows: kinds of goals.
