//! The desk the runs work at: one disk, a first run, sometimes a second one, a colleague, and what has to hold after every
//! step.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::path::{Path, PathBuf};

use leitstand::app::overlay::Answer;
use leitstand::calendar::Date;
use leitstand::domain::files::ContentHash;
use leitstand::domain::journal::FormDraft;
use leitstand::domain::schema::Stakeholder;
use leitstand::domain::{Change, EntityKind, OrderKey, Project, RawId, Target, Value, given};
use leitstand::store::codec::{decode, encode};
use leitstand::store::memory::MemoryFs;

use super::run::{About, DOCUMENTS, Run};

/// The file that is opened first.
const FILE: &str = "probe.leitstand.ron";

/// What a run that ended has left to be found.
#[derive(Debug, Clone)]
pub struct Past {
    /// What stood in the file when the run last read or wrote it.
    pub base: Project,
    /// What may be found: the state last confirmed, and those that came after it.
    pub states: Vec<Project>,
    /// The open form that has to be found; the outer `None` where that is not known.
    pub draft: Option<Option<FormDraft>>,
    /// Contents of the file the run knew.
    pub known: BTreeSet<ContentHash>,
    /// No fault hit the state folder, so nothing else may be found.
    pub is_exact: bool,
}

/// A backup as it was seen.
#[derive(Debug, Clone)]
pub struct Kept {
    pub counter: u32,
    pub day: Date,
    pub bytes: Vec<u8>,
}

#[derive(Debug, Default, Clone, Copy)]
pub struct Counts {
    pub steps: usize,
    pub kills: usize,
    pub faults: usize,
    pub edits: usize,
    pub offers: usize,
    pub outside: usize,
    pub ends: usize,
}

pub struct Desk {
    pub fs: MemoryFs,
    pub day: Date,
    /// The file that is worked on.
    pub path: PathBuf,
    /// The files that a run has opened.
    pub opened: BTreeSet<PathBuf>,
    pub first: Option<Run>,
    pub second: Option<Run>,
    pub counts: Counts,
    pub past: Option<Past>,
    pub files: BTreeMap<PathBuf, Vec<u8>>,
    /// What others put there and no run has written since.
    pub foreign: BTreeSet<PathBuf>,
    pub backups: BTreeMap<PathBuf, Kept>,
    /// Temporary files of runs that were killed.
    pub leftovers: BTreeSet<PathBuf>,
    pub is_hurt: bool,
    is_failing: bool,
    number: u64,
}

pub fn start() -> Project {
    let mut project = Project::empty(RawId::from_bits(7), "Auenfeld");
    given::complete(&mut project);
    for number in 1..=2 {
        project.apply(&entry(&project, number, "Stelle")).unwrap();
    }
    project
}

fn entry(project: &Project, number: u64, name: &str) -> Change {
    let kind = EntityKind::Stakeholder;
    Change::Insert {
        target: Target {
            kind,
            id: RawId::from_bits(5_000 + number),
        },
        order: OrderKey::between(Some(&project.last_place(kind)), None),
        values: vec![(Stakeholder::name, Value::Text(format!("{name} {number}")))],
    }
}

pub fn bytes(project: &Project) -> Vec<u8> {
    encode(project).unwrap().into_bytes()
}

pub fn project(bytes: &[u8]) -> Option<Project> {
    decode::<Project>(bytes).ok().map(|it| it.value)
}

pub fn names(project: &Project) -> String {
    let names: Vec<&str> = project.stakeholders.iter().map(|it| it.name.as_str()).collect();
    names.join("|")
}

pub fn all_names(projects: &[Project]) -> Vec<String> {
    projects.iter().map(names).collect()
}

impl Desk {
    pub fn new() -> Self {
        let fs = MemoryFs::new();
        fs.put_folder(DOCUMENTS);
        let path = Path::new(DOCUMENTS).join(FILE);
        fs.put(&path, bytes(&start()));
        let day = Date::from_ymd(2026, 11, 23).unwrap();
        fs.set_today(day);
        let mut desk = Self {
            fs,
            day,
            opened: BTreeSet::from([path.clone()]),
            path,
            first: None,
            second: None,
            counts: Counts::default(),
            past: None,
            files: BTreeMap::new(),
            foreign: BTreeSet::new(),
            backups: BTreeMap::new(),
            leftovers: BTreeSet::new(),
            is_hurt: false,
            is_failing: false,
            number: 10,
        };
        desk.files = desk.project_files();
        desk
    }

    pub fn next_number(&mut self) -> u64 {
        self.number += 1;
        self.number
    }

