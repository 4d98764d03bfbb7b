//! What readers of papers stumbled over: closed sessions, stale deviations, sentences that were wrong.

use super::{all_texts, date, founded, paper_of};
use leitstand::calendar::Date;
use leitstand::catalogue::sample;
use leitstand::domain::choice::Choice;
use leitstand::domain::facts::{is_answered, settled_of};
use leitstand::domain::schema::{
    Clarification, Deviation, GuidingQuestion, Mandate, MandateSource, Paper, PaperOccasion, Question, Readiness,
    Resolution, Responsibility, Seat, StartLetter, SupportForm,
};
use leitstand::domain::value::FieldType;
use leitstand::domain::{Change, EntityKind, Field, IdSource, Privacy, Project, Record, Target, Value};
use leitstand::formats::Format;
use leitstand::papers::find;
use leitstand::rules::Findings;
use leitstand::schedule::{Comparison, PlanDates};
use leitstand::text::Lang;

fn with(mut project: Project, target: Target, values: &[(Field, Value)]) -> Project {
    for (field, value) in values {
        let (field, value) = (*field, value.clone());
        project.apply(&Change::Set { target, field, value }).unwrap();
    }
    project
}

fn with_new(mut project: Project, kind: EntityKind, seed: u64, values: Vec<(Field, Value)>) -> Project {
    let target = Target {
        kind,
        id: IdSource::seeded(seed).next_id(),
    };
    let order = project.last_place(kind);
    project.apply(&Change::Insert { target, order, values }).unwrap();
    project
}

fn words(words: &str) -> Value {
    Value::Text(words.to_owned())
}

/// The first record of the kind whose text field reads so.
fn with_text(project: &Project, kind: EntityKind, field: Field, text: &str) -> Target {
    let mut all = project.records(kind);
    all.find(|it| it.get(field.key) == words(text)).unwrap().target()
}

fn written(project: &Project, as_of: Date, key: &str, lang: Lang, audience: Privacy) -> String {
    Format::Markdown.render(&paper_of(project, as_of, find(key).unwrap(), lang, audience))
}

fn sample_paper(project: &Project, key: &str, audience: Privacy) -> String {
    written(project, sample::as_of(), key, Lang::De, audience)
}

/// The part of a paper below a heading.
fn below<'a>(text: &'a str, heading: &str) -> &'a str {
    let part = text.split(&format!("## {heading}\n")).nth(1);
    part.map(|it| it.split("\n## ").next().unwrap()).unwrap_or_default()
}

#[test]
fn a_resolution_of_a_closed_session_stands_in_no_public_paper() {
    let project = sample::project();
    let target = with_text(&project, EntityKind::Resolution, Resolution::file_number, "KA 2026/88");
    let marks = [
        "KA 2026/88",
        "26.10.2026",
        "26/10/2026",
        "vorberaten und empfohlen",
        "Vorberatung",
    ];
    let listed = sample_paper(&project, "council-paper", Privacy::Public);
    assert!(listed.contains(marks[0]) && listed.contains(marks[1]), "{listed}");
    let closed = with(project, target, &[(Resolution::closed_session, Value::Yes)]);
    all_texts(&closed, sample::as_of(), &|key, audience, text| {
        if audience == Privacy::Public {
            let found = marks.iter().find(|it| text.contains(**it));
            assert_eq!(found, None, "{key}");
        }
    });
    let inside = sample_paper(&closed, "council-paper", Privacy::NonPublic);
    assert!(inside.contains(marks[0]) && inside.contains(marks[1]), "{inside}");
}

