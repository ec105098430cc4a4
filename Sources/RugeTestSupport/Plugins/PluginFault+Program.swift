extension PluginFault {
  /// The text of a program with the fault; `nil` for the one that is missing.
  package var program: String? {
    switch self {
    case .missing: nil
    case .noInterpreter: "#!/no/such/interpreter\n"
    default: Self.preamble + body + "\n"
    }
  }

  private static let preamble = """
    #!/usr/bin/env python3
    import json, os, signal, subprocess, sys, time

    good = {"status": "complete", "value": {"files": [], "enrolments": 0}}

    def say(message):
        sys.stdout.write(json.dumps(message) + "\\n")
        sys.stdout.flush()

    def answer(**parts):
        say({"jsonrpc": "2.0", "id": "1", **(parts or {"result": good})})

    def fail(code, message, **data):
        answer(error={"code": code, "message": message, **data})

    def log(text):
        sys.stderr.write(text + "\\n")
        sys.stderr.flush()

    def read():
        for line in sys.stdin:
            if json.loads(line)["method"] == "end":
                return

    def write(text):
        sys.stdout.write(text)
        sys.stdout.flush()


    """

  private var body: String {
    switch self {
    case .hangs: "read()\ntime.sleep(600)"
    case .hangsWithoutReading: "time.sleep(600)"
    case .ignoresTermination: "signal.signal(signal.SIGTERM, signal.SIG_IGN)\nread()\ntime.sleep(600)"
    case .closesOutputAndLingers: "read()\nos.close(1)\ntime.sleep(600)"
    case .junk: "read()\nprint('hello from print()')\nanswer()"
    case .junkAfterAnswer: "read()\nanswer()\nprint('done')"
    case .endlessJunk: "while True: print('x' * 80)"
    case .longLine: "read()\nwrite('{\"x\": \"' + 'x' * (2 << 20) + '\"}\\n')\nanswer()"
    case .halfLine: "read()\nwrite('{\"jsonrpc\": \"2.0\", \"id\"')"
    case .repeatedKey:
      "read()\nwrite('{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"result\":{\"status\":\"complete\",\"status\":\"x\"}}\\n')"
    case .anotherID: "read()\nsay({'jsonrpc': '2.0', 'id': '2', 'result': good})"
    case .numericID: "read()\nsay({'jsonrpc': '2.0', 'id': 1, 'result': good})"
    case .request: "read()\nsay({'jsonrpc': '2.0', 'id': 'q', 'method': 'give/me', 'params': {}})\ntime.sleep(600)"
    case .secondAnswer: "read()\nanswer()\nanswer()"
    case .endlessMessages: "while True: say({'jsonrpc': '2.0', 'method': 'progress', 'params': {'text': 'x' * 9999}})"
    case .endlessLog: "while True: log('x' * 9999)"
    case .misshapenAnswer: "read()\nanswer(result={'status': 'complete', 'value': {'enrolments': 0}})"
    case .errorAnswer: "read()\nfail(-32000, 'The disk is full')"
    case .needsInput: "read()\nanswer(result={'status': 'input_required', 'questions': {'year': 'Which year?'}})"
    case .wrongProtocol: "read()\nfail(-32001, 'no', data={'protocol': [7, 8]})"
    case .unknownEntryPoint: "read()\nfail(-32601, 'report/v1')"
    case .silent: "read()"
    case .exitCode: "read()\nlog('ValueError: no such column')\nsys.exit(3)"
    case .exitCodeAfterAnswer: "read()\nanswer()\nsys.exit(3)"
    case .signal: "read()\nlog('about to go')\nos.kill(os.getpid(), signal.SIGKILL)"
    case .missing, .noInterpreter: ""
    case .notExecutable, .answersWithoutReading: "answer()"
    case .unknownFields: "read()\nanswer(result={**good, 'later': 1}, another=[None])"
    case .progressMessages:
      "read()\nsay({'jsonrpc': '2.0', 'method': 'progress', 'params': {}})\nsay({'method': 'later'})\nanswer()"
    case .leavesGrandchild: "read()\nsubprocess.Popen(['sleep', '600'])\nanswer()"
    case .muchLog: "for _ in range(20000): log('x' * 999)\nread()\nanswer()"
    case .slowToEnd: "read()\nanswer()\ntime.sleep(600)"
    case .nullID: "read()\nsay({'jsonrpc': '2.0', 'id': None, 'error': {'code': -32700, 'message': 'unreadable'}})"
    }
  }
}
