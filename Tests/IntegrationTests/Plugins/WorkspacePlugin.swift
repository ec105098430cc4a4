import Foundation
import RugeTestSupport

/// A plugin in Python that a workspace brings along, in `plugins/<name>`.
struct WorkspacePlugin {
  let folder: String

  /// Writes the plugin and names its folder in `ruge.yaml`.
  init(_ name: String, in playground: Playground, manifest: String? = nil, program: String) throws {
    let place = playground.workspace + "/plugins"
    folder = "\(place)/\(name)"
    let isPrivate: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: isPrivate)
    let manifest =
      manifest ?? """
        name: \(name)
        version: 1.0.0
        protocol: 1
        executable: \(name).py
        reports: {\(name): {title: {da: Navne, en: Names}, formats: [text]}}
        reads: [organisations, stages]
        limits: {report: 2}

        """
    try Data(manifest.utf8).write(to: URL(filePath: folder + "/plugin.yaml"))
    try write(program, to: "\(name).py")
    let settings = playground.workspace + "/ruge.yaml"
    let text = try String(contentsOfFile: settings, encoding: .utf8)
    if !text.contains("plugins:") { try Data((text + "plugins: plugins\n").utf8).write(to: URL(filePath: settings)) }
  }

  /// Writes a file of the plugin's.
  func write(_ text: String, to file: String) throws {
    let path = "\(folder)/\(file)"
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }

  /// Gives the name of every organisation that it is told of.
  static let names = """
    #!/usr/bin/env python3
    import json, sys

    lines = (json.loads(line) for line in sys.stdin)
    call = next(lines)
    request = call["params"]["request"]
    names = [line["params"]["organisation"]["name"] for line in lines if line["method"] == "record"]
    with open(request["outputFolder"] + "/names.txt", "w", encoding="utf-8") as file:
        file.write(request["language"] + " " + request["asOf"] + "\\n")
        file.writelines(name + "\\n" for name in sorted(names))
    value = {"files": [{"name": "names.txt", "mediaType": "text/plain"}], "enrolments": len(names)}
    print(json.dumps({"jsonrpc": "2.0", "id": call["id"], "result": {"status": "complete", "value": value}}))

    """
}
