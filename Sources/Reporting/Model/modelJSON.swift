import CatalogModel
import CatalogSQL
package import Diagnostics
import SpecFormat
import SQLText

/// The section and field model as the contract's JSON.
package func modelJSON(_ spec: SpecContext, diagnostics: [Diagnostic]) -> JSONValue {
  var sections: [JSONValue] = []
  let tables = Dictionary(
    uniqueKeysWithValues: spec.desired.catalog.tables.map { ($0.name, $0) })
  for module in spec.document.modules {
    for section in module.sections {
      sections.append(
        sectionJSON(section, module: module, tables: tables, spec: spec))
    }
  }
  return [
    "sections": .array(sections),
    "existing": JSONValue(spec.document.existing.map(\.value.description)),
    "diagnostics": diagnosticsJSON(diagnostics),
  ]
}

private func sectionJSON(
  _ section: SpecSection, module: SpecModule, tables: [QualifiedName: Table],
  spec: SpecContext
) -> JSONValue {
  let provenance = spec.desired.provenance
  return [
    "number": JSONValue(section.number),
    "title": .string(section.title),
    "status": JSONValue(section.status?.value.rawValue),
    "module": .string(module.title),
    "migration": JSONValue(module.migration?.value),
    "file": .string(section.range.file),
    "line": .int(section.range.line),
    "tables": .array(
      section.tables.compactMap { spec in
        tables[spec.name].map { tableJSON($0, spec: spec, provenance: provenance) }
      }),
    "enums": .array(
      spec.enums(of: section).map {
        [
          "name": .string($0.name.name.name), "schema": .string($0.name.schema.name),
          "values": JSONValue($0.values),
          "line": JSONValue(provenance[.enumType($0.name)]?.range.line),
        ]
      }),
    "functions": .array(
      section.functions.map { ["name": .string($0.name), "line": .int($0.range.line)] }),
  ]
}

private func tableJSON(
  _ table: Table, spec: SpecTable, provenance: [ObjectPath: Provenance]
) -> JSONValue {
  var primaryKey: [Identifier] = []
  var unique: [JSONValue] = []
  var checks: [JSONValue] = []
  var foreignKeys: [JSONValue] = []
  let former = formerNames(in: spec.body)
  for constraint in table.constraints {
    switch constraint.rule {
    case .primaryKey(let columns): primaryKey = columns
    case .unique(let columns): unique.append(JSONValue(columns.map(\.name)))
    case .check(let condition):
      checks.append(["name": .string(constraint.name.name), "condition": .string(condition.text)])
    case .foreignKey(let key): foreignKeys.append(foreignKeyJSON(key, name: constraint.name))
    case .other: break
    }
  }
  return [
    "name": .string(table.name.name.name),
    "schema": .string(table.name.schema.name),
    "purpose": JSONValue(table.comment),
    "file": .string(spec.range.file),
    "line": .int(spec.range.line),
    "status": JSONValue(spec.body.status?.value.rawValue),
    "was": JSONValue(spec.body.was?.value.description),
    "waivers": .array(spec.body.waivers.map(waiverJSON)),
    "fields": .array(
      table.columns.map { column in
        fieldJSON(
          column, was: former[column.name],
          at: provenance[.column(column.name, of: table.name)]?.range)
      }),
    "primaryKey": JSONValue(primaryKey.map(\.name)),
    "unique": .array(unique),
    "checks": .array(checks),
    "foreignKeys": .array(foreignKeys),
    "indexes": .array(table.indexes.map { named($0.name, createIndex($0, on: table.name)) }),
    "policies": .array(table.policies.map { named($0.name, createPolicy($0, on: table.name)) }),
    "triggers": .array(table.triggers.map { named($0.name, createTrigger($0, on: table.name)) }),
  ]
}

private func waiverJSON(_ waiver: Waiver) -> JSONValue {
  [
    "code": JSONValue(waiver.code), "reason": .string(waiver.reason),
    "until": .string(waiver.until), "line": .int(waiver.range.line),
  ]
}

/// The names that fields had, by the names that they have.
private func formerNames(in body: SpecBody) -> [Identifier: String] {
  var names: [Identifier: String] = [:]
  for case .field(let field) in body.entries { names[field.name.value] = field.was?.text }
  return names
}

private func fieldJSON(_ column: Column, was: String?, at range: SourceRange?) -> JSONValue {
  var value: String?
  if case .default(let expression) = column.value { value = expression.text }
  return [
    "name": .string(column.name.name),
    "type": JSONValue(column.type?.name),
    "nullable": .bool(column.isNullable),
    "default": JSONValue(value),
    "description": JSONValue(column.comment),
    "was": JSONValue(was),
    "line": JSONValue(range?.line),
  ]
}

private func foreignKeyJSON(_ key: ForeignKey, name: Identifier) -> JSONValue {
  [
    "name": .string(name.name), "columns": JSONValue(key.columns.map(\.name)),
    "references": .string(key.target.description),
    "referencedColumns": JSONValue(key.targetColumns.map(\.name)),
    "onDelete": .string(key.onDelete.rawValue), "onUpdate": .string(key.onUpdate.rawValue),
  ]
}

private func named(_ name: Identifier, _ definition: SQL) -> JSONValue {
  ["name": .string(name.name), "definition": .string(definition.text)]
}
