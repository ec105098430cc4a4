import ArgumentParser
import Foundation

/// Measures ruge beside its peers.
@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks", abstract: "Measure the release binary of ruge beside its peers.",
    discussion: """
      Benchmarks: \(all.map { $0.name }.joined(separator: ", ")). Without a name all run. The data is made up, the same \
      in every run, and kept in the cache: at full size it takes minutes to make.
      """)

  /// All of them, in the order in which they run.
  private static var all: [any Benchmark.Type] {
    [
      StartUp.self, DefinitionCheck.self, PluginCall.self, ConcurrentWriters.self, SessionImport.self,
      SingleStatus.self, Everyday.self, Completion.self, EnrolmentLists.self, ProgressReport.self, ChangePlan.self,
      Doctor.self,
    ]
  }

  @Argument(help: "Which benchmarks.")
  var names: [String] = []

  @Option(help: ArgumentHelp("The binary, in a tree that .ci/package has laid out.", valueName: "path"))
  var ruge = Repository.binary

  @Option(help: ArgumentHelp("Where made workspaces are kept.", valueName: "dir"))
  var cache = NSTemporaryDirectory() + "ruge-benchmarks"

  @Option(help: "The share of the full size: 1 is 10,000 enrolments and 1,000,000 sessions.")
  var scale = 1.0

  @Option(help: "How often what takes milliseconds is run; what takes seconds is run at most three times.")
  var runs = 21

  @Flag(help: "Print data instead of a table.")
  var json = false

  func run() throws {
    let chosen = try names.isEmpty ? Self.all : names.map(Self.benchmark)
    let scratch = "\(URL(filePath: cache).path)/scratch-\(getpid())"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let binary = Ruge(path: URL(filePath: ruge).standardized.path)
    let bench = Bench(
      ruge: binary,
      workspaces: Workspaces(ruge: binary, cache: URL(filePath: cache).path, scratch: scratch), runs: runs, scale: scale
    )

    var figures: [Figure] = []
    for benchmark in chosen {
      let load = Self.load
      figures += try benchmark.init().figures(bench).map { figure in
        var figure = figure
        figure.load = load
        return figure
      }
    }
    print(json ? try Self.data(figures) : FigureTable(figures: figures).text)
  }

  private static func benchmark(_ name: String) throws -> any Benchmark.Type {
    guard let benchmark = all.first(where: { $0.name == name }) else {
      throw ValidationError(
        "There is no benchmark “\(name)”; there are \(all.map { $0.name }.joined(separator: ", ")).")
    }
    return benchmark
  }

  private static var load: Double {
    var average = 0.0
    return getloadavg(&average, 1) == 1 ? average : 0
  }

  private static func data(_ figures: [Figure]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(figures), as: UTF8.self)
  }
}
