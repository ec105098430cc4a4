import RugeCore
package import RugePluginKit
import Subprocess

/// Calls plugins: starts one, asks it one thing, and gives its answer.
///
/// A plugin is never asked anything before its trust has been checked, and nothing of it is left running afterwards.
/// Cancelling the task of a call ends the plugin, and so do SIGINT (Ctrl-C), SIGTERM and SIGHUP: ruge goes on then, so
/// that it can tell the user, unless it has a handling of its own for them.
package struct PluginHost: Sendable {
  private let environment: [String: String]
  private let trust: PluginTrust

  /// - Parameters:
  ///   - environment: ruge's own environment; a plugin is given a small part of it.
  ///   - trust: Which plugins may run.
  package init(environment: [String: String], trust: PluginTrust) {
    self.environment = environment
    self.trust = trust
  }

  /// Calls an entry point of a plugin.
  ///
  /// - Parameters:
  ///   - plugin: The plugin, from a ``PluginCatalogue``.
  ///   - entryPoint: What it is asked to do.
  ///   - request: What follows the method, in the shape of the entry point.
  ///   - records: What follows the request, gone through once, a line each.
  ///   - folder: The plugin's current folder: a private one, see ``PrivateFolder``.
  ///   - limits: What the call may take; what the manifest says, or the usual, where it is `nil`.
  ///   - returning: The shape of the result.
  /// - Returns: The result and what the plugin logged.
  /// - Throws: ``PluginProblem``, or `CancellationError` where the task was cancelled or the user interrupted it.
  package func call<Request: Encodable, Record: Encodable, Result: Decodable & Sendable>(
    _ plugin: Plugin, _ entryPoint: EntryPoint, _ request: Request, records: some Sequence<Record>,
    in folder: String, limits: PluginLimits? = nil, returning: Result.Type = Result.self
  ) async throws -> PluginReply<Result> {
    try prepare(plugin, entryPoint)
    let limits = limits ?? .of(plugin, entryPoint)
    let coder = WireCoder()
    let id = "1"
    let reader = AnswerReader(plugin: plugin.name, id: id, limit: limits.output, coder: coder)
    let state = CallState(reader: reader, limits: limits)
    let run = PluginRun(
      plugin: plugin, limits: limits, state: state,
      environment: PluginEnvironment.variables(for: plugin, from: environment), folder: folder)
    let status: TerminationStatus
    do {
      status = try await run.run { send throws(PluginProblem) in
        try await write(
          WireRequest(id: id, entryPoint: entryPoint, request: request), records, for: plugin, coder: coder, send: send)
      }
    } catch let error as SubprocessError {
      try Task.checkCancellation()
      throw PluginProblem.couldNotStart(
        plugin.name, path: plugin.executable, reason: .init(error, program: plugin.executable))
    }
    try Task.checkCancellation()
    let record = state.record
    if case .cancelled? = record.cause { throw CancellationError() }
    return try Verdict(plugin: plugin, record: record, status: status, limits: limits).reply(coder: coder)
  }

  /// Checks all that can be known before anything is started.
  private func prepare(_ plugin: Plugin, _ entryPoint: EntryPoint) throws(PluginProblem) {
    let majors = plugin.manifest.majors
    guard !Set(majors).isDisjoint(with: PluginProtocol.majors) else {
      throw .wrongProtocol(plugin.name, ours: PluginProtocol.majors, theirs: majors)
    }
    guard plugin.manifest.offers(entryPoint) else {
      throw .missingEntryPoint(plugin.name, entryPoint: entryPoint.rawValue)
    }
    let lacking = entryPoint.scopes.subtracting(plugin.manifest.reads)
    guard lacking.isEmpty else {
      throw .lacksScopes(plugin.name, entryPoint: entryPoint.rawValue, scopes: lacking.map(\.rawValue).sorted())
    }
    try trust.check(plugin)
    guard Disk.status(of: plugin.executable, followingLinks: true)?.kind == .file else {
      throw .couldNotStart(plugin.name, path: plugin.executable, reason: .missing)
    }
    guard Disk.mayRun(plugin.executable) else {
      throw .couldNotStart(plugin.name, path: plugin.executable, reason: .notExecutable)
    }
  }

  private func write<Request: Encodable, Record: Encodable>(
    _ request: WireRequest<Request>, _ records: some Sequence<Record>, for plugin: Plugin, coder: WireCoder,
    send: ([UInt8]) async -> Bool
  ) async throws(PluginProblem) {
    var lines = RecordLines(coder: coder)
    do {
      try lines.add(line: coder.encode(request))
      for record in records {
        try lines.add(record: record)
        if lines.isFull, !(await send(lines.take())) { return }
      }
    } catch {
      throw .recordTooLong(plugin.name, record: lines.count + 1, limit: PluginProtocol.longestLine)
    }
    lines.end()
    _ = await send(lines.take())
  }
}
