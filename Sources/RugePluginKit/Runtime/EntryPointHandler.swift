/// What a plugin does when one of its entry points is called: reads the request and its records, and answers.
package struct EntryPointHandler: Sendable {
  let entryPoint: EntryPoint
  /// Takes the request's line and what follows it, and gives the answer's line.
  let respond: @Sendable (_ id: String, _ line: [UInt8], _ lines: InputLines, _ coder: WireCoder) throws -> [UInt8]

  /// A handler for messages of any types.
  package init<
    Request: Decodable & SendableMetatype, Record: Decodable & SendableMetatype, Result: Encodable & SendableMetatype
  >(
    _ entryPoint: EntryPoint,
    _ body: @escaping @Sendable (Request, AnySequence<Record>) throws -> Result
  ) {
    self.entryPoint = entryPoint
    self.respond = { id, line, lines, coder in
      let request = try coder.decode(WireBody<Request>.self, from: line).params.request
      let records = RecordSequence<Record>(lines, coder: coder)
      let answer: WireAnswer<Result>
      do {
        answer = .complete(try body(request, AnySequence(records)))
      } catch let needed as InputRequired {
        answer = .inputRequired(questions: needed.questions)
      }
      if let fault = records.fault { throw fault }
      return try coder.encode(answer.addressed(to: id))
    }
  }
}
