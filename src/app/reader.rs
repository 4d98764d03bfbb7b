//! Reading: a paper of the project, or any other text, as it will stand on paper.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::model::Model;
use super::msg::{Effect, PaperFiles};
use super::overlay::Overlay;
use super::picker::{Item, Pick, PickFor, Picker};
use crate::catalogue::guide::Topic;
use crate::domain::Privacy;
use crate::domain::file_name::slug;
use crate::domain::problem::SaveProblem;
use crate::i18n::texts::papers as words;
use crate::i18n::{label, problem, say};
use crate::papers::lines::{Line, lines};
use crate::papers::{Document, Occasion, PAPERS, Paper, Source, find};

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
    let item = |paper: &'static Paper| {
        let (title, purpose) = ((paper.title)(), (paper.purpose)());
        let name = format!("{} · {}", say(model.lang, &title), say(model.lang, &purpose));
        let mut item = Item::new(name, Pick::Paper(paper.key));
        item.hint = label::privacy(model.lang, paper.least);
        item
    };
    let items = PAPERS.iter().map(item).collect();
    let mut picker = Picker::new(say(model.lang, &words::list_title()), PickFor::Paper, items);
    picker.lead = vec![say(model.lang, &words::list_lead())];
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// Opens a paper, for the narrowest audience it is meant for.
pub(super) fn open_paper(model: &mut Model, key: &str) {
    let Some(paper) = find(key) else { return };
    if let Some(document) = document(model, paper, paper.least) {
        let mut reader = Reader::new(document, model.size);
        reader.paper = Some((paper, paper.least));
        model.overlays.push(Overlay::Reader(Box::new(reader)));
    }
}

/// The paper as it stands now; `None` without a project.
fn document(model: &Model, paper: &Paper, audience: Privacy) -> Option<Document> {
    let cockpit = model.cockpit.as_ref()?;
    let occasion = Occasion {
        lang: model.lang,
        as_of: model.as_of,
        audience,
        about: None,
    };
    let derived = cockpit.derived();
    let source = Source {
        project: cockpit.project(),
        dates: &derived.dates,
        findings: &derived.findings,
    };
    paper.document(source, occasion).ok()
}

/// Shows the paper as the next audience will read it.
pub(super) fn turn_audience(model: &mut Model) {
    let Some(Overlay::Reader(reader)) = model.overlays.last() else {
        return;
    };
    let Some((paper, now)) = reader.paper else { return };
    let all: Vec<Privacy> = paper.audiences().collect();
    let place = all.iter().position(|it| *it == now).unwrap_or_default();
    let next = all[(place + 1) % all.len()];
    if next == now {
        model
            .notices
            .trouble(words::one_audience(label::privacy(model.lang, now)));
        return;
    }
    let Some(document) = document(model, paper, next) else {
        return;
    };
    if let Some(Overlay::Reader(reader)) = model.overlays.last_mut() {
        **reader = Reader::new(document, reader.size);
        reader.paper = Some((paper, next));
    }
    model
        .notices
        .done(words::audience_now(label::privacy(model.lang, next)));
}

/// Writes the paper that is read beside the file of the project, as Markdown and as HTML.
pub(super) fn write(model: &mut Model) -> Vec<Effect> {
    let (Some(Overlay::Reader(reader)), Some(cockpit)) = (model.overlays.last(), &model.cockpit) else {
        return Vec::new();
    };
    let Some((paper, audience)) = reader.paper else {
        return Vec::new();
    };
    let title = slug(&say(model.lang, &(paper.title)()));
    let commune = slug(&cockpit.project().name);
    let stem = match audience {
        Privacy::Public => format!("{commune}-{title}-{}", model.as_of),
        _ => format!(
            "{commune}-{title}-{}-{}",
            model.as_of,
            slug(&label::privacy(model.lang, audience))
        ),
    };
    let folder = cockpit.file.path.parent().map(Path::to_path_buf);
    vec![Effect::WritePaper(Box::new(PaperFiles {
        folder: folder.unwrap_or_default(),
        stem,
        document: reader.document.clone(),
    }))]
}

/// Tells where the paper lies now.
pub(super) fn written(model: &mut Model, result: Result<Vec<PathBuf>, SaveProblem>) -> Vec<Effect> {
    match result {
        Ok(paths) => {
            let name = |path: &Path| {
                path.file_name()
                    .map(|it| it.to_string_lossy().into_owned())
                    .unwrap_or_default()
            };
            let names: Vec<String> = paths.iter().map(|it| name(it)).collect();
            let folder = paths
                .first()
                .and_then(|it| it.parent())
                .map(|it| it.display().to_string())
                .unwrap_or_default();
            model.notices.done(words::written(names.join(", "), folder));
        }
        Err(problem) => {
            let advice = problem::save(&problem);
            model.notices.trouble(words::not_written(advice.reason, advice.next));
        }
    }
    Vec::new()
}
