### What the workbook knows: kinds of goals. For each its name, the number that leads, its unit, numbers that support it, the number that flatters, and an example.

goal-kind-customers = Neue Kunden gewinnen
goal-kind-customers-lead = Neue Anfragen je Monat
goal-kind-customers-unit = Anfragen
goal-kind-customers-support = Kosten je Anfrage, Anteil der Anfragen, aus denen Aufträge werden, Antworten auf „Wie haben Sie uns gefunden?“
goal-kind-customers-trap = Die Zahl der Follower: Von ihr lebt kein Betrieb
goal-kind-customers-example = Bis Ende Juni 8 statt 4 neue Anfragen im Monat, gezählt mit einer Strichliste am Telefon

goal-kind-sales = Umsatz steigern
goal-kind-sales-lead = Umsatz über Social Media je Monat
goal-kind-sales-unit = Umsatz
goal-kind-sales-support = Deckungsbeitrag, eingelöste Gutscheincodes, Umsatz je Euro Anzeigengeld
goal-kind-sales-trap = Klicks: Sie zeigen Neugier, nicht Käufe
goal-kind-sales-example = Bis Weihnachten 1.500 Euro im Monat mit dem Gutscheincode aus Instagram

goal-kind-service = Kunden besser betreuen
goal-kind-service-lead = Übliche Zeit bis zur Antwort
goal-kind-service-unit = Stunden
goal-kind-service-support = Anteil beantworteter Fragen, gelöste Anliegen, eingesparte Telefonate, Durchschnitt der Bewertungen
goal-kind-service-trap = Die Zahl der Nachrichten: Mehr Fragen sind noch kein besserer Service
goal-kind-service-example = Fragen vor und nach dem Kauf werden ab März binnen 4 statt 24 Stunden beantwortet

goal-kind-staff = Mitarbeitende finden
goal-kind-staff-lead = Passende Bewerbungen je Quartal
goal-kind-staff-unit = Bewerbungen
goal-kind-staff-support = Einstellungen, Kosten je Bewerbung, Bewertung als Arbeitgeber, Besuche der Stellenseite
goal-kind-staff-trap = „Gefällt mir“ unter der Stellenanzeige: Es kommt meist von Freunden
goal-kind-staff-example = Bis zum Sommer drei passende Bewerbungen für den Ausbildungsplatz

goal-kind-local = In der Nähe gefunden werden
goal-kind-local-lead = Anrufe und Wegabfragen aus dem Eintrag je Monat
goal-kind-local-unit = Anrufe und Wegabfragen
goal-kind-local-support = Zahl und Durchschnitt der Bewertungen, beantwortete Bewertungen, vollständige Einträge
goal-kind-local-trap = Einblendungen: Gesehen heißt nicht besucht
goal-kind-local-example = Bis September 60 statt 35 Anrufe und Wegabfragen im Monat aus dem Google-Profil

goal-kind-awareness = Bekannter werden
goal-kind-awareness-lead = Erreichte Menschen in der Region je Monat
goal-kind-awareness-unit = Menschen
goal-kind-awareness-support = Suchanfragen nach dem Firmennamen, Besuche des Profils, Wachstum der Follower aus der Region
goal-kind-awareness-trap = Follower aus aller Welt: Sie kaufen nicht bei Ihnen ein
goal-kind-awareness-example = Bis Jahresende 3.000 statt 1.000 erreichte Menschen im Umkreis von 20 Kilometern im Monat

goal-kind-pr = Öffentlichkeitsarbeit
goal-kind-pr-lead = Erwähnungen durch andere je Monat
goal-kind-pr-unit = Erwähnungen
goal-kind-pr-support = Anteil an allen Erwähnungen im Vergleich zu Mitbewerbern, Kontakte zu Presse und Vereinen
goal-kind-pr-trap = Weiterverbreitete Pressetexte: Das Kopieren allein beweist kein Interesse
goal-kind-pr-example = Ab April jeden Monat zwei Erwähnungen durch Zeitung, Verein oder Gemeinde

goal-kind-feedback = Ideen und Rückmeldungen bekommen
goal-kind-feedback-lead = Umgesetzte Kundenideen je Quartal
goal-kind-feedback-unit = Ideen
goal-kind-feedback-support = Antworten auf Umfragen, eingegangene Vorschläge
goal-kind-feedback-trap = Die Zahl der Kommentare: Es zählt, was Sie daraus machen
goal-kind-feedback-example = Jedes Quartal wird eine Idee umgesetzt, die von Kunden kam

goal-kind-community = Gemeinschaft und Austausch pflegen
goal-kind-community-lead = Menschen, die sich im Monat beteiligen
goal-kind-community-unit = Beteiligte
goal-kind-community-support = Beantwortete Fragen, Reaktionen je erreichtem Menschen
goal-kind-community-trap = Die Zahl der Mitglieder: Die meisten schweigen
goal-kind-community-example = Bis Oktober beteiligen sich jeden Monat 25 Stammkunden in der Gruppe

goal-kind-distinction = Sich von Mitbewerbern abheben
goal-kind-distinction-lead = Durchschnitt der Bewertungen gegenüber drei Mitbewerbern
goal-kind-distinction-unit = Sterne
goal-kind-distinction-support = Reaktionen je Beitrag gegenüber drei Mitbewerbern, Gründe, die Kunden für die Wahl nennen
goal-kind-distinction-trap = Ein Vergleich mit den Großen der Branche: Ihre Zahlen sind anders gezählt
goal-kind-distinction-example = Bis Jahresende 4,7 Sterne bei Google, mehr als die drei nächsten Mitbewerber
