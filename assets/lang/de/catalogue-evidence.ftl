### What the workbook knows: studies. For each what it found, and below who asked whom and when, with what has to be kept in mind.
### The space before % and after § is a no-break space.

-amex-2012 = American Express, Herbst 2012 (Jahr erschlossen): 839 US-Betriebe mit weniger als 100 Leuten
-ratepoint-2010 = RatePoint, August 2010: mehr als 150 US-Betriebe, meist bis 5 Leute
-bremerhaven-2012 = Hochschule Bremerhaven, 2012: rund 500 kleine und mittlere Betriebe in Deutschland
-liechtenstein-2013 = Universität Liechtenstein, 2013: 411 Entscheider in Deutschland, Österreich, der Schweiz und Liechtenstein, 82 % aus kleinen und mittleren Betrieben
-getapp-2022 = GetApp, um 2022/23: 250 kleine und mittlere Betriebe in Deutschland
-ard-zdf-2025 = ARD/ZDF-Medienstudie 2025: 2.512 Menschen ab 14 Jahren in Deutschland
-verticalresponse-2012 = VerticalResponse, um 2012: über 450 kleine Betriebe in den USA
-social-media-examiner = Social Media Examiner
-advice-read = gelesen 2026, keine Studie

## American Express

evidence-amex-use = Besonders erfolgreiche kleine Betriebe nutzten soziale Medien öfter: 70 % gegenüber 49 % aller Betriebe
evidence-amex-use-source = { -amex-2012 }. Die 49 % gelten für alle Befragten, nicht nur für „normale“ Betriebe.

evidence-amex-growth = Nur 6 % der Betriebe wuchsen besonders stark: in drei Jahren um 34 % beim Umsatz, alle zusammen um 10 %. Im Schnitt gab es sie 26 Jahre, mit 18 Beschäftigten.
evidence-amex-growth-source = { -amex-2012 }

evidence-amex-customers = Neue Kunden zu gewinnen war bei 79 % der besonders erfolgreichen Betriebe der Zweck, bei allen Betrieben bei 57 %
evidence-amex-customers-source = { -amex-2012 }

evidence-amex-sales = Mehr Umsatz war bei 52 % der besonders erfolgreichen Betriebe der Zweck, im Vergleich bei 46 %
evidence-amex-sales-source = { -amex-2012 }. Nur aus einem Artikel bekannt, nicht an der Quelle geprüft.

evidence-amex-community = Eine Gemeinschaft aufzubauen war nur bei 18 % der besonders erfolgreichen Betriebe der Zweck, im Vergleich bei 25 %
evidence-amex-community-source = { -amex-2012 }. Nur aus einem Artikel bekannt, nicht an der Quelle geprüft.

## Small firms in the United States, 2009 and 2010

evidence-citibank-leads = 76 % fanden soziale Netzwerke für neue Aufträge nicht hilfreich, 86 % holten sich dort nie Rat
evidence-citibank-leads-source = Citibank und GfK Roper, August 2009: 500 US-Betriebe mit weniger als 100 Leuten. Oft falsch mit 2010 angegeben.

evidence-ratepoint-reach = Ein schneller Weg zu möglichen Kunden? 35 % sagten Ja, 28 % Nein, 22 % waren unentschieden
evidence-ratepoint-reach-source = { -ratepoint-2010 }. Abgelehnt hat also nur gut ein Viertel, nicht die Mehrheit.

evidence-ratepoint-info = Wollen Kunden dort etwas über den Betrieb erfahren? 25 % sagten Ja, 36 % Nein, 20 % waren unentschieden
evidence-ratepoint-info-source = { -ratepoint-2010 }. Gefragt wurden Betriebe, nicht Kunden.

evidence-ratepoint-there = Sind die Kunden dort? 36 % sagten Ja, 20 % Nein, 27 % waren unentschieden
evidence-ratepoint-there-source = { -ratepoint-2010 }. Gefragt wurden Betriebe, nicht Kunden.

