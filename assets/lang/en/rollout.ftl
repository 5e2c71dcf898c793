### Page: rollout.

rollout-title = What happens when?
rollout-guidance = Your answers become a schedule here. You choose the start and the length, and change below what does not suit you.
rollout-help = Where the schedule comes from
rollout-help-text =
    Each new platform gets days for setting up and for its first posts; each open house rule and each open legal point gets a place before that. Platforms begin one after another, so that there is enough time for each.

    After that the regular work goes on, with a look at the numbers every month. When you change something on the other pages, the schedule is worked out afresh. What you have decided here yourself stays.

## Start and length

rollout-start = Start
rollout-horizon = How far ahead do you plan?
horizon-three = 3 months
horizon-six = 6 months
horizon-twelve = 12 months
# $date is a Monday.
rollout-start-assumed = As long as no start is chosen, the plan begins on Monday, { $date }
rollout-start-monday = The plan begins on the Monday of that week, { $date }
rollout-horizon-assumed = As long as no length is chosen, the plan shows 3 months
rollout-beyond = { $platform } would only begin after the end of this period. Choose a longer period or an earlier start.

## What moved

# $parts is a list such as "3 tasks moved, 1 new".
rollout-since = Since you were last here: { $parts }
rollout-since-moved =
    { $count ->
        [one] { $count } task moved
       *[other] { $count } tasks moved
    }
rollout-since-added = { $count } new
rollout-since-gone = { $count } gone
rollout-since-show = Show
rollout-since-read = Read
rollout-since-line = { $activity }: { $days }
rollout-since-line-added = New: { $activity }, { $days }
rollout-since-line-gone = Gone: { $activity }, { $days }

## Phases

phase-prepare = Prepare
phase-set-up = Set up
phase-start = Get going
phase-steady = Keep going steadily
phase-review = Look back

## Calendar

rollout-calendar = Calendar
rollout-calendar-empty = The calendar is still empty. Choose at least one platform on the page “Platforms”, and the schedule appears here.
# $weeks is 13, 26 or 52.
rollout-calendar-summary =
    { $tasks ->
        [one] { $tasks } task
       *[other] { $tasks } tasks
    } to tick off in { $weeks } weeks, from { $from } to { $until }. Done: { $done }.
rollout-calendar-late =
    { $count ->
        [one] { $count } task is overdue.
       *[other] { $count } tasks are overdue.
    }
rollout-calendar-none = There is no task that matches this selection
# Stands behind the summary while people or platforms are filtered.
rollout-calendar-filtered = Only what is selected is counted.
rollout-group = Group by
rollout-group-phase = Phase
rollout-group-channel = Platform
rollout-group-person = Person
rollout-no-channel = No platform
rollout-show-person = Who
rollout-show-everybody = Everybody
rollout-show-channel = Platform
rollout-show-all = All platforms
# Which part of the time is in sight.
rollout-zoom = Show
rollout-zoom-whole = Everything
rollout-zoom-quarter = Quarter
rollout-zoom-month = Month
rollout-earlier = Earlier
rollout-later = Later
rollout-move-help = How to move tasks in the calendar
rollout-move-help-text =
    Drag a bar to move it by weeks, or drag its edge to make it longer or shorter. Hold Alt to go by days. A double click opens the task further down. Tasks with fixed days that follow it move along.

    With the keyboard: Tab goes from bar to bar, the left and right arrow keys move by a week, with Alt by a day, with Shift they change the end. Enter opens the task, Space ticks it off, Delete leaves it out. Everything can be undone.

    Ctrl and the mouse wheel show more or fewer days. Drag the background to see earlier or later days.
rollout-move-done = What is done stays where it was
rollout-move-time = { $person }, { $week }: { $needed } needed, { $there } available
rollout-move-others =
    { $count ->
        [one] One task that follows moves along
       *[other] { $count } tasks that follow move along
    }
rollout-move-early = Begins before “{ $activity }” is done
rollout-move-stopped = It cannot go further in this period
rollout-as-table = As a table
rollout-open = To do
rollout-done = Done
rollout-overdue = Overdue
rollout-regular = Regular work
rollout-milestone = Milestone
rollout-checkpoint = Checkpoint
rollout-today = Today
rollout-holiday = Public holiday
# Beside an arrow in the legend.
rollout-follows = Comes after
# Titles of the activities that have to be done before.
rollout-comes-after = After: { $activities }
# Stands left of the numbers of the weeks, short.
rollout-weeks = Week
rollout-column-activity = Task
rollout-column-person = Who
rollout-column-state = State
rollout-column-start = From
rollout-column-end = To
rollout-column-hours = Time

## Hours

rollout-hours = Hours per week
rollout-hours-empty = No work that takes time is planned yet
# $week is "wk 3", the times are finished.
rollout-busiest = The busiest week is { $week }: { $needed } needed, { $there } available.
rollout-busiest-open = The busiest week is { $week }: { $needed }. How much time you have is still open.
rollout-enough = There is enough time in every week.
rollout-own-only = Counted without agency and freelancers.
rollout-never-enough = There is not enough time in any week.
rollout-not-enough = In { $count } of { $weeks } weeks there is not enough time.
# $weeks: how many weeks before its day a piece can be made.
rollout-ahead =
    { $weeks ->
        [one] It fits if you work ahead in the week before.
       *[other] It fits if you work ahead in the { $weeks } weeks before.
    }
