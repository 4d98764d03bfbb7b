//! `leitstand keys`: the command table as lines, and as the tables of the README.

use super::out::Out;
use crate::app::commands::{Row, Scope};
use crate::app::keymap;
use crate::app::lists::spelled_key;
use crate::i18n::texts::cli as words;
use crate::i18n::{label, say, say_id, say_part};
use crate::text::Lang;

/// Prints all keys, a block for each scope. A command without key is in menu and palette only and left out.
pub(super) fn print(ascii: bool, markdown: bool, out: &mut Out<'_>) -> anyhow::Result<()> {
    let lang = out.lang;
    let mut is_first = true;
    for scope in Scope::ALL {
        let rows: Vec<&Row> = keymap::rows(*scope).filter(|it| !it.keys.is_empty()).collect();
        if rows.is_empty() {
            continue;
        }
        if !is_first {
            out.line("")?;
        }
        is_first = false;
        let title = label::named(lang, "scope", scope.key());
        if markdown {
            out.line(&head(lang, &title))?;
            out.line("|---|---|---|")?;
        } else {
            out.line(&title)?;
        }
        for row in rows {
            out.line(&line(row, lang, ascii, markdown))?;
        }
    }
    Ok(())
}

fn head(lang: Lang, title: &str) -> String {
    let [keys, command, help] = [
        words::cli_head_keys(),
        words::cli_head_command(),
        words::cli_head_help(),
    ]
    .map(|it| say(lang, &it));
    format!("| {title}: {keys} | {command} | {help} |")
}

fn line(row: &Row, lang: Lang, ascii: bool, markdown: bool) -> String {
    let names = row.keys.iter().map(|key| spelled_key(lang, ascii, *key));
    let (label, help) = (
        say_id(lang, row.text),
        say_part(lang, row.text, "help").unwrap_or_default(),
    );
    if markdown {
        let names: Vec<String> = names.map(|it| format!("`{it}`")).collect();
        format!("| {} | {label} | {help} |", names.join(" "))
    } else {
        let names: Vec<String> = names.collect();
        format!("  {}: {label}. {help}", names.join(", "))
    }
}
