extension PluginProcess {
  /// Takes one call from a stream and answers it on another.
  package func serve(input: ByteStream, output: ByteStream) {
    let lines = InputLines(input)
    let coder = WireCoder()
    var id: String?
    let answer: [UInt8]
    do {
      guard let line = try lines.next() else { return }
      let heading = try coder.decode(WireHeading.self, from: line)
      id = heading.id
      answer = try handler(for: heading).respond(heading.id, line, lines, coder)
    } catch {
      answer = refusal(of: error, id: id, coder: coder)
    }
    guard answer.count <= PluginProtocol.longestLine else {
      output.write(refusal(of: AnswerTooLong(bytes: answer.count), id: id, coder: coder) + [UInt8(ascii: "\n")])
      return
    }
    output.write(answer + [UInt8(ascii: "\n")])
  }

  private func handler(for heading: WireHeading) throws -> EntryPointHandler {
    guard PluginProtocol.majors.contains(heading.params.protocol) else {
      throw WrongProtocol(asked: heading.params.protocol)
    }
    guard let handler = handlers.first(where: { $0.entryPoint.rawValue == heading.method }) else {
      throw UnknownEntryPoint(name: heading.method)
    }
    return handler
  }

  /// An error as the line that answers with it.
  private func refusal(of error: any Error, id: String?, coder: WireCoder) -> [UInt8] {
    let answer: WireAnswer<Bool> =
      switch error {
      case WireFault.notJSON: .error(code: ErrorCode.unreadable, message: "\(WireFault.notJSON)", majors: nil)
      case let fault as WireFault: .error(code: ErrorCode.invalidParameters, message: "\(fault)", majors: nil)
      case let failure as PluginFailure: .error(code: ErrorCode.failed, message: failure.message, majors: nil)
      case let wrong as WrongProtocol:
        .error(code: ErrorCode.wrongProtocol, message: "\(wrong)", majors: PluginProtocol.majors)
      case let unknown as UnknownEntryPoint:
        .error(code: ErrorCode.unknownMethod, message: "\(unknown)", majors: nil)
      default: .error(code: ErrorCode.failed, message: String(describing: error), majors: nil)
      }
    // A string and a few numbers: there is nothing in it that could fail to be encoded.
    return (try? coder.encode(answer.addressed(to: id))) ?? []
  }
}

private struct WrongProtocol: Error, CustomStringConvertible {
  let asked: Int
  var description: String { "protocol \(asked) is not spoken here" }
}

private struct UnknownEntryPoint: Error, CustomStringConvertible {
  let name: String
  var description: String { "there is no entry point \(name)" }
}

private struct AnswerTooLong: Error, CustomStringConvertible {
  let bytes: Int
  var description: String {
    "the answer has \(bytes) bytes, more than the \(PluginProtocol.longestLine) of a line; put large data into files"
  }
}
