import CatalogModel
import PostgresClient
import SQLText

/// The comments on tables, views, sequences and indexes, on their columns, and on constraints.
struct Comments {
  fileprivate struct Key: Hashable {
    let isOfConstraint: Bool
    let object: ObjectID
    let column: Int
  }

  fileprivate var texts: [Key: String] = [:]

  func on(relation: ObjectID, column: Int = 0) -> String? {
    texts[Key(isOfConstraint: false, object: relation, column: column)]
  }

  func on(constraint: ObjectID) -> String? {
    texts[Key(isOfConstraint: true, object: constraint, column: 0)]
  }
}

func commentsQuery() -> CatalogQuery<Comments> {
  CatalogQuery(
    """
    select d.classoid = 'pg_constraint'::regclass, d.objoid, d.objsubid, d.description
    from pg_description d
    where d.classoid in ('pg_class'::regclass, 'pg_constraint'::regclass) and d.objoid >= 16384
    """
  ) { rows throws(PostgresError) in
    var comments = Comments()
    comments.texts.reserveCapacity(rows.count)
    for row in rows {
      let key = Comments.Key(
        isOfConstraint: try row.bool(0), object: try row.int(1), column: try row.int(2))
      comments.texts[key] = try row.text(3)
    }
    return comments
  }
}

extension SQL {
  /// The comment on an object, in a subquery.
  static func comment(on object: SQL, in catalog: SQL) -> SQL {
    """
    (select description from pg_description
      where objoid = \(object) and classoid = '\(catalog)'::regclass and objsubid = 0)
    """
  }
}
