### Page: content and rhythm.

content-title = Worüber sprechen wir, und wie oft?
content-guidance = Drei bis fünf Themen, die immer wiederkommen, ersparen die tägliche Frage, was man zeigen könnte. Ein ruhiger Rhythmus, der auch in einer vollen Woche hält, ist besser als ein starker erster Monat.
content-more = So finden Sie Themen, die tragen
content-more-text = Schreiben Sie eine Woche lang auf, was Kundinnen und Kunden fragen: Jede Frage ist ein Beitrag. Zeigen Sie, was sonst niemand sieht, zum Beispiel die Werkstatt am Morgen. Planen Sie nur so viel, wie in den Stunden auf der Seite „Team und Zeit“ Platz hat. Was Zeit spart: an einem Tag Fotos für den ganzen Monat machen.

## Themen

content-pillars = Themen, die wiederkommen
content-pillar-add = Eigenes Thema hinzufügen
content-pillars-empty = Noch kein Thema. Klicken Sie unten an, was zu Ihnen passt, oder schreiben Sie ein eigenes, zum Beispiel „Einblick in die Arbeit“.
content-pillars-suggestions = Vorschläge zum Anklicken
content-pillars-suggestions-more = Passt zu vielen Betrieben
content-share-open = Anteil offen
content-pillar-title = Thema
content-pillar-title-hint = z. B. Einblick in die Arbeit
content-pillar-ideas = Was dazugehört, mit Beispielen
content-pillar-ideas-hint = z. B. Das erste Blech am Morgen, ein Brot von Anfang bis Ende
content-pillar-share = Anteil an allen Beiträgen
content-pillar-audiences = Für wen?
content-no-audiences = Noch keine Zielgruppe: Sie wird auf der Seite „Zielgruppen“ angelegt
content-pillar-goals = Für welches Ziel?
content-no-goals = Noch kein Ziel: Es wird auf der Seite „Ziele“ angelegt
# $sum and $rest are finished percentages.
content-shares-even = Die Anteile ergeben zusammen { $sum }
content-shares-free = Die Anteile ergeben zusammen { $sum }, { $rest } sind noch frei
content-shares-over = Die Anteile ergeben zusammen { $sum }, das sind { $rest } zu viel
content-shares-spread = Gleichmäßig auf 100{ "\u00A0" }% verteilen

# Themes that fit every firm: a title and ideas to start from.
content-theme-work = Einblick in die Arbeit
content-theme-work-ideas = Wie etwas entsteht, vorher und nachher, ein Handgriff, den sonst niemand sieht
content-theme-people = Die Menschen im Betrieb
content-theme-people-ideas = Wer hier arbeitet und was er oder sie besonders gut kann; nur mit Einverständnis
content-theme-tips = Antworten auf häufige Fragen
content-theme-tips-ideas = Fragen vom Telefon und von der Theke, jede mit einer kurzen Antwort
content-theme-news = Neues und Angebote
content-theme-news-ideas = Neu eingetroffen, Angebot der Woche, geänderte Öffnungszeiten
content-theme-customers = Kundinnen und Kunden erzählen
content-theme-customers-ideas = Eine Bewertung mit Bild, ein fertiger Auftrag; nur mit Einverständnis
content-theme-region = Aus der Region
content-theme-region-ideas = Feste, Vereine, Lieferanten und Nachbarn

## Formate je Plattform

content-formats = Was wir wo veröffentlichen
content-formats-guidance = Für jede aktive Plattform: was, wie oft und wie lange ein Beitrag dauert.
content-no-channels = Noch ist keine Plattform aktiv. Entscheiden Sie auf der Seite „Plattformen“, wo Sie veröffentlichen. Hier planen Sie dann, was und wie oft.
# $count is a number of platforms.
content-waiting =
    { $count ->
        [one] Noch { $count } Plattform, die nicht oder erst später aktiv ist
       *[other] Noch { $count } Plattformen, die nicht oder erst später aktiv sind
    }
