//! A usual week of publishing, added up.

use eframe::egui::{Align, Label, Layout, RichText, Ui, vec2};

use crate::analysis::Work;
use crate::plan::{Channel, ChannelFormat, ChannelId, FormatId};
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

/// Minutes of a piece of regular work in a usual week; `None` while it is open or not counted.
fn part_minutes(cx: &Cx<'_>, work: Work) -> Option<u32> {
    let part = cx
        .analysis
        .load
        .parts
        .iter()
        .find(|part| part.work == work)?;
    part.minutes_per_week
}

/// Minutes of a format in a usual week.
pub(super) fn week_minutes(cx: &Cx<'_>, channel: ChannelId, format: FormatId) -> Option<u32> {
    part_minutes(cx, Work::Format(channel, format))
}

/// The table: what each channel takes in a usual week, piece by piece.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, channels: &[Channel]) {
    let active = || {
        let publishing = channels.iter().filter(|c| c.decision.is_active());
        publishing.filter(|c| !c.formats.is_empty() || 0 < cx.analysis.load.channel(c.id))
    };
    if active().next().is_none() {
        return;
    }
    section(ui, cx.t("content-week"));
    ui.scope(|ui| {
        let spacing = ui.spacing_mut();
        spacing.item_spacing.y = GRID / 2.0;
        spacing.interact_size.y = ROW_HEIGHT;
        table(ui, cx, active().collect());
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
    let count = channels.len();
    let mut total = 0;
    for channel in channels {
        let time = cx.analysis.load.channel(channel.id);
        total += time;
        channel_rows(ui, cx, channel, time);
        hairline(ui);
    }
    if 1 < count {
        let time = cx.lang.duration(total.into());
        sum_row(ui, cx.t("content-week-total").to_owned(), time);
    }
}

fn channel_rows(ui: &mut Ui, cx: &Cx<'_>, channel: &Channel, time: u32) {
    let open = || cx.t("open-value").to_owned();
    let duration = |minutes: u32| cx.lang.duration(minutes.into());
    let assumed_color = colors(ui).weak;
    let name = wording::platform(cx.lang, &channel.platform);
    sum_row(ui, name, duration(time));
    for format in &channel.formats {
        let each = piece_minutes(cx, format);
        let mut each_text = RichText::new(each.words(cx));
        if each.source.is_some() {
            each_text = each_text.color(assumed_color);
        }
        let week = week_minutes(cx, channel.id, format.id);
        row(
            ui,
            [
                wording::format_name(cx.lang, format).into(),
                wording::rhythm(cx.lang, &format.rhythm).into(),
                each_text,
                week.map_or_else(open, duration).into(),
            ],
        );
    }
    if let Some(care) = part_minutes(cx, Work::Care(channel.id)) {
        let text = |text: &str| RichText::new(text);
        let care = RichText::new(duration(care));
        row(ui, [text(cx.t("content-care")), text(""), text(""), care]);
    }
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

/// For the margin: what publishing takes in a usual week.
pub(super) fn margin(ui: &mut Ui, cx: &Cx<'_>) {
    let load = &cx.analysis.load;
    let publishing = |work: &Work| matches!(work, Work::Format(..) | Work::Care(_));
    let usual = load
        .parts
        .iter()
        .filter(|part| part.usual && publishing(&part.work));
    let minutes: u32 = usual.filter_map(|part| part.minutes_per_week).sum();
    if 0 < minutes {
        let time = cx.lang.duration(minutes.into());
        let args = [("time", time.into())];
        ui.label(strong(cx.lang.format("content-margin-week", &args)));
    }
}
