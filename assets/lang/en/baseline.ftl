### Frozen states of the plan, and what moved since.

## On the page "Rollout"

baseline-title = Then and now
baseline-guidance = Freeze what is planned today, ideally whenever you look back. Later you see here what moved, what was added and what changed in money and time.
baseline-empty = No state is frozen yet
baseline-freeze = Freeze this state
baseline-name = Name of the state
# $date is a finished date. For a state that nobody has named.
baseline-untitled = State of { $date }
# $date is a finished date. The name of a state that was frozen when looking back.
baseline-of-review = Look back of { $date }
# $date is a finished date.
baseline-frozen-on = Frozen on { $date }
baseline-against = Today compared with
baseline-against-none = nothing
baseline-changes = What changed about the activities ({ $count })
baseline-since = Since “{ $state }”
baseline-bar = Planned before
# $days is a finished span of days. Said under the pointer in the calendar.
baseline-was = before: { $days }
notice-frozen = The state is frozen. You find it on the page “Rollout”.
notice-ticked = Ticked off. You can take it back with “Undo”.

## What changed, in a few words; parts of one sentence

compare-same = Nothing has changed since
compare-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# $days is finished: "9 days".
compare-later =
    { $count ->
        [one] { $count } activity ends { $days } later
       *[other] { $count } activities end { $days } later on average
    }
compare-earlier =
    { $count ->
        [one] { $count } activity ends { $days } earlier
       *[other] { $count } activities end { $days } earlier on average
    }
compare-begin =
    { $count ->
        [one] { $count } activity begins on another day
       *[other] { $count } activities begin on another day
    }
compare-came =
    { $count ->
        [one] { $count } activity is new
       *[other] { $count } activities are new
    }
compare-went =
    { $count ->
        [one] { $count } activity was dropped
       *[other] { $count } activities were dropped
    }
compare-finished =
    { $count ->
        [one] { $count } activity was done
       *[other] { $count } activities were done
    }
# Amounts are finished: "€120", "30 min".
compare-cost-more = costs { $amount } higher
compare-cost-less = costs { $amount } lower
compare-needed-more = { $amount } more to do a week
compare-needed-less = { $amount } less to do a week
compare-there-more = { $amount } more time a week
compare-there-less = { $amount } less time a week
compare-targets =
    { $count ->
        [one] { $count } goal is different
       *[other] { $count } goals are different
    }

## Tables

compare-activity = Activity
compare-was = Then
compare-now = Now
compare-shift = Days
compare-new = new
compare-gone = dropped
compare-figure = All in all
compare-difference = Difference
compare-cost = Costs with reserve
compare-labor = Own labor
compare-needed = Time a week, needed
compare-there = Time a week, there
compare-goal = Goal

## On paper

print-baselines = Frozen states
print-frozen-state = State
# $state: what a frozen state is called.
print-compared = Today compared with “{ $state }”
