use super::*;
use crate::domain::journal::{DraftContent, DraftField, DraftPurpose};
use crate::domain::schema::Stakeholder;
use crate::domain::{EntityKind, Field, OrderKey, Target, Value, given};
use crate::store::codec::encode;
use crate::store::memory::{MemoryFs, Operation, PowerCut};

const FILE: &str = "/docs/probe.leitstand.ron";
const STATE: &str = "/state";

fn project() -> Project {
    let mut project = Project::empty(RawId::from_bits(7), "Probe");
    given::complete(&mut project);
    project
}

fn hash(project: &Project) -> ContentHash {
    ContentHash::of(encode(project).unwrap().as_bytes())
}

/// The project with one more stakeholder.
fn with(project: &Project, number: u64) -> Project {
    let target = Target {
        kind: EntityKind::Stakeholder,
        id: RawId::from_bits(1_000 + number),
    };
    let values = vec![(
        Stakeholder::name,
        Value::Text(format!("Stelle {number} „mit“ \\n \"Zeichen\"")),
    )];
    let order = OrderKey::between(None, None);
    let mut next = project.clone();
    next.apply(&Change::Insert { target, order, values }).unwrap();
    next
}

fn changed(number: u64, before: &Project, after: &Project) -> JournalEntry {
    JournalEntry::Changed {
        number,
        before: Box::new(before.clone()),
        after: Box::new(after.clone()),
    }
}

fn form(text: &str) -> FormDraft {
    FormDraft {
        purpose: DraftPurpose::Insert(EntityKind::Stakeholder, Vec::new()),
        fields: vec![DraftField {
            place: 0,
            field: Stakeholder::name,
            content: DraftContent::Typed(text.into()),
        }],
        focus: 0,
    }
}

fn journal(fs: &MemoryFs, base: &Project) -> Journal {
    Journal::new(
        Arc::new(fs.clone()),
        Path::new(STATE),
        base.id,
        Path::new(FILE),
        hash(base),
    )
}

fn recovered(fs: &MemoryFs, in_file: &Project) -> Option<Recovery> {
    recover(fs, Path::new(STATE), Path::new(FILE), in_file, hash(in_file))
}

#[test]
fn every_change_is_offered_and_nothing_that_is_in_the_file() {
    let fs = MemoryFs::new();
    let first = project();
    let mut journal = journal(&fs, &first);
    assert!(
        recovered(&fs, &first).is_none() && fs.files().is_empty(),
        "nothing to write, no file"
    );
    let mut now = first.clone();
    for number in 1..=3 {
        let next = with(&now, number);
        journal.write(&changed(number, &now, &next)).unwrap();
        now = next;
    }
    let found = recovered(&fs, &first).unwrap();
    assert_eq!(
        (&found.project, found.changes, found.refused, found.fits),
        (&now, 3, 0, true)
    );
    // What undo takes back is a change too.
    journal.write(&changed(4, &now, &first)).unwrap();
    assert_eq!(recovered(&fs, &first), None);
}

#[test]
fn an_open_form_is_kept_until_it_is_closed() {
    let fs = MemoryFs::new();
    let first = project();
    let mut journal = journal(&fs, &first);
    journal.write(&JournalEntry::Form(Some(form("Schul")))).unwrap();
    journal
        .write(&JournalEntry::Form(Some(form("Schulamt \u{1b}[31m"))))
        .unwrap();
    assert_eq!(recovered(&fs, &first).unwrap().draft, Some(form("Schulamt \u{1b}[31m")));
    journal.write(&JournalEntry::Form(None)).unwrap();
    assert_eq!(recovered(&fs, &first), None);
    journal.saved(0, hash(&first)).unwrap();
    assert!(fs.files().is_empty());
}

#[test]
fn a_save_takes_its_changes_out_and_leaves_later_ones_in() {
    let fs = MemoryFs::new();
    let first = project();
    let (second, third) = (with(&first, 1), with(&with(&first, 1), 2));
    let mut journal = journal(&fs, &first);
    journal.write(&changed(1, &first, &second)).unwrap();
    journal.announce(1, hash(&second)).unwrap();
    // An edit while the save is under way.
    journal.write(&changed(2, &second, &third)).unwrap();
    // Killed here, before or after the rename: both states of the file are understood.
    assert_eq!(recovered(&fs, &first).unwrap().project, third);
    let found = recovered(&fs, &second).unwrap();
    assert_eq!((&found.project, found.changes, found.fits), (&third, 1, true));
    journal.saved(1, hash(&second)).unwrap();
    assert_eq!(recovered(&fs, &second).unwrap().project, third);
    journal.saved(2, hash(&third)).unwrap();
    assert!(fs.files().is_empty() && !journal.is_needed());
    // An entry that comes late, after the save that took it in, is dropped.
    journal.write(&changed(2, &second, &third)).unwrap();
    assert!(fs.files().is_empty());
}

