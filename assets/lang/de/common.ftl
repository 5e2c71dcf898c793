### What all pages share: buttons, small words, months, weekdays, and what to do about a typing slip.

## Buttons

remove = Entfernen
duplicate = Duplizieren
move-up = Nach oben
move-down = Nach unten
cancel = Abbrechen
close = Schließen

## Small words

yes = Ja
no = Nein
# A value nobody has decided on yet.
open-value = offen
note = Notiz
# Labels above two date fields.
from = Von
until = Bis

## How often; stands behind a number, as in "3 h je Woche"

per-week = je Woche
per-month = je Monat
per-quarter = je Quartal
per-year = je Jahr
once = einmalig

## Dates

# $month is a name from below; $day and $year are digits.
date-long = { $day }. { $month } { $year }
# $month is cut short, $year has two digits.
month-brief = { $month } { $year }
# The week's number by ISO 8601, behind a no-break space.
week-of-year = KW{ "\u00A0" }{ $week }

month-1 =
    { REGION() ->
        [AT] Jänner
       *[other] Januar
    }
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

month-1-short =
    { REGION() ->
        [AT] Jän.
       *[other] Jan.
    }
month-2-short = Feb.
month-3-short = März
month-4-short = Apr.
month-5-short = Mai
month-6-short = Juni
month-7-short = Juli
month-8-short = Aug.
month-9-short = Sept.
month-10-short = Okt.
month-11-short = Nov.
month-12-short = Dez.

weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag

weekday-monday-short = Mo
weekday-tuesday-short = Di
weekday-wednesday-short = Mi
weekday-thursday-short = Do
weekday-friday-short = Fr
weekday-saturday-short = Sa
weekday-sunday-short = So

## What was typed could not be understood: what is expected, with an example

input-error-empty = Hier fehlt noch eine Angabe
input-error-not-a-number = Bitte nur eine Zahl eingeben, zum Beispiel { EXAMPLE("number") } oder { EXAMPLE("money") }
input-error-too-precise = Bitte weniger Nachkommastellen eingeben: bei Geld höchstens zwei, zum Beispiel { EXAMPLE("money") }
input-error-too-large = Diese Zahl ist zu groß. Bitte weniger als eine Milliarde eingeben, zum Beispiel { EXAMPLE("money") }.
input-error-ambiguous = Das lässt sich auf zwei Arten lesen. Tausender bitte ohne Punkt und Komma eingeben, zum Beispiel 1234.
input-error-not-a-duration = Bitte Stunden und Minuten eingeben, zum Beispiel 7:30, { EXAMPLE("number") } h oder 90 min
input-error-too-long = Diese Zeit ist zu lang. Bitte höchstens 10000 Stunden eingeben, zum Beispiel 7:30.
input-error-not-a-date = Bitte ein Datum eingeben, zum Beispiel { EXAMPLE("date") } oder „heute“
input-error-no-such-day = Diesen Tag gibt es im Kalender nicht. Bitte Tag und Monat prüfen, zum Beispiel { EXAMPLE("date") }.

# The usual week in parts; the first two make the third.
week-platforms = Plattformen
week-other = Übrige Arbeit
week-together = Zusammen
# Work of agencies and freelancers, not part of the sum.
week-outside = Dazu außerhalb
