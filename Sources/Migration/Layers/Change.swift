package import CatalogModel
package import CatalogSQL
package import SQLText

/// What happens to one object.
package enum Edit<Object: Hashable & Sendable>: Hashable, Sendable {
  case create(Object)
  case drop(Object)
  case alter(from: Object, to: Object)

  package var inverse: Edit {
    switch self {
    case .create(let object): .drop(object)
    case .drop(let object): .create(object)
    case .alter(let old, let new): .alter(from: new, to: old)
    }
  }

  /// The object as it is after the edit, or as it was where it is dropped.
  package var object: Object {
    switch self {
    case .create(let object), .drop(let object), .alter(_, let object): object
    }
  }

  package var verb: Verb {
    switch self {
    case .create: .create
    case .drop: .drop
    case .alter: .alter
    }
  }
}

package enum Verb: String, Sendable {
  case create, drop, alter
}

/// One difference between two catalogs, holding both sides, so that it can be undone. Plans hold many, and move them.
package indirect enum Change: Hashable, Sendable {
  /// Comes before all else; the other changes are between the catalog after it and the one to arrive at.
  case rename(Rename)
  case schema(Edit<Schema>)
  case `extension`(Edit<Extension>)
  case enumType(Edit<EnumType>)
  case sequence(Edit<NumberSequence>)
  case sequenceOwner(
    of: QualifiedName, from: NumberSequence.Owner?, to: NumberSequence.Owner?)
  /// A table that is altered as a whole is dropped and made anew.
  case table(Edit<Table>)
  case tableAttributes(of: QualifiedName, from: TableAttributes, to: TableAttributes)
  /// Attaches the table to another one, or detaches it.
  case partition(of: QualifiedName, from: Partition?, to: Partition?)
  case parents(of: QualifiedName, from: [QualifiedName], to: [QualifiedName])
  case foreignOptions(of: QualifiedName, from: ForeignTable, to: ForeignTable)
  /// With its indexes, triggers, grants and comments.
  case view(Edit<View>)
  case column(Edit<Column>, of: QualifiedName)
  case constraint(Edit<Constraint>, of: QualifiedName)
  case index(Edit<Index>, of: QualifiedName)
  case rowSecurity(of: QualifiedName, from: RowSecurity, to: RowSecurity)
  case policy(Edit<Policy>, of: QualifiedName)
  case trigger(Edit<Trigger>, of: QualifiedName)
  case rule(Edit<RewriteRule>, of: QualifiedName)
  case function(Edit<Function>)
  case standalone(Edit<Standalone>)
  case grants(on: GrantTarget, from: [Grant], to: [Grant])
  /// Of what the plan makes, there was no owner before.
  case owner(of: ObjectPath, from: Identifier?, to: Identifier)
  case comment(on: ObjectPath, from: String?, to: String?)
}

extension Change {
  /// Whether the object is made by this, at first or anew, and its comment with it.
  var carriesComment: Bool {
    switch self {
    case .index, .policy, .trigger, .rule: true
    case .constraint(.alter, _): replacesPart
    case .function(.alter(let old, let new)): !isReplaceable(old, by: new)
    default: false
    }
  }

  package var inverse: Change {
    switch self {
    case .rename(let rename): .rename(rename.inverse)
    case .schema(let edit): .schema(edit.inverse)
    case .extension(let edit): .extension(edit.inverse)
    case .enumType(let edit): .enumType(edit.inverse)
    case .sequence(let edit): .sequence(edit.inverse)
    case .sequenceOwner(let name, let old, let new):
      .sequenceOwner(of: name, from: new, to: old)
    case .table(let edit): .table(edit.inverse)
    case .tableAttributes(let table, let old, let new):
      .tableAttributes(of: table, from: new, to: old)
    case .partition(let table, let old, let new): .partition(of: table, from: new, to: old)
    case .parents(let table, let old, let new): .parents(of: table, from: new, to: old)
    case .foreignOptions(let table, let old, let new):
      .foreignOptions(of: table, from: new, to: old)
    case .view(let edit): .view(edit.inverse)
    case .column(let edit, let table): .column(edit.inverse, of: table)
    case .constraint(let edit, let table): .constraint(edit.inverse, of: table)
    case .index(let edit, let table): .index(edit.inverse, of: table)
    case .rowSecurity(let table, let old, let new): .rowSecurity(of: table, from: new, to: old)
    case .policy(let edit, let table): .policy(edit.inverse, of: table)
    case .trigger(let edit, let table): .trigger(edit.inverse, of: table)
    case .rule(let edit, let table): .rule(edit.inverse, of: table)
    case .function(let edit): .function(edit.inverse)
    case .standalone(let edit): .standalone(edit.inverse)
    case .grants(let target, let old, let new): .grants(on: target, from: new, to: old)
    case .owner(let path, let old, let new): .owner(of: path, from: new, to: old ?? new)
    case .comment(let path, let old, let new): .comment(on: path, from: new, to: old)
    }
  }

