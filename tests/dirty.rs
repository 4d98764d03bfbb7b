//! Text that no door lets in but a file can bring (D9, Z24): shown as marks wherever it is drawn or printed, unchanged in the file
//! until it is cleaned by command, and never a control sequence at the terminal.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod support;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{ArgAction, Command as Grammar};
use leitstand::app::commands::Command;
use leitstand::app::form::{Form, Purpose};
use leitstand::app::msg::{Effect, Msg, Peek};
use leitstand::app::overlay::Overlay;
use leitstand::catalogue::sample;
use leitstand::cli::{self, Surroundings};
use leitstand::domain::files::{Arrival, Backup, ContentHash, Hold, OpenNote, Opened, Owner, RecentProject};
use leitstand::domain::journal::{DraftContent, DraftField, DraftPurpose, FormDraft, Recovery};
use leitstand::domain::problem::{FileFault, IoKind, Place, SaveFault, SaveStep};
use leitstand::domain::schema::Stakeholder;
use leitstand::domain::{ChangeError, EntityKind, FieldKind, Project, RawId, Target, Value, clean, given};
use leitstand::store::codec::decode;
use leitstand::text::Lang;
use ratatui::backend::Backend;
use ratatui::buffer::Buffer;
use ratatui_crossterm::CrosstermBackend;
use support::crowd::{crowd, crowded};
use support::dirty::{DIRTY, assert_harmless, dirty_name, faults, file_of, marked_file_of};
use support::world::{DOCUMENTS, World};
use tempfile::TempDir;

fn file() -> PathBuf {
    Path::new(DOCUMENTS).join(format!("{}.leitstand.ron", dirty_name()))
}

/// The cockpit with a project opened from this text, in a file with a dirty name.
fn opened(content: &str) -> World {
    let mut world = World::new();
    world.fs.put(file(), content);
    world.model.as_of = sample::as_of();
    world.tries(Effect::Open(file()));
    assert!(world.model.cockpit.is_some(), "{:?}", world.model.overlays.last());
    world
}

/// How a screen may be drawn: language, size, signs.
const WAYS: [(Lang, (u16, u16), bool); 4] = [
    (Lang::De, (80, 24), false),
    (Lang::En, (80, 24), true),
    (Lang::De, (120, 40), true),
    (Lang::En, (120, 40), false),
];

/// A world that looks at each frame it draws.
struct Tour {
    world: World,
    frames: usize,
}

impl Tour {
    fn new(world: World, (lang, (width, height), is_ascii): (Lang, (u16, u16), bool)) -> Self {
        let mut tour = Self {
            world: world.lang(lang).size(width, height).looks(is_ascii, false),
            frames: 0,
        };
        tour.look("start");
        tour
    }

    #[track_caller]
    fn look(&mut self, place: &str) {
        let (width, height) = self.world.model.size;
        assert_harmless(&self.world.frame(width, height), place);
        self.frames += 1;
    }

    #[track_caller]
    fn press(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            self.world.press(key);
            self.look(key);
        }
    }

    /// Lays something over the screen, looks at it, presses keys, and takes away whatever lies there.
    #[track_caller]
    /// Looks at what a message brings over the screen.
    fn told(&mut self, msg: Msg, keys: &str) {
        self.world.tell(msg);
        self.look("told");
        self.press(keys);
        self.world.model.overlays.clear();
    }

    /// Walks down the list of a tab, unfolding and opening what can be opened, at most so many rows; tells the kinds it met.
    fn walk(&mut self, tab: &str, most: usize) -> Vec<EntityKind> {
        let mut kinds = Vec::new();
        self.press(tab);
        self.press("home");
        for _ in 0..most {
            let before = self.world.cockpit().view().selected();
            if let Some(target) = self.world.cockpit().selected_record()
                && !kinds.contains(&target.kind)
            {
                kinds.push(target.kind);
                self.press("enter");
                self.world.model.overlays.clear();
            }
            let row = self.world.cockpit().view().selected_row();
            if row.is_some_and(|it| it.branch == Some(false)) {
                self.press("+");
            }
            self.press("down");
            if self.world.cockpit().view().selected() == before {
                break;
            }
        }
        kinds
    }
}

