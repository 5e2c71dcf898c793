### Start page.

start-title = Ein Social-Media-Plan, der in Ihre Woche passt
start-guidance = Zehn kurze Kapitel führen von der Frage „Wo stehen wir?“ bis zum gedruckten Plan. Planbuch rechnet mit: Stunden, Leute, Geld. Alles darf offen bleiben, nichts verlässt Ihren Computer.
start-new = Neuen Plan beginnen
start-open = Plan öffnen …
start-continue = Weiter mit: { $page }
start-next = Die nächsten Schritte
start-nothing = Alles Wichtige ist entschieden. Drucken Sie den Plan und hängen Sie ihn auf.
start-week = Diese Woche
start-week-empty = In dieser Woche steht nichts an
start-overdue = überfällig seit { $date }
start-recent = Zuletzt geöffnet
start-examples = Beispiele ansehen
start-examples-help = Vollständige Pläne aus vier Betrieben. Sie öffnen eine Kopie und können alles ändern.
example-bakery = Bäckerei mit vier Leuten
example-bakery-about = Österreich, Ortskundschaft, 3 Monate
example-electrician = Elektrobetrieb sucht Lehrlinge
example-electrician-about = Deutschland, Personalsuche, 6 Monate
example-machines = Maschinenhändler
example-machines-about = Schweiz, Geschäftskunden, 12 Monate
example-physio = Physiotherapie-Praxis
example-physio-about = Auf Englisch geschrieben, neue Patienten, 6 Monate
