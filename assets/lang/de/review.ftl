### Review and print.

review-title = Prüfen und drucken
review-guidance = Hier steht alles, was noch offen oder riskant ist, in einer Liste. Auch ein Plan mit offenen Punkten lässt sich drucken.
review-print = Drucken …
review-export = Als PDF speichern …

## How far the plan is

review-progress = Wie weit der Plan ist
# $percent: "86 %". $count: how many points are missing.
review-percent =
    { $count ->
        [0] Der Plan ist vollständig
        [one] Der Plan ist zu { $percent } vollständig, ein Punkt fehlt noch
       *[other] Der Plan ist zu { $percent } vollständig, { $count } Punkte fehlen noch
    }
review-missing = Was noch fehlt ({ $count })
point-name = Name des Betriebs
point-customers = Wer kauft und von wie weit her
point-stage = Wo Sie heute stehen
point-country = Land
point-readiness = Drei Fragen zur Bereitschaft
point-goal = Ein Ziel
point-target = Zielzahl zu jedem Ziel
point-baseline = Stand heute zu jedem Ziel
point-due = Termin zu jedem Ziel
point-audience = Eine Zielgruppe
point-known = Woher Sie die Zielgruppe kennen
point-platform = Eine aktive Plattform
point-decided = Entscheidung über jede Plattform
point-reason = Grund für jede aktive Plattform
point-accountable = Verantwortliche Person je Plattform
point-formats = Formate für jede aktive Plattform
point-rhythm = Rhythmus zu jedem Format
point-pillar = Ein Thema
point-voice = Anrede oder Ton
point-person = Eine Person
point-hours = Stunden je Woche
point-fits = Stunden, die für den Plan reichen
point-limit = Obergrenze
point-costs = Betrag zu jedem Posten
point-rules = Entscheidung über jede Hausregel
point-law = Alle Punkte zum Recht
point-risk = Ein Risiko
point-start = Beginn
point-length = Dauer
point-cadence = Wie oft Sie messen

## Findings

review-findings = Was noch offen ist
review-findings-help = Von oben nach unten: Was den Plan aufhält, kommt zuerst. Jeder Punkt führt zu der Stelle, an der Sie ihn ändern.
review-filter = Zeigen
review-filter-all = Alle
review-filter-page = Seite
review-filter-pages = Alle Seiten
review-filter-empty = Für diese Auswahl ist nichts offen
review-no-findings = Nichts ist offen. Der Plan kann an die Wand.
review-group-stop = Hält den Plan auf
review-group-risk = Sollte noch geklärt werden
review-group-hint = Hinweise

## Questions and what was turned down

review-questions = Offene Fragen
review-questions-empty = Was noch niemand beantworten kann, muss nicht auf einem Zettel verloren gehen. Zum Beispiel: „Wem gehört die alte Facebook-Seite?“
review-question-add = Frage hinzufügen
review-question-new = Neue Frage
review-question = Frage
review-question-person = Wer klärt es
review-question-due = Bis wann
review-question-answer = Antwort
review-question-answered = beantwortet
review-alternatives = Verworfene Möglichkeiten
review-alternatives-empty = Was Sie geprüft und verworfen haben, steht hier mit dem Grund. So fängt nächstes Jahr niemand von vorne an.
review-alternative-add = Möglichkeit hinzufügen
review-alternative-new = Neue Möglichkeit
review-alternative = Was wurde geprüft
review-alternative-reason = Warum nicht
review-alternative-decided = Entschieden am
review-alternative-again = Wieder prüfen ab

## In the margin

review-goals = Ziele
review-channels = Aktive Plattformen
review-hours = Stunden je Woche
review-money = Geld im Zeitraum
review-next = Als Nächstes
