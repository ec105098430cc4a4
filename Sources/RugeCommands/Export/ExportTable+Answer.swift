import RugeCore
import RugeStore

extension ExportTable.Cell {
  /// An answer as an import reads it.
  static func answer(_ answer: Known<Answer>, _ texts: [TextPurpose: String], _ names: StoreNames) -> Self {
    switch answer {
    case .unknown: .plain("unknown")
    case .notApplicable: .plain("none")
    case .value(.yesOrNo(let isYes)): .plain(isYes ? "yes" : "no")
    case .value(.number(let number)): .number(number)
    case .value(.date(let day)): .plain(day.description)
    case .value(.choice(let option)): .text(option)
    case .value(.choices(let options)): .text(options.joined(separator: ", "))
    case .value(.organisation(let number)): .text(names.name(of: .organisation(number)))
    case .value(.see(let field)): .plain("see:" + field.rawValue)
    case .value(.text): .text(texts[.answer].map(ValueReader.written))
    }
  }
}
