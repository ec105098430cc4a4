import RugeCore

/// One thing that can be doubtful about a programme: a pure question to the programme, whatever its text looks like.
protocol DoubtRule: SendableMetatype {
  init(_ programme: Programme)
  var doubts: [Doubt] { get }
}
