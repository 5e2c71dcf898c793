### What is missing, odd or risky in a plan; the labels of fixes; titles of generated activities.
### Arguments with times, money, dates and names of platforms arrive as finished text.
### $goal, $name, $line and the like are the owner's words.

## The firm

finding-business-name-open = Der Name des Betriebs fehlt noch, er steht auf dem Deckblatt
finding-business-country-open = In welchem Land Ihr Betrieb ist, ist noch offen. Davon hängen Recht, Feiertage und Mindestlohn ab.
finding-business-size-open = Wie viele Leute im Betrieb arbeiten, ist noch offen. Davon hängt ab, wie viele Plattformen realistisch sind.
finding-customers-open = Ob Privatleute oder Firmen bei Ihnen kaufen, ist noch offen. Davon hängt ab, welche Plattform passt.
finding-reach-open = Von wie weit her Ihre Kunden kommen, ist noch offen. Wer örtlich verkauft, braucht zuerst Karten und Bewertungen.
finding-strategy-not-wanted = Sie haben angegeben, dass keine Strategie gewünscht ist. Dieser Plan ist schon eine; eine Seite davon genügt.
finding-readiness-open = Noch keine Frage zu den Voraussetzungen ist beantwortet. Fehlende Zeit und fehlendes Wissen sind die häufigsten Gründe, warum es nicht klappt.
# $question: a readiness question, as a whole sentence.
finding-readiness-gap = Das ist noch nicht gegeben: { $question } Schließen Sie die Lücke, bevor Sie eine Plattform eröffnen.
# $question: a readiness question, as a whole sentence.
finding-readiness-without-step = { $question } Hier fehlt noch etwas, und es steht kein nächster Schritt im Plan.
finding-owner-unwilling = Sie haben angegeben, dass Sie das eigentlich nicht wollen. Ohne Ihren Willen trägt auch ein guter Plan nicht weit.
# $doubt: a doubt, as a whole sentence without a period.
finding-doubt-unchecked = „{ $doubt }“: Sie sind unsicher, und niemand prüft es. Zehn Kunden zu fragen kostet eine Stunde.

## Goals

finding-goals-none = Es gibt noch kein Ziel. Ohne Ziel lässt sich nicht sagen, ob sich der Aufwand lohnt.
finding-goal-measure-open = Für „{ $goal }“ steht noch nicht fest, was gezählt wird
finding-goal-target-open = „{ $goal }“ hat noch keine Zielzahl. Ohne Zahl wissen Sie am Ende nicht, ob das Ziel erreicht ist.
finding-goal-baseline-open = Für „{ $goal }“ fehlt die heutige Zahl, mit der Sie später vergleichen
finding-goal-due-open = Für „{ $goal }“ fehlt noch der Tag, bis zu dem es erreicht sein soll
finding-goal-due-before-start = „{ $goal }“ soll am { $due } erreicht sein, der Fahrplan beginnt aber erst am { $start }
finding-goal-due-beyond = „{ $goal }“ soll am { $due } erreicht sein, der Fahrplan endet schon am { $end }
# $word: what is counted, as the owner wrote it. $better: what to count instead, without a period.
finding-goal-vanity = „{ $goal }“ zählt „{ $word }“. Diese Zahl schmeichelt, sagt aber nichts über Ihr Geschäft. Besser zählen: { $better }.
finding-goal-vanity-any = Anfragen, Käufe oder Bewerbungen
# $way: "Steigen" or "Sinken".
finding-goal-direction-odd = „{ $goal }“ hat die Richtung „{ $way }“, führt aber von { $baseline } heute auf { $target }
# $more, $each, $most: numbers. $span: "im Monat" or "bis zum Termin". $pieces: how many pieces come out in that time.
finding-goal-target-implausible =
    { $pieces ->
        [one] „{ $goal }“: { $more } mehr { $span } aus einem Beitrag wären { $each } je Beitrag. Mehr als { $most } halten wir für zweifelhaft (Annahme).
       *[other] „{ $goal }“: { $more } mehr { $span } aus { $pieces } Beiträgen wären { $each } je Beitrag. Mehr als { $most } halten wir für zweifelhaft (Annahme).
    }
finding-span-month = im Monat
finding-span-until = bis zum Termin
finding-goal-followers-many = „{ $goal }“ will { $target } Follower. Kleine und mittlere Betriebe in der Schweiz hatten 2020 im Schnitt { $usual }.
# $count: how many goals; $goal: the first of them.
finding-goal-source-open =
    { $count ->
        [one] Für „{ $goal }“ steht noch nicht fest, woher die Zahl kommt. Eine Strichliste am Telefon genügt.
       *[other] Bei { $count } Zielen steht noch nicht fest, woher die Zahl kommt, zum Beispiel bei „{ $goal }“. Eine Strichliste am Telefon genügt.
    }
