import CatalogModel
import Diagnostics
import FoundationEssentials
import Migration
import Reporting
import Yams

/// What `vital-spec.yml` says; every key may be left out.
struct Configuration: Sendable {
  var platform = Platform.postgresql
  /// The specification, relative to the file.
  var spec: [String] = ["specs"]
  var catalog: String?
  var output = "output"
  /// The numbers of the sections that the specification should have.
  var sections: ClosedRange<Int>?
  var accept: Acceptance = []
  /// Whether plans spare those who use the database meanwhile.
  var online = true
  var limits = TimeLimits()
  /// Tables with fewer rows are changed in the plainest way; with 0, no server is asked how many there are.
  var smallTable = 0
  var severities = Severities()
  /// Findings on single objects that the project accepts.
  var waivers: [ObjectWaiver] = []
  /// Whether the verification is written for `pg_prove` too.
  var pgtap = false
  /// What keeps tenants apart; `nil` where nothing is to be tried.
  var tenants: TenantSetting?
}

private let knownKeys = [
  "platform", "spec", "catalog", "output", "sections", "accept", "online", "lock_timeout",
  "statement_timeout", "small_table", "rules", "waivers", "pgtap", "tenants",
]

extension Configuration {
  init(yaml text: String, path: String) throws(InputError) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw InputError("\(path): \(error)")
    }
    guard let node else { return }
    guard let mapping = node.mapping else {
      throw InputError("\(path):1:1: a mapping such as 'spec: specs' is expected")
    }
    for (key, value) in mapping { try set(key, to: value, path: path) }
  }

  private mutating func set(
    _ key: Node, to value: Node, path: String
  ) throws(InputError) {
    let place = "\(path):\(key.mark?.line ?? 1):\(key.mark?.column ?? 1)"
    let text = value.string ?? ""
    switch key.string {
    case "platform":
      guard let platform = Platform(rawValue: text) else {
        let known = Platform.allCases.map(\.rawValue).joined(separator: " or ")
        throw InputError("\(place): 'platform' is \(known), not '\(text)'")
      }
      self.platform = platform
    case "spec": spec = strings(value)
    case "catalog": catalog = text
    case "output": output = text
    case "sections": sections = try Self.range(text, at: place)
    case "accept": accept = try readAcceptance(value, path: path)
    case "online": online = try Self.truth(text, of: "online", at: place)
    case "lock_timeout": limits.lock = try Self.duration(text, of: "lock_timeout", at: place)
    case "statement_timeout":
      limits.statement = try Self.duration(text, of: "statement_timeout", at: place)
    case "small_table": smallTable = try Self.rows(text, at: place)
    case "rules": severities = try readSeverities(value, path: path)
    case "pgtap": pgtap = try Self.truth(text, of: "pgtap", at: place)
    case "tenants": tenants = try readTenantSetting(value, path: path)
    case "waivers": waivers = try readObjectWaivers(value, path: path)
    case let name:
      let known = knownKeys.joined(separator: ", ")
      throw InputError("\(place): '\(name ?? "")' is no setting; known are \(known)")
    }
  }

  private func strings(_ node: Node) -> [String] {
    node.sequence.map { $0.compactMap(\.string) } ?? [node.string].compactMap(\.self)
  }

  private static func range(
    _ text: String, at place: String
  ) throws(InputError) -> ClosedRange<Int> {
    guard let match = text.wholeMatch(of: /(\d+)\s*[-–]\s*(\d+)/), let first = Int(match.1),
      let last = Int(match.2), first <= last
    else { throw InputError("\(place): 'sections' is a range such as 57-71, not '\(text)'") }
    return first...last
  }

  private static func truth(
    _ text: String, of key: String, at place: String
  ) throws(InputError) -> Bool {
    guard let value = Bool(text) else {
      throw InputError("\(place): '\(key)' is true or false, not '\(text)'")
    }
    return value
  }

  private static func duration(
    _ text: String, of key: String, at place: String
  ) throws(InputError) -> String {
    guard text.wholeMatch(of: /\d+\s*(ms|s|min|h)/) != nil else {
      throw InputError("\(place): '\(key)' is a time such as 5s or 500ms, not '\(text)'")
    }
    return text
  }

  private static func rows(_ text: String, at place: String) throws(InputError) -> Int {
    guard let number = Int(text), number >= 0 else {
      throw InputError("\(place): 'small_table' is a number of rows such as 10000, not '\(text)'")
    }
    return number
  }

  static func hazards(
    _ words: [String], at place: String
  ) throws(InputError) -> Set<Hazard.Kind> {
    var kinds: Set<Hazard.Kind> = []
    for word in words {
      guard let kind = Hazard.Kind(rawValue: word) else {
        let known = Hazard.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw InputError("\(place): '\(word)' is no kind of hazard; known are \(known)")
      }
      kinds.insert(kind)
    }
    return kinds
  }
}
