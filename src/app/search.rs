//! Search over everything: type, choose, go there; F3 goes on to the next hit.

use super::lists;
use super::model::{Hits, Model};
use super::overlay::Overlay;
use super::picker::{Pick, PickFor, Picker};
use super::update::show_place;
use crate::i18n::say;
use crate::i18n::texts::cockpit as words;

/// Opens the search with what was searched for last.
pub(super) fn open(model: &mut Model) {
    let items = lists::all_records(model);
    let mut picker = Picker::new(say(model.lang, &words::search()), PickFor::Place, items);
    picker.insert(&model.hits.query);
    picker.query.select_all();
    model.overlays.push(Overlay::Picker(Box::new(picker)));
}

/// Keeps the hits of the search on top, so that F3 can go through them.
pub(super) fn keep_hits(model: &mut Model) {
    let Some(Overlay::Picker(picker)) = model.overlays.last() else {
        return;
    };
    let places = picker.shown().filter_map(|(item, _)| match item.pick {
        Pick::Place(tab, node) => Some((tab, node)),
        _ => None,
    });
    model.hits = Hits {
        query: picker.query.text().to_owned(),
        places: places.collect(),
        at: picker.selected(),
    };
}

/// Goes to the next hit, or the one before; behind the last one comes the first.
pub(super) fn next(model: &mut Model, forward: bool) {
    let count = model.hits.places.len();
    if count == 0 {
        return;
    }
    model.hits.at = if forward {
        (model.hits.at + 1) % count
    } else {
        (model.hits.at + count - 1) % count
    };
    let (tab, node) = model.hits.places[model.hits.at];
    show_place(model, tab, node);
    model.notices.done(words::hit_of(model.hits.at + 1, count));
}
