### The printed plan.

print-title = Social media plan
print-foot = Made with Planbuch
# The template fills in the numbers.
print-page = Page { $page } of { $pages }
print-empty = still open
print-progress = The plan is { $percent }% complete.

## First page

print-adviser = With advice from
print-date = As of
print-ambition = What the firm wants to reach
print-strength = Why customers choose us
print-goals-main = Goals
