//! The one command table (D2): every action of the user is a row. Keymap, hint bar, menu, help, palette,
//! `leitstand keys`, the README's key table and the tests read it; no key is written anywhere else.

use super::key::Key;
use super::model::Model;
use super::ready;
use crate::i18n::Text;

/// Where a command holds. A key is looked up from the narrowest scope of the moment to the widest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The start page.
    Start,
    /// Moving in whatever has rows.
    Move,
    /// Lists and trees.
    List,
    /// Trees.
    Tree,
    /// The page Lage.
    State,
    /// The list of open points.
    Points,
    /// The tab of the fields of action.
    Fields,
    /// The stakeholder tab, list or matrix.
    Stakeholders,
    /// The stakeholder matrix.
    Matrix,
    /// The tab of the working groups, list or picture.
    Groups,
    /// The coverage picture of the working groups.
    Coverage,
    /// The timeline.
    Gantt,
    /// While something is being moved.
    Moving,
    /// While a session runs, whatever is on screen.
    Session,
    /// The presentation.
    Presentation,
    /// Weighing a shift in the presentation.
    Weigh,
    /// A paper or another text that is being read.
    Reader,
    /// The list of the papers of a session.
    SessionPapers,
    /// The guide that is being read.
    Guide,
    /// A form, the founding page included.
    Form,
    /// Lists to choose from: palette, help, search, picker, question.
    Choose,
    /// Lists in which several entries can be ticked.
    Ticks,
    /// The menu bar.
    MenuBar,
    /// The month grid.
    Month,
    /// The cockpit, whatever the tab.
    Cockpit,
    /// Everywhere, overlays and start page included.
    Always,
}

impl Scope {
    /// All scopes, in the order of the help.
    pub const ALL: &'static [Self] = &[
        Self::Start,
        Self::List,
        Self::Tree,
        Self::State,
        Self::Points,
        Self::Fields,
        Self::Stakeholders,
        Self::Matrix,
        Self::Groups,
        Self::Coverage,
        Self::Gantt,
        Self::Moving,
        Self::Session,
        Self::Presentation,
        Self::Weigh,
        Self::Reader,
        Self::SessionPapers,
        Self::Guide,
        Self::Form,
        Self::Choose,
        Self::Ticks,
        Self::MenuBar,
        Self::Month,
        Self::Move,
        Self::Cockpit,
        Self::Always,
    ];

    /// Key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Move => "move",
            Self::List => "list",
            Self::Tree => "tree",
            Self::State => "state",
            Self::Points => "points",
            Self::Fields => "fields",
            Self::Stakeholders => "stakeholders",
            Self::Matrix => "matrix",
            Self::Groups => "groups",
            Self::Coverage => "coverage",
            Self::Gantt => "gantt",
            Self::Moving => "moving",
            Self::Session => "session",
            Self::Presentation => "presentation",
            Self::Weigh => "weigh",
            Self::Reader => "reader",
            Self::SessionPapers => "session-papers",
            Self::Guide => "guide",
            Self::Form => "form",
            Self::Choose => "choose",
            Self::Ticks => "ticks",
            Self::MenuBar => "menu-bar",
            Self::Month => "month",
            Self::Cockpit => "cockpit",
            Self::Always => "always",
        }
    }
}

/// The menus of the menu bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Menu {
    /// Projects and the program.
    Project,
    /// Changing.
    Edit,
    /// Looking.
    View,
    /// Going somewhere.
    Go,
    /// Help.
    Help,
}

impl Menu {
    /// All menus from left to right.
    pub const ALL: &'static [Self] = &[Self::Project, Self::Edit, Self::View, Self::Go, Self::Help];

    /// Key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Edit => "edit",
            Self::View => "view",
            Self::Go => "go",
            Self::Help => "help",
        }
    }
}

/// A row of the table.
#[derive(Debug)]
pub struct Row {
    /// The command.
    pub command: Command,
    /// Name on the command line and in the README.
    pub name: &'static str,
    /// Id of its text; the attribute `.help` of the message says what it does.
    pub text: &'static str,
    /// Where it holds.
    pub scope: Scope,
    /// In which menu it stands.
    pub menu: Menu,
    /// Its keys, the one shown first.
    pub keys: &'static [Key],
    /// Whether it can be used now; `Err` is the reason shown beside the greyed entry and as notice.
    pub ready: fn(&Model) -> Result<(), Text>,
}