#[test]
fn what_an_earlier_run_left_stays_until_this_run_writes() {
    let fs = MemoryFs::new();
    let first = project();
    let second = with(&first, 1);
    journal(&fs, &first).write(&changed(1, &first, &second)).unwrap();
    let next = journal(&fs, &first);
    drop(next);
    assert!(recovered(&fs, &first).is_some());
    let third = with(&first, 2);
    let mut next = journal(&fs, &first);
    next.write(&changed(1, &first, &third)).unwrap();
    assert_eq!(recovered(&fs, &first).unwrap().project, third);
    next.remove().unwrap();
    assert!(fs.files().is_empty());
}

#[test]
fn on_another_file_the_changes_that_fit_are_offered_and_the_others_counted() {
    let fs = MemoryFs::new();
    let first = with(&project(), 1);
    let id = RawId::from_bits(1_001);
    let target = Target {
        kind: EntityKind::Stakeholder,
        id,
    };
    let mut second = with(&first, 2);
    let field: Field = Stakeholder::influence;
    let value = Value::Level(5);
    second.apply(&Change::Set { target, field, value }).unwrap();
    let mut journal = journal(&fs, &first);
    journal.write(&changed(1, &first, &second)).unwrap();
    // Somebody else has taken the first stakeholder out of the file.
    let theirs = project();
    let found = recovered(&fs, &theirs).unwrap();
    assert_eq!((found.changes, found.refused, found.fits), (1, 1, false));
    assert_eq!(found.project.stakeholders.len(), 1);
}

#[test]
fn a_journal_of_another_project_of_another_format_or_of_rubbish_is_none() {
    let fs = MemoryFs::new();
    let first = project();
    let place = file(Path::new(STATE), first.id, Path::new(FILE));
    let start = |schema, project| {
        line(&JournalLine::Start {
            schema,
            project,
            base: hash(&first),
        })
        .unwrap()
    };
    let change = line(&JournalLine::Form(Some(form("x")))).unwrap();
    for text in [
        String::new(),
        "\0\0\0\0".into(),
        "Journal".into(),
        change.clone(),
        start(SCHEMA + 1, first.id) + &change,
        start(SCHEMA, RawId::from_bits(8)) + &change,
        (start(SCHEMA, first.id) + &change).replacen("Form", "Fern", 1),
    ] {
        fs.put(&place, &text);
        assert_eq!(recovered(&fs, &first), None, "{text}");
    }
    fs.put(&place, start(SCHEMA, first.id) + &change);
    assert!(recovered(&fs, &first).is_some());
}

#[test]
fn after_an_entry_that_failed_a_save_leaves_no_stale_journal() {
    let fs = MemoryFs::new();
    let first = project();
    let second = with(&first, 1);
    let third = with(&second, 2);
    let mut journal = journal(&fs, &first);
    journal.write(&changed(1, &first, &second)).unwrap();
    let step = fs.calls().len();
    fs.fail(step..step + 1, IoKind::StorageFull);
    assert!(journal.write(&changed(2, &second, &third)).is_err());
    // The disk of the journal is full no longer; or it is still, and the file lies on another one.
    journal.announce(2, hash(&third)).unwrap();
    assert_eq!(recovered(&fs, &first).unwrap().project, third);
    journal.saved(2, hash(&third)).unwrap();
    assert!(fs.files().is_empty());
}

