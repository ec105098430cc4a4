import ArgumentParser
import CLibYAML
import Crypto
import Foundation
import GRDB
import Rainbow
import Subprocess

/// The peer of starting up: a program that links what ruge links and does nothing.
@main
enum Idle {
  static func main() {}
}
