import RugeCore
import RugeYAML

extension Fields {
  /// The title of an element; where there is none, people read its id, which is noted at the place of that.
  func title(
    _ key: Key<LocalisedText>, of id: ElementID, at place: SourceRange?, _ form: DefinitionProblem.TitleForm = .title
  ) -> LocalisedText? {
    if let place, id != .unreadable, node(of: key) == nil { reader.noteUntitled([id.rawValue], form, at: place) }
    return self[key]
  }

  /// The same of an element that has its id under a key of its own.
  func title(_ key: Key<LocalisedText>, of id: ElementID, at idKey: Key<ElementID>) -> LocalisedText? {
    title(key, of: id, at: node(of: idKey)?.range)
  }
}

extension NodeReader {
  /// Notes names that people read, since nothing says what they are called.
  func noteUntitled(_ names: [String], _ form: DefinitionProblem.TitleForm, at range: SourceRange) {
    untitled.append((names, form, range))
  }
}
