### The printed plan.

print-title = Social media plan
print-contents = Contents
print-foot = Made with Planbuch
# The template fills in the numbers.
print-page = Page { $page } of { $pages }
# Follows the name of the firm; said for the picture by screen readers.
print-logo = Logo

## Words that several parts share

print-nothing-yet = Still open
print-none = None
print-undated = No date
print-done = done
print-assumed = (assumed)
print-suggested = (suggested)
print-assumed-open = Still open, assumed here
# $date is a finished date.
print-from = from { $date }
print-until = until { $date }
print-what = What
print-who = Who
print-when = When
print-time = Time
print-time-week = Per week
print-day = Day
print-until-day = By
print-due = By
print-state = State
print-reason = Why
print-who-until = Who, by when
print-goal = Goal
print-goals = Goals
print-audiences = Audiences
print-platform = Platform
print-rhythm = Rhythm
print-deputy = Deputy
print-target = Target
print-verdict-unknown = not complete yet
print-verdict-fits = fits
print-verdict-tight = tight
print-verdict-over = too much
print-needed = needed
print-there = available
print-over = more than available

## First page

# $name is a person.
print-advised = with { $name }
print-ambition = What we want to reach
print-strength = Why customers come
print-hours = Time per week
print-money = Money
print-progress = Plan
# $percent is a finished text.
print-progress-value = { $percent } filled in
# Both are finished texts: lengths of time or money.
print-of = { $needed } of { $there }
# $money is a finished text: "£410 of £480".
print-money-months =
    { $months ->
        [one] { $money } in one month
       *[other] { $money } in { $months } months
    }
print-of-open = { $needed }, available: open
print-goals-main = Main goals
print-channels-active = Active platforms
# $count is at least 1.
print-more =
    { $count ->
        [one] … and { $count } more
       *[other] … and { $count } more
    }
print-steps = First steps
print-checkpoints-next = Next checkpoints
print-threshold = Needed by then
print-otherwise = Otherwise
# $what is in the words of the owner.
print-otherwise-what = Otherwise: { $what }

## Parts

print-part-business = Business and readiness
print-part-goals = Goals
print-part-audiences = Audiences and competitors
print-part-platforms = Platforms
print-part-content = Content and rhythm
print-part-team = Team and time
print-part-budget = Budget
print-part-rules = Rules, law, risks
print-part-rollout = Rollout
print-part-measuring = Measuring
print-part-open = What is still open

## Firm and readiness

print-owner = Owner
print-adviser = With advice from
print-trade = Trade
print-size = Size
print-customers = Customers
print-reach = Catchment area
print-hard-to-judge = Hard to judge before buying
print-country = Country
print-languages = Languages
print-revenue = Revenue per year
print-stage = On social media today
print-active-since = Active for
print-strategy = Strategy so far
print-locations = Locations
print-location = Location
print-address = Address
print-hours-open = Opening hours
print-phone = Telephone
print-readiness = Readiness
print-question = Question
print-next-step = Next step
print-doubts = Doubts
print-doubt = Doubt
print-doubt-holds = True here?
print-doubt-evidence = How we know
print-ask-customers = Ask ten customers

## Goals

print-measure = What is counted
# $source is in the owner's words: "tally sheet at the counter".
print-from-source = Source: { $source }
# $reason: the owner's words.
print-reachable-because = Can be reached because: { $reason }
print-baseline = Today
print-goals-not = Deliberately not goals
print-not-a-goal = Not a goal

## Audiences and competition

print-needs = Needs
print-habits = Where online
print-known-by = How we know
print-competitors = Competitors and role models
print-present-on = Present on
print-strengths = Done well
print-gaps = What they leave to us

## Platforms

print-decision = Decision
print-fit = Fit
print-fit-for = Speaks for it
print-fit-against = Speaks against it
print-fit-why = Own judgement, because
print-platform-details = In detail
print-opportunities = Opportunities
print-limitations = Limits
print-presences = Presences
print-followers =
    { $count ->
        [one] { $count } follower
       *[other] { $count } followers
    }
# $who is in the owner's words.
print-access = Access: { $who }
print-listing = Listing
print-listing-complete = Name, address, telephone
print-listing-hours = Opening hours
print-listing-pin = Pin on the map
print-listing-photos = Photos
print-listing-reviews = Answering reviews
print-listing-offer = Offer for people nearby
print-first-day = First day
print-setup = Setting up
print-care = Answers per week
print-decided-on = Decided on

## Content