finding-goal-not-served = Keine aktive Plattform dient dem Ziel „{ $goal }“
finding-goals-all-soft = Alle Ziele wirken nur mittelbar. Besonders erfolgreiche Kleinbetriebe nutzen soziale Medien vor allem für unmittelbaren Nutzen wie neue Kunden.
finding-goals-many-main = { $count } Hauptziele teilen sich die Zeit. Mit höchstens drei bleibt klar, was vorgeht.
finding-goals-many = { $count } Ziele sind viel für einen kleinen Betrieb. Mit zwei oder drei sehen Sie eher, ob sich die Arbeit lohnt.
finding-goal-main-open = Von { $count } Zielen ist keines das Hauptziel. Wird die Zeit knapp, weiß niemand, was vorgeht.
finding-community-needs-time = „{ $goal }“ braucht ständige Pflege, üblich sind { $usual } je Woche oder mehr. Vorhanden sind { $there }.

## Audiences

finding-audiences-none = Es gibt noch keine Zielgruppe. Ohne sie lässt sich keine Plattform begründen.
finding-audience-guessed = Was Sie über „{ $audience }“ wissen, ist bisher eine Vermutung. Fragen Sie zehn Kunden, dann wissen Sie mehr.
finding-audience-unreached = „{ $audience }“ wird noch über keine aktive Plattform erreicht
finding-audience-everyone = „{ $audience }“ meint alle. Wer alle anspricht, findet kaum die passende Plattform und den passenden Ton.
finding-audience-ages-open = Wie alt „{ $audience }“ ist, steht noch nicht im Plan. Am Alter hängt, auf welcher Plattform diese Menschen sind.
finding-competitors-none = Noch ist kein Mitbewerber und kein Vorbild eingetragen. Eine halbe Stunde Umsehen zeigt, was dort gut läuft und was fehlt.

## Platforms

finding-platforms-none = Noch ist keine Plattform gewählt. Eine oder zwei genügen für den Anfang.
finding-platform-undecided = Über { $platform } ist noch nicht entschieden: aktiv, nur beobachten, später oder nicht
finding-platform-trial-without-end = Für die Probezeit auf { $platform } fehlt noch das Ende, an dem Sie neu entscheiden
finding-platform-later-without-date = { $platform } soll später kommen, aber der Tag steht noch nicht fest. Im Fahrplan fehlt die Plattform deshalb.
finding-platform-phase-out-without-end = { $platform } soll auslaufen, aber der letzte Tag steht noch nicht fest
finding-platform-closed = { $platform } gibt es nicht mehr
finding-platform-unfit = { $platform } passt nach Ihren Angaben kaum zu Ihnen, am wenigsten bei: { $factor }. Die Stunden fehlen dann dort, wo es besser passt. Sehen Sie es anders, nennen Sie auf der Seite den Grund.
finding-judgement-without-why = Bei { $platform } sehen Sie die Passung anders als berechnet. Ein Satz, warum, hilft beim nächsten Rückblick.
# $listed: the name it has today.
finding-platform-former-name = „{ $platform }“ ist im Programm als { $listed } bekannt. Von dort kommen Annahmen zu Zeit, Rhythmus und Passung.
# $skill: "Filmen und schneiden". $others: is somebody else good at it? $other is his or her name.
finding-format-skill-gap =
    { $others ->
        [0] { $name } macht Beiträge für { $platform }, kann das aber noch nicht: { $skill }. Eine Weiterbildung hilft, oder ein Format, das leichter fällt.
       *[other] { $name } macht Beiträge für { $platform }, kann das aber noch nicht: { $skill }. { $other } kann es gut und könnte übernehmen.
    }