#[test]
fn no_tab_no_row_and_no_detail_sends_anything_but_text() {
    let content = file_of(&crowd(1));
    for (way, most) in WAYS.into_iter().zip([1_000, 25, 25, 25]) {
        let mut tour = Tour::new(opened(&content), way);
        tour.press("0 page-down tab page-down");
        for tab in ["1", "3", "4", "5", "6"] {
            tour.walk(tab, most);
            tour.press("tab page-down tab s");
        }
        tour.press("2 right down left up page-down end");
        tour.press("l");
        tour.walk("2", most);
        tour.press("4 l down right left end");
        tour.press("6 + + - - * right .");
        assert!(tour.world.cockpit().is_saved(), "looking changes nothing");
        assert_eq!(tour.world.fs.content(file()).unwrap(), content.as_bytes());
    }
}

#[test]
fn no_form_list_or_month_grid_sends_anything_but_text() {
    let project = crowd(1);
    let content = file_of(&project);
    for (at, way) in WAYS.into_iter().enumerate() {
        let mut tour = Tour::new(opened(&content), way);
        for &kind in EntityKind::ALL {
            let record = tour.world.project().records(kind).next().unwrap();
            let mut form = Form::new(Purpose::Edit(record.target()), record, way.0);
            form.ask();
            // A list over each field once; the other ways of drawing look at the form alone.
            let fields = if at == 0 { form.inputs.len() } else { 1 };
            tour.world.model.overlays.push(Overlay::Form(Box::new(form)));
            for _ in 0..fields {
                tour.press("f4");
                if tour.world.model.overlays.len() > 1 {
                    tour.press("down");
                    tour.world.model.overlays.truncate(1);
                }
                tour.press("tab");
            }
            tour.world.model.overlays.clear();
        }
        assert!(tour.world.cockpit().is_saved());
    }
}

#[test]
fn no_list_menu_question_or_notice_sends_anything_but_text() {
    let content = file_of(&crowd(1));
    for way in WAYS {
        let mut tour = Tour::new(opened(&content), way);
        for tab in ["0", "1", "2", "2 l", "3", "4", "5", "6"] {
            tour.press(tab);
            tour.press("f9 right right right right down esc");
            tour.press(": end page-up esc f1 end esc");
        }
        tour.press("/ down end");
        tour.world.model.overlays.clear();
        tour.press("5 home f7");
        tour.world = tour.world.pastes(DIRTY);
        tour.look("filter");
        tour.press("esc o");
        tour.world.model.overlays.clear();
        // A question names what would go, the notice what went, the undo label too.
        tour.press("4 home f8 enter");
        tour.press("2 home f8 right enter ctrl-z ctrl-y ctrl-z");
        tour.world = tour.world.runs(Command::Notices);
        tour.look("notices");
        tour.press("esc 2 home m down enter n");
        tour.world.model.overlays.clear();
        tour.press("5 c down");
        tour.world.model.overlays.clear();
        tour.world = tour.world.pastes(&format!("eins\t{DIRTY}\nzwei\tdrei"));
        tour.look("pasted");
    }
}

/// Every fault a file can have, with dirty words wherever it has words.
fn file_faults() -> Vec<FileFault> {
    let text = || DIRTY.to_owned();
    let place = || Place {
        line: 3,
        column: 7,
        excerpt: text(),
    };
    let (name, owner, expected, detail) = (text, || Some(text()), || vec![text()], text);
    let target = Target {
        kind: EntityKind::Task,
        id: RawId::from_bits(9),
    };
    let field = EntityKind::Task.fields()[0].field;
    vec![
        FileFault::Unreadable(IoKind::Other(text())),
        FileFault::ConflictMarkers(place()),
        FileFault::Truncated {
            lines: 9,
            opened: place(),
        },
        FileFault::BracketMismatch {
            opened: place(),
            closed: place(),
        },
        FileFault::NotAProject { found: text() },
        FileFault::UnknownField {
            name: name(),
            owner: owner(),
            expected: expected(),
            place: place(),
        },
        FileFault::MissingField {
            name: name(),
            owner: owner(),
            place: place(),
        },
        FileFault::DuplicateField {
            name: name(),
            owner: owner(),
            place: place(),
        },
        FileFault::UnknownChoice {
            name: name(),
            owner: owner(),
            expected: expected(),
            place: place(),
        },
        FileFault::BadDate {
            detail: detail(),
            place: place(),
        },
        FileFault::WrongValue {
            expected: text(),
            found: text(),
            place: place(),
        },
        FileFault::TooDeep(place()),
        FileFault::Syntax {
            detail: detail(),
            place: place(),
        },
        FileFault::BrokenLink {
            error: ChangeError::Dangling(field, target),
            place: Some(place()),
        },
        FileFault::Contradiction {
            detail: detail(),
            place: place(),
        },
    ]
}

