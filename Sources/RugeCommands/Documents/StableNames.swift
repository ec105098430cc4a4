import Foundation
import RugeCore
import RugeStore

// The words that JSON uses for our enumerations. They are part of the interface and never translated.

extension EnrolmentState {
  var positionName: String {
    switch (ending?.kind, visits.isEmpty) {
    case (.completed?, _): "completed"
    case (.withdrawn?, _): "withdrawn"
    case (nil, true): "waiting"
    case (nil, false): "stage"
    }
  }
}

extension Due.Subject {
  var kindName: String {
    switch self {
    case .milestone: "milestone"
    case .form: "form"
    case .baseline: "baseline"
    case .figure: "figure"
    case .session, .sessions, .sessionTime: "session"
    case .endOfStage: "stage"
    case .meeting: "meeting"
    case .action: "action"
    case .resumption: "pause"
    }
  }

  /// The element that is due, or the number of a thing of the enrolment's own.
  var element: ElementID? {
    switch self {
    case .milestone(let id), .baseline(let id), .figure(let id), .session(let id), .sessions(let id, _),
      .sessionTime(let id, _), .endOfStage(let id):
      id
    case .form(let reference): ElementID(reference.description)
    case .meeting(let id, _): ElementID(id.description)
    case .action(let id): ElementID(id.description)
    case .resumption: nil
    }
  }
}

extension Attention {
  var kindName: String {
    switch self {
    case .overdue: "overdue"
    case .silent: "silent"
    case .gateReady: "ready"
    case .waiting: "waiting"
    }
  }
}

extension AgreedValue {
  /// The value as `ruge agree` takes it.
  var plain: String {
    switch self {
    case .target(let quantity): quantity.description
    case .needed(let day?): day.description
    case .needed(nil): "needed"
    case .none: "none"
    }
  }
}

extension Quantity {
  /// The same number for JSON, exactly.
  var decimal: Decimal {
    Decimal(millionths) / 1_000_000
  }
}

extension EnrolmentRow.Position {
  var stableName: String {
    switch self {
    case .waiting: "waiting"
    case .stage: "stage"
    case .completed: "completed"
    case .withdrawn: "withdrawn"
    }
  }
}
