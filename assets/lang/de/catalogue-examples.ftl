### What the workbook knows: an example of a goal for every kind of goal and every trade. One measurable sentence with a number and a time, believable for one to five people.
### Both languages name the same numbers; a test compares them.

## bakery

goal-kind-customers-example-bakery = Von 10 auf 25 Vorbestellungen je Woche in sechs Monaten
goal-kind-sales-example-bakery = In vier Monaten 600 Euro im Monat aus Torten, die über Instagram bestellt werden
goal-kind-service-example-bakery = Ab dem dritten Monat werden Fragen zu Zutaten und Bestellungen in 3 statt 24 Stunden beantwortet
goal-kind-staff-example-bakery = In drei Monaten 4 passende Bewerbungen für Backstube und Verkauf
goal-kind-local-example-bakery = Von 80 auf 140 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-bakery = In sechs Monaten 4.000 statt 1.500 erreichte Menschen im Monat im Umkreis von 10 Kilometern
goal-kind-pr-example-bakery = In zwölf Monaten 6 Erwähnungen in Zeitung und Gemeindeblatt, zum Beispiel zum Backtag
goal-kind-feedback-example-bakery = Ab sofort jedes Quartal 1 neue Sorte, die Kunden in einer Umfrage gewählt haben
goal-kind-community-example-bakery = In sechs Monaten stimmen 60 Stammkunden jeden Monat über das Brot des Monats ab
goal-kind-distinction-example-bakery = In zwölf Monaten 4,7 statt 4,4 Sterne bei Google, mehr als die drei nächsten Bäckereien

## cafe

goal-kind-customers-example-cafe = Von 5 auf 15 Tischanfragen je Woche über Instagram in vier Monaten
goal-kind-sales-example-cafe = In sechs Monaten 800 Euro im Monat aus Frühstücken mit dem Codewort aus der Story
goal-kind-service-example-cafe = In drei Monaten werden Fragen nach Plätzen und Zutaten in 1 statt 8 Stunden beantwortet
goal-kind-staff-example-cafe = In zwei Monaten 5 passende Bewerbungen für die Aushilfe am Wochenende
goal-kind-local-example-cafe = Von 120 auf 200 Anrufe und Wegabfragen im Monat bis zur Terrassensaison in fünf Monaten
goal-kind-awareness-example-cafe = In sechs Monaten 6.000 statt 2.500 erreichte Menschen im Monat in der eigenen Stadt
goal-kind-pr-example-cafe = In zwölf Monaten 4 Erwähnungen in Stadtmagazin und Ausflugstipps
goal-kind-feedback-example-cafe = Ab diesem Quartal kommt alle drei Monate 1 Wunschkuchen der Gäste auf die Karte
goal-kind-community-example-cafe = In sechs Monaten machen jeden Monat 40 Gäste bei der Frage der Woche mit
goal-kind-distinction-example-cafe = In neun Monaten 4,6 statt 4,3 Sterne bei Google, mehr als die drei Cafés in der Nähe

## restaurant

goal-kind-customers-example-restaurant = Von 8 auf 20 Reservierungen je Woche über Instagram und Google in sechs Monaten
goal-kind-sales-example-restaurant = In sechs Monaten 1.200 Euro im Monat aus Mittagstischen, die über Facebook bestellt werden
goal-kind-service-example-restaurant = In zwei Monaten werden Fragen zu Tischen und Unverträglichkeiten in 2 statt 12 Stunden beantwortet
goal-kind-staff-example-restaurant = In drei Monaten 4 passende Bewerbungen für Küche und Service
goal-kind-local-example-restaurant = Von 150 auf 240 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-restaurant = In sechs Monaten 5.000 statt 2.000 erreichte Menschen im Monat im Umkreis von 20 Kilometern
goal-kind-pr-example-restaurant = In zwölf Monaten 4 Berichte in Zeitung und Restaurantführern
goal-kind-feedback-example-restaurant = Ab diesem Quartal kommt alle drei Monate 1 Gericht auf die Karte, das Gäste vorgeschlagen haben
goal-kind-community-example-restaurant = In sechs Monaten beteiligen sich jeden Monat 30 Stammgäste, wenn wir nach der nächsten Karte fragen
goal-kind-distinction-example-restaurant = In zwölf Monaten 4,6 statt 4,3 Sterne bei Google, mehr als die drei nächsten Gasthäuser

