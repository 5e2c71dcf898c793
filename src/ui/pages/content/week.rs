//! A usual week of publishing, added up.

use eframe::egui::{Align, Label, Layout, RichText, Ui, vec2};

use crate::analysis::{Work, WorkPart};
use crate::plan::{Channel, ChannelFormat, ChannelId, Decision, FormatId};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::text::{guidance, section, strong};
use crate::wording;

/// How long one piece takes, and where that is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Each {
    /// Minutes of one piece.
    pub(super) minutes: u32,
    /// Key of the sentence that names the source; `None` where the owner said it.
    pub(super) source: Option<&'static str>,
}

impl Each {
    /// "30 min"; with "ca." while it is an assumption.
    pub(super) fn words(self, cx: &Cx<'_>) -> String {
        let time = cx.lang.duration(self.minutes.into());
        if self.source.is_none() {
            return time;
        }
        cx.lang.format("content-about", &[("time", time.into())])
    }
}

/// Minutes of one piece: the owner's, else the catalogue's.
pub(super) fn piece_minutes(cx: &Cx<'_>, format: &ChannelFormat) -> Each {
    if let Some(minutes) = format.minutes_per_piece {
        return Each {
            minutes,
            source: None,
        };
    }
    let entry = format.format.and_then(|slug| cx.catalogue.format(slug));
    let studied = entry.is_some_and(|entry| !entry.evidence.is_empty());
    let own = cx.catalogue.assumptions.own_format_minutes;
    Each {
        minutes: entry.map_or(own, |entry| entry.minutes),
        source: Some(if studied {
            "content-minutes-studied"
        } else {
            "content-minutes-assumed"
        }),
    }
}

/// A piece of regular work.
fn part<'a>(cx: &'a Cx<'_>, work: Work) -> Option<&'a WorkPart> {
    let mut parts = cx.analysis.load.parts.iter();
    parts.find(|part| part.work == work)
}

/// Minutes of a piece of regular work in a usual week; `None` while it is open or not counted.
fn part_minutes(cx: &Cx<'_>, work: Work) -> Option<u32> {
    part(cx, work)?.minutes_per_week
}

/// Minutes of a format in a usual week.
pub(super) fn week_minutes(cx: &Cx<'_>, channel: ChannelId, format: FormatId) -> Option<u32> {
    part_minutes(cx, Work::Format(channel, format))
}

/// The table: what each channel takes in a usual week, piece by piece, and how that makes the
/// balance.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, channels: &[Channel]) {
    let load = &cx.analysis.load;
    let in_use = |c: &&Channel| c.decision.is_active() || c.decision == Decision::Watch;
    let takes_time =
        |c: &&Channel| !c.formats.is_empty() || 0 < load.usual_channel(c.id).together();
    let shown: Vec<&Channel> = (channels.iter())
        .filter(in_use)
        .filter(takes_time)
        .collect();
    if shown.is_empty() {
        return;
    }
    section(ui, cx.t("content-week"));
    ui.scope(|ui| {
        let spacing = ui.spacing_mut();
        spacing.item_spacing.y = GRID / 2.0;
        spacing.interact_size.y = ROW_HEIGHT;
        table(ui, cx, shown);
    });
    guidance(ui, cx.t("content-week-legend"));
}

fn table(ui: &mut Ui, cx: &Cx<'_>, channels: Vec<&Channel>) {
    let weak = colors(ui).weak;
    let heads = ["format", "rhythm", "each", "week"].map(|key| {
        let text = cx.lang.text(&format!("content-column-{key}")).to_owned();
        RichText::new(text).color(weak)
    });
    row(ui, heads);
    hairline(ui);
    for channel in channels {
        channel_rows(ui, cx, channel);
        hairline(ui);
    }
    sums(ui, cx);
}

/// Platforms and other work make the balance; work of others stands apart.
fn sums(ui: &mut Ui, cx: &Cx<'_>) {
    let load = &cx.analysis.load;
    let week = load.usual_week();
    let time = |minutes: u32| cx.lang.duration(minutes.into());
    let line = |ui: &mut Ui, key: &'static str, minutes: u32| {
        let cells = [cx.t(key).into(), "".into(), "".into(), time(minutes).into()];
        row(ui, cells);
    };
    if 0 < week.other.own {
        line(ui, "week-platforms", week.channels.own);
        line(ui, "week-other", week.other.own);
    }
    let together = cx.t("week-together").to_owned();
    sum_row(ui, together, time(load.usual_needed));
    if 0 < week.outside() {
        line(ui, "week-outside", week.outside());
    }
}

