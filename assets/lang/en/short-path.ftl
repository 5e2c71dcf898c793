### The short path: seven questions, one page each, and the first plan they lead to.

short-path-start = The short path
short-path-start-about = Seven questions, a quarter of an hour to your first plan
short-path-detailed = In detail, page by page
short-path-detailed-about = Ten chapters, you decide every single thing yourself
command-short-path = The short path to a first plan

## Around the questions

busy-planning = making the plan…
short-path-progress = Question { $number } of { $count }
short-path-done = All questions answered
short-path-leave = Leave
short-path-back = Back
short-path-next = Next
short-path-finish = Make the plan
short-path-making = Your plan is being made, one moment please
short-path-keys = A digit or Enter chooses · arrow keys move · Backspace goes back
short-path-keys-many = A digit or the space bar ticks · Enter goes on · Backspace goes back
short-path-suggested = Suggested

## 1 Trade

short-path-trade = What do you do?
short-path-trade-why = Your trade brings suggestions for all that follows. You can change each of them.
short-path-trade-other = Something else
short-path-trade-other-about = General suggestions

## 2 People

short-path-people = How many people work in the business?
short-path-people-why = This decides who takes part and who steps in during holidays or illness
short-path-size-one = You do everything yourself
short-path-size-two-to-five = You and up to four others
short-path-size-six-to-nine = A small team
short-path-size-ten-to-49 = Several departments
short-path-size-fifty-and-more = A larger company

## 3 Place and reach

short-path-place = Where are you, and where are your customers?
short-path-place-why = The country decides on public holidays and law, the distance on which platforms fit
short-path-country = Country
short-path-name = Name of the business (may stay empty)
short-path-name-hint = stands on the cover
short-path-reach = Where do your customers come from?
short-path-reach-local = On foot, by bicycle, from the neighbourhood
short-path-reach-regional = Up to about an hour's drive
short-path-reach-national = Distance does not matter
short-path-reach-international = Across the border as well

## 4 Goal

short-path-goal = What should get better above all?
short-path-goal-why = One goal that can be counted holds the plan together. Others can join later.
# $lead is the number that leads: "New enquiries per month".
short-path-goal-about = Measured by: { $lead }

## 5 Ages

short-path-ages = How old are your customers?
short-path-ages-why = Each platform reaches different ages. Several answers are possible.
short-path-age-under-14 = Children, nearly always through their parents
short-path-age-from-14 = Training, studies, first home
short-path-age-from-30 = In the middle of working life, often with children
short-path-age-from-50 = Experienced, often with a house of their own
short-path-age-from-70 = Retired

## 6 Hours

short-path-hours = How much time is there each week?
short-path-hours-why = Everybody together. The plan takes no more than what you say here.
short-path-hours-60 = A good ten minutes every working day
short-path-hours-120 = Just under half an hour every working day
short-path-hours-180 = A good half hour every working day
short-path-hours-300 = An hour every working day
short-path-hours-480 = One full working day
short-path-hours-720 = One and a half working days
short-path-hours-own = Another time per week

## 7 Money

short-path-money = How much may it cost per month?
short-path-money-why = Your own time does not count here. A useful plan comes out even without money.
short-path-money-0 = Only your own time
short-path-money-50 = A small ad now and then
short-path-money-100 = Small ads every month
short-path-money-200 = Ads and some equipment
short-path-money-500 = Good photos or videos as well
short-path-money-1000 = Help from outside as well
short-path-money-own = Another amount per month

## The first plan

short-path-result = Your first plan
short-path-result-of = The first plan for { $name }
short-path-result-about = Everything in it is a suggestion that fits your answers. Change what is not right.
short-path-result-goal = Goal: { $goal }
short-path-result-until = by { $date }
short-path-result-time = Time per week
short-path-result-time-words = { $needed } of { $there }
short-path-result-money = Money per month
short-path-result-money-none = No money needed
short-path-result-platforms = The platforms and their rhythm
short-path-result-people = Who does it
short-path-result-steps = The first steps
short-path-result-checkpoints = The checkpoints
# $what is what happens when the number of a checkpoint is missed, a whole sentence.
short-path-result-otherwise = Not reached? { $what }
short-path-result-open = Open the plan and go deeper
