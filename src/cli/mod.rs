//! The command line: reads the arguments, runs a command or the cockpit, and words what went wrong.
//!
//! Prints linear text for people and screen readers, JSON for scripts. The only place that prints, and with `runtime`
//! the only one that asks the clock and the environment.

mod args;
mod backups;
mod cockpit;
mod copies;
mod export;
mod keys;
mod new;
mod out;
mod picture;
mod points;
mod report;
mod set;
mod table;
mod usage;

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use chrono::Datelike;
use clap::{Command, FromArgMatches};

use crate::calendar::Date;
use crate::domain::Project;
use crate::domain::files::{Hold, Owner};
use crate::i18n::problem;
use crate::i18n::texts::cli as words;
use crate::paths;
use crate::store;
use crate::store::disk::Disk;
use crate::store::home::Home;
use crate::store::lock::Held;
use crate::text::{Lang, clean};
use args::{Args, Order};
use out::{Failure, Out};

/// Variable with the reference date, for tests and rehearsals; `--as-of` beats it.
const TODAY_VARIABLE: &str = "LEITSTAND_TODAY";

/// What surrounds a call.
pub struct Surroundings<'a> {
    /// Looks up a variable of the environment.
    pub variable: &'a dyn Fn(&str) -> Option<OsString>,
    /// Where results go.
    pub out: &'a mut dyn Write,
    /// Where sentences about failures go.
    pub err: &'a mut dyn Write,
}

impl std::fmt::Debug for Surroundings<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Surroundings").finish_non_exhaustive()
    }
}

/// Facts of a call that hold for every command.
struct Call<'a> {
    variable: &'a dyn Fn(&str) -> Option<OsString>,
    lang: Lang,
    as_of: Date,
    /// Whether the reference date was named on the command line.
    is_as_of_named: bool,
    ascii: bool,
    mono: bool,
}

/// All commands with their arguments as data, for tests that call each of them.
pub fn grammar(lang: Lang) -> Command {
    args::command(lang)
}

/// Runs a call with these arguments, the program's name first, and returns its exit code: 0 fine, 1 refused, 2 called wrongly.
pub fn run(arguments: impl IntoIterator<Item = OsString>, surroundings: Surroundings<'_>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let Surroundings { variable, out, err } = surroundings;
    let lang = language(&arguments, variable);
    let mut out = Out::new(out, lang);
    let code = match parse(&arguments, lang, &mut out) {
        Ok(Some(args)) => carry_out(args, lang, variable, &mut out),
        Ok(None) => Ok(0),
        Err(failure) => Err(failure),
    };
    code.unwrap_or_else(|failure| Out::new(err, lang).failure(&failure))
}

/// The language that was asked for: `--lang`, else the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set, else German.
///
/// Looked for before the arguments are read, so that their help and their errors speak it too.
fn language(arguments: &[OsString], variable: &dyn Fn(&str) -> Option<OsString>) -> Lang {
    let texts: Vec<_> = arguments.iter().map(|it| it.to_string_lossy()).collect();
    let behind = texts
        .iter()
        .position(|it| it == "--lang")
        .and_then(|at| texts.get(at + 1));
    let joined = texts.iter().find_map(|it| it.strip_prefix("--lang="));
    if let Some(named) = behind.map(|it| &**it).or(joined).and_then(|it| it.parse().ok()) {
        return named;
    }
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| variable(name).filter(|it| !it.is_empty()));
    set.map_or(Lang::De, |it| Lang::from_locale(&it.to_string_lossy()))
}

/// Reads the arguments; `None` if they asked for help or version, which is printed then.
fn parse(arguments: &[OsString], lang: Lang, out: &mut Out<'_>) -> Result<Option<Args>, Failure> {
    let mut command = usage::worded(args::command(lang), lang);
    let read = command
        .try_get_matches_from_mut(arguments)
        .and_then(|matches| Args::from_arg_matches(&matches));
    match read {
        Ok(args) if args.order.is_some() && args.file.is_some() => Err(Failure::Usage(words::cli_wrong_use())),
        Ok(args) => Ok(Some(args)),
        Err(error) if !error.use_stderr() => {
            out.bytes(error.render().to_string().as_bytes())?;
            Ok(None)
        }
        Err(error) => Err(Failure::Usage(usage::sentence(&error))),
    }
}

fn carry_out(
    args: Args,
    lang: Lang,
    variable: &dyn Fn(&str) -> Option<OsString>,
    out: &mut Out<'_>,
) -> Result<u8, Failure> {
    let call = Call {
        variable,
        lang,
        as_of: reference_date(args.as_of, variable)?,
        is_as_of_named: args.as_of.is_some(),
        ascii: args.ascii,
        mono: args.no_color || variable("NO_COLOR").is_some_and(|it| !it.is_empty()),
    };
    match args.order {
        None => return cockpit::run(&call, cockpit::First::Start(args.file)),
        Some(Order::Demo) => return cockpit::run(&call, cockpit::First::Sample),
        Some(Order::New(new)) => new::run(&call, &new, out)?,
        Some(Order::Status { file, json }) => report::status(&open(&file)?, &call, json, out)?,
        Some(Order::Check { file, json }) => return Ok(points::check(&open(&file)?, &call, json, out)?),
        Some(Order::Readiness { file, json }) => return Ok(points::ready(&open(&file)?, &call, json, out)?),
        Some(Order::Plan { file, json, width }) => {
            let project = open(&file)?;
            match width {
                Some(width) => picture::print(&project, &call, width.into(), out)?,
                None => report::plan(&project, &call, json, out)?,
            }
        }
        Some(Order::List {
            file,
            table,
            filter,
            json,
        }) => table::list(&open(&file)?, table, filter.as_deref(), json, out)?,
        Some(Order::Set(set)) => set::run(&call, &set, out)?,
        Some(Order::Export(order)) => export::run(&call, &order, out)?,
        Some(Order::Backups(order)) => backups::run(&call, &order, out)?,
        Some(Order::Copies { file, json }) => copies::run(&call, &file, json, out)?,
        Some(Order::Keys { markdown }) => keys::print(call.ascii, markdown, out)?,
        Some(Order::Completions { shell }) => {
            let mut bytes = Vec::new();
            clap_complete::generate(shell, &mut args::command(lang), "leitstand", &mut bytes);
            out.bytes(&bytes)?;
        }
        Some(Order::Man) => out.bytes(&manual(&usage::worded(args::command(lang), lang))?)?,
    }
    Ok(0)
}