evidence-ratepoint-research = 24 % meinten, ihre Kunden suchten vor dem Kauf nicht im Netz
evidence-ratepoint-research-source = { -ratepoint-2010 }. Gefragt wurden Betriebe, nicht Kunden.

evidence-ratepoint-cheap = Von denen, die vor allem auf soziale Medien setzten, taten es 70 %, weil es am wenigsten kostet
evidence-ratepoint-cheap-source = { -ratepoint-2010 }

evidence-emarketer-users = 127 Millionen Menschen in den USA nutzten jeden Monat ein soziales Netzwerk, 57,5 % aller Menschen mit Internet
evidence-emarketer-users-source = eMarketer, Schätzung von 2010. Der Anteil gilt für Menschen mit Internet, nicht für alle.

evidence-hard-to-judge = Wo sich die Qualität vor dem Kauf schwer beurteilen lässt, zählt das Urteil anderer mehr
evidence-hard-to-judge-source = Kommentar zu einer Untersuchung des MIT über Musikkäufe, um 2010. Einschätzung, keine Zählung und nicht an der Quelle geprüft.

## Hochschule Bremerhaven

evidence-bremerhaven-active = 75 % waren geschäftlich im sozialen Netz, mit einem Firmenkonto oder einem privaten
evidence-bremerhaven-active-source = { -bremerhaven-2012 }

evidence-bremerhaven-platforms = Genutzt wurden Facebook (53,9 %), XING (50,8 %), Twitter (35,9 %), YouTube (25,9 %), Blogs (21,4 %), LinkedIn (16,9 %) und Google+ (6 %)
evidence-bremerhaven-platforms-source = { -bremerhaven-2012 }. Damals waren Instagram und TikTok noch kein Thema.

evidence-bremerhaven-goals = Ziele mit voller Zustimmung: Öffentlichkeitsarbeit (59,2 %), Bekanntheit (48,7 %), Werbung (36,9 %), Austausch in Echtzeit (33,5 %)
evidence-bremerhaven-goals-source = { -bremerhaven-2012 }

evidence-bremerhaven-rhythm = 41,8 % schrieben mehrmals in der Woche etwas Neues, 20,7 % täglich
evidence-bremerhaven-rhythm-source = { -bremerhaven-2012 }

evidence-bremerhaven-time = Zeit am Tag: bei 35,5 % „mindestens 30 Minuten“, bei 39,0 % 30 Minuten bis 2 Stunden, bei 15,1 % 2 bis 3 Stunden
evidence-bremerhaven-time-source = { -bremerhaven-2012 }. Wörtlich so im Original: Die ersten beiden Angaben überschneiden sich, gemeint sind wohl rund 30 Minuten. Der Rest fehlt.

evidence-bremerhaven-staff = Gesucht werden Menschen, die gut erklären, zuhören, mit anderen umgehen, schreiben und Kritik vertragen
evidence-bremerhaven-staff-source = { -bremerhaven-2012 }

evidence-bremerhaven-rules = Am wichtigsten waren den Betrieben Vertraulichkeit, Urheberrecht und die Werte des Betriebs
evidence-bremerhaven-rules-source = { -bremerhaven-2012 }

evidence-bremerhaven-plans = 47,3 % der Betriebe ohne Auftritt sahen Handlungsbedarf. Beginnen wollten 13,8 % in 3 Monaten, 22,4 % in 3 bis 6 und 41,4 % in 6 bis 12 Monaten.
evidence-bremerhaven-plans-source = { -bremerhaven-2012 }. Unklar ist, ob sich die Fristen auf alle ohne Auftritt beziehen.

evidence-bremerhaven-newcomers = Neulinge wollten mit Facebook (74,1 %), XING (41,4 %) oder YouTube (20,7 %) anfangen
evidence-bremerhaven-newcomers-source = { -bremerhaven-2012 }. Heute sähe die Liste anders aus.

