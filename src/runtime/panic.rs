//! What happens when the program has a bug: the terminal comes back first, then one sentence without project text (Z23, Z28).

use std::panic::{self, Location, PanicHookInfo};
use std::thread;

use super::{input, scribe, signals, terminal, worker};
use crate::text::clean::show;

/// Exit code after a panic, as Rust itself uses it.
pub const EXIT_CODE: i32 = 101;

/// Installs the hook. `sentence` words the message in the user's language; it gets the place in the code (`src/app/update.rs:12`).
///
/// The message of the panic itself is not shown, because it may quote project text. Panics of the service threads are caught
/// and reported there, so they neither touch the terminal nor print.
pub fn install(sentence: impl Fn(&str) -> String + Send + Sync + 'static) {
    panic::set_hook(Box::new(move |info: &PanicHookInfo<'_>| {
        if matches!(
            thread::current().name(),
            Some(worker::THREAD | input::THREAD | signals::THREAD | scribe::THREAD)
        ) {
            return;
        }
        terminal::restore();
        print(&sentence(&info.location().map_or_else(|| "?".to_owned(), place)));
    }));
}

#[expect(
    clippy::print_stderr,
    reason = "the program is ending and the terminal is no longer drawn on"
)]
fn print(sentence: &str) {
    eprintln!("{}", show(sentence).replace('\n', " "));
}

fn place(location: &Location<'_>) -> String {
    format!("{}:{}", without_folders(location.file()), location.line())
}

/// Cuts the folders of the machine the program was built on: a path keeps its crate's folder and what lies below.
fn without_folders(file: &str) -> String {
    let file = file.replace('\\', "/");
    let is_absolute = file.starts_with('/') || file.get(1..3) == Some(":/");
    if !is_absolute {
        return file;
    }
    let start = file
        .rfind("/src/")
        .map_or(0, |at| file[..at].rfind('/').map_or(0, |it| it + 1));
    if start == 0 {
        file.rsplit('/').next().unwrap_or_default().to_owned()
    } else {
        file[start..].to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_names_no_folder_of_the_build_machine() {
        assert_eq!(without_folders("src/app/update.rs"), "src/app/update.rs");
        assert_eq!(without_folders("src\\app\\update.rs"), "src/app/update.rs");
        assert_eq!(
            without_folders("/home/me/store/ron-0.12.0/src/de/mod.rs"),
            "ron-0.12.0/src/de/mod.rs"
        );
        assert_eq!(
            without_folders("C:\\me\\ron-0.12.0\\src\\lib.rs"),
            "ron-0.12.0/src/lib.rs"
        );
        assert_eq!(without_folders("/somewhere/else.rs"), "else.rs");
    }
}
