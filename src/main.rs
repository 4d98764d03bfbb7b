//! The `leitstand` binary: hands arguments, environment and streams to [`leitstand::cli`].

use std::process::ExitCode;
use std::{env, io};

fn main() -> ExitCode {
    // The streams are not locked here: the cockpit writes to them from other threads when it is stopped.
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let surroundings = leitstand::cli::Surroundings {
        variable: &|name| env::var_os(name),
        out: &mut out,
        err: &mut err,
    };
    ExitCode::from(leitstand::cli::run(env::args_os(), surroundings))
}
