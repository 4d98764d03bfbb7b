//! Clicks and wheel. A click selects, a second click on the same thing opens it.

use super::super::commands::Command;
use super::super::model::{Model, Tab};
use super::super::msg::{Effect, Hit};
use super::super::overlay::Overlay;
use super::{commands, files, forms, overlays, run, run_if_ready};

/// Something that was drawn has been clicked.
pub(super) fn hit(model: &mut Model, hit: Hit) -> Vec<Effect> {
    model.notices.clear();
    match hit {
        Hit::Command(command) => return run_if_ready(model, command),
        Hit::Outside => return run(model, Command::Back),
        Hit::Tab(tab) if model.overlays.is_empty() => commands::go(model, tab),
        Hit::Row(place) if model.overlays.is_empty() => return row(model, place),
        Hit::Start(place) if model.overlays.is_empty() => {
            if model.start.selected == place {
                return files::open_selected(model);
            }
            model.start.selected = place;
        }
        Hit::Field(place) => {
            let (lang, as_of) = (model.lang, model.as_of);
            let Some(form) = forms::top(model) else {
                return Vec::new();
            };
            if form.focus == place {
                if form.input().editor.is_none() {
                    forms::open_list(model);
                }
            } else {
                form.go_to(place, lang, as_of);
            }
        }
        Hit::Pick(place) => return pick(model, place),
        Hit::Menu(place) => {
            if let Some(Overlay::Menu(bar)) = model.overlays.last_mut() {
                bar.open = place.min(bar.menus.len() - 1);
                bar.entry = 0;
            }
        }
        Hit::MenuEntry(place) => {
            if let Some(Overlay::Menu(bar)) = model.overlays.last_mut() {
                bar.entry = place.min(bar.menus[bar.open].1.len() - 1);
                return overlays::menu_take(model);
            }
        }
        Hit::Answer(place) => {
            let answers = model.overlays.last().and_then(Overlay::answers);
            if let Some((_, answer)) = answers.and_then(|it| it.all.get(place)) {
                let answer = *answer;
                return overlays::answered(model, answer);
            }
        }
        Hit::Day(day) => {
            if let Some(Overlay::Month(grid)) = model.overlays.last_mut() {
                if grid.day == day {
                    forms::take_day(model);
                } else {
                    grid.day = day;
                }
            }
        }
        Hit::Tab(_) | Hit::Row(_) | Hit::Start(_) | Hit::Inside => {}
    }
    Vec::new()
}

/// A click on a line of what lies over the screen marks it, a second one takes it.
fn pick(model: &mut Model, place: usize) -> Vec<Effect> {
    let (is_second, has_ticks) = match model.overlays.last_mut() {
        Some(Overlay::Picker(picker)) => {
            let is_second = picker.selected() == place;
            picker.select(place);
            (is_second, picker.has_ticks)
        }
        Some(Overlay::Explain(explained)) => {
            let is_second = explained.selected == place;
            explained.selected = place;
            (is_second, false)
        }
        _ => return Vec::new(),
    };
    match (is_second, has_ticks) {
        (false, _) => Vec::new(),
        (true, true) => {
            overlays::tick(model, false);
            Vec::new()
        }
        (true, false) => overlays::take(model),
    }
}

fn row(model: &mut Model, place: usize) -> Vec<Effect> {
    let Some(cockpit) = &mut model.cockpit else {
        return Vec::new();
    };
    if cockpit.moving.is_some() || cockpit.tab == Tab::State {
        return Vec::new();
    }
    if cockpit.in_coverage() {
        if super::super::coverage::selected_place(cockpit) == place {
            return run_if_ready(model, Command::CoverageOpen);
        }
        super::coverage::select(cockpit, place);
        cockpit.in_detail = false;
        return Vec::new();
    }
    if cockpit.view().selected() == place {
        return run_if_ready(model, Command::Open);
    }
    cockpit.view_mut().select(place);
    cockpit.in_detail = false;
    cockpit.detail_scroll = 0;
    Vec::new()
}

/// The wheel moves what has the keys.
pub(super) fn wheel(model: &mut Model, by: i32) -> Vec<Effect> {
    let command = if by < 0 { Command::Up } else { Command::Down };
    if matches!(model.overlays.last(), Some(Overlay::Form(_) | Overlay::Month(_))) {
        return Vec::new();
    }
    if let Some(Overlay::Compare(compare)) = model.overlays.last_mut() {
        compare.scroll(by);
        return Vec::new();
    }
    for _ in 0..by.unsigned_abs().min(20) {
        run(model, command);
    }
    Vec::new()
}
