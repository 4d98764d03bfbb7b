//! The presentation: what stands on its pages for whom, its keys, what is weighed in it. Each snapshot was looked at.

#![expect(clippy::unwrap_used, reason = "a test stops where its world is broken")]

mod support;

use std::collections::BTreeSet;

use leitstand::app::commands::{COMMANDS, Command, Scope};
use leitstand::app::model::Tab;
use leitstand::app::overlay::Overlay;
use leitstand::app::picker::PickFor;
use leitstand::app::presentation::Presentation;
use leitstand::app::presentation::page::{Block, Kind, Layout, MOST_ROWS, Page, WIDEST};
use leitstand::calendar::Date;
use leitstand::catalogue::sample;
use leitstand::domain::schema::{ActionItem, AgendaItem, AgendaPart, Risk, Session, SessionState, WorkingGroup};
use leitstand::domain::value::FieldType;
use leitstand::domain::{
    Change, Entity, EntityKind, Field, Id, IdSource, Privacy, Project, RawId, Record, Target, Value, sessions,
};
use leitstand::text::Lang;
use leitstand::text::width::width;
use support::marks::{leak, marked};
use support::world::World;

const AUDIENCES: [(Privacy, &str, &str); 2] = [(Privacy::NonPublic, "nonpublic", ""), (Privacy::Public, "public", "p")];

/// The presentation without a session.
fn shown(project: Project) -> World {
    World::with(project, sample::as_of()).keys("f5 enter")
}

fn set(project: &mut Project, target: Target, field: Field, value: Value) {
    project.apply(&Change::Set { target, field, value }).unwrap();
}

/// The sample as a project of its own: of the sample no journal is kept.
fn project() -> Project {
    let mut project = sample::project();
    project.id = RawId::from_bits(77);
    project
}

/// The presentation of the next planned session of the steering group, which has begun.
fn in_session(project: Project) -> World {
    let day = sessions::ahead(&project, None, sample::as_of())[0].on.unwrap();
    let world = World::with(project, day).keys("f5 enter");
    assert!(sessions::running(world.project()).is_some());
    world
}

#[track_caller]
fn open(world: &World) -> &Presentation {
    let found = world.model.overlays.iter().find_map(|it| match it {
        Overlay::Presentation(it) => Some(&**it),
        _ => None,
    });
    found.expect("the presentation is open")
}

fn pages(world: &World) -> &[Page] {
    &open(world).pages
}

/// Turns to the first page of the kind.
#[track_caller]
fn to(mut world: World, wanted: impl Fn(&Kind) -> bool) -> World {
    world.press(&"left ".repeat(40));
    for _ in 0..pages(&world).len() {
        if wanted(&open(&world).shown().unwrap().kind) {
            return world;
        }
        world.press("right");
    }
    panic!("no such page");
}

fn is_matter(kind: &Kind) -> bool {
    matches!(kind, Kind::Matter(_))
}

/// Name of the page shown: its kind, and which of its kind it is.
fn name(world: &World) -> String {
    let (pages, place) = (pages(world), open(world).page);
    let of_kind = |it: &Page| kind_name(it) == kind_name(&pages[place]);
    let number = pages[..=place].iter().filter(|it| of_kind(it)).count();
    format!("{}{number}", kind_name(&pages[place]))
}

fn kind_name(page: &Page) -> &'static str {
    match page.kind {
        Kind::Welcome => "welcome",
        Kind::Actions => "actions",
        Kind::Changes => "changes",
        Kind::State => "state",
        Kind::Matter(_) => "matter",
        Kind::Risks => "risks",
        Kind::Groups => "groups",
        Kind::Outlook => "outlook",
    }
}

/// Every page of what is open, one after the other.
fn each_page(world: &mut World, mut seen: impl FnMut(&mut World, usize)) {
    world.press(&"left ".repeat(40));
    for place in 0..pages(world).len() {
        assert_eq!(open(world).page, place);
        seen(world, place);
        world.press("right");
    }
}

#[test]
fn every_page_of_the_sample_for_each_audience_in_both_languages() {
    for (audience, audience_name, keys) in AUDIENCES {
        for lang in Lang::ALL {
            let mut world = World::sample().lang(lang).keys("f5 enter").keys(keys);
            assert_eq!(open(&world).audience, audience);
            each_page(&mut world, |world, _| {
                let title = format!("{}_{audience_name}_80x24_{}", name(world), lang.code());
                insta::assert_snapshot!(title, world.screen(80, 24));
            });
        }
    }
}

#[test]
fn every_page_of_the_sample_at_120x40() {
    let mut world = World::sample().size(120, 40).keys("f5 enter");
    each_page(&mut world, |world, _| {
        insta::assert_snapshot!(format!("{}_120x40_de", name(world)), world.screen(120, 40));
    });
}

#[test]
fn the_state_on_other_screens() {
    let at_state = |world: World| to(world, |it| *it == Kind::State);
    let mut large = at_state(World::sample().size(200, 60).keys("f5 enter"));
    insta::assert_snapshot!("state_200x60_de", large.screen(200, 60));
    let mut ascii = at_state(World::sample().looks(true, true).keys("f5 enter"));
    let screen = ascii.screen(80, 24);
    let foreign: String = screen
        .chars()
        .filter(|it| !it.is_ascii() && !"äöüÄÖÜß·€".contains(*it))
        .collect();
    assert_eq!(foreign, "", "{screen}");
    insta::assert_snapshot!("state_80x24_ascii", screen);
    // Without colour each light still says its colour in a word.
    let mut mono = at_state(World::sample().looks(false, true).keys("f5 enter"));
    assert!(["GELB", "GRÜN"].iter().all(|it| mono.text().contains(it)));
    let frame = mono.frame(80, 24);
    let is_plain =
        |it: &ratatui::buffer::Cell| it.fg == ratatui::style::Color::Reset && it.bg == ratatui::style::Color::Reset;
    assert!(frame.content.iter().all(is_plain));
}

