import RugePluginKit

/// The sessions of one kind, over all enrolments.
struct SessionTotal: Encodable {
  let id: String
  let title: String
  private(set) var count = 0
  private(set) var minutes = 0

  init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  mutating func add(_ kind: EnrolmentRecord.Sessions.Kind) {
    count += kind.count
    minutes += kind.minutes
  }
}

extension SessionTotal: HasID {}
