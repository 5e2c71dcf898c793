### What the workbook knows: kinds of pieces, and the work around the channels.

# Stands beside minutes that no study backs.
catalogue-assumption = Assumption without a study, please adjust

## Kinds of pieces

format-post = Post with text and picture
format-carousel = Post with several pictures
format-story = Story (visible for 24 hours)
format-short-video = Short portrait video
format-long-video = Long video
format-short-text = Short text
format-profile-post = News in the Google profile
format-review-answer = Answer to a review
format-listing-check = Check of a listing
format-offer = Offer or voucher
format-event = Event
format-job-ad = Job ad
format-pin = Pin (picture with a link)
format-broadcast = Message to all subscribers
format-newsletter = Newsletter issue
format-blog-article = Blog article
format-podcast-episode = Podcast episode
format-live = Live broadcast
format-forum-answer = Question answered in a forum
format-poll = Poll

## Work that belongs to no channel

duty-monitoring = Following what is said about us
duty-planning = Planning the month’s themes
duty-photos = Collecting photos and short videos
duty-reporting = Entering and reading the numbers
duty-learning = Learning
duty-competitors = Looking at competitors
duty-review-meeting = Reviewing and adjusting the plan together
duty-access-check = Checking accounts and passwords
duty-backup = Backing up posts, pictures and contacts