# $most: at most so many times $per ("je Woche").
finding-rhythm-above-advice = { $platform }, { $format }: Öfter als { $most } × { $per } rät niemand. Mehr kostet Zeit, und der einzelne Beitrag wird seltener gesehen.
finding-local-entry-missing = Ihre Kunden kommen aus der Nähe, aber kein Eintrag bei Karten und Bewertungen ist aktiv. Dort wird zuerst gesucht, und er macht wenig Arbeit.
finding-platform-without-reason = Für { $platform } steht noch kein Grund im Plan. In einem Jahr wird jemand danach fragen.
finding-platform-without-goal = { $platform } dient noch keinem Ziel
finding-platform-without-accountable = Für { $platform } ist noch niemand verantwortlich
finding-platform-without-deputy = Für { $platform } gibt es keine Vertretung. Bei Urlaub oder Krankheit bleiben Fragen von Kunden liegen.
finding-platform-own-deputy = { $name } ist für { $platform } verantwortlich und zugleich die eigene Vertretung
finding-platform-trainee-alone = { $name } ist in Ausbildung und für { $platform } allein verantwortlich. Jemand mit Erfahrung sollte vertreten oder freigeben.
finding-platform-without-formats = Für { $platform } steht noch nicht fest, was dort gezeigt wird
# $format: the first format without a rhythm. $count: how many formats have none.
finding-platform-without-rhythm =
    { $count ->
        [one] Für { $platform } ist noch offen, wie oft „{ $format }“ erscheint. Der Aufwand ist deshalb noch nicht mitgezählt.
       *[other] Für { $platform } ist bei { $count } Formaten noch offen, wie oft sie erscheinen, zum Beispiel bei „{ $format }“. Der Aufwand ist deshalb noch nicht mitgezählt.
    }
finding-listing-to-do =
    { $count ->
        [one] Im Eintrag bei { $platform } ist noch ein Punkt zu erledigen
       *[other] Im Eintrag bei { $platform } sind noch { $count } Punkte zu erledigen
    }
# $largest: time a week of the platform that takes most.
finding-platforms-too-many = Nötig sind { $needed } je Woche, da sind { $there }. Am meisten davon braucht { $platform }: { $largest }.
# $most: how many platforms with posts a firm of this size can usually care for.
finding-platforms-many = Was würde fehlen, wenn Sie von { $count } Plattformen mit Beiträgen eine nur beobachten? Realistisch sind für Ihren Betrieb höchstens { $most }.

## Team

finding-team-none = Noch ist niemand eingetragen, der die Arbeit macht
finding-person-hours-open = Für { $name } ist noch offen, wie viel Zeit je Woche da ist. Der Plan braucht { $needed }.
finding-person-over = { $name } hat { $there } je Woche, der Plan braucht { $needed }. Das sind { $over } zu viel.
finding-person-tight = { $name } hat { $there } je Woche, der Plan braucht { $needed }. Für Unerwartetes bleibt kaum etwas.
# $weeks: ranges of weeks such as "KW 49, KW 51 – KW 53".
finding-person-weeks-over =
    { $count ->
        [one] In der Woche ab { $week } ({ $weeks }) braucht der Plan { $needed } von { $name }, vorhanden sind nur { $there }. Auch mit Vorarbeit in den Wochen davor fehlen { $lacking }.
       *[other] In { $count } Wochen reicht die Zeit von { $name } auch mit Vorarbeit nicht: { $weeks }. Zusammen fehlen { $lacking }, am meisten in der Woche ab { $week }: Dort braucht der Plan { $needed }, vorhanden sind { $there }.
    }
finding-person-vacant = Die Stelle „{ $name }“ ist frei, und es steht noch nicht fest, ab wann sie besetzt ist. Ihre Stunden zählen deshalb nicht.
finding-person-vacant-until = Die Stelle „{ $name }“ ist erst ab { $date } besetzt. Bis dahin macht niemand die { $needed } je Woche, die dort eingeplant sind.
finding-work-unassigned = { $needed } Arbeit je Woche für Plattformen sind noch niemandem zugeteilt
finding-duty-open = Für „{ $duty }“ ist noch offen, wie oft es anfällt oder wie lange es dauert. Der Aufwand ist deshalb noch nicht mitgezählt.
# $needed: time for all of it together.
finding-once-unassigned =
    { $count ->
        [one] Eine einmalige Aufgabe mit { $needed } ist noch niemandem zugeteilt
       *[other] { $count } einmalige Aufgaben mit zusammen { $needed } sind noch niemandem zugeteilt
    }
# $name: who is accountable. $count: how many such times there are, $from and $until those of the first.
finding-absence-uncovered =
    { $count ->
        [one] Vom { $from } bis { $until } ist für { $platform } niemand da: { $name } fehlt, und niemand vertritt
       *[other] { $count }-mal ist für { $platform } länger niemand da, zuerst vom { $from } bis { $until }: { $name } fehlt, und niemand vertritt
    }
