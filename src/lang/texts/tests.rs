//! The embedded files as a whole, and how texts are filled in.

use super::super::Lang;
use super::*;

#[test]
fn every_file_can_be_read() {
    let problems: Vec<_> = Language::ALL
        .iter()
        .flat_map(|language| {
            SOURCES
                .iter()
                .map(|it| parse(&path(it, *language), it.content(*language)).1)
        })
        .flatten()
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_broken_text_is_named_with_its_line() {
    let (_, problems) = parse(
        "de/some.ftl",
        "good = Gut\n\nbad = { $count\n\nalso-good = Gut\n",
    );
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("de/some.ftl:3: "), "{problems:?}");
}

#[test]
fn every_text_resolves_in_every_region() {
    for language in Language::ALL {
        for region in Region::ALL {
            let lang = Lang::new(language, region);
            for (key, arguments) in keys(language) {
                let place = format!("{key} ({}-{})", language.code(), region.code());
                assert!(lang.has(&key), "{place} is not a message");
                let filled: Vec<_> = arguments
                    .iter()
                    .map(|it| (it.as_str(), Arg::Number(2)))
                    .collect();
                let filled: FluentArgs<'_> = filled
                    .iter()
                    .map(|(name, value)| (*name, fluent_value(value)))
                    .collect();
                let text = lang.texts.resolve(&key, Some(&filled));
                assert!(text.is_ok(), "{place}: {text:?}");
                assert!(
                    !arguments.is_empty() || lang.texts.resolved.contains_key(&key),
                    "{place} has no text"
                );
            }
        }
    }
}

#[test]
fn an_unknown_key_is_shown_as_it_is() {
    let lang = Lang::new(Language::German, Region::Germany);
    assert_eq!(lang.text("no-such-key"), "no-such-key");
    assert_eq!(lang.format("no-such-key", &[]), "no-such-key");
    assert!(!lang.has("no-such-key"));
    assert!(lang.has("cancel"));
}

#[test]
fn numbers_choose_the_plural_and_are_printed_the_local_way() {
    let source = "posts = { $count ->\n    [one] { $count } Beitrag von { $who }\n   *[other] { $count } Beiträge von { $who }\n }\n";
    let resource: &'static FluentResource = Box::leak(Box::new(
        FluentResource::try_new(source.to_owned()).unwrap(),
    ));
    for (region, expected) in [
        (Region::Germany, "1.234 Beiträge von Müßig"),
        (Region::Austria, "1\u{a0}234 Beiträge von Müßig"),
        (Region::Switzerland, "1'234 Beiträge von Müßig"),
    ] {
        let mut lang = Lang::new(Language::German, region);
        lang.texts.bundle.add_resource(resource).unwrap();
        let said =
            |count: i64| lang.format("posts", &[("count", count.into()), ("who", "Müßig".into())]);
        assert_eq!(said(1234), expected);
        assert_eq!(said(1), "1 Beitrag von Müßig");
    }
}

#[test]
fn the_swiss_write_no_sharp_s() {
    let germany = Lang::new(Language::German, Region::Germany);
    let switzerland = Lang::new(Language::German, Region::Switzerland);
    assert!(germany.text("input-error-too-large").contains("groß"));
    assert!(switzerland.text("input-error-too-large").contains("gross"));
}

#[test]
fn it_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Lang>();
}
