### The wall chart of the rollout.

wall-when = Wann
# Stands before the numbers of the weeks.
wall-week = KW
# Stands beside the numbered signs of milestones and checkpoints.
wall-lines = Meilensteine und Prüfpunkte; was die Zahlen heißen, steht bei „Wichtige Tage“
wall-number = Nr.
wall-holidays = Feiertage
# $person is a short name.
wall-away = { $person } nicht da
# In the legend beside a hatched band.
wall-away-sign = Nicht da
# In the legend beside a gray band.
wall-closed = Feiertag oder geschlossen
# $days: finished dates that are not on the axis.
wall-before = davor: { $days }
wall-after = danach: { $days }
wall-done = erledigt
# Of $count activities of a phase $done are done.
wall-done-of = { $done } von { $count } erledigt
# $hours such as "3 h 30".
wall-hours-week = { $hours } je Woche
wall-hours-open = Stunden noch offen
# Explains the drawing of the hours by week; sentences follow.
wall-hours = Stunden je Woche: graue Säule gebraucht, Linie vorhanden, schraffiert zu viel.
wall-reached = Erreicht
wall-missed = Nicht erreicht
wall-by-hand = Bis dahin können Sie dieses Blatt von Hand ausfüllen: oben stehen die Wochen, in jede Zeile kommt eine Aufgabe.

# $phases such as "Vorbereiten: 4 Aufgaben, Einrichten: 2 Aufgaben"; $days lists $count dates.
wall-summary =
    Aufgaben vom { $from } bis { $until } mit Person und Tagen, nach Phasen. { $phases }. { $count ->
        [0] Es gibt keine Prüfpunkte.
        [one] Prüfpunkt am { $days }.
       *[other] Prüfpunkte am { $days }.
    }
wall-summary-phase =
    { $phase }: { $count ->
        [one] { $count } Aufgabe
       *[other] { $count } Aufgaben
    }
wall-summary-none = Noch ist nichts geplant
