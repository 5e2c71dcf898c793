### What is missing, odd or risky in a plan; the labels of fixes; titles of generated activities.
### Arguments with times, money, dates and names of platforms arrive as finished text.
### $goal, $name, $line and the like are the owner's words.

## The firm

finding-business-name-open = The name of the business is still missing; it goes on the cover
finding-business-country-open = The country of your business is still open. Law, holidays and minimum wage depend on it.
finding-business-size-open = It is still open how many people work in the business. The number of platforms you can care for depends on it.
finding-customers-open = It is still open whether private people or other firms buy from you. Which platform fits depends on it.
finding-reach-open = It is still open from how far your customers come. Whoever sells locally needs maps and reviews first.
finding-strategy-not-wanted = You said that no strategy is wanted. This plan already is one; one page of it is enough.
finding-readiness-open = None of the readiness questions is answered yet. Lack of time and know-how are the most common reasons why plans fail.
# $question: a readiness question, as a whole sentence.
finding-readiness-gap = This is not in place yet: { $question } Close the gap before you open a platform.
# $question: a readiness question, as a whole sentence.
finding-readiness-without-step = { $question } Something is still missing here, and the plan has no next step.
finding-owner-unwilling = You said that you do not really want this. Without your will, even a good plan does not carry far.
# $doubt: a doubt, as a whole sentence without a period.
finding-doubt-unchecked = “{ $doubt }”: you are unsure, and nobody checks. Asking ten customers takes an hour.

## Goals

finding-goals-none = There is no goal yet. Without one, nobody can say whether the effort pays off.
finding-goal-measure-open = It is still open what is counted for “{ $goal }”
finding-goal-target-open = “{ $goal }” has no target number yet. Without one you will not know whether the goal is reached.
finding-goal-baseline-open = Today’s number for “{ $goal }” is missing, so there is nothing to compare with later
finding-goal-due-open = “{ $goal }” has no date yet by which it should be reached
finding-goal-due-before-start = “{ $goal }” should be reached on { $due }, but the rollout only begins on { $start }
finding-goal-due-beyond = “{ $goal }” should be reached on { $due }, but the rollout already ends on { $end }
# $word: what is counted, as the owner wrote it. $better: what to count instead, without a period.
finding-goal-vanity = “{ $goal }” counts “{ $word }”. That number flatters, but says nothing about your business. Better to count: { $better }.
finding-goal-vanity-any = Inquiries, purchases or applications
# $way: "Up" or "Down".
finding-goal-direction-odd = “{ $goal }” has the direction “{ $way }”, but leads from { $baseline } today to { $target }
# $more, $each, $most: numbers. $span: "a month" or "by the date". $pieces: how many pieces come out in that time.
finding-goal-target-implausible =
    { $pieces ->
        [one] “{ $goal }”: { $more } more { $span } from one post would be { $each } per post. We consider more than { $most } doubtful (assumption).
       *[other] “{ $goal }”: { $more } more { $span } from { $pieces } posts would be { $each } per post. We consider more than { $most } doubtful (assumption).
    }
finding-span-month = a month
finding-span-until = by the date
finding-goal-followers-many = “{ $goal }” wants { $target } followers. Small and medium-sized firms in Switzerland had { $usual } on average in 2020.
# $count: how many goals; $goal: the first of them.
finding-goal-source-open =
    { $count ->
        [one] It is still open where the number for “{ $goal }” comes from. A tally sheet by the telephone is enough.
       *[other] For { $count } goals it is still open where the number comes from, for example for “{ $goal }”. A tally sheet by the telephone is enough.
    }
finding-goal-not-served = No active platform serves the goal “{ $goal }”
finding-goals-all-soft = All goals work only indirectly. Small businesses that do especially well use social media mainly for direct benefit such as new customers.
finding-goals-many-main = { $count } main goals share the time. With three at most, it stays clear what comes first.
finding-goals-many = { $count } goals are a lot for a small business. With two or three you see more easily whether the work pays off.
finding-goal-main-open = None of the { $count } goals is the main one. When time gets short, nobody knows what comes first.
finding-community-needs-time = “{ $goal }” needs constant care, usually { $usual } a week or more. You have { $there }.

