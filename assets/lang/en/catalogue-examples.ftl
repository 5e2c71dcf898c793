### What the workbook knows: an example of a goal for every kind of goal and every trade. One measurable sentence with a number and a time, believable for one to five people.
### Both languages name the same numbers; a test compares them.

## bakery

goal-kind-customers-example-bakery = From 10 to 25 advance orders a week within six months
goal-kind-sales-example-bakery = Within four months 600 euros a month from cakes ordered through Instagram
goal-kind-service-example-bakery = From the third month on, questions about ingredients and orders are answered within 3 instead of 24 hours
goal-kind-staff-example-bakery = Within three months 4 suitable applications for the bakehouse and the counter
goal-kind-local-example-bakery = From 80 to 140 calls and requests for directions a month within six months
goal-kind-awareness-example-bakery = Within six months 4,000 instead of 1,500 people reached a month within 10 kilometres
goal-kind-pr-example-bakery = Within twelve months 6 mentions in the newspaper and the parish bulletin, for example about the baking day
goal-kind-feedback-example-bakery = From now on 1 new variety every quarter that customers chose in a poll
goal-kind-community-example-bakery = Within six months 60 regular customers vote on the loaf of the month every month
goal-kind-distinction-example-bakery = Within twelve months 4.7 instead of 4.4 stars at Google, more than the three nearest bakeries

## cafe

goal-kind-customers-example-cafe = From 5 to 15 table inquiries a week through Instagram within four months
goal-kind-sales-example-cafe = Within six months 800 euros a month from breakfasts ordered with the code word from the story
goal-kind-service-example-cafe = Within three months questions about tables and ingredients are answered within 1 instead of 8 hours
goal-kind-staff-example-cafe = Within two months 5 suitable applications for the weekend job
goal-kind-local-example-cafe = From 120 to 200 calls and requests for directions a month by the terrace season in five months
goal-kind-awareness-example-cafe = Within six months 6,000 instead of 2,500 people reached a month in our own town
goal-kind-pr-example-cafe = Within twelve months 4 mentions in the town magazine and in tips for outings
goal-kind-feedback-example-cafe = From this quarter on, 1 cake the guests asked for goes on the menu every three months
goal-kind-community-example-cafe = Within six months 40 guests a month answer the question of the week
goal-kind-distinction-example-cafe = Within nine months 4.6 instead of 4.3 stars at Google, more than the three cafés nearby

## restaurant

goal-kind-customers-example-restaurant = From 8 to 20 reservations a week through Instagram and Google within six months
goal-kind-sales-example-restaurant = Within six months 1,200 euros a month from lunches ordered through Facebook
goal-kind-service-example-restaurant = Within two months questions about tables and intolerances are answered within 2 instead of 12 hours
goal-kind-staff-example-restaurant = Within three months 4 suitable applications for kitchen and service
goal-kind-local-example-restaurant = From 150 to 240 calls and requests for directions a month within six months
goal-kind-awareness-example-restaurant = Within six months 5,000 instead of 2,000 people reached a month within 20 kilometres
goal-kind-pr-example-restaurant = Within twelve months 4 reports in the newspaper and in restaurant guides
goal-kind-feedback-example-restaurant = From this quarter on, 1 dish suggested by guests goes on the menu every three months
goal-kind-community-example-restaurant = Within six months 30 regular guests a month take part when we ask about the next menu
goal-kind-distinction-example-restaurant = Within twelve months 4.6 instead of 4.3 stars at Google, more than the three nearest inns

## hotel

goal-kind-customers-example-hotel = From 12 to 20 direct inquiries a month by the high season in five months
goal-kind-sales-example-hotel = Within eight months 2,000 euros a month from direct bookings through Instagram
goal-kind-service-example-hotel = Within two months questions before arrival are answered within 3 instead of 18 hours
goal-kind-staff-example-hotel = By the start of the season in four months 4 suitable applications for rooms and breakfast
goal-kind-local-example-hotel = From 60 to 100 calls and requests for directions a month within six months
goal-kind-awareness-example-hotel = Within six months 8,000 instead of 3,000 people reached a month in the three cities most guests come from
goal-kind-pr-example-hotel = Within twelve months 5 mentions in travel blogs and by the tourist board
goal-kind-feedback-example-hotel = From this season on, 1 wish from the reviews is put into practice every quarter
goal-kind-community-example-hotel = Within twelve months 15 guests a month share a holiday picture with us
goal-kind-distinction-example-hotel = Within twelve months 4.8 instead of 4.5 stars at Google, more than the three nearest houses

