//! Frames of what lies over the screen.

use crate::app::commands::Command;
use crate::app::overlay::{Overlay, Trouble};
use crate::app::update::run;
use crate::domain::EntityKind;
use crate::domain::problem::{FileFault, IoKind, Place, SaveFault, SaveStep};
use crate::text::Lang;
use crate::ui::forms::tests::{edit, frame, keys, model, opened, types};

#[test]
fn show_overlays() {
    for (lang, size) in [(Lang::De, (80, 24)), (Lang::En, (60, 15)), (Lang::De, (120, 40))] {
        let mut model = opened(lang, size);
        run(&mut model, Command::Palette);
        frame(&model);
        types(&mut model, "vor");
        frame(&model);
        types(&mut model, "xxxqq");
        frame(&model);
        keys(&mut model, "esc f1");
        frame(&model);
        keys(&mut model, "esc /");
        types(&mut model, "amt");
        frame(&model);
        keys(&mut model, "esc f9 right down");
        frame(&model);
        keys(
            &mut model,
            "right down down down down down down down down down down down down",
        );
        frame(&model);
        keys(&mut model, "esc 5 f");
        types(&mut model, "Spra");
        frame(&model);
        keys(&mut model, "esc");
        edit(&mut model, EntityKind::Conversation);
        keys(&mut model, "tab f4");
        frame(&model);
        keys(&mut model, "esc tab tab");
        types(&mut model, "x");
        keys(&mut model, "esc");
        frame(&model);
        model.overlays.clear();
        edit(&mut model, EntityKind::Stakeholder);
        keys(&mut model, "tab tab f4");
        frame(&model);
        let place = Place {
            line: 17,
            column: 9,
            excerpt: "    (name: \"Auenfeld\", land: bz)".to_owned(),
        };
        let fault = FileFault::UnknownChoice {
            name: "bz".to_owned(),
            owner: None,
            expected: vec!["by".to_owned()],
            place,
        };
        model.overlays.push(Overlay::Trouble(Box::new(Trouble::File(
            fault.at("/home/amt/Dokumente/auenfeld.leitstand.ron"),
        ))));
        frame(&model);
        let fault = SaveFault::Io(IoKind::StorageFull).at("auenfeld.leitstand.ron", SaveStep::Write);
        model.overlays.push(Overlay::Trouble(Box::new(Trouble::Save(fault))));
        frame(&model);
    }
    let mut model = model(Lang::De, (80, 24));
    run(&mut model, Command::NewProject);
    keys(&mut model, "f4");
    frame(&model);
}