## Audiences

finding-audiences-none = There is no audience yet. Without one, there is no reason for any platform.
finding-audience-guessed = What you know about “{ $audience }” is a guess so far. Ask ten customers to find out.
finding-audience-unreached = No active platform reaches “{ $audience }” yet
finding-audience-everyone = “{ $audience }” means everybody. Talking to everybody, you hardly find the right platform and the right tone.
finding-audience-ages-open = The plan does not say how old “{ $audience }” is. Which platform these people use depends on their age.
finding-competitors-none = No competitor and no model is listed yet. Half an hour of looking around shows what works there and what is missing.

## Platforms

finding-platforms-none = No platform is chosen yet. One or two are enough to begin with.
finding-platform-undecided = { $platform } is not decided yet: active, watch only, later or not at all
finding-platform-trial-without-end = The trial of { $platform } has no end date yet on which you decide afresh
finding-platform-later-without-date = { $platform } is meant to come later, but has no date yet. It is therefore not in the rollout.
finding-platform-phase-out-without-end = { $platform } is to be wound down, but has no last day yet
finding-platform-closed = { $platform } no longer exists
finding-platform-unfit = As you describe yourselves, { $platform } hardly suits you, least of all in: { $factor }. The hours are then missing where it suits better. If you see it differently, give the reason on the page.
finding-judgement-without-why = You judge the fit of { $platform } differently from the calculation. One sentence about why helps at the next review.
# $listed: the name it has today.
finding-platform-former-name = “{ $platform }” is known to the program as { $listed }. Assumptions about time, rhythm and fit come with it.
# $skill: "Filming and editing". $others: is somebody else good at it? $other is his or her name.
finding-format-skill-gap =
    { $others ->
        [0] { $name } makes posts for { $platform } but cannot do this yet: { $skill }. A training helps, or a format that comes more easily.
       *[other] { $name } makes posts for { $platform } but cannot do this yet: { $skill }. { $other } is good at it and could take over.
    }
# $most: at most so many times $per ("per week").
finding-rhythm-above-advice = { $platform }, { $format }: nobody advises more than { $most } × { $per }. More takes time, and each post is seen less.
finding-local-entry-missing = Your customers come from nearby, but no listing on maps or review services is active. People search there first, and it takes little work.
finding-platform-without-reason = The plan gives no reason for { $platform } yet. In a year somebody will ask.
finding-platform-without-goal = { $platform } does not serve any goal yet
finding-platform-without-accountable = Nobody is responsible for { $platform } yet
finding-platform-without-deputy = { $platform } has no deputy. During holidays or illness, customers’ questions stay unanswered.
finding-platform-own-deputy = { $name } is responsible for { $platform } and is also their own deputy
finding-platform-trainee-alone = { $name } is in training and alone responsible for { $platform }. Somebody with experience should be the deputy or approve posts.
finding-platform-without-formats = It is still open what is shown on { $platform }
# $format: the first format without a rhythm. $count: how many formats have none.
finding-platform-without-rhythm =
    { $count ->
        [one] It is still open how often “{ $format }” appears on { $platform }. Its effort is therefore not counted yet.
       *[other] It is still open how often { $count } formats appear on { $platform }, for example “{ $format }”. Their effort is therefore not counted yet.
    }
finding-listing-to-do =
    { $count ->
        [one] One point of the listing on { $platform } is still to be done
       *[other] { $count } points of the listing on { $platform } are still to be done
    }
# $largest: time a week of the platform that takes most.
finding-platforms-too-many = { $needed } a week are needed, there are { $there }. Most of it goes to { $platform }: { $largest }.
# $most: how many platforms with posts a firm of this size can usually care for.
finding-platforms-many = What would you miss if you only watched one of { $count } platforms with posts? At most { $most } are realistic for your business.

## Team

