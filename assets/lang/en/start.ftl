### Start page.

start-title = A social media plan that fits into your week
start-guidance = Ten short chapters lead from “Where do we stand?” to the printed plan. Planbuch does the sums: hours, people, money. Anything can stay open, and nothing leaves your computer.
start-new = Begin a new plan
start-open = Open a plan…
start-continue = Continue with: { $page }
start-next = The next steps
start-nothing = Everything important is decided. Print the plan and hang it on the wall.
start-week = This week
start-week-empty = Nothing is due this week
start-overdue = overdue since { $date }
start-recent = Recently opened
start-examples = Look at examples
start-examples-help = Complete plans of four businesses. You open a copy and can change everything.
example-bakery = Bakery with four people
example-bakery-about = Austria, local customers, 3 months
example-electrician = Electrician looking for apprentices
example-electrician-about = Germany, recruiting, 6 months
example-machines = Machine supplier
example-machines-about = Switzerland, business customers, 12 months
example-physio = Physiotherapy practice
example-physio-about = Written in English, new patients, 6 months
