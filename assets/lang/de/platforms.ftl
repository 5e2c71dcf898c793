### Page: platforms.

platforms-title = Wo sind Sie dabei, und wo bewusst nicht?
platforms-guidance = Wenige gut gepflegte Plattformen bringen mehr als viele vernachlässigte. Nehmen Sie auf, was infrage kommt, und entscheiden Sie dann für jede einzeln.
platforms-how = Wie entscheide ich?
platforms-how-text = Drei Fragen helfen. Sind die Menschen, die Sie erreichen wollen, wirklich dort? Fällt Ihnen leicht, was dort zählt: Bilder, Videos, Fachwissen oder Gespräche? Und wer hat jede Woche Zeit dafür? Beginnen Sie mit einem gepflegten Eintrag dort, wo man Sie sucht, und einer Plattform für Beiträge. Alles andere ist ein Nein, und das ist keine Schwäche. Wenn es gut läuft, können Sie später erweitern.

## What was chosen

platforms-yours = Ihre Plattformen
platforms-empty = Noch keine Plattform gewählt. Nehmen Sie unten eine auf, zum Beispiel Google Unternehmensprofil, damit Sie in der Nähe gefunden werden.
channel-add = Eigene Plattform hinzufügen
platforms-count =
    { $count ->
        [0] Keine Plattform mit Beiträgen aktiv
        [one] { $count } Plattform mit Beiträgen aktiv
       *[other] { $count } Plattformen mit Beiträgen aktiv
    }
# Entries in maps, directories and review services.
platforms-count-entries =
    { $count ->
        [one] { $count } gepflegter Eintrag
       *[other] { $count } gepflegte Einträge
    }
platforms-count-open =
    { $count ->
        [one] { $count } noch nicht entschieden
       *[other] { $count } noch nicht entschieden
    }
# $needed, $there: hours a week.
platforms-over-hours = Zu viel: Ihre Plattformen brauchen { $needed } je Woche, da sind dafür { $there }. Beobachten Sie eine nur, oder verringern Sie den Rhythmus.
# $count: active platforms with posts. $most: how many a firm of this size can care for.
platforms-over-many = Viele: { $count } Plattformen mit Beiträgen sind aktiv, ein Betrieb Ihrer Größe pflegt meist höchstens { $most } gut

## To choose from

platforms-fitting = Passt zu Ihren Angaben
platforms-fitting-guidance = Vorgeschlagen aus Ihren Zielen, Zielgruppen und Ihrem Einzugsgebiet. Mehr müssen es nicht sein.
platforms-all = Alle Plattformen zur Auswahl
platforms-all-guidance = Was Sie nicht aufnehmen, ist ein Nein. Fehlt etwas, fügen Sie oben eine eigene Plattform hinzu.
# $kind: kind of platforms, $count: how many there are.
platforms-kind = { $kind } ({ $count })
platform-choose = Aufnehmen
# For screen readers.
platform-choose-name = { $platform } aufnehmen
# $decision: "Aktiv", "Nur beobachten".
platform-in-plan = Im Plan: { $decision }
# $names: titles of goals or audiences, with commas.
platform-fits-goals =
    { $count ->
        [one] Dient Ihrem Ziel: { $names }
       *[other] Dient Ihren Zielen: { $names }
    }
platform-fits-audiences =
    { $count ->
        [one] Erreicht: { $names }
       *[other] Erreicht: { $names }
    }
platform-fits-near = Wird in der Nähe gefunden

## One platform

channel-name = Name der Plattform
channel-name-hint = z. B. Ortszeitung online, Vereins-App
# $platform, $successor: names of platforms.
channel-closed = { $platform } gibt es nicht mehr, und es gibt keinen Nachfolger. Entscheiden Sie sich für „Nein“ oder entfernen Sie die Plattform.
channel-closed-successor = { $platform } gibt es nicht mehr. Der Nachfolger ist { $successor }.
channel-replace = { $platform } durch { $successor } ersetzen
channel-decision = Ihre Entscheidung
channel-decision-other = Seltener:
channel-means-open = Noch nicht entschieden: So zählt diese Plattform in keiner Rechnung. Legen Sie sich fest, auch ein Nein schafft Klarheit.
channel-means-active = Jede Woche feste Zeit, eine verantwortliche Person, regelmäßige Beiträge
channel-means-entry = Der Eintrag stimmt, und jemand kümmert sich um Bewertungen und Öffnungszeiten
channel-means-trial = Wie aktiv, aber mit einem Ende. Dann entscheiden Sie anhand der Zahlen neu.
channel-means-watch = Mitlesen und antworten, aber nichts veröffentlichen
channel-means-later = Jetzt nicht, aber an einem festen Tag entscheiden Sie neu
channel-means-phase-out = Es läuft noch und hört geordnet auf. Sagen Sie den Followern, wo es weitergeht.
channel-means-no = Bewusst nicht. Wer danach fragt, findet hier den Grund.
channel-trial-until = Auf Probe bis
channel-later-from = Frühestens ab
channel-phase-out-until = Letzter Tag
channel-decided-on = Entschieden am
channel-reason = Warum?
channel-reason-hint = z. B. Hier sehen unsere Kunden, was heute frisch ist
channel-details = Weitere Einzelheiten
channel-goals = Welchen Zielen dient sie?
channel-no-goals = Noch kein Ziel im Plan: Ziele werden auf der Seite „Ziele“ angelegt
channel-audiences = Wen erreicht sie?
channel-no-audiences = Noch keine Zielgruppe im Plan: Zielgruppen werden eine Seite vorher angelegt
channel-formats = Was dort erscheint und wie oft
channel-formats-where = Zu ändern auf der Seite „Inhalte und Rhythmus“
channel-formats-usual =
    { $count ->
        [one] { $count } übliche Art von Beiträgen in ruhigem Rhythmus übernehmen
       *[other] { $count } übliche Arten von Beiträgen in ruhigem Rhythmus übernehmen
    }