finding-team-none = Nobody who does the work is listed yet
finding-person-hours-open = It is still open how much time { $name } has per week. The plan needs { $needed }.
finding-person-over = { $name } has { $there } a week, the plan needs { $needed }. That is { $over } too much.
finding-person-tight = { $name } has { $there } a week, the plan needs { $needed }. Hardly anything is left for the unexpected.
# $weeks: ranges of weeks such as "wk 49, wk 51 – wk 53".
finding-person-weeks-over =
    { $count ->
        [one] In the week from { $week } ({ $weeks }) the plan needs { $needed } of { $name }’s time, but only { $there } are available. Even with work done in the weeks before, { $lacking } are missing.
       *[other] In { $count } weeks { $name } does not have enough time, even when working ahead: { $weeks }. In all { $lacking } are missing, most in the week from { $week }: there the plan needs { $needed }, and { $there } are available.
    }
finding-person-vacant = The post “{ $name }” is vacant, and the day on which it is filled is still open. Its hours are therefore not counted.
finding-person-vacant-until = The post “{ $name }” is only filled from { $date }. Until then nobody does the { $needed } a week planned for it.
finding-work-unassigned = { $needed } of work a week for platforms are not assigned to anybody yet
finding-duty-open = It is still open how often “{ $duty }” is due or how long it takes. Its effort is therefore not counted yet.
# $needed: time for all of it together.
finding-once-unassigned =
    { $count ->
        [one] One single task of { $needed } is not assigned to anybody yet
       *[other] { $count } single tasks of { $needed } in all are not assigned to anybody yet
    }
# $name: who is accountable. $count: how many such times there are, $from and $until those of the first.
finding-absence-uncovered =
    { $count ->
        [one] From { $from } to { $until } nobody is there for { $platform }: { $name } is away, and nobody stands in
       *[other] { $count } times nobody is there for { $platform } for a week or more, first from { $from } to { $until }: { $name } is away, and nobody stands in
    }
finding-solo-absence-open = You work alone. Write down as a risk or a house rule what happens when you are ill or on vacation, for example a short note that you are away.
finding-one-person-everything = { $name } is responsible for all { $count } platforms and does everything alone. Handing over one task keeps things going when that person is away.
finding-duty-without-person = Nobody is responsible for “{ $duty }” yet
finding-accountable-without-hours =
    { $count ->
        [one] { $name } is responsible for { $platform } but has no time for it. Listening and deciding take a few minutes, too.
       *[other] { $name } is responsible for { $count } platforms but has no time for them. Listening and deciding take a few minutes, too.
    }
# $competence: an ability, as on the page about the team.
finding-competence-gap = { $name } answers on { $platform }, but “{ $competence }” is marked “Not yet”. Plan a training for it.
finding-training-after-start = { $name } is to learn “{ $topic }” by { $due }, but { $platform } already begins on { $start }

## Money

finding-budget-limit-open = It is still open how much money may be spent
finding-budget-exceeded = The plan costs { $cost }, the limit is { $limit }. That is { $over } too much.
finding-cost-open = For “{ $line }” it is still open how much or how often you pay. Its cost is therefore not counted.
finding-hourly-cost-low = An hour is priced at { $cost }; the minimum wage in { $year } is { $minimum }
finding-share-low = Social media gets { $share } of the marketing budget, many businesses in Germany give it { $low } to { $high }. Is that enough for your goals?
finding-share-high = Social media gets { $share } of the marketing budget, many businesses in Germany give it { $low } to { $high }. Will the money be missing elsewhere?
finding-marketing-share-of-revenue = All marketing together costs { $share } of the revenue. Rules of thumb name { $low } to { $high } and contradict each other: check whether both figures are right.
finding-margin-open = With the contribution margin of one customer you can see how many new customers make the plan pay off
finding-break-even-high = Own work included, the plan costs { $cost }. It takes { $needed } new customers to pay for that; “{ $goal }” brings { $wanted } at most in { $months } months.
finding-reserve-none = There is no reserve on { $cost }. One more ad or a dearer photo then breaks the budget.
finding-ads-too-small = “{ $line }” gets { $money } a month. Below { $least }, ads are hardly noticed (assumption): concentrate the money on a few weeks.
# $payer: who gives money. $cost: what the firm pays after that.
finding-grant-ends = After { $date }, “{ $payer }” no longer pays for “{ $line }”. Until the end of the rollout that costs you { $cost }.

## Rules, law, risks

