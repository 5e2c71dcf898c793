### Review and print.

review-title = Review and print
review-guidance = Everything that is still open or risky is listed here. A plan with open points can be printed too.
review-print = Print…
review-export = Save as PDF…

## How far the plan is

review-progress = How far the plan is
# $percent: "86 %". $count: how many points are missing.
review-percent =
    { $count ->
        [0] The plan is complete
        [one] The plan is { $percent } complete; one point is missing
       *[other] The plan is { $percent } complete; { $count } points are missing
    }
review-missing = What is missing ({ $count })
point-name = Name of the business
point-customers = Who buys, and from how far
point-stage = Where you stand today
point-country = Country
point-readiness = Three readiness questions
point-goal = A goal
point-target = Target for each goal
point-baseline = Today’s number for each goal
point-due = Date for each goal
point-audience = An audience
point-known = How you know the audience
point-platform = An active platform
point-decided = Decision about each platform
point-reason = Reason for each active platform
point-accountable = Responsible person for each platform
point-formats = Formats for each active platform
point-rhythm = Rhythm for each format
point-pillar = A topic
point-voice = Form of address or tone
point-person = A person
point-hours = Hours per week
point-fits = Hours that are enough for the plan
point-limit = Limit
point-costs = Amount for each cost
point-rules = Decision about each house rule
point-law = All points of law
point-risk = A risk
point-start = Start
point-length = Length
point-cadence = How often you measure

## Findings

review-findings = What is still open
review-findings-help = From top to bottom: what stops the plan comes first. Each point leads to the place where you change it.
review-filter = Show
review-filter-all = All
review-filter-page = Page
review-filter-pages = All pages
review-filter-empty = Nothing is open for this choice
review-no-findings = Nothing is open. The plan is ready to go up on the wall.
review-group-stop = Stops the plan
review-group-risk = Should still be settled
review-group-hint = Hints

## Questions and what was turned down

review-questions = Open questions
review-questions-empty = Questions nobody can answer yet need not get lost on a slip of paper. For example: “Who owns the old Facebook page?”
review-question-add = Add question
review-question-new = New question
review-question = Question
review-question-person = Who finds out
review-question-due = By when
review-question-answer = Answer
review-question-answered = answered
review-alternatives = Turned down
review-alternatives-empty = What you considered and turned down is kept here with the reason, so that nobody starts from scratch next year.
review-alternative-add = Add alternative
review-alternative-new = New alternative
review-alternative = What was considered
review-alternative-reason = Why not
review-alternative-decided = Decided on
review-alternative-again = Look at it again from

## In the margin

review-goals = Goals
review-channels = Active platforms
review-hours = Hours per week
review-money = Money in the period
review-next = Next
