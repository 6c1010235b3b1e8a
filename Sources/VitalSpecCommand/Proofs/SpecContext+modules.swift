import CatalogModel
import Reporting
import SQLText
import SpecFormat

extension SpecContext {
  /// What some modules ask for: their own objects, and what they add to the tables of others.
  func catalog(of modules: Set<Int>) -> Catalog {
    let whole = desired.catalog
    let isOwn = { (path: ObjectPath) in
      provenance(of: path).map { modules.contains($0.module) } ?? false
    }
    return Catalog(
      schemas: whole.schemas.filter { isOwn(.schema($0.name)) },
      enums: whole.enums.filter { isOwn(.enumType($0.name)) },
      tables: whole.tables.compactMap { part(of: $0, in: modules, where: isOwn) },
      views: whole.views.filter { isOwn($0.path) },
      functions: whole.functions.filter { isOwn($0.path) },
      standalone: whole.standalone.filter { isOwn($0.path) })
  }

  /// `nil` where the modules say nothing of the table.
  private func part(
    of table: Table, in modules: Set<Int>, where isOwn: (ObjectPath) -> Bool
  ) -> Table? {
    let name = table.name
    var part = isOwn(.table(name)) ? table : Table(name: name)
    part.columns = table.columns.compactMap { column in
      let path = ObjectPath.column(column.name, of: name)
      let grants = grants(on: path, column.grants, in: modules)
      guard isOwn(path) || grants != nil else { return nil }
      var part = isOwn(path) ? column : Column(name: column.name, type: nil)
      part.grants = grants
      return part
    }
    part.constraints = table.constraints.filter { isOwn(.constraint($0.name, of: name)) }
    part.indexes = table.indexes.filter { isOwn(.index($0.name, of: name)) }
    part.policies = table.policies.filter { isOwn(.policy($0.name, of: name)) }
    part.triggers = table.triggers.filter { isOwn(.trigger($0.name, of: name)) }
    part.grants = grants(on: .table(name), table.grants, in: modules)
    return part == Table(name: name) ? nil : part
  }

  /// The rights that the modules state; `nil` where they state none.
  private func grants(
    on path: ObjectPath, _ last: [Grant]?, in modules: Set<Int>
  ) -> [Grant]? {
    let amendment = desired.amendments[path]
    if let amendment, modules.contains(amendment.provenance.module) { return last }
    guard let home = provenance(of: path), modules.contains(home.module) else { return nil }
    return amendment.map(\.before) ?? last
  }
}
