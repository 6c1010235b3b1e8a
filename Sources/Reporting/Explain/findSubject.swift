package import CatalogModel
import Diagnostics
import Migration
import SQLText
import SpecFormat

/// Finds what a name stands for: `section 57`, `public.goals.priority`, or the last part of a path.
package func findSubject(
  _ name: String, in spec: SpecContext, wanted: Catalog, present: Catalog
) -> ObjectExplanation.Subject? {
  if let match = name.lowercased().wholeMatch(of: /(?:section\s*)?(\d+)/),
    let number = Int(match.1), spec.document.sections.contains(where: { $0.number == number })
  {
    return .section(number)
  }
  let paths = Set(wanted.definitions.keys).union(present.definitions.keys).sorted()
  let whole = paths.filter { $0.description == name || $0.description == "public.\(name)" }
  if !whole.isEmpty { return .objects(whole) }
  let ending = paths.filter { $0.description.hasSuffix(".\(name)") }
  let routines = paths.filter { path in
    switch path {
    case .function(let signature), .procedure(let signature):
      signature.name.description == name || signature.name.brief == name
    default: false
    }
  }
  let found = ending + routines.filter { !ending.contains($0) }
  return found.isEmpty ? nil : .objects(found)
}

/// The names nearest to one that stands for nothing, in words for a message.
package func nearSubjects(
  to name: String, in spec: SpecContext, wanted: Catalog, present: Catalog
) -> [String] {
  let paths = Set(wanted.definitions.keys).union(present.definitions.keys)
  let names = paths.map(\.description)
  let near = nearest(to: name, among: names.sorted())
  if !near.isEmpty { return near }
  let brief = Dictionary(
    names.map { (String($0.split(separator: ".").last ?? ""), $0) }
  ) { min($0, $1) }
  let last = String(name.split(separator: ".").last ?? "")
  return nearest(to: last, among: brief.keys.sorted()).compactMap { brief[$0] }
}
