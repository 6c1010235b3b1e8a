import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Puts the comments of SQL on their objects, once all objects are there.
  mutating func applyComments(into bag: inout DiagnosticBag) {
    guard !facts.comments.isEmpty else { return }
    let positions = CatalogPositions(desired.catalog)
    for (target, text) in facts.comments {
      guard let path = path(of: target, positions),
        setComment(on: path, to: text, positions, into: &bag)
      else {
        bag.add(
          .unreadStatement, at: text.range.firstLine, "the comment is on something not specified",
          help: "correct the name, or specify the object")
        continue
      }
    }
  }

  private func path(of target: CommentTarget, _ positions: CatalogPositions) -> ObjectPath? {
    switch target {
    case .object(let path): return path
    case .function(let reference):
      let matches = (positions.functions[reference.name] ?? [])
        .map { desired.catalog.functions[$0].signature }.filter(reference.matches)
      return matches.count == 1 ? .function(matches[0]) : nil
    case .index(let name):
      return positions.indexes[name].map { .index(name.name, of: desired.catalog.tables[$0].name) }
        ?? positions.viewIndexes[name].map {
          .index(name.name, of: desired.catalog.views[$0].name)
        }
    }
  }

  /// Whether the object is there.
  private mutating func setComment(
    on path: ObjectPath, to text: Placed<String>, _ positions: CatalogPositions,
    into bag: inout DiagnosticBag
  ) -> Bool {
    guard let old = desired.catalog.replaceComment(on: path, with: text.value, positions) else {
      return false
    }
    if let first = commentPlaces[path], old != text.value {
      _ = desired.catalog.replaceComment(on: path, with: old, positions)
      reportAmbiguity(
        "the comment on '\(path.kind) \(path)'", old ?? "", text.value, at: text.range,
        first: first, into: &bag)
    } else {
      commentPlaces[path] = text.range
    }
    return true
  }
}

extension Catalog {
  /// The comment that was there; `nil` where there is no such object.
  fileprivate mutating func replaceComment(
    on path: ObjectPath, with text: String?, _ positions: CatalogPositions
  ) -> String?? {
    switch path {
    case .extension, .sequence, .standalone, .foreignTable, .attributes, .inheritance, .rule:
      return nil
    case .schema(let name):
      return schemas.firstIndex { $0.name == name }.map { schemas[$0].comment.replace(with: text) }
    case .enumType(let name):
      return positions.enums[name].map { enums[$0].comment.replace(with: text) }
    case .function(let signature), .procedure(let signature):
      return positions.functions[signature.name]?.first { functions[$0].signature == signature }
        .map { functions[$0].comment.replace(with: text) }
    case .view(let name), .materializedView(let name):
      guard let position = positions.views[name], views[position].path == path else { return nil }
      return views[position].comment.replace(with: text)
    case .table(let name):
      return positions.tables[name].map { tables[$0].comment.replace(with: text) }
    case .index(let name, let view) where positions.views[view] != nil:
      return positions.views[view].flatMap { views[$0].replaceComment(ofIndex: name, with: text) }
    case .column, .constraint, .index, .policy, .trigger:
      guard case .table(let name) = path.root, let position = positions.tables[name] else {
        return nil
      }
      return tables[position].replaceComment(on: path, with: text)
    }
  }
}

extension View {
  fileprivate mutating func replaceComment(
    ofIndex name: Identifier, with text: String?
  ) -> String?? {
    indexes.replaceComment(of: name, with: text, name: \.name, comment: \.comment)
  }
}

extension Table {
  fileprivate mutating func replaceComment(on path: ObjectPath, with text: String?) -> String?? {
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
    case .schema, .extension, .enumType, .sequence, .function, .procedure, .view, .materializedView,
      .table,
      .foreignTable, .attributes, .inheritance, .rule, .standalone:
      nil
    }
  }
}

extension Array {
  fileprivate mutating func replaceComment<Name: Equatable>(
    of wanted: Name, with text: String?, name: KeyPath<Element, Name>,
    comment: WritableKeyPath<Element, String?>
  ) -> String?? {
    guard let position = firstIndex(where: { $0[keyPath: name] == wanted }) else { return nil }
    return .some(self[position][keyPath: comment].replace(with: text))
  }
}

extension String? {
  /// Takes another text; returns the one that was there.
  fileprivate mutating func replace(with text: String?) -> String? {
    let old = self
    self = text
    return old
  }
}
