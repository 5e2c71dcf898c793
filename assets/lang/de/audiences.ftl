### Page: audiences and competitors.

audiences-title = Wen möchten Sie erreichen?
audiences-guidance = Zwei oder drei Gruppen genügen. Je genauer Sie eine Gruppe kennen, desto leichter fällt die Wahl der Plattformen.
audiences-why = Warum nicht einfach alle?
audiences-why-text = Wer alle anspricht, trifft niemanden. Eine Familie sucht anderes als ein Lehrling, und beide sind anderswo unterwegs. Nennen Sie die Gruppen, von denen Ihr Betrieb lebt oder leben will. Wenn Sie unsicher sind, fragen Sie eine Woche lang Ihre Kunden an der Theke oder am Telefon: Wie sind Sie auf uns gekommen, und welche Apps nutzen Sie?
audiences-empty = Noch keine Zielgruppe. Klicken Sie unten auf einen Vorschlag oder legen Sie eine eigene an, zum Beispiel „Junge Familien im Viertel“.
audiences-examples = Häufige Zielgruppen zum Anklicken
audience-add = Zielgruppe hinzufügen

## Usual groups; each becomes the name of an audience

audience-example-regulars = Stammkunden
audience-example-nearby = Neue Kunden aus der Nähe
audience-example-firms = Geschäftskunden
audience-example-applicants = Bewerber und Lehrlinge
audience-example-press = Presse und Partner

## One audience

audience-name = Name der Gruppe
audience-name-hint = z. B. Junge Familien im Viertel
audience-kind = Wer ist das?
audience-ages = Wie alt sind diese Menschen?
audience-needs = Was brauchen oder fragen sie?
audience-needs-hint = z. B. Torten für Kindergeburtstage, kurzfristig und gut erreichbar
audience-habits = Wo sind sie im Internet unterwegs?
audience-habits-hint = z. B. Instagram am Abend, Google Maps vor dem Einkauf
audience-known = Woher wissen Sie das?
audience-ask = Fragen Sie zehn Kunden, bevor Sie danach entscheiden. Zehn Antworten sind besser als jede Vermutung.
audience-where = Ort, Sprache, Standort
audience-place = Wo wohnen oder arbeiten sie?
audience-place-hint = z. B. im Umkreis von 10 km
audience-language = Sprache
audience-location = Zuständiger Standort

audience-private = Privatkunden
audience-firms = Geschäftskunden
audience-applicants = Bewerber
audience-public = Presse, Partner, Öffentlichkeit

# Age classes stand before "years", see audience-ages-words.
age-under-14 = unter 14
age-from-14 = 14–29
age-from-30 = 30–49
age-from-50 = 50–69
age-from-70 = ab 70

known-asked = Gefragt
known-numbers = Eigene Zahlen
known-experience = Tägliche Erfahrung
known-study = Studie
known-guess = Vermutung

## The most important facts in the list

# $ages: age classes, with commas.
audience-ages-words = { $ages } Jahre
audience-ages-open = Alter offen
audience-guessed = noch nicht geprüft

## Competitors

competitors-title = Wer spricht diese Menschen schon an?
competitors-guidance = Zwei oder drei Mitbewerber oder Vorbilder genügen. Sehen Sie nach, was bei ihnen ankommt und was sie Ihnen überlassen.
competitors-empty = Noch niemand eingetragen. Suchen Sie Ihr Angebot mit dem Namen Ihres Ortes und tragen Sie ein, wen Sie zuerst finden.
competitor-add = Mitbewerber oder Vorbild hinzufügen
competitor-untitled = Neuer Mitbewerber
competitor-name = Name
competitor-name-hint = z. B. Bäckerei am Markt
competitor-channels = Auf welchen Ihrer Plattformen ist er?
competitor-no-channels = Noch keine Plattform im Plan: Sie wählen sie auf der nächsten Seite
competitor-presence = Wo sonst?
competitor-presence-hint = z. B. eigener Blog, Anzeigen im Ortsblatt
competitor-strengths = Was macht er gut?
competitor-gaps = Was überlässt er Ihnen?
competitor-presence-open = Auftritte noch offen

## What follows

# $platforms: names of platforms, with commas.
audience-reached = Erreicht über { $platforms }
audience-likely = Am ehesten zu finden bei { $platforms }
