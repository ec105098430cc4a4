import ArgumentParser

/// What commands that may ask the person at the keyboard understand.
struct PromptOptions: ParsableArguments {
  @Flag(name: .customLong("no-input"), help: "Ask nothing; fail where an answer is needed.")
  var noInput = false

  init() {}
}
