### Words of the form's own parts: fields, lists, calendar, amounts, rhythms, roles.

## Typing slips; the sentence says what was expected

input-error-negative = Bitte keine Zahl unter null eingeben
input-error-not-whole = Bitte eine ganze Zahl eingeben, zum Beispiel 3
input-error-over-hundred = Bitte höchstens 100 eingeben

## Calendar

# $field is the label of the date field.
calendar-open = Kalender für { $field }
calendar-previous = Monat zurück
calendar-next = Monat vor
calendar-today = Heute
calendar-clear = Leeren

## Choosing

pick-none = – noch offen –
pick-no-people = Noch niemand im Team: Personen werden auf der Seite „Team und Zeit“ angelegt
roles-more = Weitere Aufgaben verteilen

## Amounts

amount-kind = Steht der Betrag fest?
amount-least = Von mindestens
amount-most = Bis höchstens

## Tables for typing; $expected says what a number looks like

typing-block-refused = Nichts wurde übernommen: „{ $text }“ in Zeile { $line } lässt sich nicht lesen. { $expected }
typing-block-too-large = Nichts wurde übernommen: Der eingefügte Block ist größer als die Tabelle ab hier

## Rhythms

rhythm-usual = Wie oft
rhythm-per = In welchem Zeitraum
rhythm-range = Spanne angeben (schwache und starke Wochen)
rhythm-least = Mindestens
rhythm-most = Höchstens
rhythm-nth = Welcher im Monat
rhythm-weekday = Wochentag
rhythm-every = Wie oft im Jahr
rhythm-seasons = Saison mit anderem Rhythmus
rhythm-seasons-help = In der Saison, in den Ferien oder im Advent gilt ein anderer Rhythmus. „Gar nicht“ ist erlaubt.
rhythm-season-add = Saison hinzufügen
rhythm-season-name = Name der Saison
rhythm-season-hint = z. B. Betriebsferien
rhythm-season-frequency = Rhythmus in dieser Zeit

## Ticking off

# The name of the box before an activity, for screen readers.
check-done = Erledigt: { $activity }
check-done-hint = Erledigt
