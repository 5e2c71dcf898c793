### The printed sheet for counting: the tally for the counter, and the numbers of all months.

## The tally

# $month "November 2026".
sheet-measuring-tally = Tally for { $month }
sheet-measuring-question = “How did you find us?”
sheet-measuring-how = Ask everybody who comes, calls or writes for the first time. One stroke for each answer, the fifth one across.
sheet-measuring-way = How they found us
sheet-measuring-way-search = Google entry, map or search
sheet-measuring-way-recommended = Recommendation
sheet-measuring-way-passing = Walked past, shop window
sheet-measuring-way-paper = Newspaper, flyer, poster
sheet-measuring-way-website = Our website
sheet-measuring-way-other = Other:
sheet-measuring-sum = Sum
sheet-measuring-platforms = Through our platforms
sheet-measuring-all = All together
# $month is a short name: "Nov.". The dots belong to the days.
sheet-measuring-day = { $day } { $month }
sheet-measuring-days = { $from }–{ $until }
sheet-measuring-days-across = { $from } { $from-month }–{ $until } { $month }

## Goals that are counted by hand

sheet-measuring-counted = Counted for our goals
sheet-measuring-typed = To be entered in Planbuch, page “Measuring”: at the end of the month the line “Through our platforms” under “Monthly figures” as “New customers” or “Inquiries”, the numbers of the goals under “Numbers”.

## Numbers by month

sheet-measuring-readings = Readings by month
sheet-measuring-what = What is measured
sheet-measuring-legend = plan: what the plan expects at the end of the month. ◆ Checkpoint with the number that is needed then.
sheet-measuring-readings-typed = To be entered in Planbuch, page “Measuring”: goals under “Numbers”, everything else under “Monthly figures”.
sheet-measuring-read-on = Read on, by
# $names are people.
sheet-measuring-read-by = planned: { $names }
sheet-measuring-read-tally = Tally: “Through our platforms”
sheet-measuring-read-books = Till or accounts
sheet-measuring-read-staff = File of applications
sheet-measuring-read-asked = Survey: “Would you recommend us?”
sheet-measuring-read-inbox = Messages and comments
sheet-measuring-read-search = Search for our name
sheet-measuring-read-statistics = Statistics of the platforms, added up
# $names are platforms.
sheet-measuring-read-statistics-of = Statistics: { $names }
