import RugeWords

/// One question: a group with its own heading, its help, and what is filled in.
struct QuestionHTML {
  /// Longer lists are opened instead of being laid out.
  private static let mostButtons = 12

  private let question: Question
  private let id: String
  private let words: Words

  init(_ question: Question, id: String, _ words: Words) {
    self.question = question
    self.id = id
    self.words = words
  }

  var html: String {
    let need = question.need == .free ? "" : " data-need=\"\(question.need == .asked ? "asked" : "must")\""
    let mark = question.isMarked ? " <span class=\"must\">\(text(words.mustBeAnswered))</span>" : ""
    let help = help.map { "<p class=\"help\" id=\"\(id)h\">\(text($0))</p>\n" } ?? ""
    return """
      <fieldset class="q" data-key="\(text(question.key))" data-kind="\(kind)"\(need)\(exception)>
      <legend id="\(id)l">\(text(question.label))\(mark)</legend>
      \(help)\(control)
      <p class="problem" id="\(id)p" role="alert" hidden></p>
      </fieldset>
      """
  }

  private func text(_ text: String) -> String { EscapedHTML.text(text) }

  private var kind: String {
    switch question.kind {
    case .text, .longText: "text"
    case .link: "link"
    case .date: "date"
    case .number: "number"
    case .minutes: "minutes"
    case .yesOrNo, .scale, .choice: "one"
    case .several: "several"
    }
  }

  private var help: String? {
    switch question.kind {
    case .minutes: words.minutesHelp
    case .link: words.linkHelp
    case .several: words.severalHelp
    default: question.help
    }
  }

  private var exception: String {
    guard let unless = question.unless else { return "" }
    return " data-unless=\"\(text(unless.question))\" data-unless-state=\"\(text(unless.state.rawValue))\""
      + " data-unless-answer=\"\(text(unless.answer))\""
  }

  private var control: String {
    switch question.kind {
    case .text, .link: input("type=\"text\" maxlength=\"1000\"") + states
    case .longText:
      "<textarea class=\"field\" id=\"\(id)\" rows=\"4\" maxlength=\"\(AnswerFormat.longestText)\" \(described)></textarea>"
        + states
    case .date: input("type=\"date\"") + states
    case .number(let unit):
      "<div class=\"measure\">"
        + input("type=\"text\" inputmode=\"decimal\" maxlength=\"40\"")
        + (unit.map { "<span>\(text($0))</span>" } ?? "") + "</div>" + states
    case .minutes:
      "<div class=\"measure\">" + input("type=\"text\" inputmode=\"numeric\" maxlength=\"20\"")
        + "<span>\(text(words.minutesUnit))</span></div>"
    case .yesOrNo: choices([("true", words.yes), ("false", words.no)], layout: " row pair")
    case .scale(let range, let names): scale(range, names)
    case .choice(let options, let labels):
      options.count > Self.mostButtons ? menu(labelled(options, labels)) : choices(labelled(options, labels))
    case .several(let options, let labels): boxes(labelled(options, labels)) + states
    }
  }

  private var described: String {
    let help = help == nil ? "" : "\(id)h "
    return "aria-labelledby=\"\(id)l\" aria-describedby=\"\(help)\(id)p\""
  }

  private func input(_ attributes: String) -> String {
    "<input class=\"field\" id=\"\(id)\" \(attributes) \(described)>"
  }

  /// “Nobody knows” and “does not apply”, beside something that is filled in.
  private var states: String {
    guard question.mayBeUnknown else { return "" }
    let boxes = answerless.map { state, label in
      """
      <label class="opt small"><input type="checkbox" class="none" value="\(state.rawValue)"> \
      <span>\(text(label))</span></label>
      """
    }
    return "\n<div class=\"states\">\(boxes.joined(separator: "\n"))</div>"
  }

  private var answerless: [(AnswerState, String)] {
    question.mayBeUnknown ? [(.unknown, words.doNotKnow), (.notApplicable, words.doesNotApply)] : []
  }

  private func choices(_ options: [(value: String, label: String)], layout: String = "") -> String {
    let values = options.map { button($0.value, .value, $0.label) }
    let others = answerless.map { button("", $0.0, $0.1) }
    let clear = "<button type=\"button\" class=\"plain clear\" hidden>\(text(words.clearChoice))</button>"
    return "<div class=\"opts\(layout)\">\n" + (values + others).joined(separator: "\n") + "\n</div>" + clear
  }

  private func button(_ value: String, _ state: AnswerState, _ label: String) -> String {
    """
    <label class="opt\(state == .value ? "" : " other")"><input type="radio" name="\(id)" value="\(text(value))" \
    data-state="\(state.rawValue)"> <span>\(text(label))</span></label>
    """
  }

  private func scale(_ range: ClosedRange<Int>, _ names: [Int: String]) -> String {
    guard range.count <= Self.mostButtons else { return menu(range.map { level(String($0), names[$0]) }) }
    return choices(range.map { level(String($0), names[$0]) }, layout: names.isEmpty ? " row scale" : "")
  }

  private func level(_ value: String, _ name: String?) -> (value: String, label: String) {
    (value, name.map { "\(value) · \($0)" } ?? value)
  }

  private func labelled(_ options: [String], _ labels: [String: String]) -> [(value: String, label: String)] {
    options.map { ($0, labels[$0] ?? $0) }
  }

  private func menu(_ options: [(value: String, label: String)]) -> String {
    let values = options.map { ($0.value, AnswerState.value, $0.label) } + answerless.map { ("", $0.0, $0.1) }
    let items = values.map { value, state, label in
      "<option value=\"\(text(value))\" data-state=\"\(state.rawValue)\">\(text(label))</option>"
    }
    return "<select class=\"field\" id=\"\(id)\" \(described)><option value=\"\">\(text(words.choose))</option>"
      + items.joined() + "</select>"
  }

  private func boxes(_ options: [(value: String, label: String)]) -> String {
    let boxes = options.map { option in
      """
      <label class="opt"><input type="checkbox" class="box" value="\(text(option.value))"> \
      <span>\(text(option.label))</span></label>
      """
    }
    return "<div class=\"opts\">\n" + boxes.joined(separator: "\n") + "\n</div>"
  }
}