#[test]
fn no_trouble_with_a_file_sends_anything_but_text() {
    let content = file_of(&crowd(1));
    let save_faults = || {
        [
            SaveFault::Io(IoKind::Other(DIRTY.to_owned())),
            SaveFault::ReadOnly,
            SaveFault::ChangedOutside {
                found: Some(ContentHash::of(b"x")),
            },
            SaveFault::Unencodable {
                detail: DIRTY.to_owned(),
            },
            SaveFault::ReadBackDiffers {
                fault: file_faults().pop().map(Box::new),
            },
        ]
    };
    for way in WAYS {
        let mut tour = Tour::new(opened(&content), way);
        for fault in file_faults() {
            tour.told(Msg::Opened(Box::new(Err(fault.at(file()).into()))), "down");
        }
        for fault in save_faults() {
            let problem = fault.at(file(), SaveStep::Write);
            tour.told(Msg::Saved(Box::new(Err(problem))), "down");
            tour.press("ctrl-q esc");
        }
        // A broken file whose own words come into the excerpt.
        for (from, to) in [
            ("schema: 1,", "schema: 1, \u{1b}]0;x\u{7} \u{202e} x"),
            ("name:", "n\u{200b}ame:"),
        ] {
            tour.world.fs.put(file(), content.replacen(from, to, 1));
            tour.world.tries(Effect::Open(file()));
            assert!(matches!(tour.world.model.overlays.last(), Some(Overlay::Trouble(_))));
            tour.look("broken file");
            tour.world.model.overlays.clear();
        }
    }
}

fn dirty_owner() -> Owner {
    Owner {
        user: DIRTY.into(),
        host: DIRTY.into(),
        since: format!("2028-05-29 {DIRTY}"),
        process: 1,
    }
}

/// What an earlier run left of a project, dirty in every place.
fn dirty_recovery(there: &Project) -> Recovery {
    let mut project = Project::empty(there.id, DIRTY);
    given::complete(&mut project);
    Recovery {
        project,
        changes: 1,
        refused: 2,
        fits: false,
        draft: Some(FormDraft {
            purpose: DraftPurpose::Insert(EntityKind::Stakeholder, Vec::new()),
            fields: vec![DraftField {
                place: 0,
                field: Stakeholder::name,
                content: DraftContent::Typed(DIRTY.into()),
            }],
            focus: 0,
        }),
        written_on: Some(sample::as_of()),
    }
}

#[test]
fn no_other_state_of_a_file_sends_anything_but_text() {
    let content = file_of(&crowd(1));
    for way in WAYS {
        let mut tour = Tour::new(opened(&content), way);
        let there = tour.world.project().clone();
        let opened = |value: &Project| Opened {
            value: value.clone(),
            hash: ContentHash::of(b"x"),
            notes: vec![OpenNote::HardLinks(2)],
        };
        let arrival = |hold, recovery| Arrival {
            path: file(),
            opened: opened(&there),
            hold,
            recovery,
            is_sample: false,
        };
        let recovery = dirty_recovery(&there);
        for hold in [
            Hold::Other(Some(dirty_owner())),
            Hold::Other(None),
            Hold::Unsupported,
            Hold::Mine {
                left: Some(dirty_owner()),
            },
        ] {
            tour.told(Msg::Opened(Box::new(Ok(arrival(hold, None)))), "down");
        }
        let mine = Hold::Mine { left: None };
        tour.told(
            Msg::Opened(Box::new(Ok(arrival(mine.clone(), Some(recovery.clone()))))),
            "down page-down right",
        );
        tour.world
            .tell(Msg::Opened(Box::new(Ok(arrival(mine, Some(recovery))))));
        tour.press("enter");
        tour.world.model.overlays.clear();
        let backup = Backup {
            counter: 3,
            hash: DIRTY.into(),
            written_on: sample::as_of(),
            length: 1,
            path: dirty_name().into(),
        };
        tour.told(Msg::Backups(vec![backup.clone()]), "down");
        for peek in [Peek::Backup(backup), Peek::File(file())] {
            tour.told(Msg::Peeked(peek.clone(), Box::new(Ok(opened(&there)))), "page-down");
            tour.told(
                Msg::Peeked(peek, Box::new(Err(FileFault::Empty.at(dirty_name())))),
                "down",
            );
        }
        tour.told(Msg::JournalFailed(IoKind::Other(DIRTY.into())), "2");
        tour.press("1");
        tour.world = std::mem::replace(&mut tour.world, World::new()).runs(Command::SaveElsewhere);
        tour.world = std::mem::replace(&mut tour.world, World::new()).pastes(DIRTY);
        tour.look("a place to save to");
    }
}

