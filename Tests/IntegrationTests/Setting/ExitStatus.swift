import RugeCore

/// The exit codes of `ruge`; Testing has a type of the same name.
typealias ExitStatus = RugeCore.ExitStatus
