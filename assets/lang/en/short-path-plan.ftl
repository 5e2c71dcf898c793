### The short path: sentences of the first plan, general ones and then trade by trade. The firm speaks ("we").

## Firm and people

first-plan-owner = (fill in the name)
first-plan-note = This plan was made from seven answers. What was not asked is usual in the trade and an assumption. Read everything once, and change what is different in your firm.
first-plan-me = Me (owner)
first-plan-me-job = Runs the firm, makes the posts and answers everything in person
first-plan-lead = Manager
first-plan-lead-job = Answers for the plan, makes the posts and reads the numbers
first-plan-deputy = Deputy
first-plan-deputy-job = Watches what is said about us and steps in for holidays and illness
first-plan-other-duties = Daily business comes first, so the hours stand fixed in the duty roster
first-plan-team-note = The names are placeholders. Put in the people who really do it.
first-plan-monitoring = Read what is said about us
first-plan-planning = Plan topics and pictures for the month

## Goals

# $who is what the trade calls its customers, in the plural.
first-plan-goal-customers = Win new { $who }
first-plan-goal-customers-measure = New { $who } a month who found us online
first-plan-goal-customers-ambition = A few new { $who } each month who suit us and recommend us
first-plan-goal-sales = More revenue from { $who } who find us online
first-plan-goal-sales-measure = Revenue a month from new { $who } who found us online
first-plan-goal-sales-ambition = Sell reliably in the quiet weeks as well
first-plan-goal-local = Be found nearby
first-plan-goal-local-measure = New { $who } a month who found us on a map or by searching
first-plan-goal-local-ambition = Anybody who searches nearby finds us first
first-plan-goal-service = Answer questions quickly and kindly
first-plan-goal-service-measure = Questions a month that we answered online within a working day
first-plan-goal-service-unit = questions
first-plan-goal-service-source = Tally sheet beside the device on which the messages arrive
first-plan-goal-service-ambition = Anybody who asks us gets an answer on the same or the next working day
first-plan-goal-staff = Get suitable applications
first-plan-goal-staff-measure = Suitable applications since the start that came to us online
first-plan-goal-staff-unit = applications
first-plan-goal-staff-source = At the first talk we ask every applicant how they know us and note it
first-plan-goal-staff-ambition = Fill open positions with people who suit us and stay
first-plan-goal-awareness = Become better known nearby
first-plan-goal-awareness-measure = People a month who see our posts
first-plan-goal-awareness-unit = people
first-plan-goal-awareness-source = Statistics of the platforms, read at the end of the month
first-plan-goal-awareness-ambition = Whoever lives here knows us and what we can do
first-plan-goal-note = Counting begins at the start, so the number begins at zero. The target follows from the number of posts and is an assumption. After the first weeks you will know more.
first-plan-euros = euros
first-plan-francs = francs

## Audiences

first-plan-reach-local = In town and in the places next to it
first-plan-reach-regional = In the region, up to half an hour’s drive
first-plan-reach-national = In the whole country
first-plan-reach-international = At home and in neighbouring countries
first-plan-audience-note = This is usual in the trade. Ask ten customers whether it is so with you.
# $name is the name of an audience.
first-plan-audience-young = { $name }: under 50
# $name is the name of an audience.
first-plan-audience-old = { $name }: 50 and older
first-plan-staff-needs = Want to know what working here is like, who their colleagues are and what is left at the end of the month
first-plan-staff-habits = Check on the phone what the firm is really like and ask their friends
first-plan-competitor = The strongest competitor in town (fill in the name)
first-plan-competitor-presence = Look for half an hour: where they are, how often they post and what goes down well
first-plan-competitor-gaps = Note what they do not show and we can

## Content

first-plan-jobs = Working with us
first-plan-jobs-ideas = A working day in pictures, three questions to somebody from the team, the open position without empty phrases
first-plan-tone = Friendly, honest, easy to understand
first-plan-avoids = No complaining, nothing about competitors, no customers without permission
first-plan-approval = Three questions before each post: Is it true? May we show the picture? Would we say it in front of customers?
# $occasions is a list such as "Easter (April), Advent (December)".
first-plan-occasions = Occasions in the year: { $occasions }
# $name is an occasion, $month the name of a month.
first-plan-occasion = { $name } ({ $month })

## Platforms

