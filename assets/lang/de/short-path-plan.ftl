### The short path: sentences of the first plan, general ones and then trade by trade. The firm speaks ("we").

## Firm and people

first-plan-owner = (Namen eintragen)
first-plan-note = Dieser Plan ist aus sieben Antworten entstanden. Was nicht gefragt wurde, ist im Gewerbe üblich und eine Annahme. Lesen Sie alles einmal durch, und ändern Sie, was bei Ihnen anders ist.
first-plan-me = Ich (Leitung)
first-plan-me-job = Leitet den Betrieb, macht die Beiträge und beantwortet alles selbst
first-plan-lead = Leitung
first-plan-lead-job = Verantwortet den Plan, macht die Beiträge und liest die Zahlen
first-plan-deputy = Vertretung
first-plan-deputy-job = Achtet auf das, was über uns gesagt wird, und springt bei Urlaub und Krankheit ein
first-plan-other-duties = Das Tagesgeschäft geht vor, deshalb stehen die Stunden fest im Dienstplan
first-plan-team-note = Die Namen sind Platzhalter. Setzen Sie die Menschen ein, die es wirklich tun.
first-plan-monitoring = Lesen, was über uns gesagt wird
first-plan-planning = Themen und Bilder für den Monat planen

## Goals

# $who is what the trade calls its customers, in the plural.
first-plan-goal-customers = Neue { $who } gewinnen
first-plan-goal-customers-measure = Neue { $who } im Monat, die uns online gefunden haben
first-plan-goal-customers-ambition = Jeden Monat einige neue { $who }, die zu uns passen und uns weiterempfehlen
first-plan-goal-sales = Mehr Umsatz durch { $who }, die uns online finden
first-plan-goal-sales-measure = Umsatz im Monat durch neue { $who }, die uns online gefunden haben
first-plan-goal-sales-ambition = Auch in den ruhigen Wochen verlässlich verkaufen
first-plan-goal-local = In der Nähe gefunden werden
first-plan-goal-local-measure = Neue { $who } im Monat, die uns über Karte oder Suche gefunden haben
first-plan-goal-local-ambition = Wer in der Nähe sucht, findet zuerst uns
first-plan-goal-service = Fragen schnell und freundlich beantworten
first-plan-goal-service-measure = Fragen im Monat, die wir online binnen eines Werktags beantwortet haben
first-plan-goal-service-unit = Fragen
first-plan-goal-service-source = Strichliste neben dem Gerät, auf dem die Nachrichten ankommen
first-plan-goal-service-ambition = Wer uns etwas fragt, bekommt am selben oder am nächsten Werktag eine Antwort
first-plan-goal-staff = Passende Bewerbungen bekommen
first-plan-goal-staff-measure = Passende Bewerbungen seit dem Start, die online auf uns gekommen sind
first-plan-goal-staff-unit = Bewerbungen
first-plan-goal-staff-source = Im ersten Gespräch fragen wir jede Bewerberin und jeden Bewerber, woher sie uns kennen, und notieren es
first-plan-goal-staff-ambition = Offene Stellen mit Menschen besetzen, die zu uns passen und bleiben
first-plan-goal-awareness = In der Umgebung bekannter werden
first-plan-goal-awareness-measure = Menschen im Monat, die unsere Beiträge sehen
first-plan-goal-awareness-unit = Menschen
first-plan-goal-awareness-source = Statistik der Plattformen, am Monatsende abgelesen
first-plan-goal-awareness-ambition = Wer hier wohnt, kennt uns und weiß, was wir können
first-plan-goal-note = Gezählt wird ab dem Start, deshalb beginnt die Zahl bei null. Die Zielzahl folgt aus der Zahl der Beiträge und ist eine Annahme. Nach den ersten Wochen wissen Sie mehr.
first-plan-euros = Euro
first-plan-francs = Franken

## Audiences