evidence-bremerhaven-obstacles = Was im Weg steht: Auftritte nur zum Schein („macht unser Praktikant“), zu wenig Wissen und Zeit, keine Strategie, kein klares Ziel
evidence-bremerhaven-obstacles-source = { -bremerhaven-2012 }

evidence-bremerhaven-benefits = Was es bringt: mehr Interessenten, Service vor und nach dem Kauf, Abstand zu Mitbewerbern und Ideen von Kunden
evidence-bremerhaven-benefits-source = { -bremerhaven-2012 }

evidence-bremerhaven-local = Kleine Betriebe sind stark durch Nähe. Deshalb zählen Einträge auf Karten, in Bewertungsdiensten und im Navi, mit passendem Angebot.
evidence-bremerhaven-local-source = { -bremerhaven-2012 }. Empfehlung der Autorin. Die Dienste hießen damals Qype, Foursquare und Google Places.

evidence-simmet-aims = Vielen Betrieben fehlt die Grundüberlegung, was sie erreichen wollen
evidence-simmet-aims-source = Heike Simmet, Hochschule Bremerhaven, Interview 2012. Einschätzung, keine Zählung.

evidence-simmet-local = Örtliche Bewertungen werden wichtiger, vor allem für Ärzte, Zahnärzte und Handwerker
evidence-simmet-local-source = Heike Simmet, Hochschule Bremerhaven, Interview 2012. Einschätzung, keine Zählung.

## Universität Liechtenstein

evidence-liechtenstein-effect = Bei kleinen und mittleren Betrieben fand sich im Durchschnitt keine Wirkung auf den Geschäftserfolg
evidence-liechtenstein-effect-source = { -liechtenstein-2013 }

evidence-liechtenstein-causes = Der Grund: zu wenig Leute und Zeit und zu wenig Wissen. Dazu kamen Zweifel am Nutzen und Sorge um den Ruf.
evidence-liechtenstein-causes-source = { -liechtenstein-2013 }

evidence-liechtenstein-factors = Erfolg hatten Betriebe, deren Inhaber dahinterstehen und die jemandem mit Erfahrung wirklich freie Zeit dafür geben, im Haus oder außerhalb
evidence-liechtenstein-factors-source = { -liechtenstein-2013 }

evidence-liechtenstein-measuring = Nur ein Drittel wertete wenigstens Zahlen aus, die meisten maßen gar nicht und kannten kein Verfahren dafür
evidence-liechtenstein-measuring-source = { -liechtenstein-2013 }

evidence-liechtenstein-use = Zwei Drittel nutzten soziale Netzwerke im Marketing, vor allem Facebook (77 %) und XING (69 %)
evidence-liechtenstein-use-source = { -liechtenstein-2013 }

## GetApp

evidence-getapp-young = 71 % waren erst ein halbes bis drei Jahre aktiv, 20 % länger
evidence-getapp-young-source = { -getapp-2022 }

evidence-getapp-needed = 56 % hielten Social Media für unverzichtbar für ihren Erfolg
evidence-getapp-needed-source = { -getapp-2022 }. Eigene Einschätzung der Betriebe, keine Messung.

evidence-getapp-strategy = 60 % hatten eine Strategie, 34 % arbeiteten daran, 5 % planten eine, 2 % wollten keine
evidence-getapp-strategy-source = { -getapp-2022 }. Summe 101 % durch Rundung.

evidence-getapp-budget = Über ein Drittel gab 21 bis 30 % des Marketingbudgets für Social Media aus
evidence-getapp-budget-source = { -getapp-2022 }

evidence-getapp-who = Zuständig waren das Marketing (25 %), die Leitung (20 %), ein Team (19 %) oder eine Person mit weiteren Aufgaben (13 %)
evidence-getapp-who-source = { -getapp-2022 }

