import RugeCore
import RugeYAML

/// A part of a definition, by the names in it, to find where it is written.
indirect enum DefinitionPart: Hashable {
  /// A key at the top: `length`.
  case key(String)
  /// A key of an element in a list or table, such as `leave_when` of the stage `udvikling`; without one, its id.
  case element(section: String, id: ElementID, key: String? = nil)
  /// A condition inside the condition of a part, by the places in the lists on the way to it.
  case condition(DefinitionPart, [Int])
  /// A question of an element in a list.
  case question(section: String, of: ElementID, id: ElementID)
  /// What stands under keys, one inside the other, in the value of a part; an item of a list goes by its id.
  case entry(DefinitionPart, [String])
  /// An option of a question of an element in a list, or a key of it.
  case option(section: String, of: ElementID, question: ElementID, String, key: String? = nil)
  /// An item of the list that is the value of a part.
  case item(DefinitionPart, Int)
  /// The dates that a cohort gives to a name of the calendar.
  case cohortDates(cohort: ElementID, name: ElementID)
}

extension DefinitionPart {
  static func stage(_ stage: Stage, _ key: String? = nil) -> DefinitionPart {
    .element(section: "stages", id: stage.id, key: key)
  }

  static func milestone(_ milestone: Milestone, _ key: String? = nil) -> DefinitionPart {
    .element(section: "milestones", id: milestone.id, key: key)
  }

  /// Where the part is written, or the nearest thing around it that is.
  func range(in root: Node) -> SourceRange? {
    switch self {
    case .key(let key): root[key]?.range
    case .element(let section, let id, let key): root[section].flatMap { Self.range(of: id, key, in: $0) }
    case .condition(let part, let path):
      part.node(in: root).map { Self.condition(at: path, in: $0).range } ?? part.range(in: root)
    case .question(let section, let whole, let id):
      DefinitionPart.element(section: section, id: whole, key: "fields").node(in: root)
        .flatMap { Self.range(of: id, nil, in: $0) }
    case .entry(let part, let keys):
      part.node(in: root).map { Self.entry(keys, in: $0).range } ?? part.range(in: root)
    case .option(let section, let whole, let question, let option, let key):
      Self.element(section: section, id: whole, key: "fields").node(in: root)?[question.rawValue].map { question in
        let answer = question["answer"] ?? question
        return Self.entry([option] + (key.map { [$0] } ?? []), in: answer["several"] ?? answer).range
      }
    case .item(let part, let place):
      part.node(in: root).map { Self.item(place, of: $0).range } ?? part.range(in: root)
    case .cohortDates(let cohort, let name):
      root["cohorts"]?[cohort.rawValue].flatMap { $0["calendar"]?[name.rawValue]?.range ?? $0.range }
    }
  }

  /// The value of a key, at the top or of an element, or a condition.
  func node(in root: Node) -> Node? {
    switch self {
    case .key(let key): return root[key]
    case .entry(let part, let keys): return part.node(in: root).map { Self.entry(keys, in: $0) }
    case .condition(let part, let path): return part.node(in: root).map { Self.condition(at: path, in: $0) }
    case .element, .question, .option, .item, .cohortDates: break
    }
    guard case .element(let section, let id, let key?) = self, let section = root[section] else { return nil }
    switch section.content {
    case .sequence(let items, _): return items.first { $0["id"]?.scalar?.text == id.rawValue }?[key]
    case .mapping: return section[id.rawValue]?[key]
    case .scalar, .unreadable: return nil
    }
  }

  /// What stands under keys, or as much of the way to it as there is.
  private static func entry(_ keys: [String], in node: Node) -> Node {
    guard let key = keys.first, let value = node[key] ?? item(called: key, in: node) else { return node }
    return entry(Array(keys.dropFirst()), in: value)
  }

  /// An item of a list, or of a list in it, that is an id; or what stands after the id.
  private static func item(called id: String, in node: Node) -> Node? {
    guard case .sequence(let items, _) = node.content else { return nil }
    return items.lazy.compactMap { item in
      item.scalar?.text == id ? item : item[id] ?? self.item(called: id, in: item)
    }.first
  }

  private static func item(_ place: Int, of node: Node) -> Node {
    guard case .sequence(let items, _) = node.content, items.indices.contains(place) else { return node }
    return items[place]
  }

  /// The condition at the end of a path, or the last one on the way that is written by itself.
  private static func condition(at path: [Int], in node: Node) -> Node {
    var node = node
    for index in path {
      guard case .sequence(let items, _)? = (node["all"] ?? node["any"] ?? node["of"])?.content,
        items.indices.contains(index)
      else { return node }
      node = items[index]
    }
    return node
  }

  private static func range(of id: ElementID, _ key: String?, in section: Node) -> SourceRange? {
    switch section.content {
    case .sequence(let items, _):
      for item in items {
        if let name = item["id"], name.scalar?.text == id.rawValue {
          return key.flatMap { item[$0]?.range } ?? name.range
        }
        if item.scalar?.text == id.rawValue { return item.range }
      }
      return nil
    case .mapping(let entries, _):
      guard let entry = entries.first(where: { $0.key.text == id.rawValue }) else { return nil }
      return key.flatMap { entry.value[$0]?.range } ?? entry.key.range
    case .scalar, .unreadable: return nil
    }
  }
}
