//! Real printing through a private printing service (CUPS) whose printer keeps what it gets.
//! Nothing outside of a temporary folder is touched, and each test has a service of its own.

use std::fs;
use std::num::NonZeroU32;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::channel;
use std::time::Duration;

use planbuch::file;
use planbuch::paper::{Color, Job, PageRanges, Paper, Sides};
use planbuch::printer::{PrinterError, Service};
use tempfile::TempDir;

/// What the printer got: title, copies and options as CUPS hands them to it, and the bytes.
struct Arrived {
    title: String,
    copies: String,
    options: String,
    bytes: Vec<u8>,
}

/// A printing service that runs until this is dropped.
struct Cups {
    folder: TempDir,
}

impl Cups {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let cups = Self { folder };
        let root = cups.path("");
        // Programs of the service run as another user.
        fs::set_permissions(&root, fs::Permissions::from_mode(0o755)).unwrap();
        for name in ["root/ppd", "spool/tmp", "cache", "state", "bin/backend"] {
            fs::create_dir_all(cups.path(name)).unwrap();
        }
        for name in ["daemon", "filter", "notifier"] {
            symlink(
                Path::new("/usr/lib/cups").join(name),
                cups.path("bin").join(name),
            )
            .unwrap();
        }
        let root = root.to_str().unwrap().trim_end_matches('/').to_owned();
        let write = |name: &str, text: &str| {
            let text = text.replace("ROOT", &root);
            file::write_bytes(&cups.path(name), text.as_bytes()).unwrap();
        };
        write("cupsd.conf", CUPSD);
        write("cups-files.conf", FILES);
        write("bin/backend/keep", BACKEND);
        fs::set_permissions(
            cups.path("bin/backend/keep"),
            fs::Permissions::from_mode(0o700),
        )
        .unwrap();
        run(Command::new("mkfifo").arg(cups.path("arrived")));
        // Without `-f` it comes back when it is ready.
        let (conf, files) = (cups.path("cupsd.conf"), cups.path("cups-files.conf"));
        let mut daemon = Command::new("/usr/sbin/cupsd");
        run(daemon.arg("-c").arg(conf).arg("-s").arg(files));
        cups
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn server(&self) -> String {
        self.path("cups.sock").to_str().unwrap().to_owned()
    }

    fn admin(&self, program: &str, arguments: &[&str]) {
        let server = self.server();
        run(Command::new(program)
            .env("CUPS_SERVER", server)
            .args(arguments));
    }

    /// A printer that takes everything as it is.
    fn add_printer(&self, name: &str, description: &str) {
        let queue = ["-E", "-v", "keep:/it", "-m", "raw", "-D", description];
        self.admin("lpadmin", &[&["-p", name], &queue[..]].concat());
    }

    fn service(&self) -> Service {
        service(&self.server())
    }

    /// Waits until the printer has got something.
    fn arrived(&self) -> Arrived {
        let (sender, receiver) = channel();
        let pipe = self.path("arrived");
        std::thread::spawn(move || sender.send(fs::read_to_string(pipe)));
        let words = receiver.recv_timeout(Duration::from_mins(1));
        let words = words.expect("the print arrives").unwrap();
        let mut lines = words.lines().map(ToOwned::to_owned);
        let mut line = || lines.next().unwrap();
        Arrived {
            title: line(),
            copies: line(),
            options: line(),
            bytes: fs::read(self.path("kept")).unwrap(),
        }
    }
}

impl Drop for Cups {
    fn drop(&mut self) {
        if let Ok(id) = fs::read_to_string(self.path("state/cupsd.pid")) {
            run(Command::new("kill").arg(id.trim()));
        }
    }
}

const CUPSD: &str = "Listen ROOT/cups.sock
Browsing Off
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
";

const FILES: &str = "ServerRoot ROOT/root
RequestRoot ROOT/spool
CacheDir ROOT/cache
StateDir ROOT/state
TempDir ROOT/spool/tmp
ServerBin ROOT/bin
ErrorLog ROOT/error.log
AccessLog ROOT/access.log
PageLog ROOT/page.log
Printcap ROOT/printcap
SystemGroup root
";

