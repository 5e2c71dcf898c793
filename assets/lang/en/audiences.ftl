### Page: audiences and competitors.

audiences-title = Who do you want to reach?
audiences-guidance = Two or three groups are enough. The better you know a group, the easier it is to choose platforms.
audiences-why = Why not simply everybody?
audiences-why-text = If you speak to everybody, you reach nobody. A family looks for other things than an apprentice, and they are found in different places. Name the groups your business lives on, or wants to live on. If you are not sure, ask your customers for a week, at the counter or on the phone: How did you find us, and which apps do you use?
audiences-empty = No audience yet. Click a suggestion below or add your own, for example “Young families in the district”.
audiences-examples = Common audiences to click
audience-add = Add audience

## Usual groups; each becomes the name of an audience

audience-example-regulars = Regular customers
audience-example-nearby = New customers nearby
audience-example-firms = Business customers
audience-example-applicants = Applicants and apprentices
audience-example-press = Press and partners

## One audience

audience-name = Name of the group
audience-name-hint = e.g. Young families in the district
audience-kind = Who are they?
audience-ages = How old are these people?
audience-needs = What do they need or ask?
audience-needs-hint = e.g. cakes for children’s birthdays, at short notice and close by
audience-habits = Where are they online?
audience-habits-hint = e.g. Instagram in the evening, Google Maps before shopping
audience-known = How do you know?
audience-ask = Ask ten customers before you base a decision on this. Ten answers are better than any guess.
audience-where = Place, language, location
audience-place = Where do they live or work?
audience-place-hint = e.g. within 10 km
audience-language = Language
audience-location = Location that serves them

audience-private = Private customers
audience-firms = Businesses
audience-applicants = Applicants
audience-public = Press, partners, the public

# Age classes stand before "years", see audience-ages-words.
age-under-14 = under 14
age-from-14 = 14–29
age-from-30 = 30–49
age-from-50 = 50–69
age-from-70 = 70 and over

known-asked = Asked them
known-numbers = Our own numbers
known-experience = Daily experience
known-study = Study
known-guess = A guess

## The most important facts in the list

# $ages: age classes, with commas.
audience-ages-words = { $ages } years
audience-ages-open = age open
audience-guessed = not checked yet

## Competitors

competitors-title = Who already talks to these people?
competitors-guidance = Two or three competitors or role models are enough. See what goes down well with them and what they leave to you.
competitors-empty = Nobody here yet. Search for what you offer together with the name of your town and enter the first ones you find.
competitor-add = Add competitor or role model
competitor-untitled = New competitor
competitor-name = Name
competitor-name-hint = e.g. Market Square Bakery
competitor-channels = On which of your platforms are they?
competitor-no-channels = No platform in the plan yet: you choose them on the next page
competitor-presence = Where else?
competitor-presence-hint = e.g. their own blog, ads in the local paper
competitor-strengths = What do they do well?
competitor-gaps = What do they leave to you?
competitor-presence-open = presence still open

## What follows

# $platforms: names of platforms, with commas.
audience-reached = Reached through { $platforms }
audience-likely = Most likely to be found on { $platforms }