finding-solo-absence-open = Sie arbeiten allein. Schreiben Sie als Risiko oder Hausregel auf, was bei Krankheit und Urlaub geschieht, zum Beispiel eine kurze Abwesenheitsnotiz.
finding-one-person-everything = { $name } ist für alle { $count } Plattformen verantwortlich und macht alles selbst. Wer eine Aufgabe abgibt, fällt nicht ganz aus.
finding-duty-without-person = Für „{ $duty }“ ist noch niemand verantwortlich
finding-accountable-without-hours =
    { $count ->
        [one] { $name } ist für { $platform } verantwortlich, hat dafür aber keine Zeit. Auch Zuhören und Entscheiden kostet ein paar Minuten.
       *[other] { $name } ist für { $count } Plattformen verantwortlich, hat dafür aber keine Zeit. Auch Zuhören und Entscheiden kostet ein paar Minuten.
    }
# $competence: an ability, as on the page about the team.
finding-competence-gap = { $name } antwortet auf { $platform }, bei „{ $competence }“ steht aber „Noch nicht“. Planen Sie eine Weiterbildung ein.
finding-training-after-start = { $name } soll „{ $topic }“ bis { $due } lernen, { $platform } beginnt aber schon am { $start }

## Money

finding-budget-limit-open = Es ist noch offen, wie viel Geld ausgegeben werden darf
finding-budget-exceeded = Der Plan kostet { $cost }, vorgesehen sind { $limit }. Das sind { $over } zu viel.
finding-cost-open = Für „{ $line }“ ist noch offen, wie viel oder wie oft zu zahlen ist. Die Kosten sind deshalb nicht mitgezählt.
finding-hourly-cost-low = Eine Stunde ist mit { $cost } angesetzt, der Mindestlohn { $year } ist { $minimum }
finding-share-low = Social Media bekommt { $share } des Marketingbudgets, viele Betriebe in Deutschland geben { $low } bis { $high }. Reicht das für Ihre Ziele?
finding-share-high = Social Media bekommt { $share } des Marketingbudgets, viele Betriebe in Deutschland geben { $low } bis { $high }. Fehlt das Geld dann anderswo?
finding-marketing-share-of-revenue = Das ganze Marketing kostet { $share } des Umsatzes. Faustregeln nennen { $low } bis { $high } und widersprechen sich: Prüfen Sie, ob beide Zahlen stimmen.
finding-margin-open = Mit dem Deckungsbeitrag eines Kunden lässt sich ausrechnen, ab wie vielen neuen Kunden sich der Plan lohnt
finding-break-even-high = Der Plan kostet mit eigener Arbeit { $cost }. Das decken erst { $needed } neue Kunden, „{ $goal }“ bringt in { $months } Monaten höchstens { $wanted }.
finding-reserve-none = Auf { $cost } gibt es keine Reserve. Eine Anzeige mehr oder ein teureres Foto sprengt dann den Rahmen.
finding-ads-too-small = „{ $line }“ bekommt { $money } im Monat. Unter { $least } fallen Anzeigen kaum auf (Annahme): Bündeln Sie das Geld auf wenige Wochen.
# $payer: who gives money. $cost: what the firm pays after that.
finding-grant-ends = Nach dem { $date } zahlt „{ $payer }“ nicht mehr für „{ $line }“. Bis zum Ende des Fahrplans kostet Sie das { $cost }.

## Rules, law, risks

# $rule: the first of them.
finding-rule-missing =
    { $count ->
        [one] Eine Regel, die jeder Betrieb braucht, fehlt noch: { $rule }
       *[other] { $count } Regeln, die jeder Betrieb braucht, fehlen noch, zuerst: { $rule }
    }
finding-law-open =
    { $count ->
        [one] Ein Punkt zum Recht ist noch nicht geprüft
       *[other] { $count } Punkte zum Recht sind noch nicht geprüft
    }
finding-imprint-open = Das Impressum ist noch nicht geklärt. Es muss vor dem ersten Beitrag stehen.
finding-risks-none = Noch ist kein Risiko bedacht. Zwei oder drei Sätze genügen, damit im Ernstfall alle wissen, was zu tun ist.
finding-risk-without-answer = „{ $risk }“ ist wahrscheinlich und wiegt schwer. Noch steht nicht im Plan, was Sie dann tun.

## Rollout

finding-start-open = Der Beginn ist noch offen. Gerechnet wird ab { $date }.
finding-start-past = Der Beginn am { $date } ist vorbei, und noch nichts ist als erledigt eingetragen
finding-horizon-open = Die Dauer ist noch offen. Gerechnet wird mit drei Monaten.
finding-activities-overdue =
    { $count ->
        [one] Eine Aufgabe ist seit { $date } überfällig
       *[other] { $count } Aufgaben sind überfällig, die älteste seit { $date }
    }