#[test]
fn a_session_with_a_decision_read_aloud() {
    for lang in Lang::ALL {
        let mut world = to(in_session(project()).lang(lang), is_matter);
        insta::assert_snapshot!(format!("session_matter_80x24_{}", lang.code()), world.screen(80, 24));
        world.press("b ctrl-s");
        insta::assert_snapshot!(format!("session_aloud_80x24_{}", lang.code()), world.screen(80, 24));
        world.press("right esc left");
        assert_eq!(open(&world).read_aloud(), None);
        insta::assert_snapshot!(format!("session_decided_80x24_{}", lang.code()), world.screen(80, 24));
        world.press("b");
        insta::assert_snapshot!(format!("session_form_80x24_{}", lang.code()), world.screen(80, 24));
    }
}

/// What is open after keys that open something over the pages, each followed through as far as lists go.
fn over_the_pages(world: &mut World, check: &mut dyn FnMut(&str, &mut World)) {
    let below = world.model.overlays.len();
    let close = |world: &mut World| {
        for _ in 0..8 {
            if world.model.overlays.len() <= below {
                break;
            }
            world.press("esc");
        }
        assert_eq!(world.model.overlays.len(), below, "{}", world.text());
    };
    for keys in ["b", "a", "r", "N", "T", "E", "f1", "f9", "ctrl-p", "w", "w right right"] {
        world.press(keys);
        check(keys, world);
        if let Some(Overlay::Form(form)) = world.model.overlays.last() {
            let count = form.inputs.len();
            assert!(count > 0, "{keys}");
            for place in 0..count {
                world.press("f4");
                check(&format!("{keys}, list of field {place}"), world);
                if !matches!(world.model.overlays.last(), Some(Overlay::Form(_))) {
                    world.press("end");
                    check(&format!("{keys}, end of the list of field {place}"), world);
                    world.press("esc");
                }
                world.press("tab");
                check(&format!("{keys}, field {place}"), world);
            }
        }
        if world.cockpit().moving.is_some() {
            world.press("esc");
        }
        close(world);
    }
}

#[test]
fn nothing_above_the_audience_is_in_any_frame() {
    let marked = marked();
    let mut frames = 0;
    for lang in Lang::ALL {
        for (audience, _, keys) in AUDIENCES {
            for as_of in ["2026-01-10", "2028-05-29"] {
                let as_of = Date::parse_iso(as_of).unwrap();
                for size in [(80, 24), (120, 40)] {
                    let mut world = World::with(marked.clone(), as_of).lang(lang).size(size.0, size.1);
                    world.press("f5");
                    // The list of sessions: only to show.
                    world.press("home enter");
                    world.press(keys);
                    assert_eq!(open(&world).audience, audience);
                    each_page(&mut world, |world, place| {
                        let screen = world.screen(size.0, size.1);
                        frames += 1;
                        assert_eq!(leak(&screen, audience), None, "page {place}\n{screen}");
                    });
                }
            }
        }
    }
    assert!(frames > 90, "{frames}");
}

/// The marked project with a running session of the steering group.
fn marked_in_session() -> Project {
    let mut project = marked();
    let session = project.sessions.iter().find(|it| it.working_group.is_none());
    let target = session
        .map(Record::target)
        .unwrap_or_else(|| project.sessions.iter().next().unwrap().target());
    set(&mut project, target, Session::working_group, Value::Empty);
    let state = Value::Choice("running".to_owned());
    set(&mut project, target, Session::state, state);
    set(&mut project, target, Session::number, Value::Count(4));
    let items: Vec<Target> = project.agenda_items.iter().map(Record::target).collect();
    for item in items {
        set(&mut project, item, AgendaItem::session, Value::Link(target.id));
        set(&mut project, item, AgendaItem::part, Value::Empty);
    }
    project
}

#[test]
fn what_opens_over_the_pages_asks_and_shows_nothing_above_the_audience() {
    for (audience, _, keys) in AUDIENCES {
        let project = marked_in_session();
        let mut world = World::with(project, sample::as_of()).keys("f5").keys(keys);
        assert!(sessions::running(world.project()).is_some());
        assert_eq!(open(&world).audience, audience);
        // An action item is nothing for the public; what is entered in front of it may be asked for all the same.
        let widest = Privacy::NonPublic;
        let mut seen = 0;
        let mut check = |keys: &str, world: &mut World| {
            seen += 1;
            let screen = world.screen(80, 24);
            assert_eq!(leak(&screen, audience), None, "{audience:?}, {keys}\n{screen}");
            if let Some(Overlay::Form(form)) = world.model.overlays.last() {
                let above = form.inputs.iter().find(|it| it.spec.privacy > widest);
                assert!(above.is_none(), "{keys}: {:?}", above.map(|it| it.spec.field));
            }
        };
        let mut world_at = to(world, is_matter);
        over_the_pages(&mut world_at, &mut check);
        world = world_at;
        let mut world = to(world, |it| *it == Kind::Risks);
        over_the_pages(&mut world, &mut check);
        assert!(seen > 60, "{seen}");
    }
}

#[test]
fn internal_findings_and_conversations_of_the_sample_stand_on_no_page() {
    // Every internal text of the sample with more than one word, word for word.
    let project = sample::project();
    let (mut internal, mut open_texts): (Vec<String>, Vec<String>) = Default::default();
    for &kind in EntityKind::ALL {
        for spec in kind.fields() {
            let texts = if spec.privacy == Privacy::Internal {
                &mut internal
            } else {
                &mut open_texts
            };
            for record in project.records(kind) {
                match record.get(spec.field.key) {
                    Value::Text(text) => texts.push(text),
                    Value::Paragraphs(all) => texts.extend(all),
                    _ => {}
                }
            }
        }
    }
    // What stands elsewhere too, such as the name of a unit, may be shown from there. Packed states are no text.
    internal
        .retain(|it| it.split_whitespace().count() > 1 && !open_texts.iter().any(|open| open.contains(it.as_str())));
    assert!(internal.len() > 20, "{}", internal.len());
    for (audience, _, keys) in AUDIENCES {
        for lang in Lang::ALL {
            let mut world = World::sample().lang(lang).keys("f5 enter").keys(keys);
            each_page(&mut world, |world, place| {
                let all = words_of(open(world).shown().unwrap());
                let found = internal.iter().find(|it| all.contains(it.as_str()));
                assert_eq!(found, None, "page {place} for {audience:?}");
            });
        }
    }
}

