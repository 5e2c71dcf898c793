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
measuring-readings-guidance = Datum und Zahl eintippen, zum Beispiel „heute“ und „12“. Eine Monatszahl bekommt den letzten Tag ihres Monats.
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

## How a goal stands; a unit of words follows behind the sentence

measuring-state-none = Noch keine Zahl eingetragen
measuring-state-not-a-goal = Zuletzt { $value } am { $date }
measuring-state-no-target = Ohne Zielwert lässt sich nicht sagen, ob das reicht: zuletzt { $value } am { $date }
measuring-state-reached = Ziel erreicht: { $value } am { $date }, gewünscht { $target }
measuring-state-short = Noch nicht am Ziel: { $value } am { $date }, gewünscht { $target }
measuring-state-on-track = Auf Kurs am { $date }: { $value } erreicht, { $expected } erwartet
measuring-state-behind = Hinter dem Plan am { $date }: { $value } erreicht, { $expected } erwartet

## Reviews

measuring-reviews = Rückblicke
measuring-reviews-empty = Einmal im Monat eine Viertelstunde: Was ist passiert, was lernen wir daraus, was ändern wir?
measuring-review-add = Rückblick hinzufügen
measuring-review-untitled = Neuer Rückblick
measuring-review-open = Noch nichts entschieden
measuring-happened = Was ist passiert?
measuring-learned = Was haben wir gelernt?
measuring-decided = Was entscheiden wir?

## Glossary

measuring-glossary = Begriffe und Formeln
measuring-glossary-show = Was die üblichen Kennzahlen bedeuten
measuring-glossary-guidance = Vergleichen Sie am besten mit Ihren eigenen früheren Zahlen: Andere Betriebe zählen oft anders. Wo Ihr Plan alles Nötige enthält, steht Ihre Zahl dabei. Ein Strich heißt, dass etwas fehlt.
# $value is a number, a sentence or a dash.
measuring-own = In Ihrem Plan: { $value }
measuring-own-break-even =
    { $count ->
        [one] { $count } Kunde bei Gesamtkosten von { $cost }
       *[other] { $count } Kunden bei Gesamtkosten von { $cost }
    }
# $month is "Nov. 2026".
measuring-own-each = { $each } ({ $month }: { $cost } geteilt durch { $number })
measuring-own-return = { $share } ({ $month }: { $earned } eingenommen, { $cost } gekostet)
