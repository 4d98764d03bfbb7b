//! Lists to choose from: palette, help, search, answers of a choice, references, projects. One list for all of them.

use std::ops::Range;
use std::path::PathBuf;

use super::commands::Command;
use super::form::editor::{Editor, Inserted, Mode};
use super::model::Tab;
use super::outline::Node;
use super::points::Scope;
use super::proposals::CatalogueRow;
use super::session::{Start, Who};
use super::values::Which;
use crate::calendar::Date;
use crate::catalogue::guide::Topic;
use crate::domain::files::Backup;
use crate::domain::schema::CatalogueField;
use crate::domain::{EntityKind, Field, RawId, Target, Value};
use crate::rules::{Color, Criterion, Finding, Severity};
use crate::text::fold::{Folded, Matcher};

/// A list to choose from, with a line to type into that narrows it.
#[derive(Debug)]
pub struct Picker {
    /// What is chosen.
    pub title: String,
    /// Sentences above the list.
    pub lead: Vec<String>,
    /// What has been typed.
    pub query: Editor,
    /// What the choice is for.
    pub purpose: PickFor,
    /// Whether several entries can be ticked.
    pub has_ticks: bool,
    items: Vec<Item>,
    /// Names and further words of the entries, folded; only for the search.
    folded: Vec<(Folded, Folded)>,
    shown: Vec<Shown>,
    selected: usize,
    matcher: Matcher,
}

/// What a choice is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PickFor {
    /// Runs a command.
    Command,
    /// Goes to a place.
    Place,
    /// Makes a record.
    New,
    /// Answers a field of the form below.
    Field(usize),
    /// Chooses whose values are entered.
    Values,
    /// Takes over records that the catalogue proposes.
    Proposals,
    /// Chooses a field of the catalogue.
    CatalogueField,
    /// Takes over rows of a field of the catalogue.
    CatalogueRows(CatalogueField),
    /// Opens a file; what is typed may be a path.
    File,
    /// Saves to a place; what is typed may be a path.
    SaveTo,
    /// Chooses the task that this one waits for.
    Predecessor(RawId),
    /// Chooses the day of a session.
    Day,
    /// Shows a backup beside what is on screen.
    Backup,
    /// Holds on to a plan, or chooses the baseline that counts.
    Baseline,
    /// Goes to an open point and opens what mends it.
    Point(Scope),
    /// Shows the readiness to start.
    Readiness,
    /// Chooses a section of the guide.
    Guide,
    /// Chooses a paper to read.
    Paper,
    /// Chooses the session of the paper that is being read.
    PaperSession,
    /// Reads or writes the papers of this session.
    SessionPapers(RawId),
    /// Chooses the session to run.
    Session,
    /// Ticks who is there.
    Attendance,
    /// Chooses the agenda item whose result is written.
    AgendaItem,
    /// Chooses a state that was kept; the earlier one, once it is known.
    Kept(Option<RawId>),
    /// Goes to what has changed.
    Changes,
    /// Is only read.
    Reading,
}

impl PickFor {
    /// Whether letters narrow the list; otherwise they are keys.
    pub fn is_typed(self) -> bool {
        !matches!(
            self,
            Self::Point(_) | Self::Readiness | Self::SessionPapers(_) | Self::Session | Self::Attendance
        )
    }
}

/// The sign before an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// An open point.
    Point(Severity),
    /// A point that is not missing yet.
    Ahead,
    /// A point that was answered by deciding otherwise.
    Deviating,
    /// A criterion of the readiness.
    Color(Color),
}

/// An entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its words.
    pub label: String,
    /// What stands at its right: key, tab, folder.
    pub hint: String,
    /// Why it cannot be chosen now; the entry is greyed.
    pub greyed: Option<String>,
    /// Whether it is ticked, where several can be.
    pub is_ticked: bool,
    /// What else is known of it, searched but not shown.
    pub more: String,
    /// The sign before it.
    pub mark: Option<Mark>,
    /// Sentences about it, told below the list while it is selected.
    pub foot: Vec<String>,
    /// What it means.
    pub pick: Pick,
}

