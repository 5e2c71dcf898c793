### What the workbook knows: studies. For each what it found, and below who asked whom and when, with what has to be kept in mind.

-amex-2012 = American Express, autumn 2012 (year inferred): 839 US businesses with fewer than 100 people
-ratepoint-2010 = RatePoint, August 2010: more than 150 US businesses, mostly up to 5 people
-bremerhaven-2012 = Hochschule Bremerhaven, 2012: about 500 small and medium-sized businesses in Germany
-liechtenstein-2013 = University of Liechtenstein, 2013: 411 decision makers in Germany, Austria, Switzerland and Liechtenstein, 82% from small and medium-sized businesses
-getapp-2022 = GetApp, about 2022/23: 250 small and medium-sized businesses in Germany
-ard-zdf-2025 = ARD/ZDF-Medienstudie 2025: 2,512 people aged 14 and over in Germany
-verticalresponse-2012 = VerticalResponse, about 2012: more than 450 small businesses in the United States
-social-media-examiner = Social Media Examiner
-advice-read = read in 2026, not a study

## American Express

evidence-amex-use = Especially successful small businesses used social media more often: 70% compared with 49% of all businesses
evidence-amex-use-source = { -amex-2012 }. The 49% are of everybody asked, not only of “normal” businesses.

evidence-amex-growth = Only 6% of businesses grew especially fast: revenue by 34% in three years, compared with 10% for all businesses. On average they had been there for 26 years, with 18 employees.
evidence-amex-growth-source = { -amex-2012 }

evidence-amex-customers = Winning new customers was the purpose for 79% of the especially successful businesses, and for 57% of all businesses
evidence-amex-customers-source = { -amex-2012 }

evidence-amex-sales = More revenue was the purpose for 52% of the especially successful businesses, compared with 46%
evidence-amex-sales-source = { -amex-2012 }. Known only from an article, not checked at the source.

evidence-amex-community = Building a community was the purpose for only 18% of the especially successful businesses, compared with 25%
evidence-amex-community-source = { -amex-2012 }. Known only from an article, not checked at the source.

## Small firms in the United States, 2009 and 2010

evidence-citibank-leads = 76% found social networks not helpful for new business, 86% never went there for advice
evidence-citibank-leads-source = Citibank and GfK Roper, August 2009: 500 US businesses with fewer than 100 people. Often wrongly dated 2010.

evidence-ratepoint-reach = A quick way to prospects? 35% agreed, 28% disagreed, 22% were undecided
evidence-ratepoint-reach-source = { -ratepoint-2010 }. So only a good quarter disagreed, not the majority.

evidence-ratepoint-info = Do customers want information about the business there? 25% agreed, 36% disagreed, 20% were undecided
evidence-ratepoint-info-source = { -ratepoint-2010 }. Businesses were asked, not customers.

evidence-ratepoint-there = Are customers there? 36% agreed, 20% disagreed, 27% were undecided
evidence-ratepoint-there-source = { -ratepoint-2010 }. Businesses were asked, not customers.

evidence-ratepoint-research = 24% thought their customers did not look online before buying
evidence-ratepoint-research-source = { -ratepoint-2010 }. Businesses were asked, not customers.

evidence-ratepoint-cheap = Of those who relied mainly on social media, 70% did so because it costs least
evidence-ratepoint-cheap-source = { -ratepoint-2010 }

evidence-emarketer-users = 127 million people in the United States used a social network every month, 57.5% of those with internet
evidence-emarketer-users-source = eMarketer, estimate of 2010. The share is of people with internet, not of everybody.

evidence-hard-to-judge = Where quality is hard to judge before buying, what others say counts for more
evidence-hard-to-judge-source = Comment on a study by the MIT about buying music, about 2010. An opinion, not a count, and not checked at the source.

## Hochschule Bremerhaven

evidence-bremerhaven-active = 75% were in social media for business, with a company account or a private one
evidence-bremerhaven-active-source = { -bremerhaven-2012 }

evidence-bremerhaven-platforms = In use were Facebook (53.9%), XING (50.8%), Twitter (35.9%), YouTube (25.9%), blogs (21.4%), LinkedIn (16.9%) and Google+ (6%)
evidence-bremerhaven-platforms-source = { -bremerhaven-2012 }. Instagram and TikTok were not yet a topic then.

evidence-bremerhaven-goals = Goals with full agreement: public relations (59.2%), awareness (48.7%), advertising (36.9%), exchange in real time (33.5%)
evidence-bremerhaven-goals-source = { -bremerhaven-2012 }

