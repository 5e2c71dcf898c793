### What can go wrong with files, printing and settings.
### An error says what happened and what to do. The path of the file is shown below the text.

## Opening a plan: the file as a whole

open-error-not-found = Diese Datei gibt es nicht oder nicht mehr. Bitte prüfen Sie, ob sie umbenannt oder verschoben wurde und ob das Laufwerk angeschlossen ist.
open-error-no-permission = Diese Datei darf mit Ihrem Benutzerkonto nicht gelesen werden. Bitte lassen Sie sich das Leserecht geben oder öffnen Sie eine Kopie.
open-error-directory = Das ist ein Ordner. Bitte wählen Sie darin die Datei aus.
open-error-not-a-file = Das ist keine gewöhnliche Datei. Bitte wählen Sie eine Datei, deren Name auf „.plan.ron“ endet.
# $detail: what the system reports, in its own words.
open-error-other = Die Datei konnte nicht gelesen werden. Bitte prüfen Sie das Laufwerk und versuchen Sie es noch einmal. Das System meldet: { $detail }
# $limit: size in MB, digits.
open-error-too-large = Diese Datei ist größer als { $limit } MB, so groß wird kein Plan. Bitte prüfen Sie, ob es die richtige Datei ist.
open-error-empty = Diese Datei ist leer. Bitte öffnen Sie eine Sicherungskopie, wenn Sie eine haben.
# $line: digits, here and below.
open-error-not-utf8 = Diese Datei enthält keinen lesbaren Text, zum ersten Mal in Zeile { $line }. Wenn es ein Plan ist, den Sie in einem Textprogramm bearbeitet haben: Bitte speichern Sie ihn dort noch einmal mit der Kodierung „UTF-8“.
open-error-cut-off = Die Datei hört in Zeile { $line } mitten im Plan auf. Entweder fehlt der Rest, dann öffnen Sie bitte eine Sicherungskopie. Oder es fehlt nur eine schließende Klammer oder ein Anführungszeichen.
open-error-not-planbuch = Diese Datei stammt nicht aus Planbuch, oder ihr Anfang fehlt. Bitte wählen Sie eine andere Datei oder eine Sicherungskopie.
# $version: number of the file format. $app: version of the program that wrote the file, "?" if unknown.
open-error-newer-version = Diese Datei wurde mit einem neueren Planbuch gespeichert (Version { $app }, Dateiformat { $version }). Bitte aktualisieren Sie Planbuch. Die Datei bleibt unverändert.
open-error-unknown-version = Die Datei nennt das Dateiformat { $version }, das es nie gab. Bitte öffnen Sie eine Sicherungskopie oder stellen Sie die Zeile „version“ am Anfang der Datei wieder her.
# $list: name of the list in the file. $id: the name both items have.
open-error-duplicate-id = In der Liste „{ $list }“ tragen zwei Einträge dieselbe Kennung „{ $id }“. Bitte löschen Sie beim zweiten die Zeile „id“; er bekommt dann eine neue.

## Opening a plan: one place in it. $line and $column are digits.