## farm-shop

goal-kind-customers-example-farm-shop = From 15 to 40 advance orders a month by the harvest in six months
goal-kind-sales-example-farm-shop = Within six months 700 euros a month from boxes ordered through WhatsApp
goal-kind-service-example-farm-shop = Within two months questions about stock and opening hours are answered within 4 instead of 24 hours
goal-kind-staff-example-farm-shop = By the harvest in four months 6 suitable applications from harvest hands
goal-kind-local-example-farm-shop = From 50 to 90 calls and requests for directions a month within six months
goal-kind-awareness-example-farm-shop = Within eight months 5,000 instead of 2,000 people reached a month within 25 kilometres
goal-kind-pr-example-farm-shop = Within twelve months 5 mentions in the newspaper and in tips for outings, for example about the farm festival
goal-kind-feedback-example-farm-shop = From this quarter on, 1 product customers asked for is added to the shelf every three months
goal-kind-community-example-farm-shop = Within eight months 20 customers a month send a recipe or a picture of their meal
goal-kind-distinction-example-farm-shop = Within twelve months 4.8 instead of 4.6 stars at Google, more than the three nearest farm shops

## shop

goal-kind-customers-example-shop = From 6 to 15 inquiries a week about goods in the shop within six months
goal-kind-sales-example-shop = Within six months 900 euros a month from goods seen on Instagram and put aside
goal-kind-service-example-shop = Within two months questions about sizes and stock are answered within 2 instead of 10 hours
goal-kind-staff-example-shop = Within three months 4 suitable applications for the part-time job in sales
goal-kind-local-example-shop = From 70 to 120 calls and requests for directions a month within six months
goal-kind-awareness-example-shop = Within six months 4,000 instead of 1,500 people reached a month within 15 kilometres
goal-kind-pr-example-shop = Within twelve months 4 mentions by the newspaper, the retailers’ association or the town
goal-kind-feedback-example-shop = From this quarter on, 1 article customers wished for is added to the range every three months
goal-kind-community-example-shop = Within six months 40 customers a month vote on what we order
goal-kind-distinction-example-shop = Within twelve months 4.7 instead of 4.4 stars at Google, more than three similar shops

## online-shop

goal-kind-customers-example-online-shop = From 20 to 45 first orders a month within six months
goal-kind-sales-example-online-shop = Within six months 2,500 euros a month with the voucher code from Instagram and Pinterest
goal-kind-service-example-online-shop = Within two months questions about shipping and returns are answered within 4 instead of 24 hours
goal-kind-staff-example-online-shop = Within three months 3 suitable applications for shipping and customer service
goal-kind-local-example-online-shop = From 5 to 20 requests for directions to the pickup point a month within six months
goal-kind-awareness-example-online-shop = Within six months 15,000 instead of 5,000 people reached a month in Germany, Austria and Switzerland
goal-kind-pr-example-online-shop = Within twelve months 6 mentions in blogs and product tests
goal-kind-feedback-example-online-shop = From this quarter on, 1 product is improved every three months after hints from reviews
goal-kind-community-example-online-shop = Within eight months 20 customers a month share a picture with our product
goal-kind-distinction-example-online-shop = Within twelve months 4.7 instead of 4.4 stars at Trustpilot, more than three similar dealers

## hair

