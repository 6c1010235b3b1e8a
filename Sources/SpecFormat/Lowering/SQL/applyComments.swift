import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Puts the comments of SQL on their objects, once all objects are there.
  mutating func applyComments(into bag: inout DiagnosticBag) {
    for (target, text) in facts.comments {
      guard let path = path(of: target), setComment(on: path, to: text, into: &bag) else {
        bag.add(
          .unreadStatement, at: text.range.firstLine, "the comment is on something not specified",
          help: "correct the name, or specify the object")
        continue
      }
    }
  }

  private func path(of target: CommentTarget) -> ObjectPath? {
    switch target {
    case .object(let path): return path
    case .function(let reference):
      let matches = desired.catalog.functions.filter { reference.matches($0.signature) }
      return matches.count == 1 ? .function(matches[0].signature) : nil
    case .index(let name):
      return desired.catalog.tables.first { table in
        table.name.schema == name.schema && table.indexes.contains { $0.name == name.name }
      }.map { .index(name.name, of: $0.name) }
    }
  }

  /// Whether the object is there.
  private mutating func setComment(
    on path: ObjectPath, to text: Placed<String>, into bag: inout DiagnosticBag
  ) -> Bool {
    var catalog = desired.catalog
    guard let old = catalog.replaceComment(on: path, with: text.value) else { return false }
    if let first = commentPlaces[path], old != text.value {
      reportAmbiguity(
        "the comment on '\(path.kind) \(path)'", old ?? "", text.value, at: text.range,
        first: first, into: &bag)
    } else {
      desired.catalog = catalog
      commentPlaces[path] = text.range
    }
    return true
  }
}

extension Catalog {
  /// The comment that was there; `nil` where there is no such object.
  fileprivate mutating func replaceComment(on path: ObjectPath, with text: String) -> String?? {
    switch path {
    case .schema, .extension: return nil
    case .enumType(let name):
      return enums.replaceComment(of: name, with: text, name: \.name, comment: \.comment)
    case .function(let signature):
      return functions.replaceComment(
        of: signature, with: text, name: \.signature, comment: \.comment)
    case .table(let name):
      return tables.replaceComment(of: name, with: text, name: \.name, comment: \.comment)
    case .column, .constraint, .index, .policy, .trigger:
      guard case .table(let name) = path.root,
        let position = tables.firstIndex(where: { $0.name == name })
      else { return nil }
      return tables[position].replaceComment(on: path, with: text)
    }
  }
}

extension Table {
  fileprivate mutating func replaceComment(on path: ObjectPath, with text: String) -> String?? {
    switch path {
    case .column(let name, _):
      columns.replaceComment(of: name, with: text, name: \.name, comment: \.comment)
    case .constraint(let name, _):
      constraints.replaceComment(of: name, with: text, name: \.name, comment: \.comment)
    case .index(let name, _):
      indexes.replaceComment(of: name, with: text, name: \.name, comment: \.comment)
    case .policy(let name, _):
      policies.replaceComment(of: name, with: text, name: \.name, comment: \.comment)
    case .trigger(let name, _):
      triggers.replaceComment(of: name, with: text, name: \.name, comment: \.comment)
    case .schema, .extension, .enumType, .function, .table: nil
    }
  }
}

extension Array {
  fileprivate mutating func replaceComment<Name: Equatable>(
    of wanted: Name, with text: String, name: KeyPath<Element, Name>,
    comment: WritableKeyPath<Element, String?>
  ) -> String?? {
    guard let position = firstIndex(where: { $0[keyPath: name] == wanted }) else { return nil }
    let old = self[position][keyPath: comment]
    self[position][keyPath: comment] = text
    return .some(old)
  }
}