fn words_of(page: &Page) -> String {
    format!("{}{}\n", page.title, words_of_blocks(&page.blocks))
}

fn words_of_blocks(blocks: &[Block]) -> String {
    let mut all = String::new();
    for block in blocks {
        let text = match block {
            Block::Gap | Block::Break => String::new(),
            Block::Text(_, text) | Block::Line(_, text) => text.clone(),
            Block::Table(table) => {
                let rows: Vec<String> = table.rows.iter().map(|it| it.cells.join(" ")).collect();
                format!("{} {}", table.head.join(" "), rows.join("\n"))
            }
        };
        all.push('\n');
        all.push_str(&text);
    }
    all
}

#[test]
fn no_line_is_too_wide_and_no_list_too_long() {
    let empty = Project::empty(RawId::from_bits(9), "Auenfeld");
    let crowd = support::crowd::crowd(300);
    for project in [sample::project(), empty, crowd, marked()] {
        let is_large = project.tasks.len() + project.risks.len() > 300;
        for (_, _, keys) in AUDIENCES {
            // What is long is long in both languages; to compute so large a project takes its time.
            for lang in Lang::ALL.into_iter().filter(|it| !is_large || *it == Lang::De) {
                let mut world = World::with(project.clone(), sample::as_of()).lang(lang);
                world.press("f5 home enter");
                world.press(keys);
                each_page(&mut world, |world, place| {
                    let screen = world.screen(80, 24);
                    for line in screen.lines() {
                        assert!(width(line.trim()) <= usize::from(WIDEST), "page {place}\n{screen}");
                    }
                    for block in &open(world).shown().unwrap().blocks {
                        if let Block::Table(table) = block {
                            let lines = table.rows.len() + usize::from(table.rest.is_some());
                            assert!(lines <= MOST_ROWS, "page {place}\n{screen}");
                        }
                    }
                    // What is drawn for the number of the page stands at its place, with nothing over it.
                    let last = screen.lines().last().unwrap();
                    let number = (place + 1).to_string();
                    assert!(last.contains(&number), "{screen}");
                });
            }
        }
    }
}

#[test]
fn no_screen_is_too_small_to_draw_it() {
    let sizes = [
        (60, 15),
        (60, 16),
        (61, 19),
        (79, 20),
        (59, 15),
        (40, 10),
        (20, 5),
        (5, 2),
        (1, 1),
        (300, 100),
    ];
    for (width, height) in sizes {
        let mut world = to(in_session(project()), |it| *it == Kind::Welcome).size(width, height);
        each_page_or_none(&mut world, (width, height));
        // What was opened at a common size is drawn at every other.
        let mut world = to(in_session(project()), is_matter).keys("w right");
        world.frame(width, height);
        world.press("esc b");
        world.frame(width, height);
    }
    // Nothing of a page is lost at the smallest size: it goes on on the next.
    let world = World::sample().size(60, 15).keys("f5 enter");
    assert!(pages(&world).iter().any(|it| it.part > 0));
    for page in pages(&world) {
        let used: usize = page.blocks.iter().map(|it| it.height(54)).sum();
        assert!(used <= usize::from(Layout::of_pages((60, 15)).height), "{page:?}");
    }
}

fn each_page_or_none(world: &mut World, (width, height): (u16, u16)) {
    for _ in 0..20 {
        world.frame(width, height);
        world.press("right");
    }
}

#[test]
fn keys_turn_the_pages_and_digits_go_to_one() {
    let world = World::sample().keys("f5 enter");
    let count = pages(&world).len();
    assert!(count > 9, "the sample has pages of two digits: {count}");
    let at = |world: &World| open(world).page + 1;
    let mut world = world.keys("space right page-down");
    assert_eq!(at(&world), 4);
    world.press("left page-up");
    assert_eq!(at(&world), 2);
    world.press("7");
    assert_eq!(at(&world), 7);
    world.press("1 0");
    assert_eq!(at(&world), 10);
    world.press("1 left");
    assert_eq!(at(&world), 1, "stops at the first page");
    world.press("1");
    world.press("right 1");
    assert_eq!(at(&world), 1, "another key lies between the digits");
    world.press("9 9");
    assert_eq!(at(&world), 9, "there is no page 99");
    world.press(&"right ".repeat(40));
    assert_eq!(at(&world), count, "stops at the last page");
    world.press("0");
    assert_eq!(at(&world), count);
    assert!(world.text().contains(&count.to_string()));
}

#[test]
fn a_number_of_one_digit_is_enough_where_there_are_few_pages() {
    let empty = Project::empty(RawId::from_bits(9), "Auenfeld");
    let mut world = World::with(empty, sample::as_of()).keys("f5 enter 1 2");
    assert!(pages(&world).len() < 10);
    assert_eq!(open(&world).page + 1, 2);
    world.press("9");
    assert_eq!(open(&world).page + 1, 2);
}

#[test]
fn the_audience_changes_between_public_and_non_public_and_the_page_stays() {
    let mut world = to(World::sample().keys("f5 enter"), |it| *it == Kind::Risks);
    for expected in [Privacy::Public, Privacy::NonPublic, Privacy::Public] {
        world.press("p");
        assert_eq!(open(&world).audience, expected);
        assert_eq!(open(&world).shown().unwrap().kind, Kind::Risks);
    }
}

