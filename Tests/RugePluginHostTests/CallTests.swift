import Foundation
import RugeCore
import RugePluginHost
import RugePluginKit
import RugeTestSupport
import Testing

@Suite("A call of a plugin", .serialized)
struct CallTests {
  private let temporary: TemporaryFolder
  private let environment = ProcessInfo.processInfo.environment

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func call<Result: Decodable & Sendable>(
    _ program: String, kind: PluginPlace.Kind = .installation, manifest: String = PluginFixture.offeringEverything,
    environment: [String: String]? = nil, records: some Sequence<[String: String]> = [], as: Result.Type = Result.self
  ) async throws -> PluginReply<Result> {
    let plugin = try PluginFixture(in: temporary.path, kind: kind, manifest: manifest, program: program).plugin()
    let host = PluginHost(
      environment: environment ?? self.environment, trust: PluginTrust(file: "\(temporary.path)/trusted"))
    return try await PrivateFolder.with { folder in
      try await host.call(plugin, .report, ["report": "progress"], records: records, in: folder)
    }
  }

  /// Answers with the value of a Python expression.
  private func answering(_ expression: String) -> String {
    """
    #!/usr/bin/env python3
    import json, os, sys
    lines = [json.loads(line) for line in sys.stdin]
    print(json.dumps({"jsonrpc": "2.0", "id": lines[0]["id"], "result": {"status": "complete", "value": \(expression)}}))
    """
  }

  @Test("sends the request and every record, and gives back the result and the log")
  func roundTrip() async throws {
    let records = (0..<300).map { ["name": "Læsehunde \($0)\n"] }
    let reply: PluginReply<[String]> = try await call(
      answering("[line['params']['name'] for line in lines if line['method'] == 'record']")
        + "\nprint('all went well', file=sys.stderr)",
      records: records)
    #expect(reply.result == records.compactMap { $0["name"] })
    #expect(reply.log == "all went well\n")
  }

