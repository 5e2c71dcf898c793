### The printed sheet with rules for staff, lines to sign, and the list of accounts.

sheet-rules-title = So machen wir Social Media
sheet-rules-suggested = Sätze mit einem Kästchen sind Vorschläge. Sie gelten, wenn das Kästchen angekreuzt ist.

## Groups of rules

sheet-rules-publishing = Wer veröffentlicht
sheet-rules-tone = Wie wir schreiben
sheet-rules-pictures = Bilder, Texte, Musik
sheet-rules-data = Was im Haus bleibt
sheet-rules-accounts = Konten und Zugänge
sheet-rules-trouble = Antworten und Ärger
sheet-rules-own = Bei uns außerdem
sheet-rules-undecided = Noch nicht beschlossen
# $names are platforms.
sheet-rules-only = Nur für { $names }

## Law

sheet-rules-law = Was das Gesetz verlangt
sheet-rules-please-check = Bitte prüfen
sheet-rules-checked-on = Geprüft am
# $points is a list with semicolons.
sheet-rules-settled = Schon geklärt: { $points }
sheet-rules-unanswered =
    { $count ->
        [one] Ein Punkt der Liste ist im Plan noch nicht angesehen
       *[other] { $count } Punkte der Liste sind im Plan noch nicht angesehen
    }

## People

sheet-rules-responsible = Wer zuständig ist
sheet-rules-call = Bei Beschwerden und Ärger
sheet-rules-call-first = Zuerst anrufen
sheet-rules-call-then = Wenn niemand abhebt
sheet-rules-name = Name
sheet-rules-phone = Telefon
sheet-rules-signed = Gelesen und verstanden
sheet-rules-signed-lead = Ich habe die Regeln gelesen, verstanden und halte mich daran
sheet-rules-date = Datum
sheet-rules-signature = Unterschrift

## Accounts

sheet-rules-list = Unsere Konten
sheet-rules-no-passwords = Passwörter stehen nicht auf diesem Blatt. Schreiben Sie nur auf, wo sie liegen, zum Beispiel „Passwort-Tresor“ oder „Umschlag im Safe“.
sheet-rules-account = Konto
sheet-rules-with-access = Wer damit arbeitet
sheet-rules-belongs = Gehört
sheet-rules-firm = dem Betrieb
sheet-rules-new = noch anzulegen
sheet-rules-sleeping = ruht
sheet-rules-private = nur privates Konto
sheet-rules-two-steps = Login mit 2 Schritten
sheet-rules-on = ein
sheet-rules-recovery = E-Mail und Telefon zum Zurücksetzen
sheet-rules-kept-in = Passwort liegt in
sheet-rules-looked-at = Geprüft am
sheet-rules-leaving = Wer den Betrieb verlässt, verliert am letzten Tag alle Zugänge. Danach werden die Passwörter geändert.
