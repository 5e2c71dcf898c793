### What the workbook knows: readiness questions with a next step, and common doubts with what studies found.
### The space before % and after § is a no-break space.

## Readiness

ready-attitude = Wollen Sie das wirklich, und nicht nur, weil es alle tun?
ready-attitude-step = Schreiben Sie in einem Satz auf, was Ihr Betrieb davon haben soll

ready-goal = Wissen Sie, was Social Media verändern soll?
ready-goal-step = Wählen Sie ein Ziel mit einer Zahl und einem Datum

ready-person = Gibt es eine Person, die verantwortlich ist, es kann und Zeit dafür hat?
ready-person-step = Bestimmen Sie eine Person, und streichen Sie ihr dafür eine andere Aufgabe

ready-time = Sind jede Woche feste Stunden dafür frei?
ready-time-step = Tragen Sie die Stunden in den Dienstplan ein, bevor Sie eine Plattform eröffnen

ready-deputy = Springt jemand ein, wenn diese Person krank ist oder Urlaub hat?
ready-deputy-step = Benennen Sie eine Vertretung, und geben Sie ihr die Zugänge

ready-know-how = Weiß die Person, wie man gute Beiträge macht und im Netz mit Kunden spricht?
ready-know-how-step = Planen Sie einen Kurs oder zwei Vormittage zum Üben ein

ready-budget = Ist Geld für Fotos, Anzeigen, Kurse oder Hilfe von außen vorgesehen?
ready-budget-step = Legen Sie einen Betrag für ein Jahr fest, auch wenn er klein ist

ready-topics = Haben Sie genug zu zeigen und zu erzählen?
ready-topics-step = Sammeln Sie zehn Fragen, die Kunden Ihnen immer wieder stellen

ready-criticism = Können Sie mit öffentlicher Kritik ruhig umgehen?
ready-criticism-step = Schreiben Sie schon jetzt auf, wie Sie auf eine schlechte Bewertung antworten

ready-control = Können Sie damit leben, dass andere mitreden und Sie nicht alles steuern?
ready-control-step = Vereinbaren Sie, was Mitarbeitende ohne Rückfrage schreiben dürfen

ready-act-ahead = Wollen Sie neue Kunden und Märkte selbst suchen, statt abzuwarten?
ready-act-ahead-step = Beschreiben Sie einen Kunden, den Sie noch nicht haben und gern hätten

ready-measuring = Werden Sie jeden Monat prüfen, ob es wirkt?
ready-measuring-step = Legen Sie eine Strichliste ans Telefon: „Wie sind Sie auf uns gekommen?“

## Doubts

doubt-customers-there = Unsere Kunden sind nicht im Netz
doubt-customers-there-answer = In Deutschland nutzen 63 % der Menschen ab 14 Jahren jede Woche soziale Medien, auch 53 % der 50- bis 69-Jährigen (2025). Von kleinen US-Betrieben glaubten 2010 nur 20 %, ihre Kunden seien nicht dort. Fragen Sie zehn Kunden.

doubt-reach = So erreichen wir niemanden schnell
doubt-reach-answer = Kleine US-Betriebe waren 2010 geteilter Meinung: 35 % sahen einen schnellen Weg zu neuen Kunden, 28 % nicht, 22 % waren unentschieden. Besonders erfolgreiche kleine Betriebe warben hier öfter um neue Kunden (79 % gegen 57 % aller, 2012).

doubt-info-wanted = Unsere Kunden wollen dort nichts von uns lesen
doubt-info-wanted-answer = So dachten 2010 auch 36 % der kleinen US-Betriebe, 25 % sahen es anders. Das waren Vermutungen der Betriebe: Die Kunden hat niemand gefragt. Fragen Sie zehn.

doubt-research = Unsere Kunden suchen vor dem Kauf nicht im Netz
doubt-research-answer = Das glaubten 2010 nur 24 % der kleinen US-Betriebe, und seither ist das Suchen unterwegs dazugekommen. Wer Öffnungszeiten oder den Weg sucht, sucht auch.

doubt-leads = Das bringt keine Aufträge
doubt-leads-answer = 2009 fanden 76 % der kleinen US-Betriebe soziale Netzwerke dafür nicht hilfreich. Drei Jahre später warben 79 % der besonders erfolgreichen hier um neue Kunden, von allen 57 %.

doubt-no-effect = Ein messbarer Erfolg ist nicht bewiesen
doubt-no-effect-answer = Stimmt im Durchschnitt: 2013 fand sich im deutschen Sprachraum für kleine und mittlere Betriebe keine Wirkung. Es fehlten Leute, Zeit und Wissen. Wer es professionell betrieb oder betreiben ließ, hatte messbaren Erfolg.

doubt-no-time = Dafür haben wir keine Zeit
doubt-no-time-answer = Der Zweifel ist berechtigt: 39 % der Betriebe brauchten 30 Minuten bis 2 Stunden am Tag (Deutschland, 2012). Deshalb rechnet dieser Plan zuerst Ihre Stunden, oft reicht eine Plattform.

doubt-too-expensive = Das ist uns zu teuer
doubt-too-expensive-answer = 70 % der kleinen US-Betriebe, die vor allem darauf setzten, taten es, weil es am wenigsten kostet (2010). Gratis ist es nicht: Die eigenen Stunden rechnet dieser Plan mit.

doubt-criticism = Wir fürchten schlechte Kommentare
doubt-criticism-answer = Über Sie wird auch geredet, wenn Sie nicht da sind. Wer antwortet, fällt auf: 2016 blieben rund 90 % der Nachrichten an Marken ohne Antwort.

doubt-too-late = Wir sind zu spät dran
doubt-too-late-answer = 71 % der befragten Betriebe waren erst ein halbes bis drei Jahre dabei, und nur 60 % hatten eine Strategie (um 2022/23). Mit einem Plan sind Sie vielen voraus.
