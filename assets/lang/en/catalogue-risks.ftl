### What the workbook knows: risks, each with what makes it less likely and what to do when it happens.

risk-no-time = Daily business leaves no time, and the platforms fall silent
risk-no-time-mitigation = Start with one or two platforms and put fixed hours on the roster
risk-no-time-contingency = Set one platform to “Only watch” and say so openly there

risk-no-effect = A lot of work, but no new customers
risk-no-effect-mitigation = Set one number for each goal and a day on which it is checked
risk-no-effect-contingency = If the number is too small on that day, give the platform up or change it

risk-person-away = The person responsible is away or leaves
risk-person-away-mitigation = Name a deputy, and write down access and routines
risk-person-away-contingency = The deputy takes over, first the answers, then the posts

risk-out-of-date = Opening hours, prices or the address are wrong somewhere
risk-out-of-date-mitigation = Keep a list of all listings and check them every quarter
risk-out-of-date-contingency = Correct them everywhere at once and make it up to disappointed customers

risk-bad-review = Bad or unfair reviews
risk-bad-review-mitigation = Ask satisfied customers for an honest review and answer every one
risk-bad-review-contingency = Answer calmly within two days, report what is false to the platform

risk-no-topics = Ideas run out
risk-no-topics-mitigation = Collect customers’ questions and build up a stock of photos every month
risk-no-topics-contingency = Post less often and pick up posts that worked

risk-copyright-claim = A legal warning over a picture, music, legal notice or advertising
risk-copyright-claim-mitigation = Only pictures of our own and licensed music, a checklist before each post
risk-copyright-claim-contingency = Take the post down, sign nothing without checking, get legal advice at once

risk-account-lost = An account is blocked or taken over
risk-account-lost-mitigation = Second factor, two administrators, addresses of the business instead of private ones
risk-account-lost-contingency = Tell the platform, change passwords, inform customers another way

risk-platform-changes = A platform changes its rules, loses users or closes
risk-platform-changes-mitigation = Never rely on one platform alone, keep up your own website and newsletter
risk-platform-changes-contingency = Review the plan and move the hours to another platform

risk-data-leak = Customers’ data become public
risk-data-leak-mitigation = Clear rules, never ask for data in messages, check pictures first
risk-data-leak-contingency = Remove at once, tell those affected, check the duty to report (in the EU mostly within 72 hours)

risk-staff-post = A private post from the team harms the business
risk-staff-post-mitigation = Go through the house rules together and sign them
risk-staff-post-contingency = Talk to the person first, then say where you stand in public, in one sentence

risk-storm = Many outraged comments at once
risk-storm-mitigation = Have a second person read delicate topics first
risk-storm-contingency = Stop planned posts, one person answers factually, delete nothing in secret

risk-ad-costs = Ads cost more than they bring in
risk-ad-costs-mitigation = Set a limit per month and test small
risk-ad-costs-contingency = Stop the ad and work out the cost per new customer

risk-law-changes = New rules are overlooked
risk-law-changes-mitigation = Read your chamber’s newsletter and go through the checklist every year
risk-law-changes-contingency = Remove or amend the posts concerned and get advice