## hotel

goal-kind-customers-example-hotel = Von 12 auf 20 Direktanfragen im Monat bis zur Hauptsaison in fünf Monaten
goal-kind-sales-example-hotel = In acht Monaten 2.000 Euro im Monat aus Direktbuchungen über Instagram
goal-kind-service-example-hotel = In zwei Monaten werden Fragen vor der Anreise in 3 statt 18 Stunden beantwortet
goal-kind-staff-example-hotel = Bis zum Saisonbeginn in vier Monaten 4 passende Bewerbungen für Zimmer und Frühstück
goal-kind-local-example-hotel = Von 60 auf 100 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-hotel = In sechs Monaten 8.000 statt 3.000 erreichte Menschen im Monat in den drei Städten, aus denen die meisten Gäste kommen
goal-kind-pr-example-hotel = In zwölf Monaten 5 Erwähnungen in Reiseblogs und beim Tourismusverband
goal-kind-feedback-example-hotel = Ab dieser Saison wird jedes Quartal 1 Wunsch aus den Bewertungen umgesetzt
goal-kind-community-example-hotel = In zwölf Monaten teilen jeden Monat 15 Gäste ein Bild aus ihrem Urlaub mit uns
goal-kind-distinction-example-hotel = In zwölf Monaten 4,8 statt 4,5 Sterne bei Google, mehr als die drei nächsten Häuser

## farm-shop

goal-kind-customers-example-farm-shop = Von 15 auf 40 Vorbestellungen im Monat bis zur Ernte in sechs Monaten
goal-kind-sales-example-farm-shop = In sechs Monaten 700 Euro im Monat aus Kisten, die über WhatsApp bestellt werden
goal-kind-service-example-farm-shop = In zwei Monaten werden Fragen zu Vorrat und Öffnungszeiten in 4 statt 24 Stunden beantwortet
goal-kind-staff-example-farm-shop = Bis zur Ernte in vier Monaten 6 passende Bewerbungen von Erntehelfern
goal-kind-local-example-farm-shop = Von 50 auf 90 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-farm-shop = In acht Monaten 5.000 statt 2.000 erreichte Menschen im Monat im Umkreis von 25 Kilometern
goal-kind-pr-example-farm-shop = In zwölf Monaten 5 Erwähnungen in Zeitung und Ausflugstipps, zum Beispiel zum Hoffest
goal-kind-feedback-example-farm-shop = Ab diesem Quartal kommt alle drei Monate 1 Produkt ins Regal, nach dem Kunden gefragt haben
goal-kind-community-example-farm-shop = In acht Monaten schicken jeden Monat 20 Kunden ein Rezept oder ein Bild vom Essen
goal-kind-distinction-example-farm-shop = In zwölf Monaten 4,8 statt 4,6 Sterne bei Google, mehr als die drei nächsten Hofläden

## shop

goal-kind-customers-example-shop = Von 6 auf 15 Anfragen je Woche nach Ware im Laden in sechs Monaten
goal-kind-sales-example-shop = In sechs Monaten 900 Euro im Monat aus zurückgelegter Ware, die auf Instagram zu sehen war
goal-kind-service-example-shop = In zwei Monaten werden Fragen nach Größen und Vorrat in 2 statt 10 Stunden beantwortet
goal-kind-staff-example-shop = In drei Monaten 4 passende Bewerbungen für die Teilzeitstelle im Verkauf
goal-kind-local-example-shop = Von 70 auf 120 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-shop = In sechs Monaten 4.000 statt 1.500 erreichte Menschen im Monat im Umkreis von 15 Kilometern
goal-kind-pr-example-shop = In zwölf Monaten 4 Erwähnungen durch Zeitung, Werbering oder Stadt
goal-kind-feedback-example-shop = Ab diesem Quartal kommt alle drei Monate 1 Artikel ins Sortiment, den Kunden gewünscht haben
goal-kind-community-example-shop = In sechs Monaten stimmen jeden Monat 40 Kunden ab, welche Ware wir bestellen
goal-kind-distinction-example-shop = In zwölf Monaten 4,7 statt 4,4 Sterne bei Google, mehr als drei ähnliche Läden

