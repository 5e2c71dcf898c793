### The page about the firm: who it is, where it stands, whether it is ready, what it doubts.

business-title = Your business
business-help = The other pages build on these answers. Leave open what you do not know yet.

business-name = Name of the business
business-name-hint = e.g. Huber’s Bakery
business-trade = Trade
business-trade-other = Another trade
business-trade-own = Trade in your own words
business-trade-own-hint = e.g. organ building
business-country = Country
business-state = State or canton
business-state-hint = e.g. Bavaria
# $count public holidays on Monday to Friday in the year $year, which is text.
business-state-holidays =
    { $count ->
        [one] One public holiday falls on Monday to Friday in { $year }. The plan counts less time in that week. Enter holidays of your town as an absence on the team page.
       *[other] { $count } public holidays fall on Monday to Friday in { $year }. The plan counts less time in those weeks. Enter holidays of your town as an absence on the team page.
    }
business-state-open = Without a choice from the list, only holidays of the whole country count
business-size = How many people work in the business, including you?
business-customers = Who buys from you?
business-reach = Where do your customers come from?

## Places

business-place = Place, ideally the full address
business-place-hint = e.g. 3 Market Square, Tübingen
business-place-more = Opening hours, telephone, further locations
business-location-another = Another location
business-locations = Locations
business-locations-help = Write the address, opening hours and telephone number in exactly the same way everywhere on the web: that is how you are found and not mixed up with others.
business-location-add = Add location
business-location-name = Name of the location
business-location-name-hint = e.g. shop at the station
business-hours = Opening hours
business-hours-hint = e.g. Mon–Fri 6–18, Sat 6–13
business-phone = Telephone

## What is folded away

business-character = What makes your business special
business-strength = Why do customers come to you and not to others?
business-strength-hint = e.g. We are in town, keep our appointments and know our customers by name
business-ambition = What do you want to achieve with the business, leaving social media aside?
business-ambition-hint = e.g. A second shop in two years, steady work in summer
business-hard-to-judge = Is your quality hard to judge before buying?
business-details = Languages, revenue, currency
business-languages = Which languages do you speak with customers?
business-language-add = Another language
business-language-own = Further language
business-language-hint = e.g. Ukrainian
business-language-remove = Remove language
business-revenue = Revenue per year
business-currency = Currency
# $currency is the name of the country's currency.
business-currency-usual = Currency (if none is chosen: { $currency })
business-cover = Logo and cover
business-owner = Who is responsible for this plan?
business-adviser = Who helped to write it?
business-prepared-on = Date on the cover
business-logo = Logo
business-logo-help = PNG, JPEG or SVG up to 2 MB. It stands on every printed sheet and is saved with the plan.
business-logo-picture = Logo
business-logo-remove = Remove logo
business-logo-undrawable = Sheets are printed without a logo.

## Where the firm stands

business-standing = Where are you today?
business-stage = Your business on social media
business-active-since = Active for
business-strategy = Is there a strategy, that is, a written goal and a way to get there?

## Is the firm ready?

business-ready = Are you ready?
business-ready-help = What is missing here should be settled before you choose platforms. “In part” and “Not yet” are honest answers.
# $count questions, of which $answered have an answer.
business-ready-show =
    { $answered ->
        [0] { $count } questions about being ready
       *[other] { $count } questions about being ready, { $answered } answered
    }
business-ready-step = Next step
business-ready-take = Use the suggestion
business-ready-who = Who
business-ready-due = By when
business-ready-note = Note on readiness and doubts

## Doubts

business-doubts = What speaks against it?
business-doubts-help = Doubts are reasonable. Check whether they hold for your business before you act on them.
business-doubts-show =
    { $answered ->
        [0] { $count } common doubts
       *[other] { $count } common doubts, { $answered } checked
    }
business-doubt-evidence = How do you know?
business-doubt-evidence-hint = e.g. a tally sheet at the till, talks with regulars
business-doubt-ask = Ask 10 customers (goes into the rollout)

## In the margin

# Counts of readiness answers.
business-ready-sum = Readiness: { $yes } given, { $partly } in part, { $no } not yet
business-compared = Is there a strategy?
# $answer is an answer to the question, $share a finished share.
business-compared-own = { $answer }: { $share }, like you
business-compared-other = { $answer }: { $share }
business-compared-source = Answers of 250 small and medium-sized businesses (GetApp, about 2022/23, rounded)

## Answers

answer-yes = Yes
answer-no = No

country-germany = Germany
country-austria = Austria
country-switzerland = Switzerland
country-liechtenstein = Liechtenstein
country-other = Another country

currency-eur = Euro
currency-chf = Swiss franc
currency-gbp = Pound sterling
currency-usd = US dollar

size-one = Just me
size-two-to-five = 2 to 5
size-six-to-nine = 6 to 9
size-ten-to-49 = 10 to 49
size-fifty-and-more = 50 or more

customers-private = Private people
customers-firms = Other businesses
customers-both = Both

reach-local = In town
reach-regional = In the region
reach-national = All over the country
reach-international = In several countries

stage-absent = Not there at all
stage-private-account = Only through a private account
stage-without-plan = Active by gut feeling
stage-with-plan = Active with a plan

since-half-year = Less than ½ year
since-three-years = ½ to 3 years
since-longer = More than 3 years

strategy-exists = Yes, there is one
strategy-in-work = We are working on it
strategy-planned = Not yet, but planned
strategy-not-wanted = None, and none planned

readiness-yes = Yes
readiness-partly = In part
readiness-no = Not yet

doubt-yes = True for us
doubt-no = Not true for us
doubt-unsure = We do not know

spoken-de = German
spoken-en = English
spoken-fr = French
spoken-it = Italian
spoken-nl = Dutch
spoken-pl = Polish
spoken-es = Spanish
spoken-tr = Turkish
