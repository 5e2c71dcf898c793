### Values of the plan in words, used on the screen and on paper alike.

untitled = (ohne Namen)
person-untitled = Neue Person
goal-untitled = Neues Ziel
audience-untitled = Neue Zielgruppe
channel-untitled = Eigene Plattform
location-untitled = Neuer Standort
pillar-untitled = Neues Thema
format-untitled = Eigenes Format
rule-untitled = Eigene Regel

# $word is a decision or state, $date a finished date.
word-from = { $word } ab { $date }
word-until = { $word } bis { $date }
word-since = { $word } seit { $date }

## Stop rules

# $number comes with its unit.
stop-rule-fewer = Weniger als { $number } bis dahin
stop-rule-more = Mehr als { $number } bis dahin
# $case is "Fewer than 12 inquiries by then".
stop-rule-platform = { $case }: { $platform } beenden oder ändern
stop-rule-any = { $case }: etwas ändern oder aufhören

## What is decided about a channel

decision-open = Noch offen
decision-active = Aktiv
decision-trial = Auf Probe
decision-watch = Nur beobachten
decision-later = Später
decision-phase-out = Auslaufen lassen
decision-no = Nein

## How often

rhythm-open = Offen
rhythm-times = Anzahl
rhythm-rule = Fester Tag
rhythm-never = Gar nicht
# $times is a number, $per "je Woche", $range "2–5".
rhythm-times-words = { $times } × { $per }
# "meist 3 (2–5) × je Woche"
rhythm-range-words = meist { $times } ({ $range }) × { $per }
# "erster Montag in jedem Monat"
rhythm-rule-words = { $nth } { $weekday } { $every }
nth-first = Erster
nth-second = Zweiter
nth-third = Dritter
nth-fourth = Vierter
nth-last = Letzter
every-month = in jedem Monat
every-quarter = in jedem Quartal

## Amounts

amount-open = Noch offen
amount-nothing = Kein Geld
amount-exact = Fester Betrag
amount-between = Von–bis
interval-once = einmalig
interval-day = je Tag
interval-week = je Woche
interval-month = je Monat
interval-quarter = je Quartal
interval-year = je Jahr
payer-own = Betrieb
payer-grant = Förderung
payer-partner = Partner

## Goals

bound-at-least = mindestens
bound-at-most = höchstens
bound-exactly = genau
bound-between = zwischen

## House rules

rule-state-open = Offen
rule-state-in-force = Gilt
rule-state-to-write = Noch zu schreiben
rule-state-not-needed = Nicht nötig

## Roles

role-accountable = Verantwortlich
role-makes = Erstellt Beiträge
role-approves = Gibt frei
role-answers = Antwortet
role-hands-in = Liefert Material
role-deputy = Vertretung