first-plan-reach-local = Im Ort und in den Nachbarorten
first-plan-reach-regional = In der Region, bis etwa eine halbe Stunde Fahrt
first-plan-reach-national = Im ganzen Land
first-plan-reach-international = Im eigenen Land und in den Nachbarländern
first-plan-audience-note = So ist es im Gewerbe üblich. Fragen Sie zehn Kunden, ob es bei Ihnen auch so ist.
# $name is the name of an audience.
first-plan-audience-young = { $name }: unter 50 Jahren
# $name is the name of an audience.
first-plan-audience-old = { $name }: ab 50 Jahren
first-plan-staff-needs = Wollen wissen, wie es sich hier arbeitet, wer die Kollegen sind und was am Monatsende bleibt
first-plan-staff-habits = Schauen auf dem Handy, wie der Betrieb wirklich ist, und fragen im Freundeskreis
first-plan-competitor = Der stärkste Mitbewerber am Ort (Namen eintragen)
first-plan-competitor-presence = Eine halbe Stunde ansehen: wo er ist, wie oft er schreibt und was gut ankommt
first-plan-competitor-gaps = Notieren, was er nicht zeigt und was wir zeigen können

## Content

first-plan-jobs = Arbeiten bei uns
first-plan-jobs-ideas = Ein Arbeitstag in Bildern, drei Fragen an jemanden aus dem Team, die offene Stelle ohne Floskeln
first-plan-tone = Freundlich, ehrlich, verständlich
first-plan-avoids = Kein Jammern, nichts über Mitbewerber, keine Kunden ohne Erlaubnis
first-plan-approval = Vor jedem Beitrag drei Fragen: Stimmt es? Dürfen wir das Bild zeigen? Würden wir es auch vor Kunden sagen?
# $occasions is a list such as "Ostern (April), Advent (Dezember)".
first-plan-occasions = Anlässe im Jahr: { $occasions }
# $name is an occasion, $month the name of a month.
first-plan-occasion = { $name } ({ $month })

## Platforms

# $use is a sentence without a period, $hours a length of time.
first-plan-reason = { $use }. In unserer Zeit ist das zu schaffen: rund { $hours } in der Woche.
first-plan-entry-note = Beim Einrichten prüfen: Name, Anschrift und Telefon überall gleich, Öffnungszeiten samt Feiertagen, die Nadel auf der Karte vor der Tür, fünf eigene Bilder
# $hours is a length of time.
first-plan-few-hours = Mit { $hours } in der Woche ist nur ein gepflegter Eintrag ehrlich zu schaffen, und der wirkt. Regelmäßige Beiträge kommen dazu, sobald mehr Zeit da ist.
first-plan-freelancer = Freie Mitarbeit
first-plan-freelancer-job = Macht Bilder und Beiträge gegen Rechnung
first-plan-more = Mehr Plattformen auf einmal
first-plan-more-later = Wenige gut gepflegte Plattformen bringen am Anfang mehr als viele halbe. Bleibt nach den ersten Wochen Zeit übrig, kommt die nächste dazu.
# $hours is a length of time.
first-plan-more-reason = Mit { $hours } in der Woche wird aus vielen halben Auftritten keiner, der wirkt

## Budget

first-plan-equipment = Stativ, Licht und Mikrofon für das Handy
first-plan-phone = Bilder und Filme mit dem Handy, das schon da ist
first-plan-photos = Fotografin für einen halben Tag
first-plan-ads = Anzeigen auf { $platform } für die besten Beiträge
first-plan-platform-cost = Gebühr für { $platform }
first-plan-external = Hilfe von außen für { $platform }
first-plan-budget-note = Die Beträge, der Preis der eigenen Stunde und der Deckungsbeitrag je Kunde sind Annahmen. Was nicht ausgegeben wird, bleibt als Spielraum für das, was nach den ersten Wochen am besten wirkt.
first-plan-no-money = Ohne Geld geht es auch: Dann kostet es nur die eigene Zeit.

## Rules and law

first-plan-rules-note = Die drei Hausregeln gelten ab dem Start. Lesen Sie sie einmal gemeinsam, und passen Sie die Worte an.
first-plan-rules-read = Hausregeln gemeinsam lesen und unterschreiben
first-plan-rules-read-alone = Hausregeln lesen und neben den Bildschirm hängen
first-plan-law-before = Auch das gehört vor den ersten Beitrag
first-plan-law-first = Das kommt zuerst, vor dem ersten Beitrag
first-plan-law-competitions = Dieser Plan sieht kein Gewinnspiel vor. Vor dem ersten bitte prüfen.
first-plan-law-ad-labelling = Dieser Plan sieht keine bezahlten Kooperationen und keine Geschenke vor. Vor der ersten bitte prüfen.
first-plan-law-ai = Dieser Plan sieht keine mit KI erzeugten Bilder vor. Vor dem ersten bitte prüfen.
first-plan-law-music = Dieser Plan sieht keine Videos mit Musik vor. Vor dem ersten bitte prüfen.
first-plan-law-messages = Dieser Plan sieht keine Werbung per E-Mail oder Messenger vor. Vor der ersten bitte prüfen.
first-plan-law-jobs = Dieser Plan sieht keine Stellenanzeigen vor. Vor der ersten bitte prüfen.