rollout-nobody = Nobody yet
rollout-hours-there = Time available
rollout-hours-over = Too much for this week
rollout-week-sum = Total { $needed }, available { $there }
# $names: the public holidays of a week.
rollout-holidays =
    { $count ->
        [one] Public holiday: { $names }
       *[other] Public holidays: { $names }
    }
# $days: public holidays, each with its date.
rollout-holidays-named = Less time because of public holidays: { $days }
rollout-column-week = Week from
rollout-column-sum = Total
rollout-column-there = Available
# A person who is paid by invoice.
rollout-external = { $person } (external)

## Money

rollout-money = Money per month
rollout-money-empty = No costs are planned yet. Enter what costs money on the page “Budget”.
rollout-money-limit = { $total } is planned; you may spend { $limit }.
rollout-money-total = { $total } is planned. How much you may spend is still open.
rollout-money-dearest = The most expensive month is { $month } with { $money }.
rollout-money-cash = Costs
rollout-money-reserve = Reserve
rollout-money-sum = Total so far
rollout-money-most = Limit
rollout-money-others = Paid by others
rollout-money-labour = Own work
rollout-column-month = Month

## Activities

rollout-activities = Tasks
rollout-activities-empty = As soon as there are platforms, rules or open points, their tasks appear here
rollout-activities-guidance = Tick off what is done, and open a task to change it. Regular work has no check box: it goes on.
rollout-phase-done = { $phase }: { $done } of { $count } done
rollout-left-out = Left out
rollout-regular-guidance = Regular work follows from the platform and its rhythm. Change the start on the page “Platforms” and the rhythm on the page “Content and rhythm”.
rollout-from = From
rollout-until = To
rollout-date = Day
rollout-person = Who
rollout-minutes = Total time
rollout-end-before-start = The end is before the start and therefore does not count
rollout-outside = This day is not within the period from { $from } to { $until }
rollout-outside-unused = This day is not within the period from { $from } to { $until } and therefore does not count
rollout-minutes-none = Zero minutes do not count. Leave the field empty while the time is still open.
# $needed and $there are times such as "3 h".
rollout-minutes-over = In these days that is { $needed } a week, but { $person } has only { $there }
rollout-after = Comes after
rollout-after-choose = Choose a task
rollout-after-built-in = By itself after: { $activities }
rollout-after-remove = No longer after “{ $activity }”
rollout-after-gone = a task that is no longer there
# $way: activities with arrows between them, the first one also at the end.
rollout-after-circle = That is not possible, because these tasks would wait for each other: { $way }
rollout-reset-all =
    { $count ->
        [one] Take back my change to the calendar
       *[other] Take back my { $count } changes to the calendar
    }
rollout-leave-out = Leave out
rollout-take-back = Bring back
rollout-reset = As suggested

## Own activities

rollout-own = Your own tasks
rollout-own-add = Add task
rollout-own-empty = Anything else that needs doing, for example “Print flyers with the new account”
rollout-own-more = Assign phase and platform
rollout-activity-untitled = New task
rollout-activity-title = What needs doing?
rollout-phase = Phase
rollout-channel = Platform
rollout-no-date = No day yet

## Milestones

rollout-milestones = Milestones
rollout-milestone-add = Add milestone
rollout-milestone-empty = A day by which something is to be reached, for example “Opening of the second shop”
rollout-milestone-untitled = New milestone
rollout-milestone-title = What will have been reached?
rollout-milestone-generated = From the plan: { $milestone } on { $date }
rollout-reached = Reached

## Checkpoints

rollout-checkpoints = Checkpoints
rollout-checkpoints-guidance = On these days a number decides whether things go on as they are. If you settle beforehand what happens otherwise, deciding later is easier.
rollout-checkpoint-add = Add checkpoint
rollout-checkpoint-empty = Checkpoints of your own, for example “20 inquiries by Easter, or we stop TikTok”
rollout-checkpoint-untitled = New checkpoint
rollout-checkpoint-week = After week { $week }
# $number comes with its unit.
rollout-checkpoint-suggested = Suggested from your goal “{ $goal }”: { $number } should be reached by then
rollout-checkpoint-open = This is about your goal “{ $goal }”. Its number follows as soon as the goal has a starting value and a target.
rollout-checkpoint-take-back = Bring back the checkpoint after week { $week }
rollout-goal = Which goal
rollout-threshold = What must be reached
rollout-otherwise = What happens otherwise?
rollout-otherwise-hint = e.g. half as many posts, stop the platform
rollout-otherwise-suggested = This is a suggestion. It holds as long as you enter nothing else.
rollout-outcome-unknown = Number missing
rollout-outcome-reached = Reached
rollout-outcome-close = Just missed
rollout-outcome-missed = Not reached

## Margin

rollout-next = The next steps
rollout-step = { $person }, by { $date }
rollout-step-late = { $person }, was due on { $date }
