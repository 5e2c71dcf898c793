### Values of the plan in words, used on the screen and on paper alike.

untitled = (no name)
person-untitled = New person
goal-untitled = New goal
audience-untitled = New audience
channel-untitled = Your own platform
location-untitled = New location
pillar-untitled = New theme
format-untitled = Your own format
rule-untitled = Your own rule

# $word is a decision or state, $date a finished date.
word-from = { $word } from { $date }
word-until = { $word } until { $date }
word-since = { $word } since { $date }

## Stop rules

# $number comes with its unit.
stop-rule-fewer = Fewer than { $number } by then
stop-rule-more = More than { $number } by then
# $case is "Fewer than 12 inquiries by then".
stop-rule-platform = { $case }: stop { $platform } or change it
stop-rule-any = { $case }: change something or stop

## What is decided about a channel

decision-open = Still open
decision-active = Active
decision-trial = On trial
decision-watch = Only watch
decision-later = Later
decision-phase-out = Wind down
decision-no = No

## How often

rhythm-open = Open
rhythm-times = A number
rhythm-rule = A fixed day
rhythm-never = Not at all
# $times is a number, $per "a week", $range "2–5".
rhythm-times-words = { $times } × { $per }
# "usually 3 (2–5) × a week"
rhythm-range-words = usually { $times } ({ $range }) × { $per }
# "First Monday of every month"
rhythm-rule-words = { $nth } { $weekday } { $every }
nth-first = First
nth-second = Second
nth-third = Third
nth-fourth = Fourth
nth-last = Last
every-month = of every month
every-quarter = of every quarter

## Amounts

amount-open = Still open
amount-nothing = Deliberately none
amount-exact = Fixed amount
amount-between = From–to
interval-once = once
interval-day = per day
interval-week = per week
interval-month = per month
interval-quarter = per quarter
interval-year = per year
payer-own = The business
payer-grant = Grant
payer-partner = Partner

## Goals

bound-at-least = at least
bound-at-most = at most
bound-exactly = exactly
bound-between = between

## House rules

rule-state-open = Open
rule-state-in-force = In force
rule-state-to-write = To be written
rule-state-not-needed = Not needed

## Roles

role-accountable = Responsible
role-makes = Makes posts
role-approves = Approves
role-answers = Answers
role-hands-in = Supplies material
role-deputy = Deputy