goal-kind-customers-example-hair = From 5 to 12 requests for an appointment by new customers a month within six months
goal-kind-sales-example-hair = Within four months 400 euros a month from care products shown in videos
goal-kind-service-example-hair = Within two months requests for appointments are answered within 2 instead of 12 hours
goal-kind-staff-example-hair = Within six months 3 suitable applications for the apprenticeship
goal-kind-local-example-hair = From 60 to 100 calls and requests for directions a month within six months
goal-kind-awareness-example-hair = Within six months 3,500 instead of 1,200 people reached a month within 10 kilometres
goal-kind-pr-example-hair = Within twelve months 3 mentions in the newspaper, for example about the anniversary
goal-kind-feedback-example-hair = From this quarter on, 1 wish from a poll is put into practice every three months, such as longer opening hours
goal-kind-community-example-hair = Within six months 12 customers a month show their result and name us
goal-kind-distinction-example-hair = Within nine months 4.8 instead of 4.5 stars at Google, more than the three nearest salons

## practice

goal-kind-customers-example-practice = From 8 to 14 inquiries by new patients a month within six months
goal-kind-sales-example-practice = Within eight months 500 euros a month from courses paid privately and booked through social media
goal-kind-service-example-practice = Within three months questions about appointments and prescriptions are answered within 4 instead of 24 hours
goal-kind-staff-example-practice = Within six months 3 suitable applications for reception or treatment
goal-kind-local-example-practice = From 90 to 130 calls and requests for directions a month within six months
goal-kind-awareness-example-practice = Within six months 2,500 instead of 800 people reached a month within 10 kilometres
goal-kind-pr-example-practice = Within twelve months 4 mentions in the newspaper and by clubs, for example after a talk
goal-kind-feedback-example-practice = From this quarter on, 1 suggestion by patients is put into practice every three months, for example about waiting times
goal-kind-community-example-practice = Within six months 20 people a month join in the exercise of the week
goal-kind-distinction-example-practice = Within twelve months 4.7 instead of 4.4 stars at Google, more than the three nearest practices

## care

goal-kind-customers-example-care = From 4 to 8 inquiries by relatives a month within six months
goal-kind-sales-example-care = Within nine months 1,000 euros a month from help in the household requested through Facebook
goal-kind-service-example-care = Within two months questions by relatives are answered within 4 instead of 24 hours
goal-kind-staff-example-care = From 1 to 4 suitable applications by nursing staff a quarter within six months
goal-kind-local-example-care = From 25 to 45 calls and requests for directions a month within six months
goal-kind-awareness-example-care = Within six months 3,000 instead of 1,000 people reached a month in the county
goal-kind-pr-example-care = Within twelve months 4 mentions by the newspaper, the town or doctors’ practices
goal-kind-feedback-example-care = From this quarter on, 1 suggestion by relatives is put into practice every three months
goal-kind-community-example-care = Within nine months 15 caring relatives a month ask and answer with us
goal-kind-distinction-example-care = Within twelve months 4.6 instead of 4.2 stars at Google, more than the three nearest services

## fitness

goal-kind-customers-example-fitness = From 10 to 22 bookings of a trial session a month within four months
goal-kind-sales-example-fitness = Within six months 1,000 euros a month from courses booked through Instagram
goal-kind-service-example-fitness = Within two months questions about courses and contracts are answered within 3 instead of 12 hours
goal-kind-staff-example-fitness = Within three months 4 suitable applications for course instructor and front desk
goal-kind-local-example-fitness = From 60 to 110 calls and requests for directions a month by the new year in five months
goal-kind-awareness-example-fitness = Within six months 6,000 instead of 2,500 people reached a month within 15 kilometres
goal-kind-pr-example-fitness = Within twelve months 4 mentions in the newspaper and by clubs, for example about the open day
goal-kind-feedback-example-fitness = From this quarter on, 1 course or 1 time the members wished for is introduced every three months
goal-kind-community-example-fitness = Within six months 50 members a month join in the challenge of the month
goal-kind-distinction-example-fitness = Within twelve months 4.7 instead of 4.4 stars at Google, more than the three nearest studios

## building-services

