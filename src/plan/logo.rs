//! The firm's logo, as it was chosen.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// A picture, byte for byte as it stood in its file; in the plan file it is Base64 text.
///
/// Whether it can be drawn is not known here: a plan edited by hand may hold anything. Copies share
/// the bytes, so that the undo history and every comparison stay cheap.
#[derive(Clone, Eq)]
pub struct Logo(Arc<[u8]>);

/// The kinds of pictures a logo may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoFormat {
    /// Pixels, maybe transparent.
    Png,
    /// A photograph's pixels.
    Jpeg,
    /// Shapes.
    Svg,
}

impl Logo {
    /// A logo from the bytes of a picture file.
    pub fn new(bytes: impl Into<Arc<[u8]>>) -> Self {
        Self(bytes.into())
    }

    /// The bytes of the picture file.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// What it is, told by its first bytes and never by a name; `None` if it is none of the three.
    pub fn format(&self) -> Option<LogoFormat> {
        if self.0.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(LogoFormat::Png)
        } else if self.0.starts_with(b"\xff\xd8\xff") {
            Some(LogoFormat::Jpeg)
        } else {
            let text = std::str::from_utf8(&self.0).ok()?;
            let text = text.trim_start_matches('\u{feff}').trim_start();
            let begins = ["<svg", "<?xml", "<!--", "<!DOCTYPE svg"];
            let is_svg =
                begins.iter().any(|begin| text.starts_with(begin)) && text.contains("<svg");
            is_svg.then_some(LogoFormat::Svg)
        }
    }
}

/// Plans are compared several times in each frame, mostly with copies of themselves.
impl PartialEq for Logo {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

/// A million numbers would help nobody.
impl fmt::Debug for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Logo({:?}, {} bytes)", self.format(), self.0.len())
    }
}

impl Serialize for Logo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Logo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(FromText)
    }
}

struct FromText;

impl Visitor<'_> for FromText {
    type Value = Logo;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a picture as Base64 text")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Logo, E> {
        // Not the text itself: it may be as long as a picture.
        let other = |_| E::invalid_value(de::Unexpected::Other("another text"), &self);
        STANDARD.decode(text).map(Logo::new).map_err(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_told_by_its_content() {
        let format = |bytes: &[u8]| Logo::new(bytes).format();
        assert_eq!(format(b"\x89PNG\r\n\x1a\n\0"), Some(LogoFormat::Png));
        assert_eq!(format(b"\xff\xd8\xff\xe0"), Some(LogoFormat::Jpeg));
        for svg in [
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "\u{feff} <?xml version=\"1.0\"?>\n<!-- Logo --><!DOCTYPE svg>\n<svg:svg/><svg/>",
        ] {
            assert_eq!(format(svg.as_bytes()), Some(LogoFormat::Svg), "{svg}");
        }
        for other in ["", "GIF89a", "<html><svg/>", "<!DOCTYPE html><svg/>", "svg"] {
            assert_eq!(format(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn a_logo_is_one_text_in_the_file_and_comes_back() {
        let logo = Logo::new(*b"\x89PNG\0\xff");
        let text = ron::to_string(&logo).unwrap();
        assert_eq!(text, "\"iVBORwD/\"");
        assert_eq!(ron::from_str::<Logo>(&text).unwrap(), logo);
        for bad in ["\"iVBORwD\"", "\"ä\"", "7"] {
            assert!(ron::from_str::<Logo>(bad).is_err(), "{bad}");
        }
        assert_eq!(format!("{logo:?}"), "Logo(None, 6 bytes)");
    }
}