## online-shop

goal-kind-customers-example-online-shop = Von 20 auf 45 Erstbestellungen im Monat in sechs Monaten
goal-kind-sales-example-online-shop = In sechs Monaten 2.500 Euro im Monat mit dem Gutscheincode aus Instagram und Pinterest
goal-kind-service-example-online-shop = In zwei Monaten werden Fragen zu Versand und Rückgabe in 4 statt 24 Stunden beantwortet
goal-kind-staff-example-online-shop = In drei Monaten 3 passende Bewerbungen für Versand und Kundenservice
goal-kind-local-example-online-shop = Von 5 auf 20 Wegabfragen im Monat zur Abholstelle in sechs Monaten
goal-kind-awareness-example-online-shop = In sechs Monaten 15.000 statt 5.000 erreichte Menschen im Monat in Deutschland, Österreich und der Schweiz
goal-kind-pr-example-online-shop = In zwölf Monaten 6 Erwähnungen in Blogs und Produkttests
goal-kind-feedback-example-online-shop = Ab diesem Quartal wird alle drei Monate 1 Produkt nach Hinweisen aus Bewertungen verbessert
goal-kind-community-example-online-shop = In acht Monaten teilen jeden Monat 20 Kunden ein Bild mit unserem Produkt
goal-kind-distinction-example-online-shop = In zwölf Monaten 4,7 statt 4,4 Sterne bei Trustpilot, mehr als drei ähnliche Händler

## hair

goal-kind-customers-example-hair = Von 5 auf 12 Terminanfragen neuer Kunden im Monat in sechs Monaten
goal-kind-sales-example-hair = In vier Monaten 400 Euro im Monat aus Pflegeprodukten, die in Videos zu sehen waren
goal-kind-service-example-hair = In zwei Monaten werden Terminwünsche in 2 statt 12 Stunden beantwortet
goal-kind-staff-example-hair = In sechs Monaten 3 passende Bewerbungen für den Ausbildungsplatz
goal-kind-local-example-hair = Von 60 auf 100 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-hair = In sechs Monaten 3.500 statt 1.200 erreichte Menschen im Monat im Umkreis von 10 Kilometern
goal-kind-pr-example-hair = In zwölf Monaten 3 Erwähnungen in der Zeitung, zum Beispiel zum Jubiläum
goal-kind-feedback-example-hair = Ab diesem Quartal wird alle drei Monate 1 Wunsch aus einer Umfrage umgesetzt, etwa längere Öffnungszeiten
goal-kind-community-example-hair = In sechs Monaten zeigen jeden Monat 12 Kundinnen und Kunden ihr Ergebnis und nennen uns dabei
goal-kind-distinction-example-hair = In neun Monaten 4,8 statt 4,5 Sterne bei Google, mehr als die drei nächsten Salons

## practice

