import CatalogModel
import Diagnostics
import SQLText

/// What a statement of a specification's SQL says.
enum SQLDefinition {
  case table(QualifiedName, TableFact)
  case index(IndexStatement, on: QualifiedName)
  case function(Function)
  case view(View)
  case enumType(EnumType)
  case schema(Identifier)
  case comment(CommentTarget, String)
  case grant(GrantSubject, GrantChange)
  case defaultPrivileges(DefaultsSubject, GrantChange)
}

extension SQLDefinition {
  /// The table that it is about, so that a statement about the wrong one is reported once.
  var subject: String? {
    switch self {
    case .table(let name, _), .index(_, let name): name.description
    case .function(let function): function.signature.description
    case .view(let view): view.name.description
    case .grant(.table(let name), _): name.description
    case .comment(.object(let path), _): path.root.description
    case .enumType, .schema, .comment, .grant, .defaultPrivileges: nil
    }
  }
}

/// One thing that SQL says of a table.
enum TableFact {
  /// `CREATE TABLE` itself.
  case created
  case column(SQLColumn)
  case constraint(ConstraintDraft)
  case rowSecurity(RowSecurity)
  case policy(Policy)
  case trigger(Trigger)
}

/// A column as far as SQL speaks of it; `nil` is left open, as by `ALTER COLUMN … SET NOT NULL`.
struct SQLColumn {
  let name: Identifier
  var type: ColumnType?
  var isNullable: Bool?
  var value: ColumnValue?
  /// `CREATE TABLE` or `ADD COLUMN` says it, and not `ALTER COLUMN`.
  var isDefinition = false
  /// The place of a type without a schema that is none of PostgreSQL's own.
  var userTypeRange: SourceRange?
  let statement: SourceRange
}

/// A constraint that may have no name yet.
struct ConstraintDraft {
  var name: Identifier?
  /// A reference without columns leads to the primary key, and its list is empty.
  var rule: ConstraintRule
  /// What PostgreSQL puts between the table's name and the suffix.
  let nameColumns: String
  let statement: SourceRange
}

/// An index that may have no name yet.
struct IndexStatement {
  /// Its name counts only where `isNamed`.
  var index: Index
  let isNamed: Bool
  let nameColumns: String
}

/// What a comment is on, as the statement names it.
enum CommentTarget {
  case object(ObjectPath)
  case index(QualifiedName)
  case function(FunctionReference)
}

/// A function with its arguments, or by its name alone.
struct FunctionReference {
  let name: QualifiedName
  let inputs: [ColumnType]?

  func matches(_ signature: FunctionSignature) -> Bool {
    name == signature.name && (inputs == nil || inputs == signature.inputs)
  }
}

enum GrantSubject {
  case table(QualifiedName)
  case function(FunctionReference)
  case schema(Identifier)
}

/// `GRANT` or `REVOKE` for some roles.
struct GrantChange {
  let isGrant: Bool
  let privileges: Set<Privilege>
  /// Empty for all of the object.
  var columns: [Identifier] = []
  let roles: [Identifier]
  /// With a revocation, the option alone is taken.
  let withOption: Bool
}
