### What the workbook knows: risks, each with what makes it less likely and what to do when it happens.

risk-no-time = Der Alltag lässt keine Zeit, und die Plattformen verstummen
risk-no-time-mitigation = Mit einer oder zwei Plattformen anfangen und feste Stunden in den Dienstplan schreiben
risk-no-time-contingency = Eine Plattform auf „Nur beobachten“ stellen und das dort offen sagen

risk-no-effect = Viel Arbeit, aber keine neuen Kunden
risk-no-effect-mitigation = Eine Zahl je Ziel und einen Tag festlegen, an dem geprüft wird
risk-no-effect-contingency = Bleibt die Zahl am Prüftag zu klein, die Plattform aufgeben oder ändern

risk-person-away = Die verantwortliche Person fällt aus oder kündigt
risk-person-away-mitigation = Eine Vertretung benennen, Zugänge und Abläufe aufschreiben
risk-person-away-contingency = Die Vertretung übernimmt, zuerst die Antworten, dann die Beiträge

risk-out-of-date = Öffnungszeiten, Preise oder Adresse stimmen irgendwo nicht mehr
risk-out-of-date-mitigation = Alle Einträge in einer Liste führen und jedes Quartal prüfen
risk-out-of-date-contingency = Sofort überall berichtigen und enttäuschten Kunden entgegenkommen

risk-bad-review = Schlechte oder unfaire Bewertungen
risk-bad-review-mitigation = Zufriedene Kunden um eine ehrliche Bewertung bitten und jede beantworten
risk-bad-review-contingency = Binnen zwei Tagen ruhig antworten, Falsches bei der Plattform melden

risk-no-topics = Die Ideen gehen aus
risk-no-topics-mitigation = Fragen von Kunden sammeln und jeden Monat einen Vorrat an Fotos anlegen
risk-no-topics-contingency = Seltener schreiben und bewährte Beiträge neu aufgreifen

risk-copyright-claim = Abmahnung wegen Bild, Musik, Impressum oder Werbung
risk-copyright-claim-mitigation = Nur eigene Bilder und lizenzierte Musik, Prüfliste vor jedem Beitrag
risk-copyright-claim-contingency = Beitrag entfernen, nichts ungeprüft unterschreiben, sofort Rechtsrat holen

risk-account-lost = Ein Konto wird gesperrt oder übernommen
risk-account-lost-mitigation = Zweiter Faktor, zwei Verwalter, Adressen des Betriebs statt private
risk-account-lost-contingency = Plattform verständigen, Passwörter ändern, Kunden auf anderem Weg informieren

risk-platform-changes = Eine Plattform ändert Regeln, verliert Nutzer oder schließt
risk-platform-changes-mitigation = Nie alles auf eine Plattform setzen, eigene Website und Newsletter pflegen
risk-platform-changes-contingency = Den Plan prüfen und die Stunden auf eine andere Plattform legen

risk-data-leak = Daten von Kunden werden öffentlich
risk-data-leak-mitigation = Klare Regeln, keine Daten in Nachrichten verlangen, Bilder vorher prüfen
risk-data-leak-contingency = Sofort entfernen, Betroffene verständigen, Meldepflicht prüfen (in der EU meist binnen 72 Stunden)

risk-staff-post = Ein privater Beitrag aus dem Team schadet dem Betrieb
risk-staff-post-mitigation = Hausregeln gemeinsam besprechen und unterschreiben
risk-staff-post-contingency = Erst mit der Person sprechen, dann in einem Satz öffentlich Stellung nehmen

risk-storm = Viele empörte Kommentare auf einmal
risk-storm-mitigation = Heikle Themen vorher von einer zweiten Person lesen lassen
risk-storm-contingency = Geplante Beiträge stoppen, eine Person antwortet sachlich, nichts heimlich löschen

risk-ad-costs = Anzeigen kosten mehr, als sie bringen
risk-ad-costs-mitigation = Obergrenze je Monat einstellen und klein testen
risk-ad-costs-contingency = Anzeige stoppen und Kosten je neuem Kunden ausrechnen

risk-law-changes = Neue Vorschriften werden übersehen
risk-law-changes-mitigation = Newsletter der Kammer lesen und die Prüfliste jedes Jahr durchgehen
risk-law-changes-contingency = Betroffene Beiträge entfernen oder ergänzen und Rat holen
