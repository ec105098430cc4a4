import CLibYAML

/// The events of libyaml over bytes that outlive it.
///
/// A class, because libyaml keeps pointers into its own structure, which therefore must not move.
final class EventStream {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The latest event; libyaml owns its texts until the next one is asked for.
  private let event: UnsafeMutablePointer<yaml_event_t>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Goes on to the next event.
  func next() throws(SyntaxFailure) -> Event {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw failure }
    let start = event.pointee.start_mark.index
    return Event(kind: kind, range: SourceRange(start..<max(start, event.pointee.end_mark.index)))
  }

  /// The text of the latest event, which is a scalar.
  var scalar: Scalar {
    let bytes = UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
    let style: Scalar.Style =
      switch event.pointee.data.scalar.style {
      case YAML_PLAIN_SCALAR_STYLE: .plain
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .quoted
      }
    return Scalar(text: String(decoding: bytes, as: UTF8.self), style: style)
  }

  /// The name that the latest event, an alias, points to.
  var aliasName: String { text(event.pointee.data.alias.anchor) ?? "" }

  /// The name that the latest event gives to its node.
  var anchor: String? {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: text(event.pointee.data.scalar.anchor)
    case YAML_SEQUENCE_START_EVENT: text(event.pointee.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: text(event.pointee.data.mapping_start.anchor)
    default: nil
    }
  }

  /// The type that the latest event gives to its node.
  var tag: String? {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: text(event.pointee.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT: text(event.pointee.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT: text(event.pointee.data.mapping_start.tag)
    default: nil
    }
  }

  private var kind: Event.Kind {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: .scalar
    case YAML_MAPPING_START_EVENT:
      .mappingStart(isFlow: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_SEQUENCE_START_EVENT:
      .sequenceStart(isFlow: event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_STREAM_END_EVENT: .streamEnd
    default: .other
    }
  }

  private var failure: SyntaxFailure {
    let context = parser.pointee.context.map { String(cString: $0) }
    return SyntaxFailure(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "", context: context ?? "",
      offset: parser.pointee.problem_mark.index, contextOffset: context.map { _ in parser.pointee.context_mark.index })
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
