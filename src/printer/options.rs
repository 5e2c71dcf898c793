//! What `lp` is told about a print.

use crate::paper::{Color, Job, Sides};

/// The longest title that the printing protocol allows, in bytes (RFC 8011, 5.1.3: `name`).
const MAX_TITLE: usize = 255;

/// The arguments of `lp`. The words are those of IPP (RFC 8011, PWG 5100.13), which every CUPS
/// understands, whatever the printer. The PDF comes through standard input.
pub(super) fn arguments(job: &Job) -> Vec<String> {
    let mut arguments = Vec::new();
    let mut add = |name: &str, value: String| arguments.extend([name.to_owned(), value]);
    if let Some(printer) = &job.printer {
        add("-d", printer.clone());
    }
    add("-t", title(&job.title));
    add("-n", job.copies.to_string());
    // Whole sets, also for several copies: nobody wants to sort pages.
    add("-o", "collate=true".to_owned());
    let sides = match job.sides {
        Sides::One => "one-sided",
        Sides::LongEdge => "two-sided-long-edge",
        Sides::ShortEdge => "two-sided-short-edge",
    };
    add("-o", format!("sides={sides}"));
    match job.color {
        Color::AsSet => {}
        Color::Color => add("-o", "print-color-mode=color".to_owned()),
        Color::Gray => add("-o", "print-color-mode=monochrome".to_owned()),
    }
    if !job.pages.is_all() {
        add("-o", format!("page-ranges={}", job.pages));
    }
    // Without it, a printer puts an A3 page on its usual A4, smaller.
    if let Some(paper) = job.paper {
        add("-o", format!("media={}", paper.name()));
    }
    arguments
}

/// The title without what no list can show, as long as the protocol allows.
fn title(title: &str) -> String {
    let shown: String = title.chars().filter(|c| !c.is_control()).collect();
    shown[..shown.floor_char_boundary(MAX_TITLE)]
        .trim()
        .to_owned()
}
