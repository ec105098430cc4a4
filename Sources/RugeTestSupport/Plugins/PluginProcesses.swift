import Foundation

/// Finds what a plugin has left running.
package enum PluginProcesses {
  /// The numbers of a plugin's processes.
  ///
  /// They have its name in their environment, which every process passes on to what it starts. A process that has ended
  /// has no environment.
  package static func running(of plugin: String) -> [Int] {
    let marker = Data("RUGE_PLUGIN=\(plugin)\0".utf8)
    let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap(Int.init) ?? []
    return numbers.filter { number in
      FileManager.default.contents(atPath: "/proc/\(number)/environ")?.range(of: marker) != nil
    }
  }

  /// Waits until none is left, but not for long: the system may need a moment to clear a killed process away.
  package static func remaining(of plugin: String) async -> [Int] {
    for _ in 0..<50 {
      if running(of: plugin).isEmpty { return [] }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return running(of: plugin)
  }
}