evidence-getapp-platforms = Genutzt wurden Facebook (59 %), YouTube und Instagram (je 56 %), TikTok (43 %) und Twitter (38 %)
evidence-getapp-platforms-source = { -getapp-2022 }

evidence-getapp-rhythm = 34 % schrieben mehrmals in der Woche, 33 % täglich, 19 % mehrmals am Tag
evidence-getapp-rhythm-source = { -getapp-2022 }. Alle Größen gemischt, für 1 bis 5 Leute meist zu viel.

evidence-getapp-tools = 44 % arbeiteten ohne besonderes Programm. Über 40 % wollten mehr ausgeben.
evidence-getapp-tools-source = { -getapp-2022 }

evidence-getapp-duties = Unter „Strategie“ verstehen die Betriebe Verschiedenes, zum Teil ist unklar, wer zuständig ist, und den kleinen fehlt das Geld
evidence-getapp-duties-source = { -getapp-2022 }. Schluss des Artikels darüber, keine Zählung.

## Who is reached

evidence-ard-zdf-weekly = 63 % nutzen jede Woche soziale Medien, 35 % täglich, im Schnitt 30 Minuten am Tag
evidence-ard-zdf-weekly-source = { -ard-zdf-2025 }

evidence-ard-zdf-age = Jede Woche in sozialen Medien: 91 % der 14- bis 29-Jährigen, 53 % der 50- bis 69-Jährigen, 29 % ab 70
evidence-ard-zdf-age-source = { -ard-zdf-2025 }

evidence-ard-zdf-daily = Jeden Tag in sozialen Medien: 70 % der 14- bis 29-Jährigen, 51 % der 30- bis 49-Jährigen
evidence-ard-zdf-daily-source = { -ard-zdf-2025 }

evidence-ard-zdf-platforms = Instagram nutzen 40 % jede Woche, danach kommen Facebook und TikTok
evidence-ard-zdf-platforms-source = { -ard-zdf-2025 }

evidence-ard-zdf-2024 = Jede Woche: Instagram rund 40 %, Facebook 33 %, TikTok 19 %, Snapchat 13 %. Von 14 bis 29 Jahren Instagram über 80 %, von 30 bis 49 Facebook 51 % und Instagram 50 %.
evidence-ard-zdf-2024-source = ARD/ZDF-Medienstudie 2024: Menschen ab 14 Jahren in Deutschland

evidence-ard-zdf-2023 = 2023 waren es jede Woche: Instagram 35 %, Facebook 33 %, TikTok 15 %, Snapchat 13 %
evidence-ard-zdf-2023-source = ARD/ZDF-Medienstudie 2023: Menschen ab 14 Jahren in Deutschland, nach einem Bericht darüber

evidence-mean-age = Durchschnittsalter der Nutzer: Facebook 45, Instagram 37, TikTok 32, Snapchat 25 Jahre
evidence-mean-age-source = { -ard-zdf-2025 }

evidence-women-share = Anteil der Frauen unter den Nutzern: Pinterest 70 %, Instagram 52 %, X 18 %
evidence-women-share-source = { -ard-zdf-2025 }

evidence-platform-tail = Pinterest, LinkedIn, X und Twitch liegen im Mittelfeld, Bluesky und Mastodon ganz hinten
evidence-platform-tail-source = { -ard-zdf-2025 }, nach einem Bericht darüber

evidence-swiss-profiles = 36,5 % der kleinen und mittleren Betriebe hatten ein Profil, im Schnitt mit 1.438 Followern
evidence-swiss-profiles-source = Fachhochschule Graubünden, 2020: Betriebe in der Schweiz

evidence-austria-goals = 48 % der Betriebe nutzten Social Media, aber nur ein Viertel setzte Ziele, und 41 % konnten die Wirkung nicht beurteilen
evidence-austria-goals-source = E-Center der Wirtschaftskammer Österreich, undatiert, etwa 2011/12: Betriebe in Österreich

