### What is missing, odd or risky in a plan; the labels of fixes; titles of generated activities.
### Arguments with times, money, dates and names of platforms arrive as finished text.
### $goal, $name, $line and the like are the owner's words.

## The firm

finding-business-name-open = The name of the business is still missing; it goes on the cover
finding-strategy-not-wanted = You said that no strategy is wanted. This plan already is one; one page of it is enough.
finding-readiness-open = None of the readiness questions is answered yet. Lack of time and know-how are the most common reasons why it fails.
# $question: a readiness question, as a whole sentence.
finding-readiness-gap = This is not in place yet: { $question } Close the gap before you open a platform.

## Goals

finding-goals-none = There is no goal yet. Without one, nobody can say whether the effort pays off.
finding-goal-measure-open = It is still open what is counted for “{ $goal }”
finding-goal-target-open = “{ $goal }” has no target number yet. Without one you will not know whether the goal is reached.
finding-goal-baseline-open = Today’s number for “{ $goal }” is missing, so there is nothing to compare with later
finding-goal-due-open = “{ $goal }” has no day yet by which it should be reached
finding-goal-due-before-start = “{ $goal }” should be reached on { $due }, but the rollout only begins on { $start }
finding-goal-due-beyond = “{ $goal }” should be reached on { $due }, but the rollout already ends on { $end }
finding-goal-not-served = No active platform serves the goal “{ $goal }”
finding-goals-all-soft = All goals work only indirectly. Small firms that do especially well use social media mainly for direct benefit such as new customers.
finding-goals-many-main = { $count } main goals share the time. With three at most it stays clear what comes first.
finding-community-needs-time = “{ $goal }” needs constant care, usually { $usual } a week and more. You have { $there }.

## Audiences

finding-audiences-none = There is no audience yet. Without one, there is no reason for any platform.
finding-audience-guessed = What you know about “{ $audience }” is a guess so far. Asking ten customers makes it certain.
finding-audience-unreached = No active platform reaches “{ $audience }” yet

## Platforms

finding-platforms-none = No platform is chosen yet. One or two are enough to begin with.
finding-platform-undecided = { $platform } is not decided yet: active, watch only, later or not at all
finding-platform-trial-without-end = The trial of { $platform } has no end yet on which you decide anew
finding-platform-later-without-date = { $platform } is meant to come later, but has no day yet. It is therefore not in the rollout.
finding-platform-phase-out-without-end = { $platform } is to be wound down, but has no last day yet
finding-platform-closed = { $platform } no longer exists
finding-platform-without-reason = The plan gives no reason for { $platform } yet. In a year somebody will ask.
finding-platform-without-goal = { $platform } does not serve any goal yet
finding-platform-without-accountable = Nobody is accountable for { $platform } yet
finding-platform-without-deputy = Nobody stands in for { $platform }. During holidays or illness customers’ questions stay unanswered.
finding-platform-own-deputy = { $name } is accountable for { $platform } and at the same time their own deputy
finding-platform-trainee-alone = { $name } is in training and alone accountable for { $platform }. Somebody with experience should stand in or approve.
finding-platform-without-formats = It is still open what is shown on { $platform }
# $format: the first format without a rhythm. $count: how many formats have none.
finding-platform-without-rhythm =
    { $count ->
        [one] For { $platform } it is open how often “{ $format }” appears. Its effort is therefore not counted yet.
       *[other] For { $platform } it is open how often { $count } formats appear, for example “{ $format }”. Their effort is therefore not counted yet.
    }
finding-listing-to-do =
    { $count ->
        [one] One point of the entry on { $platform } is still to be done
       *[other] { $count } points of the entry on { $platform } are still to be done
    }
# $largest: time a week of the platform that takes most.
finding-platforms-too-many = { $count } active platforms and the other work need { $needed } a week, there are { $there }. { $platform } needs most, { $largest }.
# $most: how many platforms with posts a firm of this size can usually care for.
finding-platforms-many = { $count } platforms with posts are a lot for a small business. At most { $most } are realistic. What would you miss if you only watched one of them?

## Team

finding-team-none = Nobody who does the work is listed yet
finding-person-hours-open = It is open how much time { $name } has a week. The plan needs { $needed }.
finding-person-over = { $name } has { $there } a week, the plan needs { $needed }. That is { $over } too much.
finding-person-tight = { $name } has { $there } a week, the plan needs { $needed }. Hardly anything is left for the unexpected.
finding-person-weeks-over =
    { $count ->
        [one] In the week from { $week } the plan needs { $needed } of { $name }’s time, there are { $there }
       *[other] In { $count } weeks { $name }’s time is not enough, least of all from { $week }: the plan needs { $needed }, there are { $there }.
    }
