### Page: rules, law and risks.

rules-title = Welche Regeln gelten?
rules-lead = Wenige klare Sätze genügen: was nach draußen darf, wer freigibt, was zu tun ist, wenn es Ärger gibt. Sie lassen sich drucken und unterschreiben.

## House rules

rules-house = Hausregeln
rules-house-lead = Ein Klick legt eine Regel mit einem Mustertext an, den Sie an Ihren Betrieb anpassen
rules-mandatory = Braucht jeder Betrieb
rules-more = Weitere Regeln mit Mustertext
rules-more-lead = Nehmen Sie, was zu Ihrem Betrieb passt
rules-add = Eigene Regel hinzufügen
rules-empty = Noch keine Regel. Beginnen Sie mit den drei Regeln, die jeder Betrieb braucht.
rules-own-title = Worum es geht
rules-own-title-hint = z. B. Fotos von Kundenbaustellen
rules-text = So lautet die Regel bei uns
rules-text-hint = In ein oder zwei Sätzen, so wie Sie es im Betrieb sagen
rules-text-sample = Mustertext einsetzen
rules-state = Stand
rules-since = Gilt seit
rules-writer = Wer schreibt sie
rules-due = Bis wann
rules-channels = Für welche Plattformen? (ohne Auswahl: für alle)
rules-no-channels = Noch keine Plattform gewählt: Die Regel gilt für alle

## Law

rules-law = Was das Recht verlangt
law-lead = Gehen Sie die Punkte einmal durch. Ein Klick auf den Pfeil davor zeigt, worum es genau geht; dort tragen Sie ein, wer sich bis wann darum kümmert.
law-no-advice = Das ist keine Rechtsberatung. Die Liste hilft, an das Übliche zu denken; im Zweifel fragen Sie Ihre Kammer, Ihren Verband oder eine Anwaltskanzlei.
# $country is the name of a country.
law-country = Gezeigt wird die Liste für: { $country }
law-no-country = Das Land fehlt noch, deshalb stehen hier die Punkte für Deutschland. Sie geben es auf der Seite „Betrieb“ an.
law-person = Wer kümmert sich
law-due = Bis wann
# $date is a finished date; stands behind a person's name.
law-until = bis { $date }
law-done = Erledigt
law-to-do = Zu tun
law-not-concerned = Betrifft uns nicht

## Risks

rules-risks = Was schiefgehen kann
rules-risks-lead = Wer vorher weiß, was er im Ernstfall tut, bleibt ruhig. Drei bis fünf Risiken reichen.
risks-add = Eigenes Risiko hinzufügen
risks-empty = Noch kein Risiko. Am häufigsten scheitert es daran, dass die Zeit fehlt oder die eine Person ausfällt, die alles weiß.
risks-untitled = Neues Risiko
risks-common = Häufige Risiken mit Vorschlag, was zu tun ist
risks-more = Weitere häufige Risiken
risks-more-lead = Auch das kommt vor
risks-title = Was könnte passieren, und was hieße das für den Betrieb?
risks-likelihood = Wie wahrscheinlich
risks-impact = Wie schlimm wäre es
risks-mitigation = Was beugt vor
risks-contingency = Was tun wir, wenn es passiert
risks-person = Wer handelt dann
# $likelihood "wahrscheinlich", $impact "schlimm".
risks-estimate = { $likelihood }, { $impact }
impact-low = wenig schlimm
impact-medium = mittel
impact-high = sehr schlimm
likelihood-highly-unlikely = sehr unwahrscheinlich
likelihood-unlikely = unwahrscheinlich
likelihood-likely = wahrscheinlich
likelihood-highly-likely = sehr wahrscheinlich
risks-order = Das Wichtigste zuerst
risks-order-lead = Geordnet nach Wahrscheinlichkeit mal Schaden; Risiken ohne Einschätzung fehlen hier
risks-matrix = Risiken nach Wahrscheinlichkeit und Schaden; die Nummern stehen in der Liste darüber

## Margin

# $done of $all, both counts.
rules-margin-house =
    { $all ->
        [one] { $done } von einer Hausregel gilt
       *[other] { $done } von { $all } Hausregeln gelten
    }
rules-margin-law = { $done } von { $all } Rechtspunkten geklärt
# $risk in the owner's words, $estimate "wahrscheinlich, sehr schlimm".
rules-margin-risk = Größtes Risiko: { $risk } ({ $estimate })
