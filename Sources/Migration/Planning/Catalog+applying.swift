package import CatalogModel
import SQLText

extension Catalog {
  /// The catalog as it is after the changes. What made objects use is not known.
  package func applying(_ changes: [Change]) -> Catalog {
    var result = self
    for change in changes {
      result.apply(change)
      if change.sidesAsCreations != nil { result.dependencies?.forget(change.path) }
    }
    return Catalog(
      schemas: result.schemas, extensions: result.extensions, enums: result.enums,
      sequences: result.sequences, tables: result.tables, views: result.views,
      functions: result.functions, standalone: result.standalone,
      dependencies: result.dependencies, unmodelled: result.unmodelled,
      serverVersion: result.serverVersion)
  }

  private mutating func apply(_ change: Change) {
    switch change {
    case .schema(let edit): edit.apply(to: &schemas, by: \.name)
    case .extension(let edit): edit.apply(to: &extensions, by: \.name)
    case .enumType(let edit): edit.apply(to: &enums, by: \.name)
    case .sequence(let edit): edit.apply(to: &sequences, by: \.name)
    case .table(let edit): edit.apply(to: &tables, by: \.name)
    case .view(let edit): edit.apply(to: &views, by: \.path)
    case .function(let edit): edit.apply(to: &functions, by: \.signature)
    case .standalone(let edit): edit.apply(to: &standalone, by: \.path)
    case .column(let edit, let table): alter(table) { edit.apply(to: &$0.columns, by: \.name) }
    case .constraint(let edit, let table):
      alter(table) { edit.apply(to: &$0.constraints, by: \.name) }
    case .index(let edit, let table): alter(table) { edit.apply(to: &$0.indexes, by: \.name) }
    case .policy(let edit, let table): alter(table) { edit.apply(to: &$0.policies, by: \.name) }
    case .trigger(let edit, let table): alter(table) { edit.apply(to: &$0.triggers, by: \.name) }
    case .rule(let edit, let table): alter(table) { edit.apply(to: &$0.rules, by: \.name) }
    case .rowSecurity(let table, _, let new): alter(table) { $0.rowSecurity = new }
    case .tableAttributes(let table, _, let new): alter(table) { $0.attributes = new }
    case .partition(let table, _, let new): alter(table) { $0.partition = new }
    case .parents(let table, _, let new): alter(table) { $0.parents = new }
    case .foreignOptions(let table, _, let new): alter(table) { $0.foreign = new }
    // Catalogs of a plan have the new names from its beginning.
    case .rename: break
    // No plan depends on who holds or owns what, on a comment, or on the bond of a sequence.
    case .sequenceOwner, .grants, .owner, .comment: break
    }
  }

  private mutating func alter(_ table: QualifiedName, _ change: (inout Table) -> Void) {
    guard let position = tables.firstIndex(where: { $0.name == table }) else { return }
    change(&tables[position])
  }
}

extension Edit {
  fileprivate func apply<Key: Equatable>(to list: inout [Object], by key: KeyPath<Object, Key>) {
    let own = object[keyPath: key]
    let position = list.firstIndex { $0[keyPath: key] == own }
    switch (self, position) {
    case (.drop, let position?): list.remove(at: position)
    case (.drop, nil): break
    case (.create(let new), let position?), (.alter(_, let new), let position?):
      list[position] = new
    case (.create(let new), nil), (.alter(_, let new), nil): list.append(new)
    }
  }
}
