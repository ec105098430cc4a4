package import RugeCore

/// What is said around a plan.
extension Words {
  /// A number of enrolments: `1 enrolment`, `12 enrolments`.
  package func enrolments(_ count: Int) -> String {
    let number = self.count(count)
    return say(da: "\(number) forløb", en: count == 1 ? "1 enrolment" : "\(number) enrolments")
  }

  private func count(_ count: Int) -> String { Quantity(count).map { number($0) } ?? "\(count)" }

  package func planHeading(_ title: String, from: String, to: String) -> String {
    say(da: "\(title): fra \(from) til \(to)", en: "\(title): from \(from) to \(to)")
  }

  /// The heading of a plan that moves enrolments to the version in use.
  package func migrationHeading(_ title: String, to version: String) -> String {
    say(da: "\(title): til udgave \(version)", en: "\(title): to version \(version)")
  }

  package func firstVersion(_ title: String) -> String {
    say(da: "\(title): den første udgave her.", en: "\(title): the first version here.")
  }

  /// The heading over records that belong to no enrolment, and whose kind a change drops.
  package var programmeRecordsStay: String {
    say(
      da: "Programmets egne registreringer af en slags, som falder bort; de kan læses, men ikke ændres:",
      en: "The programme’s own records of a kind that is dropped; they can be read and not changed:")
  }

  /// The heading over answers that belong to no enrolment, and stand otherwise under a change.
  package var programmeAnswersChange: String {
    say(da: "Programmets egne registreringer:", en: "The programme’s own records:")
  }

  /// A number of organisations: `1 organisation`, `12 organisations`.
  package func organisations(_ count: Int) -> String {
    let number = self.count(count)
    return say(
      da: count == 1 ? "1 organisation" : "\(number) organisationer",
      en: count == 1 ? "1 organisation" : "\(number) organisations")
  }

  /// The heading over answers about organisations to questions that are dropped.
  package var organisationAnswersStay: String {
    say(
      da: "Svar om organisationer, som der ikke spørges efter mere:",
      en: "Answers about organisations that are asked for no more:")
  }

  /// That a rule reminds of records that belong to no enrolment only from its next day on.
  package func programmeRemindersCovered(_ count: Int, rule: String) -> String {
    let number = self.count(count)
    return say(
      da: count == 1
        ? "1 påmindelse om programmets egne registreringer sendes ikke, for dens dag er forbi: \(quoted(rule))"
        : "\(number) påmindelser om programmets egne registreringer sendes ikke, for deres dag er forbi: \(quoted(rule))",
      en: count == 1
        ? "1 reminder about the programme’s own records is not sent, as its day has passed: \(quoted(rule))"
        : "\(number) reminders about the programme’s own records are not sent, as their day has passed: \(quoted(rule))"
    )
  }

  package var noDifference: String { say(da: "Ingen forskel.", en: "No difference.") }

  package var definitionChanges: String { say(da: "Ændringer i definitionen:", en: "Changes of the definition:") }

  /// The heading over what moving would mean.
  package func meansForEnrolments(_ count: Int, affected: Int) -> String {
    guard count > 0 else {
      return say(
        da: "Ingen forløb følger en tidligere udgave.", en: "No enrolment follows an earlier version.")
    }
    guard affected > 0 else {
      return say(
        da: "\(enrolments(count)) kan flyttes med; ingen af dem mærker noget.",
        en: "\(enrolments(count)) can move along; nothing changes for any of them.")
    }
    return say(
      da: "Hvis \(enrolments(count)) flyttes med, ændrer det noget for \(self.count(affected)):",
      en: "If \(enrolments(count)) move\(count == 1 ? "s" : "") along, something changes for \(self.count(affected)):")
  }

  /// Those whom a plan leaves alone.
  package func endedStay(_ count: Int) -> String {
    say(
      da: "\(enrolments(count)) er slut og bliver på \(count == 1 ? "sin" : "deres") udgave.",
      en:
        "\(enrolments(count)) \(count == 1 ? "has" : "have") ended and stay\(count == 1 ? "s" : "") on the old version."
    )
  }

  package func applyWith(_ command: String) -> String {
    say(da: "Tag den i brug med: \(command)", en: "Apply it with: \(command)")
  }

  /// That nobody moves by the new version being in use, and what moves them.
  package func migrateWith(_ command: String) -> String {
    say(
      da: "Forløb i gang flyttes først med: \(command)", en: "Running enrolments move only with: \(command)")
  }

  package func planCode(_ code: String) -> String { say(da: "Plan: \(code)", en: "Plan: \(code)") }

  package func nobodyToMigrate(_ title: String) -> String {
    say(
      da: "\(title): ingen forløb skal flyttes, de følger den nyeste udgave.",
      en: "\(title): no enrolment has to move, they follow the newest version.")
  }

  /// What a migration did.
  package func migrated(_ count: Int, to version: Subject) -> String {
    say(
      da: "\(enrolments(count)) følger nu udgave \(version).",
      en: "\(enrolments(count)) follow\(count == 1 ? "s" : "") version \(version) now.")
  }

  /// Why an enrolment entered a stage that was not the next.
  package var movedByDefinition: String {
    say(da: "Fasen er taget ud af programmet.", en: "The stage was dropped from the programme.")
  }

  package var hash: String { say(da: "Fingeraftryk", en: "Hash") }
  package var file: String { say(da: "Fil", en: "File") }
  package var ended: String { say(da: "Slut", en: "Ended") }
}
