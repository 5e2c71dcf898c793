//! Files without a name: what another program reads or writes once.

use std::fs::{self, OpenOptions};
use std::io::{self, Seek as _, Write as _};
use std::sync::atomic::{AtomicU32, Ordering};

/// An open file that holds these bytes, to be read from its start. It has no name, nobody else
/// can open it, and it is gone when the last program closes it, also after a crash.
pub fn scratch(bytes: &[u8]) -> io::Result<fs::File> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let (path, mut file) = loop {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("planbuch-{}-{number}.tmp", std::process::id());
        let path = std::env::temp_dir().join(name);
        match options.open(&path) {
            Ok(file) => break (path, file),
            // Left over from a crash in the moment before it lost its name.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    };
    fs::remove_file(path)?;
    file.write_all(bytes)?;
    file.rewind()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn a_scratch_file_holds_its_bytes_and_has_no_name() {
        let mut file = scratch(b"%PDF").unwrap();
        let mut read = Vec::new();
        file.read_to_end(&mut read).unwrap();
        assert_eq!(read, b"%PDF");
        let own = format!("planbuch-{}-", std::process::id());
        let names = fs::read_dir(std::env::temp_dir()).unwrap();
        let mut names = names.flatten().map(|entry| entry.file_name());
        assert!(!names.any(|name| name.to_string_lossy().starts_with(&own)));
    }
}
