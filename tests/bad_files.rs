//! Every kind of bad file at the real program, in both languages: what is wrong and where, what can be done; the file stays
//! as it is, byte for byte, until a backup is fetched, and then it lies beside (Z9, Z10, Z11, Z12).
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use std::fs;
use std::path::Path;

use support::machine::{FILE, Machine, enter_stakeholder, is_saved, stakeholders};
use support::pty::{PATIENCE, Pty};

/// The languages with the words that both kinds of window have in common.
const LANGUAGES: [Words; 2] = [
    Words {
        lang: "de",
        heading: "lässt sich nicht öffnen.",
        close: "[ Schließen ]",
        fetch: "[ Sicherung zurückholen ]",
        backup: "Die neueste lesbare Sicherung ist vom",
        hints: "Esc Zurück",
        start: "Neues Projekt",
    },
    Words {
        lang: "en",
        heading: "cannot be opened.",
        close: "[ Close ]",
        fetch: "[ Restore the backup ]",
        backup: "The newest readable backup is of",
        hints: "Esc Back",
        start: "Start a new project",
    },
];

struct Words {
    lang: &'static str,
    heading: &'static str,
    close: &'static str,
    fetch: &'static str,
    backup: &'static str,
    hints: &'static str,
    start: &'static str,
}

/// A bad content of the file.
struct Bad {
    name: &'static str,
    content: Vec<u8>,
    /// What is said about it, German and English.
    reasons: [String; 2],
    /// What is to be done where there is no backup, German and English.
    nexts: [String; 2],
    /// Line and column that are told, and what stands there.
    place: Option<(usize, usize, String)>,
    /// Whether a backup in its place helps.
    helps: bool,
}

impl Bad {
    fn new(name: &'static str, content: impl Into<Vec<u8>>, reasons: [&str; 2], nexts: [&str; 2]) -> Self {
        Self {
            name,
            content: content.into(),
            reasons: reasons.map(str::to_owned),
            nexts: nexts.map(str::to_owned),
            place: None,
            helps: true,
        }
    }

    /// With a place: the line in which `mark` stands for the `nth` time, from 0, and the column where it begins.
    fn at(mut self, mark: &str, nth: usize) -> Self {
        let text = String::from_utf8(self.content.clone()).unwrap();
        let (line, whole) = text
            .lines()
            .enumerate()
            .filter(|it| it.1.contains(mark))
            .nth(nth)
            .unwrap();
        let before = whole.find(mark).unwrap() + mark.len() - mark.trim_start().len();
        let column = whole[..before].chars().count() + 1;
        for words in self.reasons.iter_mut().chain(&mut self.nexts) {
            *words = words.replace("{line}", &(line + 1).to_string());
        }
        self.place = Some((line + 1, column, whole.trim().to_owned()));
        self
    }
}

const FETCH: [&str; 2] = [
    "Diese Datei bleibt, wie sie ist. „leitstand backups DATEI“ nennt die Sicherungen auf diesem Rechner; sonst hilft die Datensicherung der IT.",
    "This file stays as it is. “leitstand backups FILE” names the backups on this machine; otherwise ask your IT for theirs.",
];
const LINE: [&str; 2] = [
    "Berichtigen Sie Zeile {line} in einem Editor, oder holen Sie eine Sicherung zurück.",
    "Correct line {line} in an editor, or restore a backup.",
];
const UTF8: [&str; 2] = [
    "Speichern Sie die Datei in einem Editor als UTF-8.",
    "Store the file as UTF-8 in an editor.",
];

/// The project of a machine, with two stakeholders and a backup of the time before.
fn machine() -> Machine {
    let machine = Machine::new();
    for name in ["Landratsamt", "Schulamt"] {
        let mut set = machine.command();
        set.arg("set").arg(machine.file()).arg("stakeholder/new");
        set.arg(format!("name={name}")).arg("assessed_on=2027-01-05");
        assert!(set.output().unwrap().status.success());
    }
    machine
}

/// What can be wrong with the content of this file.
fn bad_contents(good: &str) -> Vec<Bad> {
    let mut all = unreadable(good);
    all.extend(cut_or_marked(good));
    all.extend(with_wrong_entries(good));
    all
}

