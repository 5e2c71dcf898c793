### Page: budget.

budget-title = How much may it cost?
budget-lead = Enter what you may spend and what it will cost. Your own working time is added from the page “Team and time”: it is usually the largest item.
budget-help = How much is usual?
budget-help-text = There is no fixed rule. Agencies’ rules of thumb name 2 to 10% of revenue for all marketing and contradict one another. It is more honest to start from the customer: what does a new customer bring in, and how many would have to come to make it worth the effort? Start small, decide beforehand when you will look at the results, and spend more only once it works.

## What can be spent

budget-frame = What you can spend
budget-frame-lead = Money for this plan. Your own hours do not count here.
budget-limit = Limit
budget-limit-per = The limit applies

## What to compare with

budget-compare = For comparison
budget-compare-lead = Both may stay open. The contribution margin is what is left of the revenue once goods and materials are paid for. It shows how many new customers cover the effort.
budget-marketing = All marketing per year
budget-margin = Contribution margin per new customer

## Assumptions

budget-assumed = Figures used: hourly cost and reserve
# $hour is money, $reserve a percentage, both finished texts.
budget-assumed-lead = Where nothing is entered, the plan counts { $hour } for an hour of your own time and adds { $reserve } reserve to the costs. These are assumptions. The cost of a particular person’s hour is entered on the page “Team and time”.
budget-hourly-cost = Cost of one hour of your own time
budget-reserve = Reserve on the costs

## Cost lines

budget-lines = What costs money
budget-lines-lead = What is not settled yet belongs here too: an open amount stays open and never counts as zero.
budget-line-add = Add your own item
budget-line-empty = No item yet. Common ones are advertisements, a photographer or a planning tool: click a suggestion to add it.
budget-line-untitled = New item
budget-common = Common items
budget-start-ads = Advertisements
budget-start-tool = Planning and design tool
budget-start-help = Freelancer or agency
budget-start-photo = Photos by a photographer
budget-start-gear = Tripod, light, microphone
budget-start-course = Training
budget-start-prize = Vouchers and prizes

budget-line-title = What for
budget-line-title-hint = e.g. photographer, half a day
budget-line-category = Kind of cost
budget-line-amount = Amount
budget-line-interval = How often
budget-line-due = Due on
budget-line-more = Time, platform and who pays
budget-line-more-once = Platform and who pays
budget-line-channel = For which platform
budget-line-payer = Who pays
budget-payer-name = Name of the funding body or partner
# After this day the firm pays by itself.
budget-payer-until = Pays until

cost-ads = Advertisements
cost-external = Agency and freelancers
cost-tools = Tools and subscriptions
cost-production = Photo, video, equipment
cost-training = Training
cost-giveaways = Prizes and vouchers
cost-other = Other

## Margin; amounts and percentages are finished texts, $months, $count are numbers

budget-margin-fit = { $spent } of { $limit } in { $months } months, reserve included
budget-margin-no-limit = { $spent } in { $months } months, reserve included. The limit is still open.
budget-margin-over = That is { $money } too much
budget-margin-tight = Only just enough: { $money } left
budget-margin-left = { $money } left
budget-margin-open =
    { $count ->
        [one] One item is still open and not counted
       *[other] { $count } items are still open and not counted
    }
budget-margin-parts = Where it goes
budget-no-category = No kind chosen
budget-margin-reserve = Reserve { $percent }
budget-margin-reserve-assumed = Reserve { $percent } (assumption)
# $hours is a length of time: "210 h".
budget-margin-labour = Own work, { $hours }
budget-margin-total = Total
budget-margin-assumed = Own hours without a figure count { $hour } (assumption)
budget-margin-others = Another { $money } comes from grants and partners
# $share "18.5%", $from and $to "21" and "30".
budget-margin-share-within = { $share } of your marketing budget over a full year. Just over a third of the businesses asked spend { $from } to { $to }%.
budget-margin-share-outside = { $share } of your marketing budget over a full year
budget-margin-revenue = All your marketing is { $share } of the revenue. Rules of thumb name { $from } to { $to }% and contradict each other.
budget-margin-break-even =
    { $count ->
        [one] One new customer in { $months } months covers everything, own work included (at a margin of { $margin })
       *[other] { $count } new customers in { $months } months cover everything, own work included (at a margin of { $margin } per customer)
    }

## Table by month

budget-months = Costs by month
budget-months-lead = Covers the time of the rollout. An item counts in the month in which it falls due.
budget-months-month = Month
budget-months-cost = Cost
budget-months-reserve = Reserve
budget-months-so-far = Total so far
budget-months-others = Paid by others
budget-months-labour = Own work
budget-months-sum = Total
