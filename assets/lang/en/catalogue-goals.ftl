### What the workbook knows: kinds of goals. For each its name, the number that leads, its unit, numbers that support it, the number that flatters, and an example.

goal-kind-customers = Win new customers
goal-kind-customers-lead = New inquiries per month
goal-kind-customers-unit = inquiries
goal-kind-customers-support = Cost per inquiry, share of inquiries that become orders, answers to “How did you find us?”
goal-kind-customers-trap = The number of followers: no business can live on it
goal-kind-customers-example = By the end of June 8 instead of 4 new inquiries a month, counted on a tally sheet by the phone

goal-kind-sales = Raise revenue
goal-kind-sales-lead = Revenue through social media per month
goal-kind-sales-unit = revenue
goal-kind-sales-support = Contribution margin, voucher codes redeemed, revenue per euro spent on ads
goal-kind-sales-trap = Clicks: they show curiosity, not purchases
goal-kind-sales-example = By Christmas 1,500 euros a month with the voucher code from Instagram

goal-kind-service = Look after customers better
goal-kind-service-lead = Usual time until an answer
goal-kind-service-unit = hours
goal-kind-service-support = Share of questions answered, requests solved, phone calls saved, average rating
goal-kind-service-trap = The number of messages: more questions are not yet better service
goal-kind-service-example = From March on, questions before and after the purchase are answered within 4 instead of 24 hours

goal-kind-staff = Find staff
goal-kind-staff-lead = Suitable applications per quarter
goal-kind-staff-unit = applications
goal-kind-staff-support = People hired, cost per application, rating as an employer, visits to the jobs page
goal-kind-staff-trap = Likes on the job ad: they mostly come from friends
goal-kind-staff-example = Three suitable applications for the apprenticeship by summer

goal-kind-local = Be found nearby
goal-kind-local-lead = Calls and requests for directions from the listing per month
goal-kind-local-unit = calls and directions
goal-kind-local-support = Number and average of reviews, reviews answered, complete listings
goal-kind-local-trap = Impressions: seen does not mean visited
goal-kind-local-example = By September 60 instead of 35 calls and requests for directions a month from the Google profile

goal-kind-awareness = Become better known
goal-kind-awareness-lead = People reached in the region per month
goal-kind-awareness-unit = people
goal-kind-awareness-support = Searches for the business’s name, profile visits, growth of followers from the region
goal-kind-awareness-trap = Followers from all over the world: they do not shop with you
goal-kind-awareness-example = By the end of the year 3,000 instead of 1,000 people reached a month within 20 kilometres

goal-kind-pr = Public relations
goal-kind-pr-lead = Mentions by others per month
goal-kind-pr-unit = mentions
goal-kind-pr-support = Share of all mentions compared with competitors, contacts with the press and associations
goal-kind-pr-trap = Reposted press releases: copying alone proves no interest
goal-kind-pr-example = From April on, two mentions a month by the newspaper, an association or the town

goal-kind-feedback = Get ideas and feedback
goal-kind-feedback-lead = Customer ideas put into practice per quarter
goal-kind-feedback-unit = ideas
goal-kind-feedback-support = Answers to polls, suggestions received
goal-kind-feedback-trap = The number of comments: what counts is what you make of them
goal-kind-feedback-example = Every quarter one idea that came from customers is put into practice

goal-kind-community = Foster a community
goal-kind-community-lead = People who take part in a month
goal-kind-community-unit = participants
goal-kind-community-support = Questions answered, reactions per person reached
goal-kind-community-trap = The number of members: most of them stay silent
goal-kind-community-example = By October, 25 regular customers take part in the group every month

goal-kind-distinction = Stand out from competitors
goal-kind-distinction-lead = Average rating compared with three competitors
goal-kind-distinction-unit = stars
goal-kind-distinction-support = Reactions per post compared with three competitors, reasons customers give for their choice
goal-kind-distinction-trap = A comparison with the big names of the trade: their numbers are counted differently
goal-kind-distinction-example = By the end of the year 4.7 stars at Google, more than the three nearest competitors
