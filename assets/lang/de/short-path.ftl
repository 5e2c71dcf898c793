### The short path: seven questions, one page each, and the first plan they lead to.

short-path-start = Kurzer Weg
short-path-start-about = Sieben Fragen, in einer Viertelstunde zum ersten Plan
short-path-detailed = Ausführlich, Seite für Seite
short-path-detailed-about = Zehn Kapitel, Sie entscheiden jede Einzelheit selbst
command-short-path = Kurzer Weg zum ersten Plan

## Around the questions

busy-planning = Plan entsteht …
short-path-progress = Frage { $number } von { $count }
short-path-done = Alle Fragen beantwortet
short-path-leave = Verlassen
short-path-back = Zurück
short-path-next = Weiter
short-path-finish = Plan erstellen
short-path-making = Ihr Plan entsteht, einen Augenblick bitte
short-path-keys = Ziffer oder Enter wählt · Pfeiltasten bewegen · Rücktaste geht zurück
short-path-keys-many = Ziffer oder Leertaste kreuzt an · Enter geht weiter · Rücktaste geht zurück
short-path-suggested = Vorschlag

## 1 Trade

short-path-trade = Was machen Sie?
short-path-trade-why = Aus dem Gewerbe kommen Vorschläge für alles Weitere. Sie können jeden ändern.
short-path-trade-other = Etwas anderes
short-path-trade-other-about = Allgemeine Vorschläge

## 2 People

short-path-people = Wie viele arbeiten im Betrieb?
short-path-people-why = Davon hängt ab, wer mitmacht und wer bei Urlaub oder Krankheit einspringt
short-path-size-one = Sie machen alles selbst
short-path-size-two-to-five = Sie und bis zu vier weitere
short-path-size-six-to-nine = Ein kleines Team
short-path-size-ten-to-49 = Mehrere Bereiche
short-path-size-fifty-and-more = Ein größeres Unternehmen

## 3 Place and reach

short-path-place = Wo ist Ihr Betrieb, und woher kommt die Kundschaft?
short-path-place-why = Das Land entscheidet über Feiertage und Recht, die Entfernung über die passenden Plattformen
short-path-country = Land
short-path-name = Name des Betriebs (darf leer bleiben)
short-path-name-hint = steht auf dem Deckblatt
short-path-reach = Woher kommt Ihre Kundschaft?
short-path-reach-local = Zu Fuß, mit dem Rad, aus der Nachbarschaft
short-path-reach-regional = Bis etwa eine Stunde Fahrt
short-path-reach-national = Die Entfernung spielt keine Rolle
short-path-reach-international = Auch über die Grenze hinweg

## 4 Goal

short-path-goal = Was soll vor allem besser werden?
short-path-goal-why = Ein Ziel, das sich zählen lässt, hält den Plan zusammen. Weitere können später dazukommen.
# $lead is the number that leads: "Neue Anfragen je Monat".
short-path-goal-about = Gemessen an: { $lead }

## 5 Ages

short-path-ages = Wie alt sind Ihre Kundinnen und Kunden?
short-path-ages-why = Jede Plattform erreicht andere Jahrgänge. Mehrere Antworten sind möglich.
short-path-age-under-14 = Kinder, fast immer über ihre Eltern
short-path-age-from-14 = Ausbildung, Studium, erste Wohnung
short-path-age-from-30 = Mitten im Beruf, oft mit Kindern
short-path-age-from-50 = Erfahren, oft mit eigenem Haus
short-path-age-from-70 = Im Ruhestand

## 6 Hours

short-path-hours = Wie viel Zeit ist in der Woche da?
short-path-hours-why = Gemeint sind alle zusammen. Der Plan nimmt sich nicht mehr, als hier steht.
short-path-hours-60 = Gut zehn Minuten an jedem Werktag
short-path-hours-120 = Knapp eine halbe Stunde an jedem Werktag
short-path-hours-180 = Gut eine halbe Stunde an jedem Werktag
short-path-hours-300 = Eine Stunde an jedem Werktag
short-path-hours-480 = Ein ganzer Arbeitstag
short-path-hours-720 = Anderthalb Arbeitstage
short-path-hours-own = Eine andere Zeit je Woche

## 7 Money

short-path-money = Wie viel Geld darf es im Monat kosten?
short-path-money-why = Ihre eigene Zeit zählt hier nicht mit. Auch ohne Geld entsteht ein brauchbarer Plan.
short-path-money-0 = Nur Ihre eigene Zeit
short-path-money-50 = Ab und zu eine kleine Anzeige
short-path-money-100 = Jeden Monat kleine Anzeigen
short-path-money-200 = Anzeigen und etwas Ausrüstung
short-path-money-500 = Dazu gute Fotos oder Videos
short-path-money-1000 = Dazu Hilfe von außen
short-path-money-own = Ein anderer Betrag je Monat

## The first plan

short-path-result = Ihr erster Plan
short-path-result-of = Der erste Plan für { $name }
short-path-result-about = Alles darin ist ein Vorschlag, der zu Ihren Antworten passt. Ändern Sie, was nicht stimmt.
short-path-result-goal = Ziel: { $goal }
short-path-result-until = bis { $date }
short-path-result-time = Zeit in der Woche
short-path-result-time-words = { $needed } von { $there }
short-path-result-money = Geld im Monat
short-path-result-money-none = Kein Geld nötig
short-path-result-platforms = Die Plattformen und ihr Rhythmus
short-path-result-people = Wer es macht
short-path-result-steps = Die ersten Schritte
short-path-result-checkpoints = Die Prüfpunkte
# $what is what happens when the number of a checkpoint is missed, a whole sentence.
short-path-result-otherwise = Nicht erreicht? { $what }
short-path-result-open = Plan öffnen und vertiefen
