import RugeCore
import RugeYAML

/// A title in a language, or in all of them, and the number of the option that has it.
private struct Title {
  let language: Language?
  let option: Int

  /// Whether somebody who reads a language, or any, sees it, too.
  func isSeen(beside other: Language?) -> Bool { language == other || language == nil || other == nil }
}

extension NodeReader {
  /// Checks what may be typed for each choice of a question, or state of a record: its id and its titles.
  ///
  /// Case and accents make no difference to what is typed, and an id comes before a title.
  ///
  /// - Parameters:
  ///   - node: The list that they are written in; lists inside it are read as parts of it.
  ///   - options: Their ids and titles, in the order of the list.
  func checkNames(ofOptions node: Node, _ options: [(id: String, title: LocalisedText?)]) {
    let nodes = Self.items(in: node)
    // Where one could not be read, nobody knows which node is whose.
    guard nodes.count == options.count else { return }
    let names = options.map { FoldedName($0.id) }
    let known = Dictionary(names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var titles: [FoldedName: [Title]] = [:]
    for (index, option) in options.enumerated() {
      if let first = known[names[index]], first != index, options[first].id != option.id {
        reject(option.id, at: nodes[index].nameRange, asNameOf: options[first].id, nodes[first].nameRange)
      }
      var isAnswer = UnknownWords.meaning(of: names[index]) != nil
      if isAnswer { add(.warning, .answerWord(option.id), at: nodes[index].nameRange) }
      guard let title = option.title else { continue }
      for language in [nil] + Language.allCases {
        guard let text = title[variant: language] else { continue }
        let name = FoldedName(text)
        let range = nodes[index].titleRange(language)
        if !isAnswer, UnknownWords.meaning(of: name) != nil {
          isAnswer = true
          add(.warning, .answerWord(text), at: range)
        }
        if let other = known[name], other != index {
          reject(text, at: range, asNameOf: options[other].id, nodes[other].nameRange)
        } else if let other = titles[name]?.first(where: { $0.isSeen(beside: language) && $0.option != index }) {
          add(
            .warning, .sameTitle(text, other: options[other.option].id), at: range,
            related: nodes[other.option].titleRange(other.language))
        }
        titles[name, default: []].append(Title(language: language, option: index))
      }
    }
  }

  private func reject(_ name: String, at range: SourceRange, asNameOf other: String, _ place: SourceRange) {
    add(.error, .nameOfAnother(name, other: other), at: range, related: place)
  }

  private static func items(in node: Node) -> [Node] {
    switch node.content {
    case .sequence(let items, _): items.flatMap { Self.items(in: $0) }
    case .scalar, .mapping: [node]
    case .unreadable: []
    }
  }
}

extension Node {
  /// Where the id of an item stands: alone, or before its title.
  fileprivate var nameRange: SourceRange {
    guard case .mapping(let entries, _) = content, let entry = entries.first else { return range }
    return entry.key.range
  }

  /// Where the title of an item stands in a language.
  fileprivate func titleRange(_ language: Language?) -> SourceRange {
    guard case .mapping(let entries, _) = content, let value = entries.first?.value else { return range }
    let title = value[TitleKeys.title.name] ?? value
    return language.flatMap { title[$0.rawValue]?.range } ?? title.range
  }
}
