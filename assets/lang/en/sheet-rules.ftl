### The printed sheet with rules for staff, lines to sign, and the list of accounts.

sheet-rules-title = How we do social media
sheet-rules-suggested = Sentences with a box are suggestions. They hold once the box is ticked.

## Groups of rules

sheet-rules-publishing = Who publishes
sheet-rules-tone = How we write
sheet-rules-pictures = Pictures, texts, music
sheet-rules-data = What stays in the house
sheet-rules-accounts = Accounts and access
sheet-rules-trouble = Answers and trouble
sheet-rules-own = Our own rules
sheet-rules-undecided = Not decided yet
# $names are platforms.
sheet-rules-only = Only for { $names }

## Law

sheet-rules-law = What the law asks
sheet-rules-please-check = Please check
sheet-rules-checked-on = Checked on
# $points is a list with semicolons.
sheet-rules-settled = Settled already: { $points }
sheet-rules-unanswered =
    { $count ->
        [one] One point of the list has not been looked at in the plan yet
       *[other] { $count } points of the list have not been looked at in the plan yet
    }

## People

sheet-rules-responsible = Who is responsible
sheet-rules-call = Complaints and trouble
sheet-rules-call-first = Call first
sheet-rules-call-then = If nobody answers
sheet-rules-name = Name
sheet-rules-phone = Phone
sheet-rules-signed = Read and understood
sheet-rules-signed-lead = I have read and understood the rules and will keep to them
sheet-rules-date = Date
sheet-rules-signature = Signature

## Accounts

sheet-rules-list = Our accounts
sheet-rules-no-passwords = There are no passwords on this sheet. Only write down where they are kept, for example “password safe” or “envelope in the strongbox”.
sheet-rules-account = Account
sheet-rules-with-access = Who works with it
sheet-rules-belongs = Belongs to
sheet-rules-firm = the firm
sheet-rules-new = to be created
sheet-rules-sleeping = unused
sheet-rules-private = private account only
sheet-rules-two-steps = Two-step login
sheet-rules-on = on
sheet-rules-recovery = Email and phone for a reset
sheet-rules-kept-in = Password kept in
sheet-rules-looked-at = Checked on
sheet-rules-leaving = Whoever leaves the firm loses all access on the last day. Then the passwords are changed.