evidence-bremerhaven-rhythm = 41.8% posted something new several times a week, 20.7% daily
evidence-bremerhaven-rhythm-source = { -bremerhaven-2012 }

evidence-bremerhaven-time = Time per day: 35.5% needed “at least 30 minutes”, 39.0% 30 minutes to 2 hours, 15.1% 2 to 3 hours
evidence-bremerhaven-time-source = { -bremerhaven-2012 }. This is what the original says: the first two overlap, and about 30 minutes are probably meant. The rest is missing.

evidence-bremerhaven-staff = Wanted are people who explain well, listen, get on with others, write and can take criticism
evidence-bremerhaven-staff-source = { -bremerhaven-2012 }

evidence-bremerhaven-rules = Most important to the businesses were confidentiality, copyright and the business’s values
evidence-bremerhaven-rules-source = { -bremerhaven-2012 }

evidence-bremerhaven-plans = Of the businesses not yet there, 47.3% saw a need to act. 13.8% wanted to begin within 3 months, 22.4% in 3 to 6 and 41.4% in 6 to 12 months.
evidence-bremerhaven-plans-source = { -bremerhaven-2012 }. It is unclear whether the times refer to all businesses not yet there.

evidence-bremerhaven-newcomers = Newcomers wanted to begin with Facebook (74.1%), XING (41.4%) or YouTube (20.7%)
evidence-bremerhaven-newcomers-source = { -bremerhaven-2012 }. Today the list would look different.

evidence-bremerhaven-obstacles = What stands in the way: being there for show (“our intern does it”), too little know-how and time, no strategy, no clear goal
evidence-bremerhaven-obstacles-source = { -bremerhaven-2012 }

evidence-bremerhaven-benefits = What it brings: more prospects, service before and after the purchase, distance from competitors and ideas from customers
evidence-bremerhaven-benefits-source = { -bremerhaven-2012 }

evidence-bremerhaven-local = Small businesses are strong because they are near. So listings on maps, in review services and in the car’s navigation count, with a matching offer.
evidence-bremerhaven-local-source = { -bremerhaven-2012 }. The author’s advice. The services were called Qype, Foursquare and Google Places then.

evidence-simmet-aims = Many businesses have never thought through what they want to achieve
evidence-simmet-aims-source = Heike Simmet, Hochschule Bremerhaven, interview in 2012. A judgement, not a count.

evidence-simmet-local = Local reviews become more important, above all for doctors, dentists and tradespeople
evidence-simmet-local-source = Heike Simmet, Hochschule Bremerhaven, interview in 2012. A judgement, not a count.

## University of Liechtenstein

evidence-liechtenstein-effect = On average, no effect on success was found for small and medium-sized businesses
evidence-liechtenstein-effect-source = { -liechtenstein-2013 }

evidence-liechtenstein-causes = The reason: too few people, too little time and too little know-how. Doubts about the benefit and fears for the business’s good name added to that.
evidence-liechtenstein-causes-source = { -liechtenstein-2013 }

evidence-liechtenstein-factors = Success came to businesses whose owners stand behind it and who give somebody with experience time that is really free, whether inside or outside the business
evidence-liechtenstein-factors-source = { -liechtenstein-2013 }

evidence-liechtenstein-measuring = Only a third even looked at numbers; most did not measure at all and knew no way to do so
evidence-liechtenstein-measuring-source = { -liechtenstein-2013 }

evidence-liechtenstein-use = Two thirds used social networks for marketing, above all Facebook (77%) and XING (69%)
evidence-liechtenstein-use-source = { -liechtenstein-2013 }

## GetApp

evidence-getapp-young = 71% had only been active for half a year to three years, 20% for longer
evidence-getapp-young-source = { -getapp-2022 }

evidence-getapp-needed = 56% considered social media indispensable for their success
evidence-getapp-needed-source = { -getapp-2022 }. The businesses’ own view, not a measurement.

evidence-getapp-strategy = 60% had a strategy, 34% were working on one, 5% planned one, 2% wanted none
evidence-getapp-strategy-source = { -getapp-2022 }. Adds up to 101% by rounding.

evidence-getapp-budget = More than a third spent 21 to 30% of their marketing budget on social media
evidence-getapp-budget-source = { -getapp-2022 }

evidence-getapp-who = It was run by marketing (25%), the management (20%), a team (19%) or one person with other tasks as well (13%)
evidence-getapp-who-source = { -getapp-2022 }

evidence-getapp-platforms = In use were Facebook (59%), YouTube and Instagram (56% each), TikTok (43%) and Twitter (38%)
evidence-getapp-platforms-source = { -getapp-2022 }

