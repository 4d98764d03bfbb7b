//! Reading: a paper of the project, or any other text, as it will stand on paper.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::model::Model;
use super::msg::{Effect, PaperFiles, PaperWritten};
use super::overlay::Overlay;
use super::picker::{Item, Pick, PickFor, Picker};
use crate::catalogue::guide::Topic;
use crate::domain::file_name::slug;
use crate::domain::schema::Session;
use crate::domain::{Privacy, RawId, sessions};
use crate::i18n::texts::minutes as session_words;
use crate::i18n::texts::papers as words;
use crate::i18n::{Text, format, label, problem, say};
use crate::papers::lines::{Line, lines};
use crate::papers::{Document, MINUTES, Occasion, PAPERS, Paper, Source, find};
use crate::text::clean::show;

/// Widest line that is read with ease.
const WIDEST: u16 = 78;
/// Rows of the screen that are not text: the line above with its rule, the hint bar.
const FRAME: u16 = 3;

/// A text to read.
#[derive(Debug)]
pub struct Reader {
    /// The text.
    pub document: Document,
    /// First line shown.
    pub top: usize,
    /// The paper it is, and for whom; `None` for another text.
    pub paper: Option<(&'static Paper, Privacy)>,
    /// The session the paper is about, where one was chosen.
    pub about: Option<RawId>,
    /// The section of the guide it is; `None` for another text.
    pub guide: Option<Topic>,
    /// Width and height of the screen it is laid out for.
    size: (u16, u16),
    /// Its lines on that screen: a long paper is not laid out anew with each key.
    lines: Vec<Line>,
}

impl Reader {
    /// Opens a text at its beginning on a screen of this size.
    pub fn new(document: Document, size: (u16, u16)) -> Self {
        let lines = laid_out(&document, size.0);
        Self {
            document,
            top: 0,
            paper: None,
            about: None,
            guide: None,
            size,
            lines,
        }
    }

    /// Lines of the text on a screen of this width.
    pub fn lines(&self, screen: u16) -> Cow<'_, [Line]> {
        if screen == self.size.0 {
            Cow::Borrowed(&self.lines)
        } else {
            Cow::Owned(laid_out(&self.document, screen))
        }
    }

    /// Goes so many lines on; the last page stays full.
    pub fn scroll(&mut self, by: i32) {
        let last = self.lines.len().saturating_sub(usize::from(rows(self.size.1)));
        self.top = self.top.saturating_add_signed(by as isize).min(last);
    }
}

fn laid_out(document: &Document, screen: u16) -> Vec<Line> {
    lines(document, usize::from(text_width(screen)))
}

/// Cells of a line of text on a screen of this width.
pub fn text_width(screen: u16) -> u16 {
    screen.saturating_sub(4).clamp(10, WIDEST)
}

/// Rows of text on a screen of this height.
pub fn rows(screen: u16) -> u16 {
    screen.saturating_sub(FRAME).max(1)
}

/// Takes the new size of the screen, also for the texts that are being read.
pub(super) fn resize(model: &mut Model, size: (u16, u16)) {
    model.size = size;
    for overlay in &mut model.overlays {
        if let Overlay::Reader(reader) = overlay {
            reader.size = size;
            reader.lines = laid_out(&reader.document, size.0);
            reader.scroll(0);
        }
    }
}

/// Opens a text that is no paper, such as a chapter of the guide.
pub fn open(model: &mut Model, document: Document) {
    let reader = Reader::new(document, model.size);
    model.overlays.push(Overlay::Reader(Box::new(reader)));
}

