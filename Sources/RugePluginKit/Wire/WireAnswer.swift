/// The one line that a plugin answers with.
package enum WireAnswer<Result> {
  case complete(Result)
  case inputRequired(questions: [String: String])
  case error(code: Int, message: String, majors: [Int]?)
}

extension WireAnswer {
  fileprivate enum CodingKeys: String, CodingKey {
    case jsonrpc, id, result, error
  }

  fileprivate enum ResultKeys: String, CodingKey {
    case status, value, questions
  }

  fileprivate enum ErrorKeys: String, CodingKey {
    case code, message, data
  }

  fileprivate struct ErrorData: Codable {
    let `protocol`: [Int]?
  }

  fileprivate enum Status: String, Codable {
    case complete
    case inputRequired = "input_required"
  }
}

extension WireAnswer: Decodable where Result: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if container.contains(.error) {
      let error = try container.nestedContainer(keyedBy: ErrorKeys.self, forKey: .error)
      self = .error(
        code: try error.decode(Int.self, forKey: .code), message: try error.decode(String.self, forKey: .message),
        majors: try? error.decodeIfPresent(ErrorData.self, forKey: .data)?.protocol)
      return
    }
    let result = try container.nestedContainer(keyedBy: ResultKeys.self, forKey: .result)
    switch try result.decode(Status.self, forKey: .status) {
    case .complete: self = .complete(try result.decode(Result.self, forKey: .value))
    case .inputRequired:
      self = .inputRequired(questions: try result.decode([String: String].self, forKey: .questions))
    }
  }
}

extension WireAnswer where Result: Encodable {
  /// The answer together with the id of the request that it answers; `nil` where that could not be read.
  func addressed(to id: String?) -> Addressed {
    Addressed(id: id, answer: self)
  }

  struct Addressed: Encodable {
    let id: String?
    let answer: WireAnswer

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("2.0", forKey: .jsonrpc)
      try container.encode(id, forKey: .id)
      switch answer {
      case .complete(let value):
        var result = container.nestedContainer(keyedBy: ResultKeys.self, forKey: .result)
        try result.encode(Status.complete, forKey: .status)
        try result.encode(value, forKey: .value)
      case .inputRequired(let questions):
        var result = container.nestedContainer(keyedBy: ResultKeys.self, forKey: .result)
        try result.encode(Status.inputRequired, forKey: .status)
        try result.encode(questions, forKey: .questions)
      case .error(let code, let message, let majors):
        var error = container.nestedContainer(keyedBy: ErrorKeys.self, forKey: .error)
        try error.encode(code, forKey: .code)
        try error.encode(message, forKey: .message)
        if let majors { try error.encode(ErrorData(protocol: majors), forKey: .data) }
      }
    }
  }
}
