### The print view: which sheets are printed, the preview of their pages, and the way to a printer.
### The names of the sheets are in sheets.ftl.

print-view = Print
print-view-back = Back to the plan

## What is printed

print-view-sheets = Sheets
print-view-about-one-page = What matters most, at a glance
print-view-about-full-plan = All chapters with their evidence
print-view-about-wall-chart = The rollout, to hang on the wall
print-view-about-week-sheets = Each person’s tasks of the month
print-view-about-rules = To sign, with the list of accounts
print-view-about-measuring = A tally and a table for numbers
print-view-portrait = Portrait
print-view-landscape = Landscape
print-view-paper = Paper
print-view-wall-paper = Paper for the wall chart
print-view-month = Month of week and measuring sheets

## How far the pages are

print-view-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
# Sheets as kinds: the list of tasks, the plan on one page. Stands behind the number of pages.
print-view-chosen =
    { $count ->
        [one] { $count } sheet chosen
       *[other] { $count } sheets chosen
    }
print-view-laying-out = Laying out the pages…
# $pages: "14 pages".
print-view-laying-out-about = Laying out the pages… about { $pages }
print-view-nothing = No sheet chosen yet
print-view-no-pages = No pages
# $detail: for a report, in English.
print-view-failed = The pages could not be laid out. Your plan is unchanged. Please save it and report the problem with these words: { $detail }
print-view-died = The work on the pages ended unexpectedly. Your plan is unchanged. Please save it and open this view again.
# $characters with spaces between them.
print-view-missing = No font has these characters, so there will be empty boxes on paper: { $characters }
# $reason: whole sentences.
print-view-without-logo = Without the logo. { $reason }

print-view-save = Save PDF…
print-view-open = Open PDF

## The pages

# $sheet is the name of the sheet.
print-view-page = Page { $page }: { $sheet }
print-view-position = Page { $page } of { $pages }
print-view-no-page = No page
print-view-previous = Previous page
print-view-next = Next page
print-view-zoom = Size of the pages
print-view-zoom-page = Whole page
print-view-zoom-width = Page width
print-view-zoom-true = True size
print-view-smaller = Smaller
print-view-larger = Larger

## Keys of this view, as they are written on keyboards, and what they do

print-view-keys = In the print view
print-view-keys-turn = Page Down, Page Up
print-view-keys-turn-about = Next page, previous page
print-view-keys-ends = Home, End
print-view-keys-ends-about = First page, last page
print-view-keys-zoom = +, −
print-view-keys-zoom-about = Larger, smaller (also Ctrl and the mouse wheel)
print-view-keys-page = 0
print-view-keys-true = 1
print-view-keys-width = 2
print-view-keys-leave = Esc

## On the way to a printer

print-view-preparing = The pages are being prepared for printing…
print-view-desktop = Please choose the printer in the print dialog of your computer. If nothing appears, choose it here.
print-view-choose-here = Choose a printer here
print-view-searching = Looking for printers…
print-view-sending = Being handed over to the printer…

## The dialog for a printer

printer = Printer
# Behind the name of the printer that is used unless another is chosen.
printer-default = { $printer } (default)
printer-copies = Copies
# $most: the largest number.
printer-copies-wrong = Please enter a whole number from 1 to { $most }
printer-pages = Pages
printer-pages-all =
    { $count ->
        [one] The one page
       *[other] All { $count }
    }
printer-pages-some = Only some
printer-pages-which = Which ones, for example 1-3, 7
printer-pages-none = Please enter the pages, for example 1-3, 7
# $part is what was typed.
printer-pages-wrong = “{ $part }” names no page. Please enter them like this: 1-3, 7.
printer-pages-beyond = There is no page { $page }, the last one is { $count }
printer-sides = Two-sided
printer-sides-one = No
printer-sides-long = Like a book
printer-sides-short = Like a calendar
printer-color = Color
printer-color-as-set = As set up
printer-color-color = Color
printer-color-gray = Gray
# Sheets of paper that come out of the printer.
printer-sheets =
    { $count ->
        [one] { $count } sheet of paper
       *[other] { $count } sheets of paper
    }
printer-print = Print
printer-problem = Nothing was printed
printer-partly = Not everything was printed
# $pages: "1-4, 7". Why the others are missing comes in the next paragraph.
printer-partly-text = The printer already has these pages: { $pages }. The others are still missing.
printer-none = No printer is set up on this computer. Please set one up in the settings of the computer, or open the PDF and pass it on.
