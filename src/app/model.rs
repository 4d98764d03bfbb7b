//! The state of the running program. Changed by `update` alone, read by drawing.

use std::path::PathBuf;

use super::coverage::CoverageView;
use super::derived::Derived;
use super::history::History;
use super::notice::Notices;
use super::outline::{Node, View};
use super::overlay::Overlay;
use super::session::Meeting;
use super::timeline::GanttView;
use crate::calendar::Date;
use crate::domain::files::{ContentHash, Hold, RecentProject, SaveNote};
use crate::domain::journal::FormDraft;
use crate::domain::{IdSource, Project, Target};
use crate::text::Lang;

/// Everything the program knows while it runs.
#[derive(Debug)]
pub struct Model {
    /// Language of the screen.
    pub lang: Lang,
    /// How it may be drawn.
    pub looks: Looks,
    /// Reference date; comes from outside, nobody asks the clock.
    pub as_of: Date,
    /// The reference date of all projects but the sample, which has its own.
    pub today: Date,
    /// Width and height of the screen in cells.
    pub size: (u16, u16),
    /// Rows the main list showed when it was last drawn; how far a page key goes.
    pub page: u16,
    /// The start page.
    pub start: StartPage,
    /// The open project; `None` shows the start page.
    pub cockpit: Option<Cockpit>,
    /// What lies over the screen; the last one gets the keys.
    pub overlays: Vec<Overlay>,
    /// Messages to the user.
    pub notices: Notices,
    /// Source of new identities.
    pub ids: IdSource,
    /// Folder for new projects; shown as default on the founding page.
    pub documents: PathBuf,
    /// What was last searched for, with its hits and the one shown.
    pub hits: Hits,
}

impl Model {
    /// The start page on `as_of`, without recent projects; its size comes with the first frame.
    pub fn new((lang, looks): (Lang, Looks), as_of: Date, ids: IdSource, documents: PathBuf) -> Self {
        Self {
            lang,
            looks,
            as_of,
            today: as_of,
            size: (0, 0),
            page: 0,
            start: StartPage::default(),
            cockpit: None,
            overlays: Vec::new(),
            notices: Notices::default(),
            ids,
            documents,
            hits: Hits::default(),
        }
    }
}

/// Smallest screen the cockpit is drawn on; a smaller one shows one sentence and takes no key but the one that ends.
pub const LEAST: (u16, u16) = (60, 15);

impl Model {
    /// Whether the screen is too small to show what a key would do. A size that is not known yet is not.
    pub fn is_too_small(&self) -> bool {
        self.size != (0, 0) && (self.size.0 < LEAST.0 || self.size.1 < LEAST.1)
    }
}

/// How the screen may be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Looks {
    /// Only ASCII signs.
    pub ascii: bool,
    /// No colours: states stay readable by sign, word, bold and reverse video.
    pub mono: bool,
}

/// The start page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StartPage {
    /// Selected row: the three entries, then the recent projects.
    pub selected: usize,
    /// Recent projects, newest first.
    pub recent: Vec<RecentProject>,
    /// A project is being opened or founded.
    pub is_opening: bool,
    /// The founding page as it was left without being taken or given up.
    pub draft: FoundingDraft,
}

/// The founding page on disk, so that a crash costs two seconds of typing at most.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FoundingDraft {
    /// What was written down last; `None` if there is nothing.
    pub text: Option<FormDraft>,
    /// Whether the page is waiting for its two seconds.
    pub is_due: bool,
    /// Whether the page was open when it was looked at last.
    pub is_open: bool,
}

impl Eq for FoundingDraft {}

/// Results of the last search.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hits {
    /// What was typed.
    pub query: String,
    /// Where it was found.
    pub places: Vec<(Tab, Node)>,
    /// The one shown last.
    pub at: usize,
}

