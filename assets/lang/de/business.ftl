### The page about the firm: who it is, where it stands, whether it is ready, what it doubts.

business-title = Ihr Betrieb
business-help = Mit diesen Angaben rechnen die anderen Seiten. Was Sie noch nicht wissen, lassen Sie offen.

business-name = Name des Betriebs
business-name-hint = z. B. Bäckerei Huber
business-trade = Branche
business-trade-other = Andere Branche
business-trade-own = Branche in eigenen Worten
business-trade-own-hint = z. B. Orgelbau
business-country = Land
business-state = Bundesland oder Kanton
business-state-hint = z. B. Bayern
# $count public holidays on Monday to Friday in the year $year, which is text.
business-state-holidays =
    { $count ->
        [one] Im Jahr { $year } fällt ein Feiertag auf Montag bis Freitag. In dieser Woche rechnet der Plan mit weniger Zeit. Örtliche Feiertage tragen Sie beim Team als Abwesenheit ein.
       *[other] Im Jahr { $year } fallen { $count } Feiertage auf Montag bis Freitag. In diesen Wochen rechnet der Plan mit weniger Zeit. Örtliche Feiertage tragen Sie beim Team als Abwesenheit ein.
    }
business-state-open = Ohne Auswahl aus der Liste zählen nur Feiertage, die im ganzen Land gelten
business-size = Wie viele arbeiten im Betrieb, Sie eingeschlossen?
business-customers = Wer kauft bei Ihnen?
business-reach = Von wie weit kommen Ihre Kunden?

## Places

business-place = Ort, am besten die volle Adresse
business-place-hint = z. B. Marktplatz 3, 72070 Tübingen
business-place-more = Öffnungszeiten, Telefon, weitere Standorte
business-location-another = Weiterer Standort
business-locations = Standorte
business-locations-help = Schreiben Sie Adresse, Öffnungszeiten und Telefon überall im Netz genau gleich: So werden Sie gefunden und nicht verwechselt.
business-location-add = Standort hinzufügen
business-location-name = Name des Standorts
business-location-name-hint = z. B. Filiale am Bahnhof
business-hours = Öffnungszeiten
business-hours-hint = z. B. Mo–Fr 6–18 Uhr, Sa 6–13 Uhr
business-phone = Telefon

## What is folded away

business-character = Was Ihren Betrieb ausmacht
business-strength = Warum kommen Kunden zu Ihnen und nicht zu anderen?
business-strength-hint = z. B. Wir sind im Ort, halten Termine ein und kennen unsere Kunden mit Namen
business-ambition = Was wollen Sie mit dem Betrieb erreichen, ganz ohne Social Media?
business-ambition-hint = z. B. In zwei Jahren eine zweite Filiale, gesunde Auslastung im Sommer
business-hard-to-judge = Können Kunden die Qualität vor dem Kauf nur schwer beurteilen?
business-details = Sprachen, Umsatz, Währung
business-languages = In welchen Sprachen sprechen Sie mit Kunden?
business-language-add = Andere Sprache
business-language-own = Weitere Sprache
business-language-hint = z. B. Ukrainisch
business-language-remove = Sprache entfernen
business-revenue = Umsatz im Jahr
business-currency = Währung
# $currency is the name of the country's currency.
business-currency-usual = Währung (ohne Auswahl: { $currency })
business-cover = Logo und Deckblatt
business-owner = Wer verantwortet diesen Plan?
business-adviser = Wer hat mitgeschrieben?
business-prepared-on = Datum auf dem Deckblatt
business-logo = Logo
business-logo-help = PNG, JPEG oder SVG bis 2 MB. Es steht auf jedem gedruckten Blatt und wird mit dem Plan gespeichert.
business-logo-picture = Logo
business-logo-remove = Logo entfernen
business-logo-undrawable = Gedruckt wird ohne Logo.

## Where the firm stands

business-standing = Wo stehen Sie heute?
business-stage = Ihr Betrieb in den sozialen Medien
business-active-since = Aktiv seit
business-strategy = Gibt es eine Strategie, also ein schriftliches Ziel mit einem Weg dorthin?

## Is the firm ready?

business-ready = Sind Sie bereit?
business-ready-help = Was hier fehlt, sollte geklärt sein, bevor Sie Plattformen auswählen. „Zum Teil“ und „Noch nicht“ sind ehrliche Antworten.
# $count questions, of which $answered have an answer.
business-ready-show =
    { $answered ->
        [0] { $count } Fragen zur Bereitschaft
       *[other] { $count } Fragen zur Bereitschaft, { $answered } beantwortet
    }
business-ready-step = Nächster Schritt
business-ready-take = Vorschlag übernehmen
business-ready-who = Wer
business-ready-due = Bis wann
business-ready-note = Notiz zu Bereitschaft und Zweifeln

## Doubts

business-doubts = Was spricht dagegen?
business-doubts-help = Zweifel sind vernünftig. Prüfen Sie, ob sie für Ihren Betrieb stimmen, bevor Sie danach handeln.
business-doubts-show =
    { $answered ->
        [0] { $count } häufige Zweifel
       *[other] { $count } häufige Zweifel, { $answered } geprüft
    }
business-doubt-evidence = Woher wissen Sie das?
business-doubt-evidence-hint = z. B. Strichliste an der Kasse, Gespräche mit Stammkunden
business-doubt-ask = 10 Kunden fragen (kommt in den Fahrplan)

## In the margin

# Counts of readiness answers.
business-ready-sum = Bereitschaft: { $yes } gegeben, { $partly } zum Teil, { $no } noch nicht
business-compared = Gibt es eine Strategie?
# $answer is an answer to the question, $share a finished share.
business-compared-own = { $answer }: { $share }, wie Sie
business-compared-other = { $answer }: { $share }
business-compared-source = So antworteten 250 kleine und mittlere Betriebe (GetApp, um 2022/23, gerundet)

## Answers

answer-yes = Ja
answer-no = Nein

country-germany = Deutschland
country-austria = Österreich
country-switzerland = Schweiz
country-liechtenstein = Liechtenstein
country-other = Anderes Land

currency-eur = Euro
currency-chf = Schweizer Franken
currency-gbp = Pfund
currency-usd = US-Dollar

size-one = Nur ich
size-two-to-five = 2 bis 5
size-six-to-nine = 6 bis 9
size-ten-to-49 = 10 bis 49
size-fifty-and-more = 50 und mehr

customers-private = Privatleute
customers-firms = Andere Betriebe
customers-both = Beide

reach-local = Aus dem Ort
reach-regional = Aus der Region
reach-national = Aus dem ganzen Land
reach-international = Aus mehreren Ländern

stage-absent = Noch gar nicht da
stage-private-account = Nur über ein privates Konto
stage-without-plan = Aktiv aus dem Bauch heraus
stage-with-plan = Aktiv mit Plan

since-half-year = Weniger als ½ Jahr
since-three-years = ½ bis 3 Jahre
since-longer = Länger als 3 Jahre

strategy-exists = Ja, es gibt sie
strategy-in-work = Wir arbeiten daran
strategy-planned = Noch keine, aber geplant
strategy-not-wanted = Keine, auch nicht geplant

readiness-yes = Ja
readiness-partly = Zum Teil
readiness-no = Noch nicht

doubt-yes = Stimmt bei uns
doubt-no = Stimmt bei uns nicht
doubt-unsure = Wissen wir nicht

spoken-de = Deutsch
spoken-en = Englisch
spoken-fr = Französisch
spoken-it = Italienisch
spoken-nl = Niederländisch
spoken-pl = Polnisch
spoken-es = Spanisch
spoken-tr = Türkisch
