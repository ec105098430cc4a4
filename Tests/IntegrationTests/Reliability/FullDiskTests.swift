import Foundation
import RugeTestSupport
import Testing

@Suite("A full disk", .enabled(if: SmallDisk.isPossible, "this machine lets nobody mount a small file system"))
struct FullDiskTests {
  /// Writes until the disk is full, says how that ended, makes room, and looks the store over.
  private static let script = """
    mount -t tmpfs -o size=16m tmpfs /mnt
    cp -R demo /mnt/demo
    cd /mnt/demo
    free() { df --output=avail -k /mnt | tail -1; }
    head -c $(( ($(free) - KILOBYTES) * 1024 )) /dev/zero >../filler
    note=$(head -c 3000 /dev/zero | tr '\\0' x)
    for number in $(seq 1 400); do
      ruge session log Læsehunde 30m "$number $note" --on 2026-02-01 >/dev/null 2>$HOME/errors
      code=$?
      if [ $code != 0 ]; then break; fi
      echo "acknowledged $number"
    done
    echo "code $code"
    sed 's/^/said /' $HOME/errors
    ruge status Læsehunde >/dev/null 2>$HOME/errors || { echo "reading failed"; cat $HOME/errors; }
    rm ../filler
    ruge doctor --json >$HOME/health.json; echo "doctor $?"
    ruge session list --json --limit 1000 | grep -c '"note"' | sed 's/^/kept /'
    ruge session log Læsehunde 30m "der er plads igen" --on 2026-02-01 >/dev/null && echo "goes on"
    """

  @Test("is said in one sentence, and the store is whole", arguments: [0, 4, 12, 36, 60, 100, 164, 300])
  func full(kilobytes: Int) async throws {
    let playground = try await Playground.course()
    let result = try await SmallDisk.run("KILOBYTES=\(kilobytes)\n" + Self.script, in: playground)
    let lines = result.output.split(separator: "\n").map(String.init)
    let acknowledged = lines.count { $0.hasPrefix("acknowledged ") }
    let said = lines.filter { $0.hasPrefix("said ") }
    #expect(lines.contains("code 1"), "\(result)")
    #expect(said.count == 1 && said.allSatisfy { $0.hasPrefix("said ruge: ") }, "\(said)")
    #expect(said.allSatisfy { $0.contains("full") || $0.contains("space") }, "\(said)")
    #expect(lines.contains("doctor 0") && lines.contains("goes on"), "\(result)")
    #expect(!lines.contains("reading failed"), "\(result)")
    let kept = lines.compactMap { $0.hasPrefix("kept ") ? Int($0.dropFirst(5)) : nil }.first
    #expect(kept == acknowledged, "a write that failed is not there, and one that was acknowledged is")
  }
}
