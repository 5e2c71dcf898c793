### The week sheet of a person: who does what this month, with boxes to tick.

# $name is a person, $month a month's name, $year digits.
week-sheet-title = { $name }: { $month } { $year }
week-sheet-nobody = Noch niemand zuständig
# $month is a month's name, $year digits.
week-sheet-by-hand = { $month } { $year }
# Both are finished dates.
week-sheet-about = Wochenblatt { $from } bis { $until }
# $time is a finished length of time.
week-sheet-hours = { $time } je Woche
week-sheet-hours-open = Zeit je Woche: offen
# $names: "Lukas für Instagram; Gerti für Newsletter".
week-sheet-deputies = Vertretung: { $names }
# $what: names of platforms and tasks, with commas.
week-sheet-deputy-for = { $name } für { $what }
week-sheet-no-deputy = Vertretung: noch niemand
week-sheet-vacant = Stelle noch nicht besetzt
# $date is a finished date.
week-sheet-vacant-until = Stelle frei bis { $date }
week-sheet-notes = Notizen
week-sheet-spread = Was nicht jede Woche kommt, zählt hier in seiner Woche. Am Bildschirm ist es gleichmäßig auf alle Wochen verteilt.
# $what: names of platforms and tasks, with commas.
week-sheet-open = Noch nicht festgelegt, wie oft: { $what }

## What is said instead of weeks

week-sheet-empty = Der Plan nennt noch keine Aufgaben. Schreiben Sie von Hand auf, was zu tun ist.
week-sheet-before = Der Fahrplan beginnt erst am { $date }. Für diesen Monat ist nichts geplant.
week-sheet-after = Der Fahrplan endet am { $date }. Für diesen Monat ist nichts mehr geplant.
week-sheet-quiet = In diesem Monat steht nichts an.
week-sheet-away-month = Den ganzen Monat nicht da.

## A week

week-sheet-holiday = { $name } ({ $day })
week-sheet-absent = Nicht da { $days }
week-sheet-absent-why = Nicht da { $days }: { $reason }
# $names: people.
week-sheet-away = Die ganze Woche nicht da. Vorher erledigen, oder es übernimmt: { $names }
week-sheet-away-alone = Die ganze Woche nicht da. Vorher erledigen, eine Vertretung ist nicht benannt.
week-sheet-stand-in = In Vertretung für { $name }: { $what }
week-sheet-milestone = { $title } ({ $day })
week-sheet-week-before = Der Fahrplan beginnt am { $date }
week-sheet-week-after = Der Fahrplan ist am { $date } zu Ende
week-sheet-week-quiet = Nichts zu tun
# $time: "3 h 30 von 4 h".
week-sheet-sum = ≈ { $time }
week-sheet-over = zu viel, es fehlt { $time }
week-sheet-ahead = mehr als da ist: auf ruhigere Wochen verteilen

## A task

week-sheet-work = { $platform } · { $work }
# $topic: the name of a theme.
week-sheet-topic = Thema: { $topic }
# $count is at least 2, $time a finished length of time.
week-sheet-times = { $count } × { $time }
week-sheet-time-open = Zeit offen
week-sheet-until = bis { $day }
week-sheet-begin = anfangen, fertig bis { $day }
week-sheet-go-on = weitermachen, fertig bis { $day }
week-sheet-finish = fertig machen bis { $day }
week-sheet-overdue = überfällig seit { $day }
week-sheet-done = erledigt
week-sheet-read = Zahlen ablesen und eintragen
week-sheet-decide = Prüfpunkt: { $goal }
# $number: "25 Bestellungen (Vorschlag)".
week-sheet-threshold = Nötig: { $number }
week-sheet-deputy-does = Vertretung: { $names }
week-sheet-deputy-none = Vertretung noch nicht benannt