## In the list; $times is how often a week, rounded

# $times: posts in a usual week, or that it is open.
channel-pieces =
    { $count ->
        [one] { $count } Format, Beiträge je Woche: { $times }
       *[other] { $count } Formate, Beiträge je Woche: { $times }
    }
channel-upkeep-only =
    { $count ->
        [one] { $count } Format
       *[other] { $count } Formate
    }
channel-no-formats = noch ohne Beiträge
channel-nobody = noch niemand verantwortlich

## Account and presences

channel-presences = Konto, Profile und Seiten
channel-account = Gibt es schon ein Konto?
account-new = Neu anzulegen
account-existing = Ja, in Gebrauch
account-sleeping = Ja, aber es ruht
account-private = Nur privat
presences-help = Für jeden Standort und jede Sprache kann es ein eigenes Profil, eine Seite oder einen Eintrag geben. Eines genügt meist.
presence-add = Profil, Seite oder Eintrag hinzufügen
presence-kind = Was ist es?
presence-profile = Profil
presence-page = Seite
presence-group = Gruppe
presence-listing = Eintrag
presence-channel = Kanal
presence-name = Name oder Handle
presence-name-hint = z. B. @baeckerei.huber
presence-url = Adresse im Internet
presence-url-hint = z. B. instagram.com/baeckerei.huber
presence-access = Wer hat Zugang?
presence-access-hint = z. B. Anna und Herr Huber. Keine Passwörter hier eintragen.
presence-more = Standort, Sprache, Follower
presence-location = Standort
presence-language = Sprache
presence-followers = Follower heute

## Start and effort; $assumed is a length of time

channel-effort = Start und Zeitaufwand
channel-start = Erster Tag
channel-start-help = Bleibt das leer, schlägt der Fahrplan einen Start vor
channel-care = Antworten je Woche (Annahme: { $assumed })
channel-setup = Einmal einrichten (Annahme: { $assumed })
channel-effort-help = Solange nichts eingetragen ist, wird mit der Annahme gerechnet. Sie beruht auf keiner Studie, bitte an Ihre Erfahrung anpassen.

## The entry in a map, directory or review service

# $count: points that are not done yet, of six.
listing-title =
    { $count ->
        [0] Eintrag prüfen: alles erledigt
        [one] Eintrag prüfen: noch { $count } Punkt
       *[other] Eintrag prüfen: noch { $count } Punkte
    }
listing-help = Wer in der Nähe sucht, sieht zuerst diesen Eintrag. Ist er vollständig, bleibt nur wenig Arbeit.
listing-complete = Name, Adresse, Telefon überall gleich
listing-hours = Öffnungszeiten, auch an Feiertagen
listing-pin = Nadel auf der Karte genau am Eingang
listing-photos = Aktuelle Fotos
listing-reviews = Bewertungen beantwortet
listing-offer = Angebot für Leute in der Nähe
listing-done = Erledigt
listing-to-do = Zu tun
listing-not-needed = Unnötig

## For and against

channel-weighing = Chancen und Grenzen
channel-opportunities = Was könnte sie uns bringen?
channel-opportunities-hint = z. B. Bestellungen direkt aus den Beiträgen
channel-limitations = Was spricht dagegen?
channel-limitations-hint = z. B. Niemand filmt gern

## What follows; $needed and $there are hours a week

platforms-hours = Ihre Plattformen brauchen { $needed } von { $there }, die je Woche vorhanden sind
platforms-hours-unknown = Ihre Plattformen brauchen { $needed } je Woche. Wie viel Zeit da ist, fragt die Seite „Team und Zeit“.

## How well a platform fits, as a word, and the six factors

