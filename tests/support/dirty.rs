//! A project as nobody can type it: every text of every record holds what must not reach a terminal.

use leitstand::domain::value::{FieldType, Paragraphs};
use leitstand::domain::{Change, EntityKind, FieldKind, Project, Value};
use leitstand::store::codec::encode;
use leitstand::text::clean::show;
use leitstand::text::width::width;
use ratatui::buffer::Buffer;
use unicode_normalization::char::is_combining_mark;

/// Colour, clipboard, link, one-byte CSI, NUL, BEL, BS, TAB, CR, DEL, NEL, direction, hidden, tags, line ends, a stack of marks.
pub const DIRTY: &str = "\u{1b}[31mA\u{1b}]52;c;eA==\u{7}\u{1b}]8;;http://x\u{1b}\\B\u{9b}2J\u{9d}0;C\0\u{8}D\tE\rF\u{7f}G\u{85}\
    H\u{202e}I\u{2067}J\u{200b}K\u{ad}L\u{feff}M\u{e0041}N\u{2028}O\u{fff9}P\u{200d}Q\u{3164}R\
    \u{315}\u{315}\u{315}\u{315}\u{315}\u{315}\u{315}\u{315}\u{315}\u{315}\u{315}\u{315}";

/// The same without what a file name cannot hold.
pub fn dirty_name() -> String {
    DIRTY
        .chars()
        .filter(|it| !matches!(it, '\0' | '/' | '\\' | ':'))
        .collect()
}

/// The project with each text that is filled in, and each that is not, made dirty by `spoil`; only texts without LF.
pub fn spoiled(project: &Project, spoil: impl Fn(&str) -> String) -> Project {
    let mut changes = Vec::new();
    for &kind in EntityKind::ALL {
        assert!(project.count(kind) > 0, "there is a {}", kind.key());
        for spec in kind.fields() {
            for record in project.records(kind) {
                let text = spoil(&format!("{}{DIRTY}{}", spec.field.key, record.target().id));
                let value = match spec.kind {
                    FieldKind::Text => Value::Text(text),
                    FieldKind::Paragraphs => Paragraphs(vec![text.clone(), String::new(), text]).to_value(),
                    _ => continue,
                };
                let (target, field) = (record.target(), spec.field);
                changes.push(Change::Set { target, field, value });
            }
        }
    }
    let mut dirty = project.clone();
    dirty.apply(&Change::Batch(changes)).expect("text is text");
    dirty
}

/// The text of the file of a project in which every text is dirty, line feeds included, which only a file can bring.
pub fn file_of(project: &Project) -> String {
    let text = encode(&spoiled(project, str::to_owned)).expect("it can be written");
    let broken = text.replace("[31mA", "[31mA\\n");
    assert!(broken.len() > text.len());
    broken
}

/// The text of the same file with the marks in it that are shown.
pub fn marked_file_of(project: &Project) -> String {
    let marked = spoiled(project, |text| show(text).into_owned());
    let text = encode(&marked).expect("it can be written");
    text.replace("[31mA", "[31mA\\n")
}

/// Whether a character may never reach a terminal. Written down here once more, not asked of the cleaner.
fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}' | '\u{200D}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// What is wrong with text that is to reach a terminal; lines may end.
pub fn faults(text: &str) -> Option<String> {
    let forbidden = text.chars().find(|it| *it != '\n' && is_forbidden(*it));
    let mut run = 0;
    let highest = text.chars().map(|it| {
        run = if is_combining_mark(it) { run + 1 } else { 0 };
        run
    });
    match (forbidden, highest.max().unwrap_or(0)) {
        (None, 0..=4) => None,
        (None, run) => Some(format!("{run} combining marks on one letter")),
        (Some(found), _) => Some(format!("{found:?}")),
    }
}

/// The frame holds nothing a terminal may take for more than text, and each row is exactly as wide as the screen.
#[track_caller]
pub fn assert_harmless(frame: &Buffer, place: &str) {
    let area = frame.area;
    for y in area.top()..area.bottom() {
        let mut x = area.left();
        while x < area.right() {
            let symbol = frame[(x, y)].symbol();
            let fault = faults(symbol).or_else(|| symbol.contains('\n').then(|| "LF".to_owned()));
            assert_eq!(fault, None, "{place}: {symbol:?} at {x}, {y}");
            let cells = u16::try_from(width(symbol)).unwrap();
            assert!(cells > 0, "{place}: {symbol:?} at {x}, {y} has no cell");
            x += cells;
        }
        assert_eq!(x, area.right(), "{place}: row {y}");
    }
}