/// Lists the papers to choose one.
pub(super) fn open_list(model: &mut Model) {
    let items = PAPERS
        .iter()
        .map(|it| item(model, it, (it.title)(), Pick::Paper(it.key)))
        .collect();
    let mut picker = Picker::new(say(model.lang, &words::list_title()), PickFor::Paper, items);
    picker.lead = vec![say(model.lang, &words::list_lead())];
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// The entry of a paper in a list: what it is called there, what it is for, for whom it is opened.
pub(super) fn item(model: &Model, paper: &Paper, title: Text, pick: Pick) -> Item {
    let purpose = (paper.purpose)();
    let name = format!("{} · {}", say(model.lang, &title), say(model.lang, &purpose));
    let mut item = Item::new(name, pick);
    item.hint = label::privacy(model.lang, paper.usual());
    item
}

/// Opens a paper for the audience it is usually for; minutes are those of the session at hand.
pub(super) fn open_paper(model: &mut Model, key: &str) {
    let project = model.cockpit.as_ref().map(|it| it.project());
    let at_hand = project.and_then(sessions::at_hand).map(|it| it.id.raw());
    open_about(model, key, at_hand.filter(|_| key == MINUTES));
}

/// Opens a paper about a session; `None` where no session is chosen.
pub(super) fn open_about(model: &mut Model, key: &str, about: Option<RawId>) {
    let Some(paper) = find(key) else { return };
    let audience = paper.usual();
    if let Some(document) = document(model, paper, (audience, about)) {
        let mut reader = Reader::new(document, model.size);
        reader.paper = Some((paper, audience));
        reader.about = about;
        model.overlays.push(Overlay::Reader(Box::new(reader)));
    }
}

/// The paper as it stands now; `None` without a project.
pub(super) fn document(model: &Model, paper: &Paper, (audience, about): (Privacy, Option<RawId>)) -> Option<Document> {
    let cockpit = model.cockpit.as_ref()?;
    let occasion = Occasion {
        lang: model.lang,
        as_of: model.as_of,
        audience,
        about,
    };
    let derived = cockpit.derived();
    let source = Source {
        project: cockpit.project(),
        dates: &derived.dates,
        findings: &derived.findings,
    };
    paper.document(source, occasion).ok()
}

/// The paper that is being read, for whom, and the session that was chosen.
fn read_now(model: &Model) -> Option<(&'static Paper, Privacy, Option<RawId>)> {
    match model.overlays.last() {
        Some(Overlay::Reader(reader)) => reader.paper.map(|(paper, audience)| (paper, audience, reader.about)),
        _ => None,
    }
}

/// Puts another form of the paper in the place of the one that is being read, from its beginning.
fn replace(model: &mut Model, paper: &'static Paper, (audience, about): (Privacy, Option<RawId>)) -> bool {
    let Some(document) = document(model, paper, (audience, about)) else {
        return false;
    };
    if let Some(Overlay::Reader(reader)) = model.overlays.last_mut() {
        **reader = Reader::new(document, reader.size);
        reader.paper = Some((paper, audience));
        reader.about = about;
    }
    true
}

/// Shows the paper as the next audience will read it.
pub(super) fn turn_audience(model: &mut Model) {
    let Some((paper, now, about)) = read_now(model) else {
        return;
    };
    let all: Vec<Privacy> = paper.audiences().collect();
    let place = all.iter().position(|it| *it == now).unwrap_or_default();
    let next = all[(place + 1) % all.len()];
    if next == now {
        model
            .notices
            .trouble(words::one_audience(label::privacy(model.lang, now)));
    } else if replace(model, paper, (next, about)) {
        model
            .notices
            .done(words::audience_now(label::privacy(model.lang, next)));
    }
}

/// Lists the sessions the paper that is being read can be about.
pub(super) fn open_sessions(model: &mut Model) {
    let (Some((paper, _, about)), Some(cockpit)) = (read_now(model), &model.cockpit) else {
        return;
    };
    let item = |it: &&Session| {
        let mut item = Item::new(show(&it.title).into_owned(), Pick::PaperSession(it.id.raw()));
        item.hint = it.on.map(|day| format::date(model.lang, day)).unwrap_or_default();
        item
    };
    let items = paper.sessions(cockpit.project()).iter().map(item).collect();
    let title = say(model.lang, &session_words::list_title());
    let mut picker = Picker::new(title, PickFor::PaperSession, items);
    picker.lead = vec![say(model.lang, &session_words::list_lead((paper.title)()))];
    picker.select_where(|it| matches!(it, Pick::PaperSession(id) if Some(*id) == about));
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// Shows the paper for another session.
pub(super) fn turn_session(model: &mut Model, session: RawId) {
    if let Some((paper, audience, _)) = read_now(model) {
        replace(model, paper, (audience, Some(session)));
    }
}

/// Writes the paper that is read beside the file of the project, as Markdown and as HTML.
pub(super) fn write(model: &mut Model) -> Vec<Effect> {
    let (Some(Overlay::Reader(reader)), Some(now)) = (model.overlays.last(), read_now(model)) else {
        return Vec::new();
    };
    let files = files(model, now, reader.document.clone());
    files.map(|it| Effect::WritePapers(vec![it])).into_iter().collect()
}

/// Where a paper is to be written: its name tells the commune, the paper, its session, the reference day, and for whom it is
/// unless for all.
pub(super) fn files(
    model: &Model,
    (paper, audience, about): (&Paper, Privacy, Option<RawId>),
    document: Document,
) -> Option<PaperFiles> {
    let cockpit = model.cockpit.as_ref()?;
    let project = cockpit.project();
    let session = paper.session(project, model.as_of, about);
    let session = session.map(|it| match it.number.filter(|_| it.working_group.is_none()) {
        Some(number) => say(model.lang, &session_words::session_number(number as usize)),
        None => it.title.clone(),
    });
    let parts = [
        Some(project.name.clone()),
        Some(say(model.lang, &(paper.title)())),
        session,
        Some(model.as_of.to_string()),
        (audience != Privacy::Public).then(|| label::privacy(model.lang, audience)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(|it| slug(&it)).collect();
    let folder = cockpit.file.path.parent().map(Path::to_path_buf);
    Some(PaperFiles {
        folder: folder.unwrap_or_default(),
        stem: parts.join("-"),
        document,
    })
}

/// Tells where the papers lie now, and of those that could not be written the first reason.
pub(super) fn written(model: &mut Model, written: &[PaperWritten]) {
    let paths: Vec<&PathBuf> = written
        .iter()
        .filter_map(|it| it.result.as_ref().ok())
        .flatten()
        .collect();
    let folder = paths.first().and_then(|it| it.parent());
    let folder = folder.map(|it| it.display().to_string()).unwrap_or_default();
    let failed: Vec<&str> = written
        .iter()
        .filter(|it| it.result.is_err())
        .map(|it| it.title.as_str())
        .collect();
    let problem = written.iter().find_map(|it| it.result.as_ref().err());
    let (all, failures) = (written.len(), failed.len());
    match problem.map(problem::save) {
        None if all == 1 => {
            let name = |path: &&PathBuf| path.file_name().map(|it| it.to_string_lossy().into_owned());
            let names: Vec<String> = paths.iter().filter_map(name).collect();
            model.notices.done(words::written(names.join(", "), folder));
        }
        None => model.notices.done(session_words::all_written(all, folder)),
        Some(advice) if all == 1 => model.notices.trouble(words::not_written(advice.reason, advice.next)),
        Some(advice) if failures == all => {
            let told = session_words::none_written(all, advice.reason, advice.next);
            model.notices.trouble(told);
        }
        Some(advice) => {
            let names = failed.join(", ");
            let told = session_words::some_written(all - failures, names, folder, advice.reason, advice.next);
            model.notices.trouble(told);
        }
    }
}
