### The printed sheets: their names and what stands on them.

sheet-one-page = Plan auf einer Seite
sheet-full-plan = Ganzer Plan
sheet-wall-chart = Wandfahrplan
sheet-week-sheets = Wochenblätter
sheet-rules = Regeln und Konten
sheet-measuring = Messblatt
# $date is a finished date.
sheet-made-on = Stand { $date }
