//! What is to be done this week, to be ticked off, and the next days on which the numbers are
//! looked at.

use eframe::egui::{Checkbox, RichText, Role, Ui, WidgetInfo};
use jiff::civil::Date;

use crate::analysis::{
    Agenda, Page, Schedule, ScheduledActivity, ScheduledCheckpoint, Share, agenda,
};
use crate::command::Command;
use crate::plan::{GoalId, Plan, Slug, find};
use crate::ui::Cx;
use crate::ui::shell::margin::small_link;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::choice::link;
use crate::ui::widgets::reveal;
use crate::ui::widgets::text::{guidance, section, strong, warning};
use crate::wording::{self, Names};

/// As many activities of a person are named; the others are counted.
const MOST: usize = 6;

/// Draws the week of today.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) -> Option<Command> {
    let schedule = &cx.analysis.schedule;
    let agenda = agenda(plan, schedule, cx.today);
    section(ui, cx.t("start-week"));
    let (first, last) = agenda.week;
    let args = [
        ("week", cx.lang.week(first).into()),
        ("from", cx.lang.date(first).into()),
        ("until", cx.lang.date(last).into()),
    ];
    guidance(ui, &cx.lang.format("start-week-days", &args));
    if agenda.shares.is_empty() {
        guidance(ui, &nothing_due(cx, schedule));
    }
    let mut command = None;
    for share in &agenda.shares {
        command = share_ui(ui, cx, share).or(command);
    }
    ahead_ui(ui, cx, plan, &agenda).or(command)
}

/// Why nothing is to be done: the rollout is empty, over, has not begun, or it is just quiet.
fn nothing_due(cx: &Cx<'_>, schedule: &Schedule) -> String {
    let next = schedule.activities.iter();
    let mut next = next.filter(|one| !one.regular && !one.done && cx.today < one.start);
    match next.next() {
        Some(next) => {
            let args = [("date", cx.lang.date(next.start).into())];
            cx.lang.format("start-week-later", &args)
        }
        None => cx.t("start-week-empty").to_owned(),
    }
}

/// A person with what is to be done.
fn share_ui(ui: &mut Ui, cx: &Cx<'_>, share: &Share<'_>) -> Option<Command> {
    let mut command = None;
    ui.add_space(GRID / 2.0);
    let name = match share.person {
        Some(_) => Names::one(&cx.names.people, share.person),
        None => cx.t("start-week-nobody"),
    };
    ui.label(strong(name));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        for activity in share.activities.iter().take(MOST) {
            if activity_ui(ui, cx, activity) {
                command = Some(Command::TickOff(activity.key.clone(), !activity.done));
            }
        }
        let more = share.activities.len().saturating_sub(MOST);
        let args = [("count", more.into())];
        if 0 < more && link(ui, None, &cx.lang.format("start-week-more", &args)).clicked() {
            command = Some(Command::GoTo(Page::Rollout, None));
        }
    });
    command
}

/// One activity with its box; says whether it was pressed.
fn activity_ui(ui: &mut Ui, cx: &Cx<'_>, activity: &ScheduledActivity) -> bool {
    let title = wording::title(cx.lang, &activity.title, cx.currency);
    let title = match title.trim() {
        "" => cx.t("untitled"),
        title => title,
    };
    let late = activity.days_late(cx.today);
    let until = cx.lang.date(activity.end);
    let args = [("date", until.into()), ("days", i64::from(late).into())];
    let key = match (activity.done, late) {
        (true, _) => "start-done",
        (false, 0) => "start-due",
        (false, _) => "start-overdue",
    };
    let when = cx.lang.format(key, &args);
    let time = activity.minutes.filter(|_| !activity.done);
    let time = time.map(|minutes| cx.lang.duration(minutes.into()));
    let parts: Vec<String> = [Some(when), time].into_iter().flatten().collect();
    let details = parts.join(" · ");
    let colors = colors(ui);
    let mut text = RichText::new(title);
    if activity.done {
        text = text.color(colors.weak).strikethrough();
    }
    let mut checked = activity.done;
    let response = ui
        .push_id(("week", &activity.key), |ui| {
            ui.add(Checkbox::new(&mut checked, text))
        })
        .inner;
    let name = format!("{title}, {details}");
    let done = activity.done;
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, done, &name));
    reveal(&response);
    ui.horizontal(|ui| {
        ui.add_space(ui.spacing().icon_width + ui.spacing().icon_spacing);
        ui.spacing_mut().item_spacing.x = GRID / 2.0;
        if 0 < late {
            warning(ui, &details);
        } else {
            guidance(ui, &details);
        }
    });
    checked != activity.done
}

