#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A plugin's process: it takes one call from standard input, answers it, and ends.
///
/// A plugin's whole main program is
///
/// ```swift
/// @main
/// enum Main {
///   static func main() { PluginProcess(reports: ProgressReport()).run() }
/// }
/// ```
///
/// Standard output belongs to the protocol. What the plugin, or a library that it uses, prints goes to the log.
public struct PluginProcess: Sendable {
  let handlers: [EntryPointHandler]

  package init(handlers: [EntryPointHandler]) {
    self.handlers = handlers
  }

  /// Makes a process that offers the entry points that it is given something for.
  ///
  /// - Parameters:
  ///   - reports: What `report/v1` is answered with.
  ///   - reminders: What `reminders/v1` is answered with.
  ///   - channel: What `channel/v1` is answered with.
  public init(
    reports: (any ReportProducer)? = nil, reminders: (any ReminderWriter)? = nil, channel: (any Channel)? = nil
  ) {
    var handlers: [EntryPointHandler] = []
    if let reports {
      handlers.append(EntryPointHandler(.report) { try reports.produce($0, records: $1) })
    }
    if let reminders {
      handlers.append(EntryPointHandler(.reminders) { try reminders.write($0, reminders: $1) })
    }
    if let channel {
      handlers.append(EntryPointHandler(.channel) { try channel.deliver($0, messages: $1) })
    }
    self.handlers = handlers
  }

  /// Takes the call, answers it and ends the process.
  ///
  /// The exit code is 0 once the call is answered, also where the answer is an error.
  public func run() -> Never {
    let output = ByteStream.claimStandardOutput()
    serve(input: ByteStream(descriptor: STDIN_FILENO), output: output)
    exit(EXIT_SUCCESS)
  }
}