evidence-austria-rhythm = Rund 18 % der Betriebe mit Auftritt schrieben täglich etwas Neues, zwei Drittel mindestens jede Woche. Genutzt wurden Facebook (77 %), XING (rund 56 %) und Twitter (rund 24 %).
evidence-austria-rhythm-source = E-Center der Wirtschaftskammer Österreich, undatiert, etwa 2011/12: Betriebe in Österreich

evidence-bitkom-goals = 63 % prüften den Erfolg. Ziele: Besucher der Website und Marke (je 94 %), Austausch (88 %), Bekanntheit (86 %), neue Kunden (85 %).
evidence-bitkom-goals-source = Bitkom, 2017: 639 Betriebe ab 20 Leuten in Deutschland

evidence-bitkom-budget = 38 % der Betriebe wollten mehr für Social Media ausgeben
evidence-bitkom-budget-source = Bitkom, 2017: 639 Betriebe ab 20 Leuten in Deutschland

evidence-xing-jobs = XING schloss im Januar 2023 Gruppen und Veranstaltungen und ist heute ein Stellennetzwerk
evidence-xing-jobs-source = manager magazin und andere Berichte, 2022 bis 2025

## Rhythm

evidence-advice-rhythm = Empfohlen werden auf Instagram 2 bis 7 Beiträge je Woche, auf LinkedIn 1 bis 5, auf TikTok 3 und mehr
evidence-advice-rhythm-source = Anbieter und Agenturen, 2021 bis 2026. Sie widersprechen sich und meinen oft große Konten, darum schlagen wir eher weniger vor.

evidence-advice-rhythm-others = Empfohlen werden je Woche auf Facebook 3 bis 14 Beiträge, auf Pinterest 5 bis 35, auf X 2 bis 35, auf YouTube 2 bis 5 Shorts und im Monat 1 bis 8 lange Videos, dazu 14 bis 49 Storys auf Instagram
evidence-advice-rhythm-others-source = Anbieter und Agenturen, 2021 bis 2026. Sie widersprechen sich und meinen oft große Konten, darum schlagen wir eher weniger vor.

evidence-advice-few = Kleine Betriebe sollten mit nur einer oder zwei Plattformen anfangen
evidence-advice-few-source = Ratgeber liveabout, { -advice-read }

evidence-facebook-clicks = Seiten mit weniger als 10.000 Followern bekamen bei zwei Beiträgen am Tag halb so viele Klicks je Beitrag
evidence-facebook-clicks-source = HubSpot nach revlocal, undatiert, etwa 2015: Facebook-Seiten

## Time

evidence-hours-small-firms = 43 % wandten 6 Stunden und mehr in der Woche auf, 7 % sogar 21 und mehr
evidence-hours-small-firms-source = { -verticalresponse-2012 }

evidence-hours-owners = 63 % der Inhaber wandten 1 bis 5 Stunden in der Woche auf, 23 % 6 bis 10. Ein Drittel wollte weniger.
evidence-hours-owners-source = { -verticalresponse-2012 }

evidence-hours-marketers = 59 % der Marketingleute wandten 6 Stunden und mehr in der Woche auf, ein Drittel 11 und mehr
evidence-hours-marketers-source = { -social-media-examiner }, 2012: Marketingleute, vor allem in den USA

evidence-hours-experience = Mit der Erfahrung wächst der Aufwand: Anfänger 1 Stunde, Erfahrene 10 Stunden in der Woche
evidence-hours-experience-source = { -social-media-examiner }, 2010: rund 1.900 Marketingleute, mittlere Werte

evidence-hour-a-day = Faustregel für kleine Betriebe: etwa eine Stunde am Tag
evidence-hour-a-day-source = Blogs von Beratern, 2019. Erfahrungswert, keine Studie.

evidence-agency-effort = Allein das Gespräch mit der Gemeinschaft kostet 8 bis 10 Stunden in der Woche je Plattform, ein YouTube-Video mehrere Tage
evidence-agency-effort-source = Agentur thebiglikefactory, { -advice-read }. Schätzung für professionelle Auftritte.

