import Foundation
import RugePluginHost
import RugeTestSupport
import Testing

@Suite("Whatever a plugin does, the host names it, in time, and leaves nothing running", .serialized)
struct FaultTests {
  @Test(arguments: PluginFault.allCases)
  func conforms(_ fault: PluginFault) async throws {
    let host = PluginHost(
      environment: ProcessInfo.processInfo.environment, trust: PluginTrust(file: "/nonexistent/trusted-plugins"))
    try await PluginConformance.check(fault, host: host)
  }
}
