package import CatalogModel
package import SQLText

/// `DEPENDS ON EXTENSION` for the extensions with which an object goes from now on, and `NO DEPENDS` for the others.
///
/// - Parameter target: the object as `ALTER` names it.
package func bindToExtensions(
  _ target: SQL, from old: [Identifier]?, to new: [Identifier]?
) -> [SQL] {
  let (old, new) = (old ?? [], new ?? [])
  return old.filter { !new.contains($0) }.map { "alter \(target) no depends on extension \($0)" }
    + new.filter { !old.contains($0) }.map { "alter \(target) depends on extension \($0)" }
}

package func bindToExtensions(_ view: View, from old: [Identifier]?) -> [SQL] {
  bindToExtensions("materialized view \(view.name)", from: old, to: view.extensions)
}

package func bindToExtensions(
  _ trigger: Trigger, of table: QualifiedName, from old: [Identifier]?
) -> [SQL] {
  bindToExtensions("trigger \(trigger.name) on \(table)", from: old, to: trigger.extensions)
}

package func bindToExtensions(_ function: Function, from old: [Identifier]?) -> [SQL] {
  bindToExtensions(
    "\(kindSQL(function.kind)) \(signatureSQL(function.signature))", from: old,
    to: function.extensions)
}

package func bindToExtensions(
  _ index: Index, of table: QualifiedName, from old: [Identifier]?
) -> [SQL] {
  bindToExtensions(
    "index \(QualifiedName(schema: table.schema, index.name))", from: old, to: index.extensions)
}
