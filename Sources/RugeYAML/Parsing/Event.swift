/// What libyaml reports next.
///
/// It holds no text: nearly all events have little to say, and copying what they might say would cost more than libyaml
/// itself does. ``EventStream`` has the text of the latest one.
struct Event {
  enum Kind {
    case streamEnd, documentStart, documentEnd
    case alias
    case scalar
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
    case other
  }

  let kind: Kind
  let range: SourceRange
}
