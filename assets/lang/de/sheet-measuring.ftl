### The printed sheet for counting: the tally for the counter, and the numbers of all months.

## The tally

# $month "November 2026".
sheet-measuring-tally = Strichliste für { $month }
sheet-measuring-question = „Wie sind Sie auf uns gekommen?“
sheet-measuring-how = Fragen Sie alle, die zum ersten Mal kommen, anrufen oder schreiben. Ein Strich je Antwort, der fünfte quer.
sheet-measuring-way = So kamen sie zu uns
sheet-measuring-way-search = Google-Eintrag, Karte oder Suche
sheet-measuring-way-recommended = Empfehlung
sheet-measuring-way-passing = Vorbeigekommen, Schaufenster
sheet-measuring-way-paper = Zeitung, Flyer, Plakat
sheet-measuring-way-website = Unsere Website
sheet-measuring-way-other = Anderes:
sheet-measuring-sum = Summe
sheet-measuring-platforms = Über unsere Plattformen
sheet-measuring-all = Alle zusammen
# $month is a short name: "Nov.". The dots belong to the days.
sheet-measuring-day = { $day }. { $month }
sheet-measuring-days = { $from }.–{ $until }.
sheet-measuring-days-across = { $from }. { $from-month }–{ $until }. { $month }

## Goals that are counted by hand

sheet-measuring-counted = Für unsere Ziele gezählt
sheet-measuring-typed = Eintragen in Planbuch, Seite „Messen“: am Monatsende die Zeile „Über unsere Plattformen“ unter „Monatszahlen“ als „Neue Kunden“ oder „Anfragen“, die Zahlen der Ziele unter „Zahlen“.

## Numbers by month

sheet-measuring-readings = Messwerte nach Monat
sheet-measuring-what = Was gemessen wird
sheet-measuring-legend = Soll: was der Plan am Ende des Monats erwartet. ◆ Prüfpunkt mit der Zahl, die dann nötig ist.
sheet-measuring-readings-typed = Eintragen in Planbuch, Seite „Messen“: Ziele unter „Zahlen“, alles andere unter „Monatszahlen“.
sheet-measuring-read-on = Abgelesen am, von
# $names are people.
sheet-measuring-read-by = geplant: { $names }
sheet-measuring-read-tally = Strichliste: „Über unsere Plattformen“
sheet-measuring-read-books = Kasse oder Buchhaltung
sheet-measuring-read-staff = Bewerbungsmappe
sheet-measuring-read-asked = Umfrage: „Würden Sie uns empfehlen?“
sheet-measuring-read-inbox = Nachrichten und Kommentare
sheet-measuring-read-search = Suche nach unserem Namen
sheet-measuring-read-statistics = Statistik der Plattformen, zusammengezählt
# $names are platforms.
sheet-measuring-read-statistics-of = Statistik: { $names }
