import TestSupport
import Testing

/// What a commit of the authors changes in the specification.
struct SpecEdit: CustomTestStringConvertible, Sendable {
  /// The subject of the commit.
  let subject: String
  let changes: [TextChange]
  /// The end of the name of the migration that follows.
  let file: String
  /// The plan line of that migration.
  let plan: String

  var testDescription: String { subject }

  struct TextChange: Sendable {
    let file: String
    let old: String
    let new: String
  }

  init(_ subject: String, _ changes: [TextChange], file: String, plan: String) {
    self.subject = subject
    self.changes = changes
    self.file = file
    self.plan = plan
  }

  /// Makes the change in a copy of the project; each text must stand there once.
  func apply(in folder: TemporaryFolder) throws {
    for change in changes {
      let path = "specs/persona/\(change.file).md"
      let text = try folder.read(path)
      let count = text.ranges(of: change.old).count
      guard count == 1 else {
        throw EditFailure(
          description: "\(subject): '\(change.old)' stands \(count) times in \(path)")
      }
      try folder.write(text.replacing(change.old, with: change.new), to: path)
    }
  }
}

struct EditFailure: Error, CustomStringConvertible {
  let description: String
}

/// Puts a text in the place of another in a document.
func change(_ file: String, _ old: String, to new: String) -> SpecEdit.TextChange {
  SpecEdit.TextChange(file: file, old: old, new: new)
}

/// Puts a text behind another in a document.
func add(_ file: String, _ new: String, after old: String) -> SpecEdit.TextChange {
  SpecEdit.TextChange(file: file, old: old, new: old + new)
}

/// Takes a text out of a document.
func remove(_ file: String, _ old: String) -> SpecEdit.TextChange {
  SpecEdit.TextChange(file: file, old: old, new: "")
}