goal-kind-customers-example-practice = Von 8 auf 14 Anfragen neuer Patienten im Monat in sechs Monaten
goal-kind-sales-example-practice = In acht Monaten 500 Euro im Monat aus Kursen für Selbstzahler, gebucht über Social Media
goal-kind-service-example-practice = In drei Monaten werden Fragen zu Terminen und Rezepten in 4 statt 24 Stunden beantwortet
goal-kind-staff-example-practice = In sechs Monaten 3 passende Bewerbungen für Empfang oder Behandlung
goal-kind-local-example-practice = Von 90 auf 130 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-practice = In sechs Monaten 2.500 statt 800 erreichte Menschen im Monat im Umkreis von 10 Kilometern
goal-kind-pr-example-practice = In zwölf Monaten 4 Erwähnungen in Zeitung und Vereinen, zum Beispiel nach einem Vortrag
goal-kind-feedback-example-practice = Ab diesem Quartal wird alle drei Monate 1 Vorschlag von Patienten umgesetzt, etwa zur Wartezeit
goal-kind-community-example-practice = In sechs Monaten machen jeden Monat 20 Menschen bei der Übung der Woche mit
goal-kind-distinction-example-practice = In zwölf Monaten 4,7 statt 4,4 Sterne bei Google, mehr als die drei nächsten Praxen

## care

goal-kind-customers-example-care = Von 4 auf 8 Anfragen von Angehörigen im Monat in sechs Monaten
goal-kind-sales-example-care = In neun Monaten 1.000 Euro im Monat aus Hilfen im Haushalt, angefragt über Facebook
goal-kind-service-example-care = In zwei Monaten werden Fragen von Angehörigen in 4 statt 24 Stunden beantwortet
goal-kind-staff-example-care = Von 1 auf 4 passende Bewerbungen von Pflegekräften je Quartal in sechs Monaten
goal-kind-local-example-care = Von 25 auf 45 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-care = In sechs Monaten 3.000 statt 1.000 erreichte Menschen im Monat im Landkreis
goal-kind-pr-example-care = In zwölf Monaten 4 Erwähnungen durch Zeitung, Gemeinde oder Arztpraxen
goal-kind-feedback-example-care = Ab diesem Quartal wird alle drei Monate 1 Vorschlag von Angehörigen umgesetzt
goal-kind-community-example-care = In neun Monaten fragen und antworten jeden Monat 15 pflegende Angehörige bei uns
goal-kind-distinction-example-care = In zwölf Monaten 4,6 statt 4,2 Sterne bei Google, mehr als die drei nächsten Dienste

## fitness

goal-kind-customers-example-fitness = Von 10 auf 22 Anmeldungen zum Probetraining im Monat in vier Monaten
goal-kind-sales-example-fitness = In sechs Monaten 1.000 Euro im Monat aus Kursen, die über Instagram gebucht werden
goal-kind-service-example-fitness = In zwei Monaten werden Fragen zu Kursen und Verträgen in 3 statt 12 Stunden beantwortet
goal-kind-staff-example-fitness = In drei Monaten 4 passende Bewerbungen für Kursleitung und Theke
goal-kind-local-example-fitness = Von 60 auf 110 Anrufe und Wegabfragen im Monat bis zum Jahresbeginn in fünf Monaten
goal-kind-awareness-example-fitness = In sechs Monaten 6.000 statt 2.500 erreichte Menschen im Monat im Umkreis von 15 Kilometern
goal-kind-pr-example-fitness = In zwölf Monaten 4 Erwähnungen in Zeitung und Vereinen, zum Beispiel zum Tag der offenen Tür
goal-kind-feedback-example-fitness = Ab diesem Quartal wird alle drei Monate 1 Kurs oder 1 Uhrzeit nach Wunsch der Mitglieder eingeführt
goal-kind-community-example-fitness = In sechs Monaten machen jeden Monat 50 Mitglieder bei der Monatsaufgabe mit
goal-kind-distinction-example-fitness = In zwölf Monaten 4,7 statt 4,4 Sterne bei Google, mehr als die drei nächsten Studios

## building-services