/// A key of the table; a misspelled one does not compile.
const fn key(text: &str) -> Key {
    match Key::parse(text) {
        Some(key) => key,
        None => panic!("no such key"),
    }
}

macro_rules! commands {
    ($($variant:ident = $name:literal, $scope:ident, $menu:ident, [$($key:literal),*], $ready:ident;)*) => {
        /// What the user can do. The docstring of a command is its text `command-…`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "each command is explained by its text in assets/locales")]
        pub enum Command { $($variant,)* }

        /// The table, in the order of the help.
        pub static COMMANDS: &[Row] = &[$(Row {
            command: Command::$variant,
            name: $name,
            text: concat!("command-", $name),
            scope: Scope::$scope,
            menu: Menu::$menu,
            keys: const { &[$(key($key)),*] },
            ready: ready::$ready,
        },)*];
    };
}

commands! {
    StartOpen = "start-open", Start, Go, ["enter"], always;
    NewProject = "new-project", Start, Project, ["n"], always;
    Sample = "sample", Start, Project, ["b"], always;
    OpenFile = "open-file", Start, Project, ["o"], always;
    SwitchLanguage = "switch-language", Start, View, ["L"], always;
    QuitFromStart = "quit-from-start", Start, Project, ["q"], always;

    Open = "open", List, Go, ["enter"], selected;
    Edit = "edit", List, Edit, ["f2"], editable;
    New = "new", List, Edit, ["n", "insert", "ctrl-n"], creatable;
    Delete = "delete", List, Edit, ["f8", "delete"], deletable;
    Fold = "fold", List, View, ["space"], selected;
    Filter = "filter", List, View, ["f", "f7"], in_list;
    Sort = "sort", List, View, ["s"], sortable;
    MoveRow = "move-row", List, Edit, ["m"], movable;
    Catalogue = "catalogue", List, Edit, ["c"], proposable;
    Aid = "aid", List, View, ["h"], has_aid;
    Copy = "copy", List, Edit, ["y", "ctrl-c"], selected;
    Deviate = "deviate", List, Edit, ["x"], on_point;

    FoldIn = "fold-in", Tree, View, ["left", "-"], selected;
    Unfold = "unfold", Tree, View, ["right", "+"], selected;

    StepTake = "step-take", State, Go, ["enter"], always;

    PointDeviate = "point-deviate", Points, Edit, ["x"], on_listed_point;

    EnterValues = "enter-values", Fields, Edit, ["e"], writable;

    ListOrMatrix = "list-or-matrix", Stakeholders, View, ["l"], always;
    Conversation = "conversation", Stakeholders, Edit, ["k"], on_stakeholder;

    MatrixLeft = "matrix-left", Matrix, Go, ["left"], selected;
    MatrixRight = "matrix-right", Matrix, Go, ["right"], selected;

    Coverage = "coverage", Groups, View, ["l"], always;

    CoverageOpen = "coverage-open", Coverage, Go, ["enter"], on_covered_field;
    CoverageLeft = "coverage-left", Coverage, View, ["left"], more_units;
    CoverageRight = "coverage-right", Coverage, View, ["right"], more_units;

    PanLeft = "pan-left", Gantt, View, ["left"], always;
    PanRight = "pan-right", Gantt, View, ["right"], always;
    ZoomIn = "zoom-in", Gantt, View, ["+"], always;
    ZoomOut = "zoom-out", Gantt, View, ["-"], always;
    ZoomAll = "zoom-all", Gantt, View, ["*"], always;
    ToReferenceDate = "to-reference-date", Gantt, View, ["."], always;
    Baselines = "baselines", Gantt, View, ["p"], always;
    WhatIf = "what-if", Gantt, Edit, ["w"], writable;
    Explain = "explain", Gantt, View, ["i"], explainable;
    LinkTask = "link-task", Gantt, Edit, ["l"], on_task;
    Outdent = "outdent", Gantt, Edit, ["<"], on_task;
    Indent = "indent", Gantt, Edit, [">"], on_task;
    PickDay = "pick-day", Gantt, Edit, ["d"], on_session;

    MoveUp = "move-up", Moving, Edit, ["up"], moving;
    MoveDown = "move-down", Moving, Edit, ["down"], moving;
    MoveLeft = "move-left", Moving, Edit, ["left"], moving;
    MoveRight = "move-right", Moving, Edit, ["right"], moving;
    Shorter = "shorter", Moving, Edit, ["shift-left"], moving_task;
    Longer = "longer", Moving, Edit, ["shift-right"], moving_task;
    MoveDone = "move-done", Moving, Edit, ["enter"], moving;

    RecordDecision = "record-decision", Session, Edit, ["b"], in_session;
    RecordAction = "record-action", Session, Edit, ["a"], in_session;
    RecordRisk = "record-risk", Session, Edit, ["r"], in_session;
    RecordNote = "record-note", Session, Edit, ["N"], in_session;
    TickAttendance = "tick-attendance", Session, Edit, ["T"], in_session;
    EndSession = "end-session", Session, Edit, ["E"], in_session;

    PageNext = "page-next", Presentation, Go, ["page-down", "space", "right"], presenting;
    PageBack = "page-back", Presentation, Go, ["page-up", "left"], presenting;
    PageNumber = "page-number", Presentation, Go, ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], presenting;
    PageAudience = "page-audience", Presentation, View, ["p"], presenting;
    PageUndo = "page-undo", Presentation, Edit, ["ctrl-z"], presenting;
    PageRedo = "page-redo", Presentation, Edit, ["ctrl-y"], presenting;
    PageWeigh = "page-weigh", Presentation, Edit, ["w"], weighable;

    WeighEarlier = "weigh-earlier", Weigh, Edit, ["left"], weighing;
    WeighLater = "weigh-later", Weigh, Edit, ["right"], weighing;
    WeighTake = "weigh-take", Weigh, Edit, ["enter", "w"], weighing;

    TalkSheet = "talk-sheet", State, Go, ["g"], no_trial;

    PaperAudience = "paper-audience", Reader, View, ["a"], on_paper;
    PaperWrite = "paper-write", Reader, Project, ["w"], on_paper;
    PaperSession = "paper-session", Reader, Go, ["s"], on_session_paper;

    WritePapers = "write-papers", SessionPapers, Project, ["w"], on_session_papers;

    GuideKeys = "guide-keys", Guide, Help, ["tab"], in_guide;
    GuideContents = "guide-contents", Guide, Help, ["enter"], in_guide;
    GuidePrevious = "guide-previous", Guide, Go, ["left"], in_guide;
    GuideNext = "guide-next", Guide, Go, ["right"], in_guide;

    FormNext = "form-next", Form, Go, ["tab", "enter", "f6"], always;
    FormPrevious = "form-previous", Form, Go, ["shift-tab", "up", "shift-f6"], always;
    FormList = "form-list", Form, Edit, ["f4"], has_list;
    FormDown = "form-down", Form, Go, ["down"], always;
    FormAcceptNext = "form-accept-next", Form, Edit, ["ctrl-n"], inserting;
    FormAccept = "form-accept", Form, Edit, ["ctrl-s"], always;

    Take = "take", Choose, Go, ["enter"], always;
    AnswerLeft = "answer-left", Choose, Go, ["left", "shift-tab"], always;
    AnswerRight = "answer-right", Choose, Go, ["right", "tab"], always;

    Tick = "tick", Ticks, Edit, ["enter"], always;
    TickAll = "tick-all", Ticks, Edit, ["ctrl-a"], always;
    TakeTicked = "take-ticked", Ticks, Edit, ["ctrl-s"], always;

    MenuTake = "menu-take", MenuBar, Go, ["enter"], always;
    MenuLeft = "menu-left", MenuBar, Go, ["left"], always;
    MenuRight = "menu-right", MenuBar, Go, ["right"], always;

    MonthTake = "month-take", Month, Edit, ["enter"], always;
    DayBack = "day-back", Month, Go, ["left"], always;
    DayOn = "day-on", Month, Go, ["right"], always;
    WeekBack = "week-back", Month, Go, ["up"], always;
    WeekOn = "week-on", Month, Go, ["down"], always;
    MonthBack = "month-back", Month, Go, ["page-up"], always;
    MonthOn = "month-on", Month, Go, ["page-down"], always;
    MonthToday = "month-today", Month, Go, ["."], always;

    Up = "up", Move, Go, ["up"], always;
    Down = "down", Move, Go, ["down"], always;
    First = "first", Move, Go, ["home"], always;
    Last = "last", Move, Go, ["end"], always;
    PageUp = "page-up", Move, Go, ["page-up"], always;
    PageDown = "page-down", Move, Go, ["page-down"], always;

    State = "state", Cockpit, Go, ["0"], always;
    Mandate = "mandate", Cockpit, Go, ["1"], always;
    Stakeholders = "stakeholders", Cockpit, Go, ["2"], always;
    Steering = "steering", Cockpit, Go, ["3"], always;
    Groups = "groups", Cockpit, Go, ["4"], always;
    Fields = "fields", Cockpit, Go, ["5"], always;
    Timeline = "timeline", Cockpit, Go, ["6"], always;
    Search = "search", Cockpit, Go, ["/", "ctrl-f"], always;
    NextQuestion = "next-question", Cockpit, Go, ["o"], always;
    OpenPoints = "open-points", Cockpit, Go, ["!"], always;
    Readiness = "readiness", Cockpit, Go, [], always;
    NextHit = "next-hit", Cockpit, Go, ["f3"], searched;
    PreviousHit = "previous-hit", Cockpit, Go, ["shift-f3"], searched;
    NextPane = "next-pane", Cockpit, Go, ["tab", "f6"], always;
    PreviousPane = "previous-pane", Cockpit, Go, ["shift-tab", "shift-f6"], always;
    Papers = "papers", Cockpit, Go, ["f12"], no_trial;
    SessionPapers = "session-papers", Cockpit, Go, [], session_held;
    Changes = "changes", Cockpit, Go, [], state_kept;
    Presentation = "presentation", Cockpit, View, ["f5", "v"], no_trial;
    Undo = "undo", Cockpit, Edit, ["ctrl-z", "u"], can_undo;
    Redo = "redo", Cockpit, Edit, ["ctrl-y", "U"], can_redo;
    RunSession = "run-session", Cockpit, Edit, [], runnable;
    CompareConcepts = "compare-concepts", Cockpit, View, [], always;
    JointWay = "joint-way", Cockpit, View, [], may_join;
    Crossing = "crossing", Cockpit, View, [], always;
    UnitTable = "unit-table", Cockpit, View, [], always;
    Completeness = "completeness", Cockpit, View, [], always;
    CompareStates = "compare-states", Cockpit, View, [], state_kept;
    SuggestSeats = "suggest-seats", Cockpit, Edit, [], writable;
    KeepState = "keep-state", Cockpit, Edit, [], runnable;
    Save = "save", Cockpit, Project, ["ctrl-s"], always;
    SaveCopy = "save-copy", Cockpit, Project, [], no_trial;
    SaveElsewhere = "save-elsewhere", Cockpit, Project, [], no_trial;
    Reload = "reload", Cockpit, Project, [], no_trial;
    Backups = "backups", Cockpit, Project, [], no_trial;
    CleanTexts = "clean-texts", Cockpit, Project, [], unclean;
    Projects = "projects", Cockpit, Project, ["ctrl-o"], no_trial;
    EditCommune = "edit-commune", Cockpit, Project, [], writable;
    EditSettings = "edit-settings", Cockpit, Project, [], writable;
    EditPlan = "edit-plan", Cockpit, Project, [], writable;
    Language = "language", Cockpit, View, [], always;

    Help = "help", Always, Help, ["f1", "?"], always;
    Guide = "guide", Always, Help, [], always;
    MenuBar = "menu-bar", Always, Help, ["f9", "f10"], always;
    Palette = "palette", Always, Help, ["ctrl-p", ":"], always;
    Notices = "notices", Always, Help, [], always;
    Back = "back", Always, Go, ["esc"], always;
    Quit = "quit", Always, Project, ["ctrl-q"], always;
}

impl Command {
    /// Its row of the table.
    pub fn row(self) -> &'static Row {
        &COMMANDS[self as usize]
    }

    /// What it is called.
    pub fn label(self) -> Text {
        Text::new(self.row().text, Vec::new())
    }
}

impl Command {
    /// Whether menu, palette and help list it; steps within a list are left to their keys there.
    pub fn is_listed(self) -> bool {
        self.row().scope != Scope::Move
    }
}