evidence-activity-split = Faustregel für die Zeit: ein Viertel zum Suchen, die Hälfte für Gespräche, ein Viertel zum Gestalten
evidence-activity-split-source = Agentur Oxford Digital Marketing, { -advice-read }

evidence-blog-hours = Für einen Blogartikel brauchten 56 % bis zu 3 Stunden, 44 % länger
evidence-blog-hours-source = Orbit Media, 2016: 1.055 Bloggerinnen und Blogger

evidence-blog-small-firms = 45 % der kleinen Betriebe brauchten bis zu 3 Stunden für einen Blogartikel
evidence-blog-small-firms-source = { -verticalresponse-2012 }

evidence-answers-2015 = 7 von 8 Nachrichten an Marken blieben 72 Stunden lang ohne Antwort
evidence-answers-2015-source = Sprout Social, 2015: Auswertung von Nachrichten an Marken

evidence-answers-2016 = Kunden erwarteten eine Antwort in 4 Stunden, Marken brauchten 10. Rund 90 % der Nachrichten blieben ohne Antwort.
evidence-answers-2016-source = Sprout Social, Anfang 2016, nach einem Bericht darüber

## Money

evidence-dim-budget = Betriebe mit festem Budget für Social Media gaben dafür im Schnitt 18,7 % des Marketingbudgets aus, im Jahr davor 10,4 %
evidence-dim-budget-source = Deutsches Institut für Marketing, 2012: 900 Befragte. Ein festes Budget hatten nur 21,6 % der Nutzer.

evidence-dim-strategy = Nur 22,4 % hatten eine Strategie für Social Media
evidence-dim-strategy-source = Deutsches Institut für Marketing, 2012: 900 Befragte aus Betrieben aller Größen in Deutschland

evidence-cmo-share = Der Anteil am Marketingbudget stieg von 3,5 % (2009) über 7,4 % (2014) und 11,7 % (2016) auf 13,8 % (2018)
evidence-cmo-share-source = CMO Survey, 2009 bis 2018: Marketingleiter in den USA, 2014 waren es 408, 2016 waren es 427

evidence-cmo-proof = Nur 15,9 % konnten die Wirkung in Zahlen zeigen
evidence-cmo-proof-source = CMO Survey, Februar 2014: 408 Marketingleiter in den USA

evidence-advice-revenue = Empfohlen werden für Marketing 2 bis 5 % des Umsatzes in kleinen Betrieben, 5 bis 7 % beim Wachsen, 7 bis 10 % beim Start. Wer an Firmen verkauft, kommt oft mit 1 bis 3 % aus.
evidence-advice-revenue-source = Agenturen und Mailchimp, { -advice-read }. Faustregeln, die sich widersprechen.

evidence-small-budgets = 79 % der sehr kleinen Betriebe gaben im Jahr weniger als 5.000 Dollar für Marketing aus, 44 % weniger als 1.000
evidence-small-budgets-source = MerchantCircle, 2009: mehr als 2.000 örtliche Betriebe in den USA

evidence-craftsman-ads = Ein Handwerker gab 5.000 € für gedruckte Anzeigen aus und gewann zwei Kunden, zusammen rund 1.000 € wert
evidence-craftsman-ads-source = Ein einzelner Fall, um 2016

evidence-minimum-wage = Der Mindestlohn in Deutschland beträgt 13,90 € ab Januar 2026 und 14,60 € ab Januar 2027
evidence-minimum-wage-source = Nach einer Steuerkanzlei, 2026. Österreich und die Schweiz haben keinen für das ganze Land.

evidence-benchmarks = Vergleichswerte hängen davon ab, wie gezählt wird: Für dieselbe Branche gibt es 0,26 % und 3,80 %
evidence-benchmarks-source = Vergleich von apaya, um 2025. Vergleichen Sie sich deshalb mit sich selbst.
