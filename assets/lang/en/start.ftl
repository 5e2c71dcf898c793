### Start page.

start-title = A social media plan that fits into your week
start-guidance = Ten short chapters lead from “Where do we stand?” to the printed plan. Planbuch does the sums: hours, people, money. Anything can stay open, and nothing leaves your computer.
start-new = Begin a new plan
start-open = Open a plan…
start-continue = Continue with: { $page }
start-next = The next steps
start-nothing = Everything important is decided. Print the plan and hang it on the wall.
start-week = This week
# $week is finished: "week 48".
start-week-days = { $week }, { $from } to { $until }
start-week-empty = Nothing is due this week
# $date is the first day of the next activity.
start-week-later = Nothing is due this week. It goes on on { $date }.
start-week-nobody = Nobody named yet
start-week-more =
    { $count ->
        [one] … and { $count } more activity
       *[other] … and { $count } more activities
    }
start-due = by { $date }
start-done = done
start-overdue =
    { $days ->
        [one] overdue since yesterday ({ $date })
       *[other] overdue for { $days } days ({ $date })
    }
start-ahead = When the numbers decide
start-checkpoint = Next checkpoint: { $date }
start-review = Next look back: { $date }
# $what: what is missing, with commas.
start-missing = Missing: { $what }
start-missing-nothing = Everything for it is there
start-missing-threshold = the number that must be reached
start-missing-reading = a number read
start-missing-otherwise = what happens otherwise
# $goals: names of goals, with commas.
start-missing-readings = numbers for { $goals }
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
