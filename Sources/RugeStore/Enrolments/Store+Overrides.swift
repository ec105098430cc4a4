package import RugeCore

extension Store {
  /// The steps of an enrolment that were taken against a gate, in the order of their days and under the ids of the day.
  package func overrides(of enrolment: Int64, upTo day: Day) throws -> [RecordedOverride] {
    let known = try facts(of: .enrolment(enrolment), upTo: day).underPresentNames(
      on: day, joiningVisits: false)
    let facts = known.filter { fact in
      guard fact.on <= day, fact.ended == nil else { return false }
      return switch fact.event {
      case .stageEntered(_, overridden: true), .completed(_, overridden: true): true
      default: false
      }
    }
    let texts = try texts(of: facts.map(\.sequence), [.reason])
    return facts.compactMap { fact in
      let reason = texts[fact.sequence]?[.reason]
      return switch fact.event {
      case .stageEntered(let stage, _): RecordedOverride(.entered(stage), on: fact.on, reason: reason)
      case .completed: RecordedOverride(.completed, on: fact.on, reason: reason)
      default: nil
      }
    }
  }
}
