//! The typefaces of the program, held once in the binary: paper and screen use the same bytes.

/// Inter, regular (OpenType, SIL Open Font License).
pub static INTER_REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");

/// Inter, semi-bold (OpenType, SIL Open Font License).
pub static INTER_SEMI_BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");

/// Noto Emoji, monochrome: the fallback for emoji (TrueType, SIL Open Font License).
pub static NOTO_EMOJI: &[u8] = include_bytes!("../../assets/fonts/NotoEmoji-Regular.ttf");