/// A printer that keeps what it gets and then says so through a pipe. CUPS calls it with job,
/// user, title, copies, options and, where the bytes do not come through standard input, a file.
const BACKEND: &str = r#"#!/bin/sh
if [ $# = 0 ]; then echo 'direct keep:/it "Keep" "Keep"'; exit 0; fi
if [ -n "$6" ]; then cat "$6" > ROOT/kept; else cat > ROOT/kept; fi
printf '%s\n' "$3" "$4" "$5" > ROOT/arrived
"#;

/// Runs a program of the printing service, which must be there and end well.
fn run(command: &mut Command) {
    let needs = "printing is tested with cups, cups-client and cups-filters, as root; \
                 `sh .ci/setup` installs them";
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{needs}: {command:?}: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{needs}: {command:?}: {errors}");
}

fn service(server: &str) -> Service {
    Service {
        server: Some(server.to_owned()),
        ..Service::default()
    }
}

fn job(printer: Option<&str>) -> Job {
    Job {
        printer: printer.map(ToOwned::to_owned),
        title: "Bäckerei Müller: „Social Media“ 2027".to_owned(),
        copies: NonZeroU32::new(2).unwrap(),
        sides: Sides::LongEdge,
        color: Color::Gray,
        pages: PageRanges::parse("1-3, 7", 9).unwrap(),
        paper: Some(Paper::A3),
    }
}

/// More than fits into a pipe, with every byte there is.
fn pdf() -> Vec<u8> {
    let content = (0..300_000_u32).map(|i| (i % 251) as u8);
    b"%PDF-1.7\n%\xff\xfe\n"
        .iter()
        .copied()
        .chain(content)
        .collect()
}

#[test]
fn the_printer_gets_the_same_bytes_and_everything_that_was_chosen() {
    let cups = Cups::start();
    cups.add_printer("Laden", "Drucker im Büro");
    let pdf = pdf();
    cups.service().send(&pdf, &job(Some("Laden"))).unwrap();
    let arrived = cups.arrived();
    assert_eq!(arrived.title, "Bäckerei Müller: „Social Media“ 2027");
    assert_eq!(arrived.copies, "2");
    let options: Vec<&str> = arrived.options.split(' ').collect();
    for option in [
        "sides=two-sided-long-edge",
        "print-color-mode=monochrome",
        "page-ranges=1-3,7",
        "media=A3",
        "collate",
    ] {
        assert!(options.contains(&option), "{option} in {options:?}");
    }
    assert!(arrived.bytes == pdf, "the bytes are the same");
}

#[test]
fn the_list_says_what_people_call_a_printer_and_which_is_the_usual_one() {
    let cups = Cups::start();
    assert_eq!(cups.service().printers().unwrap(), [], "none yet");
    cups.add_printer("Buero", "Drucker im Büro");
    cups.add_printer("Laden", "Laden: vorn");
    cups.admin("lpadmin", &["-d", "Laden"]);
    let printers = cups.service().printers().unwrap();
    let shown: Vec<_> = printers
        .iter()
        .map(|it| (it.name.as_str(), it.description.as_str(), it.is_default))
        .collect();
    let expected = [
        ("Laden", "Laden: vorn", true),
        ("Buero", "Drucker im Büro", false),
    ];
    assert_eq!(shown, expected);

    let usual = Job {
        title: "-n 5\u{1}\n".repeat(200),
        pages: PageRanges::default(),
        ..job(None)
    };
    cups.service().send(b"%PDF-1.7", &usual).unwrap();
    let arrived = cups.arrived();
    assert!(arrived.title.starts_with("-n 5-n 5"), "{}", arrived.title);
    assert!(!arrived.options.contains("page-ranges"));
}

#[test]
fn what_is_wrong_with_a_printer_is_said() {
    let cups = Cups::start();
    let send = |printer| cups.service().send(b"%PDF-1.7", &job(printer)).unwrap_err();
    assert!(matches!(send(None), PrinterError::NoDefault));
    cups.add_printer("Laden", "Laden");
    let error = send(Some("Keller"));
    assert_eq!(error.message().key, "printer-error-no-such-printer");
    assert_eq!(error.message().args, [("printer", "Keller".to_owned())]);
    cups.admin("cupsreject", &["Laden"]);
    let error = send(Some("Laden"));
    assert!(
        matches!(error, PrinterError::NotAccepting { .. }),
        "{error}"
    );
}

#[test]
fn a_service_that_is_not_there_is_said_not_to_run() {
    let folder = tempfile::tempdir().unwrap();
    let nobody = folder.path().join("cups.sock");
    let service = service(nobody.to_str().unwrap());
    for printer in [None, Some("Laden")] {
        let error = service.send(b"%PDF-1.7", &job(printer)).unwrap_err();
        assert!(matches!(error, PrinterError::NotRunning), "{error}");
    }
    let error = service.printers().unwrap_err();
    assert!(matches!(error, PrinterError::NotRunning), "{error}");
}

#[test]
fn a_service_that_never_answers_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cups.sock");
    // Connections are taken by the system and never looked at.
    let _silent = UnixListener::bind(&path).unwrap();
    let service = Service {
        patience: Duration::from_millis(30),
        ..service(path.to_str().unwrap())
    };
    let error = service.printers().unwrap_err();
    assert!(matches!(error, PrinterError::NoAnswer), "{error}");
    let error = service.send(&pdf(), &job(Some("Laden"))).unwrap_err();
    assert!(matches!(error, PrinterError::NoAnswer), "{error}");
}
