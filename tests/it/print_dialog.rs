//! The desktop's print dialog, played by a portal of our own on a private bus.

#![expect(
    clippy::too_many_arguments,
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "the interface of the portal is given"
)]

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use planbuch::paper::Paper;
use planbuch::printer::{Begun, PrinterError, Service, WayOut};
use pollster::block_on;
use std::collections::HashMap;
use tempfile::TempDir;
use zbus::connection::{Builder, Connection};
use zbus::interface;
use zbus::message::Header;
use zbus::object_server::{Interface, SignalEmitter};
use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue, Value};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";

type Options = HashMap<String, OwnedValue>;

/// A message bus that runs until this is dropped.
struct Bus {
    daemon: Child,
    address: String,
    _folder: TempDir,
}

impl Bus {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("bus.conf");
        let listen = folder.path().join("bus");
        let text = format!(
            "<busconfig><type>session</type><listen>unix:path={}</listen>\
             <policy context=\"default\"><allow send_destination=\"*\"/>\
             <allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>",
            listen.display()
        );
        planbuch::file::write_bytes(&config, text.as_bytes()).unwrap();
        let daemon = Command::new("dbus-daemon")
            .args(["--nofork", "--print-address"])
            .arg(format!("--config-file={}", config.display()))
            .stdout(Stdio::piped())
            .spawn();
        let mut daemon =
            daemon.expect("dbus-daemon carries the print dialog; `sh .ci/setup` installs it");
        let mut address = String::new();
        let mut said = BufReader::new(daemon.stdout.take().unwrap());
        said.read_line(&mut address).unwrap();
        Self {
            daemon,
            address: address.trim().to_owned(),
            _folder: folder,
        }
    }

    /// Somebody with the name of the portal who does nothing.
    fn owner(&self) -> Builder<'_> {
        let builder = Builder::address(self.address.as_str()).unwrap();
        builder.name(PORTAL).unwrap()
    }

    fn portal(&self, interface: impl Interface) -> Connection {
        let builder = self.owner().serve_at(PATH, interface).unwrap();
        block_on(builder.build()).unwrap()
    }

    /// What comes of printing here, where no printing service runs.
    fn begin(&self, patience: Duration, way_out: &WayOut) -> Result<Begun, PrinterError> {
        let service = Service {
            server: Some("/nowhere/cups.sock".to_owned()),
            bus: Some(self.address.clone()),
            patience,
        };
        service.begin(b"%PDF-1.7 \xff", "Pläne", Some(Paper::A3), way_out)
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        self.daemon.kill().unwrap();
        self.daemon.wait().unwrap();
    }
}

/// What the portal saw.
#[derive(Debug, PartialEq)]
enum Seen {
    Asked { title: String, paper: String },
    Got { token: u32, bytes: Vec<u8> },
}

/// A portal that answers with these codes: 0 is yes, 1 closed by the user, 2 failed; `None` leaves
/// the dialog open.
struct Portal {
    dialog: Option<u32>,
    print: u32,
    seen: Sender<Seen>,
}

impl Portal {
    fn new(dialog: Option<u32>, print: u32) -> (Self, Receiver<Seen>) {
        let (seen, receiver) = channel();
        let portal = Self {
            dialog,
            print,
            seen,
        };
        (portal, receiver)
    }
}

#[interface(name = "org.freedesktop.portal.Print")]
impl Portal {
    #[zbus(property, name = "version")]
    fn version(&self) -> u32 {
        3
    }