# $use is a sentence without a period, $hours a length of time.
first-plan-reason = { $use }. It can be done in the time we have: about { $hours } a week.
first-plan-entry-note = Check while setting up: name, address and telephone the same everywhere, opening hours with public holidays, the pin on the map at the door, five pictures of your own
# $hours is a length of time.
first-plan-few-hours = With { $hours } a week, only a well-kept entry can honestly be done, and it works. Regular posts follow as soon as there is more time.
first-plan-freelancer = Freelancer
first-plan-freelancer-job = Makes pictures and posts, paid by invoice
first-plan-more = More platforms at once
first-plan-more-later = At the beginning, a few well-kept platforms do more than many half-kept ones. If there is time left after the first weeks, the next one follows.
# $hours is a length of time.
first-plan-more-reason = With { $hours } a week, many half presences never add up to one that works

## Budget

first-plan-equipment = Tripod, light and microphone for the phone
first-plan-phone = Pictures and films with the phone that is there already
first-plan-photos = Photographer for half a day
first-plan-ads = Ads on { $platform } for the best posts
first-plan-platform-cost = Fee for { $platform }
first-plan-external = Help from outside for { $platform }
first-plan-budget-note = The amounts, the price of an own hour and the margin of a customer are assumptions. What is not spent stays free for whatever works best after the first weeks.
first-plan-no-money = It works without money too: then it only costs your own time.

## Rules and law

first-plan-rules-note = The three house rules hold from the start. Read them together once, and adapt the words.
first-plan-rules-read = Read the house rules together and sign them
first-plan-rules-read-alone = Read the house rules and hang them beside the screen
first-plan-law-before = This too comes before the first post
first-plan-law-first = This comes first, before the first post
first-plan-law-competitions = This plan has no competition in it. Please check before the first one.
first-plan-law-ad-labelling = This plan has no paid cooperation and no gifts in it. Please check before the first one.
first-plan-law-ai = This plan has no pictures made by AI in it. Please check before the first one.
first-plan-law-music = This plan has no videos with music in it. Please check before the first one.
first-plan-law-messages = This plan has no advertising by email or messenger in it. Please check before the first one.
first-plan-law-jobs = This plan has no job ads in it. Please check before the first one.

## Risks

first-plan-alone = I am away or ill, and nobody can step in
first-plan-alone-mitigation = Write access and procedures on one page and leave it sealed with somebody, keep posts for two weeks in stock
first-plan-alone-contingency = A trusted person puts a short note online and answers only what is urgent; new posts rest

## Rollout and measuring

first-plan-otherwise-4 = Then we first check that everybody is really asked and counted, and do more of the topic that went down best
first-plan-otherwise-8 = Then we ask five customers what they miss, and change the topics
first-plan-otherwise-12 = Then we only watch the weakest platform and give its time to the strongest
first-plan-otherwise-12-single = Then we drop the theme that did least and give its time to the strongest
first-plan-otherwise-26 = Then we think about whether the goal or the way was wrong, and write the plan anew
first-plan-method = { $count }. At the end of the month the number is entered, which takes five minutes.
# $margin is money.
first-plan-question-margin = Does a new customer really leave about { $margin } in the first year after goods and material?
first-plan-question-online = How many came to us over the web so far? Ask and count for one week
first-plan-step-deputy-alone = Write access and procedures on one page and leave it sealed with somebody
first-plan-step-budget = Decide after eight weeks whether a small amount for ads helps
first-plan-rollout-note = The way is laid so that no week takes more time than there is.

## Bakery

first-plan-bakery-audience = Families and working people from the neighbourhood
first-plan-bakery-needs = Want to know what is fresh today, whether you open on Sunday and what is made without additives
first-plan-bakery-habits = Look up opening hours on the phone, read reviews and stop at pictures of places they know
first-plan-bakery-unit = customers
first-plan-bakery-count = Tally sheet at the counter: anybody new is asked how they found us
first-plan-bakery-strength = We still make what we sell, and we know our customers by name
first-plan-bakery-material = The phone lies ready in the bakehouse: one picture in the morning, when the first trays leave the oven
first-plan-bakery-says = What is good today, how it is made and who made it
first-plan-bakery-staff = Skilled workers, part-timers and apprentices from nearby
first-plan-bakery-today = In the shop today
first-plan-bakery-today-ideas = Bread of the day, the Friday cake, what is still there in the afternoon
first-plan-bakery-bakehouse = From the bakehouse
first-plan-bakery-bakehouse-ideas = Dough at four in the morning, one knack in a minute, who works here
first-plan-bakery-origin = Where it comes from
first-plan-bakery-origin-ideas = The mill, the farmer, grandmother’s recipe, why sourdough takes two days

