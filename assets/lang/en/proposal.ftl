### What fits my hours and my euros: the proposal on the page of platforms.

proposal-title = What fits my hours and my money?
proposal-guidance = Say how much time and money there is. Planbuch works through all possibilities and proposes what fits your goals and customers best without going over the limits. You decide whether to take it.
# $name: name of a person.
proposal-hours = Hours a week: { $name }
proposal-hours-unnamed = Hours a week: without a name
proposal-my-hours = My hours a week
proposal-money = Money a month
proposal-compute = Work out a proposal

## The proposal

proposal-heading = The proposal
proposal-nothing = Nothing fits within these limits. Give more hours, or name goals and audiences first.
# $money: "€100".
proposal-a-month = { $money } a month
# $fit: "78%".
proposal-fit = { $fit } fit
proposal-as-is = as it is
proposal-outside = made by others
proposal-ads = with ads
# $name: a person or "Money a month", $used and $there: hours or money.
proposal-sum = { $name }: { $used } of { $there }
proposal-time = Time a week
proposal-money-sum = Money a month
# $what: "LinkedIn could be added".
proposal-hour = One more hour a week: { $what }
proposal-hour-of = One more hour a week from { $name }: { $what }
proposal-hundred = { $money } more a month: { $what }
proposal-no-more = One more hour or { $money } more would buy nothing better
# $platforms: names with commas.
proposal-gain-added = could add { $platforms }
proposal-gain-changed = could do more on { $platforms }
proposal-gain-dropped = would drop { $platforms }
proposal-gain-hard = only then can a hard goal be reached
# $name: a person, $hours: "5 h".
proposal-raised = More hours than the plan has: taking it over enters { $hours } a week for { $name }, duties included
proposal-apply = Take the proposal
proposal-left-out = What is left out, and why ({ $count })

## Why something is left out

proposal-why-decided = You have decided about it already
proposal-why-fits-poorly = Fits poorly
proposal-why-unknown = The plan says too little yet to judge this
proposal-why-nobody = Nobody has time for it
# $most: how many platforms with posts.
proposal-why-enough =
    { $most ->
        [0] A business of this size can hardly care for more platforms with posts
        [one] { $most } platform with posts is enough for a business of this size
       *[other] { $most } platforms with posts are enough for a business of this size
    }
proposal-why-no-time = Needs { $needed } a week, { $left } are left
proposal-why-no-money = Needs { $needed } a month, { $left } are left
proposal-why-overlaps = Reaches hardly anyone beyond what is chosen

## In the plan

proposal-reason = Fits what we want by { $fit }, and fits our time
proposal-owner = Owner
proposal-freelancer = Freelancer
proposal-line-ads = Ads: { $platform }
proposal-line-outside = Posts made by others: { $platform }
proposal-line-fee = Fee: { $platform }
