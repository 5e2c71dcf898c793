//! The program `planbuch`: hands its arguments to the library.

fn main() {}