fn channel_rows(ui: &mut Ui, cx: &Cx<'_>, channel: &Channel) {
    let duration = |minutes: u32| cx.lang.duration(minutes.into());
    let assumed_color = colors(ui).weak;
    let name = wording::platform(cx.lang, &channel.platform);
    let own = cx.analysis.load.usual_channel(channel.id).own;
    sum_row(ui, name, duration(own));
    let watched = channel.decision == Decision::Watch;
    for format in channel.formats.iter().filter(|_| !watched) {
        let each = piece_minutes(cx, format);
        let mut each_text = RichText::new(each.words(cx));
        if each.source.is_some() {
            each_text = each_text.color(assumed_color);
        }
        let work = Work::Format(channel.id, format.id);
        let name = wording::format_name(cx.lang, format);
        row(
            ui,
            [
                named(cx, work, name),
                wording::frequency(cx.lang, &format.rhythm.usual).into(),
                each_text,
                time(ui, cx, work),
            ],
        );
    }
    for (work, key) in [
        (Work::Care(channel.id), "content-care"),
        (Work::Watch(channel.id), "content-watch"),
    ] {
        if part(cx, work).is_some() {
            let name = named(cx, work, cx.t(key).to_owned());
            row(ui, [name, "".into(), "".into(), time(ui, cx, work)]);
        }
    }
}

/// What it is; work of others is marked, because it is not part of the sums.
fn named(cx: &Cx<'_>, work: Work, name: String) -> RichText {
    if part(cx, work).is_some_and(|part| part.external) {
        let args = [("work", name.into())];
        return cx.lang.format("content-outside", &args).into();
    }
    name.into()
}

/// Minutes in a usual week; work of others is paler.
fn time(ui: &Ui, cx: &Cx<'_>, work: Work) -> RichText {
    let minutes = part_minutes(cx, work);
    let text = minutes.map_or_else(
        || cx.t("open-value").to_owned(),
        |minutes| cx.lang.duration(minutes.into()),
    );
    let text = RichText::new(text);
    if part(cx, work).is_some_and(|part| part.external) {
        return text.color(colors(ui).weak);
    }
    text
}

fn sum_row(ui: &mut Ui, name: String, time: String) {
    row(ui, [strong(name), "".into(), "".into(), strong(time)]);
}

/// Widths of the columns after the first, in points; in a narrow window the rhythm gives way.
const RHYTHM_WIDTH: f32 = 184.0;
const TIME_WIDTH: f32 = 88.0;

/// Height of a line, in points.
const ROW_HEIGHT: f32 = GRID * 3.0;

/// One line of the table: words to the left, times to the right. What is too long wraps.
fn row(ui: &mut Ui, cells: [RichText; 4]) {
    let words = (ui.available_width() - 2.0 * TIME_WIDTH).max(192.0);
    let rhythm = RHYTHM_WIDTH.min(words / 2.0);
    let widths = [words - rhythm, rhythm, TIME_WIDTH, TIME_WIDTH];
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (number, (text, width)) in cells.into_iter().zip(widths).enumerate() {
            let align = if number < 2 { Align::Min } else { Align::Max };
            let layout = Layout::top_down(align);
            ui.allocate_ui_with_layout(vec2(width, ROW_HEIGHT), layout, |ui| {
                ui.set_min_width(width);
                ui.set_max_width(width - GRID);
                ui.add(Label::new(text).wrap());
            });
        }
    });
}

/// For the margin: what the platforms take in a usual week.
pub(super) fn margin(ui: &mut Ui, cx: &Cx<'_>) {
    let channels = cx.analysis.load.usual_week().channels;
    for (key, minutes) in [
        ("content-margin-week", channels.own),
        ("content-margin-outside", channels.outside),
    ] {
        if 0 < minutes {
            let args = [("time", cx.lang.duration(minutes.into()).into())];
            ui.label(strong(cx.lang.format(key, &args)));
        }
    }
}
