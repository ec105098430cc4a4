import Foundation
import RugeCore
import RugeTestSupport
import Testing

@testable import RugeInbox

/// The page as a browser runs it.
///
/// Where no browser is installed these are skipped: `apt install chromium` brings one.
@Suite("The page in a browser", .enabled(if: Browser.isInstalled, "no chromium is installed"), .serialized)
struct PageInBrowserTests {
  private func run(_ html: String) async throws -> String {
    let folder = try TestFolder()
    let browser = try #require(Browser())
    return try await browser.document(of: try folder.write(html, to: "page.html"), in: folder)
  }

  /// What a script of a test has written into the element `out`.
  private func output(_ document: String) throws -> String {
    let match = try #require(document.firstMatch(of: #/<pre id="out">([^<]*)<\/pre>/#), "\(document.suffix(400))")
    return String(match.output.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
  }

  @Test("SHA-256 and HMAC-SHA256 are those of the standards")
  func vectors() async throws {
    let page = """
      <!DOCTYPE html><meta charset="utf-8"><pre id="out"></pre><script>
      \(PageScript.sealing)
      function times(n, b) { return new Array(n).fill(b); }
      document.getElementById('out').textContent = [
        hex(sha256([])), hex(sha256(utf8('abc'))),
        hex(sha256(utf8('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))),
        hex(sha256(times(1000000, 97))), hex(sha256(times(55, 97))), hex(sha256(times(64, 97))),
        hex(hmac(times(20, 0x0b), utf8('Hi There'))), hex(hmac(utf8('Jefe'), utf8('what do ya want for nothing?'))),
        hex(hmac(times(131, 0xaa), utf8('Test Using Larger Than Block-Size Key - Hash Key First'))),
        base64(utf8('æøå→🐕')), tidy('  e\\u0301\\r\\nx\\uD800\\u0007 ')].join('\\n');
      </script>
      """
    // FIPS 180-4 and RFC 4231.
    let expected = [
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
      Hexadecimal.digest(of: Array(repeating: 97, count: 55)), Hexadecimal.digest(of: Array(repeating: 97, count: 64)),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54", Base64.text(Array("æøå→🐕".utf8)), "é\nx",
    ]
    #expect(try output(await run(page)) == expected.joined(separator: "\n"))
  }

  @Test("The page's own script runs under the page's policy")
  func policy() async throws {
    let day = Question(key: ".on", label: "Dag", kind: .date, need: .indispensable, mayBeUnknown: false)
    let sheet = QuestionSheet(
      ask: Sample.ask, key: Sample.key, about: "Læsehunde", questions: [day], isRepeatable: true)
    let document = try await run(QuestionPage(Sample.letter([sheet])).html)
    #expect(document.contains("Session 1"), "no session was added: the script did not run")
  }

  /// What somebody does on the page, and where the test reads what comes of it.
  private static let filling = """
    <pre id="out"></pre><script>
    var files = [];
    URL.createObjectURL = function (blob) { files.push(blob); return '#'; };
    function q(key) { return document.querySelector('fieldset[data-key="' + key + '"]'); }
    function change(element, value) {
      if (value === true) element.checked = true; else element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }
    change(q('frivillighed').querySelector('input[value=true]'), true);
    change(q('afprøvet').querySelector('input[value=unknown]'), true);
    change(q('kommuner').querySelector('.none'), true);
    change(q('plan').querySelector('textarea'), 'Én plan:\\r\\næøå → 🐕 "og" \\\\ <b>slut</b>');
    change(q('mål').querySelectorAll('.box')[1], true);
    document.getElementById('to-review').click();
    document.getElementById('save').click();
    var text = document.getElementById('text').value;
    files[0].text().then(function (file) {
      document.getElementById('out').textContent = JSON.stringify({
        file: file, text: text, review: document.getElementById('given').textContent,
        hidden: document.getElementById('form').hidden });
    });
    </script>
    """

  private struct Filled: Decodable {
    let file: String
    let text: String
    let review: String
    let hidden: Bool
  }

  @Test("What is filled in comes back as a file and as a text that ruge takes for the recipient's")
  func filled() async throws {
    let html = QuestionPage(Sample.letter()).html
      .replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
      .replacing("</body>", with: Self.filling + "</body>")
    let filled = try JSONDecoder().decode(Filled.self, from: Data(output(await run(html)).utf8))
    for (text, ending) in [(filled.file, "json"), (filled.text, "txt")] {
      let answers = try ReceivedAnswer.all(in: Array(text.utf8), ending: ending)
      guard case .sealed(let envelope)? = answers.first else { throw AnswerProblem.noAnswer }
      #expect(answers.count == 1 && envelope.ask == Sample.ask)
      #expect(Sample.key.fits(envelope.seal, envelope.content))
      #expect(
        envelope.entries == [
          [
            GivenAnswer("frivillighed", .value, "true"), GivenAnswer("afprøvet", .value, "unknown"),
            GivenAnswer("kommuner", .unknown), GivenAnswer("plan", .value, "Én plan:\næøå → 🐕 \"og\" \\ <b>slut</b>"),
            GivenAnswer("mål", .value, "motion"),
          ]
        ])
    }
    #expect(filled.hidden && filled.review.contains("Ved ikke") && filled.review.contains("<b>slut</b>"))
  }
}
