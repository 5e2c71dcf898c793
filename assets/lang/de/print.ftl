### The printed plan.

print-title = Social-Media-Plan
print-contents = Inhalt
print-foot = Erstellt mit Planbuch
# The template fills in the numbers.
print-page = Seite { $page } von { $pages }
# Follows the name of the firm; said for the picture by screen readers.
print-logo = Logo

## Words that several parts share

print-nothing-yet = Noch offen
print-none = Keine
print-undated = Ohne Datum
print-done = erledigt
print-assumed = (Annahme)
print-suggested = (Vorschlag)
print-assumed-open = Noch offen, hier angenommen
# $date is a finished date.
print-from = ab { $date }
print-until = bis { $date }
print-what = Was
print-who = Wer
print-when = Wann
print-time = Zeit
print-time-week = Je Woche
print-day = Tag
print-until-day = Bis
print-due = Bis
print-state = Stand
print-reason = Warum
print-who-until = Wer, bis wann
print-goal = Ziel
print-goals = Ziele
print-audiences = Zielgruppen
print-platform = Plattform
print-rhythm = Rhythmus
print-deputy = Vertretung
print-target = Zielzahl
print-verdict-unknown = noch nicht vollständig
print-verdict-fits = passt
print-verdict-tight = knapp
print-verdict-over = zu viel
print-needed = gebraucht
print-there = vorhanden
print-over = mehr als vorhanden

## First page

# $name is a person.
print-advised = mit { $name }
print-ambition = Das will der Betrieb
print-strength = Darum kommen Kunden
print-hours = Zeit je Woche
print-money = Geld
print-progress = Plan
# $percent is a finished text.
print-progress-value = zu { $percent } ausgefüllt
# Both are finished texts: lengths of time or money.
print-of = { $needed } von { $there }
# $money is a finished text: "€ 410 von € 480".
print-money-months =
    { $months ->
        [one] { $money } in einem Monat
       *[other] { $money } in { $months } Monaten
    }
print-of-open = { $needed }, vorhanden: offen
print-goals-main = Hauptziele
print-channels-active = Aktive Plattformen
# $count is at least 1.
print-more =
    { $count ->
        [one] … und noch { $count }
       *[other] … und { $count } weitere
    }
print-steps = Erste Schritte
print-checkpoints-next = Nächste Prüfpunkte
print-threshold = Mindestens nötig
print-otherwise = Sonst
# $what is in the words of the owner.
print-otherwise-what = Sonst: { $what }

# The first page of the whole plan, with large figures above these words.
print-made-on = Erstellt am
print-next-review = Nächster Rückblick
# Finished texts.
print-figure-hours = je Woche, da sind { $there }: { $verdict }
print-figure-hours-open = je Woche, wie viel da ist, ist offen
print-figure-money =
    { $months ->
        [one] in einem Monat, da sind { $limit }: { $verdict }
       *[other] in { $months } Monaten, da sind { $limit }: { $verdict }
    }
print-figure-money-open =
    { $months ->
        [one] in einem Monat, Obergrenze offen
       *[other] in { $months } Monaten, Obergrenze offen
    }
print-figure-goals =
    { $count ->
        [one] Ziel
       *[other] Ziele
    }{ $main ->
        [0] {""}
        [one] , davon 1 Hauptziel
       *[other] , davon { $main } Hauptziele
    }
print-figure-platforms =
    { $count ->
        [one] aktive Plattform
       *[other] aktive Plattformen
    }
print-figure-open =
    { $count ->
        [one] Punkt, der den Plan aufhält
       *[other] Punkte, die den Plan aufhalten
    }

## Footnotes

# What a study found, without its period, and who asked whom and when.
print-footnote-study = { $found }. Quelle: { $study }.
print-footnote-assumption = Annahme dieses Arbeitsbuchs, keine Studie. Eigene Erfahrung geht vor.

## Parts

print-part-business = Betrieb und Bereitschaft
print-part-goals = Ziele
print-part-audiences = Zielgruppen und Wettbewerb
print-part-platforms = Plattformen
print-part-content = Inhalte und Rhythmus
print-part-team = Team und Zeit
print-part-budget = Budget
print-part-rules = Regeln, Recht, Risiken
print-part-rollout = Fahrplan
print-part-measuring = Messen
print-part-open = Anhang: Was noch offen ist

## Firm and readiness