## Restaurant

first-plan-restaurant-audience = Couples, families and friends who eat out at the weekend
first-plan-restaurant-needs = Want to see what comes on the plate, roughly what it costs and whether a table is free on Saturday
first-plan-restaurant-habits = Compare pictures and reviews on the phone, often on the same day, and send the link to the others
first-plan-restaurant-unit = guests
first-plan-restaurant-count = In the reservations book, new guests get a short mark for how they found us
first-plan-restaurant-strength = We cook from fresh, and the owner still serves in person
first-plan-restaurant-material = Each new dish is photographed once at the window before it goes out for the first time
first-plan-restaurant-says = What is on this week, how it is made and who is at the stove
first-plan-restaurant-staff = Cooks, waiting staff and apprentices from the region
first-plan-restaurant-menu = On the menu this week
first-plan-restaurant-menu-ideas = The lunch table, a new dish, what the market has right now
first-plan-restaurant-kitchen = In the kitchen
first-plan-restaurant-kitchen-ideas = A dish in five pictures, the sauce that takes two days, one of the cook’s knacks
first-plan-restaurant-hosts = Hosts and guests
first-plan-restaurant-hosts-ideas = Who serves, a party in the hall with the guests’ permission, the favourite dish of the house

## Hotel

first-plan-hotel-audience = Couples and families who want to spend a few days in the area
first-plan-hotel-needs = Want to know what there is to do, what the room really looks like and what it costs booked direct
first-plan-hotel-habits = Collect ideas on the sofa in the evening, check reviews and often book through a portal they know by name
first-plan-hotel-unit = guests
first-plan-hotel-count = On arrival we ask each new guest how they found us and note it on the registration form
first-plan-hotel-strength = We know every path around here and give tips that are in no brochure
first-plan-hotel-material = Three pictures from each walk, one from each room in good light
first-plan-hotel-says = What you can do here, what is in bloom and how best to get here
first-plan-hotel-staff = Service staff, room staff and apprentices who want to live here
first-plan-hotel-outings = Outings from the door
first-plan-hotel-outings-ideas = A walk for the morning, what to do when it rains, where to eat well
first-plan-hotel-rooms = Staying with us
first-plan-hotel-rooms-ideas = One room in detail, the view from the window, breakfast
first-plan-hotel-hosts = Your hosts
first-plan-hotel-hosts-ideas = Who works here, what guests ask, what we like doing ourselves

## Farm shop

first-plan-farm-shop-audience = People from the town and the villages around who want to know where their food comes from
first-plan-farm-shop-needs = Want to know what is ripe, when you are open and what to cook with it
first-plan-farm-shop-habits = Drive out at the weekend, look for farm shops on the map and follow farms that show something
first-plan-farm-shop-unit = customers
first-plan-farm-shop-count = Tally sheet at the till: anybody new is asked how they found us
first-plan-farm-shop-strength = Everything grows here, and people can watch
first-plan-farm-shop-material = A picture on each walk across the farm; weather and work supply the stories
first-plan-farm-shop-says = What is ripe, what is happening in the field and how it tastes
first-plan-farm-shop-staff = Harvest helpers, shop staff and apprentices from nearby
first-plan-farm-shop-ripe = Ripe now
first-plan-farm-shop-ripe-ideas = The first strawberries, what is in the box this week, the new vintage
first-plan-farm-shop-farm = Work on the farm
first-plan-farm-shop-farm-ideas = Sowing, harvest, animals, a day with us, what the weather does
first-plan-farm-shop-recipes = From the farm to the kitchen
first-plan-farm-shop-recipes-ideas = A recipe with five ingredients, how to store it, what goes with it

## Shop

