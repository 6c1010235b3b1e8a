import CatalogModel
import CatalogSQL

extension Change {
  /// The creation of an object together with all that went when it was dropped.
  var restoringAll: [Change] {
    switch self {
    case .table(.create(let table)): creating(Catalog(tables: [table]))
    case .function(.create(let function)): creating(Catalog(functions: [function]))
    case .enumType(.create(let type)): creating(Catalog(enums: [type]))
    case .sequence(.create(let sequence)): creating(Catalog(sequences: [sequence]))
    case .standalone(.create(let object)): creating(Catalog(standalone: [object]))
    case .schema(.create(let schema)): creating(Catalog(schemas: [schema]))
    case .extension(.create(let item)): creating(Catalog(extensions: [item]))
    case .column(.create(let column), let table):
      commented(column.comment) + granting(column.grants, on: .column(column.name, of: table))
        + granting(column.sequence?.grants, on: column.sequenceTarget(in: table))
        + commenting(on: .sequence(column.sequenceName(in: table)), column.sequence?.comment)
    case .constraint(.create(let constraint), _): commented(constraint.comment)
    default: [self]
    }
  }
}

extension Change {
  private func commented(_ text: String?) -> [Change] { [self] + commenting(on: path, text) }

  private func commenting(on path: ObjectPath, _ text: String?) -> [Change] {
    text == nil ? [] : [.comment(on: path, from: nil, to: text)]
  }

  private func granting(_ grants: [Grant]?, on target: GrantTarget) -> [Change] {
    guard let grants, !grants.isEmpty else { return [] }
    return [.grants(on: target, from: [], to: grants)]
  }
}

/// The bond of a sequence or a partition is a change of its own on both ways.
private func creating(_ catalog: Catalog) -> [Change] {
  diffCatalogs(from: Catalog(), to: catalog, comparing: .canonical).changes.filter { change in
    switch change {
    case .sequenceOwner, .partition: false
    default: true
    }
  }
}
