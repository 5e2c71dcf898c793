### What can go wrong with files, printing and settings.
### An error says what happened and what to do. The path of the file is shown below the text.

## Opening a plan: the file as a whole

open-error-not-found = This file does not exist, or not any more. Please check whether it was renamed or moved, and whether the drive is connected.
open-error-no-permission = Your user account may not read this file. Please ask for permission to read it, or open a copy.
open-error-directory = This is a folder. Please choose the file inside it.
open-error-not-a-file = This is not an ordinary file. Please choose a file whose name ends in “.plan.ron”.
# $detail: what the system reports, in its own words.
open-error-other = The file could not be read. Please check the drive and try again. The system reports: { $detail }
# $limit: size in MB, digits.
open-error-too-large = This file is larger than { $limit } MB, and no plan gets that large. Please check whether it is the right file.
open-error-empty = This file is empty. Please open a backup copy if you have one.
# $line: digits, here and below.
open-error-not-utf8 = This file holds something that is not readable text, first in line { $line }. If it is a plan you edited in a text editor, please save it there again with the encoding “UTF-8”.
open-error-cut-off = The file stops in line { $line }, in the middle of the plan. Either the rest is missing; then please open a backup copy. Or only a closing bracket or quotation mark is missing.
open-error-not-planbuch = This file does not come from Planbuch, or its beginning is missing. Please choose another file or a backup copy.
# $version: number of the file format. $app: version of the program that wrote the file, "?" if unknown.
open-error-newer-version = This file was saved by a newer Planbuch (version { $app }, file format { $version }). Please update Planbuch. The file stays as it is.
open-error-unknown-version = The file says it has file format { $version }, which never existed. Please open a backup copy, or restore the line “version” at the beginning of the file.
# $list: name of the list in the file. $id: the name both items have.
open-error-duplicate-id = Two entries of the list “{ $list }” have the same id “{ $id }”. Please delete the line “id” of the second one; it then gets a new one.

## Opening a plan: one place in it. $line and $column are digits.