## Risks

first-plan-alone = Ich falle aus, und niemand kann einspringen
first-plan-alone-mitigation = Zugänge und Abläufe auf einer Seite aufschreiben und verschlossen hinterlegen, zwei Wochen Beiträge auf Vorrat halten
first-plan-alone-contingency = Eine Vertrauensperson stellt eine kurze Notiz online und beantwortet nur Dringendes, neue Beiträge ruhen

## Rollout and measuring

first-plan-otherwise-4 = Dann prüfen wir zuerst, ob wirklich alle gefragt und gezählt werden, und nehmen mehr vom Thema, das am besten ankam
first-plan-otherwise-8 = Dann fragen wir fünf Kunden, was ihnen fehlt, und ändern die Themen
first-plan-otherwise-12 = Dann stellen wir die schwächste Plattform auf „Nur beobachten“ und geben ihre Zeit der stärksten
first-plan-otherwise-12-single = Dann lassen wir das Thema weg, das am wenigsten gebracht hat, und geben seine Zeit dem stärksten
first-plan-otherwise-26 = Dann überlegen wir, ob das Ziel oder der Weg falsch war, und schreiben den Plan neu
first-plan-method = { $count }. Am Monatsende wird die Zahl eingetragen, das dauert fünf Minuten.
# $margin is money.
first-plan-question-margin = Bleiben von einem neuen Kunden im ersten Jahr wirklich rund { $margin } nach Abzug von Ware und Material?
first-plan-question-online = Wie viele kamen bisher über das Netz zu uns? Eine Woche lang fragen und zählen
first-plan-step-deputy-alone = Zugänge und Abläufe auf einer Seite aufschreiben und verschlossen hinterlegen
first-plan-step-budget = Nach acht Wochen entscheiden, ob ein kleiner Betrag für Anzeigen hilft
first-plan-rollout-note = Der Weg ist so gelegt, dass keine Woche mehr Zeit braucht, als da ist.

## Bakery

first-plan-bakery-audience = Familien und Berufstätige aus der Nachbarschaft
first-plan-bakery-needs = Wollen wissen, was heute frisch ist, ob am Sonntag offen ist und was ohne Zusatzstoffe gemacht wird
first-plan-bakery-habits = Suchen unterwegs auf dem Handy nach Öffnungszeiten, lesen Bewertungen und bleiben an Bildern vom Ort hängen
first-plan-bakery-unit = Kunden
first-plan-bakery-count = Strichliste an der Theke: Wer neu ist, wird gefragt, wie er auf uns gekommen ist
first-plan-bakery-strength = Wir machen noch selbst, was wir verkaufen, und kennen unsere Kunden mit Namen
first-plan-bakery-material = Das Handy liegt in der Backstube bereit: ein Bild am Morgen, wenn die ersten Bleche aus dem Ofen kommen
first-plan-bakery-says = Was heute gut ist, wie es gemacht wird und wer es gemacht hat
first-plan-bakery-staff = Fachkräfte, Aushilfen und Lehrlinge aus der Umgebung
first-plan-bakery-today = Heute im Laden
first-plan-bakery-today-ideas = Brot des Tages, der Kuchen am Freitag, was am Nachmittag noch da ist
first-plan-bakery-bakehouse = Aus der Backstube
first-plan-bakery-bakehouse-ideas = Der Teig um vier Uhr früh, ein Handgriff in einer Minute, wer hier arbeitet
first-plan-bakery-origin = Woher es kommt
first-plan-bakery-origin-ideas = Die Mühle, der Bauer, das Rezept der Großmutter, warum Sauerteig zwei Tage braucht

## Restaurant