goal-kind-customers-example-building-services = From 4 to 8 inquiries about heating and bathrooms a month within six months
goal-kind-sales-example-building-services = Within twelve months 3,000 euros a month from orders that came through social media
goal-kind-service-example-building-services = Within three months questions about dates and breakdowns are answered within 4 instead of 24 hours
goal-kind-staff-example-building-services = Within six months 4 suitable applications for the apprenticeship
goal-kind-local-example-building-services = From 30 to 50 calls and requests for directions a month within six months
goal-kind-awareness-example-building-services = Within six months 3,000 instead of 1,000 people reached a month within 20 kilometres
goal-kind-pr-example-building-services = Within twelve months 3 mentions by the newspaper, the guild or the town
goal-kind-feedback-example-building-services = From this quarter on, 1 hint from customers is put into practice every three months, such as a message before arrival
goal-kind-community-example-building-services = Within nine months 15 home owners a month ask a question about saving energy
goal-kind-distinction-example-building-services = Within twelve months 4.8 instead of 4.5 stars at Google, more than the three nearest businesses

## carpenter

goal-kind-customers-example-carpenter = From 3 to 7 inquiries about furniture and fittings a month within six months
goal-kind-sales-example-carpenter = Within twelve months 2,500 euros a month from orders that came through Instagram
goal-kind-service-example-carpenter = Within three months inquiries get their first answer within 8 instead of 48 hours
goal-kind-staff-example-carpenter = Within six months 3 suitable applications by journeymen or apprentices
goal-kind-local-example-carpenter = From 15 to 30 calls and requests for directions a month within six months
goal-kind-awareness-example-carpenter = Within six months 3,000 instead of 800 people reached a month within 30 kilometres
goal-kind-pr-example-carpenter = Within twelve months 3 mentions in the newspaper and home magazines
goal-kind-feedback-example-carpenter = From this quarter on, 1 suggestion by customers goes into a piece of furniture every three months
goal-kind-community-example-carpenter = Within nine months 15 people a month ask a question about wood and its care
goal-kind-distinction-example-carpenter = Within twelve months 4.9 instead of 4.6 stars at Google, more than the three nearest workshops

## gardening

goal-kind-customers-example-gardening = From 5 to 12 inquiries about gardens a month by spring in six months
goal-kind-sales-example-gardening = Within six months 800 euros a month from bouquets and plants ordered through WhatsApp
goal-kind-service-example-gardening = Within two months questions about plants and delivery are answered within 4 instead of 24 hours
goal-kind-staff-example-gardening = By the season in four months 4 suitable applications for garden work and sales
goal-kind-local-example-gardening = From 40 to 80 calls and requests for directions a month by the planting season in six months
goal-kind-awareness-example-gardening = Within eight months 4,000 instead of 1,500 people reached a month within 20 kilometres
goal-kind-pr-example-gardening = Within twelve months 4 mentions in the newspaper and by clubs, for example about the garden day
goal-kind-feedback-example-gardening = From this quarter on, 1 plant or 1 service customers asked for is added every three months
goal-kind-community-example-gardening = Within six months 25 people a month ask about or show something from their garden
goal-kind-distinction-example-gardening = Within twelve months 4.7 instead of 4.4 stars at Google, more than the three nearest nurseries

## garage

goal-kind-customers-example-garage = From 8 to 15 requests for an appointment by new customers a month within six months
goal-kind-sales-example-garage = Within four months 900 euros a month from tyre changes and check-ups with the code from Facebook
goal-kind-service-example-garage = Within two months questions about appointments and prices are answered within 3 instead of 24 hours
goal-kind-staff-example-garage = Within six months 3 suitable applications for the workshop
goal-kind-local-example-garage = From 70 to 120 calls and requests for directions a month by the tyre season in five months
goal-kind-awareness-example-garage = Within six months 3,500 instead of 1,200 people reached a month within 15 kilometres
goal-kind-pr-example-garage = Within twelve months 3 mentions by the newspaper, the guild or a club
goal-kind-feedback-example-garage = From this quarter on, 1 wish of customers is put into practice every three months, such as a bicycle on loan
goal-kind-community-example-garage = Within nine months 20 customers a month ask a question or give a tip
goal-kind-distinction-example-garage = Within twelve months 4.8 instead of 4.5 stars at Google, more than the three nearest garages

