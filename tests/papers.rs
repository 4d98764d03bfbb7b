//! The papers: each in both languages, of the sample and of a project founded today, in each form it may have. Every golden
//! text was read; and no form holds more than its reader may see.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "papers/reading.rs"]
mod reading;
#[path = "papers/sessions.rs"]
mod sessions;
mod support;

use leitstand::calendar::Date;
use leitstand::catalogue::founding::found;
use leitstand::catalogue::sample;
use leitstand::catalogue::words::ProjectWords;
use leitstand::domain::choice::Choice;
use leitstand::domain::schema::{CommuneKind, Founding, PlanVariant, Session, SessionState, Settings, UnitWord};
use leitstand::domain::{Change, Entity, EntityKind, IdSource, OrderKey, Privacy, Project, RawId, Target, Value};
use leitstand::formats::Format;
use leitstand::i18n::label;
use leitstand::i18n::words::Words;
use leitstand::papers::lines::{Line, lines};
use leitstand::papers::{AUDIENCES, Document, Occasion, PAPERS, Paper, Refused, Source, find};
use leitstand::rules::{Fact, Finding, Findings};
use leitstand::schedule::{Comparison, PlanDates};
use leitstand::text::Lang;
use support::marks::{class_mark, marked, own_words};
use support::world::World;

fn date(text: &str) -> Date {
    Date::parse_iso(text).unwrap()
}

/// A county founded today, in which nothing else has been entered.
fn founded(lang: Lang) -> (Project, Date) {
    let mut answers = Founding::blank(RawId::from_bits(1), OrderKey::default());
    answers.kind = Some(CommuneKind::County);
    answers.name = "Auenfeld".into();
    answers.variant = PlanVariant::Standard;
    answers.start_on = Some(date("2027-06-14"));
    let words = Words::new(lang, answers.kind, answers.head_title);
    let words = ProjectWords {
        head: words.head(),
        council: words.council(),
        committee: words.committee(),
        unit: label::choice(lang, UnitWord::SPEC, UnitWord::default().key()),
        gender: answers.gender_form,
    };
    let today = date("2026-11-23");
    let project = found(&answers, &words, &mut IdSource::seeded(7), (today, lang)).unwrap();
    (project, today)
}

fn made(project: &Project, dates: &PlanDates, paper: &Paper, occasion: Occasion) -> Result<Document, Refused> {
    let findings = &Findings::of(project, dates, &Comparison::of(project, dates));
    let source = Source {
        project,
        dates,
        findings,
    };
    paper.document(source, occasion)
}

fn paper_of(project: &Project, as_of: Date, paper: &Paper, lang: Lang, audience: Privacy) -> Document {
    let dates = PlanDates::of(project, as_of);
    let occasion = Occasion {
        lang,
        as_of,
        audience,
        about: None,
    };
    made(project, &dates, paper, occasion).unwrap()
}

#[test]
fn every_paper_of_the_sample_and_of_a_new_project_in_both_languages() {
    for lang in Lang::ALL {
        let sample = (sample::project(), sample::as_of());
        for (name, (project, as_of)) in [("sample", sample), ("new", founded(lang))] {
            for paper in PAPERS {
                for audience in paper.audiences() {
                    let document = paper_of(&project, as_of, paper, lang, audience);
                    let name = format!("{}_{}_{name}_{}", paper.key, key(audience), lang.code());
                    insta::assert_snapshot!(name, Format::Markdown.render(&document));
                }
            }
        }
    }
}

fn key(audience: Privacy) -> &'static str {
    match audience {
        Privacy::Public => "public",
        Privacy::NonPublic => "nonpublic",
        Privacy::Internal => "internal",
    }
}

/// The project with every session held, so that there are minutes.
fn all_held(mut project: Project) -> Project {
    let sessions: Vec<Target> = project.records(EntityKind::Session).map(|it| it.target()).collect();
    for target in sessions {
        let value = Value::Choice(SessionState::Held.key().to_owned());
        let change = Change::Set {
            target,
            field: Session::state,
            value,
        };
        project.apply(&change).unwrap();
    }
    project
}

