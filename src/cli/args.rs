//! What can be said on the command line, and its help in the language of the moment.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, ColorChoice, Command, CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

use crate::calendar::Date;
use crate::domain::choice::Choice;
use crate::domain::schema::{CommuneKind, LandChoice, PlanVariant};
use crate::domain::{EntityKind, Privacy};
use crate::i18n::texts::minutes as minutes_words;
use crate::i18n::texts::{backups as backup_words, cli as words, papers as paper_words, set as set_words};
use crate::i18n::{Text, say};
use crate::papers::{AUDIENCES, PAPERS, Paper, find};
use crate::text::Lang;

/// The arguments of a call.
#[derive(Debug, Parser)]
#[command(name = "leitstand", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, color = ColorChoice::Never)]
pub(super) struct Args {
    #[command(subcommand)]
    pub order: Option<Order>,
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG", value_parser = language())]
    pub lang: Option<Lang>,
    #[arg(long, global = true, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
    #[arg(long, global = true)]
    pub ascii: bool,
    #[arg(long, global = true)]
    pub no_color: bool,
}

/// What is to be done; without one the cockpit opens.
#[derive(Debug, Subcommand)]
pub(super) enum Order {
    Demo,
    New(New),
    Status {
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Check {
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Readiness {
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Plan {
        file: PathBuf,
        #[arg(long, conflicts_with = "width")]
        json: bool,
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(40..=400))]
        width: Option<u16>,
    },
    List {
        file: PathBuf,
        #[arg(value_name = "KIND", value_parser = Kinds)]
        table: EntityKind,
        #[arg(long, value_name = "TEXT")]
        filter: Option<String>,
        #[arg(long)]
        json: bool,
    },
    Set(Set),
    Export(Export),
    Backups(Backups),
    Copies {
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
    Keys {
        #[arg(long)]
        markdown: bool,
    },
    Completions {
        #[arg(value_name = "SHELL", value_parser = shell())]
        shell: Shell,
    },
    Man,
}

/// A project to be founded.
#[derive(Debug, clap::Args)]
pub(super) struct New {
    pub file: PathBuf,
    #[arg(long, value_name = "KIND", value_parser = choice::<CommuneKind>())]
    pub kind: CommuneKind,
    #[arg(long, value_name = "NAME")]
    pub name: String,
    #[arg(long, value_name = "LAND", ignore_case = true, value_parser = choice::<LandChoice>())]
    pub land: Option<LandChoice>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub start: Option<Date>,
    #[arg(long, value_name = "PLAN", value_parser = choice::<PlanVariant>())]
    pub plan: Option<PlanVariant>,
}

/// A change of one record.
#[derive(Debug, clap::Args)]
pub(super) struct Set {
    #[arg(display_order = 1)]
    pub file: PathBuf,
    #[arg(value_name = "KIND/ID", display_order = 2)]
    pub record: String,
    #[arg(value_name = super::set::FIELD_VALUE, display_order = 3)]
    pub changes: Vec<String>,
    #[arg(long, conflicts_with = "changes")]
    pub remove: bool,
    #[arg(long)]
    pub json: bool,
}

/// A paper to be written, or the list of papers.
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    #[arg(required_unless_present = "papers", display_order = 1)]
    pub file: Option<PathBuf>,
    #[arg(value_name = "PAPER", required_unless_present = "papers", display_order = 2, value_parser = paper())]
    pub paper: Option<&'static Paper>,
    #[arg(long, value_name = "PATH", required_unless_present = "papers")]
    pub to: Option<PathBuf>,
    #[arg(long, value_name = "AUDIENCE", default_value = "public", hide_default_value = true, value_parser = audience())]
    pub audience: Privacy,
    #[arg(long, value_name = "SESSION", conflicts_with = "papers")]
    pub session: Option<String>,
    #[arg(long = "list")]
    pub papers: bool,
}

/// The backups of a file, or the way back to one of them.
#[derive(Debug, clap::Args)]
pub(super) struct Backups {
    pub file: PathBuf,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub restore: Option<u32>,
    #[arg(long)]
    pub json: bool,
}

/// Key of an audience on the command line.
pub(super) fn audience_key(audience: Privacy) -> &'static str {
    match audience {
        Privacy::Public => "public",
        Privacy::NonPublic => "nonpublic",
        Privacy::Internal => "internal",
    }
}

