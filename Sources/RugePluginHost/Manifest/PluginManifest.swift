import RugeCore
package import RugePluginKit

/// What a plugin says of itself in `plugin.yaml`: everything that help, lists and completion need without running it.
package struct PluginManifest: Hashable, Sendable {
  /// The plugin's name, the same as its folder's.
  package var name: String
  package var version: String
  /// The protocol majors that it speaks.
  package var majors: [Int]
  /// The program, as a path inside the plugin's folder.
  package var executable: String
  package var reports: [ReportOffer] = []
  /// Whether it writes reminders.
  package var writesReminders = false
  package var channels: [ChannelOffer] = []
  package var settings: [PluginSetting] = []
  /// What it may be given.
  package var reads: Set<ReadScope> = []
  package var permissions: Set<PluginPermission> = []
  /// Environment variables that it needs, by name.
  package var secrets: [String] = []
  /// How long a call may take, where it is not the usual time.
  package var timeLimits: [EntryPoint: Duration] = [:]

  package init(name: String, version: String, majors: [Int], executable: String) {
    self.name = name
    self.version = version
    self.majors = majors
    self.executable = executable
  }

  /// Whether it can be called so.
  package func offers(_ entryPoint: EntryPoint) -> Bool {
    switch entryPoint {
    case .report: !reports.isEmpty
    case .reminders: writesReminders
    case .channel: !channels.isEmpty
    default: false
    }
  }
}