#[test]
fn a_paper_for_a_closed_session_tells_nothing_of_itself_in_public() {
    let project = sample::project();
    let paper = with_text(&project, EntityKind::Paper, Paper::number, "KT 2026/41");
    let resolution = with_text(&project, EntityKind::Resolution, Resolution::file_number, "KT 2026/41");
    let title = (Paper::title, words("Geheimer Betreff"));
    let project = with(project, paper, &[title]);
    // Either mark is enough: what came of a closed paper is closed, and so is a paper that was resolved behind closed doors.
    for marked in [(paper, Paper::closed_session), (resolution, Resolution::closed_session)] {
        let closed = with(project.clone(), marked.0, &[(marked.1, Value::Yes)]);
        let marks = ["KT 2026/41", "16.11.2026", "Geheimer Betreff", "16/11/2026"];
        all_texts(&closed, sample::as_of(), &|key, audience, text| {
            if audience == Privacy::Public {
                let found = marks.iter().find(|it| text.contains(**it));
                assert_eq!(found, None, "{key}: {text}");
            }
        });
        let text = sample_paper(&closed, "council-paper", Privacy::Public);
        assert!(
            !text.contains("Externe Begleitung des Verfahrens"),
            "no other paper: {text}"
        );
        assert!(
            text.contains("Die Beratungsfolge steht in der nichtöffentlichen Fassung"),
            "{text}"
        );
        assert!(!text.contains("[fehlt: Nummer der Vorlage]") && !text.contains("[fehlt: Datum der Sitzung]"));
        assert!(
            !text.contains("liegt bisher nicht vor") && !text.contains("liegt bereits"),
            "{text}"
        );
        let inside = sample_paper(&closed, "council-paper", Privacy::NonPublic);
        assert!(inside.contains("Geheimer Betreff") && inside.contains("KT 2026/41"));
    }
}

#[test]
fn a_paper_does_not_repeat_a_closed_resolution_it_is_not_linked_to() {
    let project = sample::project();
    let paper = with_text(&project, EntityKind::Paper, Paper::number, "KT 2026/41");
    let resolution = with_text(&project, EntityKind::Resolution, Resolution::file_number, "KT 2026/41");
    let unlinked = with(project, paper, &[(Paper::resolution, Value::Empty)]);
    let text = sample_paper(&unlinked, "council-paper", Privacy::Public);
    assert!(text.contains("KT 2026/41") && text.contains("16.11.2026"), "{text}");
    let closed = with(unlinked, resolution, &[(Resolution::closed_session, Value::Yes)]);
    let text = sample_paper(&closed, "council-paper", Privacy::Public);
    assert!(!text.contains("KT 2026/41") && !text.contains("16.11.2026"), "{text}");
    assert!(text.contains("26.10.2026"), "the open step before it stays: {text}");
    // The open part of the same session resolved about it too: the day is no secret.
    let open = vec![
        (Resolution::body, words("Kreistag")),
        (Resolution::on, Value::Date(date("2026-11-16"))),
    ];
    let both = with_new(closed, EntityKind::Resolution, 12, open);
    assert!(sample_paper(&both, "council-paper", Privacy::Public).contains("| Kreistag | Entscheidung | 16.11.2026 |"));
}

/// The deviations a paper tells.
fn deviations(text: &str) -> Vec<&str> {
    let items = below(text, "Bewusst abweichend").lines();
    items
        .filter_map(|it| it.strip_prefix("- "))
        .filter_map(|it| it.split(". Grund:").next())
        .collect()
}

