### The printed plan.

print-title = Social-Media-Plan
print-foot = Erstellt mit Planbuch
# The template fills in the numbers.
print-page = Seite { $page } von { $pages }
print-empty = noch offen
print-progress = Der Plan ist zu { $percent } % ausgefüllt.

## First page

print-adviser = Mit Beratung von
print-date = Stand
print-ambition = Das will der Betrieb erreichen
print-strength = Darum kommen Kunden zu uns
print-goals-main = Ziele