/// Every paper of a project in every form, in every format, and as the screen shows it.
fn all_texts(project: &Project, as_of: Date, check: &dyn Fn(&str, Privacy, &str)) {
    for paper in PAPERS {
        for audience in paper.audiences() {
            for lang in Lang::ALL {
                let document = paper_of(project, as_of, paper, lang, audience);
                for format in Format::ALL {
                    check(paper.key, audience, &format.render(&document));
                }
                let screen: Vec<String> = lines(&document, 76).iter().map(Line::text).collect();
                check(paper.key, audience, &screen.join("\n"));
                for session in paper.sessions(project).iter().filter(|_| paper.is_of_session()) {
                    let about = Some(session.id.raw());
                    let occasion = Occasion {
                        lang,
                        as_of,
                        audience,
                        about,
                    };
                    let document = made(project, &PlanDates::of(project, as_of), paper, occasion).unwrap();
                    check(paper.key, audience, &Format::Markdown.render(&document));
                }
            }
        }
    }
}

#[test]
fn no_paper_holds_more_than_its_reader_may_see() {
    let (project, held) = (marked(), all_held(marked()));
    let cases = ["2026-01-10", "2027-06-01", "2028-05-29"].map(|it| (&project, it));
    for (project, as_of) in cases.into_iter().chain([(&held, "2028-05-29")]) {
        all_texts(project, date(as_of), &|key, audience, text| {
            let hidden = [Privacy::NonPublic, Privacy::Internal]
                .into_iter()
                .filter(|it| *it > audience);
            for class in hidden {
                let found = text
                    .find(class_mark(class))
                    .map(|at| &text[at..(at + 18).min(text.len())]);
                assert_eq!(found, None, "{key} for {audience:?}");
                let own = own_words(class).iter().find(|it| text.contains(**it));
                assert_eq!(own, None, "{key} for {audience:?}");
            }
        });
    }
}

#[test]
fn the_forms_show_what_their_readers_may_see() {
    let project = marked();
    let as_of = date("2026-01-10");
    let text = |key: &str, audience| {
        let paper = find(key).unwrap();
        Format::Markdown.render(&paper_of(&project, as_of, paper, Lang::De, audience))
    };
    // The test above would be worth nothing if the marks never came through.
    assert!(text("stakeholders", Privacy::Internal).contains("SECRETMARK"));
    assert!(text("stakeholders", Privacy::Internal).contains("07.03.2101"));
    assert!(text("council-paper", Privacy::NonPublic).contains("987.654,01"));
    assert!(text("project-order", Privacy::NonPublic).contains("CLOSEDMARK"));
    assert!(!text("project-order", Privacy::Public).contains("CLOSEDMARK"));
    assert!(text("participants", Privacy::Public).contains("OPENMARK"));
    assert!(text("tasks", Privacy::NonPublic).contains("CLOSEDMARK"));
    let held = all_held(marked());
    let minutes = |audience| {
        let paper = find("minutes").unwrap();
        Format::Markdown.render(&paper_of(&held, as_of, paper, Lang::De, audience))
    };
    assert!(minutes(Privacy::Public).contains("## Ergebnisse") && minutes(Privacy::Public).contains("OPENMARK"));
    assert!(minutes(Privacy::NonPublic).contains("CLOSEDMARK"));
    for paper in PAPERS.iter().filter(|it| it.key != "decision-sheet") {
        let least = text(paper.key, paper.least);
        assert!(least.contains("MARK"), "{} holds nothing of the project", paper.key);
    }
}

#[test]
fn a_wider_audience_than_a_paper_allows_is_refused() {
    let (project, as_of) = (sample::project(), sample::as_of());
    let dates = PlanDates::of(&project, as_of);
    for paper in PAPERS {
        for audience in AUDIENCES {
            let occasion = Occasion {
                lang: Lang::De,
                as_of,
                audience,
                about: None,
            };
            let is_made = made(&project, &dates, paper, occasion).is_ok();
            assert_eq!(is_made, audience >= paper.least, "{} for {audience:?}", paper.key);
        }
    }
}

