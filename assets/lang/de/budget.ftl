### Page: budget.

budget-title = Was darf es kosten?
budget-lead = Tragen Sie ein, was Sie ausgeben dürfen und was es kosten wird. Ihre eigene Arbeitszeit kommt von der Seite „Team und Zeit“ dazu: Sie ist meist der größte Posten.
budget-help = Wie viel ist üblich?
budget-help-text = Eine feste Regel gibt es nicht. Faustregeln von Agenturen nennen für das ganze Marketing 2 bis 10 % vom Umsatz und widersprechen einander. Ehrlicher ist die Rechnung vom Kunden her: Was bringt ein neuer Kunde ein, und wie viele müssten kommen, damit sich der Aufwand lohnt? Fangen Sie klein an, legen Sie vorher fest, wann Sie nachsehen, und geben Sie mehr erst aus, wenn es wirkt.

## What is there

budget-frame = Was Sie ausgeben dürfen
budget-frame-lead = Geld für diesen Plan. Die eigenen Stunden zählen hier nicht mit.
budget-limit = Obergrenze
budget-limit-per = Die Obergrenze gilt

## What to compare with

budget-compare = Zum Vergleichen
budget-compare-lead = Beides darf offen bleiben. Der Deckungsbeitrag ist, was vom Umsatz bleibt, wenn Ware und Material bezahlt sind. Daraus folgt, wie viele neue Kunden den Aufwand decken.
budget-marketing = Ganzes Marketing im Jahr
budget-margin = Deckungsbeitrag je neuem Kunden

## Assumptions

budget-assumed = Rechenwerte: Stundensatz und Reserve
# $hour is money, $reserve a percentage, both finished texts.
budget-assumed-lead = Wo nichts steht, rechnet der Plan mit { $hour } für eine Stunde eigener Arbeit und mit { $reserve } Reserve auf die Kosten. Das sind Annahmen. Den Satz einer einzelnen Person tragen Sie auf der Seite „Team und Zeit“ ein.
budget-hourly-cost = Kosten einer Stunde eigener Arbeit
budget-reserve = Reserve auf die Kosten

## Cost lines

budget-lines = Was Geld kostet
budget-lines-lead = Auch was noch nicht feststeht, gehört hierher: Ein offener Betrag bleibt offen und wird nie als null gerechnet.
budget-line-add = Eigenen Posten hinzufügen
budget-line-empty = Noch kein Posten. Häufig sind Werbeanzeigen, ein Fotograf oder ein Werkzeug zum Planen: Ein Klick auf einen der Vorschläge legt ihn an.
budget-line-untitled = Neuer Posten
budget-common = Häufige Posten
budget-start-ads = Werbeanzeigen
budget-start-tool = Werkzeug zum Planen und Gestalten
budget-start-help = Freie Mitarbeit oder Agentur
budget-start-photo = Fotos vom Fotografen
budget-start-gear = Stativ, Licht, Mikrofon
budget-start-course = Schulung
budget-start-prize = Gutscheine und Gewinne

budget-line-title = Wofür
budget-line-title-hint = z. B. Fotograf, halber Tag
budget-line-category = Art der Kosten
budget-line-amount = Betrag
budget-line-interval = Wie oft
budget-line-due = Fällig am
budget-line-more = Zeitraum, Plattform und wer zahlt
budget-line-more-once = Plattform und wer zahlt
budget-line-channel = Für welche Plattform
budget-line-payer = Wer zahlt
budget-payer-name = Name der Stelle oder des Partners
# After this day the firm pays by itself.
budget-payer-until = Zahlt bis

cost-ads = Anzeigen
cost-external = Agentur und Freie
cost-tools = Werkzeuge und Abos
cost-production = Foto, Video, Ausrüstung
cost-training = Schulung
cost-giveaways = Gewinne und Gutscheine
cost-other = Sonstiges

## Margin; amounts and percentages are finished texts, $months, $count are numbers

budget-margin-fit = { $spent } von { $limit } in { $months } Monaten, Reserve eingerechnet
budget-margin-no-limit = { $spent } in { $months } Monaten, Reserve eingerechnet. Die Obergrenze ist noch offen.
budget-margin-over = Das sind { $money } zu viel
budget-margin-tight = Es reicht knapp: { $money } bleiben übrig
budget-margin-left = Es bleiben { $money } übrig
budget-margin-open =
    { $count ->
        [one] Ein Posten ist noch offen und nicht mitgerechnet
       *[other] { $count } Posten sind noch offen und nicht mitgerechnet
    }
budget-margin-parts = Wohin es geht
budget-no-category = Ohne Art
budget-margin-reserve = Reserve { $percent }
budget-margin-reserve-assumed = Reserve { $percent } (Annahme)
# $hours is a length of time: "210 h".
budget-margin-labour = Eigene Arbeit, { $hours }
budget-margin-total = Summe
budget-margin-assumed = Eigene Stunden ohne Angabe zählen mit { $hour } (Annahme)
budget-margin-others = Dazu kommen { $money } von Förderern und Partnern
# $share "18,5 %", $from and $to "21" and "30".
budget-margin-share-within = { $share } Ihres Marketingbudgets, auf ein Jahr gerechnet. Gut ein Drittel der befragten Betriebe gibt { $from } bis { $to } % aus.
budget-margin-share-outside = { $share } Ihres Marketingbudgets, auf ein Jahr gerechnet
budget-margin-revenue = Ihr ganzes Marketing macht { $share } vom Umsatz aus. Faustregeln nennen { $from } bis { $to } % und widersprechen einander.
budget-margin-break-even =
    { $count ->
        [one] Ein neuer Kunde in { $months } Monaten deckt alles, eigene Arbeit eingerechnet (bei { $margin } Deckungsbeitrag)
       *[other] { $count } neue Kunden in { $months } Monaten decken alles, eigene Arbeit eingerechnet (bei { $margin } Deckungsbeitrag je Kunde)
    }

## Table by month

budget-months = Kosten nach Monaten
budget-months-lead = Gerechnet für die Zeit des Fahrplans. Ein Posten zählt in dem Monat, in dem er fällig wird.
budget-months-month = Monat
budget-months-cost = Kosten
budget-months-reserve = Reserve
budget-months-so-far = Summe bisher
budget-months-others = Zahlen andere
budget-months-labour = Eigene Arbeit
budget-months-sum = Summe
