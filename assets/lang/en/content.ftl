### Page: content and rhythm.

content-title = What do we talk about, and how often?
content-guidance = Three to five recurring themes spare you the daily question of what to show. A calm rhythm that survives a busy week is better than a strong first month.
content-more = How to find themes that last
content-more-text = For one week, write down what customers ask: every question is a post. Show what nobody else sees, the workshop in the early morning for example. Plan only as much as fits into the hours on the page “Team and time”. What saves time: take the photos for a whole month on one day.

## Themes

content-pillars = Recurring themes
content-pillar-add = Add your own theme
content-pillars-empty = No theme yet. Click below what suits you, or write your own, for example “A look at our work”.
content-pillars-suggestions = Suggestions to click
content-pillars-suggestions-more = Suits many businesses
content-share-open = share open
content-pillar-title = Theme
content-pillar-title-hint = e.g. A look at our work
content-pillar-ideas = What belongs to it, with examples
content-pillar-ideas-hint = e.g. The first tray of the morning, a loaf from start to finish
content-pillar-share = Share of all posts
content-pillar-audiences = Who is it for?
content-no-audiences = No audience yet: audiences are added on the page “Audiences”
content-pillar-goals = For which goal?
content-no-goals = No goal yet: goals are added on the page “Goals”
# $sum and $rest are finished percentages.
content-shares-even = The shares add up to { $sum }
content-shares-free = The shares add up to { $sum }, { $rest } are still free
content-shares-over = The shares add up to { $sum }, which is { $rest } too much
content-shares-spread = Spread evenly to 100%

# Themes that fit every firm: a title and ideas to start from.
content-theme-work = A look at the work
content-theme-work-ideas = How something is made, before and after, a skill that nobody gets to see
content-theme-people = The people behind it
content-theme-people-ideas = Who works here and what he or she is especially good at; only with consent
content-theme-tips = Answers to common questions
content-theme-tips-ideas = Questions from the phone and the counter, each with a short answer
content-theme-news = News and offers
content-theme-news-ideas = Just arrived, offer of the week, changed opening hours
content-theme-customers = Customers tell their story
content-theme-customers-ideas = A review with a picture, a finished job; only with consent
content-theme-region = From around here
content-theme-region-ideas = Festivals, clubs, suppliers and neighbours

## Formats per platform

content-formats = What we publish where
content-formats-guidance = For each active platform: what, how often, and how long one post takes.
content-no-channels = No platform is active yet. Decide on the page “Platforms” where you publish. Then plan here what and how often.
# $count is a number of platforms.
content-waiting =
    { $count ->
        [one] { $count } more platform that is not active, or only later
       *[other] { $count } more platforms that are not active, or only later
    }
content-formats-empty = Nothing planned yet. Click below what you would like to make. The suggested rhythm is deliberately calm and can be changed.
content-format-add = Add your own format
content-take-usual = Use the usual selection
content-formats-suggestions = Usual on this platform
content-formats-more = More formats
content-formats-others = Also possible
content-format-name = What is it?
content-format-name-hint = e.g. Recipe of the month as a leaflet
content-format-rhythm = Rhythm
# $rhythm is words such as "2 × je Woche".
content-format-usual = A good start for small businesses: { $rhythm }, at the low end of published advice
content-format-minutes = Time for one post
# $time is a finished length of time.
content-minutes-assumed = If left empty, counted as { $time }. This is an assumption without a study, please adjust it.
content-minutes-studied = If left empty, counted as { $time }, from studies of the time it takes
content-format-person = Who makes it?
# $name is the person who makes pieces for the whole channel.
content-format-maker = If left open: { $name }, as for the whole platform
content-format-pillars = Which themes does it belong to?
content-no-pillars = No theme yet: themes are at the top of this page
content-format-own = Turn into your own format

## The week

content-week = A usual week
content-column-format = Format
content-column-rhythm = Rhythm
content-column-each = Per post
content-column-week = Per week
content-care = Answers and comments
content-watch = Watching
# $work: a format or answering, done by an agency or a freelancer.
content-outside = { $work } (external)
content-week-legend = “about” means: the workbook’s assumption until you enter your own time. Seasons are not included here.
# $time is a finished length of time.
content-about = about { $time }
content-per-week = { $time } a week

## Voice

content-voice = How we sound
content-voice-guidance = So that everyone who writes sounds the same
content-address = How readers are addressed
address-familiar = First names
address-formal = Formally
address-mixed = Depends on the platform
content-tone = Three words for the tone
content-tone-hint = e.g. warm, clear, a little cheeky
content-says = What we like to say
content-says-hint = e.g. Hello there, see you soon, handmade
content-avoids = What we never say or show
content-avoids-hint = e.g. Politics, other businesses’ prices, faces without permission

## Material and approval

content-work = Material and approval
content-work-guidance = Where the pictures come from, and who reads everything once more before it goes out.
content-material = Where do photos, stories and facts come from?
content-material-hint = e.g. A shared folder on the phone, three photos from the team every Friday
content-approval = What happens before something goes out?
content-approval-hint = e.g. Anna writes, Peter reads the same day, without an answer it goes out

## Margin

# $time is a finished length of time.
content-margin-week = Platforms: { $time } a week
content-margin-outside = Plus outside help: { $time } a week
# $channel is a platform, $times a number of pieces.
content-margin-pieces = { $channel }: { $times } × a week
content-class-few = Less than twice a week: calm and easy to keep up. The studies give no figure for it.
content-class-several = Several times a week, like 34% of businesses (GetApp, 2022/23) and 41.8% (Bremerhaven, 2012)
content-class-daily = About daily, like 33% of businesses (GetApp, 2022/23) and 20.7% (Bremerhaven, 2012)
content-class-many = Several times a day, like 19% of businesses (GetApp, 2022/23)
