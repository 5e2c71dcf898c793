//! The firm's logo: what it looks like on paper, another one, none.

use eframe::egui::{Button, Frame, Image, Margin, RichText, Role, Ui, WidgetInfo, vec2};

use crate::command::Command;
use crate::lang::Arg;
use crate::plan::Logo;
use crate::ui::theme::{GRID, PRINTED_ON, colors};
use crate::ui::widgets::choice::link;
use crate::ui::widgets::text::{guidance, warning};
use crate::ui::widgets::{Icon, reveal};
use crate::ui::{Cx, LogoView};

/// The most room that the picture takes, in points; the proportions of the largest logo on paper.
const ROOM: (f32, f32) = (180.0, 56.0);

/// The picture, if there is one, and what can be done with it.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, logo: &mut Option<Logo>) -> Option<Command> {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        ui.label(RichText::new(cx.t("business-logo")).color(colors(ui).weak));
        if logo.is_some() {
            picture(ui, cx);
            ui.add_space(GRID / 2.0);
        }
        let wanted = buttons(ui, cx, logo);
        guidance(ui, cx.t("business-logo-help"));
        wanted
    })
    .inner
}

fn picture(ui: &mut Ui, cx: &Cx<'_>) {
    match cx.logo {
        // It is being looked at.
        None => {
            ui.add_space(ROOM.1 + 2.0 * GRID);
        }
        Some(LogoView::Drawn(texture)) => {
            let frame = Frame::new()
                .fill(PRINTED_ON)
                .stroke((1.0, colors(ui).hairline))
                .corner_radius(4)
                .inner_margin(Margin::same(8));
            frame.show(ui, |ui| {
                let size = texture.size_vec2();
                let scale = (ROOM.0 / size.x).min(ROOM.1 / size.y).min(1.0);
                let image = Image::new((texture.id(), size * scale));
                let response = ui.add(image.fit_to_exact_size(vec2(size.x, size.y) * scale));
                let name = cx.t("business-logo-picture");
                response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
            });
        }
        Some(LogoView::Undrawable { key, args }) => {
            let args: Vec<(&str, Arg<'_>)> = args
                .iter()
                .map(|(name, value)| (*name, value.into()))
                .collect();
            let without = cx.t("business-logo-undrawable");
            let reason = cx.lang.format(key, &args);
            warning(ui, &format!("{without} {reason}"));
        }
    }
}

fn buttons(ui: &mut Ui, cx: &Cx<'_>, logo: &mut Option<Logo>) -> Option<Command> {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GRID * 1.5;
        let choose = ui.add(Button::new(cx.t(Command::ChooseLogo.key())));
        reveal(&choose);
        let remove =
            logo.is_some() && link(ui, Some(Icon::Remove), cx.t("business-logo-remove")).clicked();
        if remove {
            *logo = None;
        }
        choose.clicked().then_some(Command::ChooseLogo)
    })
    .inner
}
