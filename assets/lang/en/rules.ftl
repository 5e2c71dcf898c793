### Page: rules, law and risks.

rules-title = Which rules apply?
rules-lead = A few clear sentences are enough: what may go out, who approves it, what to do when there is trouble. They can be printed and signed.

## House rules

rules-house = House rules
rules-house-lead = One click adds a rule with a sample text for you to adapt to your business
rules-mandatory = Every business needs these
rules-more = More rules with a sample text
rules-more-lead = Take those that suit your business
rules-add = Add your own rule
rules-empty = No rule yet. Begin with the three that every business needs.
rules-own-title = What it is about
rules-own-title-hint = e.g. photos of customers’ building sites
rules-text = How the rule reads in your business
rules-text-hint = In one or two sentences, the way you would say it at work
rules-text-sample = Insert sample text
rules-state = State
rules-since = In force since
rules-writer = Who writes it
rules-due = By when
rules-channels = For which platforms? (none chosen: all)
rules-no-channels = No platform chosen yet: the rule applies to all

## Law

rules-law = What the law requires
law-lead = Go through the points once. Click the arrow before a point to see what exactly it is about, and enter who sees to it by when.
law-no-advice = This is not legal advice. The list helps you think of the usual points; when in doubt, ask your chamber, your trade association or a law firm.
# $country is the name of a country.
law-country = This is the list for: { $country }
law-no-country = The country is still missing, so the points for Germany are shown. It is entered on the page “Business”.
law-person = Who sees to it
law-due = By when
# $date is a finished date; stands behind a person's name.
law-until = by { $date }
law-done = Done
law-to-do = To do
law-not-concerned = Does not apply to us

## Risks

rules-risks = What could go wrong
rules-risks-lead = If you know beforehand what to do, you stay calm when it happens. Three to five risks are enough.
risks-add = Add your own risk
risks-empty = No risk yet. The most common ones: there is no time, or the one person who knows everything is away.
risks-untitled = New risk
risks-common = Common risks, with a suggestion of what to do
risks-more = More common risks
risks-more-lead = These happen too
risks-title = What could happen, and what would it mean for the business?
risks-likelihood = How likely
risks-impact = How bad would it be
risks-mitigation = What prevents it
risks-contingency = What do we do if it happens
risks-person = Who acts then
# $likelihood "likely", $impact "very bad".
risks-estimate = { $likelihood }, { $impact }
impact-low = not very bad
impact-medium = moderate
impact-high = very bad
likelihood-highly-unlikely = highly unlikely
likelihood-unlikely = unlikely
likelihood-likely = likely
likelihood-highly-likely = highly likely
risks-order = Most important first
risks-order-lead = Ordered by likelihood times damage; risks without an estimate are left out
risks-matrix = Risks by likelihood and damage; the numbers are those of the list above

## Margin

# $done of $all, both counts.
rules-margin-house =
    { $all ->
        [one] { $done } of one house rule in force
       *[other] { $done } of { $all } house rules in force
    }
rules-margin-law = { $done } of { $all } legal points settled
# $risk in the owner's words, $estimate "likely, very bad".
rules-margin-risk = Largest risk: { $risk } ({ $estimate })
