//! What has to hold: after every step of a run, and when one is over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use leitstand::calendar::Date;
use leitstand::domain::difference::changes;
use leitstand::domain::files::ContentHash;
use leitstand::domain::journal::Recovery;
use leitstand::domain::{Change, Project};
use leitstand::store::journal;
use leitstand::store::memory::MemoryFs;

use super::desk::{Desk, Kept, all_names, bytes, names, project, start};
use super::run::{About, Done, Run, STATE};

/// Whether what `change` does is done in the project, as far as it can be.
fn holds(project: &Project, change: &Change) -> bool {
    let mut after = project.clone();
    match (after.apply(change), change) {
        (Ok(()), _) => after == *project,
        (Err(_), Change::Batch(parts)) => parts.iter().all(|it| holds(project, it)),
        (Err(_), _) => true,
    }
}

impl Desk {
    pub fn judge(&self, run: &Run, done: &Done) {
        if let (About::Keep(kept), true) = (&done.about, done.is_done) {
            assert!(self.is_in_backup(run, kept), "what was kept is in no backup");
        }
    }

    pub fn is_in_backup(&self, _run: &Run, kept: &Project) -> bool {
        let kept = bytes(kept);
        let backups = self
            .fs
            .files()
            .into_iter()
            .filter(|it| it.starts_with("/state/backups"));
        backups.filter_map(|it| self.fs.content(it)).any(|it| it == kept)
    }

    /// Everything that stands in project files or would be offered with them.
    pub fn all_found(&self) -> Vec<Project> {
        let mut found = Vec::new();
        for (path, content) in self.project_files() {
            let Some(read) = project(&content) else { continue };
            found.extend(self.left(&path, &read, &content).map(|it| it.project));
            found.push(read);
        }
        found.extend(self.emergency_copies());
        found
    }

    /// What would be offered for a file.
    pub fn left(&self, path: &Path, read: &Project, content: &[u8]) -> Option<Recovery> {
        let place = journal::file(Path::new(STATE), read.id, path);
        // Another disk, so that looking is no step of the program.
        let copy = MemoryFs::new();
        copy.put(&place, self.fs.content(&place)?);
        journal::recover(&copy, Path::new(STATE), path, read, ContentHash::of(content))
    }

    /// What has to hold after every step of `run`.
    pub fn look(&mut self, run: &Run, was_fetched: bool) {
        self.counts.steps += 1;
        let now = self.project_files();
        for (path, before) in &self.files {
            let after = now.get(path);
            if after == Some(before) {
                continue;
            }
            let after = after.unwrap_or_else(|| panic!("{} was removed", path.display()));
            assert!(
                project(after).is_some(),
                "{} was overwritten with rubbish",
                path.display()
            );
            let is_known = run.known.contains(&ContentHash::of(before));
            let is_aside = || {
                let others = self.fs.files().into_iter().filter(|it| it != path);
                others.filter_map(|it| self.fs.content(it)).any(|it| it == *before)
            };
            assert!(
                is_known || was_fetched && is_aside(),
                "{} was overwritten unasked: foreign {}",
                path.display(),
                self.foreign.contains(path),
            );
        }
        for (path, after) in &now {
            if self.files.get(path) != Some(after) {
                assert!(project(after).is_some(), "{} is rubbish", path.display());
                assert!(
                    !run.is_locked() || !self.files.contains_key(path),
                    "a run that may only read wrote {}",
                    path.display()
                );
                self.foreign.remove(path);
            }
        }
        self.files = now;
        self.look_at_backups(run.today);
    }

    pub fn look_at_backups(&mut self, today: Date) {
        let is_backup = |it: &PathBuf| {
            it.starts_with("/state/backups")
                && it.extension().is_some_and(|it| it == "ron")
                && !it.ends_with("places.ron")
        };
        let names: Vec<PathBuf> = self.fs.files().into_iter().filter(is_backup).collect();
        let mut all = self.backups.clone();
        for path in &names {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let bytes = self.fs.content(path).unwrap();
            let counter: u32 = name.split('-').next().unwrap().parse().unwrap();
            let day = self.day;
            if let Some(old) = all.get(path) {
                assert_eq!(old.bytes, bytes, "{name} was changed");
                continue;
            }
            assert!(project(&bytes).is_some(), "{name} is no project");
            let highest = all.values().map(|it| it.counter).max().unwrap_or(0);
            assert!(counter > highest, "{name} comes after {highest}");
            all.insert(path.clone(), Kept { counter, day, bytes });
        }
        let month = |day: Date| day.year() * 12 + i32::try_from(day.month()).unwrap();
        for (path, gone) in all.iter().filter(|it| !names.contains(it.0)) {
            let later = || all.values().filter(|it| it.counter > gone.counter);
            let is_young = today.days_since(gone.day) < 14;
            let is_of_year = month(today) - month(gone.day) < 12;
            assert!(later().count() >= 10, "{} was one of the last ten", path.display());
            assert!(
                !is_young || later().any(|it| it.day == gone.day),
                "{} was the last of its day",
                path.display()
            );
            assert!(
                !is_of_year || later().any(|it| month(it.day) == month(gone.day)),
                "{} was the last of its month",
                path.display()
            );
        }
        all.retain(|path, _| names.contains(path));
        self.backups = all;
    }