first-plan-shop-audience = Regulars and people from nearby who would rather touch things than order them
first-plan-shop-needs = Want to know what is new, whether it is in stock and whether the trip is worth it
first-plan-shop-habits = Search for the product on the phone first, check opening hours and like to ask beforehand
first-plan-shop-unit = customers
first-plan-shop-count = Tally sheet at the till: anybody new is asked how they found us
first-plan-shop-strength = We choose what we sell ourselves and advise without pushing
first-plan-shop-material = Each delivery is photographed while it is unpacked; the light at the window is best in the morning
first-plan-shop-says = What is new, what we use ourselves and what we advise against
first-plan-shop-staff = Sales staff, part-timers and apprentices from nearby
first-plan-shop-new = Just unpacked
first-plan-shop-new-ideas = New goods, single pieces, what is back after a long time
first-plan-shop-advice = Advice in a minute
first-plan-shop-advice-ideas = The right size, two products compared, what customers ask most
first-plan-shop-people = People in the shop
first-plan-shop-people-ideas = Who advises, the team’s favourites, regulars with their permission

## Hair and beauty

first-plan-hair-audience = People in town who are not quite happy with their salon or have just moved here
first-plan-hair-needs = Want to see what the result looks like, what it costs and when the next appointment is free
first-plan-hair-habits = Look at pictures of cuts and colours, read reviews and like to book in the evening
first-plan-hair-unit = clients
first-plan-hair-count = At each first appointment we ask how they found us and make a mark at the desk
first-plan-hair-strength = We take time for a talk before the first cut
first-plan-hair-material = A place with daylight and a calm background for the picture after the appointment, always with permission
first-plan-hair-says = What suits whom, how it lasts and what we honestly do not recommend
first-plan-hair-staff = Hairdressers, beauticians and apprentices from nearby
first-plan-hair-results = Before and after
first-plan-hair-results-ideas = A colour correction, a bold cut, the picture with written permission
first-plan-hair-care = Care at home
first-plan-hair-care-ideas = Blow-drying in a minute, what dry hair needs, one product honestly explained
first-plan-hair-team = Who works here
first-plan-hair-team-ideas = Who is best at what, a training course, a quiet moment in the salon

## Practice

first-plan-practice-audience = People from nearby who look for help with a complaint
first-plan-practice-needs = Want to know whether they will be helped here, how the first visit goes and how long they wait
first-plan-practice-habits = Search for their complaint and the town, read reviews and ask people they know
first-plan-practice-unit = patients
first-plan-practice-count = At registration the front desk asks how they found us and makes a mark
first-plan-practice-strength = We take time, explain in plain words and give exercises that work at home
first-plan-practice-material = Somebody from the team shows the exercises; patients are never in the picture
first-plan-practice-says = What everybody can do themselves, when it is better to come and what we do not promise
first-plan-practice-staff = Therapists, assistants and trainees from nearby
first-plan-practice-exercises = Exercises for home
first-plan-practice-exercises-ideas = One minute for the neck, what helps after long sitting, a common mistake
first-plan-practice-visit = How it works here
first-plan-practice-visit-ideas = The first visit, what to bring, what the insurance pays
first-plan-practice-team = The team
first-plan-practice-team-ideas = Who specialises in what, a training course, a look into the rooms

## Building services

first-plan-building-services-audience = Home owners and small firms in the region
first-plan-building-services-needs = Want to know who reliably turns up, roughly what it will cost and what grants there are
first-plan-building-services-habits = Ask neighbours, search on the phone at once when something breaks, and then read reviews
first-plan-building-services-unit = clients
first-plan-building-services-count = A tally sheet lies by the phone: new callers are asked how they found us
first-plan-building-services-strength = We come when we say so and explain beforehand what it costs
first-plan-building-services-material = On each site one picture before and one after, without names or house numbers
first-plan-building-services-says = What was done, why like that and what people can check themselves
first-plan-building-services-staff = Journeymen, fitters and apprentices from the region
first-plan-building-services-sites = From the site
first-plan-building-services-sites-ideas = Before and after, a tricky spot, a tidy switch cabinet
first-plan-building-services-saving = Saving energy and money
first-plan-building-services-saving-ideas = Setting the heating right, grants in three sentences, what is not worth it
first-plan-building-services-training = Learning with us
first-plan-building-services-training-ideas = A day with the apprentice, the passed exam, how work experience goes

## Carpenter

