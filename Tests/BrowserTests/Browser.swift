import Foundation
import Glibc
import TestSupport

/// A browser without a window, and one page in it, driven through its debugging pipe.
final class Browser {
  private let process: Process
  private let folder = TemporaryFolder()
  private let input: CInt
  private let output: CInt
  private var buffer: [UInt8] = []
  private var lastCall = 0
  private var session: String?
  /// What the page and the browser reported, in order.
  private(set) var events: [(method: String, parameters: [String: Any])] = []

  init() throws {
    guard let program = Self.programs.first(where: { access($0, X_OK) == 0 }) else {
      throw BrowserError("no Chromium is installed: 'make test' installs it")
    }
    let pipes = (folder.path("input"), folder.path("output"))
    mkfifo(pipes.0, 0o600)
    mkfifo(pipes.1, 0o600)
    process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let script = #"exec "$0" "$@" 3<"$PIPE_IN" 4>"$PIPE_OUT" 2>/dev/null"#
    process.arguments =
      [
        "-c", script, program, "--remote-debugging-pipe",
        "--user-data-dir=\(folder.path("profile"))",
      ]
      + Self.flags
    process.environment = ProcessInfo.processInfo.environment.merging([
      "PIPE_IN": pipes.0, "PIPE_OUT": pipes.1,
    ]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    input = Glibc.open(pipes.0, O_WRONLY | O_CLOEXEC)
    output = Glibc.open(pipes.1, O_RDONLY | O_CLOEXEC)
  }

  deinit {
    close(input)
    close(output)
    process.terminate()
    process.waitUntilExit()
  }

  private static let programs = [
    "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome",
  ]
  private static let flags = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ]

  /// Opens a file in a new page, and waits until it is loaded.
  func open(_ path: String) throws {
    let target = try call("Target.createTarget", ["url": "about:blank"])
    let attached = try call(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network", "Accessibility"] {
      _ = try call("\(domain).enable")
    }
    events = []
    _ = try call("Page.navigate", ["url": URL(filePath: path).absoluteString])
    while !events.contains(where: { $0.method == "Page.loadEventFired" }) { try receive() }
  }

  /// The value of an expression in the page.
  func evaluate(_ expression: String) throws -> Any? {
    let answer = try call(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let failure = answer["exceptionDetails"] { throw BrowserError("\(failure)") }
    return (answer["result"] as? [String: Any])?["value"]
  }

  func text(_ expression: String) throws -> String { try evaluate(expression) as? String ?? "" }
  func number(_ expression: String) throws -> Int { try evaluate(expression) as? Int ?? -1 }

  /// Presses a key, as a person does.
  func press(_ key: String, text: String? = nil) throws {
    var down: [String: Any] = ["type": "keyDown", "key": key]
    if let text { down["text"] = text }
    _ = try call("Input.dispatchKeyEvent", down)
    _ = try call("Input.dispatchKeyEvent", ["type": "keyUp", "key": key])
  }

  func type(_ text: String) throws {
    _ = try call("Input.insertText", ["text": text])
  }

  @discardableResult
  func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    lastCall += 1
    let id = lastCall
    var message: [String: Any] = ["id": id, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    try send(try JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try receive()
      guard answer["id"] as? Int == id else { continue }
      if let error = answer["error"] { throw BrowserError("\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private func send(_ data: Data) throws {
    var rest = Array(data)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard written > 0 else { throw BrowserError("the browser has gone") }
      rest = rest.dropFirst(written)
    }
  }

  /// The next message; an event is kept.
  @discardableResult
  private func receive() throws -> [String: Any] {
    while true {
      if let end = buffer.firstIndex(of: 0) {
        let object = try JSONSerialization.jsonObject(with: Data(buffer[..<end]))
        buffer.removeFirst(end + 1)
        let message = object as? [String: Any] ?? [:]
        if let method = message["method"] as? String {
          events.append((method, message["params"] as? [String: Any] ?? [:]))
        }
        return message
      }
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 120_000) == 1 else { throw BrowserError("the browser is silent") }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = read(output, &chunk, chunk.count)
      guard count > 0 else { throw BrowserError("the browser has ended") }
      buffer += chunk[..<count]
    }
  }
}

struct BrowserError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
