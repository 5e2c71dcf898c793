### The print view: which sheets are printed, the preview of their pages, and the way to a printer.
### The names of the sheets are in sheets.ftl.

print-view = Drucken
print-view-back = Zurück zum Plan

## What is printed

print-view-sheets = Blätter
print-view-about-one-page = Das Wichtigste auf einen Blick
print-view-about-full-plan = Alle Kapitel mit ihren Belegen
print-view-about-wall-chart = Der Fahrplan zum Aufhängen
print-view-about-week-sheets = Je Person die Aufgaben im Monat
print-view-about-rules = Zum Unterschreiben, dazu die Konten
print-view-about-measuring = Strichliste und Tabelle für Ihre Zahlen
print-view-portrait = Hochformat
print-view-landscape = Querformat
print-view-paper = Papier
print-view-wall-paper = Papier für den Wandfahrplan
print-view-month = Monat der Wochen- und Messblätter

## How far the pages are

print-view-count =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
# Sheets as kinds: the list of tasks, the plan on one page. Stands behind the number of pages.
print-view-chosen =
    { $count ->
        [one] { $count } Blatt gewählt
       *[other] { $count } Blätter gewählt
    }
print-view-laying-out = Seiten werden gesetzt …
# $pages: "14 Seiten".
print-view-laying-out-about = Seiten werden gesetzt … etwa { $pages }
print-view-nothing = Noch kein Blatt gewählt
print-view-no-pages = Keine Seiten
# $detail: for a report, in English.
print-view-failed = Die Seiten ließen sich nicht setzen. Ihr Plan ist unverändert. Bitte speichern Sie ihn und melden Sie den Fehler mit diesem Wortlaut: { $detail }
print-view-died = Die Arbeit an den Seiten ist unerwartet zu Ende gegangen. Ihr Plan ist unverändert. Bitte speichern Sie ihn und öffnen Sie diese Ansicht noch einmal.
# $characters with spaces between them.
print-view-missing = Diese Zeichen hat keine Schrift, auf dem Papier bleiben dort leere Kästchen: { $characters }
# $reason: whole sentences.
print-view-without-logo = Ohne Logo. { $reason }

print-view-save = PDF speichern …
print-view-open = PDF öffnen

## The pages

# $sheet is the name of the sheet.
print-view-page = Seite { $page }: { $sheet }
print-view-position = Seite { $page } von { $pages }
print-view-no-page = Keine Seite
print-view-previous = Vorige Seite
print-view-next = Nächste Seite
print-view-zoom = Größe der Seiten
print-view-zoom-page = Ganze Seite
print-view-zoom-width = Seitenbreite
print-view-zoom-true = Wahre Größe
print-view-smaller = Kleiner
print-view-larger = Größer

## Keys of this view, as they are written on keyboards, and what they do

print-view-keys = In der Druckansicht
print-view-keys-turn = Bild ab, Bild auf
print-view-keys-turn-about = Nächste Seite, vorige Seite
print-view-keys-ends = Pos1, Ende
print-view-keys-ends-about = Erste Seite, letzte Seite
print-view-keys-zoom = +, −
print-view-keys-zoom-about = Größer, kleiner (auch Strg und Mausrad)
print-view-keys-page = 0
print-view-keys-true = 1
print-view-keys-width = 2
print-view-keys-leave = Esc

## On the way to a printer

print-view-preparing = Die Seiten werden zum Drucken vorbereitet …
print-view-desktop = Bitte wählen Sie den Drucker im Druckdialog Ihres Computers. Erscheint dort nichts, wählen Sie ihn hier.
print-view-choose-here = Drucker hier wählen
print-view-searching = Drucker werden gesucht …
print-view-sending = Wird an den Drucker übergeben …

## The dialog for a printer

printer = Drucker
# Behind the name of the printer that is used unless another is chosen.
printer-default = { $printer } (Standard)
printer-copies = Exemplare
# $most: the largest number.
printer-copies-wrong = Bitte eine ganze Zahl von 1 bis { $most } eingeben
printer-pages = Seiten
printer-pages-all =
    { $count ->
        [one] Die eine Seite
       *[other] Alle { $count }
    }
printer-pages-some = Nur einige
printer-pages-which = Welche, zum Beispiel 1-3, 7
printer-pages-none = Bitte die Seiten angeben, zum Beispiel 1-3, 7
# $part is what was typed.
printer-pages-wrong = „{ $part }“ nennt keine Seite. Bitte so eingeben: 1-3, 7.
printer-pages-beyond = Seite { $page } gibt es nicht, die letzte ist { $count }
printer-sides = Beidseitig
printer-sides-one = Nein
printer-sides-long = Wie ein Buch
printer-sides-short = Wie ein Kalender
printer-color = Farbe
printer-color-as-set = Wie eingestellt
printer-color-color = Farbig
printer-color-gray = Grau
# Sheets of paper that come out of the printer.
printer-sheets =
    { $count ->
        [one] { $count } Blatt Papier
       *[other] { $count } Blatt Papier
    }
printer-print = Drucken
printer-problem = Es wurde nicht gedruckt
printer-partly = Es wurde nicht alles gedruckt
# $pages: "1-4, 7". Why the others are missing comes in the next paragraph.
printer-partly-text = Diese Seiten hat der Drucker schon: { $pages }. Die übrigen fehlen noch.
printer-none = Auf diesem Computer ist kein Drucker eingerichtet. Bitte richten Sie einen in den Einstellungen des Computers ein, oder öffnen Sie das PDF und geben Sie es weiter.