  @Test(
    "does not take place where the manifest does not ask to read what every such call carries",
    arguments: [
      (EntryPoint.reminders, "[organisations, messages]", ["people", "reminders"]),
      (.channel, "[reminders, organisations, people]", ["messages"]),
    ])
  func scopes(_ entryPoint: EntryPoint, reads: String, lacking: [String]) async throws {
    let manifest = "protocol: 1\nexecutable: plugin\nreminders: true\nchannels: {post: {title: Post}}\nreads: \(reads)"
    let plugin = try PluginFixture(
      in: temporary.path, manifest: manifest, program: "#!/bin/sh\ntouch '\(temporary.path)/started'\n"
    ).plugin()
    let host = PluginHost(environment: environment, trust: PluginTrust(file: "\(temporary.path)/trusted"))
    await #expect(
      throws: PluginProblem.lacksScopes(plugin.name, entryPoint: entryPoint.rawValue, scopes: lacking)
    ) {
      try await host.call(
        plugin, entryPoint, ["today": "2026-06-01"], records: [["key": "1"]], in: temporary.path,
        returning: [String].self)
    }
    #expect(!FileManager.default.fileExists(atPath: "\(temporary.path)/started"))
  }

  @Test("gives the plugin few variables, and those that its manifest names")
  func environmentVariables() async throws {
    let manifest = PluginFixture.offeringEverything + "\nsecrets: [LETTERS_TOKEN]"
    let given = [
      "PATH": environment["PATH"] ?? "/usr/bin:/bin", "LANG": "da_DK.UTF-8", "LC_TIME": "en_GB.UTF-8",
      "LETTERS_TOKEN": "a=b", "AWS_SECRET_ACCESS_KEY": "no", "LD_PRELOAD": "", "PYTHONPATH": "/tmp",
    ]
    let reply: PluginReply<[String: String]> = try await call(
      answering("dict(os.environ)"), manifest: manifest, environment: given)
    #expect(reply.result["LETTERS_TOKEN"] == "a=b")
    #expect(reply.result["LC_TIME"] == "en_GB.UTF-8")
    #expect(reply.result["RUGE_PLUGIN"]?.hasPrefix("fixture-") == true)
    #expect(Set(reply.result.keys).isDisjoint(with: ["AWS_SECRET_ACCESS_KEY", "LD_PRELOAD", "PYTHONPATH"]))
  }

  @Test("gives the plugin no open files but the three, a session of its own, and a private folder to be in")
  func surroundings() async throws {
    let held = try FileHandle(forReadingFrom: URL(filePath: "/etc/passwd"))
    defer { try? held.close() }
    let reply: PluginReply<[String]> = try await call(
      answering(
        "[' '.join(sorted(n for n in os.listdir('/proc/self/fd') if os.path.exists('/proc/self/fd/' + n))), "
          + "str(os.getsid(0) == os.getpid()), oct(os.stat('.').st_mode & 0o777)]"))
    #expect(reply.result == ["0 1 2", "True", "0o700"])
  }

  @Test("is not made before the user has trusted the plugin")
  func distrust() async throws {
    let witness = "\(temporary.path)/witness"
    let problem = await #expect(throws: PluginProblem.self) {
      _ = try await call("#!/bin/sh\ntouch \(witness)\n", kind: .workspace, as: Bool.self)
    }
    guard case .notTrusted(_, _, .neverTrusted)? = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: witness))
  }

  @Test("is not made to a plugin that speaks another protocol or has no such entry point")
  func notOffered() async throws {
    await #expect { () async throws in
      _ = try await call("#!/bin/sh\n", manifest: "protocol: [2, 3]\nexecutable: plugin", as: Bool.self)
    } throws: { error in
      if case PluginProblem.wrongProtocol(_, ours: [1], theirs: [2, 3]) = error { true } else { false }
    }
    await #expect { () async throws in
      _ = try await call("#!/bin/sh\n", manifest: "protocol: 1\nexecutable: plugin\nreminders: true", as: Bool.self)
    } throws: { error in
      if case PluginProblem.missingEntryPoint(_, entryPoint: "report/v1") = error { true } else { false }
    }
  }

  @Test("ends with its task, and the plugin with it")
  func cancellation() async throws {
    let fixture = try PluginFixture(
      in: temporary.path, program: "#!/bin/sh\ntrap '' TERM\nsleep 600 & sleep 600; sleep 600\n")
    let plugin = try fixture.plugin()
    let host = PluginHost(environment: environment, trust: PluginTrust(file: "/nonexistent/trusted"))
    var limits = PluginLimits(time: .seconds(60))
    limits.grace = .milliseconds(200)
    let short = limits
    let task = Task {
      try await host.call(
        plugin, .report, ["a": 1], records: [Int](), in: "/tmp", limits: short, returning: Bool.self)
    }
    while PluginProcesses.running(of: plugin.name).count < 3 { try await Task.sleep(for: .milliseconds(5)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { _ = try await task.value }
    #expect(await PluginProcesses.remaining(of: plugin.name) == [])
  }

  @Test(
    "ends when the user presses Ctrl-C, and the next Ctrl-C is ruge's own again", arguments: [SIGINT, SIGTERM, SIGHUP])
  func interruption(_ signal: Int32) async throws {
    // In a process of its own, because a signal is for all of a process.
    await #expect(processExitsWith: .success) { [signal] in
      let temporary = try TemporaryFolder()
      let plugin = try PluginFixture(in: temporary.path, program: "#!/bin/sh\nsleep 600; sleep 600\n").plugin()
      let host = PluginHost(
        environment: ProcessInfo.processInfo.environment, trust: PluginTrust(file: "/nonexistent/trusted"))
      let call = Task {
        try await host.call(plugin, .report, ["a": 1], records: [Int](), in: "/tmp", returning: Bool.self)
      }
      while PluginProcesses.running(of: plugin.name).count < 2 { try await Task.sleep(for: .milliseconds(5)) }
      kill(getpid(), signal)
      await #expect(throws: CancellationError.self) { _ = try await call.value }
      #expect(await PluginProcesses.remaining(of: plugin.name) == [])
      var handling = sigaction()
      sigaction(signal, nil, &handling)
      #expect(handling.__sigaction_handler.sa_handler == nil)
    }
  }

  @Test("leaves nothing of its folder behind")
  func privateFolder() async throws {
    var path = ""
    await #expect(throws: CancellationError.self) {
      try await PrivateFolder.with { folder in
        path = folder
        try Data("secret".utf8).write(to: URL(filePath: "\(folder)/report.html"))
        throw CancellationError()
      }
    }
    #expect(path.hasPrefix("/"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("can be made many at a time")
  func concurrent() async throws {
    let sums = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<8 {
        group.addTask {
          let records = Array(repeating: ["n": String(repeating: "\(number)", count: 200)], count: 1000)
          return try await call(answering("sum(int(l['params']['n'][0]) for l in lines[1:-1])"), records: records)
            .result
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sums.sorted() == (0..<8).map { $0 * 1000 })
  }
}