#[test]
fn deviations_stand_at_the_end_of_every_paper_that_may_tell_them() {
    let (project, as_of) = (sample::project(), sample::as_of());
    for paper in PAPERS {
        for audience in paper.audiences() {
            let text = Format::Markdown.render(&paper_of(&project, as_of, paper, Lang::De, audience));
            let is_told = text.contains("## Bewusst abweichend") && text.contains("Ohne externe Begleitung");
            let may_tell = audience > Privacy::Public && !paper.is_of_session();
            assert_eq!(is_told, may_tell, "{} for {audience:?}", paper.key);
            assert!(may_tell || !text.contains("Bewusst abweichend"), "{}", paper.key);
        }
    }
}

#[test]
fn what_is_not_clean_stands_in_no_paper() {
    let project = support::dirty::spoiled(&support::crowd::filled(), str::to_owned);
    for project in [all_held(project.clone()), project] {
        all_texts(&project, date("2026-01-10"), &|key, _, text| {
            assert_eq!(support::dirty::faults(text), None, "{key}");
        });
    }
}

#[test]
fn every_page_is_well_formed_and_escapes_the_project() {
    let mut project = support::dirty::spoiled(&support::crowd::filled(), |_| {
        "<b>&\"'|*# ]]></style><script>".to_owned()
    });
    project.name = "x".into();
    for project in [all_held(project.clone()), project, sample::project()] {
        for paper in PAPERS {
            for audience in paper.audiences() {
                for lang in Lang::ALL {
                    let document = paper_of(&project, date("2028-05-29"), paper, lang, audience);
                    let page = Format::Html.render(&document);
                    well_formed(&page, paper.key);
                    assert!(page.contains(&format!("<html lang=\"{}\">", lang.code())));
                    assert!(!page.contains("<script") && !page.contains("<b>"), "{}", paper.key);
                }
            }
        }
    }
}

/// Tags are closed in their order, nothing but known tags stands there, and headings do not jump.
fn well_formed(page: &str, key: &str) {
    const VOID: [&str; 1] = ["meta"];
    const KNOWN: [&str; 31] = [
        "html", "head", "meta", "title", "style", "body", "header", "main", "h1", "h2", "h3", "p", "ul", "ol", "li",
        "dl", "div", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "strong", "mark", "a", "em",
        "span",
    ];
    let mut open: Vec<&str> = Vec::new();
    let mut level = 0;
    let mut rest = page.strip_prefix("<!DOCTYPE html>\n").unwrap();
    while let Some(at) = rest.find('<') {
        let end = rest[at..]
            .find('>')
            .unwrap_or_else(|| panic!("{key}: a tag without end"))
            + at;
        let tag = &rest[at + 1..end];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{key}: </{name}>");
        } else {
            let name = tag.split(' ').next().unwrap();
            assert!(KNOWN.contains(&name), "{key}: <{name}>");
            assert_eq!(tag.matches('"').count() % 2, 0, "{key}: <{tag}>");
            if let Some(heading) = name.strip_prefix('h').and_then(|it| it.parse::<i32>().ok()) {
                assert!(heading <= level + 1, "{key}: {name} below level {level}");
                level = heading;
            }
            if !VOID.contains(&name) {
                open.push(name);
            }
            if name == "table" {
                assert!(
                    rest[end + 1..].starts_with("\n<caption>"),
                    "{key}: a table without caption"
                );
            }
        }
        rest = &rest[end + 1..];
    }
    assert_eq!(open, Vec::<&str>::new(), "{key}");
    assert_eq!(page.matches("<h1>").count(), 1, "{key}");
}

#[test]
fn no_line_of_a_paper_is_wider_than_its_screen() {
    let projects = [sample::project(), marked(), founded(Lang::De).0];
    for project in projects {
        for paper in PAPERS {
            for width in [10, 40, 56, 76, 78] {
                let document = paper_of(&project, date("2028-05-29"), paper, Lang::De, paper.least);
                for line in lines(&document, width) {
                    let cells = leitstand::text::width::width(line.text().trim_end());
                    assert!(cells <= width, "{} at {width}: {:?}", paper.key, line.text());
                }
            }
        }
    }
}