#[test]
fn no_start_page_and_no_founding_page_sends_anything_but_text() {
    for way in WAYS {
        let mut world = World::new();
        for name in ["a", "b"] {
            let path = Path::new(DOCUMENTS).join(format!("{}{name}.leitstand.ron", dirty_name()));
            world.fs.put(&path, "x");
            world.model.start.recent.push(RecentProject {
                path,
                name: if name == "a" { DIRTY.to_owned() } else { String::new() },
                opened_on: sample::as_of(),
            });
        }
        world.model.documents = Path::new(DOCUMENTS).join(dirty_name());
        let mut tour = Tour::new(world, way);
        tour.press("down down down down o down");
        tour.world = tour.world.pastes(DIRTY);
        tour.look("typed path");
        tour.press("enter esc esc n right tab");
        tour.world = tour.world.pastes(DIRTY);
        tour.look("founding");
        tour.press("tab tab tab tab tab tab f4");
    }
}

#[test]
fn whatever_is_typed_or_pasted_is_clean_in_the_project() {
    let mut world = World::sample().keys("2 l n enter");
    for character in DIRTY.chars() {
        world = world.types(&character.to_string());
    }
    let mut world = world.pastes(&format!("{DIRTY}\n{DIRTY}"));
    // Through every field of the form; only the texts take it.
    for _ in 0..20 {
        world = world.keys("tab").pastes(DIRTY);
    }
    world.press("ctrl-s");
    if world.model.overlays.last().is_some() {
        // What is no text may be wrong now; such fields are emptied.
        while let Some(Overlay::Form(form)) = world.model.overlays.last_mut() {
            let Some(place) = form.inputs.iter().position(|it| it.error.is_some()) else {
                break;
            };
            form.inputs[place].put(&Value::Empty, Lang::De);
            form.inputs[place].error = None;
            world.press("ctrl-s");
        }
    }
    assert_eq!(
        world.project().stakeholders.len(),
        sample::project().stakeholders.len() + 1
    );
    assert_eq!(clean::count(world.project()), 0);
    let added = world.project().stakeholders.iter().find(|it| it.name.contains("[31m"));
    assert!(added.is_some_and(|it| !it.interests.0.is_empty()));
}

#[test]
fn a_dirty_file_is_told_kept_and_cleaned_in_one_step_that_can_be_undone() {
    let content = file_of(&crowd(1));
    let loaded: Project = decode(content.as_bytes()).unwrap().value;
    let fields = clean::count(&loaded);
    let per_kind = |kind: &EntityKind| {
        let texts = kind.fields().iter();
        let texts = texts.filter(|it| matches!(it.kind, FieldKind::Text | FieldKind::Paragraphs));
        texts.count() * loaded.count(*kind)
    };
    assert_eq!(
        fields,
        EntityKind::ALL.iter().map(per_kind).sum::<usize>(),
        "every text field"
    );

    let world = opened(&content);
    let notice = world.model.notices.past().next().unwrap();
    assert_eq!(notice.text.id(), "file-note-unclean");
    assert_eq!(world.project(), &loaded);
    let mut world = world.runs(Command::CleanTexts);
    assert_eq!(world.model.notices.shown().unwrap().text.id(), "texts-cleaned");
    let cleaned = world.project().clone();
    assert_eq!(clean::count(&cleaned), 0);
    for (kind, spec) in EntityKind::ALL
        .iter()
        .flat_map(|kind| kind.fields().iter().map(move |it| (kind, it)))
    {
        for record in cleaned.records(*kind) {
            match record.get(spec.field.key) {
                Value::Text(text) => assert_eq!(faults(&text).or(text.contains('\n').then_some(text)), None),
                Value::Paragraphs(list) => assert_eq!((faults(&list.concat()), list.len() % 2), (None, 1), "{list:?}"),
                _ => {}
            }
        }
    }
    // Once more there is nothing to do, and the reason says so.
    world = world.runs(Command::CleanTexts);
    assert_eq!(world.model.notices.shown().unwrap().text.id(), "texts-are-clean");
    world.press("ctrl-z");
    assert_eq!(world.project(), &loaded);
    world.press("ctrl-y ctrl-s");
    assert_eq!(world.on_disk(), cleaned);
}

