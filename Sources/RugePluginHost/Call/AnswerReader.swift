import RugeCore
import RugePluginKit

/// Reads what a plugin writes to standard output, and keeps the line that answers the request.
struct AnswerReader: Sendable {
  private let plugin: String
  private let id: String
  private let limit: Int
  private let coder: WireCoder
  private var splitter = LineSplitter()
  private var total = 0
  /// Lines so far.
  private var lines = 0
  /// The line of the answer, once it has come.
  private(set) var answer: [UInt8]?

  init(plugin: String, id: String, limit: Int, coder: WireCoder) {
    self.plugin = plugin
    self.id = id
    self.limit = limit
    self.coder = coder
  }

  /// Takes the next bytes.
  ///
  /// - Throws: What the plugin may not do; nothing may be added after that.
  mutating func add(_ bytes: UnsafeRawBufferPointer) throws(PluginProblem) {
    total += bytes.count
    guard total <= limit else { throw .tooMuchOutput(plugin, limit: limit) }
    var complete: [[UInt8]] = []
    var isTooLong = false
    do { try splitter.add(bytes) { complete.append($0) } } catch { isTooLong = true }
    for line in complete { try take(line) }
    if isTooLong {
      throw .lineTooLong(plugin, line: lines + 1, limit: PluginProtocol.longestLine)
    }
  }

  /// The stream has ended.
  ///
  /// - Throws: That it ended within a line.
  func end(log: String?) throws(PluginProblem) {
    if splitter.holdsUnfinishedLine { throw .brokeOff(plugin, line: lines + 1, log: log) }
  }

  private mutating func take(_ line: [UInt8]) throws(PluginProblem) {
    lines += 1
    let message: WireIncoming
    do throws(WireFault) {
      message = try coder.decode(WireIncoming.self, from: line)
    } catch {
      throw problem(error, line: line)
    }
    switch message.kind {
    case .notification where answer == nil: break
    case .answer(let id) where answer == nil && (id == nil || id == self.id): answer = line
    case .answer where answer == nil: throw .answeredAnother(plugin, line: lines)
    default: throw problem(.notJSON, line: line)
    }
  }

  private func problem(_ fault: WireFault, line: [UInt8]) -> PluginProblem {
    switch fault {
    case .repeatedKey(let key): .repeatedKey(plugin, line: lines, key: key.cut(to: 60))
    default:
      .junk(plugin, line: lines, text: String(decoding: line.prefix(400), as: UTF8.self).cut(to: 100))
    }
  }
}