goal-kind-customers-example-building-services = Von 4 auf 8 Anfragen für Heizung und Bad im Monat in sechs Monaten
goal-kind-sales-example-building-services = In zwölf Monaten 3.000 Euro im Monat aus Aufträgen, die über Social Media kamen
goal-kind-service-example-building-services = In drei Monaten werden Fragen nach Terminen und Störungen in 4 statt 24 Stunden beantwortet
goal-kind-staff-example-building-services = In sechs Monaten 4 passende Bewerbungen für den Ausbildungsplatz
goal-kind-local-example-building-services = Von 30 auf 50 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-building-services = In sechs Monaten 3.000 statt 1.000 erreichte Menschen im Monat im Umkreis von 20 Kilometern
goal-kind-pr-example-building-services = In zwölf Monaten 3 Erwähnungen durch Zeitung, Innung oder Gemeinde
goal-kind-feedback-example-building-services = Ab diesem Quartal wird alle drei Monate 1 Hinweis von Kunden umgesetzt, etwa eine Nachricht vor der Ankunft
goal-kind-community-example-building-services = In neun Monaten stellen jeden Monat 15 Hausbesitzer eine Frage zum Energiesparen
goal-kind-distinction-example-building-services = In zwölf Monaten 4,8 statt 4,5 Sterne bei Google, mehr als die drei nächsten Betriebe

## carpenter

goal-kind-customers-example-carpenter = Von 3 auf 7 Anfragen für Möbel und Einbauten im Monat in sechs Monaten
goal-kind-sales-example-carpenter = In zwölf Monaten 2.500 Euro im Monat aus Aufträgen, die über Instagram kamen
goal-kind-service-example-carpenter = In drei Monaten bekommen Anfragen die erste Antwort in 8 statt 48 Stunden
goal-kind-staff-example-carpenter = In sechs Monaten 3 passende Bewerbungen von Gesellen oder Auszubildenden
goal-kind-local-example-carpenter = Von 15 auf 30 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-carpenter = In sechs Monaten 3.000 statt 800 erreichte Menschen im Monat im Umkreis von 30 Kilometern
goal-kind-pr-example-carpenter = In zwölf Monaten 3 Erwähnungen in Zeitung und Wohnmagazinen
goal-kind-feedback-example-carpenter = Ab diesem Quartal wird alle drei Monate 1 Anregung von Kunden in ein Möbelstück übernommen
goal-kind-community-example-carpenter = In neun Monaten stellen jeden Monat 15 Menschen eine Frage zu Holz und Pflege
goal-kind-distinction-example-carpenter = In zwölf Monaten 4,9 statt 4,6 Sterne bei Google, mehr als die drei nächsten Werkstätten

## gardening

goal-kind-customers-example-gardening = Von 5 auf 12 Anfragen für Gärten im Monat bis zum Frühjahr in sechs Monaten
goal-kind-sales-example-gardening = In sechs Monaten 800 Euro im Monat aus Sträußen und Pflanzen, die über WhatsApp bestellt werden
goal-kind-service-example-gardening = In zwei Monaten werden Fragen zu Pflanzen und Lieferung in 4 statt 24 Stunden beantwortet
goal-kind-staff-example-gardening = Bis zur Saison in vier Monaten 4 passende Bewerbungen für Garten und Verkauf
goal-kind-local-example-gardening = Von 40 auf 80 Anrufe und Wegabfragen im Monat bis zur Pflanzzeit in sechs Monaten
goal-kind-awareness-example-gardening = In acht Monaten 4.000 statt 1.500 erreichte Menschen im Monat im Umkreis von 20 Kilometern
goal-kind-pr-example-gardening = In zwölf Monaten 4 Erwähnungen in Zeitung und Vereinen, zum Beispiel zum Gartentag
goal-kind-feedback-example-gardening = Ab diesem Quartal kommt alle drei Monate 1 Pflanze oder 1 Leistung dazu, nach der Kunden gefragt haben
goal-kind-community-example-gardening = In sechs Monaten fragen oder zeigen jeden Monat 25 Menschen etwas aus ihrem Garten
goal-kind-distinction-example-gardening = In zwölf Monaten 4,7 statt 4,4 Sterne bei Google, mehr als die drei nächsten Gärtnereien

## garage

