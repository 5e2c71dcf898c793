### What the workbook knows: readiness.
