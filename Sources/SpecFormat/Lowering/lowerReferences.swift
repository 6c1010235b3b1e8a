import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// The references of fields, and the list of foreign keys.
  mutating func lowerReferences(
    _ bodies: [SpecBody], fields: [PlacedField], into table: inout Table, bag: inout DiagnosticBag
  ) {
    for text in bodies.flatMap(\.foreignKeys) {
      guard let key = readForeignKey(text) else {
        report(text, into: &bag)
        continue
      }
      guard checkColumns(text, key.columns, of: table, bag: &bag) else { continue }
      state(key, text, isTargetStated: true, at: text.range, of: &table, bag: &bag)
    }
    for placed in fields {
      for text in placed.field.references {
        guard let key = readReference(text, from: placed.field.name.value) else {
          report(text, into: &bag)
          continue
        }
        let isStated = text.text.contains("(") || key.targetColumns != ["id"]
        let range = placed.range == placed.field.name.range ? text.range : placed.range
        state(key, text, isTargetStated: isStated, at: range, of: &table, bag: &bag)
      }
    }
  }

  private func report(_ text: SpecText, into bag: inout DiagnosticBag) {
    bag.add(
      .unreadableReference, at: text.range, "'\(text.text)' names no table and column",
      help: "write '`table(column)`', and 'on delete …' after it")
  }

  /// Adds a foreign key unless it is there; a reference that leaves the target's column open agrees with any.
  private mutating func state(
    _ key: ForeignKey, _ text: SpecText, isTargetStated: Bool, at range: SourceRange,
    of table: inout Table,
    bag: inout DiagnosticBag
  ) {
    for constraint in table.constraints {
      guard case .foreignKey(let other) = constraint.rule, other.columns == key.columns else {
        continue
      }
      if other == key || (!isTargetStated && other.target == key.target) { return }
      let place = desired.provenance[.constraint(constraint.name, of: table.name)]?.range
      bag.add(
        .ambiguous, at: range,
        "'\(key.columns.map(\.name).joined(separator: ", "))' is said to refer to two things",
        notes: [.init("the other is '\(other.target.brief)'", at: place)],
        help: "keep the one that holds")
      return
    }
    let columns = key.columns.map(\.name).joined(separator: "_")
    let name = objectName(table.name.name.name, columns, "fkey")
    let path = ObjectPath.constraint(name, of: table.name)
    references[path] = text
    if !isTargetStated, key.onDelete == .noAction, key.onUpdate == .noAction {
      openReferences.insert(path)
    }
    add(Constraint(name: name, rule: .foreignKey(key)), to: &table, at: range, bag: &bag)
  }
}
