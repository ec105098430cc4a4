import RugeCore
import RugePluginKit

extension ReminderDue.Matter {
  /// What plugins are told that a reminder is about.
  var kind: DueReminder.Kind {
    switch self {
    case .milestone: .milestone
    case .form: .form
    case .figure: .figure
    case .report: .report
    case .silence, .firstSession: .session
    case .record: .record
    case .sinceEnrolment, .sinceEnding, .sinceStage, .start, .end, .day: .day
    }
  }
}