## industry

goal-kind-customers-example-industry = From 2 to 5 inquiries by businesses a month within nine months
goal-kind-sales-example-industry = Within twelve months 5,000 euros a month from orders that began on LinkedIn
goal-kind-service-example-industry = Within three months technical questions are answered within 8 instead of 48 hours
goal-kind-staff-example-industry = Within six months 3 suitable applications for production
goal-kind-local-example-industry = From 10 to 20 calls and requests for directions a month from the region within six months
goal-kind-awareness-example-industry = Within nine months 2,000 instead of 600 specialists reached a month in two industries
goal-kind-pr-example-industry = Within twelve months 4 mentions in trade journals and by associations
goal-kind-feedback-example-industry = From this quarter on, 1 improvement suggested by a customer is put into practice every three months
goal-kind-community-example-industry = Within twelve months 15 users a month take part in technical questions
goal-kind-distinction-example-industry = Within twelve months 6 of 10 new customers name our expertise as the reason, today it is 3

## wholesale

goal-kind-customers-example-wholesale = From 4 to 9 inquiries by new dealers a month within six months
goal-kind-sales-example-wholesale = Within nine months 3,000 euros a month from orders that follow news on LinkedIn
goal-kind-service-example-wholesale = Within two months questions about delivery times are answered within 3 instead of 24 hours
goal-kind-staff-example-wholesale = Within four months 3 suitable applications for warehouse and driving
goal-kind-local-example-wholesale = From 20 to 35 calls and requests for directions to the pickup store a month within six months
goal-kind-awareness-example-wholesale = Within nine months 1,500 instead of 400 dealers reached a month in the delivery area
goal-kind-pr-example-wholesale = Within twelve months 4 mentions in the trade press and by associations
goal-kind-feedback-example-wholesale = From this quarter on, 1 article customers asked for is added every three months
goal-kind-community-example-wholesale = Within nine months 10 customers a month show a project with our goods
goal-kind-distinction-example-wholesale = Within twelve months 4.6 instead of 4.2 stars at Google, more than three similar suppliers

## consulting

goal-kind-customers-example-consulting = From 3 to 7 inquiries about a first meeting a month within six months
goal-kind-sales-example-consulting = Within twelve months 2,000 euros a month from clients who came through LinkedIn
goal-kind-service-example-consulting = Within two months questions get their first answer within 8 instead of 48 hours
goal-kind-staff-example-consulting = Within six months 3 suitable applications for clerical work or an apprenticeship
goal-kind-local-example-consulting = From 15 to 30 calls and requests for directions a month within six months
goal-kind-awareness-example-consulting = Within nine months 2,500 instead of 800 people reached a month in the region
goal-kind-pr-example-consulting = Within twelve months 6 mentions in the newspaper and trade media, for example with a guest article
goal-kind-feedback-example-consulting = From this quarter on, 1 frequent question becomes a fact sheet every three months
goal-kind-community-example-consulting = Within nine months 12 people a month ask a question below our posts
goal-kind-distinction-example-consulting = Within twelve months 4.8 instead of 4.5 stars at Google, more than the three nearest firms

## it

goal-kind-customers-example-it = From 3 to 6 inquiries by small businesses a month within six months
goal-kind-sales-example-it = Within twelve months 1,500 euros a month from maintenance contracts that began on social media
goal-kind-service-example-it = Within two months calls for help are answered within 2 instead of 12 hours
goal-kind-staff-example-it = Within six months 3 suitable applications for support or development
goal-kind-local-example-it = From 15 to 30 calls and requests for directions a month within six months
goal-kind-awareness-example-it = Within nine months 2,000 instead of 700 people reached a month in businesses of the region
goal-kind-pr-example-it = Within twelve months 4 mentions by the newspaper or the chamber, for example on security
goal-kind-feedback-example-it = From this quarter on, 1 feature or 1 procedure is improved every three months as customers wished
goal-kind-community-example-it = Within nine months 20 people a month take part in the question of the week
goal-kind-distinction-example-it = Within twelve months 4.9 instead of 4.6 stars at Google, more than three similar businesses

