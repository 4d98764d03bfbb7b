//! Names of keys as they stand on the keyboards of each language.
//!
//! Takes the stable English part names of the key table (`ctrl`, `delete`, `pageup`, `f5`, `n`), knows no terminal.

use super::Lang;

/// One named key: part name, German, English, and the sign in ASCII where it differs.
struct Name {
    part: &'static str,
    de: &'static str,
    en: &'static str,
    ascii: Option<(&'static str, &'static str)>,
}

const fn name(part: &'static str, de: &'static str, en: &'static str) -> Name {
    Name {
        part,
        de,
        en,
        ascii: None,
    }
}

const fn sign(part: &'static str, sign: &'static str, de: &'static str, en: &'static str) -> Name {
    Name {
        part,
        de: sign,
        en: sign,
        ascii: Some((de, en)),
    }
}

const NAMES: &[Name] = &[
    name("ctrl", "Strg", "Ctrl"),
    name("alt", "Alt", "Alt"),
    name("shift", "Umschalt", "Shift"),
    name("enter", "Enter", "Enter"),
    name("esc", "Esc", "Esc"),
    name("tab", "Tab", "Tab"),
    name("space", "Leertaste", "Space"),
    name("backspace", "Rücktaste", "Backspace"),
    name("delete", "Entf", "Del"),
    name("insert", "Einfg", "Ins"),
    name("home", "Pos1", "Home"),
    name("end", "Ende", "End"),
    Name {
        part: "page-up",
        de: "Bild↑",
        en: "PgUp",
        ascii: Some(("Bild auf", "PgUp")),
    },
    Name {
        part: "page-down",
        de: "Bild↓",
        en: "PgDn",
        ascii: Some(("Bild ab", "PgDn")),
    },
    sign("up", "↑", "Auf", "Up"),
    sign("down", "↓", "Ab", "Down"),
    sign("left", "←", "Links", "Left"),
    sign("right", "→", "Rechts", "Right"),
];

/// Name of one part of a chord. Characters and function keys keep their own: `n`, `+`, `F5`; `backtab` is Shift+Tab.
///
/// With `ascii` arrows are words, for terminals that have no such signs.
pub fn part(lang: Lang, ascii: bool, part: &str) -> String {
    if part == "backtab" {
        return format!("{}+Tab", self::part(lang, ascii, "shift"));
    }
    let Some(found) = NAMES.iter().find(|it| it.part == part) else {
        return other(part);
    };
    let (de, en) = found.ascii.filter(|_| ascii).unwrap_or((found.de, found.en));
    match lang {
        Lang::De => de.to_owned(),
        Lang::En => en.to_owned(),
    }
}

/// `f5` is `F5`; a character stays as it is, because `u` and `U` are two keys.
fn other(part: &str) -> String {
    let digits = part.strip_prefix('f').unwrap_or_default();
    if !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit()) {
        part.to_uppercase()
    } else {
        part.to_owned()
    }
}

/// Name of a chord from its parts, modifiers first: `["ctrl", "s"]` is `Strg+S`.
///
/// A letter behind Ctrl or Alt stands in upper case, as it does on the key.
pub fn chord(lang: Lang, ascii: bool, parts: &[&str]) -> String {
    let has_modifier = parts.iter().any(|it| matches!(*it, "ctrl" | "alt"));
    let names = parts.iter().map(|it| match it.chars().next() {
        Some(letter) if has_modifier && it.len() == letter.len_utf8() => it.to_uppercase(),
        _ => part(lang, ascii, it),
    });
    names.collect::<Vec<_>>().join("+")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_named_as_they_are_printed() {
        assert_eq!(chord(Lang::De, false, &["ctrl", "s"]), "Strg+S");
        assert_eq!(chord(Lang::En, false, &["ctrl", "s"]), "Ctrl+S");
        assert_eq!(chord(Lang::De, false, &["shift", "f3"]), "Umschalt+F3");
        assert_eq!(chord(Lang::De, false, &["backtab"]), "Umschalt+Tab");
        assert_eq!(chord(Lang::De, false, &["page-up"]), "Bild↑");
        assert_eq!(chord(Lang::De, false, &["U"]), "U");
        assert_eq!(chord(Lang::De, false, &["u"]), "u");
        assert_eq!(chord(Lang::De, false, &["f"]), "f");
        assert_eq!(chord(Lang::De, false, &["left"]), "←");
    }

    #[test]
    fn names_for_ascii_terminals_have_no_arrows() {
        for name in NAMES {
            for lang in Lang::ALL {
                let shown = part(lang, true, name.part);
                assert!(shown.is_ascii() || shown == "Rücktaste", "{shown}");
            }
        }
    }
}