#[test]
fn no_entry_waits_for_a_sync() {
    use Operation::{CreateFolders, Facts, Grow, Write};
    let order = |fs: &MemoryFs| -> Vec<Operation> {
        let calls = fs.calls().iter().map(|it| it.operation).collect();
        fs.reset();
        calls
    };
    let fs = MemoryFs::new();
    let first = project();
    let (second, third) = (with(&first, 1), with(&with(&first, 1), 2));
    let fourth = with(&third, 3);
    let mut journal = journal(&fs, &first);
    journal.write(&changed(1, &first, &second)).unwrap();
    assert_eq!(order(&fs), [Facts, CreateFolders, Grow, Write], "the first one");
    journal.write(&changed(2, &second, &third)).unwrap();
    assert_eq!(order(&fs), [Write], "a later one");
    // One while a save is under way: what was announced parts it from those that are in the file.
    journal.announce(2, hash(&third)).unwrap();
    journal.write(&changed(3, &third, &fourth)).unwrap();
    journal.saved(2, hash(&third)).unwrap();
    assert_eq!(order(&fs), [Write, Write], "during a save");
    assert_eq!(recovered(&fs, &third).unwrap().changes, 1);
    journal.announce(3, hash(&fourth)).unwrap();
    journal.saved(3, hash(&fourth)).unwrap();
    assert!(fs.files().is_empty());
}

#[test]
fn forms_that_were_replaced_do_not_make_it_grow_without_end() {
    let fs = MemoryFs::new();
    let first = project();
    let mut journal = journal(&fs, &first);
    for number in 0..40 {
        journal
            .write(&JournalEntry::Form(Some(form(&"x".repeat(100_000 + number)))))
            .unwrap();
    }
    let place = fs.files()[0].clone();
    assert!(fs.content(&place).unwrap().len() < 1_500_000);
    assert_eq!(recovered(&fs, &first).unwrap().draft, Some(form(&"x".repeat(100_039))));
}

#[test]
fn an_entry_that_comes_late_during_a_save_is_not_offered_when_the_file_has_it() {
    let fs = MemoryFs::new();
    let first = project();
    let second = with(&first, 1);
    let mut journal = journal(&fs, &first);
    // The save is under way before the entry has come.
    journal.announce(1, hash(&second)).unwrap();
    journal.write(&changed(1, &first, &second)).unwrap();
    // Killed after the rename.
    assert_eq!(recovered(&fs, &second), None);
    assert_eq!(recovered(&fs, &first).unwrap().project, second);
}

#[test]
fn what_was_decided_on_goes_with_the_save_though_no_entry_could_be_written() {
    let fs = MemoryFs::new();
    let first = project();
    let second = with(&first, 1);
    journal(&fs, &first).write(&changed(1, &first, &second)).unwrap();
    let mut next = journal(&fs, &first);
    fs.fail(0..10_000, IoKind::StorageFull);
    assert!(next.write(&changed(1, &first, &second)).is_err());
    assert!(next.saved(1, hash(&second)).is_err());
    fs.reset();
    // It could not be removed either; the next save does.
    next.saved(1, hash(&second)).unwrap();
    assert!(fs.files().is_empty());
}

#[test]
fn one_that_is_not_understood_is_put_aside_and_one_that_is_stays() {
    let fs = MemoryFs::new();
    let first = project();
    let aside = || match look(&fs, Path::new(STATE), Path::new(FILE), &first, hash(&first)) {
        Left::Unknown(bytes) => journal(&fs, &first).put_aside(&bytes).is_ok(),
        _ => false,
    };
    assert!(!aside() && fs.files().is_empty());
    journal(&fs, &first)
        .write(&changed(1, &first, &with(&first, 1)))
        .unwrap();
    assert!(!aside());
    let place = fs.files()[0].clone();
    for number in 1..=2 {
        fs.put(&place, "of a program to come");
        assert!(aside() && fs.content(&place).is_none());
        let name = place
            .to_string_lossy()
            .replace(".journal", &format!("-defekt-{number}.journal"));
        assert_eq!(fs.content(&name).unwrap(), b"of a program to come");
    }
}

#[test]
fn the_first_entry_of_a_run_takes_over_the_form_that_an_earlier_one_left() {
    let fs = MemoryFs::new();
    let first = project();
    let second = with(&first, 1);
    let mut earlier = journal(&fs, &first);
    earlier.write(&changed(1, &first, &second)).unwrap();
    earlier
        .write(&JournalEntry::Form(Some(form("Volkshochschule"))))
        .unwrap();
    // The changes are taken over; before the form can be told again, the run is killed.
    let mut next = journal(&fs, &first);
    next.inherit(recovered(&fs, &first).unwrap().draft.as_ref());
    next.write(&changed(1, &first, &second)).unwrap();
    let found = recovered(&fs, &first).unwrap();
    assert_eq!((found.project, found.draft), (second, Some(form("Volkshochschule"))));
    // Left out instead, it goes with the rest.
    let mut other = journal(&fs, &first);
    other.inherit(Some(&form("Volkshochschule")));
    other.forget(0).unwrap();
    assert!(fs.files().is_empty());
}

