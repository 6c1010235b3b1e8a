import PostgresClient
import SQLText

extension SQL {
  /// The extensions with which a row of a catalog's table goes, though it is none of theirs.
  static func extensions(of row: SQL, in catalog: SQL) -> SQL {
    """
    array(select x.extname from pg_depend dx join pg_extension x on x.oid = dx.refobjid
      where dx.classid = '\(catalog)'::regclass and dx.objid = \(row).oid and dx.deptype = 'x'
      order by x.extname)
    """
  }
}

extension Row {
  /// Names that `SQL.extensions` gave; `nil` where there are none.
  func extensions(_ index: Int) throws(PostgresError) -> [Identifier]? {
    let names = try identifiers(index)
    return names.isEmpty ? nil : names
  }
}