  package var verb: Verb {
    switch self {
    case .rename: .alter
    case .schema(let edit): edit.verb
    case .extension(let edit): edit.verb
    case .enumType(let edit): edit.verb
    case .sequence(let edit): edit.verb
    case .sequenceOwner(_, let old, let new): new == nil ? .drop : old == nil ? .create : .alter
    case .table(let edit): edit.verb
    case .tableAttributes(_, let old, let new):
      new.isLoosened(from: old) ? .drop : old.isLoosened(from: new) ? .create : .alter
    case .partition(_, let old, let new): new == nil ? .drop : old == nil ? .create : .alter
    case .parents(_, let old, let new):
      Set(new).isSubset(of: old) ? .drop : Set(old).isSubset(of: new) ? .create : .alter
    case .view(let edit): edit.verb
    case .column(let edit, _): edit.verb
    case .constraint(let edit, _): edit.verb
    case .index(let edit, _): edit.verb
    case .policy(let edit, _): edit.verb
    case .trigger(let edit, _): edit.verb
    case .rule(let edit, _): edit.verb
    case .function(let edit): edit.verb
    case .standalone(let edit): edit.verb
    case .foreignOptions, .rowSecurity, .grants, .owner, .comment: .alter
    }
  }

  package var path: ObjectPath {
    switch self {
    case .rename(let rename): rename.newPath
    case .schema(let edit): .schema(edit.object.name)
    case .extension(let edit): .extension(edit.object.name)
    case .enumType(let edit): .enumType(edit.object.name)
    case .sequence(let edit): .sequence(edit.object.name)
    case .sequenceOwner(let name, _, _): .sequence(name)
    case .table(let edit): .table(edit.object.name)
    case .tableAttributes(let table, _, _): .attributes(table)
    case .partition(let table, _, _), .parents(let table, _, _): .inheritance(table)
    case .foreignOptions(let table, _, _): .foreignTable(table)
    case .view(let edit): edit.object.path
    case .column(let edit, let table): .column(edit.object.name, of: table)
    case .constraint(let edit, let table): .constraint(edit.object.name, of: table)
    case .index(let edit, let table): .index(edit.object.name, of: table)
    case .rowSecurity(let table, _, _): .table(table)
    case .policy(let edit, let table): .policy(edit.object.name, of: table)
    case .trigger(let edit, let table): .trigger(edit.object.name, of: table)
    case .rule(let edit, let table): .rule(edit.object.name, of: table)
    case .function(let edit): edit.object.path
    case .standalone(let edit): edit.object.path
    case .grants(let target, _, _): target.path
    case .owner(let path, _, _), .comment(let path, _, _): path
    }
  }

  /// The word for the change in reports and JSON: `create-table`, `add-column`, `set-grants`.
  package var kind: String {
    switch self {
    case .rename(let rename) where rename.isMove: "alter-extension"
    case .rename(let rename): "rename-\(rename.scope.noun.replacing(" ", with: "-"))"
    case .rowSecurity: "set-row-security"
    case .grants: "set-grants"
    case .owner: "set-owner"
    case .comment: "set-comment"
    case .sequenceOwner: "set-sequence-owner"
    case .tableAttributes: "set-attributes"
    case .partition(_, _, let new): new == nil ? "detach-partition" : "attach-partition"
    case .parents: "set-parents"
    case .foreignOptions: "set-options"
    case .column, .constraint:
      "\(verb == .create ? "add" : verb.rawValue)-\(path.kind)"
    case .view, .standalone: "\(verb.rawValue)-\(path.kind.replacing(" ", with: "-"))"
    case .schema, .extension, .enumType, .sequence, .table, .index, .policy, .trigger, .rule,
      .function:
      "\(verb.rawValue)-\(path.kind)"
    }
  }
}

extension TableAttributes {
  /// Whether these are the others without some of what binds the table to an index or a type.
  func isLoosened(from others: TableAttributes) -> Bool {
    guard self != others else { return false }
    var rest = others
    if type == nil { rest.type = nil }
    if clusteredIndex == nil { rest.clusteredIndex = nil }
    if replicaIdentity == .default { rest.replicaIdentity = .default }
    return rest == self
  }
}