content-formats-empty = Noch nichts geplant. Klicken Sie unten an, was Sie machen möchten. Der vorgeschlagene Rhythmus ist bewusst ruhig und lässt sich ändern.
content-format-add = Eigenes Format hinzufügen
content-take-usual = Übliche Auswahl übernehmen
content-formats-suggestions = Auf dieser Plattform üblich
content-formats-more = Weitere Formate
content-formats-others = Auch möglich
content-format-name = Was ist es?
content-format-name-hint = z. B. Rezept des Monats als Faltblatt
content-format-rhythm = Rhythmus
# $rhythm is words such as "2 × je Woche".
content-format-usual = Ein guter Anfang für kleine Betriebe: { $rhythm }, am unteren Ende der veröffentlichten Empfehlungen
content-format-minutes = Zeit für einen Beitrag
# $time is a finished length of time.
content-minutes-assumed = Ohne Angabe gerechnet mit { $time }. Das ist eine Annahme ohne Studie, bitte anpassen.
content-minutes-studied = Ohne Angabe gerechnet mit { $time }, nach Studien zum Zeitaufwand
content-format-person = Wer macht es?
# $name is the person who makes pieces for the whole channel.
content-format-maker = Ohne Angabe: { $name }, wie für die ganze Plattform
content-format-pillars = Zu welchen Themen?
content-no-pillars = Noch kein Thema: Themen stehen oben auf dieser Seite
content-format-own = In ein eigenes Format umwandeln

## Die Woche

content-week = Eine gewöhnliche Woche
content-column-format = Format
content-column-rhythm = Rhythmus
content-column-each = Je Beitrag
content-column-week = Je Woche
content-care = Antworten und Kommentare
content-watch = Beobachten
# $work: a format or answering, done by an agency or a freelancer.
content-outside = { $work } (extern)
content-week-legend = „ca.“ heißt: Annahme des Arbeitsbuchs, bis Sie die Zeit selbst eintragen. Saisons sind hier nicht eingerechnet.
# $time is a finished length of time.
content-about = ca. { $time }
content-per-week = { $time } je Woche

## Ton

content-voice = Wie wir klingen
content-voice-guidance = Damit alle, die schreiben, gleich klingen
content-address = Anrede
address-familiar = Du
address-formal = Sie
address-mixed = Je nach Plattform
content-tone = Drei Wörter für den Ton
content-tone-hint = z. B. herzlich, klar, ein bisschen frech
content-says = Das sagen wir gern
content-says-hint = z. B. Grüß Gott, Servus, von Hand gemacht
content-avoids = Das sagen und zeigen wir nie
content-avoids-hint = z. B. Politik, Preise der anderen, Gesichter ohne Erlaubnis

## Material und Freigabe

content-work = Material und Freigabe
content-work-guidance = Woher die Bilder kommen und wer noch einmal liest, bevor etwas hinausgeht.
content-material = Woher kommen Fotos, Geschichten und Fakten?
content-material-hint = z. B. Gemeinsamer Ordner im Telefon, jeden Freitag drei Fotos vom Team
content-approval = Was geschieht, bevor etwas hinausgeht?
content-approval-hint = z. B. Anna schreibt, Peter liest am selben Tag, ohne Antwort geht es hinaus

## Margin

# $time is a finished length of time.
content-margin-week = Plattformen: { $time } je Woche
content-margin-outside = Dazu außerhalb: { $time } je Woche
# $channel is a platform, $times a number of pieces.
content-margin-pieces = { $channel }: { $times } × je Woche
content-class-few = Seltener als zweimal je Woche: ruhig und gut zu halten. Die Studien nennen dafür keine Zahl.
content-class-several = Mehrmals je Woche, wie 34{ "\u00A0" }% der Betriebe (GetApp, 2022/23) und 41,8{ "\u00A0" }% (Bremerhaven, 2012)
content-class-daily = Etwa täglich, wie 33{ "\u00A0" }% der Betriebe (GetApp, 2022/23) und 20,7{ "\u00A0" }% (Bremerhaven, 2012)
content-class-many = Mehrmals am Tag, wie 19{ "\u00A0" }% der Betriebe (GetApp, 2022/23)
