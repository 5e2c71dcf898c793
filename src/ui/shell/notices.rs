//! Short messages that go by themselves: saved, exported, applied.

use eframe::egui::{Align2, Area, Id, Order, Role, Ui, WidgetInfo, vec2};

use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::Icon;

/// How long a notice stays, in seconds.
const SECONDS: f64 = 5.0;

/// The notice in sight, if there is one. A new one replaces the old.
#[derive(Debug, Default)]
pub struct Notices {
    current: Option<Notice>,
}

#[derive(Debug)]
struct Notice {
    text: String,
    icon: Icon,
    until: Option<f64>,
}

impl Notices {
    /// Says that something was done.
    pub fn say(&mut self, text: impl Into<String>) {
        self.show(Icon::Check, text.into());
    }

    /// Says something worth knowing.
    pub fn tell(&mut self, text: impl Into<String>) {
        self.show(Icon::Info, text.into());
    }

    fn show(&mut self, icon: Icon, text: String) {
        self.current = Some(Notice {
            text,
            icon,
            until: None,
        });
    }

    /// Draws the notice and asks for one repaint when its time is over.
    pub fn ui(&mut self, ui: &mut Ui) {
        let now = ui.input(|i| i.time);
        let Some(notice) = &mut self.current else {
            return;
        };
        let until = *notice.until.get_or_insert(now + SECONDS);
        if until <= now {
            self.current = None;
            return;
        }
        ui.request_repaint_after(std::time::Duration::from_secs_f64(until - now));
        Area::new(Id::unique("notice"))
            .order(Order::Foreground)
            .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -72.0))
            .interactable(false)
            .show(ui, |ui| {
                eframe::egui::Frame::popup(ui.style())
                    .inner_margin(12)
                    .show(ui, |ui| {
                        ui.horizontal(|ui| {
                            ui.spacing_mut().item_spacing.x = GRID;
                            notice.icon.show(ui, colors(ui).accent);
                            let response = ui.label(&notice.text);
                            response.widget_info(|| {
                                WidgetInfo::labeled(Role::Status, true, &notice.text)
                            });
                        });
                    });
            });
    }
}
