import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Reminders through plugins of the workspace")
struct ReminderChannelTests {
  private struct Reminder: Decodable {
    let key: String
  }

  private static func manifest(_ reads: String) -> String {
    """
    name: post
    version: 1.0.0
    protocol: 1
    executable: post.py
    channels: {post: {title: {da: Post, en: Post}}}
    settings: {stamp: {title: {da: Frimærke, en: Stamp}, kind: path, default: stamp.png}}
    reads: [\(reads)]

    """
  }

  /// Delivers to Mette, and says of everybody else what an expression does.
  private static func program(otherwise: String) -> String {
    """
    #!/usr/bin/env python3
    import json, sys

    lines = [json.loads(line) for line in sys.stdin]
    print(lines[0]["params"]["request"]["settings"], file=open("/dev/stderr", "w"))
    deliveries = []
    for line in lines[1:]:
        if line["method"] != "record": continue
        key, name = line["params"]["key"], line["params"]["recipient"]["name"]
        if name.startswith("Mette"): deliveries.append({"key": key, "outcome": "delivered"})
        else: deliveries += \(otherwise)
    value = {"deliveries": deliveries}
    print(json.dumps({"jsonrpc": "2.0", "id": lines[0]["id"], "result": {"status": "complete", "value": value}}))

    """
  }

  private func playground(reads: String = "messages", otherwise: String) async throws -> Playground {
    let playground = try await Playground.course()
    try await playground.done("person", "add", "Jens Rådgiver", "--email", "jens@example.org")
    try await playground.done("person", "role", "Jens", "rådgiver", "Læsehunde")
    _ = try WorkspacePlugin(
      "post", in: playground, manifest: Self.manifest(reads), program: Self.program(otherwise: otherwise))
    try await playground.done("plugin", "trust", "post")
    return playground
  }

  private func due(_ playground: Playground) async throws -> [String] {
    let reminders: [Reminder] = try await playground.done("remind", "due", "--json").decoded()
    return reminders.map(\.key)
  }

  @Test("stay due until each reader has theirs, and are sent by a later run")
  func partlyDelivered() async throws {
    let playground = try await playground(otherwise: "[{'key': key, 'outcome': 'later', 'reason': 'Full.'}]")
    let before = try await due(playground)
    #expect(!before.isEmpty)
    let result = try await playground.ruge("remind", "send", "--channel", "post")
    #expect(result.ending == .exited(1))
    #expect(try await due(playground) == before)
    try await playground.done("remind", "send")
    #expect(try await due(playground).isEmpty)
  }

  @Test("are not taken for sent by a channel that says nothing of one")
  func incomplete() async throws {
    let playground = try await playground(otherwise: "[]")
    let before = try await due(playground)
    try await playground.refused(
      "remind", "send", "--channel", "post", exit: .failed, saying: ["post", "says nothing of"])
    #expect(try await due(playground) == before)
  }

  @Test("are not handed to a channel that does not ask to read messages")
  func scopes() async throws {
    let playground = try await playground(reads: "people", otherwise: "[]")
    try await playground.refused(
      "remind", "send", "--channel", "post", exit: .badInput, saying: ["messages", "reads"])
  }

  @Test("go to the folder that the workspace sets, and to Outbox where it sets none")
  func folder() async throws {
    let playground = try await Playground.course()
    let settings = try playground.text(of: "ruge.yaml")
    try playground.folder.write(settings + "settings: {reminders: {foldr: Post}}\n", to: "demo/ruge.yaml")
    try await playground.refused("remind", "send", exit: .badInput, saying: ["foldr", "did you mean folder"])
    try playground.folder.write(settings + "settings: {reminders: {folder: Post}}\n", to: "demo/ruge.yaml")
    try await playground.done("remind", "send")
    let files = try playground.files()
    #expect(files.contains { $0.hasPrefix("Post/") } && !files.contains { $0.hasPrefix("Outbox/") })
  }
}