#[test]
fn the_same_project_gives_the_same_paper() {
    let (project, as_of) = (sample::project(), sample::as_of());
    for paper in PAPERS {
        let make = || Format::Html.render(&paper_of(&project, as_of, paper, Lang::De, paper.least));
        assert_eq!(make(), make(), "{}", paper.key);
    }
}

#[test]
fn the_council_paper_takes_the_headings_of_the_commune() {
    let mut project = sample::project();
    let headings = [
        "Beschlussvorschlag",
        "Sachverhalt",
        "Gleichstellung",
        "Finanzielle Auswirkungen",
        "Anlagen",
    ];
    project
        .apply(&Change::Set {
            target: project.settings.reference(),
            field: Settings::paper_headings,
            value: Value::Paragraphs(headings.map(str::to_owned).to_vec()),
        })
        .unwrap();
    let paper = find("council-paper").unwrap();
    let text = Format::Markdown.render(&paper_of(&project, sample::as_of(), paper, Lang::De, Privacy::Public));
    let found: Vec<&str> = text.lines().filter_map(|it| it.strip_prefix("## ")).collect();
    assert_eq!(found, headings);
    assert!(text.contains("[fehlt: Text zu „Gleichstellung“]"), "{text}");
    // What has no heading of its own is not lost.
    let facts = text
        .split("## Sachverhalt")
        .nth(1)
        .unwrap()
        .split("\n## ")
        .next()
        .unwrap();
    for part in ["### Begründung", "### Zeitplan", "### Mitzeichnung"] {
        assert!(facts.contains(part), "{part} in {facts}");
    }
}

/// The files of the memory disk that end like this.
fn written(world: &World, end: &str) -> Vec<String> {
    let names = world.fs.files().into_iter().map(|it| it.display().to_string());
    names.filter(|it| it.ends_with(end)).collect()
}

#[test]
fn f12_lists_the_papers_and_enter_reads_one() {
    World::sample()
        .keys("3 f12")
        .sees("Gesprächsblatt")
        .sees("Beschlussvorlage")
        .keys("enter")
        .sees("nichtöffentlich")
        .sees("Der Auftrag heute")
        .keys("end")
        .sees("Bewusst abweichend")
        .does_not_see("Der Auftrag heute")
        .keys("home")
        .sees("Der Auftrag heute")
        .keys("esc")
        .sees("Projektauftrag")
        .does_not_see("Der Auftrag heute")
        .keys("esc")
        .does_not_see("Projektauftrag");
}

#[test]
fn the_state_opens_the_talk_sheet_with_one_key() {
    World::sample()
        .keys("0 g")
        .sees("Gesprächsblatt")
        .sees("Der Auftrag heute");
}

#[test]
fn the_reader_shows_the_paper_for_another_audience() {
    let world = World::sample().size(120, 60).keys("f12 end enter").sees("öffentlich");
    // The last one, the list for all, has three forms; they hold the same but for the deviations.
    let world = world
        .does_not_see("Bewusst abweichend")
        .keys("a")
        .sees("nichtöffentlich")
        .keys("end");
    world
        .sees("Bewusst abweichend")
        .keys("a a")
        .does_not_see("nichtöffentlich");
    // The internal one has no other form, and says so.
    World::sample().keys("f12 end up enter a").sees("nur intern");
}

#[test]
fn a_paper_is_written_beside_the_project_in_both_formats() {
    let mut world = World::sample().keys("f12 down down enter w");
    assert!(
        world.text().contains("auenfeld-beschlussvorlage-2028-05-29.md"),
        "{}",
        world.text()
    );
    let (pages, texts) = (written(&world, ".html"), written(&world, ".md"));
    assert_eq!((pages.len(), texts.len()), (1, 1));
    let project = world.cockpit().file.path.clone();
    assert_eq!(std::path::Path::new(&texts[0]).parent(), project.parent());
    let text = String::from_utf8(world.fs.content(&texts[0]).unwrap()).unwrap();
    assert!(text.starts_with("# Beschlussvorlage\n") && text.contains("öffentlich"));
    // Written once more it does not get a second name; for another audience it gets another one.
    let world = world.keys("w");
    assert_eq!(written(&world, ".md").len(), 1);
    let world = world.keys("a w");
    assert_eq!(
        written(&world, "-nichtoeffentlich.md").len(),
        1,
        "{:?}",
        world.fs.files()
    );
}

