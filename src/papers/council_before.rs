//! What was there before the council paper: the state of the order and earlier resolutions (S7–S11).

use super::desk::{Desk, HOLES};
use super::document::{Block, missing};
use crate::domain::Privacy;
use crate::domain::choice::Choice;
use crate::domain::schema::{MandateSource, Paper, Resolution, ResolutionResult};
use crate::i18n::texts::papers as words;
use crate::i18n::words::Case;

/// What the order rests on when the paper comes to the council. The public is told only whether the council has resolved, and not
/// even that where a resolution is withheld; how the administration orders its work is its own affair.
pub(super) fn mandate_today(desk: &Desk<'_>, paper: Option<&Paper>) -> Option<Block> {
    let source = desk.project.mandate.source;
    let says_resolved = matches!(
        source,
        Some(MandateSource::Resolution | MandateSource::ResolutionAndCommissioning)
    );
    let of_council = |it: &Resolution| {
        let body = it.body.trim();
        body == desk.words.council() || paper.is_some_and(|paper| body == paper.body.trim())
    };
    let has_resolved = earlier(desk, paper).any(|it| of_council(it) && is_adopted(it));
    // What came of this paper is what the order rests on today, and was not there before it.
    let is_own = says_resolved && !has_resolved && paper.is_some_and(|it| it.resolution.is_some());
    let council = || desk.words.the_council(Case::Genitive);
    if desk.audience() == Privacy::Public || is_own {
        if desk.withheld.has_resolutions() || desk.withheld.mandate_paper {
            return None;
        }
        return Some(desk.paragraph(&if has_resolved || says_resolved && !is_own {
            words::council_resolved_before(council())
        } else {
            words::council_not_resolved(council())
        }));
    }
    Some(match source {
        Some(source) => desk.paragraph(&words::council_mandate_today(
            source.key(),
            council(),
            desk.words.the_head(Case::Nominative),
        )),
        None => Block::Paragraph(desk.sentence(
            &words::council_mandate_unknown(HOLES[0]),
            &[missing(&desk.say(&words::missing_mandate_source()))],
        )),
    })
}

/// Resolutions that were taken before the session the paper is for; none where its day is withheld.
pub(super) fn earlier<'a>(desk: &Desk<'a>, paper: Option<&'a Paper>) -> impl Iterator<Item = &'a Resolution> {
    let all = desk.project.resolutions.iter().filter(|_| !desk.withheld.mandate_paper);
    all.filter(move |it| paper.and_then(|it| it.resolution) != Some(it.id) && is_before(it, paper))
}

/// Whether a resolution counts as adopted; one without a result does.
fn is_adopted(resolution: &Resolution) -> bool {
    matches!(
        resolution.result,
        None | Some(ResolutionResult::Adopted | ResolutionResult::AdoptedAmended)
    )
}

/// Whether a resolution was taken before the session the paper is for.
fn is_before(resolution: &Resolution, paper: Option<&Paper>) -> bool {
    match (resolution.on, paper.and_then(|it| it.session_on)) {
        (Some(on), Some(session)) => on < session,
        _ => true,
    }
}
