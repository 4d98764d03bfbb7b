//! The papers: from a project to a neutral document (D8). Pure; must not know files, the clock or how a paper is drawn.
//!
//! A builder never sees more than the reader of the paper may see: it is handed the project as
//! [`Project::visible_to`](crate::domain::Project::visible_to) leaves it. What nobody has entered is marked, never invented.
//! A new paper is a row of [`PAPERS`], its builder and its title; list, command line and tests read the row.

pub mod agenda;
mod council_before;
mod council_paper;
mod decision_sheet;
mod desk;
pub mod document;
mod invitation;
pub mod lines;
mod minutes;
mod points;
mod project_order;
mod questions;
mod readiness;
mod stakeholders;
mod start_letter;
mod state;
mod talk_sheet;
mod tasks;

use crate::calendar::Date;
use crate::domain::schema::{Session, SessionState};
use crate::domain::{Privacy, Project, RawId, sessions};
use crate::i18n::texts::minutes as session_words;
use crate::i18n::texts::outlook as outlook_words;
use crate::i18n::texts::papers as words;
use crate::i18n::{Text, label, say};
use crate::rules::Findings;
use crate::schedule::PlanDates;
use crate::text::Lang;
use desk::Desk;
pub use document::Document;
use document::{Block, fact, text};

/// A paper that can be made.
#[derive(Debug)]
pub struct Paper {
    /// Its name on the command line.
    pub key: &'static str,
    /// Its title.
    pub title: fn() -> Text,
    /// What it is for, in one sentence.
    pub purpose: fn() -> Text,
    /// Who may see it at the least: it is never written for a wider audience.
    pub least: Privacy,
    /// The day it stands for: what was decided later does not belong in it.
    day: fn(&Desk<'_>) -> Date,
    build: fn(&Desk<'_>) -> Vec<Block>,
}

/// Key of the talk sheet, which has a key of its own on the page "Lage".
pub const TALK_SHEET: &str = "talk-sheet";

/// Key of the invitation.
pub const INVITATION: &str = "invitation";
/// Key of the state on one page.
pub const STATE: &str = "state";
/// Key of the minutes.
pub const MINUTES: &str = "minutes";
/// Key of the tasks by unit.
pub const TASKS: &str = "tasks";

/// All papers, in the order in which they are usually needed.
pub static PAPERS: &[Paper] = &[
    Paper {
        key: TALK_SHEET,
        title: words::talk_title,
        purpose: words::talk_purpose,
        least: Privacy::NonPublic,
        day: reference_day,
        build: talk_sheet::build,
    },
    Paper {
        key: "questions",
        title: words::questions_title,
        purpose: words::questions_purpose,
        least: Privacy::NonPublic,
        day: reference_day,
        build: questions::build,
    },
    Paper {
        key: "council-paper",
        title: words::council_title,
        purpose: words::council_purpose,
        least: Privacy::Public,
        day: reference_day,
        build: council_paper::build,
    },
    Paper {
        key: "decision-sheet",
        title: words::decision_title,
        purpose: words::decision_purpose,
        least: Privacy::NonPublic,
        day: reference_day,
        build: decision_sheet::build,
    },
    Paper {
        key: "project-order",
        title: words::order_title,
        purpose: words::order_purpose,
        least: Privacy::Public,
        day: reference_day,
        build: project_order::build,
    },
    Paper {
        key: "readiness",
        title: words::readiness_title,
        purpose: words::readiness_purpose,
        least: Privacy::NonPublic,
        day: reference_day,
        build: readiness::build,
    },
    Paper {
        key: "start-letter",
        title: words::letter_title,
        purpose: words::letter_purpose,
        least: Privacy::NonPublic,
        day: start_letter::day,
        build: start_letter::build,
    },
    Paper {
        key: STATE,
        title: outlook_words::state_title,
        purpose: outlook_words::state_purpose,
        least: Privacy::Public,
        day: reference_day,
        build: state::build,
    },
    Paper {
        key: INVITATION,
        title: words::invitation_title,
        purpose: words::invitation_purpose,
        least: Privacy::Public,
        day: reference_day,
        build: invitation::build,
    },
    Paper {
        key: MINUTES,
        title: session_words::minutes_title,
        purpose: session_words::minutes_purpose,
        least: Privacy::Public,
        day: minutes::day,
        build: minutes::build,
    },
    Paper {
        key: TASKS,
        title: session_words::tasks_title,
        purpose: session_words::tasks_purpose,
        least: Privacy::NonPublic,
        day: reference_day,
        build: tasks::build,
    },
    Paper {
        key: "stakeholders",
        title: words::stakeholders_title,
        purpose: words::stakeholders_purpose,
        least: Privacy::Internal,
        day: reference_day,
        build: stakeholders::internal,
    },
    Paper {
        key: "participants",
        title: words::participants_title,
        purpose: words::participants_purpose,
        least: Privacy::Public,
        day: reference_day,
        build: stakeholders::public,
    },
];

/// What a paper is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occasion {
    /// Language of the paper.
    pub lang: Lang,
    /// Reference date: the day whose state the paper tells.
    pub as_of: Date,
    /// Who will read it.
    pub audience: Privacy,
    /// The session it is about, where the paper is about one; nothing means the one that runs, else the one held last, for an
    /// invitation the next one.
    pub about: Option<RawId>,
}

/// What a paper is made from.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The whole project; a builder sees only what its reader may see.
    pub project: &'a Project,
    /// Its dates.
    pub dates: &'a PlanDates,
    /// What the rules say about the whole project: what a reader may not see is not missing.
    pub findings: &'a Findings,
}

