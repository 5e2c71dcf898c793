### The page about goals: what is to be reached, by how much and until when.

goals-title = What do you want to reach?
goals-help = Two or three goals are enough, each with a number and a date. Only then will you see whether the work was worth it.
goals-more = How do I recognize a good goal?
goals-more-hard = Hard goals show in the books: customers, revenue, service, staff. Soft goals work in a roundabout way: awareness, reputation, community. Small businesses gain most from hard goals, because soft ones take a lot of stamina.
goals-more-number = Count something that is easy to count: calls, inquiries, applications, vouchers. A tally sheet by the telephone will do. If you do not know today’s number, count for two weeks and enter it then.
goals-more-few = Each further goal costs time and attention. You can also record what you deliberately do not pursue: under “In detail”, with the direction “Deliberately not a goal”.

goals-add = Add a goal of your own
goals-empty = No goal yet. Take one of the suggestions below or write your own, for example “Ten table reservations a week through Instagram”.

## Suggestions

goals-starters = Suggestions to click
goals-starters-help = Name, what is counted and unit are filled in. You add your numbers and the date.
goals-starters-hard = Hard: shows in the books
goals-starters-soft = Soft: works in a roundabout way

## One goal

goals-name = Goal in your own words
goals-name-hint = e.g. More inquiries for family parties
goals-is-hard = A hard goal: it shows in the books
goals-is-soft = A soft goal: it works in a roundabout way
goals-help-kind = Hints and formula for this goal
# $text is a text of the catalogue.
goals-example = Example: { $text }
goals-support = Also worth watching: { $text }
# $name and $how are texts of the catalogue; $how is a sentence or two.
goals-formula = Formula for “{ $name }”: { $how }
goals-trap = What is misleading: { $text }
goals-measure = What is counted?
goals-measure-hint = e.g. New inquiries per month
goals-unit = Unit
goals-unit-hint = e.g. inquiries
goals-baseline = Today
goals-target = Target
# $bound is "at least", "at most" or "exactly".
goals-target-bound = Target ({ $bound })
goals-target-least = Target from
goals-target-most = Target to
goals-due = By when
goals-because = Why can this be reached?
goals-because-hint = e.g. Each post is an offer of the day; in spring that brought 30 inquiries
goals-finer = In detail: source of the number, direction, kind
goals-source = Where does the number come from?
goals-source-hint = e.g. tally sheet by the telephone, platform statistics
goals-direction = Which way should the number go?
goals-bound = How is the target meant?
goals-kind = Kind of goal
goals-kind-own = A kind of its own
goals-hardness = Hard or soft?
# $usual is "Hard" or "Soft".
goals-hardness-usual = Hard or soft? (if none is chosen: { $usual })
goals-whom = Priority, part of the business, audiences
goals-priority = How important?
goals-scope = Applies to
goals-scope-whole = Whole business
goals-scope-part = An offer, a product or a season
goals-scope-words = For which part?
goals-scope-words-hint = e.g. lunch menu in summer
goals-audiences = For which audiences?
goals-no-audiences = Audiences are added on the next page
goals-refused = Deliberately not a goal: it is not measured, and the plan gives its reason
goals-refused-reason = Why not?

## In a line and in the margin

goals-target-open = number open
# $date is a finished date.
goals-until = by { $date }
goals-sum =
    { $count ->
        [one] { $count } goal: { $hard } hard, { $soft } soft; main goals: { $main }
       *[other] { $count } goals: { $hard } hard, { $soft } soft; main goals: { $main }
    }
goals-complete = With what is counted, today’s number, target and date: { $complete } of { $count }

## Answers

hardness-hard = Hard
hardness-soft = Soft

direction-raise = Up
direction-lower = Down
direction-keep = Stay the same
direction-not-a-goal = Deliberately not a goal

priority-main = Main goal
priority-secondary = Secondary goal
