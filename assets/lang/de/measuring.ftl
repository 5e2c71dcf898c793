### Page: measuring.

measuring-title = Kommen wir voran?
measuring-guidance = Eine Zahl je Ziel genügt. Tragen Sie sie regelmäßig ein, dann sehen Sie hier, ob der Plan aufgeht.

measuring-cadence = Wie oft sehen Sie sich die Zahlen an?
cadence-weekly = Jede Woche
cadence-monthly = Jeden Monat
cadence-quarterly = Jedes Quartal
measuring-method = Woher kommen die Zahlen?
measuring-method-hint = z. B. Strichliste am Telefon, Statistik der Plattform, Kasse
measuring-tally = So zählen Sie ohne Technik
measuring-tally-text =
    Legen Sie eine Strichliste an die Kasse oder ans Telefon und fragen Sie jeden neuen Kunden: „Wie sind Sie auf uns aufmerksam geworden?“ Eine Zeile je Plattform, dazu „Empfehlung“ und „Sonstiges“. Am Monatsende zählen Sie zusammen und tragen die Zahl hier ein.

    Gutscheincodes zeigen es noch genauer: ein eigenes Wort je Plattform, zum Beispiel „INSTA10“. Viele Plattformen zählen außerdem selbst, etwa Anrufe und Wegabfragen.

## Readings

measuring-readings = Zahlen
measuring-readings-guidance = Tab führt nach rechts, Enter in die Zeile darunter. Eine Spalte aus einer Tabellenkalkulation können Sie einfügen.
measuring-month = Monat
measuring-week = Woche
measuring-quarter-column = Quartal
# $quarter is 1 to 4.
measuring-quarter = { $quarter }. Quartal { $year }
measuring-all-rows = Alle Zeilen zeigen
# Stands pale in an empty field: what the plan expects.
measuring-planned = Soll { $value }
measuring-before-start = vor dem Start
measuring-in-future = Der Tag liegt in der Zukunft
measuring-single = Einzelne Zahlen mit Tag und Notiz
measuring-no-goals = Noch gibt es keine Ziele. Auf der Seite „Ziele“ legen Sie fest, was gezählt wird.
measuring-reading-add = Zahl eintragen
measuring-date = Datum
measuring-value = Zahl
measuring-without-goal = Diese Zahlen gehören noch zu keinem Ziel
measuring-goal-of = Ziel der Zahl vom { $date }

# $target comes with its unit: "mindestens 12 Anfragen".
measuring-target = Ziel { $target }
measuring-target-until = Ziel { $target } bis { $date }
measuring-target-open = noch ohne Zielwert
measuring-read = Eingetragen
measuring-way = Weg zum Ziel
measuring-target-line = Ziel
measuring-trend-line = Tendenz der letzten drei Zahlen

## How a goal stands; a unit of words follows behind the sentence

measuring-state-none = Noch keine Zahl eingetragen
measuring-state-not-a-goal = Zuletzt { $value } am { $date }
measuring-state-no-target = Ohne Zielwert lässt sich nicht sagen, ob das reicht: zuletzt { $value } am { $date }
measuring-state-reached = Ziel erreicht: { $value } am { $date }, gewünscht { $target }
measuring-state-short = Noch nicht am Ziel: { $value } am { $date }, gewünscht { $target }
measuring-state-on-track = Auf Kurs am { $date }: { $value } erreicht, { $expected } erwartet
measuring-state-behind = Hinter dem Plan am { $date }: { $value } erreicht, { $expected } erwartet
measuring-state-far-behind = Weit hinter dem Plan am { $date }: { $value } erreicht, { $expected } erwartet

## The same as one word; "behind" is at least 80 % of the way that should be made

goal-state-not-a-goal = kein Ziel
goal-state-no-reading = keine Zahl
goal-state-no-target = ohne Zielwert
goal-state-reached = erreicht
goal-state-on-track = auf Kurs
goal-state-behind = hinter dem Plan
goal-state-far-behind = weit hinter dem Plan
goal-state-short = noch nicht am Ziel
goal-trend-better = Tendenz: wird besser
goal-trend-steady = Tendenz: bleibt gleich
goal-trend-worse = Tendenz: wird schlechter

## Checkpoints; $value is a bare number, $threshold has its unit

