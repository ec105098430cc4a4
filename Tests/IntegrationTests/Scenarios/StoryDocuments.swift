/// What the stories read of `ruge milestone list --json`.
struct StoryMilestone: Decodable {
  let id: String
  let due: String?
  let status: String
  let late: Bool
  let notMet: [String]?
  let unknown: [String]?
}

/// What the stories read of `ruge status REF --json`.
struct StoryStatus: Decodable {
  struct Stage: Decodable { let id: String }
  struct Figure: Decodable {
    let unknown: Bool
    let value: Double?
    let known: Double?
    let missing: [String]?
  }
  struct Indicator: Decodable {
    let id: String
    let baseline: Figure
    let latest: Figure
  }
  struct Due: Decodable {
    let id: String
    let on: String
  }
  let position: String
  let stage: Stage?
  let indicators: [Indicator]
  let due: [Due]

  func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }
}

/// What the stories read of `ruge stage choose STAGE --json`.
struct StoryChoice: Decodable {
  struct Candidate: Decodable {
    struct Organisation: Decodable { let name: String }
    let organisation: Organisation
    let place: Int
    let score: Double
  }
  let chosen: [Candidate]
  let others: [Candidate]
}

/// What the stories read of `ruge cohort list --json`.
struct StoryCohort: Decodable {
  let id: String
  let enrolled: Int
  let active: Int
  let stages: [String: Int]
  let exits: [String: Int]
}