first-plan-restaurant-audience = Paare, Familien und Freundeskreise, die am Wochenende ausgehen
first-plan-restaurant-needs = Wollen sehen, was auf den Teller kommt, was es ungefähr kostet und ob am Samstag noch ein Tisch frei ist
first-plan-restaurant-habits = Vergleichen Bilder und Bewertungen auf dem Handy, oft erst am selben Tag, und schicken den Link an die anderen
first-plan-restaurant-unit = Gäste
first-plan-restaurant-count = Im Reservierungsbuch steht bei neuen Gästen ein Kürzel, wie sie auf uns gekommen sind
first-plan-restaurant-strength = Wir kochen frisch, und bei uns bedient der Wirt noch selbst
first-plan-restaurant-material = Jedes neue Gericht wird einmal am Fenster fotografiert, bevor es zum ersten Mal hinausgeht
first-plan-restaurant-says = Was es diese Woche gibt, wie es entsteht und wer am Herd steht
first-plan-restaurant-staff = Köche, Servicekräfte und Lehrlinge aus der Region
first-plan-restaurant-menu = Diese Woche auf der Karte
first-plan-restaurant-menu-ideas = Der Mittagstisch, ein neues Gericht, was der Markt gerade hergibt
first-plan-restaurant-kitchen = In der Küche
first-plan-restaurant-kitchen-ideas = Ein Gericht in fünf Bildern, die Soße, die zwei Tage kocht, ein Handgriff des Kochs
first-plan-restaurant-hosts = Gastgeber und Gäste
first-plan-restaurant-hosts-ideas = Wer bedient, die Feier im Saal mit Erlaubnis der Gäste, das Lieblingsgericht des Hauses

## Hotel

first-plan-hotel-audience = Paare und Familien, die ein paar Tage in der Gegend verbringen wollen
first-plan-hotel-needs = Wollen wissen, was man hier unternimmt, wie das Zimmer wirklich aussieht und was direkt gebucht kostet
first-plan-hotel-habits = Sammeln Ideen am Abend auf dem Sofa, prüfen Bewertungen und buchen oft über ein Portal, das sie vom Namen her kennen
first-plan-hotel-unit = Gäste
first-plan-hotel-count = Bei der Anreise fragen wir jeden neuen Gast, wie er auf uns gekommen ist, und notieren es auf dem Meldeschein
first-plan-hotel-strength = Wir kennen jeden Weg in der Gegend und geben Tipps, die in keinem Prospekt stehen
first-plan-hotel-material = Bei jedem Spaziergang entstehen drei Bilder, aus jedem Zimmer eines bei gutem Licht
first-plan-hotel-says = Was man hier erlebt, was gerade blüht und wie man am besten ankommt
first-plan-hotel-staff = Servicekräfte, Zimmerpersonal und Lehrlinge, die hier leben wollen
first-plan-hotel-outings = Ausflüge vor der Tür
first-plan-hotel-outings-ideas = Ein Weg für den Vormittag, was bei Regen geht, wo man gut isst
first-plan-hotel-rooms = So wohnt man bei uns
first-plan-hotel-rooms-ideas = Ein Zimmer im Detail, der Blick aus dem Fenster, das Frühstück
first-plan-hotel-hosts = Gastgeber
first-plan-hotel-hosts-ideas = Wer hier arbeitet, was Gäste fragen, was wir selbst am liebsten machen

## Farm shop

first-plan-farm-shop-audience = Menschen aus der Stadt und den Dörfern ringsum, die wissen wollen, woher ihr Essen kommt
first-plan-farm-shop-needs = Wollen wissen, was gerade reif ist, wann offen ist und was man daraus kocht
first-plan-farm-shop-habits = Fahren am Wochenende aufs Land, suchen auf der Karte nach Hofläden und folgen Höfen, die etwas zeigen
first-plan-farm-shop-unit = Kunden
first-plan-farm-shop-count = Strichliste an der Kasse: Wer neu ist, wird gefragt, wie er auf uns gekommen ist
first-plan-farm-shop-strength = Alles wächst hier, und man kann zusehen
first-plan-farm-shop-material = Ein Bild bei jedem Gang über den Hof; das Wetter und die Arbeit liefern die Geschichten
first-plan-farm-shop-says = Was reif ist, was auf dem Feld geschieht und wie es schmeckt
first-plan-farm-shop-staff = Erntehelfer, Verkäuferinnen und Lehrlinge aus der Umgebung
first-plan-farm-shop-ripe = Jetzt reif
first-plan-farm-shop-ripe-ideas = Die ersten Erdbeeren, was diese Woche in der Kiste liegt, der neue Jahrgang
first-plan-farm-shop-farm = Arbeit auf dem Hof
first-plan-farm-shop-farm-ideas = Aussaat, Lese, Tiere, ein Tag mit uns, was das Wetter anrichtet
first-plan-farm-shop-recipes = Vom Hof in die Küche
first-plan-farm-shop-recipes-ideas = Ein Rezept mit fünf Zutaten, wie man lagert, was dazu passt

