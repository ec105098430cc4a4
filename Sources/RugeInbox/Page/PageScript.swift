/// The program of pages, in plain JavaScript that browsers of the last seven years know.
enum PageScript {
  static let text = "\n(function () {\n'use strict';\n" + [sealing, reading, showing, sending].joined() + "})();\n"

  /// SHA-256 (FIPS 180-4), HMAC (RFC 2104), and what a seal is made over.
  ///
  /// Browsers have them too, but not all of them on pages that lie in a folder.
  package static let sealing = #"""
    function tidy(text) {
      return Array.from(String(text).normalize('NFC').replace(/\r\n?/g, '\n')).filter(function (c) {
        var n = c.codePointAt(0);
        return !(n >= 0xD800 && n <= 0xDFFF) && !(n < 32 && n !== 9 && n !== 10) && !(n >= 127 && n < 160);
      }).join('').trim();
    }
    function utf8(text) {
      var bytes = [];
      Array.from(text).forEach(function (c) {
        var n = c.codePointAt(0);
        if (n < 0x80) bytes.push(n);
        else if (n < 0x800) bytes.push(0xC0 | n >> 6, 0x80 | n & 63);
        else if (n < 0x10000) bytes.push(0xE0 | n >> 12, 0x80 | n >> 6 & 63, 0x80 | n & 63);
        else bytes.push(0xF0 | n >> 18, 0x80 | n >> 12 & 63, 0x80 | n >> 6 & 63, 0x80 | n & 63);
      });
      return bytes;
    }
    var primes = [];
    for (var n = 2; primes.length < 64; n++) {
      if (primes.every(function (p) { return n % p; })) primes.push(n);
    }
    function fraction(x) { return (x - Math.floor(x)) * 4294967296 | 0; }
    var K = primes.map(function (p) { return fraction(Math.cbrt(p)); });
    var H = primes.slice(0, 8).map(function (p) { return fraction(Math.sqrt(p)); });
    function sha256(bytes) {
      var length = bytes.length, h = H.slice(), w = new Int32Array(64);
      var m = new Uint8Array((length + 72) >> 6 << 6);
      m.set(bytes);
      m[length] = 0x80;
      var view = new DataView(m.buffer);
      view.setUint32(m.length - 8, Math.floor(length / 0x20000000));
      view.setUint32(m.length - 4, length << 3);
      function turn(x, n) { return x >>> n | x << 32 - n; }
      for (var at = 0; at < m.length; at += 64) {
        for (var i = 0; i < 64; i++) {
          if (i < 16) { w[i] = view.getInt32(at + 4 * i); continue; }
          var x = w[i - 15], y = w[i - 2];
          w[i] = w[i - 16] + (turn(x, 7) ^ turn(x, 18) ^ x >>> 3) + w[i - 7] + (turn(y, 17) ^ turn(y, 19) ^ y >>> 10);
        }
        var v = h.slice();
        for (i = 0; i < 64; i++) {
          var e = v[4], a = v[0];
          var t = v[7] + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & v[5] ^ ~e & v[6]) + K[i] + w[i] | 0;
          var u = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & v[1] ^ a & v[2] ^ v[1] & v[2]) | 0;
          v = [t + u | 0, a, v[1], v[2], v[3] + t | 0, e, v[5], v[6]];
        }
        h = h.map(function (x, i) { return x + v[i] | 0; });
      }
      var out = [];
      h.forEach(function (x) { out.push(x >>> 24, x >>> 16 & 255, x >>> 8 & 255, x & 255); });
      return out;
    }
    function hmac(key, bytes) {
      if (key.length > 64) key = sha256(key);
      var block = key.concat(new Array(64 - key.length).fill(0));
      function pad(x) { return block.map(function (b) { return b ^ x; }); }
      return sha256(pad(0x5C).concat(sha256(pad(0x36).concat(bytes))));
    }
    function hex(bytes) { return bytes.map(function (b) { return (b + 256).toString(16).slice(1); }).join(''); }
    function unhex(text) { return (text.match(/../g) || []).map(function (d) { return parseInt(d, 16); }); }
    function content(format, version, envelope) {
      var parts = [format, String(version), envelope.ask, envelope.given, String(envelope.entries.length)];
      envelope.entries.forEach(function (entry) {
        parts.push(String(entry.length));
        entry.forEach(function (a) { parts.push(a.question, a.state, a.answer); });
      });
      var bytes = [];
      parts.forEach(function (part) {
        var coded = utf8(part);
        bytes = bytes.concat(utf8(coded.length + ':'), coded, [44]);
      });
      return bytes;
    }
    function base64(bytes) {
      var signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', text = '';
      for (var i = 0; i < bytes.length; i += 3) {
        var n = bytes[i] << 16 | (bytes[i + 1] || 0) << 8 | (bytes[i + 2] || 0);
        text += signs[n >> 18] + signs[n >> 12 & 63] + (i + 1 < bytes.length ? signs[n >> 6 & 63] : '=')
          + (i + 2 < bytes.length ? signs[n & 63] : '=');
      }
      return text;
    }

    """#
}
