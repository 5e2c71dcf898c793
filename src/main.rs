//! The program `planbuch`: hands its arguments to the library.

#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

use clap::Parser as _;
use planbuch::app::{self, Launch};
use planbuch::cli::{self, Appearance, Arguments, Renderer};
use planbuch::command::ThemeChoice;
use planbuch::printer::Service;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(code) = arguments.without_window() {
        return code;
    }
    let folders = directories::ProjectDirs::from("", "", "planbuch");
    if let Some(folders) = &folders {
        app::install_crash_report(folders.data_local_dir().to_owned());
    }
    let language = arguments.language();
    let theme = arguments.theme.map(|theme| match theme {
        Appearance::Light => ThemeChoice::Light,
        Appearance::Dark => ThemeChoice::Dark,
    });
    let launch = Launch {
        file: arguments.file,
        settings_file: folders.map(|folders| folders.config_dir().join("settings.ron")),
        today: None,
        language,
        theme,
        printing: Service::default(),
    };
    match window(launch, arguments.renderer) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            cli::say_no_window(language, &reason);
            ExitCode::FAILURE
        }
    }
}

fn window(launch: Launch, renderer: Renderer) -> Result<(), String> {
    match renderer {
        Renderer::Glow => app::open_window(launch, eframe::Renderer::Glow),
        #[cfg(feature = "wgpu")]
        Renderer::Wgpu => app::open_window(launch, eframe::Renderer::Wgpu),
        #[cfg(not(feature = "wgpu"))]
        Renderer::Wgpu => Err("cli-no-wgpu".to_owned()),
    }
}
