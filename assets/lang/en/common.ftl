### What all pages share: buttons, small words, months, weekdays, and what to do about a typing slip.

## Buttons

remove = Remove
duplicate = Duplicate
move-up = Move up
move-down = Move down
cancel = Cancel
close = Close

## Small words

yes = Yes
no = No
# A value nobody has decided on yet.
open-value = open
note = Note
# Labels above two date fields.
from = From
until = Until

## How often; stands behind a number, as in "3 h a week"

per-week = a week
per-month = a month
per-quarter = a quarter
per-year = a year
once = once

## Dates

# $month is a name from below; $day and $year are digits.
date-long =
    { REGION() ->
        [US] { $month } { $day }, { $year }
       *[other] { $day } { $month } { $year }
    }
# $month is cut short, $year has two digits.
month-brief = { $month } ’{ $year }
# The week's number by ISO 8601, behind a no-break space.
week-of-year = wk{ "\u00A0" }{ $week }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-1-short = Jan
month-2-short = Feb
month-3-short = Mar
month-4-short = Apr
month-5-short = May
month-6-short = Jun
month-7-short = Jul
month-8-short = Aug
month-9-short = Sep
month-10-short = Oct
month-11-short = Nov
month-12-short = Dec

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

weekday-monday-short = Mon
weekday-tuesday-short = Tue
weekday-wednesday-short = Wed
weekday-thursday-short = Thu
weekday-friday-short = Fri
weekday-saturday-short = Sat
weekday-sunday-short = Sun

## What was typed could not be understood: what is expected, with an example

input-error-empty = Something is still missing here
input-error-not-a-number = Please type just a number, for example { EXAMPLE("number") } or { EXAMPLE("money") }
input-error-too-precise = Please type fewer decimal places: for money two at most, for example { EXAMPLE("money") }
input-error-too-large = This number is too large. Please type less than a billion, for example { EXAMPLE("money") }.
input-error-ambiguous = This can be read in two ways. Please type thousands without points and commas, for example 1234.
input-error-not-a-duration = Please type hours and minutes, for example 7:30, { EXAMPLE("number") } h or 90 min
input-error-too-long = This time is too long. Please type 10000 hours at most, for example 7:30.
input-error-not-a-date = Please type a date, for example { EXAMPLE("date") } or “today”
input-error-no-such-day = There is no such day in the calendar. Please check day and month, for example { EXAMPLE("date") }.

# The usual week in parts; the first two make the third.
week-platforms = Platforms
week-other = Other work
week-together = Together
# Work of agencies and freelancers, not part of the sum.
week-outside = Plus outside help
