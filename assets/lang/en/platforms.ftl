### Page: platforms.

platforms-title = Where are you present, and where deliberately not?
platforms-guidance = A few well-kept platforms achieve more than many neglected ones. Add what might suit you, then decide about each one.
platforms-how = How do I decide?
platforms-how-text = Three questions help. Are the people you want to reach really there? Do you find it easy to make what counts there: pictures, videos, know-how or conversation? And who has time for it every week? Begin with a well-kept listing where people look for you, and one platform for posts. Everything else is a no, and that is not a weakness. If it goes well, you can add more later.

## What was chosen

platforms-yours = Your platforms
platforms-empty = No platform chosen yet. Add one below, for example Google Business Profile, so that people nearby find you.
channel-add = Add your own platform
platforms-count =
    { $count ->
        [0] No platform with posts active
        [one] { $count } platform with posts active
       *[other] { $count } platforms with posts active
    }
# Listings in maps, directories and review services.
platforms-count-entries =
    { $count ->
        [one] { $count } listing kept up to date
       *[other] { $count } listings kept up to date
    }
platforms-count-open =
    { $count ->
        [one] { $count } not decided yet
       *[other] { $count } not decided yet
    }
# $needed, $there: hours a week.
platforms-over-hours = Too much: your platforms need { $needed } a week, there are { $there } for them. Only watch one of them, or lower the rhythm.
# $count: active platforms with posts. $most: how many a firm of this size can care for.
platforms-over-many = Many: { $count } platforms with posts are active, a firm of your size can mostly care well for { $most } at most

## To choose from

platforms-fitting = Fits what you have said
platforms-fitting-guidance = Suggested from your goals, your audiences and where your customers come from. You do not need more than these.
platforms-all = All platforms to choose from
platforms-all-guidance = What you do not add is a no. If something is missing, add your own platform above.
# $kind: kind of platforms, $count: how many there are.
platforms-kind = { $kind } ({ $count })
platform-choose = Add
# For screen readers.
platform-choose-name = Add { $platform }
# $decision: "Active", "Only watch".
platform-in-plan = In the plan: { $decision }
# $names: titles of goals or audiences, with commas.
platform-fits-goals =
    { $count ->
        [one] Serves your goal: { $names }
       *[other] Serves your goals: { $names }
    }
platform-fits-audiences =
    { $count ->
        [one] Reaches: { $names }
       *[other] Reaches: { $names }
    }
platform-fits-near = Found by people nearby

## One platform

channel-name = Name of the platform
channel-name-hint = e.g. local paper online, club app
# $platform, $successor: names of platforms.
channel-closed = { $platform } no longer exists and has no successor. Decide for “No” or remove the platform.
channel-closed-successor = { $platform } no longer exists. Its successor is { $successor }.
channel-replace = Replace { $platform } with { $successor }
channel-decision = Your decision
channel-decision-other = Less often:
channel-means-open = Not decided yet: like this the platform counts in no calculation. Make up your mind, a no is clear too.
channel-means-active = Fixed time every week, one person responsible, regular posts
channel-means-entry = The listing is correct, and somebody looks after reviews and opening hours
channel-means-trial = Like active, but with an end. Then you decide afresh by the numbers.
channel-means-watch = Read and answer, but publish nothing
channel-means-later = Not now, but you decide afresh on a fixed date
channel-means-phase-out = It is still running and will come to an orderly end. Tell your followers where to find you instead.
channel-means-no = Deliberately not. Anyone who asks finds the reason here.
channel-trial-until = On trial until
channel-later-from = Not before
channel-phase-out-until = Last day
channel-decided-on = Decided on
channel-reason = Why?
channel-reason-hint = e.g. Here our customers see what is fresh today
channel-details = Further details
channel-goals = Which goals does it serve?
channel-no-goals = No goal in the plan yet: goals are added on the page “Goals”
channel-audiences = Who does it reach?
channel-no-audiences = No audience in the plan yet: audiences are added one page earlier
channel-formats = What appears there and how often
channel-formats-where = Can be changed on the page “Content and rhythm”
channel-formats-usual =
    { $count ->
        [one] Use { $count } usual kind of post at a calm rhythm
       *[other] Use { $count } usual kinds of post at a calm rhythm
    }

## In the list; $times is how often a week, rounded

# $times: posts in a usual week, or that it is open.
channel-pieces =
    { $count ->
        [one] { $count } format, posts a week: { $times }
       *[other] { $count } formats, posts a week: { $times }
    }
channel-upkeep-only =
    { $count ->
        [one] { $count } format
       *[other] { $count } formats
    }
channel-no-formats = no posts yet
channel-nobody = nobody responsible yet

## Account and presences

channel-presences = Account, profiles and pages
channel-account = Is there an account already?
account-new = To be created
account-existing = Yes, in use
account-sleeping = Yes, but dormant
account-private = Only a private one
presences-help = Each location and each language can have its own profile, page or listing. One is usually enough.
presence-add = Add profile, page or listing
presence-kind = What is it?
presence-profile = Profile
presence-page = Page
presence-group = Group
presence-listing = Listing
presence-channel = Channel
presence-name = Name or handle
presence-name-hint = e.g. @hubers.bakery
presence-url = Address on the web
presence-url-hint = e.g. instagram.com/hubers.bakery
presence-access = Who has access?
presence-access-hint = e.g. Anna and Mr Huber. Do not enter passwords here.
presence-more = Location, language, followers
presence-location = Location
presence-language = Language
presence-followers = Followers today

## Start and effort; $assumed is a length of time

