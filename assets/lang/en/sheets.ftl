### The printed sheets: their names and what stands on them.

sheet-one-page = Plan on one page
sheet-full-plan = Full plan
sheet-wall-chart = Wall chart
sheet-week-sheets = Week sheets
sheet-rules = Rules and accounts
sheet-measuring = Measuring sheet
# $date is a finished date.
sheet-made-on = as of { $date }
