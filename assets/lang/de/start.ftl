### Start page.

start-title = Ein Social-Media-Plan, der in Ihre Woche passt
start-guidance = Zehn kurze Kapitel führen von der Frage „Wo stehen wir?“ bis zum gedruckten Plan. Planbuch rechnet mit: Stunden, Leute, Geld. Alles darf offen bleiben, nichts verlässt Ihren Computer.
start-new = Neuen Plan beginnen
start-open = Plan öffnen …
start-continue = Weiter mit: { $page }
start-next = Die nächsten Schritte
start-nothing = Alles Wichtige ist entschieden. Drucken Sie den Plan und hängen Sie ihn auf.
start-week = Diese Woche
# $week is finished: "KW 48".
start-week-days = { $week }, { $from } bis { $until }
start-week-empty = In dieser Woche steht nichts an
# $date is the first day of the next activity.
start-week-later = In dieser Woche steht nichts an. Weiter geht es am { $date }.
start-week-nobody = Noch niemand zuständig
start-week-more =
    { $count ->
        [one] … und { $count } weitere Aufgabe
       *[other] … und { $count } weitere Aufgaben
    }
start-due = bis { $date }
start-done = erledigt
start-overdue =
    { $days ->
        [one] seit gestern überfällig ({ $date })
       *[other] seit { $days } Tagen überfällig ({ $date })
    }
start-ahead = Wann die Zahlen entscheiden
start-checkpoint = Nächster Prüfpunkt: { $date }
start-review = Nächster Rückblick: { $date }
# $what: what is missing, with commas.
start-missing = Es fehlt: { $what }
start-missing-nothing = Alles dafür ist da
start-missing-threshold = die Zahl, die erreicht sein muss
start-missing-reading = eine gemessene Zahl
start-missing-otherwise = was sonst geschieht
# $goals: names of goals, with commas.
start-missing-readings = Zahlen zu { $goals }
start-recent = Zuletzt geöffnet
start-examples = Beispiele ansehen
start-examples-help = Vollständige Pläne aus vier Betrieben. Sie öffnen eine Kopie und können alles ändern.
example-bakery = Bäckerei mit vier Leuten
example-bakery-about = Österreich, Ortskundschaft, 3 Monate
example-electrician = Elektrobetrieb sucht Lehrlinge
example-electrician-about = Deutschland, Personalsuche, 6 Monate
example-machines = Maschinenhändler
example-machines-about = Schweiz, Geschäftskunden, 12 Monate
example-physio = Physiotherapie-Praxis
example-physio-about = Auf Englisch geschrieben, neue Patienten, 6 Monate
