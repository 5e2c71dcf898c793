//! How often each channel publishes, beside how often other firms do.

use std::cmp::Reverse;

use eframe::egui::Ui;

use crate::analysis::is_upkeep;
use crate::plan::{Channel, Plan};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::text::{guidance, strong};
use crate::wording;

/// Pieces of a channel in a usual week, in thousandths; what is open is not counted.
fn pieces_thousandths(channel: &Channel) -> u64 {
    let pieces = channel.formats.iter().filter(|format| !is_upkeep(format));
    pieces
        .filter_map(|format| format.rhythm.usual.per_week_thousandths())
        .sum()
}

/// The class of the studies into which a number of pieces in a week falls. The studies ask for
/// words ("daily"); here daily begins with five pieces a week and several times a day with two
/// on each of seven days.
const fn class(thousandths: u64) -> &'static str {
    match thousandths {
        0..2_000 => "content-class-few",
        2_000..5_000 => "content-class-several",
        5_000..14_000 => "content-class-daily",
        14_000.. => "content-class-many",
    }
}

/// For the margin: the publishing channels, each class with its sentence once.
pub(super) fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let active = plan.channels.iter().filter(|it| it.decision.is_active());
    let mut rhythms: Vec<(&Channel, u64)> = (active)
        .map(|channel| (channel, pieces_thousandths(channel)))
        .filter(|(_, thousandths)| 0 < *thousandths)
        .collect();
    rhythms.sort_by_key(|(_, thousandths)| Reverse(*thousandths));
    for alike in rhythms.chunk_by(|(_, a), (_, b)| class(*a) == class(*b)) {
        ui.add_space(GRID / 2.0);
        for (channel, thousandths) in alike {
            ui.label(strong(times(cx, channel, *thousandths)));
        }
        let sentence = alike.first().map(|(_, thousandths)| class(*thousandths));
        if let Some(sentence) = sentence {
            guidance(ui, cx.t(sentence));
        }
    }
}

/// "Instagram: 2,3 × je Woche"; one decimal is enough.
fn times(cx: &Cx<'_>, channel: &Channel, thousandths: u64) -> String {
    let tenths = i64::try_from((thousandths + 50) / 100).unwrap_or(i64::MAX);
    let times = cx.lang.decimal(tenths.saturating_mul(100));
    let platform = wording::platform(cx.lang, &channel.platform);
    let args = [("channel", platform.into()), ("times", times.into())];
    cx.lang.format("content-margin-pieces", &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{ChannelFormat, Period, Rhythm, Slug};

    fn format(slug: &str, times: u16, per: Period) -> ChannelFormat {
        ChannelFormat {
            format: Slug::new(slug),
            rhythm: Rhythm::times(times, per),
            ..ChannelFormat::default()
        }
    }

    #[test]
    fn answers_to_reviews_do_not_make_a_channel_look_busy() {
        let channel = Channel {
            formats: vec![
                format("profile-post", 1, Period::Week),
                format("review-answer", 7, Period::Week),
            ],
            ..Channel::default()
        };
        assert_eq!(class(pieces_thousandths(&channel)), "content-class-few");
    }

    #[test]
    fn two_posts_a_week_are_several() {
        assert_eq!(class(2_000), "content-class-several");
        assert_eq!(class(5_000), "content-class-daily");
    }
}