#[test]
fn a_deviation_is_told_while_its_point_is_there() {
    let (project, as_of) = (sample::project(), sample::as_of());
    let (without, early) = (
        "Ohne externe Begleitung",
        "Sprachmittlung vor dem Beschluss des Konzepts",
    );
    let of = |project: &Project, as_of, key| {
        let text = written(project, as_of, key, Lang::De, Privacy::NonPublic);
        deviations(&text).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    // The promises were given in writing since: nothing is left that R07 would say.
    assert_eq!(of(&project, as_of, "talk-sheet"), [without, early]);
    // On the day before the last one was decided nobody knew of it.
    assert_eq!(of(&project, date("2028-01-23"), "talk-sheet"), [without]);
    assert_eq!(of(&project, date("2028-01-24"), "talk-sheet"), [without, early]);
    // A letter that was sent stands for the day it was sent, one that was not for the reference date.
    assert_eq!(of(&project, as_of, "start-letter"), [without]);
    let letter = project.start_letter.reference();
    let unsent = with(project.clone(), letter, &[(StartLetter::sent_on, Value::Empty)]);
    assert_eq!(of(&unsent, as_of, "start-letter"), [without, early]);
    let early_letter = [(StartLetter::sent_on, Value::Date(date("2027-01-24")))];
    let before = with(project.clone(), letter, &early_letter);
    assert_eq!(of(&before, as_of, "start-letter"), Vec::<String>::new());
    let text = written(&before, as_of, "start-letter", Lang::De, Privacy::NonPublic);
    assert!(!text.trim_end().ends_with("---"), "no empty sheet at the end: {text}");
    // The point that R36 finds is gone: so is what was decided about it.
    let target = with_text(&project, EntityKind::Deviation, Deviation::subject, without);
    let stale = with(project.clone(), target, &[(Deviation::rule, words("R01"))]);
    assert_eq!(of(&stale, as_of, "talk-sheet"), [early]);
    // Without a reason it answers no point; one that answers none is told, and the reason marked.
    let bare = with(project.clone(), target, &[(Deviation::reason, Value::Empty)]);
    assert_eq!(of(&bare, as_of, "talk-sheet"), [early]);
    let bare = with(
        project,
        target,
        &[(Deviation::reason, Value::Empty), (Deviation::rule, Value::Empty)],
    );
    let text = written(&bare, as_of, "talk-sheet", Lang::De, Privacy::NonPublic);
    assert!(
        text.contains("Ohne externe Begleitung. Grund: **[fehlt: Grund]**"),
        "{text}"
    );
}

#[test]
fn the_state_of_the_order_is_told_in_whole_sentences_and_in_public_not_at_all() {
    for lang in Lang::ALL {
        let (project, as_of) = founded(lang);
        let mut told = Vec::new();
        for source in MandateSource::ALL {
            let value = Some(*source).to_value();
            let project = with(
                project.clone(),
                project.mandate.reference(),
                &[(Mandate::source, value)],
            );
            let public = written(&project, as_of, "council-paper", lang, Privacy::Public);
            let neutral = match lang {
                Lang::De => "Ein Beschluss des Kreistags liegt bisher nicht vor.",
                Lang::En => "There is no resolution of the Kreistag yet.",
            };
            let is_resolved = matches!(
                source,
                MandateSource::Resolution | MandateSource::ResolutionAndCommissioning
            );
            assert_eq!(public.contains(neutral), !is_resolved, "{source:?}: {public}");
            let exposing = ["Stellenbeschreibung", "Vorgesetzte", "job description", "superior"];
            let found = exposing.iter().find(|it| public.contains(**it));
            assert_eq!(found, None, "{public}");
            let closed = written(&project, as_of, "council-paper", lang, Privacy::NonPublic);
            let start = ["Ausgangslage: ", "Situation: "];
            let line = closed
                .lines()
                .find_map(|it| start.iter().find_map(|start| it.strip_prefix(start)));
            let line = line.unwrap().to_owned();
            assert!(
                line.ends_with('.') && !line.contains(": ") && !line.contains(".."),
                "{line}"
            );
            assert!(line.starts_with(char::is_uppercase), "{line}");
            assert!(!told.contains(&line), "{line}");
            told.push(line);
        }
    }
}

#[test]
fn the_paper_says_who_chairs_only_once_it_is_known() {
    let (project, as_of) = founded(Lang::De);
    let lead = |project: &Project, audience| {
        let text = written(project, as_of, "council-paper", Lang::De, audience);
        text.lines()
            .find(|it| it.contains("Federführung: "))
            .unwrap()
            .to_owned()
    };
    let open = lead(&project, Privacy::Public);
    assert!(!open.contains("unter Leitung"), "{open}");
    assert!(
        open.contains("Vorschlag für den Vorsitz: die Verwaltungsspitze."),
        "{open}"
    );
    let form = Some(SupportForm::Chair).to_value();
    let responsibility = project.responsibility.reference();
    let promised = with(project.clone(), responsibility, &[(Responsibility::support_form, form)]);
    assert!(lead(&promised, Privacy::NonPublic).contains("unter Leitung der Verwaltungsspitze"));
    // How the head supports the process is not public.
    assert!(lead(&promised, Privacy::Public).contains("Vorschlag"));
    let seat = |organisation: &str| vec![(Seat::organisation, words(organisation)), (Seat::is_chair, Value::Yes)];
    let other = with_new(project, EntityKind::Seat, 5, seat("Sozialdezernat"));
    let other = lead(&other, Privacy::Public);
    assert!(other.contains("Den Vorsitz hat: Sozialdezernat."), "{other}");
    assert!(
        !other.contains("unter Leitung") && !other.contains("Vorschlag"),
        "{other}"
    );
    let sample = sample_paper(&sample::project(), "council-paper", Privacy::Public);
    assert!(sample.contains("unter Leitung der Landrätin"), "{sample}");
}

#[test]
fn the_start_letter_goes_on_in_lower_case_and_knows_one_day_of_beginning() {
    let first = |project: &Project, as_of, lang| {
        let text = written(project, as_of, "start-letter", lang, Privacy::NonPublic);
        let mut lines = text
            .lines()
            .skip_while(|it| !it.ends_with("olleginnen und Kollegen,") && !it.starts_with("Dear"));
        (lines.nth(2).unwrap().to_owned(), text)
    };
    let (new, as_of) = founded(Lang::De);
    let (line, text) = first(&new, as_of, Lang::De);
    assert!(line.starts_with("am 14.06.2027 beginnt die Arbeit"), "{line}");
    assert!(
        !text.contains("eute beginnt") && !text.contains("Wir beginnen"),
        "{text}"
    );
    let letter = new.start_letter.reference();
    let sent = with(
        new.clone(),
        letter,
        &[(StartLetter::sent_on, Value::Date(date("2027-06-14")))],
    );
    let (line, text) = first(&sent, as_of, Lang::De);
    assert!(line.starts_with("heute beginnt die Arbeit"), "{line}");
    assert_eq!(text.matches("14.06.2027").count(), 1, "the date of the letter: {text}");
    let by = (Mandate::commissioned_by, words("Landrat"));
    let ordered = with(new.clone(), new.mandate.reference(), &[by]);
    assert!(first(&ordered, as_of, Lang::De).0.starts_with("am "));
    let body = vec![(Resolution::body, words("Ausschuss"))];
    let resolved = with_new(new, EntityKind::Resolution, 6, body);
    assert!(first(&resolved, as_of, Lang::De).0.starts_with("am "));
    let (project, as_of) = (sample::project(), sample::as_of());
    let (line, text) = first(&project, as_of, Lang::De);
    assert!(line.starts_with("am 16.11.2026 hat der Kreistag beschlossen"), "{line}");
    assert!(line.ends_with("Heute beginnt die Arbeit daran."), "{line}");
    assert!(!text.contains("Wir beginnen"), "{text}");
    let english = first(&project, as_of, Lang::En).0;
    assert!(english.starts_with(char::is_uppercase), "{english}");
}

#[test]
fn nothing_is_said_twice_and_every_sign_is_the_same() {
    let project = sample::project();
    let text = sample_paper(&project, "questions", Privacy::NonPublic);
    assert!(
        text.contains("** Bisher niemand.") && !text.contains("Bisher: Bisher"),
        "{text}"
    );
    assert!(text.contains("** Bisher: Mit allen Stellen"), "{text}");
    let said = with_text(
        &project,
        EntityKind::GuidingQuestion,
        GuidingQuestion::code,
        "facilitation-advice",
    );
    let answer = Value::Paragraphs(vec!["So far nobody.".to_owned()]);
    let english = with(project.clone(), said, &[(GuidingQuestion::answer, answer)]);
    let english = written(&english, sample::as_of(), "questions", Lang::En, Privacy::NonPublic);
    assert!(english.contains("** So far nobody."), "{english}");
    for lang in Lang::ALL {
        let text = written(&project, sample::as_of(), "stakeholders", lang, Privacy::Internal);
        let rows: Vec<&str> = text.lines().filter(|it| it.starts_with('|')).collect();
        assert!(rows.iter().any(|it| it.contains("| −1 |")), "{text}");
        assert!(rows.iter().any(|it| it.contains("| +2 |")), "{text}");
        assert!(
            !rows.iter().any(|it| it.contains("| -") && !it.contains("| ---")),
            "{text}"
        );
    }
}

#[test]
fn milestones_are_states_without_numbers_of_sessions() {
    for (project, as_of) in [(sample::project(), sample::as_of()), founded(Lang::De)] {
        for audience in [Privacy::Public, Privacy::NonPublic] {
            let text = written(&project, as_of, "council-paper", Lang::De, audience);
            let part = below(&text, "Zeitplan");
            let names: Vec<&str> = part
                .lines()
                .filter_map(|it| it.strip_prefix("| ")?.split(" | ").next())
                .collect();
            let expected = [
                "Meilenstein",
                "---",
                "Startsignal",
                "Steuerungsgruppe konstituiert",
                "Prozessdesign gebilligt",
                "Handlungsfelder festgelegt",
                "Leitbild gebilligt",
                "Bestandsbericht liegt vor",
                "Ziele gebilligt",
                "Maßnahmen priorisiert",
                "Maßnahmen verbindlich",
                "Gesamtentwurf gebilligt",
                "Beschluss im Kreistag",
                "Übergabe",
                "Erster Bericht",
            ];
            assert_eq!(names, expected);
        }
    }
}

#[test]
fn the_day_by_which_to_invite_stands_in_no_public_invitation() {
    let project = sample::project();
    for (audience, is_told) in [
        (Privacy::Public, false),
        (Privacy::NonPublic, true),
        (Privacy::Internal, true),
    ] {
        let text = sample_paper(&project, "invitation", audience);
        assert_eq!(text.contains("Einladung spätestens am"), is_told, "{audience:?}");
    }
}

#[test]
fn the_talk_sheet_asks_for_the_most_important_points_where_nothing_is_to_be_decided() {
    let project = sample::project();
    let text = sample_paper(&project, "talk-sheet", Privacy::NonPublic);
    let asked = below(&text, "Worum ich bitte");
    let items: Vec<&str> = asked.lines().filter(|it| it.starts_with("- ")).collect();
    assert_eq!(items.len(), 3, "{text}");
    assert!(items.iter().all(|it| it.trim_end().ends_with('.')), "{asked}");
    assert!(!text.contains("nichts zu entscheiden"), "{text}");
    // What rests on conversations stays out of the wider form.
    assert!(!asked.contains("Schulamt"), "{asked}");
    let (new, as_of) = founded(Lang::De);
    let text = written(&new, as_of, "talk-sheet", Lang::De, Privacy::NonPublic);
    assert!(
        !text.contains("Worum ich bitte") && text.contains("## Was Sie entscheiden können"),
        "{text}"
    );
    // Where every point was answered there is nothing to ask for.
    let dates = PlanDates::of(&project, sample::as_of());
    let findings = Findings::of(&project, &dates, &Comparison::of(&project, &dates));
    let mut rules: Vec<String> = findings.unanswered().map(|it| it.rule.to_string()).collect();
    rules.dedup();
    let mut answered = project;
    for (seed, rule) in (40..).zip(rules) {
        let values = vec![
            (Deviation::subject, words("Bewusst so")),
            (Deviation::rule, words(&rule)),
            (Deviation::reason, Value::Paragraphs(vec!["So verabredet.".to_owned()])),
        ];
        answered = with_new(answered, EntityKind::Deviation, seed, values);
    }
    let text = sample_paper(&answered, "talk-sheet", Privacy::NonPublic);
    assert!(
        text.contains("Zurzeit ist nichts zu entscheiden.") && !text.contains("Worum ich bitte"),
        "{text}"
    );
}

#[test]
fn the_talk_sheet_names_the_questions_that_are_open_though_none_is_asked() {
    let project = sample::project();
    let text = sample_paper(&project, "talk-sheet", Privacy::NonPublic);
    let lead = "Von Ihnen brauche ich zum Auftrag zurzeit keine Antwort. In der Klärung sind noch offen:";
    let part = below(&text, "Fragen an Sie");
    assert!(part.contains(lead) && !text.contains("keine Frage offen"), "{text}");
    let named = part.lines().filter(|it| it.starts_with("- ")).count();
    let is_open = |it: &&Question| {
        let (answered, all) = settled_of(&project, **it);
        let mut rows = project.clarifications.iter();
        answered < all || rows.any(|row| row.question == Some(**it) && !is_answered(row.state))
    };
    let open = Question::ALL.iter().filter(is_open).count();
    assert!(open > 0 && named == open, "{part}");
    // Once all are settled, nothing is open.
    let state = |field| [(field, Value::Choice("settled".to_owned()))];
    let mut done = project.clone();
    for row in project.clarifications.iter() {
        done = with(done, row.target(), &state(Clarification::state));
    }
    for row in project.guiding_questions.iter() {
        done = with(done, row.target(), &state(GuidingQuestion::state));
    }
    let text = sample_paper(&done, "talk-sheet", Privacy::NonPublic);
    assert!(
        below(&text, "Fragen an Sie").contains("Zum Auftrag ist keine Frage offen."),
        "{text}"
    );
}

#[test]
fn the_readiness_record_tells_of_which_day_its_criteria_are() {
    let project = sample::project();
    let note = "Die Kriterien zeigen den Stand vom 29.05.2028. Das Ergebnis wurde am 26.02.2027 festgestellt.";
    let text = sample_paper(&project, "readiness", Privacy::NonPublic);
    let part = below(&text, "Kriterien");
    assert!(part.trim_start().starts_with(note), "{part}");
    let same_day = written(&project, date("2027-02-26"), "readiness", Lang::De, Privacy::NonPublic);
    assert!(!same_day.contains("Die Kriterien zeigen"), "{same_day}");
    let record = project.readiness.reference();
    let open = with(project, record, &[(Readiness::assessed_on, Value::Empty)]);
    let open = sample_paper(&open, "readiness", Privacy::NonPublic);
    assert!(!open.contains("Die Kriterien zeigen"), "{open}");
}

#[test]
fn an_earlier_resolution_is_not_denied() {
    let (project, as_of) = founded(Lang::De);
    let paper = vec![
        (Paper::title, words("Integrationskonzept")),
        (Paper::occasion, Some(PaperOccasion::Mandate).to_value()),
        (Paper::session_on, Value::Date(date("2027-03-01"))),
    ];
    let project = with_new(project, EntityKind::Paper, 8, paper);
    let resolution = vec![
        (Resolution::body, words("Kreistag")),
        (Resolution::on, Value::Date(date("2026-05-04"))),
    ];
    let resolved = with_new(project.clone(), EntityKind::Resolution, 9, resolution);
    let text = |project: &Project| written(project, as_of, "council-paper", Lang::De, Privacy::Public);
    assert!(text(&project).contains("Ein Beschluss des Kreistags liegt bisher nicht vor."));
    let earlier = text(&resolved);
    assert!(
        earlier.contains("Ein Beschluss des Kreistags liegt bereits vor."),
        "{earlier}"
    );
}