/// All global keys are off, and so is every command that leads elsewhere.
#[test]
fn no_key_leads_to_what_is_internal() {
    let mut world = World::sample().keys("f5 enter");
    let shown = |world: &World| (open(world).page, world.model.overlays.len(), world.cockpit().tab);
    let own = [Scope::Presentation, Scope::Always];
    let is_own = |key: &leitstand::app::key::Key| {
        COMMANDS
            .iter()
            .any(|it| own.contains(&it.scope) && it.keys.contains(key))
    };
    let mut tried = 0;
    for row in COMMANDS.iter().filter(|it| !own.contains(&it.scope)) {
        for key in row.keys.iter().filter(|it| !is_own(it)) {
            let before = (shown(&world), world.project().clone());
            world.tell(leitstand::app::msg::Msg::Input(leitstand::app::input::Input::Key(*key)));
            assert_eq!(before, (shown(&world), world.project().clone()), "{}", row.name);
            tried += 1;
        }
    }
    assert!(tried > 50);
    // Palette, menu and help list nothing else either.
    for keys in ["f1", "ctrl-p"] {
        world.press(keys);
        let Some(Overlay::Picker(picker)) = world.model.overlays.last() else {
            panic!("no list")
        };
        for item in picker.items() {
            let leitstand::app::picker::Pick::Command(command) = item.pick else {
                panic!("{:?}", item.pick)
            };
            assert!(own.contains(&command.row().scope), "{command:?}");
        }
        world.press("esc");
    }
    world.press("f9");
    let Some(Overlay::Menu(bar)) = world.model.overlays.last() else {
        panic!("no menu")
    };
    let all: Vec<Command> = bar.menus.iter().flat_map(|it| it.1.clone()).collect();
    assert!(all.iter().all(|it| own.contains(&it.row().scope)), "{all:?}");
    world.press("esc");
}

#[test]
fn earlier_messages_are_not_shown_to_the_room() {
    let mut world = World::sample().keys("ctrl-z f5 enter").runs(Command::Notices);
    assert!(world.model.notices.past().count() > 0);
    assert!(!matches!(world.model.overlays.last(), Some(Overlay::Picker(it)) if it.purpose == PickFor::Reading));
    assert!(world.text().contains("nach der Präsentation"));
}

#[test]
fn the_difference_to_a_file_that_was_changed_from_elsewhere_is_not_shown_to_the_room() {
    let mut other = project();
    let target = other.stakeholders.iter().next().unwrap().target();
    let field = leitstand::domain::schema::Stakeholder::strategy;
    set(&mut other, target, field, Value::Paragraphs(vec!["STILLGEHEIM".into()]));
    let peeked = |world: &mut World| {
        let path = std::path::Path::new(support::world::DOCUMENTS).join("other.leitstand.ron");
        let saved = leitstand::store::save(&world.fs, &path, &other, leitstand::domain::files::Expected::Nothing);
        saved.unwrap();
        let opened = leitstand::store::open(&world.fs, &path);
        let peek = leitstand::app::msg::Peek::File(path);
        world.tell(leitstand::app::msg::Msg::Peeked(peek, Box::new(opened)));
        assert!(matches!(world.model.overlays.last(), Some(Overlay::Compare(_))));
        world.text()
    };
    let mut world = World::with(project(), sample::as_of());
    assert!(
        peeked(&mut world).contains("STILLGEHEIM"),
        "it is told where nobody else reads"
    );
    let mut world = shown(project());
    let text = peeked(&mut world);
    assert!(
        !text.contains("STILLGEHEIM") && text.contains("Präsentation beenden"),
        "{text}"
    );
}

#[test]
fn only_what_was_done_since_it_was_opened_is_undone() {
    let is_there = |world: &World, name: &str| world.project().risks.iter().any(|it| it.name == name);
    let mut world = in_session(project())
        .keys("r")
        .types("Erstes Risiko")
        .keys("ctrl-s esc j");
    assert!(is_there(&world, "Erstes Risiko"));
    assert!(world.model.overlays.is_empty());
    world.press("f5");
    let before = world.project().clone();
    world.press("ctrl-z");
    assert_eq!(*world.project(), before, "it was done before this presentation");
    assert!(world.text().contains("Früheres"), "{}", world.text());
    let mut world = world.keys("r").types("Zweites Risiko").keys("ctrl-s");
    assert!(is_there(&world, "Zweites Risiko"));
    world.press("ctrl-z");
    assert!(!is_there(&world, "Zweites Risiko") && is_there(&world, "Erstes Risiko"));
    world.press("ctrl-z");
    assert!(is_there(&world, "Erstes Risiko"));
    world.press("ctrl-y");
    assert!(is_there(&world, "Zweites Risiko"));
    world.press("ctrl-y");
    assert_eq!(open(&world).page, open(&world).page.min(pages(&world).len() - 1));
}

#[test]
fn in_front_of_the_public_an_undone_step_has_no_name() {
    let mut world = in_session(project())
        .keys("r")
        .types("Streit im Vorstand")
        .keys("ctrl-s p ctrl-z");
    assert!(!world.text().contains("Streit"), "{}", world.text());
    world.press("ctrl-y");
    assert!(!world.text().contains("Streit"), "{}", world.text());
    world.press("p ctrl-z");
    assert!(world.text().contains("Streit"), "{}", world.text());
}

#[test]
fn ending_it_leads_back_to_where_one_was() {
    let world = World::sample().keys("5 down down down");
    let selected = world.cockpit().selected();
    let world = world.keys("v enter right right p esc");
    assert!(
        matches!(world.model.overlays.last(), Some(Overlay::Ask(_))),
        "in front of the public one Esc too many shows nothing internal"
    );
    let world = world.keys("esc p esc");
    assert!(world.model.overlays.is_empty(), "in front of others it ends at once");
    assert_eq!(world.cockpit().tab, Tab::Fields);
    assert_eq!(world.cockpit().selected(), selected);
}

#[test]
fn a_decision_is_read_aloud_until_a_page_key_goes_on() {
    let world = to(in_session(project()), is_matter);
    let page = open(&world).page;
    let mut world = world.keys("b ctrl-s");
    let decision = world.project().decisions.iter().last().unwrap();
    let (number, wording) = (decision.number.clone(), decision.wording.text());
    assert!(!number.is_empty() && !wording.is_empty());
    let text = world.text();
    assert!(text.contains(&number), "{text}");
    let aloud = open(&world).read_aloud().unwrap();
    assert!(
        aloud
            .iter()
            .any(|it| matches!(it, Block::Text(_, text) if *text == wording)),
        "{aloud:?}"
    );
    world.press("right");
    assert!(open(&world).read_aloud().is_none());
    assert!(
        matches!(world.model.overlays.last(), Some(Overlay::Ask(_))),
        "what the plan waits for is asked after the wording was read"
    );
    assert_eq!(open(&world).page, page, "it is asked on its own page");
    let world = world.keys("esc right");
    assert_eq!(open(&world).page, page + 1, "it is asked once");
    let mut world = world.keys("left");
    let text = world.text();
    assert!(text.contains(&number), "the page tells it from now on\n{text}");
    assert!(!text.contains("Vorschlag der Verwaltung"), "{text}");
    world.press("ctrl-z");
    assert!(world.text().contains("Vorschlag der Verwaltung"), "{}", world.text());
}

