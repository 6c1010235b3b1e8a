import CatalogModel

/// The plan in one line: `+9 tables · +27 indexes · +9 policies`.
package func planLine(_ plan: Plan) -> String {
  var counts: [String: [Verb: Int]] = [:]
  let changes = plan.steps.map(\.change)
  let created = Set(changes.filter(\.isCreationOfRoot).map(\.path))
  let remade = Set(changes.filter { $0.verb == .create }.map(\.path))
    .intersection(changes.filter { $0.verb == .drop }.map(\.path))
  for change in changes {
    if remade.contains(change.path) {
      if change.verb == .drop {
        counts[change.noun.singular, default: [:]][.alter, default: 0] += 1
      }
      continue
    }
    let isNew = created.contains(change.path.root)
    counts[change.noun.singular, default: [:]][isNew ? .create : change.direction, default: 0] += 1
  }
  var parts: [String] = []
  for noun in Noun.order {
    for verb in [Verb.create, .alter, .drop] {
      guard let count = counts[noun.singular]?[verb] else { continue }
      parts.append("\(verb.sign)\(count) \(count == 1 ? noun.singular : noun.plural)")
    }
  }
  let hazards = plan.steps.reduce(0) { $0 + $1.hazards.count }
  if hazards > 0 { parts.append("\(hazards) \(hazards == 1 ? "hazard" : "hazards")") }
  return parts.isEmpty ? "no change" : parts.joined(separator: " · ")
}

extension Verb {
  package var sign: String {
    switch self {
    case .create: "+"
    case .alter: "~"
    case .drop: "-"
    }
  }
}

/// What a kind of change is counted as.
struct Noun: Hashable {
  let singular: String
  let plural: String

  init(_ singular: String, _ plural: String? = nil) {
    self.singular = singular
    self.plural = plural ?? singular + "s"
  }

  static let rename = Noun("rename")
  static let schema = Noun("schema")
  static let `extension` = Noun("extension")
  static let enumType = Noun("enum")
  static let sequence = Noun("sequence")
  static let sequenceOwner = Noun("sequence owner")
  static let table = Noun("table")
  static let attributes = Noun("table attributes", "table attributes")
  static let partition = Noun("partition")
  static let parents = Noun("parents of a table", "parents of tables")
  static let foreignOptions = Noun("foreign options", "foreign options")
  static let view = Noun("view")
  static let materializedView = Noun("materialized view")
  static let column = Noun("column")
  static let constraint = Noun("constraint")
  static let index = Noun("index", "indexes")
  static let rowSecurity = Noun("row security", "row security")
  static let policy = Noun("policy", "policies")
  static let function = Noun("function")
  static let trigger = Noun("trigger")
  static let rule = Noun("rule")
  static let grants = Noun("grant")
  static let owner = Noun("owner")
  static let comment = Noun("comment")

  static let order =
    [
      rename, schema, `extension`, enumType, sequence, sequenceOwner, table, partition, parents,
      column, constraint, index, attributes, foreignOptions, policy, rowSecurity, view,
      materializedView, function, trigger, rule,
    ] + StandaloneKind.allCases.map { Noun($0.rawValue) } + [grants, owner, comment]
}

extension Change {
  /// Whether there is more or less afterwards, also of what belongs to an object.
  var direction: Verb {
    switch self {
    case .rowSecurity(_, let old, let new) where old.isEnabled != new.isEnabled:
      new.isEnabled ? .create : .drop
    case .grants(_, let old, let new): old.isEmpty ? .create : new.isEmpty ? .drop : .alter
    case .comment(_, let old, let new): old == nil ? .create : new == nil ? .drop : .alter
    default: verb
    }
  }

  var noun: Noun {
    switch self {
    case .rename(let rename): rename.isMove ? .extension : .rename
    case .schema: .schema
    case .extension: .extension
    case .enumType: .enumType
    case .sequence: .sequence
    case .sequenceOwner: .sequenceOwner
    case .table: .table
    case .tableAttributes: .attributes
    case .partition: .partition
    case .parents: .parents
    case .foreignOptions: .foreignOptions
    case .view(let edit): edit.object.isMaterialized ? .materializedView : .view
    case .column: .column
    case .constraint: .constraint
    case .index: .index
    case .rowSecurity: .rowSecurity
    case .policy: .policy
    case .trigger: .trigger
    case .rule: .rule
    case .function: .function
    case .standalone(let edit): Noun(edit.object.path.kind)
    case .grants: .grants
    case .owner: .owner
    case .comment: .comment
    }
  }
}