evidence-getapp-rhythm = 34% posted several times a week, 33% daily, 19% several times a day
evidence-getapp-rhythm-source = { -getapp-2022 }. All sizes mixed, mostly too much for 1 to 5 people.

evidence-getapp-tools = 44% worked without a special tool. More than 40% wanted to spend more.
evidence-getapp-tools-source = { -getapp-2022 }

evidence-getapp-duties = Businesses mean different things by “strategy”, it is partly unclear who is responsible, and the small ones lack the money
evidence-getapp-duties-source = { -getapp-2022 }. Conclusion of the article about it, not a count.

## Who is reached

evidence-ard-zdf-weekly = 63% use social media every week, 35% daily, for 30 minutes a day on average
evidence-ard-zdf-weekly-source = { -ard-zdf-2025 }

evidence-ard-zdf-age = On social media every week: 91% of people aged 14 to 29, 53% aged 50 to 69, 29% aged 70 and over
evidence-ard-zdf-age-source = { -ard-zdf-2025 }

evidence-ard-zdf-daily = On social media every day: 70% of those aged 14 to 29, 51% of those aged 30 to 49
evidence-ard-zdf-daily-source = { -ard-zdf-2025 }

evidence-ard-zdf-platforms = 40% use Instagram every week, Facebook and TikTok come next
evidence-ard-zdf-platforms-source = { -ard-zdf-2025 }

evidence-ard-zdf-2024 = Every week: Instagram about 40%, Facebook 33%, TikTok 19%, Snapchat 13%. Of those aged 14 to 29: Instagram more than 80%. Of those aged 30 to 49: Facebook 51%, Instagram 50%.
evidence-ard-zdf-2024-source = ARD/ZDF-Medienstudie 2024: people aged 14 and over in Germany

evidence-ard-zdf-2023 = In 2023 it was, every week: Instagram 35%, Facebook 33%, TikTok 15%, Snapchat 13%
evidence-ard-zdf-2023-source = ARD/ZDF-Medienstudie 2023: people aged 14 and over in Germany, according to a report about it

evidence-mean-age = Average age of users: Facebook 45, Instagram 37, TikTok 32, Snapchat 25 years
evidence-mean-age-source = { -ard-zdf-2025 }

evidence-women-share = Share of women among users: Pinterest 70%, Instagram 52%, X 18%
evidence-women-share-source = { -ard-zdf-2025 }

evidence-platform-tail = Pinterest, LinkedIn, X and Twitch are in the middle, Bluesky and Mastodon at the very end
evidence-platform-tail-source = { -ard-zdf-2025 }, from a report about it

evidence-swiss-profiles = 36.5% of small and medium-sized businesses had a profile, with 1,438 followers on average
evidence-swiss-profiles-source = University of Applied Sciences of the Grisons, 2020: businesses in Switzerland

evidence-austria-goals = 48% of businesses used social media, but only a quarter set goals, and 41% could not judge the effect
evidence-austria-goals-source = E-Center of the Austrian Chamber of Commerce, undated, about 2011/12: businesses in Austria

evidence-austria-rhythm = About 18% of the businesses with a presence wrote something new every day, two thirds at least every week. They used Facebook (77%), XING (about 56%) and Twitter (about 24%).
evidence-austria-rhythm-source = E-Center of the Austrian Chamber of Commerce, undated, about 2011/12: businesses in Austria

evidence-bitkom-goals = 63% checked their success. Goals: website visitors and brand (94% each), exchange (88%), awareness (86%), new customers (85%).
evidence-bitkom-goals-source = Bitkom, 2017: 639 businesses with 20 people or more in Germany

evidence-bitkom-budget = 38% of the businesses wanted to spend more on social media
evidence-bitkom-budget-source = Bitkom, 2017: 639 businesses with 20 people or more in Germany

evidence-xing-jobs = In January 2023 XING closed groups and events and is a jobs network today
evidence-xing-jobs-source = manager magazin and other reports, 2022 to 2025

## Rhythm

evidence-advice-rhythm = Advice ranges from 2 to 7 posts a week on Instagram, 1 to 5 on LinkedIn, 3 and more on TikTok
evidence-advice-rhythm-source = Vendors and agencies, 2021 to 2026. They contradict each other and often mean large accounts, so we suggest less.

evidence-advice-rhythm-others = The advice is 3 to 14 posts a week on Facebook, 5 to 35 on Pinterest, 2 to 35 on X, on YouTube 2 to 5 shorts a week and 1 to 8 long videos a month, and 14 to 49 stories on Instagram
evidence-advice-rhythm-others-source = Vendors and agencies, 2021 to 2026. They contradict each other and often mean large accounts, so we suggest less.