goal-kind-customers-example-garage = Von 8 auf 15 Terminanfragen neuer Kunden im Monat in sechs Monaten
goal-kind-sales-example-garage = In vier Monaten 900 Euro im Monat aus Reifenwechseln und Durchsichten mit dem Code aus Facebook
goal-kind-service-example-garage = In zwei Monaten werden Fragen nach Terminen und Preisen in 3 statt 24 Stunden beantwortet
goal-kind-staff-example-garage = In sechs Monaten 3 passende Bewerbungen für die Werkstatt
goal-kind-local-example-garage = Von 70 auf 120 Anrufe und Wegabfragen im Monat bis zur Reifenzeit in fünf Monaten
goal-kind-awareness-example-garage = In sechs Monaten 3.500 statt 1.200 erreichte Menschen im Monat im Umkreis von 15 Kilometern
goal-kind-pr-example-garage = In zwölf Monaten 3 Erwähnungen durch Zeitung, Innung oder Verein
goal-kind-feedback-example-garage = Ab diesem Quartal wird alle drei Monate 1 Wunsch von Kunden umgesetzt, etwa ein Leihrad
goal-kind-community-example-garage = In neun Monaten stellen jeden Monat 20 Kunden eine Frage oder geben einen Tipp
goal-kind-distinction-example-garage = In zwölf Monaten 4,8 statt 4,5 Sterne bei Google, mehr als die drei nächsten Werkstätten

## industry

goal-kind-customers-example-industry = Von 2 auf 5 Anfragen von Betrieben im Monat in neun Monaten
goal-kind-sales-example-industry = In zwölf Monaten 5.000 Euro im Monat aus Aufträgen, die über LinkedIn begannen
goal-kind-service-example-industry = In drei Monaten werden technische Fragen in 8 statt 48 Stunden beantwortet
goal-kind-staff-example-industry = In sechs Monaten 3 passende Bewerbungen für die Fertigung
goal-kind-local-example-industry = Von 10 auf 20 Anrufe und Wegabfragen im Monat aus der Region in sechs Monaten
goal-kind-awareness-example-industry = In neun Monaten 2.000 statt 600 erreichte Fachleute im Monat in zwei Branchen
goal-kind-pr-example-industry = In zwölf Monaten 4 Erwähnungen in Fachzeitschriften und Verbänden
goal-kind-feedback-example-industry = Ab diesem Quartal wird alle drei Monate 1 Verbesserung umgesetzt, die ein Kunde angeregt hat
goal-kind-community-example-industry = In zwölf Monaten beteiligen sich jeden Monat 15 Anwender an Fachfragen
goal-kind-distinction-example-industry = In zwölf Monaten nennen 6 von 10 Neukunden unser Fachwissen als Grund, heute sind es 3

## wholesale

goal-kind-customers-example-wholesale = Von 4 auf 9 Anfragen neuer Händler im Monat in sechs Monaten
goal-kind-sales-example-wholesale = In neun Monaten 3.000 Euro im Monat aus Bestellungen nach Neuheiten auf LinkedIn
goal-kind-service-example-wholesale = In zwei Monaten werden Fragen zu Lieferzeiten in 3 statt 24 Stunden beantwortet
goal-kind-staff-example-wholesale = In vier Monaten 3 passende Bewerbungen für Lager und Fahrdienst
goal-kind-local-example-wholesale = Von 20 auf 35 Anrufe und Wegabfragen im Monat zum Abhollager in sechs Monaten
goal-kind-awareness-example-wholesale = In neun Monaten 1.500 statt 400 erreichte Händler im Monat im Liefergebiet
goal-kind-pr-example-wholesale = In zwölf Monaten 4 Erwähnungen in Fachpresse und Verbänden
goal-kind-feedback-example-wholesale = Ab diesem Quartal wird alle drei Monate 1 Artikel aufgenommen, nach dem Kunden gefragt haben
goal-kind-community-example-wholesale = In neun Monaten zeigen jeden Monat 10 Kunden ein Projekt mit unserer Ware
goal-kind-distinction-example-wholesale = In zwölf Monaten 4,6 statt 4,2 Sterne bei Google, mehr als drei ähnliche Lieferanten

## consulting

