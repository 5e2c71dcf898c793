### What the workbook knows: platforms. For each its name, what it is good for and what speaks against it, in one sentence each.

## Kinds

platform-kind-local = Karten, Einträge, Bewertungen
platform-kind-network = Soziale Netzwerke
platform-kind-video = Video
platform-kind-business = Beruf und Stellen
platform-kind-messenger = Messenger
platform-kind-own = Eigene Kanäle
platform-kind-community = Foren und Gemeinschaften
platform-kind-microblog = Kurznachrichten

## Karten, Einträge, Bewertungen

platform-google-profile = Google Unternehmensprofil
platform-google-profile-use = Wer in der Nähe sucht, sieht Öffnungszeiten, Weg, Telefon, Bilder und Bewertungen
platform-google-profile-limit = Bewertungen kommen auch ungefragt, und auf jede sollte jemand antworten

platform-apple-maps = Apple Karten
platform-apple-maps-use = Kunden mit iPhone finden den Weg, die Öffnungszeiten und die Telefonnummer
platform-apple-maps-limit = Ein Eintrag, kein Gespräch: Er muss stimmen, mehr lässt sich hier kaum tun

platform-openstreetmap = OpenStreetMap
platform-openstreetmap-use = Die freie Karte steckt in vielen Apps für Rad, Wandern und Auto
platform-openstreetmap-limit = Der Eintrag ist für alle offen und darf keine Werbung enthalten

platform-navigation = Navigationsgeräte
platform-navigation-use = Das Auto führt Kunden bis vor die Tür, wenn die Adresse beim Kartenanbieter stimmt
platform-navigation-limit = Jeder Kartenanbieter hat ein eigenes Formular, und Änderungen brauchen oft Wochen

platform-directories = Branchenverzeichnisse
platform-directories-use = Gelbe Seiten, Herold, local.ch und ähnliche stärken die Auffindbarkeit, wenn überall dasselbe steht
platform-directories-limit = Der einfache Eintrag reicht meist, bezahlte Pakete vorher genau prüfen

platform-yelp = Yelp
platform-yelp-use = Bewertungen für Gastronomie und Dienstleistungen
platform-yelp-limit = Fragen Sie zuerst Ihre Kunden, ob sie hier suchen

platform-tripadvisor = Tripadvisor
platform-tripadvisor-use = Gäste von auswärts lesen hier über Hotels, Restaurants und Ausflüge
platform-tripadvisor-limit = Nur für Betriebe mit Reisenden, und auf Kritik muss jemand antworten

platform-provenexpert = ProvenExpert
platform-provenexpert-use = Sammelt Bewertungen für Dienstleister, deren Qualität man vorher schwer beurteilen kann
platform-provenexpert-limit = Viele Funktionen kosten Geld, prüfen Sie vorher Preis und Laufzeit

platform-trustpilot = Trustpilot
platform-trustpilot-use = Bewertungen vor allem für Onlinehandel und überregionale Dienste
platform-trustpilot-limit = Für einen Laden vor Ort meist zu weit weg, und viele Funktionen kosten Geld

platform-nebenan = nebenan.de
platform-nebenan-use = Erreicht die Nachbarschaft rund um den Betrieb
platform-nebenan-limit = Nur in Deutschland und nicht in jedem Ort belebt, sehen Sie vorher nach

## Soziale Netzwerke

platform-instagram = Instagram
platform-instagram-use = Zeigt Arbeit, Menschen und Produkte in Bildern und kurzen Videos und erreicht unter 50-Jährige gut
platform-instagram-limit = Lebt von laufend neuen Bildern, und im Text lässt sich kein Link anklicken

platform-facebook = Facebook
platform-facebook-use = Erreicht vor allem 30- bis 69-Jährige aus der Umgebung, mit Veranstaltungen, Neuigkeiten und Antworten
platform-facebook-limit = Unter 30 kaum gefragt, und ohne Anzeigen sehen oft nur wenige einen Beitrag

platform-pinterest = Pinterest
platform-pinterest-use = Für Ideen zum Suchen und Sammeln: Wohnen, Hochzeit, Handwerk, Rezepte, Mode
platform-pinterest-limit = Wirkt langsam und braucht viele gute Hochformat-Bilder mit Ziel auf der eigenen Website

## Video

platform-tiktok = TikTok
platform-tiktok-use = Kurze, echte Videos erreichen junge Kunden und Auszubildende, auch ohne viele Follower
platform-tiktok-limit = Jedes Video kostet geschätzt zwei Stunden, und die Zuschauer sind selten aus der Nähe

platform-youtube = YouTube
platform-youtube-use = Erklärvideos werden jahrelang gefunden und zeigen Können, das man vorher schwer beurteilen kann
platform-youtube-limit = Ein gutes Video kostet geschätzt mehr als einen Arbeitstag

platform-twitch = Twitch
platform-twitch-use = Live zusehen und mitreden, vor allem rund um Spiele und Shows
platform-twitch-limit = Viele Stunden live vor der Kamera, für die meisten Betriebe zu viel

platform-kick = Kick
platform-kick-use = Live-Sendungen mit Chat, ähnlich wie Twitch
platform-kick-limit = Im deutschen Sprachraum für Betriebe kaum von Bedeutung