impl Item {
    /// An entry without hint that can be chosen.
    pub fn new(label: String, pick: Pick) -> Self {
        Self {
            label,
            hint: String::new(),
            greyed: None,
            is_ticked: false,
            more: String::new(),
            mark: None,
            foot: Vec::new(),
            pick,
        }
    }
}

/// What an entry means.
#[derive(Debug, Clone, PartialEq)]
pub enum Pick {
    /// A command.
    Command(Command),
    /// A place in a tab.
    Place(Tab, Node),
    /// A record to be made, with what is known of it.
    New(EntityKind, Vec<(Field, Value)>),
    /// The key of an answer; `None` for no answer.
    Choice(Option<&'static str>),
    /// A record to refer to; `None` for none.
    Link(Option<RawId>),
    /// Indicators whose values are entered.
    Values(Which),
    /// A field of the catalogue.
    CatalogueField(CatalogueField),
    /// A row of a field of the catalogue.
    CatalogueRow(CatalogueRow),
    /// Holds on to today's plan.
    Freeze,
    /// Lists what has moved against the baseline that counts.
    Moved,
    /// A baseline that is to count as planned.
    Baseline(RawId),
    /// A file.
    File(PathBuf),
    /// A task to wait for.
    Predecessor(RawId),
    /// A day for this task; `None` leaves it free.
    Day(Target, Option<Date>),
    /// A backup of the open project.
    Backup(Backup),
    /// An open point.
    Point(Box<Finding>),
    /// A point that is not missing yet.
    Ahead(Box<Finding>),
    /// A criterion of the readiness.
    Criterion(Criterion),
    /// Records today's readiness.
    Assess,
    /// A section of the guide.
    Guide(Topic),
    /// A paper, by its key.
    Paper(&'static str),
    /// A paper about a session, by the key of the paper.
    PaperOf(&'static str, RawId),
    /// The session the paper below is to be about.
    PaperSession(RawId),
    /// Writes all papers of the list.
    WritePapers,
    /// A session to run, or only the presentation.
    Session(Start),
    /// Somebody who is there or not.
    Presence(Who),
    /// An agenda item.
    AgendaItem(RawId),
    /// A state that was kept; `None` for that of today.
    Kept(Option<RawId>),
    /// A tab.
    Tab(Tab),
    /// Nothing: a line to read.
    Nothing,
}

/// An entry that matches what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its place among all entries.
    pub item: usize,
    /// Bytes of its label that match.
    pub ranges: Vec<Range<usize>>,
}

/// Added to the score of an entry whose name matches: more than any match scores.
const NAME_FIRST: u32 = 1 << 20;

impl Picker {
    /// Makes a list; the first entry is selected.
    pub fn new(title: String, purpose: PickFor, items: Vec<Item>) -> Self {
        let query = Editor::new("", Mode::Line);
        let mut picker = Self {
            title,
            lead: Vec::new(),
            query,
            purpose,
            has_ticks: false,
            folded: if purpose == PickFor::Place {
                fold(&items)
            } else {
                Vec::new()
            },
            items,
            shown: Vec::new(),
            selected: 0,
            matcher: Matcher::new(),
        };
        picker.narrow();
        picker
    }

    /// Selects the first entry for which `is_it` holds.
    pub fn select_where(&mut self, is_it: impl Fn(&Pick) -> bool) {
        let found = self.shown.iter().position(|it| is_it(&self.items[it.item].pick));
        self.selected = found.unwrap_or(self.selected);
    }

    /// All entries, also those that do not match.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Entries that match what was typed, best first.
    pub fn shown(&self) -> impl ExactSizeIterator<Item = (&Item, &[Range<usize>])> {
        self.shown.iter().map(|it| (&self.items[it.item], it.ranges.as_slice()))
    }

    /// Place of the selected entry among those that match.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// The selected entry; `None` when nothing matches.
    pub fn item(&self) -> Option<&Item> {
        self.shown.get(self.selected).map(|it| &self.items[it.item])
    }

    /// Selects the entry at `place`, or the last one before it.
    pub fn select(&mut self, place: usize) {
        self.selected = place.min(self.shown.len().saturating_sub(1));
    }

    /// Goes so many entries down, or up when negative.
    pub fn step(&mut self, by: i32) {
        let place = self.selected.saturating_add_signed(by as isize);
        self.select(place);
    }

    /// Ticks or unticks the selected entry.
    pub fn tick(&mut self) {
        if let Some(shown) = self.shown.get(self.selected) {
            let item = &mut self.items[shown.item];
            item.is_ticked = !item.is_ticked;
        }
    }

    /// Ticks every entry that is shown and can be chosen; where all of them are ticked, unticks them.
    pub fn tick_all(&mut self) {
        let free: Vec<usize> = self.shown.iter().map(|it| it.item).collect();
        let free: Vec<usize> = free.into_iter().filter(|it| self.items[*it].greyed.is_none()).collect();
        let are_all = free.iter().all(|it| self.items[*it].is_ticked);
        for place in free {
            self.items[place].is_ticked = !are_all;
        }
    }

    /// Puts typed text in and narrows the list.
    pub fn insert(&mut self, text: &str) {
        let (Inserted::Whole | Inserted::Cut { .. }) = self.query.insert(text);
        self.narrow();
    }

    /// Narrows the list after the query was edited.
    pub fn narrow(&mut self) {
        let query = self.query.text().trim().to_owned();
        let found = |(item, (score, ranges)): (usize, (u32, Vec<Range<usize>>))| (score, Shown { item, ranges });
        let mut scored: Vec<(u32, Shown)> = if self.purpose == PickFor::Place {
            let words: Vec<Folded> = query.split_whitespace().map(Folded::new).collect();
            let entries = self.folded.iter().enumerate();
            entries
                .filter_map(|(item, it)| Some((item, search(&words, it)?)))
                .map(found)
                .collect()
        } else {
            let matches: Vec<_> = (0..self.items.len())
                .filter_map(|item| Some((item, self.fuzzy(&query, item)?)))
                .collect();
            matches.into_iter().map(found).collect()
        };
        scored.sort_by_key(|(score, shown)| (std::cmp::Reverse(*score), shown.item));
        self.shown = scored.into_iter().map(|(_, shown)| shown).collect();
        self.selected = 0;
    }

    /// How well an entry matches, letters in their order. What it is called counts before what is said about it.
    fn fuzzy(&mut self, query: &str, item: usize) -> Option<(u32, Vec<Range<usize>>)> {
        let label = &self.items[item].label;
        let name = label.split(" · ").next().unwrap_or_default();
        if let Some(found) = self.matcher.fuzzy(query, name) {
            return Some((found.score.saturating_add(NAME_FIRST), found.ranges));
        }
        self.matcher.fuzzy(query, label).map(|it| (it.score, it.ranges))
    }
}

fn fold(items: &[Item]) -> Vec<(Folded, Folded)> {
    items
        .iter()
        .map(|it| (Folded::new(&it.label), Folded::new(&it.more)))
        .collect()
}

/// Whether each word stands whole in the name of an entry, or else somewhere in what is known of it.
fn search(words: &[Folded], (name, more): &(Folded, Folded)) -> Option<(u32, Vec<Range<usize>>)> {
    let mut ranges: Vec<Range<usize>> = words.iter().filter_map(|it| name.find(it)).collect();
    ranges.sort_by_key(|it| it.start);
    if ranges.len() == words.len() {
        let overlap = ranges.windows(2).any(|it| it[0].end > it[1].start);
        return Some((NAME_FIRST, if overlap { Vec::new() } else { ranges }));
    }
    words
        .iter()
        .all(|it| name.contains(it) || more.contains(it))
        .then(|| (0, Vec::new()))
}