#[test]
fn cleaning_is_found_in_menu_and_palette_and_greyed_where_all_is_clean() {
    let world = World::sample().keys("f9").sees("Texte bereinigen").keys("esc :");
    let world = world.types("bereinigen").sees("Texte bereinigen");
    let world = world.keys("enter");
    assert_eq!(world.model.notices.shown().unwrap().text.id(), "texts-are-clean");
    let content = file_of(&crowd(1));
    let world = opened(&content).keys(":").types("bereinigen").keys("enter");
    assert_eq!(clean::count(world.project()), 0);
}

#[test]
fn what_is_copied_holds_marks_in_place_of_what_a_terminal_would_obey() {
    let mut world = opened(&file_of(&crowd(1)));
    for tab in ["1", "2 l", "3", "4", "5", "6"] {
        world.press(tab);
        world.press("home");
        for _ in 0..12 {
            world.press("y + down");
            let copied = world.clipboard.take();
            let cells = copied.unwrap_or_default().replace('\t', "");
            assert_eq!(faults(&cells), None);
        }
    }
}

#[test]
fn a_new_project_goes_into_its_folder_also_where_its_name_is_not_clean() {
    for folder in ["Bu\u{308}ro", "Amt\t3", "Büro"] {
        let mut world = World::new();
        let folder = Path::new("/home/erika").join(folder);
        world.fs.put_folder(&folder);
        world.model.documents.clone_from(&folder);
        let world = world.keys("n right tab").types("Auenfeld").keys("ctrl-s");
        assert_eq!(world.cockpit().file.path, folder.join("auenfeld.leitstand.ron"));
        assert!(world.fs.content(folder.join("auenfeld.leitstand.ron")).is_some());
    }
}

/// The bytes the terminal gets for a frame after an empty one.
fn bytes_of(frame: &Buffer) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut backend = CrosstermBackend::new(&mut bytes);
    let empty = Buffer::empty(frame.area);
    backend.draw(empty.diff(frame).into_iter()).unwrap();
    Backend::flush(&mut backend).unwrap();
    bytes
}

/// The text without the sequences of the backend: colours, attributes, and where the cursor goes.
fn without_own_sequences(bytes: &[u8]) -> String {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let mut pieces = text.split("\x1b[");
    let mut rest = pieces.next().unwrap().to_owned();
    for piece in pieces {
        let end = piece.find(|it: char| !it.is_ascii_digit() && it != ';').unwrap();
        assert!(matches!(&piece[end..=end], "m" | "H"), "{:?}", &piece[..=end]);
        rest.push_str(&piece[end + 1..]);
    }
    rest
}

#[test]
fn the_bytes_for_a_dirty_frame_are_those_for_its_marks() {
    let project = crowd(1);
    let (dirty, marked) = (file_of(&project), marked_file_of(&project));
    for way in WAYS {
        let (mut dirty, mut marked) = (Tour::new(opened(&dirty), way), Tour::new(opened(&marked), way));
        // The dirty file alone has something to tell.
        dirty.press("esc");
        for keys in ["0", "1", "1 end", "2", "2 l", "3", "4", "4 l", "5", "6", "/", "esc"] {
            let mut bytes = [&mut dirty, &mut marked].map(|tour| {
                tour.press(keys);
                let (width, height) = tour.world.model.size;
                bytes_of(&tour.world.frame(width, height))
            });
            let said = without_own_sequences(&bytes[0]);
            assert_eq!(faults(&said), None, "{keys}");
            assert!(!said.contains('\n'), "{keys}");
            let [with_marks, given] = [bytes[1].split_off(0), bytes[0].split_off(0)];
            let (shown, wanted) = (dirty.world.text(), marked.world.text());
            assert!(given == with_marks, "{keys} {way:?}\n{shown}\n{wanted}");
        }
    }
}

