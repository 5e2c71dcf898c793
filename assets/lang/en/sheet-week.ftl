### The week sheet of a person: who does what this month, with boxes to tick.

# $name is a person, $month a month's name, $year digits.
week-sheet-title = { $name }: { $month } { $year }
week-sheet-nobody = Nobody in charge yet
# $month is a month's name, $year digits.
week-sheet-by-hand = { $month } { $year }
# Both are finished dates.
week-sheet-about = Week sheet { $from } to { $until }
# $time is a finished length of time.
week-sheet-hours = { $time } a week
week-sheet-hours-open = Time per week: open
# $names: "Lukas for Instagram, Gerti for Newsletter".
week-sheet-deputies = Stand-in: { $names }
# $what: names of platforms and tasks, with commas.
week-sheet-deputy-for = { $name } for { $what }
week-sheet-no-deputy = Stand-in: nobody yet
week-sheet-vacant = Position not filled yet
# $date is a finished date.
week-sheet-vacant-until = Position vacant until { $date }
week-sheet-notes = Notes
week-sheet-spread = What does not come every week counts in its own week here. On the screen it is spread evenly over all weeks.
# $what: names of platforms and tasks, with commas.
week-sheet-open = Not decided yet how often: { $what }

## What is said instead of weeks

week-sheet-empty = The plan names no tasks yet. Write down by hand what is to be done.
week-sheet-before = The rollout only begins on { $date }. Nothing is planned for this month.
week-sheet-after = The rollout ends on { $date }. Nothing more is planned for this month.
week-sheet-quiet = There is nothing to do this month.
week-sheet-away-month = Away for the whole month.

## A week

week-sheet-holiday = { $name } ({ $day })
week-sheet-absent = Away { $days }
week-sheet-absent-why = Away { $days }: { $reason }
# $names: people.
week-sheet-away = Away all week. Do it before, or it is taken over by: { $names }
week-sheet-away-alone = Away all week. Do it before, nobody is named to stand in.
week-sheet-stand-in = Standing in for { $name }: { $what }
week-sheet-milestone = { $title } ({ $day })
week-sheet-week-before = The rollout begins on { $date }
week-sheet-week-after = The rollout ended on { $date }
week-sheet-week-quiet = Nothing to do
# $time: "3 h 30 of 4 h".
week-sheet-sum = ≈ { $time }
week-sheet-over = too much, { $time } missing
week-sheet-ahead = more than is there: spread it over quieter weeks

## A task

week-sheet-work = { $platform } · { $work }
# $topic: the name of a theme.
week-sheet-topic = Topic: { $topic }
# $count is at least 2, $time a finished length of time.
week-sheet-times = { $count } × { $time }
week-sheet-time-open = Time open
week-sheet-until = by { $day }
week-sheet-begin = begin, finish by { $day }
week-sheet-go-on = go on, finish by { $day }
week-sheet-finish = finish by { $day }
week-sheet-overdue = overdue since { $day }
week-sheet-done = done
week-sheet-read = Read the numbers and enter them
week-sheet-decide = Checkpoint: { $goal }
# $number: "25 orders (suggestion)".
week-sheet-threshold = Needed: { $number }
week-sheet-deputy-does = Stand-in: { $names }
week-sheet-deputy-none = No stand-in named yet