print-pillars = Themes
print-pillar = Theme
print-ideas = What belongs to it
print-serves = For whom, for which goal
print-share = Share
print-formats = What we publish where
print-format = Format
print-each = Per post
print-answering = Answers and comments
print-watching = Watching
print-usual-week = Usual week
# Why minutes are not part of the sum.
print-only-later = later
print-outside = outside
print-voice = Voice and approval
print-address-form = Form of address
print-tone = Tone
print-says = What we like to say
print-avoids = What we never say or show
print-material = Where the material comes from
print-approval = Before publishing

## Team

print-week-usual = A usual week
print-unassigned = Nobody yet
print-people = People
print-hours-week = Time per week
print-hour-costs = Cost per hour
print-competences = Strengths
print-skills = Can make
print-trainings = Training
print-absences = Away
print-other-duties = Other duties
print-vacant = Vacant
print-vacant-until = Vacant until { $date }
print-roles = Who does what
print-role-accountable = Responsible
print-role-makes = Makes
print-role-approves = Approves
print-role-answers = Answers
print-role-hands-in = Supplies
print-role-deputy = Deputy
print-duties = Work without a platform
print-duty = Task

## Budget

print-limit = Limit
print-costs-rollout = Cost of the rollout, with reserve
print-left = Left over
print-worth = Does it pay off?
print-labour = Own work
# Both are finished texts.
print-labour-value = { $money } for { $hours }
print-marketing-year = All marketing in a year
print-marketing-revenue = Marketing compared with revenue
print-marketing-share = Share of marketing, extrapolated to a year
print-share-band = { $low } to { $high } is usual
print-margin = Margin per new customer
print-break-even = Breaks even at
print-break-even-customers =
    { $count ->
        [one] { $count } new customer, own work included
       *[other] { $count } new customers, own work included
    }
print-cost-lines = What costs money
print-cost-line = For what
print-amount = Amount
print-payer = Others
print-all-the-time = throughout
print-in-rollout = In the rollout
print-reserve = Reserve
print-sum = Total
print-over-limit = above the limit
print-by-month = Cost by month
print-month = Month
print-cash = Cost
print-cumulative = Total so far
print-paid-by-others = Paid by others
print-by-category = Cost by kind
print-cost-none = No kind
print-cost-rest = Others

## Rules, law, risks

print-rules = House rules
print-rule = Rule
print-rule-text = How we do it
print-law = Law
print-law-point = Point
print-risks = Risks
print-impact = Impact
print-likelihood = Likelihood
print-mitigation = To prevent it
print-contingency = If it happens

## Rollout

print-start = Start
print-horizon = Length
print-beyond = Begins only afterwards
print-gantt-alt = Bar chart from the start to the end of the rollout, { $dates }. Everything in it is also in the list of tasks.
print-week-numbers = Calendar week
print-milestone = Milestone
print-checkpoint = Checkpoint
print-regular = Regular work
print-phases = Phases
print-days = Important days
print-hours-by-week = Hours by calendar week
# $over of $weeks weeks need more than is there.
print-weeks-alt = Hours per week over { $weeks } weeks. In { $over } of them more is needed than is available.
print-activities = Tasks
print-own-only = Without agency and freelancers
print-overdue = overdue
print-left-out = Deliberately left out
print-milestones = Milestones
print-checkpoints = Checkpoints
print-outcome = Outcome
print-outcome-unknown = number missing
print-outcome-reached = reached
print-outcome-close = just missed: change
print-outcome-missed = missed

## Measuring

print-cadence = Checked
print-method = How it is counted
print-at-start = At start
print-goals-by-month = The numbers month by month
print-goals-by-month-help = In brackets is where the number should be at the end of the month if it moves evenly towards the target. Above it is room for the number you read.
print-readings = Numbers read
print-value = Number
print-formulas = How figures are computed
print-formula = Figure
print-formula-how = Computed from
print-standings = How the goals stand
print-light = Light
print-standing = State
print-checkpoint-answers = What the checkpoints say
print-checkpoint-answer = Answer
print-figures = Figures by month
print-figure = Figure
print-figures-help = Costs are the money planned for the month without reserve, and your own work. A dash means that something is missing.
print-reviews = Reviews
print-happened = What happened
print-learned = What we learned
print-decided = What we decide

## What is open

print-findings = What holds the plan up
print-findings-none = Nothing
print-hints = Hints
print-severity-stop = Prevents
print-severity-risk = Risk
print-severity-hint = Hint
print-questions = Open questions
print-answer = Answer
print-alternatives = What was turned down
print-alternative = What
print-again-on = Look again

# In place of a rhythm.
print-phasing-out = being phased out
print-phasing-out-until = being phased out until { $date }
