import RugeCore

/// One thing that can be doubtful about a programme: a pure question to the programme, whatever its text looks like.
protocol DoubtRule: SendableMetatype {
  init(_ course: Course)
  /// What is doubtful; of very much only the first part, since nobody reads on.
  var doubts: [Doubt] { get }
}

extension DoubtRule {
  /// How many doubts are enough.
  static var mostDoubts: Int { 1000 }
}