## Shop

first-plan-shop-audience = Stammkunden und Leute aus der Umgebung, die lieber anfassen als bestellen
first-plan-shop-needs = Wollen wissen, was neu da ist, ob es vorrätig ist und ob sich der Weg lohnt
first-plan-shop-habits = Suchen das Produkt zuerst auf dem Handy, prüfen Öffnungszeiten und fragen gern vorher nach
first-plan-shop-unit = Kunden
first-plan-shop-count = Strichliste an der Kasse: Wer neu ist, wird gefragt, wie er auf uns gekommen ist
first-plan-shop-strength = Wir wählen selbst aus, was wir verkaufen, und beraten, ohne zu drängen
first-plan-shop-material = Jede Lieferung wird beim Auspacken fotografiert, das Licht am Schaufenster ist am Vormittag am besten
first-plan-shop-says = Was neu ist, was wir selbst benutzen und wovon wir abraten
first-plan-shop-staff = Verkäuferinnen, Aushilfen und Lehrlinge aus der Umgebung
first-plan-shop-new = Frisch ausgepackt
first-plan-shop-new-ideas = Neue Ware, Einzelstücke, was nach langer Zeit wieder da ist
first-plan-shop-advice = Beratung in einer Minute
first-plan-shop-advice-ideas = Die richtige Größe, zwei Produkte im Vergleich, was Kunden am häufigsten fragen
first-plan-shop-people = Menschen im Laden
first-plan-shop-people-ideas = Wer berät, Lieblingsstücke im Team, Stammkunden mit ihrer Erlaubnis

## Hair and beauty

first-plan-hair-audience = Menschen aus dem Ort, die mit ihrem Salon nicht ganz zufrieden sind oder neu zugezogen sind
first-plan-hair-needs = Wollen sehen, wie das Ergebnis aussieht, was es kostet und wann der nächste Termin frei ist
first-plan-hair-habits = Schauen Bilder von Schnitten und Farben an, lesen Bewertungen und buchen gern am Abend
first-plan-hair-unit = Kunden
first-plan-hair-count = Bei jedem ersten Termin fragen wir, wie man auf uns gekommen ist, und machen einen Strich am Empfang
first-plan-hair-strength = Wir nehmen uns vor dem ersten Schnitt Zeit für ein Gespräch
first-plan-hair-material = Ein Platz mit Tageslicht und ruhigem Hintergrund für das Bild nach dem Termin, immer mit Erlaubnis
first-plan-hair-says = Was zu wem passt, wie es hält und was wir ehrlich nicht empfehlen
first-plan-hair-staff = Friseurinnen, Kosmetikerinnen und Lehrlinge aus der Umgebung
first-plan-hair-results = Vorher und nachher
first-plan-hair-results-ideas = Eine Farbkorrektur, ein mutiger Schnitt, das Bild mit schriftlicher Erlaubnis
first-plan-hair-care = Pflege für zu Hause
first-plan-hair-care-ideas = Föhnen in einer Minute, was trockenes Haar braucht, ein Produkt ehrlich erklärt
first-plan-hair-team = Wer hier arbeitet
first-plan-hair-team-ideas = Wer was besonders gut kann, eine Fortbildung, ein ruhiger Moment im Salon

## Practice

first-plan-practice-audience = Menschen aus der Umgebung, die mit Beschwerden Hilfe suchen
first-plan-practice-needs = Wollen wissen, ob ihnen hier geholfen wird, wie der erste Termin abläuft und wie lange sie warten
first-plan-practice-habits = Suchen nach ihrer Beschwerde und dem Ort, lesen Bewertungen und fragen Bekannte
first-plan-practice-unit = Patienten
first-plan-practice-count = Am Empfang fragen wir bei der Anmeldung, wie man auf uns gekommen ist, und machen einen Strich
first-plan-practice-strength = Wir nehmen uns Zeit, erklären verständlich und geben Übungen mit, die zu Hause gelingen
first-plan-practice-material = Übungen zeigt jemand aus dem Team; Patienten sind nie im Bild
first-plan-practice-says = Was jeder selbst tun kann, wann man besser kommt und was wir nicht versprechen
first-plan-practice-staff = Therapeutinnen, Fachangestellte und Auszubildende aus der Umgebung
first-plan-practice-exercises = Übungen für zu Hause
first-plan-practice-exercises-ideas = Eine Minute für den Nacken, was nach langem Sitzen hilft, ein häufiger Fehler
first-plan-practice-visit = So läuft es bei uns ab
first-plan-practice-visit-ideas = Der erste Termin, was man mitbringt, was die Kasse zahlt
first-plan-practice-team = Das Team
first-plan-practice-team-ideas = Wer worauf spezialisiert ist, eine Fortbildung, ein Blick in die Räume

