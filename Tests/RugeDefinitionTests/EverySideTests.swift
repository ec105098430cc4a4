import Foundation
import RugeCore
import RugeDefinition
import RugeWords
import Testing

/// What is said of each side of each element when it changes, word for word; run with RUGE_RECORD=1 to accept new words.
@Suite("A change of every side")
struct EverySideTests {
  private func programme(_ text: String) throws -> Programme {
    let reading = DefinitionReader.read(SourceText(name: "alt.yaml", text: text))
    return try #require(reading.programme, "\(reading.diagnostics)")
  }

  private func difference(_ change: EverySide.Change) throws -> ProgrammeDifference {
    let text = EverySide.definition
    try #require(text.ranges(of: change.old).count == 1, "\(change.old)")
    return ProgrammeDifference(
      from: try programme(text), to: try programme(text.replacing(change.old, with: change.new)))
  }

  private func lines(_ change: EverySide.Change, in language: Language) throws -> [ChangeWords.Line] {
    let words = ChangeWords(Words(language), try difference(change))
    let lines = words.aspects + words.difference.changes.flatMap(words.lines)
    return lines.filter { $0.aspect == change.aspect }
  }

  @Test("there is one for every side")
  func allSides() {
    #expect(Set(ElementAspect.allCases).subtracting(EverySide.changes.map(\.aspect)).isEmpty)
  }

  @Test("each says from what to what", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let text =
      try EverySide.changes.flatMap { change in
        try lines(change, in: language).map { "\(change.aspect.rawValue): \($0.sentence)" }
      }.joined(separator: "\n") + "\n"
    let golden = "Tests/RugeDefinitionTests/Golden/every-side.\(language.rawValue).txt"
    if ProcessInfo.processInfo.environment["RUGE_RECORD"] == "1" { try Repository.write(text, to: golden) }
    let expected = String(decoding: try Repository.file(golden), as: UTF8.self)
    let (said, known) = (text.split(separator: "\n"), expected.split(separator: "\n"))
    #expect(said.difference(from: known).isEmpty, "\(said.difference(from: known))")
  }

  @Test("no side only says that it is another", arguments: EverySide.changes.indices)
  func precise(_ index: Int) throws {
    let change = EverySide.changes[index]
    // A condition with a single part is that part.
    let isSame = change.new == "leave_when: {all: [milestone: plan]}"
    for language in Language.allCases {
      let lines = try lines(change, in: language)
      #expect(!lines.isEmpty, "\(change.new)")
      for line in lines {
        #expect((line.before == line.after) == isSame, "\(line.sentence)")
        #expect(!line.sentence.hasSuffix("changed") && !line.sentence.hasSuffix("ændret"), "\(line.sentence)")
      }
    }
  }

  @Test("what reads the same is told apart by its ids")
  func sameTitles() throws {
    let text = """
      programme: p
      title: P
      milestones: [{id: plan, title: Planen}, {id: plan-2, title: Planen}]
      stages: [{id: a, leave_when: {milestone: plan}}]
      """
    let words = ChangeWords(
      Words(.english),
      ProgrammeDifference(
        from: try programme(text),
        to: try programme(text.replacing("leave_when: {milestone: plan}", with: "leave_when: {milestone: plan-2}"))))
    let lines = words.difference.changes.flatMap(words.lines)
    #expect(
      lines.map(\.sentence) == [
        "may be left when: the milestone “Planen (plan)” is accepted → the milestone “Planen (plan-2)” is accepted"
      ])
  }
}