/// A call of the program in a folder with a dirty file, as the binary makes it.
struct Call {
    folder: TempDir,
    content: String,
}

impl Call {
    fn new() -> Self {
        let mut call = Self {
            folder: TempDir::new().unwrap(),
            content: String::new(),
        };
        let file = call.folder.path().join("founded.leitstand.ron");
        let new = [
            "new".into(),
            file.clone().into(),
            "--kind=county".into(),
            "--name=Probe".into(),
        ];
        assert_eq!(call.says("de", &new).1, 0);
        let founded: Project = decode(&std::fs::read(&file).unwrap()).unwrap().value;
        call.content = file_of(&crowded(founded, 1));
        call
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join(format!("{}.leitstand.ron", dirty_name()))
    }

    /// What the call prints, results and failures; the file is fresh for each.
    #[track_caller]
    fn says(&self, lang: &str, arguments: &[OsString]) -> (String, u8) {
        std::fs::write(self.file(), &self.content).unwrap();
        let mut all: Vec<OsString> = vec![DIRTY.replace('\0', "").into(), "--lang".into(), lang.into()];
        all.extend(["--as-of", "2028-05-29"].map(OsString::from));
        all.extend(arguments.iter().cloned());
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let home = self.folder.path().join(format!("home{}", dirty_name()));
        let variable = |name: &str| (name == "LEITSTAND_HOME").then(|| home.clone().into_os_string());
        let surroundings = Surroundings {
            variable: &variable,
            out: &mut out,
            err: &mut err,
        };
        let code = cli::run(all, surroundings);
        out.extend(err);
        let said = String::from_utf8(out).unwrap();
        assert_eq!(faults(&said), None, "{arguments:?}:\n{said}");
        (said, code)
    }

    /// The values to try for an argument.
    fn values(&self, id: &str, takes_choice: &[String]) -> Vec<OsString> {
        match id {
            "file" => vec![self.file().into()],
            "table" => EntityKind::ALL.iter().map(|it| it.key().into()).collect(),
            "record" => vec![
                "commune".into(),
                "stakeholder/new".into(),
                format!("unit/{DIRTY}").into(),
            ],
            "changes" => vec![format!("name={DIRTY}").into(), DIRTY.into()],
            "width" => vec!["60".into(), "200".into()],
            _ if !takes_choice.is_empty() => vec![takes_choice[0].clone().into()],
            _ => vec![DIRTY.replace('\0', "").into()],
        }
    }
}

/// Every combination of one value for each positional argument and each option that is required.
fn calls(call: &Call, command: &Grammar) -> Vec<Vec<OsString>> {
    let mut all = vec![vec![OsString::from(command.get_name())]];
    for arg in command
        .get_arguments()
        .filter(|it| it.is_positional() || it.is_required_set())
    {
        let choices: Vec<String> = arg
            .get_possible_values()
            .iter()
            .map(|it| it.get_name().to_owned())
            .collect();
        let name = arg.get_long().map(|it| OsString::from(format!("--{it}")));
        let values = call.values(arg.get_id().as_str(), &choices);
        let longer = |before: &Vec<OsString>| {
            let more = |value: &OsString| before.iter().chain(&name).chain([value]).cloned().collect();
            values.iter().map(more).collect::<Vec<Vec<OsString>>>()
        };
        all = all.iter().flat_map(longer).collect();
    }
    all
}

#[test]
fn no_command_prints_anything_but_text() {
    let call = Call::new();
    let grammar = cli::grammar(Lang::De);
    let mut listed = 0;
    // `demo` takes the terminal; what it shows is the sample.
    for command in grammar.get_subcommands().filter(|it| it.get_name() != "demo") {
        for (place, arguments) in calls(&call, command).into_iter().enumerate() {
            let lang = if place % 2 == 0 { "de" } else { "en" };
            call.says(lang, &arguments);
            let options = command
                .get_arguments()
                .filter(|it| !it.is_positional() && !it.is_required_set());
            // JSON for every table, the other options once.
            let options = options.filter(|it| place == 0 || it.get_id() == "json");
            for option in options.filter(|it| it.get_long().is_some()) {
                let mut with = arguments.clone();
                with.push(format!("--{}", option.get_long().unwrap()).into());
                if matches!(option.get_action(), ArgAction::Set | ArgAction::Append) {
                    with.extend(call.values(option.get_id().as_str(), &[]).into_iter().take(1));
                }
                call.says(lang, &with);
            }
            listed += 1;
        }
    }
    assert!(listed > 70, "{listed} calls");
}