#[test]
fn a_paper_that_was_edited_by_hand_is_not_replaced() {
    let world = World::sample().keys("f12 down down enter w");
    let first = written(&world, ".md").remove(0);
    world.fs.put(&first, "von Hand");
    let world = world.keys("w").sees("2028-05-29-2.md");
    assert_eq!(world.fs.content(&first).unwrap(), "von Hand".as_bytes());
    assert_eq!(written(&world, ".md").len(), 2);
}

#[test]
fn a_paper_that_cannot_be_written_says_why_and_stays() {
    let world = World::sample().keys("f12 enter");
    let folder = world.cockpit().file.path.parent().unwrap().to_path_buf();
    world
        .fs
        .fail_below(folder, leitstand::domain::problem::IoKind::StorageFull);
    world.keys("w").sees("Das Papier wurde nicht geschrieben").keys("esc");
}

#[test]
fn papers_are_read_on_every_size_of_screen() {
    for (width, height) in [(60, 15), (72, 20), (80, 24), (120, 40), (200, 60)] {
        for (place, paper) in PAPERS.iter().enumerate() {
            let down = "down ".repeat(place);
            let mut world = World::sample().size(width, height).keys(&format!("f12 {down}enter"));
            let title = leitstand::i18n::say(Lang::De, &(paper.title)());
            assert!(
                world.text().contains(&title),
                "{} at {width}×{height}:\n{}",
                paper.key,
                world.text()
            );
            world.press("page-down page-down page-up");
            world.press("end");
            let end = world.text();
            world.press("down");
            assert_eq!(world.text(), end, "{} at {width}×{height}", paper.key);
        }
    }
}

/// Whether a point rests on assessments, conversations, personal interests, the contract of the lead or the commissioner's own
/// notes. Written down here once more, not asked of the code that leaves such points out.
fn is_internal(project: &Project, point: &Finding) -> bool {
    let names_interests = || match point.fact("missing") {
        Some(Fact::List(all)) => all.contains(&Fact::Records(EntityKind::Interest)),
        _ => false,
    };
    match point.rule.0 {
        9 | 10 | 26 | 28 | 64 | 66 => true,
        6 => names_interests(),
        // Where nobody is recorded to speak with, that is what is said.
        27 => !project.stakeholders.is_empty(),
        72 => point.wording == "rule-r72",
        _ => false,
    }
}

#[test]
fn open_points_that_rest_on_internal_notes_stand_in_no_wider_form() {
    let mut told = 0;
    let projects = [
        sample::project(),
        support::crowd::filled(),
        marked(),
        founded(Lang::De).0,
    ];
    for project in projects {
        for as_of in ["2026-01-10", "2027-05-20", "2028-05-29", "2031-01-10"] {
            let as_of = date(as_of);
            let dates = PlanDates::of(&project, as_of);
            let findings = Findings::of(&project, &dates, &Comparison::of(&project, &dates));
            let words = Words::of(Lang::De, &project.commune);
            let readiness = find("readiness").unwrap();
            let text = |audience| {
                let document = paper_of(&project, as_of, readiness, Lang::De, audience);
                let all: Vec<String> = lines(&document, 10_000).iter().map(Line::text).collect();
                all.join("\n")
            };
            let (closed, internal) = (text(Privacy::NonPublic), text(Privacy::Internal));
            for point in &findings.open {
                let reason = leitstand::i18n::finding::reason(words, point);
                if is_internal(&project, point) {
                    assert!(!closed.contains(&reason), "{}: {reason}", point.rule);
                    told += usize::from(internal.contains(&reason));
                }
            }
        }
    }
    assert!(told > 5, "the internal form tells {told} such points");
}