print-owner = Inhaberin oder Inhaber
print-adviser = Mit Beratung von
print-trade = Branche
print-size = Größe
print-customers = Kunden
print-reach = Einzugsgebiet
print-hard-to-judge = Vor dem Kauf schwer zu beurteilen
print-country = Land
print-languages = Sprachen
print-revenue = Umsatz im Jahr
print-stage = Heute im sozialen Netz
print-active-since = Dabei seit
print-strategy = Strategie bisher
print-locations = Standorte
print-location = Standort
print-address = Anschrift
print-hours-open = Öffnungszeiten
print-phone = Telefon
print-readiness = Bereitschaft
print-question = Frage
print-next-step = Nächster Schritt
print-doubts = Zweifel
print-doubt = Zweifel
print-doubt-holds = Trifft zu?
print-doubt-evidence = Woher wir das wissen
print-ask-customers = Zehn Kunden fragen

## Goals

print-measure = Was gezählt wird
# $source is in the owner's words: "Strichliste an der Theke".
print-from-source = Quelle: { $source }
print-goal-kind = Art
print-scope = Gilt für
print-reachable = Erreichbar, weil
print-baseline = Heute
print-goals-not = Bewusst keine Ziele
print-not-a-goal = Kein Ziel

## Audiences and competition

print-ages = Alter
print-needs = Bedürfnisse
print-habits = Wo im Netz
print-known-by = Woher wir das wissen
print-competitors = Wettbewerb und Vorbilder
print-present-on = Vertreten auf
print-strengths = Gut gemacht
print-gaps = Was sie uns lassen

## Platforms

# At least 1.
print-platforms-active =
    { $count ->
        [one] Aktiv ist eine Plattform
       *[other] Aktiv sind { $count } Plattformen
    }
print-decision = Entscheidung
print-fit = Passung
print-fit-for = Dafür spricht
print-fit-against = Dagegen spricht
print-fit-why = Eigene Einschätzung, weil
print-details = Im Einzelnen
print-opportunities = Chancen
print-limitations = Grenzen
print-presences = Auftritte
print-followers =
    { $count ->
        [one] { $count } Person folgt
       *[other] { $count } Personen folgen
    }
# $who is in the owner's words.
print-access = Zugang: { $who }
print-listing = Eintrag
print-listing-complete = Name, Anschrift, Telefon
print-listing-hours = Öffnungszeiten
print-listing-pin = Punkt auf der Karte
print-listing-photos = Fotos
print-listing-reviews = Bewertungen beantworten
print-listing-offer = Angebot für die Nähe
print-first-day = Beginn
print-setup = Einrichten
print-care = Antworten je Woche
print-decided-on = Entschieden am

## Content

print-pillars = Themen
print-pillar = Thema
print-ideas = Was dazugehört
print-serves = Für wen, für welches Ziel
print-share = Anteil
print-formats = Was wir wo veröffentlichen
print-format = Format
print-each = Je Beitrag
print-answering = Antworten und Kommentare
print-watching = Beobachten
print-usual-week = Gewöhnliche Woche
# Why minutes are not part of the sum.
print-only-later = erst später
print-outside = außerhalb
print-voice = Ton und Freigabe
print-address-form = Anrede
print-tone = Ton
print-says = Das sagen wir gern
print-avoids = Das sagen und zeigen wir nie
print-material = Woher das Material kommt
print-approval = Vor dem Veröffentlichen

## Team

print-week-usual = Eine gewöhnliche Woche
print-unassigned = Noch niemand
print-people = Menschen
print-hours-week = Zeit je Woche
print-hour-costs = Kosten je Stunde
print-competences = Stärken
print-skills = Kann machen
print-trainings = Schulungen
print-absences = Abwesend
print-other-duties = Andere Aufgaben
print-vacant = Stelle frei
print-vacant-until = Stelle frei bis { $date }
print-roles = Wer macht was
print-role-accountable = Verantwortlich
print-role-makes = Erstellt
print-role-approves = Gibt frei
print-role-answers = Antwortet
print-role-hands-in = Liefert zu
print-role-deputy = Vertretung
print-duties = Aufgaben ohne Plattform
print-each-time = Jedes Mal
print-duty = Aufgabe

## Budget

