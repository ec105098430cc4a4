package import RugePluginKit

/// What a call may take before it is stopped.
package struct PluginLimits: Hashable, Sendable {
  /// From the start of the process to its answer.
  package var time: Duration
  /// Everything on standard output, in bytes.
  package var output = 64 << 20
  /// How much of standard error is kept, in bytes: the end of it.
  package var log = 64 << 10
  /// How long a plugin has to end once it has answered, and again once it has been told to.
  package var grace: Duration = .seconds(2)

  package init(time: Duration) {
    self.time = time
  }

  /// The usual limits of an entry point.
  package static func usual(for entryPoint: EntryPoint) -> PluginLimits {
    PluginLimits(time: entryPoint == .reminders ? .seconds(120) : .seconds(60))
  }

  /// The limits of a plugin's entry point: what its manifest says, else the usual.
  package static func of(_ plugin: Plugin, _ entryPoint: EntryPoint) -> PluginLimits {
    plugin.manifest.timeLimits[entryPoint].map { PluginLimits(time: $0) } ?? .usual(for: entryPoint)
  }
}