fits-well = Passt gut
fits-partly = Passt teilweise
fits-poorly = Passt kaum
fit-goals = Ziele
fit-ages = Alter der Kunden
fit-customers = Art der Kunden
fit-near = Nähe
fit-ability = Können
fit-effort = Aufwand
fit-label = Wie gut passt sie zu Ihnen?
fit-why = Warum so?
# $name: "Ziele" or "Passt gut". $points: 0 to 100.
fit-points = { $name }: { $points } von 100 Punkten
# Beside the name of a factor about which the plan says nothing.
fit-points-unknown = zählt nicht
fit-unknown = Noch nicht zu sagen: Ziele, Zielgruppen und Angaben zum Betrieb fehlen
fit-how = Was nicht bekannt ist, zählt weder dafür noch dagegen. Ziele wiegen am meisten, dann Alter und Art der Kunden; diese Gewichte sind eine Annahme. Was nicht für Ihre Kunden gemacht ist, passt nie gut.
fit-computed = Berechnet wären es { $points } von 100 Punkten
fit-disagree = Ich sehe das anders
fit-judgement = Ihre Einschätzung
fit-judgement-why = Warum sehen Sie das so?
fit-judgement-hint = z. B. Unsere Stammgäste fragen danach
# $word: "Passt gut".
fit-judged = { $word } (eigene Einschätzung)
fit-judged-because = Ihr Grund: { $why }

## Why a platform fits; one sentence for each factor. "open": the plan says nothing about it yet,
## "unsaid": it does not say it for a platform of the owner's own.

# $served: how many of $count goals.
fit-goals-why-served =
    { $served ->
        [0] { $count ->
            [one] Dient Ihrem Ziel nicht
           *[other] Dient keinem Ihrer { $count } Ziele
        }
       *[other] { $count ->
            [one] Dient Ihrem Ziel
           *[other] Dient { $served } von { $count } Zielen. Hauptziele und Ziele, die sich in Zahlen zeigen, wiegen mehr.
        }
    }
fit-goals-why-open = Noch steht kein Ziel im Plan
fit-goals-why-unsaid = Noch ist nicht gesagt, welchem Ziel sie dient
# $share: how many of the age group $age use it every week.
fit-ages-why-counted = Von den { $age } Jahre alten Menschen in Deutschland sind { $share } jede Woche dort
# $reached: how many of $count age groups.
fit-ages-why-named =
    { $reached ->
        [0] Ihre Kunden sind in einem Alter, das dort wenig vertreten ist
       *[other] { $count ->
            [one] Das Alter Ihrer Kunden ist dort gut vertreten
           *[other] { $reached } von { $count } Altersgruppen Ihrer Kunden sind dort gut vertreten
        }
    }
# $reached: how many of $count audiences.
fit-ages-why-own =
    { $count ->
        [one] { $reached ->
            [0] Erreicht nach Ihren Angaben Ihre Zielgruppe nicht
           *[other] Erreicht nach Ihren Angaben Ihre Zielgruppe
        }
       *[other] Erreicht nach Ihren Angaben { $reached } von { $count } Zielgruppen
    }
fit-ages-why-open = Noch steht bei keiner Zielgruppe ein Alter
fit-ages-why-uncounted = Niemand hat gezählt, wie alt die Menschen dort sind
fit-ages-why-unsaid = Noch ist nicht gesagt, wen sie erreicht
# $people: one of the texts made-for-…
fit-customers-why-all = Gemacht für { $people }, und die wollen Sie erreichen
fit-customers-why-some = Gemacht für { $people }. Sie wollen auch andere erreichen.
fit-customers-why-none = Gemacht für { $people }. Ihre Kunden sind andere.
fit-customers-why-trade = Gemacht für andere Branchen als Ihre
fit-customers-why-open = Noch ist nicht gesagt, ob Ihre Kunden Privatleute oder Firmen sind
fit-customers-why-unsaid = Noch ist nicht gesagt, wen sie erreicht
made-for-all = Privatleute, Firmen und Bewerber
made-for-both = Privatleute und Firmen
made-for-private = Privatleute
made-for-private-applicants = Privatleute und Bewerber
made-for-firms = Firmen
made-for-firms-applicants = Firmen und Bewerber
made-for-applicants = Bewerber
made-for-others = andere
fit-near-why-found = Menschen suchen dort in ihrer Nähe, und Ihre Kunden kommen aus der Nähe
fit-near-why-not-found = In der Nähe wird dort kaum gesucht, aber Ihre Kunden kommen aus der Nähe
fit-near-why-far = Zählt nicht: Ihre Kunden kommen nicht nur aus der Nähe
fit-near-why-open = Noch ist nicht gesagt, von wie weit Ihre Kunden kommen
fit-near-why-unsaid = Noch ist kein Auftritt mit einem Standort verbunden
fit-ability-why-good = Was sie braucht, kann jemand von Ihnen gut
fit-ability-why-partly = Einen Teil dessen, was sie braucht, kann jemand von Ihnen gut. Zum Rest ist nichts gesagt.
# $skill: "Filmen und schneiden".
fit-ability-why-low = Es fehlt noch: { $skill }
fit-ability-why-outside = Gemacht wird alles außer Haus
fit-ability-why-open = Noch ist im Team nicht gesagt, wer was kann
fit-ability-why-formats = Noch ist nicht gesagt, was dort erscheint
# $needed, $there: hours a week.
fit-effort-why-share = Braucht { $needed } je Woche. Für Plattformen haben Sie { $there }.
fit-effort-why-open = Noch ist nicht gesagt, wie viel Zeit Sie haben
fit-effort-why-formats = Noch ist nicht gesagt, was dort wie oft erscheint
