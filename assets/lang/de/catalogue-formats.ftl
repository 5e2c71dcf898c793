### What the workbook knows: kinds of pieces, and the work around the channels.

# Stands beside minutes that no study backs.
catalogue-assumption = Annahme ohne Studie, bitte anpassen

## Kinds of pieces

format-post = Beitrag mit Text und Bild
format-carousel = Beitrag mit mehreren Bildern
format-story = Story (24 Stunden sichtbar)
format-short-video = Kurzes Hochformat-Video
format-long-video = Langes Video
format-short-text = Kurzer Text
format-profile-post = Neuigkeit im Google-Profil
format-review-answer = Antwort auf eine Bewertung
format-listing-check = Eintrag prüfen
format-offer = Angebot oder Gutschein
format-event = Veranstaltung
format-job-ad = Stellenanzeige
format-pin = Pin (Bild mit Link)
format-broadcast = Nachricht an alle Abonnenten
format-newsletter = Newsletter-Ausgabe
format-blog-article = Blogartikel
format-podcast-episode = Podcast-Folge
format-live = Live-Sendung
format-forum-answer = Beantwortete Frage im Forum
format-poll = Umfrage

## Work that belongs to no channel

duty-monitoring = Verfolgen, was über uns gesagt wird
duty-planning = Themen für den Monat planen
duty-photos = Fotos und kurze Videos sammeln
duty-reporting = Zahlen eintragen und auswerten
duty-learning = Dazulernen
duty-competitors = Mitbewerber ansehen
duty-review-meeting = Plan gemeinsam prüfen und anpassen
duty-access-check = Zugänge und Passwörter prüfen
duty-backup = Beiträge, Bilder und Kontakte sichern