#[test]
fn the_timer_counts_the_item_of_the_page() {
    let mut world = to(in_session(project()), is_matter);
    let item = open(&world).shown().unwrap().item.unwrap();
    assert_eq!(world.cockpit().meeting.item, Some(item));
    let place = {
        let session = sessions::running(world.project()).unwrap().id.raw();
        sessions::agenda(world.project(), session)
            .iter()
            .position(|it| it.id.raw() == item)
            .unwrap()
    };
    world.model.cockpit.as_mut().unwrap().meeting.minutes.insert(item, 12);
    let planned = world.project().agenda_items.find(item).unwrap().minutes.unwrap();
    let expected = format!("TOP {} · 12 von {planned} Min.", place + 1);
    let last = world.screen(80, 24).lines().last().unwrap().to_owned();
    assert!(last.trim_start().starts_with(&expected), "{last}");
    // A page that belongs to no item has no timer.
    let mut world = to(World::sample().keys("f5 enter"), |it| *it == Kind::State);
    assert!(!world.text().contains("Min."));
}

#[test]
fn while_a_session_runs_the_presentation_is_left_only_after_a_question_and_keeps_its_audience() {
    let world = in_session(project()).keys("p esc").sees("Die Präsentation verlassen?");
    let world = world.keys("esc 2");
    assert_eq!(open(&world).page, 1, "the pages go on");
    let world = world.keys("esc j");
    assert!(world.model.overlays.is_empty());
    let world = world.keys("f5");
    assert_eq!(open(&world).audience, Privacy::Public, "the room is still the same");
}

#[test]
fn a_shift_to_the_left_gets_over_days_on_which_the_step_cannot_take_place() {
    let mut world = to(shown(project()), is_matter).keys("w");
    let step = world.cockpit().moving.as_ref().unwrap().target;
    let day = |world: &World| world.cockpit().derived().dates.of_task(step.id).unwrap().end;
    let mut days = vec![day(&world)];
    for _ in 0..10 {
        world.press("right");
        days.push(day(&world));
    }
    assert!(days.is_sorted_by(|a, b| a < b), "{days:?}");
    // Each key comes earlier, until it is where it was.
    let mut now = day(&world);
    while now > days[0] {
        world.press("left");
        assert!(day(&world) < now, "stuck on {now}");
        now = day(&world);
    }
    assert_eq!(now, days[0]);
}

#[test]
fn what_is_weighed_leaves_no_trace_until_it_is_taken() {
    let mut world = to(shown(project()), is_matter);
    let (before, disk) = (world.project().clone(), world.on_disk());
    let calls = world.fs.calls().len();
    let end = world.cockpit().derived.dates.end().unwrap();
    world.press("w");
    let text = world.text();
    assert!(text.contains("Der Beschluss bleibt am 29.01.2029."), "{text}");
    world.press("right right right");
    let text = world.text();
    assert!(
        text.contains("3 Wochen später") && text.contains("Der Beschluss verschiebt sich um"),
        "{text}"
    );
    let mut world = world.waits();
    assert_eq!(*world.project(), before);
    assert_eq!(world.fs.calls().len(), calls, "neither file nor journal is touched");
    assert_eq!(world.on_disk(), disk);
    world.press("p");
    assert_eq!(open(&world).audience, Privacy::NonPublic, "the keys of the pages wait");
    world.press("esc");
    assert!(open(&world).shown().is_some() && world.cockpit().moving.is_none());
    assert_eq!(*world.project(), before);
    assert_eq!(world.cockpit().history.undo_label(), None);

    world.press("w right enter");
    assert_ne!(*world.project(), before);
    assert!(world.cockpit().derived.dates.end().unwrap() > end);
    world.press("ctrl-z");
    assert_eq!(*world.project(), before, "one step takes it back");
    world.press("w right w");
    assert_ne!(*world.project(), before, "its own key takes it over too");
}

#[test]
fn only_a_page_of_a_matter_weighs_a_shift() {
    let mut world = to(shown(project()), |it| *it == Kind::Risks).keys("w");
    assert!(world.cockpit().moving.is_none());
    assert!(
        world.text().contains("Hier lässt sich nichts verschieben"),
        "{}",
        world.text()
    );
    // A matter without a step of its own weighs the milestone its subject names; one without a subject weighs nothing.
    let mut project = project();
    let items: Vec<Target> = project.agenda_items.iter().map(Record::target).collect();
    for item in &items {
        set(&mut project, *item, AgendaItem::task, Value::Empty);
    }
    let subject = |key: &str| Value::Choice(key.to_owned());
    for (key, named) in [
        ("measures", Some("Maßnahmen priorisiert")),
        ("draft", Some("Gesamtentwurf")),
        ("other", None),
    ] {
        for item in &items {
            set(&mut project, *item, AgendaItem::subject, subject(key));
        }
        let mut world = to(shown(project.clone()), is_matter).keys("w");
        let text = world.text();
        match named {
            Some(name) => assert!(text.contains(name), "{text}"),
            None => assert!(text.contains("gehört kein offener Schritt im Zeitplan"), "{text}"),
        }
        assert_eq!(world.cockpit().moving.is_some(), named.is_some());
    }
}

#[test]
fn a_step_that_is_done_is_not_weighed() {
    let mut project = project();
    let items: Vec<Target> = project.agenda_items.iter().map(Record::target).collect();
    let done = project.tasks.iter().find(|it| it.finished_on.is_some()).unwrap().id;
    for item in items {
        set(&mut project, item, AgendaItem::task, Value::Link(done.raw()));
        set(&mut project, item, AgendaItem::subject, Value::Empty);
    }
    let world = to(shown(project), is_matter).keys("w");
    assert!(world.cockpit().moving.is_none());
}

