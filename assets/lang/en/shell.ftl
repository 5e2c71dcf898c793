### What stands around the pages: menu, chapters, margin, balance, dialogs and notices.

## Pages

page-start = Start
page-business = Business and readiness
page-goals = Goals
page-audiences = Audiences
page-platforms = Platforms
page-content = Content and rhythm
page-team = Team and time
page-budget = Budget
page-rules = Rules and risks
page-rollout = Rollout
page-measuring = Measuring
page-review = Review and print
# $page is the name of the next page.
page-next = Next: { $page }

## Commands

command-new = New plan
command-open = Open…
command-open-recent = Open recent
command-open-example = Open example
command-save = Save
command-save-as = Save as…
command-choose-logo = Choose logo…
command-export-pdf = Save as PDF…
command-print = Print…
command-open-pdf = Open the PDF
command-undo = Undo
command-redo = Redo
command-next-page = Next page
command-previous-page = Previous page
command-apply = Apply
command-language = Language
command-region = Numbers and dates
command-shortcuts = Keyboard shortcuts
command-about = About Planbuch
command-quit = Quit

## Keys, as they are written on keyboards

key-control = Ctrl
key-alt = Alt
key-shift = Shift
key-page-down = Page Down
key-page-up = Page Up

## Menu

menu-title = Planbuch
menu-settings = Settings
menu-no-recent = No file yet
menu-theme = Appearance
menu-region = Numbers and dates as in
theme-system = Same as system
theme-light = Light
theme-dark = Dark
theme-to-light = Switch to light
theme-to-dark = Switch to dark
region-de = Germany
region-at = Austria
region-ch = Switzerland
region-gb = the United Kingdom
region-us = the United States

## State of the plan

plan-untitled = New plan
state-unsaved = not saved
state-saved = saved
state-empty = empty
busy-choosing = choosing a file…
busy-opening = opening…
busy-saving = saving…
busy-printing = creating the PDF…
busy-logo = reading the logo…
busy-proposing = working out the proposal…

## Chapters; $count is the number of open points

mark-untouched = not started yet
mark-begun = started
mark-done = done
mark-open = { $count ->
    [one] one open point
   *[other] { $count } open points
}
mark-stopped = { $count ->
    [one] one point stops the plan
   *[other] { $count } open points, at least one of which stops the plan
}

## Margin

margin-title = What follows from this
# $points: what is missing, with commas.
margin-missing = Not filled in yet: { $points }
margin-nothing = Nothing is open on this page
margin-more = { $count ->
    [one] One more point
   *[other] { $count } more points
}
margin-evidence = What studies say
evidence-old = older study
finding-show = Show
finding-why = Background
severity-stop = Stops the plan
severity-risk = Risk
severity-hint = Hint

## Balance

balance-time = Time
# $needed and $there are lengths of time.
balance-time-words = { $needed } of { $there } per week
balance-time-open = { $needed } per week, hours still open
balance-money = Money
balance-money-words = { $needed } of { $there }
balance-money-open = { $needed }, amount still open
balance-points = { $count ->
    [one] One open point
   *[other] { $count } open points
}
balance-no-points = No open points
# $percent with its sign.
balance-percent = Plan { $percent } filled in
verdict-unknown = still open
verdict-fits = fits
verdict-tight = tight
verdict-over = too much

## Dialogs

dialog-unsaved = Save changes?
dialog-unsaved-text = The plan has changes that have not been saved yet. They will be lost if you do not save them.
dialog-discard = Don’t save
dialog-changed = The file has changed in the meantime
dialog-changed-text = Somebody else or another program has changed the file since it was opened. The safest way is to save under another name and compare the two.
dialog-overwrite = Overwrite anyway
dialog-exists = This file exists already
dialog-exists-text =
    Shall it be replaced? What is in it now is lost then.

    { $path }
dialog-replace = Replace
about-title = About Planbuch
about-text =
    Planbuch { $version }

    A workbook in which small businesses write their social media strategy: with the hours, the people and the money they really have. It works without internet and without an account.

    Free to use under MIT or Apache-2.0. Typefaces: Inter and Noto Emoji (OFL).

## Files

file-kind-plan = Planbuch plans
file-kind-picture = Pictures (PNG, JPEG, SVG)
choose-open = Open plan
choose-save = Save plan
choose-logo = Choose logo
choose-export = Save as PDF

## Notices

notice-saved = Saved
notice-applied = Applied. You can take it back with “Undo”.
notice-example = This is a copy of the example. Your changes leave the example as it is.
notice-logo-words = Done. Planbuch draws the words in the picture in its own typeface. To keep them as they are, save them converted to paths, or as PNG.
notice-no-file = No file was chosen
# $file is a file name.
notice-exported = PDF saved: { $file }
notice-printed = The print is on its way
# $printer is a name.
notice-sent = Handed over to the printer: { $printer }
notice-opened = The PDF is being opened. It is saved at { $file }

## Errors

problem-open = The plan cannot be opened
problem-save = The plan cannot be saved
problem-settings = The settings cannot be saved
problem-print = The PDF could not be created
problem-print-text =
    Something went wrong while the pages were being laid out. Your plan is unchanged. Please save it and report the problem with these words:

    { $detail }
problem-characters = Some characters are missing from the PDF
problem-characters-text = The PDF is ready, but the font does not have these characters: { $characters }
problem-logo = The logo cannot be used
# $reason: whole sentences.
problem-logo-text = The PDF is ready, but without a logo. { $reason }
problem-viewer = The PDF cannot be shown
# $reason is the system's own words.
problem-viewer-text =
    The PDF is ready, but no program opened to show it ({ $reason }). Open it yourself and print it from there:

    { $path }
problem-died = That did not work
problem-died-text = The work in the background ended unexpectedly. Your plan is open and unchanged. Please save it and try again.