first-plan-carpenter-audience = Home owners and families who look for something that lasts
first-plan-carpenter-needs = Want to see how clean the work is, how long it takes and in what range the price lies
first-plan-carpenter-habits = Collect pictures for kitchen, bathroom and house, ask people they know and then check the firm
first-plan-carpenter-unit = prospects
first-plan-carpenter-count = At each first talk we ask how they found us and note it in the order book
first-plan-carpenter-strength = We plan, build and fit ourselves, and years later we still know each piece
first-plan-carpenter-material = Each finished job is photographed before it is handed over; workshop pictures come along the way
first-plan-carpenter-says = How it is made, which material is good for what and what it stands up to
first-plan-carpenter-staff = Journeymen and apprentices from the region
first-plan-carpenter-making = A piece in the making
first-plan-carpenter-making-ideas = From board to cupboard, a joint without screws, the shade on the sample
first-plan-carpenter-finished = Finished work
first-plan-carpenter-finished-ideas = Fitting it in pictures, a small bathroom with room to move, what the customer says
first-plan-carpenter-wood = Material and care
first-plan-carpenter-wood-ideas = Oiling wood, mending scratches, how to tell quality

## Garage

first-plan-garage-audience = People from nearby who depend on their vehicle
first-plan-garage-needs = Want to know what it costs, when an appointment is free and whether the repair is really needed
first-plan-garage-habits = Search the map when something breaks down, read reviews and then call
first-plan-garage-unit = customers
first-plan-garage-count = At drop-off we ask each new customer how they found us and make a mark
first-plan-garage-strength = We show the broken part and repair only what is needed
first-plan-garage-material = Each telling part is photographed before it is thrown away, without number plates
first-plan-garage-says = What the noise means, roughly what it costs and what can wait
first-plan-garage-staff = Mechanics, part-timers and apprentices from nearby
first-plan-garage-season = Appointments and season
first-plan-garage-season-ideas = Changing tyres, lights in autumn, the check before the holidays
first-plan-garage-damage = A fault explained
first-plan-garage-damage-ideas = The worn brake, a noise and its cause, what the repair costs
first-plan-garage-team = Who works here
first-plan-garage-team-ideas = Who specialises in what, a rare vehicle, an apprentice explains

## Industry

first-plan-industry-audience = Technical managers and buyers in medium-sized firms
first-plan-industry-needs = Want to know whether the solution works for them, who already uses it and who helps when it matters
first-plan-industry-habits = Search for the technical task, read specialist articles and ask colleagues in other firms
first-plan-industry-unit = prospects
first-plan-industry-count = At each first inquiry we ask how they found us and note it in the customer list
first-plan-industry-strength = Our customers talk with the people who built the machine
first-plan-industry-material = Each commissioning yields pictures and a short film, released by the customer
first-plan-industry-says = Which task was solved, with what figures and where the limits are
first-plan-industry-staff = Skilled workers, designers and trainees from the region
first-plan-industry-use = At work for customers
first-plan-industry-use-ideas = A plant in one minute, figures before and after the change, a released picture
first-plan-industry-solution = One task, one solution
first-plan-industry-solution-ideas = The most common mistake, a part explained, a question from sales
first-plan-industry-people = People and fairs
first-plan-industry-people-ideas = Who built the machine, the stand at the fair, a new trainee

## Consulting

first-plan-consulting-audience = Owners of small firms in the region
first-plan-consulting-needs = Want to know what changes, what it means for them and what advice costs
first-plan-consulting-habits = Ask colleagues first, then search for the name and read what somebody writes on the subject
first-plan-consulting-unit = clients
first-plan-consulting-count = At the first talk we ask how they found us and note it in the file
first-plan-consulting-strength = We explain in simple sentences and call back when we say so
first-plan-consulting-material = Questions from talks are collected without names; each makes a piece
first-plan-consulting-says = What changes, by when something must be done and when advice is needed
first-plan-consulting-staff = Specialists and trainees from the region
first-plan-consulting-deadlines = Deadlines and changes
first-plan-consulting-deadlines-ideas = What holds from the first of the month, which deadline is near, what has not changed
first-plan-consulting-questions = A question, briefly answered
first-plan-consulting-questions-ideas = Is it worth it, must I, may I: an answer in five sentences
first-plan-consulting-cases = Cases without names
first-plan-consulting-cases-ideas = What went wrong, what helped, what can be learned from it
