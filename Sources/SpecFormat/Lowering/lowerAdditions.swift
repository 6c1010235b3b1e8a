import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Gives one table, or each that includes a group, what another module adds to it.
  mutating func lowerAddition(_ addition: SpecAddition, into bag: inout DiagnosticBag) {
    let targets = desired.catalog.tables.indices.filter { position in
      let name = desired.catalog.tables[position].name
      return switch addition.target {
      case .table(let wanted): name == wanted
      case .group(let group): members[name, default: []].contains(group)
      }
    }
    guard !targets.isEmpty else { return reportNoTarget(of: addition, into: &bag) }
    for position in targets { add(addition, toTable: position, into: &bag) }
  }

  private mutating func add(
    _ addition: SpecAddition, toTable position: Int, into bag: inout DiagnosticBag
  ) {
    let here = place
    defer { place = here }
    var table = desired.catalog.tables[position]
    // A module that comes before the table's own cannot add to it.
    if let home = desired.provenance[.table(table.name)], home.module > here.module {
      place = Place(module: home.module, section: home.section)
    }
    lowerIndexes(addition.body, included: [], into: &table, bag: &bag)
    lowerPolicies(addition.body.policies, into: &table, bag: &bag)
    lowerTriggers(addition.body.triggers, into: &table, bag: &bag)
    if let lines = grantLines(addition.body.grants, on: table, into: &bag) {
      var rights = TableRights(table)
      rights.take(lines, columnsOf: table)
      let before = table
      table.take(rights)
      noteAmendment(from: before, to: table, at: addition.body.grants[0].range)
    }
    desired.catalog.tables[position] = table.inOrder
  }

  /// Remembers what the table's own module grants, where a later one states its rights anew.
  mutating func noteAmendment(from before: Table, to table: Table, at range: SourceRange) {
    guard let home = desired.provenance[.table(table.name)], place.module > home.module else {
      return
    }
    note(.table(table.name), from: before.grants ?? [], to: table.grants ?? [], at: range)
    for (old, new) in zip(before.columns, table.columns) {
      note(
        .column(new.name, of: table.name), from: old.grants ?? [], to: new.grants ?? [], at: range)
    }
  }

  private mutating func note(
    _ path: ObjectPath, from old: [Grant], to new: [Grant], at range: SourceRange
  ) {
    guard old != new else { return }
    let first = desired.amendments[path]?.before ?? old
    desired.amendments[path] = GrantAmendment(before: first, provenance: provenance(at: range))
  }

  private func reportNoTarget(of addition: SpecAddition, into bag: inout DiagnosticBag) {
    switch addition.target {
    case .table(let name):
      bag.add(
        .danglingAddition, at: addition.range,
        desired.existing.contains(name)
          ? "'\(name.brief)' is managed elsewhere, and is not changed"
          : "'\(name.brief)' is not specified",
        help: "correct the name, or describe the table")
    case .group(let name):
      bag.add(
        .danglingAddition, at: addition.range, "no table includes the group '\(name)'",
        help: "correct the name, or include the group in a table")
    }
  }
}

extension Table {
  /// With its parts in the order of their names.
  fileprivate var inOrder: Table {
    var table = self
    table.indexes.sort { $0.name < $1.name }
    table.policies.sort { $0.name < $1.name }
    table.triggers.sort { $0.name < $1.name }
    return table
  }
}

extension TableRights {
  /// What a table's specification grants so far.
  fileprivate init(_ table: Table) {
    self.init(table.grants ?? [])
    let lines = table.columns.flatMap { column in
      (column.grants ?? []).map { grant in
        GrantLine(
          privileges: Set(grant.privileges),
          columns: .only([Placed(column.name, at: SourceRange(file: ""))]), roles: [grant.role])
      }
    }
    take(lines, columnsOf: table)
  }
}