## Beruf und Stellen

platform-linkedin = LinkedIn
platform-linkedin-use = Erreicht Entscheider in Betrieben und Fachkräfte mit Fachwissen und Einblicken
platform-linkedin-limit = Für Privatkunden kaum geeignet, und Menschen wirken hier mehr als Firmenseiten

platform-xing = XING
platform-xing-use = Stellen anbieten und von Fachkräften gefunden werden
platform-xing-limit = Seit 2023 nur noch ein Stellennetzwerk: Gruppen und Veranstaltungen gibt es nicht mehr

platform-kununu = kununu
platform-kununu-use = Bewerber lesen hier, wie es sich bei Ihnen arbeitet
platform-kununu-limit = Nur für die Personalsuche, und Kritik von früheren Mitarbeitenden gehört dazu

## Messenger

platform-whatsapp = WhatsApp Business
platform-whatsapp-use = Fragen, Bestellungen und Termine auf dem kürzesten Weg
platform-whatsapp-limit = Kunden erwarten rasch eine Antwort, und der Datenschutz ist vorher zu klären

platform-telegram = Telegram
platform-telegram-use = Ein Kanal für Angebote und Neuigkeiten an alle, die ihn abonniert haben
platform-telegram-limit = Viele Kunden nutzen es nicht, und die Umgebung passt nicht zu jedem Betrieb

platform-snapchat = Snapchat
platform-snapchat-use = Erreicht sehr junge Menschen, zum Beispiel für Ausbildungsplätze
platform-snapchat-limit = Im Durchschnitt sind die Nutzer 25 Jahre alt, ältere Kunden sind hier kaum

## Eigene Kanäle

platform-newsletter = Newsletter
platform-newsletter-use = Die eigene Liste gehört Ihnen, und keine Plattform entscheidet, wer ihn sieht
platform-newsletter-limit = Wächst langsam, und jede Adresse braucht eine nachweisbare Einwilligung

platform-blog = Blog auf der eigenen Website
platform-blog-use = Fachartikel werden über die Suche gefunden und bleiben Ihr Eigentum
platform-blog-limit = Ein Artikel kostet rund drei Stunden und wirkt erst nach Monaten

platform-podcast = Podcast
platform-podcast-use = Zeigt Fachwissen und Persönlichkeit Menschen, die gern länger zuhören
platform-podcast-limit = Viel Arbeit je Folge und lange kaum messbar

## Foren und Gemeinschaften

platform-forum = Fachforen und Gruppen
platform-forum-use = Wer Fragen gut beantwortet, gilt bald als Fachmann oder Fachfrau
platform-forum-limit = Werbung ist meist verboten, es zählt nur die Hilfe

platform-reddit = Reddit
platform-reddit-use = Fragen, Meinungen und Ideen zu fast jedem Spezialgebiet
platform-reddit-limit = Überwiegend englisch, kaum örtlich und empfindlich gegen Werbung

platform-discord = Discord
platform-discord-use = Ein eigener Treffpunkt für eine treue Gemeinschaft
platform-discord-limit = Nur mit viel Zeit: Ein leerer Treffpunkt schadet mehr als keiner

platform-slack = Slack
platform-slack-use = Ein geschlossener Treffpunkt für Geschäftskunden und Partner
platform-slack-limit = Nur mit viel Zeit, und neue Kunden finden Sie hier nicht

## Kurznachrichten

platform-threads = Threads
platform-threads-use = Kurze Texte für Menschen, die Ihnen auf Instagram folgen
platform-threads-limit = Für örtliche Betriebe ist ein Nutzen bisher nicht belegt

platform-bluesky = Bluesky
platform-bluesky-use = Austausch mit Presse, Fachleuten und Wissenschaft
platform-bluesky-limit = In Deutschland eine der kleinsten Plattformen

platform-mastodon = Mastodon
platform-mastodon-use = Austausch mit Verwaltung, Technik und Vereinen, ohne Konzern dahinter
platform-mastodon-limit = In Deutschland eine der kleinsten Plattformen

platform-x = X (früher Twitter)
platform-x-use = Schnelle Nachrichten für Presse, Politik und Fachleute
platform-x-limit = In Deutschland wenig genutzt, und das Umfeld ist oft rau

## Nicht mehr da

platform-twitter = Twitter
platform-twitter-use = Heißt heute X
platform-twitter-limit = Unter diesem Namen gibt es die Plattform nicht mehr

platform-qype = Qype
platform-qype-use = Örtliche Bewertungen, heute bei Yelp
platform-qype-limit = Seit dem 30. Oktober 2013 abgeschaltet

platform-google-places = Google Places
platform-google-places-use = Heißt heute Google Unternehmensprofil
platform-google-places-limit = Unter diesem Namen gibt es den Dienst nicht mehr

platform-foursquare = Foursquare City Guide
platform-foursquare-use = Half, Orte in der Nähe zu finden
platform-foursquare-limit = Die App ist seit dem 15. Dezember 2024 abgeschaltet

platform-google-plus = Google+
platform-google-plus-use = War das soziale Netzwerk von Google
platform-google-plus-limit = Geschlossen, einen Nachfolger gibt es nicht
