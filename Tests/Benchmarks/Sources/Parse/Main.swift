import ArgumentParser
import CLibYAML
import Crypto
import Foundation
import GRDB
import Rainbow
import Subprocess

/// The peer of checking definitions: libyaml's event parse of the same files, and nothing with the events.
@main
enum Parse {
  static func main() {
    for path in CommandLine.arguments.dropFirst() {
      guard let bytes = FileManager.default.contents(atPath: path), parse([UInt8](bytes)) else { exit(1) }
    }
  }

  private static func parse(_ bytes: [UInt8]) -> Bool {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return false }
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return false }
        let isLast = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
        if isLast { return true }
      }
    }
  }
}