#[test]
fn why_the_resolution_moves_further_than_the_step_is_told() {
    let mut world = to(shown(project()), is_matter).keys("w right");
    let text = world.text();
    let end = world
        .cockpit()
        .moving
        .as_ref()
        .unwrap()
        .draft
        .derived
        .dates
        .end()
        .unwrap();
    let moved = end.days_since(world.cockpit().derived.dates.end().unwrap());
    assert!(moved > 7, "the sample has a recess there: {moved}");
    assert!(
        text.contains("Grund: Ferien oder sitzungsfreie Zeit schieben"),
        "{text}"
    );
}

/// The presentation of a session of the first working group, which has begun.
fn in_group_session(project: Project) -> (World, Id<WorkingGroup>) {
    let group = project.working_groups.iter().next().unwrap().id;
    let session = sessions::ahead(&project, Some(group), sample::as_of())[0].target();
    let mut project = project;
    set(&mut project, session, Session::on, Value::Date(sample::as_of()));
    let world = World::with(project, sample::as_of()).keys("f5");
    let title = world.project().record(session).unwrap().title();
    let world = world.types(&title).keys("enter");
    let running = sessions::running(world.project()).unwrap();
    assert_eq!(running.working_group, Some(group));
    (world, group)
}

#[test]
fn a_working_group_sees_its_own_agenda_tasks_and_dates_and_nothing_else() {
    let (mut world, group) = in_group_session(project());
    let kinds = order(&world);
    let is_own = |it: &Kind| matches!(it, Kind::Welcome | Kind::Matter(_) | Kind::Actions | Kind::Outlook);
    assert!(kinds.iter().all(is_own), "{kinds:?}");
    assert_eq!(kinds.first(), Some(&Kind::Welcome));
    assert_eq!(kinds.last(), Some(&Kind::Outlook));
    // Every item of its agenda has its page, and nothing of others stands on any.
    let session = sessions::running(world.project()).unwrap().id.raw();
    let agenda = sessions::agenda(world.project(), session).len();
    assert_eq!(
        pages(&world)
            .iter()
            .filter(|it| it.item.is_some() && it.part == 0)
            .count(),
        agenda
    );
    let project = world.project().clone();
    let others = project.working_groups.iter().filter(|it| it.id != group);
    let others: Vec<String> = others.map(|it| it.short.clone()).filter(|it| !it.is_empty()).collect();
    assert!(others.len() > 1);
    let risks: Vec<String> = project.risks.iter().map(|it| it.name.clone()).collect();
    let own = leitstand::domain::owners::Bodies::of(&project);
    let foreign: Vec<String> = project
        .action_items
        .iter()
        .filter(|it| !own.is_of_group(it, group))
        .filter(|it| {
            let session = it.session.and_then(|it| project.sessions.get(it));
            session.is_none_or(|it| it.working_group != Some(group))
        })
        .map(|it| it.name.clone())
        .collect();
    assert!(!foreign.is_empty());
    each_page(&mut world, |world, place| {
        let text = words_of(open(world).shown().unwrap());
        for it in others.iter().chain(&risks).chain(&foreign) {
            assert!(!text.contains(it.as_str()), "page {place} tells {it}\n{text}");
        }
        assert!(!text.contains('€'), "{text}");
    });
}

#[test]
fn the_order_of_a_group_its_goals_and_what_it_lacks_stand_on_its_pages() {
    let mut project = project();
    let group = project.working_groups.iter().next().unwrap();
    let (short, order) = (group.short.clone(), group.mandate.0[0].clone());
    let goal = project
        .goals
        .iter()
        .find(|it| group.fields.contains(&it.field))
        .unwrap();
    let goal = goal.name.clone();
    let item = project.action_items.iter().next().unwrap().target();
    set(&mut project, item, ActionItem::owner, Value::Text(short));
    set(&mut project, item, ActionItem::state, Value::Choice("open".into()));
    set(&mut project, item, ActionItem::name, Value::Text("Raum suchen".into()));
    let due = Date::parse_iso("2028-05-02").unwrap();
    set(&mut project, item, ActionItem::due_on, Value::Date(due));
    for (lang, overdue) in [(Lang::De, "eine Aufgabe überfällig"), (Lang::En, "one task overdue")] {
        let (world, _) = in_group_session(project.clone());
        let mut world = world.lang(lang);
        let mut all = Vec::new();
        each_page(&mut world, |world, place| {
            let page = open(world).shown().unwrap();
            all.push(words_of(page));
            let name = format!("group_{place}_80x24_{}", lang.code());
            insta::assert_snapshot!(name, world.screen(80, 24));
        });
        let page = |text: &str| all.iter().find(|it| it.contains(text)).cloned();
        let state = page(&order).unwrap();
        assert!(state.contains(&goal), "{state}");
        let help = page(overdue).unwrap();
        assert!(help.contains("Raum suchen"), "{help}");
    }
    // In front of the public nothing is told of tasks.
    let (mut world, _) = in_group_session(project);
    world.press("p");
    each_page(&mut world, |world, _| {
        let text = words_of(open(world).shown().unwrap());
        assert!(!text.contains("Raum suchen") && !text.contains("überfällig"), "{text}");
    });
}

#[test]
fn a_group_does_not_weigh_the_plan() {
    let mut project = project();
    let group = project.working_groups.iter().next().unwrap().id;
    let session = sessions::ahead(&project, Some(group), sample::as_of())[0].id.raw();
    let step = project.tasks.iter().find(|it| it.finished_on.is_none()).unwrap().id;
    let target = Target {
        kind: EntityKind::AgendaItem,
        id: RawId::from_bits(4_712),
    };
    let values = vec![
        (AgendaItem::session, Value::Link(session)),
        (AgendaItem::title, Value::Text("Ein Schritt".into())),
        (AgendaItem::task, Value::Link(step.raw())),
    ];
    let order = project.last_place(target.kind);
    project.apply(&Change::Insert { target, order, values }).unwrap();
    let (world, _) = in_group_session(project);
    let world = to(world, |it| *it == Kind::Matter(target.id)).keys("w");
    assert!(world.cockpit().moving.is_none());
}