goal-kind-customers-example-consulting = Von 3 auf 7 Anfragen für ein Erstgespräch im Monat in sechs Monaten
goal-kind-sales-example-consulting = In zwölf Monaten 2.000 Euro im Monat aus Mandaten, die über LinkedIn begannen
goal-kind-service-example-consulting = In zwei Monaten bekommen Fragen die erste Antwort in 8 statt 48 Stunden
goal-kind-staff-example-consulting = In sechs Monaten 3 passende Bewerbungen für Sachbearbeitung oder Ausbildung
goal-kind-local-example-consulting = Von 15 auf 30 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-consulting = In neun Monaten 2.500 statt 800 erreichte Menschen im Monat in der Region
goal-kind-pr-example-consulting = In zwölf Monaten 6 Erwähnungen in Zeitung und Fachmedien, zum Beispiel mit einem Gastbeitrag
goal-kind-feedback-example-consulting = Ab diesem Quartal wird alle drei Monate 1 häufige Frage zu einem Merkblatt
goal-kind-community-example-consulting = In neun Monaten stellen jeden Monat 12 Menschen eine Frage unter unseren Beiträgen
goal-kind-distinction-example-consulting = In zwölf Monaten 4,8 statt 4,5 Sterne bei Google, mehr als die drei nächsten Kanzleien

## it

goal-kind-customers-example-it = Von 3 auf 6 Anfragen kleiner Betriebe im Monat in sechs Monaten
goal-kind-sales-example-it = In zwölf Monaten 1.500 Euro im Monat aus Wartungsverträgen, die über Social Media begannen
goal-kind-service-example-it = In zwei Monaten werden Hilferufe in 2 statt 12 Stunden beantwortet
goal-kind-staff-example-it = In sechs Monaten 3 passende Bewerbungen für Technik oder Entwicklung
goal-kind-local-example-it = Von 15 auf 30 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-it = In neun Monaten 2.000 statt 700 erreichte Menschen im Monat aus Betrieben der Region
goal-kind-pr-example-it = In zwölf Monaten 4 Erwähnungen durch Zeitung oder Kammer, zum Beispiel zu Sicherheitsfragen
goal-kind-feedback-example-it = Ab diesem Quartal wird alle drei Monate 1 Funktion oder 1 Ablauf nach Kundenwunsch verbessert
goal-kind-community-example-it = In neun Monaten beteiligen sich jeden Monat 20 Menschen an der Frage der Woche
goal-kind-distinction-example-it = In zwölf Monaten 4,9 statt 4,6 Sterne bei Google, mehr als drei ähnliche Betriebe

## creative

goal-kind-customers-example-creative = Von 3 auf 8 Anfragen für Aufträge im Monat in sechs Monaten
goal-kind-sales-example-creative = In neun Monaten 1.200 Euro im Monat aus Aufträgen, die über Instagram kamen
goal-kind-service-example-creative = In zwei Monaten bekommen Anfragen die erste Antwort in 6 statt 36 Stunden
goal-kind-staff-example-creative = In sechs Monaten 4 passende Bewerbungen für Assistenz oder Praktikum
goal-kind-local-example-creative = Von 10 auf 22 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-creative = In sechs Monaten 5.000 statt 2.000 erreichte Menschen im Monat im Umkreis von 50 Kilometern
goal-kind-pr-example-creative = In zwölf Monaten 5 Erwähnungen in Blogs und Zeitung, zum Beispiel zu einer Ausstellung
goal-kind-feedback-example-creative = Ab diesem Quartal wird alle drei Monate 1 Angebot nach Rückmeldungen von Kunden verändert
goal-kind-community-example-creative = In sechs Monaten beteiligen sich jeden Monat 30 Menschen mit Fragen oder eigenen Bildern
goal-kind-distinction-example-creative = In zwölf Monaten 4,9 statt 4,7 Sterne bei Google, mehr als drei ähnliche Anbieter

## real-estate

