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
measuring-readings-guidance = Tab goes right, Enter to the row below. You can paste a column from a spreadsheet.
measuring-month = Month
measuring-week = Week
measuring-quarter-column = Quarter
# $quarter is 1 to 4.
measuring-quarter = Quarter { $quarter } { $year }
measuring-all-rows = Show all rows
# Stands pale in an empty field: what the plan expects.
measuring-planned = plan { $value }
measuring-before-start = before the start
measuring-in-future = This day lies in the future
measuring-single = Single numbers with day and note
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
measuring-trend-line = Trend of the last three numbers

## How a goal stands; a unit of words follows behind the sentence

measuring-state-none = No number entered yet
measuring-state-not-a-goal = Last { $value } on { $date }
measuring-state-no-target = Without a target nobody can say whether this is enough: last { $value } on { $date }
measuring-state-reached = Target reached: { $value } on { $date }, wanted { $target }
measuring-state-short = Not there yet: { $value } on { $date }, wanted { $target }
measuring-state-on-track = On track on { $date }: { $value } reached, { $expected } expected
measuring-state-behind = Behind the plan on { $date }: { $value } reached, { $expected } expected
measuring-state-far-behind = Far behind the plan on { $date }: { $value } reached, { $expected } expected

## The same as one word; "behind" is at least 80 % of the way that should be made

goal-state-not-a-goal = not a goal
goal-state-no-reading = no number
goal-state-no-target = no target
goal-state-reached = reached
goal-state-on-track = on track
goal-state-behind = behind
goal-state-far-behind = far behind
goal-state-short = not there yet
goal-trend-better = Trend: getting better
goal-trend-steady = Trend: unchanged
goal-trend-worse = Trend: getting worse

## Checkpoints; $value is a bare number, $threshold has its unit

measuring-checkpoints = What the checkpoints say
measuring-checkpoints-guidance = If the number is reached, go on. If at least 80% of the way there is made, change something. Below that, stop or start afresh, as your rule says.
measuring-checkpoint = Checkpoint on { $date }
measuring-answer-no-goal = This checkpoint has no goal yet
measuring-answer-no-threshold = No number has been set for “{ $goal }” yet
measuring-answer-ahead = Still to come: “{ $goal }” will need { $threshold }
measuring-answer-so-far = Still to come: “{ $goal }” will need { $threshold }, last { $value } on { $date }
measuring-answer-missing = A number is missing: “{ $goal }” should stand at { $threshold }
measuring-answer-go-on = Go on: “{ $goal }” stood at { $value } on { $date }, needed: { $threshold }
measuring-answer-change = Change something: “{ $goal }” stood at { $value } on { $date }, needed: { $threshold }. At least 80% of the way is made.
measuring-answer-stop = Stop or start afresh: “{ $goal }” stood at { $value } on { $date }, needed: { $threshold }. That is less than 80% of the way.
measuring-rule = Your rule: “{ $rule }”

## Reviews

measuring-reviews = Looking back
measuring-review-due = The next look back is planned by { $date }
measuring-review-overdue = The look back by { $date } is still to be done
measuring-review-today = Today, { $date }
measuring-reviews-empty = A quarter of an hour once a month: what happened, what have we learned, what shall we change?
measuring-review-add = Add a look back
measuring-review-untitled = New look back
measuring-review-open = Nothing decided yet
measuring-happened = What happened?
measuring-learned = What did we learn?
measuring-decided = What do we decide?

## Monthly figures

measuring-figures = Monthly figures
measuring-figures-guidance = For cost per inquiry and the like. Enter what you know; costs come from your budget.
measuring-more-metrics = Enter other figures
measuring-more-than = More than “{ $whole }”
metric-inquiries = Inquiries
metric-customers = New customers
metric-revenue = Revenue through social media
metric-ad-revenue = Revenue from ads
metric-visits = Visits to the website or listing
metric-reach = People reached
metric-impressions = Impressions
metric-interactions = Reactions
metric-clicks = Clicks
metric-followers = Followers at month end
metric-received = Questions received
metric-answered = Questions answered
metric-answer-hours = Hours until the answer
metric-applications = Applications
metric-hires = People hired
metric-mentions = Mentions of us
metric-all-mentions = Mentions of all businesses
metric-answers = Recommending: all answers
metric-promoters = Recommending: 9 or 10
metric-detractors = Recommending: 0 to 6
term-before = Month before
term-costs = Costs
term-ads = Cost of ads
term-margin = Contribution margin per customer
term-earned = Earnings

## Figures and their formulas

measuring-glossary = Key figures
measuring-glossary-show = Other key figures
measuring-glossary-guidance = Compare with your own earlier numbers, because other businesses often count differently. Costs are the money planned for the month without reserve, and your own work. A dash means that something is missing.
figure-points = { $number } points
figure-customers =
    { $count ->
        [one] { $count } new customer
       *[other] { $count } new customers
    }
# $parts are names with numbers: "Costs: €1,800 · Inquiries: 24".
measuring-own = { $month } – { $parts }
measuring-own-first = In the first month ({ $month }): { $value }
measuring-own-missing = Still missing: { $parts }
measuring-own-break-even =
    { $count ->
        [one] The whole plan pays off from { $count } new customer on, at total costs of { $cost }
       *[other] The whole plan pays off from { $count } new customers on, at total costs of { $cost }
    }
# $count is a number or a dash.
measuring-own-so-far = New customers so far: { $count }