#[test]
fn the_owner_on_the_page_is_the_one_the_paper_names() {
    let mut project = project();
    let items: Vec<Target> = project.action_items.iter().map(Record::target).collect();
    for item in items {
        set(&mut project, item, ActionItem::state, Value::Choice("done".into()));
    }
    let item = project.action_items.iter().next().unwrap().target();
    let group = project.working_groups.iter().next().unwrap().name.clone();
    let unit = project.units.iter().next().unwrap().id.raw();
    set(&mut project, item, ActionItem::state, Value::Choice("open".into()));
    set(&mut project, item, ActionItem::owner, Value::Text(group.clone()));
    set(&mut project, item, ActionItem::unit, Value::Link(unit));
    let world = to(shown(project), |it| *it == Kind::Actions);
    let text = words_of(open(&world).shown().unwrap());
    assert!(text.contains(&group), "{text}");
}

#[test]
fn what_was_recorded_under_a_matter_stands_on_its_page() {
    let world = to(in_session(project()), is_matter);
    let item = open(&world).shown().unwrap().item.unwrap();
    let title = world.project().agenda_items.find(item).unwrap().title.clone();
    let mut world = world.keys("b ctrl-s");
    assert!(
        words_of_blocks(open(&world).read_aloud().unwrap()).contains(&title),
        "the title stays"
    );
    world.press("right esc a");
    let world = world.types("Kosten nachreichen").keys("ctrl-s");
    let world = to(world, |it| *it == Kind::Matter(item))
        .keys("r")
        .types("Frist zu knapp");
    let mut world = to(world.keys("ctrl-s"), |it| *it == Kind::Matter(item));
    let text = world.screen(80, 24);
    for told in [
        title.as_str(),
        "Beschluss",
        "Aufgabe",
        "Kosten nachreichen",
        "bis ",
        "Risiko",
        "Frist zu knapp",
    ] {
        assert!(text.contains(told), "{told}\n{text}");
    }
    insta::assert_snapshot!("session_recorded_80x24_de", text);
    world.press("p");
    let text = world.text();
    assert!(
        !text.contains("Kosten nachreichen") && !text.contains("Frist zu knapp"),
        "{text}"
    );
}

#[test]
fn the_changes_go_on_on_further_pages() {
    let mut project = project();
    let risks: Vec<Target> = project.risks.iter().map(Record::target).collect();
    assert!(risks.len() > 6);
    let goals: Vec<Target> = project.goals.iter().map(Record::target).collect();
    for target in risks {
        set(&mut project, target, Risk::state, Value::Choice("closed".into()));
    }
    for target in goals {
        let field = leitstand::domain::schema::Goal::state;
        set(&mut project, target, field, Value::Choice("reached".into()));
    }
    let world = shown(project);
    let of_changes: Vec<&Page> = pages(&world).iter().filter(|it| it.kind == Kind::Changes).collect();
    assert!((2..=3).contains(&of_changes.len()), "{}", of_changes.len());
    for page in &of_changes {
        let heading = words_of(page);
        assert!(heading.contains("Seit dem 15.05.2028\n"), "{heading}");
    }
}

#[test]
fn the_changes_are_told_where_no_further_session_is_planned() {
    let mut project = project();
    let ahead: Vec<Target> = sessions::ahead(&project, None, sample::as_of())
        .iter()
        .map(|it| it.target())
        .collect();
    for target in ahead {
        set(&mut project, target, Session::state, Value::Choice("cancelled".into()));
    }
    let world = World::with(project, sample::as_of()).keys("f5 home enter");
    let text = words_of(pages(&world).iter().find(|it| it.kind == Kind::Changes).unwrap());
    assert!(text.contains("Seit dem 15.05.2028"), "{text}");
}

#[test]
fn the_minutes_of_a_long_agenda_stand_alike_on_both_pages() {
    let mut world = World::sample().keys("f5 enter");
    let of_welcome = pages(&world).iter().filter(|it| it.kind == Kind::Welcome).count();
    assert!(of_welcome > 1, "the agenda of the sample is long");
    let mut ends = BTreeSet::new();
    for _ in 0..of_welcome {
        let text = world.screen(80, 24);
        let rows = text.lines().filter(|it| it.trim_end().ends_with("Min."));
        ends.extend(rows.map(|it| width(it.split(" Min.").next().unwrap().trim_end_matches(char::is_numeric))));
        world.press("right");
    }
    assert_eq!(ends.len(), 1, "{ends:?}");
}

#[test]
fn the_outlook_leaves_out_the_session_that_goes_on() {
    let world = to(in_session(project()), |it| *it == Kind::Outlook);
    let title = sessions::running(world.project()).unwrap().title.clone();
    let text = words_of(open(&world).shown().unwrap());
    assert!(!text.contains(&title), "{text}");
}

#[test]
fn a_group_that_meets_now_lacks_no_date_and_one_that_lacks_nothing_says_when_it_meets() {
    let world = to(shown(project()), |it| *it == Kind::Groups);
    let text = words_of(open(&world).shown().unwrap());
    assert!(
        text.contains("nächste Runde ") && !text.contains("nichts offen"),
        "{text}"
    );
    assert!(text.contains(" offen"), "{text}");
    let world = world.keys("p");
    let text = words_of(open(&world).shown().unwrap());
    assert!(text.contains("nächste Runde ") && !text.contains("Aufgabe"), "{text}");
}

#[test]
fn the_first_page_names_the_key_of_the_keys_and_a_key_of_a_session_says_why_it_does_nothing() {
    let mut world = World::sample().keys("f5 enter");
    assert!(
        world
            .screen(80, 24)
            .lines()
            .last()
            .unwrap()
            .contains("F1 zeigt die Tasten")
    );
    for keys in ["b", "a", "r", "N", "T", "E"] {
        let mut world = World::sample().keys("f5 enter").keys(keys);
        let text = world.text();
        assert!(
            text.contains("Es läuft keine Sitzung") && text.contains("F5"),
            "{keys}\n{text}"
        );
        assert_eq!(world.model.overlays.len(), 1);
    }
    world.press("right");
    assert!(!world.text().contains("zeigt die Tasten"));
    assert!(!in_session(project()).keys("1").text().contains("zeigt die Tasten"));
}

/// Kinds in the order of the pages, each once.
fn order(world: &World) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = pages(world).iter().map(|it| it.kind).collect();
    kinds.dedup();
    kinds
}