finding-person-vacant = The post “{ $name }” is vacant and has no day yet from which it is filled. Its hours are therefore not counted.
finding-person-vacant-until = The post “{ $name }” is only filled from { $date }. Until then nobody does the { $needed } a week planned for it.
finding-work-unassigned = { $needed } a week are not assigned to anybody yet
finding-duty-open = For “{ $duty }” it is open how often or how long. Its effort is therefore not counted yet.

## Money

finding-budget-limit-open = It is open how much money may be spent
finding-budget-exceeded = The plan costs { $cost }, the limit is { $limit }. That is { $over } too much.
finding-cost-open = For “{ $line }” the amount or the interval is still open. Its cost is therefore not counted.
finding-hourly-cost-low = An hour is priced at { $cost }, the minimum wage in { $year } is { $minimum }
finding-share-low = Social media gets { $share } of the marketing budget. Many firms in Germany spend between { $low } and { $high }.
finding-share-high = Social media gets { $share } of the marketing budget. Many firms in Germany spend between { $low } and { $high }.
finding-margin-open = With the contribution margin of one customer you can see how many new customers make the plan pay off

## Rules, law, risks

finding-rule-missing = A rule that every firm needs is still missing: { $rule }
finding-law-open =
    { $count ->
        [one] One point of law has not been looked at yet
       *[other] { $count } points of law have not been looked at yet
    }
finding-imprint-open = The imprint is not settled yet. It must be in place before the first post.
finding-risks-none = No risk has been considered yet. Two or three sentences are enough for everybody to know what to do when it matters.
finding-risk-without-answer = “{ $risk }” is likely and weighs heavily. The plan does not yet say what you do then.

## Rollout

finding-start-open = The start is still open. The plan is computed from { $date }.
finding-start-past = The start on { $date } is over, and nothing is marked as done yet
finding-horizon-open = The length is still open. The plan is computed for three months.
finding-activities-overdue =
    { $count ->
        [one] One activity has been due since { $date }
       *[other] { $count } activities are overdue, the oldest since { $date }
    }
finding-channel-beyond = { $platform } would only begin after the end of the rollout on { $end }

## Measuring

finding-cadence-open = It is open how often you look at the numbers. Once a month is enough.
# $month: the last month without a value. $count: how many months have none.
finding-reading-missing =
    { $count ->
        [one] The number of “{ $goal }” for { $month } is missing
       *[other] The numbers of “{ $goal }” for { $count } months are missing, most recently for { $month }
    }
finding-checkpoint-missed = On { $date } “{ $goal }” stood at { $value }, { $threshold } was planned. Decide what changes.

## Labels of fixes

fix-goal-due = Set to { $date }
fix-accountable = { $name } is accountable
fix-deputy = { $name } stands in
fix-watch-only = Only watch { $platform }
fix-give-up = Do without { $platform }
fix-successor = Move to { $platform }
fix-usual-formats =
    { $count ->
        [one] Take over the usual format
       *[other] Take over { $count } usual formats
    }
# $times: a number; $per: "a week".
fix-format-rhythm = Take over { $times } × { $per }
fix-hourly-cost = Set to { $money }
fix-add-rule = Put the rule “{ $rule }” on the list
fix-start = Begin on { $date }
fix-horizon =
    { $months ->
        [one] Plan for one month
       *[other] Plan for { $months } months
    }
fix-cadence = Once a month

## Titles of generated activities and milestones

activity-rule = Write the house rule: { $rule }
activity-law = Settle: { $point }
activity-law-look =
    { $count ->
        [one] Check one point of law
       *[other] Check { $count } points of law
    }
activity-ready = { $step }
activity-ask = Ask ten customers: { $doubt }
activity-question = Find out: { $question }
activity-training = Learn: { $topic }
activity-setup = Set up { $platform }
activity-stock = Prepare the first posts for { $platform }
activity-work = { $platform }: regular work
activity-watch = { $platform }: watching
activity-listing = Put the entry on { $platform } in order
activity-decide = Decide about the trial of { $platform }
activity-close = Take leave of { $platform }
activity-review = Look at the numbers: { $month }
activity-final-review = Look back and plan on
# The first channel that is new.
milestone-first-post = First post on { $platform }
