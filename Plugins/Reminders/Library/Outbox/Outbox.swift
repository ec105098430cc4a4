public import RugePluginKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The channel `outbox`: a folder with one mail file for each message, for a person or a program to send.
public struct Outbox: Channel {
  /// Makes the channel; its folder comes with each request.
  public init() {}

  /// Writes each message as `<key>.eml`; one that lies there already has been delivered.
  ///
  /// - Parameters:
  ///   - request: What is asked for, with the folder's absolute path in its settings.
  ///   - messages: The messages.
  /// - Returns: What became of each.
  /// - Throws: `PluginFailure` where the settings name no folder.
  public func deliver(_ request: DeliveryRequest, messages: some Sequence<Message>) throws -> DeliveryResult {
    let phrases = Phrases(request.words)
    guard let folder = request.settings["folder"], folder.hasPrefix("/") else {
      throw PluginFailure(phrases[.noFolder])
    }
    mkdir(folder, 0o700)  // where it fails for another reason than that it exists, the first file says so
    return DeliveryResult(deliveries: messages.map { deliver($0, to: folder, request, phrases) })
  }

  private func deliver(
    _ message: Message, to folder: String, _ request: DeliveryRequest, _ phrases: Phrases
  ) -> Delivery {
    guard MessageKey.isUsable(message.key) else {
      let reason = phrases.say(.unusableKey, ["key": PlainText.line(message.key)])
      return Delivery(key: message.key, outcome: .refused, reason: reason)
    }
    guard let mail = MailFile(message, request) else {
      let reason = phrases.say(.noAddress, ["name": PlainText.line(message.recipient.name)])
      return Delivery(key: message.key, outcome: .refused, reason: reason)
    }
    do throws(NewFile.Failure) {
      try NewFile.writeDurably(mail.text.utf8, named: "\(message.key).eml", in: folder)
      return Delivery(key: message.key, outcome: .delivered)
    } catch {
      if error.exists { return Delivery(key: message.key, outcome: .delivered) }
      let reason = phrases.say(.notWritten, ["path": PlainText.line(error.path)])
      return Delivery(key: message.key, outcome: .later, reason: reason)
    }
  }
}
