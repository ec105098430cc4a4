import RugePluginKit

/// The sessions of one kind, over all enrolments and with people who take part in nothing.
struct SessionTotal: Encodable {
  let id: String
  let title: String
  /// How many; one with several at once is counted once.
  private(set) var count = 0
  private(set) var minutes = 0
  /// Those among them with people who take part in nothing; absent where there are none.
  let open: ReportRequest.Programme.OpenSessions?

  init(id: String, title: String, open: ReportRequest.Programme.OpenSessions? = nil) {
    self.id = id
    self.title = title
    self.open = open
    count = open?.count ?? 0
    minutes = open?.minutes ?? 0
  }

  mutating func add(_ kind: EnrolmentRecord.Sessions.Kind) {
    count += kind.count - (kind.repeated?.count ?? 0)
    minutes += kind.minutes - (kind.repeated?.minutes ?? 0)
  }
}

extension SessionTotal: HasID {}
