### What the workbook knows: house rules and law. A rule has a title and a sentence to start from; a point of law says what is asked, and where that stands.
### The space before % and after § is a no-break space.

## House rules

rule-confidentiality = Vertraulichkeit
rule-confidentiality-text = Über Kunden, Preise, Verträge und interne Vorgänge schreiben wir nichts ohne ausdrückliche Erlaubnis.

rule-copyright = Urheberrecht
rule-copyright-text = Wir verwenden nur Bilder, Texte und Musik, die wir selbst gemacht haben oder nachweislich nutzen dürfen.

rule-ethics = Anstand und Werte
rule-ethics-text = Wir schreiben nur, was wir auch im Laden sagen würden: ehrlich, höflich und ohne jemanden herabzusetzen.

rule-style = Ton und Sprache
rule-style-text = Wir schreiben freundlich, kurz und verständlich und sprechen alle gleich an, mit „Sie“ oder mit „du“.

rule-approval = Freigabe
rule-approval-text = Beiträge werden vor dem Veröffentlichen von einer zweiten Person freigegeben, Antworten im Alltag nicht.

rule-check = Prüfung vor dem Veröffentlichen
rule-check-text = Vor jedem Beitrag prüfen wir: Stimmen Preis, Datum und Link? Sind Menschen zu sehen, die zugestimmt haben? Ist die Rechtschreibung in Ordnung?

rule-removal = Löschen und Berichtigen
rule-removal-text = Fehler berichtigen wir offen. Gelöscht wird nur, was beleidigt, gegen Recht verstößt oder Daten verrät, und wir halten fest, was und warum.

rule-complaint = Beschwerden
rule-complaint-text = Wir danken, entschuldigen uns, wo es angebracht ist, und klären Einzelheiten am Telefon oder per Nachricht, nicht öffentlich.

rule-following = Wem wir folgen
rule-following-text = Wir folgen Kunden, Lieferanten, Vereinen und Betrieben aus der Umgebung, aber keinen Parteien und nichts, was wir nicht vertreten können.

rule-privacy = Daten unserer Kunden
rule-privacy-text = Namen, Fotos und Nachrichten von Kunden geben wir nicht weiter und speichern sie nur, so lange wir sie brauchen.

rule-access = Zugänge und Passwörter
rule-access-text = Jeder Zugang läuft über eine Adresse des Betriebs, mit zweitem Faktor. Eine Liste sagt, wer ihn hat. Wer geht, verliert ihn am letzten Tag.

rule-backup = Sicherung
rule-backup-text = Einmal im Quartal sichern wir Beiträge, Bilder und Kontakte außerhalb der Plattformen.

rule-acceptable-use = Was nicht geht
rule-acceptable-use-text = Rechtswidriges, Anzügliches, Beleidigendes und Hetze haben auf unseren Seiten keinen Platz, auch nicht in Kommentaren anderer.

rule-private-accounts = Private Konten der Mitarbeitenden
rule-private-accounts-text = Privat darf jede und jeder schreiben, aber nicht im Namen des Betriebs und nichts Vertrauliches. Niemand muss Beiträge des Betriebs teilen.

rule-answer-time = Wie schnell wir antworten
rule-answer-time-text = Fragen beantworten wir an Werktagen innerhalb von 24 Stunden. Wenn es länger dauert, sagen wir das.

rule-ai-tools = Hilfe durch künstliche Intelligenz
rule-ai-tools-text = Texte und Bilder aus KI-Programmen prüft immer ein Mensch. Daten von Kunden geben wir dort nicht ein.

rule-crisis = Wenn es brennt
rule-crisis-text = Bei vielen bösen Kommentaren antwortet nur eine Person. Geplante Beiträge ruhen, und binnen zwei Stunden gibt es eine erste, sachliche Antwort.

## Law

# Stands above the checklist.
laws-note = Diese Liste hilft beim Anfangen und ersetzt keine Rechtsberatung. Stand: November 2026. Fragen Sie im Zweifel Ihre Kammer, Ihren Verband oder eine Anwältin.

law-imprint-de = Impressum auf jedem Profil
law-imprint-de-why = § 5 DDG (früher TMG): leicht erkennbar, direkt erreichbar, ständig verfügbar und gleich wie auf der Website. „Info“ als Bezeichnung oder ein abgeschnittener Link reicht nicht.

law-imprint-at = Impressum und Offenlegung auf jedem Profil
law-imprint-at-why = § 5 ECG und § 25 MedienG verlangen Angaben zum Betrieb und zum Medieninhaber. Bitte bei der Wirtschaftskammer prüfen.

law-imprint-ch = Angaben zum Betrieb auf jedem Profil
law-imprint-ch-why = Art. 3 UWG verlangt von allen, die online Waren oder Leistungen anbieten, klare Angaben zu Name und Kontakt. Bitte prüfen, was für Sie gilt.

law-imprint-li = Angaben zum Betrieb auf jedem Profil
law-imprint-li-why = Das E-Commerce-Gesetz verlangt allgemeine Angaben zum Anbieter. Bitte bei der Wirtschaftskammer prüfen.

law-imprint-other = Angaben zum Betrieb auf jedem Profil
law-imprint-other-why = Die meisten Länder verlangen Name, Anschrift und Kontakt. Bitte prüfen, was in Ihrem Land gilt.

law-privacy-eu = Datenschutzhinweis und Rechtsgrundlage
law-privacy-eu-why = Nach der DSGVO müssen Kunden erfahren, welche Daten Sie wozu verarbeiten, auch auf Profilen und in Nachrichten. Bitte prüfen, ob Ihr Hinweis jedes Profil nennt.

