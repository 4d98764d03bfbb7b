//! Names of project files: the name of a commune as part of a file name. Knows no folders of this machine.

use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

/// End of every project file's name.
pub const SUFFIX: &str = ".leitstand.ron";

/// Longest slug in characters (all of them ASCII), so that name, suffix and a number fit every file system.
const LONGEST: usize = 80;
/// Names that Windows keeps for devices, whatever stands after the first dot.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Proposes a file for a new project named `name` in `folder`, with a number if `is_taken` says that one exists.
#[must_use]
pub fn new_file(folder: &Path, name: &str, is_taken: impl Fn(&Path) -> bool) -> PathBuf {
    let slug = slug(name);
    let mut path = folder.join(format!("{slug}{SUFFIX}"));
    let mut number = 2_u32;
    while is_taken(&path) && number < 10_000 {
        path = folder.join(format!("{slug}-{number}{SUFFIX}"));
        number += 1;
    }
    path
}

/// The name for a copy beside `path`: `auenfeld-2.leitstand.ron`, after that `auenfeld-3.leitstand.ron`.
#[must_use]
pub fn next_copy(path: &Path) -> PathBuf {
    let name = path
        .file_name()
        .map(|it| it.to_string_lossy().into_owned())
        .unwrap_or_default();
    let (stem, suffix) = name
        .strip_suffix(SUFFIX)
        .map_or((name.as_str(), ""), |stem| (stem, SUFFIX));
    let numbered = stem
        .rsplit_once('-')
        .and_then(|(stem, number)| Some((stem, number.parse::<u32>().ok()?)));
    let (stem, number) = numbered.filter(|(stem, _)| !stem.is_empty()).unwrap_or((stem, 1));
    path.with_file_name(format!("{stem}-{}{suffix}", number.saturating_add(1)))
}

/// The name of a commune as part of a file name: only `a-z`, `0-9` and single `-`, at most 80 characters.
///
/// Umlauts are written out (ä → ae, ß → ss), other letters lose their marks, everything else becomes `-`. A name
/// without any letter or digit gives `projekt`; a name reserved by Windows gets `-projekt` after it. So the result is
/// never empty, never a path and never hidden.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.nfc().flat_map(char::to_lowercase) {
        match letter {
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            _ => push_plain(&mut slug, letter),
        }
        if slug.len() > LONGEST {
            break;
        }
    }
    slug.truncate(LONGEST);
    let slug = slug.trim_matches('-');
    match slug {
        "" => "projekt".to_owned(),
        _ if is_reserved(slug) => format!("{slug}-projekt"),
        _ => slug.to_owned(),
    }
}

/// Appends the letter without its marks, or one `-` for what is neither letter nor digit.
fn push_plain(slug: &mut String, letter: char) {
    for part in letter
        .nfkd()
        .filter(|part| !unicode_normalization::char::is_combining_mark(*part))
    {
        if part.is_ascii_alphanumeric() {
            slug.push(part.to_ascii_lowercase());
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
}

fn is_reserved(slug: &str) -> bool {
    let is_numbered = |stem| {
        slug.strip_prefix(stem)
            .is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    RESERVED.contains(&slug) || is_numbered("com") || is_numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn copies_are_numbered_beside_the_file() {
        let next = |path: &str| next_copy(Path::new(path)).display().to_string();
        assert_eq!(next("/a/auenfeld.leitstand.ron"), "/a/auenfeld-2.leitstand.ron");
        assert_eq!(next("/a/auenfeld-2.leitstand.ron"), "/a/auenfeld-3.leitstand.ron");
        assert_eq!(next("bad-neustadt.leitstand.ron"), "bad-neustadt-2.leitstand.ron");
        assert_eq!(next("x"), "x-2");
    }

    #[test]
    fn names_of_communes_become_plain_file_names() {
        for (name, expected) in [
            ("Landkreis Fürstenfeldbruck", "landkreis-fuerstenfeldbruck"),
            (
                "Große Kreisstadt Weißenburg i. Bay.",
                "grosse-kreisstadt-weissenburg-i-bay",
            ),
            ("GROẞ-ÖTTINGEN", "gross-oettingen"),
            ("Mu\u{308}nchen", "muenchen"),
            ("Orléans / Łódź", "orleans-odz"),
            ("../../etc/passwd", "etc-passwd"),
            ("CON", "con-projekt"),
            ("Com1", "com1-projekt"),
            ("Köln\u{202e}nor", "koeln-nor"),
            (" … ", "projekt"),
            ("", "projekt"),
        ] {
            assert_eq!(slug(name), expected, "{name}");
        }
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let taken = ["probe.leitstand.ron", "probe-2.leitstand.ron"].map(|name| Path::new("/d").join(name));
        let is_taken = |path: &Path| taken.iter().any(|it| it == path);
        assert_eq!(
            new_file(Path::new("/d"), "Probe", is_taken),
            Path::new("/d/probe-3.leitstand.ron")
        );
    }

    proptest! {
        #[test]
        fn every_name_gives_a_safe_slug(name in "\\PC{0,200}") {
            let slug = slug(&name);
            prop_assert!((1..=88).contains(&slug.len()));
            prop_assert!(slug.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')));
            prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
            prop_assert!(!is_reserved(&slug));
        }
    }
}
