### Words of the form's own parts: fields, lists, calendar, amounts, rhythms, roles.

## Typing slips; the sentence says what was expected

input-error-negative = Please enter zero or more
input-error-not-whole = Please enter a whole number, for example 3
input-error-over-hundred = Please enter no more than 100

## Calendar

# $field is the label of the date field.
calendar-open = Calendar for { $field }
calendar-previous = Previous month
calendar-next = Next month
calendar-today = Today
calendar-clear = Clear

## Choosing

pick-none = – still open –
pick-no-people = Nobody on the team yet: people are added on the page “Team and time”
roles-more = Assign further roles

## Amounts

amount-kind = Is the amount settled?
amount-least = At least
amount-most = At most

## Tables for typing; $expected says what a number looks like

typing-block-refused = Nothing was taken over: “{ $text }” in line { $line } cannot be read. { $expected }
typing-block-too-large = Nothing was taken over: the pasted block is larger than the table from here on

## Rhythms

rhythm-usual = How often
rhythm-per = In which period
rhythm-range = Give a range (weak and strong weeks)
rhythm-least = At least
rhythm-most = At most
rhythm-nth = Which one in the month
rhythm-weekday = Day of the week
rhythm-every = How often in the year
rhythm-seasons = Season with a different rhythm
rhythm-seasons-help = In high season, during holidays or in Advent, a different rhythm applies. “Not at all” is allowed.
rhythm-season-add = Add season
rhythm-season-name = Name of the season
rhythm-season-hint = e.g. summer break
rhythm-season-frequency = Rhythm during that time

## Ticking off

# The name of the box before an activity, for screen readers.
check-done = Done: { $activity }
check-done-hint = Done