open-error-too-deep = In Zeile { $line }, Spalte { $column } stehen zu viele Klammern ineinander. So entsteht kein Plan. Bitte öffnen Sie eine Sicherungskopie.
# $sign: a comma, colon or bracket.
open-error-sign-missing = In Zeile { $line }, Spalte { $column } fehlt das Zeichen „{ $sign }“, oder es steht etwas Unerwartetes davor. Bitte ergänzen Sie es in einem Textprogramm.
open-error-text-open = Der Text, der in Zeile { $line }, Spalte { $column } beginnt, hat kein Anführungszeichen am Ende. Bitte ergänzen Sie es in einem Textprogramm.
open-error-bad-escape = In Zeile { $line }, Spalte { $column } steht nach einem umgekehrten Schrägstrich (\) ein Zeichen, das dort keine Bedeutung hat. Bitte schreiben Sie den Schrägstrich doppelt (\\), wenn er zum Text gehört.
open-error-text-after-end = Nach dem Ende des Plans steht in Zeile { $line }, Spalte { $column } noch etwas. Bitte löschen Sie es in einem Textprogramm, oder prüfen Sie, ob davor eine Klammer zu viel steht.
# $detail: what the parser says, in English.
open-error-syntax = Zeile { $line }, Spalte { $column } ist nicht lesbar. Bitte berichtigen Sie die Stelle in einem Textprogramm oder öffnen Sie eine Sicherungskopie. Einzelheit (englisch): { $detail }
# $field: name of the field in the file. $expected: one of the words below. $detail: what the parser says, in English.
open-error-wrong-value =
    { $expected ->
        [text] In Zeile { $line }, Spalte { $column } erwartet „{ $field }“ einen Text zwischen geraden Anführungszeichen (").
        [whole-number] In Zeile { $line }, Spalte { $column } erwartet „{ $field }“ eine ganze Zahl ohne Anführungszeichen, zum Beispiel 90.
        [smaller-number] In Zeile { $line }, Spalte { $column } ist die Zahl für „{ $field }“ zu groß oder zu klein.
        [true-or-false] In Zeile { $line }, Spalte { $column } erwartet „{ $field }“ das Wort true (ja) oder false (nein).
        [word] In Zeile { $line }, Spalte { $column } erwartet „{ $field }“ eines der festen Wörter, ohne Anführungszeichen.
        [date] In Zeile { $line }, Spalte { $column } erwartet „{ $field }“ ein Datum, das es gibt, in der Form "2026-11-21".
        [money] In Zeile { $line }, Spalte { $column } erwartet „{ $field }“ einen Geldbetrag in der Form "1234.50".
        [number] In Zeile { $line }, Spalte { $column } erwartet „{ $field }“ eine Zahl in der Form "4.6".
        [picture] In Zeile { $line }, Spalte { $column } erwartet „{ $field }“ ein Bild als Base64-Text. Wählen Sie das Bild am besten neu in Planbuch, nachdem Sie die Zeile hier gelöscht haben.
        [id] In Zeile { $line }, Spalte { $column } erwartet „{ $field }“ eine Kennung: höchstens 24 Zeichen aus a–z, 0–9 und Bindestrich.
       *[other] In Zeile { $line }, Spalte { $column } passt der Wert nicht zu „{ $field }“ (englisch: { $detail }).
    } Bitte berichtigen Sie die Stelle in einem Textprogramm.
open-error-unknown-field = In Zeile { $line }, Spalte { $column } steht ein Feld „{ $field }“, das dieses Planbuch nicht kennt. Vielleicht ist es ein Tippfehler, oder die Datei stammt aus einem neueren Planbuch. Bitte berichtigen Sie den Namen oder aktualisieren Sie Planbuch.
# $found: what stands there. $allowed: the words that may stand there, with commas.
open-error-unknown-choice = In Zeile { $line }, Spalte { $column } steht „{ $found }“. Dieses Planbuch kennt hier nur: { $allowed }. Bitte wählen Sie eines davon oder aktualisieren Sie Planbuch.
open-error-field-missing = Vor Zeile { $line }, Spalte { $column } fehlt die Angabe „{ $field }“. Bitte ergänzen Sie sie in einem Textprogramm.
open-error-field-twice = In Zeile { $line }, Spalte { $column } steht „{ $field }“ zum zweiten Mal. Bitte löschen Sie eine der beiden Angaben in einem Textprogramm.

## Choosing a logo

logo-error-not-a-file = Das ist keine gewöhnliche Datei. Bitte wählen Sie ein Bild: PNG, JPEG oder SVG.
# $limit: size in MB, digits.
logo-error-too-large = Dieses Bild ist größer als { $limit } MB. Bitte speichern Sie es kleiner: 1000 Bildpunkte in der Breite genügen für den Druck.
logo-error-empty = Diese Datei ist leer. Bitte wählen Sie eine andere.
logo-error-other-format = Das ist kein Bild im Format PNG, JPEG oder SVG, auch wenn der Name so endet. Bitte speichern Sie Ihr Logo in einem dieser Formate.
# $found, $limit: millions of pixels, digits.
logo-error-too-many-pixels = Dieses Bild hat { $found } Millionen Bildpunkte, höchstens { $limit } Millionen sind möglich. Bitte speichern Sie es kleiner: 1000 Bildpunkte in der Breite genügen für den Druck.
logo-error-too-narrow = Dieses Bild ist so schmal, dass auf dem Papier nur ein Strich davon bliebe. Bitte wählen Sie ein anderes.
logo-error-blank = Auf weißem Papier wäre von diesem Bild nichts zu sehen. Bitte wählen Sie die dunkle oder farbige Fassung Ihres Logos.
# $detail: what the decoder says, in English.
logo-error-broken = Dieses Bild lässt sich nicht zeichnen: Es ist beschädigt oder verweist auf andere Dateien. Bitte speichern Sie es neu, am besten als PNG. Einzelheit (englisch): { $detail }

## Saving

save-error-no-space = Auf dem Laufwerk ist kein Platz mehr. Ihre Datei ist unverändert. Bitte schaffen Sie Platz oder speichern Sie an einem anderen Ort.
save-error-read-only = Die Datei oder das Laufwerk ist schreibgeschützt. Bitte speichern Sie unter einem anderen Namen oder an einem anderen Ort.
save-error-no-permission = Hier darf Ihr Benutzerkonto nicht schreiben, oder ein anderes Programm hält die Datei fest. Bitte versuchen Sie es noch einmal oder speichern Sie an einem anderen Ort.
save-error-folder-missing = Den Ordner gibt es nicht oder nicht mehr. Bitte schließen Sie das Laufwerk wieder an oder speichern Sie an einem anderen Ort.
save-error-name-too-long = Dieser Dateiname ist zu lang oder enthält Zeichen, die hier nicht erlaubt sind. Bitte wählen Sie einen anderen Namen.
save-error-not-a-file = Unter diesem Namen gibt es schon etwas, das keine gewöhnliche Datei ist, zum Beispiel einen Ordner. Bitte wählen Sie einen anderen Namen.
save-error-changed-on-disk = Jemand anderes oder ein anderes Programm hat diese Datei geändert, seit sie hier geöffnet oder gespeichert wurde. Es wurde nichts überschrieben. Bitte speichern Sie unter einem anderen Namen oder öffnen Sie die Datei neu.
save-error-not-verified = Die Datei wurde geschrieben, aber beim Nachlesen steht etwas anderes darin. Bitte speichern Sie an einem anderen Ort und prüfen Sie das Laufwerk.
# $detail: for a report, in English.
save-error-not-reproducible = Dieser Plan ließe sich nicht genauso wieder öffnen, deshalb wurde nichts gespeichert und Ihre Datei ist unverändert. Das ist ein Fehler in Planbuch. Bitte melden Sie ihn mit dieser Einzelheit (englisch): { $detail }
# $limit: size in MB, digits.
save-error-too-large = Der Plan wäre größer als { $limit } MB und ließe sich nicht wieder öffnen. Bitte kürzen Sie sehr lange Texte und speichern Sie noch einmal.
save-error-other = Die Datei konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal oder speichern Sie an einem anderen Ort. Das System meldet: { $detail }

## Handing a print to a printer

printer-error-not-installed = Auf diesem Computer ist kein Druckdienst eingerichtet. Bitte öffnen Sie das PDF und drucken Sie von dort, oder lassen Sie das Programm „CUPS“ einrichten.
printer-error-not-running = Der Druckdienst dieses Computers läuft nicht. Bitte starten Sie den Computer neu und versuchen Sie es noch einmal, oder öffnen Sie das PDF und geben Sie es weiter.
printer-error-no-answer = Der Druckdienst antwortet nicht. Bitte prüfen Sie, ob Drucker und Netz eingeschaltet sind und ob der Druck vielleicht doch in der Warteliste steht, bevor Sie es noch einmal versuchen.
printer-error-no-default = Auf diesem Computer ist kein Drucker als Standard festgelegt. Bitte wählen Sie einen Drucker aus der Liste, oder richten Sie in den Einstellungen des Computers einen ein.
# $printer: name of the printer in the printing service, here and below.
printer-error-no-such-printer = Den Drucker „{ $printer }“ gibt es nicht oder nicht mehr. Bitte prüfen Sie, ob er eingeschaltet ist, oder wählen Sie einen anderen.
printer-error-not-accepting = Der Drucker „{ $printer }“ nimmt zurzeit nichts an. Bitte geben Sie ihn in den Druckereinstellungen des Computers frei, oder wählen Sie einen anderen.
printer-error-unconfirmed = Der Druckdialog hat nicht bestätigt, dass gedruckt wird. Bei manchen Systemen fehlt diese Bestätigung immer. Bitte sehen Sie am Drucker nach, bevor Sie es noch einmal versuchen.
# $detail: what the desktop reports, in its own words.
printer-error-desktop = Der Druckdialog hat den Druck nicht angenommen. Bitte drucken Sie ohne ihn, direkt aus Planbuch, oder öffnen Sie das PDF und drucken Sie von dort. Das System meldet: { $detail }
# $detail: what the system reports, in its own words, here and below.
printer-error-no-program = Auf diesem Computer druckt kein Programm PDF-Dateien von selbst. Bitte öffnen Sie das PDF und drucken Sie von dort. Das System meldet: { $detail }
printer-error-io = Der Druck konnte nicht vorbereitet werden. Bitte prüfen Sie, ob auf dem Laufwerk noch Platz ist. Das System meldet: { $detail }
printer-error-other = Der Druckdienst hat den Druck nicht angenommen. Bitte prüfen Sie den Drucker, oder öffnen Sie das PDF und drucken Sie von dort. Der Dienst meldet (englisch): { $detail }
