import ArgumentParser
import RugeCore
import RugeStore

/// The command `ruge person role PERSON ROLE REF`.
struct PersonRole: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Give a person a role in an enrolment.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The person's name or a part of it, or an id such as P-2.", completion: .people)
  var person: String

  @Argument(help: "The role, as the programme names it.", completion: .roles)
  var role: String

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  func execute(_ context: CommandContext) async throws {
    try EnrolmentChange("person role", options, context).perform(on: reference) { scope in
      .init(
        command: .give(
          role: try scope.programme.role(named: role).id,
          person: try References(scope.store).person(person).subject.number))
    }
  }
}