/// The tabs; `State` is the page "Lage" under key 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tab {
    /// State on one page.
    State,
    /// Mandate and preliminary clarification.
    Mandate,
    /// Stakeholders.
    Stakeholders,
    /// Steering group.
    Steering,
    /// Working groups.
    Groups,
    /// Fields of action.
    Fields,
    /// Timeline.
    Timeline,
}

impl Tab {
    /// All tabs in the order of their keys.
    pub const ALL: &'static [Self] = &[
        Self::State,
        Self::Mandate,
        Self::Stakeholders,
        Self::Steering,
        Self::Groups,
        Self::Fields,
        Self::Timeline,
    ];

    /// Key of its texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Mandate => "mandate",
            Self::Stakeholders => "stakeholders",
            Self::Steering => "steering",
            Self::Groups => "groups",
            Self::Fields => "fields",
            Self::Timeline => "timeline",
        }
    }
}

/// A place to come back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The tab.
    pub tab: Tab,
    /// The selected row.
    pub node: Option<Node>,
}

/// An open project and how it is looked at.
#[derive(Debug)]
pub struct Cockpit {
    /// The project, its past and its future.
    pub history: History,
    /// What is computed from it.
    pub derived: Derived,
    /// In a trial ("what-if"): the real project, which waits while `history` holds a copy.
    pub aside: Option<Box<Aside>>,
    /// Its file.
    pub file: FileState,
    /// It is the sample: said in row 1, so that nobody takes it for a project of her own.
    pub is_sample: bool,
    /// Whether the file held texts that are not clean when it was opened.
    pub came_unclean: bool,
    /// The open tab.
    pub tab: Tab,
    /// How each tab is looked at, by the order of `Tab::ALL`.
    pub views: [View; 7],
    /// Whether the stakeholders are shown as a matrix; otherwise as a list.
    pub is_matrix: bool,
    /// How the working groups are looked at.
    pub coverage: CoverageView,
    /// How the timeline is looked at.
    pub gantt: GanttView,
    /// Something is being moved.
    pub moving: Option<Moving>,
    /// Whether the keys go to the detail pane (it scrolls) instead of the list.
    pub in_detail: bool,
    /// Rows by which the detail pane is scrolled.
    pub detail_scroll: u16,
    /// The selected one of the next steps on Lage.
    pub step: usize,
    /// Where the running session is; nothing while none runs.
    pub meeting: Meeting,
}

/// The real project while a trial is going on.
#[derive(Debug)]
pub struct Aside {
    /// The project, its past and its future.
    pub history: History,
    /// What is computed from it.
    pub derived: Derived,
}

/// What is being moved; dropped by Esc, taken by Enter as one undo step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moving {
    /// Which record.
    pub target: Target,
    /// The project as it will be, shown meanwhile.
    pub draft: Box<Draft>,
}

/// A trial change with what follows from it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The project as it will be.
    pub project: Project,
    /// What is computed from it.
    pub derived: Derived,
    /// The changes so far.
    pub changes: Vec<crate::domain::Change>,
}

impl PartialEq for Draft {
    fn eq(&self, other: &Self) -> bool {
        self.project == other.project
    }
}
impl Eq for Draft {}

/// The file of the open project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileState {
    /// Where it is written.
    pub path: PathBuf,
    /// What stood there when it was last read or written; `None` for a file that is not written yet.
    pub hash: Option<ContentHash>,
    /// Revision of the history that stands in the file; `None` for a file that is not written yet.
    pub saved: Option<u64>,
    /// Revision that is being written now.
    pub saving: Option<u64>,
    /// The user wants to leave as soon as the file is written.
    pub then: AfterSave,
    /// It is being written under this name instead; the file changes when that is done.
    pub copy: Option<Copy>,
    /// Saving failed: it is tried again when the user asks, and now and then by itself.
    pub has_failed: bool,
    /// The file is being opened anew: until it is there nothing may be changed.
    pub is_reloading: bool,
    /// The file has vanished, and the user wants it written again; the next save expects nothing there.
    pub is_gone: bool,
    /// The save under way takes longer than any healthy disk needs.
    pub is_slow: bool,
    /// A save that failed is being tried again by itself.
    pub is_retrying: bool,
    /// What was noticed on saving and told already.
    pub told: Vec<SaveNote>,
    /// Whether this run may write the file.
    pub hold: Hold,
    /// What the journal knows of the project.
    pub journal: JournalState,
}

