### Page: team and time.

team-title = Who does it, and how much time is really there?
team-guidance = Enter everyone who takes part, including yourself. Only count hours that are left beside everything else in a usual week.
team-more = How to estimate hours honestly
team-more-text = Think of the last four weeks: when would there really have been time for it? Anyone who is already fully booked has zero hours, however willing. An internship ends: the person responsible should be someone who stays. Every task needs a deputy, or everything stops during the holidays.

## People

team-people = People
team-people-empty = Nobody here yet. Begin with yourself: how many hours do you have for it in a usual week?
team-person-add = Add person
team-start = Quick add
team-start-owner = Myself
team-start-employee = Someone from the business
team-start-family = Someone from the family
team-start-agency = An agency
team-hours-open = hours open
# $time is a finished length of time.
team-per-week = { $time } a week
team-per-day = That is { $time } per working day
team-vacant = Vacant
# $date is a finished date.
team-vacant-until = Vacant until { $date }
team-name = Name
team-name-hint = e.g. Anna Huber
team-job = Job in the business
team-job-hint = e.g. Sales
team-relation = What is her or his position in the business?
relation-owner = Management
relation-employee = Employee
relation-trainee = Apprentice or intern
relation-family = Family
relation-freelancer = Freelancer
relation-agency = Agency
team-hours = Hours available per week
team-cost = Cost of an hour
# $money is a finished amount of money.
team-cost-assumed = If left empty, counted as { $money }. This is an assumption, please adjust it.
team-cost-external = Invoices from outside are on the page “Budget”
team-basis = These hours are
basis-total = The whole working time of the post
basis-on-top = On top of other work

team-post = Post still vacant?
team-vacant-check = The post is still vacant
team-vacant-date = Filled from
team-vacant-help = The hours only count from that day on

team-competences = What he or she can do already
team-competences-help = These five skills are what businesses look for in people who write for them (Bremerhaven university, 2012)
competence-communication = Explaining clearly
competence-dialogue = Responding to others
competence-social = Getting on with people
competence-language = A way with words
competence-criticism = Taking criticism
level-low = Not yet
level-good = Well
level-strong = Very well

team-trainings = What is still to be learned
team-trainings-help = Courses and time to practise, so that the plan does not fail for lack of skill
team-training-add = Add training
team-training-topic = Topic
team-training-hint = e.g. Cutting short videos on the phone
team-training-due = By when?
team-training-time = How long?
team-training-channel = For which platform?
team-training-done = Done

team-absences = Holidays and other absence
team-absences-help = During this time the plan counts no hours
team-absence-add = Add absence
team-absence-from = First day
team-absence-until = Last day
team-absence-reason = Reason, if it matters

team-other = Other duties
team-other-duties = What else he or she has to do

## Work that belongs to no channel

team-duties = Work that belongs to no platform
team-duties-guidance = Looking at the figures, collecting photos, learning: this is easily forgotten in a plan.
team-duties-empty = No work entered yet. Click what comes up in your business below.
team-duty-add = Add your own work
team-duty-untitled = New work
team-duties-suggestions = Suggestions with assumed rhythm and effort, please adjust
team-duties-more = More suggestions
team-duty-title = What needs doing?
team-duty-hint = e.g. Collect photos from the team on Fridays
team-duty-rhythm = Rhythm
team-duty-minutes = Time for each occasion
team-duty-time-open = time open
team-duty-nobody = nobody yet

## Margin; $name is a person, the others are finished lengths of time

team-margin-week = A usual week
team-margin-hours = { $name }: { $needed } needed, { $there } available
team-margin-own = Own people
# Agencies and freelancers.
team-margin-outside = Outside
# $hours from the day on which a vacant post is filled.
team-margin-vacant = { $name }: { $hours } a week from { $date }; the post is vacant until then
team-margin-hours-open = { $name }: { $needed } needed, hours still open
team-margin-there = { $week } a week are available in total, which is { $day } per working day
team-class-less = Less than the smallest group in the Bremerhaven study (2012), “at least 30 minutes” a day
team-class-half = About 30 minutes a day, like 35.5% of businesses (Bremerhaven, 2012)
team-class-two = 30 minutes to 2 hours a day, like 39% of businesses (Bremerhaven, 2012)
team-class-three = 2 to 3 hours a day, like 15.1% of businesses (Bremerhaven, 2012)
team-class-more = More than 3 hours a day; the Bremerhaven study (2012) gives no figure for it
team-class-six-hours = 43% of small businesses in the United States spend six hours a week or more (about 2012)
# $name: whose form it is.
team-skills = What can { $name } make?
team-skills-unnamed = What can he or she make?
team-skills-help = Which platforms come easily depends on this. “Not yet” is a good answer: it shows what is to be learned.
skill-writing = Writing
skill-photo = Taking photos
skill-video = Filming and editing
skill-design = Designing pictures
skill-speaking = Speaking on camera or microphone
