### What fits my hours and my euros: the proposal on the page of platforms.

proposal-title = Was passt zu meinen Stunden und Euro?
proposal-guidance = Sagen Sie, wie viel Zeit und Geld da sind. Planbuch rechnet alle Möglichkeiten durch und schlägt vor, was am besten zu Ihren Zielen und Kunden passt, ohne die Grenzen zu überschreiten. Sie entscheiden, ob Sie es übernehmen.
# $name: name of a person.
proposal-hours = Stunden je Woche: { $name }
proposal-hours-unnamed = Stunden je Woche: ohne Namen
proposal-my-hours = Meine Stunden je Woche
proposal-money = Geld im Monat
proposal-compute = Vorschlag berechnen

## The proposal

proposal-heading = Der Vorschlag
proposal-nothing = Nichts passt in diese Grenzen. Geben Sie mehr Stunden an, oder nennen Sie zuerst Ziele und Zielgruppen.
# $money: "100 €".
proposal-a-month = { $money } im Monat
# $fit: "78 %".
proposal-fit = passt zu { $fit }
proposal-as-is = wie bisher
proposal-outside = von anderen gemacht
proposal-ads = mit Anzeigen
# $name: a person or "Geld im Monat", $used and $there: hours or money.
proposal-sum = { $name }: { $used } von { $there }
proposal-time = Zeit in der Woche
proposal-money-sum = Geld im Monat
# $what: "LinkedIn käme dazu".
proposal-hour = Eine Stunde mehr in der Woche: { $what }
proposal-hour-of = Eine Stunde mehr in der Woche von { $name }: { $what }
proposal-hundred = { $money } mehr im Monat: { $what }
proposal-no-more = Eine Stunde oder { $money } mehr würden nichts Besseres bringen
# $platforms: names with commas.
proposal-gain-added = dazu käme { $platforms }
proposal-gain-changed = mehr ginge bei { $platforms }
proposal-gain-dropped = dafür entfiele { $platforms }
proposal-gain-hard = erst damit wird ein messbares Geschäftsziel erreichbar
# $name: a person, $hours: "5 h".
proposal-raised = Mehr Stunden, als im Plan stehen: Beim Übernehmen werden bei { $name } { $hours } je Woche eingetragen, feste Aufgaben eingerechnet
proposal-apply = Vorschlag übernehmen
proposal-left-out = Was nicht dabei ist, und warum ({ $count })

## Why something is left out

proposal-why-decided = Darüber haben Sie schon entschieden
proposal-why-fits-poorly = Passt schlecht zu Ihren Angaben
proposal-why-unknown = Der Plan sagt noch zu wenig, um das zu beurteilen
proposal-why-nobody = Niemand hat Zeit dafür
# $most: how many platforms with posts.
proposal-why-enough =
    { $most ->
        [0] Mehr Plattformen mit Beiträgen schafft ein Betrieb dieser Größe kaum
        [one] { $most } Plattform mit Beiträgen ist genug für einen Betrieb dieser Größe
       *[other] { $most } Plattformen mit Beiträgen sind genug für einen Betrieb dieser Größe
    }
proposal-why-no-time = Braucht { $needed } in der Woche, frei sind noch { $left }
proposal-why-no-money = Braucht { $needed } im Monat, frei sind noch { $left }
proposal-why-overlaps = Erreicht kaum andere Menschen als das, was gewählt ist

## In the plan

proposal-reason = Passt zu { $fit } zu unseren Angaben und in unsere Zeit
proposal-owner = Inhaberin oder Inhaber
proposal-freelancer = Freie Mitarbeit
proposal-line-ads = Anzeigen: { $platform }
proposal-line-outside = Beiträge von anderen: { $platform }
proposal-line-fee = Gebühr: { $platform }
