### What the workbook knows: readiness questions with a next step, and common doubts with what studies found.

## Readiness

ready-attitude = Do you really want this, and not just because everybody does it?
ready-attitude-step = Write down in one sentence what your business should get out of it

ready-goal = Do you know what social media should change?
ready-goal-step = Choose one goal with a number and a date

ready-person = Is there somebody responsible, capable and with time for it?
ready-person-step = Name one person, and take another task off that person’s list

ready-time = Are fixed hours free for it every week?
ready-time-step = Put the hours on the roster before you open a platform

ready-deputy = Does anybody step in when this person is ill or on holiday?
ready-deputy-step = Name a deputy, and hand over the access

ready-know-how = Does this person know how to make good posts and talk to customers online?
ready-know-how-step = Plan a course or two mornings of practice

ready-budget = Is there money for photos, ads, courses or outside help?
ready-budget-step = Set an amount for a year, even a small one

ready-topics = Do you have enough to show and tell?
ready-topics-step = Collect ten questions that customers keep asking you

ready-criticism = Can you stay calm when criticized in public?
ready-criticism-step = Write down now how you will answer a bad review

ready-control = Can you live with others joining in and with not steering everything?
ready-control-step = Agree on what staff may write without asking

ready-act-ahead = Do you want to look for new customers and markets yourself instead of waiting for them?
ready-act-ahead-step = Describe a customer you do not have yet and would like to have

ready-measuring = Will you check every month whether it works?
ready-measuring-step = Put a tally sheet next to the phone: “How did you hear about us?”

## Doubts

doubt-customers-there = Our customers are not online
doubt-customers-there-answer = In Germany 63% of people aged 14 and over use social media every week, as do 53% of those aged 50 to 69 (2025). Of small US businesses in 2010, only 20% believed their customers were not there. Ask ten customers.

doubt-reach = It is not a quick way to reach anybody
doubt-reach-answer = Small US businesses were divided in 2010: 35% saw a quick way to new customers, 28% did not, 22% were undecided. Especially successful small businesses sought new customers there more often (79% compared with 57% of all, 2012).

doubt-info-wanted = Our customers do not want to read about us there
doubt-info-wanted-answer = 36% of small US businesses thought so in 2010, while 25% disagreed. Those were the businesses’ guesses: nobody asked the customers. Ask ten of yours.

doubt-research = Our customers do not look online before they buy
doubt-research-answer = Only 24% of small US businesses believed that in 2010, and since then people have begun to search on the go. Looking up opening hours or directions is searching too.

doubt-leads = It does not bring in orders
doubt-leads-answer = In 2009, 76% of small US businesses found social networks not helpful for that. Three years later 79% of the especially successful ones sought new customers there, and 57% of all.

doubt-no-effect = There is no proof of measurable success
doubt-no-effect-answer = True on average: in 2013 no effect was found for small and medium-sized businesses in the German-speaking countries. People, time and know-how were missing. Those who ran it professionally, or had it run, did have measurable success.

doubt-no-time = We have no time for this
doubt-no-time-answer = The doubt is fair: 39% of businesses needed 30 minutes to 2 hours a day (Germany, 2012). That is why this plan counts your hours first, and often one platform is enough.

doubt-too-expensive = It is too expensive for us
doubt-too-expensive-answer = Of the small US businesses that relied on it most, 70% did so because it costs least (2010). It is not free: this plan counts your own hours.

doubt-criticism = We are afraid of bad comments
doubt-criticism-answer = People talk about you even if you are not there. Answering makes you stand out: in 2016 about 90% of messages to brands went unanswered.

doubt-too-late = We are too late
doubt-too-late-answer = 71% of the businesses asked had only been active for half a year to three years, and only 60% had a strategy (about 2022/23). With a plan you are ahead of many.
