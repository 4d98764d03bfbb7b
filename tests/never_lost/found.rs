//! The smallest cases of what was found wrong.

use std::path::Path;

use leitstand::domain::files::RecentProject;
use leitstand::store::recent;

use super::*;

/// An action, with what is answered on the way.
fn at(how: u8, action: Action) -> (Action, u8) {
    (action, how)
}

fn insert() -> (Action, u8) {
    at(0, Action::Edit(Edit::Insert))
}

#[test]
fn nothing_is_saved_while_the_file_is_opened_anew() {
    let mut desk = Desk::new();
    let before = desk.fs.content(&desk.path);
    let rings = at(0, Action::Timer(Timer::Save));
    for (action, how) in [insert(), at(0, Action::Reload), rings, at(0, Action::Settle)] {
        desk.act(&action, how);
    }
    assert!(desk.fs.content(&desk.path) == before, "what was given up was written");
}

#[test]
fn who_opens_anew_twice_loses_nothing_done_in_between() {
    let desk = play(&[
        insert(),
        at(0, Action::Reload),
        at(0, Action::Reload),
        at(0, Action::Work(true)),
        insert(),
        at(0, Action::Settle),
    ]);
    assert_eq!(desk.counts.edits, 2);
}

#[test]
fn a_backup_in_the_place_of_a_file_that_broke_while_it_was_open_takes_nothing_from_the_screen() {
    play(&[
        insert(),
        at(0, Action::Kill(11, Edit::Insert)),
        insert(),
        at(0, Action::Reload),
        at(0, Action::Outside(Outside::Breaks)),
        at(0, Action::Settle),
        at(19, Action::Answer(19)),
        at(0, Action::Work(false)),
        at(0, Action::Outside(Outside::Edits(0))),
    ]);
}

#[test]
fn a_file_that_cannot_be_opened_anew_leaves_the_journal() {
    let fails = Action::Fail {
        after: 20,
        count: 500,
        kind: IoKind::NotFound,
    };
    let edits = std::iter::repeat_with(insert).take(5);
    let start = [at(0, Action::Type), at(56, Action::Kill(0, Edit::Insert))];
    let restores = [at(158, Action::Restore(0)), at(0, Action::Restore(0)), insert()];
    let end = [at(0, fails), insert(), at(0, Action::Reload), at(0, Action::Quit)];
    let all = start.into_iter().chain(restores).chain([at(0, Action::Work(false))]);
    play(&all.chain(edits).chain(end).collect::<Vec<_>>());
}

#[test]
fn a_saved_file_that_is_gone_is_noticed_when_it_is_saved_again() {
    for outside in [Outside::Removes, Outside::Folder, Outside::Breaks] {
        play(&[
            insert(),
            at(0, Action::SaveNow),
            at(0, Action::Settle),
            at(0, Action::Outside(outside)),
        ]);
    }
}

#[test]
fn what_a_colleague_broke_is_no_backup() {
    play(&[
        insert(),
        at(0, Action::Outside(Outside::Breaks)),
        at(0, Action::SaveNow),
        at(0, Action::Settle),
    ]);
}

#[test]
fn a_copy_that_is_gone_on_with_is_the_first_of_the_recent_projects() {
    let mut desk = Desk::new();
    for (action, how) in [insert(), at(0, Action::SaveCopy), at(0, Action::Settle)] {
        desk.act(&action, how);
    }
    let recent = recent::load(&desk.fs, Path::new(STATE));
    assert!(recent[0].path.ends_with("probe-2.leitstand.ron"), "{recent:?}");
}

#[test]
fn a_project_is_opened_once_though_the_key_comes_twice() {
    let mut desk = Desk::new();
    let mut run = desk.new_run();
    run.model.start.recent = vec![RecentProject {
        path: desk.path.clone(),
        name: String::new(),
        opened_on: desk.day,
    }];
    run.press("down down down enter enter");
    desk.work(&mut run);
    desk.deliver(&mut run);
    desk.edit(&mut run, Edit::Insert);
    desk.settle(&mut run);
    assert_eq!(desk.counts.edits, 1);
    assert_eq!(run.screen().map(|it| it.stakeholders.len()), Some(3));
}
