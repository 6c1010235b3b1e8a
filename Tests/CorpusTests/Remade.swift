import CatalogModel
import Foundation
import Migration
import TestSupport
import Testing

/// What plans drop and make anew though it is there before and after. A file `remade` beside the scripts names what
/// PostgreSQL leaves no other way for, so that nothing is made anew without need; there is none where all is altered.
/// `UPDATE_GOLDENS=1` writes the files anew, and fails the run. They are those of PostgreSQL 15; others may have to make
/// less anew.
struct Remade {
  private var lines: [String] = []

  mutating func note(_ plan: Plan, _ direction: String) {
    lines += plan.remade.map { "\(direction): \($0.kind) \($0)" }
  }

  /// What is otherwise than the file says.
  func differences(from path: String) throws -> [String] {
    let text = lines.map { $0 + "\n" }.joined()
    let isThere = FileManager.default.fileExists(atPath: path)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      if !lines.isEmpty {
        try Data(text.utf8).write(to: URL(filePath: path))
      } else if isThere {
        try FileManager.default.removeItem(atPath: path)
      }
      return ["recorded \(path)"]
    }
    let expected = isThere ? try readText(path).split(separator: "\n").map(String.init) : []
    let spared = expected.filter { !lines.contains($0) }
    return lines.filter { !expected.contains($0) }.map { "made anew without need: \($0)" }
      + (try CorpusServer.major() == 15 ? spared : []).map { "made anew no longer: \($0)" }
  }
}

extension Plan {
  /// The objects that one step drops and another one makes, in their order.
  fileprivate var remade: [ObjectPath] {
    let changes = steps.map(\.change)
    let dropped = Set(changes.filter { $0.verb == .drop && !$0.isSetting }.map(\.path))
    let made = Set(changes.filter { $0.verb == .create && !$0.isSetting }.map(\.path))
    return dropped.intersection(made).sorted()
  }
}

extension Change {
  /// Whether it is about what an object has been given, and not the object.
  fileprivate var isSetting: Bool {
    switch self {
    case .grants, .owner, .comment, .rowSecurity, .tableAttributes, .partition, .parents,
      .foreignOptions, .sequenceOwner:
      true
    default: false
    }
  }
}