/// A project with an agenda of these parts; `None` is a matter of its own.
fn with_agenda(parts: &[Option<AgendaPart>], state: SessionState) -> (Project, Vec<RawId>) {
    let mut project = Project::empty(RawId::from_bits(9), "Auenfeld");
    let mut ids = IdSource::seeded(3);
    let mut insert = |kind: EntityKind, values: Vec<(Field, Value)>| {
        let target = Target {
            kind,
            id: ids.next_id(),
        };
        let order = project.last_place(kind);
        project.apply(&Change::Insert { target, order, values }).unwrap();
        target.id
    };
    let session = insert(
        Session::KIND,
        vec![
            (Session::title, Value::Text("1. Sitzung".into())),
            (Session::number, Value::Count(1)),
            (Session::on, Value::Date(sample::as_of())),
            (Session::state, state.to_value()),
        ],
    );
    let items = parts.iter().enumerate().map(|(place, part)| {
        let values = vec![
            (AgendaItem::session, Value::Link(session)),
            (AgendaItem::title, Value::Text(format!("Punkt {place}"))),
            (AgendaItem::part, part.to_value()),
        ];
        insert(AgendaItem::KIND, values)
    });
    let items = items.collect();
    (project, items)
}

#[test]
fn the_pages_follow_the_agenda() {
    use AgendaPart as P;
    let of = |parts: &[Option<P>]| {
        let (project, items) = with_agenda(parts, SessionState::Running);
        (order(&World::with(project, sample::as_of()).keys("f5")), items)
    };
    let standard = [
        Kind::Welcome,
        Kind::Actions,
        Kind::State,
        Kind::Risks,
        Kind::Groups,
        Kind::Outlook,
    ];
    assert_eq!(of(&[]).0, standard);
    let (pages, items) = of(&[None, None]);
    let matters = items.iter().map(|it| Kind::Matter(*it));
    let expected: Vec<Kind> = standard[..3]
        .iter()
        .copied()
        .chain(matters)
        .chain(standard[3..].iter().copied())
        .collect();
    assert_eq!(pages, expected, "matters stand between state and risks");
    let (pages, items) = of(&[Some(P::Welcome), Some(P::Risks), None, Some(P::Outlook), Some(P::State)]);
    let expected = [
        Kind::Welcome,
        Kind::Risks,
        Kind::Matter(items[2]),
        Kind::Actions,
        Kind::Groups,
        Kind::Outlook,
        Kind::State,
    ];
    assert_eq!(pages, expected, "what the agenda lacks stands before the outlook");
    let (pages, items) = of(&[None, Some(P::State)]);
    let expected = [
        Kind::Welcome,
        Kind::Matter(items[0]),
        Kind::State,
        Kind::Actions,
        Kind::Risks,
        Kind::Groups,
        Kind::Outlook,
    ];
    assert_eq!(pages, expected);
    assert_eq!(
        of(&[Some(P::State), Some(P::State)])
            .0
            .iter()
            .filter(|it| **it == Kind::State)
            .count(),
        1
    );
}

#[test]
fn the_first_session_constitutes_the_group() {
    let (mut project, _) = with_agenda(&[], SessionState::Planned);
    let mut insert_seat = |seed: u64, voting: &str| {
        let target = Target {
            kind: EntityKind::Seat,
            id: IdSource::seeded(seed).next_id(),
        };
        let order = project.last_place(target.kind);
        let values = vec![
            (
                leitstand::domain::schema::Seat::organisation,
                Value::Text(format!("Stelle {seed}")),
            ),
            (
                leitstand::domain::schema::Seat::voting,
                Value::Choice(voting.to_owned()),
            ),
        ];
        project.apply(&Change::Insert { target, order, values }).unwrap();
    };
    insert_seat(21, "voting");
    insert_seat(22, "voting");
    insert_seat(23, "advisory");
    let mut world = World::with(project, sample::as_of()).keys("f5 home enter");
    assert!(
        world
            .text()
            .contains("Die Steuerungsgruppe konstituiert sich: 3 Sitze, 2 davon mit Stimme."),
        "{}",
        world.text()
    );
}

#[test]
fn late_is_a_unit_and_never_a_person() {
    let mut project = project();
    let target = project.action_items.iter().next().unwrap().target();
    set(&mut project, target, ActionItem::unit, Value::Empty);
    set(
        &mut project,
        target,
        ActionItem::owner,
        Value::Text("Frau Petersen".into()),
    );
    set(
        &mut project,
        target,
        ActionItem::due_on,
        Value::Date(Date::parse_iso("2028-01-10").unwrap()),
    );
    set(&mut project, target, ActionItem::state, Value::Choice("open".into()));
    let mut world = to(shown(project), |it| *it == Kind::Actions);
    let text = world.text();
    assert!(!text.contains("Petersen") && text.contains("andere"), "{text}");
}

#[test]
fn a_form_over_the_pages_keeps_what_it_does_not_ask_for() {
    // An item with internal notes and non-public effects, written to in front of the public.
    let mut project = marked_in_session();
    let session = sessions::running(&project).unwrap().id.raw();
    let item = sessions::agenda(&project, session)[0].target();
    set(&mut project, item, AgendaItem::result, Value::Empty);
    let effects = project.agenda_items.find(item.id).unwrap().effects.clone();
    assert!(!effects.0.is_empty());
    let world = World::with(project, sample::as_of()).keys("f5 p");
    let world = to(world, |it| *it == Kind::Matter(item.id))
        .keys("N")
        .types("So beschlossen")
        .keys("ctrl-s");
    let now = world.project().agenda_items.find(item.id).unwrap();
    assert_eq!(now.result.text(), "So beschlossen");
    assert_eq!(now.effects, effects);
    // What is recorded in front of the public still belongs to session and item.
    let world = world.keys("r").types("Neues Risiko").keys("ctrl-s");
    let risk = world
        .project()
        .risks
        .iter()
        .find(|it| it.name == "Neues Risiko")
        .unwrap();
    assert_eq!(risk.get(Risk::agenda_item.key), Value::Link(item.id));
    assert_eq!(risk.get(Risk::session.key), Value::Link(session));
}
