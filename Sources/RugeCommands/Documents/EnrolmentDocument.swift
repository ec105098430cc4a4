import Foundation

/// One enrolment as `ruge status REF --json` prints it. Field names are stable; a field without a value is left out.
package struct EnrolmentDocument: Encodable {
  package struct Named: Encodable {
    package let id: String
    package let name: String
  }

  package struct Titled: Encodable {
    package let id: String
    package let title: String
  }

  package struct StageDocument: Encodable {
    package let id: String
    package let title: String
    /// The day it was entered.
    package let since: String
    package let days: Int
    /// Whether it was entered through a closed gate.
    package let overridden: Bool
  }

  package struct EndDocument: Encodable {
    package let kind: String
    package let exit: Titled?
    package let on: String
  }

  package struct RoleDocument: Encodable {
    package let role: String
    package let title: String
    package let people: [Named]
  }

  package struct GateDocument: Encodable {
    package let into: Titled
    package let open: Bool
    /// Sentences.
    package let notMet: [String]
    package let unknown: [String]
  }

  package struct SessionsDocument: Encodable {
    package struct Kind: Encodable {
      package let kind: String
      package let title: String
      package let count: Int
      package let minutes: Int
      package let last: String
    }
    package let count: Int
    package let minutes: Int
    package let last: String?
    package let kinds: [Kind]
  }

  package struct MilestoneDocument: Encodable {
    package let id: String
    package let title: String
    /// `yes`, `no`, or `not agreed`.
    package let needed: String
    package let due: String?
    /// `open`, `submitted`, `accepted` or `rejected`.
    package let status: String
    package let on: String?
    package let late: Bool
  }

  /// A figure: a value, or `unknown`.
  package struct FigureDocument: Encodable {
    package let on: String?
    package let value: Decimal?
    package let unknown: Bool
  }

  package struct IndicatorDocument: Encodable {
    package let id: String
    package let title: String
    package let unit: String?
    package let baseline: FigureDocument
    package let latest: FigureDocument
    package let target: Decimal?
    /// `value`, `not agreed`, or `none`.
    package let targetState: String
  }

  package struct AgreementDocument: Encodable {
    package let key: String
    package let value: String
  }

  package struct DueDocument: Encodable {
    /// `milestone`, `baseline`, `figure`, `session` or `stage`.
    package let kind: String
    package let id: String
    package let on: String
    package let overdue: Bool
    package let sentence: String
  }

  package struct AttentionDocument: Encodable {
    /// `overdue`, `silent`, `ready` or `waiting`.
    package let kind: String
    package let sentence: String
  }

  package let enrolment: String
  package let organisation: Named
  package let programme: Titled
  /// The version of the definition that the enrolment follows.
  package let definition: String
  package let asOf: String
  package let enrolledOn: String
  /// `waiting`, `stage`, `completed` or `withdrawn`.
  package let position: String
  package let stage: StageDocument?
  package let end: EndDocument?
  package let roles: [RoleDocument]
  package let gate: GateDocument?
  package let sessions: SessionsDocument
  package let milestones: [MilestoneDocument]
  package let indicators: [IndicatorDocument]
  package let agreements: [AgreementDocument]
  package let due: [DueDocument]
  package let attention: [AttentionDocument]
}