/// Contents in which no line can be named, or no text at all.
fn unreadable(good: &str) -> Vec<Bad> {
    let newer = good.replacen("schema: 1", "schema: 9", 1);
    let zeros = [&good.as_bytes()[..300], &[0; 700]].concat();
    let utf16: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(good.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let at = good.find("Landratsamt").unwrap();
    let latin = [&good.as_bytes()[..at], b"B\xfcrgeramt", &good.as_bytes()[at + 11..]].concat();
    let line = good[..at].lines().count();
    let not_utf8 = [
        &*format!("Zeile {line} enthält Zeichen, die kein UTF-8 sind."),
        &*format!("Line {line} holds characters that are not UTF-8."),
    ];
    let nul = ["wie nach einem Stromausfall.", "as after a power cut."];
    vec![
        Bad {
            helps: false,
            ..Bad::new(
                "newer",
                newer,
                [
                    "Die Datei hat Format 9. Dieses Programm kennt Format 1.",
                    "The file has format 9. This program knows format 1.",
                ],
                [
                    "Öffnen Sie sie mit einer neueren Fassung von leitstand.",
                    "Open it with a newer version of leitstand.",
                ],
            )
        },
        Bad::new("empty", "", ["Die Datei ist leer.", "The file is empty."], FETCH),
        Bad::new("blank", " \n\n", ["Die Datei ist leer.", "The file is empty."], FETCH),
        Bad::new("NUL-filled", vec![0; 4096], nul, FETCH),
        Bad::new(
            "NUL in the middle",
            zeros,
            [
                "Ab Byte 300 stehen Nullen in der Datei",
                "From byte 300 on the file holds zeros",
            ],
            FETCH,
        ),
        Bad::new(
            "UTF-16",
            utf16,
            ["Die Datei ist in UTF-16 gespeichert.", "The file is stored as UTF-16."],
            UTF8,
        ),
        Bad::new("not UTF-8", latin, not_utf8, UTF8),
    ]
}

/// Contents that end too early, or hold two states.
fn cut_or_marked(good: &str) -> Vec<Bad> {
    let cut = good.find("name: \"Schulamt\"").unwrap();
    let cut = &good[..cut + 3];
    let lines = cut.lines().count();
    let truncated = [
        &*format!("Die Datei bricht nach {lines} Zeilen ab. Offen ist noch, was in Zeile {{line}} beginnt."),
        &*format!("The file breaks off after {lines} lines. What begins in line {{line}} is still open."),
    ];
    let name = "            name: \"Landratsamt\",\n";
    let marked = format!("<<<<<<< HEAD\n{name}=======\n            name: \"LRA\",\n>>>>>>> other\n");
    vec![
        Bad::new("truncated", cut, truncated, FETCH).at("        (", cut.matches("\n        (\n").count() - 1),
        Bad::new(
            "conflict markers",
            good.replacen(name, &marked, 1),
            [
                "In Zeile {line} stehen zwei Stände nebeneinander, von git markiert.",
                "Line {line} holds two states side by side, marked by git.",
            ],
            [
                "Lösen Sie die Marken in einem Editor auf, oder holen Sie eine Sicherung zurück.",
                "Resolve the marks in an editor, or restore a backup.",
            ],
        )
        .at("<<<<<<<", 0),
    ]
}

/// Contents in which an entry is wrong.
fn with_wrong_entries(good: &str) -> Vec<Bad> {
    let name = "            name: \"Landratsamt\",\n";
    let ids: Vec<&str> = good
        .split("stakeholders: [")
        .nth(1)
        .unwrap()
        .split("id: \"")
        .skip(1)
        .collect();
    let (first, second) = (&ids[0][..10], &ids[1][..10]);
    let lost = good.split("predecessor: \"").nth(1).unwrap();
    let lost = &lost[..10];
    let date = "Some(\"2027-01-05\")";
    // The first row that refers to it is told, and that may be any row.
    let dangling = good.replacen(&format!("id: \"{lost}\""), "id: \"0000000zzz\"", 1);
    vec![
        Bad::new(
            "unknown field",
            good.replacen(name, &format!("{name}            farbe: \"rot\",\n"), 1),
            [
                "Zeile {line} nennt ein unbekanntes Feld: „farbe“.",
                "Line {line} names an unknown field: “farbe”.",
            ],
            LINE,
        )
        .at("farbe", 0),
        Bad::new(
            "double id",
            good.replacen(second, first, 1),
            [
                "Die Angaben widersprechen sich in Zeile {line}.",
                "The entries contradict each other in line {line}.",
            ],
            LINE,
        )
        .at(&format!("id: \"{first}\""), 1),
        Bad::new(
            "dangling reference",
            dangling,
            [
                "verweist auf einen Eintrag, den es nicht gibt.",
                "refers to an entry that is not there.",
            ],
            [
                "in einem Editor, oder holen Sie eine Sicherung zurück.",
                "in an editor, or restore a backup.",
            ],
        ),
        Bad::new(
            "wrong date",
            good.replacen(date, "Some(\"2027-02-30\")", 1),
            [
                "In Zeile {line} steht kein gültiges Datum.",
                "Line {line} holds no valid date.",
            ],
            LINE,
        )
        .at("2027-02-30", 0),
    ]
}

/// The words on the screen, those of a window in one piece.
fn told(pty: &Pty) -> String {
    let shown = pty.screen();
    let parts = shown.lines().map(|line| {
        let mut cells = line.split('│');
        cells.nth(1).unwrap_or(line).trim().to_owned()
    });
    let words: Vec<String> = parts.filter(|it| !it.is_empty()).collect();
    words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Starts the program on a file and waits for the whole window about it.
fn open(machine: &Machine, path: &Path, words: &Words) -> Pty {
    let mut pty = machine.start(&["--lang", words.lang, path.to_str().unwrap()]);
    pty.wait_for(words.close, PATIENCE).wait_for(words.hints, PATIENCE);
    pty
}

/// Goes back to the start page and ends the program.
fn leave(mut pty: Pty, words: &Words) {
    pty.keys("esc").wait_gone(words.close, PATIENCE);
    pty.wait_for(words.start, PATIENCE).keys("q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
    assert!(pty.restored(), "{:?}", pty.left_on());
}

#[test]
fn every_bad_file_is_told_in_both_languages_and_stays_as_it_is() {
    let machine = machine();
    let good = String::from_utf8(machine.content()).unwrap();
    for bad in bad_contents(&good) {
        fs::write(machine.file(), &bad.content).unwrap();
        for (place, words) in LANGUAGES.iter().enumerate() {
            let pty = open(&machine, &machine.file(), words);
            let told = told(&pty);
            let case = format!("{}, {}: {told}", bad.name, words.lang);
            println!("{case}\n");
            assert!(told.contains(words.heading) && told.contains(FILE), "{case}");
            assert!(told.contains(&bad.reasons[place]), "{:?} in {case}", bad.reasons[place]);
            if let Some((line, column, excerpt)) = &bad.place {
                let (line, column) = match words.lang {
                    "de" => (format!("Zeile {line}, "), format!("Spalte {column}:")),
                    _ => (format!("Line {line}, "), format!("column {column}:")),
                };
                assert!(told.contains(&line), "{line} in {case}");
                assert!(told.contains(&column), "{column} in {case}");
                assert!(told.contains(excerpt.as_str()), "{excerpt} in {case}");
            }
            if bad.helps {
                assert!(told.contains(words.backup) && told.contains(words.fetch), "{case}");
            } else {
                assert!(
                    !told.contains(words.fetch) && told.contains(&bad.nexts[place]),
                    "{case}"
                );
            }
            leave(pty, words);
            assert_eq!(fs::read(machine.file()).unwrap(), bad.content, "{case}");
        }
    }
    assert_eq!(
        machine.names().len(),
        1,
        "nothing is left beside it: {:?}",
        machine.names()
    );
}

#[test]
fn where_there_is_no_backup_the_way_out_is_named() {
    let machine = machine();
    let good = String::from_utf8(machine.content()).unwrap();
    fs::remove_dir_all(machine.state().join("backups")).unwrap();
    for bad in bad_contents(&good) {
        fs::write(machine.file(), &bad.content).unwrap();
        for (place, words) in LANGUAGES.iter().enumerate() {
            let pty = open(&machine, &machine.file(), words);
            let told = told(&pty);
            let next = &bad.nexts[place];
            assert!(
                told.contains(next) && !told.contains(words.fetch),
                "{next:?}, {}: {told}",
                bad.name
            );
            leave(pty, words);
        }
        assert_eq!(fs::read(machine.file()).unwrap(), bad.content);
    }
}

#[test]
fn the_newest_good_backup_takes_the_place_and_the_bad_file_lies_beside() {
    let good = String::from_utf8(machine().content()).unwrap();
    for (place, bad) in bad_contents(&good).into_iter().filter(|it| it.helps).enumerate() {
        let machine = machine();
        let kept = fs::read(&machine.newest_backup().path).unwrap();
        // A newer one that is broken itself is passed over.
        let broken = machine
            .newest_backup()
            .path
            .with_file_name("000099-0badbeef.leitstand.ron");
        fs::write(broken, "Project(").unwrap();
        fs::write(machine.file(), &bad.content).unwrap();
        let words = &LANGUAGES[place % 2];
        let mut pty = open(&machine, &machine.file(), words);
        pty.keys("down enter").wait_gone(words.close, PATIENCE);
        pty.wait_for("Stadt Probe", PATIENCE);
        let shown = told(&pty);
        let fetched = ["Sicherung zurückgeholt.", "Backup restored."][place % 2];
        assert!(shown.contains(fetched), "{}: {shown}", bad.name);
        let aside = machine.documents().join(format!("{FILE}.defekt-1"));
        assert_eq!(fs::read(aside).unwrap(), bad.content, "{}", bad.name);
        assert_eq!(machine.content(), kept, "{}", bad.name);
        pty.keys("ctrl-q");
        assert_eq!(pty.exit_code(PATIENCE), 0);
    }
}

#[test]
fn work_goes_on_in_a_fetched_backup() {
    let machine = machine();
    fs::write(machine.file(), "").unwrap();
    let mut pty = open(&machine, &machine.file(), &LANGUAGES[0]);
    pty.keys("down enter").wait_for("Stadt Probe", PATIENCE);
    enter_stakeholder(&mut pty, "Amt 1");
    pty.keys("ctrl-s")
        .wait_until("the sign of a saved file", PATIENCE, is_saved);
    assert!(stakeholders(&machine.project().unwrap()).contains("Amt 1"));
}

#[test]
fn a_byte_order_mark_is_told_and_goes_with_the_next_save() {
    let machine = machine();
    let marked = [b"\xef\xbb\xbf", &machine.content()[..]].concat();
    fs::write(machine.file(), &marked).unwrap();
    for (lang, note) in [
        (
            "de",
            "Die unsichtbare Marke am Anfang der Datei fällt beim Sichern weg.",
        ),
        (
            "en",
            "The invisible mark at the head of the file goes with the next save.",
        ),
    ] {
        let mut pty = machine.start(&["--lang", lang, machine.file().to_str().unwrap()]);
        pty.wait_for("Stadt Probe", PATIENCE)
            .wait_for(note, PATIENCE)
            .keys("ctrl-q");
        assert_eq!(pty.exit_code(PATIENCE), 0);
        assert_eq!(machine.content(), marked, "looking changes nothing");
    }
    let mut pty = machine.open();
    enter_stakeholder(&mut pty, "Amt 1");
    pty.keys("ctrl-q");
    assert_eq!(pty.exit_code(PATIENCE), 0);
    assert!(machine.content().starts_with(b"Project("));
}

#[test]
fn what_is_no_file_is_told_and_left_alone() {
    let machine = Machine::new();
    let pipe = machine.documents().join("pipe.leitstand.ron");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let device = ["sondern ein Gerät.", "but a device."];
    let folder = [
        "Unter diesem Namen steht ein Ordner.",
        "A folder stands under this name.",
    ];
    let missing = [
        "Es gibt diese Datei oder diesen Ordner nicht.",
        "There is no such file or folder.",
    ];
    let other = ["Wählen Sie eine andere Datei.", "Choose another file."];
    let moved = [
        "Vielleicht wurde sie verschoben. Wählen Sie sie neu aus.",
        "It may have been moved. Choose it again.",
    ];
    for (path, reasons, nexts) in [
        (machine.documents(), folder, other),
        (pipe, device, other),
        ("/dev/null".into(), device, other),
        ("/dev/zero".into(), device, other),
        (machine.documents().join("gone.leitstand.ron"), missing, moved),
    ] {
        for (place, words) in LANGUAGES.iter().enumerate() {
            let pty = open(&machine, &path, words);
            let told = told(&pty);
            assert!(
                told.contains(reasons[place]) && told.contains(nexts[place]),
                "{}: {told}",
                path.display()
            );
            assert!(!told.contains(words.fetch), "{told}");
            leave(pty, words);
        }
    }
    assert_eq!(machine.names().len(), 2, "{:?}", machine.names());
}
