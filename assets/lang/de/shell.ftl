### What stands around the pages: menu, chapters, margin, balance, dialogs and notices.

## Pages

page-start = Start
page-business = Betrieb und Bereitschaft
page-goals = Ziele
page-audiences = Zielgruppen
page-platforms = Plattformen
page-content = Inhalte und Rhythmus
page-team = Team und Zeit
page-budget = Budget
page-rules = Regeln und Risiken
page-rollout = Fahrplan
page-measuring = Messen
page-review = Prüfen und drucken
# $page is the name of the next page.
page-next = Weiter: { $page }

## Commands

command-new = Neuer Plan
command-open = Öffnen …
command-open-recent = Zuletzt geöffnet
command-open-example = Beispiel öffnen
command-save = Speichern
command-save-as = Speichern unter …
command-choose-logo = Logo auswählen …
command-export-pdf = Als PDF speichern …
command-print = Drucken …
command-open-pdf = PDF öffnen
command-undo = Rückgängig
command-redo = Wiederholen
command-next-page = Nächste Seite
command-previous-page = Vorige Seite
command-apply = Übernehmen
command-language = Sprache
command-region = Zahlen und Daten
command-shortcuts = Tastenkürzel
command-about = Über Planbuch
command-quit = Beenden

## Keys, as they are written on keyboards

key-control = Strg
key-alt = Alt
key-shift = Umschalt
key-page-down = Bild ab
key-page-up = Bild auf

## Menu

menu-title = Planbuch
menu-settings = Einstellungen
menu-no-recent = Noch keine Datei
menu-theme = Darstellung
menu-region = Zahlen und Daten wie in
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
theme-to-light = Zur hellen Darstellung
theme-to-dark = Zur dunklen Darstellung
region-de = Deutschland
region-at = Österreich
region-ch = der Schweiz
region-gb = Großbritannien
region-us = den USA

## State of the plan

plan-untitled = Neuer Plan
state-unsaved = nicht gespeichert
state-saved = gespeichert
state-empty = leer
busy-choosing = Datei wird gewählt …
busy-opening = wird geöffnet …
busy-saving = wird gespeichert …
busy-printing = PDF wird erstellt …
busy-logo = Logo wird gelesen …
busy-proposing = Vorschlag wird berechnet …

## Chapters; $count is the number of open points

mark-untouched = noch nicht begonnen
mark-begun = begonnen
mark-done = fertig
mark-open = { $count ->
    [one] ein offener Punkt
   *[other] { $count } offene Punkte
}
mark-stopped = { $count ->
    [one] ein Punkt hält den Plan auf
   *[other] { $count } offene Punkte, mindestens einer hält den Plan auf
}

## Margin

margin-title = Was daraus folgt
# $points: what is missing, with commas.
margin-missing = Noch nicht ausgefüllt: { $points }
margin-nothing = Auf dieser Seite ist nichts offen
margin-more = { $count ->
    [one] Ein weiterer Punkt
   *[other] { $count } weitere Punkte
}
margin-evidence = Was Studien sagen
evidence-old = ältere Studie
finding-show = Zeigen
finding-why = Was dahintersteht
severity-stop = Hält den Plan auf
severity-risk = Risiko
severity-hint = Hinweis

## Balance

balance-time = Zeit
# $needed and $there are lengths of time.
balance-time-words = { $needed } von { $there } je Woche
balance-time-open = { $needed } je Woche, Stunden noch offen
balance-money = Geld
balance-money-words = { $needed } von { $there }
balance-money-open = { $needed }, Betrag noch offen
balance-points = { $count ->
    [one] Ein offener Punkt
   *[other] { $count } offene Punkte
}
balance-no-points = Keine offenen Punkte
# $percent with its sign.
balance-percent = Plan zu { $percent } ausgefüllt
verdict-unknown = noch offen
verdict-fits = passt
verdict-tight = knapp
verdict-over = zu viel

## Dialogs

dialog-unsaved = Änderungen speichern?
dialog-unsaved-text = Der Plan hat Änderungen, die noch nicht gespeichert sind. Ohne Speichern gehen sie verloren.
dialog-discard = Nicht speichern
dialog-changed = Die Datei wurde inzwischen geändert
dialog-changed-text = Jemand anderes oder ein anderes Programm hat die Datei geändert, seit sie geöffnet wurde. Am sichersten speichern Sie unter einem anderen Namen und vergleichen beide.
dialog-overwrite = Trotzdem überschreiben
dialog-exists = Diese Datei gibt es schon
dialog-exists-text =
    Soll sie ersetzt werden? Ihr bisheriger Inhalt geht dann verloren.

    { $path }
dialog-replace = Ersetzen
about-title = Über Planbuch
about-text =
    Planbuch { $version }

    Ein Arbeitsbuch, in dem kleine Betriebe ihre Social-Media-Strategie schreiben: mit den Stunden, den Leuten und dem Geld, die wirklich da sind. Es arbeitet ohne Internet und ohne Konto.

    Frei nutzbar unter MIT oder Apache-2.0. Schriften: Inter und Noto Emoji (OFL).

## Files

file-kind-plan = Planbuch-Pläne
file-kind-picture = Bilder (PNG, JPEG, SVG)
choose-open = Plan öffnen
choose-save = Plan speichern
choose-logo = Logo auswählen
choose-export = Als PDF speichern

## Notices

notice-saved = Gespeichert
notice-applied = Übernommen. Rückgängig macht es ungeschehen.
notice-example = Das ist eine Kopie des Beispiels. Ihre Änderungen lassen das Beispiel, wie es ist.
notice-logo-words = Übernommen. Den Schriftzug im Bild zeichnet Planbuch in seiner eigenen Schrift. Soll er bleiben, wie er ist, speichern Sie ihn in Pfade umgewandelt oder als PNG.
notice-no-file = Es wurde keine Datei gewählt
# $file is a file name.
notice-exported = PDF gespeichert: { $file }
notice-printed = Der Druck ist unterwegs
# $printer is a name.
notice-sent = An den Drucker übergeben: { $printer }
notice-opened = Das PDF wird geöffnet. Es liegt unter { $file }

## Errors

problem-open = Der Plan lässt sich nicht öffnen
problem-save = Der Plan lässt sich nicht speichern
problem-settings = Die Einstellungen lassen sich nicht speichern
problem-print = Das PDF lässt sich nicht erstellen
problem-print-text =
    Beim Setzen der Seiten ist ein Fehler aufgetreten. Ihr Plan ist unverändert. Bitte speichern Sie ihn und melden Sie den Fehler mit diesem Wortlaut:

    { $detail }
problem-characters = Einige Zeichen fehlen im PDF
problem-characters-text = Das PDF ist fertig, aber die Schrift hat diese Zeichen nicht: { $characters }
problem-logo = Das Logo lässt sich nicht verwenden
# $reason: whole sentences.
problem-logo-text = Das PDF ist fertig, aber ohne Logo. { $reason }
problem-viewer = Das PDF lässt sich nicht anzeigen
# $reason is the system's own words.
problem-viewer-text =
    Das PDF ist fertig, aber es hat sich kein Programm geöffnet, das es zeigt ({ $reason }). Öffnen Sie es selbst und drucken Sie es von dort:

    { $path }
problem-died = Das hat nicht geklappt
problem-died-text = Die Arbeit im Hintergrund ist unerwartet zu Ende gegangen. Ihr Plan ist unverändert offen. Bitte speichern Sie ihn und versuchen Sie es noch einmal.
