//! `leitstand export` as a script calls it: papers, refusals with the next step, exit codes.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

#[allow(dead_code, reason = "each test file uses its own part")]
#[path = "support/desk.rs"]
mod desk;

use desk::{Desk, FILE};
use leitstand::catalogue::sample;
use leitstand::domain::files::Expected;
use leitstand::domain::schema::SessionState;
use leitstand::papers::PAPERS;
use leitstand::store::disk::Disk;
use leitstand::store::save;

#[test]
fn every_paper_is_listed_and_written_in_both_formats() {
    let desk = Desk::with_project();
    let list = desk.call("export --list");
    assert_eq!((list.code, list.out.lines().count()), (0, PAPERS.len()), "{}", list.err);
    for paper in PAPERS {
        assert!(list.out.contains(paper.key));
        for suffix in ["md", "html"] {
            let name = format!("{}.{suffix}", paper.key);
            let call = format!(
                "export {FILE} {} --to {name} --audience internal --as-of 2027-01-11",
                paper.key
            );
            let answer = desk.call(&call);
            assert_eq!(answer.code, 0, "{}", answer.err);
            assert_eq!(answer.out, format!("Geschrieben: {name} (intern)\n"));
            let text = std::fs::read_to_string(desk.path(&name)).unwrap();
            assert!(text.starts_with(if suffix == "md" { "# " } else { "<!DOCTYPE html>" }));
        }
    }
}

#[test]
fn without_an_audience_a_paper_is_public_or_refused() {
    let desk = Desk::with_project();
    let answer = desk.call(&format!("export {FILE} council-paper --to x.md"));
    assert_eq!(
        (answer.code, answer.out.as_str()),
        (0, "Geschrieben: x.md (öffentlich)\n")
    );
    for (paper, key) in [("stakeholders", "internal"), ("talk-sheet", "nonpublic")] {
        let answer = desk.call(&format!("export {FILE} {paper} --to y.md"));
        assert_eq!(answer.code, 1);
        assert!(answer.err.contains(&format!("--audience {key}")), "{}", answer.err);
        assert!(!desk.path("y.md").exists());
    }
    let answer = desk.call(&format!(
        "export {FILE} stakeholders --to y.md --audience nonpublic --lang en"
    ));
    assert_eq!(answer.code, 1);
    assert!(answer.err.contains("cannot be written as non-public"), "{}", answer.err);
}

#[test]
fn a_file_that_stands_there_is_replaced_with_a_word_and_nothing_else_is() {
    let desk = Desk::with_project();
    let call = format!("export {FILE} participants --to x.md --as-of 2027-01-11");
    std::fs::write(desk.path("x.md"), "alt").unwrap();
    let answer = desk.call(&call);
    assert!(answer.out.contains("ist ersetzt"), "{}", answer.out);
    assert!(desk.call(&call).out.contains("ist schon auf diesem Stand"));
    std::fs::create_dir(desk.path("folder.md")).unwrap();
    let answer = desk.call(&format!("export {FILE} participants --to folder.md"));
    assert_eq!(answer.code, 1);
    assert!(answer.err.contains("Ordner"), "{}", answer.err);
    let before = std::fs::read(desk.path(FILE)).unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(desk.path(FILE), desk.path("link.md")).unwrap();
        let answer = desk.call(&format!("export {FILE} participants --to link.md"));
        assert_eq!(answer.code, 1);
        assert!(answer.err.contains("ist die Projektdatei"), "{}", answer.err);
    }
    assert_eq!(std::fs::read(desk.path(FILE)).unwrap(), before);
}

#[test]
fn wrong_use_names_what_is_possible() {
    let desk = Desk::with_project();
    let wrong = |call: &str, words: &str| {
        let answer = desk.call(call);
        assert_eq!(answer.code, 2, "{call}");
        assert!(answer.err.contains(words), "{call}: {}", answer.err);
    };
    wrong(
        &format!("export {FILE} talk-sheet --to x.docx --audience internal"),
        ".md oder .html",
    );
    wrong(&format!("export {FILE} letter --to x.md"), "start-letter");
    wrong(&format!("export {FILE} talk-sheet"), "--to");
    wrong(
        &format!("export {FILE} talk-sheet --to x.md --audience all"),
        "nonpublic",
    );
    wrong("export", "PAPER");
}

#[test]
fn a_dash_prints_markdown() {
    let desk = Desk::with_project();
    let answer = desk.call(&format!("export {FILE} invitation --to - --lang en --as-of 2027-01-11"));
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(
        answer.out.starts_with("# Invitation with agenda\n\n- **Commune:**"),
        "{}",
        answer.out
    );
}

#[test]
fn the_session_of_a_paper_is_named_by_number_or_id() {
    let desk = Desk::new();
    let project = sample::project();
    save(&Disk, &desk.path(FILE), &project, Expected::Nothing).unwrap();
    let minutes = |more: &str| {
        let call = format!("export {FILE} minutes --to - --audience nonpublic --as-of 2028-05-29 {more}");
        desk.call(&call)
    };
    let of = |more: &str, title: &str| {
        let answer = minutes(more);
        assert_eq!(answer.code, 0, "{}", answer.err);
        assert!(
            answer.out.contains(&format!("- **Sitzung:** {title}\n")),
            "{more}: {}",
            answer.out
        );
    };
    of("", "4. Sitzung der Steuerungsgruppe");
    of("--session 3", "3. Sitzung der Steuerungsgruppe");
    let group = project
        .sessions
        .iter()
        .find(|it| it.working_group.is_some() && it.state == SessionState::Held);
    let group = group.unwrap();
    of(&format!("--session {}", group.id.raw()), &group.title);
    // The fifth is still to come: no minutes, but an invitation.
    let answer = minutes("--session 5");
    assert_eq!((answer.code, answer.out.as_str()), (1, ""));
    assert!(
        answer
            .err
            .contains("gibt es keine Sitzung 5. Möglich sind: 4 (4. Sitzung der Steuerungsgruppe, 15.05.2028);")
    );
    assert!(answer.err.contains(&group.id.raw().to_string()), "{}", answer.err);
    let answer = desk.call(&format!(
        "export {FILE} invitation --to - --session 6 --lang en --as-of 2028-05-29"
    ));
    assert!(
        answer.out.contains("6. Sitzung der Steuerungsgruppe"),
        "{}{}",
        answer.out,
        answer.err
    );
}

#[test]
fn a_session_that_is_not_there_or_not_wanted_is_refused() {
    let desk = Desk::with_project();
    let answer = desk.call(&format!("export {FILE} minutes --to - --session 4"));
    assert_eq!(answer.code, 1);
    assert!(
        answer.err.contains("keine Sitzung 4, und auch keine andere"),
        "{}",
        answer.err
    );
    let answer = desk.call(&format!("export {FILE} council-paper --to x.md --session 4"));
    assert_eq!(answer.code, 2);
    assert!(
        answer.err.contains("--session gilt für: invitation, minutes, tasks"),
        "{}",
        answer.err
    );
    assert!(!desk.path("x.md").exists());
    let list = desk.call("export --list");
    let told = list.out.lines().filter(|it| it.contains("--session"));
    assert_eq!(told.count(), 3, "{}", list.out);
}