## Building services

first-plan-building-services-audience = Hausbesitzer und kleine Betriebe in der Region
first-plan-building-services-needs = Wollen wissen, wer verlässlich kommt, was ungefähr auf sie zukommt und welche Förderung es gibt
first-plan-building-services-habits = Fragen Nachbarn, suchen bei einem Defekt sofort auf dem Handy und lesen dann Bewertungen
first-plan-building-services-unit = Auftraggeber
first-plan-building-services-count = Am Telefon liegt eine Strichliste: Wer neu anruft, wird gefragt, wie er auf uns gekommen ist
first-plan-building-services-strength = Wir kommen, wenn wir es sagen, und erklären vorher, was es kostet
first-plan-building-services-material = Auf jeder Baustelle ein Bild davor und eines danach, ohne Namen und Hausnummer
first-plan-building-services-says = Was gemacht wurde, warum so und was man selbst prüfen kann
first-plan-building-services-staff = Gesellinnen, Monteure und Lehrlinge aus der Region
first-plan-building-services-sites = Von der Baustelle
first-plan-building-services-sites-ideas = Vorher und nachher, eine knifflige Stelle, ein sauberer Schaltschrank
first-plan-building-services-saving = Energie und Geld sparen
first-plan-building-services-saving-ideas = Heizung richtig einstellen, Förderung in drei Sätzen, was sich nicht lohnt
first-plan-building-services-training = Lernen bei uns
first-plan-building-services-training-ideas = Ein Tag mit dem Lehrling, die bestandene Prüfung, wie ein Praktikum abläuft

## Carpenter

first-plan-carpenter-audience = Hausbesitzer und Familien, die etwas Dauerhaftes suchen
first-plan-carpenter-needs = Wollen sehen, wie sauber gearbeitet wird, wie lange es dauert und in welchem Rahmen der Preis liegt
first-plan-carpenter-habits = Sammeln Bilder für Küche, Bad und Haus, fragen im Bekanntenkreis und prüfen dann den Betrieb
first-plan-carpenter-unit = Interessenten
first-plan-carpenter-count = Bei jedem ersten Gespräch fragen wir, wie man auf uns gekommen ist, und notieren es im Auftragsbuch
first-plan-carpenter-strength = Wir planen, bauen und montieren selbst, und nach Jahren kennen wir jedes Stück noch
first-plan-carpenter-material = Jede fertige Arbeit wird vor der Übergabe fotografiert, Werkstattbilder entstehen nebenbei
first-plan-carpenter-says = Wie es entsteht, welches Material wofür taugt und was es aushält
first-plan-carpenter-staff = Gesellinnen, Gesellen und Lehrlinge aus der Region
first-plan-carpenter-making = Ein Stück entsteht
first-plan-carpenter-making-ideas = Vom Brett zum Schrank, eine Verbindung ohne Schrauben, der Farbton am Muster
first-plan-carpenter-finished = Fertige Arbeiten
first-plan-carpenter-finished-ideas = Der Einbau in Bildern, ein kleines Bad mit viel Platz, was der Kunde sagt
first-plan-carpenter-wood = Material und Pflege
first-plan-carpenter-wood-ideas = Holz ölen, Kratzer ausbessern, woran man Qualität erkennt

## Garage