fn audience() -> impl TypedValueParser<Value = Privacy> {
    PossibleValuesParser::new(AUDIENCES.map(audience_key)).map(|key| {
        let found = AUDIENCES.into_iter().find(|it| audience_key(*it) == key);
        found.expect("the parser takes only these keys")
    })
}

fn paper() -> impl TypedValueParser<Value = &'static Paper> {
    PossibleValuesParser::new(PAPERS.iter().map(|it| it.key))
        .map(|key| find(&key).expect("the parser takes only these keys"))
}

fn language() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.map(Lang::code)).map(|code| Lang::from_locale(&code))
}

fn choice<C: Choice + Send + Sync>() -> impl TypedValueParser<Value = C> {
    PossibleValuesParser::new(C::SPEC.keys)
        .map(|key| C::from_key(&key.to_ascii_lowercase()).expect("the parser takes only these keys"))
}

/// The kind with this key, also written with hyphens.
pub(super) fn kind_of(key: &str) -> Option<EntityKind> {
    let key = key.trim().to_ascii_lowercase().replace('-', "_");
    EntityKind::ALL.iter().copied().find(|it| it.key() == key)
}

/// Reads the key of a table.
#[derive(Debug, Clone)]
struct Kinds;

impl TypedValueParser for Kinds {
    type Value = EntityKind;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, typed: &OsStr) -> Result<EntityKind, clap::Error> {
        let keys = PossibleValuesParser::new(EntityKind::ALL.iter().map(|it| it.key()));
        match typed.to_str().and_then(kind_of) {
            Some(kind) => Ok(kind),
            None => keys
                .map(|key| kind_of(&key).expect("the parser takes only these keys"))
                .parse_ref(command, arg, typed),
        }
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(EntityKind::ALL.iter().map(|it| PossibleValue::new(it.key()))))
    }
}

/// Shells that can be completed for.
const SHELLS: [(&str, Shell); 5] = [
    ("bash", Shell::Bash),
    ("elvish", Shell::Elvish),
    ("fish", Shell::Fish),
    ("powershell", Shell::PowerShell),
    ("zsh", Shell::Zsh),
];

fn shell() -> impl TypedValueParser<Value = Shell> {
    PossibleValuesParser::new(SHELLS.map(|it| it.0)).map(|name| {
        let found = SHELLS.iter().find(|it| it.0 == name);
        found.expect("the parser takes only these names").1
    })
}

/// Reads a day as the command line takes it, 2028-05-29.
pub(super) fn date(text: &str) -> Result<Date, String> {
    Date::parse_iso(text).map_err(|error| error.to_string())
}

/// The command with its help in one language.
pub(super) fn command(lang: Lang) -> Command {
    let mut command = Args::command()
        .arg(flag("help", 'h', ActionOf::Help))
        .arg(flag("version", 'V', ActionOf::Version))
        .about(say(lang, &words::cli_about()))
        .after_help(say(lang, &words::cli_exit_codes()));
    command = localised(command, lang);
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in names {
        let about = about(&name).map(|text| say(lang, &text)).unwrap_or_default();
        command = command.mut_subcommand(&name, |it| localised(it.about(about), lang));
    }
    command
}

enum ActionOf {
    Help,
    Version,
}

fn flag(name: &'static str, short: char, action: ActionOf) -> Arg {
    let (action, is_global) = match action {
        ActionOf::Help => (ArgAction::Help, true),
        ActionOf::Version => (ArgAction::Version, false),
    };
    Arg::new(name).long(name).short(short).action(action).global(is_global)
}

