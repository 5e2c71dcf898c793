### What the workbook knows: platforms. For each its name, what it is good for and what speaks against it, in one sentence each.

## Kinds

platform-kind-local = Maps, listings, reviews
platform-kind-network = Social networks
platform-kind-video = Video
platform-kind-business = Business and jobs
platform-kind-messenger = Messengers
platform-kind-own = Your own channels
platform-kind-community = Forums and communities
platform-kind-microblog = Short messages

## Maps, listings, reviews

platform-google-profile = Google Business Profile
platform-google-profile-use = People searching nearby see your hours, route, phone number, pictures and reviews
platform-google-profile-limit = Reviews come uninvited too, and somebody should answer each of them

platform-apple-maps = Apple Maps
platform-apple-maps-use = Customers with an iPhone find the way, the opening hours and the phone number
platform-apple-maps-limit = A listing, not a conversation: it has to be correct, and there is little else to do

platform-openstreetmap = OpenStreetMap
platform-openstreetmap-use = The free map is built into many apps for cycling, hiking and driving
platform-openstreetmap-limit = Anybody can edit the listing, and it must not contain advertising

platform-navigation = Navigation systems
platform-navigation-use = The car leads customers to your door if the map provider has the right address
platform-navigation-limit = Each map provider has a form of its own, and changes often take weeks

platform-directories = Business directories
platform-directories-use = Yellow pages and similar directories make you easier to find when all say the same
platform-directories-limit = The basic listing is usually enough, so check paid packages closely

platform-yelp = Yelp
platform-yelp-use = Reviews of restaurants and services
platform-yelp-limit = Ask your customers first whether they look here

platform-tripadvisor = Tripadvisor
platform-tripadvisor-use = Visitors from elsewhere read about hotels, restaurants and outings here
platform-tripadvisor-limit = Only for businesses with travellers, and somebody has to answer criticism

platform-provenexpert = ProvenExpert
platform-provenexpert-use = Collects reviews for services whose quality is hard to judge beforehand
platform-provenexpert-limit = Many features cost money, so check price and contract first

platform-trustpilot = Trustpilot
platform-trustpilot-use = Reviews mainly of online shops and nationwide services
platform-trustpilot-limit = Usually too far away for a local shop, and many features cost money

platform-nebenan = nebenan.de
platform-nebenan-use = Reaches the neighbourhood around your business
platform-nebenan-limit = Only in Germany and not lively everywhere, so have a look first

## Social networks

platform-instagram = Instagram
platform-instagram-use = Shows work, people and products in pictures and short videos and reaches people under 50 well
platform-instagram-limit = Needs new pictures all the time, and links in the text cannot be clicked

platform-facebook = Facebook
platform-facebook-use = Reaches above all people from 30 to 69 nearby, with events, news and answers
platform-facebook-limit = Hardly popular with people under 30, and without ads few people may see a post

platform-pinterest = Pinterest
platform-pinterest-use = For ideas people search and collect: homes, weddings, crafts, recipes, fashion
platform-pinterest-limit = Works slowly and needs many good portrait pictures that lead to your website

## Video

platform-tiktok = TikTok
platform-tiktok-use = Short, genuine videos reach young customers and apprentices, even without many followers
platform-tiktok-limit = Each video takes about two hours, by our estimate, and viewers are seldom from nearby

platform-youtube = YouTube
platform-youtube-use = How-to videos are found for years and show skills that are hard to judge beforehand
platform-youtube-limit = A good video takes more than a working day, by our estimate

platform-twitch = Twitch
platform-twitch-use = Watching live and joining in, mostly around games and shows
platform-twitch-limit = Many hours live on camera, too much for most businesses

platform-kick = Kick
platform-kick-use = Live shows with chat, similar to Twitch
platform-kick-limit = Hardly matters to businesses in the German-speaking countries

## Business and jobs

platform-linkedin = LinkedIn
platform-linkedin-use = Reaches decision makers in businesses and skilled people with know-how and insights
platform-linkedin-limit = Hardly suited to private customers, and people work better here than company pages

platform-xing = XING
platform-xing-use = Offering jobs and being found by skilled people
platform-xing-limit = Since 2023 only a jobs network: groups and events are gone

platform-kununu = kununu
platform-kununu-use = Applicants read here what it is like to work for you
platform-kununu-limit = Only for finding staff, and criticism from former staff is part of it

## Messengers

platform-whatsapp = WhatsApp Business
platform-whatsapp-use = Questions, orders and appointments by the shortest route
platform-whatsapp-limit = Customers expect quick answers, and data protection has to be settled first

platform-telegram = Telegram
platform-telegram-use = A channel for offers and news to everybody who subscribed
platform-telegram-limit = Many customers do not use it, and the surroundings do not suit every business

platform-snapchat = Snapchat
platform-snapchat-use = Reaches very young people, for example for apprenticeships
platform-snapchat-limit = Its users are 25 on average, so older customers are hardly here

## Your own channels

platform-newsletter = Newsletter
platform-newsletter-use = The list is yours, and no platform decides who sees it
platform-newsletter-limit = Grows slowly, and every address needs consent that you can prove

platform-blog = Blog on your own website
platform-blog-use = Articles are found through search engines and remain yours
platform-blog-limit = An article takes about three hours and works only after months

platform-podcast = Podcast
platform-podcast-use = Shows know-how and personality to people who like to listen for longer
platform-podcast-limit = Much work for each episode, and hard to measure for a long time

## Forums and communities

platform-forum = Specialist forums and groups
platform-forum-use = Those who answer questions well are soon seen as experts
platform-forum-limit = Advertising is mostly forbidden, only help counts

platform-reddit = Reddit
platform-reddit-use = Questions, opinions and ideas on almost every special subject
platform-reddit-limit = Mostly in English, hardly local and sensitive to advertising

platform-discord = Discord
platform-discord-use = A meeting place of your own for a loyal community
platform-discord-limit = Only with plenty of time: an empty meeting place does more harm than none

platform-slack = Slack
platform-slack-use = A closed meeting place for business customers and partners
platform-slack-limit = Only with plenty of time, and you will not find new customers here

## Short messages

platform-threads = Threads
platform-threads-use = Short texts for people who follow you on Instagram
platform-threads-limit = No proof so far that it helps local businesses

platform-bluesky = Bluesky
platform-bluesky-use = Exchange with the press, experts and science
platform-bluesky-limit = One of the smallest platforms in Germany

platform-mastodon = Mastodon
platform-mastodon-use = Exchange with public offices, tech people and associations, with no corporation behind it
platform-mastodon-limit = One of the smallest platforms in Germany

platform-x = X (formerly Twitter)
platform-x-use = Quick news for the press, politics and experts
platform-x-limit = Little used in Germany, and the tone is often rough

## Gone

platform-twitter = Twitter
platform-twitter-use = Is called X today
platform-twitter-limit = No longer exists under this name

platform-qype = Qype
platform-qype-use = Local reviews, today at Yelp
platform-qype-limit = Switched off on 30 October 2013

platform-google-places = Google Places
platform-google-places-use = Is called Google Business Profile today
platform-google-places-limit = No longer exists under this name

platform-foursquare = Foursquare City Guide
platform-foursquare-use = Helped people find places nearby
platform-foursquare-limit = The app was switched off on 15 December 2024

platform-google-plus = Google+
platform-google-plus-use = Was Google’s social network
platform-google-plus-limit = Closed, and nothing came after it
