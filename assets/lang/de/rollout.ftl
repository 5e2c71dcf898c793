### Page: rollout.

rollout-title = Wann geschieht was?
rollout-guidance = Aus Ihren Angaben entsteht hier ein Zeitplan. Sie wählen Beginn und Länge und ändern unten, was nicht passt.
rollout-help = Wie der Zeitplan entsteht
rollout-help-text =
    Jede neue Plattform bekommt Tage zum Einrichten und für die ersten Beiträge, jede offene Hausregel und jeder offene Punkt zum Recht einen Platz davor. Plattformen beginnen nacheinander, damit die Zeit reicht.

    Danach läuft die regelmäßige Arbeit, und jeden Monat gibt es einen Blick auf die Zahlen. Ändern Sie etwas auf den anderen Seiten, rechnet der Zeitplan neu. Was Sie hier selbst festgelegt haben, bleibt.

## Start and length

rollout-start = Beginn
rollout-horizon = Wie weit planen Sie?
horizon-three = 3 Monate
horizon-six = 6 Monate
horizon-twelve = 12 Monate
# $date is a Monday.
rollout-start-assumed = Solange kein Beginn gewählt ist, rechnet der Plan ab Montag, { $date }
rollout-start-monday = Der Plan beginnt am Montag dieser Woche, { $date }
rollout-horizon-assumed = Solange keine Länge gewählt ist, zeigt der Plan 3 Monate
rollout-beyond = { $platform } würde erst nach dem Ende dieses Zeitraums beginnen. Wählen Sie einen längeren Zeitraum oder einen früheren Beginn.

## What moved

# $parts is a list such as "3 Aufgaben verschoben, 1 neu".
rollout-since = Seit Sie zuletzt hier waren: { $parts }
rollout-since-moved =
    { $count ->
        [one] { $count } Aufgabe verschoben
       *[other] { $count } Aufgaben verschoben
    }
rollout-since-added = { $count } neu
rollout-since-gone = { $count } weggefallen
rollout-since-show = Zeigen
rollout-since-read = Gelesen
rollout-since-line = { $activity }: { $days }
rollout-since-line-added = Neu: { $activity }, { $days }
rollout-since-line-gone = Weggefallen: { $activity }, { $days }

## Phases

phase-prepare = Vorbereiten
phase-set-up = Einrichten
phase-start = Anlaufen
phase-steady = Regelmäßig arbeiten
phase-review = Zurückblicken

## Calendar

rollout-calendar = Kalender
rollout-calendar-empty = Noch steht nichts im Kalender. Wählen Sie auf der Seite „Plattformen“ mindestens eine Plattform, dann entsteht hier der Zeitplan.
# $weeks is 13, 26 or 52.
rollout-calendar-summary =
    { $tasks ->
        [one] { $tasks } Aufgabe
       *[other] { $tasks } Aufgaben
    } zum Abhaken in { $weeks } Wochen, vom { $from } bis { $until }. Erledigt: { $done }.
rollout-calendar-late =
    { $count ->
        [one] { $count } Aufgabe ist überfällig.
       *[other] { $count } Aufgaben sind überfällig.
    }
rollout-calendar-none = Zu dieser Auswahl gibt es keine Aufgabe
# Stands behind the summary while people or platforms are filtered.
rollout-calendar-filtered = Gezählt ist nur, was gerade ausgewählt ist.
rollout-group = Ordnen nach
rollout-group-phase = Phase
rollout-group-channel = Plattform
rollout-group-person = Person
rollout-no-channel = Ohne Plattform
rollout-show-person = Wer
rollout-show-everybody = Alle Personen
rollout-show-channel = Plattform
rollout-show-all = Alle Plattformen
# Which part of the time is in sight.
rollout-zoom = Ausschnitt
rollout-zoom-whole = Ganz
rollout-zoom-quarter = Vierteljahr
rollout-zoom-month = Monat
rollout-earlier = Früher
rollout-later = Später
rollout-move-help = Aufgaben im Kalender verschieben
rollout-move-help-text =
    Ziehen Sie einen Balken, um ihn um Wochen zu verschieben, oder seinen Rand, um ihn länger oder kürzer zu machen. Mit gedrückter Alt-Taste geht es tageweise. Ein Doppelklick öffnet die Aufgabe weiter unten. Feste Aufgaben, die darauf folgen, rücken mit.

    Mit der Tastatur: Tab führt von Balken zu Balken, die Pfeiltasten nach links und rechts verschieben um eine Woche, mit Alt um einen Tag, mit Umschalt ändern sie das Ende. Eingabe öffnet die Aufgabe, die Leertaste hakt sie ab, Entf lässt sie weg. Alles lässt sich rückgängig machen.

    Strg und Mausrad zeigen mehr oder weniger Tage. Ziehen Sie den Hintergrund, um weiter vorn oder hinten liegende Tage zu sehen.
