//! How many pixels a picture says it has, before any of them is decoded: a file of some kilobytes
//! may claim to be as large as a football field.

/// Width and height of a PNG file.
pub(super) fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| {
        let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(four))
    };
    let is_header = bytes.get(12..16)? == b"IHDR";
    is_header.then_some((number(16)?, number(20)?))
}

/// Width and height of a JPEG file: its segments are passed over until the one that begins a
/// frame.
pub(super) fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| {
        let two: [u8; 2] = bytes.get(at..at + 2)?.try_into().ok()?;
        Some(u16::from_be_bytes(two))
    };
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        match *bytes.get(at + 1)? {
            // Filling.
            0xff => at += 1,
            // Segments without a length.
            0x01 | 0xd0..=0xd7 => at += 2,
            // Frames of all kinds; in between are tables.
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                return Some((number(at + 7)?.into(), number(at + 5)?.into()));
            }
            // The picture or the end, and no size before it.
            0xd9 | 0xda => return None,
            _ => at += 2 + usize::from(number(at + 2)?),
        }
    }
}
