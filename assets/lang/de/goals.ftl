### The page about goals: what is to be reached, by how much and until when.

goals-title = Was wollen Sie erreichen?
goals-help = Zwei oder drei Ziele genügen, jedes mit einer Zahl und einem Termin. Nur dann sehen Sie später, ob sich die Arbeit gelohnt hat.
goals-more = Woran erkenne ich ein gutes Ziel?
goals-more-hard = Harte Ziele zeigen sich in den Büchern: Kunden, Umsatz, Service, Personal. Weiche Ziele wirken auf Umwegen: Bekanntheit, Ansehen, Gemeinschaft. Kleinen Betrieben nützen vor allem harte Ziele, denn weiche brauchen viel Ausdauer.
goals-more-number = Zählen Sie etwas, das Sie ohne Mühe zählen können: Anrufe, Anfragen, Bewerbungen, Gutscheine. Eine Strichliste am Telefon genügt. Kennen Sie den Stand von heute nicht, zählen Sie zwei Wochen lang und tragen ihn dann nach.
goals-more-few = Jedes weitere Ziel kostet Zeit und Aufmerksamkeit. Was Sie bewusst nicht anstreben, können Sie auch festhalten: unter „Genauer“ mit der Richtung „Bewusst kein Ziel“.

goals-add = Eigenes Ziel hinzufügen
goals-empty = Noch kein Ziel. Übernehmen Sie unten einen Vorschlag oder schreiben Sie ein eigenes, zum Beispiel „Zehn Tischreservierungen in der Woche über Instagram“.

## Suggestions

goals-starters = Vorschläge zum Anklicken
goals-starters-help = Name, Zählgröße und Einheit sind schon ausgefüllt. Sie ergänzen Ihre Zahlen und den Termin.
goals-starters-hard = Hart: zeigt sich in den Büchern
goals-starters-soft = Weich: wirkt auf Umwegen

## One goal

goals-name = Ziel in Ihren Worten
goals-name-hint = z. B. Mehr Anfragen für Familienfeiern
goals-is-hard = Ein hartes Ziel: Es zeigt sich in den Büchern
goals-is-soft = Ein weiches Ziel: Es wirkt auf Umwegen
goals-help-kind = Hinweise und Formel zu diesem Ziel
# $text is a text of the catalogue.
goals-example = Beispiel: { $text }
goals-support = Auch aufschlussreich: { $text }
# $name and $how are texts of the catalogue; $how is a sentence or two.
goals-formula = Formel für „{ $name }“: { $how }
goals-trap = Was täuscht: { $text }
goals-measure = Was wird gezählt?
goals-measure-hint = z. B. Neue Anfragen je Monat
goals-unit = Einheit
goals-unit-hint = z. B. Anfragen
goals-baseline = Stand heute
goals-target = Ziel
# $bound is "mindestens", "höchstens" or "genau".
goals-target-bound = Ziel ({ $bound })
goals-target-least = Ziel von
goals-target-most = Ziel bis
goals-due = Bis wann
goals-because = Warum ist das erreichbar?
goals-because-hint = z. B. Jeder Beitrag ist ein Angebot des Tages, im Frühjahr kamen so 30 Anfragen
goals-finer = Genauer: Quelle der Zahl, Richtung, Art
goals-source = Woher kommt die Zahl?
goals-source-hint = z. B. Strichliste am Telefon, Statistik der Plattform
goals-direction = Wohin soll die Zahl?
goals-bound = Wie ist das Ziel gemeint?
goals-kind = Art des Ziels
goals-kind-own = Eigene Art
goals-hardness = Hart oder weich?
# $usual is "Hart" or "Weich".
goals-hardness-usual = Hart oder weich? (ohne Auswahl: { $usual })
goals-whom = Vorrang, Teil des Betriebs, Zielgruppen
goals-priority = Wie wichtig?
goals-scope = Gilt für
goals-scope-whole = Ganzer Betrieb
goals-scope-part = Ein Angebot, Produkt oder eine Saison
goals-scope-words = Für welchen Teil?
goals-scope-words-hint = z. B. Mittagstisch im Sommer
goals-audiences = Für welche Zielgruppen?
goals-no-audiences = Zielgruppen werden auf der nächsten Seite angelegt
goals-refused = Bewusst kein Ziel: Es wird nicht gemessen und steht im Plan mit seinem Grund
goals-refused-reason = Warum nicht?

## In a line and in the margin

goals-target-open = Zahl offen
# $date is a finished date.
goals-until = bis { $date }
goals-sum =
    { $count ->
        [one] { $count } Ziel: { $hard } hart, { $soft } weich, davon Hauptziele: { $main }
       *[other] { $count } Ziele: { $hard } hart, { $soft } weich, davon Hauptziele: { $main }
    }
goals-complete = Mit Zählgröße, Stand heute, Ziel und Termin: { $complete } von { $count }

## Answers

hardness-hard = Hart
hardness-soft = Weich

direction-raise = Steigen
direction-lower = Sinken
direction-keep = Gleich bleiben
direction-not-a-goal = Bewusst kein Ziel

priority-main = Hauptziel
priority-secondary = Nebenziel
