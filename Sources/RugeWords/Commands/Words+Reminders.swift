package import RugeCore

/// What is said about reminders.
extension Words {
  package func nothingToRemindOf(_ day: Day) -> String {
    say(da: "Ingen påmindelser pr. \(date(day)).", en: "No reminders are due as of \(date(day)).")
  }

  package func howToSend(_ count: Int) -> String {
    say(
      da: "\(count) \(count == 1 ? "påmindelse" : "påmindelser"). Send med: ruge remind send",
      en: "\(count) \(count == 1 ? "reminder" : "reminders"). Send with: ruge remind send")
  }

  package func remindersSent(messages: Int, reminders: Int) -> String {
    say(
      da:
        "\(messages) \(messages == 1 ? "besked" : "beskeder") sendt (\(reminders) \(reminders == 1 ? "påmindelse" : "påmindelser")).",
      en:
        "\(messages) \(messages == 1 ? "message" : "messages") sent (\(reminders) \(reminders == 1 ? "reminder" : "reminders"))."
    )
  }

  package func unreachable(_ person: String?, organisations: [String], count: Int) -> String {
    let about = list(organisations)
    guard let person else {
      return say(
        da: "Ingen at sende til om \(about) (\(count)): giv nogen rollen med »ruge person role«.",
        en: "Nobody to send to about \(about) (\(count)): give somebody the role with “ruge person role”.")
    }
    return say(
      da: "\(person) har ingen e-mailadresse: \(count) om \(about) er ikke sendt.",
      en: "\(person) has no e-mail address: \(count) about \(about) were not sent.")
  }

  package func notDelivered(_ key: String, reason: String, later: Bool) -> String {
    later
      ? say(
        da: "\(key) kunne ikke sendes nu: \(reason) Prøv igen senere.",
        en: "\(key) could not be sent now: \(reason) Try again later.")
      : say(da: "\(key) blev afvist: \(reason)", en: "\(key) was refused: \(reason)")
  }
}