evidence-advice-few = Small businesses should begin with only one or two platforms
evidence-advice-few-source = Advice site liveabout, { -advice-read }

evidence-facebook-clicks = Pages with fewer than 10,000 followers got half as many clicks per post when they posted twice a day
evidence-facebook-clicks-source = HubSpot according to revlocal, undated, about 2015: Facebook pages

## Time

evidence-hours-small-firms = 43% spent 6 hours a week or more, 7% even 21 or more
evidence-hours-small-firms-source = { -verticalresponse-2012 }

evidence-hours-owners = 63% of owners spent 1 to 5 hours a week, 23% 6 to 10. A third wanted to spend less.
evidence-hours-owners-source = { -verticalresponse-2012 }

evidence-hours-marketers = 59% of marketers spent 6 hours a week or more, a third 11 or more
evidence-hours-marketers-source = { -social-media-examiner }, 2012: marketers, mostly in the United States

evidence-hours-experience = Effort grows with experience: beginners 1 hour a week, experienced people 10
evidence-hours-experience-source = { -social-media-examiner }, 2010: about 1,900 marketers, medians

evidence-hour-a-day = Rule of thumb for small businesses: about one hour a day
evidence-hour-a-day-source = Consultants’ blogs, 2019. Experience, not a study.

evidence-agency-effort = Community care alone takes 8 to 10 hours a week per platform, a YouTube video several days
evidence-agency-effort-source = Agency thebiglikefactory, { -advice-read }. An estimate for professional accounts.

evidence-activity-split = Rule of thumb for the time: a quarter for research, half for conversations, a quarter for creating
evidence-activity-split-source = Agency Oxford Digital Marketing, { -advice-read }

evidence-blog-hours = A blog article took 56% up to 3 hours, 44% longer
evidence-blog-hours-source = Orbit Media, 2016: 1,055 bloggers

evidence-blog-small-firms = 45% of small businesses needed up to 3 hours for a blog article
evidence-blog-small-firms-source = { -verticalresponse-2012 }

evidence-answers-2015 = 7 of 8 messages to brands had no answer after 72 hours
evidence-answers-2015-source = Sprout Social, 2015: a count of messages to brands

evidence-answers-2016 = Customers expected an answer within 4 hours, brands took 10. About 90% of messages went unanswered.
evidence-answers-2016-source = Sprout Social, early 2016, from a report about it

## Money

evidence-dim-budget = Businesses with a fixed social media budget spent 18.7% of the marketing budget on it on average, 10.4% the year before
evidence-dim-budget-source = Deutsches Institut für Marketing, 2012: 900 people asked. Only 21.6% of users had a fixed budget.

evidence-dim-strategy = Only 22.4% had a social media strategy
evidence-dim-strategy-source = Deutsches Institut für Marketing, 2012: 900 people from businesses of all sizes in Germany

evidence-cmo-share = The share of the marketing budget rose from 3.5% (2009) through 7.4% (2014) and 11.7% (2016) to 13.8% (2018)
evidence-cmo-share-source = CMO Survey, 2009 to 2018: heads of marketing in the United States, 408 of them in 2014, 427 in 2016

evidence-cmo-proof = Only 15.9% could show the effect in numbers
evidence-cmo-proof-source = CMO Survey, February 2014: 408 heads of marketing in the United States

evidence-advice-revenue = Advice for marketing is 2 to 5% of revenue in small businesses, 5 to 7% when growing, 7 to 10% at the start. Those who sell to businesses often manage with 1 to 3%.
evidence-advice-revenue-source = Agencies and Mailchimp, { -advice-read }. Rules of thumb that contradict each other.

evidence-small-budgets = 79% of very small businesses spent less than 5,000 dollars a year on marketing, 44% less than 1,000
evidence-small-budgets-source = MerchantCircle, 2009: more than 2,000 local businesses in the United States

evidence-craftsman-ads = A craftsman spent €5,000 on printed ads and won two customers, worth about €1,000 in total
evidence-craftsman-ads-source = A single case, about 2016

evidence-minimum-wage = The minimum wage in Germany is €13.90 from January 2026 and €14.60 from January 2027
evidence-minimum-wage-source = According to a tax adviser, 2026. Austria and Switzerland have none for the whole country.

evidence-benchmarks = Benchmarks depend on how they are counted: for one trade there are 0.26% and 3.80%
evidence-benchmarks-source = Comparison by apaya, about 2025. So compare yourself with yourself.
