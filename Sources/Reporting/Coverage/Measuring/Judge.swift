import CatalogModel
import Migration
import SpecFormat
import SQLText

/// Looks up what the difference says of an object.
struct Judge {
  private let spec: SpecContext
  private let changes: [ObjectPath: [Change]]
  private let unverifiable: [ObjectPath: Unverifiable]
  /// What the catalog has too much, by the table that it hangs on.
  private let surplus: [ObjectPath: [Change]]

  /// The tables that there are.
  private let present: [QualifiedName: Table]

  init(_ diff: CatalogDiff, from catalog: Catalog, spec: SpecContext) {
    self.spec = spec
    present = Dictionary(catalog.tables.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    changes = Dictionary(grouping: diff.changes, by: \.path)
    unverifiable = Dictionary(
      diff.unverifiable.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    let made = Set(diff.changes.filter { $0.verb == .create }.map(\.path))
    surplus = Dictionary(
      grouping: diff.changes.filter {
        $0.verb == .drop && $0.path != $0.path.root && !made.contains($0.path)
      },
      by: \.path.root)
  }

  func items(of table: Table) -> [CoverageItem] {
    let name = table.name
    let path = ObjectPath.table(name)
    let isMissing = isCreated(path)
    func part<Part: Describable>(_ part: Part, at path: ObjectPath) -> CoverageItem {
      item(path, part.definition, isMissing: isMissing, description: part.comment)
    }
    var items = [
      item(
        path, table.definition, actual: present[name]?.definition, isMissing: isMissing,
        description: table.comment)
    ]
    items += table.columns.map { part($0, at: .column($0.name, of: name)) }
    items += table.constraints.map { part($0, at: .constraint($0.name, of: name)) }
    items += table.indexes.map { part($0, at: .index($0.name, of: name)) }
    items += table.policies.map { part($0, at: .policy($0.name, of: name)) }
    items += table.triggers.map { part($0, at: .trigger($0.name, of: name)) }
    if let grants = table.grants { items.append(item(grants, on: path, isMissing: isMissing)) }
    for column in table.columns {
      guard let grants = column.grants, !grants.isEmpty else { continue }
      items.append(item(grants, on: .column(column.name, of: name), isMissing: isMissing))
    }
    return items + (surplus[path] ?? []).map { surplusItem($0) }
  }

  func item(of schema: Schema) -> CoverageItem { item(of: schema, at: .schema(schema.name)) }

  func item(of object: Standalone) -> CoverageItem { item(of: object, at: object.path) }

  func item(of type: EnumType) -> CoverageItem { item(of: type, at: .enumType(type.name)) }

  /// A view is one item with all that hangs on it.
  func item(of view: View) -> CoverageItem { item(of: view, at: view.path) }

  func items(of function: Function) -> [CoverageItem] {
    let path = function.path
    let own = item(of: function, at: path)
    guard let grants = function.grants else { return [own] }
    return [own, item(grants, on: path, isMissing: own.status == .missing)]
  }

  /// An object that is also dropped is there, and another one than it shall be.
  private func isCreated(_ path: ObjectPath) -> Bool {
    let verbs = (changes[path] ?? []).map(\.verb)
    return verbs.contains(.create) && !verbs.contains(.drop)
  }

  private func item<Object: Describable>(of object: Object, at path: ObjectPath) -> CoverageItem {
    item(path, object.definition, isMissing: isCreated(path), description: object.comment)
  }

  private func item(
    _ path: ObjectPath, _ definition: String, actual: String? = nil, isMissing: Bool,
    description: String?
  ) -> CoverageItem {
    func judged(_ status: CoverageStatus, _ expected: String?, _ actual: String?) -> CoverageItem {
      CoverageItem(
        path: path, kind: path.kind, status: status, expected: expected, actual: actual,
        range: spec.desired.provenance[path]?.range, description: description)
    }
    let found = (changes[path] ?? []).filter { if case .grants = $0 { false } else { true } }
    if isMissing || isCreated(path) {
      return judged(.missing, definition, nil)
    }
    if !found.isEmpty {
      let sides = found.map(driftedSides)
      return judged(
        .drifted, sides.map(\.after).filter { !$0.isEmpty }.joined(separator: "; "),
        sides.map(\.before).filter { !$0.isEmpty }.joined(separator: "; "))
    }
    if let doubt = unverifiable[path] {
      return judged(.unverifiable, doubt.desired, doubt.current)
    }
    return judged(.implemented, definition, actual ?? definition)
  }

  private func item(_ grants: [Grant], on path: ObjectPath, isMissing: Bool) -> CoverageItem {
    let drift = changes[path]?.first { if case .grants = $0 { true } else { false } }
    let status: CoverageStatus = isMissing ? .missing : drift == nil ? .implemented : .drifted
    let stated = describe(grants)
    return CoverageItem(
      path: path, kind: "grants", status: status, expected: drift?.sides.after ?? stated,
      actual: isMissing ? nil : drift == nil ? stated : drift?.sides.before,
      range: spec.grantPlace(on: path)?.range)
  }

  private func surplusItem(_ change: Change) -> CoverageItem {
    CoverageItem(
      path: change.path, kind: change.path.kind, status: .drifted, expected: nil,
      actual: change.sides.before, range: spec.provenance(of: change.path)?.range,
      isSurplus: true)
  }
}

/// The two sides of a difference, in words that tell what differs where a definition does not.
private func driftedSides(_ drift: Change) -> (before: String, after: String) {
  let sides = drift.sides
  func described(_ text: String?) -> String {
    text.map { "described as '\($0)'" } ?? "no description"
  }
  switch drift {
  case .comment: return (described(sides.before), described(sides.after))
  case .rowSecurity:
    return ("row security \(sides.before ?? "off")", "row security \(sides.after ?? "off")")
  case .view(.alter) where sides.before == sides.after:
    return ("other \(drift.difference ?? "text")", sides.after ?? "")
  default: return (sides.before ?? "", sides.after ?? "")
  }
}