#[test]
fn the_commands_that_read_succeed_on_a_dirty_file_and_their_json_keeps_its_meaning() {
    let call = Call::new();
    let file = || OsString::from(call.file());
    let words = |words: &str| words.split_whitespace().map(OsString::from).collect::<Vec<_>>();
    for (command, options) in [
        ("status", ""),
        ("plan", ""),
        ("plan", "--width 100"),
        ("list", "stakeholder"),
    ] {
        let mut arguments = words(command);
        arguments.push(file());
        arguments.extend(words(options));
        let (said, code) = call.says("de", &arguments);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("¬[31mA"), "{said}");
    }
    let (said, code) = call.says("en", &[vec!["list".into(), file()], words("contact --json")].concat());
    assert_eq!(code, 0, "{said}");
    let rows: serde_json::Value = serde_json::from_str(&said).unwrap();
    let name = rows[0]["name"].as_str().unwrap();
    assert!(
        name.starts_with(&format!("name{}", DIRTY.replace("[31mA", "[31mA\n"))),
        "{name:?}"
    );
}

#[test]
fn the_picture_of_the_plan_stands_straight_with_dirty_names() {
    let call = Call::new();
    let arguments = ["plan".into(), call.file().into(), "--width".into(), "100".into()];
    let (said, _) = call.says("de", &arguments);
    let rows: Vec<&str> = said.lines().filter(|it| it.contains("¬")).collect();
    assert!(rows.len() > 40);
    assert!(rows.iter().all(|it| leitstand::text::width::width(it) <= 100), "{said}");
}

#[test]
fn refusals_with_dirty_paths_and_words_are_text() {
    let call = Call::new();
    let gone = OsString::from(call.folder.path().join(dirty_name()));
    for arguments in [
        vec!["status".into(), gone.clone()],
        vec!["list".into(), gone, "contact".into()],
        vec!["status".into(), call.folder.path().into()],
        vec![dirty_name().into(), "x".into()],
        vec!["list".into(), call.file().into(), dirty_name().into()],
        vec![
            "list".into(),
            call.file().into(),
            "contact".into(),
            "--filter".into(),
            dirty_name().into(),
        ],
        vec!["plan".into(), call.file().into(), "--width".into(), dirty_name().into()],
        vec![format!("--{}", dirty_name()).into()],
        vec![
            "set".into(),
            call.file().into(),
            "unit/new".into(),
            format!("{}=1", dirty_name()).into(),
        ],
        vec!["completions".into(), dirty_name().into()],
    ] {
        let is_search = arguments.contains(&"--filter".into());
        let (said, code) = call.says("de", &arguments);
        assert!(!said.is_empty() && (code > 0) != is_search, "{arguments:?}: {said}");
    }
    for (from, to) in [
        ("schema: 1,", "schema: 1, \u{1b}]0;x\u{7} x"),
        ("Project(", "\u{1b}[31m("),
    ] {
        let broken = Call {
            content: call.content.replacen(from, to, 1),
            folder: TempDir::new().unwrap(),
        };
        assert_eq!(broken.says("en", &["status".into(), broken.file().into()]).1, 1);
    }
}

#[test]
fn what_is_named_on_the_command_line_is_clean_in_the_file() {
    let call = Call::new();
    let file = call.folder.path().join("neu.leitstand.ron");
    let name = format!("--name={}", DIRTY.replace('\0', ""));
    let arguments = vec!["new".into(), file.clone().into(), "--kind=town".into(), name.into()];
    assert_eq!(call.says("de", &arguments).1, 0);
    let value = format!("name={DIRTY}\n{DIRTY}");
    let notes = format!("interests={DIRTY}\n{DIRTY}");
    let set = [
        "set".into(),
        file.clone().into(),
        "stakeholder/new".into(),
        value.into(),
        notes.into(),
    ];
    let (said, code) = call.says("de", &set);
    assert_eq!(code, 0, "{said}");
    let project: Project = decode(&std::fs::read(&file).unwrap()).unwrap().value;
    assert_eq!(clean::count(&project), 0);
    assert!(project.commune.name.starts_with("[31mA") && project.stakeholders.len() == 1);
}