    pub fn project_files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let is_file = |it: &PathBuf| {
            it.starts_with(DOCUMENTS)
                && !it.to_string_lossy().contains("/.")
                && it.to_string_lossy().ends_with(".leitstand.ron")
        };
        let files = self.fs.files().into_iter().filter(is_file);
        files
            .filter_map(|it| self.fs.content(&it).map(|bytes| (it, bytes)))
            .collect()
    }

    pub fn heal(&mut self) {
        self.fs.reset();
        self.is_failing = false;
    }

    /// From now on faults can hit the state folder.
    pub fn hurt(&mut self) {
        self.is_hurt = true;
        self.is_failing = true;
    }

    /// A run of the program that begins now.
    pub fn new_run(&mut self) -> Run {
        let seed = 100 + self.next_number();
        Run::new(self.fs.another_run(), self.day, seed)
    }

    /// Lets `run` do its next job and looks at what that did to the files.
    pub fn work(&mut self, run: &mut Run) -> bool {
        let Some(done) = run.work() else { return false };
        self.judge(run, &done);
        self.look(run, matches!(done.about, About::Fetch));
        true
    }

    /// Delivers what the next job brought.
    pub fn deliver(&mut self, run: &mut Run) {
        let stood = [run.base.clone(), run.base_before.clone()];
        let before = run
            .screen()
            .filter(|it| stood.iter().flatten().all(|base| base != *it))
            .cloned();
        run.deliver();
        let after = run.screen().cloned();
        if let (Some(before), Some(after)) = (before, after)
            && before != after
        {
            let found = self.all_found();
            let is_kept = self.is_in_backup(run, &before)
                || found.contains(&before)
                || run.offered().is_some_and(|it| it.project == before);
            assert!(
                is_kept,
                "what was on screen is gone: {} -> {}",
                names(&before),
                names(&after)
            );
        }
        self.look(run, false);
    }

    /// All jobs of `run`, with what they bring, and what follows from that.
    pub fn settle(&mut self, run: &mut Run) {
        for _ in 0..100 {
            run.write_entries();
            if !run.is_busy() {
                return;
            }
            self.work(run);
            self.deliver(run);
        }
        panic!("the program never comes to rest");
    }

    /// Somebody else does something to the file.
    pub fn outside(&mut self, how: Outside) {
        self.counts.outside += 1;
        let number = self.next_number();
        let current = self.fs.content(&self.path).and_then(|it| project(&it));
        match how {
            Outside::Edits(which) => {
                let mut theirs = current.unwrap_or_else(start);
                let some = theirs.stakeholders.iter().map(|it| it.id.raw()).nth(usize::from(which));
                let change = match (which % 3, some) {
                    (1, Some(id)) => Change::Remove {
                        target: Target {
                            kind: EntityKind::Stakeholder,
                            id,
                        },
                    },
                    (2, Some(id)) => Change::Set {
                        target: Target {
                            kind: EntityKind::Stakeholder,
                            id,
                        },
                        field: Stakeholder::name,
                        value: Value::Text(format!("Kollege {number}")),
                    },
                    _ => entry(&theirs, number, "Kollege"),
                };
                theirs.apply(&change).unwrap();
                self.fs.put(&self.path, bytes(&theirs));
            }
            Outside::Breaks => self.fs.put(&self.path, format!("Project(schema: 1, {number}")),
            Outside::Removes => self.fs.take_away(&self.path),
            Outside::Folder => {
                self.fs.take_away(&self.path);
                self.fs.put_folder(&self.path);
            }
            Outside::Mends => {
                if current.is_none() {
                    let mut theirs = self.past.as_ref().map_or_else(start, |it| it.base.clone());
                    theirs.apply(&entry(&theirs, number, "Kollege")).unwrap();
                    self.fs.put(&self.path, bytes(&theirs));
                }
            }
        }
        self.foreign.insert(self.path.clone());
        self.files = self.project_files();
    }

    /// A run is over, however it ended; what it had confirmed must be found.
    pub fn end(&mut self, run: Run, end: End) {
        self.counts.ends += 1;
        let was_failing = self.is_failing;
        self.heal();
        if end == End::Killed {
            self.counts.kills += 1;
            run.fs.end_run();
        }
        let was_undecided = self.past.is_some() && run.safe == 0;
        let is_all_saved = run.is_saved() && run.has_lock();
        if let Some(path) = run.path() {
            self.path = path;
        }
        if let (false, Some(base), false) = (was_undecided, run.base.clone(), run.is_locked()) {
            self.past = Some(Past {
                base,
                states: run.states[run.safe..].to_vec(),
                draft: run.draft.clone(),
                known: run.known.clone(),
                is_exact: !self.is_hurt,
            });
        } else if let Some(past) = &mut self.past {
            // It was taken over, but perhaps nothing came to the disk.
            past.states.extend(run.states.iter().cloned());
            past.is_exact = false;
            past.draft = None;
        }
        let path = self.path.clone();
        let is_second_there = self.second.is_some();
        drop(run);
        if end == End::Killed {
            self.leftovers = self.temporary_files();
        }
        self.check_past();
        if end == End::Clean && is_all_saved && !is_second_there && !was_undecided && !was_failing {
            self.check_tidy(&path);
        }
    }

    /// The first run, with a project on screen and nothing over it; `how` chooses what is answered on the way.
    pub fn ready(&mut self, how: u8) -> Option<Run> {
        for turn in 0..12_u8 {
            let how = how.wrapping_add(turn);
            let mut run = match self.first.take() {
                Some(run) if run.quit.is_none() => run,
                Some(run) => {
                    self.end(run, End::Clean);
                    continue;
                }
                None => {
                    if self.second.as_ref().is_some_and(|it| !it.is_locked()) {
                        let second = self.second.take();
                        second.into_iter().for_each(|it| self.quit(it));
                    }
                    let mut run = self.new_run();
                    run.open(self.path.clone());
                    self.opened.insert(self.path.clone());
                    self.settle(&mut run);
                    if let Some(offered) = run.offered().cloned() {
                        self.counts.offers += 1;
                        self.check_offer(&offered);
                    } else if run.screen().is_some() {
                        self.past = None;
                    }
                    run
                }
            };
            if run.screen().is_none() {
                self.settle(&mut run);
            }
            if run.screen().is_none() {
                if !(run.has_trouble_opening() && how.is_multiple_of(2) && run.choose(Answer::FetchBackup)) {
                    self.outside(Outside::Mends);
                    self.end(run, End::Clean);
                    continue;
                }
                self.settle(&mut run);
                if run.screen().is_some() && run.offered().is_none() {
                    self.past = None;
                }
            } else if run.offered().is_some() {
                self.decide(&mut run, how);
            } else if run.has_form() {
                run.press(if how.is_multiple_of(2) { "ctrl-s" } else { "esc" });
                if run.has_form() {
                    run.press("esc");
                    run.choose(Answer::DropForm);
                }
            } else if run.choose(Answer::DropForm) {
            } else if !run.model.overlays.is_empty() {
                run.press("esc");
            } else {
                return Some(run);
            }
            self.look(&run, false);
            assert!(turn < 11, "never ready: {:?}", run.model.overlays.last());
            self.first = Some(run);
        }
        None
    }

    /// Answers what an earlier run left.
    fn decide(&mut self, run: &mut Run, how: u8) {
        let offered = run.offered().cloned().unwrap();
        match how % 4 {
            0 | 1 => {
                assert!(run.choose(Answer::TakeOther));
                self.look(run, false);
                assert!(run.screen() == Some(&offered.project), "it was not taken over");
                if run.safe + 1 == run.states.len() {
                    self.past = None;
                }
            }
            2 => {
                assert!(run.choose(Answer::LeaveOut));
                self.settle(run);
                if run.offered().is_none() && run.screen().is_some() {
                    assert!(self.is_in_backup(run, &offered.project), "left out and in no backup");
                    self.past = None;
                }
            }
            _ => {
                assert!(run.choose(Answer::CloseProject));
                self.settle(run);
                run.press("ctrl-q");
                self.settle(run);
            }
        }
    }

    /// Ends a run by its own key, without losing what can be saved.
    pub fn quit(&mut self, mut run: Run) {
        for _ in 0..12 {
            self.settle(&mut run);
            if run.quit.is_some() {
                break;
            }
            if run.has_form() {
                run.press("esc");
                run.choose(Answer::DropForm);
                continue;
            }
            run.press("ctrl-q");
            self.settle(&mut run);
            if run.quit.is_none() && !run.choose(Answer::QuitUnsaved) {
                run.press("esc");
            }
        }
        assert!(run.quit.is_some(), "it cannot be left: {:?}", run.model.overlays.last());
        self.settle(&mut run);
        self.end(run, End::Clean);
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Clean,
    Killed,
    Terminated,
}

/// What somebody else does to the file.
#[derive(Debug, Clone, Copy)]
pub enum Outside {
    Edits(u8),
    Breaks,
    Removes,
    Folder,
    Mends,
}

impl Counts {
    pub fn and(self, other: Self, faults: usize) -> Self {
        Self {
            steps: self.steps + other.steps,
            kills: self.kills + other.kills,
            faults: self.faults + faults,
            edits: self.edits + other.edits,
            offers: self.offers + other.offers,
            outside: self.outside + other.outside,
            ends: self.ends + other.ends,
        }
    }
}