/// Gives a command and its arguments their words.
fn localised(command: Command, lang: Lang) -> Command {
    // Headings have to live as long as the command; there are four of them in a run.
    let heading = |text: Text| -> &'static str { say(lang, &text).leak() };
    let (arguments, options) = (
        heading(words::cli_heading_arguments()),
        heading(words::cli_heading_options()),
    );
    let template = format!(
        "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        say(lang, &words::cli_heading_usage())
    );
    command
        .help_template(template)
        .subcommand_help_heading(heading(words::cli_heading_commands()))
        .subcommand_value_name(heading(words::cli_word_command()))
        .mut_args(|arg| {
            let help = help(arg.get_id().as_str()).map(|text| say(lang, &text));
            let heading = if arg.is_positional() { arguments } else { options };
            let takes_value = arg.get_action().takes_values();
            arg.help(help.unwrap_or_default())
                .help_heading(heading)
                .hide_possible_values(takes_value)
        })
}

/// What a command is for.
fn about(command: &str) -> Option<Text> {
    Some(match command {
        "demo" => words::cli_about_demo(),
        "new" => words::cli_about_new(),
        "status" => words::cli_about_status(),
        "check" => words::cli_about_check(),
        "readiness" => words::cli_about_readiness(),
        "plan" => words::cli_about_plan(),
        "list" => words::cli_about_list(),
        "set" => set_words::cli_about_set(),
        "export" => paper_words::cli_about_export(),
        "backups" => backup_words::cli_about_backups(),
        "copies" => backup_words::cli_about_copies(),
        "keys" => words::cli_about_keys(),
        "completions" => words::cli_about_completions(),
        "man" => words::cli_about_man(),
        _ => return None,
    })
}

/// What an argument is for.
fn help(argument: &str) -> Option<Text> {
    let keys = |keys: &[&str]| keys.join(", ");
    Some(match argument {
        "file" => words::cli_arg_file(),
        "kind" => words::cli_arg_kind(keys(CommuneKind::SPEC.keys)),
        "name" => words::cli_arg_name(),
        "land" => words::cli_arg_land(keys(LandChoice::SPEC.keys)),
        "start" => words::cli_arg_start(),
        "plan" => words::cli_arg_plan(keys(PlanVariant::SPEC.keys)),
        "json" => words::cli_arg_json(),
        "width" => words::cli_arg_width(),
        "table" => words::cli_arg_table(keys(&EntityKind::ALL.iter().map(|it| it.key()).collect::<Vec<_>>())),
        "filter" => set_words::cli_arg_filter(),
        "record" => set_words::cli_arg_record(),
        "changes" => set_words::cli_arg_changes(),
        "remove" => set_words::cli_arg_remove(),
        "paper" => paper_words::cli_arg_paper(keys(&PAPERS.iter().map(|it| it.key).collect::<Vec<_>>())),
        "to" => paper_words::cli_arg_to(),
        "audience" => paper_words::cli_arg_audience(keys(&AUDIENCES.map(audience_key))),
        "session" => minutes_words::cli_arg_session(),
        "papers" => paper_words::cli_arg_papers(),
        "restore" => backup_words::cli_arg_restore(),
        "markdown" => words::cli_arg_markdown(),
        "shell" => words::cli_arg_shell(keys(&SHELLS.map(|it| it.0))),
        "lang" => words::cli_arg_lang(),
        "as_of" => words::cli_arg_as_of(),
        "ascii" => words::cli_arg_ascii(),
        "no_color" => words::cli_arg_no_color(),
        "help" => words::cli_arg_help(),
        "version" => words::cli_arg_version(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_every_argument_has_its_words() {
        let command = command(Lang::De);
        command.clone().debug_assert();
        let all = command.get_subcommands().chain([&command]);
        for it in all {
            assert!(
                it.get_about().is_some_and(|text| !text.to_string().is_empty()),
                "{}",
                it.get_name()
            );
            for arg in it.get_arguments() {
                let is_said = arg.get_help().is_some_and(|text| !text.to_string().is_empty());
                assert!(is_said, "{} {}", it.get_name(), arg.get_id());
            }
        }
    }
}
