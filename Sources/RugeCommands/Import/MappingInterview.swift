import RugeCore
import RugeImport
import RugeWords

/// Goes through the columns of a list with the person at the keyboard.
struct MappingInterview {
  private let kind: ImportKind
  private let file: OpenedFile
  private let options: ImportOptions
  private let prompts: Prompts
  private let context: CommandContext

  init(
    _ kind: ImportKind, _ file: OpenedFile, _ options: ImportOptions, _ global: GlobalOptions,
    _ context: CommandContext
  ) throws {
    self.kind = kind
    self.file = file
    self.options = options
    self.context = context
    self.prompts = try Prompts(context, global, instead: ["--map"])
  }

  /// What each column means; an empty answer takes what is proposed.
  func columns() throws -> [String: ImportField] {
    let headings = try file.placing {
      try TableHeadings(source: file.source, file: file.name, kind: kind, options: options)
    }
    let words = context.words
    prompts.say(sentences: words.mappingOpening(kind.words))
    var columns: [String: ImportField] = [:]
    for column in headings.columns where !column.heading.isEmpty {
      let examples = column.examples.map { words.typed($0.displaySafeLine) }.joined(separator: ", ")
      if !examples.isEmpty {
        prompts.say(context.paragraphs(examples, indent: 2, context.style.faint).joined(separator: "\n"))
      }
      let proposal = column.proposal ?? .ignored
      columns[column.heading] = try prompts.ask(column.heading, usual: proposal.word) { answer in
        guard let field = ImportField(answer.lowercased()), kind.takes(field) else {
          throw InputProblem.wordNotKnown(answer, known: kind.words)
        }
        return field
      }
    }
    return columns
  }
}