goal-kind-customers-example-real-estate = Von 2 auf 5 Anfragen von Eigentümern im Monat in sechs Monaten
goal-kind-sales-example-real-estate = In zwölf Monaten 2.000 Euro Provision im Monat aus Kontakten über Social Media
goal-kind-service-example-real-estate = In zwei Monaten werden Fragen von Mietern und Käufern in 6 statt 36 Stunden beantwortet
goal-kind-staff-example-real-estate = In sechs Monaten 3 passende Bewerbungen für Verwaltung oder Vertrieb
goal-kind-local-example-real-estate = Von 25 auf 45 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-real-estate = In sechs Monaten 4.000 statt 1.500 erreichte Menschen im Monat in drei Nachbarorten
goal-kind-pr-example-real-estate = In zwölf Monaten 4 Erwähnungen in der Zeitung, zum Beispiel zu den Preisen im Ort
goal-kind-feedback-example-real-estate = Ab diesem Quartal wird alle drei Monate 1 Vorschlag von Mietern oder Käufern umgesetzt
goal-kind-community-example-real-estate = In neun Monaten stellen jeden Monat 15 Menschen eine Frage zum Kaufen oder Mieten
goal-kind-distinction-example-real-estate = In zwölf Monaten 4,7 statt 4,3 Sterne bei Google, mehr als die drei nächsten Makler

## school

goal-kind-customers-example-school = Von 10 auf 20 Anfragen für Kurse im Monat in sechs Monaten
goal-kind-sales-example-school = In sechs Monaten 1.500 Euro im Monat aus Anmeldungen mit dem Code aus TikTok oder Instagram
goal-kind-service-example-school = In zwei Monaten werden Fragen zu Kursen und Terminen in 3 statt 20 Stunden beantwortet
goal-kind-staff-example-school = In sechs Monaten 3 passende Bewerbungen von Lehrkräften
goal-kind-local-example-school = Von 50 auf 90 Anrufe und Wegabfragen im Monat bis zum nächsten Kursbeginn in vier Monaten
goal-kind-awareness-example-school = In sechs Monaten 6.000 statt 2.500 erreichte Menschen im Monat im Umkreis von 15 Kilometern
goal-kind-pr-example-school = In zwölf Monaten 4 Erwähnungen durch Zeitung, Schulen oder Vereine
goal-kind-feedback-example-school = Ab diesem Quartal wird alle drei Monate 1 Vorschlag aus den Kursen umgesetzt
goal-kind-community-example-school = In sechs Monaten machen jeden Monat 40 Menschen bei unserer Quizfrage mit
goal-kind-distinction-example-school = In zwölf Monaten 4,8 statt 4,5 Sterne bei Google, mehr als die drei nächsten Schulen

## association

goal-kind-customers-example-association = Von 2 auf 5 Anfragen neuer Mitglieder im Monat in sechs Monaten
goal-kind-sales-example-association = In neun Monaten 400 Euro Spenden im Monat über die Links in unseren Beiträgen
goal-kind-service-example-association = In zwei Monaten werden Fragen zu Angeboten und Terminen in 12 statt 48 Stunden beantwortet
goal-kind-staff-example-association = In sechs Monaten 5 Menschen, die sich für ein Ehrenamt melden
goal-kind-local-example-association = Von 15 auf 30 Anrufe und Wegabfragen im Monat in sechs Monaten
goal-kind-awareness-example-association = In sechs Monaten 3.000 statt 1.000 erreichte Menschen im Monat in der Gemeinde
goal-kind-pr-example-association = In zwölf Monaten 10 Erwähnungen in Zeitung und Gemeindeblatt
goal-kind-feedback-example-association = Ab diesem Quartal wird alle drei Monate 1 Vorschlag von Mitgliedern umgesetzt
goal-kind-community-example-association = In sechs Monaten beteiligen sich jeden Monat 35 Mitglieder mit Bildern oder Kommentaren
goal-kind-distinction-example-association = In zwölf Monaten nennen 5 von 10 neuen Mitgliedern unser besonderes Angebot als Grund, heute sind es 2