open-error-too-deep = In line { $line }, column { $column }, too many brackets stand inside one another. No plan looks like that. Please open a backup copy.
# $sign: a comma, colon or bracket.
open-error-sign-missing = In line { $line }, column { $column }, the sign “{ $sign }” is missing, or something unexpected stands before it. Please add it in a text editor.
open-error-text-open = The text that begins in line { $line }, column { $column } has no quotation mark at its end. Please add it in a text editor.
open-error-bad-escape = In line { $line }, column { $column }, a backslash (\) is followed by a character that means nothing there. Please write the backslash twice (\\) if it belongs to the text.
open-error-text-after-end = There is something behind the end of the plan, in line { $line }, column { $column }. Please delete it in a text editor, or check whether there is one bracket too many before it.
# $detail: what the parser says, in English.
open-error-syntax = Line { $line }, column { $column } cannot be read. Please correct it in a text editor or open a backup copy. Detail: { $detail }
# $field: name of the field in the file. $expected: one of the words below. $detail: what the parser says, in English.
open-error-wrong-value =
    { $expected ->
        [text] In line { $line }, column { $column }, “{ $field }” needs a text between straight quotation marks (").
        [whole-number] In line { $line }, column { $column }, “{ $field }” needs a whole number without quotation marks, for example 90.
        [smaller-number] In line { $line }, column { $column }, the number for “{ $field }” is too large or too small.
        [true-or-false] In line { $line }, column { $column }, “{ $field }” needs the word true or false.
        [word] In line { $line }, column { $column }, “{ $field }” needs one of its fixed words, without quotation marks.
        [date] In line { $line }, column { $column }, “{ $field }” needs a date that exists, written as "2026-11-21".
        [money] In line { $line }, column { $column }, “{ $field }” needs an amount of money, written as "1234.50".
        [number] In line { $line }, column { $column }, “{ $field }” needs a number, written as "4.6".
        [picture] In line { $line }, column { $column }, “{ $field }” needs a picture as Base64 text. It is easiest to delete this line here and to choose the picture again in Planbuch.
        [id] In line { $line }, column { $column }, “{ $field }” needs an id: 24 characters at most of a–z, 0–9 and hyphen.
       *[other] In line { $line }, column { $column }, the value does not fit “{ $field }” ({ $detail }).
    } Please correct it in a text editor.
open-error-unknown-field = In line { $line }, column { $column }, there is a field “{ $field }” that this Planbuch does not know. It may be a typing mistake, or the file comes from a newer Planbuch. Please correct the name or update Planbuch.
# $found: what stands there. $allowed: the words that may stand there, with commas.
open-error-unknown-choice = Line { $line }, column { $column } says “{ $found }”. All that this Planbuch knows here is: { $allowed }. Please choose one of these or update Planbuch.
open-error-field-missing = Before line { $line }, column { $column }, the field “{ $field }” is missing. Please add it in a text editor.
open-error-field-twice = In line { $line }, column { $column }, “{ $field }” stands for the second time. Please delete one of the two in a text editor.

## Choosing a logo

logo-error-not-a-file = This is not an ordinary file. Please choose a picture: PNG, JPEG or SVG.
# $limit: size in MB, digits.
logo-error-too-large = This picture is larger than { $limit } MB. Please save a smaller one: a width of 1000 pixels is enough for printing.
logo-error-empty = This file is empty. Please choose another one.
logo-error-other-format = This is not a PNG, JPEG or SVG picture, even if its name ends that way. Please save your logo in one of these formats.
# $found, $limit: millions of pixels, digits.
logo-error-too-many-pixels = This picture has { $found } million pixels; { $limit } million are possible at most. Please save a smaller one: a width of 1000 pixels is enough for printing.
logo-error-too-narrow = This picture is so narrow that only a line would be left of it on paper. Please choose another one.
logo-error-blank = Nothing of this picture would be seen on white paper. Please choose the dark or colored version of your logo.
# $detail: what the decoder says, in English.
logo-error-broken = This picture cannot be drawn: it is damaged, or refers to other files. Please save it again, as PNG if you can. The decoder says: { $detail }

## Saving

save-error-no-space = There is no space left on the drive. Your file is unchanged. Please free some space or save in another place.
save-error-read-only = The file or the drive is read-only. Please save under another name or in another place.
save-error-no-permission = Your user account may not write here, or another program is holding the file. Please try again or save in another place.
save-error-folder-missing = The folder does not exist, or not any more. Please connect the drive again or save in another place.
save-error-name-too-long = This file name is too long or has characters that are not allowed here. Please choose another name.
save-error-not-a-file = Something that is not an ordinary file already has this name, for example a folder. Please choose another name.
save-error-changed-on-disk = Somebody else or another program changed this file since it was opened or saved here. Nothing was overwritten. Please save under another name or open the file again.
save-error-not-verified = The file was written, but reads back differently. Please save in another place and check the drive.
# $detail: for a report, in English.
save-error-not-reproducible = This plan could not be opened again exactly as it is, so nothing was saved and your file is unchanged. This is a mistake in Planbuch. Please report it with this detail: { $detail }
# $limit: size in MB, digits.
save-error-too-large = The plan would be larger than { $limit } MB and could not be opened again. Please shorten very long texts and save again.
save-error-other = The file could not be saved. Please try again or save in another place. The system reports: { $detail }

## Handing a print to a printer

printer-error-not-installed = This computer has no printing service. Please open the PDF and print from there, or have the program “CUPS” set up.
printer-error-not-running = The printing service of this computer is not running. Please restart the computer and try again, or open the PDF and pass it on.
printer-error-no-answer = The printing service does not answer. Before you try again, please check whether printer and network are switched on, and whether the print is waiting in the queue after all.
printer-error-no-default = No printer is set as the default on this computer. Please choose a printer from the list, or set one up in the settings of the computer.
# $printer: name of the printer in the printing service, here and below.
printer-error-no-such-printer = The printer “{ $printer }” does not exist, or not any more. Please check whether it is switched on, or choose another one.
printer-error-not-accepting = The printer “{ $printer }” takes nothing at the moment. Please enable it in the printer settings of the computer, or choose another one.
printer-error-unconfirmed = The print dialog has not confirmed that it prints. Some systems never do. Please look at the printer before you try again.
# $detail: what the desktop reports, in its own words.
printer-error-desktop = The print dialog did not take the print. Please print without it, straight from Planbuch, or open the PDF and print from there. The system reports: { $detail }
# $detail: what the system reports, in its own words, here and below.
printer-error-no-program = No program on this computer prints PDF files by itself. Please open the PDF and print from there. The system reports: { $detail }
printer-error-io = The print could not be prepared. Please check whether there is space left on the drive. The system reports: { $detail }
printer-error-other = The printing service did not take the print. Please check the printer, or open the PDF and print from there. The service reports: { $detail }
