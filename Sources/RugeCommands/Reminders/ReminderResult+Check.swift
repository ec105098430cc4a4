import RugeCore
import RugePluginKit

extension ReminderResult {
  /// What keeps the messages from being sent; `nil` where each reminder has come to a message or to a reason why not.
  func fault(writing pending: [String]) -> PluginProblem.AnswerFault? {
    .repetition(in: messages.map(\.key))
      ?? .comparing(messages.flatMap(\.covers) + unreachable.flatMap(\.keys), to: pending)
  }

  /// The keys of the reminders that are done with: every message that carries one has been delivered.
  ///
  /// One that only some of its readers were given stays due. Its messages have the same keys the next time, so that a
  /// channel completes what is missing without delivering anything twice.
  func sent(by deliveries: [Delivery]) -> Set<String> {
    let delivered = Set(deliveries.filter { $0.outcome == .delivered }.map(\.key))
    let missing = messages.filter { !delivered.contains($0.key) }
    return Set(messages.flatMap(\.covers)).subtracting(missing.flatMap(\.covers))
  }
}

extension DeliveryResult {
  /// What keeps the answer from being believed; `nil` where it has one entry for each message.
  func fault(delivering messages: [Message]) -> PluginProblem.AnswerFault? {
    .repetition(in: deliveries.map(\.key)) ?? .comparing(deliveries.map(\.key), to: messages.map(\.key))
  }
}