# $rule: the first of them.
finding-rule-missing =
    { $count ->
        [one] A rule that every business needs is still missing: { $rule }
       *[other] { $count } rules that every business needs are still missing, first of all: { $rule }
    }
finding-law-open =
    { $count ->
        [one] One point of law has not been checked yet
       *[other] { $count } points of law have not been checked yet
    }
finding-imprint-open = The imprint is not settled yet. It must be in place before the first post.
finding-risks-none = No risk has been considered yet. Two or three sentences are enough for everybody to know what to do when it matters.
finding-risk-without-answer = “{ $risk }” is likely and would do serious damage. The plan does not yet say what you would do then.

## Rollout

finding-start-open = The start is still open. The plan is worked out from { $date }.
finding-start-past = The start date { $date } has passed, and nothing is marked as done yet
finding-horizon-open = The length is still open. The plan is worked out for three months.
finding-activities-overdue =
    { $count ->
        [one] One task has been overdue since { $date }
       *[other] { $count } tasks are overdue, the oldest since { $date }
    }
finding-dependency-circle = These tasks wait for each other, so none can begin: { $way }
finding-dependency-broken = “{ $activity }” is to begin on { $start } but comes after “{ $before }”, which is only done on { $end }
finding-days-unused =
    { $count ->
        [one] The days of “{ $activity }” do not count: they are not within the period from { $from } to { $until }, or the end is before the start.
       *[other] The days of { $count } tasks do not count, first of “{ $activity }”: they are not within the period from { $from } to { $until }, or the end is before the start.
    }
finding-channel-not-ready = { $platform } is to begin on { $start } but is not ready then: “{ $activity }” takes until { $end }.
finding-channel-beyond = { $platform } would only begin after the end of the rollout on { $end }

## Measuring

finding-cadence-open = It is still open how often you look at the numbers. Once a month is enough.
# $month: the last month without a value. $count: how many months have none.
finding-reading-missing =
    { $count ->
        [one] The number of “{ $goal }” for { $month } is missing
       *[other] The numbers of “{ $goal }” for { $count } months are missing, most recently for { $month }
    }
finding-checkpoint-missed = On { $date } “{ $goal }” stood at { $value }; { $threshold } was planned. Decide what to change.
## Decisions

finding-alternative-due = You wanted to look at “{ $title }” again from { $date }

## Labels of fixes

fix-goal-due = Set to { $date }
# $lead: the lead measure of a kind of goal.
fix-lead-measure = Count “{ $lead }”
# $way: "Up", "Down" or "Stay the same".
fix-direction = Direction “{ $way }”
fix-main-goal = Make “{ $goal }” the main goal
fix-next-step = Take over the suggestion, by { $date }
fix-ask-customers = Ask ten customers
fix-reserve = Reserve of { $percent }
fix-accountable = Make { $name } responsible
fix-deputy = Make { $name } the deputy
fix-train = Plan a training: { $competence }
fix-watch-only = Only watch { $platform }
# $platform: the platform that becomes active.
fix-add-active = Add { $platform } as active
fix-take-listed = Keep it as { $platform }
fix-give-up = Do without { $platform }
fix-successor = Move to { $platform }
fix-usual-formats =
    { $count ->
        [one] Use the usual format
       *[other] Use { $count } usual formats
    }
# $times: a number; $per: "a week".
fix-format-rhythm = Use { $times } × { $per }
fix-hourly-cost = Set to { $money }
fix-add-rules =
    { $count ->
        [one] Put the rule on the list
       *[other] Put { $count } rules on the list
    }
fix-start = Begin on { $date }
fix-horizon =
    { $months ->
        [one] Plan for one month
       *[other] Plan for { $months } months
    }
fix-move-activity = Move to { $date }
fix-unlink = Undo the last link
fix-channel-start = Begin on { $date }
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
activity-listing = Put the listing on { $platform } in order
activity-decide = Decide about the trial of { $platform }
activity-close = Say goodbye on { $platform }
activity-season = Prepare posts: { $season }
activity-review = Look at the numbers: { $month }
activity-final-review = Look back and plan on
# The first channel that is new.
milestone-first-post = First post on { $platform }