print-limit = Obergrenze
print-costs-rollout = Kosten im Fahrplan, mit Reserve
print-left = Bleibt übrig
print-worth = Ob es sich lohnt
print-labour = Eigene Arbeit
# Both are finished texts.
print-labour-value = { $money } für { $hours }
print-marketing-year = Ganzes Marketing im Jahr
print-marketing-revenue = Marketing im Verhältnis zum Umsatz
print-marketing-share = Anteil am Marketing, auf ein Jahr gerechnet
print-share-band = Üblich sind { $low } bis { $high }
print-margin = Deckungsbeitrag je neuem Kunden
print-break-even = Gedeckt ab
print-break-even-customers =
    { $count ->
        [one] { $count } neuen Kunden, eigene Arbeit eingerechnet
       *[other] { $count } neuen Kunden, eigene Arbeit eingerechnet
    }
print-cost-lines = Was Geld kostet
print-cost-line = Wofür
print-amount = Betrag
print-payer = Andere
print-all-the-time = durchgehend
print-in-rollout = Im Fahrplan
print-reserve = Reserve
print-sum = Summe
print-over-limit = über der Obergrenze
print-by-month = Kosten nach Monaten
print-month = Monat
print-cash = Kosten
print-cumulative = Summe bisher
print-paid-by-others = Zahlen andere
print-by-category = Kosten nach Art
print-cost-none = Ohne Art
print-cost-rest = Übrige

## Rules, law, risks

print-rules = Hausregeln
print-rule = Regel
print-rule-text = So halten wir es
print-law = Recht
print-law-point = Punkt
print-risks = Risiken
print-impact = Folgen
print-likelihood = Eintritt
print-mitigation = Vorbeugen
print-contingency = Wenn es passiert

## Rollout

print-start = Beginn
print-horizon = Dauer
print-beyond = Beginnt erst danach
print-gantt-alt = Balkenplan vom Beginn bis zum Ende des Fahrplans, { $dates }. Alle Angaben stehen auch in der Liste der Aufgaben.
print-week-numbers = Kalenderwoche
print-milestone = Meilenstein
print-checkpoint = Prüfpunkt
print-regular = Regelmäßige Arbeit
print-phases = Phasen
print-days = Wichtige Tage
print-hours-by-week = Stunden nach Kalenderwochen
# $over of $weeks weeks need more than is there.
print-weeks-alt = Stunden je Woche über { $weeks } Wochen. In { $over } davon wird mehr gebraucht, als vorhanden ist.
print-own-only = Ohne Agentur und Freie
print-activities = Aufgaben
print-overdue = überfällig
print-left-out = Bewusst weggelassen
print-milestones = Meilensteine
print-checkpoints = Prüfpunkte
print-outcome = Ergebnis
print-outcome-unknown = Zahl fehlt
print-outcome-reached = erreicht
print-outcome-close = knapp verfehlt: ändern
print-outcome-missed = nicht erreicht

## Measuring

print-cadence = Nachsehen
print-method = So wird gezählt
print-at-start = Anfang
print-goals-by-month = Die Zahlen Monat für Monat
print-goals-by-month-help = In Klammern steht, wo die Zahl am Monatsende stehen müsste, wenn sie gleichmäßig zum Ziel hin geht. Darüber ist Platz für die gelesene Zahl.
print-readings = Gelesene Zahlen
print-value = Zahl
print-formulas = So wird gerechnet
print-formula = Zahl
print-formula-how = Rechnung
print-standings = Wie die Ziele stehen
print-light = Ampel
print-standing = Stand
print-checkpoint-answers = Was die Prüfpunkte sagen
print-checkpoint-answer = Antwort
print-figures = Kennzahlen nach Monat
print-figure = Kennzahl
print-figures-help = Kosten sind das geplante Geld des Monats ohne Reserve und die eigene Arbeit. Ein Strich heißt, dass etwas fehlt.
print-reviews = Rückblicke
print-happened = Was geschah
print-learned = Was wir gelernt haben
print-decided = Was wir entscheiden

## What is open

print-findings = Was den Plan aufhält
print-findings-none = Nichts
print-hints = Hinweise
print-in-chapter = Kapitel { $number }, { $name }
print-severity-stop = Verhindert
print-severity-risk = Risiko
print-severity-hint = Hinweis
print-questions = Offene Fragen
print-answer = Antwort
print-alternatives = Was verworfen wurde
print-alternative = Was
print-again-on = Wieder ansehen

# In place of a rhythm.
print-phasing-out = läuft aus
print-phasing-out-until = läuft aus bis { $date }
