import Foundation

/// The edition for programs: `{"summary": …, "enrolments": [ … ]}`, with one enrolment a line.
///
/// Written a line at a time, it takes little memory however many there are, and versions of it compare well.
enum JSONReport {
  static func render(_ summary: ProgressSummary) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func json(_ value: some Encodable) throws -> String {
      String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    var text = "{\"summary\": \(try json(summary)),\n\"enrolments\": ["
    for (index, enrolment) in summary.enrolments.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += try json(enrolment)
    }
    return text + "\n]}\n"
  }
}