/// Opens a project for reading.
fn open(path: &Path) -> Result<Project, Failure> {
    let opened = store::open::<Project>(&Disk, path).map_err(|it| problem::open(&it))?;
    Ok(opened.value)
}

/// The reference date: what was named, else the variable, else today.
fn reference_date(named: Option<Date>, variable: &dyn Fn(&str) -> Option<OsString>) -> Result<Date, Failure> {
    if let Some(date) = named {
        return Ok(date);
    }
    match variable(TODAY_VARIABLE).filter(|it| !it.is_empty()) {
        Some(text) => {
            args::date(&text.to_string_lossy()).map_err(|_| Failure::Usage(words::cli_no_date(TODAY_VARIABLE)))
        }
        None => Ok(today()),
    }
}

/// The day of the clock, in this machine's time zone.
fn today() -> Date {
    let now = chrono::Local::now().date_naive();
    // A clock outside the years we reckon with is as good as none.
    Date::from_ymd(now.year(), now.month(), now.day()).unwrap_or(Date::MIN)
}

/// Where the program keeps its files.
fn folders(call: &Call<'_>) -> Result<paths::Folders, Failure> {
    paths::folders(call.variable).ok_or_else(|| Failure::Refused(vec![words::cli_no_folders(paths::HOME_VARIABLE)]))
}

/// Takes the lock of a file that is to be changed; it is held until the answer is dropped. `None` where the place knows no
/// locks.
///
/// # Errors
/// A refusal that names who has the file open, if another run has it (Z16).
fn lock(call: &Call<'_>, path: &Path) -> Result<Option<Held>, Failure> {
    match store::lock::take(&Disk, path, &owner(call.variable)) {
        (Hold::Other(owner), _) => Err(problem::held(path, owner.as_ref()).into()),
        (_, held) => Ok(held),
    }
}

/// Puts a file into the register of its project, so that it is found even if it is broken one day. A register that cannot
/// be written hinders nothing.
fn remember(call: &Call<'_>, path: &Path, project: &Project) {
    if let Some(folders) = paths::folders(call.variable) {
        let folder = store::backup::folder(&folders.state, &project.id.to_string());
        let _ = store::places::remember_place(&Disk, &folder, path);
    }
}

/// The files of this run.
fn home(call: &Call<'_>) -> Result<(Arc<Home>, paths::Folders), Failure> {
    let folders = folders(call)?;
    let home = Home::new(
        Arc::new(Disk),
        (folders.state.clone(), folders.documents.clone()),
        today(),
        owner(call.variable),
    );
    Ok((Arc::new(home), folders))
}

/// Who this run is, for the lock beside a file it opens.
///
/// A name that the environment does not tell is empty; invisible characters and what goes beyond 80 characters are left
/// out.
fn owner(variable: &dyn Fn(&str) -> Option<OsString>) -> Owner {
    let name = |text: OsString| clean::clean_line_to(&text.to_string_lossy(), 80);
    let user = ["USER", "USERNAME"]
        .iter()
        .find_map(|it| variable(it).filter(|it| !it.is_empty()));
    Owner {
        user: user.map(name).unwrap_or_default(),
        host: name(gethostname::gethostname()),
        since: chrono::Local::now().format("%Y-%m-%d %H:%M").to_string(),
        process: std::process::id(),
    }
}

/// The manual page: the program, then each command with its help.
fn manual(command: &Command) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    let main = command.clone().mut_subcommands(|it| it.hide(true));
    clap_mangen::Man::new(main).render(&mut page)?;
    for sub in command.get_subcommands() {
        let help = sub.clone().render_help().to_string();
        let name = sub.get_name().to_uppercase();
        page.extend(format!(".SH \"LEITSTAND {name}\"\n.nf\n").bytes());
        for line in help.lines() {
            page.extend(format!("\\&{}\n", line.replace('\\', "\\e").replace('-', "\\-")).bytes());
        }
        page.extend(b".fi\n");
    }
    Ok(page)
}

/// A seed for identities, different for each run on each machine.
fn seed() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let nanos = since.map_or(0, |it| it.as_nanos() as u64);
    nanos.rotate_left(20) ^ u64::from(std::process::id()).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_of_a_lock_is_this_run() {
        let variable = |name: &str| (name == "USER").then(|| OsString::from("jana\u{1b}[31m"));
        let found = owner(&variable);
        assert!(found.user.starts_with("jana") && !found.user.contains(char::is_control));
        assert_eq!(found.process, std::process::id());
        let (day, time) = found.since.split_once(' ').unwrap();
        assert!(Date::parse_iso(day).is_ok() && time.len() == 5, "{}", found.since);
        let windows = |name: &str| (name == "USERNAME").then(|| OsString::from("Müller"));
        assert_eq!(owner(&windows).user, "Müller");
        assert_eq!(owner(&|_| None).user, "");
    }
}