first-plan-garage-audience = Leute aus der Umgebung, die auf ihr Fahrzeug angewiesen sind
first-plan-garage-needs = Wollen wissen, was es kostet, wann ein Termin frei ist und ob die Reparatur wirklich nötig ist
first-plan-garage-habits = Suchen bei einer Panne auf der Karte, lesen Bewertungen und rufen dann an
first-plan-garage-unit = Kunden
first-plan-garage-count = Bei der Annahme fragen wir jeden neuen Kunden, wie er auf uns gekommen ist, und machen einen Strich
first-plan-garage-strength = Wir zeigen das kaputte Teil und reparieren nur, was nötig ist
first-plan-garage-material = Jedes anschauliche Teil wird vor dem Wegwerfen fotografiert, ohne Kennzeichen
first-plan-garage-says = Was das Geräusch bedeutet, was es ungefähr kostet und was noch warten kann
first-plan-garage-staff = Mechaniker, Aushilfen und Lehrlinge aus der Umgebung
first-plan-garage-season = Termine und Jahreszeit
first-plan-garage-season-ideas = Reifenwechsel, Licht im Herbst, Prüfung vor dem Urlaub
first-plan-garage-damage = Ein Schaden erklärt
first-plan-garage-damage-ideas = Die abgefahrene Bremse, ein Geräusch und seine Ursache, was die Reparatur kostet
first-plan-garage-team = Wer hier schraubt
first-plan-garage-team-ideas = Wer worauf spezialisiert ist, ein seltenes Fahrzeug, ein Lehrling erklärt

## Industry

first-plan-industry-audience = Technische Leiter und Einkäufer in mittleren Betrieben
first-plan-industry-needs = Wollen wissen, ob die Lösung bei ihnen funktioniert, wer schon damit arbeitet und wer im Ernstfall hilft
first-plan-industry-habits = Suchen gezielt nach der technischen Aufgabe, lesen Fachbeiträge und fragen Kollegen in anderen Betrieben
first-plan-industry-unit = Interessenten
first-plan-industry-count = Bei jeder ersten Anfrage fragen wir, wie man auf uns gekommen ist, und notieren es in der Kundenliste
first-plan-industry-strength = Bei uns spricht der Kunde mit denen, die die Maschine gebaut haben
first-plan-industry-material = Bei jeder Inbetriebnahme entstehen Bilder und ein kurzer Film, freigegeben vom Kunden
first-plan-industry-says = Welche Aufgabe gelöst wurde, mit welchen Zahlen und wo die Grenzen liegen
first-plan-industry-staff = Fachkräfte, Konstrukteure und Auszubildende aus der Region
first-plan-industry-use = Im Einsatz beim Kunden
first-plan-industry-use-ideas = Eine Anlage in einer Minute, Zahlen vor und nach dem Umbau, ein freigegebenes Bild
first-plan-industry-solution = Eine Aufgabe, eine Lösung
first-plan-industry-solution-ideas = Der häufigste Fehler, ein Bauteil erklärt, eine Frage aus dem Vertrieb
first-plan-industry-people = Menschen und Messen
first-plan-industry-people-ideas = Wer die Maschine gebaut hat, der Messestand, ein neuer Auszubildender

## Consulting

first-plan-consulting-audience = Inhaberinnen und Inhaber kleiner Betriebe in der Region
first-plan-consulting-needs = Wollen wissen, was sich ändert, was es für sie bedeutet und was die Beratung kostet
first-plan-consulting-habits = Fragen zuerst Kollegen, suchen dann nach dem Namen und lesen, was jemand fachlich schreibt
first-plan-consulting-unit = Mandanten
first-plan-consulting-count = Beim ersten Gespräch fragen wir, wie man auf uns gekommen ist, und notieren es in der Akte
first-plan-consulting-strength = Wir erklären in einfachen Sätzen und rufen zurück, wenn wir es sagen
first-plan-consulting-material = Fragen aus Gesprächen werden ohne Namen gesammelt; jede gibt einen Beitrag
first-plan-consulting-says = Was sich ändert, bis wann etwas zu tun ist und wann man Rat braucht
first-plan-consulting-staff = Fachkräfte und Auszubildende aus der Region
first-plan-consulting-deadlines = Fristen und Änderungen
first-plan-consulting-deadlines-ideas = Was ab dem Ersten gilt, welche Frist naht, was sich nicht geändert hat
first-plan-consulting-questions = Eine Frage kurz beantwortet
first-plan-consulting-questions-ideas = Lohnt sich das, muss ich das, darf ich das: eine Antwort in fünf Sätzen
first-plan-consulting-cases = Fälle ohne Namen
first-plan-consulting-cases-ideas = Was schiefging, was geholfen hat, was man daraus lernt
