import ArgumentParser

/// Where enrolments go whose stage is dropped.
struct MapOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where those in a stage that is dropped go.", valueName: "old=new"))
  var map: [String] = []

  init() {}
}