channel-effort = Start and effort
channel-start = First day
channel-start-help = As long as this is empty, the rollout suggests a start
channel-care = Answers per week (assumption: { $assumed })
channel-setup = Setting up, once (assumption: { $assumed })
channel-effort-help = As long as nothing is entered, the assumption counts. No study backs it, so please adjust it to your experience.

## The listing in a map, directory or review service

# $count: points that are not done yet, of six.
listing-title =
    { $count ->
        [0] Check the listing: all done
        [one] Check the listing: { $count } point left
       *[other] Check the listing: { $count } points left
    }
listing-help = People who search nearby see this listing first. Once it is complete, little work remains.
listing-complete = Name, address, phone number the same everywhere
listing-hours = Opening hours, holidays included
listing-pin = Map pin right at the entrance
listing-photos = Recent photos
listing-reviews = Reviews answered
listing-offer = Offer for people nearby
listing-done = Done
listing-to-do = To do
listing-not-needed = Not needed

## For and against

channel-weighing = Opportunities and limits
channel-opportunities = What could it bring us?
channel-opportunities-hint = e.g. orders straight from the posts
channel-limitations = What speaks against it?
channel-limitations-hint = e.g. nobody likes filming

## What follows; $needed and $there are hours a week

platforms-hours = Your platforms need { $needed } of the { $there } available per week
platforms-hours-unknown = Your platforms need { $needed } per week. The page “Team and time” asks how much time you have.

## How well a platform fits, as a word, and the six factors

fits-well = Fits well
fits-partly = Fits in part
fits-poorly = Hardly fits
fit-goals = Goals
fit-ages = Age of customers
fit-customers = Kind of customers
fit-near = Nearness
fit-ability = Ability
fit-effort = Effort
fit-label = How well does it suit you?
fit-why = Why so?
# $name: "Goals" or "Fits well". $points: 0 to 100.
fit-points = { $name }: { $points } of 100 points
# Beside the name of a factor about which the plan says nothing.
fit-points-unknown = not counted
fit-unknown = Too early to say: goals, audiences and facts about the firm are missing
fit-how = What is not known counts neither for nor against. Goals weigh most, then age and kind of customers; these weights are an assumption. What is not made for your customers never fits well.
fit-computed = As computed it would be { $points } of 100 points
fit-disagree = I see it differently
fit-judgement = Your judgement
fit-judgement-why = Why do you see it that way?
fit-judgement-hint = e.g. our regulars ask for it
# $word: "Fits well".
fit-judged = { $word } (own judgement)
fit-judged-because = Your reason: { $why }

## Why a platform fits; one sentence for each factor. "open": the plan says nothing about it yet,
## "unsaid": it does not say it for a platform of the owner's own.

# $served: how many of $count goals.
fit-goals-why-served =
    { $served ->
        [0] { $count ->
            [one] Does not serve your goal
           *[other] Serves none of your { $count } goals
        }
       *[other] { $count ->
            [one] Serves your goal
           *[other] Serves { $served } of { $count } goals. Main goals and goals that show in the books weigh more.
        }
    }
fit-goals-why-open = There is no goal in the plan yet
fit-goals-why-unsaid = Which goal it serves has not been said yet
# $share: how many of the age group $age use it every week.
fit-ages-why-counted = Of people in Germany aged { $age }, { $share } are there every week
# $reached: how many of $count age groups.
fit-ages-why-named =
    { $reached ->
        [0] Your customers are of an age that is rare there
       *[other] { $count ->
            [one] People of your customers’ age are there
           *[other] { $reached } of { $count } age groups of your customers are well represented there
        }
    }
# $reached: how many of $count audiences.
fit-ages-why-own =
    { $count ->
        [one] { $reached ->
            [0] As you say, it does not reach your audience
           *[other] As you say, it reaches your audience
        }
       *[other] As you say, it reaches { $reached } of { $count } audiences
    }
fit-ages-why-open = No audience has an age yet
fit-ages-why-uncounted = Nobody has counted how old the people there are
fit-ages-why-unsaid = Whom it reaches has not been said yet
# $people: one of the texts made-for-…
fit-customers-why-all = Made for { $people }, whom you want to reach
fit-customers-why-some = Made for { $people }. You want to reach others too.
fit-customers-why-none = Made for { $people }. Your customers are others.
fit-customers-why-trade = Made for other trades than yours
fit-customers-why-open = Whether your customers are private people or firms has not been said yet
fit-customers-why-unsaid = Whom it reaches has not been said yet
made-for-all = private people, firms and applicants
made-for-both = private people and firms
made-for-private = private people
made-for-private-applicants = private people and applicants
made-for-firms = firms
made-for-firms-applicants = firms and applicants
made-for-applicants = applicants
made-for-others = others
fit-near-why-found = People search nearby there, and your customers come from nearby
fit-near-why-not-found = Hardly anyone searches nearby there, but your customers come from nearby
fit-near-why-far = Does not count: your customers do not only come from nearby
fit-near-why-open = From how far your customers come has not been said yet
fit-near-why-unsaid = None of its profiles is tied to a location yet
fit-ability-why-good = Somebody among you is good at what it needs
fit-ability-why-partly = Somebody among you is good at part of what it needs. Nothing is said about the rest.
# $skill: "Filming and editing".
fit-ability-why-low = Still missing: { $skill }
fit-ability-why-outside = Everything is made outside the firm
fit-ability-why-open = Who can do what has not been said in the team yet
fit-ability-why-formats = What appears there has not been said yet
# $needed, $there: hours a week.
fit-effort-why-share = Needs { $needed } a week. For platforms you have { $there }.
fit-effort-why-open = How much time you have has not been said yet
fit-effort-why-formats = What appears there and how often has not been said yet