finding-dependency-circle = Diese Aufgaben warten aufeinander, keine kann beginnen: { $way }
finding-dependency-broken = „{ $activity }“ soll am { $start } beginnen, kommt aber nach „{ $before }“. Das ist erst am { $end } fertig.
finding-days-unused =
    { $count ->
        [one] Die Tage von „{ $activity }“ gelten nicht: Sie liegen nicht im Zeitraum vom { $from } bis { $until }, oder das Ende liegt vor dem Anfang.
       *[other] Die Tage von { $count } Aufgaben gelten nicht, zuerst bei „{ $activity }“: Sie liegen nicht im Zeitraum vom { $from } bis { $until }, oder das Ende liegt vor dem Anfang.
    }
finding-channel-not-ready = { $platform } soll am { $start } beginnen, ist dann aber noch nicht bereit: „{ $activity }“ dauert bis { $end }.
finding-channel-beyond = { $platform } würde erst nach dem Ende des Fahrplans am { $end } beginnen

## Measuring

finding-cadence-open = Es ist noch offen, wie oft Sie sich die Zahlen ansehen. Einmal im Monat genügt.
# $month: the last month without a value. $count: how many months have none.
finding-reading-missing =
    { $count ->
        [one] Für „{ $goal }“ fehlt die Zahl für { $month }
       *[other] Für „{ $goal }“ fehlen Zahlen aus { $count } Monaten, zuletzt für { $month }
    }
finding-checkpoint-missed = Am { $date } stand „{ $goal }“ bei { $value }, vorgesehen waren { $threshold }. Entscheiden Sie, was sich ändert.
## Decisions

finding-alternative-due = „{ $title }“ wollten Sie ab { $date } wieder prüfen

## Labels of fixes

fix-goal-due = Auf den { $date } legen
# $lead: the lead measure of a kind of goal.
fix-lead-measure = „{ $lead }“ zählen
# $way: "Steigen", "Sinken" or "Gleich bleiben".
fix-direction = Richtung „{ $way }“
fix-main-goal = „{ $goal }“ zum Hauptziel machen
fix-next-step = Vorschlag bis { $date } übernehmen
fix-ask-customers = Zehn Kunden fragen
fix-reserve = { $percent } Reserve
fix-accountable = { $name } ist verantwortlich
fix-deputy = { $name } vertritt
fix-train = Weiterbildung „{ $competence }“ einplanen
fix-watch-only = { $platform } nur beobachten
# $platform: the platform that becomes active.
fix-add-active = { $platform } als aktiv aufnehmen
fix-take-listed = Als { $platform } führen
fix-give-up = Auf { $platform } verzichten
fix-successor = Zu { $platform } wechseln
fix-usual-formats =
    { $count ->
        [one] Das übliche Format übernehmen
       *[other] { $count } übliche Formate übernehmen
    }
# $times: a number; $per: "je Woche".
fix-format-rhythm = { $times } × { $per } übernehmen
fix-hourly-cost = Auf { $money } setzen
fix-add-rules =
    { $count ->
        [one] Regel vormerken
       *[other] { $count } Regeln vormerken
    }
fix-start = Am { $date } beginnen
fix-horizon =
    { $months ->
        [one] Einen Monat planen
       *[other] { $months } Monate planen
    }
fix-move-activity = Auf den { $date } verschieben
fix-unlink = Die letzte Verbindung lösen
fix-channel-start = Am { $date } beginnen
fix-cadence = Einmal im Monat

## Titles of generated activities and milestones

activity-rule = Hausregel schreiben: { $rule }
activity-law = Klären: { $point }
activity-law-look =
    { $count ->
        [one] Einen Punkt zum Recht prüfen
       *[other] { $count } Punkte zum Recht prüfen
    }
activity-ready = { $step }
activity-ask = Zehn Kunden fragen: { $doubt }
activity-question = Frage klären: { $question }
activity-training = Lernen: { $topic }
activity-setup = { $platform } einrichten
activity-stock = Erste Beiträge für { $platform } vorbereiten
activity-work = { $platform }: laufende Arbeit
activity-watch = { $platform }: beobachten
activity-listing = Eintrag bei { $platform } in Ordnung bringen
activity-decide = Über die Probezeit auf { $platform } entscheiden
activity-close = Sich auf { $platform } verabschieden
activity-season = Beiträge vorbereiten: { $season }
activity-review = Zahlen ansehen: { $month }
activity-final-review = Zurückblicken und weiter planen
# The first channel that is new.
milestone-first-post = Erster Beitrag auf { $platform }