#[test]
fn every_cut_leaves_the_whole_lines_before_it() {
    let fs = MemoryFs::new();
    let first = project();
    let mut journal = journal(&fs, &first);
    let mut now = first.clone();
    for number in 1..=3 {
        let next = with(&now, number);
        journal.write(&changed(number, &now, &next)).unwrap();
        now = next;
    }
    let place = fs.files()[0].clone();
    let whole = fs.content(&place).unwrap();
    for cut in 0..whole.len() {
        fs.put(&place, &whole[..cut]);
        let ends = whole[..cut].iter().filter(|it| **it == b'\n').count();
        let changes = recovered(&fs, &first).map_or(0, |it| it.changes);
        assert_eq!(changes, ends.saturating_sub(1), "cut at {cut}");
    }
}

#[test]
fn the_journal_is_for_the_owner_only_and_lies_outside_the_folder_of_the_file() {
    let fs = MemoryFs::new();
    let first = project();
    journal(&fs, &first)
        .write(&changed(1, &first, &with(&first, 1)))
        .unwrap();
    let [place] = &fs.files()[..] else { panic!() };
    assert!(place.starts_with("/state/journal"));
    assert_eq!(fs.mode(place), Some(0o600));
}

/// A run of edits and saves against a disk that fails or dies at one step; what was confirmed must be there afterwards.
#[test]
fn a_failure_or_death_at_any_step_loses_no_confirmed_change() {
    let mut injected = 0;
    let steps = {
        let fs = MemoryFs::new();
        play(&fs, &mut Vec::new());
        fs.calls().len()
    };
    for step in 0..steps {
        for death in [None, Some(PowerCut::KeepsNames)] {
            let fs = MemoryFs::new();
            match death {
                None => fs.fail(step..step + 1, IoKind::StorageFull),
                Some(_) => fs.kill(step),
            }
            let mut confirmed = Vec::new();
            let in_file = play(&fs, &mut confirmed);
            injected += 1;
            fs.reset();
            let found = recovered(&fs, &in_file).map_or(in_file, |it| it.project);
            for number in confirmed {
                let id = RawId::from_bits(1_000 + number);
                assert!(
                    found.stakeholders.find(id).is_some(),
                    "step {step}, {death:?}: {number} is gone"
                );
            }
        }
    }
    println!("{injected} faults injected into the journal");
    assert_eq!(injected, 2 * steps);
}

/// Six edits, a save after the third that the file takes, one after the fifth that it refuses. Gives what stands in the
/// file; `confirmed` are the edits of which the journal said that they are written, or that the file took.
fn play(fs: &MemoryFs, confirmed: &mut Vec<u64>) -> Project {
    let first = project();
    let mut journal = journal(fs, &first);
    let (mut now, mut in_file) = (first.clone(), first);
    for number in 1..=6 {
        let next = with(&now, number);
        if journal.write(&changed(number, &now, &next)).is_ok() {
            // An entry that failed before is written together with this one.
            *confirmed = (1..=number).collect();
        }
        now = next;
        if number == 3 {
            let _ = journal.announce(number, hash(&now));
            in_file = now.clone();
            *confirmed = (1..=number).collect();
            let _ = journal.saved(number, hash(&now));
        }
        if number == 5 {
            let _ = journal.announce(number, hash(&now));
        }
        let _ = journal.sync();
    }
    in_file
}

#[test]
fn what_was_synced_survives_a_power_cut() {
    for cut in [PowerCut::KeepsNames, PowerCut::LosesNames] {
        let fs = MemoryFs::new();
        let first = project();
        let (second, third) = (with(&first, 1), with(&with(&first, 1), 2));
        let mut journal = journal(&fs, &first);
        journal.write(&changed(1, &first, &second)).unwrap();
        journal.write(&changed(2, &second, &third)).unwrap();
        journal.sync().unwrap();
        let order: Vec<Operation> = fs.calls().iter().map(|it| it.operation).collect();
        let end = [Operation::Write, Operation::Sync, Operation::SyncFolder];
        assert_eq!(order[order.len() - 3..], end);
        fs.cut_power(cut);
        assert_eq!(recovered(&fs, &first).unwrap().project, third, "{cut:?}");
    }
}
