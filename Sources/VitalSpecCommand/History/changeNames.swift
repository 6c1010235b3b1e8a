import CatalogModel
import Migration
import Reporting
import SQLText
import SpecFormat

/// What changes are about, for the name of a file: an object, a section, or several.
func slug(of changes: [Change], spec: SpecContext) -> String {
  let paths = Set(changes.map(\.path))
  let roots = Set(paths.map(\.root))
  if let root = roots.first, roots.count == 1 {
    let part = paths.count == 1 ? paths.first.flatMap(partName) : nil
    return slug([objectName(root), part].compactMap(\.self))
  }
  let sections = touchedSections(changes, spec: spec)
  let numbers = sections.compactMap(\.number)
  if !numbers.isEmpty {
    let first = numbers.prefix(3).map(String.init)
    return slug([numbers.count == 1 ? "section" : "sections"] + first)
  }
  return slug(sections.prefix(2).map(\.title) + (sections.isEmpty ? ["changes"] : []))
}

/// The heading of a file that holds later changes.
func title(of changes: [Change], spec: SpecContext) -> String {
  let sections = touchedSections(changes, spec: spec)
  guard let first = sections.first else { return "Changes" }
  let rest = sections.count - 1
  let more = rest == 0 ? "" : " and \(rest) more \(rest == 1 ? "section" : "sections")"
  return "Changes in \(first.heading)\(more)"
}

private func touchedSections(_ changes: [Change], spec: SpecContext) -> [SpecSection] {
  var known: Set<String> = []
  let ordered = changes.sorted {
    (spec.provenance(of: $0.path)?.order ?? 0) < (spec.provenance(of: $1.path)?.order ?? 0)
  }
  return ordered.compactMap { spec.section(of: $0.path) }.filter {
    known.insert($0.heading).inserted
  }
  .sorted { ($0.number ?? .max) < ($1.number ?? .max) }
}

private func objectName(_ path: ObjectPath) -> String {
  switch path {
  case .function(let signature), .procedure(let signature): signature.name.brief
  case .table(let name), .view(let name), .materializedView(let name), .enumType(let name),
    .sequence(let name):
    name.brief
  default: path.description
  }
}

private func partName(_ path: ObjectPath) -> String? {
  switch path {
  case .column(let name, _), .policy(let name, _), .trigger(let name, _): name.name
  case .constraint(let name, let table), .index(let name, let table):
    name.name.hasPrefix("\(table.name)_")
      ? String(name.name.dropFirst(table.name.name.count + 1)) : name.name
  default: nil
  }
}

/// Words in lower case, joined by underscores, in not more than fifty letters.
private func slug(_ words: [String]) -> String {
  let parts = words.joined(separator: "_").lowercased()
    .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  var text = ""
  for part in parts where text.count + part.count < 50 {
    text += (text.isEmpty ? "" : "_") + part
  }
  return text.isEmpty ? "changes" : text
}
