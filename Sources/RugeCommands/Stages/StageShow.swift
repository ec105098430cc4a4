import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge stage show REF`.
struct StageShow: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the stages an enrolment has been in, and what the gate ahead lacks.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let document = try context.document(of: reference, asOf: read.asOf) { state, scope, day in
      StagesDocument(state, scope.names, on: day)
    }
    if read.json { return context.say(json: document) }
    var lines = document.stages.map { stage in
      let mark = stage.entered == nil ? "·" : (stage.left == nil ? "▸" : "✓")
      let dates = [stage.entered, stage.left].compactMap { $0 }.joined(separator: " – ")
      let title = "\(mark) \(stage.title)".displaySafeLine
      return dates.isEmpty ? title : "\(title)  \(context.style.faint(dates))"
    }
    if let gate = document.gate {
      lines.append(
        gate.open
          ? gate.openLine(context.words, context.style)
          : context.words.gateInto(gate.into.title).displaySafeLine)
      lines += section(context.words.notMet, gate.notMet) + section(context.words.notKnownYet, gate.unknown)
    }
    context.say(lines)
  }

  private func section(_ heading: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["  " + heading] + items.map { "    - \($0)".displaySafeLine }
  }
}

extension EnrolmentDocument.GateDocument {
  /// That the gate is open, and what stands in the way all the same.
  func openLine(_ words: Words, _ style: Style) -> String {
    if full == true { return style.warning(words.gateIsOpenButFull(into.title).displaySafeLine) }
    let line = chosen ? words.gateAwaitsChoice(into.title, stage: into.id) : words.gateIsOpen(into.title)
    return style.good(line.displaySafeLine)
  }
}