/// A paper was wanted for an audience that must not see it (R61).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// The narrowest audience it may be written for.
    pub least: Privacy,
}

/// All audiences, the widest first.
pub const AUDIENCES: [Privacy; 3] = [Privacy::Public, Privacy::NonPublic, Privacy::Internal];

/// The paper with this key.
pub fn find(key: &str) -> Option<&'static Paper> {
    PAPERS.iter().find(|it| it.key == key)
}

impl Paper {
    /// The audiences it may be written for, the widest first.
    pub fn audiences(&self) -> impl Iterator<Item = Privacy> + use<> {
        let least = self.least;
        AUDIENCES.into_iter().filter(move |it| *it >= least)
    }

    /// For whom it is opened at first: minutes are for those who met, every other paper for the widest circle it allows.
    pub fn usual(&self) -> Privacy {
        if self.key == MINUTES {
            Privacy::NonPublic
        } else {
            self.least
        }
    }

    /// Whether it is about one session.
    pub fn is_of_session(&self) -> bool {
        [INVITATION, MINUTES, TASKS].contains(&self.key)
    }

    /// The session it is about on `as_of` where it is made for `about`, see [`Occasion::about`]; `None` where there is none.
    pub fn session<'a>(&self, project: &'a Project, as_of: Date, about: Option<RawId>) -> Option<&'a Session> {
        match about {
            _ if self.key == INVITATION => invitation::session(project, as_of, about),
            _ if !self.is_of_session() => None,
            Some(about) => project.sessions.find(about),
            None => sessions::at_hand(project),
        }
    }

    /// The sessions it can be about: for an invitation those to come, soonest first and those without a day last; else those that
    /// were held or are going on, newest first.
    pub fn sessions<'a>(&self, project: &'a Project) -> Vec<&'a Session> {
        let fits = |it: &&Session| match it.state {
            SessionState::Running | SessionState::Held => self.key == MINUTES || self.key == TASKS,
            SessionState::Planned | SessionState::Invited => self.key == INVITATION,
            SessionState::Cancelled => false,
        };
        let mut sessions: Vec<&Session> = project.sessions.iter().filter(fits).collect();
        sessions.sort_by_key(|it| (it.on.is_none(), it.on, it.number));
        if self.key != INVITATION {
            sessions.reverse();
        }
        sessions
    }

    /// Makes the paper.
    ///
    /// # Errors
    /// If the audience is wider than the paper allows.
    pub fn document(&self, source: Source<'_>, occasion: Occasion) -> Result<Document, Refused> {
        if occasion.audience < self.least {
            return Err(Refused { least: self.least });
        }
        let visible = source.project.visible_to(occasion.audience);
        let seen = Source {
            project: &visible,
            ..source
        };
        let desk = Desk::new(source.project, seen, occasion);
        let mut blocks = (self.build)(&desk);
        // A paper of a session is about that session, not about the whole project.
        if !self.is_of_session() {
            blocks.extend(desk.deviations((self.day)(&desk)));
        }
        Ok(Document {
            title: say(occasion.lang, &(self.title)()),
            lang: occasion.lang,
            audience: Some(occasion.audience),
            head: head(&desk, status(self, &desk)),
            blocks,
        })
    }
}

/// The day most papers stand for.
fn reference_day(desk: &Desk<'_>) -> Date {
    desk.as_of()
}

/// Whether it is a draft: papers of the program are, but for minutes that were approved.
fn status(paper: &Paper, desk: &Desk<'_>) -> String {
    let draft = || desk.say(&words::status_draft());
    let of_minutes = || desk.session().map(|it| minutes::status(desk, it));
    of_minutes().filter(|_| paper.key == MINUTES).unwrap_or_else(draft)
}

/// What stands under the title of every paper (DOMAIN.md chapter 5).
fn head(desk: &Desk<'_>, status: String) -> Vec<document::Fact> {
    use crate::domain::schema::Settings;
    let lang = desk.lang();
    let name = |it: fn() -> Text| say(lang, &it());
    let settings = &*desk.project.settings;
    let mut facts = vec![
        fact(name(words::head_commune), desk.commune()),
        fact(name(words::head_office), desk.value(settings, Settings::office)),
        fact(
            name(words::head_file_number),
            desk.value(settings, Settings::file_number),
        ),
        fact(name(words::head_as_of), text(&desk.date(desk.as_of()))),
    ];
    facts.push(fact(name(words::head_status), text(&status)));
    facts.push(fact(
        name(words::head_audience),
        text(&label::privacy(lang, desk.audience())),
    ));
    facts
}

/// The mark of something that nobody has entered: `[fehlt: Datum des Beschlusses]`.
pub fn missing_mark(lang: Lang, what: &str) -> String {
    say(lang, &words::missing(what))
}
