import CatalogModel
import PostgresClient
import SQLText

/// What has to be looked up by number after the objects are read.
struct Needs {
  var types: Set<TypeKey> = []
  var collations: Set<ObjectID> = []
  var classes: Set<ClassKey> = []
}

/// An operator class with the type of the key that has it.
struct ClassKey: Hashable {
  let operatorClass: ObjectID
  let type: ObjectID
}

/// Names of types, collations and operator classes, each looked up once however many columns have it.
struct NameQueries {
  private let types: QueryBatch.Ticket<[TypeKey: TypeFacts]>
  private let collations: QueryBatch.Ticket<[ObjectID: QualifiedName]>
  private let classes: QueryBatch.Ticket<[ClassKey: QualifiedName]>

  init(_ batch: inout QueryBatch, _ needs: Needs) {
    types = batch.add(
      typesQuery(needs.types.sorted { ($0.type, $0.modifier) < ($1.type, $1.modifier) }))
    collations = batch.add(collationsQuery(needs.collations.sorted()))
    classes = batch.add(
      classesQuery(
        needs.classes.sorted { ($0.operatorClass, $0.type) < ($1.operatorClass, $1.type) }))
  }

  func read(_ answers: QueryBatch.Answers) throws(PostgresError) -> Names {
    Names(
      types: try answers(types), collations: try answers(collations),
      classes: try answers(classes))
  }
}

struct Names {
  let types: [TypeKey: TypeFacts]
  let collations: [ObjectID: QualifiedName]
  /// Only of classes that are not the default of the key's type.
  let classes: [ClassKey: QualifiedName]

  func type(_ key: TypeKey) throws(PostgresError) -> TypeFacts {
    guard let facts = types[key] else {
      throw PostgresError(message: "no type has the number \(key.type)")
    }
    return facts
  }
}

/// What a type says of its columns.
struct TypeFacts {
  let name: ColumnType
  let storage: UInt8?
  let collation: ObjectID
}

private func typesQuery(_ keys: [TypeKey]) -> CatalogQuery<[TypeKey: TypeFacts]> {
  CatalogQuery(
    """
    select k.type, k.modifier, \(.typeName("k.type", modifier: "k.modifier")), y.typstorage,
      y.typcollation
    from unnest(\(.numbers(keys.map(\.type)))::oid[], \(.numbers(keys.map(\.modifier)))::int4[])
      k (type, modifier)
    join pg_type y on y.oid = k.type
    """
  ) { rows throws(PostgresError) in
    var types: [TypeKey: TypeFacts] = [:]
    for row in rows {
      types[TypeKey(type: try row.int(0), modifier: try row.int(1))] = TypeFacts(
        name: try row.type(2), storage: row.byte(3), collation: try row.int(4))
    }
    return types
  }
}

private func collationsQuery(_ numbers: [ObjectID]) -> CatalogQuery<[ObjectID: QualifiedName]> {
  CatalogQuery(
    """
    select l.oid, n.nspname, l.collname
    from pg_collation l join pg_namespace n on n.oid = l.collnamespace
    where l.oid in (select unnest(\(.numbers(numbers))::oid[]))
    """
  ) { rows throws(PostgresError) in
    var names: [ObjectID: QualifiedName] = [:]
    for row in rows { names[try row.int(0)] = try row.qualifiedName(1) }
    return names
  }
}

/// A class may be the default of another type than the key's: of 'bpchar', for a key of type 'text'.
private func classesQuery(_ keys: [ClassKey]) -> CatalogQuery<[ClassKey: QualifiedName]> {
  CatalogQuery(
    """
    select k.class, k.type, n.nspname, p.opcname
    from unnest(\(.numbers(keys.map(\.operatorClass)))::oid[], \(.numbers(keys.map(\.type)))::oid[])
      k (class, type)
    join pg_opclass p on p.oid = k.class
    join pg_namespace n on n.oid = p.opcnamespace
    where not p.opcdefault or exists (
      select from pg_opclass d
      where d.opcmethod = p.opcmethod and d.opcdefault and d.opcintype = k.type and d.oid <> p.oid)
    """
  ) { rows throws(PostgresError) in
    var names: [ClassKey: QualifiedName] = [:]
    for row in rows {
      let key = ClassKey(operatorClass: try row.int(0), type: try row.int(1))
      names[key] = try row.qualifiedName(2)
    }
    return names
  }
}

extension SQL {
  /// A list of numbers as a constant, without its type.
  static func numbers(_ numbers: [Int]) -> SQL {
    .literal("{\(numbers.map(String.init).joined(separator: ","))}")
  }
}
