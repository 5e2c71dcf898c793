### What the workbook knows: law and rules.