measuring-checkpoints = Was die Prüfpunkte sagen
measuring-checkpoints-guidance = Ist der Wert erreicht, heißt es weitermachen. Sind mindestens 80 % des Weges dorthin geschafft, ändern Sie etwas. Darunter hören Sie auf oder setzen neu an, wie es Ihre Regel sagt.
measuring-checkpoint = Prüfpunkt am { $date }
measuring-answer-no-goal = Diesem Prüfpunkt fehlt noch das Ziel
measuring-answer-no-threshold = Für „{ $goal }“ ist noch kein Wert festgelegt
measuring-answer-ahead = Steht noch aus: „{ $goal }“ braucht dann { $threshold }
measuring-answer-so-far = Steht noch aus: „{ $goal }“ braucht dann { $threshold }, zuletzt { $value } am { $date }
measuring-answer-missing = Es fehlt eine Zahl: „{ $goal }“ sollte bei { $threshold } stehen
measuring-answer-go-on = Weitermachen: „{ $goal }“ stand am { $date } bei { $value }, nötig war: { $threshold }
measuring-answer-change = Etwas ändern: „{ $goal }“ stand am { $date } bei { $value }, nötig war: { $threshold }. Mindestens 80 % des Weges sind geschafft.
measuring-answer-stop = Aufhören oder neu ansetzen: „{ $goal }“ stand am { $date } bei { $value }, nötig war: { $threshold }. Das sind weniger als 80 % des Weges.
measuring-rule = Ihre Regel: „{ $rule }“

## Reviews

measuring-reviews = Rückblicke
measuring-review-due = Der nächste Rückblick ist bis { $date } geplant
measuring-review-overdue = Der Rückblick bis { $date } steht noch aus
measuring-review-today = Heute, { $date }
measuring-reviews-empty = Einmal im Monat eine Viertelstunde: Was ist passiert, was lernen wir daraus, was ändern wir?
measuring-review-add = Rückblick hinzufügen
measuring-review-untitled = Neuer Rückblick
measuring-review-open = Noch nichts entschieden
measuring-happened = Was ist passiert?
measuring-learned = Was haben wir gelernt?
measuring-decided = Was entscheiden wir?

## Monthly figures

measuring-figures = Monatszahlen
measuring-figures-guidance = Für Kosten je Anfrage und ähnliche Kennzahlen. Tragen Sie ein, was Sie wissen; Kosten kommen aus Ihrem Budget.
measuring-more-metrics = Weitere Zahlen eintragen
measuring-more-than = Mehr als „{ $whole }“
metric-inquiries = Anfragen
metric-customers = Neue Kunden
metric-revenue = Umsatz über soziale Medien
metric-ad-revenue = Umsatz aus Anzeigen
metric-visits = Besuche der Website oder des Eintrags
metric-reach = Erreichte Menschen
metric-impressions = Einblendungen
metric-interactions = Reaktionen
metric-clicks = Klicks
metric-followers = Follower am Monatsende
metric-received = Fragen erhalten
metric-answered = Fragen beantwortet
metric-answer-hours = Stunden bis zur Antwort
metric-applications = Bewerbungen
metric-hires = Einstellungen
metric-mentions = Erwähnungen von uns
metric-all-mentions = Erwähnungen aller Betriebe
metric-answers = Empfehlung: alle Antworten
metric-promoters = Empfehlung: 9 oder 10
metric-detractors = Empfehlung: 0 bis 6
term-before = Vormonat
term-costs = Kosten
term-ads = Kosten der Anzeigen
term-margin = Deckungsbeitrag je Kunde
term-earned = Ertrag

## Figures and their formulas

measuring-glossary = Kennzahlen
measuring-glossary-show = Weitere Kennzahlen
measuring-glossary-guidance = Vergleichen Sie mit Ihren eigenen früheren Zahlen, denn andere Betriebe zählen oft anders. Kosten sind das geplante Geld des Monats ohne Reserve und die eigene Arbeit. Ein Strich heißt, dass etwas fehlt.
figure-points = { $number } Punkte
figure-customers =
    { $count ->
        [one] { $count } neuer Kunde
       *[other] { $count } neue Kunden
    }
# $parts are names with numbers: "Kosten: 1.800 € · Anfragen: 24".
measuring-own = { $month } – { $parts }
measuring-own-first = Im ersten Monat ({ $month }): { $value }
measuring-own-missing = Es fehlt noch: { $parts }
measuring-own-break-even =
    { $count ->
        [one] Der ganze Plan rechnet sich ab { $count } neuen Kunden bei Gesamtkosten von { $cost }
       *[other] Der ganze Plan rechnet sich ab { $count } neuen Kunden bei Gesamtkosten von { $cost }
    }
# $count is a number or a dash.
measuring-own-so-far = Neue Kunden bisher: { $count }
