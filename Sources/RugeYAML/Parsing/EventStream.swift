import CLibYAML

/// The events of libyaml over bytes that outlive it.
///
/// A class, because libyaml keeps pointers into its own structure, which therefore must not move.
final class EventStream {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func next() throws(SyntaxFailure) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    return Self.translate(event)
  }

  private var failure: SyntaxFailure {
    let state = parser.pointee
    let context = state.context.map { String(cString: $0) }
    return SyntaxFailure(
      problem: state.problem.map { String(cString: $0) } ?? "", context: context ?? "",
      offset: state.problem_mark.index, contextOffset: context.map { _ in state.context_mark.index })
  }

  private static func translate(_ event: yaml_event_t) -> Event {
    let range = SourceRange(event.start_mark.index..<max(event.start_mark.index, event.end_mark.index))
    switch event.type {
    case YAML_ALIAS_EVENT:
      return Event(kind: .alias(text(event.data.alias.anchor) ?? ""), range: range)
    case YAML_SCALAR_EVENT:
      let data = event.data.scalar
      let value = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
      return Event(
        kind: .scalar(Scalar(text: value, style: style(data.style))), range: range, anchor: text(data.anchor),
        tag: text(data.tag))
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      return Event(
        kind: .sequenceStart(isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE), range: range, anchor: text(data.anchor),
        tag: text(data.tag))
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      return Event(
        kind: .mappingStart(isFlow: data.style == YAML_FLOW_MAPPING_STYLE), range: range, anchor: text(data.anchor),
        tag: text(data.tag))
    case YAML_SEQUENCE_END_EVENT: return Event(kind: .sequenceEnd, range: range)
    case YAML_MAPPING_END_EVENT: return Event(kind: .mappingEnd, range: range)
    case YAML_DOCUMENT_START_EVENT: return Event(kind: .documentStart, range: range)
    case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, range: range)
    case YAML_STREAM_START_EVENT: return Event(kind: .streamStart, range: range)
    default: return Event(kind: .streamEnd, range: range)
    }
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private static func style(_ style: yaml_scalar_style_t) -> Scalar.Style {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .quoted
    }
  }
}