impl FileState {
    /// Whether another run has the file, so that nothing may be changed here.
    pub fn is_locked(&self) -> bool {
        matches!(self.hold, Hold::Other(_))
    }
}

/// A copy being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Where.
    pub path: PathBuf,
    /// Whether a taken name is passed over to the next one; otherwise it is told.
    pub is_numbered: bool,
    /// Whether it is this save that is under way; otherwise it waits for the one before.
    pub is_running: bool,
}

/// What the journal was told.
#[derive(Debug, Clone, PartialEq)]
pub struct JournalState {
    /// The project as the journal and the file together hold it.
    pub project: Project,
    /// Revision of that project.
    pub revision: u64,
    /// Number of the last change told, from 1; 0 before the first.
    pub number: u64,
    /// The open form as told last.
    pub form: Option<FormDraft>,
    /// Whether an open form is waiting for its two seconds.
    pub is_form_due: bool,
    /// Whether it was told that the journal cannot be written.
    pub has_failed: bool,
}

impl Eq for JournalState {}

impl JournalState {
    /// A journal that knows nothing but the file.
    pub fn new(project: Project, revision: u64) -> Self {
        Self {
            project,
            revision,
            number: 0,
            form: None,
            is_form_due: false,
            has_failed: false,
        }
    }
}

/// What follows a save.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AfterSave {
    /// Work goes on.
    #[default]
    Stay,
    /// The program ends.
    Quit,
    /// The start page is shown.
    Close,
}

impl Cockpit {
    /// The project as it is to be shown: with what is being moved in its new place.
    pub fn project(&self) -> &Project {
        self.moving
            .as_ref()
            .map_or_else(|| self.history.now(), |it| &it.draft.project)
    }

    /// The real project with its past: what file and journal hold. In a trial it is not the one on screen.
    pub fn kept(&self) -> &History {
        self.aside.as_ref().map_or(&self.history, |it| &it.history)
    }

    /// What follows from [`Self::project`].
    pub fn derived(&self) -> &Derived {
        self.moving.as_ref().map_or(&self.derived, |it| &it.draft.derived)
    }

    /// Whether the coverage picture of the working groups is open.
    pub fn in_coverage(&self) -> bool {
        self.tab == Tab::Groups && self.coverage.is_shown
    }

    /// How the open tab is looked at.
    pub fn view(&self) -> &View {
        &self.views[self.tab as usize]
    }

    /// How the open tab is looked at, to change it.
    pub fn view_mut(&mut self) -> &mut View {
        &mut self.views[self.tab as usize]
    }

    /// Makes the rows of the open tab anew.
    pub fn rebuild(&mut self, lang: Lang) {
        let (project, tab) = (self.project().clone(), self.tab);
        self.view_mut().rebuild(&project, tab, lang);
    }

    /// Whether everything stands in the file, and nothing else is on its way there.
    pub fn is_saved(&self) -> bool {
        let now = self.kept().revision();
        self.file.saved == Some(now) && self.file.saving.is_none_or(|it| it == now)
    }

    /// The selected row of the open tab.
    pub fn selected(&self) -> Option<Node> {
        self.view().selected_node()
    }

    /// The selected record of the open tab.
    pub fn selected_record(&self) -> Option<Target> {
        self.selected()?.record()
    }

    /// Where the user is.
    pub fn place(&self) -> Place {
        Place {
            tab: self.tab,
            node: self.selected(),
        }
    }
}