    pub fn temporary_files(&self) -> BTreeSet<PathBuf> {
        let is_temporary = |it: &PathBuf| it.to_string_lossy().ends_with('~');
        self.fs.files().into_iter().filter(is_temporary).collect()
    }

    pub fn check_tidy(&self, path: &Path) {
        let new: Vec<PathBuf> = self.temporary_files().difference(&self.leftovers).cloned().collect();
        assert!(new.is_empty(), "temporary files stay: {new:?}");
        let name = path.file_name().unwrap().to_string_lossy();
        let lock = path.with_file_name(format!(".~lock.{name}#"));
        assert!(!self.fs.files().contains(&lock), "a lock stays");
        let journal = journal::file(Path::new(STATE), start().id, path);
        assert!(
            self.is_hurt || !self.fs.files().contains(&journal),
            "a journal stays: {}",
            journal.display()
        );
    }

    /// What the last run had confirmed is in a file or would be offered.
    pub fn check_past(&mut self) {
        let Some(past) = &self.past else { return };
        let files: Vec<(PathBuf, Vec<u8>, Project)> = self
            .project_files()
            .into_iter()
            .filter_map(|(path, content)| project(&content).map(|read| (path, content, read)))
            .collect();
        // The journal of a file that cannot be read waits until it can.
        let is_readable = |it: &PathBuf| files.iter().any(|file| file.0 == *it);
        if !self.opened.iter().all(is_readable) || !is_readable(&self.path) {
            return;
        }
        let missing: Vec<Vec<Change>> = past.states.iter().map(|it| changes(&past.base, it)).collect();
        let is_whole = |it: &Project| missing.iter().any(|all| all.iter().all(|change| holds(it, change)));
        let answers = |(path, content, read): &(PathBuf, Vec<u8>, Project)| {
            let left = self.left(path, read, content).map(|it| it.project);
            let best = left.as_ref().unwrap_or(read);
            let is_exact = past.is_exact && past.known.contains(&ContentHash::of(content));
            let may_be = || past.states.contains(read) || is_whole(read) || is_whole(best);
            past.states.contains(best) || !is_exact && may_be()
        };
        let own = files.iter().find(|it| it.0 == self.path && answers(it));
        let found = own.or_else(|| files.iter().find(|it| answers(it)));
        let emergency = || self.emergency_copies().any(|it| past.states.contains(&it));
        assert!(
            found.is_some() || emergency(),
            "lost: of {:?} (base {}) there is {:?}, exact {}",
            all_names(&past.states),
            names(&past.base),
            files
                .iter()
                .map(|it| self.left(&it.0, &it.2, &it.1).map(|it| names(&it.project)))
                .collect::<Vec<_>>(),
            past.is_exact,
        );
        let Some((path, content, read)) = found else { return };
        if let (Some(draft), true) = (&past.draft, past.is_exact && *path == self.path) {
            let offered = self.left(path, read, content).and_then(|it| it.draft);
            assert_eq!(&offered, draft, "the open form");
        }
        self.path.clone_from(path);
    }

    pub fn emergency_copies(&self) -> impl Iterator<Item = Project> {
        let is_emergency = |it: &PathBuf| it.to_string_lossy().contains(".notfall-");
        let copies = self.fs.files().into_iter().filter(is_emergency);
        copies
            .filter_map(|it| self.fs.content(it))
            .filter_map(|it| project(&it))
    }

    pub fn check_offer(&self, offered: &Recovery) {
        let past = self.past.as_ref().expect("an offer without a past");
        if past.is_exact && offered.fits {
            assert!(past.states.contains(&offered.project), "another state is offered");
        }
    }
}