rollout-move-done = Was erledigt ist, bleibt, wo es war
rollout-move-time = { $person }, { $week }: { $needed } gebraucht, { $there } vorhanden
rollout-move-others =
    { $count ->
        [one] Eine folgende Aufgabe rückt mit
       *[other] { $count } folgende Aufgaben rücken mit
    }
rollout-move-early = Beginnt, bevor „{ $activity }“ fertig ist
rollout-move-stopped = Weiter geht es in diesem Zeitraum nicht
rollout-as-table = Als Tabelle
rollout-open = Zu tun
rollout-done = Erledigt
rollout-overdue = Überfällig
rollout-regular = Regelmäßige Arbeit
rollout-milestone = Meilenstein
rollout-checkpoint = Prüfpunkt
rollout-today = Heute
rollout-holiday = Feiertag
# Beside an arrow in the legend.
rollout-follows = Kommt danach
# Titles of the activities that have to be done before.
rollout-comes-after = Nach: { $activities }
# Stands left of the numbers of the weeks, short.
rollout-weeks = KW
rollout-column-activity = Aufgabe
rollout-column-person = Wer
rollout-column-state = Stand
rollout-column-start = Von
rollout-column-end = Bis
rollout-column-hours = Zeit

## Hours

rollout-hours = Stunden je Woche
rollout-hours-empty = Noch ist keine Arbeit geplant, die Zeit braucht
# $week is "KW 3", the times are finished.
rollout-busiest = Am meisten zu tun ist in { $week }: { $needed } gebraucht, { $there } vorhanden.
rollout-busiest-open = Am meisten zu tun ist in { $week }: { $needed }. Wie viel Zeit da ist, ist noch offen.
rollout-own-only = Gerechnet ohne Agentur und Freie.
rollout-enough = Die Zeit reicht in jeder Woche.
rollout-never-enough = Die Zeit reicht in keiner Woche.
rollout-not-enough = In { $count } von { $weeks } Wochen reicht die Zeit nicht.
# $weeks: how many weeks before its day a piece can be made.
rollout-ahead =
    { $weeks ->
        [one] Wer in der Woche davor vorarbeitet, kommt damit aus.
       *[other] Wer in den { $weeks } Wochen davor vorarbeitet, kommt damit aus.
    }
rollout-nobody = Noch niemand
rollout-hours-there = Vorhandene Zeit
rollout-hours-over = Zu viel für diese Woche
rollout-week-sum = Zusammen { $needed }, vorhanden { $there }
# $names: the public holidays of a week.
rollout-holidays =
    { $count ->
        [one] Feiertag: { $names }
       *[other] Feiertage: { $names }
    }
# $days: public holidays, each with its date.
rollout-holidays-named = Weniger Zeit wegen Feiertagen: { $days }
rollout-column-week = Woche ab
rollout-column-sum = Summe
rollout-column-there = Vorhanden
# A person who is paid by invoice.
rollout-external = { $person } (extern)

## Money

rollout-money = Geld je Monat
rollout-money-empty = Noch sind keine Kosten geplant. Tragen Sie auf der Seite „Budget“ ein, was Geld kostet.
rollout-money-limit = Geplant sind { $total }, ausgeben dürfen Sie { $limit }.
rollout-money-total = Geplant sind { $total }. Wie viel Sie ausgeben dürfen, ist noch offen.
rollout-money-dearest = Am teuersten ist { $month } mit { $money }.
rollout-money-cash = Kosten
rollout-money-reserve = Reserve
rollout-money-sum = Bisher zusammen
rollout-money-most = Obergrenze
rollout-money-others = Zahlen andere
rollout-money-labour = Eigene Arbeit
rollout-column-month = Monat

## Activities

