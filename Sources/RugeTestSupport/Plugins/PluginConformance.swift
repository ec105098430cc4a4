#if canImport(Testing)
  import Foundation
  import RugeCore
  package import RugePluginHost
  import RugePluginKit
  import Testing

  /// What every host of plugins must do whatever a plugin does: name the right problem, within the limits, and leave
  /// nothing running.
  package enum PluginConformance {
    /// Short where the plugin is to be stopped, long where it must have the time to do its worst on a busy machine.
    package static func limits(for fault: PluginFault) -> PluginLimits {
      var limits = PluginLimits(time: fault.runsOutOfTime ? .seconds(1) : .seconds(60))
      limits.output = 4 << 20
      limits.log = 16 << 10
      limits.grace = .milliseconds(300)
      return limits
    }

    /// More than a pipe holds, so that a plugin that does not read stops whoever only writes.
    private static let records = Array(repeating: String(repeating: "æ", count: 500), count: 2000)

    /// Calls a plugin with a fault and checks the host.
    package static func check(_ fault: PluginFault, host: PluginHost) async throws {
      let plugins = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
      defer { try? FileManager.default.removeItem(atPath: plugins) }
      let fixture = try PluginFixture(
        in: plugins, program: fault.program, isExecutable: fault != .notExecutable)
      let plugin = try fixture.plugin()

      let limits = limits(for: fault)
      var problem: PluginProblem?
      let clock = ContinuousClock()
      let elapsed = try await clock.measure {
        do {
          try await PrivateFolder.with { folder in
            _ = try await host.call(
              plugin, .report, ["report": "progress"], records: records, in: folder, limits: limits,
              returning: ReportResult.self)
          }
        } catch let error as PluginProblem {
          problem = error
        }
      }

      #expect(fault.isTold(by: problem), "\(fault): told as \(String(describing: problem))")
      let allowed = (fault.runsOutOfTime ? limits.time + limits.grace * 2 : .zero) + .seconds(20)
      #expect(elapsed < allowed, "\(fault): the host answered after \(elapsed)")
      let left = await PluginProcesses.remaining(of: plugin.name)
      #expect(left.isEmpty, "\(fault): processes \(left) are left behind")
    }
  }
#endif
