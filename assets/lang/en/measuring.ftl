### Page: measuring.

measuring-title = Are we getting there?
measuring-guidance = One number per goal is enough. Enter it regularly, and you see here whether the plan works out.

measuring-cadence = How often do you look at the numbers?
cadence-weekly = Every week
cadence-monthly = Every month
cadence-quarterly = Every quarter
measuring-method = Where do the numbers come from?
measuring-method-hint = e.g. tally sheet by the phone, the platform’s statistics, the till
measuring-tally = How to count without technology
measuring-tally-text =
    Put a tally sheet next to the till or the phone and ask every new customer: “How did you hear about us?” One line per platform, plus “recommendation” and “other”. At the end of the month, add up and enter the number here.

    Voucher codes are more precise still: a word of its own for each platform, for example “INSTA10”. Many platforms also count by themselves, such as calls and requests for directions.

## Readings

measuring-readings = Numbers
measuring-readings-guidance = Type date and number, for example “today” and “12”. A monthly number gets the last day of its month.
measuring-no-goals = There are no goals yet. On the page “Goals” you decide what is counted.
measuring-reading-add = Enter a number
measuring-date = Date
measuring-value = Number
measuring-without-goal = These numbers belong to no goal yet
measuring-goal-of = Goal of the number of { $date }

# $target comes with its unit: "at least 12 inquiries".
measuring-target = target { $target }
measuring-target-until = target { $target } by { $date }
measuring-target-open = no target yet
measuring-read = Entered
measuring-way = Path to the target
measuring-target-line = Target

## How a goal stands; a unit of words follows behind the sentence

measuring-state-none = No number entered yet
measuring-state-not-a-goal = Last { $value } on { $date }
measuring-state-no-target = Without a target nobody can say whether this is enough: last { $value } on { $date }
measuring-state-reached = Target reached: { $value } on { $date }, wanted { $target }
measuring-state-short = Not there yet: { $value } on { $date }, wanted { $target }
measuring-state-on-track = On track on { $date }: { $value } reached, { $expected } expected
measuring-state-behind = Behind the plan on { $date }: { $value } reached, { $expected } expected

## Reviews

measuring-reviews = Looking back
measuring-reviews-empty = A quarter of an hour once a month: what happened, what have we learned, what shall we change?
measuring-review-add = Add a look back
measuring-review-untitled = New look back
measuring-review-open = Nothing decided yet
measuring-happened = What happened?
measuring-learned = What did we learn?
measuring-decided = What do we decide?

## Glossary

measuring-glossary = Terms and formulas
measuring-glossary-show = What the usual figures mean
measuring-glossary-guidance = It is best to compare with your own earlier numbers: other businesses often count differently. Where your plan holds all that is needed, your own number is shown too. A dash means that something is missing.
# $value is a number, a sentence or a dash.
measuring-own = In your plan: { $value }
measuring-own-break-even =
    { $count ->
        [one] { $count } customer at total costs of { $cost }
       *[other] { $count } customers at total costs of { $cost }
    }
# $month is "Nov 2026".
measuring-own-each = { $each } ({ $month }: { $cost } divided by { $number })
measuring-own-return = { $share } ({ $month }: { $earned } earned, { $cost } spent)