law-privacy-ch = Datenschutzerklärung
law-privacy-ch-why = Das Datenschutzgesetz (DSG) verlangt, dass Sie über die Bearbeitung von Personendaten informieren. Wer Kunden in der EU anspricht, fällt womöglich auch unter die DSGVO: bitte prüfen.

law-privacy-other = Datenschutz
law-privacy-other-why = Bitte prüfen, welche Regeln in Ihrem Land gelten. Wer Kunden in der EU anspricht, fällt womöglich unter die DSGVO.

law-joint-control = Gemeinsame Verantwortung für Firmenseiten
law-joint-control-why = Wer eine Firmenseite betreibt, ist nach einem Urteil des Europäischen Gerichtshofs von 2018 (Rechtssache C-210/16) für die Besucherdaten mitverantwortlich. Bitte prüfen, ob Vereinbarung und Hinweis der Plattform vorliegen.

law-image-rights = Einwilligung der Abgebildeten
law-image-rights-why = Wer auf einem Bild zu erkennen ist, muss in der Regel zustimmen, auch Mitarbeitende, und bei Kindern die Eltern (Deutschland: KUG und DSGVO, Österreich: § 78 UrhG, Schweiz: Art. 28 ZGB). Am besten schriftlich, bitte prüfen.

law-foreign-works = Rechte an Bildern und Texten
law-foreign-works-why = Fremde Bilder und Texte brauchen eine Erlaubnis, auch wenn sie frei im Netz stehen. Bewahren Sie Lizenzen auf, und prüfen Sie, ob sie Social Media und Werbung einschließen.

law-music = Rechte an der Musik
law-music-why = Die Musik aus den Apps ist für Firmenkonten oft nicht freigegeben. Bitte für jedes Video prüfen oder lizenzfreie Musik verwenden.

law-ad-labelling = Werbung kennzeichnen
law-ad-labelling-why = Bezahlte Beiträge, Geschenke und Kooperationen müssen als Werbung erkennbar sein (Deutschland: § 5a UWG, Österreich: § 26 MedienG und § 6 ECG, Schweiz: UWG). Bitte die Einzelheiten prüfen.

law-honest-claims = Keine irreführenden Aussagen
law-honest-claims-why = Auch ein Beitrag ist Werbung im Sinn des Rechts gegen unlauteren Wettbewerb (UWG). „Bester“ oder „garantiert“ nur, wenn Sie es belegen können.

law-honest-reviews = Keine gekauften oder erfundenen Bewertungen
law-honest-reviews-why = Erfundene Bewertungen sind unlauter (UWG). Eine Belohnung für gute Bewertungen kann es auch sein. Wer Bewertungen zeigt, muss in der EU sagen, ob und wie er sie prüft: bitte prüfen.

law-prices = Preise richtig angeben
law-prices-why = Gegenüber Privatkunden gelten Endpreise samt Steuer (Deutschland: PAngV, Österreich: PrAG, Schweiz: PBV). Bitte auch bei Rabatten prüfen.

law-competitions = Gewinnspiele mit Teilnahmebedingungen
law-competitions-why = Wer, wie, bis wann und was mit den Daten geschieht, muss vorher feststehen. Jede Plattform hat dazu eigene Regeln, und in manchen Ländern gilt das Glücksspielrecht: bitte prüfen.

law-ai-labelling = Mit KI erzeugte Inhalte kennzeichnen
law-ai-labelling-why = Art. 50 der KI-Verordnung der EU gilt seit dem 2. August 2026. Ausnahmen gibt es, etwa wenn ein Mensch den Text bearbeitet und verantwortet. Bitte prüfen, ob die EU seither etwas geändert hat.

law-ai-labelling-abroad = Mit KI erzeugte Inhalte für Kunden in der EU
law-ai-labelling-abroad-why = In der EU sind solche Inhalte seit dem 2. August 2026 in vielen Fällen zu kennzeichnen (Art. 50 der KI-Verordnung). Bitte prüfen, ob das auch für Sie gilt.

law-direct-messages = Einwilligung für Newsletter und Nachrichten
law-direct-messages-why = Werbung per E-Mail oder Messenger braucht meist eine vorherige, nachweisbare Einwilligung und eine Abmeldung (Deutschland: § 7 UWG, Österreich: § 174 TKG, Schweiz: Art. 3 UWG). Bitte prüfen.

law-tracking = Zählpixel und eingebettete Beiträge auf der Website
law-tracking-why = Sie übertragen Daten an die Plattform und brauchen in der EU meist eine Einwilligung. In der Schweiz müssen Besucher davon erfahren. Bitte prüfen, auch bei den Statistiken der Plattform.

law-job-ads-de = Stellenanzeigen ohne Benachteiligung
law-job-ads-de-why = Das AGG verlangt eine Anzeige, die niemanden nach Geschlecht, Alter, Herkunft oder Ähnlichem ausschließt. Bitte prüfen, auch bei der Auswahl der Zielgruppe.

law-job-ads-at = Stellenanzeigen mit Entgelt
law-job-ads-at-why = Das Gleichbehandlungsgesetz verlangt eine neutrale Anzeige und die Angabe des Mindestentgelts. Bitte prüfen.

law-profession = Werberegeln des eigenen Berufs
law-profession-why = Für Heilberufe, Anwälte, Steuerberater, Finanzen, Alkohol, Lebensmittel und andere gelten eigene Grenzen. Bitte bei Ihrer Kammer prüfen.

law-platform-terms = Bedingungen der Plattform
law-platform-terms-why = Für Betriebe ist meist ein Firmenkonto Pflicht, ein privates Konto kann gesperrt werden. Bitte die Bedingungen jeder Plattform lesen.
