### What the workbook knows: readiness questions with a next step, and common doubts with what studies found.

## Readiness

ready-attitude = Do you really want this, and not just because everybody does it?
ready-attitude-step = Write down in one sentence what your firm shall get out of it

ready-goal = Do you know what shall change through social media?
ready-goal-step = Choose one goal with a number and a date

ready-person = Is there somebody who is in charge, able and has room for it?
ready-person-step = Name one person, and take another task off that person's list

ready-time = Are fixed hours free for it every week?
ready-time-step = Put the hours on the roster before you open a platform

ready-deputy = Does anybody step in when this person is ill or on vacation?
ready-deputy-step = Name a deputy, and hand over the access

ready-know-how = Does this person know how to make good posts and talk with customers online?
ready-know-how-step = Plan a course or two mornings of practice

ready-budget = Is there money for photos, ads, courses or outside help?
ready-budget-step = Set an amount for a year, even a small one

ready-topics = Do you have enough to show and tell?
ready-topics-step = Collect ten questions that customers keep asking you

ready-criticism = Can you stay calm when criticized in public?
ready-criticism-step = Write down now how you will answer a bad review

ready-control = Can you live with others joining in and not steering everything?
ready-control-step = Agree on what staff may write without asking

ready-act-ahead = Do you want to look for new customers and markets yourself instead of waiting?
ready-act-ahead-step = Describe a customer you do not have yet and would like to have

ready-measuring = Will you check every month whether it works?
ready-measuring-step = Put a tally sheet next to the phone: “How did you hear about us?”

## Doubts

doubt-customers-there = Our customers are not online
doubt-customers-there-answer = In Germany 63% of people from 14 years use social media every week, and so do 53% of those from 50 to 69 (2025). Of small US firms in 2010, only 20% believed their customers were not there. Ask ten customers.

doubt-reach = We do not reach anybody quickly that way
doubt-reach-answer = Small US firms were divided in 2010: 35% saw a quick way to new customers, 28% did not, 22% were undecided. Especially successful small firms sought new customers there more often (79% against 57% of all, 2012).

doubt-info-wanted = Our customers do not want to read from us there
doubt-info-wanted-answer = So thought 36% of small US firms in 2010, while 25% disagreed. Those were guesses of the firms: nobody asked the customers. Ask ten of yours.

doubt-research = Our customers do not look online before they buy
doubt-research-answer = Only 24% of small US firms believed that in 2010, and people have begun to search on the go since. Looking up opening hours or the way is searching too.

doubt-leads = It does not bring orders
doubt-leads-answer = In 2009, 76% of small US firms found social networks not helpful for that. Three years later 79% of the especially successful ones sought new customers there, and 57% of all.

doubt-no-effect = There is no proof of measurable success
doubt-no-effect-answer = True on average: in 2013 no effect was found for small and medium firms in the German-speaking countries. People, time and know-how were missing. Those who ran it professionally, or had it run, did have measurable success.

doubt-no-time = We have no time for this
doubt-no-time-answer = The doubt is fair: 39% of firms needed 30 minutes to 2 hours a day (Germany, 2012). That is why this plan counts your hours first, and often one platform is enough.

doubt-too-expensive = It is too expensive for us
doubt-too-expensive-answer = Of the small US firms that relied on it most, 70% did so because it costs least (2010). It is not free: this plan counts your own hours.

doubt-criticism = We are afraid of bad comments
doubt-criticism-answer = People talk about you even if you are not there. Answering makes you stand out: in 2016 about 90% of messages to brands went unanswered.

doubt-too-late = We are too late
doubt-too-late-answer = 71% of the firms asked had only been active for half a year to three years, and only 60% had a strategy (about 2022/23). With a plan you are ahead of many.
