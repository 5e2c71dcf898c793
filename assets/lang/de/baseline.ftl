### Frozen states of the plan, and what moved since.

## On the page "Rollout"

baseline-title = Damals und heute
baseline-guidance = Halten Sie fest, was heute geplant ist, am besten bei jedem Rückblick. Später sehen Sie hier, was sich verschoben hat, was dazukam und was sich an Geld und Zeit geändert hat.
baseline-empty = Noch ist kein Stand festgehalten
baseline-freeze = Stand festhalten
baseline-name = Name des Stands
# $date is a finished date. For a state that nobody has named.
baseline-untitled = Stand vom { $date }
# $date is a finished date. The name of a state that was frozen at a review.
baseline-of-review = Rückblick vom { $date }
# $date is a finished date.
baseline-frozen-on = Festgehalten am { $date }
baseline-against = Heute verglichen mit
baseline-against-none = nichts
baseline-changes = Was sich bei den Aufgaben geändert hat ({ $count })
baseline-since = Seit „{ $state }“
baseline-bar = Früher geplant
# $days is a finished span of days. Said under the pointer in the calendar.
baseline-was = früher { $days }
notice-frozen = Der Stand ist festgehalten. Sie finden ihn auf der Seite „Fahrplan“.
notice-ticked = Abgehakt. Rückgängig macht es ungeschehen.

## What changed, in a few words; parts of one sentence

compare-same = Seither hat sich nichts geändert
compare-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
# $days is finished: "9 Tage".
compare-later =
    { $count ->
        [one] { $count } Aufgabe endet { $days } später
       *[other] { $count } Aufgaben enden im Schnitt { $days } später
    }
compare-earlier =
    { $count ->
        [one] { $count } Aufgabe endet { $days } früher
       *[other] { $count } Aufgaben enden im Schnitt { $days } früher
    }
compare-begin =
    { $count ->
        [one] { $count } Aufgabe beginnt an einem anderen Tag
       *[other] { $count } Aufgaben beginnen an einem anderen Tag
    }
compare-came =
    { $count ->
        [one] { $count } Aufgabe kam dazu
       *[other] { $count } Aufgaben kamen dazu
    }
compare-went =
    { $count ->
        [one] { $count } Aufgabe fiel weg
       *[other] { $count } Aufgaben fielen weg
    }
compare-finished =
    { $count ->
        [one] { $count } Aufgabe wurde erledigt
       *[other] { $count } Aufgaben wurden erledigt
    }
# Amounts are finished: "120 €", "30 min".
compare-cost-more = { $amount } mehr Kosten
compare-cost-less = { $amount } weniger Kosten
compare-needed-more = je Woche { $amount } mehr zu tun
compare-needed-less = je Woche { $amount } weniger zu tun
compare-there-more = je Woche { $amount } mehr Zeit
compare-there-less = je Woche { $amount } weniger Zeit
compare-targets =
    { $count ->
        [one] { $count } Ziel ist anders
       *[other] { $count } Ziele sind anders
    }

## Tables

compare-activity = Aufgabe
compare-was = Damals
compare-now = Heute
compare-shift = Tage
compare-new = neu
compare-gone = fällt weg
compare-figure = Im Ganzen
compare-difference = Unterschied
compare-cost = Kosten mit Reserve
compare-labor = Eigene Arbeit
compare-needed = Zeit je Woche, gebraucht
compare-there = Zeit je Woche, vorhanden
compare-goal = Ziel

## On paper

print-baselines = Festgehaltene Stände
print-frozen-state = Stand
# $state: what a frozen state is called.
print-compared = Heute verglichen mit „{ $state }“