/// A day on which numbers are looked at, in words.
struct Ahead {
    date: Date,
    title: String,
    about: String,
    missing: Vec<String>,
    /// Where what is missing is filled in.
    place: (Page, Option<Slug>),
}

/// The next checkpoint and the next look at the numbers, each with what is missing for it.
fn ahead_ui(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan, agenda: &Agenda<'_>) -> Option<Command> {
    let checkpoint = agenda.checkpoint.map(|one| checkpoint(cx, plan, one));
    let review = agenda.review.map(|one| review(cx, one, &agenda.unread));
    let mut ahead: Vec<Ahead> = checkpoint.into_iter().chain(review).collect();
    ahead.sort_by_key(|one| one.date);
    if ahead.is_empty() {
        return None;
    }
    section(ui, cx.t("start-ahead"));
    let mut command = None;
    for one in ahead {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = GRID / 2.0;
            ui.spacing_mut().interact_size.y = 24.0;
            ui.label(strong(&one.title));
            guidance(ui, &one.about);
            let (page, item) = one.place;
            if one.missing.is_empty() {
                guidance(ui, cx.t("start-missing-nothing"));
            } else {
                let args = [("what", one.missing.join(", ").into())];
                ui.label(cx.lang.format("start-missing", &args));
                if small_link(ui, cx.t(page.key())) {
                    command = Some(Command::GoTo(page, item));
                }
            }
        });
        ui.add_space(GRID / 2.0);
    }
    command
}

fn checkpoint(cx: &Cx<'_>, plan: &Plan, checkpoint: &ScheduledCheckpoint) -> Ahead {
    let args = [("date", cx.lang.date_long(checkpoint.date).into())];
    Ahead {
        date: checkpoint.date,
        title: cx.lang.format("start-checkpoint", &args),
        about: asked(cx, plan, checkpoint),
        missing: missing(cx, checkpoint),
        place: (Page::Rollout, checkpoint.id.map(|id| id.0)),
    }
}

fn review(cx: &Cx<'_>, review: &ScheduledActivity, unread: &[GoalId]) -> Ahead {
    let args = [("date", cx.lang.date_long(review.start).into())];
    let goals = Names::many(&cx.names.goals, unread);
    let missing = [("goals", goals.into())];
    let missing = cx.lang.format("start-missing-readings", &missing);
    Ahead {
        date: review.start,
        title: cx.lang.format("start-review", &args),
        about: wording::title(cx.lang, &review.title, cx.currency),
        missing: Some(missing)
            .filter(|_| !unread.is_empty())
            .into_iter()
            .collect(),
        place: (Page::Measuring, None),
    }
}

/// What a checkpoint asks: the goal with the number that must be reached.
fn asked(cx: &Cx<'_>, plan: &Plan, checkpoint: &ScheduledCheckpoint) -> String {
    let goal = Names::one(&cx.names.goals, checkpoint.goal);
    let Some(threshold) = checkpoint.threshold else {
        return goal.to_owned();
    };
    let unit = checkpoint.goal.and_then(|id| find(&plan.goals, id));
    let unit = unit.map_or("", |goal| goal.unit.trim());
    let number = cx.lang.decimal(threshold.thousandths);
    format!("{goal}: {number} {unit}").trim_end().to_owned()
}

/// What is missing for a checkpoint, in words.
fn missing(cx: &Cx<'_>, checkpoint: &ScheduledCheckpoint) -> Vec<String> {
    let missing = [
        (checkpoint.threshold.is_none(), "start-missing-threshold"),
        (checkpoint.reading.is_none(), "start-missing-reading"),
        (
            checkpoint.otherwise.trim().is_empty(),
            "start-missing-otherwise",
        ),
    ];
    let missing = missing.into_iter().filter(|(is_missing, _)| *is_missing);
    missing.map(|(_, key)| cx.t(key).to_owned()).collect()
}
