import Foundation
import RugeCore
import RugeWords

/// One enrolment as `ruge status REF --json` prints it.
///
/// Field names are stable; a field without a value is left out. What is not encoded are the values that the fields were
/// made from, so that pages are worded from those and not from strings.
struct EnrolmentDocument: Encodable {
  struct Named: Encodable {
    let id: String
    let name: String
  }

  struct Titled: Encodable {
    let id: String
    let title: String
  }

  struct StageDocument: Encodable {
    let id: String
    let title: String
    /// The day it was entered.
    let since: String
    let days: Int
    /// Whether it was entered through a closed gate.
    let overridden: Bool
  }

  struct EndDocument: Encodable {
    let kind: String
    let exit: Titled?
    let on: String
    let ending: Ending

    private enum CodingKeys: CodingKey {
      case kind, exit, on
    }
  }

  struct PauseDocument: Encodable {
    let since: String
    /// The day it is expected to go on.
    let until: String?
    let pause: Pause

    private enum CodingKeys: CodingKey {
      case since, until
    }
  }

  struct IntakeDocument: Encodable {
    /// `accepted`, `waitlisted` or `declined`.
    let decision: String
    let on: String
    /// The place on the waiting list, from 1.
    let place: Int?
    let state: IntakeState

    private enum CodingKeys: CodingKey {
      case decision, on, place
    }
  }

  /// Something that was done otherwise than the programme says.
  struct DeviationDocument: Encodable {
    let on: String
    let note: String?
    let reason: String?
  }

  struct RoleDocument: Encodable {
    let role: String
    let title: String
    let people: [Named]
  }

  struct GateDocument: Encodable {
    let into: Titled
    let open: Bool
    /// True where the gate is open and the stage has no room; left out elsewhere.
    let full: Bool?
    /// Whether those who enter are chosen among all who could.
    let chosen: Bool
    /// Sentences.
    let notMet: [String]
    let unknown: [String]
  }

  struct SessionsDocument: Encodable {
    struct Kind: Encodable {
      let kind: String
      let title: String
      let count: Int
      let minutes: Int
      let last: String
    }
    let count: Int
    let minutes: Int
    let last: String?
    let kinds: [Kind]
  }

  /// The weight of the milestones that are reached, and of those that are needed.
  struct ProgressDocument: Encodable {
    let reached: Decimal
    /// Left out while it is not settled of one whether it is needed.
    let needed: Decimal?
    let progress: MilestoneProgress

    private enum CodingKeys: CodingKey { case reached, needed }
  }

  struct MilestoneDocument: Encodable {
    let id: String
    let title: String
    /// `yes`, `no`, or `not agreed`.
    let needed: String
    let due: String?
    /// `open`, `submitted`, `accepted` or `rejected`; `reached` where it was reached by itself.
    let status: String
    let on: String?
    let late: Bool
    /// What one that is reached by itself still lacks, in sentences.
    let notMet: [String]?
    let unknown: [String]?
    let plan: MilestonePlan

    private enum CodingKeys: CodingKey {
      case id, title, needed, due, status, on, late, notMet, unknown
    }
  }

  /// A figure: a value, or `unknown`.
  struct FigureDocument: Encodable {
    let on: String?
    let value: Decimal?
    let unknown: Bool
    /// What the parts of a total come to that are known, where some are not.
    let known: Decimal?
    /// The categories that are not known.
    let missing: [String]?
  }

  struct IndicatorDocument: Encodable {
    let id: String
    let title: String
    let unit: String?
    let baseline: FigureDocument
    let latest: FigureDocument
    /// Since the baseline, where both are known.
    let change: Decimal?
    let target: Decimal?
    /// `value`, `not agreed`, or `none`.
    let targetState: String
    /// Whether it counts what is logged and is never typed in.
    let counted: Bool?
    let categories: [CategoryDocument]?
    let standing: IndicatorStanding

    private enum CodingKeys: CodingKey {
      case id, title, unit, baseline, latest, change, target, targetState, counted, categories
    }
  }

  /// A part of an indicator's figure.
  struct CategoryDocument: Encodable {
    let id: String
    let title: String
    /// The categories that it is the sum of.
    let merges: [String]
    let baseline: FigureDocument
    let latest: FigureDocument
    let start: IndicatorReading?
    let present: IndicatorReading?

    private enum CodingKeys: CodingKey {
      case id, title, merges, baseline, latest
    }
  }

  /// What a form comes to.
  struct ScoreDocument: Encodable {
    let form: String
    let round: String?
    let title: String
    /// Left out where fewer than three have answered in secret.
    let score: Decimal?
    let place: Int?
  }

  struct AgreementDocument: Encodable {
    let key: String
    let value: String
  }

  /// A target that was agreed, of an indicator whose target is not settled for each organisation any more.
  struct LapsedDocument: Encodable {
    let key: String
    let value: String
    let sentence: String

    private enum CodingKeys: CodingKey {
      case key, value
    }
  }

  /// An element, or a part of one, that a change of the programme dropped.
  struct OutsideDocument: Encodable {
    let kind: String
    let id: String
    /// The element that it was a part of.
    let of: String?
    let element: RecordedElement
    /// The words of the last version that had it.
    let names: ProgrammeWords
    /// Those of the version that is followed.
    let present: ProgrammeWords

    private enum CodingKeys: CodingKey {
      case kind, id, of
    }
  }

  struct DueDocument: Encodable {
    /// `milestone`, `form`, `baseline`, `figure`, `session`, `stage`, `meeting`, `action` or `pause`.
    let kind: String
    /// The element's id, or the number of a planned session or an action point; a pause has none.
    let id: String?
    let on: String
    let overdue: Bool
    let sentence: String
    /// What was promised, where it is an action point.
    let text: String?
  }

  struct AttentionDocument: Encodable {
    /// `overdue`, `silent`, `ready` or `waiting`.
    let kind: String
    let sentence: String
    /// Why, where that was asked for.
    let why: WhyDocument?
    let attention: Attention

    private enum CodingKeys: CodingKey {
      case kind, sentence, why
    }
  }

  let enrolment: String
  let organisation: Named
  let programme: Titled
  /// The version of the definition that the enrolment follows.
  let definition: String
  let asOf: String
  let enrolledOn: String
  /// `waiting`, `stage`, `completed` or `withdrawn`.
  let position: String
  let cohort: Titled?
  let stage: StageDocument?
  let end: EndDocument?
  /// Since when it rests; the position is what it was.
  let paused: PauseDocument?
  let intake: IntakeDocument?
  /// Left out where there are none.
  let deviations: [DeviationDocument]?
  let roles: [RoleDocument]
  let gate: GateDocument?
  let sessions: SessionsDocument
  let milestones: [MilestoneDocument]
  /// How far they have come together, by their weights; left out where they all weigh the same.
  let milestoneProgress: ProgressDocument?
  let indicators: [IndicatorDocument]
  let agreements: [AgreementDocument]
  /// What was agreed and holds no more; left out where there is nothing.
  let lapsed: [LapsedDocument]?
  /// What is signed or should be; left out where the programme has nothing of the kind, as are the next two.
  let signatures: [SignatureDocument]?
  let records: [RecordDocument]?
  let scores: [ScoreDocument]?
  /// What something is recorded under that the programme does not have any more; left out where there is nothing.
  let outside: [OutsideDocument]?
  let due: [DueDocument]
  let attention: [AttentionDocument]
}