    async fn prepare_print(
        &self,
        _window: &str,
        title: &str,
        settings: Options,
        _page: Options,
        options: Options,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &Connection,
    ) -> zbus::fdo::Result<OwnedObjectPath> {
        let title = title.to_owned();
        let paper = settings["paper-format"].to_string();
        self.seen.send(Seen::Asked { title, paper }).unwrap();
        // Few of all settings there are, as the portals of GTK and KDE answer.
        let mut results: HashMap<&str, Value<'_>> = HashMap::new();
        let chosen = HashMap::from([("n-copies", Value::from("2"))]);
        results.insert("settings", Value::from(chosen));
        results.insert("page-setup", Value::from(HashMap::<&str, Value<'_>>::new()));
        results.insert("token", Value::from(77_u32));
        respond(connection, &header, &options, self.dialog, results).await
    }

    async fn print(
        &self,
        _window: &str,
        _title: &str,
        file: OwnedFd,
        options: Options,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &Connection,
    ) -> zbus::fdo::Result<OwnedObjectPath> {
        let token = u32::try_from(&options["token"]).unwrap();
        let mut bytes = Vec::new();
        let mut file = File::from(std::os::fd::OwnedFd::from(file));
        file.read_to_end(&mut bytes).unwrap();
        self.seen.send(Seen::Got { token, bytes }).unwrap();
        respond(
            connection,
            &header,
            &options,
            Some(self.print),
            HashMap::new(),
        )
        .await
    }
}

/// Answers a request as the portal does: with a signal at a path made of the asker's name.
async fn respond(
    connection: &Connection,
    header: &Header<'_>,
    options: &Options,
    code: Option<u32>,
    results: HashMap<&str, Value<'_>>,
) -> zbus::fdo::Result<OwnedObjectPath> {
    let asker = header.sender().unwrap().trim_start_matches(':');
    let token = <&str>::try_from(&options["handle_token"]).unwrap();
    let path = format!("{PATH}/request/{}/{token}", asker.replace('.', "_"));
    let path = OwnedObjectPath::try_from(path).unwrap();
    if let Some(code) = code {
        let request = SignalEmitter::new(connection, path.clone())?;
        let name = "org.freedesktop.portal.Request";
        request.emit(name, "Response", &(code, results)).await?;
    }
    Ok(path)
}

const PATIENT: Duration = Duration::from_mins(1);

fn is_here(result: &Result<Begun, PrinterError>) -> bool {
    // The list of printers was asked for, and there is no service.
    matches!(result, Err(PrinterError::NotRunning))
}

#[test]
fn the_dialog_is_asked_and_the_pdf_handed_over() {
    let bus = Bus::start();
    let (portal, seen) = Portal::new(Some(0), 0);
    let _portal = bus.portal(portal);
    let begun = bus.begin(PATIENT, &WayOut::default()).unwrap();
    assert_eq!(begun, Begun::Printed);
    let asked = Seen::Asked {
        title: "Pläne".to_owned(),
        paper: "\"iso_a3\"".to_owned(),
    };
    let got = Seen::Got {
        token: 77,
        bytes: b"%PDF-1.7 \xff".to_vec(),
    };
    assert_eq!(seen.try_iter().collect::<Vec<_>>(), [asked, got]);
}

#[test]
fn closing_the_dialog_prints_nothing() {
    let bus = Bus::start();
    let (portal, seen) = Portal::new(Some(1), 0);
    let _portal = bus.portal(portal);
    let begun = bus.begin(PATIENT, &WayOut::default()).unwrap();
    assert_eq!(begun, Begun::Cancelled);
    assert_eq!(seen.try_iter().count(), 1, "only asked");
}

#[test]
fn a_print_that_the_desktop_does_not_confirm_is_not_called_printed() {
    let bus = Bus::start();
    let (portal, _seen) = Portal::new(Some(0), 2);
    let _portal = bus.portal(portal);
    let error = bus.begin(PATIENT, &WayOut::default()).unwrap_err();
    assert!(matches!(error, PrinterError::Unconfirmed), "{error}");
}

#[test]
fn without_a_dialog_the_printers_are_listed() {
    let bus = Bus::start();
    let way_out = WayOut::default();
    assert!(is_here(&bus.begin(PATIENT, &way_out)), "nobody there");

    let silent = block_on(bus.owner().build()).unwrap();
    let result = bus.begin(Duration::from_millis(50), &way_out);
    assert!(is_here(&result), "no answer: {result:?}");
    block_on(silent.close()).unwrap();

    let other = bus.portal(Settings);
    assert!(is_here(&bus.begin(PATIENT, &way_out)), "cannot print");
    block_on(other.close()).unwrap();

    let (portal, _seen) = Portal::new(Some(2), 0);
    let _portal = bus.portal(portal);
    assert!(is_here(&bus.begin(PATIENT, &way_out)), "does not come up");
}

/// A portal for something else.
struct Settings;

#[interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    fn read(&self) {}
}

#[test]
fn the_way_out_closes_the_dialog_and_lists_the_printers() {
    let bus = Bus::start();
    let (portal, seen) = Portal::new(None, 0);
    let portal = bus.portal(portal);
    let way_out = WayOut::default();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| bus.begin(PATIENT, &way_out));
        seen.recv_timeout(PATIENT).unwrap();
        way_out.take();
        assert!(is_here(&waiting.join().unwrap()));
    });
    // A portal closes the dialogs of those who left: only the bus and the portal are still there.
    let names = block_on(async {
        let bus = zbus::fdo::DBusProxy::new(&portal).await.unwrap();
        bus.list_names().await.unwrap()
    });
    assert_eq!(names.len(), 3, "{names:?}");
}

#[test]
fn a_desktop_that_ends_while_its_dialog_is_open_is_not_waited_for() {
    let bus = Bus::start();
    let (portal, seen) = Portal::new(None, 0);
    let portal = bus.portal(portal);
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| bus.begin(PATIENT, &WayOut::default()));
        seen.recv_timeout(PATIENT).unwrap();
        block_on(portal.close()).unwrap();
        assert!(is_here(&waiting.join().unwrap()));
    });
}