rollout-activities = Aufgaben
rollout-activities-empty = Sobald Plattformen, Regeln oder offene Punkte da sind, stehen hier die Aufgaben dazu
rollout-activities-guidance = Haken Sie ab, was erledigt ist, und öffnen Sie eine Aufgabe, um sie zu ändern. Regelmäßige Arbeit hat keinen Haken, sie läuft weiter.
rollout-phase-done = { $phase }: { $done } von { $count } erledigt
rollout-left-out = Weggelassen
rollout-regular-guidance = Regelmäßige Arbeit folgt aus Plattform und Rhythmus. Ändern Sie den Beginn auf der Seite „Plattformen“ und den Rhythmus auf der Seite „Inhalte und Rhythmus“.
rollout-from = Von
rollout-until = Bis
rollout-date = Tag
rollout-person = Wer
rollout-minutes = Zeit insgesamt
rollout-end-before-start = Das Ende liegt vor dem Anfang und gilt deshalb nicht
rollout-outside = Dieser Tag liegt nicht im Zeitraum vom { $from } bis { $until }
rollout-outside-unused = Dieser Tag liegt nicht im Zeitraum vom { $from } bis { $until } und gilt deshalb nicht
rollout-minutes-none = Null Minuten gelten nicht. Lassen Sie das Feld leer, wenn die Zeit noch offen ist.
# $needed and $there are times such as "3 Std.".
rollout-minutes-over = In diesen Tagen sind das { $needed } je Woche, { $person } hat aber nur { $there }
rollout-after = Kommt nach
rollout-after-choose = Aufgabe wählen
rollout-after-built-in = Von selbst nach: { $activities }
rollout-after-remove = Nicht mehr nach „{ $activity }“
rollout-after-gone = Aufgabe, die es nicht mehr gibt
# $way: activities with arrows between them, the first one also at the end.
rollout-after-circle = Das geht nicht, denn diese Aufgaben würden aufeinander warten: { $way }
rollout-reset-all =
    { $count ->
        [one] Meine Änderung am Kalender zurücknehmen
       *[other] Meine { $count } Änderungen am Kalender zurücknehmen
    }
rollout-leave-out = Weglassen
rollout-take-back = Wieder aufnehmen
rollout-reset = Wie vorgeschlagen

## Own activities

rollout-own = Eigene Aufgaben
rollout-own-add = Aufgabe hinzufügen
rollout-own-empty = Was sonst noch zu tun ist, zum Beispiel „Flyer mit dem neuen Konto drucken“
rollout-own-more = Phase und Plattform zuordnen
rollout-activity-untitled = Neue Aufgabe
rollout-activity-title = Was ist zu tun?
rollout-phase = Phase
rollout-channel = Plattform
rollout-no-date = Noch ohne Tag

## Milestones

rollout-milestones = Meilensteine
rollout-milestone-add = Meilenstein hinzufügen
rollout-milestone-empty = Ein Tag, an dem etwas erreicht sein soll, zum Beispiel „Eröffnung der zweiten Filiale“
rollout-milestone-untitled = Neuer Meilenstein
rollout-milestone-title = Was ist dann erreicht?
rollout-milestone-generated = Aus dem Plan: { $milestone } am { $date }
rollout-reached = Erreicht

## Checkpoints

rollout-checkpoints = Prüfpunkte
rollout-checkpoints-guidance = An diesen Tagen entscheidet eine Zahl, ob es so weitergeht. Wer vorher festlegt, was sonst geschieht, entscheidet später leichter.
rollout-checkpoint-add = Prüfpunkt hinzufügen
rollout-checkpoint-empty = Eigene Prüfpunkte, zum Beispiel „Bis Ostern 20 Anfragen, sonst TikTok einstellen“
rollout-checkpoint-untitled = Neuer Prüfpunkt
rollout-checkpoint-week = Nach Woche { $week }
# $number comes with its unit.
rollout-checkpoint-suggested = Vorschlag aus Ihrem Ziel „{ $goal }“: { $number } sollten dann erreicht sein
rollout-checkpoint-open = Es geht um Ihr Ziel „{ $goal }“. Die Zahl dafür ergibt sich, sobald dort Ausgangswert und Zielwert stehen.
rollout-checkpoint-take-back = Prüfpunkt nach Woche { $week } wieder aufnehmen
rollout-goal = Welches Ziel
rollout-threshold = Was erreicht sein muss
rollout-otherwise = Was geschieht sonst?
rollout-otherwise-hint = z. B. halb so viele Beiträge, Plattform einstellen
rollout-otherwise-suggested = Das ist ein Vorschlag. Er gilt, solange Sie nichts anderes eintragen.
rollout-outcome-unknown = Zahl fehlt
rollout-outcome-reached = Erreicht
rollout-outcome-close = Knapp verfehlt
rollout-outcome-missed = Nicht erreicht

## Margin

rollout-next = Die nächsten Schritte
rollout-step = { $person }, bis { $date }
rollout-step-late = { $person }, war fällig am { $date }
