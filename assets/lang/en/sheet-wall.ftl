### The wall chart of the rollout.

wall-when = When
# Stands before the numbers of the weeks.
wall-week = wk
# Stands beside the numbered signs of milestones and checkpoints.
wall-lines = Milestones and checkpoints; the numbers are explained under “Important days”
wall-number = No.
wall-holidays = Public holidays
# $person is a short name.
wall-away = { $person } away
# In the legend beside a hatched band.
wall-away-sign = Away
# In the legend beside a gray band.
wall-closed = Public holiday or closed
# $days: finished dates that are not on the axis.
wall-before = before: { $days }
wall-after = after: { $days }
wall-done = done
# Of $count activities of a phase $done are done.
wall-done-of = { $done } of { $count } done
# $hours such as "3 h 30".
wall-hours-week = { $hours } a week
wall-hours-open = hours still open
# Explains the drawing of the hours by week; sentences follow.
wall-hours = Hours a week: gray column needed, line available, hatched too much.
wall-reached = Reached
wall-missed = Not reached
wall-by-hand = Until then you can fill in this sheet by hand: the weeks are at the top, each row takes one activity.

# $phases such as "Prepare: 4 activities, Set up: 2 activities"; $days lists $count dates.
wall-summary =
    Activities from { $from } to { $until } with person and days, by phase. { $phases }. { $count ->
        [0] There are no checkpoints.
        [one] Checkpoint on { $days }.
       *[other] Checkpoints on { $days }.
    }
wall-summary-phase =
    { $phase }: { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }
wall-summary-none = Nothing is planned yet