## creative

goal-kind-customers-example-creative = From 3 to 8 inquiries about jobs a month within six months
goal-kind-sales-example-creative = Within nine months 1,200 euros a month from jobs that came through Instagram
goal-kind-service-example-creative = Within two months inquiries get their first answer within 6 instead of 36 hours
goal-kind-staff-example-creative = Within six months 4 suitable applications for an assistant’s job or a traineeship
goal-kind-local-example-creative = From 10 to 22 calls and requests for directions a month within six months
goal-kind-awareness-example-creative = Within six months 5,000 instead of 2,000 people reached a month within 50 kilometres
goal-kind-pr-example-creative = Within twelve months 5 mentions in blogs and the newspaper, for example about an exhibition
goal-kind-feedback-example-creative = From this quarter on, 1 offer is changed every three months after feedback from customers
goal-kind-community-example-creative = Within six months 30 people a month take part with questions or pictures of their own
goal-kind-distinction-example-creative = Within twelve months 4.9 instead of 4.7 stars at Google, more than three similar providers

## real-estate

goal-kind-customers-example-real-estate = From 2 to 5 inquiries by owners a month within six months
goal-kind-sales-example-real-estate = Within twelve months 2,000 euros of commission a month from contacts through social media
goal-kind-service-example-real-estate = Within two months questions by tenants and buyers are answered within 6 instead of 36 hours
goal-kind-staff-example-real-estate = Within six months 3 suitable applications for administration or sales
goal-kind-local-example-real-estate = From 25 to 45 calls and requests for directions a month within six months
goal-kind-awareness-example-real-estate = Within six months 4,000 instead of 1,500 people reached a month in three neighbouring towns
goal-kind-pr-example-real-estate = Within twelve months 4 mentions in the newspaper, for example about prices in town
goal-kind-feedback-example-real-estate = From this quarter on, 1 suggestion by tenants or buyers is put into practice every three months
goal-kind-community-example-real-estate = Within nine months 15 people a month ask a question about buying or renting
goal-kind-distinction-example-real-estate = Within twelve months 4.7 instead of 4.3 stars at Google, more than the three nearest agents

## school

goal-kind-customers-example-school = From 10 to 20 inquiries about courses a month within six months
goal-kind-sales-example-school = Within six months 1,500 euros a month from bookings with the code from TikTok or Instagram
goal-kind-service-example-school = Within two months questions about courses and dates are answered within 3 instead of 20 hours
goal-kind-staff-example-school = Within six months 3 suitable applications by teachers
goal-kind-local-example-school = From 50 to 90 calls and requests for directions a month by the next course in four months
goal-kind-awareness-example-school = Within six months 6,000 instead of 2,500 people reached a month within 15 kilometres
goal-kind-pr-example-school = Within twelve months 4 mentions by the newspaper, schools or clubs
goal-kind-feedback-example-school = From this quarter on, 1 suggestion from the courses is put into practice every three months
goal-kind-community-example-school = Within six months 40 people a month join in our quiz question
goal-kind-distinction-example-school = Within twelve months 4.8 instead of 4.5 stars at Google, more than the three nearest schools

## association

goal-kind-customers-example-association = From 2 to 5 inquiries by new members a month within six months
goal-kind-sales-example-association = Within nine months 400 euros of donations a month through the links in our posts
goal-kind-service-example-association = Within two months questions about offers and dates are answered within 12 instead of 48 hours
goal-kind-staff-example-association = Within six months 5 people who come forward to volunteer
goal-kind-local-example-association = From 15 to 30 calls and requests for directions a month within six months
goal-kind-awareness-example-association = Within six months 3,000 instead of 1,000 people reached a month in the town
goal-kind-pr-example-association = Within twelve months 10 mentions in the newspaper and the parish bulletin
goal-kind-feedback-example-association = From this quarter on, 1 suggestion by members is put into practice every three months
goal-kind-community-example-association = Within six months 35 members a month take part with pictures or comments
goal-kind-distinction-example-association = Within twelve months 5 of 10 new members name our special offer as the reason, today it is 2
