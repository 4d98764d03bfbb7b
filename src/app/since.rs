//! What has changed since a session, told for a meeting: grouped by tab, what was done first (DOMAIN.md 7.2, point 10).
//!
//! Built on the difference of two states ([`crate::domain::difference`]) and the sentences of [`super::differences`]. Beside
//! what was entered it tells what follows from the plan: expected dates, the four lights and the criteria of the readiness, each on its
//! own day. What the program writes by itself (attendance, order of an agenda, dates of a baseline) is counted, not told line by line.

mod derived;
mod done;
mod lines;
mod meeting;

use super::differences::Teller;
use super::model::Tab;
use crate::calendar::Date;
use crate::domain::difference::differences;
use crate::domain::schema::Snapshot;
use crate::domain::snapshot::{self, SnapshotProblem};
use crate::domain::{EntityKind, Privacy, Project, Target};
use crate::i18n::say;
use crate::i18n::texts::since as words;
use crate::text::Lang;

/// Cells of a line in the short form, for the presentation.
pub const SHORT_WIDTH: usize = 66;
/// Most lines of the short form, the one that counts the rest included: three pages of seven.
pub const SHORT_LINES: usize = 21;

/// What a line tells, in the order in which it is told within a tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// Something was done, reached, settled or held.
    Done,
    /// Something is new.
    New,
    /// A day lies elsewhere: one that was entered, or one that follows from the plan.
    Moved,
    /// A number is another: a measured value, an amount, a share.
    Value,
    /// A value was entered that had been measured before the earlier state.
    Belated,
    /// A light or a criterion has another colour.
    Color,
    /// Anything else was changed.
    Changed,
    /// Something was deleted.
    Gone,
}

impl ChangeKind {
    /// All kinds in the order in which they are told.
    pub const ALL: [Self; 8] = [
        Self::Done,
        Self::New,
        Self::Moved,
        Self::Value,
        Self::Belated,
        Self::Color,
        Self::Changed,
        Self::Gone,
    ];
}

/// One line of what has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeLine {
    /// What it tells.
    pub kind: ChangeKind,
    /// Which record; `None` for a light or a criterion, which follow from many.
    pub target: Option<Target>,
    /// The line, safe to draw: at most two rows of [`super::differences::WIDTH`] cells.
    pub text: String,
    /// The same in one row of at most [`SHORT_WIDTH`] cells.
    pub short: String,
    /// How much it matters in a meeting: 0 the most.
    weight: u8,
}

/// What has changed in one tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The tab; `None` for what stands in no tab, such as the settings.
    pub tab: Option<Tab>,
    /// How much of what: "3 erledigt, 2 neu, 1 verschoben".
    pub summary: String,
    /// The lines, by kind, then as the records stand. May be empty where everything is only counted.
    pub lines: Vec<ChangeLine>,
    /// Records that differ and have no line of their own; the summary counts them.
    pub counted: Vec<Target>,
}

/// What has changed between two states of a project, for one audience.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// By tab, in the order of the tabs; what stands in no tab comes last. No group is without change.
    pub groups: Vec<Group>,
    /// The language in which it is told.
    lang: Lang,
}

impl Changes {
    /// Whether nothing has changed that this audience may see.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// How many lines it tells in all.
    pub fn count(&self) -> usize {
        self.groups.iter().map(|it| it.lines.len()).sum()
    }

    /// The weightiest lines for a screen that everyone reads: at most [`SHORT_LINES`] of [`SHORT_WIDTH`] cells. Where more has
    /// changed, the last one says how many changes are not told. Empty when nothing has a line.
    pub fn short(&self) -> Vec<String> {
        let mut lines: Vec<&ChangeLine> = self.groups.iter().flat_map(|it| &it.lines).collect();
        lines.sort_by_key(|it| it.weight);
        let (told, more) = match lines.len() {
            count @ ..=SHORT_LINES => (count, 0),
            count => (SHORT_LINES - 1, count - (SHORT_LINES - 1)),
        };
        let mut short: Vec<String> = lines[..told].iter().map(|it| it.short.clone()).collect();
        short.extend((more > 0).then(|| say(self.lang, &words::more(more))));
        short
    }
}

/// Tells what an audience may know of the way from one state to another, each as it lay on its own day.
///
/// Both states are first reduced to what the audience may see ([`Project::visible_to`]), so nothing above it can appear. Only
/// the colours of the four lights come from the whole project, as on the page Lage. Of the rest others are told what a meeting
/// needs: no worksheet of the commissioner, no notes, no persons.
pub fn changes(
    from: &Project,
    to: &Project,
    (from_day, to_day): (Date, Date),
    audience: Privacy,
    lang: Lang,
) -> Changes {
    let judged = (derived::Judged::of(from, from_day), derived::Judged::of(to, to_day));
    let [from, to] = [from, to].map(|it| {
        let mut seen = it.visible_to(audience);
        // A snapshot is none of what happened; and the one that is compared with is always new.
        seen.snapshots = crate::domain::Table::default();
        seen
    });
    let dates = derived::Dates::of((&from, from_day), (&to, to_day));
    let found: Vec<_> = differences(&from, &to)
        .into_iter()
        .filter_map(|it| meeting::told((&from, &to), &dates, it, audience))
        .collect();
    let tellers = lines::Tellers::of(Teller::new((&from, &to), &found, lang));
    let mut gathered = lines::Gathered::default();
    for it in &found {
        lines::tell(&tellers, &dates, it, &mut gathered);
    }
    derived::tell(&tellers, &dates, (&judged.0, &judged.1), audience, &mut gathered);
    Changes {
        groups: gathered.into_groups(&tellers.full),
        lang,
    }
}

/// Tells what has changed since a snapshot was taken.
///
/// # Errors
/// If the snapshot cannot be read.
pub fn since(
    project: &Project,
    snapshot: &Snapshot,
    as_of: Date,
    audience: Privacy,
    lang: Lang,
) -> Result<Changes, SnapshotProblem> {
    let then = snapshot::unpack(&snapshot.content.0)?;
    let days = (snapshot.on.unwrap_or(as_of), as_of);
    Ok(changes(&then, project, days, audience, lang))
}

/// Kinds whose records are counted and not told one by one: the program writes them, or nobody wants to read them singly.
const COUNTED: &[EntityKind] = &[
    EntityKind::AgendaItem,
    EntityKind::Attendance,
    EntityKind::PlannedDates,
    EntityKind::Dependency,
];

#[cfg(test)]
#[path = "since/tests.rs"]
mod tests;
