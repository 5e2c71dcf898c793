### Page: team and time.

team-title = Wer macht es, und wie viel Zeit ist wirklich da?
team-guidance = Tragen Sie alle ein, die mitarbeiten, auch sich selbst. Es zählen nur Stunden, die in einer gewöhnlichen Woche neben allem anderen übrig sind.
team-more = So schätzen Sie die Stunden ehrlich
team-more-text = Denken Sie an die letzten vier Wochen: Wann wäre dafür wirklich Zeit gewesen? Wer schon ausgelastet ist, hat null Stunden, auch wenn er oder sie gern mitmacht. Ein Praktikum endet: Verantwortlich sollte jemand sein, der bleibt. Für jede Aufgabe braucht es eine Vertretung, sonst steht im Urlaub alles still.

## Menschen

team-people = Menschen
team-people-empty = Noch niemand eingetragen. Beginnen Sie mit sich selbst: Wie viele Stunden haben Sie in einer gewöhnlichen Woche dafür?
team-person-add = Person hinzufügen
team-start = Schnell hinzufügen
team-start-owner = Ich selbst
team-start-employee = Jemand aus dem Betrieb
team-start-family = Jemand aus der Familie
team-start-agency = Eine Agentur
team-hours-open = Stunden offen
# $time is a finished length of time.
team-per-week = { $time } je Woche
team-per-day = Das sind { $time } je Arbeitstag
team-vacant = Stelle frei
# $date is a finished date.
team-vacant-until = Stelle frei bis { $date }
team-name = Name
team-name-hint = z. B. Anna Huber
team-job = Aufgabe im Betrieb
team-job-hint = z. B. Verkauf
team-relation = Welche Stellung hat sie oder er im Betrieb?
relation-owner = Leitung
relation-employee = Angestellt
relation-trainee = Ausbildung oder Praktikum
relation-family = Familie
relation-freelancer = Frei tätig
relation-agency = Agentur
team-hours = Verfügbare Stunden je Woche
team-cost = Kosten einer Stunde
# $money is a finished amount of money.
team-cost-assumed = Ohne Angabe gerechnet mit { $money }. Das ist eine Annahme, bitte anpassen.
team-cost-external = Rechnungen von außen stehen auf der Seite „Budget“
team-basis = Diese Stunden sind
basis-total = Die ganze Arbeitszeit der Stelle
basis-on-top = Neben anderer Arbeit

team-post = Stelle noch frei?
team-vacant-check = Die Stelle ist noch frei
team-vacant-date = Besetzt ab
team-vacant-help = Die Stunden zählen erst ab diesem Tag

team-competences = Was er oder sie schon kann
team-competences-help = Diese fünf Fähigkeiten suchen Betriebe bei denen, die für sie schreiben (Hochschule Bremerhaven, 2012).
competence-communication = Verständlich erklären
competence-dialogue = Auf andere eingehen
competence-social = Mit Menschen umgehen
competence-language = Sicher formulieren
competence-criticism = Kritik annehmen
level-low = Noch nicht
level-good = Gut
level-strong = Sehr gut

team-trainings = Was noch zu lernen ist
team-trainings-help = Kurse und Übungszeit, damit der Plan nicht am Können scheitert
team-training-add = Weiterbildung hinzufügen
team-training-topic = Thema
team-training-hint = z. B. Kurze Videos mit dem Telefon schneiden
team-training-due = Bis wann?
team-training-time = Wie lange?
team-training-channel = Für welche Plattform?
team-training-done = Erledigt

team-absences = Urlaub und andere Abwesenheit
team-absences-help = In dieser Zeit zählt der Plan keine Stunden
team-absence-add = Abwesenheit hinzufügen
team-absence-from = Erster Tag
team-absence-until = Letzter Tag
team-absence-reason = Grund, wenn er wichtig ist

team-other = Andere Pflichten
team-other-duties = Was er oder sie sonst noch zu tun hat

## Work that belongs to no channel

team-duties = Arbeit, die zu keiner Plattform gehört
team-duties-guidance = Zahlen ansehen, Fotos sammeln, dazulernen: Das wird beim Planen gern vergessen.
team-duties-empty = Noch keine Arbeit eingetragen. Klicken Sie unten an, was bei Ihnen anfällt.
team-duty-add = Eigene Arbeit hinzufügen
team-duty-untitled = Neue Arbeit
team-duties-suggestions = Vorschläge mit angenommenem Rhythmus und Aufwand, bitte anpassen
team-duties-more = Weitere Vorschläge
team-duty-title = Was ist zu tun?
team-duty-hint = z. B. Freitags Fotos vom Team einsammeln
team-duty-rhythm = Rhythmus
team-duty-minutes = Zeit für jedes Mal
team-duty-time-open = Zeit offen
team-duty-nobody = noch niemand

## Margin; $name is a person, the others are finished lengths of time

team-margin-week = Eine gewöhnliche Woche
team-margin-hours = { $name }: { $needed } gebraucht, { $there } vorhanden
team-margin-own = Eigene Leute
# Agencies and freelancers.
team-margin-outside = Außerhalb
# $hours from the day on which a vacant post is filled.
team-margin-vacant = { $name }: { $hours } je Woche ab { $date }, bis dahin ist die Stelle frei
team-margin-hours-open = { $name }: { $needed } gebraucht, Stunden noch offen
team-margin-there = Zusammen sind { $week } je Woche da, das sind { $day } je Arbeitstag
team-class-less = Weniger als die kleinste Klasse der Bremerhavener Studie (2012), „mindestens 30 Minuten“ am Tag
team-class-half = Rund 30 Minuten am Tag wie bei 35,5{ "\u00A0" }% der Betriebe (Bremerhaven, 2012)
team-class-two = 30 Minuten bis 2 Stunden am Tag wie bei 39{ "\u00A0" }% der Betriebe (Bremerhaven, 2012)
team-class-three = 2 bis 3 Stunden am Tag wie bei 15,1{ "\u00A0" }% der Betriebe (Bremerhaven, 2012)
team-class-more = Mehr als 3 Stunden am Tag; die Bremerhavener Studie (2012) nennt dafür keine Zahl
team-class-six-hours = Sechs Stunden je Woche und mehr verwenden 43{ "\u00A0" }% der kleinen Betriebe in den USA (um 2012)
# $name: whose form it is.
team-skills = Was kann { $name } machen?
team-skills-unnamed = Was kann er oder sie machen?
team-skills-help = Davon hängt ab, welche Plattformen leicht fallen. „Noch nicht“ ist eine gute Antwort: Sie zeigt, was zu lernen ist.
skill-writing = Texte schreiben
skill-photo = Fotografieren
skill-video = Filmen und schneiden
skill-design = Bilder gestalten
skill-speaking = Vor Kamera und Mikrofon sprechen
