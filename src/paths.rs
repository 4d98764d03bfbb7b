//! Where things live on this machine: folders of the user, overridden by `LEITSTAND_HOME`, and names for new files.
//!
//! Looks up environment and folders of the system; makes no folder and opens no file.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};
use unicode_normalization::UnicodeNormalization;

/// Variable that puts all folders below one of the user's choice (tests, portable use).
pub const HOME_VARIABLE: &str = "LEITSTAND_HOME";
/// End of every project file's name.
pub const SUFFIX: &str = ".leitstand.ron";

/// Longest slug in characters (all of them ASCII), so that name, suffix and a number fit every file system.
const LONGEST: usize = 80;
/// Names that Windows keeps for devices, whatever stands after the first dot.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The folders of the program. None of them needs to exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Settings of the user.
    pub config: PathBuf,
    /// Backups, journal, list of recent projects: what belongs to this machine and to no synced folder.
    pub state: PathBuf,
    /// Where new projects are proposed.
    pub documents: PathBuf,
}

/// The folders of the program for this user.
///
/// `variable` looks up the environment. With [`HOME_VARIABLE`] set (not empty) all folders lie below it, as `config`,
/// `state` and `documents`. `None` if the variable is not set and the system knows no home folder.
#[must_use]
pub fn folders(variable: impl Fn(&str) -> Option<OsString>) -> Option<Folders> {
    if let Some(home) = variable(HOME_VARIABLE)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
    {
        return Some(Folders {
            config: home.join("config"),
            state: home.join("state"),
            documents: home.join("documents"),
        });
    }
    let program = ProjectDirs::from("", "", "leitstand")?;
    let user = UserDirs::new()?;
    Some(Folders {
        config: program.config_dir().to_path_buf(),
        state: program
            .state_dir()
            .map_or_else(|| program.data_local_dir().join("state"), Path::to_path_buf),
        documents: user.document_dir().unwrap_or_else(|| user.home_dir()).to_path_buf(),
    })
}

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
    fn one_variable_moves_all_folders() {
        let found = folders(|name| (name == HOME_VARIABLE).then(|| "/stick/leitstand".into())).unwrap();
        assert_eq!(found.config, Path::new("/stick/leitstand/config"));
        assert_eq!(found.state, Path::new("/stick/leitstand/state"));
        assert_eq!(found.documents, Path::new("/stick/leitstand/documents"));
    }

    #[test]
    fn an_empty_variable_counts_as_not_set() {
        assert_eq!(folders(|_| Some(OsString::new())), folders(|_| None));
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
